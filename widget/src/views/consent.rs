use gloo::timers::callback::Timeout;
use share_contract::{Configuration, ConsentKind};
use web_sys::HtmlElement;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::visibility::{Visibility, knows_covers, use_visibility};
use super::{is_ticked, typed, use_session};
use crate::consent::{About, Change, Draft, Field, Stage};
use crate::session::Session;
use crate::state::Action;
use crate::words::{Value, Words};

/// The summary, its terms and its exact bytes; nothing is sent before the button at the end.
#[component]
pub fn Approval() -> Html {
    let session = use_session();
    let words = session.words();
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if let Some(heading) = heading.cast::<HtmlElement>() {
                // Without the focus the panel is still the next thing in order.
                let _ = heading.focus();
            }
        });
    }
    let Some(draft) = session.state().draft.clone() else { return html! {} };
    let Some(employer) = session.state().employer.clone() else { return without_employer(&session) };
    let is_summary = draft.about == About::Summary;
    html! {
        <section class="consent" aria-labelledby="consent-title">
            <h4 id="consent-title" ref={heading} tabindex="-1">{ title(&draft, &employer, words) }</h4>
            <p>{ if is_summary { words.say("consent-intro") } else { words.say("consent-intro-other") } }</p>
            if is_summary {
                { sentences(&draft, &session) }
                { fields(&draft, &employer, &session) }
                { note(&draft, &session) }
            } else {
                { asked_besides(&draft, &employer, &session) }
            }
            { terms(&draft, &employer, &session) }
            { bytes(&draft, &employer, words) }
            if employer.key.is_some() {
                <Decision />
            } else {
                <div class="notice notice-warning">{ picture(Icon::Warning) }<p>{ words.with("consent-no-key", &[("employer", &employer.name)]) }</p></div>
            }
        </section>
    }
}

/// A consent in a few lines, as a window of our own shows it.
pub struct Lines {
    /// What is asked.
    pub title: String,
    /// Names and values of the terms.
    pub terms: Vec<[String; 2]>,
}

/// The terms of a draft in words.
pub fn lines(draft: &Draft, employer: &Configuration, words: Words) -> Lines {
    let expires = employer.today.plus_days(draft.days).to_string();
    let line = |key: &str, value: &str| [words.say(key).to_string(), value.to_owned()];
    let terms = vec![
        line("consent-recipient", &employer.name),
        line("consent-purpose", &purpose(draft, words)),
        line("consent-kept", &words.fill("consent-deleted-on", &[("date", Value::Date(&expires))])),
        line("consent-stored", &employer.region),
        line("consent-contact", &employer.privacy_contact),
    ];
    Lines { title: title(draft, employer, words).to_string(), terms }
}

fn title(draft: &Draft, employer: &Configuration, words: Words) -> AttrValue {
    if draft.about == About::Summary {
        return words.with("consent-title", &[("employer", &employer.name)]);
    }
    kind_title(draft.about.kind(), &employer.name, words)
}

fn kind_title(kind: ConsentKind, name: &str, words: Words) -> AttrValue {
    if kind == ConsentKind::JobBoardProfile {
        return words.kind(kind);
    }
    words.with("consent-title-of", &[("kind", &words.kind(kind)), ("employer", name)])
}

fn purpose(draft: &Draft, words: Words) -> AttrValue {
    let title = ("title", &*draft.prepared.title);
    if draft.about == About::Summary {
        return words.with("consent-purpose-value", &[title]);
    }
    words.with("consent-purpose-only", &[("kind", &words.kind(draft.about.kind())), title])
}

/// What a consent that is no summary needs besides its terms.
fn asked_besides(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
    let words = session.words();
    let onchange = change(session, |event| Change::Typed(typed(event)));
    match &draft.about {
        About::Summary | About::Score => html! {},
        About::Times(free) => html! {
            <>
                { super::interview::switch(session) }
                <ul class="slots">{ for free.iter().map(|[start, end]| html! { <li>{ words.when(start, end) }</li> }) }</ul>
            </>
        },
        About::Practice(answers) => {
            let marks = |answer: &share_contract::Answer| {
                answer.marks.iter().map(|(name, mark)| words.pair(&words.criterion(name), &mark.to_string())).collect::<Vec<_>>().join(", ")
            };
            html! {
                <dl class="facts">
                    { for answers.iter().map(|answer| html! { <div><dt>{ &answer.question }</dt><dd>{ marks(answer) }</dd></div> }) }
                </dl>
            }
        }
        About::Check(_) => html! {
            <div class="note">
                <label for="typed">{ words.with("consent-typed", &[("employer", &employer.name)]) }</label>
                <input id="typed" type="text" autocomplete="off" aria-describedby="typed-hint" value={draft.typed.clone()} oninput={input(session)} />
                <p class="small quiet" id="typed-hint">{ words.say("consent-typed-hint") }</p>
            </div>
        },
        About::Board => html! {
            <>
                <div class="note">
                    <label for="typed">{ words.say("consent-board-name") }</label>
                    <input id="typed" type="text" autocomplete="off" value={draft.typed.clone()} {onchange} />
                </div>
                <div class="note">
                    <label for="line">{ words.say("consent-board-line") }</label>
                    <input id="line" type="text" maxlength="120" value={draft.note.clone()} onchange={change(session, |event| Change::Note(typed(event)))} />
                </div>
                <fieldset><legend>{ words.say("consent-board-skills") }</legend><div class="checks">{ ticks(draft, session) }</div></fieldset>
            </>
        },
    }
}

/// While a name is typed it is compared, letter by letter.
fn input(session: &Session) -> Callback<InputEvent> {
    let session = session.clone();
    Callback::from(move |event: InputEvent| session.dispatch(Action::DraftChanged(Change::Typed(typed(&event)))))
}

/// Other things that can be shared about a posting, each asked for by itself (AJ18).
pub fn others(posting: &str, session: &Session) -> Html {
    let words = session.words();
    let Some(employer) = session.state().employer.clone() else { return html! {} };
    let button = |about: About| {
        let name = kind_title(about.kind(), &employer.name, words);
        let ask = {
            let (session, posting) = (session.clone(), posting.to_owned());
            move |_| session.ask_for(&posting, about.clone())
        };
        html! { <li><button type="button" class="button button-plain button-small" onclick={ask}>{ name }</button></li> }
    };
    let checks = ConsentKind::ALL.into_iter().filter(|kind| kind.needs_typing()).map(About::Check);
    html! {
        <details class="others">
            <summary>{ words.say("consent-others") }</summary>
            <p class="small quiet">{ words.say("consent-others-hint") }</p>
            <ul class="kinds">{ for [About::Score, About::Board].into_iter().chain(checks).map(button) }</ul>
        </details>
    }
}

fn without_employer(session: &Session) -> Html {
    let words = session.words();
    let again = {
        let session = session.clone();
        move |_| session.load_configuration()
    };
    html! {
        <div class="notice notice-warning" role="alert">
            { picture(Icon::Warning) }<p>{ words.say("consent-no-employer") }</p>
            <button type="button" class="button button-plain" onclick={again}>{ words.say("open-again") }</button>
        </div>
    }
}

fn change(session: &Session, change: impl Fn(&Event) -> Change + 'static) -> Callback<Event> {
    let session = session.clone();
    Callback::from(move |event: Event| session.dispatch(Action::DraftChanged(change(&event))))
}

fn sentences(draft: &Draft, session: &Session) -> Html {
    let words = session.words();
    let sentences = &draft.prepared.sentences;
    html! {
        <fieldset>
            <legend>{ words.say("consent-sentences") }</legend>
            <p class="small quiet">{ if sentences.is_empty() { words.say("consent-none") } else { words.say("consent-sentences-hint") } }</p>
            { ticks(draft, session) }
        </fieldset>
    }
}

/// The sentences, or skills, each to be ticked.
fn ticks(draft: &Draft, session: &Session) -> Html {
    let one = |(at, sentence): (usize, &model::SummarySentence)| {
        let onchange = change(session, move |event| Change::Sentence(at, is_ticked(event)));
        html! { <label class="check check-text"><input type="checkbox" checked={sentence.included} {onchange} /><span>{ &sentence.text }</span></label> }
    };
    html! { <>{ for draft.prepared.sentences.iter().enumerate().map(one) }</> }
}

fn fields(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
    let words = session.words();
    let one = |field: Field| {
        let value = draft.value(field)?;
        let onchange = change(session, move |event| Change::Field(field, is_ticked(event)));
        Some(html! {
            <label class="switch">
                <input type="checkbox" role="switch" checked={draft.fields.contains(&field)} {onchange} />
                <span class="switch-name">{ words.say(field_key(field)) }</span><span class="switch-value">{ value }</span>
            </label>
        })
    };
    let kept_back = Field::ALL.into_iter().filter(|field| session.state().withholds(field.name())).map(|field| words.say(field_key(field)));
    let kept_back: Vec<AttrValue> = kept_back.collect();
    html! {
        <fieldset>
            <legend>{ words.say("consent-fields") }</legend>
            <p class="small quiet">{ words.with("consent-fields-hint", &[("employer", &employer.name)]) }</p>
            { for Field::ALL.into_iter().filter_map(one) }
            if !kept_back.is_empty() { <p class="small quiet">{ words.with("consent-kept-back", &[("fields", &kept_back.join(", "))]) }</p> }
            if !draft.has_contact() && draft.note.trim().is_empty() {
                <p class="small hint">{ words.with("consent-no-contact", &[("employer", &employer.name)]) }</p>
            }
        </fieldset>
    }
}

fn field_key(field: Field) -> &'static str {
    match field {
        Field::Name => "field-name",
        Field::Email => "field-email",
        Field::Phone => "field-phone",
        Field::City => "field-city",
        Field::Links => "field-links",
        Field::Score => "field-score",
    }
}

fn note(draft: &Draft, session: &Session) -> Html {
    let words = session.words();
    let onchange = change(session, |event| Change::Note(typed(event)));
    html! {
        <div class="note">
            <label for="note">{ words.say("consent-note") }</label>
            <textarea id="note" rows="2" maxlength="600" aria-describedby="note-hint" value={draft.note.clone()} {onchange} />
            <p class="small quiet" id="note-hint">{ words.say("consent-note-hint") }</p>
        </div>
    }
}

/// Days to choose from; the employer's own limit is the last.
fn days(most: u32) -> Vec<u32> {
    let mut days: Vec<u32> = [7, 30, 90, 180].into_iter().filter(|days| *days < most).collect();
    days.push(most);
    days
}

fn terms(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
    let words = session.words();
    let chosen = draft.days;
    let option = |days: u32| {
        let text = words.with("consent-kept-days", &[("n", &days.to_string())]);
        html! { <option value={days.to_string()} selected={days == chosen}>{ text }</option> }
    };
    let onchange = change(session, move |event| Change::Days(typed(event).parse().unwrap_or(chosen)));
    let expires = employer.today.plus_days(draft.days).to_string();
    let purpose = purpose(draft, words);
    if draft.about == About::Board {
        return html! { <p class="small quiet">{ words.say("consent-board-hint") }</p> };
    }
    html! {
        <dl class="terms">
            <div><dt>{ words.say("consent-recipient") }</dt><dd>{ &employer.name }</dd></div>
            <div><dt>{ words.say("consent-purpose") }</dt><dd>{ purpose }</dd></div>
            <div>
                <dt><label for="days">{ words.say("consent-kept") }</label></dt>
                <dd>
                    <select id="days" {onchange}>{ for days(draft.most_days(employer)).into_iter().map(option) }</select>
                    { " " }{ words.fill("consent-deleted-on", &[("date", Value::Date(&expires))]) }
                </dd>
            </div>
            <div><dt>{ words.say("consent-stored") }</dt><dd>{ &employer.region }</dd></div>
            <div><dt>{ words.say("consent-contact") }</dt><dd>{ &employer.privacy_contact }</dd></div>
            <div>
                <dt>{ words.say("consent-policy") }</dt>
                <dd>
                    <details>
                        <summary>{ words.with("consent-policy-read", &[("version", &employer.policy.version)]) }</summary>
                        <p class="policy">{ &employer.policy.text }</p>
                    </details>
                </dd>
            </div>
        </dl>
    }
}

fn bytes(draft: &Draft, employer: &Configuration, words: Words) -> Html {
    let Some(text) = draft.text(employer) else { return html! {} };
    let n_bytes = (draft.about != About::Board).then(|| words.count("consent-bytes-hint", text.len()));
    let title = match draft.about {
        About::Board => words.say("consent-board-bytes"),
        _ => words.with("consent-bytes", &[("employer", &employer.name)]),
    };
    html! {
        <div class="bytes">
            <h5 id="bytes-title">{ title }</h5>
            <pre tabindex="0" aria-labelledby="bytes-title" role="region">{ text }</pre>
            <p class="small quiet">{ n_bytes }</p>
        </div>
    }
}

/// How long a key that was pressed on the sleeping button counts.
const KEY_COUNTS_MS: u32 = 1_000;

/// The only button that sends. It sleeps while it is covered, faded or out of view.
#[component]
fn Decision() -> Html {
    let session = use_session();
    let words = session.words();
    let button = use_node_ref();
    let visibility = use_visibility(&button);
    let state = session.state();
    let (Some(draft), Some(employer)) = (&state.draft, &state.employer) else { return html! {} };
    let stage = &draft.stage;
    let is_sending = *stage == Stage::Sending;
    // A browser that does not know of covers asks in a window that nothing of another page can cover.
    let in_window = draft.about != About::Board && !knows_covers();
    let is_whole = draft.text(employer).is_some();
    // Not `disabled`: the keyboard must be able to reach it, which brings it into view, which wakes it.
    let is_asleep = !visibility.is_enough() || is_sending || !is_whole;
    // The keyboard is faster than the eye: a key pressed as the button comes into view counts once it is seen to be clear.
    let is_waiting = use_state_eq(|| false);
    {
        let (session, is_waiting) = (session.clone(), is_waiting.clone());
        use_effect_with((*is_waiting, is_asleep), move |(waits, is_asleep)| {
            if *waits && !is_asleep && !in_window {
                is_waiting.set(false);
                session.approve();
            }
            let limit = waits.then(|| Timeout::new(KEY_COUNTS_MS, move || is_waiting.set(false)));
            move || drop(limit)
        });
    }
    let approve = {
        let session = session.clone();
        move |event: MouseEvent| {
            // A click that a script made is nobody's approval.
            if event.is_trusted() && !is_asleep {
                if in_window { session.ask_in_window() } else { session.approve() }
            } else if event.is_trusted() && event.detail() == 0 && !is_sending {
                is_waiting.set(true);
            }
        }
    };
    let close = {
        let session = session.clone();
        move |_| session.decline()
    };
    let seen = match visibility {
        Visibility::Covered => words.say("consent-covered"),
        _ if *stage == Stage::Asked => words.say("consent-window-asked"),
        Visibility::InView if in_window => words.say("consent-unsupported"),
        _ => AttrValue::default(),
    };
    let name = match draft.about {
        _ if is_sending => "consent-sending",
        _ if in_window => "consent-window",
        About::Board => "consent-board-save",
        _ => "consent-approve",
    };
    html! {
        <>
            if let Stage::Failed(code) = stage {
                <div class="notice notice-warning" role="alert">
                    { picture(Icon::Warning) }<p><strong>{ words.say("consent-failed") }{ "." }</strong>{ " " }{ words.error(code) }</p>
                </div>
            }
            <div class="decision">
                <button ref={button} type="button" class="button" id="approve" aria-disabled={is_asleep.to_string()}
                    aria-describedby="approve-hint" onclick={approve}>
                    { picture(Icon::Lock) }{ words.say(name) }
                </button>
                <button type="button" class="button button-plain" onclick={close} disabled={is_sending}>{ words.say("consent-cancel") }</button>
                <p class="small quiet" id="approve-hint" role="status">{ seen }</p>
            </div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_longer_than_the_employer_allows_can_be_chosen() {
        assert_eq!(days(90), [7, 30, 90]);
        assert_eq!(days(5), [5]);
    }
}

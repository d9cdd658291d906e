//! What the seeker can choose to say: sentences and fields of a summary, a note, and what the other kinds of consent ask for.

use share_contract::Configuration;
use yew::prelude::*;

use super::change;
use crate::consent::{About, Change, Draft, Field};
use crate::session::Session;
use crate::state::Action;
use crate::views::{interview, is_ticked, typed};

/// What a consent that is no summary needs besides its terms.
pub fn asked_besides(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
    let words = session.words();
    let onchange = change(session, |event| Change::Typed(typed(event)));
    match &draft.about {
        About::Summary | About::Score => html! {},
        About::Times(free) => html! {
            <>
                { interview::switch(session) }
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

pub fn sentences(draft: &Draft, session: &Session) -> Html {
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

pub fn fields(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
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

pub fn note(draft: &Draft, session: &Session) -> Html {
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

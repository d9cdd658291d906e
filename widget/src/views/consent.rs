//! What the seeker is asked before anything leaves: content, terms, exact bytes, and the button.

mod content;
mod decision;
mod terms;

use share_contract::{Configuration, ConsentKind};
use web_sys::HtmlElement;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::use_session;
use crate::consent::{About, Change, Draft};
use crate::session::Session;
use crate::state::Action;
use crate::words::Words;
use content::{asked_besides, fields, note, sentences};
use decision::Decision;
pub use terms::lines;
use terms::{kind_title, terms, title};

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
                <div class="notice notice-warning">{ picture(Icon::Warning) }<p>{ words.with(no_key(&session), &[("employer", &employer.name)]) }</p></div>
            }
        </section>
    }
}

/// Why nothing can be sealed.
fn no_key(session: &Session) -> &'static str {
    if session.state().employer_failure.as_deref() == Some("unsigned_key") { "consent-unsigned-key" } else { "consent-no-key" }
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

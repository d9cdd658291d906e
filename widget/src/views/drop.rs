use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::icon::{Icon, picture};
use crate::session::Session;
use crate::state::{Document, Progress, State};
use crate::words::Words;

/// Where the resume comes in: large before there is one, a line afterwards.
pub fn drop(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    html! {
        <>
            { engine_notice(session) }
            if state.profile.is_none() {
                <section class="drop" aria-labelledby="drop-title">
                    { lead(state, words) }
                    { failure(state, words) }
                    { chooser(session, words.say("open-choose"), "button") }
                    <p class="small">{ words.say("open-or-drop") }</p>
                    <p class="small quiet">{ words.say("open-kinds") }</p>
                    <ul class="promises">
                        { for [words.say("open-promise-device"), words.say("open-promise-upload"), words.say("open-promise-send")].map(promise) }
                    </ul>
                </section>
            } else {
                <div class="file-line">
                    { line(state, words) }
                    { chooser(session, words.say("open-another"), "button button-plain") }
                </div>
                { failure(state, words) }
            }
            { super::files::paused(session) }
            { postings_notice(state, words) }
        </>
    }
}

fn lead(state: &State, words: Words) -> Html {
    if let Document::Reading { name } = &state.document {
        return html! {
            <>
                <h2 id="drop-title">{ words.with("open-reading", &[("file", name)]) }</h2>
                <div class="progress" role="progressbar" aria-labelledby="drop-title"><span></span></div>
                <p>{ words.say("open-reading-text") }</p>
            </>
        };
    }
    html! {
        <>
            <span class="drop-picture">{ picture(Icon::File) }</span>
            <h2 id="drop-title">{ words.say("open-title") }</h2>
            <p class="drop-text">{ words.count("open-text", state.n_postings()) }</p>
        </>
    }
}

fn line(state: &State, words: Words) -> Html {
    let text = match &state.document {
        Document::Reading { name } => words.with("open-reading", &[("file", name)]),
        Document::Read { name } | Document::Failed { name, .. } => words.with("open-was-read", &[("file", name)]),
        Document::None => AttrValue::default(),
    };
    html! { <p class="file-name">{ picture(Icon::File) }<span>{ text }</span></p> }
}

fn promise(text: AttrValue) -> Html {
    html! { <li>{ picture(Icon::Tick) }{ text }</li> }
}

/// The field is only unseen, not hidden: it takes the focus, and its label shows it.
fn chooser(session: &Session, label: AttrValue, class: &'static str) -> Html {
    let session = session.clone();
    let chosen = move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            session.open_file(file);
        }
        // Choosing the same file again is a change again.
        input.set_value("");
    };
    html! {
        <div class="chooser">
            <input id="file" class="unseen" type="file" onchange={chosen}
                accept=".pdf,.docx,.doc,.odt,.rtf,.txt,.md,.html,.json,application/pdf,text/plain" />
            <label for="file" class={class}>{ label }</label>
        </div>
    }
}

fn failure(state: &State, words: Words) -> Html {
    let Document::Failed { name, code } = &state.document else { return html! {} };
    html! {
        <div class="notice notice-warning">
            { picture(Icon::Warning) }
            <p><strong>{ words.with("open-failed", &[("file", name)]) }</strong>{ " " }{ words.error(code) }</p>
        </div>
    }
}

fn engine_notice(session: &Session) -> Html {
    let words = session.words();
    let Progress::Failed(code) = &session.state().engine else { return html! {} };
    let again = {
        let session = session.clone();
        move |_| session.load_engine()
    };
    html! {
        <div class="notice notice-warning" role="alert">
            { picture(Icon::Warning) }
            <p><strong>{ words.say("open-engine-failed") }{ "." }</strong>{ " " }{ words.error(code) }</p>
            <button type="button" class="button button-plain" onclick={again}>{ words.say("open-again") }</button>
        </div>
    }
}

fn postings_notice(state: &State, words: Words) -> Html {
    let text = match &state.postings {
        Some(_) if state.n_postings() == 0 => words.say("open-no-postings"),
        Some(_) if state.n_unreadable > 0 => words.count("open-unreadable", state.n_unreadable),
        _ => return html! {},
    };
    html! { <div class="notice">{ picture(Icon::Information) }<p>{ text }</p></div> }
}

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use crate::keep::Place;
use crate::session::Session;

/// Where the seeker's data is, what that protects against, and the ways to take it out, to lock it and to delete it.
pub fn keep(session: &Session) -> Html {
    let (kept, words) = (&session.state().kept, session.words());
    let on = |act: fn(&Session)| {
        let session = session.clone();
        move |_: MouseEvent| act(&session)
    };
    let failure = kept.failure.as_deref().map(|code| html! { <p class="small hint" role="alert">{ session.words().error(code) }</p> });
    html! {
        <section class="block" aria-labelledby="keep-title">
            <h3 id="keep-title">{ words.say("keep-title") }</h3>
            { match kept.place {
                Place::Memory => html! { <>
                    <p>{ words.say("keep-memory") }</p>
                    { passphrase(session, "keep-new", "keep-here", Session::make_vault) }
                </> },
                Place::Locked => html! { <>
                    <p>{ words.say("keep-found") }</p>
                    { passphrase(session, "keep-passphrase", "keep-open", Session::open_vault) }
                </> },
                Place::Open => html! { <>
                    <p>{ words.say("keep-is-open") }</p>
                    <button type="button" class="button button-plain" onclick={on(Session::lock_vault)}>{ words.say("keep-lock") }</button>
                    { change(session) }
                </> },
            } }
            { failure }
            if kept.place != Place::Locked { { taking(session) } }
            if kept.place != Place::Memory {
                <details>
                    <summary>{ words.say("keep-delete") }</summary>
                    <p>{ words.say("keep-delete-hint") }</p>
                    <button type="button" class="button button-plain" onclick={on(Session::forget_everything)}>{ words.say("keep-delete-now") }</button>
                </details>
            }
        </section>
    }
}

/// A form with one passphrase.
fn passphrase(session: &Session, label: &str, button: &str, act: fn(&Session, &str)) -> Html {
    let words = session.words();
    let session = session.clone();
    let onsubmit = submitted(move |fields| act(&session, &fields[0]));
    html! { <form class="find" {onsubmit}>{ field(words.say(label)) }<button type="submit" class="button">{ words.say(button) }</button></form> }
}

fn change(session: &Session) -> Html {
    let words = session.words();
    let session = session.clone();
    let onsubmit = submitted(move |fields| session.change_passphrase(&fields[0], &fields[1]));
    html! {
        <details>
            <summary>{ words.say("keep-change") }</summary>
            <form class="find" {onsubmit}>{ field(words.say("keep-now")) }{ field(words.say("keep-new")) }<button type="submit" class="button">{ words.say("keep-change-it") }</button></form>
        </details>
    }
}

fn field(label: AttrValue) -> Html {
    html! { <label class="find-words"><span>{ label }</span><input type="password" required=true autocomplete="off" spellcheck="false" /></label> }
}

/// Hands on what stands in a form's fields and empties them.
fn submitted(act: impl Fn(Vec<String>) + 'static) -> impl Fn(SubmitEvent) {
    move |event| {
        event.prevent_default();
        let Some(form) = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else { return };
        let Ok(inputs) = form.query_selector_all("input") else { return };
        let inputs: Vec<HtmlInputElement> = inputs.values().into_iter().flatten().filter_map(|input| input.dyn_into().ok()).collect();
        let texts = inputs.iter().map(HtmlInputElement::value).collect();
        inputs.iter().for_each(|input| input.set_value(""));
        act(texts);
    }
}

/// A file that was exported is read in again. The way out is in the dashboard.
fn taking(session: &Session) -> Html {
    let import = {
        let session = session.clone();
        move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.get(0)) {
                session.import(file);
            }
        }
    };
    html! {
        <div class="decision chooser">
            <input id="import" class="unseen" type="file" accept=".json" onchange={import} />
            <label for="import" class="button button-plain">{ session.words().say("keep-import") }</label>
        </div>
    }
}

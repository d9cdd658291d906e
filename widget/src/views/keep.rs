use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use super::use_session;
use crate::keep::Place;
use crate::session::Session;

/// Where the seeker's data is, what that protects against, and the ways to take it out, to lock it and to delete it.
#[component]
pub fn Keep() -> Html {
    let session = use_session();
    let kept = &session.state().kept;
    let on = |act: fn(&Session)| {
        let session = session.clone();
        move |_: MouseEvent| act(&session)
    };
    let failure = kept.failure.as_deref().map(|code| html! { <p class="small hint" role="alert">{ trouble(code) }</p> });
    html! {
        <section class="block" aria-labelledby="keep-title">
            <h3 id="keep-title">{ "Where your data is" }</h3>
            { match kept.place {
                Place::Memory => html! { <>
                    <p>{ "Only in the memory of this page: it is gone when you close it. You can keep it on this device instead, sealed under a passphrase. \
                        That protects it from others who use or find this device while it is locked; not from programs that watch you type. \
                        Nobody can open it without the passphrase, not even we." }</p>
                    { passphrase(&session, "New passphrase, at least 12 characters", "Keep on this device", Session::make_vault) }
                </> },
                Place::Locked => html! { <>
                    <p>{ "A vault is on this device. Open it to go on where you left off." }</p>
                    { passphrase(&session, "Passphrase", "Open the vault", Session::open_vault) }
                </> },
                Place::Open => html! { <>
                    <p>{ "On this device, sealed under your passphrase, and open in this page." }</p>
                    <button type="button" class="button button-plain" onclick={on(Session::lock_vault)}>{ "Lock" }</button>
                    { change(&session) }
                </> },
            } }
            { failure }
            if kept.place != Place::Locked { { taking(&session) } }
            if kept.place != Place::Memory {
                <details>
                    <summary>{ "Delete everything" }</summary>
                    <p>{ "The vault and all that is in it, for good. What an employer got stays there until you take it back or it expires: take it back first." }</p>
                    <button type="button" class="button button-plain" onclick={on(Session::forget_everything)}>{ "Delete it now" }</button>
                </details>
            }
        </section>
    }
}

fn trouble(code: &str) -> String {
    match code {
        "wrong_passphrase" => "This passphrase does not open the vault.".to_owned(),
        "passphrase_too_short" => "Please take at least 12 characters.".to_owned(),
        "not_an_export" | "newer_export" => "This file is no export of Tacit, or it was changed.".to_owned(),
        code => ["That did not work (", code, ")."].concat(),
    }
}

/// A form with one passphrase.
fn passphrase(session: &Session, label: &'static str, button: &'static str, act: fn(&Session, &str)) -> Html {
    let session = session.clone();
    let onsubmit = submitted(move |fields| act(&session, &fields[0]));
    html! { <form {onsubmit}>{ field(label) }<button type="submit" class="button">{ button }</button></form> }
}

fn change(session: &Session) -> Html {
    let session = session.clone();
    let onsubmit = submitted(move |fields| session.change_passphrase(&fields[0], &fields[1]));
    html! {
        <details>
            <summary>{ "Change the passphrase" }</summary>
            <form {onsubmit}>{ field("Passphrase now") }{ field("New passphrase, at least 12 characters") }<button type="submit" class="button">{ "Change" }</button></form>
        </details>
    }
}

fn field(label: &'static str) -> Html {
    html! { <label class="field"><span>{ label }</span><input type="password" required=true autocomplete="off" spellcheck="false" /></label> }
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

/// Export and import.
fn taking(session: &Session) -> Html {
    let export = {
        let session = session.clone();
        move |_: MouseEvent| session.export()
    };
    let import = {
        let session = session.clone();
        move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.get(0)) {
                session.import(file);
            }
        }
    };
    let vault = &session.state().kept.vault;
    let (entries, head) = (vault.entries(), vault.head().get(..12).unwrap_or_default());
    html! {
        <>
            <button type="button" class="button button-plain" onclick={export}>{ "Export Data" }</button>
            <label class="field"><span>{ "Read an export in" }</span><input type="file" accept=".json" onchange={import} /></label>
            if !entries.is_empty() {
                <details>
                    <summary>{ ["Share log, hash ", head].concat() }</summary>
                    <ol class="log">{ for entries.iter().map(|entry| html! {
                        <li>{ ["at", "event", "recipient", "reason"].map(|name| entry[name].as_str().unwrap_or_default()).join(" ") }</li>
                    }) }</ol>
                </details>
            }
        </>
    }
}

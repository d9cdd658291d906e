use share_contract::Right;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::make_key::{HandOn, MakeKey};
use crate::desk::{Desk, Vouching};
use crate::files;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub is_busy: bool,
    pub dispatch: Dispatch,
}

/// Opening a key file, making a pair, publishing its public half.
#[component]
pub fn KeyView(props: &Props) -> Html {
    let Desk { configuration, keys, .. } = &props.desk;
    let published = configuration.key.as_ref().map_or_else(
        || html! { <strong>{"none yet: applicants cannot send you anything"}</strong> },
        |key| html! { <code>{key.id.to_string()}</code> },
    );
    let open: Vec<String> = keys.ids().collect();
    let is_owner = props.desk.scope.role.may(Right::PublishKey);
    html! {
        <>
            <dl class="facts">
                <div><dt>{"Published key"}</dt><dd>{published}</dd></div>
                {vouching(&props.desk.vouching())}
                <div><dt>{"Open in this page"}</dt><dd>{if open.is_empty() { html! {"none"} } else { html! { <code>{open.join(", ")}</code> } }}</dd></div>
            </dl>
            <div class="pair">
                <section class="card" aria-labelledby="open-key">
                    <h2 id="open-key">{"Open a key file"}</h2>
                    <p>{"The file is read in this page and goes nowhere. Close the page and the keys are gone from it."}</p>
                    <KeyFile dispatch={props.dispatch.clone()} />
                </section>
                if is_owner {
                    <section class="card" aria-labelledby="make-key">
                        <h2 id="make-key">{"Make a new key"}</h2>
                        <MakeKey desk={props.desk.clone()} is_busy={props.is_busy} dispatch={props.dispatch.clone()} />
                    </section>
                }
            </div>
            if is_owner && keys.identity.is_some() {
                <HandOn desk={props.desk.clone()} is_busy={props.is_busy} dispatch={props.dispatch.clone()} />
            }
        </>
    }
}

/// Whose the published key is, and how sure that is.
fn vouching(of: &Vouching) -> Html {
    let told = |print: &str, more: &'static str| html! { <><code>{print.to_owned()}</code>{" "}<span class="hint">{more}</span></> };
    let (vouched, warning) = match of {
        Vouching::Nothing => return html! {},
        Vouching::Nobody => (html! {"nobody"}, Some("Your page cannot pin this key. Make a new one: it is signed.")),
        Vouching::Somebody(print) => (told(print, "as the server says: open your key file to be sure"), None),
        Vouching::Yours(print) => (told(print, "your long-term key, open here"), None),
        Vouching::Stranger(print) => (
            told(print, "not the long-term key that is open here"),
            Some(
                "If nobody of your team has published this key, somebody else has. Publish one of your own, and tell the operator of your server.",
            ),
        ),
    };
    html! {
        <div><dt>{"Signed by"}</dt><dd>{vouched}{for warning.map(|words| html! { <p class="problem">{words}</p> })}</dd></div>
    }
}

#[derive(Properties, PartialEq)]
pub struct KeyFileProps {
    pub dispatch: Dispatch,
}

/// A file chooser for key files.
#[component]
pub fn KeyFile(props: &KeyFileProps) -> Html {
    let passphrase = use_node_ref();
    let (dispatch, typed) = (props.dispatch.clone(), passphrase.clone());
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // The same file may be chosen again after a mistake.
        input.set_value("");
        let (dispatch, passphrase) = (dispatch.clone(), value_of(&typed));
        spawn_local(async move {
            dispatch.dispatch(files::read_key(file, &passphrase).await.map_or_else(Action::Failed, Action::KeyOpened));
        });
    });
    html! {
        <div class="open-key">
            <label for="file-passphrase">{"Passphrase, if the file has one"}</label>
            <input ref={passphrase} id="file-passphrase" type="password" autocomplete="off" />
            <label class="file">
                <span>{"Choose key file"}</span>
                <input type="file" accept="application/json,.json" {onchange} />
            </label>
        </div>
    }
}

pub fn value_of(input: &NodeRef) -> String {
    input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

use std::rc::Rc;

use sealing::KeyPair;
use share_contract::Right;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use crate::problem::Problem;
use crate::ring::NewKey;
use crate::state::{Action, Desk};
use crate::{api, files};

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
    html! {
        <>
            <dl class="facts">
                <div><dt>{"Published key"}</dt><dd>{published}</dd></div>
                {for configuration.key.iter().map(|key| html! {
                    <div><dt>{"Its fingerprint"}</dt><dd><code>{sealing::fingerprint(&key.public.bytes())}</code></dd></div>
                })}
                <div><dt>{"Open in this page"}</dt><dd>{if open.is_empty() { html! {"none"} } else { html! { <code>{open.join(", ")}</code> } }}</dd></div>
            </dl>
            <div class="pair">
                <section class="card" aria-labelledby="open-key">
                    <h2 id="open-key">{"Open a key file"}</h2>
                    <p>{"The file is read in this page and goes nowhere. Close the page and the key is gone from it."}</p>
                    <KeyFile dispatch={props.dispatch.clone()} />
                </section>
                if props.desk.scope.role.may(Right::PublishKey) {
                <section class="card" aria-labelledby="make-key">
                    <h2 id="make-key">{"Make a new key"}</h2>
                    <MakeKey desk={props.desk.clone()} is_busy={props.is_busy} dispatch={props.dispatch.clone()} />
                </section>
                }
            </div>
        </>
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
            dispatch
                .dispatch(files::read_key(file, &passphrase).await.map_or_else(Action::Failed, |pair| Action::KeyOpened(Rc::new(pair))));
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

fn value_of(input: &NodeRef) -> String {
    input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

/// Make, save, publish: each step is possible only after the one before.
#[component]
fn MakeKey(props: &Props) -> Html {
    let Props { desk, is_busy, dispatch } = props;
    let passphrase = use_node_ref();
    let make = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::Made(Rc::new(sealing::generate()))))
    };
    let Some(new_key) = &desk.new_key else {
        return html! {
            <>
                <p>{"It is made in this browser. You save the file, then publish the public half."}</p>
                if desk.configuration.key.is_some() {
                    <p class="hint">{"Summaries that were sealed to your present key still need its file. Keep both."}</p>
                }
                <button onclick={make}>{"Make a key"}</button>
            </>
        };
    };
    let save = {
        let (dispatch, pair, tenant, passphrase) =
            (dispatch.clone(), Rc::clone(&new_key.pair), desk.access.tenant.clone(), passphrase.clone());
        Callback::from(move |_| {
            let (dispatch, pair, tenant, passphrase) = (dispatch.clone(), Rc::clone(&pair), tenant.clone(), value_of(&passphrase));
            spawn_local(async move {
                let saved = files::save_key(tenant.as_str(), &pair, &passphrase).await;
                dispatch.dispatch(saved.map_or_else(Action::Failed, |()| Action::Saved));
            });
        })
    };
    html! {
        <>
            <p>{"New key "}<code>{new_key.pair.id()}</code></p>
            <ol class="steps">
                <li>
                    <p>{"Save the file where only your team can read it. Nobody can restore it, the operator of the server included."}</p>
                    <label for="new-passphrase">{"Passphrase (recommended for copies that lie elsewhere)"}</label>
                    <input ref={passphrase} id="new-passphrase" type="password" autocomplete="new-password" />
                    <p class="hint">{"You can save it twice: one file to work with, and one under a passphrase for recovery, in another place."}</p>
                    <button onclick={save} class={classes!((!new_key.is_saved).then_some("primary"))}>{"Save key file"}</button>
                </li>
                <li>
                    <p>{"Publish the public half. From then on summaries are sealed to it. If your page pins your key, paste the new lines of “Embed” first: they name both."}</p>
                    <button onclick={publish(new_key, desk, dispatch)} disabled={*is_busy} class={classes!(new_key.is_saved.then_some("primary"))}>{"Publish key"}</button>
                </li>
            </ol>
        </>
    }
}

fn publish(new_key: &NewKey, desk: &Desk, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (new_key, access, dispatch) = (new_key.clone(), desk.access.clone(), dispatch.clone());
    Callback::from(move |_| {
        if !new_key.is_saved {
            return dispatch.dispatch(Action::Failed(Problem::new("unsaved_key")));
        }
        let (pair, access, dispatch): (Rc<KeyPair>, _, _) = (Rc::clone(&new_key.pair), access.clone(), dispatch.clone());
        dispatch.dispatch(Action::Asking);
        spawn_local(async move {
            dispatch.dispatch(api::publish(&access, pair.public()).await.map_or_else(Action::Failed, Action::Published));
        });
    })
}

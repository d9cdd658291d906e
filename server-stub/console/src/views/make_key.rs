use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::key::{Props, value_of};
use crate::desk::{Desk, Vouching};
use crate::identity::Identity;
use crate::keyfile::KeyFile;
use crate::problem::Problem;
use crate::ring::NewKey;
use crate::state::Action;
use crate::{api, files};

/// Make, save, publish: each step is possible only after the one before.
#[component]
pub fn MakeKey(props: &Props) -> Html {
    let Props { desk, is_busy, dispatch } = props;
    let passphrase = use_node_ref();
    let Some(new_key) = &desk.new_key else {
        return html! {
            <>
                <p>{"It is made in this browser and signed by your long-term key. You save the file, then publish the public half."}</p>
                {before(desk)}
                <button onclick={make(desk, dispatch)}>{"Make a key"}</button>
            </>
        };
    };
    let save = save(desk.keys.with(new_key).to_file(), desk, &passphrase, dispatch, true);
    html! {
        <>
            <p>{"New key "}<code>{new_key.pair.id()}</code></p>
            <ol class="steps">
                <li>
                    <p>{"Save the file where only your team can read it. It holds your long-term key and all keys that are open here. Nobody can restore it, the operator of the server included."}</p>
                    <label for="new-passphrase">{"Passphrase (recommended for copies that lie elsewhere)"}</label>
                    <input ref={passphrase} id="new-passphrase" type="password" autocomplete="new-password" />
                    <p class="hint">{"You can save it twice: one file to work with, and one under a passphrase for recovery, in another place."}</p>
                    <button onclick={save} class={classes!((!new_key.is_saved).then_some("primary"))}>{"Save key file"}</button>
                </li>
                <li>
                    <p>{"Publish the public half. From then on summaries are sealed to it; what is on its way to the key before is taken for seven days more."}</p>
                    if new_key.is_first && desk.configuration.key.is_some() {
                        <p class="hint">{"Your long-term key is new. If your page pins the one before, paste the new lines of “Embed” first: they name both."}</p>
                    }
                    <button onclick={publish(new_key, desk, dispatch)} disabled={*is_busy} class={classes!(new_key.is_saved.then_some("primary"))}>{"Publish key"}</button>
                </li>
            </ol>
        </>
    }
}

/// What to know before a key is made in the place of another.
fn before(desk: &Desk) -> Html {
    let is_signed = matches!(desk.vouching(), Vouching::Somebody(_));
    html! {
        <>
            if is_signed {
                <p class="hint">{"Open your key file first, so that the same long-term key signs the new one and your page stays as it is. Without the file, a new long-term key is made, and your page needs new lines."}</p>
            }
            if desk.configuration.key.is_some() {
                <p class="hint">{"Summaries that were sealed to your present key still need its file. With the file open, the new one holds both."}</p>
            }
        </>
    }
}

fn make(desk: &Desk, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (own, tenant, dispatch) = (desk.keys.identity.clone(), desk.access.tenant.clone(), dispatch.clone());
    Callback::from(move |_| {
        let (own, tenant, dispatch) = (own.clone(), tenant.clone(), dispatch.clone());
        spawn_local(async move {
            let made = async {
                let is_first = own.is_none();
                let identity = match own {
                    Some(own) => own,
                    None => Rc::new(Identity::generate().await?),
                };
                let pair = Rc::new(sealing::generate());
                let signed = identity.vouch(&tenant, pair.public()).await?;
                Ok(NewKey { pair, identity, signed, is_first, is_saved: false })
            };
            dispatch.dispatch(made.await.map_or_else(Action::Failed, |new_key| Action::Made(Box::new(new_key))));
        });
    })
}

/// `is_new`: whether the file holds a key that may be published once it is saved.
fn save(file: KeyFile, desk: &Desk, passphrase: &NodeRef, dispatch: &Dispatch, is_new: bool) -> Callback<MouseEvent> {
    let (tenant, passphrase, dispatch) = (desk.access.tenant.clone(), passphrase.clone(), dispatch.clone());
    Callback::from(move |_| {
        let (file, tenant, dispatch, passphrase) = (file.clone(), tenant.clone(), dispatch.clone(), value_of(&passphrase));
        spawn_local(async move {
            let saved = files::save_keys(tenant.as_str(), &file, &passphrase).await;
            let action = if is_new { Action::Saved } else { Action::HandedOn };
            dispatch.dispatch(saved.map_or_else(Action::Failed, |()| action));
        });
    })
}

/// A file for those who read the inbox and publish nothing.
#[component]
pub fn HandOn(props: &Props) -> Html {
    let Props { desk, dispatch, .. } = props;
    let passphrase = use_node_ref();
    let save = save(KeyFile { identity: None, ..desk.keys.to_file() }, desk, &passphrase, dispatch, false);
    html! {
        <section class="card" aria-labelledby="hand-on">
            <h2 id="hand-on">{"A key file for recruiters"}</h2>
            <p>{"It opens everything that was sealed to you, and cannot sign another key: your long-term key is not in it."}</p>
            <label for="recruiters-passphrase">{"Passphrase of the recruiters' file"}</label>
            <input ref={passphrase} id="recruiters-passphrase" type="password" autocomplete="new-password" />
            <button onclick={save}>{"Save without the long-term key"}</button>
        </section>
    }
}

fn publish(new_key: &NewKey, desk: &Desk, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (new_key, access, dispatch) = (new_key.clone(), desk.access.clone(), dispatch.clone());
    Callback::from(move |_| {
        if !new_key.is_saved {
            return dispatch.dispatch(Action::Failed(Problem::new("unsaved_key")));
        }
        let (NewKey { pair, signed, .. }, access, dispatch) = (new_key.clone(), access.clone(), dispatch.clone());
        dispatch.dispatch(Action::Asking);
        spawn_local(async move {
            dispatch.dispatch(api::publish(&access, pair.public(), signed).await.map_or_else(Action::Failed, Action::Published));
        });
    })
}

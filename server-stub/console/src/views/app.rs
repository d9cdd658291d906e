use gloo::utils::{history, window};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::desk::DeskView;
use super::notes::Notes;
use super::sign_in::SignIn;
use crate::access::Access;
use crate::api;
use crate::state::{Action, State};

/// The whole console.
#[component]
pub fn App() -> Html {
    let state = use_reducer(State::default);
    {
        let dispatch = state.dispatcher();
        use_effect_with((), move |()| {
            if let Some(access) = take_fragment() {
                ask(access, dispatch);
            }
        });
    }
    let is_busy = state.is_busy;
    let notes = html! { <Notes problem={state.problem.clone()} notice={state.notice.clone()} {is_busy} dispatch={state.dispatcher()} /> };
    match &state.desk {
        Some(desk) => html! { <DeskView desk={desk.clone()} {is_busy} dispatch={state.dispatcher()}>{notes}</DeskView> },
        None => html! { <SignIn waiting={state.waiting.clone()} {is_busy} dispatch={state.dispatcher()}>{notes}</SignIn> },
    }
}

/// Asks the server for everything, for a sign-in and for a refresh.
pub fn ask(access: Access, dispatch: Dispatch) {
    dispatch.dispatch(Action::Asking);
    spawn_local(async move {
        dispatch.dispatch(match api::fetch(&access).await {
            Ok(fetched) => Action::Answered(access, Box::new(fetched)),
            Err(problem) if problem.code == "code_required" => Action::CodeNeeded(access),
            Err(problem) => Action::Failed(problem),
        });
    });
}

/// Reads a sign-in link and clears it from the address bar and from this entry of the history, whether it was complete or not.
fn take_fragment() -> Option<Access> {
    let location = window().location();
    let fragment = location.hash().ok().filter(|fragment| !fragment.is_empty())?;
    let path = location.pathname().unwrap_or_default();
    if history().replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path)).is_err() {
        location.set_hash("").ok();
    }
    Access::from_fragment(&fragment)
}

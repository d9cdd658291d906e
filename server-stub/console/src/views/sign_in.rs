use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Dispatch;
use super::app::ask;
use crate::access::Access;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub is_busy: bool,
    pub dispatch: Dispatch,
    /// What just happened.
    pub children: Html,
}

/// The door: employer id and token.
#[component]
pub fn SignIn(props: &Props) -> Html {
    let (tenant, token) = (use_node_ref(), use_node_ref());
    let onsubmit = {
        let (tenant, token, dispatch) = (tenant.clone(), token.clone(), props.dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match Access::new(&typed(&tenant), &typed(&token)) {
                Ok(access) => ask(access, dispatch.clone()),
                Err(problem) => dispatch.dispatch(Action::Failed(problem)),
            }
        })
    };
    html! {
        <main class="door">
            <h1>{"Employer console"}</h1>
            <p>{"Summaries that applicants sealed for you are opened here, in your browser. The server keeps them closed; only your key file opens them."}</p>
            {props.children.clone()}
            <form {onsubmit} class="card">
                <label for="tenant">{"Employer id"}</label>
                <input ref={tenant} id="tenant" autocomplete="username" autocapitalize="none" spellcheck="false" required=true />
                <label for="token">{"Access token"}</label>
                <input ref={token} id="token" type="password" autocomplete="current-password" required=true />
                <p class="hint">{"From the operator of your server. It is kept in this page's memory and forgotten when you close it."}</p>
                <button class="primary" disabled={props.is_busy}>{"Sign in"}</button>
            </form>
        </main>
    }
}

fn typed(input: &NodeRef) -> String {
    input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

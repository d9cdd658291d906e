use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::app::ask;
use crate::access::Access;
use crate::api;
use crate::problem::Problem;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who has a token and needs a code.
    pub waiting: Option<Access>,
    pub is_busy: bool,
    pub dispatch: Dispatch,
    /// What just happened.
    pub children: Html,
}

/// The door: employer id and token, then the code of an authenticator app where the token has a second factor (AJ28).
#[component]
pub fn SignIn(props: &Props) -> Html {
    html! {
        <main class="door">
            <h1>{"Employer console"}</h1>
            <p>{"Summaries that applicants sealed for you are opened here, in your browser. The server keeps them closed; only your key file opens them."}</p>
            {props.children.clone()}
            {match props.waiting.clone() {
                Some(access) => html! { <CodeForm {access} is_busy={props.is_busy} dispatch={props.dispatch.clone()} /> },
                None => html! { <TokenForm is_busy={props.is_busy} dispatch={props.dispatch.clone()} /> },
            }}
        </main>
    }
}

#[derive(Properties, PartialEq)]
struct TokenProps {
    is_busy: bool,
    dispatch: Dispatch,
}

#[component]
fn TokenForm(props: &TokenProps) -> Html {
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
        <form {onsubmit} class="card">
            <label for="tenant">{"Employer id"}</label>
            <input ref={tenant} id="tenant" autocomplete="username" autocapitalize="none" spellcheck="false" required=true />
            <label for="token">{"Access token"}</label>
            <input ref={token} id="token" type="password" autocomplete="current-password" required=true />
            <p class="hint">{"From the operator of your server. It is kept in this page's memory and forgotten when you close it."}</p>
            <button class="primary" disabled={props.is_busy}>{"Sign in"}</button>
        </form>
    }
}

#[derive(Properties, PartialEq)]
struct CodeProps {
    access: Access,
    is_busy: bool,
    dispatch: Dispatch,
}

#[component]
fn CodeForm(props: &CodeProps) -> Html {
    let code = use_node_ref();
    {
        let code = code.clone();
        use_effect_with((), move |()| {
            if let Some(code) = code.cast::<HtmlInputElement>() {
                code.focus().ok();
            }
        });
    }
    let onsubmit = {
        let (code, access, dispatch) = (code.clone(), props.access.clone(), props.dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let digits: String = typed(&code).chars().filter(|letter| !letter.is_whitespace()).collect();
            if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return dispatch.dispatch(Action::Failed(Problem::new("malformed_code")));
            }
            let (access, dispatch) = (access.clone(), dispatch.clone());
            dispatch.dispatch(Action::Asking);
            spawn_local(async move {
                match api::log_in(access, &digits).await {
                    Ok(access) => ask(access, dispatch),
                    Err(problem) => dispatch.dispatch(Action::Failed(problem)),
                }
            });
        })
    };
    let back = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::SignedOut))
    };
    html! {
        <form {onsubmit} class="card">
            <label for="code">{"Code from your authenticator app"}</label>
            <input ref={code} id="code" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" spellcheck="false" required=true />
            <p class="hint">{"Six digits, for "}<strong>{props.access.tenant.to_string()}</strong>{". Each code opens one session, for eight hours."}</p>
            <div class="buttons">
                <button class="primary" disabled={props.is_busy}>{"Continue"}</button>
                <button type="button" class="quiet" onclick={back}>{"Use another token"}</button>
            </div>
        </form>
    }
}

fn typed(input: &NodeRef) -> String {
    input.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

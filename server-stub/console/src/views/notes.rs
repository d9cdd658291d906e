use yew::prelude::*;

use super::Dispatch;
use crate::problem::Problem;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub problem: Option<Problem>,
    pub notice: Option<String>,
    pub is_busy: bool,
    pub dispatch: Dispatch,
}

/// What just happened. Both regions are always there, so that screen readers hear what is put into them.
#[component]
pub fn Notes(props: &Props) -> Html {
    let said = if props.is_busy { Some("Asking the server…") } else { props.notice.as_deref() };
    let dismiss = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::Dismissed))
    };
    html! {
        <div class={classes!("notes", (said.is_some() || props.problem.is_some()).then_some("full"))}>
            <div role="status">{for said.map(|said| html! { <p>{said.to_owned()}</p> })}</div>
            <div role="alert">{for props.problem.as_ref().map(|problem| html! { <ProblemText problem={problem.clone()} /> })}</div>
            if props.notice.is_some() || props.problem.is_some() {
                <button onclick={dismiss}>{"Dismiss"}</button>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct ProblemProps {
    pub problem: Problem,
}

/// A problem: the sentence, and the code to quote.
#[component]
pub fn ProblemText(ProblemProps { problem }: &ProblemProps) -> Html {
    html! { <p class="problem">{problem.sentence.clone()}{" "}<code>{problem.code.clone()}</code></p> }
}

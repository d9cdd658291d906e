use yew::prelude::*;

use crate::problem::Problem;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub problem: Option<Problem>,
    pub notice: Option<String>,
    pub is_busy: bool,
}

/// What just happened. Both regions are always there, so that screen readers hear what is put into them.
#[component]
pub fn Notes(props: &Props) -> Html {
    let said = if props.is_busy { Some("Asking the server…") } else { props.notice.as_deref() };
    html! {
        <div class="notes">
            <div role="status">{for said.map(|said| html! { <p class="note">{said.to_owned()}</p> })}</div>
            <div role="alert">{for props.problem.as_ref().map(|problem| html! { <ProblemText problem={problem.clone()} /> })}</div>
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

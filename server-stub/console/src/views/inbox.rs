use yew::prelude::*;

use super::Dispatch;
use super::key::KeyFile;
use super::letter::LetterView;
use crate::state::{Action, Desk, Page};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub dispatch: Dispatch,
}

/// All summaries, newest first.
#[component]
pub fn InboxView(props: &Props) -> Html {
    let Props { desk, dispatch } = props;
    let n_ready = desk.letters.iter().filter(|letter| letter.can_open(&desk.keys)).count();
    let n_open = desk.letters.iter().filter(|letter| letter.summary().is_some()).count();
    let open_all = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::OpenAll))
    };
    if desk.letters.is_empty() {
        return empty(desk, dispatch);
    }
    html! {
        <>
            <div class="head">
                <p>{format!("{} received, {n_open} open", desk.letters.len())}</p>
                if n_ready > 0 {
                    <button class="primary" onclick={open_all}>{if n_ready == 1 { "Open it".into() } else { format!("Open all {n_ready}") }}</button>
                }
            </div>
            if !desk.holds_published_key() {
                <section class="card call" aria-labelledby="call">
                    <h2 id="call">{"Open your key file to read them"}</h2>
                    <p>{"It is read in this page and goes nowhere."}</p>
                    <KeyFile dispatch={dispatch.clone()} />
                </section>
            }
            <ul class="letters">
                {for desk.letters.iter().map(|letter| html! {
                    <li key={letter.share.id.to_string()}>
                        <LetterView letter={letter.clone()} today={desk.configuration.today} can_open={letter.can_open(&desk.keys)} dispatch={dispatch.clone()} />
                    </li>
                })}
            </ul>
        </>
    }
}

fn empty(desk: &Desk, dispatch: &Dispatch) -> Html {
    let to_key = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::Turned(Page::Key)))
    };
    html! {
        <div class="card empty">
            if desk.configuration.key.is_some() {
                <p>{"Nothing has been sent to you yet. A summary appears here once an applicant approves it for one of your postings."}</p>
            } else {
                <p>{"Applicants cannot send you anything before you publish a key."}</p>
                <button class="primary" onclick={to_key}>{"Go to the key"}</button>
            }
        </div>
    }
}

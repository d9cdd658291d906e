use yew::prelude::*;

use super::Dispatch;
use super::key::KeyFile;
use super::letter::LetterView;
use crate::desk::Desk;
use crate::page::Page;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub is_busy: bool,
    pub dispatch: Dispatch,
}

/// All summaries, newest first.
#[component]
pub fn InboxView(props: &Props) -> Html {
    let Props { desk, is_busy, dispatch } = props;
    let n_ready = desk.letters.iter().filter(|letter| letter.can_open(&desk.keys)).count();
    let n_open = desk.letters.iter().filter(|letter| letter.open().is_some()).count();
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
                {open_key_first(dispatch)}
            }
            <ul class="letters">
                {for desk.letters.iter().map(|letter| html! {
                    <li key={letter.share.id.to_string()}>
                        <LetterView letter={letter.clone()} title={desk.title_of(&letter.share.posting)}
                            today={desk.configuration.today} can_open={letter.can_open(&desk.keys)} access={desk.access.clone()} {is_busy} dispatch={dispatch.clone()} />
                    </li>
                })}
            </ul>
        </>
    }
}

/// Asks for the key file that opens what is sealed.
pub fn open_key_first(dispatch: &Dispatch) -> Html {
    html! {
        <section class="card call" aria-labelledby="call">
            <h2 id="call">{"Open your key file to read them"}</h2>
            <p>{"It is read in this page and goes nowhere."}</p>
            <KeyFile dispatch={dispatch.clone()} />
        </section>
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

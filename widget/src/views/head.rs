use yew::prelude::*;

use super::icon::{Icon, picture};
use crate::session::Session;
use crate::state::{Action, Page};

/// Name, employer, and how much has been sent: the way to the ledger.
pub fn head(session: &Session) -> Html {
    let words = session.words();
    let state = session.state();
    let with = state.employer.as_ref().map(|employer| words.with("head-with", &[("employer", &employer.name)]));
    let n_shares = state.ledger.n_shares();
    let sent = if n_shares == 0 { words.say("head-nothing-sent") } else { words.count("n-summaries", n_shares) };
    html! {
        <header class="head">
            <span class="mark">{ picture(Icon::Lock) }</span>
            <div class="head-name">
                <h1>{ words.say("head-title") }</h1>
                <p>{ with.unwrap_or_default() }</p>
            </div>
            if state.profile.is_some() {
                <button type="button" class={classes!("pill", (n_shares > 0).then_some("pill-sent"))} title={words.say("head-see-requests")} onclick={
                    let session = session.clone();
                    move |_| session.dispatch(Action::Show(Page::Ledger))
                }>
                    <span class="dot"></span>{ sent }
                </button>
            } else {
                <p class={classes!("pill", "pill-still")}><span class="dot"></span>{ sent }</p>
            }
        </header>
    }
}

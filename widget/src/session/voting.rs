//! Thumbs: they order the list on this device and are told to nobody.

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::engine::to_js;
use crate::state::Action;

impl Session {
    /// Votes for a posting, or takes the same vote back. `button` is the element that did, which keeps the focus while it moves.
    pub fn vote(&self, posting: &str, up: bool, button: String) {
        self.dispatch(Action::Voted { posting: posting.to_owned(), up });
        let session = self.clone();
        spawn_local(async move {
            session.count_shifts().await;
            // An element that is moved to another place of the list loses the focus.
            Timeout::new(0, move || crate::views::focus(&button)).forget();
        });
    }

    /// Forgets all votes.
    pub fn clear_votes(&self) {
        self.dispatch(Action::VotesCleared);
    }

    /// Moves what has just been ranked by the votes there are.
    pub(super) fn move_by_votes(&self) {
        let session = self.clone();
        spawn_local(async move { session.count_shifts().await });
    }

    async fn count_shifts(&self) {
        let state = self.store.state();
        let Some(postings) = state.postings.clone().filter(|_| !state.votes.is_empty()) else { return };
        let votes = state.votes.clone();
        if let (Ok(postings), Ok(given)) = (to_js(&*postings), to_js(&*votes)) {
            // Where that fails, the order stays that of fit.
            if let Ok(shifts) = self.engine.call("shifts", &[postings, given]).await {
                self.dispatch(Action::Shifted { votes, shifts });
            }
        }
    }
}

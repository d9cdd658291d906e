//! What a visit does that may be counted, once counting was switched on.

use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::host;
use crate::state::Action;

impl Session {
    /// Opens or closes a posting.
    pub fn toggle(&self, posting: &str) {
        self.dispatch(Action::Toggle(posting.to_owned()));
        self.fetch_text(posting);
        self.count_due();
    }

    /// Follows the link to the employer's own form.
    pub fn apply(&self, posting: &str, url: &str) {
        host::open_form(url);
        self.dispatch(Action::Applied(posting.to_owned()));
        self.count_due();
    }

    /// Turns anonymous counting on or off.
    pub fn switch_counting(&self, on: bool) {
        self.dispatch(Action::CountingSwitched(on));
        self.count_due();
    }

    /// Sends the counts that are due, if the seeker switched counting on. A count that gets lost is lost.
    pub(super) fn count_due(&self) {
        let state = self.store.state();
        let due = state.counting.due();
        if due.is_empty() || state.is_blocked("") {
            return;
        }
        self.dispatch(Action::Counted);
        let api = self.api.clone();
        spawn_local(async move { drop(api.count(&due).await) });
    }
}

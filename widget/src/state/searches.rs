//! Saved searches: what they find that they had not found before.

use std::collections::BTreeSet;
use std::rc::Rc;

use vault::SavedSearch;

use super::State;
use crate::list::Search;

/// Jobs that a saved search remembers; the oldest are forgotten.
const MOST_SEEN: usize = 5_000;

impl State {
    /// Runs the searches that are switched on: what they find and have not found before is news (JT11, JT37).
    pub(super) fn run_searches(&mut self, today: &str) {
        let mut vault = (*self.kept.vault).clone();
        let mut news = (*self.news).clone();
        for saved in vault.searches.iter_mut().filter(|saved| saved.is_on) {
            let found = self.found_by(saved);
            let seen: BTreeSet<&String> = saved.seen.iter().collect();
            let fresh: Vec<String> = found.into_iter().filter(|id| !seen.contains(id)).collect();
            // The first time everything would be news.
            if !saved.last_run.is_empty() {
                news.entry(saved.name.clone()).or_default().extend(fresh.iter().cloned());
            }
            saved.seen.extend(fresh);
            let excess = saved.seen.len().saturating_sub(MOST_SEEN);
            saved.seen.drain(..excess);
            today.clone_into(&mut saved.last_run);
        }
        news.retain(|name, _| vault.searches.iter().any(|saved| saved.is_on && saved.name == *name));
        (self.news, self.kept.vault) = (Rc::new(news), Rc::new(vault));
    }

    fn found_by(&self, saved: &SavedSearch) -> Vec<String> {
        let search = Search::from(saved);
        self.list_of(&search).shown.iter().map(|one| one.posting.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Action;
    use crate::state::desk::tests::{edited, read};

    // JT11, JT18: nothing is told until it is switched on, and then only what is new.
    #[test]
    fn a_saved_search_that_is_off_finds_nothing_and_one_that_is_on_tells_only_new_jobs() {
        let state = read(&State::default(), "Ada");
        let state = edited(&state, |vault| vault.searches.push(SavedSearch { name: "all".into(), ..SavedSearch::default() }));
        let run = |state: &State| state.reduce(Action::SearchesRun("2026-11-22".into()));
        assert_eq!(run(&state).kept.vault.searches[0].seen.len(), 0);
        let state = run(&edited(&state, |vault| vault.searches[0].is_on = true));
        assert_eq!((state.news.len(), state.kept.vault.searches[0].seen.len()), (0, 2), "at first nothing is new");
        let mut matches = (*state.matches).clone();
        matches.push(model::Match { posting: "baker".into(), ..matches[0].clone() });
        let state = run(&state.reduce(Action::Matched { revision: state.revision, matches }));
        assert_eq!(state.news["all"], ["baker"]);
        assert_eq!(run(&state).news["all"], ["baker"], "told once in a visit");
        assert!(run(&edited(&state, |vault| vault.searches[0].is_on = false)).news.is_empty());
    }
}

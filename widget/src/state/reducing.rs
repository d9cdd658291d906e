//! What each action does: one match for a group of actions that change the same things.

use std::rc::Rc;

use super::{Action, Document, Progress, Said, State, Text};
use crate::{keep, wishes};

impl State {
    /// The state after an action.
    pub fn reduce(&self, action: Action) -> State {
        let mut next = self.clone();
        match action {
            Action::EngineLoading => next.engine = Progress::Loading,
            Action::EngineReady => next.engine = Progress::Ready,
            Action::EngineFailed(code) => next.engine = Progress::Failed(code),
            Action::Configured(configuration) => (next.employer, next.employer_failure) = (Some(configuration), None),
            Action::NotConfigured(code) => next.employer_failure = Some(code),
            Action::Show(page) => next.page = page,
            Action::Toggle(posting) => next.toggle(posting),
            Action::Requested(entry) => next.ledger = next.ledger.with(entry),
            Action::Answered { id, outcome } => next.ledger = next.ledger.answered(id, outcome),
            Action::Observed { urls, at } => next.ledger = next.ledger.with_observed(&urls, &at),
            Action::CountingRefused => next.counting.is_refused = true,
            Action::CountingSwitched(on) => next.counting = next.counting.switched(on),
            Action::Counted => next.counting = next.counting.sent(),
            Action::Kept(change) => next.keep(change),
            Action::Edited { vault, forgotten } => next.edit(*vault, forgotten),
            Action::SearchesRun(today) => next.run_searches(&today),
            other => next.reduce_content(other),
        }
        next
    }

    fn keep(&mut self, change: keep::Change) {
        if let keep::Change::Restored(vault) = &change {
            self.preferences = Rc::new(vault.preferences.clone());
            self.votes = Rc::new(vault.votes.clone());
            self.sent = keep::sent(vault, &self.sent);
            // A step back would bring back what corrections had taught by then.
            self.past.clear();
            self.revision += 1;
        }
        self.kept = self.kept.changed(change);
    }

    fn reduce_content(&mut self, action: Action) {
        match action {
            Action::PostingsRead { postings, n_unreadable } => self.take_postings(postings, n_unreadable),
            Action::Reading { name } => self.document = Document::Reading { name },
            Action::Read { name, profile } => self.take_profile(name, *profile),
            Action::NotRead { name, code } => self.document = Document::Failed { name, code },
            Action::Corrected(correction) => self.correct(&correction),
            Action::Undone => self.undo(),
            Action::ResumeChanged(at) => self.change_resume(at),
            Action::ResumeDropped(at) => self.drop_resume(at),
            Action::NoSkill => self.said = Some(Said::NoSkill),
            Action::Rechecked { revision, profile } if revision == self.revision => self.put(*profile),
            Action::Looked(change) => self.look(change),
            Action::Wished(change) => {
                self.preferences = Rc::new(wishes::changed(&self.preferences, &change));
                self.revision += 1;
            }
            Action::Matched { revision, matches } => self.take_matches(revision, matches),
            Action::NotMatched { revision, code } if revision == self.revision => self.match_failure = Some(code),
            other => self.reduce_ranking(other),
        }
    }

    fn reduce_ranking(&mut self, action: Action) {
        match action {
            Action::IndexOpened { n } => self.take_index(n),
            Action::Ranked { revision, ranked } if revision == self.revision => self.take_ranked(ranked),
            Action::TextAsked(posting) => self.take_text(posting, Text::Asked),
            Action::TextMissing(posting) => self.take_text(posting, Text::Missing),
            Action::TextRead { posting, found } => self.take_whole(*posting, *found),
            Action::Voted { posting, up } => self.vote(posting, up),
            Action::Limited { part, may_be_used } => self.limit(part, may_be_used),
            Action::Comparing(on) => {
                self.only_reads = !on;
                self.forget_matches();
            }
            Action::Paused(on) => {
                self.is_paused = on;
                self.forget_matches();
            }
            Action::Searched(change) => self.search = self.search.changed(change),
            Action::VotesCleared => (self.votes, self.shifts) = Default::default(),
            Action::Shifted { votes, shifts } if votes == self.votes => self.take_shifts(shifts),
            other => self.reduce_share(other),
        }
    }
}

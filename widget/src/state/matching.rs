//! Postings, what they were matched with, and which of them is open.

use std::rc::Rc;

use model::{Match, Posting};
use share_contract::{CountKind, Stage as CountStage};

use super::State;
use crate::by_name::ByName;

impl State {
    pub(super) fn toggle(&mut self, posting: String) {
        self.draft = None;
        self.draft_failure = None;
        if self.open.as_ref() == Some(&posting) {
            self.open = None;
            return;
        }
        self.counting.saw(&posting, CountKind::Stage(CountStage::Opened));
        self.open = Some(posting);
    }

    pub(super) fn take_postings(&mut self, postings: Vec<Posting>, n_unreadable: usize) {
        self.put_postings(postings);
        self.n_unreadable = n_unreadable;
        (self.n_indexed, self.estimates) = Default::default();
        self.matches = Rc::default();
        self.open = None;
        self.draft = None;
        self.revision += 1;
    }

    pub(super) fn put_postings(&mut self, postings: Vec<Posting>) {
        self.places = Rc::new(ByName::of(postings.iter().enumerate().map(|(at, posting)| (posting.id.clone(), at as f64)).collect()));
        self.postings = Some(Rc::new(postings));
    }

    pub(super) fn limit(&mut self, part: &'static str, may_be_used: bool) {
        self.limits.retain(|limit| *limit != part);
        if !may_be_used {
            self.limits.push(part);
        }
        self.draft = None;
        self.revision += 1;
    }

    /// Nothing scored stays while nothing may be scored.
    pub(super) fn forget_matches(&mut self) {
        self.matches = Rc::default();
        (self.open, self.draft) = Default::default();
        self.revision += 1;
    }

    pub(super) fn take_matches(&mut self, revision: u32, matches: Vec<Match>) {
        if revision != self.revision {
            return;
        }
        matches.iter().for_each(|one| self.counting.saw_score(&one.posting, one.score));
        self.matches = Rc::new(matches);
        self.matched = revision;
        self.match_failure = None;
    }

    /// The place of a posting among all.
    pub(super) fn place_of(&self, id: &str) -> Option<usize> {
        self.places.get(id).map(|at| *at as usize)
    }

    /// The posting with an id.
    pub fn posting(&self, id: &str) -> Option<&Posting> {
        self.postings.as_ref()?.get(self.place_of(id)?)
    }
}

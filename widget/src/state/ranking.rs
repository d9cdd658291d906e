//! The best of an index, and what the seeker's votes do to the order.

use std::rc::Rc;

use model::{IndexMatch, Match, Posting, Shift, Vote};

use super::State;
use crate::by_name::ByName;

/// How far the text of a posting of an index is.
#[derive(Debug, Clone, PartialEq)]
pub enum Text {
    /// The page around us was asked for it.
    Asked,
    /// There: the whole posting.
    Read(Rc<Posting>),
    /// The page could not fetch it, or it is no posting.
    Missing,
}

impl State {
    pub(super) fn take_index(&mut self, n: usize) {
        self.take_postings(Vec::new(), 0);
        self.n_indexed = n;
        self.texts = Rc::default();
    }

    /// Takes the best of the index; postings whose texts are there stay whole.
    pub(super) fn take_ranked(&mut self, ranked: Vec<IndexMatch>) {
        self.estimates = Rc::new(ByName::of(ranked.iter().map(|one| (one.posting.id.clone(), one.score)).collect()));
        let whole = |posting: Posting| match self.texts.get(&posting.id) {
            Some(Text::Read(whole)) => (**whole).clone(),
            _ => posting,
        };
        let (postings, matches): (Vec<Posting>, Vec<Match>) = ranked.into_iter().map(|one| (whole(one.posting), one.found)).unzip();
        self.put_postings(postings);
        // Nothing is counted here: which of so many fit best would tell one seeker from another.
        self.matches = Rc::new(matches);
        self.matched = self.revision;
        self.match_failure = None;
    }

    pub(super) fn take_text(&mut self, posting: String, text: Text) {
        Rc::make_mut(&mut self.texts).insert(posting, text);
    }

    /// Takes a posting of the index with its text, and its match with reasons.
    pub(super) fn take_whole(&mut self, posting: Posting, found: Match) {
        let id = posting.id.clone();
        let at = self.place_of(&id);
        if let Some(slot) = self.postings.as_mut().zip(at).and_then(|(all, at)| Rc::make_mut(all).get_mut(at)) {
            *slot = posting.clone();
        }
        if let Some(slot) = Rc::make_mut(&mut self.matches).iter_mut().find(|one| one.posting == id) {
            *slot = found;
        }
        self.take_text(id, Text::Read(Rc::new(posting)));
    }

    /// Votes for a posting; the same vote again takes it back.
    pub(super) fn vote(&mut self, posting: String, up: bool) {
        let was = self.vote_on(&posting);
        let votes = Rc::make_mut(&mut self.votes);
        votes.retain(|vote| vote.posting != posting);
        if was != Some(up) {
            votes.push(Vote { posting, up });
        }
        if self.votes.is_empty() {
            self.shifts = Rc::default();
        }
    }

    pub(super) fn take_shifts(&mut self, shifts: Vec<Shift>) {
        let moved = shifts.into_iter().filter(|shift| shift.points != 0.0);
        self.shifts = Rc::new(ByName::of(moved.map(|shift| (shift.posting, shift.points)).collect()));
    }

    /// Whether the seeker voted for a posting, up or down.
    pub fn vote_on(&self, posting: &str) -> Option<bool> {
        self.votes.iter().find(|vote| vote.posting == posting).map(|vote| vote.up)
    }

    /// Points that votes move a posting by.
    pub fn shift_of(&self, posting: &str) -> f64 {
        self.shifts.get(posting).copied().unwrap_or(0.0)
    }

    /// Whether a posting comes from an index and its text is not there.
    pub fn is_thin(&self, posting: &str) -> bool {
        self.n_indexed > 0 && !matches!(self.texts.get(posting), Some(Text::Read(_)))
    }

    /// Number of postings that there are to compare with.
    pub fn n_postings(&self) -> usize {
        if self.n_indexed > 0 { self.n_indexed } else { self.postings.as_ref().map_or(0, |postings| postings.len()) }
    }
}

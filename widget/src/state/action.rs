//! Everything that can happen to the state.

use std::rc::Rc;

use model::{IndexMatch, Match, Posting, Shift, SummaryDraft, Vote};
use share_contract::Configuration;

use super::Page;
use crate::consent::{About, Change, Envelope, Keys, Replies, Sent, Stage, Withdrawal};
use crate::correct::Correction;
use crate::ledger::{Entry, Outcome};
use crate::profile::Profile;
use crate::{keep, list, look, wishes};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    EngineLoading,
    EngineReady,
    EngineFailed(String),
    Configured(Rc<Configuration>),
    NotConfigured(String),
    PostingsRead { postings: Vec<Posting>, n_unreadable: usize },
    IndexOpened { n: usize },
    Ranked { revision: u32, ranked: Vec<IndexMatch> },
    TextAsked(String),
    TextRead { posting: Box<Posting>, found: Box<Match> },
    TextMissing(String),
    Voted { posting: String, up: bool },
    VotesCleared,
    Searched(list::Change),
    Shifted { votes: Rc<Vec<Vote>>, shifts: Vec<Shift> },
    Reading { name: String },
    Read { name: String, profile: Box<Profile> },
    NotRead { name: String, code: String },
    Corrected(Correction),
    Undone,
    ResumeChanged(usize),
    ResumeDropped(usize),
    Limited { part: &'static str, may_be_used: bool },
    Comparing(bool),
    Paused(bool),
    NoSkill,
    Rechecked { revision: u32, profile: Box<Profile> },
    Looked(look::Change),
    Wished(wishes::Change),
    Matched { revision: u32, matches: Vec<Match> },
    NotMatched { revision: u32, code: String },
    Show(Page),
    Toggle(String),
    Prepared { about: About, prepared: Box<SummaryDraft>, keys: Keys },
    NotPrepared(String),
    DraftChanged(Change),
    DraftClosed,
    Staged(Stage),
    Sealed(Rc<Envelope>),
    NotSent(String),
    Sent(Box<Sent>),
    Applied(String),
    Withdrawing { share: String, withdrawal: Withdrawal },
    Regained(Box<vault::KeptShare>),
    Replied { share: String, replies: Replies },
    Kept(keep::Change),
    Edited { vault: Box<vault::Vault>, forgotten: Vec<String> },
    SearchesRun(String),
    Requested(Entry),
    Answered { id: u32, outcome: Outcome },
    Observed { urls: Vec<String>, at: String },
    CountingRefused,
    CountingSwitched(bool),
    Counted,
}

impl Action {
    /// Whether what is kept is another after it.
    pub fn is_kept(&self) -> bool {
        let is_new = |change: &keep::Change| !matches!(change, keep::Change::Moved(_) | keep::Change::Failed(_));
        match self {
            Action::Kept(change) => is_new(change),
            Action::Read { .. } | Action::Corrected(_) | Action::Undone | Action::Wished(_) | Action::Matched { .. } => true,
            Action::Voted { .. } | Action::VotesCleared | Action::Edited { .. } | Action::SearchesRun(_) => true,
            _ => false,
        }
    }
}

//! All that the app knows, and how it changes: a pure function of the state before and an action.

mod correcting;
mod desk;
mod ranking;
mod shelf;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use model::{IndexMatch, Match, Posting, Preferences, Shift, SummaryDraft, Vote};
use share_contract::{Configuration, ConsentKind, CountKind, Stage as CountStage};

use crate::consent::{About, Change, Draft, Keys, Replies, Sent, Stage, Withdrawal};
use crate::correct::Correction;
use crate::counting::Counting;
use crate::keep::{self, Kept};
use crate::ledger::{Entry, Ledger, Outcome};
use crate::list::{self, Search};
use crate::look::{self, Look};
use crate::profile::Profile;
use crate::wishes;
pub use correcting::{Past, Said};
pub use ranking::Text;
pub use shelf::Resume;

/// All that the app knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    /// The matching program.
    pub engine: Progress,
    /// The employer's configuration.
    pub employer: Option<Rc<Configuration>>,
    /// Why it is not there, as a code.
    pub employer_failure: Option<String>,
    /// The postings of the page; none before they were read.
    pub postings: Option<Rc<Vec<Posting>>>,
    /// Places of the postings by their ids, counted from 0.
    pub places: Rc<BTreeMap<String, f64>>,
    /// Postings of the index that the page handed in; 0 where it handed in texts. Then `postings` are the best of them.
    pub n_indexed: usize,
    /// Scores of these as the index lets tell them: they keep their places when a text says more.
    pub estimates: Rc<BTreeMap<String, f64>>,
    /// Texts of postings of an index that were asked for.
    pub texts: Rc<BTreeMap<String, Text>>,
    /// Thumbs of the seeker, a posting at most once.
    pub votes: Rc<Vec<Vote>>,
    /// Points that they move postings by, where they do.
    pub shifts: Rc<BTreeMap<String, f64>>,
    /// Postings of the page that could not be read.
    pub n_unreadable: usize,
    /// The file.
    pub document: Document,
    /// Every resume that was opened, the one in use as it was before the last corrections.
    pub shelf: Vec<Resume>,
    /// Which of them is in use.
    pub in_use: usize,
    /// What was read, as corrected.
    pub profile: Option<Rc<Profile>>,
    /// Parts of it that may not be used.
    pub limits: Vec<&'static str>,
    /// Whether resumes are only read, and nothing is scored.
    pub only_reads: bool,
    /// Whether the program is not even loaded.
    pub is_paused: bool,
    /// Counts every change of the profile.
    pub edition: u32,
    /// Paths of the values that the seeker corrected.
    pub corrected: Rc<Vec<String>>,
    /// What was before each correction, oldest first.
    pub past: Vec<Past>,
    /// The last correction, to be said.
    pub said: Option<Said>,
    /// What is looked at where the text stands beside the fields.
    pub look: Look,
    /// What the seeker wants.
    pub preferences: Rc<Preferences>,
    /// Counts every change of what a match depends on.
    pub revision: u32,
    /// Best first; of the revision `matched`.
    pub matches: Rc<Vec<Match>>,
    /// The revision that `matches` belong to.
    pub matched: u32,
    /// Why the last match failed, as a code.
    pub match_failure: Option<String>,
    /// How the seeker wants to see the list.
    pub search: Search,
    /// The page that is shown.
    pub page: Page,
    /// The posting that is open.
    pub open: Option<String>,
    /// The summary that is being decided on.
    pub draft: Option<Draft>,
    /// Why a summary could not be prepared, as a code.
    pub draft_failure: Option<String>,
    /// Summaries that the server took.
    pub sent: Vec<Sent>,
    /// Every request.
    pub ledger: Ledger,
    /// Anonymous counts.
    pub counting: Counting,
    /// What is kept, and where.
    pub kept: Kept,
    /// Jobs whose results of today were deleted.
    pub forgotten: Rc<BTreeSet<String>>,
    /// What saved searches found in this visit that they had not found before, by their names.
    pub news: Rc<BTreeMap<String, Vec<String>>>,
}

/// How far the matching program is.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Progress {
    /// On its way.
    #[default]
    Loading,
    /// There.
    Ready,
    /// It did not come, with a code.
    Failed(String),
}

/// The file that the seeker chose.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Document {
    /// None yet.
    #[default]
    None,
    /// Being read.
    Reading { name: String },
    /// Read.
    Read { name: String },
    /// It could not be read, with a code.
    Failed { name: String, code: String },
}

/// What the app shows below its head.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// The ranked postings.
    #[default]
    Postings,
    /// What was read.
    Resume,
    /// Wishes.
    Wishes,
    /// The ledger.
    Ledger,
}

impl Page {
    /// All pages in the order of the tabs.
    pub const ALL: [Page; 4] = [Page::Postings, Page::Resume, Page::Wishes, Page::Ledger];
}

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
    Sealed(Rc<crate::consent::Envelope>),
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
            self.sent = keep::sent(vault);
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

    fn reduce_share(&mut self, action: Action) {
        match action {
            Action::Prepared { about, prepared, keys } => {
                let most_days = self.employer.as_ref().map_or(30, |employer| employer.share_days);
                let prepared = self.without_withheld(*prepared);
                self.draft = Some(Draft::new(about, prepared, most_days, keys));
                self.draft_failure = None;
            }
            Action::Staged(stage) => self.stage(stage, None),
            Action::NotPrepared(code) => self.draft_failure = Some(code),
            Action::DraftChanged(change) => self.draft = self.draft.as_ref().map(|draft| draft.changed(&change)),
            Action::DraftClosed => self.draft = None,
            Action::Sealed(envelope) => self.stage(Stage::Sending, Some(envelope)),
            Action::NotSent(code) => self.stage(Stage::Failed(code), None),
            Action::Sent(sent) => {
                if sent.share.purpose == ConsentKind::ApplicationSummary.as_str() {
                    self.counting = self.counting.saw(&sent.posting, CountKind::Stage(CountStage::SummarySent));
                }
                self.draft = None;
                self.sent.push(*sent);
            }
            Action::Applied(posting) => self.counting = self.counting.saw(&posting, CountKind::Stage(CountStage::ApplyClicked)),
            Action::Withdrawing { share, withdrawal } => {
                let of_it = self.sent.iter_mut().filter(|sent| sent.share.id == share);
                of_it.for_each(|sent| sent.withdrawal = withdrawal.clone());
            }
            Action::Regained(share) => {
                self.sent.retain(|sent| sent.share.id != share.id);
                self.sent.push(Sent::again(*share, None));
            }
            Action::Replied { share, replies } => {
                let of_it = self.sent.iter_mut().filter(|sent| sent.share.id == share);
                of_it.for_each(|sent| sent.replies = replies.clone());
            }
            _ => {}
        }
    }

    fn toggle(&mut self, posting: String) {
        self.draft = None;
        self.draft_failure = None;
        if self.open.as_ref() == Some(&posting) {
            self.open = None;
            return;
        }
        self.counting = self.counting.saw(&posting, CountKind::Stage(CountStage::Opened));
        self.open = Some(posting);
    }

    fn take_postings(&mut self, postings: Vec<Posting>, n_unreadable: usize) {
        self.put_postings(postings);
        self.n_unreadable = n_unreadable;
        (self.n_indexed, self.estimates) = Default::default();
        self.matches = Rc::default();
        self.open = None;
        self.draft = None;
        self.revision += 1;
    }

    fn limit(&mut self, part: &'static str, may_be_used: bool) {
        self.limits.retain(|limit| *limit != part);
        if !may_be_used {
            self.limits.push(part);
        }
        self.draft = None;
        self.revision += 1;
    }

    /// Nothing scored stays while nothing may be scored.
    fn forget_matches(&mut self) {
        self.matches = Rc::default();
        (self.open, self.draft) = Default::default();
        self.revision += 1;
    }

    fn take_matches(&mut self, revision: u32, matches: Vec<Match>) {
        if revision != self.revision {
            return;
        }
        let scored = |counting: Counting, one: &Match| counting.saw_score(&one.posting, one.score);
        self.counting = matches.iter().fold(self.counting.clone(), scored);
        self.matches = Rc::new(matches);
        self.matched = revision;
        self.match_failure = None;
    }

    fn stage(&mut self, stage: Stage, envelope: Option<Rc<crate::consent::Envelope>>) {
        if let Some(draft) = self.draft.as_mut() {
            draft.stage = stage;
            draft.envelope = envelope.or(draft.envelope.take());
        }
    }

    /// Whether there is a resume that may be compared.
    pub fn compares(&self) -> bool {
        self.profile.is_some() && !self.only_reads && !self.is_paused
    }

    /// Whether the list is older than what it depends on.
    pub fn is_stale(&self) -> bool {
        self.matched != self.revision && !self.only_reads && !self.is_paused
    }

    fn put_postings(&mut self, postings: Vec<Posting>) {
        // In reverse, so that of two with the same id the first one counts.
        self.places = Rc::new(postings.iter().enumerate().rev().map(|(at, posting)| (posting.id.clone(), at as f64)).collect());
        self.postings = Some(Rc::new(postings));
    }

    /// The place of a posting among all.
    fn place_of(&self, id: &str) -> Option<usize> {
        self.places.get(id).map(|at| *at as usize)
    }

    /// The posting with an id.
    pub fn posting(&self, id: &str) -> Option<&Posting> {
        self.postings.as_ref()?.get(self.place_of(id)?)
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;

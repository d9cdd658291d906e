//! All that the app knows. How it changes is a pure function of the state before and an action: see `reducing`.

mod action;
mod correcting;
mod desk;
mod matching;
mod ranking;
mod reducing;
mod searches;
mod sharing;
mod shelf;
mod withheld;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use model::{Match, Posting, Preferences, Vote};
use share_contract::Configuration;

use crate::by_name::ByName;
use crate::consent::{Draft, Sent};
use crate::counting::Counting;
use crate::keep::Kept;
use crate::ledger::Ledger;
use crate::list::Search;
use crate::look::Look;
use crate::profile::Profile;
pub use action::Action;
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
    /// Why it, or a key that can be sealed to, is not there, as a code.
    pub employer_failure: Option<String>,
    /// The postings of the page; none before they were read.
    pub postings: Option<Rc<Vec<Posting>>>,
    /// Places of the postings by their ids, counted from 0.
    pub places: Rc<ByName<f64>>,
    /// Postings of the index that the page handed in; 0 where it handed in texts. Then `postings` are the best of them.
    pub n_indexed: usize,
    /// Scores of these as the index lets tell them: they keep their places when a text says more.
    pub estimates: Rc<ByName<f64>>,
    /// Texts of postings of an index that were asked for.
    pub texts: Rc<ByName<Text>>,
    /// Thumbs of the seeker, a posting at most once.
    pub votes: Rc<Vec<Vote>>,
    /// Points that they move postings by, where they do.
    pub shifts: Rc<ByName<f64>>,
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

impl State {
    /// Whether there is a resume that may be compared.
    pub fn compares(&self) -> bool {
        self.profile.is_some() && !self.only_reads && !self.is_paused
    }

    /// Whether the list is older than what it depends on.
    pub fn is_stale(&self) -> bool {
        self.matched != self.revision && !self.only_reads && !self.is_paused
    }
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;

//! Postings of any shape to schema.org's.

use std::collections::BTreeSet;

use matcher::posting::{PostingError, Problem};
use matcher::{Lexicon, LexiconError, Matcher};
use model::Posting;
use serde_json::Value;

use crate::contact::{Contact, without_contacts};
use crate::job_posting::JobPosting;
use crate::structured::{self, Structured};

/// What was read.
#[derive(Debug)]
pub struct Imported {
    /// The postings, in their order.
    pub postings: Vec<Posting>,
    /// Those that could not be read.
    pub problems: Vec<Problem>,
    objects: Vec<Value>,
}

/// The lexicon that this program has in itself.
///
/// # Errors
/// [`LexiconError`] where the asset is not one of this version.
pub fn lexicon() -> Result<Lexicon<'static>, LexiconError> {
    Lexicon::open(include_bytes!("../../../matcher-wasm/lexicon/lexicon.bin").as_slice())
}

/// Reads the postings of one document.
///
/// # Errors
/// [`PostingError`] where there is none in it.
pub fn read(text: &str, matcher: &Matcher) -> Result<Imported, PostingError> {
    let read = matcher.read_postings(text)?;
    Ok(Imported { postings: read.postings, problems: read.problems, objects: structured::objects(text) })
}

impl Imported {
    /// Leaves out postings whose id stands for another one already, and tells their ids: a channel could not tell them apart.
    pub fn leave_out_doubles(&mut self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let (kept, doubles): (Vec<Posting>, Vec<Posting>) =
            std::mem::take(&mut self.postings).into_iter().partition(|posting| seen.insert(posting.id.clone()));
        self.postings = kept;
        doubles.into_iter().map(|posting| posting.id).collect()
    }

    /// As schema.org has them, complete: for the employer's own files.
    #[must_use]
    pub fn job_postings(&self, employer: Option<&str>, lexicon: &Lexicon) -> Vec<JobPosting> {
        self.postings.iter().map(|posting| JobPosting::new(posting, self.known(posting), employer, body(posting), lexicon)).collect()
    }

    /// One of them for a channel, with the chosen contact and no other; and how many others were left out.
    pub(crate) fn for_channel(
        &self,
        posting: &Posting,
        employer: &str,
        contact: Option<&Contact>,
        lexicon: &Lexicon,
    ) -> (JobPosting, usize) {
        let (text, n_text) = without_contacts(body(posting), contact);
        let (title, n_title) = without_contacts(&posting.title, contact);
        let posting = JobPosting::new(posting, self.known(posting), Some(employer), &text, lexicon);
        (JobPosting { title, ..posting }.with_contact(contact), n_text + n_title)
    }

    fn known(&self, posting: &Posting) -> Structured {
        Structured::of(&self.objects, &posting.id, &posting.title)
    }
}

/// The text below the title.
pub(crate) fn body(posting: &Posting) -> &str {
    posting.text.strip_prefix(posting.title.as_str()).unwrap_or(&posting.text).trim()
}

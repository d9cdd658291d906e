//! Postings of any shape to schema.org's.

use std::collections::{BTreeMap, BTreeSet};

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
    /// Of postings whose own page was read.
    pages: BTreeMap<String, Structured>,
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
    Ok(Imported { postings: read.postings, problems: read.problems, objects: structured::objects(text), pages: BTreeMap::new() })
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

    /// What was read, if a posting of this title is in it, as the first.
    pub(crate) fn with_title(mut self, title: &str) -> Option<Imported> {
        let same = |of: &Posting| of.title.eq_ignore_ascii_case(title) && !body(of).is_empty();
        let at = self.postings.iter().position(same)?;
        self.postings.swap(0, at);
        Some(self)
    }

    /// Puts the first posting of a page in the place of one of the list, whose identifier and address it keeps.
    pub(crate) fn take(&mut self, at: usize, page: Imported) {
        let (Some(old), Some(new)) = (self.postings.get_mut(at), page.postings.into_iter().next()) else { return };
        let known = Structured::of(&page.objects, &new.id, &new.title);
        let (id, url) = (std::mem::take(&mut old.id), old.url.take().filter(|url| url.contains("://")).or_else(|| new.url.clone()));
        let (employer, places) = (new.employer.clone().or_else(|| old.employer.take()), std::mem::take(&mut old.places));
        let places = if new.places.is_empty() { places } else { new.places.clone() };
        self.pages.insert(id.clone(), known);
        *old = Posting { id, url, employer, places, ..new };
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
        let mut posting = JobPosting::new(posting, self.known(posting), Some(employer), &text, lexicon);
        // Lines that systems let people fill in as they like.
        let organizations = [Some(&mut posting.hiring_organization), posting.employment_unit.as_mut()];
        let lines = organizations.into_iter().flatten().map(|of| &mut of.name).chain(posting.industry.as_mut());
        let n_lines: usize = lines.map(|line| take_out(line, contact)).sum();
        (JobPosting { title, ..posting }.with_contact(contact), n_text + n_title + n_lines)
    }

    fn known(&self, posting: &Posting) -> Structured {
        self.pages.get(&posting.id).cloned().unwrap_or_else(|| Structured::of(&self.objects, &posting.id, &posting.title))
    }
}

/// Leaves contacts out of a line, and tells how many.
fn take_out(line: &mut String, contact: Option<&Contact>) -> usize {
    let (left, n) = without_contacts(line, contact);
    *line = left;
    n
}

/// The text below the title.
pub(crate) fn body(posting: &Posting) -> &str {
    posting.text.strip_prefix(posting.title.as_str()).unwrap_or(&posting.text).trim()
}

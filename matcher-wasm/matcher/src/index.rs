//! A packed index of postings: ranks a hundred thousand of them on the device, without their texts.
//!
//! [`Index::pack`] keeps of each posting at most [`format::MOST_BYTES`] bytes beside its title, identifier and address: level, years, place,
//! work place, employment, pay, deadline, cues, education and languages, the skills asked for with their weights, and its
//! most telling words. [`Index::rank`] goes over all of them in one pass with what is cheap to count, and scores the best by the same
//! score as whole postings have. Numbers of skills and words are those of one lexicon, so an index fits the lexicon that it was made
//! with, and no other.

mod entry;
pub mod format;
mod rank;

use std::borrow::Cow;

use model::Posting;

use crate::lexicon::Lexicon;
use entry::Entry;
use format::{Header, Record};

/// Why bytes are not an index that can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IndexError {
    /// The bytes are not what [`Index::pack`] wrote.
    #[error("the index of {bytes} bytes is damaged")]
    Damaged {
        /// Length of what was given.
        bytes: usize,
    },
    /// Written by another version of this program.
    #[error("the index has format {found}, this program reads format {expected}")]
    Version {
        /// Format of the index.
        found: u32,
        /// Format that this program reads.
        expected: u32,
    },
    /// Made with another lexicon, whose numbers mean other skills.
    #[error("the index was made with lexicon {found:016x}, this one is {expected:016x}")]
    Lexicon {
        /// Checksum of the lexicon that it was made with.
        found: u64,
        /// Checksum of the lexicon here.
        expected: u64,
    },
}

impl IndexError {
    /// Stable name of the kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Damaged { .. } => "index_damaged",
            Self::Version { .. } => "index_version",
            Self::Lexicon { .. } => "index_lexicon",
        }
    }
}

/// An opened index: the bytes, and where each posting begins in them.
pub struct Index<'a> {
    bytes: Cow<'a, [u8]>,
    header: Header,
    /// For each posting where its record and its text begin.
    starts: Vec<(u32, u32)>,
    /// Where each string begins, and the end of the last.
    strings: Vec<u32>,
}

impl<'a> Index<'a> {
    /// Opens an index. All of it is checked; after that nothing can fail.
    ///
    /// # Errors
    /// [`IndexError`] where the bytes are no index, or not one for this lexicon.
    pub fn open(bytes: impl Into<Cow<'a, [u8]>>, lexicon: &Lexicon) -> Result<Self, IndexError> {
        let bytes = bytes.into();
        let header = Header::read(&bytes)?;
        if header.lexicon != lexicon.checksum() {
            return Err(IndexError::Lexicon { found: header.lexicon, expected: lexicon.checksum() });
        }
        let damaged = IndexError::Damaged { bytes: bytes.len() };
        let mut index = Self { bytes, header, starts: Vec::new(), strings: Vec::new() };
        if index.find_parts(lexicon).is_none() { Err(damaged) } else { Ok(index) }
    }

    /// Packs postings as they were read.
    pub fn pack(postings: &[Posting], lexicon: &Lexicon) -> Vec<u8> {
        let numbers = lexicon.numbers();
        let entries: Vec<Entry> = postings.iter().enumerate().map(|(i, posting)| Entry::of(posting, i, &numbers, lexicon)).collect();
        entry::write(entries, lexicon)
    }

    /// One index of all postings of several, in their order.
    pub fn join(indexes: &[Index], lexicon: &Lexicon) -> Vec<u8> {
        let entries = indexes.iter().flat_map(|index| (0..index.len()).map(|place| Entry::read(index, place)));
        entry::write(entries.collect(), lexicon)
    }

    /// Number of postings.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// What the index has of a posting, as a posting: spans and quotes are empty, and the text is its title, then its telling words.
    pub fn posting(&self, place: usize, lexicon: &Lexicon) -> Posting {
        self.posting_with(place, &lexicon.all_words(), lexicon)
    }

    fn posting_with(&self, place: usize, words: &[String], lexicon: &Lexicon) -> Posting {
        Entry::read(self, place).posting(place, words, lexicon)
    }

    /// The record of a posting.
    fn record(&self, place: usize) -> Record<'_> {
        let start = self.starts.get(place).map_or(0, |start| start.0);
        Record::read(self.bytes.get(start as usize..self.header.records.1).unwrap_or_default())
            .map(|(record, _)| record)
            .unwrap_or_default()
    }

    /// Title, identifier and address of a posting, each of which may be empty.
    fn texts(&self, place: usize) -> [&str; 3] {
        let start = self.starts.get(place).map_or(0, |start| start.1) as usize;
        let end = self.starts.get(place + 1).map_or(self.header.texts.1, |next| next.1 as usize);
        let mut parts = self.bytes.get(start..end).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default().split('\n');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    }

    fn n_strings(&self) -> usize {
        self.strings.len().saturating_sub(1)
    }

    /// The string of a number.
    fn string(&self, number: u32) -> &str {
        let at = number as usize;
        let range = self.strings.get(at).zip(self.strings.get(at + 1));
        let bytes = range.and_then(|(start, end)| self.bytes.get(*start as usize..(*end as usize).saturating_sub(1)));
        bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Finds where everything begins; none where a part does not fit into the whole.
    fn find_parts(&mut self, lexicon: &Lexicon) -> Option<()> {
        let Header { records, texts, strings, n_postings, .. } = self.header;
        let text = std::str::from_utf8(self.bytes.get(texts.0..strings.1)?).ok()?;
        self.strings = std::iter::once(strings.0 as u32)
            .chain(
                self.bytes[strings.0..strings.1]
                    .iter()
                    .enumerate()
                    .filter(|(_, byte)| **byte == b'\n')
                    .map(|(i, _)| (strings.0 + i + 1) as u32),
            )
            .collect();
        let (mut at, mut text_at) = (records.0, texts.0);
        for _ in 0..n_postings {
            let (record, n_bytes) = Record::read(self.bytes.get(at..records.1)?)?;
            let is_boundary = text.is_char_boundary(text_at - texts.0);
            if !is_boundary || !record.fits(self.n_strings() as u32, lexicon) {
                return None;
            }
            self.starts.push((at as u32, text_at as u32));
            (at, text_at) = (at + n_bytes, text_at + record.n_text_bytes as usize);
        }
        (at == records.1 && text_at == texts.1).then_some(())
    }
}

impl std::fmt::Debug for Index<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Index").field("postings", &self.len()).field("bytes", &self.bytes.len()).finish()
    }
}

#[cfg(test)]
mod tests;

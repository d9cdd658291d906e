//! The lexicon: what skills, occupations and cues are called, used in place from the bytes of one asset.

pub mod format;
mod gazetteer;
pub mod phrases;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::skills::likelihood::{self, Bar};
use crate::vectors::PACKED_BYTES;
use crate::words::name_words;
pub(crate) use format::checksum;
use format::{Extent, NAME_BLOCK, Section, UUID_BYTES};
pub use gazetteer::{BLOCK as PLACES_BLOCK, Place, place_key};
use phrases::{Phrases, Words};

/// Why bytes are not a lexicon.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LexiconError {
    /// The bytes are not what the builder wrote.
    #[error("the lexicon of {bytes} bytes is damaged")]
    Damaged {
        /// Length of what was given.
        bytes: usize,
    },
    /// Written by another version of the builder.
    #[error("the lexicon has format {found}, this program reads format {expected}")]
    Version {
        /// Format of the asset.
        found: u32,
        /// Format that this program reads.
        expected: u32,
    },
}

impl LexiconError {
    /// Stable name of the kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Damaged { .. } => "lexicon_damaged",
            Self::Version { .. } => "lexicon_version",
        }
    }
}

/// The opened asset. Nothing is expanded: look-ups read the bytes.
pub struct Lexicon<'a> {
    whole: Cow<'a, [u8]>,
    parts: [Extent; Section::COUNT],
    /// Where ESCO's identifiers stand, if they are there.
    identifiers: Extent,
}

impl std::fmt::Debug for Lexicon<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").field("concepts", &self.n_concepts()).field("occupations", &self.n_occupations()).finish()
    }
}

/// A skill of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept<'l> {
    /// Concept URI (ESCO), or `tacit:` and a slug where ESCO has no concept, or the asset no identifiers. Skills are told apart by their names.
    pub id: String,
    /// Preferred label; no other concept has it.
    pub name: &'l str,
    /// How telling it is, 0 to 100: a rare technology near 100, a general virtue near 0.
    pub weight: u8,
    /// Group of neighbours: knowing one is a step towards the others. 0 for none.
    pub family: u8,
    /// What kind of skill it is.
    pub kind: Kind,
}

/// Kinds of skills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A programming language, a tool, a product.
    Technology,
    /// A field, a method, a standard: a thing that one knows.
    Knowledge,
    /// A doing: "manage a team".
    Competence,
    /// A language that people speak.
    Language,
    /// A certificate, a licence, a degree.
    Certificate,
}

impl From<u8> for Kind {
    fn from(number: u8) -> Self {
        *[Self::Technology, Self::Knowledge, Self::Competence, Self::Language].get(usize::from(number)).unwrap_or(&Self::Certificate)
    }
}

/// What a phrase of the lexicon means and how its text must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    concept: u16,
    marks: u8,
}

impl Phrase {
    /// Only in capitals: `SAP` is a product, `sap` is not.
    pub const UPPER: u8 = 1;
    /// Only with a capital first letter: `Swift`.
    pub const CAPITAL: u8 = 2;
    /// Only among other skills: `Go, Rust, C`.
    pub const CONTEXT: u8 = 4;

    /// A phrase that names a concept where its text looks as `marks` ask.
    pub fn new(concept: u16, marks: u8) -> Self {
        Self { concept, marks }
    }

    /// The concept that it names.
    pub fn concept(self) -> u32 {
        u32::from(self.concept)
    }

    /// What its text must look like: the sum of [`Phrase::UPPER`], [`Phrase::CAPITAL`] and [`Phrase::CONTEXT`].
    pub fn marks(self) -> u8 {
        self.marks
    }

    pub(crate) fn is_upper(self) -> bool {
        self.marks & Self::UPPER != 0
    }

    pub(crate) fn is_capital(self) -> bool {
        self.marks & Self::CAPITAL != 0
    }

    pub(crate) fn needs_context(self) -> bool {
        self.marks & Self::CONTEXT != 0
    }
}

impl<'a> Lexicon<'a> {
    /// Opens the asset. The bytes are checked as a whole; after that nothing can fail.
    ///
    /// # Errors
    /// [`LexiconError`] where the bytes were damaged, cut off or written by another version.
    pub fn open(bytes: impl Into<Cow<'a, [u8]>>) -> Result<Self, LexiconError> {
        let whole = bytes.into();
        let (parts, identifiers) = format::sections(&whole)?;
        let lexicon = Self { whole, parts, identifiers };
        for section in [Section::OccupationNames, Section::CueNames] {
            std::str::from_utf8(lexicon.part(section)).map_err(|_| LexiconError::Damaged { bytes: lexicon.whole.len() })?;
        }
        Ok(lexicon)
    }

    /// The checksum of the asset, which tells one lexicon from another.
    pub fn checksum(&self) -> u64 {
        u64::from(read_u32(&self.whole, format::CHECKSUM)) | u64::from(read_u32(&self.whole, format::CHECKSUM + 4)) << 32
    }

    /// The number of every skill by its name.
    pub(crate) fn numbers(&self) -> BTreeMap<&str, u32> {
        (0..self.n_concepts()).map(|number| (self.name(number), number)).collect()
    }

    /// The number of a word in its deep form.
    pub(crate) fn word_number(&self, deep: &str) -> Option<u16> {
        self.words().number(deep)
    }

    /// All words, by their numbers.
    pub(crate) fn all_words(&self) -> Vec<String> {
        self.words().all()
    }

    fn part(&self, section: Section) -> &[u8] {
        let (start, end) = self.parts[section as usize];
        &self.whole[start..end]
    }

    fn text(&self, section: Section, start: usize, end: usize) -> &str {
        std::str::from_utf8(self.part(section)).ok().and_then(|text| text.get(start..end)).unwrap_or_default()
    }

    /// Number of skills.
    pub fn n_concepts(&self) -> u32 {
        (self.part(Section::Concepts).len() / 3) as u32
    }

    /// Number of occupations.
    pub fn n_occupations(&self) -> u32 {
        (self.part(Section::Occupations).len() / 4).saturating_sub(1) as u32
    }

    /// The skill with this number; an unknown number gives a skill without a name.
    pub fn concept(&self, number: u32) -> Concept<'_> {
        let name = self.name(number);
        let id = match self.uuid(number as usize) {
            Some(uuid) => format::uri(&uuid),
            None => format::own_id(name),
        };
        let records = self.part(Section::Concepts);
        let record =
            |column: usize| records.get(column * self.n_concepts() as usize + number as usize).filter(|_| number < self.n_concepts());
        let [weight, family, kind] = [0, 1, 2].map(|column| record(column).copied().unwrap_or_default());
        Concept { id, name, weight, family, kind: Kind::from(kind) }
    }

    /// Preferred label of a skill.
    fn name(&self, number: u32) -> &str {
        let names = self.part(Section::ConceptNames);
        let n_blocks = (self.n_concepts() as usize).div_ceil(NAME_BLOCK);
        let block = number as usize / NAME_BLOCK;
        if number >= self.n_concepts() {
            return "";
        }
        let start = 4 * n_blocks + read_u32(names, 4 * block) as usize;
        let mut lines = names.get(start..).unwrap_or_default().split(|&byte| byte == b'\n');
        lines.nth(number as usize % NAME_BLOCK).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }

    /// ESCO's identifier of a skill; none for our own.
    fn uuid(&self, number: usize) -> Option<[u8; UUID_BYTES]> {
        let columns = &self.whole[self.identifiers.0..self.identifiers.1];
        let n = columns.len() / UUID_BYTES;
        (number < n).then(|| format::UUID_ORDER.map(|(start, width, byte)| columns[start * n + number * width + byte]))
    }

    /// Preferred label of an occupation.
    pub fn occupation(&self, number: u32) -> &str {
        let records = self.part(Section::Occupations);
        let at = number as usize * 4;
        self.string(Section::OccupationNames, read_u32(records, at), read_u32(records, at + 4))
    }

    fn string(&self, section: Section, start: u32, end: u32) -> &str {
        let bytes = self.part(section).get(start as usize..end as usize).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    fn phrases(&self, section: Section) -> Phrases<'_> {
        Phrases(self.part(section))
    }

    fn words(&self) -> Words<'_> {
        Words(self.part(Section::Words))
    }

    fn phrase_words(&self) -> Words<'_> {
        Words(self.part(Section::PhraseWords))
    }

    /// The meaning of one word in its light form.
    pub(crate) fn single(&self, light: &str) -> Option<Phrase> {
        self.phrases(Section::Phrases).longest(self.phrase_words(), std::iter::once(light), 1).map(|(phrase, _)| phrase)
    }

    /// The longest phrase of at least two deep forms at the front of `forms`, with its number of words.
    pub(crate) fn longest<'f>(&self, forms: impl Iterator<Item = &'f str>) -> Option<(Phrase, usize)> {
        self.phrases(Section::Phrases).longest(self.phrase_words(), forms, 2)
    }

    /// The longest cue at the front of `forms`: number of the cue, number of words.
    pub(crate) fn cue<'f>(&self, forms: impl Iterator<Item = &'f str>) -> Option<(u32, usize)> {
        self.phrases(Section::Cues).longest(self.phrase_words(), forms, 1).map(|(phrase, n)| (phrase.concept(), n))
    }

    /// Name of a cue.
    pub(crate) fn cue_name(&self, number: u32) -> &str {
        self.text(Section::CueNames, 0, self.part(Section::CueNames).len()).split('\n').nth(number as usize).unwrap_or_default()
    }

    /// The concept that a preferred label names, if the label is one of its phrases.
    pub(crate) fn named(&self, label: &str) -> Option<u32> {
        let found = name_words(label.split(" (").next().unwrap_or(label));
        let phrase = match found.as_slice() {
            [word] => self.single(&word.light),
            several => {
                self.longest(several.iter().map(|word| word.deep.as_str())).filter(|(_, n)| *n == several.len()).map(|(phrase, _)| phrase)
            }
        };
        phrase.map(Phrase::concept).filter(|number| self.concept(*number).name == label)
    }

    /// How rare a word is among skill and occupation texts, in eighths of a natural logarithm; unknown words count as very rare.
    pub(crate) fn rarity(&self, deep: &str) -> f64 {
        let row = self.words().number(deep);
        let eighths = row.and_then(|row| self.part(Section::Vectors).get(usize::from(row))).map_or(64, |eighths| *eighths);
        f64::from(eighths) / 8.0
    }

    /// Whether the word stands in any skill or occupation text.
    pub(crate) fn knows(&self, deep: &str) -> bool {
        self.words().number(deep).is_some()
    }

    /// The longest word at the front of `text` that has a vector and at least `least` bytes: scale and numbers of its row, its length.
    pub(crate) fn longest_row(&self, text: &str, least: usize) -> Option<(u8, &[u8], usize)> {
        // A "word" of thousands of letters would otherwise be tried at every length, from each of its letters on.
        let front = &text[..text.floor_char_boundary(phrases::LONGEST_WORD)];
        let (words, lengths) = (self.words(), front.char_indices().rev().map(|(at, c)| at + c.len_utf8()).take_while(|n| *n >= least));
        lengths.into_iter().find_map(|n| {
            let (scale, packed) = self.row(usize::from(words.number(&text[..n])?))?;
            Some((scale, packed, n))
        })
    }

    fn row(&self, row: usize) -> Option<(u8, &[u8])> {
        let (vectors, n) = (self.part(Section::Vectors), self.words().len());
        let scale = *vectors.get(n + row)?;
        let start = 2 * n + row * PACKED_BYTES;
        Some((scale, vectors.get(start..start + PACKED_BYTES)?)).filter(|_| scale > 0)
    }

    /// Whether a phrase with these features is meant as a skill, as far as was learned.
    pub(crate) fn reaches(&self, bar: Bar, features: &[(usize, i32)]) -> bool {
        likelihood::reaches(self.part(Section::Likelihood), bar, features)
    }

    /// A trained number.
    pub(crate) fn weight(&self, index: usize) -> f64 {
        let at = index * 8;
        let bytes = self.part(Section::Weights).get(at..at + 8).and_then(|bytes| bytes.try_into().ok());
        bytes.map_or(0.0, f64::from_le_bytes)
    }
}

fn read_u32(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
}

fn read_u16(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).and_then(|bytes| bytes.try_into().ok()).map_or(0, u16::from_le_bytes)
}

#[cfg(test)]
pub(crate) mod tests;

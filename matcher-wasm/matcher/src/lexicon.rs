//! The lexicon: what skills, occupations and cues are called, used in place from the bytes of one asset.

pub mod format;

use std::borrow::Cow;
use std::sync::Arc;

use fst::Map;

use crate::skills::likelihood::{self, Bar};
use crate::vectors::PACKED_BYTES;
use crate::words::words;
use format::{CONCEPT_BYTES, Section, UUID_BYTES};

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

/// A part of the asset, as `fst` wants to own it.
#[derive(Clone)]
struct Part<'a> {
    whole: Arc<Cow<'a, [u8]>>,
    start: usize,
    end: usize,
}

impl AsRef<[u8]> for Part<'_> {
    fn as_ref(&self) -> &[u8] {
        &self.whole[self.start..self.end]
    }
}

/// The opened asset. Nothing is expanded: look-ups read the bytes.
pub struct Lexicon<'a> {
    phrases: Map<Part<'a>>,
    words: Map<Part<'a>>,
    cues: Map<Part<'a>>,
    parts: [Part<'a>; Section::COUNT],
}

impl std::fmt::Debug for Lexicon<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").field("concepts", &self.n_concepts()).field("occupations", &self.n_occupations()).finish()
    }
}

/// A skill of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept<'l> {
    /// Concept URI (ESCO), or `tacit:` and a slug where ESCO has no concept.
    pub id: String,
    /// Preferred label.
    pub name: &'l str,
    /// How telling it is, 0 to 100: a rare technology near 100, a general virtue near 0.
    pub weight: u8,
    /// Group of neighbours: knowing one is a step towards the others. 0 for none.
    pub family: u8,
}

/// What a phrase of the lexicon means and how its text must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase(u64);

impl Phrase {
    /// Packs a phrase for the asset.
    pub fn pack(concept: u16, is_upper: bool, is_capital: bool, needs_context: bool) -> u64 {
        u64::from(concept) | u64::from(is_upper) << 16 | u64::from(is_capital) << 17 | u64::from(needs_context) << 18
    }

    /// The concept that it names.
    pub fn concept(self) -> u32 {
        (self.0 & 0xffff) as u32
    }

    /// Only in capitals: `SAP` is a product, `sap` is not.
    pub fn is_upper(self) -> bool {
        self.0 >> 16 & 1 == 1
    }

    /// Only with a capital first letter: `Swift`.
    pub fn is_capital(self) -> bool {
        self.0 >> 17 & 1 == 1
    }

    /// Only among other skills: `Go, Rust, C`.
    pub fn needs_context(self) -> bool {
        self.0 >> 18 & 1 == 1
    }
}

impl<'a> Lexicon<'a> {
    /// Opens the asset. The bytes are checked as a whole; after that nothing can fail.
    ///
    /// # Errors
    /// [`LexiconError`] where the bytes were damaged, cut off or written by another version.
    pub fn open(bytes: impl Into<Cow<'a, [u8]>>) -> Result<Self, LexiconError> {
        let whole = Arc::new(bytes.into());
        let damaged = || LexiconError::Damaged { bytes: whole.len() };
        let ranges = format::sections(&whole)?;
        let parts = ranges.map(|(start, end)| Part { whole: Arc::clone(&whole), start, end });
        let map = |section: Section| Map::new(parts[section as usize].clone()).map_err(|_| damaged());
        let text = |section: Section| std::str::from_utf8(parts[section as usize].as_ref()).map_err(|_| damaged());
        for section in [Section::ConceptNames, Section::OccupationNames, Section::CueNames] {
            text(section)?;
        }
        Ok(Self { phrases: map(Section::Phrases)?, words: map(Section::Words)?, cues: map(Section::Cues)?, parts })
    }

    fn part(&self, section: Section) -> &[u8] {
        self.parts[section as usize].as_ref()
    }

    fn text(&self, section: Section, start: usize, end: usize) -> &str {
        std::str::from_utf8(self.part(section)).ok().and_then(|text| text.get(start..end)).unwrap_or_default()
    }

    /// Number of skills.
    pub fn n_concepts(&self) -> u32 {
        (self.part(Section::Concepts).len() / CONCEPT_BYTES).saturating_sub(1) as u32
    }

    /// Number of occupations.
    pub fn n_occupations(&self) -> u32 {
        (self.part(Section::Occupations).len() / 4).saturating_sub(1) as u32
    }

    /// The skill with this number; an unknown number gives a skill without a name.
    pub fn concept(&self, number: u32) -> Concept<'_> {
        let at = number as usize * CONCEPT_BYTES;
        let record = |offset: usize| read_u32(self.part(Section::Concepts), at + offset);
        let (start, about, end) = (record(0), record(4), record(CONCEPT_BYTES));
        let name = self.string(Section::ConceptNames, start, end);
        let uuid = number as usize * UUID_BYTES;
        let id = match self.part(Section::ConceptIds).get(uuid..uuid + UUID_BYTES) {
            Some(bytes) => format::uri(bytes),
            None => format::own_id(name),
        };
        Concept { id, name, weight: (about & 0xff) as u8, family: (about >> 8 & 0xff) as u8 }
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

    /// The meaning of one word in its light form.
    pub(crate) fn single(&self, light: &str) -> Option<Phrase> {
        self.phrases.get(light).map(Phrase)
    }

    /// The longest phrase of at least two deep forms at the front of `forms`, with its number of words.
    pub(crate) fn longest<'f>(&self, forms: impl Iterator<Item = &'f str>) -> Option<(Phrase, usize)> {
        longest(&self.phrases, forms, 2).map(|(value, n)| (Phrase(value), n))
    }

    /// The longest cue at the front of `forms`: number of the cue, number of words.
    pub(crate) fn cue<'f>(&self, forms: impl Iterator<Item = &'f str>) -> Option<(u32, usize)> {
        longest(&self.cues, forms, 1).map(|(value, n)| (value as u32, n))
    }

    /// Name of a cue.
    pub(crate) fn cue_name(&self, number: u32) -> &str {
        self.text(Section::CueNames, 0, self.part(Section::CueNames).len()).split('\n').nth(number as usize).unwrap_or_default()
    }

    /// The concept that a preferred label names, if the label is one of its phrases.
    pub(crate) fn named(&self, label: &str) -> Option<u32> {
        let found = words(label.split(" (").next().unwrap_or(label));
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
        let row = self.words.get(deep).map(|row| row as usize);
        let eighths = row.and_then(|row| self.part(Section::Vectors).get(row)).map_or(64, |eighths| *eighths);
        f64::from(eighths) / 8.0
    }

    /// Whether the word stands in any skill or occupation text.
    pub(crate) fn knows(&self, deep: &str) -> bool {
        self.words.contains_key(deep)
    }

    /// The longest word at the front of `text` that has a vector and at least `least` bytes: scale and numbers of its row, its length.
    pub(crate) fn longest_row(&self, text: &str, least: usize) -> Option<(u8, &[u8], usize)> {
        let fst = self.words.as_fst();
        let (mut node, mut row, mut best) = (fst.root(), 0u64, None);
        for (i, byte) in text.bytes().enumerate() {
            let Some(index) = node.find_input(byte) else { break };
            let transition = node.transition(index);
            row += transition.out.value();
            node = fst.node(transition.addr);
            if node.is_final() && i + 1 >= least {
                let found = self.row((row + node.final_output().value()) as usize);
                best = found.map(|(scale, packed)| (scale, packed, i + 1)).or(best);
            }
        }
        best
    }

    fn row(&self, row: usize) -> Option<(u8, &[u8])> {
        let (vectors, n) = (self.part(Section::Vectors), self.words.len());
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

/// Follows the words of `forms`, a space between two, through the map; the last value met after at least `least` words.
fn longest<'f, D: AsRef<[u8]>>(map: &Map<D>, forms: impl Iterator<Item = &'f str>, least: usize) -> Option<(u64, usize)> {
    let fst = map.as_fst();
    let (mut node, mut sum, mut best) = (fst.root(), 0u64, None);
    for (i, form) in forms.enumerate() {
        for byte in (i > 0).then_some(b' ').into_iter().chain(form.bytes()) {
            let Some(index) = node.find_input(byte) else { return best };
            let transition = node.transition(index);
            sum += transition.out.value();
            node = fst.node(transition.addr);
        }
        if node.is_final() && i + 1 >= least {
            best = Some((sum + node.final_output().value(), i + 1));
        }
    }
    best
}

fn read_u32(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes)
}

#[cfg(test)]
pub(crate) mod tests;

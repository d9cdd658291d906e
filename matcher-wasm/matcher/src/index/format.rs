//! Layout of an index: a header, then records, texts and strings. Little endian; numbers of variable length are LEB128.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `TACITIDX` |
//! | 4 | [`VERSION`] |
//! | 4 | length of the whole |
//! | 8 | checksum of all that follows |
//! | 8 | checksum of the lexicon that it was made with |
//! | 4 | number of postings |
//! | 3 × 4 | bytes of records, of texts, of strings |
//!
//! All but the texts is at most [`MOST_BYTES`] bytes a posting, as far as strings leave [`LEAST_BYTES`] for the record. A **record**:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | bytes that follow |
//! | 1–3 | bytes of its text |
//! | 1 | bits 0–1 work place (none, on site, hybrid, remote), 2–4 level (none, then -1 to 4), 5–6 identifier (as written, the address, `posting-N`) |
//! | 1 | years asked for, in halves; 255 for none |
//! | 1 | kinds of employment, a bit each in the order of `EmploymentType` |
//! | 1–5 | culture and growth cues, a bit each |
//! | 1–3 | last day: 0 for none, else 1 + day of month + 31 × month + 372 × years after 2000, each from 0 |
//! | 1–5, thrice | employer, places, industry: 0 for none, else 1 + number of a string; several places stand in one string, `; ` between them |
//! | 1–3 | currency: 0 for none, else its three letters in base 27; then, if there is one, |
//! | 1 | what the pay is: bits 0–1 bound (none, from, up to), 2 net, 3 variable |
//! | 1–10, twice | least pay a year, and by how much the most is more |
//! | 1 | bits 0–2 least level of education (none, then school to doctorate), 3 whether it is required, 4–5 number of languages |
//! | 2 a language | its two letters (bits 0–4, 5–9, from 1), bits 10–12 level (none, then A1 to native), 13 whether it is required |
//! | 1 | number of skills |
//! | 3 a skill | number of the concept (2), weight in hundredths, plus 128 where it is only preferred (1); the weightiest first |
//! | 1 | number of words of the title |
//! | 2 a word | words of the title by their number among the sorted words of the lexicon |
//! | 2 each, the rest | the most telling words of the text, likewise, the most telling first |
//!
//! A **text** is title, identifier and address, a line break between two; what the record's bits say of the identifier stands in none.
//! A **string** is an employer or the places of a posting and ends with a line break; the most used come first, so that their numbers are short.

use crate::lexicon::{Lexicon, checksum};

use super::IndexError;

/// First bytes of every index.
pub const MAGIC: &[u8; 8] = b"TACITIDX";
/// Number of the layout.
pub const VERSION: u32 = 1;
/// Most bytes a posting in all, beside the texts.
pub const MOST_BYTES: usize = 100;
/// Bytes that a record may always have, however long the strings are.
pub const LEAST_BYTES: usize = 70;

pub(super) const HEADER: usize = 48;
/// Bytes of a skill.
pub(super) const SKILL_BYTES: usize = 3;
/// The mark of a skill that is only preferred.
pub(super) const PREFERRED: u8 = 128;
/// No years asked for.
const NO_YEARS: u8 = 255;

/// What the first bytes say; ranges are first byte and one past the last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Header {
    pub(super) lexicon: u64,
    pub(super) n_postings: u32,
    pub(super) records: (usize, usize),
    pub(super) texts: (usize, usize),
    pub(super) strings: (usize, usize),
}

impl Header {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, IndexError> {
        let damaged = IndexError::Damaged { bytes: bytes.len() };
        let short = |at: usize| bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes);
        let long = |at: usize| u64::from(short(at)) | u64::from(short(at + 4)) << 32;
        if bytes.len() < HEADER || &bytes[..8] != MAGIC {
            return Err(damaged);
        }
        if short(8) != VERSION {
            return Err(IndexError::Version { found: short(8), expected: VERSION });
        }
        let [records, texts, strings] = [36, 40, 44].map(|at| short(at) as usize);
        let ends = [HEADER.checked_add(records), HEADER.checked_add(records + texts), HEADER.checked_add(records + texts + strings)];
        let [Some(first), Some(second), Some(third)] = ends else { return Err(damaged) };
        if short(12) as usize != bytes.len() || third != bytes.len() || checksum(&bytes[24..]) != long(16) {
            return Err(damaged);
        }
        Ok(Self { lexicon: long(24), n_postings: short(32), records: (HEADER, first), texts: (first, second), strings: (second, third) })
    }
}

/// Puts header, records, texts and strings together.
pub(super) fn assemble(lexicon: u64, n_postings: u32, parts: [&[u8]; 3]) -> Vec<u8> {
    let mut body = lexicon.to_le_bytes().to_vec();
    body.extend(n_postings.to_le_bytes());
    parts.iter().for_each(|part| body.extend((part.len() as u32).to_le_bytes()));
    parts.iter().for_each(|part| body.extend(*part));
    let mut index = MAGIC.to_vec();
    index.extend(VERSION.to_le_bytes());
    index.extend((24 + body.len() as u32).to_le_bytes());
    index.extend(checksum(&body).to_le_bytes());
    index.extend(body);
    index
}

/// A record, read in place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Record<'r> {
    pub(super) n_text_bytes: u32,
    pub(super) kind: u8,
    pub(super) years_code: u8,
    pub(super) employment: u8,
    pub(super) cues: u32,
    pub(super) last_day: u32,
    pub(super) employer: u32,
    pub(super) places: u32,
    pub(super) industry: u32,
    pub(super) currency: u32,
    pub(super) pay_kind: u8,
    pub(super) pay: (u64, u64),
    pub(super) education: u8,
    pub(super) languages: &'r [u8],
    pub(super) skills: &'r [u8],
    pub(super) title: &'r [u8],
    pub(super) words: &'r [u8],
}

impl<'r> Record<'r> {
    /// The record at the front of `bytes`, and how many of them it takes.
    pub(super) fn read(bytes: &'r [u8]) -> Option<(Self, usize)> {
        let n_bytes = 1 + usize::from(*bytes.first()?);
        let mut rest = bytes.get(1..n_bytes)?;
        let at = &mut rest;
        let mut record = Self {
            n_text_bytes: short(at)?,
            kind: byte(at)?,
            years_code: byte(at)?,
            employment: byte(at)?,
            cues: short(at)?,
            ..Self::default()
        };
        (record.last_day, record.employer, record.places, record.industry) = (short(at)?, short(at)?, short(at)?, short(at)?);
        record.currency = short(at)?;
        if record.currency > 0 {
            (record.pay_kind, record.pay) = (byte(at)?, (long(at)?, long(at)?));
        }
        record.education = byte(at)?;
        record.languages = taken(at, usize::from(record.education >> 4 & 3) * 2)?;
        let n_skills = usize::from(byte(at)?);
        record.skills = taken(at, n_skills * SKILL_BYTES)?;
        let n_words = usize::from(byte(at)?);
        record.title = taken(at, n_words * 2)?;
        record.words = at;
        Some((record, n_bytes))
    }

    /// Whether all its numbers are those of something.
    pub(super) fn fits(&self, n_strings: u32, lexicon: &Lexicon) -> bool {
        let are_skills = self.skills().all(|(number, ..)| number < lexicon.n_concepts());
        self.employer.max(self.places).max(self.industry) <= n_strings && are_skills && self.words.len().is_multiple_of(2)
    }

    /// Number of a concept, its weight in hundredths, whether it is only preferred.
    pub(super) fn skills(&self) -> impl Iterator<Item = (u32, u8, bool)> + use<'r> {
        let skill = |bytes: &[u8]| (u32::from(bytes[0]) | u32::from(bytes[1]) << 8, bytes[2] & !PREFERRED, bytes[2] & PREFERRED != 0);
        self.skills.chunks_exact(SKILL_BYTES).map(skill)
    }

    /// Numbers of its most telling words.
    pub(super) fn words(&self) -> impl Iterator<Item = u16> + use<'r> {
        numbers(self.words)
    }

    /// Numbers of the words of its title.
    pub(super) fn title(&self) -> impl Iterator<Item = u16> + use<'r> {
        numbers(self.title)
    }

    /// Years asked for.
    pub(super) fn years(&self) -> Option<f64> {
        (self.years_code != NO_YEARS).then(|| f64::from(self.years_code) / 2.0)
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u16> + use<'_> {
    bytes.chunks_exact(2).map(|bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
}

/// Years as a record has them.
pub(super) fn halves(years: Option<f64>) -> u8 {
    years.map_or(NO_YEARS, |years| (years * 2.0).round().clamp(0.0, 254.0) as u8)
}

fn byte(bytes: &mut &[u8]) -> Option<u8> {
    taken(bytes, 1).map(|taken| taken[0])
}

fn taken<'r>(bytes: &mut &'r [u8], n: usize) -> Option<&'r [u8]> {
    let (taken, rest) = bytes.split_at_checked(n)?;
    *bytes = rest;
    Some(taken)
}

fn short(bytes: &mut &[u8]) -> Option<u32> {
    long(bytes).and_then(|number| u32::try_from(number).ok())
}

fn long(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let next = byte(bytes)?;
        number |= u64::from(next & 127) << shift;
        if next < 128 {
            return Some(number);
        }
    }
    None
}

/// Writes a number of variable length.
pub(super) fn push(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

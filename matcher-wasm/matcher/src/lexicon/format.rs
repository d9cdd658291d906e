//! Layout of the asset: a header, a table of sections, the sections. Little endian throughout.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `TACITLEX` |
//! | 4 | [`VERSION`] |
//! | 4 | length of the whole |
//! | 8 | checksum of all that follows |
//! | 8 a [`Section`] | offset, length |
//!
//! Behind the whole ESCO's identifiers of the first concepts may stand: their checksum in 8 bytes, then the columns of [`UUID_ORDER`]. They
//! are a quarter of what an asset weighs, random as they are, and nothing is read or scored by them: who needs no URIs leaves them away.

use super::LexiconError;

/// First bytes of every lexicon.
pub const MAGIC: &[u8; 8] = b"TACITLEX";
/// Number of the layout.
pub const VERSION: u32 = 7;
/// Names of concepts in a block.
pub const NAME_BLOCK: usize = 16;
/// Bytes of an ESCO identifier. Concepts beyond the last identifier are our own.
pub const UUID_BYTES: usize = 16;
/// Where the bytes of an identifier stand: start of the column (to be multiplied by the number of identifiers), its width, the byte in it.
/// The version and variant of an identifier are nearly always the same; in columns of their own they cost nothing.
pub const UUID_ORDER: [(usize, usize, usize); UUID_BYTES] = [
    (0, 14, 0),
    (0, 14, 1),
    (0, 14, 2),
    (0, 14, 3),
    (0, 14, 4),
    (0, 14, 5),
    (14, 1, 0),
    (0, 14, 6),
    (15, 1, 0),
    (0, 14, 7),
    (0, 14, 8),
    (0, 14, 9),
    (0, 14, 10),
    (0, 14, 11),
    (0, 14, 12),
    (0, 14, 13),
];

const HEADER: usize = 24;
/// Where the checksum stands.
pub(super) const CHECKSUM: usize = 16;
const ESCO_SKILL: &str = "http://data.europa.eu/esco/skill/";

/// Start and end of a part of the asset.
pub(super) type Extent = (usize, usize);

/// The parts of the asset, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Phrases and the concepts that they name, [`super::phrases::Phrases`]: one word in its light form, more in their deep forms.
    Phrases,
    /// Deep forms, [`super::phrases::Words`] in one group; the number of a form is its row in [`Section::Vectors`].
    Words,
    /// Weights of the concepts, then their families, then their kinds, a byte each.
    Concepts,
    /// Their preferred labels: the place of each block of [`NAME_BLOCK`] behind these places, four bytes each; then the labels, a line each.
    ConceptNames,
    /// Offsets of the occupations' names, one more at the end.
    Occupations,
    /// Their preferred labels.
    OccupationNames,
    /// Three planes: of each word its rarity, the root of its vector's scale (0: no vector), and the numbers, two signed halves a byte.
    Vectors,
    /// Phrases of deep forms and the culture and growth cues that they are.
    Cues,
    /// Names of the cues, a line each.
    CueNames,
    /// Trained numbers, 64-bit floats.
    Weights,
    /// Two sums that a phrase must reach to be a skill, 32 bits each, then the weights of its features, a signed byte each.
    Likelihood,
    /// The words of the phrases and cues, [`super::phrases::Words`].
    PhraseWords,
    /// Towns: their number, 32 bits; for every 64th the place of its name, 32 bits each; countries, 2 letters each; latitudes, then
    /// longitudes, in steps of a degree over 180, 16 bits each; then the names as [`Place`](crate::lexicon::Place) looks for them,
    /// ascending, a line each.
    Places,
}

impl Section {
    /// Number of sections.
    pub const COUNT: usize = 13;
}

/// Puts the sections behind their header.
pub fn assemble(sections: &[Vec<u8>; Section::COUNT]) -> Vec<u8> {
    let mut body = Vec::new();
    let mut table = Vec::new();
    let first = HEADER + 8 * Section::COUNT;
    for section in sections {
        // Starts on even places, so that nothing depends on the lengths before it.
        body.resize(body.len().next_multiple_of(8), 0);
        table.extend(((first + body.len()) as u32).to_le_bytes());
        table.extend((section.len() as u32).to_le_bytes());
        body.extend(section);
    }
    table.extend(body);
    let mut asset = MAGIC.to_vec();
    asset.extend(VERSION.to_le_bytes());
    asset.extend(((HEADER + table.len()) as u32).to_le_bytes());
    asset.extend(checksum(&table).to_le_bytes());
    asset.extend(table);
    asset
}

/// Puts ESCO's identifiers, in the columns of [`UUID_ORDER`], behind an asset.
pub fn with_identifiers(mut asset: Vec<u8>, columns: &[u8]) -> Vec<u8> {
    asset.extend(checksum(columns).to_le_bytes());
    asset.extend(columns);
    asset
}

/// Start and end of each section of a checked asset, and of the identifiers behind it.
pub(super) fn sections(bytes: &[u8]) -> Result<([Extent; Section::COUNT], Extent), LexiconError> {
    let damaged = LexiconError::Damaged { bytes: bytes.len() };
    let number = |at: usize| super::read_u32(bytes, at);
    if bytes.len() < HEADER + 8 * Section::COUNT || &bytes[..8] != MAGIC {
        return Err(damaged);
    }
    if number(8) != VERSION {
        return Err(LexiconError::Version { found: number(8), expected: VERSION });
    }
    let sum = |at: usize| u64::from(number(at)) | u64::from(number(at + 4)) << 32;
    let end = number(12) as usize;
    let body = bytes.get(HEADER..end).ok_or(damaged.clone())?;
    let identifiers = (end + 8).min(bytes.len());
    if checksum(body) != sum(CHECKSUM) || end < bytes.len() && checksum(&bytes[identifiers..]) != sum(end) {
        return Err(damaged);
    }
    let mut ranges = [(0, 0); Section::COUNT];
    for (i, range) in ranges.iter_mut().enumerate() {
        let start = number(HEADER + 8 * i) as usize;
        *range = (start, start.saturating_add(number(HEADER + 8 * i + 4) as usize));
        if range.1 > end {
            return Err(damaged);
        }
    }
    Ok((ranges, (identifiers, bytes.len())))
}

/// FNV-1a over words of eight bytes: finds damage, keeps out no forger; the asset comes from our own origin.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    bytes.chunks(8).fold(0xcbf2_9ce4_8422_2325, |sum, chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        let mixed = (sum ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3);
        mixed ^ mixed >> 32
    })
}

/// The URI of an ESCO skill from the 16 bytes of its identifier.
pub(super) fn uri(uuid: &[u8]) -> String {
    let mut uri = String::with_capacity(ESCO_SKILL.len() + 36);
    uri.push_str(ESCO_SKILL);
    for (i, byte) in uuid.iter().enumerate() {
        if [4, 6, 8, 10].contains(&i) {
            uri.push('-');
        }
        for digit in [byte >> 4, byte & 15] {
            uri.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    uri
}

/// The 16 bytes of an ESCO skill's URI.
pub fn uuid(uri: &str) -> Option<[u8; UUID_BYTES]> {
    let digits: Vec<u8> = uri.strip_prefix(ESCO_SKILL)?.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
    let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    bytes.try_into().ok()
}

/// Identifier of a concept that ESCO does not have: `C++` gives `tacit:c-plus-plus`.
pub fn own_id(name: &str) -> String {
    let spelled = name.to_lowercase().replace('+', " plus").replace('#', " sharp");
    let parts: Vec<&str> = spelled.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    format!("tacit:{}", parts.join("-"))
}

//! What a text is about, as a direction: texts with the same meaning in other words point the same way.
//!
//! A vector is the sum of the rows of its words, made one long. A word that has no row of its own is cut into the longest pieces that have
//! one: `coremaker` is `core` and `maker`. All sums run in one order, so that native and wasm agree bit for bit.

use crate::lexicon::Lexicon;
use crate::words::{Word, words};

/// Numbers of a vector.
pub const DIMENSIONS: usize = 64;
/// Bytes of a row: four bits a number.
pub const PACKED_BYTES: usize = DIMENSIONS / 2;
/// Shorter pieces of an unknown word say nothing.
const SHORTEST_PIECE: usize = 3;

/// The meaning of a text: a direction of length one, or zero where no word is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Vector([f32; DIMENSIONS]);

impl Default for Vector {
    fn default() -> Self {
        Self([0.0; DIMENSIONS])
    }
}

impl Vector {
    /// 1 for the same meaning, about 0 for nothing in common; 0 where either text has no known word.
    pub fn cosine(&self, other: &Self) -> f32 {
        let mut sum = 0.0;
        for (a, b) in self.0.iter().zip(&other.0) {
            sum += a * b;
        }
        sum
    }

    /// Whether no word of the text was known.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|value| *value == 0.0)
    }

    /// The mean direction of several, each with its weight.
    pub fn mean<'v>(vectors: impl IntoIterator<Item = (&'v Self, f32)>) -> Self {
        let mut sum = Self::default();
        for (vector, weight) in vectors {
            sum.add(&vector.0, weight);
        }
        sum.normal()
    }

    fn add(&mut self, values: &[f32; DIMENSIONS], weight: f32) {
        for (sum, value) in self.0.iter_mut().zip(values) {
            *sum += value * weight;
        }
    }

    fn normal(mut self) -> Self {
        let length = self.cosine(&self).sqrt();
        if length > 0.0 {
            self.0.iter_mut().for_each(|value| *value /= length);
        }
        self
    }
}

/// The direction of one word in whole numbers, for comparing many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Direction([i8; DIMENSIONS]);

/// Length of a [`Direction`].
const UNIT: f32 = 127.0;

impl Default for Direction {
    fn default() -> Self {
        Self([0; DIMENSIONS])
    }
}

impl Direction {
    pub(crate) fn of(vector: &Vector) -> Self {
        // Rounded by hand: half a step more, then cut off towards zero.
        Self(vector.0.map(|value| (value * UNIT + if value < 0.0 { -0.5 } else { 0.5 }) as i8))
    }

    /// As of [`Vector`].
    pub(crate) fn cosine(&self, other: &Self) -> f32 {
        let mut sum = 0;
        for (a, b) in self.0.iter().zip(&other.0) {
            sum += i32::from(*a) * i32::from(*b);
        }
        sum as f32 / (UNIT * UNIT)
    }
}

/// Two numbers from -8 to 7 of each byte, the low half first.
fn nibbles(bytes: &[u8]) -> [f32; DIMENSIONS] {
    let mut values = [0.0; DIMENSIONS];
    for (pair, byte) in values.chunks_exact_mut(2).zip(bytes) {
        pair[0] = f32::from(byte & 15) - 8.0;
        pair[1] = f32::from(byte >> 4) - 8.0;
    }
    values
}

impl Lexicon<'_> {
    /// The meaning of a text.
    pub fn embed(&self, text: &str) -> Vector {
        self.embed_words(&words(text))
    }

    /// The meaning of words.
    pub fn embed_words(&self, words: &[Word]) -> Vector {
        let mut sum = Vector::default();
        for word in words {
            self.add_word(&mut sum, &word.deep);
        }
        sum.normal()
    }

    /// The meaning of one word and how much it says in a sum of words.
    pub(crate) fn direction(&self, deep: &str) -> (Direction, f32) {
        let mut sum = Vector::default();
        self.add_word(&mut sum, deep);
        let length = sum.cosine(&sum).sqrt();
        (Direction::of(&sum.normal()), length)
    }

    fn add_word(&self, sum: &mut Vector, deep: &str) {
        let mut rest = deep;
        while let Some(first) = rest.chars().next() {
            // The word as a whole may be shorter than a piece.
            let least = if rest.len() == deep.len() { deep.len().min(SHORTEST_PIECE) } else { SHORTEST_PIECE };
            let found = self.longest_row(rest, least);
            if let Some((scale, packed, _)) = found {
                // Steps between scales grow with the scale: most rows are short.
                sum.add(&nibbles(packed), f32::from(scale) * f32::from(scale));
            }
            rest = &rest[found.map_or(first.len_utf8(), |(.., n)| n)..];
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::tests::lexicon;

    fn cosine(a: &str, b: &str) -> f32 {
        let lexicon = lexicon();
        lexicon.embed(a).cosine(&lexicon.embed(b))
    }

    #[test]
    fn the_same_meaning_in_other_words_points_the_same_way() {
        for (a, same, other) in [
            ("solicitor", "lawyer", "plumber"),
            ("nursery teacher", "early years educator", "network engineer"),
            ("software developer", "application programmer", "truck driver"),
            ("electrical wiring", "install circuits", "food hygiene"),
        ] {
            assert!(cosine(a, same) > 0.25 + cosine(a, other), "{a}: {} {}", cosine(a, same), cosine(a, other));
        }
    }

    #[test]
    fn an_unknown_compound_is_understood_by_its_pieces() {
        assert!(cosine("kitchencleaner", "kitchen cleaner") > 0.99);
    }

    // N1: the longest word of a hostile posting stops nothing.
    #[test]
    fn a_word_of_thousands_of_letters_takes_no_longer_than_as_many_letters_in_words() {
        let lexicon = lexicon();
        assert!(lexicon.embed(&"kitchencleaner".repeat(2_000)).cosine(&lexicon.embed("kitchen cleaner")) > 0.9);
    }

    #[test]
    fn a_vector_has_length_one_or_none() {
        let lexicon = lexicon();
        let nurse = lexicon.embed("Registered nurse");
        assert!((nurse.cosine(&nurse) - 1.0).abs() < 1e-5);
        for text in ["", "–", "日本", "xq"] {
            assert!(lexicon.embed(text).is_empty());
            assert_eq!(lexicon.embed(text).cosine(&nurse), 0.0);
        }
    }
}

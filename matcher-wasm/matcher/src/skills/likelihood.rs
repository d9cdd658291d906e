//! Whether a phrase is meant as a skill where it stands: a linear classifier over hashed features, in whole numbers, so that every
//! machine decides alike. What was learned is a table of small numbers in the lexicon; `lexicon-builder train-skills` makes it.

use super::shape::is_listed;
use super::{Found, Mention};
use crate::lexicon::Lexicon;
use crate::words::Word;

/// Number of weights; features that share a place share a weight.
pub const BUCKETS: usize = 1 << 12;
/// What a feature counts, in tenths.
const FULL: i32 = 10;
/// The same for a word somewhere near.
const NEAR: i32 = 3;
/// How far words are looked at, on either side.
const REACH: usize = 12;

/// How sure one must be. The table begins with the sums that they ask for, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bar {
    /// Nine in ten marked skills reach it.
    Likely,
    /// Nearly all marked skills reach it.
    Possible,
}

/// Whether `features` reach the bar by this table: two sums of 32 bits, then the weights. An empty table lets everything pass.
pub(crate) fn reaches(table: &[u8], bar: Bar, features: &[(usize, i32)]) -> bool {
    let Some((sums, weights)) = table.split_first_chunk::<8>() else { return true };
    let [likely, possible] = [[sums[0], sums[1], sums[2], sums[3]], [sums[4], sums[5], sums[6], sums[7]]].map(i32::from_le_bytes);
    sum(weights, features) >= if bar == Bar::Likely { likely } else { possible }
}

/// A phrase of the lexicon at a place, with what the classifier sees of it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The mention that it would be.
    pub mention: Mention,
    /// Buckets with their values.
    pub features: Vec<(usize, i32)>,
}

/// The sum of the weights of `features`.
fn sum(weights: &[u8], features: &[(usize, i32)]) -> i32 {
    features.iter().map(|&(bucket, value)| value * weights.get(bucket).map_or(0, |weight| i32::from(weight.cast_signed()))).sum()
}

/// Text, words and phrases around the phrase number `number`.
pub(super) struct Place<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t [Word],
    pub(super) found: &'t [Found],
    pub(super) number: usize,
    /// Of each word the number of its sentence.
    pub(super) sentences: &'t [usize],
}

/// The number of the sentence of each word.
pub(super) fn sentences(text: &str, words: &[Word]) -> Vec<usize> {
    let ends = |gap: &str| gap != " " && (gap.contains(['\n', '!', '?', ';', '•']) || gap.contains(". "));
    let (mut number, mut end) = (0, 0);
    let of_word = |word: &Word| {
        number += usize::from(ends(&text[end.min(word.start)..word.start]));
        end = word.end;
        number
    };
    words.iter().map(of_word).collect()
}

impl Place<'_> {
    fn own(&self) -> Found {
        self.found[self.number]
    }

    /// Whether the phrase is a whole item of a list.
    pub(super) fn is_listed(&self) -> bool {
        is_listed(self.text, self.words, self.own().at, self.own().n)
    }

    /// Features of the phrase itself, of its neighbours and of the sentence.
    pub(super) fn features(&self, lexicon: &Lexicon) -> Vec<(usize, i32)> {
        let mut features = Vec::new();
        self.phrase(&mut features, lexicon);
        self.neighbours(&mut features);
        self.sentence(&mut features);
        features
    }

    fn phrase(&self, features: &mut Vec<(usize, i32)>, lexicon: &Lexicon) {
        let Found { at, n, concept } = self.own();
        let words = &self.words[at..at + n];
        let deep: Vec<&str> = words.iter().map(|word| word.deep.as_str()).collect();
        let last = words[n - 1].light.as_str();
        let concept = lexicon.concept(concept);
        let kind = format!("{} {}", u8::from(concept.family > 0), concept.weight / 16);
        let shape: String = words.iter().take(3).map(|word| shape(&self.text[word.start..word.end])).collect();
        features.push(feature("phrase", &deep.join(" "), FULL));
        features.push(feature("first", deep[0], FULL));
        features.push(feature("last", last, FULL));
        features.push(feature("ending", ending(last), FULL));
        features.push(feature("length", &n.min(4).to_string(), FULL));
        features.push(feature("shape", &shape, FULL));
        features.push(feature("family", &concept.family.to_string(), FULL));
        features.push(feature("kind", &kind, FULL));
    }

    fn neighbours(&self, features: &mut Vec<(usize, i32)>) {
        let Found { at, n, .. } = self.own();
        for distance in 1..=3 {
            let before = at.checked_sub(distance).filter(|_| self.is_together(at - distance, at));
            let after = Some(at + n - 1 + distance).filter(|&i| i < self.words.len() && self.is_together(at + n - 1, i));
            let light = |i: Option<usize>| i.map_or("", |i| self.words[i].light.as_str());
            features.push(feature(["before1", "before2", "before3"][distance - 1], light(before), FULL));
            features.push(feature(["after1", "after2", "after3"][distance - 1], light(after), FULL));
        }
        features.push(feature("opened", sign(self.text[..self.words[at].start].trim_end_matches(' ').chars().next_back()), FULL));
        features.push(feature("closed", sign(self.text[self.words[at + n - 1].end..].trim_start_matches(' ').chars().next()), FULL));
        // In order and without overlaps: those that are near stand beside.
        let before = self.found[..self.number].iter().rev().take_while(|other| at < other.at + other.n + 4);
        let after = self.found[self.number + 1..].iter().take_while(|other| other.at < at + n + 4);
        let n_near = before.chain(after).filter(|other| self.is_together(other.at.min(at), other.at.max(at))).count();
        features.push(feature("company", &n_near.min(3).to_string(), FULL));
        features.push(feature("listed", if self.is_listed() { "1" } else { "0" }, FULL));
    }

    fn sentence(&self, features: &mut Vec<(usize, i32)>) {
        let Found { at, n, .. } = self.own();
        let first = (at.saturating_sub(REACH)..at).find(|&i| self.is_together(i, at)).unwrap_or(at);
        let past = (at + n..self.words.len().min(at + n + REACH)).take_while(|&i| self.is_together(at, i)).last().map_or(at + n, |i| i + 1);
        let mut near: Vec<&str> = Vec::new();
        for word in &self.words[first..past] {
            if !near.contains(&word.light.as_str()) {
                near.push(&word.light);
                features.push(feature("near", &word.light, NEAR));
            }
        }
        features.push(feature("size", &((past - first) / 6).to_string(), FULL));
        features.push(feature("opens", if first == at { "1" } else { "0" }, FULL));
    }

    /// Whether no sentence ends between two words.
    fn is_together(&self, a: usize, b: usize) -> bool {
        self.sentences[a] == self.sentences[b]
    }
}

fn feature(name: &str, value: &str, count: i32) -> (usize, i32) {
    let bytes = name.bytes().chain([b'=']).chain(value.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (((hash ^ hash >> 29) % BUCKETS as u64) as usize, count)
}

/// How a word is written: in capitals, with a capital, mixed, with a digit, small.
fn shape(word: &str) -> char {
    let n_upper = word.chars().filter(|c| c.is_uppercase()).count();
    match word.chars().count() {
        _ if word.contains(|c: char| c.is_ascii_digit()) => 'd',
        n if n > 1 && n == n_upper => 'U',
        _ if n_upper > 1 => 'M',
        _ if word.starts_with(char::is_uppercase) => 'T',
        _ => 'l',
    }
}

/// The last three letters.
fn ending(word: &str) -> &str {
    word.char_indices().rev().nth(2).map_or(word, |(at, _)| &word[at..])
}

/// The kind of a character beside the phrase.
fn sign(c: Option<char>) -> &'static str {
    match c {
        None | Some('\n') => "edge",
        Some(',') => ",",
        Some('.') => ".",
        Some('/') => "/",
        Some('(') => "(",
        Some(')') => ")",
        Some(':') => ":",
        Some('-' | '–' | '—') => "-",
        Some(c) if c.is_alphanumeric() => "word",
        Some(_) => "other",
    }
}

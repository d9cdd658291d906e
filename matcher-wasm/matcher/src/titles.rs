//! How alike two job titles are.

use std::collections::BTreeMap;

use crate::lexicon::Lexicon;
use crate::vectors::Vector;
use crate::words::{is_function_word, words};

/// Words that say a level, a contract or whom the title addresses, not the work.
const NOISE: [&str; 42] = [
    "senior",
    "sr",
    "junior",
    "jr",
    "lead",
    "principal",
    "staff",
    "head",
    "chief",
    "intern",
    "internship",
    "trainee",
    "apprentice",
    "graduate",
    "entry",
    "level",
    "mid",
    "middle",
    "experienced",
    "associate",
    "i",
    "ii",
    "iii",
    "iv",
    "m",
    "f",
    "d",
    "w",
    "x",
    "div",
    "full",
    "time",
    "part",
    "remote",
    "hybrid",
    "needed",
    "wanted",
    "job",
    "position",
    "role",
    "except",
    "other",
];

/// A title prepared for comparing.
#[derive(Debug, Clone, Default)]
pub struct Title {
    /// Words with their rarity, ascending.
    words: BTreeMap<String, f64>,
    /// Length of `words` as a vector.
    length: f64,
    meaning: Vector,
}

impl Title {
    /// Prepares a title.
    pub fn new(title: &str, lexicon: &Lexicon) -> Self {
        let mut found = words(title);
        found.retain(|word| {
            !is_function_word(&word.light) && !NOISE.contains(&word.light.as_str()) && !word.light.bytes().all(|byte| byte.is_ascii_digit())
        });
        let meaning = lexicon.embed_words(&found);
        let words: BTreeMap<String, f64> = found
            .into_iter()
            .map(|word| (lexicon.rarity(&word.deep).clamp(1.5, 7.0), word.deep))
            .map(|(rarity, word)| (word, rarity))
            .collect();
        Self { length: length(words.values()), words, meaning }
    }

    /// 0 for work with nothing in common, 1 for the same.
    pub fn similarity(&self, other: &Self) -> f64 {
        if self.length == 0.0 || other.length == 0.0 {
            return 0.0;
        }
        let words = self.shared_words(other) / (self.length * other.length);
        let meaning = f64::from(self.meaning.cosine(&other.meaning)).max(0.0);
        // Titles of unrelated work share a fifth of their direction; the same work in other words hardly ever more than four fifths.
        ((0.3 * words + 0.7 * meaning - 0.15) / 0.6).clamp(0.0, 1.0)
    }

    fn shared_words(&self, other: &Self) -> f64 {
        let mut sum = 0.0;
        for (word, rarity) in &self.words {
            let best = other.words.iter().map(|(candidate, weight)| likeness(word, candidate) * weight).fold(0.0, f64::max);
            sum += rarity * best;
        }
        sum
    }
}

fn length<'v>(values: impl Iterator<Item = &'v f64>) -> f64 {
    values.map(|value| value * value).sum::<f64>().sqrt()
}

/// 1 for the same word, less for words with a long common beginning: `photograph` and `photography`.
fn likeness(a: &str, b: &str) -> f64 {
    if a == b {
        return 1.0;
    }
    let common = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let longest = a.len().max(b.len());
    if common >= 5 && 10 * common >= 7 * longest { 0.7 } else { 0.0 }
}

/// Titles prepared once for many queries.
#[derive(Debug, Clone, Default)]
pub struct Corpus(Vec<Title>);

impl Corpus {
    /// Prepares titles; without any the occupations of the lexicon, by their number.
    pub fn new(titles: Option<&[String]>, lexicon: &Lexicon) -> Self {
        match titles {
            Some(titles) => Self(titles.iter().map(|title| Title::new(title, lexicon)).collect()),
            None => Self((0..lexicon.n_occupations()).map(|number| Title::new(lexicon.occupation(number), lexicon)).collect()),
        }
    }

    /// Ranks the titles by their likeness to `query`, best first, all of them: place in the corpus, likeness from 0 to 1.
    pub fn rank(&self, query: &str, lexicon: &Lexicon) -> Vec<(usize, f64)> {
        let query = Title::new(query, lexicon);
        let mut ranked: Vec<(usize, f64)> = self.0.iter().map(|title| query.similarity(title)).enumerate().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}

#[cfg(test)]
mod tests;

//! How alike two job titles are.

use std::collections::BTreeMap;

use crate::lexicon::Lexicon;
use crate::words::{is_function_word, words};

/// Words of titles that mean the same work, in light form; the first of a group stands for all.
const SAME: [&[&str]; 27] = [
    &["developer", "engineer", "programmer", "coder", "dev"],
    &["nurse", "rn", "nursing"],
    &["teacher", "instructor", "educator", "tutor", "lecturer", "teaching"],
    &["driver", "chauffeur", "trucker"],
    &["cook", "chef", "culinary"],
    &["clerk", "assistant", "aide", "helper", "administrative"],
    &["sale", "sales", "salesperson", "seller", "representative", "rep", "salesman", "saleswoman"],
    &["accountant", "bookkeeper", "accounting", "bookkeeping"],
    &["attorney", "lawyer", "solicitor", "counsel"],
    &["doctor", "physician", "medic"],
    &["technician", "mechanic", "repairer", "fitter", "installer"],
    &["test", "tester", "qa", "quality", "testing"],
    &["recruiter", "sourcer", "recruiting", "recruitment", "talent"],
    &["cleaner", "janitor", "housekeeper", "custodian"],
    &["operator", "operative", "tender", "machinist"],
    &["worker", "laborer", "labourer", "handler"],
    &["manager", "management", "director", "administrator", "supervisor"],
    &["waiter", "waitress", "server"],
    &["frontend", "front", "ui"],
    &["backend", "back"],
    &["designer", "design", "artist"],
    &["marketing", "marketer"],
    &["security", "guard"],
    &["analyst", "analytic", "analytics", "analysis"],
    &["scientist", "researcher", "research", "science"],
    &["web", "website", "internet", "online"],
    &["support", "helpdesk", "desk", "help"],
];

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
    /// Occupations that share its words, with how much, ascending.
    occupations: BTreeMap<u32, f64>,
    occupations_length: f64,
}

/// Most occupations that are kept for a title.
const NEIGHBOURS: usize = 24;

impl Title {
    /// Prepares a title.
    pub fn new(title: &str, lexicon: &Lexicon) -> Self {
        let mut found = BTreeMap::new();
        for word in words(title) {
            let is_noise = is_function_word(&word.light)
                || NOISE.contains(&word.light.as_str())
                || word.light.bytes().all(|byte| byte.is_ascii_digit());
            if !is_noise {
                found.insert(canonical(&word.light, word.deep), ());
            }
        }
        let words: BTreeMap<String, f64> =
            found.into_keys().map(|word| (lexicon.rarity(&word).clamp(1.5, 7.0), word)).map(|(rarity, word)| (word, rarity)).collect();
        let length = length(words.values());
        let occupations = neighbours(&words, lexicon);
        let occupations_length = self::length(occupations.values());
        Self { words, length, occupations, occupations_length }
    }

    /// 0 for nothing in common, 1 for the same words.
    pub fn similarity(&self, other: &Self) -> f64 {
        if self.length == 0.0 || other.length == 0.0 {
            return 0.0;
        }
        let words = self.shared_words(other) / (self.length * other.length);
        let lengths = self.occupations_length * other.occupations_length;
        let shared: f64 = self.occupations.iter().filter_map(|(number, weight)| Some(weight * other.occupations.get(number)?)).sum();
        let occupations = if lengths > 0.0 { shared / lengths } else { 0.0 };
        (0.75 * words + 0.25 * occupations).min(1.0)
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

fn canonical(light: &str, deep: String) -> String {
    SAME.iter().find(|group| group.contains(&light)).map_or(deep, |group| group[0].to_owned())
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

/// The occupations that share the rarest words with a title.
fn neighbours(words: &BTreeMap<String, f64>, lexicon: &Lexicon) -> BTreeMap<u32, f64> {
    let mut scores: BTreeMap<u32, f64> = BTreeMap::new();
    for (word, rarity) in words {
        for number in lexicon.occupations_with(word) {
            *scores.entry(number).or_default() += rarity * rarity;
        }
    }
    let mut best: Vec<(u32, f64)> = scores.into_iter().collect();
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let least = best.first().map_or(0.0, |(_, most)| most * 0.6);
    best.into_iter().take(NEIGHBOURS).filter(|(_, score)| *score >= least).collect()
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

//! How alike two job titles are.

use crate::lexicon::Lexicon;
use crate::vectors::{Direction, Vector};
use crate::words::words;

/// Share of the likeness of single words in the likeness of titles; the rest is the likeness of their sums.
const WORDS: f32 = 0.45;
/// Who makes software is called any of these; taxonomies, from which vectors learn, keep engineers apart.
const MAKERS: [&str; 5] = ["developer", "engineer", "programmer", "coder", "dev"];
/// How far a title of a corpus is drawn towards the occupations that it is like.
const OCCUPATIONS: f32 = 0.3;
/// Likeness of titles below which they have nothing in common: nine in ten pairs of different occupations stay below it.
const UNRELATED: f64 = 0.3;
/// Likeness from which titles are the same.
const SAME: f64 = 0.85;

/// Words that say a contract, a step of a career or whom the title addresses, not the work.
const NOISE: &str = " senior sr junior jr mid middle entry level experienced i ii iii iv m f d w x div time part remote hybrid needed wanted \
                     job position role ";

/// A title prepared for comparing.
#[derive(Debug, Clone, Default)]
pub struct Title {
    words: Vec<TitleWord>,
    meaning: Vector,
}

#[derive(Debug, Clone)]
struct TitleWord {
    deep: String,
    meaning: Direction,
    /// How much it says: what training made of it.
    weight: f32,
}

impl Title {
    /// Prepares a title.
    pub fn new(title: &str, lexicon: &Lexicon) -> Self {
        let mut found = words(title);
        found.retain(|word| !NOISE.contains(&format!(" {} ", word.light)) && !word.light.bytes().all(|byte| byte.is_ascii_digit()));
        let meaning = lexicon.embed_words(&found);
        let mut words: Vec<TitleWord> = Vec::new();
        for word in found {
            if words.iter().all(|known| known.deep != word.deep) {
                let (meaning, weight) = lexicon.direction(&word.deep);
                words.push(TitleWord { deep: word.deep, meaning, weight });
            }
        }
        // A word that nobody knows says as much as the most telling of the others.
        let most = words.iter().map(|word| word.weight).fold(f32::MIN_POSITIVE, f32::max);
        words.iter_mut().filter(|word| word.weight == 0.0).for_each(|word| word.weight = most);
        Self { words, meaning }
    }

    /// 0 for work with nothing in common, 1 for the same; about 0.7 for the same work in other words.
    pub fn similarity(&self, other: &Self) -> f64 {
        if self.words.is_empty() || other.words.is_empty() {
            return 0.0;
        }
        let words = 0.5 * (self.covered(other) + other.covered(self));
        let meaning = if self.meaning.is_empty() || other.meaning.is_empty() { words } else { self.meaning.cosine(&other.meaning) };
        calibrated(f64::from((1.0 - WORDS) * meaning + WORDS * words))
    }

    /// How much of this title finds its like in the other, word by word.
    fn covered(&self, other: &Self) -> f32 {
        let (mut sum, mut all) = (0.0, 0.0);
        for word in &self.words {
            let best = other.words.iter().map(|candidate| word.likeness(candidate)).fold(0.0, f32::max);
            sum += word.weight * best;
            all += word.weight;
        }
        sum / all
    }
}

impl TitleWord {
    fn likeness(&self, other: &Self) -> f32 {
        if self.deep == other.deep {
            return 1.0;
        }
        let learned = self.meaning.cosine(&other.meaning);
        if MAKERS.contains(&self.deep.as_str()) && MAKERS.contains(&other.deep.as_str()) { learned.max(0.9) } else { learned }
    }
}

/// Spreads likeness over the range from unrelated to same; what is unrelated keeps its order within the first tenth.
fn calibrated(raw: f64) -> f64 {
    let low = raw.clamp(0.0, UNRELATED) / UNRELATED;
    let high = (raw - UNRELATED).clamp(0.0, SAME - UNRELATED) / (SAME - UNRELATED);
    0.1 * low + 0.9 * high
}

/// Titles prepared once for many queries.
///
/// Beyond what [`Title`] knows, each is drawn towards the occupations of the lexicon that it is like: two titles near the same occupation
/// come nearer to each other.
#[derive(Debug, Clone, Default)]
pub struct Corpus {
    titles: Vec<Title>,
    occupations: Vec<(Direction, Vector)>,
}

impl Corpus {
    /// Prepares titles; without any the occupations of the lexicon, by their number.
    pub fn new(titles: Option<&[String]>, lexicon: &Lexicon) -> Self {
        let labels = || (0..lexicon.n_occupations()).map(|number| lexicon.occupation(number));
        let occupations = labels().map(|label| lexicon.embed(label)).map(|meaning| (Direction::of(&meaning), meaning)).collect();
        let corpus = Self { titles: Vec::new(), occupations };
        let titles = match titles {
            Some(titles) => titles.iter().map(|title| corpus.placed(title, lexicon)).collect(),
            None => labels().map(|label| corpus.placed(label, lexicon)).collect(),
        };
        Self { titles, ..corpus }
    }

    fn placed(&self, title: &str, lexicon: &Lexicon) -> Title {
        let mut title = Title::new(title, lexicon);
        let direction = Direction::of(&title.meaning);
        let near = self.occupations.iter().map(|(candidate, meaning)| (meaning, sharp(direction.cosine(candidate))));
        let occupation = Vector::mean(near.filter(|(_, weight)| *weight > 0.0));
        title.meaning = Vector::mean([(&title.meaning, 1.0), (&occupation, OCCUPATIONS)]);
        title
    }

    /// Ranks the titles by their likeness to `query`, best first, all of them: place in the corpus, likeness from 0 to 1.
    pub fn rank(&self, query: &str, lexicon: &Lexicon) -> Vec<(usize, f64)> {
        let query = self.placed(query, lexicon);
        let mut ranked: Vec<(usize, f64)> = self.titles.iter().map(|title| query.similarity(title)).enumerate().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }
}

/// The sixteenth power: a tenth less likeness, a fifth of the weight.
fn sharp(likeness: f32) -> f32 {
    let fourth = |value: f32| value * value * value * value;
    fourth(fourth(likeness.max(0.0)))
}

#[cfg(test)]
mod tests;

//! Ranks an index: one pass over all postings with what is cheap to count, then the real score for the best.

use std::cell::Cell;

use model::{IndexMatch, Posting, Preferences, Profile};

use super::Index;
use super::format::Record;
use crate::lexicon::Lexicon;
use crate::score::{Seeker, met};
use crate::vectors::Vector;

/// So many times as many postings as are wanted get the real score, and at least [`LEAST`].
const POOL: usize = 3;
/// Fewest postings that get the real score.
const LEAST: usize = 600;
/// What a part weighs in the first pass: required skills, preferred skills, title, words.
const FIRST: [f64; 4] = [0.35, 0.1, 0.3, 0.25];
/// Share of the weight of a posting's words that a document of the right field covers, as in the real score.
const FULL_OVERLAP: f64 = 0.5;

/// What the first pass knows of a seeker, by the numbers of the lexicon.
struct Known<'k> {
    lexicon: &'k Lexicon<'k>,
    /// The words of the lexicon.
    names: &'k [String],
    /// Titles held, with how recent they are.
    titles: Vec<(Vector, f64)>,
    /// How well each concept is shown.
    skills: Vec<f64>,
    words: Vec<KnownWord>,
}

/// A word of the lexicon, as far as a seeker is concerned.
struct KnownWord {
    rarity: f64,
    /// Whether the statements about work have it.
    is_said: bool,
    /// How near it is to a title held, 1 for the same meaning as a recent one; counted when a title has it.
    nearness: Cell<Option<f64>>,
}

impl Index<'_> {
    /// The best postings for a profile, best first, at most `limit`; those that a hard wish excludes are left out.
    pub fn rank(&self, profile: &Profile, preferences: &Preferences, limit: usize, lexicon: &Lexicon) -> Vec<IndexMatch> {
        let seeker = Seeker::new(profile, lexicon);
        let pool = limit.saturating_mul(POOL).max(LEAST);
        let words = lexicon.all_words();
        let mut best: Vec<(u32, usize)> = Vec::new();
        for place in self.candidates(&seeker, &words, lexicon) {
            if best.len() >= pool {
                break;
            }
            let posting = self.posting_with(place, &words, lexicon);
            if met(&posting, preferences, lexicon).excluded.is_empty() {
                best.push((seeker.points(&posting, lexicon), place));
            }
        }
        best.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        best.into_iter()
            .take(limit)
            .map(|(_, place)| self.ranked(self.posting_with(place, &words, lexicon), place, &seeker, preferences, lexicon))
            .collect()
    }

    /// The places of all postings as the first pass orders them, the most promising first.
    pub fn promising(&self, profile: &Profile, lexicon: &Lexicon) -> Vec<usize> {
        self.candidates(&Seeker::new(profile, lexicon), &lexicon.all_words(), lexicon)
    }

    fn ranked(&self, mut posting: Posting, place: usize, seeker: &Seeker, preferences: &Preferences, lexicon: &Lexicon) -> IndexMatch {
        let mut found = seeker.score(&posting, preferences, lexicon);
        // The text is there for the score alone: nobody wrote it.
        posting.text.clone_from(&posting.title);
        found.contributions.iter_mut().for_each(|part| part.evidence.clear());
        IndexMatch { place: place as u32, title: posting.title.clone(), url: posting.url.clone(), score: found.score, posting, found }
    }

    /// The places of all postings, the most promising first.
    fn candidates(&self, seeker: &Seeker, words: &[String], lexicon: &Lexicon) -> Vec<usize> {
        let known = Known::new(seeker, words, lexicon);
        let mut places: Vec<(f64, usize)> = (0..self.len()).map(|place| (known.promise(&self.record(place)), place)).collect();
        places.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        places.into_iter().map(|(_, place)| place).collect()
    }
}

impl<'k> Known<'k> {
    fn new(seeker: &Seeker, names: &'k [String], lexicon: &'k Lexicon) -> Self {
        let outline = seeker.outline();
        let (numbers, mut skills) = (lexicon.numbers(), vec![0.0; lexicon.n_concepts() as usize]);
        for (name, strength) in &outline.skills {
            if let Some(number) = numbers.get(name.as_str()) {
                skills[*number as usize] = *strength;
            }
        }
        let known =
            |word: &String| KnownWord { rarity: lexicon.rarity(word), is_said: outline.words.contains(word), nearness: Cell::new(None) };
        let titles = outline.titles.iter().map(|(title, recency)| (lexicon.embed(title), *recency)).collect();
        Self { lexicon, names, titles, skills, words: names.iter().map(known).collect() }
    }

    /// How near a word is to a title held.
    fn nearness(&self, number: usize, word: &KnownWord) -> f64 {
        let count = || {
            let meaning = self.lexicon.embed(&self.names[number]);
            self.titles.iter().map(|(title, recency)| f64::from(title.cosine(&meaning)).max(0.0) * recency).fold(0.0, f64::max)
        };
        let nearness = word.nearness.get().unwrap_or_else(count);
        word.nearness.set(Some(nearness));
        nearness
    }

    /// How promising a posting is, 0 to 1.
    fn promise(&self, record: &Record) -> f64 {
        let (mut asked, mut shown) = ([0.0; 2], [0.0; 2]);
        for (number, weight, is_preferred) in record.skills() {
            let at = usize::from(is_preferred);
            asked[at] += f64::from(weight);
            shown[at] += f64::from(weight) * self.skills.get(number as usize).copied().unwrap_or(0.0);
        }
        let (mut all, mut covered) = (0.0, 0.0);
        for word in record.words().filter_map(|number| self.words.get(usize::from(number))) {
            all += word.rarity * word.rarity;
            covered += if word.is_said { word.rarity * word.rarity } else { 0.0 };
        }
        let (mut title, mut held) = (0.0, 0.0);
        for (number, word) in record.title().filter_map(|number| Some((usize::from(number), self.words.get(usize::from(number))?))) {
            title += word.rarity;
            held += word.rarity * self.nearness(number, word);
        }
        let share = |part: f64, whole: f64| if whole > 0.0 { (part / whole).min(1.0) } else { 0.0 };
        let parts = [share(shown[0], asked[0]), share(shown[1], asked[1]), share(held, title), share(covered, all * FULL_OVERLAP)];
        FIRST.iter().zip(parts).map(|(weight, part)| weight * part).sum()
    }
}

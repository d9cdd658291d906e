//! How like what was done is to what is to be done, by words that say something; with the sentences that share most.

use std::collections::BTreeMap;
use std::rc::Rc;

use model::{Posting, Proof, Span};

use super::copied::Runs;
use super::fields::{Fields, TITLE};
use super::points::mass;
use super::seeker::{Seeker, quote};
use super::statements::{Source, Statement, is_weighed, overlaps};
use crate::lexicon::{Kind, Lexicon};
use crate::posting::{Part, lines};
use crate::words::{Word, words};

/// Likeness that texts about the same work reach; more is not better.
const FULL: f64 = 0.25;
/// What a word of a list counts against one of a sentence.
const LISTED: f64 = 0.5;
/// Telling words of a posting at which its duties carry half of what they can: one of ten words is soon alike.
const HALF_MASS: f64 = 8.0;
/// Rarity up to which a word says nothing.
const COMMON: f64 = 1.0;

/// What a posting says: its words with their weights, its fields, its lines.
pub(super) struct Duties {
    weights: BTreeMap<String, f64>,
    pub(super) fields: Fields,
    lines: Vec<(Span, Vec<Word>)>,
}

impl Duties {
    /// Reads a posting, without what it says of the employer.
    pub(super) fn of(posting: &Posting, lexicon: &Lexicon) -> Self {
        let mut fields = Fields::default();
        let (mut counts, mut found) = (BTreeMap::new(), Vec::new());
        let mut body = Vec::new();
        for (range, part) in lines(&posting.text, posting.title.len()) {
            if part == Part::Other {
                continue;
            }
            let words = words(&posting.text[range.clone()]);
            count(&words, 1.0, lexicon, &mut counts);
            if part == Part::Title {
                fields.add(&words.iter().collect::<Vec<_>>(), TITLE);
            } else {
                body.extend(words.clone());
            }
            found.push((Span { start: range.start as u32, end: range.end as u32 }, words));
        }
        fields.add(&body.iter().collect::<Vec<_>>(), 1.0);
        Self { weights: weights(counts, lexicon), fields, lines: found }
    }
}

/// What a person says of the work, without words copied from the posting.
pub(super) struct Done {
    /// 0 to 1.
    pub(super) likeness: f64,
    /// How far the posting's words carry, 0 to 1.
    pub(super) mass: f64,
    /// 0 to 1.
    pub(super) field: f64,
    /// How far the posting's field carries, 0 to 1.
    pub(super) field_mass: f64,
    pub(super) proofs: Vec<Proof>,
}

impl Done {
    /// Holds what was done against what is to be done.
    pub(super) fn against(duties: &Duties, runs: &Runs, seeker: &Seeker, posting: &Posting, lexicon: &Lexicon) -> Self {
        let (mut counts, mut fields, mut best) = (BTreeMap::new(), Fields::default(), Vec::new());
        let mut of_jobs: BTreeMap<usize, Vec<&Word>> = BTreeMap::new();
        let names = names(seeker, posting, lexicon);
        for (i, statement) in seeker.statements.iter().enumerate() {
            let copied = runs.copied(&statement.words);
            let mut own: Vec<&Word> = statement.words.iter().zip(copied).filter(|(_, copied)| !copied).map(|(word, _)| word).collect();
            names.iter().filter(|name| statement.span.is_some_and(|span| overlaps(span, name.span))).for_each(|name| name.put(&mut own));
            let share = match statement.source {
                Source::List => LISTED,
                Source::Job(job) | Source::Title(job) => seeker.jobs[job].recency,
                Source::Headline | Source::Other => 1.0,
            };
            if statement.source != Source::Headline {
                count(own.iter().copied(), share, lexicon, &mut counts);
            }
            match statement.source {
                Source::Job(job) => of_jobs.entry(job).or_default().extend(&own),
                Source::Title(job) => fields.add(&own, TITLE * seeker.jobs[job].recency),
                Source::Headline => fields.add(&own, TITLE / 2.0),
                Source::Other => fields.add(&own, 0.7),
                Source::List => {}
            }
            best.push((shared(&duties.weights, own.iter().copied()), i));
        }
        for (job, words) in &of_jobs {
            fields.add(words, seeker.jobs[*job].recency);
        }
        let own = weights(counts, lexicon);
        let likeness = (cosine(&own, &duties.weights) / FULL).min(1.0);
        best.retain(|(shared, _)| *shared > 0.0);
        best.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let proofs = best.into_iter().take(3).filter_map(|(shared, i)| proof(shared, &seeker.statements[i], seeker, posting, duties));
        let n_telling = duties.weights.values().filter(|weight| **weight > 0.0).count() as f64;
        Self {
            likeness,
            mass: mass(n_telling, HALF_MASS),
            field: fields.likeness(&duties.fields),
            field_mass: duties.fields.mass(),
            proofs: proofs.collect(),
        }
    }
}

/// A skill that the posting asks for, where the document calls it otherwise: "k8s" for "Kubernetes".
struct Name {
    span: Span,
    said: Vec<Word>,
    asked: Rc<Vec<Word>>,
}

impl Name {
    /// Puts the posting's name in the place of the other.
    fn put<'n>(&'n self, own: &mut Vec<&'n Word>) {
        let is_said = |run: &[&Word]| run.iter().zip(&self.said).all(|(word, said)| word.light == said.light);
        if let Some(at) = own.windows(self.said.len().max(1)).position(is_said) {
            own.splice(at..at + self.said.len(), self.asked.iter());
        }
    }
}

/// The skills under other names than the posting's.
fn names(seeker: &Seeker, posting: &Posting, lexicon: &Lexicon) -> Vec<Name> {
    let mut names = Vec::new();
    for requirement in posting.required.iter().chain(&posting.preferred) {
        let Some(skill) = seeker.profile.meta.tacit.skills.iter().find(|skill| skill.name == requirement.name) else { continue };
        let is_technology = || lexicon.named(&requirement.name).is_some_and(|number| lexicon.concept(number).kind == Kind::Technology);
        // Most call it the same, letter by letter: nothing needs to be cut into words then.
        if skill.evidence.iter().all(|evidence| evidence.quote == requirement.quote) || !is_technology() {
            continue;
        }
        let asked = Rc::new(words(&requirement.quote));
        let said = skill.evidence.iter().map(|evidence| (evidence.span, words(&evidence.quote)));
        let is_other = |said: &[Word]| !said.is_empty() && said.iter().map(|word| &word.deep).ne(asked.iter().map(|word| &word.deep));
        names.extend(said.filter(|(_, said)| is_other(said)).map(|(span, said)| Name { span, said, asked: Rc::clone(&asked) }));
    }
    names
}

/// Counts the words that may be weighed.
fn count<'w>(words: impl IntoIterator<Item = &'w Word>, share: f64, lexicon: &Lexicon, counts: &mut BTreeMap<String, f64>) {
    for word in words.into_iter().filter(|word| is_weighed(word, lexicon)) {
        *counts.entry(word.deep.clone()).or_default() += share;
    }
}

/// Counts times rarity: a second mention adds less than the first, a common word nothing.
fn weights(counts: BTreeMap<String, f64>, lexicon: &Lexicon) -> BTreeMap<String, f64> {
    let weight = |word: &str, count: f64| count.sqrt() * (lexicon.rarity(word) - COMMON).max(0.0);
    counts.into_iter().map(|(word, count)| (weight(&word, count), word)).map(|(weight, word)| (word, weight)).collect()
}

fn cosine(a: &BTreeMap<String, f64>, b: &BTreeMap<String, f64>) -> f64 {
    let length = |of: &BTreeMap<String, f64>| of.values().map(|weight| weight * weight).sum::<f64>().sqrt();
    let product: f64 = a.iter().filter_map(|(word, weight)| Some(weight * b.get(word)?)).sum();
    let lengths = length(a) * length(b);
    if lengths > 0.0 { product / lengths } else { 0.0 }
}

/// Weight of the posting's words that stand among `words`, each once.
fn shared<'w>(weights: &BTreeMap<String, f64>, words: impl Iterator<Item = &'w Word>) -> f64 {
    let found: BTreeMap<&str, f64> =
        words.filter_map(|word| weights.get_key_value(&word.deep)).map(|(word, weight)| (word.as_str(), *weight)).collect();
    found.values().sum()
}

/// A statement beside the line of the posting that shares most with it.
fn proof(points: f64, statement: &Statement, seeker: &Seeker, posting: &Posting, duties: &Duties) -> Option<Proof> {
    let has = |word: &&Word| statement.words.iter().any(|own| own.deep == word.deep);
    let lines = duties.lines.iter().map(|(span, words)| (shared(&duties.weights, words.iter().filter(has)), span));
    let line = lines.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))?;
    let resume = vec![quote(&seeker.profile.meta.tacit.text, statement.span?)];
    Some(Proof { about: posting.title.clone(), points, posting: Some(quote(&posting.text, *line.1)), resume })
}

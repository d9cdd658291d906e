//! The parts of fit.

use std::collections::BTreeMap;

use model::{ContributionName, Posting, Proof, Quote, Requirement, Span};

use super::NAMES;
use super::copied::Runs;
use super::points::share;
use super::seeker::{Seeker, Shown, is_weighed, quote};
use crate::lexicon::Lexicon;
use crate::posting::{Part as PostingPart, lines};
use crate::titles::Title;
use crate::words::{Word, words};

/// Share of the weight of a posting's words that a document of the right field covers; more is not better.
const FULL_OVERLAP: f64 = 0.5;
/// Years that a skill or a job takes where the posting does not say.
const USUAL_YEARS: f64 = 3.0;
/// Sum of requirement weights at which the skills carry half of what they can.
const HALF_MASS: f64 = 0.8;

/// One part of fit.
pub(super) struct Part {
    pub(super) name: ContributionName,
    /// 0 to 1.
    pub(super) value: f64,
    /// How far the posting allows to judge it, 0 to 1.
    pub(super) applies: f64,
    /// Hundredths.
    pub(super) max: u32,
    /// Hundredths.
    pub(super) points: u32,
    /// Points of a proof are its weight here.
    pub(super) proofs: Vec<Proof>,
}

/// A profile and a posting side by side, with all that does not depend on the skills shown.
pub(super) struct Pair<'s> {
    pub(super) seeker: &'s Seeker<'s>,
    pub(super) posting: &'s Posting,
    pub(super) copied: Vec<Quote>,
    pub(super) shown: BTreeMap<String, Shown>,
    /// Likeness of each job's title to the posting's.
    likeness: Vec<f64>,
    /// Likeness of the headline to it.
    headline: f64,
    overlap: f64,
    overlap_proofs: Vec<Proof>,
    pub(super) asked_level: Option<i8>,
    pub(super) held_level: i8,
}

impl<'s> Pair<'s> {
    pub(super) fn new(seeker: &'s Seeker<'s>, posting: &'s Posting, lexicon: &Lexicon) -> Self {
        let runs = Runs::of(&words(&posting.text));
        let copied = copied_quotes(&runs, seeker);
        let title = Title::new(&posting.title, lexicon);
        let likeness: Vec<f64> = seeker.jobs.iter().map(|job| job.vector.similarity(&title)).collect();
        let headline = seeker.headline.as_ref().map_or(0.0, |headline| headline.similarity(&title));
        let (overlap, overlap_proofs) = overlap(&runs, seeker, posting, lexicon);
        let shown = seeker.shown(&copied);
        let asked_level = posting.seniority.or(posting.years.map(level_of_years));
        let held_level = held_level(seeker, &likeness);
        Self { seeker, posting, copied, shown, likeness, headline, overlap, overlap_proofs, asked_level, held_level }
    }

    /// The parts with the given skills shown.
    pub(super) fn parts(&self, shown: &BTreeMap<String, Shown>, lexicon: &Lexicon) -> Vec<Part> {
        let required = coverage(&self.posting.required, shown);
        let preferred = coverage(&self.posting.preferred, shown);
        let (title, title_proofs) = self.title();
        let relevance = required.0.max(title);
        let experience = self.experience(shown);
        let level = self.asked_level.map(|asked| level_fit(asked - self.held_level) * relevance);
        let applies_years = if self.posting.years.is_some() || !self.posting.required.is_empty() { 1.0 } else { 0.7 };
        let found = [
            (required.0, mass(&self.posting.required), required.1),
            (preferred.0, mass(&self.posting.preferred), preferred.1),
            (title, 1.0, title_proofs),
            (experience, applies_years, self.job_proofs()),
            (level.unwrap_or(0.0), if level.is_some() { 1.0 } else { 0.0 }, Vec::new()),
            (self.overlap, 1.0, self.overlap_proofs.clone()),
        ];
        let weights: Vec<f64> = found.iter().enumerate().map(|(i, (_, applies, _))| lexicon.weight(i) * applies).collect();
        let maxima = share(10_000, &weights);
        let parts = NAMES.into_iter().zip(found).zip(maxima);
        parts
            .map(|((name, (value, applies, proofs)), max)| Part {
                name,
                value,
                applies,
                max,
                points: (f64::from(max) * value).round() as u32,
                proofs,
            })
            .collect()
    }

    fn title(&self) -> (f64, Vec<Proof>) {
        let fits = |i: usize| self.likeness[i] * self.seeker.jobs[i].recency;
        let best = (0..self.likeness.len()).max_by(|&a, &b| fits(a).total_cmp(&fits(b)).then(b.cmp(&a)));
        // What one calls oneself says less than what one was employed as.
        let headline = 0.8 * self.headline;
        let Some(best) = best.filter(|&i| fits(i) > 0.0) else { return (headline, Vec::new()) };
        let job = &self.seeker.jobs[best];
        let resume = job.span.map(|span| quote(&self.seeker.profile.meta.tacit.text, span)).into_iter().collect();
        let span = Span { start: 0, end: self.posting.title.len() as u32 };
        let proof = Proof { about: job.title.clone(), points: 1.0, posting: Some(quote(&self.posting.text, span)), resume };
        (fits(best).max(headline).min(1.0), vec![proof])
    }

    /// Years in what is asked for, against the years asked for: by skill or by title, whichever tells more.
    fn experience(&self, shown: &BTreeMap<String, Shown>) -> f64 {
        let asked = self.posting.years.unwrap_or(USUAL_YEARS).clamp(1.0, 10.0);
        let weights: f64 = self.posting.required.iter().map(|requirement| requirement.weight).sum();
        let of_skill = |requirement: &Requirement| {
            let years = shown.get(&requirement.id).map_or(0.0, |skill| skill.years);
            requirement.weight * (years / requirement.years.unwrap_or(asked).max(1.0)).min(1.0)
        };
        let by_skill = if weights > 0.0 { self.posting.required.iter().map(of_skill).sum::<f64>() / weights } else { 0.0 };
        let years: f64 =
            self.seeker.jobs.iter().zip(&self.likeness).map(|(job, likeness)| f64::from(job.months) / 12.0 * job.recency * likeness).sum();
        by_skill.max((years / asked).min(1.0)).min(1.0)
    }

    fn job_proofs(&self) -> Vec<Proof> {
        let text = &self.seeker.profile.meta.tacit.text;
        let proofs = self.seeker.jobs.iter().zip(&self.likeness).filter(|(job, _)| job.span.is_some() && job.months > 0);
        let proofs = proofs.map(|(job, likeness)| {
            let resume = job.span.map(|span| quote(text, span)).into_iter().collect();
            Proof { about: job.title.clone(), points: f64::from(job.months) * (0.1 + likeness), posting: None, resume }
        });
        proofs.take(4).collect()
    }
}

fn copied_quotes(runs: &Runs, seeker: &Seeker) -> Vec<Quote> {
    let copied = runs.copied(&seeker.words);
    let mut spans: Vec<Span> = Vec::new();
    for (i, word) in seeker.words.iter().enumerate().filter(|(i, _)| copied[*i]) {
        match spans.last_mut().filter(|_| i > 0 && copied[i - 1]) {
            Some(span) => span.end = word.end as u32,
            None => spans.push(Span { start: word.start as u32, end: word.end as u32 }),
        }
    }
    spans.into_iter().map(|span| quote(&seeker.profile.meta.tacit.text, span)).collect()
}

/// How far the skills asked for are covered, with the proofs.
fn coverage(asked: &[Requirement], shown: &BTreeMap<String, Shown>) -> (f64, Vec<Proof>) {
    let sum: f64 = asked.iter().map(|requirement| requirement.weight).sum();
    let mut proofs = Vec::new();
    let mut covered = 0.0;
    for requirement in asked {
        let Some(skill) = shown.get(&requirement.id) else { continue };
        covered += requirement.weight * skill.strength;
        let posting = Some(Quote { quote: requirement.quote.clone(), span: requirement.span });
        proofs.push(Proof {
            about: requirement.name.clone(),
            points: requirement.weight * skill.strength,
            posting,
            resume: skill.quotes.clone(),
        });
    }
    (if sum > 0.0 { (covered / sum).min(1.0) } else { 0.0 }, proofs)
}

/// How far a list of skills carries: one vague skill alone decides little.
fn mass(asked: &[Requirement]) -> f64 {
    let sum: f64 = asked.iter().map(|requirement| requirement.weight).sum();
    sum / (sum + HALF_MASS)
}

fn level_of_years(years: f64) -> i8 {
    if years < 2.0 {
        0
    } else if years < 5.0 {
        1
    } else {
        2
    }
}

/// The level of the jobs that are nearest to the posting, else what the years of work let expect.
fn held_level(seeker: &Seeker, likeness: &[f64]) -> i8 {
    let named = seeker.jobs.iter().zip(likeness).filter(|(job, _)| job.recency > 0.85);
    let best = named.filter_map(|(job, likeness)| job.level.map(|level| (level, *likeness))).map(|(level, _)| level).max();
    let by_years = level_of_years(seeker.years);
    // A title without a level is the middle; "senior" in it counts even with few years.
    best.map_or(by_years.min(2), |level| if level >= 2 { level } else { level.max(by_years - 1) })
}

/// 1 where the level is the one asked for; missing levels weigh more than spare ones.
fn level_fit(gap: i8) -> f64 {
    match gap {
        0 => 1.0,
        1 => 0.6,
        2 => 0.25,
        -1 => 0.85,
        -2 => 0.5,
        gap if gap < 0 => 0.3,
        _ => 0.0,
    }
}

/// How much of what the posting talks about the document talks about, in rare words; with the sentences that share most.
fn overlap(runs: &Runs, seeker: &Seeker, posting: &Posting, lexicon: &Lexicon) -> (f64, Vec<Proof>) {
    let lines = lines(&posting.text, posting.title.len());
    let asked: Vec<(Span, Vec<Word>)> = lines
        .into_iter()
        .filter(|(_, part)| *part != PostingPart::Other)
        .map(|(range, _)| (Span { start: range.start as u32, end: range.end as u32 }, words(&posting.text[range])))
        .collect();
    let weights = weights(asked.iter().flat_map(|(_, words)| words), lexicon);
    let total: f64 = weights.values().sum();
    let mut covered: BTreeMap<&str, f64> = BTreeMap::new();
    let mut best: Vec<(f64, usize)> = Vec::new();
    for (i, statement) in seeker.statements.iter().enumerate() {
        let copied = runs.copied(&statement.words);
        let own = statement.words.iter().zip(copied).filter(|(_, is_copied)| !is_copied).map(|(word, _)| word);
        let shared: BTreeMap<&str, f64> =
            own.filter_map(|word| weights.get_key_value(word.deep.as_str())).map(|(word, weight)| (*word, *weight)).collect();
        best.push((shared.values().sum(), i));
        covered.extend(shared);
    }
    let value = if total > 0.0 { (covered.values().sum::<f64>() / total / FULL_OVERLAP).min(1.0) } else { 0.0 };
    best.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let proofs = best
        .into_iter()
        .filter(|(shared, _)| *shared > 0.0)
        .take(3)
        .filter_map(|(shared, i)| sentence_proof(shared, &seeker.statements[i], seeker, posting, &asked, &weights));
    (value, proofs.collect())
}

fn sentence_proof(
    points: f64,
    statement: &super::seeker::Statement,
    seeker: &Seeker,
    posting: &Posting,
    asked: &[(Span, Vec<Word>)],
    weights: &BTreeMap<&str, f64>,
) -> Option<Proof> {
    let has = |word: &str| statement.words.iter().any(|own| own.deep == word);
    let shared =
        |words: &[Word]| words.iter().filter(|word| has(&word.deep)).filter_map(|word| weights.get(word.deep.as_str())).sum::<f64>();
    let line = asked.iter().map(|(span, words)| (shared(words), span)).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))?;
    let resume = vec![quote(&seeker.profile.meta.tacit.text, statement.span?)];
    Some(Proof { about: posting.title.clone(), points, posting: Some(quote(&posting.text, *line.1)), resume })
}

/// The words of a posting that can be weighed, each with the square of its rarity; a second mention adds little.
fn weights<'w>(words: impl Iterator<Item = &'w Word>, lexicon: &Lexicon) -> BTreeMap<&'w str, f64> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for word in words.filter(|word| is_weighed(word, lexicon)) {
        *counts.entry(&word.deep).or_default() += 1;
    }
    let weight = |word: &str, n: u32| {
        let rarity = lexicon.rarity(word);
        rarity * rarity * (1.0 + 0.25 * f64::from(n.min(5) - 1))
    };
    counts.into_iter().map(|(word, n)| (word, weight(word, n))).collect()
}

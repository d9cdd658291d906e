//! Scores a posting against a profile.
//!
//! The score is a sum of named contributions, counted in hundredths so that it adds up exactly. What feeds it are the statements of
//! jobs, projects, skills, summary and certificates: never a name, a place, a date of study, or a word about the person.

mod advice;
mod contradictions;
mod copied;
mod coverage;
mod duties;
mod fields;
mod growth;
mod level;
mod name;
mod near;
mod outline;
mod pair;
mod points;
mod qualifications;
mod seeker;
mod statements;
mod wishes;

use model::{Advice, Contribution, ContributionName, Flag, FlagKind, Match, Missing, Posting, Preferences, Profile, Proof, Quote};

use crate::lexicon::Lexicon;
pub use advice::show_skill;
use pair::{Pair, Part};
use points::{share, to_points};
pub use seeker::Seeker;
pub(crate) use statements::is_weighed;
pub(crate) use wishes::met;

/// More mentions of one skill than a text needs.
const STUFFED: usize = 12;
/// Most pieces of advice, and most flags of a kind.
const MOST: usize = 8;

/// Scores one posting. For many postings prepare a [`Seeker`] once.
pub fn score(profile: &Profile, posting: &Posting, preferences: &Preferences, lexicon: &Lexicon) -> Match {
    Seeker::new(profile, lexicon).score(posting, preferences, lexicon)
}

impl Seeker<'_> {
    /// Scores one posting.
    pub fn score(&self, posting: &Posting, preferences: &Preferences, lexicon: &Lexicon) -> Match {
        let pair = Pair::new(self, posting, lexicon);
        let parts = pair.parts(&pair.shown, lexicon);
        let contributions = contributions(&parts);
        let score = to_points(total(&parts));
        let (growth, growth_evidence) = growth::growth(&pair, lexicon);
        let wishes = wishes::met(posting, preferences, lexicon);
        let (culture, culture_evidence) = wishes::culture(posting, preferences).unzip();
        let culture_evidence = culture_evidence.unwrap_or_default();
        Match {
            posting: posting.id.clone(),
            title: posting.title.clone(),
            score,
            growth,
            growth_evidence,
            preferences: wishes.value,
            preferences_evidence: wishes.proofs,
            culture,
            culture_evidence,
            contributions,
            missing: missing(&pair),
            advice: advice(&pair, total(&parts), lexicon),
            flags: flags(&pair),
            excluded: wishes.excluded,
        }
    }

    /// The parts of fit for one posting, 0 to 1 each, and how much each applies, in the order of [`ContributionName`]: what training sees.
    pub fn features(&self, posting: &Posting, lexicon: &Lexicon) -> Vec<(f64, f64)> {
        let pair = Pair::new(self, posting, lexicon);
        pair.found(&pair.shown).into_iter().map(|(value, applies, _)| (value, applies)).collect()
    }
}

/// Points of all parts, in hundredths.
fn total(parts: &[Part]) -> u32 {
    parts.iter().map(|part| part.points).sum()
}

fn contributions(parts: &[Part]) -> Vec<Contribution> {
    let shown = parts.iter().filter(|part| part.max > 0);
    shown
        .map(|part| Contribution { name: part.name, points: to_points(part.points), max: to_points(part.max), evidence: evidence(part) })
        .collect()
}

/// Shares the points of a part among its proofs.
fn evidence(part: &Part) -> Vec<Proof> {
    let weights: Vec<f64> = part.proofs.iter().map(|proof| proof.points).collect();
    let shares = share(part.points, &weights);
    part.proofs.iter().zip(shares).map(|(proof, points)| Proof { points: to_points(points), ..proof.clone() }).collect()
}

fn missing(pair: &Pair) -> Vec<Missing> {
    let required = pair.posting.required.iter().map(|requirement| (requirement, true));
    let all = required.chain(pair.posting.preferred.iter().map(|requirement| (requirement, false)));
    let absent = all.filter(|(requirement, _)| !pair.shown.contains_key(requirement.name.as_str()));
    absent
        .map(|(requirement, required)| Missing {
            id: requirement.id.clone(),
            name: requirement.name.clone(),
            required,
            posting: Quote { quote: requirement.quote.clone(), span: requirement.span },
        })
        .collect()
}

/// For each missing skill the points that showing it in the latest job would add.
fn advice(pair: &Pair, now: u32, lexicon: &Lexicon) -> Vec<Advice> {
    let mut gains: Vec<(u32, Advice)> = Vec::new();
    let (mut shown, as_if_shown) = (pair.shown.clone(), pair.seeker.as_if_shown());
    for missing in missing(pair) {
        shown.insert(missing.name.clone(), as_if_shown.clone());
        let gain = total(&pair.parts(&shown, lexicon)).saturating_sub(now);
        shown.remove(&missing.name);
        if gain > 0 {
            gains.push((gain, Advice { id: missing.id, name: missing.name, points: to_points(gain) }));
        }
    }
    gains.sort_by_key(|(gain, _)| std::cmp::Reverse(*gain));
    gains.into_iter().map(|(_, advice)| advice).take(MOST).collect()
}

fn flags(pair: &Pair) -> Vec<Flag> {
    let flag = |kind: FlagKind, resume: Option<Quote>| Flag { kind, resume };
    let copied = pair.copied.iter().map(|quote| flag(FlagKind::CopiedPosting, Some(quote.clone())));
    let reading = &pair.seeker.profile.meta.tacit;
    let asked = |name: &str| pair.posting.required.iter().chain(&pair.posting.preferred).any(|requirement| requirement.name == name);
    let stuffed = reading.skills.iter().filter(|skill| skill.evidence.len() > STUFFED && asked(&skill.name));
    let stuffed = stuffed
        .filter_map(|skill| skill.evidence.get(STUFFED))
        .map(|e| flag(FlagKind::Stuffing, Some(Quote { quote: e.quote.clone(), span: e.span })));
    let hidden =
        reading.findings.iter().any(|finding| finding.kind == model::FindingKind::HiddenText).then(|| flag(FlagKind::HiddenText, None));
    let denied = pair.seeker.denied.iter().filter(|(name, _)| asked(name) && !pair.shown.contains_key(name));
    let denied = denied.map(|(_, quote)| flag(FlagKind::NotClaimed, Some(quote.clone())));
    let wrong = contradictions::contradictions(pair.seeker).into_iter().map(|quote| flag(FlagKind::Contradiction, Some(quote)));
    copied.take(MOST).chain(stuffed.take(MOST)).chain(hidden).chain(denied.take(MOST)).chain(wrong.take(MOST)).collect()
}

/// The most points that each part can give where a posting asks for all of them, in the order in which they are weighed. Points of a part that a posting
/// does not ask for go to the others.
pub fn maxima(lexicon: &Lexicon) -> Vec<(ContributionName, f64)> {
    let weights: Vec<f64> = (0..NAMES.len()).map(|part| lexicon.weight(part)).collect();
    NAMES.into_iter().zip(share(10_000, &weights).into_iter().map(to_points)).collect()
}

/// The names in the order in which they are weighed.
pub(crate) const NAMES: [ContributionName; 8] = [
    ContributionName::RequiredSkills,
    ContributionName::PreferredSkills,
    ContributionName::Title,
    ContributionName::Experience,
    ContributionName::Seniority,
    ContributionName::Responsibilities,
    ContributionName::Field,
    ContributionName::Qualifications,
];

#[cfg(test)]
mod tests;

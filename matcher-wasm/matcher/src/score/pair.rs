//! The parts of fit.

use std::collections::{BTreeMap, BTreeSet};

use model::{ContributionName, Posting, Proof, Quote, Span};

use super::copied::Runs;
use super::coverage::{Families, coverage, family};
use super::duties::{Done, Duties};
use super::points::share;
use super::qualifications::Qualifications;
use super::seeker::{Seeker, Shown, quote};
use super::{NAMES, level};
use crate::lexicon::Lexicon;
use crate::titles::Title;
use crate::words::words;

/// What one calls oneself says less than what one was employed as.
const HEADLINE: f64 = 0.8;

/// One part of fit.
pub(super) struct Part {
    pub(super) name: ContributionName,
    /// Hundredths.
    pub(super) max: u32,
    /// Hundredths.
    pub(super) points: u32,
    /// Points of a proof are its weight here.
    pub(super) proofs: Vec<Proof>,
}

/// What is found of a part before it is weighed: value, how far it applies, proofs.
type Found = (f64, f64, Vec<Proof>);

/// A profile and a posting side by side, with all that does not depend on the skills shown.
pub(super) struct Pair<'s> {
    pub(super) seeker: &'s Seeker<'s>,
    pub(super) posting: &'s Posting,
    pub(super) copied: Vec<Quote>,
    pub(super) shown: BTreeMap<String, Shown>,
    families: Families,
    /// Families of the skills shown in roles.
    known: BTreeSet<u8>,
    /// Likeness of each job's title to the posting's.
    likeness: Vec<f64>,
    /// Likeness of the headline to it.
    headline: f64,
    done: Done,
    qualifications: Qualifications,
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
        let done = Done::against(&Duties::of(posting, lexicon), &runs, seeker, posting, lexicon);
        let shown = seeker.shown(&copied);
        let in_roles = seeker.profile.meta.tacit.skills.iter().filter(|skill| shown.get(&skill.name).is_some_and(|shown| shown.in_role));
        let known = in_roles.map(|skill| family(&skill.name, lexicon)).filter(|family| *family > 0).collect();
        Self {
            families: Families::of(posting, lexicon),
            qualifications: Qualifications::of(seeker.profile, posting),
            asked_level: level::asked(posting),
            held_level: level::held(&seeker.jobs, &likeness),
            seeker,
            posting,
            copied,
            shown,
            known,
            likeness,
            headline,
            done,
        }
    }

    /// The parts with the given skills shown.
    pub(super) fn parts(&self, shown: &BTreeMap<String, Shown>, lexicon: &Lexicon) -> Vec<Part> {
        let found = self.found(shown);
        let weights: Vec<f64> = found.iter().enumerate().map(|(i, (_, applies, _))| lexicon.weight(i) * applies).collect();
        let maxima = share(10_000, &weights);
        let parts = NAMES.into_iter().zip(found).zip(maxima);
        parts
            .enumerate()
            .map(|(i, ((name, (value, _, proofs)), max))| {
                // A posting is never met in all of its words: less than 1 may be all that can be asked.
                let share = (value / lexicon.weight(NAMES.len() + i)).min(1.0);
                Part { name, max, points: (f64::from(max) * share).round() as u32, proofs }
            })
            .collect()
    }

    /// What is found of each part, in the order of [`NAMES`].
    pub(super) fn found(&self, shown: &BTreeMap<String, Shown>) -> [Found; NAMES.len()] {
        let title_end = self.posting.title.len();
        let known: BTreeSet<u8> = self.known.iter().copied().chain(self.families.shown(shown)).collect();
        let required = coverage(&self.posting.required, title_end, shown, &self.families, &known);
        let preferred = coverage(&self.posting.preferred, title_end, shown, &self.families, &known);
        let (title, title_proofs) = self.title();
        let experience = level::experience(self.posting, &self.seeker.jobs, &self.likeness);
        // The right level of other work is worth nothing.
        let level = level::fit(self.asked_level, self.held_level) * title;
        let jobs = self.job_proofs();
        [
            (required.value, required.mass, required.proofs),
            (preferred.value, preferred.mass, preferred.proofs),
            (title, 1.0, title_proofs),
            (experience, 1.0, jobs.clone()),
            (level, 1.0, Vec::new()),
            (self.done.likeness, self.done.mass, self.done.proofs.clone()),
            (self.done.field, self.done.field_mass, jobs),
            (self.qualifications.value, self.qualifications.applies, self.qualifications.proofs.clone()),
        ]
    }

    fn title(&self) -> (f64, Vec<Proof>) {
        let fits = |i: usize| self.likeness[i] * self.seeker.jobs[i].recency;
        let best = (0..self.likeness.len()).max_by(|&a, &b| fits(a).total_cmp(&fits(b)).then(b.cmp(&a)));
        let headline = HEADLINE * self.headline;
        let Some(best) = best.filter(|&i| fits(i) > 0.0) else { return (headline, Vec::new()) };
        let job = &self.seeker.jobs[best];
        let resume = job.span.map(|span| quote(&self.seeker.profile.meta.tacit.text, span)).into_iter().collect();
        let span = Span { start: 0, end: self.posting.title.len() as u32 };
        let proof = Proof { about: job.title.clone(), points: 1.0, posting: Some(quote(&self.posting.text, span)), resume };
        (fits(best).max(headline).min(1.0), vec![proof])
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

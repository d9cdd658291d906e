//! What a first pass over an index of postings asks of a seeker, and the points of a second.

use std::collections::BTreeSet;

use model::Posting;

use super::pair::Pair;
use super::{Seeker, total};
use crate::lexicon::Lexicon;

/// A seeker in short.
pub(crate) struct Outline {
    /// Names of the skills shown, with how well they are.
    pub(crate) skills: Vec<(String, f64)>,
    /// Titles held, with how recent they are.
    pub(crate) titles: Vec<(String, f64)>,
    /// Deep forms of the words of all statements about work.
    pub(crate) words: BTreeSet<String>,
}

impl Seeker<'_> {
    /// The seeker in short.
    pub(crate) fn outline(&self) -> Outline {
        let headline = self.profile.basics.label.as_ref().map(|label| (label.clone(), 0.8));
        Outline {
            skills: self.shown(&[]).into_iter().map(|(name, shown)| (name, shown.strength)).collect(),
            titles: self.jobs.iter().map(|job| (job.title.clone(), job.recency)).chain(headline).collect(),
            words: self.statements.iter().flat_map(|statement| &statement.words).map(|word| word.deep.clone()).collect(),
        }
    }

    /// Points of fit alone, in hundredths.
    pub(crate) fn points(&self, posting: &Posting, lexicon: &Lexicon) -> u32 {
        let pair = Pair::new(self, posting, lexicon);
        total(&pair.parts(&pair.shown, lexicon))
    }
}

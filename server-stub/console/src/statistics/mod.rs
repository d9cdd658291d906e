//! What the server released, gathered for one choice of posting and channel. Pure: no page, no clock.

mod plots;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use share_contract::{Channel, Conversion, CountKind, Date, Figure, Hint, PostingId, ScoreBucket, Stage, Statistics};

pub use plots::Plot;
pub use words::{bucket_name, kind_name, number, percent, stage_name};

/// Number of buckets of the histogram, ten points wide each.
pub const N_BUCKETS: u8 = 10;

/// Said in place of a number that was not released: nothing was counted, or fewer than k.
pub const TOO_FEW: &str = "too few to show";

/// The posting that stands for the page itself: its views belong to no posting.
const PAGE: &str = "*";

/// A released number, and how far the true one may lie from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The number with its noise, not below zero.
    pub count: u64,
    /// The true number lies so far away at most, by the confidence that the server states.
    pub error: u64,
}

impl Told {
    /// Sum of released parts. Errors add as lengths at right angles: draws of noise do not know of each other.
    fn sum(parts: impl IntoIterator<Item = (i64, u64)>) -> Option<Told> {
        let parts: Vec<(i64, u64)> = parts.into_iter().collect();
        let sum: i64 = parts.iter().map(|(count, _)| count).sum();
        let squares: f64 = parts.iter().map(|(_, error)| (*error as f64).powi(2)).sum();
        (!parts.is_empty()).then(|| Told { count: sum.max(0).unsigned_abs(), error: squares.sqrt().ceil() as u64 })
    }

    /// The least that the true number may be.
    pub fn least(self) -> u64 {
        self.count.saturating_sub(self.error)
    }

    /// The most that it may be.
    pub fn most(self) -> u64 {
        self.count + self.error
    }

    /// `342 ± 24`.
    pub fn words(self) -> String {
        format!("{} ± {}", number(self.count), number(self.error))
    }
}

/// `342 ± 24`, or why there is no number.
pub fn words(told: Option<Told>) -> String {
    told.map_or_else(|| TOO_FEW.to_owned(), Told::words)
}

/// What is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// One posting, or all.
    pub posting: Option<PostingId>,
    /// One channel, or all.
    pub channel: Option<Channel>,
    /// The stage that the trend shows and that channels are compared by.
    pub stage: Stage,
}

impl Default for Choice {
    fn default() -> Choice {
        Choice { posting: None, channel: None, stage: Stage::SummarySent }
    }
}

/// The released numbers of one choice.
#[derive(Debug, Clone, Copy)]
pub struct Board<'a> {
    statistics: &'a Statistics,
    choice: &'a Choice,
}

impl<'a> Board<'a> {
    /// The numbers of that choice.
    pub fn new(statistics: &'a Statistics, choice: &'a Choice) -> Board<'a> {
        Board { statistics, choice }
    }

    fn figures(self, kind: CountKind) -> impl Iterator<Item = &'a Figure> {
        let of_page = kind == CountKind::Stage(Stage::Viewed);
        let is_posting = move |figure: &&Figure| match &self.choice.posting {
            _ if of_page => figure.posting.as_str() == PAGE,
            Some(posting) => figure.posting == *posting,
            None => figure.posting.as_str() != PAGE,
        };
        let is_channel = move |figure: &&Figure| self.choice.channel.as_ref().is_none_or(|channel| figure.channel == *channel);
        self.statistics.figures.iter().filter(move |figure| figure.kind == kind).filter(is_posting).filter(is_channel)
    }

    /// A number over everything that was chosen.
    pub fn told(self, kind: CountKind) -> Option<Told> {
        Told::sum(self.figures(kind).map(|figure| (figure.parts.iter().map(|part| part.count).sum(), figure.error)))
    }

    /// The funnel. Views are the whole page's, so they are left out where one channel was chosen.
    pub fn stages(self) -> Vec<(Stage, Option<Told>)> {
        let first = usize::from(self.choice.channel.is_some());
        Stage::ALL[first..].iter().map(|stage| (*stage, self.told(CountKind::Stage(*stage)))).collect()
    }

    /// The histogram of scores.
    pub fn buckets(self) -> Vec<(u8, Option<Told>)> {
        let bucket = |index: u8| ScoreBucket::try_from(u64::from(index)).ok();
        (0..N_BUCKETS).map(|index| (index, bucket(index).and_then(|bucket| self.told(CountKind::ScoreBucket(bucket))))).collect()
    }

    /// What was released of the chosen stage, by the last day that each release covers.
    pub fn trend(self) -> Vec<(Date, Told)> {
        let mut days = BTreeMap::<Date, Vec<(i64, u64)>>::new();
        for part in self.figures(CountKind::Stage(self.choice.stage)).flat_map(|figure| &figure.parts) {
            days.entry(part.through).or_default().push((part.count, part.error));
        }
        days.into_iter().filter_map(|(day, parts)| Some((day, Told::sum(parts)?))).collect()
    }

    /// Of those who opened the posting, how many came to the chosen stage; a channel each.
    pub fn channels(self) -> Vec<&'a Conversion> {
        let is_chosen = |of: &&Conversion| self.choice.posting.as_ref() == Some(&of.posting) && of.to == self.choice.stage;
        let mut found: Vec<&Conversion> = self.statistics.conversions.iter().filter(is_chosen).collect();
        found.sort_by(|one, other| other.share.total_cmp(&one.share));
        found
    }

    /// Pairs of channels that surely differ at the chosen stage: the better one first.
    pub fn differences(self) -> Vec<(&'a Channel, &'a Channel)> {
        let all = self.statistics.comparisons.iter();
        let chosen = all.filter(|of| self.choice.posting.as_ref() == Some(&of.posting) && of.to == self.choice.stage);
        chosen.map(|of| (&of.better, &of.worse)).collect()
    }

    /// Requirements that hardly anybody meets.
    pub fn hints(self) -> impl Iterator<Item = &'a Hint> {
        self.statistics.hints.iter().filter(move |hint| self.choice.posting.as_ref().is_none_or(|posting| hint.posting == *posting))
    }
}

/// Postings of which something was released, by id.
pub fn postings(statistics: &Statistics) -> Vec<&PostingId> {
    let all: BTreeSet<&PostingId> = statistics.figures.iter().map(|figure| &figure.posting).filter(|id| id.as_str() != PAGE).collect();
    all.into_iter().collect()
}

/// Channels of which something was released for that posting, or for any.
pub fn channels<'a>(statistics: &'a Statistics, posting: Option<&PostingId>) -> Vec<&'a Channel> {
    let of_posting = |figure: &&Figure| figure.posting.as_str() != PAGE && posting.is_none_or(|posting| figure.posting == *posting);
    let all: BTreeSet<&Channel> = statistics.figures.iter().filter(of_posting).map(|figure| &figure.channel).collect();
    all.into_iter().collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;

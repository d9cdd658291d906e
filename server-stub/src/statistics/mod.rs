//! Private statistics: what is counted, when it is released, with which noise, and what can be said of it.
//!
//! Counts wait in the table `counters` until their cell (a posting, a channel, a kind) has enough of them. Then they become one block: the sum
//! with noise goes into `releases` and the exact counts are deleted in the same transaction. Every count is in one block at most, and no block has
//! fewer than k counts, so nobody can make a smaller group by subtracting one answer from another, however often they ask.

mod interval;
mod noise;
mod release;
mod report;

use std::str::FromStr;

use share_contract::{Channel, ContractError, CountKind, Date, PostingId, Requirement, ScoreBucket, Stage};

pub use interval::{Noised, share_interval};
pub use noise::{CONFIDENCE, EPSILON, SCALE, error, error_of_part, sample};
pub use release::{BUSY, decide, is_last_of_week, release_due};
pub(crate) use report::{counters, report};

/// What one series of counts is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// The posting; `*` for the page.
    pub posting: PostingId,
    /// The channel.
    pub channel: Channel,
    /// The kind.
    pub kind: CountKind,
}

impl Cell {
    /// Views of the employer's page.
    #[must_use]
    pub fn page() -> Cell {
        Cell { posting: page(), channel: direct(), kind: CountKind::Stage(Stage::Viewed) }
    }
}

/// The posting that stands for the page itself. Browsers cannot count for it.
pub(crate) fn page() -> PostingId {
    PostingId::new("*").expect("one printable character is a posting")
}

/// The channel of those who came without a tagged link.
pub(crate) fn direct() -> Channel {
    Channel::new("direct").expect("six letters are a channel")
}

/// Counts of one day that wait for their release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pending {
    /// The day.
    pub day: Date,
    /// How many.
    pub count: u64,
}

/// What was released at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// The last day that it covers.
    pub through: Date,
    /// It is of at least so many counts.
    pub k: u32,
    /// Their number with noise.
    pub noised: i64,
}

/// `opened`, …, `score_0` … `score_9`, `meets_0` … `lacks_39`: as it stands in the database.
pub(crate) fn kind_text(kind: CountKind) -> String {
    match kind {
        CountKind::Stage(stage) => stage.as_str().to_owned(),
        CountKind::ScoreBucket(bucket) => format!("score_{}", bucket.index()),
        CountKind::Meets(requirement) => format!("meets_{}", requirement.index()),
        CountKind::Lacks(requirement) => format!("lacks_{}", requirement.index()),
    }
}

/// The inverse of [`kind_text`].
pub(crate) fn read_kind(text: &str) -> Result<CountKind, ContractError> {
    let number = |digits: &str| u64::from_str(digits).map_err(|_| ContractError::InvalidStage);
    match text.split_once('_') {
        Some(("score", digits)) => ScoreBucket::try_from(number(digits)?).map(CountKind::ScoreBucket),
        Some(("meets", digits)) => Requirement::try_from(number(digits)?).map(CountKind::Meets),
        Some(("lacks", digits)) => Requirement::try_from(number(digits)?).map(CountKind::Lacks),
        _ => Stage::parse(text).map(CountKind::Stage),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_survives_its_text() {
        let stages = Stage::ALL.map(CountKind::Stage).into_iter();
        let buckets = (0..10).map(|n| CountKind::ScoreBucket(ScoreBucket::try_from(n).unwrap()));
        let requirements = (0..40).flat_map(|n| [CountKind::Meets, CountKind::Lacks].map(|of| of(Requirement::try_from(n).unwrap())));
        for kind in stages.chain(buckets).chain(requirements) {
            assert_eq!(read_kind(&kind_text(kind)), Ok(kind));
        }
        assert!(read_kind("score_x").is_err() && read_kind("lacks_40").is_err() && read_kind("").is_err());
    }
}

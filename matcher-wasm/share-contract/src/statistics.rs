use serde::{Deserialize, Serialize};

use crate::{Channel, CountKind, Date, PostingId, Requirement, Stage, Tenant};

/// Answer to `GET /v1/tenants/{tenant}/statistics`: what was released, and what can be said of it. It changes once a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistics {
    /// The employer.
    pub tenant: Tenant,
    /// The last day that is covered, if any is.
    pub through: Option<Date>,
    /// The day on which the next release is made.
    pub next: Date,
    /// Every number is of at least so many counts.
    pub k: u32,
    /// What one visit to one posting costs of privacy at most, in all numbers of its week together.
    pub epsilon: f64,
    /// How often the true number lies within the stated error.
    pub confidence: f64,
    /// One a posting, channel and kind.
    pub figures: Vec<Figure>,
    /// Of those who opened a posting: how many went on.
    pub conversions: Vec<Conversion>,
    /// Channels that surely differ.
    pub comparisons: Vec<Comparison>,
    /// Requirements that hardly anybody meets.
    pub hints: Vec<Hint>,
}

/// A number with its error.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The posting; `*` is the page itself.
    pub posting: PostingId,
    /// The channel.
    pub channel: Channel,
    /// What was counted.
    #[serde(flatten)]
    pub kind: CountKind,
    /// Sum of the parts, and not below zero.
    pub count: u64,
    /// The true sum lies so far away at most, by the stated confidence.
    pub error: u64,
    /// What it is made of, in the order of days.
    pub parts: Vec<Part>,
}

/// What was released on one day: the counts since the part before, never changed afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The last day that it covers.
    pub through: Date,
    /// With noise, so it may be negative.
    pub count: i64,
    /// The true number lies so far away at most, by the stated confidence.
    pub error: u64,
}

/// The share of one stage that reached another, with an interval that holds noise, chance and what is still withheld.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conversion {
    /// The posting.
    pub posting: PostingId,
    /// The channel.
    pub channel: Channel,
    /// From this stage.
    pub from: Stage,
    /// To this one.
    pub to: Stage,
    /// Between 0 and 1.
    pub share: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// Two channels of a posting whose intervals do not meet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The posting.
    pub posting: PostingId,
    /// From this stage.
    pub from: Stage,
    /// To this one.
    pub to: Stage,
    /// The channel with the higher share.
    pub better: Channel,
    /// The channel with the lower share.
    pub worse: Channel,
}

/// A requirement that at most a few of those asked meet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hint {
    /// The posting.
    pub posting: PostingId,
    /// The requirement by its place in the posting.
    pub requirement: Requirement,
    /// At most this share of those asked meet it.
    pub meet_at_most: f64,
}

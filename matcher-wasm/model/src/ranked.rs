use json::Json;
use serde::{Deserialize, Serialize};

use crate::{Match, Offsets, Posting, Side, Span};

/// A posting of an index with its score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct IndexMatch {
    /// Its place in the index, from 0.
    pub place: u32,
    /// Its title.
    pub title: String,
    /// Address of its own page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Fit, 0 to 100, as far as it can be told from the index.
    pub score: f64,
    /// What the index has of it: no text but the title, no quotes.
    pub posting: Posting,
    /// The match with that: its evidence is left out, as there is no text to quote.
    #[serde(rename = "match")]
    pub found: Match,
}

impl Offsets for IndexMatch {
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span)) {
        self.posting.each_span(side, change);
        self.found.each_span(side, change);
    }
}

/// A thumb: the seeker would like to see more such postings, or fewer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Vote {
    /// [`Posting::id`](crate::Posting::id).
    pub posting: String,
    /// More such, or fewer.
    pub up: bool,
}

/// How far votes move a posting in the order; its score stays what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Shift {
    /// [`Posting::id`](crate::Posting::id).
    pub posting: String,
    /// Points that it is ordered higher, -10 to 10.
    pub points: f64,
}

use json::Json;
use serde::{Deserialize, Serialize};

/// A half-open range of a text: of [`Reading::text`](crate::Reading::text) or of [`Posting::text`](crate::Posting::text).
/// Bytes inside Rust, UTF-16 code units outside wasm; always on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Span {
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
}

impl Span {
    /// The text that the span quotes, if it lies on character boundaries of `text`.
    pub fn quote<'t>(&self, text: &'t str) -> Option<&'t str> {
        text.get(self.start as usize..self.end as usize)
    }
}

/// Which of the two texts a quote comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The document that the seeker opened.
    Resume,
    /// The employer's posting.
    Posting,
}

/// Where in the document a value of the profile was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Evidence {
    /// JSON pointer (RFC 6901) of the value inside the profile, such as `/work/0/position`.
    pub path: String,
    /// Place in [`Reading::text`](crate::Reading::text).
    pub span: Span,
    /// The text at that place.
    pub quote: String,
    /// Page, from 1, where the format has pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
}

/// A value whose spans can be rewritten from one unit to the other.
pub trait Offsets {
    /// Calls `change` on each span that points into the text of `side`.
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span));
}

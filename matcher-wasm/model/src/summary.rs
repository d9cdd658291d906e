use json::Json;
use serde::{Deserialize, Serialize};

use crate::{Offsets, Side, Span};

/// How to draft a summary.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryOptions {
    /// Most sentences; 5 if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentences: Option<u32>,
}

/// A summary for one posting, to be looked through by the seeker. It stays on the device: what is sent is made from it after consent.
///
/// The fields are what the profile has; nothing but the sentences is meant to be sent unless the seeker switches it on. Pay is never in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct SummaryDraft {
    /// [`Posting::id`](crate::Posting::id).
    pub posting: String,
    /// Title of the posting.
    pub title: String,
    /// Sentences of the document that speak to the posting, in their order there.
    pub sentences: Vec<SummarySentence>,
    /// Name, off unless switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// E-mail address, off unless switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number, off unless switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// City, off unless switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Addresses of pages, off unless switched on.
    pub links: Vec<String>,
    /// The score, off unless switched on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
}

/// A sentence of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct SummarySentence {
    /// The words, exactly as they stand at `span`.
    pub text: String,
    /// Place in [`Reading::text`](crate::Reading::text).
    pub span: Span,
    /// Whether it goes into the summary.
    pub included: bool,
}

impl Offsets for SummaryDraft {
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span)) {
        if side == Side::Resume {
            self.sentences.iter_mut().for_each(|sentence| change(&mut sentence.span));
        }
    }
}

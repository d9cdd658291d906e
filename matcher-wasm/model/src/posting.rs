use serde::{Deserialize, Serialize};

use crate::{Finding, Offsets, Side, Span};

/// An employer's posting as read. Required and preferred skills are disjoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Posting {
    /// schema.org `identifier`, else the URL, else `posting-N` by its place in the input.
    pub id: String,
    /// Title.
    pub title: String,
    /// Hiring organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer: Option<String>,
    /// Address of the posting's own page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Title and description as plain text, NFC, lines ended by `\n`. All spans point into it.
    pub text: String,
    /// Places of work as written, such as `Berlin, DE`.
    pub places: Vec<String>,
    /// On site, hybrid or remote, where the posting says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_place: Option<WorkPlace>,
    /// Kinds of employment.
    pub employment_types: Vec<EmploymentType>,
    /// Pay, normalised to a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay: Option<Pay>,
    /// Date of posting, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_posted: Option<String>,
    /// Last day to apply, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// Skills that the posting asks for.
    pub required: Vec<Requirement>,
    /// Skills that the posting would like.
    pub preferred: Vec<Requirement>,
    /// Years of experience asked for in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
    /// Seniority from -1 (trainee) over 0 (junior), 1 (middle), 2 (senior), 3 (lead) to 4 (head).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seniority: Option<i8>,
    /// Culture and growth cues, quoted.
    pub cues: Vec<Cue>,
    /// Problems of reading.
    pub findings: Vec<Finding>,
}

/// A skill that a posting asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Requirement {
    /// Concept URI, as in [`FoundSkill`](crate::FoundSkill).
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// Where the posting says so.
    pub span: Span,
    /// The text there.
    pub quote: String,
    /// Weight among the requirements of its kind, 0 to 1: how rare and how central it is.
    pub weight: f64,
    /// Years asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
}

/// Where the work is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WorkPlace {
    OnSite,
    Hybrid,
    Remote,
}

/// schema.org's kinds of employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub enum EmploymentType {
    FullTime,
    PartTime,
    Contractor,
    Temporary,
    Intern,
    Volunteer,
    PerDiem,
    Other,
}

/// Pay a year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Pay {
    /// ISO 4217 code.
    pub currency: String,
    /// Lower end, a year.
    pub min_year: f64,
    /// Upper end, a year.
    pub max_year: f64,
    /// As written, such as `30 to 35 EUR an hour`.
    pub quote: String,
    /// Place in the text, where it was read from the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

/// A phrase that tells how it is to work there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Cue {
    /// Name of the cue in the lexicon, such as `flexible_hours` or `learning`.
    pub name: String,
    /// Where the posting says so.
    pub span: Span,
    /// The text there.
    pub quote: String,
}

impl Offsets for Posting {
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span)) {
        if side != Side::Posting {
            return;
        }
        self.required.iter_mut().chain(&mut self.preferred).for_each(|requirement| change(&mut requirement.span));
        self.cues.iter_mut().for_each(|cue| change(&mut cue.span));
        self.findings.iter_mut().filter_map(|finding| finding.span.as_mut()).for_each(&mut *change);
        if let Some(span) = self.pay.as_mut().and_then(|pay| pay.span.as_mut()) {
            change(span);
        }
    }
}

use json::Json;
use serde::{Deserialize, Serialize};

use crate::{Offsets, Side, Span};

/// An employer's posting as read. Required and preferred skills are disjoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
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
    /// Days a week in the office, where a hybrid posting says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_days: Option<u8>,
    /// Department or team, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Industry of the employer, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry: Option<String>,
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
    /// Years of experience asked for in all; of a range the lower end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
    /// Upper end of the range of years, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_years: Option<f64>,
    /// Seniority from -1 (trainee) over 0 (junior), 1 (middle), 2 (senior), 3 (lead) to 4 (head).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seniority: Option<i8>,
    /// Courses of study that the posting asks for, any of which will do; the lowest level first.
    pub education: Vec<EducationAsked>,
    /// Certificates and licences that it asks for.
    pub certificates: Vec<CertificateAsked>,
    /// Languages that it asks for.
    pub languages: Vec<LanguageAsked>,
    /// Culture and growth cues, quoted.
    pub cues: Vec<Cue>,
    /// What the posting does not say, and what is wrong with it.
    pub findings: Vec<PostingFinding>,
}

/// A course of study that a posting asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct EducationAsked {
    /// Least level, where it is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<StudyLevel>,
    /// Fields of study, any of which will do, as written; none where any field will do.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Whether it is required or only preferred, or experience will do instead.
    pub required: bool,
    /// Where the posting says so.
    pub span: Span,
    /// The text there.
    pub quote: String,
}

/// Levels of study, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum StudyLevel {
    /// School.
    School,
    /// Vocational training, apprenticeship.
    Vocational,
    /// Two years of college.
    Associate,
    /// Bachelor, or a first degree of a university.
    Bachelor,
    /// Master, diploma.
    Master,
    /// Doctorate.
    Doctorate,
}

/// A certificate or licence that a posting asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct CertificateAsked {
    /// What it is called, as written; a driving licence by its class.
    pub name: String,
    /// Whether it is required or only preferred.
    pub required: bool,
    /// Where the posting says so.
    pub span: Span,
    /// The text there.
    pub quote: String,
}

/// A language that a posting asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct LanguageAsked {
    /// ISO 639-1 code.
    pub code: String,
    /// Least level, where it is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<LanguageLevel>,
    /// Whether it is required or only preferred.
    pub required: bool,
    /// Where the posting says so.
    pub span: Span,
    /// The text there.
    pub quote: String,
}

/// Levels of the Common European Framework, and one for those who grew up with the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[expect(missing_docs, reason = "the names are those of the framework")]
pub enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    #[serde(rename = "native")]
    Native,
}

/// Something that a posting does not say, or that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct PostingFinding {
    /// What it is.
    pub kind: PostingFindingKind,
    /// Place in the text, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

/// Kinds of findings about a posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PostingFindingKind {
    /// Nothing but a title and facts.
    NoDescription,
    /// No pay.
    NoPay,
    /// No place of work, and not remote.
    NoPlace,
    /// No kind of employment.
    NoEmploymentType,
    /// No skill is asked for.
    NoSkills,
    /// No employer.
    NoEmployer,
}

/// A skill that a posting asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum WorkPlace {
    OnSite,
    Hybrid,
    Remote,
}

/// schema.org's kinds of employment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Pay {
    /// ISO 4217 code.
    pub currency: String,
    /// Lower end, a year.
    pub min_year: f64,
    /// Upper end, a year; the lower end again where only one amount is given.
    pub max_year: f64,
    /// Unit of time of the amount as written.
    #[serde(default)]
    pub period: PayPeriod,
    /// How many of these units were taken for a year: 2080 hours, 260 days, 52 weeks, 12 or more months.
    #[serde(default = "once")]
    pub per_year: f64,
    /// Whether one amount is a lower or an upper bound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<PayBound>,
    /// After tax; gross unless the posting says so.
    #[serde(default)]
    pub net: bool,
    /// Includes a part that depends on results, such as on-target earnings.
    #[serde(default)]
    pub variable: bool,
    /// As written, such as `30 to 35 EUR an hour`.
    pub quote: String,
    /// Place in the text, where it was read from the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

fn once() -> f64 {
    1.0
}

/// Unit of time of a pay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum PayPeriod {
    Hour,
    Day,
    Week,
    Month,
    #[default]
    Year,
}

/// What a single amount of pay means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PayBound {
    /// "from 60k": at least.
    From,
    /// "up to 60k": at most.
    UpTo,
}

/// A phrase that tells how it is to work there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
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
        self.education.iter_mut().for_each(|asked| change(&mut asked.span));
        self.certificates.iter_mut().for_each(|asked| change(&mut asked.span));
        self.languages.iter_mut().for_each(|asked| change(&mut asked.span));
        self.cues.iter_mut().for_each(|cue| change(&mut cue.span));
        self.findings.iter_mut().filter_map(|finding| finding.span.as_mut()).for_each(&mut *change);
        if let Some(span) = self.pay.as_mut().and_then(|pay| pay.span.as_mut()) {
            change(span);
        }
    }
}

use json::Json;
use serde::{Deserialize, Serialize};

use crate::{Evidence, Offsets, Side, Span};

/// A resume as read: the fields of JSON Resume 1.0.0, and under `meta.tacit` how they were read.
///
/// Every field and skill that was read has at least one [`Evidence`]; what could not be read is a [`Finding`], never an error.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
#[expect(missing_docs, reason = "the names are those of JSON Resume 1.0.0")]
pub struct Profile {
    pub basics: Basics,
    pub work: Vec<Work>,
    pub volunteer: Vec<Volunteer>,
    pub education: Vec<Education>,
    pub awards: Vec<Award>,
    pub certificates: Vec<Certificate>,
    pub publications: Vec<Publication>,
    pub skills: Vec<SkillGroup>,
    pub languages: Vec<Language>,
    pub interests: Vec<Interest>,
    pub projects: Vec<Project>,
    pub references: Vec<Reference>,
    pub meta: Meta,
}

macro_rules! json_resume {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Json)]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase", default)]
        #[expect(missing_docs, reason = "the names are those of JSON Resume 1.0.0")]
        pub struct $name {
            $(#[serde(skip_serializing_if = "Empty::is_empty")] pub $field: $type,)*
        }
    )*};
}

/// Whether a field would only be noise in the JSON.
trait Empty {
    fn is_empty(&self) -> bool;
}

impl Empty for Option<String> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl Empty for Option<Location> {
    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T> Empty for Vec<T> {
    fn is_empty(&self) -> bool {
        Vec::is_empty(self)
    }
}

json_resume! {
    /// Who the resume is about.
    Basics {
        name: Option<String>, label: Option<String>, email: Option<String>, phone: Option<String>, url: Option<String>,
        summary: Option<String>, location: Option<Location>, profiles: Vec<OnlineProfile>,
    }
    /// A postal place.
    Location { address: Option<String>, postal_code: Option<String>, city: Option<String>, country_code: Option<String>, region: Option<String> }
    /// A page about the person elsewhere.
    OnlineProfile { network: Option<String>, username: Option<String>, url: Option<String> }
    /// A job. Dates are `YYYY-MM` or `YYYY`, as precise as written; no `endDate` means it goes on.
    Work {
        name: Option<String>, position: Option<String>, location: Option<String>, url: Option<String>, start_date: Option<String>,
        end_date: Option<String>, summary: Option<String>, highlights: Vec<String>,
    }
    /// Unpaid work; dates as in [`Work`].
    Volunteer {
        organization: Option<String>, position: Option<String>, url: Option<String>, start_date: Option<String>, end_date: Option<String>,
        summary: Option<String>, highlights: Vec<String>,
    }
    /// A course of study; dates as in [`Work`].
    Education {
        institution: Option<String>, url: Option<String>, area: Option<String>, study_type: Option<String>, start_date: Option<String>,
        end_date: Option<String>, score: Option<String>, courses: Vec<String>,
    }
    /// An award.
    Award { title: Option<String>, date: Option<String>, awarder: Option<String>, summary: Option<String> }
    /// A certificate.
    Certificate { name: Option<String>, date: Option<String>, issuer: Option<String>, url: Option<String> }
    /// A publication.
    Publication { name: Option<String>, publisher: Option<String>, release_date: Option<String>, url: Option<String>, summary: Option<String> }
    /// Skills as the resume lists them; a list without a heading has no `name`.
    SkillGroup { name: Option<String>, level: Option<String>, keywords: Vec<String> }
    /// A spoken language.
    Language { language: Option<String>, fluency: Option<String> }
    /// An interest.
    Interest { name: Option<String>, keywords: Vec<String> }
    /// A project; dates as in [`Work`].
    Project {
        name: Option<String>, description: Option<String>, highlights: Vec<String>, keywords: Vec<String>, start_date: Option<String>,
        end_date: Option<String>, url: Option<String>, roles: Vec<String>,
    }
    /// Somebody who speaks for the person, and what they say or how to reach them.
    Reference { name: Option<String>, reference: Option<String> }
}

/// JSON Resume's `meta`, with our part under `tacit`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Meta {
    /// Version of the JSON Resume schema.
    pub version: String,
    /// How the document was read.
    pub tacit: Reading,
}

/// How a document was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Reading {
    /// Format found from the bytes.
    pub format: SourceFormat,
    /// Number of pages, 1 where the format has none.
    pub pages: u32,
    /// The text of the document in reading order, NFC, lines ended by `\n`. All spans point into it.
    pub text: String,
    /// Headings of the text, in order: `path` is the part of the profile that their section was read into, empty if there is none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<Evidence>,
    /// The first line of each page after the first; their `path` is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub page_starts: Vec<Evidence>,
    /// Text that a reader of the document does not see: not part of `text`, never scored.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
    /// Problems that a person can act on.
    pub findings: Vec<Finding>,
    /// Where each field was read; for entries of work, volunteering and projects also where the whole entry stands (`/work/0`).
    pub evidence: Vec<Evidence>,
    /// Skills found anywhere in the document, with what backs them.
    pub skills: Vec<FoundSkill>,
    /// The phone number as E.164, where its country is known: written with it, or that of the postal place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Years of work, from the merged intervals of all dated jobs; an open job counts to `today`, else to the latest date of work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
    /// The month (`YYYY-MM`) that open jobs count to, where the caller gave one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
}

/// A document format, found from the bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names of formats")]
pub enum SourceFormat {
    Pdf,
    Docx,
    Doc,
    Odt,
    Rtf,
    Html,
    Markdown,
    #[default]
    Text,
    JsonResume,
    Europass,
    #[serde(rename = "linkedin")]
    LinkedIn,
}

/// A skill of the lexicon that the document shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FoundSkill {
    /// Concept URI (ESCO), or `tacit:` and a slug where ESCO has no concept.
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// Years in dated jobs and projects that mention it, overlapping times counted once; none without a dated mention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<f64>,
    /// Last month (`YYYY-MM` or `YYYY`) of use in a dated entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<String>,
    /// Every mention that counts; negated and wished-for ones do not.
    pub evidence: Vec<Evidence>,
}

/// A problem of reading, with its place where it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Finding {
    /// What it is; the interface has a sentence in the seeker's language for each.
    pub kind: FindingKind,
    /// Value of the profile that it is about, as a JSON pointer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The other value that it is about, where there are two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// Place in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
    /// Facts for the sentence, as each kind lists them: what an entry is called, dates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
}

impl Finding {
    /// A finding about the document as a whole.
    pub fn new(kind: FindingKind) -> Finding {
        Finding { kind, path: None, other: None, span: None, facts: Vec::new() }
    }
}

/// Kinds of findings. An entry is called by its title, employer, school or name, whichever was read; dates are `YYYY-MM` or `YYYY`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A document of pictures: there is no text to read.
    NoTextLayer,
    /// No name was found.
    NoName,
    /// Neither an e-mail address nor a phone number was found.
    NoContact,
    /// A phone number was found, and no e-mail address.
    NoEmail,
    /// An e-mail address was found, and no phone number.
    NoPhone,
    /// No job was found.
    NoWork,
    /// A job or a course of study without dates. Facts: the entry.
    NoDates,
    /// A job without a title. Facts: the employer.
    NoTitle,
    /// A job without an employer. Facts: the title.
    NoEmployer,
    /// An end before its start. Facts: the entry, start, end.
    DatesReversed,
    /// A date that is not understood: only a person can have written it into the field. Facts: the entry, what stands there.
    DateUnclear,
    /// Two jobs at the same time for more than a month. Facts: the entry, the other one, from when, until when.
    DatesOverlap,
    /// A job that begins after today. Facts: the entry, the date.
    FutureDate,
    /// Text that a reader does not see (hidden, white, tiny, off the page): kept out of the score.
    HiddenText,
    /// Text that was not placed in any field.
    Unplaced,
    /// A heading that is not known, so that what stands below it may be misplaced. Facts: the heading.
    UnknownHeading,
    /// A date of birth, an age, a marital status or a nationality: not used, and better left out.
    PersonalData,
    /// Some pages or lines were left out because a limit was reached.
    Truncated,
}

impl Offsets for Profile {
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span)) {
        if side != Side::Resume {
            return;
        }
        let reading = &mut self.meta.tacit;
        let of_skills = reading.skills.iter_mut().flat_map(|skill| &mut skill.evidence);
        let landmarks = reading.headings.iter_mut().chain(&mut reading.page_starts);
        for evidence in reading.evidence.iter_mut().chain(landmarks).chain(of_skills) {
            change(&mut evidence.span);
        }
        for span in reading.findings.iter_mut().filter_map(|finding| finding.span.as_mut()) {
            change(span);
        }
    }
}

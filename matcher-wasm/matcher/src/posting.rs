//! Reads postings: JSON and XML of career sites and job boards, pages with data or without, plain text.
//!
//! Every input becomes values ([`records`]); one table ([`shapes`]) says what their fields are called. What the fields do not say is
//! looked for in the text.

mod asked;
mod cues;
mod dates;
mod details;
mod html;
mod page;
mod pay;
mod place;
mod records;
mod requirements;
mod shapes;
mod years;

use model::{Posting, PostingFinding, PostingFindingKind};
use serde_json::Value;

use crate::lexicon::Lexicon;

/// Why a posting, or a whole text, was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PostingError {
    /// Nothing in the text is a posting.
    #[error("no JobPosting among {values} values")]
    NoPostings {
        /// Number of JSON values that were looked at.
        values: usize,
    },
    /// A posting without a title.
    #[error("the posting has no title")]
    WithoutTitle,
    /// JSON that cannot be read.
    #[error("the JSON cannot be read: line {line}, column {column}")]
    InvalidJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
}

impl PostingError {
    /// Stable name of the kind of error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoPostings { .. } => "no_postings",
            Self::WithoutTitle => "posting_without_title",
            Self::InvalidJson { .. } => "invalid_json",
        }
    }
}

/// A posting that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its place among the postings of the text, from 0.
    pub index: usize,
    /// Why.
    pub error: PostingError,
}

/// What a text held.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PostingsRead {
    /// The postings, in their order.
    pub postings: Vec<Posting>,
    /// Those that could not be read.
    pub problems: Vec<Problem>,
}

/// Reads all postings of a text: JSON, XML, HTML, or one posting as plain text.
///
/// # Errors
/// [`PostingError`] where no posting at all is in the text. One that cannot be read beside others is a [`Problem`].
pub fn read(text: &str, lexicon: &Lexicon) -> Result<PostingsRead, PostingError> {
    let records = records::find(text);
    let mut read = PostingsRead { postings: Vec::new(), problems: records.problems };
    for (index, (value, employer)) in records.found.iter().enumerate() {
        match posting(value, index, lexicon) {
            Ok(posting) => add(&mut read.postings, Posting { employer: posting.employer.or_else(|| employer.clone()), ..posting }),
            Err(error) => read.problems.push(Problem { index, error }),
        }
    }
    match read.problems.first() {
        Some(problem) if records.found.is_empty() => Err(problem.error.clone()),
        None if records.found.is_empty() => Err(PostingError::NoPostings { values: records.n_values }),
        _ => Ok(read),
    }
}

/// Feeds repeat a posting for each of its places.
fn add(postings: &mut Vec<Posting>, posting: Posting) {
    match postings.last_mut().filter(|last| last.id == posting.id && last.title == posting.title && last.text == posting.text) {
        Some(last) => {
            last.work_place = last.work_place.or(posting.work_place);
            for place in posting.places {
                if !last.places.contains(&place) {
                    last.places.push(place);
                }
            }
        }
        None => postings.push(posting),
    }
}

fn invalid(error: &serde_json::Error) -> PostingError {
    PostingError::InvalidJson { line: error.line(), column: error.column() }
}

fn posting(value: &Value, index: usize, lexicon: &Lexicon) -> Result<Posting, PostingError> {
    let string = |paths: &'static str| shapes::text(value, paths).map(|text| html::text(&text)).filter(|text| !text.is_empty());
    let title =
        string(shapes::TITLES).or_else(|| string(shapes::NAMES)).map(|title| title.replace('\n', " ")).ok_or(PostingError::WithoutTitle)?;
    let body = details::body(value, &title);
    let text = if body.is_empty() { title.clone() } else { format!("{title}\n{body}") };
    let asked = requirements::find(&text, title.len(), lexicon);
    let (education, certificates, languages) = asked::find(&text, title.len());
    let (places, work_place) = place::find(value, &title, &text);
    let years = years::stated(value).or_else(|| years::of_text(&text));
    let posting = Posting {
        id: details::identifier(value).unwrap_or_else(|| format!("posting-{}", index + 1)),
        employer: string(shapes::EMPLOYER),
        url: string(shapes::URL),
        department: string(shapes::DEPARTMENT),
        industry: string(shapes::INDUSTRY),
        office_days: place::office_days(&text).filter(|_| work_place == Some(model::WorkPlace::Hybrid)),
        employment_types: details::employment_types(value, &title, &text),
        pay: pay::from_value(value, &places).or_else(|| pay::from_text(&text, &places)),
        date_posted: shapes::values(value, shapes::POSTED).filter_map(shapes::string).find_map(|date| dates::day(&date)),
        valid_through: details::deadline(value, &text),
        years: years.map(|(least, _)| least),
        most_years: years.and_then(|(_, most)| most),
        seniority: details::seniority(&title).or_else(|| details::stated_level(value, &text)),
        cues: cues::find(&text, lexicon),
        required: asked.required,
        preferred: asked.preferred,
        work_place,
        places,
        education,
        certificates,
        languages,
        findings: Vec::new(),
        title,
        text,
    };
    Ok(Posting { findings: findings(&posting, body.is_empty()), ..posting })
}

/// What the posting does not say.
fn findings(posting: &Posting, is_bare: bool) -> Vec<PostingFinding> {
    let is_remote = posting.work_place == Some(model::WorkPlace::Remote);
    let missing = [
        (PostingFindingKind::NoDescription, is_bare),
        (PostingFindingKind::NoPay, posting.pay.is_none()),
        (PostingFindingKind::NoPlace, posting.places.is_empty() && !is_remote),
        (PostingFindingKind::NoEmploymentType, posting.employment_types.is_empty()),
        (PostingFindingKind::NoSkills, posting.required.is_empty() && posting.preferred.is_empty()),
        (PostingFindingKind::NoEmployer, posting.employer.is_none()),
    ];
    missing.into_iter().filter(|(_, is_missing)| *is_missing).map(|(kind, _)| PostingFinding { kind, span: None }).collect()
}

pub use asked::{language_code, language_level, study_level};
pub(crate) use details::seniority;
pub(crate) use requirements::{Part, lines};
pub(crate) use years::years_in;

#[cfg(test)]
mod tests;

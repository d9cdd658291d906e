//! Reads postings: schema.org JobPosting as JSON-LD, alone, in lists, in graphs, or inside a page of HTML.

mod cues;
mod details;
mod html;
mod json_ld;
mod pay;
mod requirements;

use model::Posting;
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

/// Reads all postings of a text: JSON, or HTML with `application/ld+json` scripts.
///
/// # Errors
/// [`PostingError`] where no posting at all is in the text. One that cannot be read beside others is a [`Problem`].
pub fn read(text: &str, lexicon: &Lexicon) -> Result<PostingsRead, PostingError> {
    let mut read = PostingsRead::default();
    let mut values = Vec::new();
    for source in json_ld::sources(text) {
        match serde_json::from_str::<Value>(&source) {
            Ok(value) => values.push(value),
            Err(error) => read.problems.push(Problem { index: values.len(), error: invalid(&error) }),
        }
    }
    let found: Vec<&Value> = values.iter().flat_map(json_ld::postings).collect();
    for (index, value) in found.iter().enumerate() {
        match posting(value, index, lexicon) {
            Ok(posting) => read.postings.push(posting),
            Err(error) => read.problems.push(Problem { index, error }),
        }
    }
    match read.problems.first() {
        Some(problem) if found.is_empty() => Err(problem.error.clone()),
        None if found.is_empty() => Err(PostingError::NoPostings { values: values.len() }),
        _ => Ok(read),
    }
}

fn invalid(error: &serde_json::Error) -> PostingError {
    PostingError::InvalidJson { line: error.line(), column: error.column() }
}

fn posting(value: &Value, index: usize, lexicon: &Lexicon) -> Result<Posting, PostingError> {
    let string = |name: &str| json_ld::string(&value[name]).map(|text| html::text(&text)).filter(|text| !text.is_empty());
    let title = string("title").or_else(|| string("name")).map(|title| title.replace('\n', " ")).ok_or(PostingError::WithoutTitle)?;
    let body = json_ld::body(value, &title);
    let text = if body.is_empty() { title.clone() } else { format!("{title}\n{body}") };
    let asked = requirements::find(&text, title.len(), lexicon);
    Ok(Posting {
        id: json_ld::identifier(value).unwrap_or_else(|| format!("posting-{}", index + 1)),
        employer: json_ld::employer(value),
        url: string("url"),
        places: details::places(value, &text),
        work_place: details::work_place(value, &text),
        employment_types: details::employment_types(value, &text),
        pay: pay::from_value(value).or_else(|| pay::from_text(&text)),
        date_posted: string("datePosted").and_then(|date| json_ld::day(&date)),
        valid_through: string("validThrough").and_then(|date| json_ld::day(&date)),
        years: details::years(&text),
        seniority: details::seniority(&title).or_else(|| details::stated_level(&text)),
        cues: cues::find(&text, lexicon),
        required: asked.required,
        preferred: asked.preferred,
        title,
        text,
        ..Posting::default()
    })
}

pub(crate) use details::{seniority, years_in};
pub(crate) use requirements::{Part, lines};

#[cfg(test)]
mod tests;

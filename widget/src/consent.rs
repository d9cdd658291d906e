//! Something on its way from "prepared" to "approved": what it is about, and what the seeker may change of it.

mod draft;
mod envelope;
mod sent;
#[cfg(test)]
mod tests;

pub use draft::Draft;
pub use envelope::{Envelope, Keys};
pub use sent::{Replies, Sent, Withdrawal};
use share_contract::{Answer, ConsentKind};

/// A field that is off until the seeker switches it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Place of living.
    City,
    /// Links.
    Links,
    /// The score.
    Score,
}

impl Field {
    /// All of them in the order of the form.
    pub const ALL: [Field; 6] = [Field::Name, Field::Email, Field::Phone, Field::City, Field::Links, Field::Score];

    /// As consents, settings and sentences name it.
    pub fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::City => "city",
            Field::Links => "links",
            Field::Score => "score",
        }
    }
}

/// What a consent is about. Each is asked for by itself, and none brings another along (AJ18).
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// The summary of the resume.
    Summary,
    /// The fit, as a number and nothing else.
    Score,
    /// Free times, each a start and an end in UTC.
    Times(Vec<[String; 2]>),
    /// Answers of a practice interview and their marks.
    Practice(Vec<Answer>),
    /// A check that the employer may make.
    Check(ConsentKind),
    /// A profile for a job board: a file, and no request.
    Board,
}

impl About {
    /// The kind of consent.
    pub fn kind(&self) -> ConsentKind {
        match self {
            About::Summary => ConsentKind::ApplicationSummary,
            About::Score => ConsentKind::FitScore,
            About::Times(_) => ConsentKind::InterviewAvailability,
            About::Practice(_) => ConsentKind::PracticeEvaluation,
            About::Check(kind) => *kind,
            About::Board => ConsentKind::JobBoardProfile,
        }
    }
}

/// A change that the seeker makes to a draft.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A sentence goes in or out, by its number.
    Sentence(usize, bool),
    /// A field goes in or out.
    Field(Field, bool),
    /// A line of the seeker's own.
    Note(String),
    /// Days until the server deletes it.
    Days(u32),
    /// The recipient's name, where it has to be typed.
    Typed(String),
}

/// Where a draft is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// The seeker reads and changes it.
    Editing,
    /// It waits for an answer in a window of our own.
    Asked,
    /// The sealed bytes are on the way.
    Sending,
    /// They did not arrive, or the server refused them, with a code.
    Failed(String),
}

use serde::{Deserialize, Serialize};

use crate::{ContractError, MOST_SHARE_DAYS, PostingId, Summary};

/// What a seeker can consent to. Each is asked for by itself, and none implies another: no order, no "all".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// The fit with one posting, as a number.
    FitScore,
    /// The tailored summary of the resume, for one posting.
    ApplicationSummary,
    /// Free times for an interview; never what else is in the calendar.
    InterviewAvailability,
    /// Results of a practice interview.
    PracticeEvaluation,
    /// A check of who the applicant is.
    BackgroundCheckIdentity,
    /// A check of degrees and certificates.
    BackgroundCheckEducation,
    /// A check of former employment.
    BackgroundCheckEmployment,
    /// A check of the certificate of conduct.
    BackgroundCheckConduct,
    /// A basic profile for one job board.
    JobBoardProfile,
}

impl ConsentKind {
    /// All of them.
    pub const ALL: [ConsentKind; 9] = [
        ConsentKind::FitScore,
        ConsentKind::ApplicationSummary,
        ConsentKind::InterviewAvailability,
        ConsentKind::PracticeEvaluation,
        ConsentKind::BackgroundCheckIdentity,
        ConsentKind::BackgroundCheckEducation,
        ConsentKind::BackgroundCheckEmployment,
        ConsentKind::BackgroundCheckConduct,
        ConsentKind::JobBoardProfile,
    ];

    /// As written in consents, receipts and logs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ConsentKind::FitScore => "fit_score",
            ConsentKind::ApplicationSummary => "application_summary",
            ConsentKind::InterviewAvailability => "interview_availability",
            ConsentKind::PracticeEvaluation => "practice_evaluation",
            ConsentKind::BackgroundCheckIdentity => "background_check_identity",
            ConsentKind::BackgroundCheckEducation => "background_check_education",
            ConsentKind::BackgroundCheckEmployment => "background_check_employment",
            ConsentKind::BackgroundCheckConduct => "background_check_conduct",
            ConsentKind::JobBoardProfile => "job_board_profile",
        }
    }

    /// Reads what [`ConsentKind::as_str`] writes.
    pub fn parse(text: &str) -> Result<ConsentKind, ContractError> {
        ConsentKind::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(ContractError::InvalidPurpose)
    }

    /// Most days that such a consent may last, whatever the employer allows for shares. A check is for one decision.
    #[must_use]
    pub fn most_days(self) -> u32 {
        match self {
            _ if self.needs_typing() => 30,
            ConsentKind::FitScore | ConsentKind::InterviewAvailability => 60,
            _ => MOST_SHARE_DAYS,
        }
    }

    /// Whether a press of a button is not enough: the seeker types whom it is for (AJ20).
    #[must_use]
    pub fn needs_typing(self) -> bool {
        self.as_str().starts_with("background_check")
    }
}

/// Contents that a consent of one kind can be about. A value has one kind, so that a consent to one cannot carry another.
pub trait Content: Serialize {
    /// The kind.
    fn kind(&self) -> ConsentKind;

    /// The same about a posting: that of the terms, so that the two cannot differ.
    #[must_use]
    fn about(self, posting: &PostingId) -> Self;
}

/// Contents of one kind, with a field for the posting.
macro_rules! content {
    ($name:ident, $kind:ident, $field:ident) => {
        impl Content for $name {
            fn kind(&self) -> ConsentKind {
                ConsentKind::$kind
            }

            fn about(self, posting: &PostingId) -> $name {
                $name { $field: posting.to_string(), ..self }
            }
        }
    };
}

content!(Summary, ApplicationSummary, posting);
content!(FitScore, FitScore, posting);
content!(Availability, InterviewAvailability, posting);
content!(Evaluation, PracticeEvaluation, posting);

/// The fit with a posting and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FitScore {
    /// The posting.
    pub posting: String,
    /// Fit, 0 to 100, as the seeker saw it.
    pub score: f64,
}

/// Times that the seeker chose. There is no field for what else happens (AJ15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Availability {
    /// The posting.
    pub posting: String,
    /// Free times, each a start and an end in UTC, such as `2026-12-01T09:00Z`.
    pub free: Vec<[String; 2]>,
}

/// Results of a practice interview, confidential until they are shared (AJ16).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Evaluation {
    /// The posting.
    pub posting: String,
    /// One for each question.
    pub answers: Vec<Answer>,
}

/// An answer of a practice interview and its marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// Points by criterion, 0 to 4.
    pub marks: Vec<(String, u8)>,
}

/// What a job board gets: the little that the seeker picked (AJ17).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BoardProfile {
    /// The board.
    pub board: String,
    /// A line about the seeker.
    pub headline: String,
    /// Names of skills.
    pub skills: Vec<String>,
}

/// A board has no posting: the terms say which one the seeker looked at, the profile does not.
impl Content for BoardProfile {
    fn kind(&self) -> ConsentKind {
        ConsentKind::JobBoardProfile
    }

    fn about(self, _: &PostingId) -> BoardProfile {
        self
    }
}

/// That a check may be made. It exists only if the seeker typed the employer's name:
///
/// ```compile_fail,E0451
/// let unasked = share_contract::BackgroundCheck { kind: share_contract::ConsentKind::BackgroundCheckConduct, posting: String::new() };
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BackgroundCheck {
    kind: ConsentKind,
    posting: String,
}

impl BackgroundCheck {
    /// Takes the typed name of the employer; blanks around it and case do not matter, all else does.
    pub fn confirmed(kind: ConsentKind, posting: &str, employer: &str, typed: &str) -> Result<BackgroundCheck, ContractError> {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if !kind.needs_typing() || plain(employer).is_empty() || plain(employer) != plain(typed) {
            return Err(ContractError::NotConfirmed);
        }
        Ok(BackgroundCheck { kind, posting: posting.to_owned() })
    }
}

impl Content for BackgroundCheck {
    fn kind(&self) -> ConsentKind {
        self.kind
    }

    fn about(self, posting: &PostingId) -> BackgroundCheck {
        BackgroundCheck { posting: posting.to_string(), ..self }
    }
}

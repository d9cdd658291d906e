use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fields::Fields;
use crate::{Channel, ContractError, PostingId, Tenant};

/// Most counts in one request.
pub const MOST_COUNTS: usize = 500;

/// How far somebody came with a posting. Nobody can tell that two counts are of the same person (JT10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The employer's page with the widget was looked at. The server counts it from the request for the configuration, which carries
    /// nothing; browsers never send it.
    Viewed,
    /// The posting was looked at.
    Opened,
    /// A resume was matched with it.
    Matched,
    /// A summary was sent.
    SummarySent,
    /// The link to the application was followed.
    ApplyClicked,
}

impl Stage {
    /// All stages in the order of the funnel.
    pub const ALL: [Stage; 5] = [Stage::Viewed, Stage::Opened, Stage::Matched, Stage::SummarySent, Stage::ApplyClicked];

    /// As written on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Viewed => "viewed",
            Stage::Opened => "opened",
            Stage::Matched => "matched",
            Stage::SummarySent => "summary_sent",
            Stage::ApplyClicked => "apply_clicked",
        }
    }

    /// Reads what [`Stage::as_str`] writes.
    pub fn parse(text: &str) -> Result<Stage, ContractError> {
        Stage::ALL.into_iter().find(|stage| stage.as_str() == text).ok_or(ContractError::InvalidStage)
    }
}

/// A tenth of the scale of scores: 0 is 0 to below 10, 9 is 90 to 100. The score itself never travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct ScoreBucket(u8);

impl ScoreBucket {
    /// The bucket of a score between 0 and 100; what lies outside is put to the nearest end, and no number into bucket 0.
    #[must_use]
    pub fn of(score: f64) -> ScoreBucket {
        // The cast saturates and makes 0 of NaN.
        ScoreBucket(((score / 10.0) as u8).min(9))
    }

    /// 0 to 9.
    #[must_use]
    pub fn index(self) -> u8 {
        self.0
    }
}

impl TryFrom<u64> for ScoreBucket {
    type Error = ContractError;
    fn try_from(index: u64) -> Result<ScoreBucket, ContractError> {
        match u8::try_from(index) {
            Ok(index @ 0..=9) => Ok(ScoreBucket(index)),
            _ => Err(ContractError::OutOfRange { field: "scoreBucket", least: 0, most: 9 }),
        }
    }
}

impl From<ScoreBucket> for u64 {
    fn from(bucket: ScoreBucket) -> u64 {
        u64::from(bucket.0)
    }
}

/// A requirement by its place in the posting, from 0 to 39.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Requirement(u8);

impl Requirement {
    /// 0 to 39.
    #[must_use]
    pub fn index(self) -> u8 {
        self.0
    }
}

impl TryFrom<u64> for Requirement {
    type Error = ContractError;
    fn try_from(index: u64) -> Result<Requirement, ContractError> {
        match u8::try_from(index) {
            Ok(index @ 0..=39) => Ok(Requirement(index)),
            _ => Err(ContractError::OutOfRange { field: "requirement", least: 0, most: 39 }),
        }
    }
}

impl From<Requirement> for u64 {
    fn from(requirement: Requirement) -> u64 {
        u64::from(requirement.0)
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CountKind {
    /// A stage of the funnel.
    Stage(Stage),
    /// A score of the histogram.
    ScoreBucket(ScoreBucket),
    /// One requirement of the posting, drawn by chance for each match, was met. One and not all: a list of what somebody lacks is a person.
    Meets(Requirement),
    /// The requirement that was drawn was not met.
    Lacks(Requirement),
}

/// One count for one posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// The posting.
    pub posting: PostingId,
    /// What is counted.
    #[serde(flatten)]
    pub kind: CountKind,
}

/// Body of `POST /v1/counts`: what the seeker's own switch lets out. No id, no time, no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// The employer.
    pub tenant: Tenant,
    /// Through which link the page was reached, if it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// At most [`MOST_COUNTS`].
    pub counts: Vec<Count>,
}

impl Counts {
    /// Reads the request's body; unknown fields are refused.
    pub fn parse(bytes: &[u8]) -> Result<Counts, ContractError> {
        let mut fields = Fields::parse(bytes)?;
        let tenant = Tenant::new(fields.text("tenant")?)?;
        let channel = match fields.optional("channel") {
            None => None,
            Some(Value::String(text)) => Some(Channel::new(text)?),
            Some(_) => return Err(ContractError::WrongType("channel")),
        };
        let list = fields.list("counts")?;
        fields.end()?;
        if !(1..=MOST_COUNTS).contains(&list.len()) {
            return Err(ContractError::OutOfRange { field: "counts", least: 1, most: MOST_COUNTS as u64 });
        }
        Ok(Counts { tenant, channel, counts: list.into_iter().map(count).collect::<Result<_, _>>()? })
    }
}

fn count(value: Value) -> Result<Count, ContractError> {
    let mut fields = Fields::of(value, "counts")?;
    let posting = PostingId::new(fields.text("posting")?)?;
    let mut kinds = ["stage", "scoreBucket", "meets", "lacks"].into_iter().filter_map(|name| Some((name, fields.optional(name)?)));
    let (name, value) = kinds.next().ok_or(ContractError::MissingField("stage"))?;
    // One entry counts one thing: two would tie a stage to a score.
    if kinds.next().is_some() {
        return Err(ContractError::UnknownField);
    }
    fields.end()?;
    Ok(Count { posting, kind: kind(name, &value)? })
}

fn kind(name: &'static str, value: &Value) -> Result<CountKind, ContractError> {
    let number = || match value {
        // 7.0 is a whole number to JSON Schema; what is below zero or has a fraction is out of every range.
        Value::Number(number) => match (number.as_u64(), number.as_f64()) {
            (Some(whole), _) => Ok(whole),
            (None, Some(float)) if float.fract() == 0.0 && float >= 0.0 => Ok(float as u64),
            _ => Ok(u64::MAX),
        },
        _ => Err(ContractError::WrongType(name)),
    };
    match name {
        "stage" => match Stage::parse(value.as_str().ok_or(ContractError::WrongType(name))?)? {
            Stage::Viewed => Err(ContractError::InvalidStage),
            stage => Ok(CountKind::Stage(stage)),
        },
        "meets" => Requirement::try_from(number()?).map(CountKind::Meets),
        "lacks" => Requirement::try_from(number()?).map(CountKind::Lacks),
        _ => ScoreBucket::try_from(number()?).map(CountKind::ScoreBucket),
    }
}

/// Answer to `GET /v1/tenants/{tenant}/counters`: what was released so far, summed over channels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Counts below this are not told (N5).
    pub k: u32,
    /// One a posting and kind. What is not there was counted fewer than `k` times, or never.
    pub counters: Vec<Counter>,
}

/// A sum over all released days, with noise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// The posting.
    pub posting: PostingId,
    /// What was counted.
    #[serde(flatten)]
    pub kind: CountKind,
    /// How often.
    pub count: Option<u64>,
}

use serde::{Deserialize, Serialize};

use crate::fields::Fields;
use crate::received::envelope;
use crate::{ContractError, Hour, KeyId, MOST_REPLY_BYTES, PostingId, Sha256Hex, Tenant, TicketId};

/// What a seeker asks an employer for, each with a time in which it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketKind {
    /// Something in a posting is not true (AJ46).
    PostingWrong,
    /// Somebody misuses the service (JT34).
    Misuse,
    /// A question or a demand about the seeker's own data (AJ39).
    Privacy,
}

impl TicketKind {
    /// All of them.
    pub const ALL: [TicketKind; 3] = [TicketKind::PostingWrong, TicketKind::Misuse, TicketKind::Privacy];

    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            TicketKind::PostingWrong => "posting_wrong",
            TicketKind::Misuse => "misuse",
            TicketKind::Privacy => "privacy",
        }
    }

    /// Reads what [`TicketKind::as_str`] writes.
    pub fn parse(text: &str) -> Result<TicketKind, ContractError> {
        TicketKind::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(ContractError::InvalidWord("kind"))
    }

    /// In how many hours it is answered.
    #[must_use]
    pub fn hours(self) -> u32 {
        match self {
            TicketKind::PostingWrong => 24,
            TicketKind::Privacy => 48,
            TicketKind::Misuse => 30 * 24,
        }
    }
}

/// How an employer closed a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TicketOutcome {
    /// What was asked for is done.
    Done,
    /// It is not done; the sealed answer may say why.
    Declined,
}

impl TicketOutcome {
    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            TicketOutcome::Done => "done",
            TicketOutcome::Declined => "declined",
        }
    }

    /// Reads what [`TicketOutcome::as_str`] writes.
    pub fn parse(text: &str) -> Result<TicketOutcome, ContractError> {
        [TicketOutcome::Done, TicketOutcome::Declined]
            .into_iter()
            .find(|outcome| outcome.as_str() == text)
            .ok_or(ContractError::InvalidWord("outcome"))
    }
}

/// A request as the server takes it in: what the seeker wrote is sealed to the employer's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedTicket {
    /// The employer.
    pub tenant: Tenant,
    /// What is asked for.
    pub kind: TicketKind,
    /// The posting that it is about.
    pub posting: Option<PostingId>,
    /// The employer's key that opens it.
    pub key_id: KeyId,
    /// SHA-256 of the token with which the seeker looks after it.
    pub token: Sha256Hex,
    /// The envelope.
    pub sealed: Vec<u8>,
}

impl ReceivedTicket {
    /// Reads the body of `POST /v1/requests`.
    pub fn parse(bytes: &[u8]) -> Result<ReceivedTicket, ContractError> {
        let mut fields = Fields::parse(bytes)?;
        let ticket = ReceivedTicket {
            tenant: Tenant::new(fields.text("tenant")?)?,
            kind: TicketKind::parse(&fields.text("kind")?)?,
            posting: fields.optional_text("posting")?.map(PostingId::new).transpose()?,
            key_id: KeyId::new(fields.text("keyId")?)?,
            token: Sha256Hex::new(fields.text("token")?).map_err(|_| ContractError::InvalidId("token"))?,
            sealed: envelope(&fields.text("sealed")?, MOST_REPLY_BYTES)?,
        };
        fields.end()?;
        Ok(ticket)
    }
}

/// The answer to a request: what the seeker keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketReceipt {
    /// The request's id, which the seeker's device made.
    pub id: TicketId,
    /// What is asked for.
    pub kind: TicketKind,
    /// The hour in which it came.
    pub received: Hour,
    /// When it is to be answered.
    pub due: Hour,
}

impl TicketReceipt {
    /// The receipt of a request.
    #[must_use]
    pub fn new(id: TicketId, kind: TicketKind, received: Hour) -> TicketReceipt {
        TicketReceipt { id, kind, received, due: received.plus_hours(kind.hours()) }
    }
}

/// That a request was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: Hour,
    /// How.
    pub outcome: TicketOutcome,
    /// An answer, sealed to the key that the seeker put inside the request, as base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<String>,
}

/// A request as the seeker finds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketState {
    /// The request's id.
    pub id: TicketId,
    /// What is asked for.
    pub kind: TicketKind,
    /// The hour in which it came.
    pub received: Hour,
    /// When it is to be answered.
    pub due: Hour,
    /// Whether and how it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
}

/// A request as the employer fetches it: still sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoredTicket {
    /// The request's id.
    pub id: TicketId,
    /// What is asked for.
    pub kind: TicketKind,
    /// The posting that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting: Option<PostingId>,
    /// The key that opens it.
    pub key_id: KeyId,
    /// The hour in which it came.
    pub received: Hour,
    /// When it is to be answered.
    pub due: Hour,
    /// Whether and how it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closing>,
    /// The envelope as base64url.
    pub sealed: String,
}

/// Body of the answer to `GET /v1/tenants/{tenant}/requests`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredTickets {
    /// Oldest first.
    pub requests: Vec<StoredTicket>,
}

/// How an employer closes a request: the body of `PUT /v1/tenants/{tenant}/requests/{id}/closed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedClosing {
    /// How.
    pub outcome: TicketOutcome,
    /// The sealed answer; empty if there is none.
    pub sealed: Vec<u8>,
}

impl ReceivedClosing {
    /// Reads the body.
    pub fn parse(bytes: &[u8]) -> Result<ReceivedClosing, ContractError> {
        let mut fields = Fields::parse(bytes)?;
        let outcome = TicketOutcome::parse(&fields.text("outcome")?)?;
        let sealed = fields.optional_text("sealed")?.map(|sealed| envelope(&sealed, MOST_REPLY_BYTES)).transpose()?;
        fields.end()?;
        Ok(ReceivedClosing { outcome, sealed: sealed.unwrap_or_default() })
    }
}

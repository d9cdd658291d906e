use serde::{Deserialize, Serialize};

use crate::{ContractError, MOST_REPLY_LETTERS, PublicKey, Tenant, TicketId, TicketKind};

/// `info` of the envelope of a request: no share opens as a request, and no request as a share.
pub const REQUEST_INFO: &[u8] = b"tacit request 1";
/// `info` of the envelope of the answer to a request.
pub const ANSWER_INFO: &[u8] = b"tacit answer 1";

/// What a seeker asks for: the plaintext of a request. What newer widgets write beside it is left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plea {
    /// What the seeker wrote.
    pub text: String,
    /// X25519, made for this one request: the answer is sealed to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_key: Option<PublicKey>,
}

impl Plea {
    /// Reads a plaintext.
    pub fn parse(bytes: &[u8]) -> Result<Plea, ContractError> {
        serde_json::from_slice(bytes).map_err(|_| ContractError::InvalidJson)
    }

    /// What the envelope binds: a request about privacy cannot be handed out as another, nor to another employer.
    #[must_use]
    pub fn aad(tenant: &Tenant, kind: TicketKind) -> Vec<u8> {
        [tenant.as_str(), kind.as_str()].join("\n").into_bytes()
    }
}

/// What the employer writes when it closes a request: the plaintext of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answering<'a> {
    /// 1 to 4,000 letters.
    pub text: &'a str,
}

impl Answering<'_> {
    /// Whether it says something, and not too much.
    pub fn check(&self) -> Result<(), ContractError> {
        let fits = !self.text.trim().is_empty() && self.text.chars().count() <= MOST_REPLY_LETTERS;
        fits.then_some(()).ok_or(ContractError::OutOfRange { field: "text", least: 1, most: MOST_REPLY_LETTERS as u64 })
    }

    /// The plaintext. What does not pass [`Answering::check`] is not written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ContractError> {
        self.check()?;
        serde_json::to_vec(self).map_err(|_| ContractError::InvalidJson)
    }

    /// What the envelope binds: it opens for this request to this employer and for no other.
    #[must_use]
    pub fn aad(tenant: &Tenant, request: &TicketId) -> Vec<u8> {
        [tenant.as_str(), request.as_str()].join("/").into_bytes()
    }
}

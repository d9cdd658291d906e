use serde::{Deserialize, Serialize};

use crate::{ContractError, Date, KeyId, PostingId, Purpose, Sha256Hex, ShareId, Tenant, Terms};

/// The server's answer to a share: what it stored, for the seeker's own records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The share's id on the server.
    pub id: ShareId,
    /// The employer.
    pub tenant: Tenant,
    /// The posting.
    pub posting: PostingId,
    /// The purpose.
    pub purpose: Purpose,
    /// The day of the consent.
    pub given: Date,
    /// The day on which it is deleted.
    pub expires: Date,
    /// The policy in force.
    pub policy_hash: Sha256Hex,
    /// SHA-256 of the envelope's bytes: proof of what exactly arrived.
    pub sealed_sha256: Sha256Hex,
}

impl Receipt {
    /// The receipt for terms and an envelope.
    #[must_use]
    pub fn new(id: ShareId, terms: &Terms, sealed_sha256: Sha256Hex) -> Receipt {
        Receipt {
            id,
            tenant: terms.tenant().clone(),
            posting: terms.posting().clone(),
            purpose: terms.purpose(),
            given: terms.given(),
            expires: terms.expires(),
            policy_hash: terms.policy_hash().clone(),
            sealed_sha256,
        }
    }
}

/// Body of the answer to `POST /v1/shares`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accepted {
    /// The share's id on the server.
    pub id: ShareId,
    /// The receipt.
    pub receipt: Receipt,
}

/// A share as the employer fetches it: still sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoredShare {
    /// The share's id on the server.
    pub id: ShareId,
    /// The posting.
    pub posting: PostingId,
    /// The purpose.
    pub purpose: Purpose,
    /// The key that opens it.
    pub key_id: KeyId,
    /// The day of the consent.
    pub given: Date,
    /// The day on which it is deleted.
    pub expires: Date,
    /// The policy in force.
    pub policy_hash: Sha256Hex,
    /// The envelope as base64url.
    pub sealed: String,
}

impl StoredShare {
    /// The terms that the envelope binds. If the server changed any of them, the envelope does not open.
    pub fn terms(&self, tenant: &Tenant) -> Result<Terms, ContractError> {
        Terms::new(
            tenant.clone(),
            self.posting.clone(),
            self.purpose,
            self.key_id.clone(),
            self.given,
            self.expires,
            self.policy_hash.clone(),
        )
    }

    /// The envelope's bytes.
    pub fn sealed_bytes(&self) -> Result<Vec<u8>, ContractError> {
        crate::base64url::decode(&self.sealed).ok_or(ContractError::InvalidSealed)
    }
}

/// Body of the answer to `GET /v1/tenants/{tenant}/shares`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredShares {
    /// Oldest first.
    pub shares: Vec<StoredShare>,
}

/// Body of every error answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// What went wrong.
    pub error: FailureDetail,
}

/// What went wrong: a code for programs, a sentence for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailureDetail {
    /// Stable code.
    pub code: String,
    /// Sentence.
    pub message: String,
}

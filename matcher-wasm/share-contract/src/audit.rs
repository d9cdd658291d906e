use serde::{Deserialize, Serialize};

use crate::{ContractError, Hour, KeyId, Role, Sha256Hex, Tenant, TokenId};

/// What was done with a token of an employer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuditAction {
    /// Opened a session with a code.
    SignedIn,
    /// Published a key, in the place of the one before.
    PublishedKey,
    /// Fetched the sealed shares.
    ReadShares,
    /// Fetched the sealed requests.
    ReadRequests,
    /// Replied to a share.
    Replied,
    /// Closed a request.
    ClosedRequest,
    /// Asked whether an applicant has consented to a check.
    AskedForCheck,
}

impl AuditAction {
    /// All of them.
    pub const ALL: [AuditAction; 7] = [
        AuditAction::SignedIn,
        AuditAction::PublishedKey,
        AuditAction::ReadShares,
        AuditAction::ReadRequests,
        AuditAction::Replied,
        AuditAction::ClosedRequest,
        AuditAction::AskedForCheck,
    ];

    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            AuditAction::SignedIn => "signed_in",
            AuditAction::PublishedKey => "published_key",
            AuditAction::ReadShares => "read_shares",
            AuditAction::ReadRequests => "read_requests",
            AuditAction::Replied => "replied",
            AuditAction::ClosedRequest => "closed_request",
            AuditAction::AskedForCheck => "asked_for_check",
        }
    }

    /// Reads what [`AuditAction::as_str`] writes.
    pub fn parse(text: &str) -> Result<AuditAction, ContractError> {
        AuditAction::ALL.into_iter().find(|action| action.as_str() == text).ok_or(ContractError::InvalidWord("action"))
    }
}

/// One line of an employer's log. It names a token and never a person, and no share or request either: what a seeker takes back leaves no trace here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditEntry {
    /// Its number, from 1 on without gaps.
    pub n: u64,
    /// The hour.
    pub at: Hour,
    /// The role of the token.
    pub role: Role,
    /// The token, by the beginning of its hash.
    pub token: TokenId,
    /// What was done.
    pub action: AuditAction,
    /// The key that was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<KeyId>,
    /// SHA-256 of [`AuditEntry::statement`]: each line holds the one before.
    pub hash: Sha256Hex,
}

impl AuditEntry {
    /// What the hash is of, with the hash of the entry before; the first has 64 zeros.
    #[must_use]
    pub fn statement(&self, tenant: &Tenant, before: &Sha256Hex) -> String {
        let key = self.key_id.as_ref().map_or("", KeyId::as_str);
        let (n, at) = (self.n.to_string(), self.at.to_string());
        let parts = [before.as_str(), tenant.as_str(), &n, &at, self.role.as_str(), self.token.as_str(), self.action.as_str(), key];
        parts.join("\n")
    }
}

/// Body of the answer to `GET /v1/tenants/{tenant}/audit`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditLog {
    /// In the order of their numbers.
    pub entries: Vec<AuditEntry>,
}

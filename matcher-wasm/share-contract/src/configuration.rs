use serde::{Deserialize, Serialize};

use crate::{ContractError, Date, EmployerKey, PostingId, Purpose, Sha256Hex, Tenant, Terms};

/// What the widget asks the server for, once, without saying anything: `GET /v1/tenants/{tenant}/configuration`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Configuration {
    /// The employer's id.
    pub tenant: Tenant,
    /// The employer's name, shown as the recipient before anything is sent (JT36).
    pub name: String,
    /// Where shares are stored, shown before sending (AJ33).
    pub region: String,
    /// Who answers questions of privacy (AJ40).
    pub privacy_contact: String,
    /// The policy that a consent names.
    pub policy: Policy,
    /// The key that summaries are sealed to; none until the employer has published one.
    pub key: Option<EmployerKey>,
    /// Most days that a share may live.
    pub share_days: u32,
    /// The server's day (UTC).
    pub today: Date,
}

/// A privacy policy and its hash. A changed text has another hash, and consents ask again (JT33).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// The employer's own name for this version.
    pub version: String,
    /// SHA-256 of the text.
    pub hash: Sha256Hex,
    /// The text.
    pub text: String,
}

impl Configuration {
    /// Terms for one posting, given today and living as long as the employer allows.
    pub fn terms(&self, posting: PostingId) -> Result<Terms, ContractError> {
        let key = self.key.as_ref().ok_or(ContractError::NoKey)?;
        let expires = self.today.plus_days(self.share_days);
        Terms::new(self.tenant.clone(), posting, Purpose::ApplicationSummary, key.id.clone(), self.today, expires, self.policy.hash.clone())
    }
}

use serde::Serialize;

use crate::{ContractError, Date, KeyId, PostingId, Purpose, Sha256Hex, Tenant};

/// Most days that any server may keep a share.
pub const MOST_SHARE_DAYS: u32 = 365;

/// Who may open a summary, for which posting and purpose, until when and under which policy. Checked when made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    // The order of these fields is the order of the bytes in `aad`: do not change it.
    tenant: Tenant,
    posting: PostingId,
    purpose: Purpose,
    key_id: KeyId,
    given: Date,
    expires: Date,
    policy_hash: Sha256Hex,
}

impl Terms {
    /// Checks that the expiry lies 1 to [`MOST_SHARE_DAYS`] days after the consent; all else was checked by its type.
    pub fn new(
        tenant: Tenant,
        posting: PostingId,
        purpose: Purpose,
        key_id: KeyId,
        given: Date,
        expires: Date,
        policy_hash: Sha256Hex,
    ) -> Result<Terms, ContractError> {
        let terms = Terms { tenant, posting, purpose, key_id, given, expires, policy_hash };
        terms.check_days(MOST_SHARE_DAYS)?;
        Ok(terms)
    }

    /// Whether the share lives at most `most_days`.
    pub fn check_days(&self, most_days: u32) -> Result<(), ContractError> {
        if self.expires <= self.given || self.expires > self.given.plus_days(most_days) {
            return Err(ContractError::ExpiryOutOfRange { most_days });
        }
        Ok(())
    }

    /// The same for another purpose, no longer than its kind may last.
    #[must_use]
    pub fn to_use_for(self, purpose: Purpose) -> Terms {
        let expires = self.expires.min(self.given.plus_days(purpose.most_days()));
        Terms { purpose, expires, ..self }
    }

    /// The bytes that the envelope binds: the terms as JSON, in fixed order, without blanks. Whoever changes a term breaks the envelope.
    #[must_use]
    pub fn aad(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("terms hold only strings, and those always serialize")
    }

    /// The employer.
    #[must_use]
    pub fn tenant(&self) -> &Tenant {
        &self.tenant
    }
    /// The posting.
    #[must_use]
    pub fn posting(&self) -> &PostingId {
        &self.posting
    }
    /// The purpose.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }
    /// The key that opens it.
    #[must_use]
    pub fn key_id(&self) -> &KeyId {
        &self.key_id
    }
    /// The day of the consent.
    #[must_use]
    pub fn given(&self) -> Date {
        self.given
    }
    /// The day on which the server deletes it.
    #[must_use]
    pub fn expires(&self) -> Date {
        self.expires
    }
    /// SHA-256 of the policy that was shown.
    #[must_use]
    pub fn policy_hash(&self) -> &Sha256Hex {
        &self.policy_hash
    }
}

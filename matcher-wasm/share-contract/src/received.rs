use crate::fields::Fields;
use crate::{ContractError, Date, KeyId, PostingId, Purpose, Sha256Hex, Tenant, Terms, base64url};

/// Most bytes of a share on the wire.
pub const MOST_SHARE_BYTES: usize = 64 * 1024;

/// Encapsulated key and authentication tag: no envelope is shorter.
pub(crate) const LEAST_SEALED: usize = 32 + 16;

/// A share as the server takes it in: every field checked, no field unknown, the envelope still closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedShare {
    terms: Terms,
    revocation: Sha256Hex,
    sealed: Vec<u8>,
}

impl ReceivedShare {
    /// Reads the body of `POST /v1/shares`.
    pub fn parse(bytes: &[u8]) -> Result<ReceivedShare, ContractError> {
        if bytes.len() > MOST_SHARE_BYTES {
            return Err(ContractError::OutOfRange { field: "body", least: 0, most: MOST_SHARE_BYTES as u64 });
        }
        let mut fields = Fields::parse(bytes)?;
        let tenant = Tenant::new(fields.text("tenant")?)?;
        let posting = PostingId::new(fields.text("posting")?)?;
        let purpose = Purpose::parse(&fields.text("purpose")?)?;
        let key_id = KeyId::new(fields.text("keyId")?)?;
        let given = date(&mut fields, "given")?;
        let expires = date(&mut fields, "expires")?;
        let policy_hash = sha256(&mut fields, "policyHash")?;
        let revocation = sha256(&mut fields, "revocation")?;
        let sealed = envelope(&fields.text("sealed")?, MOST_SHARE_BYTES)?;
        fields.end()?;
        Ok(ReceivedShare { terms: Terms::new(tenant, posting, purpose, key_id, given, expires, policy_hash)?, revocation, sealed })
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// SHA-256 of the token that takes the share back.
    #[must_use]
    pub fn revocation(&self) -> &Sha256Hex {
        &self.revocation
    }

    /// The envelope.
    #[must_use]
    pub fn sealed(&self) -> &[u8] {
        &self.sealed
    }
}

/// The bytes of an envelope, if there are as many as an envelope has and no more than `most`.
pub(crate) fn envelope(text: &str, most: usize) -> Result<Vec<u8>, ContractError> {
    let sealed = base64url::decode(text).filter(|sealed| (LEAST_SEALED..=most).contains(&sealed.len()));
    sealed.ok_or(ContractError::InvalidSealed)
}

fn date(fields: &mut Fields, field: &'static str) -> Result<Date, ContractError> {
    Date::parse(&fields.text(field)?).map_err(|_| ContractError::InvalidDate(field))
}

fn sha256(fields: &mut Fields, field: &'static str) -> Result<Sha256Hex, ContractError> {
    Sha256Hex::new(fields.text(field)?).map_err(|_| ContractError::InvalidId(field))
}

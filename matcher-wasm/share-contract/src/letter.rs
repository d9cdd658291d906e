use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fields::Fields;
use crate::{ContractError, PublicKey, Terms, base64url, consent};

/// Keys of the seeker, made for one share and named nowhere but inside it, so that no server links two shares by them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareKeys {
    /// X25519: answers are sealed to it.
    pub reply_key: PublicKey,
    /// Ed25519: checks the signature of the consent. Absent where the browser cannot sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consent_key: Option<PublicKey>,
}

/// What the employer finds in an envelope: the content as the seeker saw it, their keys for this share, and their signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    bytes: Vec<u8>,
    content: Value,
    reply_key: Option<PublicKey>,
    proof: Option<(PublicKey, [u8; 64])>,
}

/// What an Ed25519 check takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The key.
    pub key: [u8; 32],
    /// What was signed.
    pub statement: Vec<u8>,
    /// The signature.
    pub signature: [u8; 64],
}

impl Letter {
    /// Reads the plaintext of an envelope. A consent key without a signature, or a signature without a key, is refused.
    pub fn read(plaintext: &[u8]) -> Result<Letter, ContractError> {
        let mut lines = plaintext.splitn(2, |byte| *byte == b'\n');
        let bytes = lines.next().unwrap_or_default().to_vec();
        let mut fields = Fields::parse(&bytes)?;
        let mut key = |name: &'static str| match fields.optional(name) {
            None => Ok(None),
            Some(Value::String(text)) => PublicKey::new(text).map(Some),
            Some(_) => Err(ContractError::WrongType(name)),
        };
        let (reply_key, consent_key) = (key("replyKey")?, key("consentKey")?);
        let signature = lines.next().map(|line| std::str::from_utf8(line).ok().and_then(base64url::decode));
        let proof = match (consent_key, signature) {
            (None, None) => None,
            (Some(key), Some(Some(signature))) => Some((key, signature.try_into().map_err(|_| ContractError::InvalidSealed)?)),
            _ => return Err(ContractError::InvalidSealed),
        };
        Ok(Letter { bytes, content: fields.into_value(), reply_key, proof })
    }

    /// The content as the type that the purpose of the terms calls for; fields that it does not have are refused.
    pub fn content<T: DeserializeOwned>(&self) -> Result<T, ContractError> {
        serde_json::from_value(self.content.clone()).map_err(|_| ContractError::InvalidJson)
    }

    /// The exact bytes that the seeker saw.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The key that answers are sealed to.
    #[must_use]
    pub fn reply_key(&self) -> Option<&PublicKey> {
        self.reply_key.as_ref()
    }

    /// What there is to check, under the terms that the envelope bound; none where the browser could not sign.
    #[must_use]
    pub fn proof(&self, terms: &Terms) -> Option<Proof> {
        let (key, signature) = self.proof.as_ref()?;
        Some(Proof { key: key.bytes(), statement: consent::statement(terms, &self.bytes), signature: *signature })
    }
}

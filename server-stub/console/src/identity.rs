//! The employer's long-term key: Ed25519, by the browser's own cryptography. It vouches for the keys that summaries are sealed to, and is named on career sites.

use std::fmt;

use serde::{Deserialize, Serialize};
use share_contract::{EmployerKey, PublicKey, Signature, SignedBy, Tenant};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::problem::Problem;

#[wasm_bindgen(raw_module = "signatures")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn generate() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn sign(public: &str, private: &str, statement: &[u8]) -> Result<JsValue, JsValue>;
}

/// Both halves, as they stand in a key file.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// What is known to everybody.
    pub public: PublicKey,
    private: PublicKey,
}

impl Identity {
    /// Makes a new one.
    pub async fn generate() -> Result<Identity, Problem> {
        let halves = generate().await.ok().and_then(|halves| halves.as_string()).ok_or_else(|| Problem::new("no_signatures"))?;
        serde_json::from_str(&halves).map_err(|_| Problem::new("no_signatures"))
    }

    /// Says that a key is this employer's.
    pub async fn vouch(&self, tenant: &Tenant, key: &[u8; 32]) -> Result<SignedBy, Problem> {
        let statement = EmployerKey::statement(tenant, &PublicKey::from_bytes(key));
        let signature = sign(self.public.as_str(), self.private.as_str(), &statement).await.ok().and_then(|text| text.as_string());
        let signature = signature.and_then(|text| Signature::new(text).ok()).ok_or_else(|| Problem::new("no_signatures"))?;
        Ok(SignedBy { identity: self.public.clone(), signature })
    }

    /// What career sites name it by.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.public)
    }
}

/// What career sites name a long-term key by.
pub fn fingerprint(identity: &PublicKey) -> String {
    sealing::fingerprint(&identity.bytes())
}

impl PartialEq for Identity {
    /// Equal public halves have equal private ones.
    fn eq(&self, other: &Identity) -> bool {
        self.public == other.public
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Identity({})", self.fingerprint())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use share_contract::base64url;

    /// One whose public half is this byte, again and again.
    pub(crate) fn identity(byte: u8) -> Identity {
        let half = |byte: u8| base64url::encode(&[byte; 32]);
        Identity { public: PublicKey::new(half(byte)).expect("a key"), private: PublicKey::new(half(!byte)).expect("a key") }
    }

    #[test]
    fn the_private_half_is_not_printed() {
        let identity = identity(7);
        assert!(!format!("{identity:?}").contains(identity.private.as_str()));
    }
}

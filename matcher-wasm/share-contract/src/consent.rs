use serde::Serialize;

use crate::{Sha256Hex, Summary, Terms, base64url};

/// `info` of the envelope: envelopes of another kind or version do not open as shares.
pub const SHARE_INFO: &[u8] = b"tacit share 1";

/// A summary and the terms under which it would travel, ready to be shown. Nothing is sealed before [`Consent::grant`].
#[derive(Debug, Clone)]
pub struct Consent {
    terms: Terms,
    bytes: Vec<u8>,
}

impl Consent {
    /// Fixes the bytes. The summary's posting becomes that of the terms: the two cannot differ.
    #[must_use]
    pub fn to(terms: Terms, summary: &Summary) -> Consent {
        let summary = Summary { posting: terms.posting().to_string(), ..summary.clone() };
        let bytes = serde_json::to_vec(&summary).expect("a summary holds strings and numbers, and those always serialize");
        Consent { terms, bytes }
    }

    /// The exact plaintext: show these, for these are sealed (N7).
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Who gets it, what for, until when.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The seeker said yes: seals the shown bytes. `seal` gets the plaintext and the bytes to bind ([`Terms::aad`]), and uses
    /// [`SHARE_INFO`]; `revocation` is the SHA-256 of the token that the seeker keeps. This is the only way to a [`Share`].
    pub fn grant<E>(self, revocation: Sha256Hex, seal: impl FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>) -> Result<Share, E> {
        let sealed = seal(&self.bytes, &self.terms.aad())?;
        Ok(Share { terms: self.terms, revocation, sealed: base64url::encode(&sealed) })
    }
}

/// What travels: the terms in the open, the summary sealed. It exists only after a consent, so it cannot be read back from bytes:
///
/// ```compile_fail,E0277
/// let forged: share_contract::Share = serde_json::from_str("{}").unwrap();
/// ```
///
/// nor put together by hand:
///
/// ```compile_fail,E0451
/// fn forge(terms: share_contract::Terms, revocation: share_contract::Sha256Hex) -> share_contract::Share {
///     share_contract::Share { terms, revocation, sealed: String::new() }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Share {
    #[serde(flatten)]
    terms: Terms,
    revocation: Sha256Hex,
    sealed: String,
}

impl Share {
    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// The envelope as base64url.
    #[must_use]
    pub fn sealed(&self) -> &str {
        &self.sealed
    }

    /// The exact bytes of the request.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a share holds only strings, and those always serialize")
    }
}

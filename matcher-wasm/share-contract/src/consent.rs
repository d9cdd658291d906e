use serde::Serialize;

use crate::{Content, Sha256Hex, ShareKeys, Terms, base64url};

/// `info` of the envelope: envelopes of another kind or version do not open as shares.
pub const SHARE_INFO: &[u8] = b"tacit share 1";

/// What the seeker signs begins with this: a signature of another kind or version is none.
const STATEMENT: &[u8] = b"tacit consent 1\n";

/// A content and the terms under which it would travel, ready to be shown. Nothing is sealed before [`Consent::grant`].
#[derive(Debug, Clone)]
pub struct Consent {
    terms: Terms,
    bytes: Vec<u8>,
    signature: String,
}

impl Consent {
    /// Fixes the bytes. The content's posting becomes that of the terms and the terms' purpose that of the content: none can differ.
    #[must_use]
    pub fn to<C: Content + Clone>(terms: Terms, content: &C) -> Consent {
        let terms = terms.to_use_for(content.kind());
        let content = content.clone().about(terms.posting());
        let bytes = serde_json::to_vec(&content).expect("contents hold strings and numbers, and those always serialize");
        Consent { terms, bytes, signature: String::new() }
    }

    /// Names keys of the seeker inside the content; they were made for this share alone.
    #[must_use]
    pub fn naming(mut self, keys: &ShareKeys) -> Consent {
        // A content is an object with at least one field.
        self.bytes.pop();
        self.bytes.push(b',');
        let named = serde_json::to_vec(keys).expect("keys are strings, and those always serialize");
        self.bytes.extend_from_slice(&named[1..]);
        self
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

    /// What the seeker signs: recipient, posting, purpose, days, policy and content (JT17).
    #[must_use]
    pub fn statement(&self) -> Vec<u8> {
        statement(&self.terms, &self.bytes)
    }

    /// With the signature of [`Consent::statement`] by the consent key that the content names.
    #[must_use]
    pub fn signed(self, signature: &[u8]) -> Consent {
        Consent { signature: base64url::encode(signature), ..self }
    }

    /// The seeker said yes: seals the shown bytes, and behind them in a line of its own the signature. `seal` gets the plaintext and the
    /// bytes to bind ([`Terms::aad`]), and uses [`SHARE_INFO`]; `revocation` is the SHA-256 of the token that the seeker keeps. This is
    /// the only way to a [`Share`].
    pub fn grant<E>(self, revocation: Sha256Hex, seal: impl FnOnce(&[u8], &[u8]) -> Result<Vec<u8>, E>) -> Result<Share, E> {
        let mut letter = self.bytes;
        if !self.signature.is_empty() {
            letter.push(b'\n');
            letter.extend_from_slice(self.signature.as_bytes());
        }
        let sealed = seal(&letter, &self.terms.aad())?;
        Ok(Share { terms: self.terms, revocation, sealed: base64url::encode(&sealed) })
    }
}

/// Terms and content never hold a line break: the parts cannot run into each other.
pub(crate) fn statement(terms: &Terms, content: &[u8]) -> Vec<u8> {
    [STATEMENT, &terms.aad(), b"\n", content].concat()
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

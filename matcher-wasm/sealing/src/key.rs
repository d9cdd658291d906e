use std::fmt;

use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use serde::{Deserialize, Serialize};
use share_contract::base64url;

use crate::digest::fill_random;
use crate::{SealError, key_id};

type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;

/// A pair of keys: an employer's, or a seeker's for the replies to one share. The private one is wiped from memory when dropped and never printed.
#[derive(Clone)]
pub struct KeyPair {
    private: PrivateKey,
    public: [u8; 32],
}

/// Makes new keys.
#[must_use]
pub fn generate() -> KeyPair {
    let mut bytes = [0; 32];
    fill_random(&mut bytes);
    KeyPair::from_private(&bytes).expect("any 32 bytes are an X25519 private key")
}

/// What the employer keeps on disk.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    kind: String,
    version: u32,
    id: String,
    public: String,
    private: String,
}

const KIND: &str = "tacit employer key";
const VERSION: u32 = 1;

impl KeyPair {
    /// The pair of a private key of 32 bytes.
    pub fn from_private(bytes: &[u8; 32]) -> Result<KeyPair, SealError> {
        let private = PrivateKey::from_bytes(bytes).map_err(|_| SealError::InvalidKey)?;
        let public = X25519HkdfSha256::sk_to_pk(&private).to_bytes().into();
        Ok(KeyPair { private, public })
    }

    /// The private key as base64url, for a place as secret as itself: the seeker keeps the key of a share's replies so.
    #[must_use]
    pub fn secret(&self) -> String {
        base64url::encode(&self.private.to_bytes())
    }

    /// The pair of what [`KeyPair::secret`] wrote.
    pub fn from_secret(text: &str) -> Result<KeyPair, SealError> {
        let private = base64url::decode(text).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        KeyPair::from_private(&private.ok_or(SealError::InvalidKey)?)
    }

    /// The public key.
    #[must_use]
    pub fn public(&self) -> &[u8; 32] {
        &self.public
    }

    /// Short name of the public key.
    #[must_use]
    pub fn id(&self) -> String {
        key_id(&self.public)
    }

    /// The key file: JSON `{"kind":"tacit employer key","version":1,"id","public","private"}`, keys as base64url.
    #[must_use]
    pub fn to_file(&self) -> String {
        let file =
            KeyFile { kind: KIND.into(), version: VERSION, id: self.id(), public: base64url::encode(&self.public), private: self.secret() };
        serde_json::to_string_pretty(&file).expect("a key file holds only strings and a number, and those always serialize")
    }

    /// Reads a key file and checks that its parts belong together.
    pub fn from_file(text: &str) -> Result<KeyPair, SealError> {
        let file: KeyFile = serde_json::from_str(text).map_err(|_| SealError::InvalidKeyFile)?;
        let keys = KeyPair::from_secret(&file.private).map_err(|_| SealError::InvalidKeyFile)?;
        let belongs = file.kind == KIND && file.version == VERSION && file.id == keys.id();
        if belongs && file.public == base64url::encode(&keys.public) { Ok(keys) } else { Err(SealError::InvalidKeyFile) }
    }

    pub(crate) fn private(&self) -> &PrivateKey {
        &self.private
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "KeyPair({})", self.id())
    }
}

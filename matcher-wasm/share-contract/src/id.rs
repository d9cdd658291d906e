use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContractError, base64url};

/// A string that was checked once, when it was made.
macro_rules! checked {
    ($(#[$doc:meta])* $name:ident, $field:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks the text.
            pub fn new(text: impl Into<String>) -> Result<$name, ContractError> {
                let text = text.into();
                let check: fn(&str) -> bool = $check;
                if check(&text) { Ok($name(text)) } else { Err(ContractError::InvalidId($field)) }
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ContractError;
            fn try_from(text: String) -> Result<$name, ContractError> {
                $name::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

checked!(
    /// An employer on a server: 1 to 40 of `a-z`, `0-9` and inner hyphens.
    Tenant, "tenant", |text| {
        (1..=40).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
    }
);
checked!(
    /// A posting: 1 to 512 printable ASCII characters without blank, quote, backslash and `@`, so that no sentence and no
    /// e-mail address fits. [`PostingId::encode`] makes one of any identifier.
    PostingId, "posting", |text| (1..=512).contains(&text.len()) && text.bytes().all(is_posting_byte)
);
checked!(
    /// Where a posting was advertised, such as `linkedin`: 1 to 24 of `a-z`, `0-9` and hyphens. Servers know a list and call the rest `other`.
    Channel, "channel", |text| {
        (1..=24).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    }
);
checked!(
    /// First 8 bytes of the SHA-256 of a public key, as 16 lower-case hex digits.
    KeyId, "keyId", |text| is_hex(text, 16, 16)
);
checked!(
    /// A SHA-256, as 64 lower-case hex digits.
    Sha256Hex, "sha256", |text| is_hex(text, 64, 64)
);
checked!(
    /// A share on the server: 32 random lower-case hex digits.
    ShareId, "id", |text| is_hex(text, 32, 32)
);
checked!(
    /// What the seeker keeps and shows to take a share back: 32 to 128 lower-case hex digits. The share carries only the
    /// SHA-256 of these characters.
    RevocationToken, "revocation", |text| is_hex(text, 32, 128)
);
checked!(
    /// A number made by the client, 128 bits as 32 lower-case hex digits, that makes repeating a request harmless.
    IdempotencyKey, "Idempotency-Key", |text| is_hex(text, 32, 32)
);
checked!(
    /// A reply to a share: the key with which the console sent it.
    ReplyId, "id", |text| is_hex(text, 32, 32)
);
checked!(
    /// A request to an employer: the key with which the seeker's device sent it.
    TicketId, "id", |text| is_hex(text, 32, 32)
);
checked!(
    /// A token of an employer: first 8 bytes of its SHA-256, as 16 lower-case hex digits.
    TokenId, "token", |text| is_hex(text, 16, 16)
);
checked!(
    /// An Ed25519 signature: 64 bytes as base64url without padding.
    Signature, "signature", |text| base64url::decode(text).is_some_and(|bytes| bytes.len() == 64)
);
checked!(
    /// A public key, of X25519 or Ed25519: 32 bytes as base64url without padding.
    PublicKey, "public", |text| base64url::decode(text).is_some_and(|bytes| bytes.len() == 32)
);

impl PostingId {
    /// Makes an id of any identifier: bytes that ids do not have are percent-encoded. Only an empty or an overlong one fails.
    pub fn encode(text: &str) -> Result<PostingId, ContractError> {
        let mut id = String::with_capacity(text.len());
        for byte in text.trim().bytes() {
            if is_posting_byte(byte) {
                id.push(char::from(byte));
            } else {
                id.push_str(&format!("%{byte:02X}"));
            }
        }
        PostingId::new(id)
    }
}

impl From<&Sha256Hex> for TokenId {
    fn from(token: &Sha256Hex) -> TokenId {
        TokenId(token.0[..16].to_owned())
    }
}

impl From<IdempotencyKey> for ReplyId {
    fn from(key: IdempotencyKey) -> ReplyId {
        ReplyId(key.0)
    }
}

impl From<IdempotencyKey> for TicketId {
    fn from(key: IdempotencyKey) -> TicketId {
        TicketId(key.0)
    }
}

impl PublicKey {
    /// The key as text.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> PublicKey {
        PublicKey(base64url::encode(bytes))
    }

    /// The 32 bytes.
    #[must_use]
    pub fn bytes(&self) -> [u8; 32] {
        let bytes = base64url::decode(&self.0).and_then(|bytes| bytes.try_into().ok());
        bytes.expect("a public key was checked when it was made")
    }
}

fn is_hex(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_posting_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'\\' | b'<' | b'>' | b'`' | b'@')
}

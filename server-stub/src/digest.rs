use std::fmt::Write;

use sha2::{Digest, Sha256};
use share_contract::{EmployerKey, KeyId, PublicKey, Sha256Hex, ShareId};

/// SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// SHA-256 as the contract writes it.
pub(crate) fn sha256_hex(bytes: &[u8]) -> Sha256Hex {
    Sha256Hex::new(hex(&sha256(bytes))).expect("a SHA-256 has 64 hex digits")
}

/// A key with its name: the first 8 bytes of its SHA-256.
pub(crate) fn named_key(public: PublicKey) -> EmployerKey {
    let id = KeyId::new(hex(&sha256(&public.bytes())[..8])).expect("8 bytes are 16 hex digits");
    EmployerKey { id, public, signed: None }
}

/// A new random id.
pub(crate) fn random_share_id() -> ShareId {
    let mut bytes = [0; 16];
    fill_random(&mut bytes);
    ShareId::new(hex(&bytes)).expect("16 bytes are 32 hex digits")
}

/// Without randomness ids could be guessed; to stop is better.
pub(crate) fn fill_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("every supported system has a source of randomness");
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string cannot fail");
        text
    })
}

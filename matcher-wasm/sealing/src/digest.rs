use sha2::{Digest, Sha256};

/// SHA-256 as 64 lower-case hex digits.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Short name of a public key: the first 8 bytes of its SHA-256, as 16 hex digits.
#[must_use]
pub fn key_id(public: &[u8; 32]) -> String {
    hex(&Sha256::digest(public)[..8])
}

/// What a page pins an employer's key by: the first 16 bytes of its SHA-256, as 32 hex digits; the key's id is its beginning.
#[must_use]
pub fn fingerprint(public: &[u8; 32]) -> String {
    hex(&Sha256::digest(public)[..16])
}

/// `n_bytes` random bytes as twice as many hex digits: 16 for an idempotency key, 32 for a revocation token.
#[must_use]
pub fn random_hex(n_bytes: usize) -> String {
    let mut bytes = vec![0; n_bytes];
    fill_random(&mut bytes);
    hex(&bytes)
}

/// Without randomness no secret can be made, and to go on with a guessable one would be worse than to stop.
pub(crate) fn fill_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("every supported browser and system has a source of randomness");
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

//! Answers of the digests; those of the envelopes are in `rfc9180.rs` and `wycheproof.rs`.

use sealing::{key_id, sha256_hex};

#[test]
fn digests_are_those_of_fips_180() {
    assert_eq!(sha256_hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(key_id(&[0; 32]), "66687aadf862bd77");
}

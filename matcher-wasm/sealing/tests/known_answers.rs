//! The vector of RFC 9180 for DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM in base mode (kem 32, kdf 1, aead 2), first
//! message, from the machine-readable set that the RFC names in its appendix A.

use sealing::{KeyPair, key_id, open, sha256_hex};

const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const PRIVATE: &str = "497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d";
const PUBLIC: &str = "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c";
const ENCAPPED: &str = "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256";
const AAD: &str = "436f756e742d30";
const CIPHERTEXT: &str = "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a";
const PLAINTEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex digits")).collect()
}

// AJ27: known-answer vectors.
#[test]
fn the_vector_of_the_rfc_opens() {
    let keys = KeyPair::from_private(&bytes(PRIVATE).try_into().unwrap()).unwrap();
    assert_eq!(keys.public().as_slice(), bytes(PUBLIC));
    let sealed = [bytes(ENCAPPED), bytes(CIPHERTEXT)].concat();
    assert_eq!(open(&keys, &bytes(INFO), &bytes(AAD), &sealed).unwrap(), bytes(PLAINTEXT));
}

#[test]
fn digests_are_those_of_fips_180() {
    assert_eq!(sha256_hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(key_id(&[0; 32]), "66687aadf862bd77");
}

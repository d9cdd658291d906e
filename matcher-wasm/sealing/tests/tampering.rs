//! Whatever was changed, swapped or cut does not open.

use sealing::{KeyPair, SealError, generate, open, random_hex, seal};

const INFO: &[u8] = b"tacit share 1";
const TERMS: &[u8] = br#"{"tenant":"acme","purpose":"application_summary"}"#;
const SUMMARY: &[u8] = br#"{"posting":"nurse-17","title":"Nurse"}"#;

// N4, JT8: only the employer's key opens, and the envelope does not show the text.
#[test]
fn what_was_sealed_opens_with_the_key_and_no_other() {
    let keys = generate();
    let sealed = seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    assert_eq!(sealed.len(), SUMMARY.len() + 48);
    assert!(!sealed.windows(5).any(|window| window == b"Nurse"));
    assert_eq!(open(&keys, INFO, TERMS, &sealed).unwrap(), SUMMARY);
    // JT36: another employer, or the operator of the server, cannot open it.
    assert_eq!(open(&generate(), INFO, TERMS, &sealed), Err(SealError::CannotOpen));
}

// N4: every bit of every byte is bound.
#[test]
fn every_flipped_byte_of_the_envelope_is_refused() {
    let keys = generate();
    let sealed = seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    for at in 0..sealed.len() {
        for flip in [1, 0x80] {
            let mut changed = sealed.clone();
            changed[at] ^= flip;
            // The top bit of an X25519 public value is ignored by RFC 7748, but HPKE hashes the bytes as they came.
            assert_eq!(open(&keys, INFO, TERMS, &changed), Err(SealError::CannotOpen), "byte {at}");
        }
    }
}

// JT17: the purpose, and with it every other term, is bound.
#[test]
fn every_flipped_byte_of_the_terms_is_refused() {
    let keys = generate();
    let sealed = seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    for at in 0..TERMS.len() {
        let mut changed = TERMS.to_vec();
        changed[at] ^= 1;
        assert_eq!(open(&keys, INFO, &changed, &sealed), Err(SealError::CannotOpen), "byte {at}");
    }
    assert_eq!(open(&keys, b"tacit share 2", TERMS, &sealed), Err(SealError::CannotOpen));
}

#[test]
fn cut_and_lengthened_envelopes_are_refused() {
    let keys = generate();
    let sealed = seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    for length in 0..sealed.len() {
        assert_eq!(open(&keys, INFO, TERMS, &sealed[..length]), Err(SealError::CannotOpen), "{length} bytes");
    }
    assert_eq!(open(&keys, INFO, TERMS, &[&sealed[..], &[0]].concat()), Err(SealError::CannotOpen));
}

#[test]
fn the_same_text_is_never_sealed_to_the_same_bytes() {
    let keys = generate();
    let seal = || seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    assert_ne!(seal(), seal());
}

#[test]
fn a_public_key_that_agrees_on_nothing_is_refused() {
    assert_eq!(seal(&[0; 32], INFO, TERMS, SUMMARY), Err(SealError::InvalidKey));
}

#[test]
fn a_key_file_brings_the_same_keys_back() {
    let keys = generate();
    let same = KeyPair::from_file(&keys.to_file()).unwrap();
    let sealed = seal(keys.public(), INFO, TERMS, SUMMARY).unwrap();
    assert_eq!(open(&same, INFO, TERMS, &sealed).unwrap(), SUMMARY);
    assert_eq!(same.id(), keys.id());
}

#[test]
fn a_key_file_whose_parts_do_not_belong_together_is_refused() {
    let keys = generate();
    let file = keys.to_file();
    let other = generate();
    let swapped = file.replace(&keys.id(), &other.id());
    for bad in ["", "{}", "[]", &swapped, &file.replace("employer", "other"), &file.replace(": 1", ": 2")] {
        assert_eq!(KeyPair::from_file(bad).unwrap_err(), SealError::InvalidKeyFile);
    }
}

// AJ31: a key that is printed by mistake shows its name and nothing else.
#[test]
fn printing_a_key_pair_does_not_show_the_private_key() {
    let keys = generate();
    assert_eq!(format!("{keys:?}"), format!("KeyPair({})", keys.id()));
}

#[test]
fn random_hex_has_the_asked_length_and_does_not_repeat() {
    assert_eq!(random_hex(16).len(), 32);
    assert_ne!(random_hex(16), random_hex(16));
}

#[test]
fn every_error_has_a_code_of_its_own() {
    let mut codes: Vec<_> = SealError::ALL.iter().map(|error| error.code()).collect();
    codes.dedup();
    assert_eq!(codes, ["invalid_key", "cannot_open", "invalid_key_file", "invalid_reply"]);
}

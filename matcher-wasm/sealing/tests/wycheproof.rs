//! Project Wycheproof's vectors, made to break what ordinary vectors let pass: low order points, wrong tags, odd nonces, signatures with
//! garbage. Against the very crates that HPKE is built from here, and against the one that checks signatures.

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use ed25519_dalek::{Signature, VerifyingKey};
use wycheproof::TestResult;
use x25519_dalek::{PublicKey, StaticSecret};

// AJ27, N4: AES-256-GCM with nonces of 12 bytes and tags of 16, as HPKE and the vault use it.
#[test]
fn aes_256_gcm_seals_to_the_known_bytes_and_opens_nothing_that_was_changed() {
    let set = wycheproof::aead::TestSet::load(wycheproof::aead::TestName::AesGcm).unwrap();
    let (mut n_good, mut n_bad) = (0, 0);
    for group in set.test_groups.iter().filter(|group| (group.key_size, group.nonce_size, group.tag_size) == (256, 96, 128)) {
        for test in &group.tests {
            let cipher = Aes256Gcm::new_from_slice(&test.key).unwrap();
            let nonce = Nonce::try_from(&test.nonce[..]).unwrap();
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let opened = cipher.decrypt(&nonce, Payload { msg: &sealed, aad: &test.aad });
            if test.result == TestResult::Invalid {
                assert!(opened.is_err(), "case {}: {}", test.tc_id, test.comment);
                n_bad += 1;
                continue;
            }
            assert_eq!(opened.unwrap(), test.pt[..], "case {}", test.tc_id);
            let again = cipher.encrypt(&nonce, Payload { msg: &test.pt, aad: &test.aad }).unwrap();
            assert_eq!(again, sealed, "case {}", test.tc_id);
            n_good += 1;
        }
    }
    assert!(n_good >= 30 && n_bad >= 15, "{n_good} good, {n_bad} bad");
}

// AJ27, N4: and JT36, since a key of low order would let anybody open.
#[test]
fn x25519_agrees_on_the_known_secrets_and_tells_low_order_points() {
    let set = wycheproof::xdh::TestSet::load(wycheproof::xdh::TestName::X25519).unwrap();
    let (mut n, mut n_low) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let private = StaticSecret::from(<[u8; 32]>::try_from(&test.private_key[..]).unwrap());
        let public = <[u8; 32]>::try_from(&test.public_key[..]).unwrap();
        let shared = private.diffie_hellman(&PublicKey::from(public));
        assert_eq!(shared.as_bytes(), &test.shared_secret[..], "case {}: {}", test.tc_id, test.comment);
        n += 1;
        // A point that makes the same secret with every key is refused by our envelopes.
        if test.shared_secret.iter().all(|byte| *byte == 0) {
            assert!(!shared.was_contributory());
            assert_eq!(sealing::seal(&public, b"i", b"a", b"p"), Err(sealing::SealError::InvalidKey), "case {}", test.tc_id);
            n_low += 1;
        }
    }
    assert!(n >= 500 && n_low >= 10, "{n} cases, {n_low} of low order");
}

// AJ27, N4, JT17: the browser signs; whoever checks must take no forgery.
#[test]
fn ed25519_takes_the_good_signatures_and_no_forged_one() {
    let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).unwrap();
    let (mut n_good, mut n_bad) = (0, 0);
    for group in &set.test_groups {
        let key = VerifyingKey::from_bytes(&group.key.pk[..].try_into().unwrap()).unwrap();
        for test in &group.tests {
            let is_taken = Signature::from_slice(&test.sig).is_ok_and(|signature| key.verify_strict(&test.msg, &signature).is_ok());
            assert_eq!(is_taken, test.result != TestResult::Invalid, "case {}: {}", test.tc_id, test.comment);
            if is_taken { n_good += 1 } else { n_bad += 1 }
        }
    }
    assert!(n_good >= 50 && n_bad >= 50, "{n_good} good, {n_bad} bad");
}

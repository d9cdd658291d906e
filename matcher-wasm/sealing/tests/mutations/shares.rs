use sealing::{KeyPair, generate, open, seal, sha256_hex};
use share_contract::{Configuration, Consent, PostingId, SHARE_INFO, Sha256Hex, ShareId, StoredShare, Summary, Tenant};

use crate::change::{Chance, changed};

fn tenant() -> Tenant {
    Tenant::new("acme").expect("a tenant")
}

/// A share of one posting as the employer fetches it.
fn stored(keys: &KeyPair, posting: &str, sentence: &str) -> StoredShare {
    let configuration: Configuration = serde_json::from_value(serde_json::json!({
        "tenant": "acme", "name": "Acme", "region": "EU", "privacyContact": "privacy@acme.example",
        "policy": {"version": "1", "hash": sha256_hex(b"We read it."), "text": "We read it."},
        "key": {"id": keys.id(), "public": share_contract::PublicKey::from_bytes(keys.public())}, "shareDays": 90, "today": "2026-11-21",
    }))
    .expect("a configuration");
    let terms = configuration.terms(PostingId::encode(posting).expect("an id")).expect("terms");
    let summary = Summary { title: "Nurse".into(), sentences: vec![sentence.into()], ..Summary::default() };
    let revocation = Sha256Hex::new(sha256_hex(b"token")).expect("a hash");
    let share =
        Consent::to(terms.clone(), &summary).grant(revocation, |text, aad| seal(keys.public(), SHARE_INFO, aad, text)).expect("sealed");
    StoredShare {
        id: ShareId::new("0".repeat(32)).expect("an id"),
        posting: terms.posting().clone(),
        purpose: terms.purpose(),
        key_id: terms.key_id().clone(),
        given: terms.given(),
        expires: terms.expires(),
        policy_hash: terms.policy_hash().clone(),
        sealed: share.sealed().to_owned(),
    }
}

/// What the employer reads; none where anything is amiss.
fn read(keys: &KeyPair, share: &StoredShare) -> Option<Vec<u8>> {
    let terms = share.terms(&tenant()).ok()?;
    open(keys, SHARE_INFO, &terms.aad(), &share.sealed_bytes().ok()?).ok()
}

// N4, JT17, JT33: sealed bytes, purpose, posting, key, both days and policy.
#[test]
fn ten_thousand_changes_of_sealed_shares_are_all_detected() {
    let keys = generate();
    let one = stored(&keys, "nurse-17", "Led a ward of 24 beds.");
    // Of the same length, so that exchanged parts fit.
    let other = stored(&keys, "nurse-18", "Ran a unit of 42 cots.");
    assert!(read(&keys, &one).is_some() && read(&keys, &other).is_some());
    let [one_bytes, other_bytes] = [&one, &other].map(|share| serde_json::to_vec(share).expect("JSON"));
    let mut chance = Chance(9180);
    let mut n = 0;
    while n < 10_000 {
        let bytes = changed(&one_bytes, &other_bytes, &mut chance);
        let Ok(share) = serde_json::from_slice::<StoredShare>(&bytes) else {
            n += usize::from(bytes != one_bytes);
            continue;
        };
        // Blanks between fields, and the number under which the server keeps a share, say nothing about its contents.
        if (StoredShare { id: one.id.clone(), ..share.clone() }) == one {
            continue;
        }
        n += 1;
        assert_eq!(read(&keys, &share), None, "{}", String::from_utf8_lossy(&bytes));
    }
}

// N4: the same with the JSON left whole, so that every change reaches the envelope.
#[test]
fn ten_thousand_changes_of_envelopes_and_terms_are_all_detected() {
    let keys = generate();
    let (one, other) = (stored(&keys, "nurse-17", "Led a ward of 24 beds."), stored(&keys, "nurse-18", "Ran a unit of 42 cots."));
    let parts = |share: &StoredShare| (share.terms(&tenant()).expect("terms").aad(), share.sealed_bytes().expect("bytes"));
    let ((aad, sealed), (other_aad, other_sealed)) = (parts(&one), parts(&other));
    let mut chance = Chance(2026);
    let mut n = 0;
    while n < 10_000 {
        let (mut new_aad, mut new_sealed) = (aad.clone(), sealed.clone());
        match chance.below(3) {
            0 => new_aad = changed(&aad, &other_aad, &mut chance),
            _ => new_sealed = changed(&sealed, &other_sealed, &mut chance),
        }
        if (&new_aad, &new_sealed) == (&aad, &sealed) {
            continue;
        }
        n += 1;
        assert!(open(&keys, SHARE_INFO, &new_aad, &new_sealed).is_err(), "change {n}");
    }
}

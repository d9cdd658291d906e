//! JT17: the signature of a consent covers recipient, posting, purpose, days, policy and content, and travels inside the envelope.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use share_contract::{
    Availability, BackgroundCheck, Configuration, Consent, ConsentKind, Content, FitScore, Letter, PostingId, PublicKey, ShareKeys,
    Summary, Terms,
};

fn terms() -> Terms {
    let configuration = serde_json::json!({
        "tenant": "acme", "name": "Acme", "region": "EU", "privacyContact": "privacy@acme.example",
        "policy": {"version": "1", "hash": "c".repeat(64), "text": "We read it."},
        "key": {"id": "0123456789abcdef", "public": "A".repeat(43)}, "shareDays": 90, "today": "2026-11-22",
    });
    let configuration: Configuration = serde_json::from_value(configuration).expect("a configuration");
    configuration.terms(PostingId::new("nurse-17").expect("an id")).expect("terms")
}

fn signing_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn keys() -> ShareKeys {
    let consent_key = Some(PublicKey::from_bytes(signing_key().verifying_key().as_bytes()));
    ShareKeys { reply_key: PublicKey::from_bytes(sealing::generate().public()), consent_key }
}

fn summary() -> Summary {
    Summary { title: "Nurse".into(), sentences: vec!["Ran a ward.".into()], ..Summary::default() }
}

/// The plaintext that the envelope of a consent would hold, and its terms.
fn letter<C: Content + Clone>(content: &C) -> (Vec<u8>, Terms) {
    let consent = Consent::to(terms(), content).naming(&keys());
    let signature = signing_key().sign(&consent.statement());
    let terms = consent.terms().clone();
    let mut plaintext = Vec::new();
    let seal = |bytes: &[u8], _: &[u8]| {
        plaintext = bytes.to_vec();
        Ok::<_, ()>(vec![0; 48])
    };
    let revocation = share_contract::Sha256Hex::new("d".repeat(64)).expect("hex");
    consent.signed(&signature.to_bytes()).grant(revocation, seal).expect("a share");
    (plaintext, terms)
}

fn holds(letter: &Letter, terms: &Terms) -> bool {
    let proof = letter.proof(terms).expect("a proof");
    let key = VerifyingKey::from_bytes(&proof.key).expect("a key");
    key.verify_strict(&proof.statement, &Signature::from_bytes(&proof.signature)).is_ok()
}

#[test]
fn the_employer_finds_content_keys_and_a_signature_that_holds() {
    let (plaintext, terms) = letter(&summary());
    let letter = Letter::read(&plaintext).expect("a letter");
    assert_eq!(letter.content::<Summary>(), Ok(summary().about(terms.posting())));
    assert!(letter.reply_key().is_some());
    assert!(holds(&letter, &terms));
    assert!(plaintext.starts_with(letter.bytes()));
}

#[test]
fn a_signature_for_one_purpose_holds_for_no_other() {
    let (plaintext, terms) = letter(&summary());
    let letter = Letter::read(&plaintext).expect("a letter");
    for kind in ConsentKind::ALL.into_iter().filter(|kind| *kind != ConsentKind::ApplicationSummary) {
        assert!(!holds(&letter, &terms.clone().to_use_for(kind)), "{kind:?}");
    }
}

#[test]
fn a_changed_word_breaks_the_signature() {
    let (plaintext, terms) = letter(&summary());
    let changed = String::from_utf8(plaintext).expect("text").replace("Ran", "Led");
    assert!(!holds(&Letter::read(changed.as_bytes()).expect("a letter"), &terms));
}

#[test]
fn a_key_without_a_signature_is_refused_and_so_is_a_signature_without_a_key() {
    let (plaintext, _) = letter(&summary());
    let line = plaintext.iter().position(|byte| *byte == b'\n').expect("two lines");
    assert!(Letter::read(&plaintext[..line]).is_err());
    assert!(Letter::read(&[br#"{"posting":"a"}"#, &plaintext[line..]].concat()).is_err());
    assert!(Letter::read(&plaintext[..plaintext.len() - 1]).is_err());
    // A browser that cannot sign names no key, and its letter has no second line.
    let unsigned = Letter::read(br#"{"posting":"a","title":"b"}"#).expect("a letter");
    assert!(unsigned.proof(&terms()).is_none());
}

// AJ18, AJ20: what is consented to decides the purpose and the longest time.
#[test]
fn the_content_decides_the_purpose_of_the_terms() {
    let kind_of = |consent: Consent| (consent.terms().purpose(), consent.terms().expires().to_string());
    let posting = String::new;
    let score = Consent::to(terms(), &FitScore { posting: posting(), score: 81.0 });
    assert_eq!(kind_of(score), (ConsentKind::FitScore, "2027-01-21".into()));
    let free = Consent::to(terms(), &Availability { posting: posting(), free: Vec::new() });
    assert_eq!(kind_of(free).0, ConsentKind::InterviewAvailability);
    let check = BackgroundCheck::confirmed(ConsentKind::BackgroundCheckConduct, "", "Acme", "acme").expect("typed");
    assert_eq!(kind_of(Consent::to(terms(), &check)), (ConsentKind::BackgroundCheckConduct, "2026-12-22".into()));
}

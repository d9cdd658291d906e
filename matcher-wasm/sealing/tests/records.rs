//! Consents: separate, ending, asked for again when the policy changes; their receipts.

use sealing::{ConsentRecord, Consents, Question, sha256_hex};
use serde_json::Value;
use share_contract::{Configuration, ConsentKind, Date};

fn employer(policy: &str) -> Configuration {
    serde_json::from_value(serde_json::json!({
        "tenant": "acme", "name": "Acme", "region": "eu-central", "privacyContact": "privacy@acme.example",
        "policy": {"version": "2026-11", "hash": sha256_hex(policy.as_bytes()), "text": policy}, "key": null, "shareDays": 90, "today": "2026-11-22",
    }))
    .expect("a configuration")
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn given(kind: ConsentKind) -> ConsentRecord {
    ConsentRecord::given(
        kind,
        &employer("We read it."),
        "nurse-17",
        vec!["sentences".into(), "email".into()],
        "2026-11-22T10:30:00Z",
        day("2026-12-22"),
    )
}

// AJ17, AJ18, AJ20: the whole matrix.
#[test]
fn no_kind_of_consent_implies_another() {
    let hash = sha256_hex(b"We read it.");
    for kind in ConsentKind::ALL {
        let consents = Consents(vec![given(kind)]);
        for asked in ConsentKind::ALL {
            let question = Question { kind: asked, recipient: "acme", posting: "nurse-17", policy_hash: &hash, day: day("2026-11-23") };
            assert_eq!(consents.hold(&question), asked == kind, "{kind:?} for {asked:?}");
            assert!(
                !consents.hold(&Question { recipient: "evil", ..question })
                    && !consents.hold(&Question { posting: "nurse-18", ..question })
            );
        }
    }
}

// AJ20, JT33, AJ42: its own expiry, withdrawal, and a changed policy.
#[test]
fn a_consent_ends_with_its_day_its_withdrawal_and_its_policy() {
    let hash = sha256_hex(b"We read it.");
    let kind = ConsentKind::BackgroundCheckConduct;
    let mut consents = Consents(vec![given(kind)]);
    let question = Question { kind, recipient: "acme", posting: "nurse-17", policy_hash: &hash, day: day("2026-12-21") };
    assert!(consents.hold(&question));
    assert!(!consents.hold(&Question { day: day("2026-12-22"), ..question }));
    let changed = sha256_hex(b"We sell it.");
    assert!(!consents.hold(&Question { policy_hash: &changed, ..question }));
    assert_eq!((consents.outdated("acme", &changed).count(), consents.outdated("acme", &hash).count()), (1, 0));
    let id = consents.0[0].id.clone();
    consents.withdraw(&id, "2026-11-23T08:00:00Z");
    assert!(!consents.hold(&question));
    assert_eq!(consents.outdated("acme", &changed).count(), 0);
    // Asked for a year, a check lasts thirty days.
    let long = ConsentRecord::given(kind, &employer("x"), "a", vec![], "2026-11-22T10:30:00Z", day("2027-11-22"));
    assert_eq!(long.expires, "2026-12-22");
}

// JT17, JT33, AJ33, AJ40, AJ42: ISO/IEC TS 27560 in the profile of the W3C Data Privacy Vocabulary.
#[test]
fn a_receipt_has_the_fields_of_the_standard() {
    let mut record = given(ConsentKind::ApplicationSummary);
    let receipt: Value = serde_json::from_str(&record.receipt()).expect("JSON");
    let at = |path: &str| receipt.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/@type"), "dpv:ConsentReceipt");
    assert_eq!(at("/dct:conformsTo"), "https://w3id.org/dpv/schema/dpv-27560#receipt");
    assert_eq!(at("/dct:identifier"), record.id.as_str());
    assert_eq!(at("/dpv:hasDataController/schema:name"), "Acme");
    assert_eq!(at("/dpv:hasDataController/dpv:hasContact"), "privacy@acme.example");
    assert_eq!(at("/dpv:hasNotice/schema:version"), "2026-11");
    assert_eq!(at("/dpv:hasNotice/spdx:checksumValue"), sha256_hex(b"We read it."));
    assert_eq!(at("/dpv:hasProcess/dpv:hasPurpose/dct:identifier"), "application_summary");
    assert_eq!(at("/dpv:hasProcess/dpv:hasRecipient"), "acme");
    assert_eq!(at("/dpv:hasProcess/dpv:hasPersonalData"), serde_json::json!(["sentences", "email"]));
    assert_eq!(at("/dpv:hasProcess/dpv:hasStorageCondition/0/dpv:hasLocation"), "eu-central");
    assert_eq!(at("/dpv:hasProcess/dpv:hasStorageCondition/1/dct:valid"), "2026-12-22");
    assert_eq!(at("/dpv:hasConsentStatus/@type"), "dpv:ConsentGiven");
    assert_eq!(at("/dpv:hasConsentStatus/dpv:isIndicatedAtTime"), "2026-11-22T10:30:00Z");
    // Every prefix that is used is declared.
    let declared: Vec<&String> = receipt["@context"].as_object().expect("a context").keys().collect();
    for name in record
        .receipt()
        .split('"')
        .filter_map(|text| text.split_once(':').filter(|(prefix, rest)| !prefix.is_empty() && rest.starts_with(char::is_alphabetic)))
    {
        assert!(declared.iter().any(|prefix| prefix.as_str() == name.0), "{}", name.0);
    }
    "2026-11-23T08:00:00Z".clone_into(&mut record.withdrawn_at);
    let receipt: Value = serde_json::from_str(&record.receipt()).expect("JSON");
    assert_eq!(receipt["dpv:hasConsentStatus"]["@type"], "dpv:ConsentWithdrawn");
    assert_eq!(receipt["dpv:hasConsentStatus"]["dpv:isIndicatedAtTime"], "2026-11-23T08:00:00Z");
}

// A hostile name cannot end its text early.
#[test]
fn a_receipt_is_json_whatever_the_texts_hold() {
    let nasty = r#"","dpv:hasConsentStatus":{"@type":"dpv:ConsentGiven"},"x":"</script>\"#;
    let record = ConsentRecord { name: nasty.into(), posting: nasty.into(), contact: nasty.into(), ..given(ConsentKind::FitScore) };
    let receipt: Value = serde_json::from_str(&record.receipt()).expect("JSON");
    assert_eq!(receipt["dpv:hasDataController"]["schema:name"], nasty);
    assert_eq!(json::from_str(&json::to_string(&record)), Some(record));
}

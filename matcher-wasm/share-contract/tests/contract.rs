//! What the contract lets through and what it refuses.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

use serde_json::{Value, json};
use share_contract::{
    Configuration, Consent, ContractError, Count, CountKind, Counts, Date, KeyPublication, MOST_SHARE_BYTES, PostingId, PublicKey,
    ReceivedShare, RevocationToken, ScoreBucket, Sha256Hex, Stage, Summary, Tenant, base64url,
};

fn configuration() -> Configuration {
    serde_json::from_value(json!({
        "tenant": "acme", "name": "Acme", "region": "eu-central", "privacyContact": "privacy@acme.example",
        "policy": {"version": "2026-11", "hash": "c".repeat(64), "text": "We read it and delete it."},
        "key": {"id": "0123456789abcdef", "public": base64url::encode(&[7; 32])},
        "shareDays": 90, "today": "2026-11-21"
    }))
    .expect("a configuration")
}

fn consent(summary: &Summary) -> Consent {
    Consent::to(configuration().terms(PostingId::encode("nurse 17").unwrap()).unwrap(), summary)
}

/// Not sealed at all, so that tests can look inside.
fn in_the_clear(plaintext: &[u8], aad: &[u8]) -> Result<Vec<u8>, ContractError> {
    Ok([aad, b"|", plaintext].concat())
}

fn share() -> Value {
    let share = consent(&Summary::default()).grant(Sha256Hex::new("d".repeat(64)).unwrap(), in_the_clear).unwrap();
    serde_json::from_slice(&share.to_bytes()).unwrap()
}

fn refusal(change: impl FnOnce(&mut Value)) -> &'static str {
    let mut body = share();
    change(&mut body);
    ReceivedShare::parse(body.to_string().as_bytes()).expect_err("it must be refused").code()
}

#[test]
fn a_granted_share_is_received_with_the_same_terms() {
    let granted = consent(&Summary::default()).grant(Sha256Hex::new("d".repeat(64)).unwrap(), in_the_clear).unwrap();
    let received = ReceivedShare::parse(&granted.to_bytes()).unwrap();
    assert_eq!(received.terms(), granted.terms());
    assert_eq!(received.sealed(), base64url::decode(granted.sealed()).unwrap());
    assert_eq!(received.revocation().as_str(), "d".repeat(64));
}

// JT17, JT33, N4: purpose, recipient, expiry and policy are inside the bound bytes, in the order of the contract.
#[test]
fn the_bound_bytes_are_the_terms_in_fixed_order() {
    let aad = String::from_utf8(consent(&Summary::default()).terms().aad()).unwrap();
    let expected = format!(
        r#"{{"tenant":"acme","posting":"nurse%2017","purpose":"application_summary","keyId":"0123456789abcdef","given":"2026-11-21","expires":"2027-02-19","policyHash":"{}"}}"#,
        "c".repeat(64)
    );
    assert_eq!(aad, expected);
}

#[test]
fn a_share_has_exactly_the_fields_of_the_contract_in_their_order() {
    let granted = consent(&Summary::default()).grant(Sha256Hex::new("d".repeat(64)).unwrap(), in_the_clear).unwrap();
    let text = String::from_utf8(granted.to_bytes()).unwrap();
    let names = ["tenant", "posting", "purpose", "keyId", "given", "expires", "policyHash", "revocation", "sealed"];
    let places: Vec<_> = names.iter().map(|name| text.find(&format!("\"{name}\":")).expect("the field is there")).collect();
    assert!(places.is_sorted());
    assert_eq!(share().as_object().unwrap().len(), names.len());
}

// N7: the hash of what was shown is the hash of what was sent, because the bytes are the same.
#[test]
fn the_shown_bytes_are_the_sealed_bytes() {
    let consent = consent(&Summary { sentences: vec!["Führte eine Station.".into()], ..Summary::default() });
    let shown = consent.bytes().to_vec();
    let share = consent.grant(Sha256Hex::new("d".repeat(64)).unwrap(), |plaintext, _| {
        assert_eq!(plaintext, shown);
        Ok::<_, ContractError>(plaintext.to_vec())
    });
    assert_eq!(base64url::decode(share.unwrap().sealed()).unwrap(), shown);
}

#[test]
fn a_consent_cannot_name_one_posting_and_describe_another() {
    let consent = consent(&Summary { posting: "another".into(), ..Summary::default() });
    let summary: Summary = serde_json::from_slice(consent.bytes()).unwrap();
    assert_eq!(summary.posting, "nurse%2017");
}

// AJ1, AJ25, AJ44: what is not switched on is absent from the bytes, and there is no field for pay.
#[test]
fn a_field_that_is_off_is_absent_from_the_bytes() {
    let bare = serde_json::to_value(Summary { title: "Nurse".into(), ..Summary::default() }).unwrap();
    assert_eq!(bare, json!({"posting": "", "title": "Nurse"}));

    let full = Summary {
        score: Some(81.5),
        sentences: vec!["a".into()],
        name: Some("b".into()),
        email: Some("c".into()),
        phone: Some("d".into()),
        city: Some("e".into()),
        links: vec!["f".into()],
        note: Some("g".into()),
        ..Summary::default()
    };
    let full = serde_json::to_value(full).unwrap();
    let names: Vec<_> = full.as_object().unwrap().keys().cloned().collect();
    assert_eq!(names.len(), 10);
    assert!(names.iter().all(|name| !name.contains("salary") && !name.contains("pay")));
}

#[test]
fn a_failed_seal_makes_no_share() {
    let failed = consent(&Summary::default()).grant(Sha256Hex::new("d".repeat(64)).unwrap(), |_, _| Err("no"));
    assert_eq!(failed.unwrap_err(), "no");
}

#[test]
fn without_a_key_there_are_no_terms() {
    let without = Configuration { key: None, ..configuration() };
    assert_eq!(without.terms(PostingId::new("x").unwrap()), Err(ContractError::NoKey));
}

// AJ47: a request with an extra field is refused.
#[test]
fn unknown_repeated_and_missing_fields_are_refused() {
    assert_eq!(refusal(|share| share["email"] = json!("a@b.example")), "unknown_field");
    assert_eq!(refusal(|share| _ = share.as_object_mut().unwrap().remove("expires")), "missing_field");
    assert_eq!(refusal(|share| share["posting"] = json!(17)), "wrong_type");
    let twice = share().to_string().replacen('{', r#"{"tenant":"other","#, 1);
    assert_eq!(ReceivedShare::parse(twice.as_bytes()).unwrap_err().code(), "repeated_field");
    assert_eq!(ReceivedShare::parse(b"[]").unwrap_err().code(), "invalid_json");
    assert_eq!(ReceivedShare::parse(b"").unwrap_err().code(), "invalid_json");
}

#[test]
fn malformed_ids_and_values_are_refused() {
    assert_eq!(refusal(|share| share["tenant"] = json!("../acme")), "invalid_id");
    assert_eq!(refusal(|share| share["posting"] = json!("I am Jane and my number is 555")), "invalid_id");
    assert_eq!(refusal(|share| share["posting"] = json!("jane@example.com")), "invalid_id");
    assert_eq!(refusal(|share| share["keyId"] = json!("0123456789ABCDEF")), "invalid_id");
    assert_eq!(refusal(|share| share["policyHash"] = json!("c".repeat(63))), "invalid_id");
    assert_eq!(refusal(|share| share["revocation"] = json!("")), "invalid_id");
    assert_eq!(refusal(|share| share["purpose"] = json!("marketing")), "invalid_purpose");
    assert_eq!(refusal(|share| share["given"] = json!("2026-02-29")), "invalid_date");
    assert_eq!(refusal(|share| share["sealed"] = json!("not base64url!")), "invalid_sealed");
    assert_eq!(refusal(|share| share["sealed"] = json!("AAAA")), "invalid_sealed");
    assert_eq!(refusal(|share| share["expires"] = json!("2026-11-21")), "expiry_out_of_range");
    assert_eq!(refusal(|share| share["expires"] = json!("2027-11-22")), "expiry_out_of_range");
    assert_eq!(refusal(|share| share["sealed"] = json!("A".repeat(MOST_SHARE_BYTES))), "out_of_range");
}

#[test]
fn refusals_never_repeat_what_was_sent() {
    let mut body = share();
    body["canary-4711"] = json!("canary-4711");
    body["tenant"] = json!("canary-4711 ");
    let error = ReceivedShare::parse(body.to_string().as_bytes()).unwrap_err();
    assert!(!error.to_string().contains("canary"));
}

// JT3, JT10, N5: a batch holds postings and kinds, no person, no time, and one entry cannot tie a stage to a score.
#[test]
fn counts_hold_one_thing_an_entry() {
    let counts = Counts {
        tenant: Tenant::new("acme").unwrap(),
        channel: None,
        counts: vec![
            Count { posting: PostingId::new("a").unwrap(), kind: CountKind::Stage(Stage::SummarySent) },
            Count { posting: PostingId::new("a").unwrap(), kind: CountKind::ScoreBucket(ScoreBucket::of(100.0)) },
        ],
    };
    let body = serde_json::to_value(&counts).unwrap();
    let expected = json!({"tenant": "acme", "counts": [{"posting": "a", "stage": "summary_sent"}, {"posting": "a", "scoreBucket": 9}]});
    assert_eq!(body, expected);
    assert_eq!(Counts::parse(body.to_string().as_bytes()).unwrap(), counts);

    let refusal = |entry: Value| {
        let body = json!({"tenant": "acme", "counts": [entry]});
        Counts::parse(body.to_string().as_bytes()).unwrap_err().code()
    };
    assert_eq!(refusal(json!({"posting": "a", "stage": "opened", "scoreBucket": 3})), "unknown_field");
    assert_eq!(refusal(json!({"posting": "a", "stage": "opened", "person": "x"})), "unknown_field");
    assert_eq!(refusal(json!({"posting": "a"})), "missing_field");
    assert_eq!(refusal(json!({"posting": "a", "stage": "hired"})), "invalid_stage");
    // Views are the server's own.
    assert_eq!(refusal(json!({"posting": "a", "stage": "viewed"})), "invalid_stage");
    assert_eq!(refusal(json!({"posting": "a", "meets": 1, "lacks": 2})), "unknown_field");
    assert_eq!(refusal(json!({"posting": "a", "lacks": 40})), "out_of_range");
    assert_eq!(refusal(json!({"posting": "a", "scoreBucket": 10})), "out_of_range");
    assert_eq!(refusal(json!({"posting": "a", "scoreBucket": 4.5})), "out_of_range");
    assert_eq!(refusal(json!({"posting": "a", "scoreBucket": -1})), "out_of_range");
    assert_eq!(refusal(json!({"posting": "a", "scoreBucket": "4"})), "wrong_type");
    assert_eq!(refusal(json!("a")), "wrong_type");
}

// JT13: a channel is a short word of few letters; neither an address nor a name with a blank fits.
#[test]
fn a_batch_may_name_its_channel() {
    let batch = |channel: Value| json!({"tenant": "acme", "channel": channel, "counts": [{"posting": "a", "lacks": 3}]}).to_string();
    let read = Counts::parse(batch(json!("linkedin")).as_bytes()).unwrap();
    assert_eq!(read.channel.as_ref().map(|channel| channel.as_str()), Some("linkedin"));
    let expected = json!({"tenant": "acme", "channel": "linkedin", "counts": [{"posting": "a", "lacks": 3}]});
    assert_eq!(serde_json::to_value(&read).unwrap(), expected);
    for wrong in [json!("https://jobs.example/a"), json!("Jane Doe"), json!(""), json!("a".repeat(25))] {
        assert_eq!(Counts::parse(batch(wrong).as_bytes()).unwrap_err().code(), "invalid_id");
    }
    assert_eq!(Counts::parse(batch(json!(7)).as_bytes()).unwrap_err().code(), "wrong_type");
}

#[test]
fn a_batch_of_counts_holds_1_to_500() {
    let batch = |n: usize| json!({"tenant": "acme", "counts": vec![json!({"posting": "a", "stage": "opened"}); n]}).to_string();
    assert!(Counts::parse(batch(500).as_bytes()).is_ok());
    assert_eq!(Counts::parse(batch(501).as_bytes()).unwrap_err().code(), "out_of_range");
    assert_eq!(Counts::parse(batch(0).as_bytes()).unwrap_err().code(), "out_of_range");
}

#[test]
fn scores_fall_into_ten_buckets() {
    let index = |score: f64| ScoreBucket::of(score).index();
    assert_eq!([index(0.0), index(9.99), index(10.0), index(99.9), index(100.0)], [0, 0, 1, 9, 9]);
    assert_eq!([index(-5.0), index(1e9), index(f64::NAN)], [0, 9, 0]);
}

#[test]
fn any_identifier_becomes_a_posting_id_and_two_stay_two() {
    assert_eq!(PostingId::encode("https://jobs.example/a?b=c#d").unwrap().as_str(), "https://jobs.example/a?b=c#d");
    assert_eq!(PostingId::encode(" Köln 1 ").unwrap().as_str(), "K%C3%B6ln%201");
    assert!(PostingId::encode("").is_err());
    assert!(PostingId::encode(&"ö".repeat(200)).is_err());
}

#[test]
fn public_keys_and_tokens_are_checked() {
    assert_eq!(PublicKey::from_bytes(&[9; 32]).bytes(), [9; 32]);
    assert!(PublicKey::new(base64url::encode(&[9; 31])).is_err());
    assert!(RevocationToken::new("ab".repeat(32)).is_ok());
    assert!(RevocationToken::new("ab".repeat(8)).is_err());
    let body = json!({"public": base64url::encode(&[9; 32])});
    assert!(KeyPublication::parse(body.to_string().as_bytes()).is_ok());
    let private = json!({"public": base64url::encode(&[9; 32]), "private": "x"});
    assert_eq!(KeyPublication::parse(private.to_string().as_bytes()).unwrap_err().code(), "unknown_field");
}

#[test]
fn the_configuration_has_the_names_of_the_contract() {
    let value = serde_json::to_value(configuration()).unwrap();
    let mut names: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["key", "name", "policy", "privacyContact", "region", "shareDays", "tenant", "today"]);
    assert!(serde_json::to_string(&Configuration { key: None, ..configuration() }).unwrap().contains("\"key\":null"));
}

// A day that does not survive its own text would break the bound bytes.
#[test]
fn every_day_of_the_calendar_survives_its_text() {
    let mut day = Date::new(1970, 1, 1).unwrap();
    let last = Date::new(9999, 12, 31).unwrap();
    while day < last {
        assert_eq!(Date::parse(&day.to_string()), Ok(day));
        day = day.plus_days(1);
    }
    assert_eq!(last.plus_days(1), last);
    assert_eq!(Date::new(2026, 11, 21).unwrap().plus_days(90).to_string(), "2027-02-19");
    assert_eq!(Date::new(2000, 2, 29).unwrap().minus_days(366).to_string(), "1999-02-28");
    assert_eq!(Date::new(2026, 11, 21).unwrap().days_since_1970(), 20_778);
}

#[test]
fn texts_that_are_no_days_are_refused() {
    for text in ["", "2026-1-01", "2026-13-01", "2026-00-10", "2026-04-31", "1900-01-01", "2026-11-21T00:00:00", "2026/11/21", "２026-11-2"]
    {
        assert_eq!(Date::parse(text).unwrap_err().code(), "invalid_date", "{text}");
    }
}

#[test]
fn base64url_is_canonical() {
    for n in 0..70u8 {
        let bytes: Vec<_> = (0..n).map(|at| at.wrapping_mul(37) ^ n).collect();
        assert_eq!(base64url::decode(&base64url::encode(&bytes)), Some(bytes));
    }
    assert_eq!(base64url::encode(&[0xfb, 0xff]), "-_8");
    for bad in ["A", "AAAAA", "-_9", "AB==", "A+/A", "AA A", "ÄÄ"] {
        assert_eq!(base64url::decode(bad), None, "{bad}");
    }
}

#[test]
fn every_error_has_a_code_of_its_own_and_a_sentence() {
    let mut codes: Vec<_> = ContractError::ALL.iter().map(ContractError::code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), ContractError::ALL.len());
    assert!(codes.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')));
    assert!(ContractError::ALL.iter().all(|error| !error.to_string().is_empty()));
}

// Twenty thousand damaged bodies: a refusal each or the same share, never a panic.
#[test]
fn damaged_bodies_never_panic() {
    let good = share().to_string().into_bytes();
    let mut seed = 1u64;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize
    };
    for _ in 0..20_000 {
        let mut body = good.clone();
        let at = next() % body.len();
        body[at] = next() as u8;
        if next() % 3 == 0 {
            body.truncate(next() % good.len());
        }
        _ = ReceivedShare::parse(&body);
        _ = Counts::parse(&body);
    }
}

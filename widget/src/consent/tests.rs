//! What goes into a draft, into its bytes and into its envelope.

use std::rc::Rc;

use share_contract::{BoardProfile, Configuration, ContractError, SHARE_INFO};

use super::*;

fn configuration(keys: &sealing::KeyPair) -> Configuration {
    let policy = "We read it.";
    serde_json::from_value(serde_json::json!({
        "tenant": "acme", "name": "Acme", "region": "EU", "privacyContact": "privacy@acme.example",
        "policy": {"version": "1", "hash": sealing::sha256_hex(policy.as_bytes()), "text": policy},
        "key": {"id": keys.id(), "public": share_contract::PublicKey::from_bytes(keys.public())},
        "shareDays": 90, "today": "2026-11-21",
    }))
    .expect("a configuration")
}

fn draft() -> Draft {
    let prepared = serde_json::json!({
        "posting": "j 1", "title": "Nurse", "name": "Ada Byrne", "email": "ada@example.org", "links": [], "score": 81.5,
        "sentences": [{"text": "Ran a ward.", "span": {"start": 0, "end": 11}, "included": true}, {"text": "Likes\n tea.", "span": {"start": 12, "end": 23}, "included": true}],
    });
    Draft::new(About::Summary, serde_json::from_value(prepared).expect("a draft"), 90, Keys::new(None))
}

fn about(about: About) -> Draft {
    Draft { about, ..draft() }
}

fn shown(draft: &Draft) -> String {
    let consent = draft.consent(&configuration(&sealing::generate())).expect("a consent");
    String::from_utf8(consent.bytes().to_vec()).expect("text")
}

// AJ1, AJ25: a field that is off is absent from the bytes.
#[test]
fn every_personal_field_is_off_until_it_is_switched_on() {
    let text = shown(&draft());
    assert!(text.starts_with(r#"{"posting":"j%201","title":"Nurse","sentences":["Ran a ward.","Likes tea."],"replyKey":""#), "{text}");
    let with_mail = shown(&draft().changed(&Change::Field(Field::Email, true)));
    assert!(with_mail.contains("ada@example.org") && !with_mail.contains("Ada Byrne"), "{with_mail}");
}

// AJ13
#[test]
fn a_sentence_that_was_taken_out_is_not_in_the_bytes() {
    assert!(!shown(&draft().changed(&Change::Sentence(1, false))).contains("tea"));
}

// N4, N7: what the employer opens is what was shown.
#[test]
fn the_employer_opens_exactly_the_bytes_that_were_shown() {
    let keys = sealing::generate();
    let configuration = configuration(&keys);
    let draft = draft().changed(&Change::Field(Field::Name, true));
    let consent = draft.consent(&configuration).expect("a consent");
    let envelope = draft.seal(&configuration, None).expect("an envelope");
    let received = share_contract::ReceivedShare::parse(envelope.body.as_bytes()).expect("a share");
    let opened = sealing::open(&keys, SHARE_INFO, &consent.terms().aad(), received.sealed()).expect("opens");
    assert_eq!(String::from_utf8(opened).expect("text"), envelope.plaintext);
    assert_eq!(envelope.plaintext.as_bytes(), consent.bytes());
    assert!(!envelope.body.contains("Ada"));
}

// AJ18: a consent to one kind carries nothing of another.
#[test]
fn what_is_no_summary_holds_its_own_content_and_nothing_else() {
    let names = |draft: &Draft| {
        let content: serde_json::Value = serde_json::from_str(&shown(draft)).expect("JSON");
        content.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default()
    };
    assert_eq!(names(&about(About::Score)), "posting replyKey score");
    let slot = ["2026-12-01T09:00Z".to_owned(), "2026-12-01T10:00Z".to_owned()];
    assert_eq!(names(&about(About::Times(vec![slot]))), "free posting replyKey");
    let answer = Answer { question: "Rust?".into(), marks: vec![("result".into(), 3)] };
    assert_eq!(names(&about(About::Practice(vec![answer]))), "answers posting replyKey");
}

// AJ25
#[test]
fn a_score_that_is_kept_back_is_not_sent_as_another() {
    let mut score = about(About::Score);
    score.prepared.score = None;
    assert_eq!(score.seal(&configuration(&sealing::generate()), None).err(), Some("missing_field"));
}

// AJ20
#[test]
fn a_check_has_no_bytes_before_the_name_is_typed_and_a_short_life_after() {
    let employer = configuration(&sealing::generate());
    let check = about(About::Check(ConsentKind::BackgroundCheckConduct)).changed(&Change::Days(90));
    assert_eq!(check.consent(&employer).err(), Some(ContractError::NotConfirmed));
    assert_eq!(check.seal(&employer, None).err(), Some("not_confirmed"));
    let typed = check.changed(&Change::Typed("acme".into()));
    let consent = typed.consent(&employer).expect("a consent");
    assert_eq!(consent.terms().expires().to_string(), "2026-12-21");
    assert_eq!(consent.terms().purpose(), ConsentKind::BackgroundCheckConduct);
}

// AJ17
#[test]
fn a_board_gets_the_skills_that_were_picked_and_no_key_of_the_employer() {
    let board = about(About::Board).changed(&Change::Sentence(1, false));
    assert_eq!(board.text(&configuration(&sealing::generate())), None, "no board is named yet");
    let board = board.changed(&Change::Typed("Jobs North ".into())).changed(&Change::Note("Nurse".into()));
    let profile = BoardProfile { board: "Jobs North".into(), headline: "Nurse".into(), skills: vec!["Ran a ward.".into()] };
    assert_eq!(board.board(), profile);
}

#[test]
fn every_share_names_a_reply_key_of_its_own() {
    assert_ne!(Keys::new(None), Keys::new(None));
    let keys = Keys::new(Some([9; 32]));
    assert_eq!(sealing::KeyPair::from_secret(&keys.secret).map(|pair| *pair.public()), Ok(keys.named.reply_key.bytes()));
    assert!(keys.named.consent_key.is_some());
}

#[test]
fn a_change_drops_the_envelope_of_the_old_contents() {
    let configuration = configuration(&sealing::generate());
    let mut sealed = draft();
    sealed.envelope = Some(Rc::new(sealed.seal(&configuration, None).expect("an envelope")));
    assert!(sealed.changed(&Change::Note("Hello".into())).envelope.is_none());
}

#[test]
fn a_key_that_does_not_belong_to_its_id_seals_nothing() {
    let mut configuration = configuration(&sealing::generate());
    let other = sealing::generate();
    if let Some(key) = configuration.key.as_mut() {
        key.public = share_contract::PublicKey::from_bytes(other.public());
    }
    assert_eq!(draft().seal(&configuration, None).err(), Some("key_mismatch"));
}

//! N4: an employer's answer is opened by the seeker whose share it answers, and by nobody else.

use sealing::{KeyPair, SealError, generate, open_reply, seal_reply};
use share_contract::{PublicKey, Reply, ReplyEnvelope, ReplyKind, SHARE_INFO, ShareId, Tenant, base64url};

fn tenant(name: &str) -> Tenant {
    Tenant::new(name).expect("an id")
}

fn share(digit: &str) -> ShareId {
    ShareId::new(digit.repeat(32)).expect("an id")
}

fn invitation() -> Reply {
    Reply {
        kind: ReplyKind::Invitation,
        text: "We would like to meet you.".into(),
        slots: vec![["2026-12-01T09:00Z".into(), "2026-12-01T10:00Z".into()]],
        link: Some("https://meet.acme.example/r/17".into()),
    }
}

fn sealed(key: &KeyPair) -> ReplyEnvelope {
    seal_reply(&PublicKey::from_bytes(key.public()), &tenant("acme"), &share("a"), &invitation()).expect("sealed")
}

#[test]
fn the_seeker_reads_what_the_employer_wrote() {
    let key = generate();
    assert_eq!(open_reply(&key, &tenant("acme"), &share("a"), &sealed(&key)), Ok(invitation()));
}

#[test]
fn the_key_of_a_share_comes_back_from_where_it_was_kept() {
    let key = generate();
    let kept = KeyPair::from_secret(&key.secret()).expect("a key");
    assert_eq!(open_reply(&kept, &tenant("acme"), &share("a"), &sealed(&key)), Ok(invitation()));
    assert_eq!(KeyPair::from_secret("short").map(|key| key.id()), Err(SealError::InvalidKey));
}

#[test]
fn a_reply_opens_for_no_other_share_employer_or_key() {
    let key = generate();
    let reply = sealed(&key);
    assert_eq!(open_reply(&key, &tenant("acme"), &share("b"), &reply), Err(SealError::CannotOpen));
    assert_eq!(open_reply(&key, &tenant("other"), &share("a"), &reply), Err(SealError::CannotOpen));
    assert_eq!(open_reply(&generate(), &tenant("acme"), &share("a"), &reply), Err(SealError::CannotOpen));
    let as_share = sealing::seal(key.public(), SHARE_INFO, &Reply::aad(&tenant("acme"), &share("a")), b"{}").expect("sealed");
    let as_share = ReplyEnvelope { sealed: base64url::encode(&as_share) };
    assert_eq!(open_reply(&key, &tenant("acme"), &share("a"), &as_share), Err(SealError::CannotOpen));
}

#[test]
fn every_changed_byte_of_a_reply_is_found() {
    let key = generate();
    let whole = sealed(&key).sealed_bytes().expect("bytes");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let changed = ReplyEnvelope { sealed: base64url::encode(&bytes) };
        assert_eq!(open_reply(&key, &tenant("acme"), &share("a"), &changed), Err(SealError::CannotOpen), "byte {at}");
    }
}

#[test]
fn what_no_reply_may_hold_is_neither_sealed_nor_read() {
    let key = generate();
    let public = PublicKey::from_bytes(key.public());
    let wrong = [
        Reply { text: " ".into(), slots: Vec::new(), ..invitation() },
        Reply { text: "a".repeat(4_001), ..invitation() },
        Reply { link: Some("javascript:alert(1)".into()), ..invitation() },
        Reply { link: Some("http://meet.acme.example/".into()), ..invitation() },
        Reply { link: Some("https://acme.example@evil.example/".into()), ..invitation() },
        Reply { link: Some("https://acme.example/\"onclick=".into()), ..invitation() },
        Reply { slots: vec![["2026-12-01T10:00Z".into(), "2026-12-01T09:00Z".into()]], ..invitation() },
        Reply { slots: vec![["tomorrow".into(), "2026-12-01T09:00Z".into()]], ..invitation() },
        Reply { slots: vec![["2026-12-01T09:00Z".into(), "2026-12-01T24:00Z".into()]], ..invitation() },
        Reply { kind: ReplyKind::Feedback, ..invitation() },
    ];
    for reply in wrong {
        assert_eq!(seal_reply(&public, &tenant("acme"), &share("a"), &reply), Err(SealError::InvalidReply), "{reply:?}");
        let by_hand = serde_json::to_vec(&reply).expect("JSON");
        let aad = Reply::aad(&tenant("acme"), &share("a"));
        let by_hand = sealing::seal(key.public(), share_contract::REPLY_INFO, &aad, &by_hand).expect("sealed");
        let by_hand = ReplyEnvelope { sealed: base64url::encode(&by_hand) };
        assert_eq!(open_reply(&key, &tenant("acme"), &share("a"), &by_hand), Err(SealError::InvalidReply), "{reply:?}");
    }
}

#[test]
fn the_server_takes_a_reply_only_as_a_closed_envelope_of_bounded_length() {
    let key = generate();
    let body = serde_json::to_vec(&sealed(&key)).expect("JSON");
    let read = ReplyEnvelope::parse(&body).expect("a reply");
    assert_eq!(open_reply(&key, &tenant("acme"), &share("a"), &read), Ok(invitation()));
    let long = serde_json::json!({ "sealed": base64url::encode(&vec![7; 16 * 1024 + 1]) }).to_string();
    assert_eq!(ReplyEnvelope::parse(long.as_bytes()).map_err(|error| error.code()), Err("invalid_sealed"));
    let extra = serde_json::json!({ "sealed": base64url::encode(&[7; 64]), "text": "hello" }).to_string();
    assert_eq!(ReplyEnvelope::parse(extra.as_bytes()).map_err(|error| error.code()), Err("unknown_field"));
}

//! AJ39: the employer's answer to a request is opened by the seeker who asked, and by nobody else.

use sealing::{KeyPair, SealError, generate, open_answer, seal_answer};
use share_contract::{ANSWER_INFO, Answering, PublicKey, REPLY_INFO, Tenant, TicketId, base64url};

fn tenant(name: &str) -> Tenant {
    Tenant::new(name).expect("an id")
}

fn request(digit: &str) -> TicketId {
    TicketId::new(digit.repeat(32)).expect("an id")
}

fn sealed(key: &KeyPair) -> String {
    seal_answer(&PublicKey::from_bytes(key.public()), &tenant("acme"), &request("a"), "We have mended it.").expect("sealed")
}

#[test]
fn the_seeker_reads_what_the_employer_answered() {
    let key = generate();
    assert_eq!(open_answer(&key, &tenant("acme"), &request("a"), &sealed(&key)).as_deref(), Ok("We have mended it."));
}

#[test]
fn an_answer_opens_for_no_other_request_employer_or_key_and_is_no_reply_to_a_share() {
    let key = generate();
    let answer = sealed(&key);
    assert_eq!(open_answer(&key, &tenant("acme"), &request("b"), &answer), Err(SealError::CannotOpen));
    assert_eq!(open_answer(&key, &tenant("other"), &request("a"), &answer), Err(SealError::CannotOpen));
    assert_eq!(open_answer(&generate(), &tenant("acme"), &request("a"), &answer), Err(SealError::CannotOpen));
    assert_eq!(open_answer(&key, &tenant("acme"), &request("a"), "no envelope"), Err(SealError::CannotOpen));
    let as_reply =
        sealing::seal(key.public(), REPLY_INFO, &Answering::aad(&tenant("acme"), &request("a")), br#"{"text":"x"}"#).expect("sealed");
    assert_eq!(open_answer(&key, &tenant("acme"), &request("a"), &base64url::encode(&as_reply)), Err(SealError::CannotOpen));
}

#[test]
fn every_changed_byte_of_an_answer_is_found() {
    let key = generate();
    let whole = base64url::decode(&sealed(&key)).expect("bytes");
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (at % 8);
        let changed = base64url::encode(&bytes);
        assert_eq!(open_answer(&key, &tenant("acme"), &request("a"), &changed), Err(SealError::CannotOpen), "byte {at}");
    }
}

#[test]
fn what_no_answer_may_hold_is_neither_sealed_nor_read() {
    let key = generate();
    let public = PublicKey::from_bytes(key.public());
    for text in [" \n", &"a".repeat(4_001)] {
        assert_eq!(seal_answer(&public, &tenant("acme"), &request("a"), text), Err(SealError::InvalidReply));
        let by_hand = serde_json::json!({ "text": text }).to_string();
        let by_hand = sealing::seal(key.public(), ANSWER_INFO, &Answering::aad(&tenant("acme"), &request("a")), by_hand.as_bytes());
        let by_hand = base64url::encode(&by_hand.expect("sealed"));
        assert_eq!(open_answer(&key, &tenant("acme"), &request("a"), &by_hand), Err(SealError::InvalidReply));
    }
}

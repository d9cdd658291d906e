use super::*;
use crate::desk::Vouching;
use crate::identity::Identity;
use crate::identity::tests::identity;
use crate::keyfile::KeyFile;
use crate::letter::Contents;
use crate::letter::tests::{share, tenant};
use crate::ring::NewKey;
use sealing::KeyPair;
use share_contract::{
    Configuration, EmployerKey, KeyId, PublicKey, ReplyKind, Role, Scope, Signature, SignedBy, Statistics, StoredShare, base64url,
};

fn employer_key(pair: &KeyPair) -> EmployerKey {
    EmployerKey { id: KeyId::new(pair.id()).expect("an id"), public: PublicKey::from_bytes(pair.public()), signed: None }
}

fn signed_by(identity: &Identity) -> SignedBy {
    SignedBy { identity: identity.public.clone(), signature: Signature::new(base64url::encode(&[9; 64])).expect("a signature") }
}

fn signed_key(pair: &KeyPair, identity: &Identity) -> EmployerKey {
    EmployerKey { signed: Some(signed_by(identity)), ..employer_key(pair) }
}

/// A pair that was made with a long-term key that was open already, or with a new one.
fn made(pair: &Rc<KeyPair>, identity: &Rc<Identity>, is_first: bool) -> Action {
    let signed = signed_by(identity);
    Action::Made(Box::new(NewKey { pair: Rc::clone(pair), identity: Rc::clone(identity), signed, is_first, is_saved: false }))
}

fn opened(pair: &Rc<KeyPair>) -> Action {
    Action::KeyOpened(KeyFile { identity: None, keys: vec![Rc::clone(pair)] })
}

fn fetched(key: Option<EmployerKey>, shares: Vec<StoredShare>) -> Box<Fetched> {
    let json = format!(
        r#"{{"tenant":"acme","name":"Acme Works","region":"eu","privacyContact":"privacy@acme.example",
        "policy":{{"version":"1","hash":"{}","text":"…"}},"key":null,"shareDays":90,"today":"2026-11-21"}}"#,
        "ab".repeat(32)
    );
    let configuration: Configuration = serde_json::from_str(&json).expect("the shape of the contract");
    Box::new(Fetched {
        configuration: Configuration { key, ..configuration },
        scope: Scope { role: Role::Owner, channel: None },
        shares,
        tickets: Vec::new(),
        statistics: statistics(),
        log: Vec::new(),
    })
}

fn statistics() -> Statistics {
    let json = r#"{"tenant":"acme","through":null,"next":"2026-11-22","k":10,"epsilon":1.0,"confidence":0.95,"figures":[],"conversions":[],
        "comparisons":[],"hints":[]}"#;
    serde_json::from_str(json).expect("the shape of the contract")
}

fn access() -> Access {
    Access::new(tenant().as_str(), "token").expect("fine")
}

fn signed_in(pair: &KeyPair, shares: Vec<StoredShare>) -> State {
    State::default().after(Action::Asking).after(Action::Answered(access(), fetched(Some(employer_key(pair)), shares)))
}

fn desk(state: &State) -> &Desk {
    state.desk.as_ref().expect("signed in")
}

#[test]
fn an_employer_without_a_key_is_led_to_the_key_first() {
    let state = State::default().after(Action::Answered(access(), fetched(None, Vec::new())));
    assert_eq!(desk(&state).page, Page::Key);
    assert!(!desk(&state).holds_published_key());
}

#[test]
fn a_refused_sign_in_leaves_nobody_signed_in() {
    let state = State::default().after(Action::Asking).after(Action::Failed(Problem::new("unauthorized")));
    assert!(state.desk.is_none() && !state.is_busy);
    assert_eq!(state.problem.map(|problem| problem.code), Some("unauthorized".into()));
}

#[test]
fn a_new_key_can_be_used_only_after_its_file_was_saved() {
    let (old, new) = (sealing::generate(), Rc::new(sealing::generate()));
    let state = signed_in(&old, Vec::new()).after(made(&new, &Rc::new(identity(7)), true));
    assert!(desk(&state).new_key.as_ref().is_some_and(|key| !key.is_saved));
    let state = state.after(Action::Saved).after(Action::Published(employer_key(&new)));
    assert!(desk(&state).holds_published_key() && desk(&state).new_key.is_none());
}

// N4: whoever changes the key and keeps the long-term key changes nothing on the career site.
#[test]
fn a_change_of_keys_leaves_the_fingerprint_of_the_career_site_as_it_is() {
    let (old, new, own) = (Rc::new(sealing::generate()), Rc::new(sealing::generate()), Rc::new(identity(7)));
    let state = State::default().after(Action::Answered(access(), fetched(Some(signed_key(&old, &own)), Vec::new())));
    assert_eq!(desk(&state).fingerprints(), [own.fingerprint()]);
    assert_eq!(desk(&state).vouching(), Vouching::Somebody(own.fingerprint()), "as the server says");
    let file = KeyFile { identity: Some(Rc::clone(&own)), keys: vec![Rc::clone(&old)] };
    let state = state.after(Action::KeyOpened(file)).after(made(&new, &own, false)).after(Action::Saved);
    assert_eq!(desk(&state).fingerprints(), [own.fingerprint()]);
    assert_eq!(desk(&state).keys.to_file().keys.len(), 2, "one file for what was sealed before and after");
    let state = state.after(Action::Published(signed_key(&new, &own)));
    assert_eq!((desk(&state).fingerprints(), desk(&state).vouching()), (vec![own.fingerprint()], Vouching::Yours(own.fingerprint())));
    assert!(desk(&state).holds_published_key());
}

// Without its file, the long-term key itself is changed: the page names both for as long as it takes.
#[test]
fn a_change_of_the_long_term_key_overlaps_on_the_career_site() {
    let (old, new, lost, own) = (sealing::generate(), Rc::new(sealing::generate()), identity(8), Rc::new(identity(7)));
    let state = State::default().after(Action::Answered(access(), fetched(Some(signed_key(&old, &lost)), Vec::new())));
    let state = state.after(made(&new, &own, true));
    assert_eq!(desk(&state).fingerprints(), [lost.fingerprint(), own.fingerprint()]);
    let state = state.after(Action::Saved).after(Action::Published(signed_key(&new, &own)));
    assert_eq!(desk(&state).fingerprints(), [own.fingerprint()]);
}

// N4: the server may say what it likes of its key; the long-term key that is open here knows better.
#[test]
fn a_key_of_somebody_else_is_named_as_one_and_never_stands_in_the_lines() {
    let (old, own, evil) = (Rc::new(sealing::generate()), Rc::new(identity(7)), identity(66));
    let state = State::default().after(Action::Answered(access(), fetched(Some(signed_key(&sealing::generate(), &evil)), Vec::new())));
    let state = state.after(Action::KeyOpened(KeyFile { identity: Some(Rc::clone(&own)), keys: vec![old] }));
    assert_eq!(desk(&state).vouching(), Vouching::Stranger(evil.fingerprint()));
    assert_eq!(desk(&state).fingerprints(), [own.fingerprint()]);
    assert_eq!(desk(&signed_in(&sealing::generate(), Vec::new())).vouching(), Vouching::Nobody);
}

#[test]
fn the_log_is_the_owners_alone() {
    let answer = |role: Role| {
        let fetched = Fetched { scope: Scope { role, channel: None }, log: crate::log::tests::log(1), ..*fetched(None, Vec::new()) };
        State::default().after(Action::Answered(access(), Box::new(fetched)))
    };
    assert!(Page::of(desk(&answer(Role::Owner)).scope.role).any(|page| page == Page::Log));
    assert!(Role::ALL[1..].iter().all(|role| Page::of(desk(&answer(*role)).scope.role).all(|page| page != Page::Log)));
}

#[test]
fn newest_summaries_come_first_and_open_all_opens_what_there_is_a_key_for() {
    let (mine, lost) = (Rc::new(sealing::generate()), sealing::generate());
    let shares = vec![share(&mine, "welder", 1), share(&lost, "cook", 2), share(&mine, "cook", 3)];
    let state = signed_in(&mine, shares).after(opened(&mine)).after(Action::OpenAll);
    let open: Vec<_> = desk(&state).letters.iter().map(|letter| (letter.share.posting.as_str(), letter.summary().is_some())).collect();
    assert_eq!(open, [("cook", true), ("cook", false), ("welder", true)]);
    assert_eq!(state.notice.as_deref(), Some("2 opened."));
}

#[test]
fn a_key_file_that_opens_nothing_here_says_so() {
    let (mine, other) = (Rc::new(sealing::generate()), Rc::new(sealing::generate()));
    let state = signed_in(&mine, vec![share(&mine, "welder", 1)]).after(opened(&other));
    assert_eq!(state.notice, Some(format!("Key {} is open, but nothing here is sealed to it.", other.id())));
    let state = state.after(opened(&mine));
    assert_eq!(state.notice, Some(format!("Key {} is open.", mine.id())));
}

#[test]
fn one_tampered_summary_does_not_keep_the_others_closed() {
    let pair = Rc::new(sealing::generate());
    let bad = StoredShare { sealed: "A".repeat(120), ..share(&pair, "cook", 2) };
    let state = signed_in(&pair, vec![share(&pair, "welder", 1), bad]).after(opened(&pair)).after(Action::OpenAll);
    assert!(matches!(&desk(&state).letters[0].contents, Contents::Refused(problem) if problem.code == "tampered"));
    assert!(desk(&state).letters[1].summary().is_some());
    assert_eq!(state.notice.as_deref(), Some("1 opened, 1 could not be opened."));
}

#[test]
fn a_refresh_keeps_keys_page_and_what_is_open() {
    let pair = Rc::new(sealing::generate());
    let first = share(&pair, "welder", 1);
    let state = signed_in(&pair, vec![first.clone()]).after(opened(&pair)).after(Action::Open(first.id.clone()));
    let state = state.after(Action::Turned(Page::Statistics));
    let state = state.after(Action::Answered(access(), fetched(Some(employer_key(&pair)), vec![first, share(&pair, "cook", 2)])));
    assert_eq!(desk(&state).page, Page::Statistics);
    assert!(desk(&state).holds_published_key());
    assert_eq!(desk(&state).letters.iter().map(|letter| letter.summary().is_some()).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn another_employer_gets_nothing_of_the_one_before() {
    let pair = Rc::new(sealing::generate());
    let state = signed_in(&pair, vec![share(&pair, "welder", 1)]).after(opened(&pair));
    let other = Access::new("other", "token").expect("fine");
    let state = state.after(Action::Answered(other, fetched(None, Vec::new())));
    assert_eq!(desk(&state).keys.ids().count(), 0);
    assert!(desk(&state).letters.is_empty());
}

// AJ39, AJ46: the most urgent request stands first, and opens as soon as its key is there.
#[test]
fn requests_stand_by_their_due_time_and_open_with_the_key() {
    let pair = Rc::new(sealing::generate());
    let with = |due: &str, closed: bool| {
        let ticket = crate::ticket::tests::ticket(&pair, "privacy", "privacy").stored;
        let mut json = serde_json::to_value(ticket).expect("json");
        json["due"] = due.into();
        if closed {
            json["closed"] = serde_json::json!({"at": "2026-11-21T10:00Z", "outcome": "done"});
        }
        serde_json::from_value(json).expect("the shape of the contract")
    };
    let tickets = vec![with("2026-11-20T09:00Z", true), with("2026-11-25T09:00Z", false), with("2026-11-22T09:00Z", false)];
    let answer = Fetched { tickets, ..*fetched(Some(employer_key(&pair)), Vec::new()) };
    let state = State::default().after(Action::Answered(access(), Box::new(answer))).after(opened(&pair));
    let days: Vec<String> = desk(&state).tickets.iter().map(|ticket| ticket.stored.due.to_string()[8..10].to_owned()).collect();
    assert_eq!(days, ["22", "25", "20"]);
    assert!(
        desk(&state)
            .tickets
            .iter()
            .all(|ticket| ticket.plea.as_ref().is_some_and(|plea| plea.as_ref().is_ok_and(|plea| plea.text == "Hello.")))
    );
}

// JT39: who may read statistics alone sees nothing else, not even an empty inbox.
#[test]
fn a_token_that_may_not_read_shares_has_the_statistics_alone() {
    let answer = Fetched { scope: Scope { role: Role::Viewer, channel: None }, ..*fetched(None, Vec::new()) };
    let state = State::default().after(Action::Answered(access(), Box::new(answer)));
    assert_eq!(desk(&state).page, Page::Statistics);
    assert_eq!(Page::of(desk(&state).scope.role).collect::<Vec<_>>(), [Page::Statistics, Page::Check]);
}

#[test]
fn a_recruiter_answers_but_sets_nothing_up() {
    let answer = Fetched { scope: Scope { role: Role::Recruiter, channel: None }, ..*fetched(None, Vec::new()) };
    let state = State::default().after(Action::Answered(access(), Box::new(answer)));
    assert_eq!(desk(&state).page, Page::Inbox);
    assert!(
        Page::of(desk(&state).scope.role).all(|page| page != Page::Embed)
            && Page::of(desk(&state).scope.role).any(|page| page == Page::Requests)
    );
}

// AJ28: a token with a second factor waits at the door; a session that has run out leaves nothing on the screen.
#[test]
fn a_code_is_asked_for_at_the_door_and_an_ended_session_leads_back_there() {
    let waiting = State::default().after(Action::Asking).after(Action::CodeNeeded(access()));
    assert!(waiting.desk.is_none() && waiting.waiting == Some(access()) && !waiting.is_busy);
    let wrong = waiting.after(Action::Failed(Problem::new("wrong_code")));
    assert!(wrong.waiting.is_some(), "another try");
    let pair = Rc::new(sealing::generate());
    let ended = signed_in(&pair, Vec::new()).after(opened(&pair)).after(Action::Failed(Problem::new("unauthorized")));
    assert_eq!(ended, State { problem: Some(Problem::new("session_ended")), ..State::default() });
}

#[test]
fn an_answer_is_remembered_in_this_page_and_over_a_refresh() {
    let pair = Rc::new(sealing::generate());
    let one = share(&pair, "welder", 1);
    let state = signed_in(&pair, vec![one.clone()]).after(Action::Replied(one.id.clone(), ReplyKind::Feedback));
    let state = state.after(Action::Answered(access(), fetched(Some(employer_key(&pair)), vec![one])));
    assert_eq!(desk(&state).letters[0].answers, [ReplyKind::Feedback]);
}

#[test]
fn signing_out_forgets_everything() {
    let pair = Rc::new(sealing::generate());
    let state = signed_in(&pair, Vec::new()).after(opened(&pair)).after(Action::SignedOut);
    assert_eq!(state, State::default());
}

#[test]
fn what_needs_a_desk_does_nothing_without_one() {
    let state = State::default().after(Action::OpenAll).after(Action::Saved).after(Action::Turned(Page::Key));
    assert_eq!(state, State::default());
}

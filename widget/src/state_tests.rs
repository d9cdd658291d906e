use super::*;

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), |state, action| state.reduce(action))
}

fn profile() -> Profile {
    json::Json::read(serde_json::json!({"basics": {"name": "Ada Byrne"}})).expect("a profile")
}

fn read() -> Action {
    Action::Read { name: "ada.pdf".into(), profile: Box::new(profile()) }
}

fn one_match(posting: &str, score: f64) -> Match {
    let parts = serde_json::json!({
        "posting": posting, "title": "Nurse", "score": score, "growth": 0, "preferences": 100,
        "contributions": [], "missing": [], "advice": [], "flags": [], "excluded": [],
    });
    serde_json::from_value(parts).expect("a match")
}

fn rename() -> Action {
    Action::Corrected(Correction::Set { path: "/basics/name".into(), value: "Ada Lund".into() })
}

#[test]
fn a_good_file_after_a_bad_one_is_read() {
    let bad = Action::NotRead { name: "bomb.pdf".into(), code: "crashed".into() };
    let state = after([bad, Action::Reading { name: "ada.pdf".into() }, read()]);
    assert_eq!(state.document, Document::Read { name: "ada.pdf".into() });
    assert!(state.profile.is_some());
}

#[test]
fn a_bad_file_leaves_what_was_read_before() {
    let state = after([read(), Action::NotRead { name: "bomb.pdf".into(), code: "timed_out".into() }]);
    assert!(state.profile.is_some());
}

// AJ22: a stale score is invalidated.
#[test]
fn a_correction_makes_the_scores_stale_until_they_are_new() {
    let state = after([read()]);
    let revision = state.revision;
    let state = state.reduce(Action::Matched { revision, matches: vec![one_match("p", 70.0)] });
    assert!(!state.is_stale());
    let state = state.reduce(rename());
    assert!(state.is_stale());
    let late = state.reduce(Action::Matched { revision, matches: Vec::new() });
    assert!(late.is_stale() && late.matches.len() == 1);
}

#[test]
fn a_draft_does_not_outlive_a_correction() {
    let state = after([read(), Action::Prepared(Box::default()), rename()]);
    assert_eq!(state.draft, None);
}

#[test]
fn a_failure_to_send_keeps_the_envelope_for_the_next_try() {
    let envelope = Rc::new(crate::consent::Envelope {
        idempotency: share_contract::IdempotencyKey::new("0".repeat(32)).expect("a key"),
        token: share_contract::RevocationToken::new("0".repeat(64)).expect("a token"),
        plaintext: "{}".into(),
        body: "{}".into(),
    });
    let state = after([Action::Prepared(Box::default()), Action::Sealed(envelope.clone()), Action::NotSent("offline".into())]);
    let draft = state.draft.expect("a draft");
    assert_eq!((draft.stage, draft.envelope), (Stage::Failed("offline".into()), Some(envelope)));
}

#[test]
fn new_postings_close_what_was_open() {
    let state = after([Action::Toggle("p".into()), Action::PostingsRead { postings: Vec::new(), n_unreadable: 1 }]);
    assert_eq!((state.open, state.n_unreadable), (None, 1));
}

#[test]
fn opening_a_posting_twice_closes_it() {
    assert_eq!(after([Action::Toggle("p".into()), Action::Toggle("p".into())]).open, None);
}

#[test]
fn nothing_is_counted_by_itself() {
    let state = after([read(), Action::Toggle("p".into())]);
    assert!(state.counting.due().is_empty());
    assert_eq!(state.reduce(Action::CountingSwitched(true)).counting.due().len(), 1);
}

fn take() -> Action {
    Action::Corrected(Correction::Take { path: "/basics/name".into(), span: model::Span { start: 4, end: 12 } })
}

fn read_with_text() -> Action {
    let mut profile = profile();
    profile.meta.tacit.text = "Ada Ada Lund, Oslo".into();
    Action::Read { name: "ada.pdf".into(), profile: Box::new(profile) }
}

#[test]
fn words_that_were_taken_are_said_marked_and_lead_to_their_field() {
    let state = after([read_with_text(), take()]);
    assert_eq!(state.said, Some(Said::Set { path: "/basics/name".into(), value: "Ada Lund".into() }));
    assert_eq!(state.corrected.as_slice(), ["/basics/name"]);
    assert_eq!(state.look.jump, (1, crate::look::Target::Field("/basics/name".into())));
}

#[test]
fn a_correction_can_be_undone_and_what_was_there_is_back() {
    let before = after([read_with_text()]);
    let state = before.reduce(take()).reduce(rename()).reduce(Action::Undone).reduce(Action::Undone);
    assert_eq!((&state.profile, state.corrected.len(), state.said.clone()), (&before.profile, 0, Some(Said::Undone)));
    assert!(state.is_stale() && state.reduce(Action::Undone).past.is_empty());
}

#[test]
fn a_correction_that_changes_nothing_leaves_the_scores() {
    let same = Action::Corrected(Correction::Set { path: "/basics/name".into(), value: "Ada Byrne".into() });
    let state = after([read()]);
    assert_eq!(state.reduce(same), state);
}

#[test]
fn what_was_counted_for_an_older_correction_is_dropped() {
    let state = after([read(), rename()]);
    let late = Action::Rechecked { revision: state.revision - 1, profile: Box::default() };
    assert_eq!(state.reduce(late).profile, state.profile);
    let counted = state.reduce(Action::Rechecked { revision: state.revision, profile: Box::default() });
    assert!(counted.profile == Some(Rc::default()) && counted.edition > state.edition && counted.past == state.past);
}

#[test]
fn another_file_starts_with_nothing_to_undo() {
    let state = after([read(), rename(), read()]);
    assert!(state.past.is_empty() && state.corrected.is_empty() && state.said.is_none());
}

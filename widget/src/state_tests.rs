use model::{IndexMatch, Shift};

use super::*;
use crate::consent::Stage;
use crate::correct::Correction;

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

fn prepared() -> Action {
    use crate::consent::{About, Keys};
    Action::Prepared { about: About::Summary, prepared: Box::default(), keys: Keys::new(None) }
}

#[test]
fn a_draft_does_not_outlive_a_correction() {
    let state = after([read(), prepared(), rename()]);
    assert_eq!(state.draft, None);
}

#[test]
fn a_failure_to_send_keeps_the_envelope_for_the_next_try() {
    let envelope = Rc::new(crate::consent::Envelope {
        idempotency: share_contract::IdempotencyKey::new("0".repeat(32)).expect("a key"),
        token: share_contract::RevocationToken::new("0".repeat(64)).expect("a token"),
        purpose: share_contract::ConsentKind::ApplicationSummary,
        plaintext: "{}".into(),
        body: "{}".into(),
    });
    let state = after([prepared(), Action::Sealed(envelope.clone()), Action::NotSent("offline".into())]);
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
    assert!(state.past.is_empty() && state.said.is_none());
    // AJ7: what was put right stays so.
    assert_eq!((state.corrected.len(), state.profile == after([read(), rename()]).profile), (1, true));
}

fn three() -> State {
    let state = after([read()]);
    let matches = vec![one_match("a", 70.0), one_match("b", 66.0), one_match("c", 40.0)];
    let revision = state.revision;
    state.reduce(Action::Matched { revision, matches })
}

fn voted(state: &State, posting: &str, up: bool, shifts: &[(&str, f64)]) -> State {
    let state = state.reduce(Action::Voted { posting: posting.into(), up });
    let shifts = shifts.iter().map(|(posting, points)| Shift { posting: (*posting).into(), points: *points }).collect();
    let votes = state.votes.clone();
    state.reduce(Action::Shifted { votes, shifts })
}

fn order(state: &State) -> Vec<(&str, f64)> {
    state.list().shown.into_iter().map(|one| (one.posting.as_str(), one.score)).collect()
}

#[test]
fn votes_move_postings_and_leave_their_scores() {
    let state = voted(&three(), "b", true, &[("a", 0.0), ("b", 10.0), ("c", 3.0)]);
    assert_eq!(order(&state), [("b", 66.0), ("a", 70.0), ("c", 40.0)]);
    assert_eq!((state.shifts.len(), state.vote_on("b"), state.vote_on("a")), (2, Some(true), None));
}

#[test]
fn votes_that_are_cleared_or_taken_back_leave_the_order_of_fit() {
    let moved = voted(&three(), "c", true, &[("c", 10.0), ("b", -10.0)]);
    for action in [Action::VotesCleared, Action::Voted { posting: "c".into(), up: true }] {
        let state = moved.reduce(action);
        assert_eq!(order(&state), [("a", 70.0), ("b", 66.0), ("c", 40.0)]);
        assert!(state.votes.is_empty() && state.shifts.len() == 0);
    }
}

#[test]
fn a_posting_has_one_vote_and_what_was_counted_for_older_votes_is_dropped() {
    let state = voted(&three(), "a", true, &[("a", 10.0)]).reduce(Action::Voted { posting: "a".into(), up: false });
    assert_eq!((state.votes.len(), state.vote_on("a")), (1, Some(false)));
    let late = state.reduce(Action::Shifted { votes: Rc::default(), shifts: vec![Shift { posting: "b".into(), points: 9.0 }] });
    assert_eq!(late.shift_of("b"), 0.0);
}

#[test]
fn votes_leave_nothing_to_send() {
    let state = voted(&three().reduce(Action::CountingSwitched(true)).reduce(Action::Counted), "a", true, &[("a", 10.0)]);
    assert!(state.counting.due().is_empty() && state.ledger.entries().is_empty());
}

fn in_index(posting: &str, score: f64) -> IndexMatch {
    let found = one_match(posting, score);
    let posting = Posting { id: posting.into(), title: "Nurse".into(), text: "Nurse".into(), ..Posting::default() };
    IndexMatch { place: 7, title: "Nurse".into(), url: None, score, posting, found }
}

fn ranked_from_index() -> State {
    let state = after([Action::IndexOpened { n: 100_000 }, read()]);
    let revision = state.revision;
    state.reduce(Action::Ranked { revision, ranked: vec![in_index("a", 70.0), in_index("b", 60.0)] })
}

#[test]
fn the_best_of_an_index_are_listed_and_none_of_them_is_counted() {
    let state = ranked_from_index().reduce(Action::CountingSwitched(true));
    assert_eq!((state.n_postings(), state.matches.len(), state.is_stale()), (100_000, 2, false));
    assert!(state.is_thin("a") && state.counting.due().is_empty());
}

#[test]
fn a_posting_of_an_index_stays_whole_once_its_text_is_there() {
    let whole = Posting { id: "b".into(), text: "Nurse\nWound care".into(), ..Posting::default() };
    let read = Action::TextRead { posting: Box::new(whole.clone()), found: Box::new(one_match("b", 74.0)) };
    let state = ranked_from_index().reduce(Action::TextAsked("b".into())).reduce(read);
    assert_eq!((state.posting("b"), state.matches[1].score, state.is_thin("b")), (Some(&whole), 74.0, false));
    assert_eq!(order(&state), [("a", 70.0), ("b", 74.0)], "it stays where it was opened");
    let revision = state.revision;
    let again = state.reduce(Action::Ranked { revision, ranked: vec![in_index("b", 60.0)] });
    assert_eq!(again.posting("b"), Some(&whole));
}

#[test]
fn a_text_that_does_not_come_leaves_the_posting_as_the_index_has_it() {
    let state = ranked_from_index().reduce(Action::TextMissing("a".into()));
    assert_eq!((state.is_thin("a"), state.texts.get("a")), (true, Some(&Text::Missing)));
    assert_eq!(state.reduce(Action::PostingsRead { postings: Vec::new(), n_unreadable: 0 }).n_postings(), 0);
}

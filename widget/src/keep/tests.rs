//! What is kept, and what comes back.

use std::rc::Rc;

use json::Json;
use sealing::LogEvent;
use share_contract::{Configuration, ConsentKind, Date};

use super::*;
use crate::consent::{self, About, Draft, Keys, Sent};
use crate::profile::Profile;
use crate::state::{Action, State};

fn today() -> Date {
    Date::parse("2026-11-22").expect("a day")
}

fn read() -> State {
    let profile = Profile::read(serde_json::json!({"basics": {"name": "Ada Byrne"}, "work": []})).expect("a profile");
    let state = State::default().reduce(Action::Read { name: "ada.pdf".into(), profile: Box::new(profile) });
    let parts = serde_json::json!({
        "posting": "p", "title": "Nurse", "score": 70.0, "growth": 0, "preferences": 100,
        "contributions": [], "missing": [], "advice": [], "flags": [], "excluded": [],
    });
    let revision = state.revision;
    state.reduce(Action::Matched { revision, matches: vec![serde_json::from_value(parts).expect("a match")] })
}

fn logged(state: &State, event: LogEvent, reason: &str) -> State {
    let note = LogNote { reason: reason.into(), ..note(event, ConsentKind::ApplicationSummary, "acme", "p", None, "2026-11-22T10:30:00Z") };
    state.reduce(Action::Kept(Change::Logged(Box::new(note))))
}

fn vault(state: &State) -> Vault {
    contents(state, today())
}

// AJ21, N8: what goes into the vault comes out of it.
#[test]
fn what_is_kept_comes_back_with_the_resume_in_use() {
    let state = logged(&read(), LogEvent::Refused, "policy_changed");
    let vault = vault(&state);
    assert_eq!((vault.resumes.len(), vault.matches.len(), vault.last_used.as_str()), (1, 1, "2026-11-22"));
    let back: Vault = json::from_str(&json::to_string(&vault)).expect("a vault");
    let (name, profile) = resume_in_use(&back).expect("a resume");
    assert_eq!((name.as_str(), profile.value("/basics/name")), ("ada.pdf", Some("Ada Byrne")));
    let fresh = State::default().reduce(Action::Kept(Change::Restored(Rc::new(back))));
    assert_eq!(fresh.kept.vault.log.entries().len(), 1);
    assert!(fresh.is_stale(), "the wishes may be others");
}

#[test]
fn putting_it_together_twice_adds_nothing() {
    let state = read();
    let once = contents(&state, today());
    let again = State { kept: Kept { vault: Rc::new(once.clone()), ..Kept::default() }, ..state };
    assert_eq!(contents(&again, today()), once);
}

// JT19: versions, as the vault's own types keep them.
#[test]
fn a_corrected_resume_keeps_what_it_was() {
    let state = read();
    let set = crate::correct::Correction::Set { path: "/basics/name".into(), value: "Ada Lund".into() };
    let state = State { kept: Kept { vault: Rc::new(vault(&state)), ..Kept::default() }, ..state }.reduce(Action::Corrected(set));
    let vault = vault(&state);
    assert_eq!((vault.resumes.len(), vault.resumes[0].versions.len()), (1, 1));
    assert_eq!(vault.resumes[0].profile["basics"]["name"], "Ada Lund");
    assert_eq!(vault.resumes[0].versions[0].profile["basics"]["name"], "Ada Byrne");
}

// AJ45: refused, unanswered and blocked ones too.
#[test]
fn everything_that_was_tried_stands_in_the_log() {
    let events = [LogEvent::Shared, LogEvent::Refused, LogEvent::Unanswered, LogEvent::Blocked, LogEvent::Withdrawn];
    let state = events.iter().fold(State::default(), |state, event| logged(&state, *event, "x"));
    let log = vault(&state).log;
    assert_eq!(log.entries().iter().map(|entry| entry.event).collect::<Vec<_>>(), events);
    assert_eq!((log.verify(), log.head()), (Ok(()), state.kept.vault.log.head()));
}

// AJ18, AJ22
#[test]
fn taking_a_share_back_ends_its_consent_and_no_other() {
    let record = |id: &str, posting: &str| ConsentRecord {
        posting: posting.into(),
        recipient: "acme".into(),
        kind: "application_summary".into(),
        ..json::from_str(&format!(
            r#"{{"id":"{id}","kind":"","recipient":"","name":"","contact":"","region":"","posting":"","fields":[],"givenAt":"","expires":"",
                "policyVersion":"","policyHash":"","language":"","withdrawnAt":""}}"#
        ))
        .expect("a record")
    };
    let share = |id: &str, posting: &str| KeptShare {
        id: id.into(),
        posting: posting.into(),
        recipient: "acme".into(),
        purpose: "application_summary".into(),
        ..KeptShare::default()
    };
    let granted = |id: &str, posting: &str| Change::Granted(Box::new(record(id, posting)), Box::new(share(id, posting)));
    let kept = Kept::default().changed(granted("1", "p")).changed(granted("2", "q"));
    let kept = kept.changed(Change::Withdrawn { share: "2".into(), at: "2026-11-23T08:00:00Z".into() });
    let vault = vault(&State { kept, ..State::default() });
    assert_eq!(vault.shares.iter().map(|share| share.withdrawn).collect::<Vec<_>>(), [false, true]);
    assert_eq!(vault.consents.iter().map(|one| one.withdrawn_at.is_empty()).collect::<Vec<_>>(), [true, false]);
}

// N4: without an account, and after a reload.
#[test]
fn a_share_that_was_kept_is_there_again_with_its_content() {
    let share = KeptShare { id: "1".into(), posting: "p".into(), ..KeptShare::default() };
    let note = LogNote { share: "1".into(), content: "{}".into(), ..note(LogEvent::Shared, ConsentKind::FitScore, "acme", "p", None, "") };
    let kept = Kept::default().changed(Change::Regained(Box::new(share.clone()))).changed(Change::Logged(Box::new(note)));
    let sent = sent(&vault(&State { kept: kept.clone(), ..State::default() }), &[]);
    assert_eq!((sent.len(), &*sent[0].share, sent[0].content.as_deref()), (1, &share, Some("{}")));
    let again = kept.changed(Change::Regained(Box::new(share)));
    assert_eq!(super::sent(&again.vault, &[]).len(), 1, "a control file that is read twice is one share");
}

// N4, JT24: what was shared before the vault was opened stays as it stands, and what is in the vault comes beside it.
#[test]
fn what_was_shared_in_the_page_is_there_beside_what_the_vault_brings() {
    let share = |id: &str, posting: &str| KeptShare { id: id.into(), posting: posting.into(), token: "t".into(), ..KeptShare::default() };
    let here = Sent { posting: "a nurse".into(), content: Some("{}".into()), ..Sent::again(share("here", "a%20nurse"), None) };
    let page = State::default()
        .reduce(Action::Kept(Change::Regained(Box::new(share("here", "a%20nurse")))))
        .reduce(Action::Sent(Box::new(here.clone())));
    let mut brought = Vault { shares: vec![share("before", "p")], ..Vault::default() };
    brought.take_in(contents(&page, today()));
    let both = page.reduce(Action::Kept(Change::Restored(Rc::new(brought))));
    assert_eq!(both.sent.iter().map(|sent| sent.share.id.as_str()).collect::<Vec<_>>(), ["before", "here"]);
    assert_eq!(both.sent[1], here);
    assert_eq!(both.kept.vault.shares.len(), 2);
}

// JT27, AJ46: the server knows a posting by its id with every odd letter encoded, the page by the id itself.
#[test]
fn what_was_sent_for_a_posting_with_odd_letters_in_its_id_is_found_after_a_reload() {
    let posting = KeptShare { posting: "Stra%C3%9Fe%2017".into(), ..KeptShare::default() };
    let sent = Sent::again(posting, None);
    assert!(sent.is_of("Straße 17") && sent.is_of("Stra%C3%9Fe%2017") && !sent.is_of("Straße 18") && !sent.is_of(""));
}

// AJ22: nothing is kept under the name of a file that is on its way or broken.
#[test]
fn a_file_that_could_not_be_read_makes_no_second_resume() {
    for next in [Action::Reading { name: "b.pdf".into() }, Action::NotRead { name: "b.pdf".into(), code: "not_a_file".into() }] {
        let vault = vault(&read().reduce(next));
        assert_eq!(vault.resumes.iter().map(|resume| resume.id.as_str()).collect::<Vec<_>>(), ["ada.pdf"]);
        assert_eq!(vault.matches.iter().map(|past| past.resume.as_str()).collect::<Vec<_>>(), ["ada.pdf"]);
    }
}

// AJ17, AJ33: a board is not the employer, and the receipt claims nothing of the kind.
#[test]
fn the_consent_to_a_file_for_a_job_board_names_the_board_and_nobody_else() {
    let keys = Keys::new(None);
    let draft = Draft::new(About::Board, model::SummaryDraft::default(), 30, keys).changed(&consent::Change::Typed(" Jobs North".into()));
    let employer: Configuration = serde_json::from_value(serde_json::json!({
        "tenant": "acme", "name": "Acme", "region": "EU", "privacyContact": "privacy@acme.example",
        "policy": {"version": "1", "hash": sealing::sha256_hex(b"x"), "text": "x"}, "key": null, "shareDays": 90, "today": "2026-11-21",
    }))
    .expect("a configuration");
    let board = record(&draft, &employer, None, "2026-11-21T10:00:00Z");
    assert_eq!((board.recipient.as_str(), board.name.as_str(), board.share.as_str()), ("Jobs North", "Jobs North", ""));
    assert!(!json::to_string(&board).to_lowercase().contains("acme"));
    let share = KeptShare { id: "1".into(), posting: "p".into(), ..KeptShare::default() };
    let score = record(&Draft { about: About::Score, ..draft }, &employer, Some(&share), "2026-11-21T10:00:00Z");
    assert_eq!((score.recipient.as_str(), score.posting.as_str(), score.share.as_str()), ("acme", "p", "1"));
}

// AJ18
#[test]
fn free_times_are_for_the_employers_that_were_switched_on() {
    let on = |kept: &Kept, employer: &str, on| kept.changed(Change::Scheduled { employer: employer.into(), on });
    let kept = on(&on(&Kept::default(), "acme", true), "other", true);
    assert!(kept.may_schedule("acme") && !kept.may_schedule("third") && !Kept::default().may_schedule("acme"));
    let kept = on(&kept, "acme", false);
    assert!(!kept.may_schedule("acme") && kept.may_schedule("other"));
    assert_eq!(vault(&State { kept, ..State::default() }).settings.schedules, ["other"]);
}

// AJ16
#[test]
fn practice_is_kept_with_its_posting() {
    let notes = serde_json::json!({"answers": []});
    let practised = |day: &str| Change::Practised { posting: "p".into(), day: day.into(), notes: notes.clone() };
    let kept = Kept::default().changed(practised("2026-11-21")).changed(practised("2026-11-22"));
    assert_eq!((kept.practice("p"), kept.practice("q")), (Some(&notes), None));
    let interviews = vault(&State { kept, ..State::default() }).interviews;
    assert_eq!(interviews.iter().map(|one| one.last_active.as_str()).collect::<Vec<_>>(), ["2026-11-22"]);
}

#[test]
fn a_failure_is_gone_with_the_next_change() {
    let kept = Kept::default().changed(Change::Failed("wrong_passphrase".into()));
    assert!(kept.failure.is_some());
    let kept = kept.changed(Change::Moved(Place::Open));
    assert_eq!((kept.place, kept.failure), (Place::Open, None));
}

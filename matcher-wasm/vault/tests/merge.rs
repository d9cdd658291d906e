//! What was in the page and what was in the vault become one: nothing lost, nothing double.

use sealing::{ConsentRecord, LogEvent, LogNote, ShareLog};
use serde_json::json;
use share_contract::Date;
use vault::{EmployerLimit, Interview, KeptRequest, KeptShare, Lesson, PastMatch, Resume, SavedSearch, Vault};

fn note(at: &str, share: &str) -> LogNote {
    LogNote {
        at: at.into(),
        event: LogEvent::Shared,
        recipient: "acme".into(),
        purpose: "fit_score".into(),
        posting: "nurse".into(),
        share: share.into(),
        reason: String::new(),
        content: format!("content of {share}"),
        request: "{}".into(),
    }
}

fn log(entries: &[(&str, &str)]) -> ShareLog {
    let mut log = ShareLog::default();
    entries.iter().for_each(|(at, share)| log.add(note(at, share)));
    log
}

fn consent(id: &str) -> ConsentRecord {
    let record = r#"{"id":"","kind":"fit_score","recipient":"acme","name":"","contact":"","region":"","posting":"nurse","fields":[],
        "givenAt":"2026-11-22T10:00:00Z","expires":"","policyVersion":"","policyHash":"","language":"","withdrawnAt":""}"#;
    ConsentRecord { id: id.into(), share: id.into(), ..json::from_str(record).expect("a record") }
}

/// One of everything, told apart by a name.
fn vault(name: &str, at: &str) -> Vault {
    let own = |what: &str| format!("{what} of {name}");
    let mut vault = Vault { log: log(&[(at, name)]), last_used: at[..10].into(), ..Vault::default() };
    vault.keep_resume(Resume::new(&own("resume"), "cv", &at[..10], json!({"basics": {"name": name}})));
    vault.votes.push(model::Vote { posting: own("posting"), up: true });
    vault.matches.push(PastMatch { day: at[..10].into(), posting: own("posting"), ..PastMatch::default() });
    vault.interviews.push(Interview { posting: own("posting"), notes: json!({"answers": []}), ..Interview::default() });
    vault.consents.push(consent(name));
    vault.shares.push(KeptShare { id: name.into(), token: own("token"), ..KeptShare::default() });
    vault.searches.push(SavedSearch { name: own("search"), ..SavedSearch::default() });
    vault.lessons.push(Lesson { person: name.into(), ..Lesson::default() });
    vault.requests.push(KeptRequest { id: name.into(), ..KeptRequest::default() });
    vault.settings.blocked.push(own("employer"));
    vault.settings.withheld.push(own("field"));
    vault.settings.schedules.push(own("employer"));
    vault.settings.limits.push(EmployerLimit { employer: "acme".into(), withheld: vec![own("field")] });
    vault
}

fn lengths(vault: &Vault) -> [usize; 13] {
    [
        vault.resumes.len(),
        vault.votes.len(),
        vault.matches.len(),
        vault.interviews.len(),
        vault.consents.len(),
        vault.shares.len(),
        vault.log.entries().len(),
        vault.searches.len(),
        vault.lessons.len(),
        vault.requests.len(),
        vault.settings.blocked.len(),
        vault.settings.schedules.len(),
        vault.settings.limits[0].withheld.len(),
    ]
}

// N4, JT24, AJ22: what was shared before the vault was opened stays, and what was in the vault comes back.
#[test]
fn what_the_page_held_and_what_the_vault_held_are_both_there_once() {
    let (kept, page) = (vault("vault", "2026-11-20T10:00:00Z"), vault("page", "2026-11-22T10:00:00Z"));
    let mut both = kept.clone();
    both.take_in(page.clone());
    assert_eq!(lengths(&both), [2; 13]);
    assert_eq!(both.settings.limits.len(), 1);
    assert_eq!(both.resumes[0].id, "resume of page", "the one in use stays in use");
    assert_eq!(both.last_used, "2026-11-20", "two years without use count from the visit before");
    assert_eq!(both.shares.iter().map(|share| share.token.as_str()).collect::<Vec<_>>(), ["token of vault", "token of page"]);
    // Opening twice, or reading its own export in, changes nothing.
    let once = both.clone();
    both.take_in(page);
    both.take_in(kept);
    both.take_in(once.clone());
    assert_eq!(json::to_string(&both.log), json::to_string(&once.log));
    assert_eq!(lengths(&both), lengths(&once));
    assert_eq!(Vault::from_export(&both.to_export(Date::new(2026, 11, 22).expect("a day"))), Ok(both));
}

// AJ45: each log is whole before, and the one is whole after; whoever noted the hash of the vault's log finds it again.
#[test]
fn two_logs_become_one_that_holds_together_and_begins_with_the_older_one() {
    let older = log(&[("2026-11-20T10:00:00Z", "a"), ("2026-11-21T10:00:00Z", "b")]);
    let page = log(&[("2026-11-22T10:00:00Z", "c"), ("2026-11-22T10:00:00Z", "c"), ("2026-11-22T11:00:00Z", "d")]);
    for (mut one, other) in [(older.clone(), page.clone()), (page.clone(), older.clone())] {
        one.take_in(other);
        let shares: Vec<&str> = one.entries().iter().map(|entry| entry.share.as_str()).collect();
        assert_eq!((one.verify(), shares), (Ok(()), vec!["a", "b", "c", "c", "d"]));
        assert_eq!(one.entries()[1].hash, older.head());
        assert_eq!(ShareLog::from_file(&one.to_file()), Ok(one));
    }
    // A later state of the same log takes the place of the earlier one.
    let mut grown = older.clone();
    grown.add(note("2026-11-23T10:00:00Z", "e"));
    for (mut one, other) in [(older.clone(), grown.clone()), (grown.clone(), older)] {
        one.take_in(other);
        assert_eq!(one.head(), grown.head());
    }
    let mut none = ShareLog::default();
    none.take_in(page.clone());
    assert_eq!(none, page);
    none.take_in(ShareLog::default());
    assert_eq!(none, page);
}

// AJ22: what was erased from the log is not brought back by the same entry elsewhere.
#[test]
fn what_was_erased_stays_erased() {
    let whole = log(&[("2026-11-20T10:00:00Z", "a")]);
    let mut erased = whole.clone();
    erased.erase(0);
    erased.take_in(whole);
    assert_eq!((erased.entries().len(), &erased.entries()[0].content, erased.verify()), (1, &None, Ok(())));
}

#[test]
fn where_both_hold_the_same_the_later_one_counts_and_nothing_of_the_earlier_one_is_lost() {
    let (mut kept, mut page) = (vault("one", "2026-11-20T10:00:00Z"), vault("one", "2026-11-22T10:00:00Z"));
    page.resumes[0].profile = json!({"basics": {"name": "corrected"}});
    page.votes[0].up = false;
    page.shares[0].withdrawn = true;
    page.consents[0].withdrawn_at = "2026-11-22T11:00:00Z".into();
    page.requests[0].closed = "2026-11-22T11:00Z".into();
    page.requests[0].answer = "Mended.".into();
    kept.searches[0].seen = vec!["a".into(), "b".into()];
    page.searches[0] = SavedSearch { seen: vec!["b".into(), "c".into()], is_on: true, ..page.searches[0].clone() };
    let answer = |question: &str, answer: &str| json!({"question": question, "answer": answer});
    kept.interviews[0].notes = json!({"answers": [answer("Rust?", "No."), answer("Wards?", "Two.")]});
    page.interviews[0].notes = json!({"answers": [answer("Rust?", "Yes."), answer("Nights?", "Some.")]});
    kept.interviews[0].archived = true;
    kept.preferences.radius_km = Some(20.0);
    page.preferences.culture = Some(vec!["mentoring".into()]);
    kept.take_in(page);
    assert_eq!((kept.resumes[0].profile["basics"]["name"].as_str(), kept.resumes[0].versions.len()), (Some("corrected"), 1));
    assert_eq!((kept.votes.len(), kept.votes[0].up, kept.interviews[0].archived), (1, false, false));
    assert!(kept.shares[0].withdrawn && !kept.consents[0].withdrawn_at.is_empty());
    assert_eq!((kept.requests.len(), kept.requests[0].answer.as_str()), (1, "Mended."));
    assert_eq!((kept.searches[0].is_on, kept.searches[0].seen.join(" ")), (true, "a b c".to_owned()));
    let answers: Vec<&str> =
        kept.interviews[0].notes["answers"].as_array().expect("answers").iter().filter_map(|one| one["answer"].as_str()).collect();
    assert_eq!(answers, ["Yes.", "Two.", "Some."]);
    assert_eq!((kept.preferences.radius_km, kept.preferences.culture.map(|cues| cues.len())), (Some(20.0), Some(1)));
}

// A later page that knows less takes nothing back.
#[test]
fn what_ended_stays_ended() {
    let mut kept = vault("one", "2026-11-20T10:00:00Z");
    kept.shares[0].withdrawn = true;
    kept.consents[0].withdrawn_at = "2026-11-21T11:00:00Z".into();
    kept.requests[0] = KeptRequest { closed: "2026-11-21T11:00Z".into(), answer: "Mended.".into(), ..kept.requests[0].clone() };
    kept.take_in(vault("one", "2026-11-22T10:00:00Z"));
    assert!(kept.shares[0].withdrawn && kept.requests[0].answer == "Mended.");
    assert_eq!(kept.consents[0].withdrawn_at, "2026-11-21T11:00:00Z");
}

#[test]
fn versions_and_anonymised_matches_of_both_are_kept() {
    let anonymous = PastMatch { day: "2025-01-01".into(), score: 70.0, ..PastMatch::default() };
    let mut kept = Vault { matches: vec![anonymous.clone(), anonymous.clone()], ..Vault::default() };
    let mut page = Vault { matches: vec![anonymous.clone(), anonymous.clone(), anonymous], ..Vault::default() };
    for (vault, names) in [(&mut kept, ["a", "b"]), (&mut page, ["a", "c"])] {
        for (day, name) in ["2026-01-01", "2026-02-01"].into_iter().zip(names) {
            vault.keep_resume(Resume::new("cv", "cv", day, json!({"basics": {"name": name}})));
        }
    }
    kept.take_in(page);
    let versions: Vec<&str> = kept.resumes[0].versions.iter().filter_map(|one| one.profile["basics"]["name"].as_str()).collect();
    assert_eq!((kept.resumes[0].profile["basics"]["name"].as_str(), versions.len()), (Some("c"), 2));
    assert!(versions.contains(&"a") && versions.contains(&"b"));
    assert_eq!(kept.matches.len(), 3);
}

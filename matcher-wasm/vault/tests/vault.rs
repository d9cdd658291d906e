//! What is kept, how it ages, how it leaves and how it goes.

use sealing::{LogEvent, LogNote};
use serde_json::{Value, json};
use share_contract::Date;
use vault::{
    EmployerLimit, ImportError, Interview, Item, KeptRequest, KeptShare, Lesson, PastMatch, Resume, SavedSearch, Settings, Task, Vault,
};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

fn profile(name: &str) -> Value {
    let text = format!("{name}\nada@example.org\nNurse since 2019, knows Rust");
    json!({
        "basics": {"name": name, "email": "ada@example.org", "phone": "+49 30 1"},
        "work": [{"position": "Nurse"}],
        "meta": {"version": "1", "tacit": {
            "text": text, "phone": "+49301",
            "evidence": [
                {"path": "/basics/name", "span": {"start": 0, "end": name.encode_utf16().count()}},
                {"path": "/basics/email", "span": {"start": name.encode_utf16().count() + 1, "end": name.encode_utf16().count() + 16}},
            ],
            "findings": [{"kind": "x", "path": "/basics/email"}],
            "skills": [
                {"id": "s", "name": "example", "evidence": [{"path": "/", "span": {"start": name.encode_utf16().count() + 5, "end": name.encode_utf16().count() + 12}}]},
                {"id": "r", "name": "Rust", "evidence": [{"path": "/", "span": {"start": name.encode_utf16().count() + 41, "end": name.encode_utf16().count() + 45}}]},
            ],
        }},
    })
}

/// A vault with two of everything.
fn vault() -> Vault {
    let mut vault = Vault { last_used: "2026-11-22".into(), ..Vault::default() };
    for (id, name) in [("first", "Ada Byrne"), ("second", "Ada 𝔹yrne")] {
        vault.keep_resume(Resume::new(id, &format!("{id}.pdf"), "2026-01-10", profile(name)));
        vault.matches.push(PastMatch {
            day: "2026-02-15".into(),
            resume: id.into(),
            posting: format!("nurse-{id}"),
            title: "Ward nurse".into(),
            employer: "Acme".into(),
            score: 87.4,
        });
        vault.searches.push(SavedSearch {
            name: format!("search {id}"),
            words: "nurse".into(),
            seen: vec!["nurse-first".into()],
            ..SavedSearch::default()
        });
        vault.lessons.push(Lesson { person: name.into(), path: "/work/name".into(), was: format!("Ward {id}"), ..Lesson::default() });
        vault.requests.push(KeptRequest {
            id: id.into(),
            kind: "privacy".into(),
            text: format!("What do you know of {id}?"),
            ..KeptRequest::default()
        });
        vault.interviews.push(Interview {
            posting: format!("nurse-{id}"),
            resume: id.into(),
            last_active: "2026-03-01".into(),
            archived: false,
            notes: json!({"answers": ["I led a ward."]}),
        });
        vault.shares.push(KeptShare { id: "0".repeat(32), token: "f".repeat(64), expires: "2026-12-22".into(), ..KeptShare::default() });
        vault.log.add(LogNote {
            at: "2026-11-22T10:30:00Z".into(),
            event: LogEvent::Shared,
            recipient: "acme".into(),
            purpose: "application_summary".into(),
            posting: format!("nurse-{id}"),
            share: String::new(),
            reason: String::new(),
            content: format!("summary of {id}"),
            request: "{}".into(),
        });
    }
    vault
}

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../docs/export.schema.json")).expect("the schema is JSON")
}

/// What of `value` a schema does not allow: the words that ours uses, and a panic at any other.
fn misfits(value: &Value, schema: &Value, root: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (word, rule) in schema.as_object().expect("a schema is an object") {
        match word.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let place = rule.as_str().and_then(|rule| rule.strip_prefix('#')).expect("a place in the schema");
                found.extend(misfits(value, root.pointer(place).expect("the place is there"), root, at));
            }
            "type" => {
                let kind = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(number) if number.is_u64() => "integer",
                    Value::Number(_) => "number",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                let allows = |rule: &Value| rule == kind || (rule == "number" && kind == "integer");
                let is_allowed = rule.as_array().map_or_else(|| allows(rule), |rules| rules.iter().any(allows));
                found.extend((!is_allowed).then(|| format!("{at}: {kind} is no {rule}")));
            }
            "const" => found.extend((value != rule).then(|| format!("{at}: not {rule}"))),
            "enum" => found.extend((!rule.as_array().expect("a list").contains(value)).then(|| format!("{at}: none of {rule}"))),
            "minimum" => found.extend((value.as_f64() < rule.as_f64()).then(|| format!("{at}: below {rule}"))),
            "maximum" => found.extend((value.as_f64() > rule.as_f64()).then(|| format!("{at}: above {rule}"))),
            "items" => {
                for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(misfits(item, rule, root, &format!("{at}/{n}")));
                }
            }
            "properties" => {
                for (name, rule) in rule.as_object().expect("names") {
                    found.extend(value.get(name).into_iter().flat_map(|value| misfits(value, rule, root, &format!("{at}/{name}"))));
                }
            }
            "required" => {
                let missing = rule.as_array().expect("names").iter().filter_map(Value::as_str).filter(|name| value.get(name).is_none());
                found.extend(missing.map(|name| format!("{at}: {name} is missing")));
            }
            "additionalProperties" => {
                let known = &schema["properties"];
                let extra = value.as_object().into_iter().flatten().filter(|(name, _)| *rule == json!(false) && known.get(name).is_none());
                found.extend(extra.map(|(name, _)| format!("{at}: {name} is not described")));
            }
            other => panic!("the test does not know the word {other}"),
        }
    }
    found
}

// AJ21, N8
#[test]
fn an_export_fits_its_schema_and_comes_back_whole() {
    let vault = vault();
    let text = vault.to_export(day("2026-11-22"));
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(misfits(&value, &schema(), &schema(), ""), Vec::<String>::new());
    assert_eq!(Vault::from_export(&text), Ok(vault.clone()));
    assert_eq!(Vault::from_export(&Vault::default().to_export(day("2026-11-22"))), Ok(Vault::default()));
    // The schema would have noticed.
    for (path, wrong) in [
        ("/version", json!(2)),
        ("/vault/matches/0/score", json!(101)),
        ("/vault/log/entries/0/event", json!("lost")),
        ("/vault/shares/0/token", json!(7)),
    ] {
        let mut changed = value.clone();
        *changed.pointer_mut(path).expect("it is there") = wrong;
        assert_eq!(misfits(&changed, &schema(), &schema(), "").len(), 1, "{path}");
    }
    let mut extra = value.clone();
    extra["vault"]["tracker"] = json!(1);
    assert_eq!(misfits(&extra, &schema(), &schema(), "").len(), 1);
    assert_eq!(Vault::from_export(&extra.to_string()), Err(ImportError::NotAnExport));
}

// AJ45: a log that was changed on its way is not taken in.
#[test]
fn a_changed_export_or_one_of_a_later_version_is_refused() {
    let text = vault().to_export(day("2026-11-22"));
    assert_eq!(Vault::from_export(&text.replace("summary of first", "summary of thirst")), Err(ImportError::NotAnExport));
    assert_eq!(Vault::from_export(&text.replace(r#""version":1,"exported""#, r#""version":2,"exported""#)), Err(ImportError::Newer));
    for bad in ["", "{}", "[]", r#"{"basics":{"name":"Ada"}}"#, &text[..text.len() / 2]] {
        assert_eq!(Vault::from_export(bad), Err(ImportError::NotAnExport));
    }
}

// JT19: several resumes, and several versions of each.
#[test]
fn a_resume_that_is_read_again_keeps_what_it_was() {
    let mut vault = vault();
    assert_eq!(vault.resumes.iter().map(|resume| resume.id.as_str()).collect::<Vec<_>>(), ["second", "first"]);
    vault.keep_resume(Resume::new("first", "new.pdf", "2026-11-22", profile("Ada Lovelace")));
    assert_eq!((vault.resumes.len(), vault.resumes[0].versions.len()), (2, 1));
    assert_eq!((vault.resumes[0].added.as_str(), vault.resumes[0].versions[0].until.as_str()), ("2026-01-10", "2026-11-22"));
    // The same again is no version.
    vault.keep_resume(Resume::new("first", "new.pdf", "2026-11-23", profile("Ada Lovelace")));
    assert_eq!(vault.resumes[0].versions.len(), 1);
    vault.restore("first", 0, "2026-11-24");
    assert_eq!(vault.resumes[0].profile["basics"]["name"], "Ada Byrne");
    assert_eq!(vault.resumes[0].versions[0].profile["basics"]["name"], "Ada Lovelace");
    assert!(vault.matches.iter().all(|past| past.resume != "first"), "what was matched with another version does not hold");
    for n in 0..30 {
        vault.keep_resume(Resume::new("first", "new.pdf", "2026-11-25", profile(&format!("Ada {n}"))));
    }
    assert_eq!(vault.resumes[0].versions.len(), 10);
}

// AJ22
#[test]
fn deleting_a_resume_deletes_what_came_from_it_and_nothing_else() {
    let mut vault = vault();
    vault.delete(&Item::Resume("first".into()));
    assert_eq!((vault.resumes.len(), vault.matches.len(), vault.interviews.len()), (1, 1, 1));
    assert!([&vault.matches[0].resume, &vault.interviews[0].resume].iter().all(|id| *id == "second"));
    assert_eq!((vault.shares.len(), vault.log.entries().len()), (2, 2), "what was shared stays known");
    assert_eq!(taught(&vault), ["Ward second"], "what the resume's corrections taught bears its person's name");
}

fn taught(vault: &Vault) -> Vec<&str> {
    vault.lessons.iter().map(|lesson| lesson.was.as_str()).collect()
}

// AJ7, AJ22: lessons bear the name under which a resume was read, which may have been put right since.
#[test]
fn lessons_stay_as_long_as_a_resume_of_their_person_and_go_with_the_field_that_they_are_about() {
    let of_ada = |path: &str, was: &str, now: &str| Lesson {
        person: "Ada Bryne".into(),
        path: path.into(),
        was: was.into(),
        now: now.into(),
        ..Lesson::default()
    };
    let lessons = vec![
        of_ada("/basics/name", "Ada Bryne", "Ada Byrne"),
        of_ada("/work/name", "Ward", "Ward 7"),
        of_ada("/basics/email", "ada@example", "ada@example.org"),
    ];
    let mut vault = Vault { lessons, ..Vault::default() };
    for id in ["first", "second"] {
        vault.keep_resume(Resume::new(id, id, "2026-11-22", profile("Ada Byrne")));
    }
    vault.delete(&Item::Resume("first".into()));
    assert_eq!(taught(&vault), ["Ada Bryne", "Ward", "ada@example"]);
    vault.delete(&Item::Field { resume: "second".into(), path: "/basics/email".into() });
    assert_eq!(taught(&vault), ["Ada Bryne", "Ward"]);
    vault.delete(&Item::Field { resume: "second".into(), path: "/basics/name".into() });
    assert_eq!(taught(&vault), [""; 0]);
}

// AJ22: a single data point, with the words it was read from and what else was found in them.
#[test]
fn erasing_a_field_leaves_no_trace_of_it_in_the_resume_and_no_match_that_knew_it() {
    let mut vault = vault();
    let changed = profile("Ada Byrne, corrected");
    vault.keep_resume(Resume::new("second", "second.pdf", "2026-11-22", changed));
    vault.delete(&Item::Field { resume: "second".into(), path: "/basics/email".into() });
    let resume = vault.resumes.iter().find(|resume| resume.id == "second").expect("it is there");
    let text = json::to_string(resume);
    assert!(!text.contains("ada@example.org") && !text.contains("\"example\""), "{text}");
    assert_eq!(text.matches("Nurse since 2019, knows Rust").count(), 2, "the rest of both texts stays");
    assert_eq!(text.matches("\"Rust\"").count(), 2);
    assert_eq!(resume.profile["basics"]["phone"], "+49 30 1");
    assert_eq!(vault.matches.iter().map(|past| past.resume.as_str()).collect::<Vec<_>>(), ["first"]);
    assert!(json::to_string(&vault).contains("ada@example.org"), "the other resume has it still");
    vault.delete(&Item::Field { resume: "second".into(), path: "/basics/phone".into() });
    assert!(!json::to_string(&vault.resumes[0]).contains("+49"));
}

// AJ22, AJ23
#[test]
fn every_item_can_be_deleted_by_itself_and_everything_at_once() {
    let mut vault = vault();
    vault.votes.push(model::Vote { posting: "a".into(), up: true });
    vault.delete(&Item::Wishes);
    assert!(vault.votes.is_empty());
    vault.delete(&Item::Sent(0));
    let text = vault.log.to_file();
    assert!(!text.contains("summary of first") && text.contains("summary of second"));
    assert_eq!(vault.log.verify(), Ok(()));
    vault.delete(&Item::Matches);
    vault.delete(&Item::Interview("nurse-first".into()));
    assert_eq!((vault.matches.len(), vault.interviews.len()), (0, 1));
    vault.keep_resume(Resume::new("first", "x", "2026-11-22", profile("Eve")));
    vault.delete(&Item::Versions("first".into()));
    assert!(vault.resumes[0].versions.is_empty());
    vault = Vault::default();
    assert!(!vault.to_export(day("2026-11-22")).contains("nurse"));
}

// AJ22: each of what else is kept, and only that one.
#[test]
fn a_single_result_version_thumb_search_lesson_request_or_consent_goes_and_its_neighbour_stays() {
    let mut vault = vault();
    vault.keep_resume(Resume::new("first", "x", "2026-11-22", profile("Eve")));
    vault.keep_resume(Resume::new("first", "x", "2026-11-23", profile("Ann")));
    vault.votes = ["a", "b"].map(|posting| model::Vote { posting: posting.into(), up: true }).to_vec();
    let record = r#"{"id":"ID","kind":"application_summary","recipient":"acme","name":"","contact":"","region":"","posting":"nurse-ID","fields":[],
        "givenAt":"2026-11-22T10:00:00Z","expires":"","policyVersion":"","policyHash":"","language":"","withdrawnAt":""}"#;
    for (share, id) in vault.shares.iter_mut().zip(["second", "first"]) {
        (share.recipient, share.purpose, share.given) = ("acme".into(), "application_summary".into(), "2026-11-22".into());
        share.posting = format!("nurse-{id}");
        vault.consents.push(json::from_str(&record.replace("ID", id)).expect("a record"));
    }
    let past = Item::Match { day: "2026-02-15".into(), resume: "second".into(), posting: "nurse-second".into() };
    for item in [
        past,
        Item::Version { resume: "first".into(), number: 1 },
        Item::Vote("a".into()),
        Item::Search("search first".into()),
        Item::Lesson(0),
        Item::Request("first".into()),
        Item::Consent("first".into()),
        // What is not there is nothing to delete.
        Item::Lesson(7),
        Item::Consent("third".into()),
        Item::Version { resume: "first".into(), number: 7 },
    ] {
        vault.delete(&item);
    }
    assert_eq!(vault.matches.iter().map(|past| past.resume.as_str()).collect::<Vec<_>>(), ["first"]);
    assert_eq!(vault.resumes[0].versions.iter().map(|version| version.until.as_str()).collect::<Vec<_>>(), ["2026-11-23"]);
    assert_eq!(vault.votes.iter().map(|vote| vote.posting.as_str()).collect::<Vec<_>>(), ["b"]);
    assert_eq!(
        (vault.searches[0].name.as_str(), vault.lessons[0].was.as_str(), vault.requests[0].id.as_str()),
        ("search second", "Ward second", "second")
    );
    assert_eq!((vault.consents[0].id.as_str(), vault.shares.len(), vault.shares[0].posting.as_str()), ("second", 1, "nurse-second"));
    assert_eq!((vault.searches.len(), vault.lessons.len(), vault.requests.len(), vault.consents.len()), (1, 1, 1, 1));
}

// AJ25
#[test]
fn a_blocked_employer_is_known_by_its_name_in_any_case_and_a_limit_holds_for_its_employer_alone() {
    let limit = EmployerLimit { employer: "Acme".into(), withheld: vec!["phone".into()] };
    let settings =
        Settings { blocked: vec![" Evil Corp ".into()], withheld: vec!["score".into()], limits: vec![limit], ..Settings::default() };
    assert!(settings.blocks("evil corp") && !settings.blocks("evil corporation") && !settings.blocks(""));
    assert!(settings.withholds("acme", "phone") && settings.withholds("acme", "score") && settings.withholds("other", "score"));
    assert!(!settings.withholds("other", "phone") && !settings.withholds("acme", "name"));
}

// JT19, JT20
#[test]
fn a_resume_that_is_renamed_takes_its_matches_along() {
    let mut vault = vault();
    vault.rename("first", "second");
    vault.rename("first", "");
    assert!(vault.resumes.iter().any(|resume| resume.id == "first"), "no two are called the same, and none by no name");
    vault.rename("first", "Night shifts");
    assert_eq!(vault.resumes.iter().filter(|resume| resume.name == "Night shifts").count(), 1);
    assert!(
        vault.matches.iter().any(|past| past.resume == "Night shifts") && vault.interviews.iter().any(|one| one.resume == "Night shifts")
    );
    vault.delete(&Item::Resume("Night shifts".into()));
    assert_eq!((vault.resumes.len(), vault.matches.len()), (1, 1));
}

// AJ37: the clock is handed in; each of the four happens on its day and not a day before.
#[test]
fn retention_happens_on_its_day() {
    let mut vault = vault();
    let due: Vec<_> = vault.due().iter().map(|due| (due.task, due.day.to_string())).collect();
    let expected = [
        (Task::ArchiveInterviews, "2026-08-31"),
        (Task::AnonymiseMatches, "2027-02-15"),
        (Task::EndShares, "2026-12-22"),
        (Task::Review, "2028-11-21"),
    ];
    assert_eq!(due, expected.map(|(task, day)| (task, day.to_owned())));

    assert_eq!(vault.age(day("2026-08-30")), []);
    assert!(vault.interviews.iter().all(|one| !one.archived));
    assert_eq!(vault.age(day("2026-08-31")), [Task::ArchiveInterviews]);
    assert!(vault.interviews.iter().all(|one| one.archived && one.notes["answers"][0] == "I led a ward."), "archived, not lost");

    assert_eq!(vault.age(day("2026-12-21")), []);
    assert_eq!(vault.age(day("2026-12-22")), [Task::EndShares]);
    assert!(vault.shares.iter().all(|one| one.token.is_empty()));

    assert_eq!(vault.age(day("2027-02-14")), []);
    assert_eq!(vault.age(day("2027-02-15")), [Task::AnonymiseMatches]);
    let anonymous = PastMatch { day: "2026-02-01".into(), score: 80.0, ..PastMatch::default() };
    assert_eq!(vault.matches, [anonymous.clone(), anonymous]);

    assert_eq!(vault.age(day("2028-11-20")), []);
    let before = vault.clone();
    assert_eq!(vault.age(day("2028-11-21")), [Task::Review]);
    assert_eq!(vault, before, "a review asks and deletes nothing by itself");
    vault.touch(day("2028-11-21"));
    assert_eq!(vault.age(day("2028-11-22")), []);
    assert_eq!(vault.due().iter().map(|due| due.day.to_string()).collect::<Vec<_>>(), ["2030-11-21"]);
}

use sealing::{LogEvent, LogFault, LogNote, ShareLog};

use crate::change::{Chance, changed};

fn note(n: usize) -> LogNote {
    LogNote {
        at: format!("2026-11-{:02}T10:30:00Z", n + 1),
        event: [LogEvent::Shared, LogEvent::Refused, LogEvent::Blocked, LogEvent::Withdrawn][n % 4],
        recipient: "acme".into(),
        purpose: "application_summary".into(),
        posting: format!("nurse-{n}"),
        share: format!("{n:032}"),
        reason: if n % 4 == 1 { "policy_changed".into() } else { String::new() },
        content: format!(r#"{{"posting":"nurse-{n}","title":"Nurse","sentences":["Led a ward of {n} beds."]}}"#),
        request: format!(r#"{{"tenant":"acme","sealed":"{}"}}"#, "Ab_-".repeat(20 + n)),
    }
}

fn log(n: usize) -> ShareLog {
    let mut log = ShareLog::default();
    (0..n).for_each(|n| log.add(note(n)));
    log
}

// AJ45, N4: timestamps, recipients, exact bytes, what was refused or blocked, and the order of all of it.
#[test]
fn ten_thousand_changes_of_the_share_log_are_all_detected() {
    let (one, other) = (log(8).to_file(), log(9).to_file());
    assert_eq!(ShareLog::from_file(&one), Ok(log(8)));
    let mut chance = Chance(45);
    let mut n = 0;
    while n < 10_000 {
        let bytes = changed(one.as_bytes(), other.as_bytes(), &mut chance);
        if bytes == one.as_bytes() {
            continue;
        }
        n += 1;
        // What is no text any more is no log.
        let is_detected = String::from_utf8(bytes).map_or(true, |text| ShareLog::from_file(&text).is_err());
        assert!(is_detected, "change {n}");
    }
}

// AJ45: the same with whole entries: dropped, doubled, exchanged, taken from another log, cut off at the end.
#[test]
fn ten_thousand_changes_of_whole_entries_and_of_their_fields_are_all_detected() {
    let text = log(8).to_file();
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let of_other = serde_json::from_str::<serde_json::Value>(&log(12).to_file()).expect("JSON")["entries"].clone();
    let mut chance = Chance(8);
    let mut n = 0;
    while n < 10_000 {
        let mut changed_file = file.clone();
        let entries = changed_file["entries"].as_array_mut().expect("entries");
        let (a, b) = (chance.below(entries.len()), chance.below(entries.len()));
        match chance.below(6) {
            0 => drop(entries.remove(a)),
            1 => entries.insert(b, entries[a].clone()),
            2 => entries.swap(a, b),
            3 => entries.truncate(a),
            4 => entries.push(of_other[8 + chance.below(4)].clone()),
            _ => change_field(&mut entries[a], &file["entries"][b], &mut chance),
        }
        if changed_file == file {
            continue;
        }
        n += 1;
        assert!(ShareLog::from_file(&changed_file.to_string()).is_err(), "change {n}: {changed_file}");
    }
}

fn change_field(entry: &mut serde_json::Value, other: &serde_json::Value, chance: &mut Chance) {
    let names: Vec<String> = entry.as_object().expect("an object").keys().cloned().collect();
    let name = &names[chance.below(names.len())];
    match entry[name].as_str().filter(|text| !text.is_empty() && chance.below(2) == 0) {
        Some(text) => {
            let bytes = changed(text.as_bytes(), text.as_bytes(), chance);
            entry[name] = String::from_utf8_lossy(&bytes).into_owned().into();
        }
        None => entry[name] = other[name].clone(),
    }
}

#[test]
fn a_fault_names_the_entry() {
    let text = log(3).to_file();
    assert_eq!(ShareLog::from_file(&text.replace("Led a ward of 1 ", "Led a ward of 9 ")), Err(LogFault::Changed(1)));
    assert_eq!(ShareLog::from_file(&text.replace("2026-11-03", "2026-11-04")), Err(LogFault::Changed(2)));
    assert_eq!(ShareLog::from_file(&text.replace(r#""number":1"#, r#""number":2"#)), Err(LogFault::Order(1)));
    assert_eq!(ShareLog::from_file(&text.replace(r#""version":1"#, r#""version":2"#)), Err(LogFault::NotALog));
    assert_eq!(ShareLog::from_file(""), Err(LogFault::NotALog));
    let cut = log(3);
    let head = cut.head();
    assert_eq!(ShareLog::from_file(&log(2).to_file().replace(&log(2).head(), &head)), Err(LogFault::Changed(1)));
}

// AJ22: what was sent can be erased, and what is left is still proven.
#[test]
fn erasing_what_was_sent_leaves_the_log_whole() {
    let mut log = log(4);
    let head = log.head();
    log.erase(2);
    assert!(!log.to_file().contains("Led a ward of 2 "));
    assert_eq!((log.verify(), log.head()), (Ok(()), head));
    assert_eq!(ShareLog::from_file(&log.to_file()), Ok(log));
}

//! What is kept of a session: in memory, or in the vault on this device. What the state holds anyway is put together when it is written.

use std::rc::Rc;

use json::{Json, Value};
use sealing::{ConsentRecord, LogEntry, LogNote};
use share_contract::{Configuration, ConsentKind, Date};
use vault::{KeptShare, MOST_VERSIONS};

use crate::consent::{Envelope, Field, Sent};
use crate::profile::Profile;
use crate::state::{Document, State};

/// Where what is kept is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the memory of this page.
    #[default]
    Memory,
    /// On this device, and nobody has given the passphrase yet.
    Locked,
    /// On this device, and open.
    Open,
}

/// What is kept, and where.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Where.
    pub place: Place,
    /// Why the last wish could not be done, as a code.
    pub failure: Option<String>,
    /// All but what stands elsewhere in the state: resume in use, wishes, thumbs, matches of now.
    pub vault: Rc<Loose>,
}

/// A vault as JSON: this program only adds to it. The vault's own module, fetched when it is opened, knows its types, checks and ages it.
#[derive(Debug, Clone, PartialEq)]
pub struct Loose(pub Value);

impl Default for Loose {
    fn default() -> Loose {
        Loose(json::from_str(EMPTY).unwrap_or_default())
    }
}

/// A vault with nothing in it.
const EMPTY: &str = concat!(
    r#"{"resumes":[],"preferences":{},"votes":[],"matches":[],"interviews":[],"consents":[],"shares":[],"#,
    r#""log":{"version":1,"entries":[],"head":"0000000000000000000000000000000000000000000000000000000000000000"},"#,
    r#""settings":{"isPaused":false,"blocked":[],"withheld":[]},"lastUsed":""}"#
);

/// A change of what is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Something was sent, refused or blocked.
    Logged(Box<LogNote>),
    /// A consent was given, and the server took what it was for.
    Granted(Box<ConsentRecord>, Box<KeptShare>),
    /// A share was taken back, at a moment.
    Withdrawn { share: String, at: String },
    /// Another place.
    Moved(Place),
    /// It could not be done.
    Failed(String),
    /// A vault was opened, or a file read in.
    Restored(Rc<Loose>),
}

impl Kept {
    /// After a change.
    pub fn changed(&self, change: Change) -> Kept {
        let mut next = Kept { failure: None, ..self.clone() };
        let vault = Rc::make_mut(&mut next.vault);
        match change {
            Change::Logged(note) => vault.log(*note),
            Change::Granted(record, share) => {
                vault.list("consents").push(loose(&*record));
                vault.list("shares").push(loose(&*share));
            }
            Change::Withdrawn { share, at } => vault.withdraw(&share, &at),
            Change::Moved(place) => next.place = place,
            Change::Failed(code) => next.failure = Some(code),
            Change::Restored(restored) => next.vault = restored,
        }
        next
    }
}

/// A value of ours as JSON.
fn loose<T: Json>(value: &T) -> Value {
    json::from_str(&json::to_string(value)).unwrap_or_default()
}

impl Loose {
    fn list(&mut self, name: &str) -> &mut Vec<Value> {
        let place = &mut self.0[name];
        if !place.is_array() {
            *place = Value::Array(Vec::new());
        }
        place.as_array_mut().expect("it was made an array")
    }

    /// The entries of the share log.
    pub fn entries(&self) -> &[Value] {
        self.0["log"]["entries"].as_array().map_or(&[], Vec::as_slice)
    }

    /// Hash of the last entry.
    pub fn head(&self) -> &str {
        self.0["log"]["head"].as_str().unwrap_or_default()
    }

    fn log(&mut self, note: LogNote) {
        let entry = LogEntry::after(self.entries().len() as u32, self.head().to_owned(), note);
        self.0["log"]["head"] = Value::String(entry.hash.clone());
        if let Some(entries) = self.0["log"]["entries"].as_array_mut() {
            entries.push(loose(&entry));
        }
    }

    fn withdraw(&mut self, share: &str, at: &str) {
        let mut of_it = Value::Null;
        for kept in self.list("shares").iter_mut().filter(|kept| kept["id"] == share) {
            kept["withdrawn"] = Value::Bool(true);
            of_it = kept.clone();
        }
        let is_its = |record: &&mut Value| {
            [("recipient", "recipient"), ("posting", "posting"), ("kind", "purpose")].iter().all(|(a, b)| record[*a] == of_it[*b])
        };
        self.list("consents").iter_mut().filter(is_its).for_each(|record| record["withdrawnAt"] = at.into());
    }

    /// Keeps a resume in front of the others. One with the same name becomes an earlier version of it, if it was another.
    fn keep_resume(&mut self, name: &str, day: &str, profile: Value) {
        let resumes = self.list("resumes");
        let before = resumes.iter().position(|kept| kept["id"] == name).map(|at| resumes.remove(at));
        let mut resume =
            before.unwrap_or_else(|| serde_json::json!({"id": name, "name": name, "added": day, "profile": null, "versions": []}));
        if resume["profile"] != profile {
            let past = std::mem::replace(&mut resume["profile"], profile);
            if let Some(versions) = resume["versions"].as_array_mut().filter(|_| past.is_object()) {
                versions.insert(0, serde_json::json!({"until": day, "profile": past}));
                versions.truncate(MOST_VERSIONS);
            }
        }
        resumes.insert(0, resume);
    }
}

/// Everything that is known, as it goes into the vault or into an export.
pub fn contents(state: &State, today: Date) -> String {
    let mut vault = (*state.kept.vault).clone();
    let day = today.to_string();
    let name = match &state.document {
        Document::Read { name } => name.as_str(),
        _ => "",
    };
    if let Some(profile) = &state.profile {
        vault.keep_resume(name, &day, loose(&**profile));
    }
    vault.0["preferences"] = loose(&*state.preferences);
    vault.0["votes"] = loose(&*state.votes);
    vault.0["lastUsed"] = day.as_str().into();
    let matches = vault.list("matches");
    // Of today's matches the last ones count.
    matches.retain(|past| past["day"] != day || past["resume"] != name);
    matches.extend(state.matches.iter().map(|one| {
        let employer = state.posting(&one.posting).and_then(|posting| posting.employer.clone()).unwrap_or_default();
        serde_json::json!({"day": day, "resume": name, "posting": one.posting, "title": one.title, "employer": employer, "score": one.score})
    }));
    let excess = matches.len().saturating_sub(MOST_MATCHES);
    matches.drain(..excess);
    vault.0.to_string()
}

/// Past matches beyond these are forgotten, the oldest first.
const MOST_MATCHES: usize = 2_000;

/// The resume in use, as the state holds one: its name and what was read.
pub fn resume_in_use(vault: &Loose) -> Option<(String, Profile)> {
    let resume = vault.0["resumes"].get(0)?;
    Some((resume["name"].as_str()?.to_owned(), Profile::read(resume["profile"].clone()).ok()?))
}

/// The consent and the share that go with a summary that the server took.
pub fn granted(employer: &Configuration, sent: &Sent, fields: &std::collections::BTreeSet<Field>, at: &str, server: &str) -> Change {
    let names = fields.iter().map(|field| format!("{field:?}").to_lowercase()).chain([String::from("sentences")]).collect();
    let receipt = &sent.receipt;
    let record = ConsentRecord::given(ConsentKind::ApplicationSummary, employer, receipt.posting.as_str(), names, at, receipt.expires);
    let share = KeptShare {
        id: receipt.id.to_string(),
        server: server.to_owned(),
        recipient: receipt.tenant.to_string(),
        posting: receipt.posting.to_string(),
        purpose: receipt.purpose.as_str().to_owned(),
        given: receipt.given.to_string(),
        expires: receipt.expires.to_string(),
        token: sent.envelope.token.to_string(),
        withdrawn: false,
    };
    Change::Granted(Box::new(record), Box::new(share))
}

/// A line of the log about an envelope.
pub fn note(event: sealing::LogEvent, recipient: &str, posting: &str, envelope: Option<&Envelope>, at: &str) -> LogNote {
    LogNote {
        at: at.to_owned(),
        event,
        recipient: recipient.to_owned(),
        purpose: ConsentKind::ApplicationSummary.as_str().to_owned(),
        posting: posting.to_owned(),
        share: String::new(),
        reason: String::new(),
        content: envelope.map_or_else(String::new, |envelope| envelope.plaintext.clone()),
        request: envelope.map_or_else(String::new, |envelope| envelope.body.clone()),
    }
}

#[cfg(test)]
mod tests {
    use sealing::LogEvent;

    use super::*;
    use crate::state::Action;

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
        let note = LogNote { reason: reason.into(), ..note(event, "acme", "p", None, "2026-11-22T10:30:00Z") };
        state.reduce(Action::Kept(Change::Logged(Box::new(note))))
    }

    fn vault(state: &State) -> vault::Vault {
        json::from_str(&contents(state, today())).expect("the vault's own types take what is written here")
    }

    #[test]
    fn nothing_is_an_empty_vault() {
        assert_eq!(json::from_str(EMPTY), Some(vault::Vault::default()));
    }

    // AJ21, N8: what goes into the vault comes out of it.
    #[test]
    fn what_is_kept_comes_back_with_the_resume_in_use() {
        let state = logged(&read(), LogEvent::Refused, "policy_changed");
        let vault = vault(&state);
        assert_eq!((vault.resumes.len(), vault.matches.len(), vault.last_used.as_str()), (1, 1, "2026-11-22"));
        let back = Loose(json::from_str(&json::to_string(&vault)).expect("JSON"));
        let (name, profile) = resume_in_use(&back).expect("a resume");
        assert_eq!((name.as_str(), profile.value("/basics/name")), ("ada.pdf", Some("Ada Byrne")));
        let fresh = State::default().reduce(Action::Kept(Change::Restored(Rc::new(back))));
        assert_eq!(fresh.kept.vault.entries().len(), 1);
        assert!(fresh.is_stale(), "the wishes may be others");
    }

    #[test]
    fn putting_it_together_twice_adds_nothing() {
        let state = read();
        let once = contents(&state, today());
        let again = State { kept: Kept { vault: Rc::new(Loose(json::from_str(&once).expect("JSON"))), ..Kept::default() }, ..state };
        assert_eq!(contents(&again, today()), once);
    }

    // JT19: versions, as the vault's own types keep them.
    #[test]
    fn a_corrected_resume_keeps_what_it_was() {
        let state = read();
        let first = Loose(json::from_str(&contents(&state, today())).expect("JSON"));
        let set = crate::correct::Correction::Set { path: "/basics/name".into(), value: "Ada Lund".into() };
        let state = State { kept: Kept { vault: Rc::new(first), ..Kept::default() }, ..state }.reduce(Action::Corrected(set));
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
        assert_eq!((log.verify(), log.head().as_str()), (Ok(()), state.kept.vault.head()));
    }

    // AJ18, AJ22
    #[test]
    fn taking_a_share_back_ends_its_consent_and_no_other() {
        let record = |id: &str, posting: &str| {
            ConsentRecord {
            posting: posting.into(),
            recipient: "acme".into(),
            kind: "application_summary".into(),
            ..json::from_str(&format!(
                r#"{{"id":"{id}","kind":"","recipient":"","name":"","contact":"","region":"","posting":"","fields":[],"givenAt":"","expires":"",
                    "policyVersion":"","policyHash":"","language":"","withdrawnAt":""}}"#
            ))
            .expect("a record")
        }
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

    #[test]
    fn a_failure_is_gone_with_the_next_change() {
        let kept = Kept::default().changed(Change::Failed("wrong_passphrase".into()));
        assert!(kept.failure.is_some());
        let kept = kept.changed(Change::Moved(Place::Open));
        assert_eq!((kept.place, kept.failure), (Place::Open, None));
    }
}

//! What is kept of a session: in memory, or in the vault on this device. What the state holds anyway is put together when it is written.

use std::rc::Rc;

use json::{Json, Value};
use sealing::{ConsentRecord, LogNote};
use share_contract::{Configuration, ConsentKind, Date, Receipt};
use vault::{Interview, KeptShare, PastMatch, Resume, Vault};

use crate::consent::{Draft, Envelope, Sent};
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
    pub vault: Rc<Vault>,
}

/// A change of what is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Something was sent, refused or blocked.
    Logged(Box<LogNote>),
    /// A consent was given, and the server took what it was for.
    Granted(Box<ConsentRecord>, Box<KeptShare>),
    /// A consent that nothing was sent for.
    Agreed(Box<ConsentRecord>),
    /// A share that was made elsewhere, from its control file.
    Regained(Box<KeptShare>),
    /// An employer may get free times, or not any more.
    Scheduled { employer: String, on: bool },
    /// Practice for a posting: what goes into its notes, on a day.
    Practised { posting: String, day: String, notes: Value },
    /// A share was taken back, at a moment.
    Withdrawn { share: String, at: String },
    /// Another place.
    Moved(Place),
    /// It could not be done.
    Failed(String),
    /// A vault was opened, or a file read in.
    Restored(Rc<Vault>),
}

impl Kept {
    /// After a change.
    pub fn changed(&self, change: Change) -> Kept {
        let mut next = Kept { failure: None, ..self.clone() };
        let vault = Rc::make_mut(&mut next.vault);
        match change {
            Change::Logged(note) => vault.log.add(*note),
            Change::Granted(record, share) => {
                vault.consents.push(*record);
                vault.shares.push(*share);
            }
            Change::Agreed(record) => vault.consents.push(*record),
            Change::Regained(share) => {
                vault.shares.retain(|kept| kept.id != share.id);
                vault.shares.push(*share);
            }
            Change::Scheduled { employer, on } => {
                let all = &mut vault.settings.schedules;
                all.retain(|one| *one != employer);
                all.extend(on.then_some(employer));
            }
            Change::Practised { posting, day, notes } => {
                vault.interviews.retain(|interview| interview.posting != posting);
                vault.interviews.push(Interview { posting, last_active: day, notes, ..Interview::default() });
            }
            Change::Withdrawn { share, at } => vault.withdraw(&share, &at),
            Change::Moved(place) => next.place = place,
            Change::Failed(code) => next.failure = Some(code),
            Change::Restored(restored) => next.vault = restored,
        }
        next
    }
}

/// Everything that is known, as it goes into the vault or into an export.
pub fn contents(state: &State, today: Date) -> Vault {
    let mut vault = (*state.kept.vault).clone();
    let day = today.to_string();
    let name = match &state.document {
        Document::Read { name } => name.as_str(),
        _ => "",
    };
    let is_used = |at: usize| at == state.in_use;
    for (_, resume) in state.shelf.iter().enumerate().filter(|(at, _)| !is_used(*at)) {
        vault.keep_resume(Resume::new(&resume.name, &resume.name, &day, as_value(&*resume.profile)));
    }
    if let Some(profile) = &state.profile {
        vault.keep_resume(Resume::new(name, name, &day, as_value(&**profile)));
    }
    vault.preferences = (*state.preferences).clone();
    vault.votes = (*state.votes).clone();
    vault.touch(today);
    let matches = &mut vault.matches;
    // Of today's matches the last ones count.
    matches.retain(|past| past.day != day || past.resume != name);
    matches.extend(state.matches.iter().filter(|one| !state.forgotten.contains(&one.posting)).map(|one| PastMatch {
        day: day.clone(),
        resume: name.to_owned(),
        posting: one.posting.clone(),
        title: one.title.clone(),
        employer: state.posting(&one.posting).and_then(|posting| posting.employer.clone()).unwrap_or_default(),
        score: one.score,
    }));
    let excess = matches.len().saturating_sub(MOST_MATCHES);
    matches.drain(..excess);
    vault
}

/// A value of ours as JSON.
fn as_value<T: Json>(value: &T) -> Value {
    json::from_str(&json::to_string(value)).unwrap_or_default()
}

/// Past matches beyond these are forgotten, the oldest first.
const MOST_MATCHES: usize = 2_000;

/// The resume in use, as the state holds one: its name and what was read.
pub fn resume_in_use(vault: &Vault) -> Option<(String, Profile)> {
    let resume = vault.resumes.first()?;
    Some((resume.name.clone(), Profile::read(resume.profile.clone()).ok()?))
}

/// What is kept of a share that the server took.
pub fn share(draft: &Draft, envelope: &Envelope, receipt: &Receipt, server: &str) -> KeptShare {
    KeptShare {
        id: receipt.id.to_string(),
        server: server.to_owned(),
        recipient: receipt.tenant.to_string(),
        posting: receipt.posting.to_string(),
        purpose: receipt.purpose.as_str().to_owned(),
        given: receipt.given.to_string(),
        expires: receipt.expires.to_string(),
        token: envelope.token.to_string(),
        withdrawn: false,
        title: draft.prepared.title.clone(),
        reply_key: draft.keys.secret.clone(),
        policy_hash: receipt.policy_hash.to_string(),
        sealed_sha256: receipt.sealed_sha256.to_string(),
    }
}

/// The consent to a draft that was approved.
pub fn record(draft: &Draft, employer: &Configuration, posting: &str, at: &str) -> ConsentRecord {
    let kind = draft.about.kind();
    let names = draft.fields.iter().map(|field| format!("{field:?}").to_lowercase());
    let of_summary = (kind == ConsentKind::ApplicationSummary).then(|| "sentences".to_owned());
    let of_other = of_summary.is_none().then(|| kind.as_str().to_owned());
    let expires = employer.today.plus_days(draft.days.min(draft.most_days(employer)));
    let record = ConsentRecord::given(kind, employer, posting, names.chain(of_summary).chain(of_other).collect(), at, expires);
    if kind == ConsentKind::JobBoardProfile { ConsentRecord { recipient: draft.board().board, ..record } } else { record }
}

/// What was shared before, as the vault knows it; what was sealed is told by the log.
pub fn sent(vault: &Vault) -> Vec<Sent> {
    let content = |share: &KeptShare| {
        let of_it = vault.log.entries().iter().find(|entry| entry.share == share.id && entry.event == sealing::LogEvent::Shared)?;
        of_it.content.clone()
    };
    vault.shares.iter().map(|share| Sent::again(share.clone(), content(share))).collect()
}

impl Kept {
    /// Whether an employer may get free times (AJ18).
    pub fn may_schedule(&self, employer: &str) -> bool {
        self.vault.settings.schedules.iter().any(|one| one == employer)
    }

    /// What was practised for a posting.
    pub fn practice(&self, posting: &str) -> Option<&Value> {
        self.vault.interviews.iter().find(|interview| interview.posting == posting).map(|interview| &interview.notes)
    }
}

/// A line of the log about an envelope.
pub fn note(event: sealing::LogEvent, kind: ConsentKind, recipient: &str, posting: &str, envelope: Option<&Envelope>, at: &str) -> LogNote {
    LogNote {
        at: at.to_owned(),
        event,
        recipient: recipient.to_owned(),
        purpose: kind.as_str().to_owned(),
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
        let note =
            LogNote { reason: reason.into(), ..note(event, ConsentKind::ApplicationSummary, "acme", "p", None, "2026-11-22T10:30:00Z") };
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

    // N4: without an account, and after a reload.
    #[test]
    fn a_share_that_was_kept_is_there_again_with_its_content() {
        let share = KeptShare { id: "1".into(), posting: "p".into(), ..KeptShare::default() };
        let note =
            LogNote { share: "1".into(), content: "{}".into(), ..note(LogEvent::Shared, ConsentKind::FitScore, "acme", "p", None, "") };
        let kept = Kept::default().changed(Change::Regained(Box::new(share.clone()))).changed(Change::Logged(Box::new(note)));
        let sent = sent(&vault(&State { kept: kept.clone(), ..State::default() }));
        assert_eq!((sent.len(), &*sent[0].share, sent[0].content.as_deref()), (1, &share, Some("{}")));
        let again = kept.changed(Change::Regained(Box::new(share)));
        assert_eq!(super::sent(&again.vault).len(), 1, "a control file that is read twice is one share");
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
}

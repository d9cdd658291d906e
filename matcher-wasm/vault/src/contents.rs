use json::{Json, Value};
use model::{Preferences, Vote};
use sealing::{ConsentRecord, ShareLog};

use crate::Settings;

/// Most earlier versions of one resume.
pub const MOST_VERSIONS: usize = 10;

/// Everything that a seeker keeps. Days are `YYYY-MM-DD`.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Vault {
    /// The resumes, the one in use first.
    pub resumes: Vec<Resume>,
    /// What the seeker wants.
    pub preferences: Preferences,
    /// Thumbs.
    pub votes: Vec<Vote>,
    /// What was matched, the oldest first.
    pub matches: Vec<PastMatch>,
    /// Interviews, practised and real.
    pub interviews: Vec<Interview>,
    /// Every consent that was given.
    pub consents: Vec<ConsentRecord>,
    /// What was shared and can be taken back.
    pub shares: Vec<KeptShare>,
    /// What was sent, refused and blocked.
    pub log: ShareLog,
    /// Searches that were saved.
    pub searches: Vec<SavedSearch>,
    /// What corrections taught.
    pub lessons: Vec<Lesson>,
    /// Requests to employers, with their receipts.
    pub requests: Vec<KeptRequest>,
    /// Switches.
    pub settings: Settings,
    /// Day on which the vault was last in use.
    pub last_used: String,
}

/// A resume that was read.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Resume {
    /// Its name in the vault, unlike that of any other.
    pub id: String,
    /// Name of the file, or what the seeker calls it.
    pub name: String,
    /// Day on which it was read.
    pub added: String,
    /// JSON Resume with `meta.tacit`, as corrected.
    pub profile: Value,
    /// What it was before, the newest first.
    pub versions: Vec<Version>,
}

/// An earlier version of a resume.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Version {
    /// Day until which it was in use.
    pub until: String,
    /// JSON Resume.
    pub profile: Value,
}

/// A match as it was at its time.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct PastMatch {
    /// Day; after [`ANONYMISE_DAYS`](crate::ANONYMISE_DAYS) the first of its month.
    pub day: String,
    /// The resume's id; nothing after that time.
    pub resume: String,
    /// The posting; nothing after that time.
    pub posting: String,
    /// Its title; nothing after that time.
    pub title: String,
    /// The employer; nothing after that time.
    pub employer: String,
    /// Fit, 0 to 100; in tens after that time.
    pub score: f64,
}

/// An interview: practice, invitation, notes.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Interview {
    /// The posting.
    pub posting: String,
    /// The resume that practice started from.
    pub resume: String,
    /// Day of the last change.
    pub last_active: String,
    /// Out of sight after [`ARCHIVE_DAYS`](crate::ARCHIVE_DAYS) without a change.
    pub archived: bool,
    /// Answers, marks, invitations.
    pub notes: Value,
}

/// A share, with what takes it back.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct KeptShare {
    /// Its number on the server.
    pub id: String,
    /// Origin of the server.
    pub server: String,
    /// The employer.
    pub recipient: String,
    /// The posting.
    pub posting: String,
    /// What for.
    pub purpose: String,
    /// Day of the consent.
    pub given: String,
    /// Day on which the server deletes it.
    pub expires: String,
    /// The secret that takes it back: it is told to nobody but that server.
    pub token: String,
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// Title of the posting.
    pub title: String,
    /// The private half of the key that replies are sealed to, as base64url.
    pub reply_key: String,
    /// SHA-256 of the policy in force.
    pub policy_hash: String,
    /// SHA-256 of the envelope, as the server's receipt says.
    pub sealed_sha256: String,
}

/// A search that was saved. It runs on this device, when the page is open.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct SavedSearch {
    /// What the seeker calls it, unlike any other.
    pub name: String,
    /// Words that a job must have, all of them.
    pub words: String,
    /// `on_site`, `hybrid` or `remote`; nothing for anywhere.
    pub place: String,
    /// Only jobs that say what they pay.
    pub says_pay: bool,
    /// Whether new jobs are told. Off until the seeker switches it on (JT18).
    pub is_on: bool,
    /// Day of the last visit on which it ran.
    pub last_run: String,
    /// Jobs that it has found, the latest last.
    pub seen: Vec<String>,
}

/// What a correction taught: it is made again where the same is read again (AJ7).
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Lesson {
    /// Name of the person as it stood in the document.
    pub person: String,
    /// Field without its number, such as `/work/name`; `/skills` for a skill.
    pub path: String,
    /// What was read: the value, or the id of a skill that was taken out.
    pub was: String,
    /// What it is: the value, or the id of a skill that was added.
    pub now: String,
    /// Name of the skill.
    pub name: String,
}

/// A request to an employer and its receipt.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct KeptRequest {
    /// Its number on the server.
    pub id: String,
    /// `posting_wrong`, `misuse` or `privacy`.
    pub kind: String,
    /// The employer.
    pub recipient: String,
    /// The posting, or nothing.
    pub posting: String,
    /// What the seeker wrote.
    pub text: String,
    /// Moment in UTC at which it came.
    pub received: String,
    /// Moment in UTC by which it is answered.
    pub due: String,
    /// Moment in UTC at which it was closed, or nothing.
    pub closed: String,
    /// `done` or `declined`, or nothing.
    pub outcome: String,
    /// The secret that asks for its state.
    pub token: String,
    /// The private half of the key that the answer is sealed to, as base64url.
    pub reply_key: String,
    /// What the employer answered, or nothing.
    pub answer: String,
}

impl Resume {
    /// A resume that was just read.
    #[must_use]
    pub fn new(id: &str, name: &str, day: &str, profile: Value) -> Resume {
        Resume { id: id.into(), name: name.into(), added: day.into(), profile, versions: Vec::new() }
    }
}

impl Vault {
    /// Keeps a resume in front of the others; one with the same id becomes an earlier version of it.
    pub fn keep_resume(&mut self, mut resume: Resume) {
        if let Some(at) = self.resumes.iter().position(|kept| kept.id == resume.id) {
            let before = self.resumes.remove(at);
            resume.versions = before.versions;
            if before.profile != resume.profile {
                resume.versions.insert(0, Version { until: resume.added.clone(), profile: before.profile });
                resume.versions.truncate(MOST_VERSIONS);
            }
            resume.added = before.added;
        }
        self.resumes.insert(0, resume);
    }

    /// Calls a resume otherwise; nothing happens where another one is called so.
    pub fn rename(&mut self, resume: &str, name: &str) {
        if name.is_empty() || self.resumes.iter().any(|kept| kept.id == name) {
            return;
        }
        for kept in self.resumes.iter_mut().filter(|kept| kept.id == resume) {
            (kept.id, kept.name) = (name.into(), name.into());
        }
        self.matches.iter_mut().filter(|past| past.resume == resume).for_each(|past| past.resume = name.into());
        self.interviews.iter_mut().filter(|one| one.resume == resume).for_each(|one| one.resume = name.into());
    }

    /// Brings an earlier version back; what it replaces becomes a version itself.
    pub fn restore(&mut self, resume: &str, version: usize, day: &str) {
        let Some(kept) = self.resumes.iter().find(|kept| kept.id == resume) else { return };
        let Some(version) = kept.versions.get(version) else { return };
        let restored = Resume { added: day.into(), profile: version.profile.clone(), ..kept.clone() };
        self.keep_resume(restored);
        self.forget_derived(resume);
    }
}

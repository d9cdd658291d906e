use json::{Json, Misfit, Value};

use crate::sha256_hex;

/// What happened with a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json)]
#[serde(rename_all = "snake_case")]
pub enum LogEvent {
    /// The recipient's server took it.
    Shared,
    /// The server refused it, with a reason.
    Refused,
    /// No answer came: it may or may not have arrived.
    Unanswered,
    /// The browser stopped it before anything left.
    Blocked,
    /// The seeker said no, or a setting of theirs forbade it.
    Declined,
    /// The seeker took it back, and the server deleted it.
    Withdrawn,
}

impl LogEvent {
    /// As the log writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            LogEvent::Shared => "shared",
            LogEvent::Refused => "refused",
            LogEvent::Unanswered => "unanswered",
            LogEvent::Blocked => "blocked",
            LogEvent::Declined => "declined",
            LogEvent::Withdrawn => "withdrawn",
        }
    }
}

/// What is known of an event when it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogNote {
    /// When, in UTC: `2026-11-22T10:30:00Z`.
    pub at: String,
    /// What happened.
    pub event: LogEvent,
    /// Whom it was for.
    pub recipient: String,
    /// The kind of consent, as on the wire.
    pub purpose: String,
    /// The posting.
    pub posting: String,
    /// The number that the server gave it, or nothing.
    pub share: String,
    /// A code, where it was refused or blocked.
    pub reason: String,
    /// The exact bytes that the seeker saw and that were sealed.
    pub content: String,
    /// The exact bytes of the request.
    pub request: String,
}

/// A line of the log. Its hash covers everything in it and the hash of the line before.
#[derive(Debug, Clone, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LogEntry {
    /// Its place, from 0.
    pub number: u32,
    /// When, in UTC.
    pub at: String,
    /// What happened.
    pub event: LogEvent,
    /// Whom it was for.
    pub recipient: String,
    /// The kind of consent.
    pub purpose: String,
    /// The posting.
    pub posting: String,
    /// The number that the server gave it, or nothing.
    pub share: String,
    /// A code, or nothing.
    pub reason: String,
    /// The bytes that were sealed; `null` after the seeker erased them. Their hash stays.
    pub content: Option<String>,
    /// SHA-256 of the content.
    pub content_sha256: String,
    /// The bytes of the request; `null` after the seeker erased them.
    pub request: Option<String>,
    /// SHA-256 of the request.
    pub request_sha256: String,
    /// Hash of the entry before, or 64 zeros.
    pub previous: String,
    /// Hash of this entry.
    pub hash: String,
}

/// Where a log does not hold together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFault {
    /// It is not a log.
    NotALog,
    /// The entry has another place than its number says, or does not follow the one before.
    Order(u32),
    /// The entry was changed.
    Changed(u32),
    /// Entries are missing at the end, or were added.
    End,
}

/// Every share and every refusal, the oldest first, chained by hashes: whoever changes, drops, moves or adds an entry breaks it (AJ45).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShareLog {
    entries: Vec<LogEntry>,
}

/// The log as a file.
#[derive(Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct LogFile {
    version: u32,
    entries: Vec<LogEntry>,
    head: String,
}

const VERSION: u32 = 1;

impl LogEntry {
    /// The entry for an event, at its place and after the entry with the hash `previous`, 64 zeros for the first.
    #[must_use]
    pub fn after(number: u32, previous: String, note: LogNote) -> LogEntry {
        let mut entry = LogEntry {
            number,
            at: note.at,
            event: note.event,
            recipient: note.recipient,
            purpose: note.purpose,
            posting: note.posting,
            share: note.share,
            reason: note.reason,
            content_sha256: sha256_hex(note.content.as_bytes()),
            content: Some(note.content),
            request_sha256: sha256_hex(note.request.as_bytes()),
            request: Some(note.request),
            previous,
            hash: String::new(),
        };
        entry.hash = entry.right_hash();
        entry
    }

    /// The hash that the entry must have.
    fn right_hash(&self) -> String {
        self.hash_at(&self.number.to_string(), &self.previous)
    }

    /// The hash of an entry at a place. Lengths go before texts, so that no two entries are hashed from the same bytes.
    fn hash_at(&self, number: &str, previous: &str) -> String {
        let event = json::to_string(&self.event);
        let fields = [
            "tacit share log 1",
            previous,
            number,
            &self.at,
            &event,
            &self.recipient,
            &self.purpose,
            &self.posting,
            &self.share,
            &self.reason,
            &self.content_sha256,
            &self.request_sha256,
        ];
        let mut bytes = String::new();
        for field in fields {
            bytes.push_str(&field.len().to_string());
            bytes.push(':');
            bytes.push_str(field);
        }
        sha256_hex(bytes.as_bytes())
    }

    fn is_whole(&self) -> bool {
        let belongs = |text: &Option<String>, hash: &str| text.as_ref().is_none_or(|text| sha256_hex(text.as_bytes()) == hash);
        belongs(&self.content, &self.content_sha256) && belongs(&self.request, &self.request_sha256) && self.hash == self.right_hash()
    }
}

impl ShareLog {
    /// All entries, the oldest first.
    #[must_use]
    pub fn entries(&self) -> &[LogEntry] {
        &self.entries
    }

    /// Hash of the last entry, which stands for the whole log; 64 zeros for an empty one.
    #[must_use]
    pub fn head(&self) -> String {
        self.entries.last().map_or_else(|| "0".repeat(64), |entry| entry.hash.clone())
    }

    /// Writes an event down.
    pub fn add(&mut self, note: LogNote) {
        self.entries.push(LogEntry::after(self.entries.len() as u32, self.head(), note));
    }

    /// Takes in the entries of another log, behind its own, which stay as they are; what both hold is there once. The log that began
    /// first goes first, and of two that began alike the longer one.
    pub fn take_in(&mut self, mut other: ShareLog) {
        let start = |log: &ShareLog| log.entries.first().map_or_else(|| "~".to_owned(), |entry| entry.at.clone());
        let (mine, theirs) = (start(self), start(&other));
        if theirs < mine || (theirs == mine && other.entries.len() > self.entries.len()) {
            std::mem::swap(self, &mut other);
        }
        // What happened, wherever it stands in a log.
        let fact = |entry: &LogEntry| entry.hash_at("", "");
        let mut known: Vec<String> = self.entries.iter().map(fact).collect();
        for entry in other.entries {
            match known.iter().position(|one| *one == fact(&entry)) {
                Some(at) => drop(known.swap_remove(at)),
                None => self.push(LogEntry { number: self.entries.len() as u32, previous: self.head(), ..entry }),
            }
        }
    }

    fn push(&mut self, mut entry: LogEntry) {
        entry.hash = entry.right_hash();
        self.entries.push(entry);
    }

    /// Erases what was sent from an entry; that it was sent, when and to whom stays, and the log stays whole (AJ22).
    pub fn erase(&mut self, number: u32) {
        if let Some(entry) = self.entries.get_mut(number as usize) {
            (entry.content, entry.request) = (None, None);
        }
    }

    /// Checks every entry and its place.
    pub fn verify(&self) -> Result<(), LogFault> {
        let mut previous = "0".repeat(64);
        for (number, entry) in (0..).zip(&self.entries) {
            if entry.number != number || entry.previous != previous {
                return Err(LogFault::Order(number));
            }
            if !entry.is_whole() {
                return Err(LogFault::Changed(number));
            }
            previous.clone_from(&entry.hash);
        }
        Ok(())
    }

    /// The log as a file: JSON, always the same text for the same log.
    #[must_use]
    pub fn to_file(&self) -> String {
        json::to_string(&LogFile { version: VERSION, entries: self.entries.clone(), head: self.head() })
    }

    /// Reads and checks a file, to the last blank.
    pub fn from_file(text: &str) -> Result<ShareLog, LogFault> {
        let log = ShareLog::of(json::from_str(text).ok_or(LogFault::NotALog)?)?;
        if log.to_file() == text { Ok(log) } else { Err(LogFault::NotALog) }
    }

    fn of(file: LogFile) -> Result<ShareLog, LogFault> {
        if file.version != VERSION {
            return Err(LogFault::NotALog);
        }
        let log = ShareLog { entries: file.entries };
        log.verify()?;
        if file.head == log.head() { Ok(log) } else { Err(LogFault::End) }
    }
}

/// Within other JSON: a log that does not hold together is no log.
impl Json for ShareLog {
    fn empty() -> ShareLog {
        ShareLog::default()
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.to_file());
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        *self = ShareLog::of(LogFile::read(value)?).map_err(|_| Misfit::Kind)?;
        Ok(())
    }
}

//! What the frame sent, request by request, so that nobody has to take "private" on trust.

use std::rc::Rc;

/// Every request of the frame, the oldest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ledger {
    entries: Rc<Vec<Entry>>,
}

/// One request.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Number that the answer refers to.
    pub id: u32,
    /// Time of day on this device, `HH:MM:SS`.
    pub at: String,
    /// HTTP method.
    pub method: &'static str,
    /// Path, or the whole address where it is not our own server.
    pub url: String,
    /// Length of the body that went out.
    pub n_bytes_out: usize,
    /// What it was for.
    pub why: Why,
    /// What became of it.
    pub outcome: Outcome,
}

/// What a request was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A part of the page: the same file for everyone.
    Page,
    /// The matching program and its word list: the same files for everyone.
    Engine,
    /// The employer's public key and policy.
    Configuration,
    /// A summary that the seeker approved.
    Share,
    /// A request to the employer, in the seeker's own words, sealed.
    Request,
    /// Taking a summary back.
    Withdraw,
    /// Looking for answers to what was sent.
    Reply,
    /// Anonymous counts, after the seeker's switch.
    Count,
    /// The text of a posting that was opened: the employer's page fetched it from its own site.
    Posting,
    /// Something that the browser refused to send.
    Refused,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// No answer yet.
    Open,
    /// The status of the answer.
    Answered(u16),
    /// The browser fetched it by itself and does not tell the status.
    Loaded,
    /// No answer came.
    Unreachable,
    /// The content security policy stopped it before anything left.
    Blocked,
}

impl Ledger {
    /// All entries, the oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// With one more entry.
    pub fn with(&self, entry: Entry) -> Ledger {
        let mut entries = self.entries.to_vec();
        entries.push(entry);
        Ledger { entries: Rc::new(entries) }
    }

    /// With the outcome of the request `id`.
    pub fn answered(&self, id: u32, outcome: Outcome) -> Ledger {
        let mut entries = self.entries.to_vec();
        entries.iter_mut().filter(|entry| entry.id == id).for_each(|entry| entry.outcome = outcome);
        Ledger { entries: Rc::new(entries) }
    }

    /// With the files that the browser reports and that no entry names: what the page loaded before the app ran.
    pub fn with_observed(&self, urls: &[String], at: &str) -> Ledger {
        let mut entries = self.entries.to_vec();
        for url in urls {
            if !entries.iter().any(|entry| entry.url == *url) {
                entries.push(Entry {
                    id: 0,
                    at: at.to_owned(),
                    method: "GET",
                    url: url.clone(),
                    n_bytes_out: 0,
                    why: Why::Page,
                    outcome: Outcome::Loaded,
                });
            }
        }
        Ledger { entries: Rc::new(entries) }
    }

    /// Bytes of all bodies that went out.
    pub fn n_bytes_out(&self) -> usize {
        self.entries.iter().filter(|entry| entry.why != Why::Refused).map(|entry| entry.n_bytes_out).sum()
    }

    /// Summaries that the server took.
    pub fn n_shares(&self) -> usize {
        let taken = |entry: &&Entry| entry.why == Why::Share && matches!(entry.outcome, Outcome::Answered(200..=299));
        self.entries.iter().filter(taken).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: u32, why: Why, n_bytes_out: usize) -> Entry {
        Entry { id, at: "10:00:00".into(), method: "POST", url: format!("/{id}"), n_bytes_out, why, outcome: Outcome::Open }
    }

    // N1: the visible ledger lists every request with its bytes.
    #[test]
    fn every_request_is_listed_with_its_bytes_and_its_answer() {
        let ledger = Ledger::default().with(entry(1, Why::Share, 700)).with(entry(2, Why::Count, 30)).answered(1, Outcome::Answered(201));
        assert_eq!(ledger.entries()[0].outcome, Outcome::Answered(201));
        assert_eq!(ledger.entries()[1].outcome, Outcome::Open);
        assert_eq!((ledger.n_bytes_out(), ledger.n_shares()), (730, 1));
    }

    #[test]
    fn what_the_browser_loaded_by_itself_is_listed_once() {
        let seen = ["/assets/app.css".to_owned(), "/1".to_owned()];
        let ledger = Ledger::default().with(entry(1, Why::Page, 0)).with_observed(&seen, "10:00:01").with_observed(&seen, "10:00:02");
        assert_eq!(ledger.entries().len(), 2);
    }

    #[test]
    fn what_was_refused_did_not_go_out() {
        assert_eq!(Ledger::default().with(entry(0, Why::Refused, 9)).n_bytes_out(), 0);
    }
}

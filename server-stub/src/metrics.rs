//! Numbers for the operator.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::store::Purged;

/// Numbers of the whole server, without anything of a person: methods and route templates, never paths, addresses or tenants (AJ30).
#[derive(Default)]
pub struct Metrics {
    requests: Mutex<BTreeMap<(&'static str, String, u16), Requests>>,
    purged_shares: AtomicU64,
    purged_replies: AtomicU64,
    purged_tickets: AtomicU64,
    purged_requests: AtomicU64,
    purged_counters: AtomicU64,
    purged_releases: AtomicU64,
}

#[derive(Default)]
struct Requests {
    n: u64,
    seconds: f64,
}

impl Metrics {
    /// Counts a request.
    pub fn request(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let mut requests = self.requests.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let entry = requests.entry((method, route.to_owned(), status)).or_default();
        entry.n += 1;
        entry.seconds += took.as_secs_f64();
    }

    /// Counts what was deleted.
    pub fn purged(&self, purged: Purged) {
        self.purged_shares.fetch_add(purged.shares, Ordering::Relaxed);
        self.purged_replies.fetch_add(purged.replies, Ordering::Relaxed);
        self.purged_tickets.fetch_add(purged.tickets, Ordering::Relaxed);
        self.purged_requests.fetch_add(purged.requests, Ordering::Relaxed);
        self.purged_counters.fetch_add(purged.counters, Ordering::Relaxed);
        self.purged_releases.fetch_add(purged.releases, Ordering::Relaxed);
    }

    /// Everything in Prometheus' text format.
    #[must_use]
    pub fn to_text(&self, n_writes_waiting: usize) -> String {
        let mut text = String::from("# HELP tacit_requests_total Requests answered.\n# TYPE tacit_requests_total counter\n");
        let mut seconds =
            String::from("# HELP tacit_request_seconds_total Time spent answering.\n# TYPE tacit_request_seconds_total counter\n");
        let requests = self.requests.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        for ((method, route, status), of) in requests.iter() {
            let labels = format!("{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}}");
            _ = writeln!(text, "tacit_requests_total{labels} {}", of.n);
            _ = writeln!(seconds, "tacit_request_seconds_total{labels} {:.6}", of.seconds);
        }
        text += &seconds;
        text += "# HELP tacit_purged_rows_total Rows deleted at the end of their time.\n# TYPE tacit_purged_rows_total counter\n";
        for (table, n) in [
            ("shares", &self.purged_shares),
            ("replies", &self.purged_replies),
            ("tickets", &self.purged_tickets),
            ("requests", &self.purged_requests),
            ("counters", &self.purged_counters),
            ("releases", &self.purged_releases),
        ] {
            _ = writeln!(text, "tacit_purged_rows_total{{table=\"{table}\"}} {}", n.load(Ordering::Relaxed));
        }
        text += "# HELP tacit_writes_waiting Writes that wait for their commit.\n# TYPE tacit_writes_waiting gauge\n";
        _ = writeln!(text, "tacit_writes_waiting {n_writes_waiting}");
        text
    }
}

//! Who did what: the employer's log, as the server keeps it.

use share_contract::{AuditAction, AuditEntry, Sha256Hex, Tenant};

/// What was done, for people.
pub fn words(action: AuditAction) -> &'static str {
    match action {
        AuditAction::SignedIn => "Signed in with a code",
        AuditAction::PublishedKey => "Published a key",
        AuditAction::ReadShares => "Fetched the inbox",
        AuditAction::ReadRequests => "Fetched the requests",
        AuditAction::Replied => "Answered an applicant",
        AuditAction::ClosedRequest => "Closed a request",
        AuditAction::AskedForCheck => "Asked for the consent to a check",
    }
}

/// The number of the first line that does not fit the one before it: it was changed, or another is missing.
pub fn broken_at(entries: &[AuditEntry], tenant: &Tenant) -> Option<u64> {
    let mut before = Sha256Hex::new("0".repeat(64)).ok().filter(|_| entries.first().is_some_and(|first| first.n == 1));
    for (number, entry) in (entries.first()?.n..).zip(entries) {
        // Of the oldest line that is kept, the one before is gone with its year.
        let fits = before.is_none_or(|before| sealing::sha256_hex(entry.statement(tenant, &before).as_bytes()) == entry.hash.as_str());
        if !fits || entry.n != number {
            return Some(entry.n);
        }
        before = Some(entry.hash.clone());
    }
    None
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::letter::tests::tenant;

    /// A log of three lines, from this number on.
    pub(crate) fn log(from: u64) -> Vec<AuditEntry> {
        let mut before = Sha256Hex::new("0".repeat(64)).expect("hex");
        let entry = |n: u64| {
            let json = serde_json::json!({"n": n, "at": "2026-11-21T09:00Z", "role": "owner", "token": "0123456789abcdef",
                "action": "published_key", "keyId": "fedcba9876543210", "hash": before});
            let mut entry: AuditEntry = serde_json::from_value(json).expect("the shape of the contract");
            entry.hash = Sha256Hex::new(sealing::sha256_hex(entry.statement(&tenant(), &before).as_bytes())).expect("hex");
            before = entry.hash.clone();
            entry
        };
        (from..from + 3).map(entry).collect()
    }

    #[test]
    fn a_line_that_was_changed_or_left_out_is_found() {
        assert_eq!(broken_at(&log(1), &tenant()), None);
        assert_eq!(broken_at(&log(17), &tenant()), None, "what came before is a year old and gone");
        assert_eq!(broken_at(&[], &tenant()), None);
        let mut changed = log(1);
        changed[1].action = AuditAction::ReadShares;
        assert_eq!(broken_at(&changed, &tenant()), Some(2));
        let mut shorter = log(1);
        shorter.remove(1);
        assert_eq!(broken_at(&shorter, &tenant()), Some(3));
        let mut first = log(1);
        first[0].role = share_contract::Role::Viewer;
        assert_eq!(broken_at(&first, &tenant()), Some(1));
    }
}

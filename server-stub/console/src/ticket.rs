use share_contract::{Plea, REQUEST_INFO, StoredTicket, Tenant, TicketKind, base64url};

use crate::problem::Problem;
use crate::ring::KeyRing;

/// Something that a seeker asks for, with a time in which it is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket {
    /// As the server keeps it.
    pub stored: StoredTicket,
    /// What the seeker wrote, once it is open.
    pub plea: Option<Result<Plea, Problem>>,
}

impl Ticket {
    /// A request that nobody opened yet.
    pub fn sealed(stored: StoredTicket) -> Ticket {
        Ticket { stored, plea: None }
    }

    /// The same after trying to open it, if its key is there.
    pub fn opened(self, tenant: &Tenant, keys: &KeyRing) -> Ticket {
        let Some(pair) = keys.get(&self.stored.key_id).filter(|_| self.plea.is_none()) else { return self };
        let sealed = base64url::decode(&self.stored.sealed);
        let bytes = sealed.and_then(|sealed| sealing::open(pair, REQUEST_INFO, &Plea::aad(tenant, self.stored.kind), &sealed).ok());
        let plea = bytes.ok_or_else(|| Problem::new("tampered"));
        let plea = plea.and_then(|bytes| Plea::parse(&bytes).map_err(|_| Problem::new("unreadable")));
        Ticket { plea: Some(plea), ..self }
    }

    /// Whether it still waits for an answer.
    pub fn is_open(&self) -> bool {
        self.stored.closed.is_none()
    }

    /// What it is, for people.
    pub fn title(&self) -> &'static str {
        match self.stored.kind {
            TicketKind::PostingWrong => "A posting is wrong",
            TicketKind::Misuse => "Misuse",
            TicketKind::Privacy => "Privacy",
        }
    }
}

/// How long there is still, for people.
pub fn due_words(hours: i64) -> String {
    let long = |hours: i64| match hours {
        0 => "less than an hour".to_owned(),
        1 => "1 hour".to_owned(),
        2..48 => format!("{hours} hours"),
        more => format!("{} days", more / 24),
    };
    if hours < 0 { format!("overdue by {}", long(-hours - 1)) } else { format!("due in {}", long(hours)) }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::letter::tests::{ring, tenant};
    use sealing::KeyPair;

    pub(crate) fn ticket(pair: &KeyPair, kind: &str, sealed_as: &str) -> Ticket {
        let sealed = sealing::seal(pair.public(), REQUEST_INFO, format!("acme\n{sealed_as}").as_bytes(), br#"{"text":"Hello.","later":1}"#);
        let json = serde_json::json!({"id": "ab".repeat(16), "kind": kind, "keyId": pair.id(), "received": "2026-11-21T09:00Z",
            "due": "2026-11-22T09:00Z", "sealed": base64url::encode(&sealed.expect("sealed"))});
        Ticket::sealed(serde_json::from_value(json).expect("the shape of the contract"))
    }

    // JT34, AJ39, AJ46: what the seeker wrote is read here, and nowhere on the way.
    #[test]
    fn a_request_opens_with_the_employers_key_and_only_as_what_it_was_sealed() {
        let pair = Rc::new(sealing::generate());
        let open = ticket(&pair, "privacy", "privacy").opened(&tenant(), &ring(&pair));
        assert_eq!(open.plea, Some(Ok(Plea { text: "Hello.".into(), reply_key: None })));
        let other = ticket(&pair, "misuse", "privacy").opened(&tenant(), &ring(&pair));
        assert_eq!(other.plea, Some(Err(Problem::new("tampered"))));
        let stranger = Rc::new(sealing::generate());
        assert_eq!(ticket(&pair, "privacy", "privacy").opened(&tenant(), &ring(&stranger)).plea, None);
    }

    #[test]
    fn the_countdown_is_written_for_people() {
        let said: Vec<String> = [30 * 24, 47, 1, 0, -1, -2, -100].map(due_words).into();
        let hours = ["due in 30 days", "due in 47 hours", "due in 1 hour", "due in less than an hour"];
        assert_eq!(said[..4], hours);
        assert_eq!(said[4..], ["overdue by less than an hour", "overdue by 1 hour", "overdue by 4 days"]);
    }
}

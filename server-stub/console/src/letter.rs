use share_contract::{SHARE_INFO, StoredShare, Summary, Tenant};

use crate::problem::Problem;
use crate::ring::KeyRing;

/// A summary in the inbox.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// As the server keeps it.
    pub share: StoredShare,
    /// What became of it in this page.
    pub contents: Contents,
}

/// Whether a letter was opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// Not yet.
    Sealed,
    /// Opened with the employer's key.
    Open(Box<Summary>),
    /// It does not open.
    Refused(Problem),
}

impl Letter {
    /// A letter that nobody opened yet.
    pub fn sealed(share: StoredShare) -> Letter {
        Letter { share, contents: Contents::Sealed }
    }

    /// The same letter after trying to open it.
    pub fn opened(self, tenant: &Tenant, keys: &KeyRing) -> Letter {
        let contents = open(&self.share, tenant, keys).map_or_else(Contents::Refused, |summary| Contents::Open(Box::new(summary)));
        Letter { contents, ..self }
    }

    /// The summary, if it is open.
    pub fn summary(&self) -> Option<&Summary> {
        match &self.contents {
            Contents::Open(summary) => Some(summary),
            Contents::Sealed | Contents::Refused(_) => None,
        }
    }

    /// Whether it still waits to be opened, with a key that is there. What was refused with its key stays refused.
    pub fn can_open(&self, keys: &KeyRing) -> bool {
        let is_waiting = match &self.contents {
            Contents::Sealed => true,
            Contents::Refused(problem) => problem.code == "missing_key",
            Contents::Open(_) => false,
        };
        is_waiting && keys.get(&self.share.key_id).is_some()
    }
}

/// The envelope binds the terms: with one of them changed, or for another employer, it stays closed.
fn open(share: &StoredShare, tenant: &Tenant, keys: &KeyRing) -> Result<Summary, Problem> {
    let tampered = || Problem::new("tampered");
    let pair = keys.get(&share.key_id).ok_or_else(|| Problem::new("missing_key"))?;
    let terms = share.terms(tenant).map_err(|_| tampered())?;
    let sealed = share.sealed_bytes().map_err(|_| tampered())?;
    let bytes = sealing::open(pair, SHARE_INFO, &terms.aad(), &sealed).map_err(|_| tampered())?;
    let letter = share_contract::Letter::read(&bytes).map_err(|_| Problem::new("unreadable"))?;
    let summary: Summary = letter.content().map_err(|_| Problem::new("unreadable"))?;
    // Who sealed it wrote both; the two differ only if somebody built the envelope by hand.
    if summary.posting == share.posting.as_str() { Ok(summary) } else { Err(tampered()) }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::rc::Rc;

    use super::*;
    use sealing::KeyPair;
    use share_contract::{Consent, Date, KeyId, PostingId, Purpose, Sha256Hex, ShareId, Terms, base64url};

    pub(crate) fn tenant() -> Tenant {
        Tenant::new("acme").expect("an id")
    }

    pub(crate) fn ring(pair: &Rc<KeyPair>) -> KeyRing {
        let mut ring = KeyRing::default();
        ring.add(Rc::clone(pair));
        ring
    }

    /// A share as a widget seals it and the server stores it.
    pub(crate) fn share(pair: &KeyPair, posting: &str, id: u8) -> StoredShare {
        let hash = Sha256Hex::new("ab".repeat(32)).expect("hex");
        let given = Date::new(2026, 11, 21).expect("a day");
        let terms = Terms::new(
            tenant(),
            PostingId::new(posting).expect("an id"),
            Purpose::ApplicationSummary,
            KeyId::new(pair.id()).expect("an id"),
            given,
            given.plus_days(90),
            hash.clone(),
        );
        let summary = Summary { title: "Welder".into(), score: Some(71.0), sentences: vec!["Welds.".into()], ..Summary::default() };
        let consent = Consent::to(terms.expect("terms"), &summary);
        let sealed = sealing::seal(pair.public(), SHARE_INFO, &consent.terms().aad(), consent.bytes()).expect("sealed");
        let terms = consent.terms();
        StoredShare {
            id: ShareId::new(format!("{id:02x}").repeat(16)).expect("hex"),
            posting: terms.posting().clone(),
            purpose: terms.purpose(),
            key_id: terms.key_id().clone(),
            given: terms.given(),
            expires: terms.expires(),
            policy_hash: hash,
            sealed: base64url::encode(&sealed),
        }
    }

    fn code(share: StoredShare, tenant: &Tenant, keys: &KeyRing) -> String {
        match Letter::sealed(share).opened(tenant, keys).contents {
            Contents::Refused(problem) => problem.code,
            other => panic!("it must not open: {other:?}"),
        }
    }

    #[test]
    fn a_sealed_summary_opens_with_the_right_key() {
        let pair = Rc::new(sealing::generate());
        let letter = Letter::sealed(share(&pair, "welder", 1)).opened(&tenant(), &ring(&pair));
        assert_eq!(letter.summary().map(|summary| summary.title.as_str()), Some("Welder"));
    }

    // N4: whoever changes the envelope, a term or the employer gets nothing.
    #[test]
    fn a_changed_share_is_called_tampered_with() {
        let pair = Rc::new(sealing::generate());
        let (whole, keys) = (share(&pair, "welder", 1), ring(&pair));
        let mut bytes = whole.sealed_bytes().expect("base64url");
        bytes[40] ^= 1;
        assert_eq!(code(StoredShare { sealed: base64url::encode(&bytes), ..whole.clone() }, &tenant(), &keys), "tampered");
        assert_eq!(code(StoredShare { sealed: "!".into(), ..whole.clone() }, &tenant(), &keys), "tampered");
        assert_eq!(code(StoredShare { posting: PostingId::new("cook").expect("id"), ..whole.clone() }, &tenant(), &keys), "tampered");
        assert_eq!(code(StoredShare { expires: whole.expires.plus_days(1), ..whole.clone() }, &tenant(), &keys), "tampered");
        assert_eq!(code(StoredShare { expires: whole.given, ..whole.clone() }, &tenant(), &keys), "tampered");
        assert_eq!(code(whole, &Tenant::new("other").expect("id"), &keys), "tampered");
    }

    #[test]
    fn without_its_key_a_summary_asks_for_the_key() {
        let (pair, other) = (sealing::generate(), Rc::new(sealing::generate()));
        assert_eq!(code(share(&pair, "welder", 1), &tenant(), &ring(&other)), "missing_key");
    }
}

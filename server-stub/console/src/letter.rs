use share_contract::{
    Availability, BoardProfile, ContractError, Evaluation, FitScore, Letter as Plaintext, Proof, PublicKey, Purpose, ReplyKind, SHARE_INFO,
    StoredShare, Summary, Tenant,
};

use crate::problem::Problem;
use crate::ring::KeyRing;

/// A share in the inbox.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// As the server keeps it.
    pub share: StoredShare,
    /// What became of it in this page.
    pub contents: Contents,
    /// What was answered from this page, in order. It is not kept anywhere: a sent answer is sealed to the applicant alone.
    pub answers: Vec<ReplyKind>,
}

/// Whether a letter was opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// Not yet.
    Sealed,
    /// Opened with the employer's key.
    Open(Box<Opened>),
    /// It does not open.
    Refused(Problem),
}

/// What stood in an envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// What the applicant approved.
    pub content: Content,
    /// The key that answers to this share are sealed to.
    pub reply_key: Option<PublicKey>,
    /// What there is to check of the applicant's signature.
    pub proof: Option<Proof>,
    /// What came of checking it.
    pub is_signed: Option<bool>,
}

/// Contents, by the purpose of the terms.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The tailored summary.
    Summary(Summary),
    /// The fit alone.
    Fit(FitScore),
    /// Free times for an interview.
    Times(Availability),
    /// Results of a practice interview.
    Practice(Evaluation),
    /// A profile for a job board.
    Board(BoardProfile),
    /// That a check may be made.
    Check,
}

impl Content {
    fn read(purpose: Purpose, letter: &Plaintext) -> Result<Content, ContractError> {
        Ok(match purpose {
            Purpose::ApplicationSummary => Content::Summary(letter.content()?),
            Purpose::FitScore => Content::Fit(letter.content()?),
            Purpose::InterviewAvailability => Content::Times(letter.content()?),
            Purpose::PracticeEvaluation => Content::Practice(letter.content()?),
            Purpose::JobBoardProfile => Content::Board(letter.content()?),
            _ => Content::Check,
        })
    }

    /// The posting that the content names by itself.
    fn posting(&self) -> Option<&str> {
        match self {
            Content::Summary(summary) => Some(&summary.posting),
            Content::Fit(fit) => Some(&fit.posting),
            Content::Times(times) => Some(&times.posting),
            Content::Practice(practice) => Some(&practice.posting),
            Content::Board(_) | Content::Check => None,
        }
    }
}

impl Letter {
    /// A letter that nobody opened yet.
    pub fn sealed(share: StoredShare) -> Letter {
        Letter { share, contents: Contents::Sealed, answers: Vec::new() }
    }

    /// The same letter after trying to open it.
    pub fn opened(self, tenant: &Tenant, keys: &KeyRing) -> Letter {
        let contents = open(&self.share, tenant, keys).map_or_else(Contents::Refused, |opened| Contents::Open(Box::new(opened)));
        Letter { contents, ..self }
    }

    /// The same letter after its signature was checked: with a wrong one it is no better than a changed envelope.
    pub fn checked(self, is_signed: bool) -> Letter {
        let contents = match self.contents {
            Contents::Open(_) if !is_signed => Contents::Refused(Problem::new("wrong_signature")),
            Contents::Open(opened) => Contents::Open(Box::new(Opened { is_signed: Some(true), ..*opened })),
            other => other,
        };
        Letter { contents, ..self }
    }

    /// What stood in it, if it is open.
    pub fn open(&self) -> Option<&Opened> {
        match &self.contents {
            Contents::Open(opened) => Some(opened),
            Contents::Sealed | Contents::Refused(_) => None,
        }
    }

    /// The summary, if it is open and is one.
    pub fn summary(&self) -> Option<&Summary> {
        match self.open()?.content {
            Content::Summary(ref summary) => Some(summary),
            _ => None,
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
fn open(share: &StoredShare, tenant: &Tenant, keys: &KeyRing) -> Result<Opened, Problem> {
    let tampered = || Problem::new("tampered");
    let pair = keys.get(&share.key_id).ok_or_else(|| Problem::new("missing_key"))?;
    let terms = share.terms(tenant).map_err(|_| tampered())?;
    let sealed = share.sealed_bytes().map_err(|_| tampered())?;
    let bytes = sealing::open(pair, SHARE_INFO, &terms.aad(), &sealed).map_err(|_| tampered())?;
    let letter = Plaintext::read(&bytes).map_err(|_| Problem::new("unreadable"))?;
    let content = Content::read(share.purpose, &letter).map_err(|_| Problem::new("unreadable"))?;
    // Who sealed it wrote both; the two differ only if somebody built the envelope by hand.
    if content.posting().is_some_and(|posting| posting != share.posting.as_str()) {
        return Err(tampered());
    }
    Ok(Opened { content, reply_key: letter.reply_key().cloned(), proof: letter.proof(&terms), is_signed: None })
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

    // N7: the score and the sentences are the bytes that the applicant approved, under every key but the reply's own.
    #[test]
    fn what_is_opened_is_what_was_approved() {
        let pair = Rc::new(sealing::generate());
        let letter = Letter::sealed(share(&pair, "welder", 1)).opened(&tenant(), &ring(&pair));
        let summary = letter.summary().expect("a summary");
        assert_eq!((summary.score, summary.sentences.as_slice()), (Some(71.0), &["Welds.".to_owned()][..]));
    }

    #[test]
    fn a_wrong_signature_closes_the_letter_again() {
        let pair = Rc::new(sealing::generate());
        let letter = Letter::sealed(share(&pair, "welder", 1)).opened(&tenant(), &ring(&pair));
        assert_eq!(letter.clone().checked(true).open().and_then(|opened| opened.is_signed), Some(true));
        assert!(matches!(letter.checked(false).contents, Contents::Refused(problem) if problem.code == "wrong_signature"));
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

//! What is written down of a share: itself, the consent, the line of the log.

use sealing::{ConsentRecord, LogNote};
use share_contract::{Configuration, ConsentKind, Receipt};
use vault::KeptShare;

use crate::consent::{Draft, Envelope};

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

/// The consent to a draft that was approved, and the share that was sent under it.
pub fn record(draft: &Draft, employer: &Configuration, share: Option<&KeptShare>, at: &str) -> ConsentRecord {
    let kind = draft.about.kind();
    let names = draft.fields.iter().map(|field| format!("{field:?}").to_lowercase());
    let of_summary = (kind == ConsentKind::ApplicationSummary).then(|| "sentences".to_owned());
    let of_other = of_summary.is_none().then(|| kind.as_str().to_owned());
    let expires = employer.today.plus_days(draft.days.min(draft.most_days(employer)));
    let posting = share.map_or("", |share| &share.posting);
    let record = ConsentRecord::given(kind, employer, posting, names.chain(of_summary).chain(of_other).collect(), at, expires);
    let share = share.map(|share| share.id.clone()).unwrap_or_default();
    if kind != ConsentKind::JobBoardProfile {
        return ConsentRecord { share, ..record };
    }
    // A job board is not the employer: of whom it is and what it promises nothing is known but its name.
    let board = draft.board().board;
    let (contact, region, policy_version, policy_hash) = Default::default();
    ConsentRecord { recipient: board.clone(), name: board, contact, region, policy_version, policy_hash, share, ..record }
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

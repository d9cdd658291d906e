#![doc = include_str!("../README.md")]

pub mod base64url;

mod audit;
mod configuration;
mod consent;
mod counts;
mod date;
mod error;
mod fields;
mod hour;
mod id;
mod key;
mod kinds;
mod letter;
mod plea;
mod receipt;
mod received;
mod reply;
mod role;
mod statistics;
mod summary;
mod terms;
mod ticket;

pub use audit::{AuditAction, AuditEntry, AuditLog};
pub use configuration::{Configuration, Policy};
pub use consent::{Consent, SHARE_INFO, Share};
pub use counts::{Count, CountKind, Counter, Counters, Counts, MOST_COUNTS, Requirement, ScoreBucket, Stage};
pub use date::Date;
pub use error::ContractError;
pub use hour::Hour;
pub use id::{
    Channel, IdempotencyKey, KeyId, PostingId, PublicKey, ReplyId, RevocationToken, Sha256Hex, ShareId, Signature, Tenant, TicketId,
    TokenId,
};
pub use key::{EmployerKey, KeyPublication, SignedBy};
pub use kinds::{Answer, Availability, BackgroundCheck, BoardProfile, ConsentKind, Content, Evaluation, FitScore};
pub use letter::{Letter, Proof, ShareKeys};
pub use plea::{ANSWER_INFO, Answering, Plea, REQUEST_INFO};
pub use receipt::{Accepted, Failure, FailureDetail, Receipt, StoredShare, StoredShares};
pub use received::{MOST_SHARE_BYTES, ReceivedShare};
pub use reply::{
    MOST_REPLY_BYTES, MOST_REPLY_LETTERS, MOST_REPLY_SLOTS, REPLY_INFO, Reply, ReplyEnvelope, ReplyKind, StoredReplies, StoredReply,
};
pub use role::{Right, Role, Scope};
pub use statistics::{Comparison, Conversion, Figure, Hint, Part, Statistics};
pub use summary::Summary;
pub use terms::{MOST_SHARE_DAYS, Terms};
pub use ticket::{
    Closing, ReceivedClosing, ReceivedTicket, StoredTicket, StoredTickets, TicketKind, TicketOutcome, TicketReceipt, TicketState,
};

/// What a share may be used for (JT17): what was consented to. It is part of the sealed envelope, so a changed purpose does not open.
pub type Purpose = ConsentKind;

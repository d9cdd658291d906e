//! What a store is given to write, and what became of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use share_contract::{
    AuditAction, Channel, CountKind, Date, EmployerKey, Hour, IdempotencyKey, KeyId, PostingId, ReceivedClosing, ReceivedShare,
    ReceivedTicket, ReplyId, Role, Sha256Hex, ShareId, Tenant, TicketId, TokenId,
};

use crate::statistics::{Block, Pending};

/// A request that must not take effect twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    /// The client's key.
    pub key: IdempotencyKey,
    /// SHA-256 of the body.
    pub body_sha256: Sha256Hex,
    /// Today.
    pub day: Date,
}

/// A share to keep.
#[derive(Debug, Clone)]
pub struct NewShare {
    /// The request that brought it.
    pub once: Once,
    /// Its new id.
    pub id: ShareId,
    /// The share.
    pub share: ReceivedShare,
    /// SHA-256 of the envelope.
    pub sealed_sha256: Sha256Hex,
}

/// Counts to add.
#[derive(Debug, Clone)]
pub struct NewCounts {
    /// The request that brought them.
    pub once: Once,
    /// The employer.
    pub tenant: Tenant,
    /// Through which channel they came.
    pub channel: Channel,
    /// How many of each.
    pub counts: BTreeMap<(PostingId, CountKind), u32>,
}

/// A share to take back.
#[derive(Debug, Clone)]
pub struct Revocation {
    /// The employers of this server: the seeker names the share alone.
    pub tenants: Vec<Tenant>,
    /// The share.
    pub id: ShareId,
    /// SHA-256 of the seeker's token.
    pub revocation: Sha256Hex,
    /// Today.
    pub day: Date,
}

/// A line of an employer's log.
#[derive(Debug, Clone)]
pub struct Note {
    /// The employer.
    pub tenant: Tenant,
    /// This hour.
    pub at: Hour,
    /// The role of the token.
    pub role: Role,
    /// The token.
    pub token: TokenId,
    /// What is done.
    pub action: AuditAction,
    /// The key that is published.
    pub key_id: Option<KeyId>,
}

/// A key to publish.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The key.
    pub key: EmployerKey,
    /// Today.
    pub day: Date,
    /// Whose it is, and who publishes it.
    pub note: Note,
}

/// A code of an authenticator app, by its step in time.
#[derive(Debug, Clone)]
pub struct UsedCode {
    /// SHA-256 of the token that it belongs to.
    pub token: Sha256Hex,
    /// The step.
    pub step: u64,
    /// Of which employer, and who signs in.
    pub note: Note,
}

/// A reply to keep.
#[derive(Debug, Clone)]
pub struct NewReply {
    /// The share that it answers.
    pub share: ShareId,
    /// Its id.
    pub id: ReplyId,
    /// Today.
    pub day: Date,
    /// The envelope.
    pub sealed: Vec<u8>,
    /// Of which employer, and who replies.
    pub note: Note,
}

/// A request of a seeker to keep.
#[derive(Debug, Clone)]
pub struct NewTicket {
    /// Its id.
    pub id: TicketId,
    /// This hour.
    pub received: Hour,
    /// The request.
    pub ticket: ReceivedTicket,
}

/// A request to close.
#[derive(Debug, Clone)]
pub struct NewClosing {
    /// The request.
    pub id: TicketId,
    /// How.
    pub closing: ReceivedClosing,
    /// Of which employer, who closes it, and when.
    pub note: Note,
}

/// What a seeker may look at: a share or a request by its id, with the token that the seeker kept.
#[derive(Debug, Clone, Copy)]
pub struct OfSeeker<'a> {
    /// The employers of this server: the seeker names the id alone.
    pub tenants: &'a [Tenant],
    /// The id.
    pub id: &'a str,
    /// SHA-256 of the token.
    pub token: &'a Sha256Hex,
}

/// What became of something whose id its sender made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It is committed.
    Stored,
    /// It was there, the same.
    Repeated,
    /// Something else is there under this id.
    Conflict,
    /// What it belongs to is not there.
    Missing,
    /// What it belongs to has as many as it may have.
    Full,
}

/// Most replies to one share.
pub const MOST_REPLIES: u32 = 20;

/// What becomes of the counts that wait to be released: the blocks that are released now.
pub type Decide = Arc<dyn Fn(&[Pending]) -> Option<Block> + Send + Sync>;

/// The release of one day.
#[derive(Clone)]
pub struct Release {
    /// The employer.
    pub tenant: Tenant,
    /// The last day that it covers.
    pub through: Date,
    /// The rule.
    pub decide: Decide,
}

/// What became of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is committed.
    Stored,
    /// The same request was answered before; for a share, with this id.
    Repeated(Option<ShareId>),
    /// The key was used with another body.
    Conflict,
    /// The envelope was sent before under another key.
    Replayed,
}

/// A request that was answered before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// SHA-256 of its body.
    pub body_sha256: Sha256Hex,
    /// The share that it made.
    pub share: Option<ShareId>,
}

/// What to delete.
#[derive(Debug, Clone, Copy)]
pub struct Purge {
    /// Shares that expire on this day or before.
    pub shares_expired_on: Date,
    /// Requests of seekers from before this day.
    pub tickets_before: Date,
    /// Answered requests from before this day.
    pub requests_before: Date,
    /// Counters from before this day that were never released.
    pub counters_before: Date,
    /// Releases that end before this day.
    pub releases_before: Date,
    /// Ids of shares that were taken back before this day.
    pub revoked_before: Date,
    /// Keys of employers that were replaced before this day.
    pub keys_before: Date,
    /// Lines of employers' logs from before this day.
    pub audit_before: Date,
}

/// How many rows were deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Purged {
    /// Shares.
    pub shares: u64,
    /// Replies to shares.
    pub replies: u64,
    /// Requests of seekers.
    pub tickets: u64,
    /// Answered requests.
    pub requests: u64,
    /// Counters that were never released.
    pub counters: u64,
    /// Releases.
    pub releases: u64,
    /// Ids of shares that were taken back.
    pub revoked: u64,
    /// Keys of employers.
    pub keys: u64,
    /// Lines of employers' logs.
    pub audit: u64,
}

/// How long answered requests are remembered: today and the two days before, so at least 48 hours.
pub const DAYS_REMEMBERED: u32 = 2;

//! What is kept, behind one trait, in SQLite or in PostgreSQL.

mod audit;
mod batch;
mod database;
mod kept;
mod keys;
mod letters;
mod queries;
mod writer;

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;

use share_contract::{
    AuditAction, AuditEntry, Channel, CountKind, Date, EmployerKey, Hour, IdempotencyKey, KeyId, PostingId, Purpose, ReceivedClosing,
    ReceivedShare, ReceivedTicket, ReplyId, Role, Sha256Hex, ShareId, StoredReply, StoredShare, StoredTicket, Tenant, TicketId,
    TicketState, TokenId,
};

use crate::statistics::{Block, Cell, Pending};

pub(crate) use database::{FILE_TABLES, SERVER_TABLES, USER_OF_SERVERS};
pub use kept::KeptStore;

/// Why the store did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// More writes wait than the queue holds.
    #[error("the queue of writes is full")]
    QueueFull,
    /// It was not committed, or could not be read. The cause was logged.
    #[error("the database is not available")]
    Unavailable,
}

/// What a store answers, later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

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

/// What the server needs of a database. A write answers only after it is committed to disk.
pub trait Store: Send + Sync {
    /// Keeps a share.
    fn put_share(&self, share: NewShare) -> Answer<'_, Outcome>;
    /// Deletes a share if the hash of the token is its own; says whether there was one.
    fn revoke_share(&self, revocation: Revocation) -> Answer<'_, bool>;
    /// Keeps a reply as long as its share.
    fn put_reply(&self, reply: NewReply) -> Answer<'_, Sent>;
    /// Keeps a request of a seeker.
    fn put_ticket(&self, ticket: NewTicket) -> Answer<'_, Sent>;
    /// Closes a request, once.
    fn close_ticket(&self, closing: NewClosing) -> Answer<'_, Sent>;
    /// Takes a code; says whether it is later than the last one of this token.
    fn use_code(&self, code: UsedCode) -> Answer<'_, bool>;
    /// Adds a line to an employer's log, unless it has one of this hour that says the same.
    fn note_once(&self, note: Note) -> Answer<'_, ()>;
    /// Lines of an employer's log, from this number on.
    fn audit(&self, tenant: Tenant, from: u64, limit: u32) -> Answer<'_, Vec<AuditEntry>>;
    /// Adds counts.
    fn add_counts(&self, counts: NewCounts) -> Answer<'_, Outcome>;
    /// Counts that the employer's page was viewed, some time soon and without saying so: nobody waits for it.
    fn add_view(&self, tenant: Tenant, day: Date);
    /// Puts a public key in the place of the employer's last one.
    fn put_key(&self, key: NewKey) -> Answer<'_, ()>;
    /// Releases what is due; says how many blocks. A day is released once, whoever asks and how often.
    fn release(&self, release: Release) -> Answer<'_, u64>;
    /// Deletes what is due, and from the disk, too.
    fn purge(&self, purge: Purge) -> Answer<'_, Purged>;
    /// What became of a request with this key in the days that are remembered.
    fn earlier(&self, tenant: Tenant, key: IdempotencyKey, today: Date) -> Answer<'_, Option<Earlier>>;
    /// The key that was published last, then those that were replaced on this day or later.
    fn keys(&self, tenant: Tenant, replaced_since: Date) -> Answer<'_, Vec<EmployerKey>>;
    /// Shares that have not expired, by the day of the consent. After a share that is gone the list starts from the beginning.
    fn shares(&self, tenant: Tenant, after: Option<ShareId>, limit: u32, today: Date) -> Answer<'_, Vec<StoredShare>>;
    /// The replies to a share that has not expired, if the token is its own.
    fn replies<'a>(&'a self, of: OfSeeker<'a>, today: Date) -> Answer<'a, Option<Vec<StoredReply>>>;
    /// A request, if the token is its own.
    fn ticket<'a>(&'a self, of: OfSeeker<'a>) -> Answer<'a, Option<TicketState>>;
    /// Requests to an employer, oldest first. After one that is gone the list starts from the beginning.
    fn tickets(&self, tenant: Tenant, after: Option<TicketId>, limit: u32) -> Answer<'_, Vec<StoredTicket>>;
    /// When the share of this purpose expires, if there is one and it has not expired.
    fn consent(&self, tenant: Tenant, share: ShareId, purpose: Purpose, today: Date) -> Answer<'_, Option<Date>>;
    /// What was released, of one posting or of all, ordered by cell and day.
    fn released(&self, tenant: Tenant, posting: Option<PostingId>) -> Answer<'_, Vec<(Cell, Block)>>;
    /// The last day that was released, and the first that waits.
    fn released_days(&self, tenant: Tenant) -> Answer<'_, (Option<Date>, Option<Date>)>;
    /// Whether it answers.
    fn ready(&self) -> Answer<'_, ()>;
    /// How many writes wait.
    fn n_waiting(&self) -> usize;
    /// Takes no more writes, commits those that wait, and closes.
    fn close(&self) -> Answer<'_, ()>;
}

//! What is kept, behind one trait, in SQLite or in PostgreSQL.

mod audit;
mod batch;
mod database;
mod kept;
mod keys;
mod letters;
mod once;
mod purged;
mod queries;
mod released;
mod shares;
mod writer;
mod writes;

use std::pin::Pin;

use share_contract::{
    AuditEntry, Date, EmployerKey, IdempotencyKey, PostingId, Purpose, ShareId, StoredReply, StoredShare, StoredTicket, Tenant, TicketId,
    TicketState,
};

use crate::statistics::{Block, Cell};

pub(crate) use database::{FILE_TABLES, SERVER_TABLES, USER_OF_SERVERS};
pub use kept::KeptStore;
pub use writes::{
    DAYS_REMEMBERED, Decide, Earlier, MOST_REPLIES, NewClosing, NewCounts, NewKey, NewReply, NewShare, NewTicket, Note, OfSeeker, Once,
    Outcome, Purge, Purged, Release, Revocation, Sent, UsedCode,
};

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

//! What is kept, behind a trait that another database can implement.

mod sqlite;
mod writer;

use std::collections::BTreeMap;
use std::pin::Pin;

use share_contract::{CountKind, Date, EmployerKey, IdempotencyKey, PostingId, ReceivedShare, Sha256Hex, ShareId, StoredShare, Tenant};

pub use sqlite::SqliteStore;

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
    pub body_sha256: [u8; 32],
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
    pub sealed_sha256: [u8; 32],
}

/// Counts to add.
#[derive(Debug, Clone)]
pub struct NewCounts {
    /// The request that brought them.
    pub once: Once,
    /// The employer.
    pub tenant: Tenant,
    /// How many of each.
    pub counts: BTreeMap<(PostingId, CountKind), u32>,
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
    pub body_sha256: [u8; 32],
    /// The share that it made.
    pub share: Option<ShareId>,
}

/// What to delete.
#[derive(Debug, Clone, Copy)]
pub struct Purge {
    /// Shares that expire on this day or before.
    pub shares_expired_on: Date,
    /// Answered requests from before this day.
    pub requests_before: Date,
    /// Counters from before this day.
    pub counters_before: Date,
}

/// How many rows were deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Purged {
    /// Shares.
    pub shares: u64,
    /// Answered requests.
    pub requests: u64,
    /// Counters.
    pub counters: u64,
}

/// How long answered requests are remembered: today and the two days before, so at least 48 hours.
pub const DAYS_REMEMBERED: u32 = 2;

/// Finds a request by today and its key, today and in the [`DAYS_REMEMBERED`] days before. The days are listed: each is one look into
/// the primary key, where a range would read all their rows.
const EARLIER: &str = "SELECT body_sha256, share_id FROM requests WHERE day IN (?1, ?1 - 1, ?1 - 2) AND key = ?2";

/// What the server needs of a database. A write answers only after it is committed to disk.
pub trait Store: Send + Sync {
    /// Keeps a share.
    fn put_share(&self, share: NewShare) -> Answer<'_, Outcome>;
    /// Deletes a share if the hash of the token is its own; says whether there was one.
    fn revoke_share(&self, id: ShareId, revocation: Sha256Hex) -> Answer<'_, bool>;
    /// Adds counts.
    fn add_counts(&self, counts: NewCounts) -> Answer<'_, Outcome>;
    /// Replaces the employer's public key.
    fn put_key(&self, tenant: Tenant, key: EmployerKey) -> Answer<'_, ()>;
    /// Deletes what is due.
    fn purge(&self, purge: Purge) -> Answer<'_, Purged>;
    /// What became of a request with this key in the days that are remembered.
    fn earlier(&self, key: IdempotencyKey, today: Date) -> Answer<'_, Option<Earlier>>;
    /// The key that was published last.
    fn key(&self, tenant: Tenant) -> Answer<'_, Option<EmployerKey>>;
    /// Shares that have not expired, oldest first. After a share that is gone the list starts from the beginning.
    fn shares(&self, tenant: Tenant, after: Option<ShareId>, limit: u32, today: Date) -> Answer<'_, Vec<StoredShare>>;
    /// Sums over all days, by posting and kind.
    fn counters(&self, tenant: Tenant) -> Answer<'_, Vec<(PostingId, CountKind, u64)>>;
    /// Whether it answers.
    fn ready(&self) -> Answer<'_, ()>;
    /// How many writes wait.
    fn n_waiting(&self) -> usize;
    /// Takes no more writes, commits those that wait, and closes.
    fn close(&self) -> Answer<'_, ()>;
}

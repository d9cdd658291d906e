use std::path::Path;
use std::sync::{Arc, Mutex};

use share_contract::{
    AuditEntry, Date, EmployerKey, IdempotencyKey, PostingId, Purpose, ShareId, StoredReply, StoredShare, StoredTicket, Tenant, TicketId,
    TicketState,
};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::batch::{Done, Work};
use super::database::Database;
use super::writer::{self, Job, Views};
use super::{
    Answer, Earlier, NewClosing, NewCounts, NewKey, NewReply, NewShare, NewTicket, Note, OfSeeker, Outcome, Purge, Purged, Release,
    Revocation, Sent, Store, StoreError, UsedCode, audit, keys, letters, once, queries, released, shares,
};
use crate::config::{DatabaseAddress, Limits};
use crate::statistics::{Block, Cell};

/// The store over either database. Its writers gather what waits; many connections read.
pub struct KeptStore {
    database: Arc<Database>,
    queue: Mutex<Option<mpsc::Sender<Job>>>,
    views: Arc<Views>,
    writers: Mutex<Vec<JoinHandle<()>>>,
}

impl KeptStore {
    /// Opens the database, brings its tables up to date and starts the writers.
    pub async fn open(address: &DatabaseAddress, limits: &Limits) -> Result<KeptStore, sqlx::Error> {
        match address {
            DatabaseAddress::File(file) => KeptStore::open_file(file, limits).await,
            DatabaseAddress::Postgres(address) => Ok(KeptStore::over(Database::postgres(address).await?, limits)),
        }
    }

    /// As [`KeptStore::open`], of a SQLite file.
    pub async fn open_file(file: &Path, limits: &Limits) -> Result<KeptStore, sqlx::Error> {
        Ok(KeptStore::over(Database::sqlite(file).await?, limits))
    }

    fn over(database: Database, limits: &Limits) -> KeptStore {
        let (sender, jobs) = mpsc::channel(limits.writes_waiting);
        let most_rows = limits.rows_per_commit;
        let (database, jobs, views) = (Arc::new(database), Arc::new(tokio::sync::Mutex::new(jobs)), Arc::<Views>::default());
        let writer = |_| tokio::spawn(writer::run(database.clone(), jobs.clone(), views.clone(), most_rows));
        let writers = Mutex::new((0..database.n_writers()).map(writer).collect());
        KeptStore { database, queue: Mutex::new(Some(sender)), views, writers }
    }

    fn sender(&self) -> Option<mpsc::Sender<Job>> {
        self.queue.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// Queues a write without waiting for room, then waits for its commit.
    async fn write(&self, work: Work) -> Result<Done, StoreError> {
        let (caller, answer) = oneshot::channel();
        let job = Job { work, caller: Some(caller) };
        self.sender().ok_or(StoreError::Unavailable)?.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::QueueFull,
            mpsc::error::TrySendError::Closed(_) => StoreError::Unavailable,
        })?;
        answer.await.map_err(|_| StoreError::Unavailable)
    }

    async fn outcome(&self, work: Work) -> Result<Outcome, StoreError> {
        match self.write(work).await? {
            Done::Outcome(outcome) => Ok(outcome),
            _ => Err(StoreError::Unavailable),
        }
    }

    async fn sent(&self, work: Work) -> Result<Sent, StoreError> {
        match self.write(work).await? {
            Done::Sent(sent) => Ok(sent),
            _ => Err(StoreError::Unavailable),
        }
    }
}

impl Store for KeptStore {
    fn put_share(&self, share: NewShare) -> Answer<'_, Outcome> {
        Box::pin(self.outcome(Work::Share(Box::new(share))))
    }

    fn revoke_share(&self, revocation: Revocation) -> Answer<'_, bool> {
        Box::pin(async { Ok(matches!(self.write(Work::Revoke(revocation)).await?, Done::Revoked(true))) })
    }

    fn put_reply(&self, reply: NewReply) -> Answer<'_, Sent> {
        Box::pin(self.sent(Work::Reply(reply)))
    }

    fn put_ticket(&self, ticket: NewTicket) -> Answer<'_, Sent> {
        Box::pin(self.sent(Work::Ticket(ticket)))
    }

    fn close_ticket(&self, closing: NewClosing) -> Answer<'_, Sent> {
        Box::pin(self.sent(Work::Close(closing)))
    }

    fn use_code(&self, code: UsedCode) -> Answer<'_, bool> {
        Box::pin(async { Ok(self.sent(Work::Code(code)).await? == Sent::Stored) })
    }

    fn note_once(&self, note: Note) -> Answer<'_, ()> {
        Box::pin(async {
            if logged(audit::is_noted(&self.database, &note)).await? {
                return Ok(());
            }
            self.write(Work::Note(note)).await.map(|_| ())
        })
    }

    fn audit(&self, tenant: Tenant, from: u64, limit: u32) -> Answer<'_, Vec<AuditEntry>> {
        Box::pin(logged(async move { audit::list(&self.database, &tenant, from, limit).await }))
    }

    fn add_counts(&self, counts: NewCounts) -> Answer<'_, Outcome> {
        Box::pin(self.outcome(Work::Counts(counts)))
    }

    fn add_view(&self, tenant: Tenant, day: Date) {
        self.views.add(tenant, day);
    }

    fn put_key(&self, key: NewKey) -> Answer<'_, ()> {
        Box::pin(async { self.write(Work::Key(key)).await.map(|_| ()) })
    }

    fn release(&self, release: Release) -> Answer<'_, u64> {
        Box::pin(async {
            match self.write(Work::Release(release)).await? {
                Done::Released(n) => Ok(n),
                _ => Err(StoreError::Unavailable),
            }
        })
    }

    fn purge(&self, purge: Purge) -> Answer<'_, Purged> {
        Box::pin(async move {
            let Done::Purged(purged) = self.write(Work::Purge(purge)).await? else { return Err(StoreError::Unavailable) };
            // Also when nothing was due: what was taken back since the last time is still in the log.
            logged(self.database.scrub()).await?;
            Ok(purged)
        })
    }

    fn earlier(&self, tenant: Tenant, key: IdempotencyKey, today: Date) -> Answer<'_, Option<Earlier>> {
        Box::pin(logged(once::earlier(&self.database, tenant, key, today)))
    }

    fn keys(&self, tenant: Tenant, replaced_since: Date) -> Answer<'_, Vec<EmployerKey>> {
        Box::pin(logged(async move { keys::list(&self.database, &tenant, replaced_since).await }))
    }

    fn shares(&self, tenant: Tenant, after: Option<ShareId>, limit: u32, today: Date) -> Answer<'_, Vec<StoredShare>> {
        Box::pin(logged(shares::list(&self.database, tenant, after, limit, today)))
    }

    fn replies<'a>(&'a self, of: OfSeeker<'a>, today: Date) -> Answer<'a, Option<Vec<StoredReply>>> {
        Box::pin(logged(letters::replies(&self.database, of, today)))
    }

    fn ticket<'a>(&'a self, of: OfSeeker<'a>) -> Answer<'a, Option<TicketState>> {
        Box::pin(logged(letters::ticket(&self.database, of)))
    }

    fn tickets(&self, tenant: Tenant, after: Option<TicketId>, limit: u32) -> Answer<'_, Vec<StoredTicket>> {
        Box::pin(logged(async move { letters::tickets(&self.database, &tenant, after.as_ref(), limit).await }))
    }

    fn consent(&self, tenant: Tenant, share: ShareId, purpose: Purpose, today: Date) -> Answer<'_, Option<Date>> {
        Box::pin(logged(shares::consent(&self.database, tenant, share, purpose, today)))
    }

    fn released(&self, tenant: Tenant, posting: Option<PostingId>) -> Answer<'_, Vec<(Cell, Block)>> {
        Box::pin(logged(released::list(&self.database, tenant, posting)))
    }

    fn released_days(&self, tenant: Tenant) -> Answer<'_, (Option<Date>, Option<Date>)> {
        Box::pin(logged(released::days(&self.database, tenant)))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(async {
            self.sender().ok_or(StoreError::Unavailable)?;
            logged(self.database.rows(queries::READY, &[])).await.map(|_| ())
        })
    }

    fn n_waiting(&self) -> usize {
        self.sender().map_or(0, |sender| sender.max_capacity() - sender.capacity())
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async {
            drop(self.queue.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take());
            let writers = std::mem::take(&mut *self.writers.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
            for writer in writers {
                writer.await.map_err(|_| StoreError::Unavailable)?;
            }
            self.database.close().await;
            Ok(())
        })
    }
}

async fn logged<T>(answer: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, StoreError> {
    answer.await.map_err(|error| {
        tracing::error!(%error, "a query failed");
        StoreError::Unavailable
    })
}

#[cfg(test)]
mod tests {
    use sqlx::Row;
    use sqlx::sqlite::SqlitePool;

    use super::*;

    // With a range of days instead, every request would read all requests of three days.
    #[tokio::test]
    async fn an_earlier_request_is_found_without_reading_others() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("tacit.db");
        KeptStore::open_file(&file, &Limits::default()).await.unwrap().close().await.unwrap();
        let database = SqlitePool::connect(&format!("sqlite://{}", file.display())).await.unwrap();
        for question in [queries::EARLIER, queries::FIND_REQUESTS, queries::ADD_REQUESTS] {
            let explain = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {}", question.sqlite));
            let plan = sqlx::query(explain).fetch_all(&database).await.unwrap();
            let steps: Vec<&str> = plan.iter().map(|row| row.get("detail")).collect();
            assert!(steps.contains(&"SEARCH requests USING PRIMARY KEY (tenant=? AND day=? AND key=?)"), "{steps:?}");
        }
    }
}

use std::path::Path;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Duration;

use share_contract::{
    CountKind, Date, EmployerKey, IdempotencyKey, KeyId, PostingId, PublicKey, Purpose, ScoreBucket, Sha256Hex, ShareId, Stage,
    StoredShare, Tenant, base64url,
};
use sqlx::Row;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::writer::{self, Job};
use super::{Answer, EARLIER, Earlier, NewCounts, NewShare, Outcome, Purge, Purged, Store, StoreError};

/// One file. One task writes it, many connections read it.
pub struct SqliteStore {
    readers: SqlitePool,
    writer: Mutex<Option<mpsc::Sender<Job>>>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl SqliteStore {
    /// Opens or makes the file, brings its tables up to date and starts the writer. At most `queue` writes wait.
    pub async fn open(file: &Path, queue: usize) -> Result<SqliteStore, sqlx::Error> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged write outlives a power cut, as far as the disk keeps its promises.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            // What was deleted is overwritten, not only forgotten.
            .pragma("secure_delete", "ON");
        let writers = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone().create_if_missing(true)).await?;
        sqlx::migrate!("migrations/sqlite").run(&writers).await?;
        let connection = writers.acquire().await?.detach();
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(5))
            .connect_with(options.read_only(true))
            .await?;
        let (sender, jobs) = mpsc::channel(queue);
        let task = tokio::spawn(writer::run(connection, jobs));
        Ok(SqliteStore { readers, writer: Mutex::new(Some(sender)), task: Mutex::new(Some(task)) })
    }

    fn sender(&self) -> Option<mpsc::Sender<Job>> {
        self.writer.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// Queues a write without waiting for room, then waits for its commit.
    async fn write<T>(&self, job: impl FnOnce(oneshot::Sender<T>) -> Job) -> Result<T, StoreError> {
        let (caller, answer) = oneshot::channel();
        self.sender().ok_or(StoreError::Unavailable)?.try_send(job(caller)).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::QueueFull,
            mpsc::error::TrySendError::Closed(_) => StoreError::Unavailable,
        })?;
        answer.await.map_err(|_| StoreError::Unavailable)
    }

    async fn find_earlier(&self, key: IdempotencyKey, today: Date) -> Result<Option<Earlier>, sqlx::Error> {
        let row = sqlx::query(EARLIER).bind(today.days_since_1970()).bind(key.as_str()).fetch_optional(&self.readers).await?;
        row.map(|row| {
            let share = row.get::<Option<String>, _>(1).map(checked(ShareId::new)).transpose()?;
            let body_sha256 = row.get::<&[u8], _>(0).try_into().map_err(|_| sqlx::Error::RowNotFound)?;
            Ok(Earlier { body_sha256, share })
        })
        .transpose()
    }

    async fn find_key(&self, tenant: Tenant) -> Result<Option<EmployerKey>, sqlx::Error> {
        let query = sqlx::query("SELECT key_id, public FROM employer_keys WHERE tenant = ?").bind(tenant.as_str());
        let row = query.fetch_optional(&self.readers).await?;
        row.map(|row| Ok(EmployerKey { id: checked(KeyId::new)(row.get(0))?, public: checked(PublicKey::new)(row.get(1))? })).transpose()
    }

    async fn list_shares(&self, tenant: Tenant, after: Option<ShareId>, limit: u32, today: Date) -> Result<Vec<StoredShare>, sqlx::Error> {
        let rows = sqlx::query(
            "SELECT id, posting, purpose, key_id, given, expires, policy_hash, sealed FROM shares
             WHERE tenant = ?1 AND expires > ?2 AND arrival > coalesce((SELECT arrival FROM shares WHERE id = ?3 AND tenant = ?1), 0)
             ORDER BY arrival LIMIT ?4",
        )
        .bind(tenant.as_str())
        .bind(today.days_since_1970())
        .bind(after.as_ref().map(ShareId::as_str))
        .bind(limit)
        .fetch_all(&self.readers)
        .await?;
        rows.iter().map(stored_share).collect()
    }

    async fn sum_counters(&self, tenant: Tenant) -> Result<Vec<(PostingId, CountKind, u64)>, sqlx::Error> {
        let rows =
            sqlx::query("SELECT posting, kind, sum(count) FROM counters WHERE tenant = ? GROUP BY posting, kind ORDER BY posting, kind")
                .bind(tenant.as_str())
                .fetch_all(&self.readers)
                .await?;
        rows.iter().map(|row| Ok((checked(PostingId::new)(row.get(0))?, kind(row.get(1))?, row.get::<i64, _>(2).unsigned_abs()))).collect()
    }
}

impl Store for SqliteStore {
    fn put_share(&self, share: NewShare) -> Answer<'_, Outcome> {
        Box::pin(self.write(|caller| Job::Share(Box::new(share), caller)))
    }

    fn revoke_share(&self, id: ShareId, revocation: Sha256Hex) -> Answer<'_, bool> {
        Box::pin(self.write(|caller| Job::Revoke(id, revocation, caller)))
    }

    fn add_counts(&self, counts: NewCounts) -> Answer<'_, Outcome> {
        Box::pin(self.write(|caller| Job::Counts(counts, caller)))
    }

    fn put_key(&self, tenant: Tenant, key: EmployerKey) -> Answer<'_, ()> {
        Box::pin(self.write(|caller| Job::Key(tenant, key, caller)))
    }

    fn purge(&self, purge: Purge) -> Answer<'_, Purged> {
        Box::pin(self.write(move |caller| Job::Purge(purge, caller)))
    }

    fn earlier(&self, key: IdempotencyKey, today: Date) -> Answer<'_, Option<Earlier>> {
        Box::pin(logged(self.find_earlier(key, today)))
    }

    fn key(&self, tenant: Tenant) -> Answer<'_, Option<EmployerKey>> {
        Box::pin(logged(self.find_key(tenant)))
    }

    fn shares(&self, tenant: Tenant, after: Option<ShareId>, limit: u32, today: Date) -> Answer<'_, Vec<StoredShare>> {
        Box::pin(logged(self.list_shares(tenant, after, limit, today)))
    }

    fn counters(&self, tenant: Tenant) -> Answer<'_, Vec<(PostingId, CountKind, u64)>> {
        Box::pin(logged(self.sum_counters(tenant)))
    }

    fn ready(&self) -> Answer<'_, ()> {
        Box::pin(async {
            self.sender().ok_or(StoreError::Unavailable)?;
            logged(async { sqlx::query("SELECT 1 FROM shares LIMIT 1").fetch_optional(&self.readers).await }).await.map(|_| ())
        })
    }

    fn n_waiting(&self) -> usize {
        self.sender().map_or(0, |sender| sender.max_capacity() - sender.capacity())
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async {
            drop(self.writer.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take());
            let task = self.task.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).take();
            if let Some(task) = task {
                task.await.map_err(|_| StoreError::Unavailable)?;
            }
            self.readers.close().await;
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

/// Reads a column that was checked when it was written; only a damaged file fails.
fn checked<T, E: std::error::Error + Send + Sync + 'static>(
    read: impl Fn(String) -> Result<T, E>,
) -> impl Fn(String) -> Result<T, sqlx::Error> {
    move |text| read(text).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

fn stored_share(row: &SqliteRow) -> Result<StoredShare, sqlx::Error> {
    Ok(StoredShare {
        id: checked(ShareId::new)(row.get(0))?,
        posting: checked(PostingId::new)(row.get(1))?,
        purpose: checked(|text| Purpose::parse(&text))(row.get(2))?,
        key_id: checked(KeyId::new)(row.get(3))?,
        given: Date::from_days_since_1970(row.get(4)),
        expires: Date::from_days_since_1970(row.get(5)),
        policy_hash: checked(Sha256Hex::new)(row.get(6))?,
        sealed: base64url::encode(row.get(7)),
    })
}

/// The inverse of [`writer::kind_text`].
fn kind(text: String) -> Result<CountKind, sqlx::Error> {
    match text.strip_prefix("score_").map(u64::from_str) {
        Some(Ok(bucket)) => ScoreBucket::try_from(bucket).map(CountKind::ScoreBucket),
        _ => Stage::parse(&text).map(CountKind::Stage),
    }
    .map_err(|error| sqlx::Error::Decode(Box::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    // With a range of days instead, every request would read all requests of three days.
    #[tokio::test]
    async fn an_earlier_request_is_found_without_reading_others() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("tacit.db"), 1).await.unwrap();
        let plan = sqlx::query(sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {EARLIER}"))).fetch_one(&store.readers).await.unwrap();
        assert_eq!(plan.get::<&str, _>("detail"), "SEARCH requests USING PRIMARY KEY (day=? AND key=?)");
    }
}

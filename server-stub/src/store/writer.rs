use share_contract::{CountKind, EmployerKey, Sha256Hex, ShareId, Tenant};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, Row};
use tokio::sync::{mpsc, oneshot};

use super::{EARLIER, NewCounts, NewShare, Once, Outcome, Purge, Purged};

/// Most rows of one commit: enough to share an fsync among many requests, few enough that nobody waits long.
const MOST_ROWS: usize = 512;

/// A write and whom to tell.
pub(super) enum Job {
    Share(Box<NewShare>, oneshot::Sender<Outcome>),
    Counts(NewCounts, oneshot::Sender<Outcome>),
    Revoke(ShareId, Sha256Hex, oneshot::Sender<bool>),
    Key(Tenant, EmployerKey, oneshot::Sender<()>),
    Purge(Purge, oneshot::Sender<Purged>),
}

impl Job {
    fn n_rows(&self) -> usize {
        match self {
            Job::Counts(new, _) => new.counts.len() + 1,
            Job::Share(..) => 2,
            _ => 1,
        }
    }
}

/// Tells one caller. Made when the rows are written, called when they are committed.
type Acknowledge = Box<dyn FnOnce() + Send>;

/// The only writer of the database. It ends when nobody can send any more and everything that waited is committed.
pub(super) async fn run(mut connection: SqliteConnection, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.recv().await {
        let mut n_rows = first.n_rows();
        let mut batch = vec![first];
        while n_rows < MOST_ROWS
            && let Ok(job) = jobs.try_recv()
        {
            n_rows += job.n_rows();
            batch.push(job);
        }
        match commit(&mut connection, batch).await {
            Ok(acknowledgements) => acknowledgements.into_iter().for_each(|acknowledge| acknowledge()),
            // The callers learn it from their dropped channels.
            Err(error) => tracing::error!(%error, n_rows, "a batch was not committed"),
        }
    }
    if let Err(error) = connection.close().await {
        tracing::error!(%error, "the database was not closed");
    }
}

async fn commit(connection: &mut SqliteConnection, batch: Vec<Job>) -> Result<Vec<Acknowledge>, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let mut acknowledgements = Vec::with_capacity(batch.len());
    for job in batch {
        acknowledgements.push(write(&mut transaction, job).await?);
    }
    transaction.commit().await?;
    Ok(acknowledgements)
}

async fn write(database: &mut SqliteConnection, job: Job) -> Result<Acknowledge, sqlx::Error> {
    // A caller that went away needs no answer.
    fn tell<T: Send + 'static>(caller: oneshot::Sender<T>, answer: T) -> Acknowledge {
        Box::new(move || _ = caller.send(answer))
    }
    Ok(match job {
        Job::Share(new, caller) => tell(caller, put_share(database, &new).await?),
        Job::Counts(new, caller) => tell(caller, add_counts(database, &new).await?),
        Job::Revoke(id, revocation, caller) => tell(caller, revoke(database, &id, &revocation).await?),
        Job::Key(tenant, key, caller) => tell(caller, put_key(database, &tenant, &key).await?),
        Job::Purge(purge_what, caller) => tell(caller, purge(database, purge_what).await?),
    })
}

async fn earlier(database: &mut SqliteConnection, once: &Once) -> Result<Option<Outcome>, sqlx::Error> {
    let row = sqlx::query(EARLIER).bind(once.day.days_since_1970()).bind(once.key.as_str()).fetch_optional(database).await?;
    Ok(row.map(|row| {
        if row.get::<&[u8], _>(0) == once.body_sha256 {
            Outcome::Repeated(row.get::<Option<String>, _>(1).and_then(|id| ShareId::new(id).ok()))
        } else {
            Outcome::Conflict
        }
    }))
}

async fn remember(database: &mut SqliteConnection, once: &Once, share: Option<&NewShare>) -> Result<bool, sqlx::Error> {
    let done =
        sqlx::query("INSERT INTO requests (day, key, body_sha256, share_id, sealed_sha256) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .bind(once.day.days_since_1970())
            .bind(once.key.as_str())
            .bind(&once.body_sha256[..])
            .bind(share.map(|new| new.id.as_str()))
            .bind(share.map(|new| &new.sealed_sha256[..]))
            .execute(database)
            .await?;
    Ok(done.rows_affected() == 1)
}

async fn put_share(database: &mut SqliteConnection, new: &NewShare) -> Result<Outcome, sqlx::Error> {
    if let Some(outcome) = earlier(database, &new.once).await? {
        return Ok(outcome);
    }
    // The key is new, so only the envelope can stand in the way.
    if !remember(database, &new.once, Some(new)).await? {
        return Ok(Outcome::Replayed);
    }
    let terms = new.share.terms();
    sqlx::query(
        "INSERT INTO shares (tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(terms.tenant().as_str())
    .bind(new.id.as_str())
    .bind(terms.posting().as_str())
    .bind(terms.purpose().as_str())
    .bind(terms.key_id().as_str())
    .bind(terms.given().days_since_1970())
    .bind(terms.expires().days_since_1970())
    .bind(terms.policy_hash().as_str())
    .bind(new.share.revocation().as_str())
    .bind(new.share.sealed())
    .execute(database)
    .await?;
    Ok(Outcome::Stored)
}

async fn add_counts(database: &mut SqliteConnection, new: &NewCounts) -> Result<Outcome, sqlx::Error> {
    if let Some(outcome) = earlier(database, &new.once).await? {
        return Ok(outcome);
    }
    remember(database, &new.once, None).await?;
    for ((posting, kind), count) in &new.counts {
        sqlx::query(
            "INSERT INTO counters (tenant, day, posting, kind, count) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (tenant, day, posting, kind) DO UPDATE SET count = count + excluded.count",
        )
        .bind(new.tenant.as_str())
        .bind(new.once.day.days_since_1970())
        .bind(posting.as_str())
        .bind(kind_text(*kind))
        .bind(count)
        .execute(&mut *database)
        .await?;
    }
    Ok(Outcome::Stored)
}

async fn revoke(database: &mut SqliteConnection, id: &ShareId, revocation: &Sha256Hex) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("DELETE FROM shares WHERE id = ? AND revocation = ?")
        .bind(id.as_str())
        .bind(revocation.as_str())
        .execute(database)
        .await?;
    Ok(done.rows_affected() == 1)
}

async fn put_key(database: &mut SqliteConnection, tenant: &Tenant, key: &EmployerKey) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO employer_keys (tenant, public, key_id) VALUES (?, ?, ?)
         ON CONFLICT (tenant) DO UPDATE SET public = excluded.public, key_id = excluded.key_id",
    )
    .bind(tenant.as_str())
    .bind(key.public.as_str())
    .bind(key.id.as_str())
    .execute(database)
    .await?;
    Ok(())
}

async fn purge(database: &mut SqliteConnection, what: Purge) -> Result<Purged, sqlx::Error> {
    let mut delete = async |statement: &'static str, day: share_contract::Date| {
        sqlx::query(statement).bind(day.days_since_1970()).execute(&mut *database).await.map(|done| done.rows_affected())
    };
    Ok(Purged {
        shares: delete("DELETE FROM shares WHERE expires <= ?", what.shares_expired_on).await?,
        requests: delete("DELETE FROM requests WHERE day < ?", what.requests_before).await?,
        counters: delete("DELETE FROM counters WHERE day < ?", what.counters_before).await?,
    })
}

/// `opened`, …, `score_0` … `score_9`.
pub(super) fn kind_text(kind: CountKind) -> String {
    match kind {
        CountKind::Stage(stage) => stage.as_str().to_owned(),
        CountKind::ScoreBucket(bucket) => format!("score_{}", bucket.index()),
    }
}

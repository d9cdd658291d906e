//! Group commit: what waits is written in one transaction, and answered after it is on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use share_contract::{Date, Tenant};
use tokio::sync::{Mutex, mpsc, oneshot};

use super::batch::{Done, Work, apply};
use super::database::{Database, is_worth_a_retry};

/// How often a transaction that lost against another instance's is tried again.
const TRIES: u32 = 8;

/// A write and whom to tell, if anybody waits.
pub(super) struct Job {
    pub work: Work,
    pub caller: Option<oneshot::Sender<Done>>,
}

/// Views of employers' pages that are not written yet. Nobody waits for them, so they go with the next batch and take no place in the queue.
#[derive(Default)]
pub(super) struct Views(std::sync::Mutex<BTreeMap<(Tenant, Date), u64>>);

impl Views {
    pub(super) fn add(&self, tenant: Tenant, day: Date) {
        *self.lock().entry((tenant, day)).or_default() += 1;
    }

    fn take(&self) -> impl Iterator<Item = Job> {
        let views = std::mem::take(&mut *self.lock());
        views.into_iter().map(|((tenant, day), n)| Job { work: Work::Views(tenant, day, n), caller: None })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<(Tenant, Date), u64>> {
        self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// How long views wait at most when nothing else is written.
const VIEWS_WAIT: Duration = Duration::from_secs(1);

/// A writer of the database. It ends when nobody can send any more and everything that waited is committed.
pub(super) async fn run(database: Arc<Database>, jobs: Arc<Mutex<mpsc::Receiver<Job>>>, views: Arc<Views>, most_rows: usize) {
    let mut is_open = true;
    while is_open {
        let mut batch = Vec::new();
        {
            let mut jobs = jobs.lock().await;
            // After the wait the batch may be empty, but views may have come.
            if let Ok(gathered) = tokio::time::timeout(VIEWS_WAIT, gather(&mut jobs, most_rows)).await {
                is_open = gathered.is_some();
                batch = gathered.unwrap_or_default();
            }
        }
        batch.extend(views.take());
        while !batch.is_empty() {
            let (now, later) = without_twins(batch);
            let works: Vec<_> = now.iter().map(|job| &job.work).collect();
            match commit(&database, &works).await {
                Ok(done) => tell(now, done),
                // The callers learn it from their dropped channels.
                Err(error) => tracing::error!(%error, n_requests = now.len(), "a batch was not committed"),
            }
            batch = later;
        }
    }
}

/// The first write that comes and all that wait behind it, up to so many rows.
async fn gather(jobs: &mut mpsc::Receiver<Job>, most_rows: usize) -> Option<Vec<Job>> {
    let first = jobs.recv().await?;
    let mut n_rows = first.work.n_rows();
    let mut batch = vec![first];
    while n_rows < most_rows
        && let Ok(job) = jobs.try_recv()
    {
        n_rows += job.work.n_rows();
        batch.push(job);
    }
    Some(batch)
}

/// Equal requests are written one after the other, so that the second finds the first.
fn without_twins(batch: Vec<Job>) -> (Vec<Job>, Vec<Job>) {
    let mut seen = BTreeSet::new();
    batch.into_iter().partition(|job| match job.work.once() {
        None => true,
        Some((tenant, once, share)) => {
            let key = seen.insert((tenant.clone(), once.key.as_str().to_owned()));
            key && share.is_none_or(|new| seen.insert((tenant.clone(), new.sealed_sha256.as_str().to_owned())))
        }
    })
}

fn tell(jobs: Vec<Job>, done: Vec<Done>) {
    for (job, done) in jobs.into_iter().zip(done) {
        if let Some(caller) = job.caller {
            // A caller that went away needs no answer.
            _ = caller.send(done);
        }
    }
}

async fn commit(database: &Database, works: &[&Work]) -> Result<Vec<Done>, sqlx::Error> {
    let mut tries = 1;
    loop {
        match commit_once(database, works).await {
            Err(error) if tries < TRIES && is_worth_a_retry(&error) => {
                tokio::time::sleep(Duration::from_millis(5 << tries)).await;
                tries += 1;
            }
            done => return done,
        }
    }
}

async fn commit_once(database: &Database, works: &[&Work]) -> Result<Vec<Done>, sqlx::Error> {
    let mut open = database.begin().await?;
    match apply(&mut open, works).await {
        Ok(done) => open.commit().await.map(|()| done),
        Err(error) => {
            open.abandon().await;
            Err(error)
        }
    }
}

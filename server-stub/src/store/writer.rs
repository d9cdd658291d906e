//! Group commit: what waits is written in one transaction, and answered after it is on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use share_contract::{Date, Tenant};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::time::{Instant, timeout, timeout_at};

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
    let mut before = Before { n_jobs: 0, took: Duration::ZERO };
    while is_open {
        let mut batch = Vec::new();
        {
            let mut jobs = jobs.lock().await;
            // After the wait there may be no job, but views may have come.
            if let Ok(first) = timeout(VIEWS_WAIT, jobs.recv()).await {
                is_open = first.is_some();
                batch.extend(first);
                gather(&mut batch, &mut jobs, most_rows, &before).await;
            }
        }
        let (n_jobs, began) = (batch.len(), Instant::now());
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
        before = Before { n_jobs, took: began.elapsed() };
    }
}

/// The batch before: how many waited for it and how long it took.
struct Before {
    n_jobs: usize,
    took: Duration,
}

impl Before {
    /// How long to wait for as many again. Who was just answered asks again a moment later: without this wait the first of them would be committed alone
    /// and all others wait for the disk a second time. On a disk that answers at once nothing is won by it.
    fn patience(&self) -> Duration {
        let patience = self.took / 4;
        if self.n_jobs > 1 && patience >= LEAST_PATIENCE { patience } else { Duration::ZERO }
    }
}

/// What timers can tell from nothing.
const LEAST_PATIENCE: Duration = Duration::from_millis(1);

/// All that wait behind the first write, up to so many rows; with a little patience, as many as the last time.
async fn gather(batch: &mut Vec<Job>, jobs: &mut mpsc::Receiver<Job>, most_rows: usize, before: &Before) {
    let until = Instant::now() + before.patience();
    let mut n_rows: usize = batch.iter().map(|job| job.work.n_rows()).sum();
    while n_rows < most_rows {
        let next = match jobs.try_recv() {
            Err(_) if batch.len() < before.n_jobs => timeout_at(until, jobs.recv()).await.ok().flatten(),
            next => next.ok(),
        };
        let Some(job) = next else { break };
        n_rows += job.work.n_rows();
        batch.push(job);
    }
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

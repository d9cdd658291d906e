use std::time::Duration;

use serde_json::json;

use crate::POSTGRES;
use crate::world::{Raw, Reply, World, post_share, refused, send};

const A_MOMENT: Duration = Duration::from_millis(300);

/// Keeps the server's writer from committing.
async fn lock(world: &World) -> Raw {
    let mut connection = world.connect().await;
    if POSTGRES {
        connection.execute("BEGIN").await.unwrap();
        connection.execute("LOCK TABLE shares, counters IN EXCLUSIVE MODE").await.unwrap();
    } else {
        connection.execute("BEGIN IMMEDIATE").await.unwrap();
    }
    connection
}

async fn unlock(mut connection: Raw) {
    connection.execute("ROLLBACK").await.unwrap();
}

async fn post(world: &World) -> tokio::task::JoinHandle<Reply> {
    let request = post_share(&world.share_body().await);
    tokio::spawn(send(world.router.clone(), request))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_answer_comes_after_the_commit() {
    let world = World::new().await;
    let in_the_way = lock(&world).await;
    let answer = post(&world).await;
    tokio::time::sleep(A_MOMENT).await;
    assert!(!answer.is_finished(), "nothing is committed, so nothing may be acknowledged");
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 0);

    unlock(in_the_way).await;
    assert_eq!(answer.await.unwrap().status, 201);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_queue_is_said_at_once() {
    let world = World::with(|file| file["limits"]["writesWaiting"] = json!(1)).await;
    let in_the_way = lock(&world).await;
    let mut waiting = Vec::new();
    // Each writer takes one, the next fills the queue.
    let n_taken = if POSTGRES { 3 } else { 2 };
    for _ in 0..n_taken {
        waiting.push(post(&world).await);
        tokio::time::sleep(A_MOMENT).await;
    }
    let one_more = post(&world).await.await.unwrap();
    assert_eq!(one_more.refusal(), refused(503, "busy"));
    assert_eq!(one_more.header("retry-after"), "1");

    unlock(in_the_way).await;
    for answer in waiting {
        assert_eq!(answer.await.unwrap().status, 201);
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, n_taken);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_takes_too_long_is_ended() {
    let world = World::with(|file| file["limits"]["secondsPerRequest"] = json!(1)).await;
    let in_the_way = lock(&world).await;
    assert_eq!(post(&world).await.await.unwrap().refusal(), refused(408, "timed_out"));
    unlock(in_the_way).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_requests_at_once_than_allowed_are_shed() {
    let world = World::with(|file| file["limits"]["requestsAtOnce"] = json!(1)).await;
    let in_the_way = lock(&world).await;
    let first = post(&world).await;
    tokio::time::sleep(A_MOMENT).await;
    assert_eq!(world.get("/livez").await.refusal(), refused(503, "busy"));
    unlock(in_the_way).await;
    assert_eq!(first.await.unwrap().status, 201);
    assert_eq!(world.get("/livez").await.status, 200);
}

// Many writers share commits, and none is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_is_kept_to_the_last_share() {
    let world = World::new().await;
    let mut answers = Vec::new();
    for _ in 0..300 {
        answers.push(post(&world).await);
    }
    for answer in answers {
        assert_eq!(answer.await.unwrap().status, 201);
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 300);
}

#[tokio::test]
async fn the_database_is_as_durable_as_promised() {
    let world = World::new().await;
    let (question, safe) = if POSTGRES { ("SHOW synchronous_commit", "on") } else { ("PRAGMA journal_mode", "wal") };
    assert_eq!(world.connect().await.texts(question).await, [safe]);
}

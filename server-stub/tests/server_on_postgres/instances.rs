use sealing::random_hex;
use serde_json::json;
use server_stub::statistics::release_due;

use crate::world::{World, post, post_share, send};

// Two instances on one database, each request sent to both at once: everything is kept once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_count_each_request_once() {
    let (one, batches) = (World::new().await, 60);
    let other = one.beside_with(|_| {}).await;
    let mut requests = tokio::task::JoinSet::new();
    for _ in 0..batches {
        let (key, body) = (random_hex(16), json!({"tenant": "acme", "counts": [{"posting": "a", "stage": "opened"}]}).to_string());
        for router in [&one.router, &other.router] {
            requests.spawn(send(router.clone(), post("/v1/counts", &key, body.clone())));
        }
    }
    assert!(requests.join_all().await.iter().all(|reply| reply.status == 202));
    assert_eq!(one.n_counted().await, batches);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_take_an_envelope_once() {
    let one = World::new().await;
    let other = one.beside_with(|_| {}).await;
    for _ in 0..20 {
        let body = one.share_body().await;
        let (first, second) = tokio::join!(send(one.router.clone(), post_share(&body)), send(other.router.clone(), post_share(&body)));
        let mut statuses = [first.status.as_u16(), second.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409]);
    }
    assert_eq!(one.n_rows("SELECT count(*) FROM shares").await, 20);
}

// N5: one release a day, however many instances make it: noise drawn twice would be noise that can be averaged away.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_release_a_day_once() {
    let one = World::new().await;
    for _ in 0..30 {
        let body = json!({"tenant": "acme", "counts": [{"posting": "a", "stage": "opened"}]}).to_string();
        one.send(post("/v1/counts", &random_hex(16), body)).await;
    }
    one.advance_days(2);
    let other = one.beside_with(|_| {}).await;
    let (first, second) = tokio::join!(release_due(&one.app), release_due(&other.app));
    assert_eq!(first.unwrap() + second.unwrap(), 1);
    assert_eq!(one.n_rows("SELECT count(*) FROM releases").await, 1);
}

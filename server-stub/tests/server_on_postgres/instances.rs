use sealing::random_hex;
use serde_json::json;
use server_stub::statistics::release_due;

use crate::world::{World, post, post_share, refused, send};

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

/// The database refuses the first so many writes of counters with this error; a sequence tells how many were tried, for it is not rolled back.
async fn refuse_counters(world: &World, n: u32, sqlstate: &str) {
    let function = format!(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF nextval('tried') <= {n} THEN RAISE EXCEPTION 'not now' USING ERRCODE = '{sqlstate}'; END IF;
             RETURN NEW;
         END $$"
    );
    for statement in
        ["CREATE SEQUENCE tried", &function, "CREATE TRIGGER refuse BEFORE INSERT ON counters FOR EACH ROW EXECUTE FUNCTION refuse()"]
    {
        world.execute(statement).await.unwrap();
    }
}

fn count() -> axum::http::Request<axum::body::Body> {
    post("/v1/counts", &random_hex(16), json!({"tenant": "acme", "counts": [{"posting": "a", "stage": "opened"}]}).to_string())
}

#[tokio::test]
async fn a_transaction_that_lost_against_another_is_tried_again() {
    for lost in ["40001", "40P01"] {
        let world = World::new().await;
        refuse_counters(&world, 3, lost).await;
        assert_eq!(world.send(count()).await.status, 202);
        assert_eq!(world.n_counted().await, 1);
        assert_eq!(world.n_rows("SELECT last_value FROM tried").await, 4);
    }
}

#[tokio::test]
async fn a_transaction_that_fails_otherwise_is_said_to_have_failed_and_leaves_nothing() {
    let world = World::new().await;
    refuse_counters(&world, 1, "23514").await;
    assert_eq!(world.send(count()).await.refusal(), refused(503, "unavailable"));
    assert_eq!(world.n_rows("SELECT last_value FROM tried").await, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM requests").await, 0);
}

// As engines do that know no weaker isolation: whoever lost gets 40001, from the database itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_over_a_serializable_database_count_each_request_once() {
    let world = World::new().await;
    let serializable =
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()); END $$";
    world.execute(serializable).await.unwrap();
    let instances = [world.beside_with(|_| {}).await, world.beside_with(|_| {}).await];
    let mut requests = tokio::task::JoinSet::new();
    let n = 60;
    for round in 0..n {
        requests.spawn(send(instances[round % 2].router.clone(), count()));
    }
    assert!(requests.join_all().await.iter().all(|reply| reply.status == 202));
    assert_eq!(world.n_counted().await, n as i64);
}

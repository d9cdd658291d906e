use axum::body::Body;
use axum::http::Request;
use sealing::random_hex;
use serde_json::{Value, json};

use crate::world::{Reply, World, post, refused};

async fn add(world: &World, counts: Value) -> Reply {
    let body = json!({"tenant": "acme", "counts": counts}).to_string();
    world.send(post("/v1/counts", &random_hex(16), body)).await
}

async fn counters(world: &World) -> Value {
    world.employer("GET", "/v1/tenants/acme/counters", String::new()).await.json()
}

// JT4, JT12, JT25, N5: the employer sees sums; fewer than k are not told.
#[tokio::test]
async fn counts_below_k_are_not_told() {
    let world = World::new().await;
    for n in 0..10 {
        let mut counts = vec![json!({"posting": "nurse", "stage": "opened"}), json!({"posting": "nurse", "scoreBucket": 7})];
        if n > 0 {
            counts.push(json!({"posting": "nurse", "stage": "summary_sent"}));
        }
        assert_eq!(add(&world, json!(counts)).await.status, 202);
    }
    let expected = json!({"k": 10, "counters": [
        {"posting": "nurse", "stage": "opened", "count": 10},
        {"posting": "nurse", "scoreBucket": 7, "count": 10},
        {"posting": "nurse", "stage": "summary_sent", "count": null},
    ]});
    assert_eq!(counters(&world).await, expected);
}

#[tokio::test]
async fn k_is_the_employers_choice_above_five() {
    let world = World::with(|file| file["tenant"][0]["k"] = json!(5)).await;
    for _ in 0..5 {
        add(&world, json!([{"posting": "nurse", "stage": "opened"}])).await;
    }
    assert_eq!(counters(&world).await, json!({"k": 5, "counters": [{"posting": "nurse", "stage": "opened", "count": 5}]}));
}

// JT10, N5: a row a posting, day and kind, whoever and however many they were.
#[tokio::test]
async fn there_is_never_a_row_a_person() {
    let world = World::new().await;
    for _ in 0..30 {
        add(
            &world,
            json!([{"posting": "a", "stage": "opened"}, {"posting": "a", "stage": "matched"}, {"posting": "b", "stage": "opened"}]),
        )
        .await;
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM counters").await, 3);
    assert_eq!(world.n_rows("SELECT sum(count) FROM counters").await, 90);
    world.advance_days(1);
    add(&world, json!([{"posting": "a", "stage": "opened"}])).await;
    assert_eq!(world.n_rows("SELECT count(*) FROM counters").await, 4);
}

#[tokio::test]
async fn a_repeated_batch_counts_once_and_a_changed_one_is_refused() {
    let world = World::new().await;
    let key = random_hex(16);
    let body = json!({"tenant": "acme", "counts": [{"posting": "a", "stage": "opened"}]}).to_string();
    assert_eq!(world.send(post("/v1/counts", &key, body.clone())).await.status, 202);
    assert_eq!(world.send(post("/v1/counts", &key, body.clone())).await.status, 202);
    world.advance_days(1);
    assert_eq!(world.send(post("/v1/counts", &key, body.clone())).await.status, 202);
    assert_eq!(world.n_rows("SELECT sum(count) FROM counters").await, 1);
    let other = body.replace("opened", "matched");
    assert_eq!(world.send(post("/v1/counts", &key, other)).await.refusal(), refused(409, "idempotency_conflict"));
}

// JT31: both signals are a hard off, even for a request that is otherwise wrong.
#[tokio::test]
async fn gpc_and_dnt_are_a_hard_off() {
    let world = World::new().await;
    for (signal, body) in [("sec-gpc", r#"{"tenant":"acme","counts":[{"posting":"a","stage":"opened"}]}"#), ("dnt", "not json")] {
        let request =
            Request::post("/v1/counts").header(signal, "1").header("idempotency-key", random_hex(16)).body(Body::from(body)).unwrap();
        let reply = world.send(request).await;
        assert_eq!((reply.status.as_u16(), reply.body.len()), (204, 0), "{signal}");
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM counters").await, 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM requests").await, 0);
    // A signal that says no is none.
    let request = Request::post("/v1/counts").header("dnt", "0").header("idempotency-key", random_hex(16));
    let body = r#"{"tenant":"acme","counts":[{"posting":"a","stage":"opened"}]}"#;
    assert_eq!(world.send(request.body(Body::from(body)).unwrap()).await.status, 202);
}

// JT3, AJ47: nothing but postings and kinds gets in.
#[tokio::test]
async fn what_is_no_count_is_refused() {
    let world = World::new().await;
    for (counts, code) in [
        (json!([{"posting": "a", "stage": "opened", "person": "x"}]), "unknown_field"),
        (json!([{"posting": "a", "stage": "opened", "scoreBucket": 1}]), "unknown_field"),
        (json!([{"posting": "a", "stage": "hired"}]), "invalid_stage"),
        (json!([{"posting": "a", "scoreBucket": 10}]), "out_of_range"),
        (json!([{"posting": "a b", "stage": "opened"}]), "invalid_id"),
        (json!([]), "out_of_range"),
        (json!(vec![json!({"posting": "a", "stage": "opened"}); 501]), "out_of_range"),
    ] {
        assert_eq!(add(&world, counts).await.refusal(), refused(400, code));
    }
    let unknown = r#"{"tenant":"nobody","counts":[{"posting":"a","stage":"opened"}]}"#;
    assert_eq!(world.send(post("/v1/counts", &random_hex(16), unknown)).await.refusal(), refused(404, "unknown_tenant"));
    assert_eq!(world.n_rows("SELECT count(*) FROM counters").await, 0);
}

#[tokio::test]
async fn one_employer_does_not_see_the_counters_of_another() {
    let world = World::with(|file| file["tenant"][1]["k"] = json!(5)).await;
    for _ in 0..20 {
        add(&world, json!([{"posting": "a", "stage": "opened"}])).await;
    }
    let other = world.employer("GET", "/v1/tenants/other/counters", String::new()).await.json();
    assert_eq!(other, json!({"k": 5, "counters": []}));
}

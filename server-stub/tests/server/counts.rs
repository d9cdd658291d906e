use axum::body::Body;
use axum::http::Request;
use sealing::random_hex;
use serde_json::{Value, json};

use crate::world::{Reply, World, post, refused};

/// Rows of postings; the page's own row counts requests for the configuration.
const CELLS: &str = "SELECT count(*) FROM counters WHERE posting <> '*'";

async fn add(world: &World, counts: Value) -> Reply {
    let body = json!({"tenant": "acme", "counts": counts}).to_string();
    world.send(post("/v1/counts", &random_hex(16), body)).await
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
    assert_eq!(world.n_rows(CELLS).await, 3);
    assert_eq!(world.n_counted().await, 90);
    world.advance_days(1);
    add(&world, json!([{"posting": "a", "stage": "opened"}])).await;
    assert_eq!(world.n_rows(CELLS).await, 4);
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
    assert_eq!(world.n_counted().await, 1);
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
    assert_eq!(world.n_rows(CELLS).await, 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM requests").await, 0);
    // A signal that says no is none.
    let request = Request::post("/v1/counts").header("dnt", "0").header("idempotency-key", random_hex(16));
    let body = r#"{"tenant":"acme","counts":[{"posting":"a","stage":"opened"}]}"#;
    assert_eq!(world.send(request.body(Body::from(body)).unwrap()).await.status, 202);
}

// JT25, JT31: a view is counted from the request for the configuration, which carries nothing; with GPC or DNT not even that.
#[tokio::test]
async fn a_view_is_counted_without_being_told_and_not_with_gpc_or_dnt() {
    let world = World::new().await;
    let ask = |signal: &str, value: &str| Request::get("/v1/tenants/acme/configuration").header(signal, value).body(Body::empty()).unwrap();
    for (signal, value) in [("sec-gpc", "1"), ("dnt", "1"), ("dnt", "0"), ("accept", "*/*")] {
        assert_eq!(world.send(ask(signal, value)).await.status, 200);
    }
    // Written behind whatever is written next.
    add(&world, json!([{"posting": "a", "stage": "opened"}])).await;
    assert_eq!(world.n_rows("SELECT count FROM counters WHERE posting = '*' AND kind = 'viewed'").await, 2);
}

// JT13: known channels have their names, all others are one: no link of somebody's own making becomes a column.
#[tokio::test]
async fn channels_that_nobody_configured_are_counted_as_other() {
    let world = World::new().await;
    for channel in ["linkedin", "for-jane-doe", "for-john-doe", "direct"] {
        let body = json!({"tenant": "acme", "channel": channel, "counts": [{"posting": "a", "stage": "opened"}]}).to_string();
        assert_eq!(world.send(post("/v1/counts", &random_hex(16), body)).await.status, 202);
    }
    add(&world, json!([{"posting": "a", "stage": "opened"}])).await;
    let channels = world.connect().await.texts("SELECT channel FROM counters WHERE posting = 'a' ORDER BY channel").await;
    assert_eq!(channels, ["direct", "linkedin", "other"]);
    assert_eq!(world.n_rows("SELECT count FROM counters WHERE channel = 'other'").await, 2);
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
        (json!([{"posting": "*", "stage": "opened"}]), "invalid_id"),
        (json!([{"posting": "a", "stage": "viewed"}]), "invalid_stage"),
        (json!([]), "out_of_range"),
        (json!(vec![json!({"posting": "a", "stage": "opened"}); 501]), "out_of_range"),
    ] {
        assert_eq!(add(&world, counts).await.refusal(), refused(400, code));
    }
    let unknown = r#"{"tenant":"nobody","counts":[{"posting":"a","stage":"opened"}]}"#;
    assert_eq!(world.send(post("/v1/counts", &random_hex(16), unknown)).await.refusal(), refused(404, "unknown_tenant"));
    assert_eq!(world.n_rows(CELLS).await, 0);
}

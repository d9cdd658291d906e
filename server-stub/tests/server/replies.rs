use axum::body::Body;
use axum::http::Request;
use sealing::{random_hex, seal};
use serde_json::{Value, json};
use share_contract::{StoredReplies, base64url};

use crate::world::{Reply, World, post, refused};

/// A share of acme's with its token.
async fn sent_share(world: &World) -> (String, String) {
    let token = random_hex(32);
    let share = world.share("Led a ward.", &token).await;
    let id = world.send(post("/v1/shares", &random_hex(16), share.to_bytes())).await.json()["id"].as_str().unwrap().to_owned();
    (id, token)
}

/// A reply as the console sends it, sealed to the seeker's own key.
fn sealed(text: &str) -> String {
    let seeker = sealing::generate();
    json!({"sealed": base64url::encode(&seal(seeker.public(), b"reply", b"terms", text.as_bytes()).unwrap())}).to_string()
}

async fn reply(world: &World, tenant: &str, share: &str, key: &str, body: &str) -> Reply {
    let request = Request::post(format!("/v1/tenants/{tenant}/shares/{share}/replies"))
        .header("authorization", format!("Bearer the token of {tenant}"))
        .header("idempotency-key", key)
        .body(Body::from(body.to_owned()));
    world.send(request.unwrap()).await
}

async fn fetch(world: &World, share: &str, token: &str) -> Reply {
    let request = Request::get(format!("/v1/shares/{share}/replies")).header("tacit-revocation", token).body(Body::empty());
    world.send(request.unwrap()).await
}

async fn fetched(world: &World, share: &str, token: &str) -> StoredReplies {
    serde_json::from_slice(&fetch(world, share, token).await.body).unwrap()
}

// N4: a reply reaches the seeker of its share as it was sealed, and nobody else; without replies the list is empty.
#[tokio::test]
async fn a_reply_reaches_the_one_who_has_the_shares_token() {
    let world = World::new().await;
    let ((share, token), (other, others_token)) = (sent_share(&world).await, sent_share(&world).await);
    assert_eq!(fetched(&world, &share, &token).await.replies, []);

    let (key, body) = (random_hex(16), sealed("Come on Monday at ten."));
    let accepted = reply(&world, "acme", &share, &key, &body).await;
    assert_eq!((accepted.status.as_u16(), accepted.body.len()), (201, 0));
    let replies = fetched(&world, &share, &token).await.replies;
    assert_eq!((replies.len(), replies[0].received.to_string().as_str()), (1, "2026-11-21"));
    assert_eq!(json!({"sealed": replies[0].sealed}).to_string(), body);

    assert_eq!(fetched(&world, &other, &others_token).await.replies, []);
    assert_eq!(fetch(&world, &share, &others_token).await.refusal(), refused(404, "unknown_share"));
    assert_eq!(fetch(&world, &random_hex(16), &token).await.refusal(), refused(404, "unknown_share"));
    let without = Request::get(format!("/v1/shares/{share}/replies")).body(Body::empty()).unwrap();
    assert_eq!(world.send(without).await.refusal(), refused(400, "missing_revocation"));
}

#[tokio::test]
async fn the_same_reply_again_is_kept_once_and_another_one_under_its_key_is_refused() {
    let world = World::new().await;
    let (share, token) = sent_share(&world).await;
    let (key, body) = (random_hex(16), sealed("Come on Monday."));
    let mut statuses = Vec::new();
    for body in [&body, &body, &sealed("Do not come.")] {
        statuses.push(reply(&world, "acme", &share, &key, body).await.status.as_u16());
    }
    assert_eq!(statuses, [201, 200, 409]);
    let (at_once, again) = (random_hex(16), sealed("Bring your certificates."));
    let (first, second) = tokio::join!(reply(&world, "acme", &share, &at_once, &again), reply(&world, "acme", &share, &at_once, &again));
    assert_eq!(first.status.as_u16() + second.status.as_u16(), 201 + 200);
    assert_eq!(fetched(&world, &share, &token).await.replies.len(), 2);
}

#[tokio::test]
async fn a_reply_that_does_not_fit_is_refused() {
    let world = World::new().await;
    let (share, _) = sent_share(&world).await;
    let good: Value = serde_json::from_str(&sealed("Come.")).unwrap();
    let of = |n: usize| json!({"sealed": base64url::encode(&vec![7; n])}).to_string();
    for (body, expected) in [
        (of(47), refused(400, "invalid_sealed")),
        (of(16_385), refused(400, "invalid_sealed")),
        (json!({"sealed": "Come on Monday!"}).to_string(), refused(400, "invalid_sealed")),
        (json!({"sealed": good["sealed"], "note": "Come."}).to_string(), refused(400, "unknown_field")),
        ("{}".into(), refused(400, "missing_field")),
    ] {
        assert_eq!(reply(&world, "acme", &share, &random_hex(16), &body).await.refusal(), expected);
    }
    // A share of acme's is none of other's, and one that nobody sent is nobody's.
    for (tenant, share) in [("other", share.as_str()), ("acme", &random_hex(16))] {
        assert_eq!(reply(&world, tenant, share, &random_hex(16), &good.to_string()).await.refusal(), refused(404, "unknown_share"));
    }
    assert_eq!(reply(&world, "acme", &share, &random_hex(16), &of(16_384)).await.status, 201);
    for _ in 1..20 {
        assert_eq!(reply(&world, "acme", &share, &random_hex(16), &of(48)).await.status, 201);
    }
    assert_eq!(reply(&world, "acme", &share, &random_hex(16), &of(48)).await.refusal(), refused(409, "too_many_replies"));
    assert_eq!(world.n_rows("SELECT count(*) FROM replies").await, 20);
}

// AJ38: a reply lives as long as its share: until it expires or is taken back.
#[tokio::test]
async fn replies_go_with_their_share() {
    let world = World::new().await;
    let ((taken, token), (kept, kept_token)) = (sent_share(&world).await, sent_share(&world).await);
    for share in [&taken, &kept] {
        assert_eq!(reply(&world, "acme", share, &random_hex(16), &sealed("Come.")).await.status, 201);
    }
    assert!(world.revoke(&taken, &token).await);
    assert_eq!(fetch(&world, &taken, &token).await.refusal(), refused(404, "unknown_share"));
    assert_eq!(reply(&world, "acme", &taken, &random_hex(16), &sealed("Come.")).await.refusal(), refused(404, "unknown_share"));
    assert_eq!(world.n_rows("SELECT count(*) FROM replies").await, 1);

    world.advance_days(90);
    assert_eq!(fetch(&world, &kept, &kept_token).await.refusal(), refused(404, "unknown_share"));
    assert_eq!(server_stub::retention::purge(&world.app).await.unwrap().replies, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM replies").await, 0);
}

use axum::body::Body;
use axum::http::Request;
use sealing::{KeyPair, generate, open, random_hex, sha256_hex};
use serde_json::json;
use share_contract::{Accepted, SHARE_INFO, StoredShare, Summary, Tenant};

use crate::world::{World, flip_a_bit, post, post_share, refused};

fn opened(keys: &KeyPair, share: &StoredShare) -> Option<Summary> {
    let aad = share.terms(&Tenant::new("acme").unwrap()).unwrap().aad();
    let plaintext = open(keys, SHARE_INFO, &aad, &share.sealed_bytes().unwrap()).ok()?;
    Some(serde_json::from_slice(&plaintext).unwrap())
}

// JT8, N4: sealed in the browser, kept as it came, opened by the employer alone.
#[tokio::test]
async fn a_share_reaches_the_employer_sealed() {
    let world = World::new().await;
    let share = world.share("Led a ward of 24 beds.", "aa").await;
    let reply = world.send(post("/v1/shares", &random_hex(16), share.to_bytes())).await;
    assert_eq!(reply.status, 201);
    let accepted: Accepted = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!(accepted.receipt.posting.as_str(), "nurse%2017");
    assert_eq!(accepted.receipt.expires.to_string(), "2027-02-19");

    let stored = world.stored().await.shares;
    assert_eq!((stored.len(), &stored[0].id), (1, &accepted.id));
    assert_eq!(accepted.receipt.sealed_sha256.as_str(), sha256_hex(&stored[0].sealed_bytes().unwrap()));
    assert_eq!(opened(&world.keys, &stored[0]).unwrap().sentences, ["Led a ward of 24 beds."]);
    // JT36: with another key nothing opens.
    assert_eq!(opened(&generate(), &stored[0]), None);
}

// N4: a tampered share no longer opens, whether it was changed on the way or in the database.
#[tokio::test]
async fn a_tampered_share_no_longer_opens() {
    let world = World::new().await;
    let mut changed = world.share_body().await;
    flip_a_bit(&mut changed);
    assert_eq!(world.send(post_share(&changed)).await.status, 201);
    let mut moved = world.share_body().await;
    moved["posting"] = json!("another-posting");
    assert_eq!(world.send(post_share(&moved)).await.status, 201);
    let third = world.send(post_share(&world.share_body().await)).await.json()["id"].as_str().unwrap().to_owned();
    world.execute(&format!("UPDATE shares SET expires = expires + 100 WHERE id = '{third}'")).await.unwrap();

    let stored = world.stored().await.shares;
    assert_eq!(stored.len(), 3);
    assert!(stored.iter().all(|share| opened(&world.keys, share).is_none()));
}

#[tokio::test]
async fn the_same_request_again_gets_the_same_answer_and_is_kept_once() {
    let world = World::new().await;
    let (key, body) = (random_hex(16), world.share_body().await.to_string());
    let first = world.send(post("/v1/shares", &key, body.clone())).await;
    let again = world.send(post("/v1/shares", &key, body.clone())).await;
    assert_eq!((first.status.as_u16(), again.status.as_u16()), (201, 200));
    assert_eq!(first.body, again.body);
    assert_eq!(world.stored().await.shares.len(), 1);

    // Over two midnights, and after the policy's key has changed, it is still the same answer.
    world.advance_days(2);
    world.publish_key("acme", &generate()).await;
    assert_eq!(world.send(post("/v1/shares", &key, body)).await.body, first.body);
}

#[tokio::test]
async fn the_same_key_with_another_body_is_refused() {
    let world = World::new().await;
    let key = random_hex(16);
    assert_eq!(world.send(post("/v1/shares", &key, world.share_body().await.to_string())).await.status, 201);
    let other = world.send(post("/v1/shares", &key, world.share_body().await.to_string())).await;
    assert_eq!(other.refusal(), refused(409, "idempotency_conflict"));
    assert_eq!(world.stored().await.shares.len(), 1);
}

// N4: replay refused, also after the seeker took the share back.
#[tokio::test]
async fn an_envelope_is_not_taken_twice() {
    let world = World::new().await;
    let token = random_hex(32);
    let body = serde_json::from_slice(&world.share("Led a ward.", &token).await.to_bytes()).unwrap();
    let first = world.send(post_share(&body)).await.json();
    assert_eq!(world.send(post_share(&body)).await.refusal(), refused(409, "replayed_share"));

    assert_eq!(revoke(&world, first["id"].as_str().unwrap(), &token).await.status, 204);
    assert_eq!(world.send(post_share(&body)).await.refusal(), refused(409, "replayed_share"));
    // When the envelope is forgotten, the day of its consent is too old.
    world.advance_days(3);
    server_stub::retention::purge(&world.app).await.unwrap();
    assert_eq!(world.send(post_share(&body)).await.refusal(), refused(422, "stale_consent"));
    assert_eq!(world.stored().await.shares.len(), 0);
}

#[tokio::test]
async fn twenty_equal_requests_at_once_make_one_share() {
    let world = World::new().await;
    let (key, body) = (random_hex(16), world.share_body().await.to_string());
    let mut requests = tokio::task::JoinSet::new();
    for _ in 0..20 {
        requests.spawn(crate::world::send(world.router.clone(), post("/v1/shares", &key, body.clone())));
    }
    let replies = requests.join_all().await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert!(replies.iter().all(|reply| reply.status.is_success() && reply.body == replies[0].body));
    assert_eq!(world.stored().await.shares.len(), 1);
}

// AJ38, JT33: the seeker takes it back with the token that only the seeker has.
#[tokio::test]
async fn a_share_is_taken_back_with_its_token_and_no_other() {
    let world = World::new().await;
    let token = random_hex(32);
    let share = world.share("Led a ward.", &token).await;
    let id = world.send(post("/v1/shares", &random_hex(16), share.to_bytes())).await.json()["id"].as_str().unwrap().to_owned();

    assert_eq!(revoke(&world, &id, &random_hex(32)).await.refusal(), refused(404, "unknown_share"));
    assert_eq!(revoke(&world, &id, "x").await.refusal(), refused(400, "invalid_id"));
    assert_eq!(revoke(&world, "x", &token).await.refusal(), refused(400, "invalid_id"));
    let without = Request::delete(format!("/v1/shares/{id}")).body(Body::empty()).unwrap();
    assert_eq!(world.send(without).await.refusal(), refused(400, "missing_revocation"));
    assert_eq!(world.stored().await.shares.len(), 1);

    let taken = revoke(&world, &id, &token).await;
    assert_eq!((taken.status.as_u16(), taken.body.len()), (204, 0));
    assert_eq!(world.stored().await.shares.len(), 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 0);
    assert_eq!(revoke(&world, &id, &token).await.refusal(), refused(404, "unknown_share"));
}

async fn revoke(world: &World, id: &str, token: &str) -> crate::world::Reply {
    world.send(Request::delete(format!("/v1/shares/{id}")).header("tacit-revocation", token).body(Body::empty()).unwrap()).await
}

// AJ47: an extra field is refused, and so is everything else that the contract does not have.
#[tokio::test]
async fn what_does_not_fit_the_contract_is_refused() {
    let world = World::new().await;
    let good = world.share_body().await;
    for (field, value, expected) in [
        ("email", json!("jane@example.com"), refused(400, "unknown_field")),
        ("posting", json!("Jane Doe, 555 1234"), refused(400, "invalid_id")),
        ("posting", json!(7), refused(400, "wrong_type")),
        ("purpose", json!("marketing"), refused(400, "invalid_purpose")),
        ("given", json!("21.11.2026"), refused(400, "invalid_date")),
        ("sealed", json!("AAAA"), refused(400, "invalid_sealed")),
        ("expires", json!("2027-02-20"), refused(422, "expiry_out_of_range")),
        ("expires", json!("2026-11-21"), refused(422, "expiry_out_of_range")),
        ("tenant", json!("nobody"), refused(404, "unknown_tenant")),
        ("keyId", json!("0123456789abcdef"), refused(409, "unknown_key")),
        ("policyHash", json!("0".repeat(64)), refused(409, "policy_changed")),
        ("sealed", json!("A".repeat(70_000)), refused(413, "too_large")),
    ] {
        let mut body = good.clone();
        body[field] = value;
        assert_eq!(world.send(post_share(&body)).await.refusal(), expected, "{field}");
    }
    let twice = good.to_string().replacen('{', r#"{"tenant":"acme","#, 1);
    assert_eq!(world.send(post("/v1/shares", &random_hex(16), twice)).await.refusal(), refused(400, "repeated_field"));
    assert_eq!(world.send(post("/v1/shares", &random_hex(16), "{}")).await.refusal(), refused(400, "missing_field"));
    assert_eq!(world.send(post("/v1/shares", &random_hex(16), "not json")).await.refusal(), refused(400, "invalid_json"));
    assert_eq!(world.send(post("/v1/shares", "too short", good.to_string())).await.refusal(), refused(400, "invalid_id"));
    let without = Request::post("/v1/shares").body(Body::from(good.to_string())).unwrap();
    assert_eq!(world.send(without).await.refusal(), refused(400, "missing_idempotency_key"));
    assert_eq!(world.stored().await.shares.len(), 0);
}

#[tokio::test]
async fn a_consent_of_another_day_is_refused() {
    let world = World::new().await;
    let body = world.share_body().await;
    world.advance_days(1);
    assert_eq!(world.send(post_share(&body)).await.status, 201);
    let body = world.share_body().await;
    world.advance_days(2);
    assert_eq!(world.send(post_share(&body)).await.refusal(), refused(422, "stale_consent"));
}

// JT33, AJ42: a changed policy has another hash, so the old consent does not hold any more.
#[tokio::test]
async fn a_consent_to_an_old_policy_is_refused() {
    let old = World::new().await;
    let body = old.share_body().await;
    let new = World::with(|file| file["tenant"][0]["policy"]["text"] = json!("We keep it for ever.")).await;
    new.publish_key("acme", &old.keys).await;
    assert_eq!(new.send(post_share(&body)).await.refusal(), refused(409, "policy_changed"));
}

#[tokio::test]
async fn pages_of_another_origin_are_refused_and_our_own_is_not() {
    let world = World::new().await;
    let body = world.share_body().await.to_string();
    let from = |origin: &str| {
        Request::post("/v1/shares")
            .header("origin", origin)
            .header("idempotency-key", random_hex(16))
            .body(Body::from(body.clone()))
            .unwrap()
    };
    for origin in ["https://evil.example", "https://jobs.acme.example", "null", "http://tacit.example.evil.example", ""] {
        assert_eq!(world.send(from(origin)).await.refusal(), refused(403, "foreign_origin"), "{origin}");
    }
    assert_eq!(world.send(from(crate::world::ORIGIN)).await.status, 201);
}

use sealing::{KeyPair, generate, random_hex, sha256_hex};
use serde_json::{Value, json};
use server_stub::retention::{Ends, KEY_DAYS, RULES, purge};
use share_contract::{PublicKey, base64url};

use crate::world::{Reply, World, post, post_share, refused};

/// A long-term key and its signature, as far as a server looks at them: it passes them on.
fn signed() -> Value {
    json!({"identity": PublicKey::from_bytes(&[7; 32]), "signature": base64url::encode(&[9; 64])})
}

async fn publish(world: &World, body: Value) -> Reply {
    world.employer("PUT", "/v1/tenants/acme/key", body.to_string()).await
}

async fn publish_signed(world: &World, keys: &KeyPair) {
    let body = json!({"public": PublicKey::from_bytes(keys.public()), "signed": signed()});
    assert_eq!(publish(world, body).await.status, 200);
}

// N4: who seals can check whose key it is, so the signature comes with the key, unchanged.
#[tokio::test]
async fn a_signed_key_is_handed_out_with_its_signature() {
    let world = World::new().await;
    assert!(world.get("/v1/tenants/acme/configuration").await.json()["key"].get("signed").is_none(), "a key without one has none");
    let keys = generate();
    publish_signed(&world, &keys).await;
    let expected = json!({"id": keys.id(), "public": PublicKey::from_bytes(keys.public()), "signed": signed()});
    assert_eq!(world.get("/v1/tenants/acme/configuration").await.json()["key"], expected);
    // The same key without a signature is a key without one.
    world.publish_key("acme", &keys).await;
    assert!(world.get("/v1/tenants/acme/configuration").await.json()["key"].get("signed").is_none());
}

#[tokio::test]
async fn half_a_signature_or_a_malformed_one_is_refused() {
    let world = World::new().await;
    let public = PublicKey::from_bytes(generate().public());
    let mut longer = signed();
    longer["signature"] = json!(base64url::encode(&[9; 65]));
    let mut half = signed();
    half.as_object_mut().unwrap().remove("signature");
    let mut more = signed();
    more["name"] = json!("Jane");
    for (signed, code) in [
        (json!("yes"), "wrong_type"),
        (json!(null), "wrong_type"),
        (json!({}), "missing_field"),
        (half, "missing_field"),
        (longer, "invalid_id"),
        (more, "unknown_field"),
    ] {
        assert_eq!(publish(&world, json!({"public": public, "signed": signed})).await.refusal(), refused(400, code), "{signed}");
    }
}

async fn ask(world: &World, key: &KeyPair) -> Reply {
    let body =
        json!({"tenant": "acme", "kind": "privacy", "keyId": key.id(), "token": sha256_hex(b"x"), "sealed": base64url::encode(&[7; 48])});
    world.send(post("/v1/requests", &random_hex(16), body.to_string())).await
}

// N4: a page that was opened before the change of keys still reaches the employer; KEY_DAYS later, to the day, it is told to fetch the new key.
#[tokio::test]
async fn what_is_sealed_to_the_key_before_is_taken_for_some_days_more() {
    let world = World::new().await;
    let old = &world.keys;
    let new = generate();
    publish_signed(&world, &new).await;
    for day in 0..=KEY_DAYS {
        let mut share = world.share_body().await;
        share["keyId"] = json!(old.id());
        assert_eq!(world.send(post_share(&share)).await.status, 201, "a share, {day} days after");
        assert_eq!(ask(&world, old).await.status, 201, "a request, {day} days after");
        assert_eq!(purge(&world.app).await.unwrap().keys, 0);
        world.advance_days(1);
    }
    let mut late = world.share_body().await;
    late["keyId"] = json!(old.id());
    // Not even before the purge has come by.
    assert_eq!(world.send(post_share(&late)).await.refusal(), refused(409, "unknown_key"));
    assert_eq!(ask(&world, old).await.refusal(), refused(409, "unknown_key"));
    assert_eq!(purge(&world.app).await.unwrap().keys, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM employer_keys").await, 1);
    assert_eq!(ask(&world, &new).await.status, 201);
    // The rule that is told is the one that holds.
    assert_eq!(RULES.iter().find(|rule| rule.table == "employer_keys").unwrap().ends, Ends::AfterReplaced(KEY_DAYS));
}

#[tokio::test]
async fn a_key_that_comes_back_is_in_force_again() {
    let world = World::new().await;
    let (first, second) = (world.keys.clone(), generate());
    world.publish_key("acme", &second).await;
    world.publish_key("acme", &first).await;
    assert_eq!(world.configuration().await.key.unwrap().id.as_str(), first.id());
    world.advance_days(u64::from(KEY_DAYS) + 1);
    assert_eq!(purge(&world.app).await.unwrap().keys, 1);
    assert_eq!((ask(&world, &first).await.status.as_u16(), ask(&world, &second).await.status.as_u16()), (201, 409));
}

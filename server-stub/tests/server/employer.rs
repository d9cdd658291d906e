use axum::body::Body;
use axum::http::Request;
use sealing::{generate, random_hex};
use serde_json::json;
use share_contract::{PublicKey, StoredShares};

use crate::world::{TOKEN, World, post_share, refused};

// JT39, AJ31: each employer's token opens its own door and no other.
#[tokio::test]
async fn only_the_employers_own_token_is_let_in() {
    let world = World::new().await;
    let routes = [("GET", "/v1/tenants/acme/shares"), ("GET", "/v1/tenants/acme/counters"), ("PUT", "/v1/tenants/acme/key")];
    for (method, path) in routes {
        for header in [None, Some("Bearer wrong"), Some("Bearer the token of other"), Some("Basic the token of acme"), Some("Bearer ")] {
            let mut request = Request::builder().method(method).uri(path);
            if let Some(header) = header {
                request = request.header("authorization", header);
            }
            let reply = world.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(reply.refusal(), refused(401, "unauthorized"), "{method} {path} {header:?}");
            assert_eq!(reply.header("www-authenticate"), "Bearer");
        }
    }
    let unknown = Request::get("/v1/tenants/nobody/shares").header("authorization", format!("Bearer {TOKEN}")).body(Body::empty()).unwrap();
    assert_eq!(world.send(unknown).await.refusal(), refused(404, "unknown_tenant"));
}

// JT1, JT36, AJ33, AJ40: recipient, region and contact are known before anything is sent.
#[tokio::test]
async fn the_configuration_names_recipient_region_contact_policy_and_key() {
    let world = World::new().await;
    let configuration = world.get("/v1/tenants/acme/configuration").await.json();
    let expected = json!({
        "tenant": "acme", "name": "Acme", "region": "eu-central", "privacyContact": "privacy@acme.example",
        "policy": {"version": "1", "hash": sealing::sha256_hex(b"We read it and delete it."), "text": "We read it and delete it."},
        "key": {"id": world.keys.id(), "public": PublicKey::from_bytes(world.keys.public())},
        "shareDays": 90, "today": "2026-11-21"
    });
    assert_eq!(configuration, expected);
    assert_eq!(world.get("/v1/tenants/other/configuration").await.json()["key"], json!(null));
    assert_eq!(world.get("/v1/tenants/nobody/configuration").await.refusal(), refused(404, "unknown_tenant"));
    assert_eq!(world.get("/v1/tenants/No%20body/configuration").await.refusal(), refused(404, "unknown_tenant"));
}

#[tokio::test]
async fn a_published_key_replaces_that_of_the_file() {
    let of_the_file = generate();
    let public = PublicKey::from_bytes(of_the_file.public());
    let world = World::with(|file| file["tenant"][1]["key"] = json!(public)).await;
    let id = async |world: &World| world.get("/v1/tenants/other/configuration").await.json()["key"]["id"].clone();
    assert_eq!(id(&world).await, json!(of_the_file.id()));
    let published = generate();
    world.publish_key("other", &published).await;
    assert_eq!(id(&world).await, json!(published.id()));
}

#[tokio::test]
async fn what_is_no_public_key_is_refused() {
    let world = World::new().await;
    for (body, code) in [
        (json!({"public": "short"}), "invalid_id"),
        (json!({"public": PublicKey::from_bytes(&[1; 32]), "private": "x"}), "unknown_field"),
        (json!({}), "missing_field"),
    ] {
        assert_eq!(world.employer("PUT", "/v1/tenants/acme/key", body.to_string()).await.refusal(), refused(400, code));
    }
}

#[tokio::test]
async fn shares_come_in_pages_by_the_day_of_the_consent() {
    let world = World::new().await;
    let mut ids = Vec::new();
    for n_of_the_day in [3, 2] {
        let mut of_the_day = Vec::new();
        for _ in 0..n_of_the_day {
            of_the_day.push(world.send(post_share(&world.share_body().await)).await.json()["id"].as_str().unwrap().to_owned());
        }
        // Within a day the random ids order them: who came first is not kept.
        of_the_day.sort();
        ids.extend(of_the_day);
        world.advance_days(1);
    }
    let page = async |query: String| {
        let reply = world.employer("GET", &format!("/v1/tenants/acme/shares?{query}"), String::new()).await;
        let page: StoredShares = serde_json::from_slice(&reply.body).unwrap();
        page.shares.into_iter().map(|share| share.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(page("limit=2".into()).await, ids[..2]);
    assert_eq!(page(format!("after={}&limit=2", ids[1])).await, ids[2..4]);
    assert_eq!(page(format!("after={}", ids[4])).await, Vec::<String>::new());
    assert_eq!(page(format!("after={}", random_hex(16))).await, ids);
    for query in ["limit=0", "limit=101", "limit=x", "person=jane"] {
        let reply = world.employer("GET", &format!("/v1/tenants/acme/shares?{query}"), String::new()).await;
        assert_eq!(reply.refusal(), refused(400, "invalid_query"), "{query}");
    }
    let other: StoredShares = serde_json::from_slice(&world.employer("GET", "/v1/tenants/other/shares", String::new()).await.body).unwrap();
    assert_eq!(other.shares, []);
}

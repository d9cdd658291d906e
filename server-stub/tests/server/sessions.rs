use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use sealing::sha256_hex;
use serde_json::json;
use server_stub::totp::Secret;

use crate::world::{Reply, World, refused};

const OWNERS: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const VIEWERS: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// Acme's owner and viewer have a second factor, its recruiter and `other` have none.
async fn world() -> World {
    let world = World::with(|file| {
        let token = |role: &str| sha256_hex(format!("{role} of acme").as_bytes());
        file["tenant"][0]["tokens"] = json!([
            {"role": "owner", "sha256": token("owner"), "totp": OWNERS},
            {"role": "viewer", "sha256": token("viewer"), "totp": VIEWERS},
            {"role": "recruiter", "sha256": token("recruiter")}
        ]);
    });
    world.await
}

async fn log_in(world: &World, tenant: &str, token: &str, code: &str) -> Reply {
    let request = Request::post(format!("/v1/tenants/{tenant}/session")).header("authorization", format!("Bearer {token}"));
    world.send(request.body(Body::from(json!({"code": code}).to_string())).unwrap()).await
}

async fn shares_seen(world: &World, tenant: &str, token: &str) -> Reply {
    let request = Request::get(format!("/v1/tenants/{tenant}/shares")).header("authorization", format!("Bearer {token}"));
    world.send(request.body(Body::empty()).unwrap()).await
}

/// What the app shows, so many steps from now.
fn code(world: &World, secret: &str, steps: i64) -> String {
    Secret::parse(secret).unwrap().code((world.app.clock.now().as_secs() / 30).saturating_add_signed(steps))
}

async fn session(world: &World, secret: &str, token: &str) -> String {
    let reply = log_in(world, "acme", token, &code(world, secret, 0)).await;
    assert_eq!(reply.status, 200, "{:?}", reply.json());
    reply.json()["session"].as_str().unwrap().to_owned()
}

// AJ28: a token with a second factor opens nothing by itself; with a code of the app it gets a session, and that ends.
#[tokio::test]
async fn a_token_with_a_second_factor_opens_nothing_without_a_code() {
    let world = world().await;
    assert_eq!(shares_seen(&world, "acme", "owner of acme").await.refusal(), refused(401, "code_required"));
    let reply = log_in(&world, "acme", "owner of acme", &code(&world, OWNERS, 0)).await;
    assert_eq!((reply.status.as_u16(), reply.json()["expires"].as_str().unwrap()), (200, "2026-11-21T20:00Z"));
    let session = reply.json()["session"].as_str().unwrap().to_owned();
    assert_eq!(shares_seen(&world, "acme", &session).await.status, 200);

    world.advance(Duration::from_secs(8 * 3600 - 1));
    assert_eq!(shares_seen(&world, "acme", &session).await.status, 200);
    world.advance(Duration::from_secs(1));
    assert_eq!(shares_seen(&world, "acme", &session).await.refusal(), refused(401, "unauthorized"));
}

// AJ28: a code is taken once; whoever saw it typed cannot use it, nor an older one, on this instance or on another.
#[tokio::test]
async fn a_code_is_taken_once() {
    let world = world().await;
    let now = code(&world, OWNERS, 0);
    let beside = world.beside_with(|_| {}).await;
    assert_eq!(log_in(&world, "acme", "owner of acme", &now).await.status, 200);
    for world in [&world, &beside] {
        assert_eq!(log_in(world, "acme", "owner of acme", &now).await.refusal(), refused(401, "wrong_code"));
        assert_eq!(log_in(world, "acme", "owner of acme", &code(world, OWNERS, -1)).await.refusal(), refused(401, "wrong_code"));
    }
    assert_eq!(log_in(&beside, "acme", "owner of acme", &code(&world, OWNERS, 1)).await.status, 200);
}

#[tokio::test]
async fn a_session_has_the_role_of_its_token_and_is_of_its_employer() {
    let world = world().await;
    let (owners, viewers) = (session(&world, OWNERS, "owner of acme").await, session(&world, VIEWERS, "viewer of acme").await);
    assert_eq!(shares_seen(&world, "acme", &viewers).await.refusal(), refused(403, "forbidden"));
    assert_eq!(shares_seen(&world, "other", &owners).await.refusal(), refused(401, "unauthorized"));
    // A session opens no further one, and whoever changes its end or its proof has none.
    assert_eq!(log_in(&world, "acme", &owners, &code(&world, OWNERS, 1)).await.refusal(), refused(401, "unauthorized"));
    let (end, proof) = owners.rsplit_once('.').unwrap();
    let later = format!("s1.{}.{proof}", world.app.clock.hour().hours_since_1970() + 9);
    for forged in [later.as_str(), &format!("{end}."), &format!("{end}.{}", "0".repeat(64)), "s1.", "s1.9"] {
        assert_eq!(shares_seen(&world, "acme", forged).await.refusal(), refused(401, "unauthorized"), "{forged}");
    }
}

#[tokio::test]
async fn a_token_without_a_second_factor_needs_no_code() {
    let world = world().await;
    assert_eq!(shares_seen(&world, "acme", "recruiter of acme").await.status, 200);
    assert_eq!(log_in(&world, "acme", "recruiter of acme", "123456").await.refusal(), refused(409, "no_second_factor"));
    assert_eq!(log_in(&world, "acme", "nobody of acme", "123456").await.refusal(), refused(401, "unauthorized"));
    assert_eq!(log_in(&world, "other", "owner of acme", &code(&world, OWNERS, 0)).await.refusal(), refused(401, "unauthorized"));
}

// AJ28: six digits are guessed soon if one may guess often; so a token may try five times in five minutes, from wherever.
#[tokio::test]
async fn a_code_cannot_be_guessed() {
    let world = world().await;
    for _ in 0..5 {
        assert_eq!(log_in(&world, "acme", "owner of acme", "000000").await.refusal(), refused(401, "wrong_code"));
    }
    assert_eq!(log_in(&world, "acme", "owner of acme", &code(&world, OWNERS, 0)).await.refusal(), refused(429, "rate_limited"));
    session(&world, VIEWERS, "viewer of acme").await;
    world.advance(Duration::from_secs(60));
    session(&world, OWNERS, "owner of acme").await;
    assert_eq!(log_in(&world, "acme", "owner of acme", "000000").await.refusal(), refused(429, "rate_limited"));
}

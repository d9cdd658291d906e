use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use sealing::{generate, random_hex, sha256_hex};
use serde_json::json;
use server_stub::retention::{AUDIT_DAYS, purge};
use share_contract::{AuditAction, AuditEntry, AuditLog, Sha256Hex, Tenant, base64url};

use crate::world::{World, post, post_share, refused, send};

async fn log(world: &World, query: &str) -> Vec<AuditEntry> {
    let reply = world.employer("GET", &format!("/v1/tenants/acme/audit{query}"), String::new()).await;
    serde_json::from_slice::<AuditLog>(&reply.body).unwrap().entries
}

async fn actions(world: &World) -> Vec<&'static str> {
    log(world, "").await.iter().map(|entry| entry.action.as_str()).collect()
}

/// Asks as the recruiter of [`world`].
async fn recruiter(world: &World, method: &str, path: &str, body: String) -> u16 {
    let request = Request::builder().method(method).uri(format!("/v1/tenants/acme/{path}")).header("idempotency-key", random_hex(16));
    let request = request.header("authorization", "Bearer the recruiter").body(Body::from(body)).unwrap();
    world.send(request).await.status.as_u16()
}

async fn world() -> World {
    World::with(|file| file["tenant"][0]["tokens"] = json!([{"role": "recruiter", "sha256": sha256_hex(b"the recruiter")}])).await
}

/// A share and a request, and what a recruiter does with them: everything that is written down.
async fn a_day_of_work(world: &World) {
    let share = world.send(post_share(&world.share_body().await)).await.json()["id"].as_str().unwrap().to_owned();
    let body = json!({"tenant": "acme", "kind": "privacy", "keyId": world.keys.id(), "token": sha256_hex(b"x"), "sealed": base64url::encode(&[7; 48])});
    let request = random_hex(16);
    assert_eq!(world.send(post("/v1/requests", &request, body.to_string())).await.status, 201);
    assert_eq!(recruiter(world, "GET", "shares", String::new()).await, 200);
    assert_eq!(recruiter(world, "GET", "requests", String::new()).await, 200);
    let sealed = json!({"sealed": base64url::encode(&[7; 48])}).to_string();
    assert_eq!(recruiter(world, "POST", &format!("shares/{share}/replies"), sealed).await, 201);
    assert_eq!(recruiter(world, "PUT", &format!("requests/{request}/closed"), json!({"outcome": "done"}).to_string()).await, 204);
    let check = json!({"receipt": share, "purpose": "background_check_identity"}).to_string();
    assert_eq!(recruiter(world, "POST", "background-checks", check).await, 403);
}

const OF_THE_DAY: [&str; 6] = ["published_key", "read_shares", "read_requests", "replied", "closed_request", "asked_for_check"];

// JT39, AJ31: who, what and when, by token and hour.
#[tokio::test]
async fn every_act_of_an_employers_token_is_written_down_with_its_hour() {
    let world = world().await;
    a_day_of_work(&world).await;
    let entries = log(&world, "").await;
    assert_eq!(actions(&world).await, OF_THE_DAY);
    assert!(entries.iter().enumerate().all(|(at, entry)| entry.n == at as u64 + 1 && entry.at.to_string() == "2026-11-21T12:00Z"));
    let owner = (entries[0].role.as_str(), entries[0].token.as_str(), entries[0].key_id.as_ref().unwrap().as_str());
    assert_eq!(owner, ("owner", &sha256_hex(b"the token of acme")[..16], world.keys.id().as_str()));
    let by = &sha256_hex(b"the recruiter")[..16];
    assert!(entries[1..].iter().all(|entry| (entry.role.as_str(), entry.token.as_str(), &entry.key_id) == ("recruiter", by, &None)));
    // Of another employer there is nothing in it.
    let other = world.employer("GET", "/v1/tenants/other/audit", String::new()).await.json();
    assert_eq!(other["entries"], json!([]));
}

#[tokio::test]
async fn what_is_looked_at_again_and_again_is_one_line_an_hour_and_each_change_is_one() {
    let world = world().await;
    for _ in 0..3 {
        world.stored().await;
        assert_eq!(recruiter(&world, "GET", "shares", String::new()).await, 200);
    }
    assert_eq!(actions(&world).await, ["published_key", "read_shares", "read_shares"], "one of each token");
    world.advance(Duration::from_secs(3600));
    world.stored().await;
    world.publish_key("acme", &generate()).await;
    world.publish_key("acme", &generate()).await;
    assert_eq!(actions(&world).await[3..], ["read_shares", "published_key", "published_key"]);
}

// What did not happen is not written down, and what is repeated changes nothing.
#[tokio::test]
async fn what_was_refused_or_repeated_is_no_line() {
    let world = world().await;
    let nobodys = random_hex(16);
    let sealed = json!({"sealed": base64url::encode(&[7; 48])}).to_string();
    assert_eq!(recruiter(&world, "POST", &format!("shares/{nobodys}/replies"), sealed).await, 404);
    assert_eq!(recruiter(&world, "PUT", &format!("requests/{nobodys}/closed"), json!({"outcome": "done"}).to_string()).await, 404);
    assert_eq!(recruiter(&world, "PUT", "key", json!({"public": "x"}).to_string()).await, 403);
    assert_eq!(recruiter(&world, "GET", "audit", String::new()).await, 403);
    assert_eq!(actions(&world).await, ["published_key"]);
}

/// Whether each line holds the one before it, from this hash on.
fn holds(entries: &[AuditEntry], mut before: Sha256Hex) -> bool {
    let tenant = Tenant::new("acme").unwrap();
    entries.iter().all(|entry| {
        let is_right = entry.hash.as_str() == sha256_hex(entry.statement(&tenant, &before).as_bytes());
        before = entry.hash.clone();
        is_right
    })
}

#[tokio::test]
async fn each_line_holds_the_one_before_so_that_a_changed_or_missing_one_is_found() {
    let world = world().await;
    a_day_of_work(&world).await;
    let none = Sha256Hex::new("0".repeat(64)).unwrap();
    let entries = log(&world, "").await;
    assert!(holds(&entries, none.clone()));
    for at in 0..entries.len() - 1 {
        let mut gap = entries.clone();
        gap.remove(at);
        assert!(!holds(&gap, none.clone()), "without line {at}");
    }
    let third = &entries[2];
    let changes = [
        AuditEntry { action: AuditAction::SignedIn, ..third.clone() },
        AuditEntry { role: share_contract::Role::Viewer, ..third.clone() },
        AuditEntry { at: third.at.plus_hours(1), ..third.clone() },
        AuditEntry { key_id: Some(share_contract::KeyId::new("0".repeat(16)).unwrap()), ..third.clone() },
    ];
    for change in changes {
        let mut changed = entries.clone();
        changed[2] = change;
        assert!(!holds(&changed, none.clone()), "{:?}", changed[2]);
    }
    // Pages of it are parts of the same chain.
    assert!(holds(&log(&world, "?from=3&limit=2").await, entries[1].hash.clone()));
    assert_eq!(log(&world, "?from=3&limit=2").await, entries[2..4]);
    for query in ["?limit=0", "?from=x", "?person=jane"] {
        let path = format!("/v1/tenants/acme/audit{query}");
        assert_eq!(world.employer("GET", &path, String::new()).await.refusal(), refused(400, "invalid_query"), "{query}");
    }
}

// AJ38: what a seeker took back leaves no trace here, and the log itself ends.
#[tokio::test]
async fn the_log_names_no_share_and_ends_after_a_year_while_its_chain_goes_on() {
    let world = world().await;
    a_day_of_work(&world).await;
    let text = String::from_utf8(world.employer("GET", "/v1/tenants/acme/audit", String::new()).await.body).unwrap();
    for share in world.stored().await.shares {
        assert!(!text.contains(share.id.as_str()));
    }
    let last = log(&world, "").await.last().unwrap().clone();
    world.advance_days(u64::from(AUDIT_DAYS));
    assert_eq!(purge(&world.app).await.unwrap().audit, 0);
    world.advance_days(1);
    assert!(purge(&world.app).await.unwrap().audit >= OF_THE_DAY.len() as u64);
    assert_eq!(log(&world, "").await, []);
    world.publish_key("acme", &generate()).await;
    let entries = log(&world, "").await;
    assert_eq!(entries[0].n, last.n + 1);
    assert!(holds(&entries, last.hash));
}

// Two requests at the same moment: both are lines, one after the other.
#[tokio::test]
async fn acts_at_the_same_time_are_lines_one_after_the_other() {
    let world = world().await;
    let mut acts = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let body = json!({"public": share_contract::PublicKey::from_bytes(generate().public())}).to_string();
        let request =
            Request::put("/v1/tenants/acme/key").header("authorization", "Bearer the token of acme").body(Body::from(body)).unwrap();
        acts.spawn(send(world.router.clone(), request));
    }
    assert!(acts.join_all().await.iter().all(|reply| reply.status == 200));
    let entries = log(&world, "").await;
    assert_eq!(entries.len(), 13);
    assert!(holds(&entries, Sha256Hex::new("0".repeat(64)).unwrap()));
    assert_eq!(world.n_rows("SELECT count(*) FROM employer_keys WHERE replaced IS NULL").await, 1);
}

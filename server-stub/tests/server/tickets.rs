use std::time::Duration;

use axum::body::Body;
use axum::http::Request;
use sealing::{generate, open, random_hex, seal, sha256_hex};
use serde_json::{Value, json};
use server_stub::retention::{KEY_DAYS, TICKET_DAYS, purge};
use share_contract::{StoredTickets, TicketKind, base64url};

use crate::world::{Reply, World, post, refused};

const INFO: &[u8] = b"a request";

/// A request as the widget makes it, looked after with `token`.
async fn body(world: &World, kind: &str, token: &str) -> Value {
    let key = world.configuration().await.key.unwrap();
    let sealed = seal(&key.public.bytes(), INFO, b"", b"The pay is not true.").unwrap();
    json!({"tenant": "acme", "kind": kind, "keyId": key.id, "token": sha256_hex(token.as_bytes()), "sealed": base64url::encode(&sealed)})
}

async fn ask(world: &World, key: &str, body: &Value) -> Reply {
    world.send(post("/v1/requests", key, body.to_string())).await
}

async fn look(world: &World, id: &str, token: &str) -> Reply {
    let request = Request::get(format!("/v1/requests/{id}")).header("authorization", format!("Bearer {token}")).body(Body::empty());
    world.send(request.unwrap()).await
}

async fn close(world: &World, tenant: &str, id: &str, body: Value) -> Reply {
    world.employer("PUT", &format!("/v1/tenants/{tenant}/requests/{id}/closed"), body.to_string()).await
}

async fn listed(world: &World, query: &str) -> StoredTickets {
    let reply = world.employer("GET", &format!("/v1/tenants/acme/requests{query}"), String::new()).await;
    serde_json::from_slice(&reply.body).unwrap()
}

// AJ46: an hour and 59 minutes into it, a wrong posting is due in 24 hours; AJ39: privacy in 48; JT34: misuse in 30 days, over a month's end.
#[tokio::test]
async fn every_kind_is_due_in_its_own_time() {
    let world = World::new().await;
    world.advance(Duration::from_secs(59 * 60));
    let due = [("posting_wrong", "2026-11-22T12:00Z"), ("misuse", "2026-12-21T12:00Z"), ("privacy", "2026-11-23T12:00Z")];
    assert_eq!(TicketKind::ALL.map(TicketKind::as_str), due.map(|(kind, _)| kind));
    for (kind, due) in due {
        let (id, token) = (random_hex(16), random_hex(32));
        let receipt = ask(&world, &id, &body(&world, kind, &token).await).await;
        let expected = json!({"id": id, "kind": kind, "received": "2026-11-21T12:00Z", "due": due});
        assert_eq!((receipt.status.as_u16(), receipt.json()), (201, expected.clone()));
        assert_eq!(look(&world, &id, &token).await.json(), expected);
    }
}

// JT34, AJ39: from the seeker's form to the employer's answer and back; the server reads neither.
#[tokio::test]
async fn a_request_is_read_by_the_employer_and_its_answer_by_the_seeker() {
    let world = World::new().await;
    let (id, token, seeker) = (random_hex(16), random_hex(32), generate());
    let mut request = body(&world, "posting_wrong", &token).await;
    request["posting"] = json!("nurse-17");
    assert_eq!(ask(&world, &id, &request).await.status, 201);

    let told = listed(&world, "").await.requests;
    assert_eq!((told.len(), told[0].id.as_str(), told[0].posting.as_ref().unwrap().as_str()), (1, id.as_str(), "nurse-17"));
    assert_eq!((told[0].due.to_string().as_str(), &told[0].closed), ("2026-11-22T12:00Z", &None));
    let letter = open(&world.keys, INFO, b"", &base64url::decode(&told[0].sealed).unwrap()).unwrap();
    assert_eq!(letter, b"The pay is not true.");

    world.advance(Duration::from_secs(3 * 3600));
    let answer = base64url::encode(&seal(seeker.public(), INFO, b"", b"We have mended it.").unwrap());
    let closing = json!({"outcome": "done", "sealed": answer});
    assert_eq!(close(&world, "acme", &id, closing.clone()).await.status, 204);
    assert_eq!(close(&world, "acme", &id, closing).await.status, 204, "saying it again changes nothing");
    assert_eq!(close(&world, "acme", &id, json!({"outcome": "declined"})).await.refusal(), refused(409, "already_closed"));
    let state = look(&world, &id, &token).await.json();
    assert_eq!(state["closed"], json!({"at": "2026-11-21T15:00Z", "outcome": "done", "sealed": answer}));
    assert_eq!(listed(&world, "").await.requests[0].closed.as_ref().unwrap().sealed.as_deref(), Some(answer.as_str()));
}

#[tokio::test]
async fn only_the_token_shows_a_request_and_only_its_employer_closes_it() {
    let world = World::new().await;
    let (id, token) = (random_hex(16), random_hex(32));
    assert_eq!(ask(&world, &id, &body(&world, "privacy", &token).await).await.status, 201);
    for (id, token) in [(id.as_str(), random_hex(32)), (&random_hex(16), token.clone()), (&id, "x".into())] {
        assert_eq!(look(&world, id, &token).await.refusal(), refused(404, "unknown_request"));
    }
    assert_eq!(world.get(&format!("/v1/requests/{id}")).await.refusal(), refused(401, "unauthorized"));
    for (tenant, id) in [("other", id.as_str()), ("acme", &random_hex(16))] {
        assert_eq!(close(&world, tenant, id, json!({"outcome": "done"})).await.refusal(), refused(404, "unknown_request"));
    }
    assert_eq!(close(&world, "acme", &id, json!({"outcome": "ignored"})).await.refusal(), refused(400, "invalid_word"));
    assert_eq!(look(&world, &id, &token).await.json()["closed"], Value::Null);
}

#[tokio::test]
async fn the_same_request_again_gets_the_same_receipt() {
    let world = World::new().await;
    let (id, token) = (random_hex(16), random_hex(32));
    let request = body(&world, "privacy", &token).await;
    let first = ask(&world, &id, &request).await;
    // Days later, and after the employer's key has changed, the clock of the request still runs from its first coming.
    world.publish_key("acme", &generate()).await;
    world.advance_days(u64::from(KEY_DAYS) + 1);
    let again = ask(&world, &id, &request).await;
    assert_eq!((first.status.as_u16(), again.status.as_u16(), &first.body), (201, 200, &again.body));
    let mut changed = request.clone();
    changed["kind"] = json!("misuse");
    assert_eq!(ask(&world, &id, &changed).await.refusal(), refused(409, "idempotency_conflict"));
    assert_eq!(ask(&world, &random_hex(16), &request).await.refusal(), refused(409, "unknown_key"));
    assert_eq!(world.n_rows("SELECT count(*) FROM tickets").await, 1);
}

#[tokio::test]
async fn a_request_that_does_not_fit_is_refused() {
    let world = World::new().await;
    let good = body(&world, "privacy", &random_hex(32)).await;
    for (field, value, expected) in [
        ("text", json!("My name is Jane."), refused(400, "unknown_field")),
        ("kind", json!("complaint"), refused(400, "invalid_word")),
        ("posting", json!("Jane Doe"), refused(400, "invalid_id")),
        ("posting", json!(null), refused(400, "wrong_type")),
        ("token", json!("the token itself"), refused(400, "invalid_id")),
        ("sealed", json!("My name is Jane."), refused(400, "invalid_sealed")),
        ("sealed", json!("A".repeat(22_000)), refused(400, "invalid_sealed")),
        ("tenant", json!("nobody"), refused(404, "unknown_tenant")),
        ("keyId", json!("0123456789abcdef"), refused(409, "unknown_key")),
    ] {
        let mut body = good.clone();
        body[field] = value;
        assert_eq!(ask(&world, &random_hex(16), &body).await.refusal(), expected, "{field}");
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM tickets").await, 0);
}

#[tokio::test]
async fn requests_are_paged_oldest_first() {
    let world = World::new().await;
    for _ in 0..5 {
        assert_eq!(ask(&world, &random_hex(16), &body(&world, "misuse", &random_hex(32)).await).await.status, 201);
        world.advance(Duration::from_secs(3600));
    }
    let all = listed(&world, "").await.requests;
    assert!(all.is_sorted_by_key(|request| request.received) && all.len() == 5);
    let first = listed(&world, "?limit=2").await.requests;
    let rest = listed(&world, &format!("?after={}", first[1].id)).await.requests;
    assert_eq!([first, rest].concat(), all);
}

// AJ37: kept 90 days, open or closed, and not a day longer.
#[tokio::test]
async fn a_request_is_gone_after_ninety_days() {
    let world = World::new().await;
    let (id, token) = (random_hex(16), random_hex(32));
    ask(&world, &id, &body(&world, "misuse", &token).await).await;
    world.advance_days(u64::from(TICKET_DAYS));
    assert_eq!(purge(&world.app).await.unwrap().tickets, 0);
    assert_eq!(look(&world, &id, &token).await.status, 200);
    world.advance_days(1);
    assert_eq!(purge(&world.app).await.unwrap().tickets, 1);
    assert_eq!(look(&world, &id, &token).await.refusal(), refused(404, "unknown_request"));
}

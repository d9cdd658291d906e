use axum::body::Body;
use axum::http::Request;
use sealing::{generate, random_hex, sha256_hex};
use serde_json::json;
use server_stub::routes::routes;
use server_stub::statistics::release_due;
use share_contract::{PublicKey, base64url};

use crate::world::{Reply, World, post};

const ROLES: [&str; 4] = ["owner", "recruiter", "agency", "viewer"];

/// Two employers, each with a token of every role.
async fn world() -> World {
    World::with(|file| {
        for tenant in 0..2 {
            let id = file["tenant"][tenant]["id"].as_str().unwrap().to_owned();
            let token = |role: &str| {
                let mut token = json!({"role": role, "sha256": sha256_hex(format!("{role} of {id}").as_bytes())});
                if role == "agency" {
                    token["channel"] = json!("linkedin");
                }
                token
            };
            file["tenant"][tenant]["tokens"] = json!(ROLES.map(token));
        }
    })
    .await
}

/// Asks as whoever has this token, and shows the same token wherever a seeker's could stand.
async fn ask(world: &World, method: &str, path: &str, token: &str) -> Reply {
    let body = match path.rsplit('/').next() {
        Some("replies") => json!({"sealed": base64url::encode(&[7; 48])}),
        Some("session") => json!({"code": "123456"}),
        Some("closed") => json!({"outcome": "done"}),
        Some("key") => json!({"public": PublicKey::from_bytes(generate().public())}),
        Some("background-checks") => json!({"receipt": random_hex(16), "purpose": "background_check_identity"}),
        _ => json!(null),
    };
    let mut request = Request::builder().method(method.to_uppercase().as_str()).uri(path).header("idempotency-key", random_hex(16));
    if !token.is_empty() {
        let seekers = sha256_hex(token.as_bytes());
        request = request.header("authorization", format!("Bearer {token}")).header("tacit-revocation", seekers);
    }
    world.send(request.body(Body::from(body.to_string())).unwrap()).await
}

/// Of a route: what owner, recruiter, agency and viewer get of their own employer, and what somebody without a token gets. Nothing is good; 403 without
/// consent is the answer to those who may ask for one. Every role of another employer is a stranger.
type Row = (&'static str, &'static str, [&'static str; 4], &'static str);

const OF_EMPLOYERS: [Row; 11] = [
    ("put", "key", ["", "forbidden", "forbidden", "forbidden"], "unauthorized"),
    ("post", "session", ["no_second_factor"; 4], "unauthorized"),
    ("get", "role", [""; 4], "unauthorized"),
    ("get", "audit", ["", "forbidden", "forbidden", "forbidden"], "unauthorized"),
    ("get", "shares", ["", "", "forbidden", "forbidden"], "unauthorized"),
    ("post", "shares/{id}/replies", ["unknown_share", "unknown_share", "forbidden", "forbidden"], "unauthorized"),
    ("get", "requests", ["", "", "forbidden", "forbidden"], "unauthorized"),
    ("put", "requests/{id}/closed", ["unknown_request", "unknown_request", "forbidden", "forbidden"], "unauthorized"),
    ("get", "counters", ["", "", "forbidden", ""], "unauthorized"),
    ("get", "statistics", ["", "", "", ""], "unauthorized"),
    ("post", "background-checks", ["no_consent", "no_consent", "forbidden", "forbidden"], "unauthorized"),
];

/// Of these no employer's token opens more than nothing does, or less: `with` one of any role, of any employer, and `without`.
const OF_ANYBODY: &[(&str, &str, &str, &str)] = &[
    ("get", "/v1/tenants/{tenant}/configuration", "", ""),
    ("get", "/v1/retention", "", ""),
    ("post", "/v1/shares", "invalid_json", "invalid_json"),
    ("delete", "/v1/shares/{id}", "unknown_share", "missing_revocation"),
    ("get", "/v1/shares/{id}/replies", "unknown_share", "missing_revocation"),
    ("post", "/v1/requests", "invalid_json", "invalid_json"),
    ("get", "/v1/requests/{id}", "unknown_request", "unauthorized"),
    ("post", "/v1/counts", "invalid_json", "invalid_json"),
    ("get", "/livez", "", ""),
    ("get", "/readyz", "", ""),
    ("get", "/openapi.json", "", ""),
    ("get", "/tacit.js", "not_found", "not_found"),
    ("get", "/embed/{tenant}/shell", "not_found", "not_found"),
    ("get", "/embed/{tenant}/app", "not_found", "not_found"),
    ("get", "/embed/{tenant}/consent", "not_found", "not_found"),
    ("get", "/assets/{name}", "not_found", "not_found"),
    ("get", "/assets/{version}/{name}", "not_found", "not_found"),
    ("get", "/console", "", ""),
    ("get", "/console/", "not_found", "not_found"),
];

fn code(reply: &Reply) -> String {
    if reply.status.is_client_error() { reply.refusal().1 } else { String::new() }
}

// JT5, JT39, AJ31: every route of the router, every role, its own employer and another one, and nobody. A share and a request exist all the while: no
// token of an employer reads or ends what only the seeker's token does. A route that is in neither table fails the test.
#[tokio::test]
async fn every_role_may_do_what_it_should_and_nothing_for_another_employer() {
    let world = world().await;
    let id = world.send(crate::world::post_share(&world.share_body().await)).await.json()["id"].as_str().unwrap().to_owned();
    let mut n = 0;
    for route in routes() {
        for (tenant, foreign) in [("acme", "other"), ("other", "acme")] {
            // A share of acme's, and for `other` one that is not there: the answers are the same.
            let path = route.path.replace("{tenant}", tenant).replace("{version}", "0123456789abcdef").replace("{name}", "app.js");
            let path = path.replace("{id}", if route.path.contains("/tenants/") { NOBODYS } else { &id });
            let row = OF_EMPLOYERS.iter().find(|row| row.0 == route.method && route.path == format!("/v1/tenants/{{tenant}}/{}", row.1));
            for (place, role) in ROLES.iter().enumerate() {
                let own = code(&ask(&world, route.method, &path, &format!("{role} of {tenant}")).await);
                let strangers = code(&ask(&world, route.method, &path, &format!("{role} of {foreign}")).await);
                let expected = match row {
                    Some(row) => (row.2[place], row.3),
                    None => {
                        let row = OF_ANYBODY.iter().find(|row| (row.0, row.1) == (route.method, route.path));
                        let with = row.unwrap_or_else(|| panic!("no row says who may {} {}", route.method, route.path)).2;
                        (with, with)
                    }
                };
                assert_eq!((own.as_str(), strangers.as_str()), expected, "{role} {} {path}", route.method);
                n += 2;
            }
            let without = OF_ANYBODY.iter().find(|row| (row.0, row.1) == (route.method, route.path)).map(|row| row.3);
            assert_eq!(code(&ask(&world, route.method, &path, "").await), row.map(|row| row.3).or(without).unwrap(), "{path}");
        }
    }
    assert_eq!(n, routes().len() * 2 * ROLES.len() * 2);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 1, "nobody has taken the share back");
}

const NOBODYS: &str = "00000000000000000000000000000000";

// JT39: a token says what it is for, so that a page can leave out what would be refused.
#[tokio::test]
async fn a_token_says_its_role_and_its_channel() {
    let world = world().await;
    for role in ROLES {
        let told = ask(&world, "get", "/v1/tenants/acme/role", &format!("{role} of acme")).await.json();
        let channel = (role == "agency").then_some("linkedin");
        assert_eq!((told["role"].as_str(), told["channel"].as_str()), (Some(role), channel));
    }
}

// JT5: an agency sees what came through its own channel, and nothing of the others.
#[tokio::test]
async fn an_agency_sees_its_own_channel_alone() {
    let world = world().await;
    for channel in ["linkedin", "indeed"] {
        let counts = vec![json!({"posting": "nurse", "stage": "opened"}); 120];
        let body = json!({"tenant": "acme", "channel": channel, "counts": counts}).to_string();
        assert_eq!(world.send(post("/v1/counts", &random_hex(16), body)).await.status, 202);
    }
    world.advance_days(1);
    assert_eq!(release_due(&world.app).await.unwrap(), 2);
    let channels = async |role: &str| {
        let told = ask(&world, "get", "/v1/tenants/acme/statistics", &format!("{role} of acme")).await.json();
        let figures = told["figures"].as_array().unwrap();
        figures.iter().map(|figure| figure["channel"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(channels("agency").await, ["linkedin"]);
    assert_eq!(channels("viewer").await, ["indeed", "linkedin"]);
}

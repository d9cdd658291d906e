use axum::body::Body;
use axum::http::Request;
use sealing::{generate, random_hex, sha256_hex};
use serde_json::json;
use server_stub::app::routes;
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

async fn ask(world: &World, method: &str, path: &str, token: &str) -> Reply {
    let body = match path.rsplit('/').next() {
        Some("replies") => json!({"sealed": base64url::encode(&[7; 48])}),
        Some("session") => json!({"code": "123456"}),
        Some("closed") => json!({"outcome": "done"}),
        Some("key") => json!({"public": PublicKey::from_bytes(generate().public())}),
        Some("background-checks") => json!({"receipt": random_hex(16), "purpose": "background_check_identity"}),
        _ => json!(null),
    };
    let request = Request::builder().method(method).uri(path).header("authorization", format!("Bearer {token}"));
    let request = request.header("idempotency-key", random_hex(16));
    world.send(request.body(Body::from(body.to_string())).unwrap()).await
}

// JT5, JT39, AJ31: every role, every route of an employer, its own tenant and another one. A route that is not in the table fails the test.
#[tokio::test]
async fn every_role_may_do_what_it_should_and_nothing_for_another_employer() {
    let world = world().await;
    // In the order of ROLES. 403 without consent is the answer to those who may ask for one.
    let matrix = [
        ("put", "key", ["", "forbidden", "forbidden", "forbidden"]),
        ("post", "session", ["no_second_factor"; 4]),
        ("get", "role", [""; 4]),
        ("get", "shares", ["", "", "forbidden", "forbidden"]),
        ("post", "replies", ["unknown_share", "unknown_share", "forbidden", "forbidden"]),
        ("get", "requests", ["", "", "forbidden", "forbidden"]),
        ("put", "closed", ["unknown_request", "unknown_request", "forbidden", "forbidden"]),
        ("get", "counters", ["", "", "forbidden", ""]),
        ("get", "statistics", ["", "", "", ""]),
        ("post", "background-checks", ["no_consent", "no_consent", "forbidden", "forbidden"]),
    ];
    let of_employers = routes().into_iter().filter(|route| route.path.starts_with("/v1/tenants/"));
    let mut n = 0;
    for route in of_employers.filter(|route| !route.path.ends_with("/configuration")) {
        let name = route.path.rsplit('/').next().unwrap();
        let (_, _, expected) = matrix.iter().find(|(method, last, _)| (*method, *last) == (route.method, name)).unwrap();
        for tenant in ["acme", "other"] {
            let path = route.path.replace("{tenant}", tenant).replace("{id}", &"0".repeat(32));
            let method = route.method.to_uppercase();
            for (role, expected) in ROLES.iter().zip(expected) {
                let own = ask(&world, &method, &path, &format!("{role} of {tenant}")).await;
                let code = if own.status == 200 { String::new() } else { own.refusal().1 };
                assert_eq!(code, *expected, "{role} {path}");
                let foreign = if tenant == "acme" { "other" } else { "acme" };
                assert_eq!(ask(&world, &method, &path, &format!("{role} of {foreign}")).await.refusal().1, "unauthorized", "{role} {path}");
                n += 2;
            }
        }
    }
    assert_eq!(n, matrix.len() * ROLES.len() * 4);
}

// JT39: a token says what it is for, so that a page can leave out what would be refused.
#[tokio::test]
async fn a_token_says_its_role_and_its_channel() {
    let world = world().await;
    for role in ROLES {
        let told = ask(&world, "GET", "/v1/tenants/acme/role", &format!("{role} of acme")).await.json();
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
        let told = ask(&world, "GET", "/v1/tenants/acme/statistics", &format!("{role} of acme")).await.json();
        let figures = told["figures"].as_array().unwrap();
        figures.iter().map(|figure| figure["channel"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(channels("agency").await, ["linkedin"]);
    assert_eq!(channels("viewer").await, ["indeed", "linkedin"]);
}

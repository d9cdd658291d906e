use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use serde_json::json;
use server_stub::routes::routes;
use share_contract::MOST_SHARE_BYTES;

use crate::world::{TOKEN, World, refused};

async fn ask(world: &World, peer: &str, forwarded_for: Option<&str>) -> u16 {
    let peer: SocketAddr = peer.parse().unwrap();
    let mut request = Request::get("/v1/tenants/acme/configuration").extension(ConnectInfo(peer));
    if let Some(addresses) = forwarded_for {
        request = request.header("x-forwarded-for", addresses);
    }
    world.send(request.body(Body::empty()).unwrap()).await.status.as_u16()
}

async fn small_world() -> World {
    World::with(|file| {
        file["limits"]["requestsPerMinute"] = json!(3);
        file["trustedProxy"] = json!("10.0.0.2");
    })
    .await
}

#[tokio::test]
async fn a_network_that_asks_too_often_has_to_wait() {
    let world = small_world().await;
    for _ in 0..3 {
        assert_eq!(ask(&world, "192.0.2.1:1000", None).await, 200);
    }
    assert_eq!(ask(&world, "192.0.2.1:1001", None).await, 429);
    assert_eq!(ask(&world, "192.0.2.2:1000", None).await, 200);
    world.advance(Duration::from_secs(20));
    assert_eq!(ask(&world, "192.0.2.1:1002", None).await, 200);
    assert_eq!(ask(&world, "192.0.2.1:1003", None).await, 429);
}

#[tokio::test]
async fn a_household_with_many_ipv6_addresses_is_one_network() {
    let world = small_world().await;
    for n in 1..4 {
        assert_eq!(ask(&world, &format!("[2001:db8:1:{n}::1]:1000"), None).await, 200);
    }
    assert_eq!(ask(&world, "[2001:db8:1:ff::9]:1000", None).await, 429);
    assert_eq!(ask(&world, "[2001:db8:1:100::1]:1000", None).await, 200);
}

#[tokio::test]
async fn only_the_trusted_proxy_is_believed_and_only_its_own_entry() {
    let world = small_world().await;
    // A stranger cannot hide behind invented addresses.
    for n in 1..4 {
        assert_eq!(ask(&world, "192.0.2.1:1000", Some(&format!("198.51.100.{n}"))).await, 200);
    }
    assert_eq!(ask(&world, "192.0.2.1:1000", Some("198.51.100.9")).await, 429);
    // Nor by putting entries in front of the proxy's.
    for n in 1..4 {
        assert_eq!(ask(&world, "10.0.0.2:1000", Some(&format!("198.51.100.{n}, 203.0.113.5"))).await, 200);
    }
    assert_eq!(ask(&world, "10.0.0.2:1000", Some("198.51.100.8, 203.0.113.5")).await, 429);
    assert_eq!(ask(&world, "10.0.0.2:1000", Some("203.0.113.6")).await, 200);
}

#[tokio::test]
async fn files_and_health_are_not_limited() {
    let world = small_world().await;
    for _ in 0..10 {
        assert_eq!(world.get("/livez").await.status, 200);
    }
}

#[tokio::test]
async fn the_refusal_says_when_to_come_back() {
    let world = World::with(|file| file["limits"]["requestsPerMinute"] = json!(1)).await;
    // The world itself has used the one request up, for its key.
    let reply = world.get("/v1/tenants/acme/configuration").await;
    assert_eq!(reply.refusal(), refused(429, "rate_limited"));
    assert_eq!(reply.header("retry-after"), "60");
}

// Announced, a body too long is refused before it is read; not announced, when the limit is reached.
#[tokio::test]
async fn a_body_too_long_is_refused_on_every_route_that_takes_one() {
    let world = World::new().await;
    let mut n_routes = 0;
    for route in routes().into_iter().filter(|route| ["post", "put"].contains(&route.method)) {
        let path = route.path.replace("{tenant}", "acme").replace("{id}", &"0".repeat(32));
        let request = || {
            let request = Request::builder().method(route.method.to_uppercase().as_str()).uri(&path);
            request.header("idempotency-key", "0".repeat(32)).header("authorization", format!("Bearer {TOKEN}"))
        };
        let announced = request().header("content-length", 1 << 30).body(Body::empty()).unwrap();
        assert_eq!(world.send(announced).await.refusal(), refused(413, "too_large"), "{path}");
        let too_long = request().body(Body::from(vec![b'a'; MOST_SHARE_BYTES + 1])).unwrap();
        assert_eq!(world.send(too_long).await.refusal(), refused(413, "too_large"), "{path}");
        n_routes += 1;
    }
    assert!(n_routes >= 8, "{n_routes}");
}

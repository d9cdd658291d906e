use axum::body::Body;
use axum::http::Request;
use sealing::random_hex;
use server_stub::routes::routes;

use crate::world::World;

/// An address of the route with its parameters filled in.
fn filled(path: &str) -> String {
    path.replace("{tenant}", "acme").replace("{id}", &"0".repeat(32)).replace("{version}", "0123456789abcdef").replace("{name}", "app.js")
}

// AJ36, JT24: no route sets a cookie, whatever the request brings.
#[tokio::test]
async fn no_route_sets_a_cookie() {
    let world = World::new().await;
    for route in routes() {
        let request = Request::builder()
            .method(route.method.to_uppercase().as_str())
            .uri(filled(route.path))
            .header("cookie", "session=1")
            .header("authorization", "Bearer the token of acme")
            .header("idempotency-key", random_hex(16))
            .body(Body::from("{}"))
            .unwrap();
        let reply = world.send(request).await;
        assert!(!reply.headers.contains_key("set-cookie"), "{} {}", route.method, route.path);
        assert_ne!(reply.status, 500, "{} {}", route.method, route.path);
    }
}

// JT19, AJ41: planted strings of a summary are nowhere in the server's files.
#[tokio::test]
async fn nothing_readable_of_a_summary_is_on_the_servers_disk() {
    let world = World::new().await;
    let share = world.share("canary-4711 led a ward", &random_hex(32)).await;
    let reply = world.send(crate::world::post("/v1/shares", &random_hex(16), share.to_bytes())).await;
    assert_eq!(reply.status, 201);
    for suffix in ["", "-wal", "-shm"] {
        let file = format!("{}{suffix}", world.app.config.database.file().unwrap().display());
        let bytes = std::fs::read(file).unwrap();
        assert!(!bytes.windows(11).any(|window| window == b"canary-4711"), "{suffix}");
    }
}

//! Alone in its process, because it listens to everything that is logged there.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

/// Where [`world::World`] keeps things.
const POSTGRES: bool = false;

#[path = "server/postgres.rs"]
mod postgres;
#[path = "server/world.rs"]
#[expect(dead_code, reason = "the other tests use the rest")]
mod world;

use std::io::Write;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use server_stub::routes::routes;

use crate::world::{World, post_share};

/// An address of the route with its parameters filled in.
fn filled(path: &str) -> String {
    path.replace("{tenant}", "acme")
        .replace("{id}", &"0".repeat(32))
        .replace("{version}", "0123456789abcdef")
        .replace("{name}", "canary-path")
}

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

// JT26, AJ30: address, user agent, referrer, path parameters, query and body are in no log and in no metric.
#[tokio::test]
async fn logs_and_metrics_carry_nothing_of_who_asked() {
    let captured = Captured::default();
    let writer = captured.clone();
    tracing::subscriber::set_global_default(server_stub::logging::subscriber(move || writer.clone())).unwrap();
    let world = World::new().await;
    let peer: SocketAddr = "203.0.113.77:4242".parse().unwrap();
    for route in routes() {
        let request = Request::builder()
            .method(route.method.to_uppercase().as_str())
            .uri(filled(route.path) + "?after=canary-query")
            .extension(ConnectInfo(peer))
            .header("user-agent", "canary-agent")
            .header("referer", "https://canary-referrer.example/")
            .header("x-forwarded-for", "198.51.100.99")
            .header("idempotency-key", "canary-key")
            .body(Body::from("canary-body"))
            .unwrap();
        world.send(request).await;
    }
    world.send(Request::builder().method("CANARY").uri("/canary-unknown").body(Body::empty()).unwrap()).await;
    assert_eq!(world.send(post_share(&world.share_body().await)).await.status, 201);

    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("route=\"/v1/shares\" status=201"), "{log}");
    for text in [log, world.app.metrics.to_text(0)] {
        let lower = text.to_lowercase();
        for planted in ["canary", "203.0.113", "4242", "198.51.100", "acme", "nurse", &"0".repeat(32)] {
            assert!(!lower.contains(planted), "{planted} is in\n{text}");
        }
    }
}

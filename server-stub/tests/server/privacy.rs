use axum::body::Body;
use axum::http::Request;
use sealing::random_hex;
use server_stub::app::routes;
use sqlx::Row;

use crate::world::World;

/// An address of the route with its parameters filled in.
fn filled(path: &str) -> String {
    path.replace("{tenant}", "acme").replace("{id}", &"0".repeat(32)).replace("{name}", "app.js")
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

// JT2, JT22, N4: every column of the schema, with what it can hold. A new one has to be added here, with a reason.
#[tokio::test]
async fn no_column_can_hold_contact_data_or_free_text_but_the_sealed_blob() {
    let world = World::new().await;
    let rows = sqlx::query(
        "SELECT tables.name || '.' || columns.name || ' ' || columns.type FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name <> '_sqlx_migrations' ORDER BY 1",
    )
    .fetch_all(&mut world.database().await)
    .await
    .unwrap();
    let columns: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let expected = [
        "counters.count INTEGER",
        "counters.day INTEGER",
        "counters.kind TEXT",
        "counters.posting TEXT",
        "counters.tenant TEXT",
        "employer_keys.key_id TEXT",
        "employer_keys.public TEXT",
        "employer_keys.tenant TEXT",
        "requests.body_sha256 BLOB",
        "requests.day INTEGER",
        "requests.key TEXT",
        "requests.sealed_sha256 BLOB",
        "requests.share_id TEXT",
        "shares.arrival INTEGER",
        "shares.expires INTEGER",
        "shares.given INTEGER",
        "shares.id TEXT",
        "shares.key_id TEXT",
        "shares.policy_hash TEXT",
        "shares.posting TEXT",
        "shares.purpose TEXT",
        "shares.revocation TEXT",
        "shares.sealed BLOB",
        "shares.tenant TEXT",
    ];
    assert_eq!(columns, expected);
    // Each text is bounded by a check of its own: a sentence or an e-mail address does not fit.
    for statement in [
        "INSERT INTO counters VALUES ('acme', 1, 'Jane Doe', 'opened', 1)",
        "INSERT INTO counters VALUES ('acme', 1, 'jane@example.com', 'opened', 1)",
        "INSERT INTO counters VALUES ('acme', 1, 'a', 'a person of forty years', 1)",
        "INSERT INTO requests VALUES (1, 'Jane Doe', zeroblob(32), NULL, NULL)",
        "INSERT INTO employer_keys VALUES ('acme', 'Jane Doe', '0123456789abcdef')",
    ] {
        assert!(sqlx::query(statement).execute(&mut world.database().await).await.is_err(), "{statement}");
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
        let file = format!("{}{suffix}", world.app.config.database.display());
        let bytes = std::fs::read(file).unwrap();
        assert!(!bytes.windows(11).any(|window| window == b"canary-4711"), "{suffix}");
    }
}

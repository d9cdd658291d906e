use sealing::random_hex;
use serde_json::Value;
use server_stub::retention::purge;
use share_contract::base64url;

use crate::world::{World, post_share};

/// Whether the bytes are anywhere in the database's files: the file itself, its log, its index of the log.
fn is_on_disk(world: &World, bytes: &[u8]) -> bool {
    let file = world.app.config.database.file().unwrap().display().to_string();
    let files = ["", "-wal", "-shm"].map(|suffix| std::fs::read(format!("{file}{suffix}")).unwrap_or_default());
    files.iter().any(|file| file.windows(bytes.len()).any(|window| window == bytes))
}

async fn send(world: &World, token: &str) -> (String, Vec<u8>) {
    let body: Value = serde_json::from_slice(&world.share("Led a ward.", token).await.to_bytes()).unwrap();
    let id = world.send(post_share(&body)).await.json()["id"].as_str().unwrap().to_owned();
    (id, base64url::decode(body["sealed"].as_str().unwrap()).unwrap())
}

// AJ38, JT32: what has ended is gone from the file, from its free pages and from the log.
#[tokio::test]
async fn an_expired_envelope_is_nowhere_in_the_files() {
    let world = World::new().await;
    let sent = [send(&world, &random_hex(32)).await, send(&world, &random_hex(32)).await];
    assert!(sent.iter().all(|(_, sealed)| is_on_disk(&world, sealed)));
    world.advance_days(90);
    purge(&world.app).await.unwrap();
    assert!(!sent.iter().any(|(_, sealed)| is_on_disk(&world, sealed)));
}

// AJ38: what was taken back is deleted at once, and gone from the files with the next purge, which comes every hour.
#[tokio::test]
async fn an_envelope_that_was_taken_back_is_nowhere_in_the_files_an_hour_later() {
    let world = World::new().await;
    let token = random_hex(32);
    let (id, sealed) = send(&world, &token).await;
    let (_, kept) = send(&world, &random_hex(32)).await;
    assert!(world.revoke(&id, &token).await);
    purge(&world.app).await.unwrap();
    assert!(!is_on_disk(&world, &sealed));
    assert!(is_on_disk(&world, &kept), "the test would see what is there");
}

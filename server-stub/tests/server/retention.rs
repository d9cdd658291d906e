use sealing::random_hex;
use server_stub::retention::purge;
use server_stub::store::Purged;

use crate::world::{World, post, post_share};

// JT32: a share is gone on the day it expires; not told any more from that day on, and deleted by the next purge.
#[tokio::test]
async fn an_expired_share_is_purged() {
    let world = World::new().await;
    world.send(post_share(&world.share_body().await)).await;
    world.advance_days(89);
    assert_eq!(purge(&world.app).await.unwrap().shares, 0);
    assert_eq!(world.stored().await.shares.len(), 1);

    world.advance_days(1);
    assert_eq!(world.stored().await.shares.len(), 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 1);
    assert_eq!(purge(&world.app).await.unwrap().shares, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 0);
}

// JT32: answered requests are remembered at least 48 hours and forgotten then.
#[tokio::test]
async fn answered_requests_are_forgotten_after_two_days() {
    let world = World::new().await;
    world.send(post_share(&world.share_body().await)).await;
    world.advance_days(2);
    assert_eq!(purge(&world.app).await.unwrap(), Purged::default());
    world.advance_days(1);
    assert_eq!(purge(&world.app).await.unwrap(), Purged { requests: 1, ..Purged::default() });
    assert_eq!(world.n_rows("SELECT count(*) FROM requests").await, 0);
}

#[tokio::test]
async fn counters_end_after_their_time_too() {
    let world = World::new().await;
    let body = r#"{"tenant":"acme","counts":[{"posting":"a","stage":"opened"}]}"#;
    world.send(post("/v1/counts", &random_hex(16), body)).await;
    world.advance_days(365);
    assert_eq!(purge(&world.app).await.unwrap().counters, 0);
    world.advance_days(1);
    assert_eq!(purge(&world.app).await.unwrap().counters, 1);
    let text = world.app.metrics.to_text(0);
    assert!(text.contains("tacit_purged_rows_total{table=\"counters\"} 1"), "{text}");
}

// Deleted ciphertext does not stay in the file's free pages.
#[tokio::test]
async fn deleted_bytes_are_overwritten() {
    let world = World::new().await;
    let body = world.share_body().await;
    world.send(post_share(&body)).await;
    let sealed = share_contract::base64url::decode(body["sealed"].as_str().unwrap()).unwrap();
    let holds = || {
        let file = std::fs::read(&world.app.config.database).unwrap();
        file.windows(sealed.len()).any(|window| window == sealed)
    };
    let checkpoint = async || {
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut world.database().await).await.unwrap();
    };
    checkpoint().await;
    assert!(holds());
    world.advance_days(90);
    purge(&world.app).await.unwrap();
    checkpoint().await;
    assert!(!holds());
}

use std::path::Path;

use sealing::random_hex;
use server_stub::backup::{BackupError, back_up, restore};
use server_stub::retention::{BACKUP_DAYS, purge};
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;

use crate::world::{World, post};

async fn sent(world: &World, token: &str) -> String {
    let share = world.share("Led a ward.", token).await;
    world.send(post("/v1/shares", &random_hex(16), share.to_bytes())).await.json()["id"].as_str().unwrap().to_owned()
}

async fn shares_in(file: &Path) -> Vec<String> {
    let mut connection = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let ids = sqlx::query_scalar("SELECT id FROM shares ORDER BY id").fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    ids
}

fn backups(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

// AJ38: with a backup a day, what a seeker took back is out of the database at once, and out of every backup within 36 days; 45 are promised.
#[tokio::test]
async fn what_was_taken_back_is_out_of_all_backups_in_time() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let database = world.app.config.database.file().unwrap().to_owned();
    let token = random_hex(32);
    let id = sent(&world, &token).await;
    let day_0 = world.app.clock.today();
    back_up(&database, folder.path(), day_0).await.unwrap();
    assert!(world.revoke(&id, &token).await);
    let mut last_seen = 0;
    for day in 1..=45 {
        world.advance_days(1);
        purge(&world.app).await.unwrap();
        back_up(&database, folder.path(), world.app.clock.today()).await.unwrap();
        for file in backups(folder.path()) {
            if shares_in(&file).await.contains(&id) {
                last_seen = day;
            }
        }
    }
    assert_eq!(last_seen, u64::from(BACKUP_DAYS), "it was there, as long as is allowed, and no longer");
    assert_eq!(backups(folder.path()).len(), 1 + BACKUP_DAYS as usize);
}

// A restored backup has what was sent before it, and not what was taken back after it.
#[tokio::test]
async fn a_restored_backup_is_cleared_of_what_was_taken_back() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let database = world.app.config.database.file().unwrap().to_owned();
    let token = random_hex(32);
    let (taken_back, kept) = (sent(&world, &token).await, sent(&world, &random_hex(32)).await);
    let backup = back_up(&database, folder.path(), world.app.clock.today()).await.unwrap();
    assert!(world.revoke(&taken_back, &token).await);
    let later = sent(&world, &random_hex(32)).await;

    assert!(matches!(restore(&backup, &database).await, Err(BackupError::InUse)), "a server runs on it");
    world.app.store.close().await.unwrap();
    restore(&backup, &database).await.unwrap();
    assert_eq!(shares_in(&database).await.join(" "), kept);
    assert!(shares_in(&backup).await.contains(&taken_back));
    // And the server goes on with it.
    let again = world.beside_with(|_| {}).await;
    assert_eq!(again.stored().await.shares.iter().map(|share| share.id.as_str()).collect::<Vec<_>>(), [kept.as_str()]);
    assert!(!again.revoke(&later, &token).await);
}

#[tokio::test]
async fn a_backup_is_brought_back_where_there_is_nothing_and_a_damaged_one_nowhere() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let id = sent(&world, &random_hex(32)).await;
    let backup = back_up(world.app.config.database.file().unwrap(), folder.path(), world.app.clock.today()).await.unwrap();
    let elsewhere = folder.path().join("new.db");
    restore(&backup, &elsewhere).await.unwrap();
    assert_eq!(shares_in(&elsewhere).await, [id]);

    let mut bytes = std::fs::read(&backup).unwrap();
    bytes.iter_mut().skip(100).step_by(7).for_each(|byte| *byte ^= 0x55);
    std::fs::write(&backup, bytes).unwrap();
    let before = std::fs::read(&elsewhere).unwrap();
    assert!(restore(&backup, &elsewhere).await.is_err());
    assert!(std::fs::read(&elsewhere).unwrap() == before);
    assert!(restore(&folder.path().join("nothing.db"), &elsewhere).await.is_err());
}

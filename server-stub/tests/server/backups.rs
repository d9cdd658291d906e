use std::path::Path;

use sealing::random_hex;
use serde_json::json;
use server_stub::backup::{BackupError, back_up, restore};
use server_stub::config::DatabaseAddress;
use server_stub::data_map::COLUMNS;
use server_stub::retention::{BACKUP_DAYS, purge};
use share_contract::base64url;
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection};

use crate::POSTGRES;
use crate::postgres::Cluster;
use crate::schema::{good, insert, tables};
use crate::world::{World, post};

async fn sent(world: &World, token: &str) -> String {
    let share = world.share("Led a ward.", token).await;
    world.send(post("/v1/shares", &random_hex(16), share.to_bytes())).await.json()["id"].as_str().unwrap().to_owned()
}

/// A backup is a SQLite file, of whichever database.
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

async fn reply_to(world: &World, share: &str) {
    let body = json!({"sealed": base64url::encode(&[7; 48])}).to_string();
    let mut request = post(&format!("/v1/tenants/acme/shares/{share}/replies"), &random_hex(16), body);
    request.headers_mut().insert("authorization", "Bearer the token of acme".parse().unwrap());
    assert_eq!(world.send(request).await.status, 201);
}

async fn back_up_today(world: &World, folder: &Path) -> std::path::PathBuf {
    back_up(&world.app.config.database, folder, world.app.clock.today()).await.unwrap()
}

async fn stored(world: &World) -> Vec<String> {
    let mut ids: Vec<_> = world.stored().await.shares.iter().map(|share| share.id.as_str().to_owned()).collect();
    ids.sort();
    ids
}

// AJ38: with a backup a day, what a seeker took back is out of the database at once, and out of every backup within 36 days; 45 are promised.
#[tokio::test]
async fn what_was_taken_back_is_out_of_all_backups_in_time() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let token = random_hex(32);
    let id = sent(&world, &token).await;
    back_up_today(&world, folder.path()).await;
    assert!(world.revoke(&id, &token).await);
    let mut last_seen = 0;
    for day in 1..=45 {
        world.advance_days(1);
        purge(&world.app).await.unwrap();
        back_up_today(&world, folder.path()).await;
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
    let database = &world.app.config.database;
    let token = random_hex(32);
    let (taken_back, kept) = (sent(&world, &token).await, sent(&world, &random_hex(32)).await);
    reply_to(&world, &taken_back).await;
    let backup = back_up_today(&world, folder.path()).await;
    assert!(world.revoke(&taken_back, &token).await);
    let later = sent(&world, &random_hex(32)).await;

    assert!(matches!(restore(&backup, database).await, Err(BackupError::InUse)), "a server runs on it");
    world.app.store.close().await.unwrap();
    restore(&backup, database).await.unwrap();
    assert_eq!(world.connect().await.texts("SELECT id FROM shares").await, [kept.as_str()]);
    assert_eq!(world.n_rows("SELECT count(*) FROM replies").await, 0, "replies go with their share");
    assert!(shares_in(&backup).await.contains(&taken_back));
    // And the server goes on with it.
    let again = world.beside_with(|_| {}).await;
    assert_eq!(stored(&again).await, [kept]);
    assert!(!again.revoke(&later, &token).await);
}

// What ended while the backup lay there ends with the first purge, which is made at the start.
#[tokio::test]
async fn what_expired_since_the_backup_is_gone_after_the_first_purge() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    sent(&world, &random_hex(32)).await;
    let backup = back_up_today(&world, folder.path()).await;
    world.app.store.close().await.unwrap();
    restore(&backup, &world.app.config.database).await.unwrap();
    let again = world.beside_with(|_| {}).await;
    world.advance_days(90);
    assert_eq!(stored(&again).await, [""; 0]);
    assert_eq!(purge(&again.app).await.unwrap().shares, 1);
    assert_eq!(again.n_rows("SELECT count(*) FROM shares").await, 0);
}

/// Databases that nobody has used yet: a file, and one like the world's own.
async fn new_databases(folder: &Path) -> Vec<DatabaseAddress> {
    let mut all = vec![DatabaseAddress::File(folder.join("new.db"))];
    if POSTGRES {
        all.push(DatabaseAddress::Postgres(Cluster::shared().new_database().await));
    }
    all
}

/// Every value of every table of a backup.
async fn values_in(file: &Path) -> Vec<String> {
    let mut connection = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let mut all = Vec::new();
    for columns in COLUMNS.chunk_by(|one, next| one.table == next.table).filter(|columns| columns[0].table != "_sqlx_migrations") {
        let values: Vec<_> = columns.iter().map(|of| format!("quote({})", of.column)).collect();
        let question = format!("SELECT '{} ' || {} FROM {0} ORDER BY 1", columns[0].table, values.join(" || ' ' || "));
        let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(question)).fetch_all(&mut connection).await.unwrap();
        assert!(!rows.is_empty(), "{} has no row to be seen by", columns[0].table);
        all.extend(rows);
    }
    all
}

// Every value of every table, into the same kind of database and into the other; a table that the data map has is a table that a backup has.
#[tokio::test]
async fn a_backup_is_brought_back_whole_where_there_is_nothing() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    for table in tables() {
        world.execute(&format!("DELETE FROM {table}")).await.unwrap();
        world.execute(&insert(table, &good(table))).await.unwrap();
    }
    // All rows have the same ids, and the share was not taken back.
    world.execute(&format!("UPDATE revoked SET id = '{}'", "0b".repeat(16))).await.unwrap();
    let backup = back_up_today(&world, folder.path()).await;
    let whole = values_in(&backup).await;
    for (n, elsewhere) in new_databases(folder.path()).await.into_iter().enumerate() {
        restore(&backup, &elsewhere).await.unwrap();
        let again = back_up(&elsewhere, &folder.path().join(n.to_string()), world.app.clock.today()).await.unwrap();
        assert_eq!(values_in(&again).await, whole);
        assert!(!backup.with_extension("restored").exists());
    }
}

#[tokio::test]
async fn a_damaged_backup_is_brought_back_nowhere() {
    let (world, folder) = (World::new().await, tempfile::tempdir().unwrap());
    let id = sent(&world, &random_hex(32)).await;
    let backup = back_up_today(&world, folder.path()).await;
    world.app.store.close().await.unwrap();

    let mut bytes = std::fs::read(&backup).unwrap();
    bytes.iter_mut().skip(100).step_by(7).for_each(|byte| *byte ^= 0x55);
    std::fs::write(&backup, bytes).unwrap();
    assert!(matches!(restore(&backup, &world.app.config.database).await, Err(BackupError::Damaged(_))));
    assert!(restore(&folder.path().join("nothing.db"), &world.app.config.database).await.is_err());
    assert_eq!(stored(&world.beside_with(|_| {}).await).await, [id], "what was there stays");
}

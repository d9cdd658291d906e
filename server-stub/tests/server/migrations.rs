use std::path::Path;

use server_stub::config::Limits;
use server_stub::store::{KeptStore, Store};
use share_contract::{Date, IdempotencyKey, Tenant};
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

/// What a server of release 1 had written.
const DATA_OF_1: &str = "
    INSERT INTO shares (tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed) VALUES
        ('acme', '0123456789abcdef0123456789abcdef', 'nurse', 'application_summary', '0123456789abcdef', 20778, 20868,
         printf('%064d', 1), printf('%064d', 2), zeroblob(100));
    INSERT INTO requests VALUES (20778, printf('%032d', 1), zeroblob(32), '0123456789abcdef0123456789abcdef', randomblob(32)),
        (20778, printf('%032d', 2), zeroblob(32), NULL, NULL), (20778, printf('%032d', 3), zeroblob(32), printf('%032d', 9), randomblob(32));
    INSERT INTO counters VALUES ('acme', 20778, 'nurse', 'opened', 12), ('other', 20770, 'cook', 'score_7', 3);
    INSERT INTO employer_keys VALUES ('acme', replace(printf('%043d', 0), '0', 'A'), '0123456789abcdef');";

/// A file as a server of this release left it.
async fn file_of_release(n: usize, file: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let mut scripts: Vec<_> = std::fs::read_dir(ours).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.sort();
    for script in &scripts[..n] {
        std::fs::copy(script, folder.path().join(script.file_name().unwrap())).unwrap();
    }
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true).disable_statement_logging();
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    Migrator::new(folder.path()).await.unwrap().run(&mut connection).await.unwrap();
    if n == 1 {
        sqlx::raw_sql(DATA_OF_1).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

#[tokio::test]
async fn what_release_1_had_written_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tacit.db");
    file_of_release(1, &file).await;
    for _ in 0..2 {
        let store = KeptStore::open_file(&file, &Limits::default()).await.unwrap();
        let (acme, today) = (Tenant::new("acme").unwrap(), Date::from_days_since_1970(20_779));
        let shares = store.shares(acme.clone(), None, 10, today).await.unwrap();
        assert_eq!((shares.len(), shares[0].sealed_bytes().unwrap().len()), (1, 100));
        assert!(store.key(acme.clone()).await.unwrap().is_some());
        assert_eq!(store.released_days(acme.clone()).await.unwrap(), (None, Some(Date::from_days_since_1970(20_778))));
        // A share's request, a count's, and that of a share that was taken back: none of them takes effect again.
        for key in 1..=3 {
            let key = IdempotencyKey::new(format!("{key:032}")).unwrap();
            assert!(store.earlier(acme.clone(), key, today).await.unwrap().is_some());
        }
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_file_of_today_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tacit.db");
    file_of_release(4, &file).await;
    KeptStore::open_file(&file, &Limits::default()).await.unwrap().close().await.unwrap();
}

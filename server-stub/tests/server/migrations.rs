use std::path::Path;

use server_stub::config::{DatabaseAddress, Limits};
use server_stub::store::{KeptStore, Store};
use share_contract::{Date, IdempotencyKey, Tenant};
use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

use crate::postgres::Cluster;

/// What a server of release 1 had written.
const DATA_OF_1: &str = "
    INSERT INTO shares (tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed) VALUES
        ('acme', '0123456789abcdef0123456789abcdef', 'nurse', 'application_summary', '0123456789abcdef', 20778, 20868,
         printf('%064d', 1), printf('%064d', 2), zeroblob(100));
    INSERT INTO requests VALUES (20778, printf('%032d', 1), zeroblob(32), '0123456789abcdef0123456789abcdef', randomblob(32)),
        (20778, printf('%032d', 2), zeroblob(32), NULL, NULL), (20778, printf('%032d', 3), zeroblob(32), printf('%032d', 9), randomblob(32));
    INSERT INTO counters VALUES ('acme', 20778, 'nurse', 'opened', 12), ('other', 20770, 'cook', 'score_7', 3);
    INSERT INTO employer_keys VALUES ('acme', replace(printf('%043d', 0), '0', 'A'), '0123456789abcdef');";

/// The first so many migrations of a database.
fn scripts_of_release(n: usize, database: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
    let mut scripts: Vec<_> = std::fs::read_dir(ours).unwrap().map(|entry| entry.unwrap().path()).collect();
    scripts.sort();
    for script in &scripts[..n] {
        std::fs::copy(script, folder.path().join(script.file_name().unwrap())).unwrap();
    }
    folder
}

/// A database as a server of this release left it, with a connection to it.
async fn database_of_release(n: usize) -> (String, PgConnection) {
    let folder = scripts_of_release(n, "postgres");
    let address = Cluster::shared().new_database().await;
    let mut connection = PgConnection::connect(&address).await.unwrap();
    Migrator::new(folder.path()).await.unwrap().run(&mut connection).await.unwrap();
    (address, connection)
}

/// A file as a server of this release left it.
async fn file_of_release(n: usize, file: &Path) {
    let folder = scripts_of_release(n, "sqlite");
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
        has_the_key_of_before(&store).await;
        assert_eq!(store.released_days(acme.clone()).await.unwrap(), (None, Some(Date::from_days_since_1970(20_778))));
        // A share's request, a count's, and that of a share that was taken back: none of them takes effect again.
        for key in 1..=3 {
            let key = IdempotencyKey::new(format!("{key:032}")).unwrap();
            assert!(store.earlier(acme.clone(), key, today).await.unwrap().is_some());
        }
        store.close().await.unwrap();
    }
}

/// What a server of release 2 had written, in words that both databases know. `BYTES` are a hundred of them.
const DATA_OF_2: &str = "
    INSERT INTO shares (tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed) VALUES
        ('acme', '0123456789abcdef0123456789abcdef', 'nurse', 'background_check_identity', '0123456789abcdef', 20778, 20868,
         'HASH', 'HASH', BYTES);
    INSERT INTO requests VALUES ('acme', 20778, '00000000000000000000000000000001', 'HASH', '0123456789abcdef0123456789abcdef', 'HASH');
    INSERT INTO counters VALUES ('acme', 20778, 'nurse', 'direct', 'opened', 12);
    INSERT INTO releases VALUES ('acme', 'nurse', 'direct', 'opened', 20777, 10, 37);
    INSERT INTO release_days VALUES ('acme', 20777);
    INSERT INTO revoked VALUES ('acme', 20778, '00000000000000000000000000000009');
    INSERT INTO employer_keys VALUES ('acme', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '0123456789abcdef');";

fn data_of_2(bytes: &str) -> String {
    DATA_OF_2.replace("HASH", &"0a".repeat(32)).replace("BYTES", bytes)
}

/// What the releases before signed keys had: one key an employer, which is in force and taken still.
async fn has_the_key_of_before(store: &KeptStore) {
    let (acme, today) = (Tenant::new("acme").unwrap(), Date::from_days_since_1970(20_779));
    let keys = store.keys(acme.clone(), today).await.unwrap();
    assert_eq!(keys.iter().map(|key| (key.id.as_str(), key.signed.is_some())).collect::<Vec<_>>(), [("0123456789abcdef", false)]);
    assert_eq!(store.audit(acme, 1, 10).await.unwrap(), [], "and a log to be begun");
}

async fn is_as_release_2_left_it(store: &KeptStore) {
    let (acme, today) = (Tenant::new("acme").unwrap(), Date::from_days_since_1970(20_779));
    let shares = store.shares(acme.clone(), None, 10, today).await.unwrap();
    assert_eq!((shares.len(), shares[0].sealed_bytes().unwrap().len()), (1, 100));
    let key = IdempotencyKey::new(format!("{:032}", 1)).unwrap();
    assert!(store.earlier(acme.clone(), key, today).await.unwrap().is_some());
    has_the_key_of_before(store).await;
    assert_eq!(store.released(acme.clone(), None).await.unwrap()[0].1.noised, 37);
    let days = [20_777, 20_778].map(|day| Some(Date::from_days_since_1970(day)));
    assert_eq!(store.released_days(acme.clone()).await.unwrap(), (days[0], days[1]));
    // And what came after it has its place.
    assert_eq!(store.tickets(acme, None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn what_release_2_had_written_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tacit.db");
    file_of_release(2, &file).await;
    let mut connection = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(data_of_2("zeroblob(100)"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    for _ in 0..2 {
        let store = KeptStore::open_file(&file, &Limits::default()).await.unwrap();
        is_as_release_2_left_it(&store).await;
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_release_2_had_written_into_postgresql_is_still_there() {
    let (address, mut connection) = database_of_release(1).await;
    let data = data_of_2("decode(repeat('00', 100), 'hex')");
    sqlx::raw_sql(sqlx::AssertSqlSafe(data)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    for _ in 0..2 {
        let store = KeptStore::open(&DatabaseAddress::Postgres(address.clone()), &Limits::default()).await.unwrap();
        is_as_release_2_left_it(&store).await;
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn a_file_of_today_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tacit.db");
    file_of_release(6, &file).await;
    KeptStore::open_file(&file, &Limits::default()).await.unwrap().close().await.unwrap();
}

/// What a server of the release before signed keys had written beside the tables of release 2.
const DATA_BEFORE_SIGNED_KEYS: &str = "
    INSERT INTO tickets (tenant, id, kind, key_id, received, token, sealed, answer) VALUES
        ('acme', '0000000000000000000000000000000a', 'privacy', '0123456789abcdef', 498700, 'HASH', BYTES, NONE);
    INSERT INTO used_codes VALUES ('acme', 'HASH', 7);";

fn data_before_signed_keys(bytes: &str, none: &str) -> String {
    let data = data_of_2(bytes).replace("INSERT INTO employer_keys VALUES", "INSERT INTO employer_keys (tenant, public, key_id) VALUES");
    data + &DATA_BEFORE_SIGNED_KEYS.replace("HASH", &"0a".repeat(32)).replace("BYTES", bytes).replace("NONE", none)
}

async fn is_as_it_was_before_signed_keys(store: &KeptStore) {
    has_the_key_of_before(store).await;
    let acme = Tenant::new("acme").unwrap();
    let tickets = store.tickets(acme.clone(), None, 10).await.unwrap();
    assert_eq!(tickets.iter().map(|ticket| ticket.key_id.as_str()).collect::<Vec<_>>(), ["0123456789abcdef"]);
    assert_eq!(store.released(acme, None).await.unwrap()[0].1.noised, 37);
}

#[tokio::test]
async fn what_the_releases_before_signed_keys_had_written_is_still_there() {
    for release in [4, 5] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("tacit.db");
        file_of_release(release, &file).await;
        let mut connection = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
        let data = data_before_signed_keys("zeroblob(100)", "zeroblob(0)");
        sqlx::raw_sql(sqlx::AssertSqlSafe(data)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        for _ in 0..2 {
            let store = KeptStore::open_file(&file, &Limits::default()).await.unwrap();
            is_as_it_was_before_signed_keys(&store).await;
            store.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_the_releases_before_signed_keys_had_written_into_postgresql_is_still_there() {
    for release in [3, 4] {
        let (address, mut connection) = database_of_release(release).await;
        let data = data_before_signed_keys("decode(repeat('00', 100), 'hex')", "decode('', 'hex')");
        sqlx::raw_sql(sqlx::AssertSqlSafe(data)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        for _ in 0..2 {
            let store = KeptStore::open(&DatabaseAddress::Postgres(address.clone()), &Limits::default()).await.unwrap();
            is_as_it_was_before_signed_keys(&store).await;
            store.close().await.unwrap();
        }
    }
}

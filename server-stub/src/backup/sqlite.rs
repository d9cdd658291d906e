//! Backups of a SQLite file: the file, copied by SQLite itself.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Sqlite};

use super::{BackupError, CLEAR, execute, of_database, of_file, sound_copy};

/// Longest wait for whoever else writes.
const PATIENCE: Duration = Duration::from_millis(500);

pub(super) async fn open(file: &Path) -> Result<SqliteConnection, BackupError> {
    let options = SqliteConnectOptions::new().filename(file).pragma("secure_delete", "ON").busy_timeout(PATIENCE);
    options.disable_statement_logging().connect().await.map_err(of_database(file.display()))
}

/// A statement whose one parameter is the path of a file.
async fn with_file(on: &mut SqliteConnection, statement: &str, file: &Path) -> Result<(), BackupError> {
    let path = file.to_str().ok_or_else(|| of_file(file)(std::io::ErrorKind::InvalidFilename.into()))?;
    let query = sqlx::query(AssertSqlSafe(statement.to_owned())).bind(path);
    query.execute(on).await.map(|_| ()).map_err(of_database(file.display()))
}

pub(super) async fn copy_out(database: &Path, copy: &Path) -> Result<(), BackupError> {
    with_file(&mut open(database).await?, "VACUUM INTO $1", copy).await
}

/// The copy of the backup takes the database's place in one step.
pub(super) async fn restore(backup: &Path, database: &Path) -> Result<(), BackupError> {
    let part = database.with_extension("restored");
    let mut restored = sound_copy(backup, &part).await?;
    let failed = |error| of_database(part.display())(error);
    if database.exists() {
        take_alone(database).await?;
        with_file(&mut restored, "ATTACH $1 AS before", database).await?;
        execute::<Sqlite>(&mut restored, "INSERT OR IGNORE INTO revoked SELECT tenant, day, id FROM before.revoked")
            .await
            .map_err(failed)?;
    }
    for statement in CLEAR {
        execute::<Sqlite>(&mut restored, statement).await.map_err(failed)?;
    }
    restored.close().await.map_err(failed)?;
    std::fs::File::open(&part).and_then(|part| part.sync_all()).map_err(of_file(&part))?;
    std::fs::rename(&part, database).map_err(of_file(database))
}

/// Nobody else may have it open: a server that runs would go on writing into a file that is gone.
async fn take_alone(database: &Path) -> Result<(), BackupError> {
    let mut before = open(database).await?;
    execute::<Sqlite>(&mut before, "PRAGMA locking_mode = EXCLUSIVE").await.map_err(of_database(database.display()))?;
    execute::<Sqlite>(&mut before, "PRAGMA journal_mode = DELETE").await.map_err(|_| BackupError::InUse)?;
    before.close().await.map_err(of_database(database.display()))
}

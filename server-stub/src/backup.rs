//! Backups of the SQLite file, and the way back. PostgreSQL has its own tools; docs/operation.md says which.

use std::path::{Path, PathBuf};
use std::time::Duration;

use share_contract::Date;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::retention::BACKUP_DAYS;

/// Why there is no backup, or why it was not brought back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database is no file.
    #[error("the database is PostgreSQL: back it up with pg_dump and restore it with pg_restore, see docs/operation.md")]
    NotAFile,
    /// A file or a folder cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// A database cannot be read or written.
    #[error("{0}: {1}")]
    Database(PathBuf, sqlx::Error),
    /// The backup is damaged.
    #[error("{0} is no sound backup")]
    Damaged(PathBuf),
    /// A server uses the database.
    #[error("the database is in use: stop the server first")]
    InUse,
}

/// Longest wait for whoever else writes.
const PATIENCE: Duration = Duration::from_millis(500);

async fn open(file: &Path) -> Result<SqliteConnection, BackupError> {
    let options = SqliteConnectOptions::new().filename(file).pragma("secure_delete", "ON").busy_timeout(PATIENCE);
    options.disable_statement_logging().connect().await.map_err(|error| BackupError::Database(file.to_owned(), error))
}

async fn run(on: &mut SqliteConnection, file: &Path, statement: &str, text: Option<&str>) -> Result<(), BackupError> {
    let query = text.into_iter().fold(sqlx::query(AssertSqlSafe(statement.to_owned())), sqlx::query::Query::bind);
    query.execute(on).await.map(|_| ()).map_err(|error| BackupError::Database(file.to_owned(), error))
}

fn text(file: &Path) -> Result<&str, BackupError> {
    file.to_str().ok_or_else(|| BackupError::File(file.to_owned(), std::io::ErrorKind::InvalidFilename.into()))
}

fn name(day: Date) -> String {
    format!("tacit-{day}.db")
}

/// The day of a backup by the name of its file.
fn day_of(file: &Path) -> Option<Date> {
    Date::parse(file.file_name()?.to_str()?.strip_prefix("tacit-")?.strip_suffix(".db")?).ok()
}

/// Everything as it is now into the folder's file of today, while a server may run; older files of the folder that are due are deleted, so that what
/// was deleted in the database is out of all backups in time (AJ38).
pub async fn back_up(database: &Path, folder: &Path, today: Date) -> Result<PathBuf, BackupError> {
    let in_folder = |error| BackupError::File(folder.to_owned(), error);
    std::fs::create_dir_all(folder).map_err(in_folder)?;
    let (file, part) = (folder.join(name(today)), folder.join("tacit.part"));
    if part.exists() {
        std::fs::remove_file(&part).map_err(in_folder)?;
    }
    let mut connection = open(database).await?;
    run(&mut connection, database, "VACUUM INTO $1", Some(text(&part)?)).await?;
    std::fs::File::open(&part).and_then(|part| part.sync_all()).map_err(in_folder)?;
    std::fs::rename(&part, &file).map_err(in_folder)?;
    for entry in std::fs::read_dir(folder).map_err(in_folder)? {
        let old = entry.map_err(in_folder)?.path();
        if day_of(&old).is_some_and(|day| day < today.minus_days(BACKUP_DAYS)) {
            std::fs::remove_file(&old).map_err(in_folder)?;
        }
    }
    Ok(file)
}

/// What was taken back since the backup is not brought back with it.
const CLEAR: [&str; 3] = [
    "INSERT OR IGNORE INTO revoked SELECT tenant, day, id FROM before.revoked",
    "DELETE FROM replies WHERE (tenant, share_id) IN (SELECT tenant, id FROM revoked)",
    "DELETE FROM shares WHERE (tenant, id) IN (SELECT tenant, id FROM revoked)",
];

/// Puts a backup in the place of the database, cleared of what was taken back since: the database that stands there, if one does, still knows.
pub async fn restore(backup: &Path, database: &Path) -> Result<(), BackupError> {
    let part = database.with_extension("restored");
    let at = |file: &Path| {
        let file = file.to_owned();
        move |error| BackupError::File(file, error)
    };
    std::fs::copy(backup, &part).map_err(at(backup))?;
    let mut restored = open(&part).await?;
    let sound: Result<String, _> = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut restored).await;
    if sound.as_deref().ok() != Some("ok") {
        return Err(BackupError::Damaged(backup.to_owned()));
    }
    if database.exists() {
        // Alone: a server that runs would go on writing into a file that is gone.
        let mut before = open(database).await?;
        run(&mut before, database, "PRAGMA locking_mode = EXCLUSIVE", None).await?;
        run(&mut before, database, "PRAGMA journal_mode = DELETE", None).await.map_err(|_| BackupError::InUse)?;
        before.close().await.map_err(|error| BackupError::Database(database.to_owned(), error))?;
        run(&mut restored, &part, "ATTACH $1 AS before", Some(text(database)?)).await?;
        for statement in CLEAR {
            run(&mut restored, &part, statement, None).await?;
        }
    }
    restored.close().await.map_err(|error| BackupError::Database(part.clone(), error))?;
    std::fs::File::open(&part).and_then(|part| part.sync_all()).map_err(at(&part))?;
    std::fs::rename(&part, database).map_err(at(database))
}

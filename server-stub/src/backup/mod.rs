//! Backups, and the way back. A backup is a SQLite file whichever database it is of, so that one file can be looked into, needs no program of the
//! database's own, and may be brought back into the other kind of database as well.

mod postgres;
mod sqlite;

use std::path::{Path, PathBuf};

use share_contract::Date;
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection};

use crate::config::DatabaseAddress;
use crate::retention::BACKUP_DAYS;
use crate::store::FILE_TABLES;

/// Why there is no backup, or why it was not brought back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file or a folder cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// A database cannot be read or written. A PostgreSQL server is not named: its address has a password.
    #[error("{0}: {1}")]
    Database(String, sqlx::Error),
    /// The backup is damaged, or of a newer server.
    #[error("{0} is no sound backup")]
    Damaged(PathBuf),
    /// A server uses the database.
    #[error("the database is in use: stop the server first")]
    InUse,
}

fn of_file(file: &Path) -> impl Fn(std::io::Error) -> BackupError + Copy {
    move |error| BackupError::File(file.to_owned(), error)
}

fn of_database(name: impl ToString) -> impl Fn(sqlx::Error) -> BackupError {
    move |error| BackupError::Database(name.to_string(), error)
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
pub async fn back_up(database: &DatabaseAddress, folder: &Path, today: Date) -> Result<PathBuf, BackupError> {
    let in_folder = of_file(folder);
    std::fs::create_dir_all(folder).map_err(in_folder)?;
    let (file, part) = (folder.join(name(today)), folder.join("tacit.part"));
    if part.exists() {
        std::fs::remove_file(&part).map_err(in_folder)?;
    }
    match database {
        DatabaseAddress::File(database) => sqlite::copy_out(database, &part).await?,
        DatabaseAddress::Postgres(address) => postgres::copy_out(address, &part).await?,
    }
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

/// Puts a backup in the place of the database, cleared of what was taken back since: the database that stands there, if one does, still knows.
pub async fn restore(backup: &Path, database: &DatabaseAddress) -> Result<(), BackupError> {
    match database {
        DatabaseAddress::File(database) => sqlite::restore(backup, database).await,
        DatabaseAddress::Postgres(address) => postgres::restore(backup, address).await,
    }
}

/// What was taken back is not brought back; the list of it stands in `revoked`.
const CLEAR: [&str; 2] = [
    "DELETE FROM replies WHERE (tenant, share_id) IN (SELECT tenant, id FROM revoked)",
    "DELETE FROM shares WHERE (tenant, id) IN (SELECT tenant, id FROM revoked)",
];

/// A copy of the backup, found sound, with the tables of today: it may be of an older server.
async fn sound_copy(backup: &Path, copy: &Path) -> Result<SqliteConnection, BackupError> {
    std::fs::copy(backup, copy).map_err(of_file(backup))?;
    let mut opened = sqlite::open(copy).await?;
    let sound: Result<String, _> = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut opened).await;
    if sound.as_deref().ok() == Some("ok") && FILE_TABLES.run(&mut opened).await.is_ok() {
        return Ok(opened);
    }
    _ = opened.close().await;
    std::fs::remove_file(copy).map_err(of_file(copy))?;
    Err(BackupError::Damaged(backup.to_owned()))
}

async fn execute<D>(on: &mut D::Connection, statement: &str) -> Result<(), sqlx::Error>
where
    D: sqlx::Database,
    D::Arguments: sqlx::IntoArguments<D>,
    for<'c> &'c mut D::Connection: sqlx::Executor<'c, Database = D>,
{
    sqlx::query(AssertSqlSafe(statement.to_owned())).execute(on).await.map(|_| ())
}

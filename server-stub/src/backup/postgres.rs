//! Backups of PostgreSQL: all rows as one transaction sees them, table by table, as the data map lists them.

use std::path::Path;
use std::str::FromStr;

use futures_util::TryStreamExt;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Postgres, Row, Sqlite};

use super::sqlite::open;
use super::{BackupError, CLEAR, execute, of_database, of_file, sound_copy};
use crate::data_map::{COLUMNS, Column, Holds};
use crate::store::{FILE_TABLES, SERVER_TABLES, USER_OF_SERVERS};

const SERVER: &str = "PostgreSQL";

async fn connect(address: &str) -> Result<PgConnection, sqlx::Error> {
    PgConnectOptions::from_str(address)?.disable_statement_logging().connect().await
}

/// Each table with its columns.
fn tables() -> impl Iterator<Item = (&'static str, &'static [Column])> {
    COLUMNS
        .chunk_by(|one, next| one.table == next.table)
        .map(|columns| (columns[0].table, columns))
        .filter(|(table, _)| *table != "_sqlx_migrations")
}

/// The question for all rows of a table, and the statement that takes one in.
fn statements(table: &str, columns: &[Column]) -> (String, String) {
    let names: Vec<_> = columns.iter().map(|of| of.column).collect();
    let values: Vec<_> = (1..=columns.len()).map(|n| format!("${n}")).collect();
    let (names, values) = (names.join(", "), values.join(", "));
    (format!("SELECT {names} FROM {table}"), format!("INSERT INTO {table} ({names}) VALUES ({values}) ON CONFLICT DO NOTHING"))
}

/// Copies rows one by one, never all of them at once, from one kind of database into the other.
macro_rules! copying {
    ($name:ident, $from:ty, $to:ty) => {
        async fn $name(from: &mut $from, to: &mut $to) -> Result<(), sqlx::Error> {
            for (table, columns) in tables() {
                let (all, insert) = statements(table, columns);
                let mut rows = sqlx::query(AssertSqlSafe(all)).fetch(&mut *from);
                while let Some(row) = rows.try_next().await? {
                    let mut taking_in = sqlx::query(AssertSqlSafe(insert.clone()));
                    for (at, column) in columns.iter().enumerate() {
                        taking_in = match column.holds {
                            Holds::Ciphertext => taking_in.bind(row.try_get::<Option<Vec<u8>>, _>(at)?),
                            Holds::Day | Holds::Hour | Holds::Number => taking_in.bind(row.try_get::<Option<i64>, _>(at)?),
                            _ => taking_in.bind(row.try_get::<Option<String>, _>(at)?),
                        };
                    }
                    taking_in.execute(&mut *to).await?;
                }
            }
            Ok(())
        }
    };
}
copying!(out_of_server, PgConnection, SqliteConnection);
copying!(into_server, SqliteConnection, PgConnection);

/// All rows of one moment, while servers go on.
pub(super) async fn copy_out(address: &str, copy: &Path) -> Result<(), BackupError> {
    std::fs::File::create_new(copy).map_err(of_file(copy))?;
    let mut file = open(copy).await?;
    FILE_TABLES.run(&mut file).await.map_err(|error| of_database(copy.display())(error.into()))?;
    let copied = async {
        let mut server = connect(address).await?;
        execute::<Postgres>(&mut server, "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await?;
        execute::<Sqlite>(&mut file, "BEGIN").await?;
        out_of_server(&mut server, &mut file).await?;
        execute::<Sqlite>(&mut file, "COMMIT").await
    };
    copied.await.map_err(of_database(SERVER))?;
    file.close().await.map_err(of_database(copy.display()))
}

/// Everything is replaced in one transaction: whatever goes wrong, the tables are as they were.
pub(super) async fn restore(backup: &Path, address: &str) -> Result<(), BackupError> {
    let part = backup.with_extension("restored");
    let mut file = sound_copy(backup, &part).await?;
    let failed = of_database(SERVER);
    let restored = async {
        let mut server = connect(address).await.map_err(&failed)?;
        SERVER_TABLES.run(&mut server).await.map_err(|error| failed(error.into()))?;
        if is_in_use(&mut server).await.map_err(&failed)? {
            Err(BackupError::InUse)
        } else {
            replace(&mut file, &mut server).await.map_err(&failed)
        }
    };
    let restored = restored.await;
    file.close().await.map_err(of_database(part.display()))?;
    std::fs::remove_file(&part).map_err(of_file(&part))?;
    restored
}

async fn is_in_use(server: &mut PgConnection) -> Result<bool, sqlx::Error> {
    let servers = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1";
    let n: i64 = sqlx::query_scalar(servers).bind(USER_OF_SERVERS).fetch_one(server).await?;
    Ok(n > 0)
}

async fn replace(file: &mut SqliteConnection, server: &mut PgConnection) -> Result<(), sqlx::Error> {
    execute::<Postgres>(server, "BEGIN").await?;
    // What was taken back since the backup is known here alone, so that list is added to.
    for (table, _) in tables().filter(|(table, _)| *table != "revoked") {
        execute::<Postgres>(server, &format!("TRUNCATE {table}")).await?;
    }
    into_server(file, server).await?;
    for statement in CLEAR {
        execute::<Postgres>(server, statement).await?;
    }
    execute::<Postgres>(server, "COMMIT").await
}

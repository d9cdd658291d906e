//! Two pools, typed each, and the few calls that the store needs of either.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{ColumnIndex, ConnectOptions, Decode, Postgres, Row, Sqlite, Type};

/// Longest wait for a connection: a database that is away is said soon.
const PATIENCE: Duration = Duration::from_secs(3);

/// What makes the tables of a SQLite file, or brings them up to date.
pub(crate) static FILE_TABLES: Migrator = sqlx::migrate!("migrations/sqlite");

/// The same for PostgreSQL.
pub(crate) static SERVER_TABLES: Migrator = sqlx::migrate!("migrations/postgres");

/// By what PostgreSQL's list of connections names those of servers.
pub(crate) const USER_OF_SERVERS: &str = "tacit-server";

/// A value on its way to the database.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'a> {
    Int(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
}

/// A statement in both dialects. Numbered parameters (`$1`) are common to them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sql {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// The same text for both.
pub(super) const fn same(text: &'static str) -> Sql {
    Sql { sqlite: text, postgres: text }
}

/// A statement over `rows`, a list of lists in JSON, which is the first parameter; `rows.value->>0` is a text of the first column.
macro_rules! over_rows {
    ($before:literal, $after:literal) => {
        Sql {
            sqlite: concat!($before, " json_each($1) AS rows ", $after),
            postgres: concat!($before, " json_array_elements($1::json) AS rows(value) ", $after),
        }
    };
}
pub(super) use over_rows;

/// Where the rows are.
pub(super) enum Database {
    /// One file: one connection writes it, many read it.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    /// A server.
    Postgres { writers: PgPool, readers: PgPool },
}

/// Writes that are kept together or not at all.
pub(super) enum Transaction {
    /// SQLite ends a transaction by itself when the disk is full or broken, and sqlx does not learn of it: so begin and end are said here.
    Sqlite(PoolConnection<Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// One row of an answer.
pub(super) enum Answered {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Answered {
    pub(super) fn get<'r, T>(&'r self, column: usize) -> Result<T, sqlx::Error>
    where
        T: Type<Sqlite> + Decode<'r, Sqlite> + Type<Postgres> + Decode<'r, Postgres>,
        usize: ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
    {
        match self {
            Answered::Sqlite(row) => row.try_get(column),
            Answered::Postgres(row) => row.try_get(column),
        }
    }

    /// Reads a text that was checked when it was written; only a damaged database fails.
    pub(super) fn checked<T, E: std::error::Error + Send + Sync + 'static>(
        &self,
        column: usize,
        read: impl FnOnce(String) -> Result<T, E>,
    ) -> Result<T, sqlx::Error> {
        read(self.get(column)?).map_err(|error| sqlx::Error::Decode(Box::new(error)))
    }
}

fn for_sqlite<'q>(sql: Sql, values: &[Value<'q>]) -> sqlx::query::Query<'q, Sqlite, SqliteArguments> {
    values.iter().fold(sqlx::query(sql.sqlite), |query, value| match value {
        Value::Int(number) => query.bind(*number),
        Value::Text(text) => query.bind(*text),
        Value::Bytes(bytes) => query.bind(*bytes),
    })
}

fn for_postgres<'q>(sql: Sql, values: &[Value<'q>]) -> sqlx::query::Query<'q, Postgres, PgArguments> {
    values.iter().fold(sqlx::query(sql.postgres), |query, value| match value {
        Value::Int(number) => query.bind(*number),
        Value::Text(text) => query.bind(*text),
        Value::Bytes(bytes) => query.bind(*bytes),
    })
}

impl Transaction {
    /// Rows that a statement gives back.
    pub(super) async fn rows(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Answered>, sqlx::Error> {
        Ok(match self {
            Transaction::Sqlite(open) => wrap(for_sqlite(sql, values).fetch_all(&mut **open).await?, Answered::Sqlite),
            Transaction::Postgres(open) => wrap(for_postgres(sql, values).fetch_all(&mut **open).await?, Answered::Postgres),
        })
    }

    /// How many rows a statement changed.
    pub(super) async fn change(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<u64, sqlx::Error> {
        Ok(match self {
            Transaction::Sqlite(open) => for_sqlite(sql, values).execute(&mut **open).await?.rows_affected(),
            Transaction::Postgres(open) => for_postgres(sql, values).execute(&mut **open).await?.rows_affected(),
        })
    }

    pub(super) async fn commit(self) -> Result<(), sqlx::Error> {
        match self {
            Transaction::Sqlite(mut open) => match sqlx::query("COMMIT").execute(&mut *open).await {
                Ok(_) => Ok(()),
                Err(error) => {
                    Transaction::Sqlite(open).abandon().await;
                    Err(error)
                }
            },
            Transaction::Postgres(open) => open.commit().await,
        }
    }

    /// Nothing of it is kept. Whatever state the connection is in, the next transaction gets a new one.
    pub(super) async fn abandon(self) {
        match self {
            Transaction::Sqlite(open) => _ = open.close().await,
            Transaction::Postgres(open) => _ = open.rollback().await,
        }
    }
}

fn wrap<R>(rows: Vec<R>, how: impl Fn(R) -> Answered) -> Vec<Answered> {
    rows.into_iter().map(how).collect()
}

impl Database {
    /// Opens or makes the file and brings its tables up to date.
    pub(super) async fn sqlite(file: &Path) -> Result<Database, sqlx::Error> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged write outlives a power cut, as far as the disk keeps its promises.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(5))
            // Rows come from a thread of SQLite's own: most answers at once, not fifty rows a turn.
            .row_buffer_size(1024)
            // What was deleted is overwritten, not only forgotten.
            .pragma("secure_delete", "ON")
            .disable_statement_logging();
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone().create_if_missing(true))
            .await?;
        FILE_TABLES.run(&writer).await?;
        let readers = SqlitePoolOptions::new().max_connections(4).acquire_timeout(PATIENCE).connect_with(options.read_only(true)).await?;
        Ok(Database::Sqlite { writer, readers })
    }

    /// Connects to a server and brings its tables up to date. Several instances may start at once: one migrates, the others wait.
    pub(super) async fn postgres(address: &str) -> Result<Database, sqlx::Error> {
        let options = PgConnectOptions::from_str(address)?.application_name(USER_OF_SERVERS).disable_statement_logging();
        // Writes look rows up by their keys and nothing else. Without statistics, as on the first day, the planner would rather read tables.
        let by_key = [("enable_seqscan", "off"), ("enable_hashjoin", "off"), ("enable_mergejoin", "off")];
        let pool = |n: u32| PgPoolOptions::new().max_connections(n).acquire_timeout(PATIENCE);
        let writers = pool(N_POSTGRES_WRITERS).connect_with(options.clone().options(by_key)).await?;
        SERVER_TABLES.run(&writers).await?;
        let readers = pool(8).connect_with(options).await?;
        Ok(Database::Postgres { writers, readers })
    }

    /// How many batches may be in work at once: SQLite has one writer; with PostgreSQL one batch is gathered while others wait for the disk.
    pub(super) fn n_writers(&self) -> u32 {
        match self {
            Database::Sqlite { .. } => 1,
            Database::Postgres { .. } => N_POSTGRES_WRITERS,
        }
    }

    pub(super) async fn begin(&self) -> Result<Transaction, sqlx::Error> {
        Ok(match self {
            Database::Sqlite { writer, .. } => {
                let mut open = writer.acquire().await?;
                sqlx::query("BEGIN IMMEDIATE").execute(&mut *open).await?;
                Transaction::Sqlite(open)
            }
            Database::Postgres { writers, .. } => Transaction::Postgres(writers.begin().await?),
        })
    }

    /// Rows of a question that changes nothing.
    pub(super) async fn rows(&self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Answered>, sqlx::Error> {
        Ok(match self {
            Database::Sqlite { readers, .. } => wrap(for_sqlite(sql, values).fetch_all(readers).await?, Answered::Sqlite),
            Database::Postgres { readers, .. } => wrap(for_postgres(sql, values).fetch_all(readers).await?, Answered::Postgres),
        })
    }

    /// After deletions: brings the overwritten pages from the log into the file and empties the log. PostgreSQL only makes the room
    /// reusable; what that means is told in docs/operation.md.
    pub(super) async fn scrub(&self) -> Result<(), sqlx::Error> {
        match self {
            Database::Sqlite { writer, .. } => sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer).await.map(|_| ()),
            Database::Postgres { writers, .. } => {
                sqlx::query("VACUUM shares, replies, tickets, requests, counters, releases, revoked, employer_keys, audit")
                    .execute(writers)
                    .await
                    .map(|_| ())
            }
        }
    }

    pub(super) async fn close(&self) {
        match self {
            Database::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Database::Postgres { writers, readers } => {
                readers.close().await;
                writers.close().await;
            }
        }
    }
}

const N_POSTGRES_WRITERS: u32 = 2;

/// Whether the same transaction may succeed if it is tried again: serialization failures and deadlocks, of any engine that speaks
/// PostgreSQL's protocol, and a file that another program holds.
pub(super) fn is_worth_a_retry(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("40001" | "40P01" | "5" | "261" | "517"))
}

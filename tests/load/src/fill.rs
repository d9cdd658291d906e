//! A database with ten million rows of what was counted, made in a minute, since a million days do not fit into a bench.

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

/// Postings, each with 500 released numbers: two channels, five stages, fifty days.
pub const N_POSTINGS: u32 = 20_000;

const RELEASES: &str = "
    WITH RECURSIVE posting(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM posting WHERE n < 19999),
         day(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n < 49),
         channel(name) AS (VALUES ('direct'), ('linkedin')),
         kind(name) AS (VALUES ('apply_clicked'), ('matched'), ('opened'), ('score_7'), ('summary_sent'))
    INSERT INTO releases (tenant, posting, channel, kind, through, k, noised)
    SELECT 'acme', printf('p%05d', posting.n), channel.name, kind.name, $1 - 50 + day.n, 10, 10 + (posting.n * 7 + day.n * 13) % 90
    FROM posting CROSS JOIN channel CROSS JOIN kind CROSS JOIN day";

/// Fills the file of a server that has been started once and ended.
pub async fn releases(file: &Path) -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::new().filename(file).disable_statement_logging();
    let mut connection = SqliteConnection::connect_with(&options).await?;
    let today = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs() / 86_400;
    sqlx::query("PRAGMA synchronous = OFF").execute(&mut connection).await?;
    sqlx::query(RELEASES).bind(i64::try_from(today).unwrap_or(0)).execute(&mut connection).await?;
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut connection).await?;
    connection.close().await
}

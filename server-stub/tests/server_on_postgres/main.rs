//! What tests/server asks of SQLite, asked of PostgreSQL: the same files, another store.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

/// Where [`world::World`] keeps things.
const POSTGRES: bool = true;

#[path = "../server/audit.rs"]
mod audit;
#[path = "../server/backups.rs"]
mod backups;
#[path = "../server/counts.rs"]
mod counts;
#[path = "../server/employer.rs"]
mod employer;
#[path = "../server/keys.rs"]
mod keys;
#[path = "../server/postgres.rs"]
mod postgres;
#[path = "../server/purpose.rs"]
mod purpose;
#[path = "../server/regions.rs"]
mod regions;
#[path = "../server/replies.rs"]
mod replies;
#[path = "../server/retention.rs"]
mod retention;
#[path = "../server/schema.rs"]
mod schema;
#[path = "../server/sessions.rs"]
mod sessions;
#[path = "../server/shares.rs"]
mod shares;
#[path = "../server/statistics.rs"]
mod statistics;
#[path = "../server/tickets.rs"]
mod tickets;
#[path = "../server/world.rs"]
#[expect(dead_code, reason = "the tests of SQLite alone use the rest")]
mod world;
#[path = "../server/writes.rs"]
mod writes;

mod instances;

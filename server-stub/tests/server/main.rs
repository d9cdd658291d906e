//! The real router over a real SQLite file, asked as a browser, a console and a stranger would.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

/// Where [`world::World`] keeps things.
const POSTGRES: bool = false;

mod audit;
mod backups;
mod config;
mod counts;
mod employer;
mod erasure;
mod errors;
mod keys;
mod limits;
mod migrations;
mod openapi;
mod postgres;
mod privacy;
mod purpose;
mod regions;
mod replies;
mod retention;
mod roles;
mod schema;
mod serving;
mod sessions;
mod shares;
mod site;
mod statistics;
mod tickets;
mod world;
mod writes;

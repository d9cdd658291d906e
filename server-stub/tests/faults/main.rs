//! The real program over real sockets, ended in every bad way that can be made here. What was acknowledged is there afterwards, and nothing is twice.
//!
//! `TACIT_FAULTS=all` kills fifty times on each database; without it a few times, so that `make test` stays short.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

mod away;
mod fsyncs;
mod full;
mod hostile;
mod kills;
#[path = "../server/postgres.rs"]
mod postgres;
mod program;
mod stop;

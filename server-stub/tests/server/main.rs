//! The real router over a real SQLite file, asked as a browser, a console and a stranger would.

#![expect(clippy::unwrap_used, reason = "helpers of tests may fail like tests")]

mod config;
mod counts;
mod employer;
mod errors;
mod limits;
mod openapi;
mod privacy;
mod retention;
mod serving;
mod shares;
mod site;
mod world;
mod writes;

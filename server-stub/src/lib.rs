#![doc = include_str!("../README.md")]

pub mod app;
pub mod clock;
pub mod command;
pub mod config;
pub mod error;
pub mod logging;
pub mod metrics;
pub mod retention;
pub mod serve;
pub mod store;

mod configuration;
mod counters;
mod digest;
mod employer;
mod guard;
mod health;
mod limiter;
mod observe;
mod share;
mod site;

#![doc = include_str!("../README.md")]

pub mod app;
pub mod backup;
pub mod clock;
pub mod command;
pub mod config;
pub mod data_map;
pub mod error;
pub mod logging;
pub mod metrics;
pub mod openapi;
pub mod retention;
pub mod routes;
pub mod serve;
pub mod statistics;
pub mod store;
pub mod token;
pub mod totp;

mod audit;
mod background;
mod configuration;
mod connections;
mod counters;
mod digest;
mod employer;
mod guard;
mod health;
mod limiter;
mod observe;
mod reply;
mod session;
mod share;
mod site;
mod ticket;

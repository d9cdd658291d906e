//! Logs by an allow-list.

use std::io;

use tracing::Subscriber;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;

/// Lines for `writer`, of this crate alone: other crates log what they think useful, and that could be an address or a statement.
pub fn subscriber<W>(writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    let ours = Targets::new().with_target("server_stub", LevelFilter::INFO);
    tracing_subscriber::registry().with(lines).with(ours)
}

/// Logs to stderr from now on.
pub fn start() {
    // Fails only if somebody logs already, and then the lines go there.
    _ = tracing::subscriber::set_global_default(subscriber(io::stderr));
}

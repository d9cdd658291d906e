//! Start, ports and orderly stop.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::app::{App, metrics_router, router};
use crate::clock::SystemClock;
use crate::config::Config;
use crate::connections;
use crate::retention;
use crate::store::KeptStore;

/// Longest wait for requests in work after the signal to stop.
const LAST_REQUESTS: Duration = Duration::from_secs(15);

/// Why the server did not start, or how it ended.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The folder of the database cannot be made.
    #[error("cannot make the folder of the database: {0}")]
    Folder(std::io::Error),
    /// The database cannot be opened.
    #[error("cannot open the database: {0}")]
    Database(sqlx::Error),
    /// The address is taken or not ours.
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    /// The public port broke.
    #[error("the server broke: {0}")]
    Broke(tokio::task::JoinError),
    /// The last writes were not committed.
    #[error("the last writes were not committed")]
    Unflushed,
}

/// Serves until `stop` comes, then finishes the requests in work, commits what waits and returns. `started` gets the bound addresses
/// of the public port and of `/metrics`.
pub async fn serve(
    config: Config,
    stop: impl Future<Output = ()> + Send,
    started: impl FnOnce(SocketAddr, SocketAddr),
) -> Result<(), ServeError> {
    if let Some(folder) = config.database.file().and_then(Path::parent) {
        std::fs::create_dir_all(folder).map_err(ServeError::Folder)?;
    }
    // Where the system lets us; with fewer, connections wait for a place.
    _ = rlimit::increase_nofile_limit(u64::MAX);
    let (listen, metrics) = (config.listen, config.metrics);
    let store = KeptStore::open(&config.database, &config.limits).await.map_err(ServeError::Database)?;
    let app = App::new(config, Arc::new(store), Arc::new(SystemClock));
    let (public, private) = (bind(listen).await?, bind(metrics).await?);
    started(public.local_addr().unwrap_or(listen), private.local_addr().unwrap_or(metrics));

    let purging = tokio::spawn(retention::keep_purging(app.clone()));
    let (stopping, stopped) = watch::channel(false);
    let mut public = tokio::spawn(connections::serve(public, router(app.clone()), app.config.limits.clone(), stopped));
    let private = tokio::spawn(axum::serve(private, metrics_router(app.clone())).into_future());
    let broke = tokio::select! {
        () = stop => None,
        ended = &mut public => ended.err(),
    };
    _ = stopping.send(true);
    if broke.is_none() {
        // Whoever is not done by then is cut off.
        _ = tokio::time::timeout(LAST_REQUESTS, public).await;
    }
    private.abort();
    purging.abort();
    app.store.close().await.map_err(|_| ServeError::Unflushed)?;
    broke.map_or(Ok(()), |error| Err(ServeError::Broke(error)))
}

async fn bind(address: SocketAddr) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|error| ServeError::Listen(address, error))
}

/// Ctrl-C, or SIGTERM where there is one.
pub async fn stop_signal() {
    let interrupt = async { _ = tokio::signal::ctrl_c().await };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => _ = signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

//! The public port: so many connections at once, and each has to say in time what it wants. Who says it letter by letter, or nothing at all, is let go.

use std::io::Error;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tower::Service;

use crate::config::Limits;

/// Rest after an error of the listener, which is most often a lack of file descriptors: some are free again soon.
const REST: Duration = Duration::from_millis(20);

/// Serves until told to stop; then takes no more connections, ends the idle ones and waits for the others.
pub(crate) async fn serve(listener: TcpListener, router: Router, limits: Limits, mut stopped: watch::Receiver<bool>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(limits.seconds_per_head));
    let (places, all) = (Arc::new(Semaphore::new(limits.connections)), GracefulShutdown::new());
    loop {
        let next = async {
            let place = places.clone().acquire_owned().await.map_err(Error::other)?;
            listener.accept().await.map(|(stream, peer)| (stream, peer, place))
        };
        let next = tokio::select! {
            next = next => next,
            _ = stopped.wait_for(|stopped| *stopped) => break,
        };
        let Ok((stream, peer, place)) = next else {
            tokio::time::sleep(REST).await;
            continue;
        };
        let served = answer(http.clone(), stream, peer, router.clone(), all.watcher());
        tokio::spawn(async move {
            served.await;
            drop(place);
        });
    }
    drop(listener);
    all.shutdown().await;
}

async fn answer(http: http1::Builder, stream: TcpStream, peer: SocketAddr, router: Router, watcher: Watcher) {
    // An answer is one small packet; it need not wait for another.
    _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().call(request)
    });
    // A connection that breaks is its client's affair.
    _ = watcher.watch(http.serve_connection(TokioIo::new(stream), service)).await;
}

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use share_contract::MOST_SHARE_BYTES;

use crate::app::Shared;
use crate::error::ApiError;

/// Stands before every handler: a network may ask only so often, a page of another origin not at all, and the handler gets to see neither
/// the address nor what the browser says about itself (JT26).
pub(crate) async fn guard(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions_mut().remove::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    if request.uri().path().starts_with("/v1/") {
        // Without a peer (in tests without a connection) all are one network.
        let address = client(peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)), app.config.trusted_proxy, request.headers());
        if !app.limiter.allow(app.limiter.network(address), app.clock.now()) {
            return ApiError::RateLimited.into_response();
        }
        if is_foreign(request.headers(), &app.config.public_origin) {
            return ApiError::ForeignOrigin.into_response();
        }
    }
    // Said beforehand, it is refused beforehand; what is not said is refused when it has come (the limit of bodies in app.rs).
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > MOST_SHARE_BYTES) {
        return ApiError::TooLarge.into_response();
    }
    for name in [header::USER_AGENT, header::REFERER, header::COOKIE, header::FORWARDED] {
        request.headers_mut().remove(name);
    }
    request.headers_mut().remove(FORWARDED_FOR);
    next.run(request).await
}

const FORWARDED_FOR: &str = "x-forwarded-for";

/// Whoever connected, or whom the trusted proxy names: the last entry is its own, the ones before could be anybody's.
fn client(peer: IpAddr, trusted_proxy: Option<IpAddr>, headers: &HeaderMap) -> IpAddr {
    if trusted_proxy != Some(peer.to_canonical()) {
        return peer;
    }
    let last =
        headers.get_all(FORWARDED_FOR).iter().next_back().and_then(|value| value.to_str().ok()).and_then(|text| text.rsplit(',').next());
    last.and_then(|text| text.trim().parse().ok()).unwrap_or(peer)
}

/// Whether a browser says that a page of another origin asks. Programs that are no browsers send no origin.
fn is_foreign(headers: &HeaderMap, own: &str) -> bool {
    headers.get(header::ORIGIN).is_some_and(|origin| origin.as_bytes() != own.as_bytes())
}

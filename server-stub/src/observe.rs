use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

use crate::app::Shared;

/// Logs and counts a request: method, route template, status, duration, and nothing else. What is not on this list cannot get into a log
/// by mistake: no address, no user agent, no path parameter, no body (JT26).
pub(crate) async fn observe(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = known_method(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "other".to_owned(), |path| path.as_str().to_owned());
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let took = began.elapsed();
    app.metrics.request(method, &route, status, took);
    tracing::info!(method, route, status, ms = took.as_millis() as u64, "request");
    response
}

/// Methods are free text in HTTP; only the known ones are written down.
fn known_method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

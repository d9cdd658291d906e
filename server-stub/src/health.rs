use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use crate::app::Shared;
use crate::error::ApiError;

/// The description of this interface, written by hand and held to the routes by tests/server/openapi.rs.
const OPENAPI: &str = include_str!("../openapi.json");

/// The process runs.
pub(crate) async fn live() -> &'static str {
    "live\n"
}

/// The database answers.
pub(crate) async fn ready(State(app): State<Shared>) -> Result<&'static str, ApiError> {
    app.store.ready().await?;
    Ok("ready\n")
}

pub(crate) async fn openapi() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI)
}

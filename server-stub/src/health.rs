use std::sync::LazyLock;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;

use crate::app::Shared;
use crate::error::ApiError;

/// The description of this interface, written once.
static OPENAPI: LazyLock<String> = LazyLock::new(crate::openapi::text);

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
    ([(header::CONTENT_TYPE, "application/json")], OPENAPI.as_str())
}

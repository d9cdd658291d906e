use std::collections::BTreeMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use share_contract::{Counter, Counters, Counts};

use crate::app::Shared;
use crate::employer::employer;
use crate::error::ApiError;
use crate::share::{once, unreadable};
use crate::store::{NewCounts, Outcome};

/// `POST /v1/counts`: adds to the sums of a day. Nothing of the request outlives the addition but its key.
pub(crate) async fn add(
    State(app): State<Shared>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, ApiError> {
    // First of all, and whatever else is wrong: such a request is not even read (JT31).
    if asks_not_to_be_counted(&headers) {
        return Ok(StatusCode::NO_CONTENT);
    }
    let body = body.map_err(unreadable)?;
    let once = once(&app, &headers, &body)?;
    let batch = Counts::parse(&body)?;
    let tenant = app.tenant(batch.tenant.as_str())?.id.clone();
    let mut counts = BTreeMap::new();
    for count in batch.counts {
        *counts.entry((count.posting, count.kind)).or_default() += 1;
    }
    match app.store.add_counts(NewCounts { once, tenant, counts }).await? {
        Outcome::Stored | Outcome::Repeated(None) => Ok(StatusCode::ACCEPTED),
        Outcome::Repeated(Some(_)) | Outcome::Conflict | Outcome::Replayed => Err(ApiError::IdempotencyConflict),
    }
}

/// Global Privacy Control and Do Not Track are a hard off.
fn asks_not_to_be_counted(headers: &HeaderMap) -> bool {
    ["sec-gpc", "dnt"].iter().any(|name| headers.get(*name).is_some_and(|value| value.as_bytes().trim_ascii() == b"1"))
}

/// `GET /v1/tenants/{tenant}/counters`: sums over all days; fewer than `k` are not told (N5).
pub(crate) async fn show(State(app): State<Shared>, Path(tenant): Path<String>, headers: HeaderMap) -> Result<Json<Counters>, ApiError> {
    let tenant = employer(&app, &tenant, &headers)?;
    let sums = app.store.counters(tenant.id.clone()).await?;
    let told = |count: u64| (count >= u64::from(tenant.k)).then_some(count);
    let counters = sums.into_iter().map(|(posting, kind, count)| Counter { posting, kind, count: told(count) }).collect();
    Ok(Json(Counters { k: tenant.k, counters }))
}

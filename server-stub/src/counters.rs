use std::collections::BTreeMap;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use share_contract::{Channel, ContractError, Counters, Counts, PostingId, Right, Statistics};

use crate::app::Shared;
use crate::config::TenantConfig;
use crate::employer::employer;
use crate::error::ApiError;
use crate::share::{once, unreadable};
use crate::statistics::{self, direct, page};
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
    let tenant = app.tenant_of_this_region(batch.tenant.as_str())?;
    // The page's own counts are the server's.
    if batch.counts.iter().any(|count| count.posting == page()) {
        return Err(ContractError::InvalidId("posting").into());
    }
    let channel = known_channel(tenant, batch.channel);
    let mut counts = BTreeMap::new();
    for count in batch.counts {
        *counts.entry((count.posting, count.kind)).or_default() += 1;
    }
    match app.store.add_counts(NewCounts { once, tenant: tenant.id.clone(), channel, counts }).await? {
        Outcome::Stored | Outcome::Repeated(None) => Ok(StatusCode::ACCEPTED),
        Outcome::Repeated(Some(_)) | Outcome::Conflict | Outcome::Replayed => Err(ApiError::IdempotencyConflict),
    }
}

/// Global Privacy Control and Do Not Track are a hard off.
pub(crate) fn asks_not_to_be_counted(headers: &HeaderMap) -> bool {
    ["sec-gpc", "dnt"].iter().any(|name| headers.get(*name).is_some_and(|value| value.as_bytes().trim_ascii() == b"1"))
}

/// The channel, if the employer's configuration names it (JT13): a link of somebody's own making cannot become a column of its own.
fn known_channel(tenant: &TenantConfig, channel: Option<Channel>) -> Channel {
    let channel = channel.unwrap_or_else(direct);
    if channel == direct() || tenant.channels.contains(&channel) {
        return channel;
    }
    Channel::new("other").expect("five letters are a channel")
}

/// `GET /v1/tenants/{tenant}/counters`: what was released so far, summed over channels and days; fewer than `k` are never told (N5).
pub(crate) async fn show(State(app): State<Shared>, Path(tenant): Path<String>, headers: HeaderMap) -> Result<Json<Counters>, ApiError> {
    let (tenant, _) = employer(&app, &tenant, &headers, Right::ReadCounters)?;
    Ok(Json(statistics::counters(tenant, app.store.released(tenant.id.clone(), None).await?)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Of {
    posting: Option<String>,
}

/// `GET /v1/tenants/{tenant}/statistics`: what was released, with errors, intervals, comparisons and hints; the same answer all day (JT4, JT16).
pub(crate) async fn statistics(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    of: Result<Query<Of>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<Statistics>, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::ReadStatistics)?;
    let Query(of) = of.map_err(|_| ApiError::InvalidQuery)?;
    let posting = of.posting.map(PostingId::new).transpose()?;
    // First: what is released in between must not be missing from a day that is said to be released.
    let (through, _) = app.store.released_days(tenant.id.clone()).await?;
    let mut released = app.store.released(tenant.id.clone(), posting).await?;
    // An agency sees its own channel and nothing of the others (JT5).
    released.retain(|(cell, _)| token.channel.as_ref().is_none_or(|channel| cell.channel == *channel));
    Ok(Json(statistics::report(tenant, through, app.clock.today(), released)))
}

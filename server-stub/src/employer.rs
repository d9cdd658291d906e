use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use serde::Deserialize;
use share_contract::{EmployerKey, KeyPublication, ShareId, StoredShares};
use subtle::ConstantTimeEq;

use crate::app::{App, Shared};
use crate::config::TenantConfig;
use crate::digest::{named_key, sha256_hex};
use crate::error::ApiError;
use crate::role::{Right, Token};
use crate::share::unreadable;

/// Most shares of one page: 100 envelopes of 48 KiB are 5 MB.
const MOST_SHARES: u32 = 100;

/// The employer that the address names, and the token's scope, if the token is the employer's own and its role has the right.
pub(crate) fn employer<'a>(
    app: &'a App,
    tenant: &str,
    headers: &HeaderMap,
    right: Right,
) -> Result<(&'a TenantConfig, &'a Token), ApiError> {
    let tenant = app.tenant(tenant)?;
    let token = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).and_then(|text| text.strip_prefix("Bearer "));
    let presented = sha256_hex(token.ok_or(ApiError::Unauthorized)?.trim().as_bytes());
    let is_same = |token: &&Token| bool::from(presented.as_str().as_bytes().ct_eq(token.sha256.as_str().as_bytes()));
    let token = tenant.tokens.iter().find(is_same).ok_or(ApiError::Unauthorized)?;
    if token.role.may(right) { Ok((tenant, token)) } else { Err(ApiError::Forbidden) }
}

/// `PUT /v1/tenants/{tenant}/key`: from now on summaries are sealed to this key. The private one never comes here.
pub(crate) async fn publish_key(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<EmployerKey>, ApiError> {
    let tenant = app.of_this_region(employer(&app, &tenant, &headers, Right::PublishKey)?.0)?;
    let key = named_key(KeyPublication::parse(&body.map_err(unreadable)?)?.public);
    app.store.put_key(tenant.id.clone(), key.clone()).await?;
    Ok(Json(key))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    after: Option<String>,
    limit: Option<u32>,
}

/// `GET /v1/tenants/{tenant}/shares`: sealed as they came, oldest first.
pub(crate) async fn list_shares(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    page: Result<Query<Page>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<StoredShares>, ApiError> {
    let (tenant, _) = employer(&app, &tenant, &headers, Right::ReadShares)?;
    let Query(page) = page.map_err(|_| ApiError::InvalidQuery)?;
    let limit = page.limit.unwrap_or(MOST_SHARES);
    if !(1..=MOST_SHARES).contains(&limit) {
        return Err(ApiError::InvalidQuery);
    }
    let after = page.after.map(ShareId::new).transpose()?;
    let shares = app.store.shares(tenant.id.clone(), after, limit, app.clock.today()).await?;
    Ok(Json(StoredShares { shares }))
}

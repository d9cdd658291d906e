use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use serde::Deserialize;
use share_contract::{AuditAction, EmployerKey, KeyPublication, Right, Scope, ShareId, StoredShares};
use subtle::ConstantTimeEq;

use crate::app::{App, Shared};
use crate::audit;
use crate::config::TenantConfig;
use crate::digest::{named_key, sha256_hex};
use crate::error::ApiError;
use crate::session::token_of_session;
use crate::share::unreadable;
use crate::store::{NewKey, Note};
use crate::token::Token;

/// Most shares or requests of one page: 100 envelopes of 48 KiB are 5 MB.
const MOST_A_PAGE: u32 = 100;

/// The employer that the address names, and the token's scope, if the token is the employer's own and its role has the right.
pub(crate) fn employer<'a>(
    app: &'a App,
    tenant: &str,
    headers: &HeaderMap,
    right: Right,
) -> Result<(&'a TenantConfig, &'a Token), ApiError> {
    let tenant = app.tenant(tenant)?;
    let presented = bearer(headers)?;
    let token = match token_of_session(app, tenant, presented) {
        Some(token) => token,
        None => match token_of(tenant, presented)? {
            Token { totp: Some(_), .. } => return Err(ApiError::CodeRequired),
            token => token,
        },
    };
    if token.role.may(right) { Ok((tenant, token)) } else { Err(ApiError::Forbidden) }
}

/// The employer's token that was presented.
pub(crate) fn token_of<'a>(tenant: &'a TenantConfig, presented: &str) -> Result<&'a Token, ApiError> {
    let presented = sha256_hex(presented.as_bytes());
    let is_same = |token: &&Token| bool::from(presented.as_str().as_bytes().ct_eq(token.sha256.as_str().as_bytes()));
    tenant.tokens.iter().find(is_same).ok_or(ApiError::Unauthorized)
}

/// The token of the header `Authorization`.
pub(crate) fn bearer(headers: &HeaderMap) -> Result<&str, ApiError> {
    let text = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    text.and_then(|text| text.strip_prefix("Bearer ")).map(str::trim).ok_or(ApiError::Unauthorized)
}

/// `GET /v1/tenants/{tenant}/role`: what the token is for, so that a page shows nothing that would be refused.
pub(crate) async fn scope(State(app): State<Shared>, Path(tenant): Path<String>, headers: HeaderMap) -> Result<Json<Scope>, ApiError> {
    // Every role may read some statistics.
    let (_, token) = employer(&app, &tenant, &headers, Right::ReadStatistics)?;
    Ok(Json(Scope { role: token.role, channel: token.channel.clone() }))
}

/// `PUT /v1/tenants/{tenant}/key`: from now on summaries are sealed to this key; the one before is taken for some days more. The private one never comes
/// here. The signature is passed on as it is: whoever seals checks it, and need not believe this server.
pub(crate) async fn publish_key(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<EmployerKey>, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::PublishKey)?;
    let tenant = app.of_this_region(tenant)?;
    let KeyPublication { public, signed } = KeyPublication::parse(&body.map_err(unreadable)?)?;
    let key = EmployerKey { signed, ..named_key(public) };
    let note = Note { key_id: Some(key.id.clone()), ..audit::note(&app, tenant, token, AuditAction::PublishedKey) };
    app.store.put_key(NewKey { key: key.clone(), day: app.clock.today(), note }).await?;
    Ok(Json(key))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    after: Option<String>,
    limit: Option<u32>,
}

impl Page {
    /// The id after which the page begins, and how much it holds.
    pub(crate) fn read(page: Result<Query<Page>, QueryRejection>) -> Result<(Option<String>, u32), ApiError> {
        let Query(page) = page.map_err(|_| ApiError::InvalidQuery)?;
        Ok((page.after, page_length(page.limit)?))
    }
}

/// How much a page holds.
pub(crate) fn page_length(limit: Option<u32>) -> Result<u32, ApiError> {
    Some(limit.unwrap_or(MOST_A_PAGE)).filter(|limit| (1..=MOST_A_PAGE).contains(limit)).ok_or(ApiError::InvalidQuery)
}

/// `GET /v1/tenants/{tenant}/shares`: sealed as they came, oldest first.
pub(crate) async fn list_shares(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    page: Result<Query<Page>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<StoredShares>, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::ReadShares)?;
    let (after, limit) = Page::read(page)?;
    audit::note_read(&app, tenant, token, AuditAction::ReadShares).await?;
    let shares = app.store.shares(tenant.id.clone(), after.map(ShareId::new).transpose()?, limit, app.clock.today()).await?;
    Ok(Json(StoredShares { shares }))
}

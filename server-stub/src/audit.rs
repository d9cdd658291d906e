//! Who did what for an employer, for its owner.

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use serde::Deserialize;
use share_contract::{AuditAction, AuditLog, Right, TokenId};

use crate::app::{App, Shared};
use crate::config::TenantConfig;
use crate::employer::{employer, page_length};
use crate::error::ApiError;
use crate::store::Note;
use crate::token::Token;

/// The line that says what is done now with this token.
pub(crate) fn note(app: &App, tenant: &TenantConfig, token: &Token, action: AuditAction) -> Note {
    Note { tenant: tenant.id.clone(), at: app.clock.hour(), role: token.role, token: TokenId::from(&token.sha256), action, key_id: None }
}

/// Writes down that something was looked at, before it is shown; once an hour, so that a page that refreshes itself does not fill the log.
pub(crate) async fn note_read(app: &App, tenant: &TenantConfig, token: &Token, action: AuditAction) -> Result<(), ApiError> {
    // A server of another region has nothing to show.
    if app.keeps_for(tenant) {
        app.store.note_once(note(app, tenant, token, action)).await?;
    }
    Ok(())
}

/// The largest number that every reader of JSON keeps whole.
pub(crate) const LARGEST: u64 = (1 << 53) - 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    from: Option<u64>,
    limit: Option<u32>,
}

/// `GET /v1/tenants/{tenant}/audit`: from a number on, in the order of the numbers.
pub(crate) async fn list(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    page: Result<Query<Page>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<AuditLog>, ApiError> {
    let (tenant, _) = employer(&app, &tenant, &headers, Right::ReadAudit)?;
    let Query(Page { from, limit }) = page.map_err(|_| ApiError::InvalidQuery)?;
    let from = from.unwrap_or(1);
    if from > LARGEST {
        return Err(ApiError::InvalidQuery);
    }
    let entries = app.store.audit(tenant.id.clone(), from, page_length(limit)?).await?;
    Ok(Json(AuditLog { entries }))
}

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use share_contract::{AuditAction, Date, Purpose, Right, ShareId};

use crate::app::Shared;
use crate::audit;
use crate::employer::employer;
use crate::error::ApiError;
use crate::share::said;

/// What the employer wants to have checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    /// The id of the receipt that the applicant got for this consent.
    receipt: ShareId,
    purpose: Purpose,
}

/// That it may be checked, and until when.
#[derive(Serialize)]
pub(crate) struct Allowed {
    purpose: Purpose,
    expires: Date,
}

/// `POST /v1/tenants/{tenant}/background-checks`: whether an applicant has consented to this check, by a share of its own that has not
/// expired and was not taken back. Without one: 403. A summary for an application is no consent to a check (AJ20).
pub(crate) async fn ask(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Allowed>, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::ReadShares)?;
    let Check { receipt, purpose } = said(body)?;
    if !purpose.needs_typing() {
        return Err(ApiError::NoConsent);
    }
    audit::note_read(&app, tenant, token, AuditAction::AskedForCheck).await?;
    let expires = app.store.consent(tenant.id.clone(), receipt, purpose, app.clock.today()).await?;
    Ok(Json(Allowed { purpose, expires: expires.ok_or(ApiError::NoConsent)? }))
}

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use share_contract::{AuditAction, Hour};
use subtle::ConstantTimeEq;

use crate::app::{App, Shared};
use crate::audit;
use crate::config::TenantConfig;
use crate::digest::hex;
use crate::employer::{bearer, token_of};
use crate::error::ApiError;
use crate::share::said;
use crate::store::UsedCode;
use crate::token::Token;

/// Beginning of a session, so that it is not taken for a token.
const PREFIX: &str = "s1.";

/// How long a session lasts, in hours, the one that has begun among them.
const HOURS: u32 = 8;

/// What stands in the app now.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Login {
    code: String,
}

/// What stands in the place of the token until it expires.
#[derive(Serialize)]
pub(crate) struct Session {
    session: String,
    expires: Hour,
}

/// `POST /v1/tenants/{tenant}/session`: a token and a code of its person's app for a session (AJ28). A code is taken once, on all instances together,
/// and a token may try only so often. The server keeps no session: whoever has the secret can check it, and with the token it ends.
pub(crate) async fn open(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Session>, ApiError> {
    let tenant = app.tenant(&tenant)?;
    let token = token_of(tenant, bearer(&headers)?)?;
    let Login { code } = said(body)?;
    let secret = token.totp.as_ref().ok_or(ApiError::NoSecondFactor)?;
    if !app.logins.allow(app.logins.named(token.sha256.as_str()), app.clock.now()) {
        return Err(ApiError::RateLimited);
    }
    let step = secret.step_of(&code, app.clock.now()).ok_or(ApiError::WrongCode)?;
    let note = audit::note(&app, tenant, token, AuditAction::SignedIn);
    if !app.store.use_code(UsedCode { token: token.sha256.clone(), step, note }).await? {
        return Err(ApiError::WrongCode);
    }
    let expires = app.clock.hour().plus_hours(HOURS);
    Ok(Json(Session { session: format!("{PREFIX}{}.{}", expires.hours_since_1970(), proof(tenant, token, expires)), expires }))
}

/// What only the server of this token can have written. It is empty for a token without a second factor.
fn proof(tenant: &TenantConfig, token: &Token, expires: Hour) -> String {
    let parts = ["tacit session", tenant.id.as_str(), token.sha256.as_str(), &expires.to_string()];
    token.totp.as_ref().map(|secret| hex(&secret.sign(&parts))).unwrap_or_default()
}

/// The token that a session stands for, if it is one and has not expired.
pub(crate) fn token_of_session<'a>(app: &App, tenant: &'a TenantConfig, presented: &str) -> Option<&'a Token> {
    let (hours, presented) = presented.strip_prefix(PREFIX)?.split_once('.')?;
    let expires = Hour::from_hours_since_1970(hours.parse().ok()?);
    let is_its = |token: &&Token| bool::from(presented.as_bytes().ct_eq(proof(tenant, token, expires).as_bytes()));
    let token = tenant.tokens.iter().filter(|token| token.totp.is_some()).find(is_its)?;
    (app.clock.hour() < expires).then_some(token)
}

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use share_contract::{Accepted, ContractError, IdempotencyKey, Receipt, ReceivedShare, RevocationToken, Sha256Hex, ShareId, Terms};

use crate::app::{App, Shared};
use crate::configuration::takes_key;
use crate::digest::{random_share_id, sha256_hex};
use crate::error::ApiError;
use crate::store::{NewShare, Once, Outcome, Revocation};

type Answer = Result<(StatusCode, Json<Accepted>), ApiError>;

/// `POST /v1/shares`: keeps an envelope and answers with a receipt after the commit. The same request again gets the same answer.
pub(crate) async fn receive(State(app): State<Shared>, headers: HeaderMap, body: Result<Bytes, BytesRejection>) -> Answer {
    let body = body.map_err(unreadable)?;
    let once = once(&app, &headers, &body)?;
    let share = ReceivedShare::parse(&body)?;
    let tenant = share.terms().tenant().clone();
    // Asked first: what was taken in stays taken in, even if policy or key changed since.
    if let Some(earlier) = app.store.earlier(tenant, once.key.clone(), once.day).await? {
        return match earlier.share {
            Some(id) if earlier.body_sha256 == once.body_sha256 => Ok(answer(StatusCode::OK, id, &share)),
            _ => Err(ApiError::IdempotencyConflict),
        };
    }
    check(&app, share.terms()).await?;
    let id = random_share_id();
    let new = NewShare { once, id: id.clone(), sealed_sha256: sha256_hex(share.sealed()), share: share.clone() };
    match app.store.put_share(new).await? {
        Outcome::Stored => Ok(answer(StatusCode::CREATED, id, &share)),
        Outcome::Repeated(Some(id)) => Ok(answer(StatusCode::OK, id, &share)),
        Outcome::Repeated(None) | Outcome::Conflict => Err(ApiError::IdempotencyConflict),
        Outcome::Replayed => Err(ApiError::ReplayedShare),
    }
}

/// What only the server can judge: its employers, their keys and policies, and the day.
async fn check(app: &App, terms: &Terms) -> Result<(), ApiError> {
    let tenant = app.tenant_of_this_region(terms.tenant().as_str())?;
    if !tenant.purposes.contains(&terms.purpose()) {
        return Err(ApiError::PurposeNotAllowed);
    }
    terms.check_days(tenant.share_days.min(terms.purpose().most_days()))?;
    let today = app.clock.today();
    // A page may stay open over midnight. More would let old envelopes be replayed after their keys are forgotten.
    if terms.given() < today.minus_days(1) || terms.given() > today.plus_days(1) {
        return Err(ApiError::StaleConsent);
    }
    if *terms.policy_hash() != tenant.policy.hash {
        return Err(ApiError::PolicyChanged);
    }
    if takes_key(app, tenant, terms.key_id()).await? { Ok(()) } else { Err(ApiError::UnknownKey) }
}

fn answer(status: StatusCode, id: ShareId, share: &ReceivedShare) -> (StatusCode, Json<Accepted>) {
    let receipt = Receipt::new(id.clone(), share.terms(), sha256_hex(share.sealed()));
    (status, Json(Accepted { id, receipt }))
}

/// `DELETE /v1/shares/{id}`: the seeker takes it back. Whether the share or the token is wrong is not said.
pub(crate) async fn revoke(State(app): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Result<StatusCode, ApiError> {
    let revocation = revocation(&headers)?;
    let revocation = Revocation { tenants: app.tenants(), id: ShareId::new(id)?, revocation, day: app.clock.today() };
    match app.store.revoke_share(revocation).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(ApiError::UnknownShare),
    }
}

/// SHA-256 of the token that shows a share to be one's own.
pub(crate) fn revocation(headers: &HeaderMap) -> Result<Sha256Hex, ApiError> {
    let token = headers.get("tacit-revocation").ok_or(ApiError::MissingRevocation)?;
    let token = RevocationToken::new(token.to_str().unwrap_or_default())?;
    Ok(sha256_hex(token.as_str().as_bytes()))
}

/// The client's key.
pub(crate) fn idempotency_key(headers: &HeaderMap) -> Result<IdempotencyKey, ApiError> {
    let key = headers.get("idempotency-key").ok_or(ApiError::MissingIdempotencyKey)?;
    Ok(IdempotencyKey::new(key.to_str().unwrap_or_default())?)
}

/// The client's key, what it came with and when.
pub(crate) fn once(app: &App, headers: &HeaderMap, body: &[u8]) -> Result<Once, ApiError> {
    Ok(Once { key: idempotency_key(headers)?, body_sha256: sha256_hex(body), day: app.clock.today() })
}

pub(crate) fn unreadable(rejection: BytesRejection) -> ApiError {
    match rejection {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => ApiError::TooLarge,
        _ => ApiError::UnreadableBody,
    }
}

/// What a body of JSON says.
pub(crate) fn said<T: DeserializeOwned>(body: Result<Bytes, BytesRejection>) -> Result<T, ApiError> {
    Ok(serde_json::from_slice(&body.map_err(unreadable)?).map_err(|_| ContractError::InvalidJson)?)
}

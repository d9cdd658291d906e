use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use share_contract::{AuditAction, ReplyEnvelope, ReplyId, Right, ShareId, StoredReplies};

use crate::app::Shared;
use crate::audit;
use crate::employer::employer;
use crate::error::ApiError;
use crate::share::{idempotency_key, revocation, unreadable};
use crate::store::{NewReply, OfSeeker, Sent};

/// `POST /v1/tenants/{tenant}/shares/{id}/replies`: keeps a reply as long as the share, sealed to a key that is inside the share and that the
/// server therefore never sees (N4).
pub(crate) async fn receive(
    State(app): State<Shared>,
    Path((tenant, share)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::AnswerSeekers)?;
    let note = audit::note(&app, app.of_this_region(tenant)?, token, AuditAction::Replied);
    let id = ReplyId::from(idempotency_key(&headers)?);
    let share = ShareId::new(share)?;
    let sealed = ReplyEnvelope::parse(&body.map_err(unreadable)?)?.sealed_bytes()?;
    let new = NewReply { share, id, day: app.clock.today(), sealed, note };
    match app.store.put_reply(new).await? {
        Sent::Stored => Ok(StatusCode::CREATED),
        Sent::Repeated => Ok(StatusCode::OK),
        Sent::Conflict => Err(ApiError::IdempotencyConflict),
        Sent::Missing => Err(ApiError::UnknownShare),
        Sent::Full => Err(ApiError::TooManyReplies),
    }
}

/// `GET /v1/shares/{id}/replies`: for whoever has the token that takes the share back. Whether the share or the token is wrong is not said.
pub(crate) async fn list(State(app): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Result<Json<StoredReplies>, ApiError> {
    let token = revocation(&headers)?;
    let id = ShareId::new(id)?;
    let of = OfSeeker { tenants: &app.tenants(), id: id.as_str(), token: &token };
    let replies = app.store.replies(of, app.clock.today()).await?.ok_or(ApiError::UnknownShare)?;
    Ok(Json(StoredReplies { replies }))
}

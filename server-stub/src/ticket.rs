use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use share_contract::{
    AuditAction, ReceivedClosing, ReceivedTicket, RevocationToken, Right, StoredTickets, TicketId, TicketReceipt, TicketState,
};

use crate::app::Shared;
use crate::audit;
use crate::configuration::takes_key;
use crate::digest::sha256_hex;
use crate::employer::{Page, bearer, employer};
use crate::error::ApiError;
use crate::share::{idempotency_key, unreadable};
use crate::store::{NewClosing, NewTicket, OfSeeker, Sent};

/// `POST /v1/requests`: keeps what a seeker asks of an employer, sealed to the employer's key, and says until when it is to be answered: 24 hours
/// for a wrong posting (AJ46), 48 for privacy (AJ39), 30 days for misuse (JT34).
pub(crate) async fn receive(
    State(app): State<Shared>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<TicketReceipt>), ApiError> {
    let id = TicketId::from(idempotency_key(&headers)?);
    let ticket = ReceivedTicket::parse(&body.map_err(unreadable)?)?;
    let tenant = app.tenant_of_this_region(ticket.tenant.as_str())?;
    let kind = ticket.kind;
    let of = OfSeeker { tenants: std::slice::from_ref(&tenant.id), id: id.as_str(), token: &ticket.token.clone() };
    // Before the key is looked at: what was taken in stays taken in, even if the key changed since.
    if app.store.ticket(of).await?.is_none() && !takes_key(&app, tenant, &ticket.key_id).await? {
        return Err(ApiError::UnknownKey);
    }
    let received = app.clock.hour();
    match app.store.put_ticket(NewTicket { id: id.clone(), received, ticket }).await? {
        Sent::Stored => Ok((StatusCode::CREATED, Json(TicketReceipt::new(id, kind, received)))),
        Sent::Repeated => {
            let first = app.store.ticket(of).await?.ok_or(ApiError::UnknownTicket)?;
            Ok((StatusCode::OK, Json(TicketReceipt::new(id, kind, first.received))))
        }
        Sent::Conflict | Sent::Missing | Sent::Full => Err(ApiError::IdempotencyConflict),
    }
}

/// `GET /v1/requests/{id}`: how it stands, for whoever has the token. Whether the request or the token is wrong is not said.
pub(crate) async fn show(State(app): State<Shared>, Path(id): Path<String>, headers: HeaderMap) -> Result<Json<TicketState>, ApiError> {
    let token = RevocationToken::new(bearer(&headers)?).map_err(|_| ApiError::UnknownTicket)?;
    let id = TicketId::new(id)?;
    let of = OfSeeker { tenants: &app.tenants(), id: id.as_str(), token: &sha256_hex(token.as_str().as_bytes()) };
    app.store.ticket(of).await?.map(Json).ok_or(ApiError::UnknownTicket)
}

/// `GET /v1/tenants/{tenant}/requests`: sealed as they came, oldest first.
pub(crate) async fn list(
    State(app): State<Shared>,
    Path(tenant): Path<String>,
    page: Result<Query<Page>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<StoredTickets>, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::AnswerSeekers)?;
    let (after, limit) = Page::read(page)?;
    audit::note_read(&app, tenant, token, AuditAction::ReadRequests).await?;
    let requests = app.store.tickets(tenant.id.clone(), after.map(TicketId::new).transpose()?, limit).await?;
    Ok(Json(StoredTickets { requests }))
}

/// `PUT /v1/tenants/{tenant}/requests/{id}/closed`: says that it is done or declined, once; the answer may be sealed to the seeker.
pub(crate) async fn close(
    State(app): State<Shared>,
    Path((tenant, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, ApiError> {
    let (tenant, token) = employer(&app, &tenant, &headers, Right::AnswerSeekers)?;
    let note = audit::note(&app, app.of_this_region(tenant)?, token, AuditAction::ClosedRequest);
    let id = TicketId::new(id)?;
    let closing = ReceivedClosing::parse(&body.map_err(unreadable)?)?;
    match app.store.close_ticket(NewClosing { id, closing, note }).await? {
        Sent::Stored | Sent::Repeated => Ok(StatusCode::NO_CONTENT),
        Sent::Conflict | Sent::Full => Err(ApiError::AlreadyClosed),
        Sent::Missing => Err(ApiError::UnknownTicket),
    }
}

//! Every refusal with its status and code.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use share_contract::{ContractError, Failure, FailureDetail};

use crate::store::StoreError;

/// Every refusal of the server. The answer is `{"error":{"code","message"}}`; inner causes are logged, not sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// The request does not fit the contract.
    #[error("{0}")]
    Contract(ContractError),
    /// No `Idempotency-Key`.
    #[error("the header Idempotency-Key is missing")]
    MissingIdempotencyKey,
    /// No `Tacit-Revocation`.
    #[error("the header Tacit-Revocation is missing")]
    MissingRevocation,
    /// Parameters after the question mark that the route does not know.
    #[error("the query is not one that this address knows")]
    InvalidQuery,
    /// The body broke off.
    #[error("the body could not be read")]
    UnreadableBody,
    /// The body is larger than 64 KiB.
    #[error("the body is larger than 65536 bytes")]
    TooLarge,
    /// The same key came with another body before.
    #[error("this Idempotency-Key was used with another body")]
    IdempotencyConflict,
    /// The same envelope came under another key before.
    #[error("this envelope was sent before")]
    ReplayedShare,
    /// The policy is not the one in force: show it and ask again.
    #[error("the policy has changed since it was shown")]
    PolicyChanged,
    /// The key is neither the employer's current one nor one that was until a few days ago.
    #[error("the employer's key has changed since it was fetched")]
    UnknownKey,
    /// The day of the consent is not today.
    #[error("the consent was not given today")]
    StaleConsent,
    /// Summaries are not taken for this purpose.
    #[error("the employer takes nothing in for this purpose")]
    PurposeNotAllowed,
    /// There is no unexpired consent of its own to this background check (AJ20).
    #[error("there is no receipt of an applicant's consent to this check")]
    NoConsent,
    /// The employer's data is kept in another region.
    #[error("this employer's data is kept in another region{}", .0.as_deref().map(|address| format!(": send it to {address}")).unwrap_or_default())]
    WrongRegion(Option<String>),
    /// A page of another origin calls.
    #[error("requests from pages of another origin are refused")]
    ForeignOrigin,
    /// No such employer.
    #[error("there is no such employer here")]
    UnknownTenant,
    /// No such share, or the token is not its own. Which of the two is not said.
    #[error("there is no such share, or the token is not its own")]
    UnknownShare,
    /// No such request of a seeker, or the token is not its own. Which of the two is not said.
    #[error("there is no such request, or the token is not its own")]
    UnknownTicket,
    /// The request was closed in another way before.
    #[error("this request was closed before, in another way")]
    AlreadyClosed,
    /// The share has its most replies.
    #[error("there are 20 replies to this share, and there may be no more")]
    TooManyReplies,
    /// The employer's token is missing or wrong.
    #[error("the employer's token is missing or wrong")]
    Unauthorized,
    /// The token has a second factor, so that it opens a session and nothing else.
    #[error("this token needs a code of its authenticator app: POST /v1/tenants/…/session")]
    CodeRequired,
    /// The code is wrong, too old, or was used before. Which of them is not said.
    #[error("the code is wrong, or it was used before")]
    WrongCode,
    /// The token has no second factor.
    #[error("this token needs no code")]
    NoSecondFactor,
    /// The token is the employer's own, and its role may not do this.
    #[error("the role of this token may not do this")]
    Forbidden,
    /// No such address.
    #[error("there is nothing here")]
    NotFound,
    /// No such method.
    #[error("this address does not know this method")]
    MethodNotAllowed,
    /// Too many requests from one network.
    #[error("too many requests; try again in a minute")]
    RateLimited,
    /// The queue is full.
    #[error("the server is busy; try again")]
    Busy,
    /// It took too long.
    #[error("the request took too long")]
    TimedOut,
    /// The store did not commit.
    #[error("the store is not available; try again")]
    Unavailable,
    /// A defect.
    #[error("the server made a mistake")]
    Internal,
}

impl ApiError {
    /// One value of each kind but [`ApiError::Contract`], so that a test can walk them all.
    pub const ALL: [ApiError; 31] = [
        ApiError::MissingIdempotencyKey,
        ApiError::MissingRevocation,
        ApiError::InvalidQuery,
        ApiError::UnreadableBody,
        ApiError::TooLarge,
        ApiError::IdempotencyConflict,
        ApiError::ReplayedShare,
        ApiError::PolicyChanged,
        ApiError::UnknownKey,
        ApiError::StaleConsent,
        ApiError::PurposeNotAllowed,
        ApiError::NoConsent,
        ApiError::WrongRegion(None),
        ApiError::ForeignOrigin,
        ApiError::UnknownTenant,
        ApiError::UnknownShare,
        ApiError::UnknownTicket,
        ApiError::AlreadyClosed,
        ApiError::TooManyReplies,
        ApiError::Unauthorized,
        ApiError::CodeRequired,
        ApiError::WrongCode,
        ApiError::NoSecondFactor,
        ApiError::Forbidden,
        ApiError::NotFound,
        ApiError::MethodNotAllowed,
        ApiError::RateLimited,
        ApiError::Busy,
        ApiError::TimedOut,
        ApiError::Unavailable,
        ApiError::Internal,
    ];

    /// Status and stable code.
    #[must_use]
    pub fn status_and_code(&self) -> (StatusCode, &'static str) {
        match self {
            ApiError::Contract(error @ ContractError::ExpiryOutOfRange { .. }) => (StatusCode::UNPROCESSABLE_ENTITY, error.code()),
            ApiError::Contract(error) => (StatusCode::BAD_REQUEST, error.code()),
            ApiError::MissingIdempotencyKey => (StatusCode::BAD_REQUEST, "missing_idempotency_key"),
            ApiError::MissingRevocation => (StatusCode::BAD_REQUEST, "missing_revocation"),
            ApiError::InvalidQuery => (StatusCode::BAD_REQUEST, "invalid_query"),
            ApiError::UnreadableBody => (StatusCode::BAD_REQUEST, "unreadable_body"),
            ApiError::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
            ApiError::IdempotencyConflict => (StatusCode::CONFLICT, "idempotency_conflict"),
            ApiError::ReplayedShare => (StatusCode::CONFLICT, "replayed_share"),
            ApiError::PolicyChanged => (StatusCode::CONFLICT, "policy_changed"),
            ApiError::UnknownKey => (StatusCode::CONFLICT, "unknown_key"),
            ApiError::StaleConsent => (StatusCode::UNPROCESSABLE_ENTITY, "stale_consent"),
            ApiError::PurposeNotAllowed => (StatusCode::FORBIDDEN, "purpose_not_allowed"),
            ApiError::NoConsent => (StatusCode::FORBIDDEN, "no_consent"),
            ApiError::WrongRegion(_) => (StatusCode::MISDIRECTED_REQUEST, "wrong_region"),
            ApiError::ForeignOrigin => (StatusCode::FORBIDDEN, "foreign_origin"),
            ApiError::UnknownTenant => (StatusCode::NOT_FOUND, "unknown_tenant"),
            ApiError::UnknownShare => (StatusCode::NOT_FOUND, "unknown_share"),
            ApiError::UnknownTicket => (StatusCode::NOT_FOUND, "unknown_request"),
            ApiError::AlreadyClosed => (StatusCode::CONFLICT, "already_closed"),
            ApiError::TooManyReplies => (StatusCode::CONFLICT, "too_many_replies"),
            ApiError::Unauthorized => (StatusCode::UNAUTHORIZED, "unauthorized"),
            ApiError::CodeRequired => (StatusCode::UNAUTHORIZED, "code_required"),
            ApiError::WrongCode => (StatusCode::UNAUTHORIZED, "wrong_code"),
            ApiError::NoSecondFactor => (StatusCode::CONFLICT, "no_second_factor"),
            ApiError::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
            ApiError::NotFound => (StatusCode::NOT_FOUND, "not_found"),
            ApiError::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
            ApiError::RateLimited => (StatusCode::TOO_MANY_REQUESTS, "rate_limited"),
            ApiError::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            ApiError::TimedOut => (StatusCode::REQUEST_TIMEOUT, "timed_out"),
            ApiError::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
            ApiError::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, code) = self.status_and_code();
        let body = Failure { error: FailureDetail { code: code.into(), message: self.to_string() } };
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        match self {
            ApiError::WrongRegion(Some(address)) => {
                // Origins are checked by the configuration and are plain ASCII.
                headers.extend(HeaderValue::from_str(&address).ok().map(|address| (header::LOCATION, address)));
            }
            ApiError::Busy | ApiError::Unavailable => _ = headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1")),
            ApiError::RateLimited => _ = headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60")),
            ApiError::Unauthorized | ApiError::CodeRequired | ApiError::WrongCode => {
                _ = headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))
            }
            _ => {}
        }
        response
    }
}

impl From<ContractError> for ApiError {
    fn from(error: ContractError) -> ApiError {
        match error {
            ContractError::OutOfRange { field: "body", .. } => ApiError::TooLarge,
            error => ApiError::Contract(error),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> ApiError {
        match error {
            StoreError::QueueFull => ApiError::Busy,
            StoreError::Unavailable => ApiError::Unavailable,
        }
    }
}

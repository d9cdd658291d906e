//! Every method of every address, with its handler and what `/openapi.json` tells of it. The router is made of this list and of nothing else.

use axum::routing::{MethodRouter, delete, get, post, put};
use share_contract::ContractError;

use crate::app::Shared;
use crate::error::ApiError;
use crate::openapi::{Holds, Told, Who};
use crate::{audit, background, configuration, counters, employer, health, reply, retention, session, share, site, ticket};

/// One method of one address.
pub struct Route {
    /// Method.
    pub method: &'static str,
    /// Address with its parameters in braces.
    pub path: &'static str,
    pub(crate) handler: MethodRouter<Shared>,
    pub(crate) told: Told,
}

fn route(method: &'static str, path: &'static str, handler: MethodRouter<Shared>, summary: &'static str) -> Route {
    let told = Told { summary, who: Who::Anybody, body: None, is_idempotent: false, query: &[], answers: Vec::new(), refuses: Vec::new() };
    Route { method, path, handler, told }
}

impl Route {
    /// Who may ask; without it, anybody.
    fn from(mut self, who: Who) -> Route {
        self.told.who = who;
        self
    }

    fn takes(mut self, schema: &'static str) -> Route {
        self.told.body = Some(schema);
        self
    }

    /// With an `Idempotency-Key`.
    fn once(mut self) -> Route {
        self.told.is_idempotent = true;
        self
    }

    fn asks(mut self, query: &'static [&'static str]) -> Route {
        self.told.query = query;
        self
    }

    fn answers(mut self, status: u16, holds: Holds) -> Route {
        self.told.answers.push((status, holds));
        self
    }

    /// Refuses for these reasons too, beside those that come from what it takes and from whom.
    fn refuses(mut self, reasons: &[ApiError]) -> Route {
        self.told.refuses.extend_from_slice(reasons);
        self
    }
}

/// All of them.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut all = of_employers();
    all.extend(of_seekers());
    all.extend(of_operation());
    all
}

fn of_employers() -> Vec<Route> {
    use Holds::{Json, Nothing};
    vec![
        route("put", "/v1/tenants/{tenant}/key", put(employer::publish_key), "Publish the key that summaries are sealed to")
            .from(Who::Employer)
            .takes("KeyPublication")
            .answers(200, Json("EmployerKey"))
            .refuses(&[ApiError::WrongRegion(None)]),
        route("post", "/v1/tenants/{tenant}/session", post(session::open), "A token and a code of its authenticator app for a session")
            .from(Who::TokenAlone)
            .takes("Login")
            .answers(200, Json("Session"))
            .refuses(&[ApiError::WrongCode, ApiError::NoSecondFactor]),
        route("get", "/v1/tenants/{tenant}/role", get(employer::scope), "What a token is for")
            .from(Who::Employer)
            .answers(200, Json("Scope")),
        route("get", "/v1/tenants/{tenant}/audit", get(audit::list), "Who did what, in the order of the lines")
            .from(Who::Employer)
            .asks(&["from", "limit"])
            .answers(200, Json("AuditLog")),
        route("get", "/v1/tenants/{tenant}/shares", get(employer::list_shares), "Sealed summaries, oldest first")
            .from(Who::Employer)
            .asks(&["after", "limit"])
            .answers(200, Json("StoredShares")),
        route("post", "/v1/tenants/{tenant}/shares/{id}/replies", post(reply::receive), "Reply to a share, sealed to the seeker")
            .from(Who::Employer)
            .once()
            .takes("Reply")
            .answers(201, Nothing)
            .answers(200, Nothing)
            .refuses(&[ApiError::UnknownShare, ApiError::TooManyReplies, ApiError::WrongRegion(None)]),
        route("get", "/v1/tenants/{tenant}/requests", get(ticket::list), "Sealed requests of seekers, oldest first")
            .from(Who::Employer)
            .asks(&["after", "limit"])
            .answers(200, Json("StoredRequests")),
        route("put", "/v1/tenants/{tenant}/requests/{id}/closed", put(ticket::close), "Say that a request is done or declined")
            .from(Who::Employer)
            .takes("Closing")
            .answers(204, Nothing)
            .refuses(&[ApiError::UnknownTicket, ApiError::AlreadyClosed, ApiError::Contract(WORD), ApiError::WrongRegion(None)]),
        route("get", "/v1/tenants/{tenant}/counters", get(counters::show), "What was counted, with noise, where it is enough to be told")
            .from(Who::Employer)
            .answers(200, Json("Counters")),
        route(
            "get",
            "/v1/tenants/{tenant}/statistics",
            get(counters::statistics),
            "What was released, with its error and what follows of it",
        )
        .from(Who::Employer)
        .asks(&["posting"])
        .answers(200, Json("Statistics")),
        route("post", "/v1/tenants/{tenant}/background-checks", post(background::ask), "Whether an applicant has consented to a check")
            .from(Who::Employer)
            .takes("Check")
            .answers(200, Json("Allowed"))
            .refuses(&[ApiError::NoConsent]),
    ]
}

const WORD: ContractError = ContractError::InvalidWord("");

fn of_seekers() -> Vec<Route> {
    use Holds::{Json, Nothing};
    vec![
        route("get", "/v1/tenants/{tenant}/configuration", get(configuration::show), "What the widget needs to know of an employer")
            .answers(200, Json("Configuration"))
            .refuses(&[ApiError::UnknownTenant]),
        route("get", "/v1/retention", get(retention::show), "What is kept for how long").answers(200, Json("Retention")),
        route("post", "/v1/shares", post(share::receive), "Send a sealed summary")
            .once()
            .takes("Share")
            .answers(201, Json("Accepted"))
            .answers(200, Json("Accepted"))
            .refuses(&[
                ApiError::Contract(ContractError::InvalidDate("")),
                ApiError::Contract(ContractError::InvalidPurpose),
                ApiError::Contract(ContractError::ExpiryOutOfRange { most_days: 0 }),
                ApiError::UnknownTenant,
                ApiError::WrongRegion(None),
                ApiError::PurposeNotAllowed,
                ApiError::StaleConsent,
                ApiError::PolicyChanged,
                ApiError::UnknownKey,
                ApiError::ReplayedShare,
            ]),
        route("delete", "/v1/shares/{id}", delete(share::revoke), "Take a summary back").from(Who::ShareToken).answers(204, Nothing),
        route("get", "/v1/shares/{id}/replies", get(reply::list), "Sealed replies to a share")
            .from(Who::ShareToken)
            .answers(200, Json("StoredReplies")),
        route("post", "/v1/requests", post(ticket::receive), "Ask the employer, sealed; the receipt says until when it is answered")
            .once()
            .takes("Request")
            .answers(201, Json("RequestReceipt"))
            .answers(200, Json("RequestReceipt"))
            .refuses(&[ApiError::Contract(WORD), ApiError::UnknownTenant, ApiError::UnknownKey, ApiError::WrongRegion(None)]),
        route("get", "/v1/requests/{id}", get(ticket::show), "How a request stands")
            .from(Who::RequestToken)
            .answers(200, Json("RequestState")),
        route("post", "/v1/counts", post(counters::add), "Add to the anonymous sums of a day")
            .once()
            .takes("Counts")
            .answers(202, Nothing)
            .answers(204, Nothing)
            .refuses(&[
                ApiError::Contract(ContractError::InvalidStage),
                ApiError::Contract(ContractError::OutOfRange { field: "", least: 0, most: 0 }),
                ApiError::UnknownTenant,
                ApiError::WrongRegion(None),
            ]),
    ]
}

fn of_operation() -> Vec<Route> {
    use Holds::{File, Json, Nothing};
    let not_found = [ApiError::NotFound];
    vec![
        route("get", "/livez", get(health::live), "The program runs").answers(200, File("text/plain; charset=utf-8")),
        route("get", "/readyz", get(health::ready), "The database answers")
            .answers(200, File("text/plain; charset=utf-8"))
            .refuses(&[ApiError::Unavailable]),
        route("get", "/openapi.json", get(health::openapi), "This description").answers(200, Json("Description")),
        route("get", "/tacit.js", get(site::loader), "The file that career sites name")
            .answers(200, File("text/javascript"))
            .refuses(&not_found),
        route("get", "/embed/{tenant}/shell", get(site::shell), "The outer frame").answers(200, File("text/html; charset=utf-8")),
        route("get", "/embed/{tenant}/app", get(site::app), "The inner frame").answers(200, File("text/html; charset=utf-8")),
        route("get", "/embed/{tenant}/consent", get(site::consent), "The window of a consent")
            .answers(200, File("text/html; charset=utf-8")),
        route("get", "/assets/{name}", get(site::asset), "A file of the widget or the console")
            .answers(200, File("*/*"))
            .refuses(&not_found),
        route(
            "get",
            "/assets/{version}/{name}",
            get(site::asset_of),
            "The same file under a name of this build alone, to be kept for good",
        )
        .answers(200, File("*/*"))
        .refuses(&not_found),
        route("get", "/console", get(site::to_console), "To the console").answers(308, Nothing),
        route("get", "/console/", get(site::console), "The console").answers(200, File("text/html; charset=utf-8")),
    ]
}

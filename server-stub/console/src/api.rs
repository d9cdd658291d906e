use gloo::net::http::{Request, RequestBuilder, Response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use share_contract::{
    AuditEntry, AuditLog, Configuration, EmployerKey, Failure, KeyPublication, PublicKey, ReplyEnvelope, Right, Scope, ShareId, SignedBy,
    Statistics, StoredShare, StoredShares, StoredTicket, StoredTickets, Tenant, TicketId, TicketOutcome,
};
use web_sys::{RequestCache, RequestCredentials};

use crate::access::Access;
use crate::desk::Fetched;
use crate::problem::Problem;

/// Shares asked for at once.
const PAGE: usize = 100;

/// Everything that the console shows of an employer.
pub async fn fetch(access: &Access) -> Result<Fetched, Problem> {
    // The token first: a wrong one ends here, with one request.
    let scope: Scope = get(&path(&access.tenant, "role"), Some(access)).await?;
    let statistics: Statistics = get(&path(&access.tenant, "statistics"), Some(access)).await?;
    let configuration: Configuration = get(&path(&access.tenant, "configuration"), None).await?;
    let (shares, tickets) =
        if scope.role.may(Right::ReadShares) { (shares(access).await?, tickets(access).await?) } else { Default::default() };
    let log = if scope.role.may(Right::ReadAudit) { log(access).await? } else { Vec::new() };
    Ok(Fetched { scope, configuration, shares, tickets, statistics, log })
}

/// Opens a session with the code of an authenticator app; from then on it stands in the place of the token.
pub async fn log_in(access: Access, code: &str) -> Result<Access, Problem> {
    #[derive(Deserialize)]
    struct Opened {
        session: String,
    }
    let request = prepared(Request::post(&path(&access.tenant, "session")), Some(&access)).json(&serde_json::json!({ "code": code }));
    let opened: Opened = read(request.map_err(|_| unreachable())?.send().await.map_err(|_| unreachable())?).await?;
    Ok(access.with_session(opened.session))
}

/// Publishes a public key with its signature; answers with its id as the server computed it.
pub async fn publish(access: &Access, public: &[u8; 32], signed: SignedBy) -> Result<EmployerKey, Problem> {
    let body = KeyPublication { public: PublicKey::from_bytes(public), signed: Some(signed) };
    let request = prepared(Request::put(&path(&access.tenant, "key")), Some(access)).json(&body);
    read(request.map_err(|_| unreachable())?.send().await.map_err(|_| unreachable())?).await
}

/// Sends a sealed answer; the same key with the same answer is one answer.
pub async fn reply(access: &Access, share: &ShareId, once: &str, reply: &ReplyEnvelope) -> Result<(), Problem> {
    let address = path(&access.tenant, &format!("shares/{share}/replies"));
    let request = prepared(Request::post(&address), Some(access)).header("Idempotency-Key", once).json(reply);
    done(request.map_err(|_| unreachable())?.send().await.map_err(|_| unreachable())?).await
}

/// Closes a request of a seeker, with a sealed answer if there is one.
pub async fn close(access: &Access, id: &TicketId, outcome: TicketOutcome, sealed: Option<String>) -> Result<(), Problem> {
    let address = path(&access.tenant, &format!("requests/{id}/closed"));
    let mut body = serde_json::json!({ "outcome": outcome });
    if let Some(sealed) = sealed {
        body["sealed"] = sealed.into();
    }
    let request = prepared(Request::put(&address), Some(access)).json(&body);
    done(request.map_err(|_| unreachable())?.send().await.map_err(|_| unreachable())?).await
}

async fn tickets(access: &Access) -> Result<Vec<StoredTicket>, Problem> {
    let mut all: Vec<StoredTicket> = Vec::new();
    loop {
        let after = all.last().map(|last| format!("&after={}", last.id)).unwrap_or_default();
        let page: StoredTickets = get(&format!("{}?limit={PAGE}{after}", path(&access.tenant, "requests")), Some(access)).await?;
        let is_last = page.requests.is_empty();
        all.extend(page.requests);
        if is_last {
            return Ok(all);
        }
    }
}

async fn log(access: &Access) -> Result<Vec<AuditEntry>, Problem> {
    let mut all: Vec<AuditEntry> = Vec::new();
    loop {
        let from = all.last().map_or(1, |last| last.n + 1);
        let page: AuditLog = get(&format!("{}?limit={PAGE}&from={from}", path(&access.tenant, "audit")), Some(access)).await?;
        let is_last = page.entries.is_empty();
        all.extend(page.entries);
        if is_last {
            return Ok(all);
        }
    }
}

async fn shares(access: &Access) -> Result<Vec<StoredShare>, Problem> {
    let mut all: Vec<StoredShare> = Vec::new();
    loop {
        let after = all.last().map(|last| format!("&after={}", last.id)).unwrap_or_default();
        let page: StoredShares = get(&format!("{}?limit={PAGE}{after}", path(&access.tenant, "shares")), Some(access)).await?;
        let is_last = page.shares.is_empty();
        all.extend(page.shares);
        // A server may hand out smaller pages than asked for, so only an empty one is the end.
        if is_last {
            return Ok(all);
        }
    }
}

async fn get<T: DeserializeOwned>(address: &str, access: Option<&Access>) -> Result<T, Problem> {
    read(prepared(Request::get(address), access).send().await.map_err(|_| unreachable())?).await
}

fn prepared(request: RequestBuilder, access: Option<&Access>) -> RequestBuilder {
    let request = request.credentials(RequestCredentials::Omit).cache(RequestCache::NoStore);
    match access {
        Some(access) => request.header("Authorization", &access.bearer()),
        None => request,
    }
}

async fn read<T: DeserializeOwned>(response: Response) -> Result<T, Problem> {
    let text = response.text().await.map_err(|_| unreachable())?;
    if response.ok() {
        return serde_json::from_str(&text).map_err(|_| Problem::new("unexpected_answer"));
    }
    Err(refused(&text))
}

/// An answer without a body, or with one that nobody needs.
async fn done(response: Response) -> Result<(), Problem> {
    if response.ok() { Ok(()) } else { Err(refused(&response.text().await.map_err(|_| unreachable())?)) }
}

fn refused(text: &str) -> Problem {
    serde_json::from_str::<Failure>(text).map_or_else(|_| Problem::new("unexpected_answer"), |failure| failure.error.into())
}

fn path(tenant: &Tenant, what: &str) -> String {
    format!("/v1/tenants/{tenant}/{what}")
}

fn unreachable() -> Problem {
    Problem::new("unreachable")
}

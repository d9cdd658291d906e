use gloo::net::http::{Request, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use share_contract::{Configuration, EmployerKey, Failure, KeyPublication, PublicKey, Statistics, StoredShare, StoredShares, Tenant};
use web_sys::{RequestCache, RequestCredentials};

use crate::access::Access;
use crate::problem::Problem;
use crate::state::Fetched;

/// Shares asked for at once.
const PAGE: usize = 100;

/// Everything that the console shows of an employer.
pub async fn fetch(access: &Access) -> Result<Fetched, Problem> {
    // The token first: a wrong one ends here, with one request.
    let statistics: Statistics = get(&path(&access.tenant, "statistics"), Some(access)).await?;
    let configuration: Configuration = get(&path(&access.tenant, "configuration"), None).await?;
    Ok(Fetched { configuration, shares: shares(access).await?, statistics })
}

/// Publishes a public key; answers with its id as the server computed it.
pub async fn publish(access: &Access, public: &[u8; 32]) -> Result<EmployerKey, Problem> {
    let body = KeyPublication { public: PublicKey::from_bytes(public) };
    let request = prepared(Request::put(&path(&access.tenant, "key")), Some(access)).json(&body);
    read(request.map_err(|_| unreachable())?.send().await.map_err(|_| unreachable())?).await
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
    Err(serde_json::from_str::<Failure>(&text).map_or_else(|_| Problem::new("unexpected_answer"), |failure| failure.error.into()))
}

fn path(tenant: &Tenant, what: &str) -> String {
    format!("/v1/tenants/{tenant}/{what}")
}

fn unreachable() -> Problem {
    Problem::new("unreachable")
}

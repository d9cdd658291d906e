//! Requests that must not take effect twice.

use std::collections::BTreeMap;

use share_contract::{Date, IdempotencyKey, Sha256Hex, ShareId, Tenant};

use super::batch::{day, json_rows};
use super::database::{Answered, Database, Transaction, Value};
use super::{DAYS_REMEMBERED, Earlier, NewShare, Once, Outcome, queries};

/// Whose request it is, and the share that it brings, if it brings one.
pub(super) type Request<'a> = (&'a Tenant, &'a Once, Option<&'a NewShare>);

/// Writes down the requests that are new, and says of each what becomes of it. No two of them may have the same key or envelope.
pub(super) async fn once_each(open: &mut Transaction, requests: &[Request<'_>]) -> Result<Vec<Outcome>, sqlx::Error> {
    // In the order of the keys, as all instances write them, so that two of them never wait for each other.
    let key = |of: usize| (requests[of].0.as_str(), requests[of].1.key.as_str());
    let places: BTreeMap<_, _> = (0..requests.len()).map(|place| (key(place), place)).collect();
    let place = |row: &Answered| Ok::<_, sqlx::Error>(places.get(&(row.get::<&str>(0)?, row.get::<&str>(1)?)).copied());
    let mut outcomes = vec![None; requests.len()];
    for row in add(open, places.values().map(|&place| requests[place])).await? {
        if let Some(place) = place(&row)? {
            outcomes[place] = Some(Outcome::Stored);
        }
    }
    // What is still open was answered before, or its envelope is known.
    let left: Vec<_> = places.values().filter(|&&place| outcomes[place].is_none()).map(|&place| requests[place]).collect();
    for row in find(open, &left).await? {
        if let Some(place) = place(&row)? {
            outcomes[place] = Some(repeated(requests[place].1, read_earlier(&row, 2)?));
        }
    }
    Ok(outcomes.into_iter().map(|outcome| outcome.unwrap_or(Outcome::Replayed)).collect())
}

fn repeated(once: &Once, earlier: Earlier) -> Outcome {
    if earlier.body_sha256 == once.body_sha256 { Outcome::Repeated(earlier.share) } else { Outcome::Conflict }
}

/// Those that were added.
async fn add<'a>(open: &mut Transaction, requests: impl Iterator<Item = Request<'a>>) -> Result<Vec<Answered>, sqlx::Error> {
    let row = |(tenant, once, share): Request<'a>| {
        let envelope = share.map(|new| (&new.id, &new.sealed_sha256));
        (tenant, once.day.days_since_1970(), &once.key, &once.body_sha256, envelope.map(|(id, _)| id), envelope.map(|(_, sealed)| sealed))
    };
    let rows: Vec<_> = requests.map(row).collect();
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    open.rows(queries::ADD_REQUESTS, &[Value::Text(&json_rows(&rows))]).await
}

async fn find(open: &mut Transaction, requests: &[Request<'_>]) -> Result<Vec<Answered>, sqlx::Error> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    let on = |ago: u32| requests.iter().map(move |(tenant, once, _)| (tenant, once.day.minus_days(ago).days_since_1970(), &once.key));
    let rows: Vec<_> = (0..=DAYS_REMEMBERED).flat_map(on).collect();
    open.rows(queries::FIND_REQUESTS, &[Value::Text(&json_rows(&rows))]).await
}

/// What became of a request with this key in the days that are remembered.
pub(super) async fn earlier(database: &Database, tenant: Tenant, key: IdempotencyKey, today: Date) -> Result<Option<Earlier>, sqlx::Error> {
    let values = [Value::Text(tenant.as_str()), day(today), Value::Text(key.as_str())];
    database.rows(queries::EARLIER, &values).await?.first().map(|row| read_earlier(row, 0)).transpose()
}

/// Hash of the body and id of the share, from this column on.
fn read_earlier(row: &Answered, from: usize) -> Result<Earlier, sqlx::Error> {
    let share = row.get::<Option<String>>(from + 1)?;
    let share = share.map(ShareId::new).transpose().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    Ok(Earlier { body_sha256: row.checked(from, Sha256Hex::new)?, share })
}

//! What one transaction does: many writes at once, each statement for all of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use share_contract::{Channel, Date, IdempotencyKey, PostingId, Sha256Hex, ShareId, Tenant};

use super::database::{Answered, Transaction, Value};
use super::queries::{self, Ending};
use super::{
    DAYS_REMEMBERED, Earlier, NewClosing, NewCounts, NewKey, NewReply, NewShare, NewTicket, Note, Once, Outcome, Purge, Purged, Release,
    Revocation, Sent, UsedCode, audit, keys, letters,
};
use crate::statistics::{Cell, Pending, kind_text, read_kind};

/// A write.
pub(super) enum Work {
    Share(Box<NewShare>),
    Counts(NewCounts),
    Views(Tenant, Date, u64),
    Revoke(Revocation),
    Key(NewKey),
    Reply(NewReply),
    Ticket(NewTicket),
    Close(NewClosing),
    Code(UsedCode),
    Note(Note),
    Purge(Purge),
    Release(Release),
}

/// What became of it.
#[derive(Debug, Clone)]
pub(super) enum Done {
    Outcome(Outcome),
    Sent(Sent),
    Revoked(bool),
    Purged(Purged),
    Released(u64),
    Nothing,
}

impl Work {
    pub(super) fn n_rows(&self) -> usize {
        match self {
            Work::Counts(new) => new.counts.len() + 1,
            Work::Share(_) => 2,
            _ => 1,
        }
    }

    /// The request that must not take effect twice, if it is one.
    pub(super) fn once(&self) -> Option<(&Tenant, &Once, Option<&NewShare>)> {
        match self {
            Work::Share(new) => Some((new.share.terms().tenant(), &new.once, Some(&**new))),
            Work::Counts(new) => Some((&new.tenant, &new.once, None)),
            _ => None,
        }
    }
}

type Key = (Tenant, IdempotencyKey);

/// Does all of it in one transaction that the caller commits. No two requests of a batch may have the same key or envelope.
pub(super) async fn apply(open: &mut Transaction, batch: &[&Work]) -> Result<Vec<Done>, sqlx::Error> {
    let requests: Vec<_> = batch.iter().filter_map(|work| work.once()).collect();
    let outcomes = once_each(open, &requests).await?;
    let stored = |work: &Work| {
        work.once().is_some_and(|(tenant, once, _)| outcomes.get(&(tenant.clone(), once.key.clone())) == Some(&Outcome::Stored))
    };
    for work in batch {
        if let Work::Share(new) = work
            && stored(work)
        {
            add_share(open, new).await?;
        }
    }
    let mut sums = BTreeMap::new();
    for work in batch.iter().filter(|work| stored(work) || matches!(work, Work::Views(..))) {
        add_up(&mut sums, work);
    }
    add_counters(open, &sums).await?;
    let mut done = Vec::with_capacity(batch.len());
    for work in batch {
        done.push(match work {
            Work::Views(..) => Done::Nothing,
            Work::Revoke(revocation) => Done::Revoked(revoke(open, revocation).await?),
            Work::Key(new) => keys::publish(open, new).await.map(|()| Done::Nothing)?,
            Work::Note(note) => audit::add(open, note).await.map(|()| Done::Nothing)?,
            Work::Reply(new) => Done::Sent(letters::add_reply(open, new).await?),
            Work::Ticket(new) => Done::Sent(letters::add_ticket(open, new).await?),
            Work::Close(new) => Done::Sent(letters::close_ticket(open, new).await?),
            Work::Code(code) => Done::Sent(letters::use_code(open, code).await?),
            Work::Purge(what) => Done::Purged(purge(open, *what).await?),
            Work::Release(what) => Done::Released(release(open, what).await?),
            Work::Share(_) | Work::Counts(_) => {
                let (tenant, once, _) = work.once().expect("shares and counts are requests");
                Done::Outcome(outcomes.get(&(tenant.clone(), once.key.clone())).cloned().unwrap_or(Outcome::Conflict))
            }
        });
    }
    Ok(done)
}

type Request<'a> = (&'a Tenant, &'a Once, Option<&'a NewShare>);

/// Writes down the requests that are new, and says of each what becomes of it.
async fn once_each(open: &mut Transaction, requests: &[Request<'_>]) -> Result<BTreeMap<Key, Outcome>, sqlx::Error> {
    let mut outcomes = outcomes_of(requests, &find(open, requests).await?);
    let is_open =
        |outcomes: &BTreeMap<Key, Outcome>, (tenant, once, _): &Request<'_>| !outcomes.contains_key(&((*tenant).clone(), once.key.clone()));
    let new: Vec<_> = requests.iter().filter(|request| is_open(&outcomes, request)).copied().collect();
    for key in add_requests(open, &new).await? {
        outcomes.insert(key, Outcome::Stored);
    }
    // What is still open has met another instance's request of this moment, or its envelope is known.
    let left: Vec<_> = new.into_iter().filter(|request| is_open(&outcomes, request)).collect();
    if !left.is_empty() {
        outcomes.extend(outcomes_of(&left, &find(open, &left).await?));
        for (tenant, once, _) in left {
            outcomes.entry((tenant.clone(), once.key.clone())).or_insert(Outcome::Replayed);
        }
    }
    Ok(outcomes)
}

fn outcomes_of(requests: &[Request<'_>], found: &BTreeMap<Key, Earlier>) -> BTreeMap<Key, Outcome> {
    let outcome = |once: &Once, earlier: &Earlier| {
        if earlier.body_sha256 == once.body_sha256 { Outcome::Repeated(earlier.share.clone()) } else { Outcome::Conflict }
    };
    requests
        .iter()
        .filter_map(|(tenant, once, _)| {
            let key = ((*tenant).clone(), once.key.clone());
            found.get(&key).map(|earlier| (key, outcome(once, earlier)))
        })
        .collect()
}

async fn find(open: &mut Transaction, requests: &[Request<'_>]) -> Result<BTreeMap<Key, Earlier>, sqlx::Error> {
    if requests.is_empty() {
        return Ok(BTreeMap::new());
    }
    let on = |ago: u32| requests.iter().map(move |(tenant, once, _)| json!([tenant, once.day.minus_days(ago).days_since_1970(), once.key]));
    let rows: Vec<_> = (0..=DAYS_REMEMBERED).flat_map(on).collect();
    let found = open.rows(queries::FIND_REQUESTS, &[Value::Text(&json!(rows).to_string())]).await?;
    found.iter().map(|row| Ok((read_key(row)?, read_earlier(row, 2)?))).collect()
}

fn read_key(row: &Answered) -> Result<Key, sqlx::Error> {
    Ok((row.checked(0, Tenant::new)?, row.checked(1, IdempotencyKey::new)?))
}

/// Hash of the body and id of the share, from this column on.
pub(super) fn read_earlier(row: &Answered, from: usize) -> Result<Earlier, sqlx::Error> {
    let share = row.get::<Option<String>>(from + 1)?;
    let share = share.map(ShareId::new).transpose().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    Ok(Earlier { body_sha256: row.checked(from, Sha256Hex::new)?, share })
}

async fn add_requests(open: &mut Transaction, requests: &[Request<'_>]) -> Result<Vec<Key>, sqlx::Error> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    // In the order of the keys, as all instances write them, so that two of them never wait for each other.
    let rows: BTreeSet<_> = requests
        .iter()
        .map(|(tenant, once, share)| {
            let envelope = share.map(|new| (&new.id, &new.sealed_sha256));
            (*tenant, once.day, &once.key, &once.body_sha256, envelope.map(|(id, _)| id), envelope.map(|(_, sealed)| sealed))
        })
        .collect();
    let rows: Vec<_> = rows.into_iter().map(|row| json!([row.0, row.1.days_since_1970(), row.2, row.3, row.4, row.5])).collect();
    let added = open.rows(queries::ADD_REQUESTS, &[Value::Text(&json!(rows).to_string())]).await?;
    added.iter().map(read_key).collect()
}

async fn add_share(open: &mut Transaction, new: &NewShare) -> Result<(), sqlx::Error> {
    let terms = new.share.terms();
    let values = [
        Value::Text(terms.tenant().as_str()),
        Value::Text(new.id.as_str()),
        Value::Text(terms.posting().as_str()),
        Value::Text(terms.purpose().as_str()),
        Value::Text(terms.key_id().as_str()),
        day(terms.given()),
        day(terms.expires()),
        Value::Text(terms.policy_hash().as_str()),
        Value::Text(new.share.revocation().as_str()),
        Value::Bytes(new.share.sealed()),
    ];
    open.change(queries::ADD_SHARE, &values).await.map(|_| ())
}

pub(super) fn day(date: Date) -> Value<'static> {
    Value::Int(i64::from(date.days_since_1970()))
}

/// A cell of a day, in the order of the primary key.
type DayCell = (Tenant, u32, PostingId, Channel, String);

fn add_up(sums: &mut BTreeMap<DayCell, u64>, work: &Work) {
    match work {
        Work::Counts(new) => {
            for ((posting, kind), count) in &new.counts {
                let cell = (new.tenant.clone(), new.once.day.days_since_1970(), posting.clone(), new.channel.clone(), kind_text(*kind));
                *sums.entry(cell).or_default() += u64::from(*count);
            }
        }
        Work::Views(tenant, day, n) => {
            let page = Cell::page();
            *sums.entry((tenant.clone(), day.days_since_1970(), page.posting, page.channel, kind_text(page.kind))).or_default() += n;
        }
        _ => {}
    }
}

async fn add_counters(open: &mut Transaction, sums: &BTreeMap<DayCell, u64>) -> Result<(), sqlx::Error> {
    if sums.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> =
        sums.iter().map(|((tenant, day, posting, channel, kind), n)| json!([tenant, day, posting, channel, kind, n])).collect();
    open.change(queries::ADD_COUNTERS, &[Value::Text(&json!(rows).to_string())]).await.map(|_| ())
}

async fn revoke(open: &mut Transaction, what: &Revocation) -> Result<bool, sqlx::Error> {
    let tenants = rows_of(&what.tenants);
    let values = [Value::Text(&tenants), Value::Text(what.id.as_str()), Value::Text(what.revocation.as_str())];
    let gone = open.rows(queries::REVOKE, &values).await?;
    for row in &gone {
        let tenant = row.get::<String>(0)?;
        open.change(queries::FORGET_REPLIES, &[Value::Text(&tenant), Value::Text(what.id.as_str())]).await?;
        open.change(queries::REMEMBER_REVOKED, &[Value::Text(&tenant), day(what.day), Value::Text(what.id.as_str())]).await?;
    }
    Ok(!gone.is_empty())
}

/// A row for each.
pub(super) fn rows_of(tenants: &[Tenant]) -> String {
    json!(tenants.iter().map(|tenant| [tenant]).collect::<Vec<_>>()).to_string()
}

async fn purge(open: &mut Transaction, what: Purge) -> Result<Purged, sqlx::Error> {
    end(open, &queries::END_RELEASE_DAYS, what.releases_before).await?;
    Ok(Purged {
        shares: end(open, &queries::END_SHARES, what.shares_expired_on).await?,
        replies: end(open, &queries::END_REPLIES, what.shares_expired_on).await?,
        tickets: end(open, &queries::END_TICKETS, what.tickets_before).await?,
        requests: end(open, &queries::END_REQUESTS, what.requests_before).await?,
        counters: end(open, &queries::END_COUNTERS, what.counters_before).await?,
        releases: end(open, &queries::END_RELEASES, what.releases_before).await?,
        keys: end(open, &queries::END_KEYS, what.keys_before).await?,
        audit: end(open, &queries::END_AUDIT, what.audit_before).await?,
        revoked: end(open, &queries::END_REVOKED, what.revoked_before).await?,
    })
}

/// Tenant by tenant, since the tenant is the first column of every index; also of employers that the configuration no longer knows.
async fn end(open: &mut Transaction, table: &Ending, due: Date) -> Result<u64, sqlx::Error> {
    let (mut tenant, mut n) = (String::new(), 0);
    while let Some(row) = open.rows(table.next_tenant, &[Value::Text(&tenant)]).await?.first() {
        tenant = row.get(0)?;
        n += open.change(table.delete, &[Value::Text(&tenant), day(due)]).await?;
    }
    Ok(n)
}

async fn release(open: &mut Transaction, what: &Release) -> Result<u64, sqlx::Error> {
    let tenant = Value::Text(what.tenant.as_str());
    if open.change(queries::CLAIM_RELEASE, &[tenant, day(what.through)]).await? == 0 {
        return Ok(0);
    }
    let mut cells = BTreeMap::<Cell, Vec<Pending>>::new();
    for row in open.rows(queries::PENDING, &[tenant, day(what.through)]).await? {
        let pending = Pending { day: read_day(&row, 3)?, count: row.get::<i64>(4)?.unsigned_abs() };
        cells.entry(read_cell(&row)?).or_default().push(pending);
    }
    let (mut released, mut forgotten) = (Vec::new(), Vec::new());
    for (cell, pending) in &cells {
        let Some(block) = (what.decide)(pending) else { continue };
        let (posting, channel, kind) = (&cell.posting, &cell.channel, kind_text(cell.kind));
        released.push(json!([what.tenant, posting, channel, kind, block.through.days_since_1970(), block.k, block.noised]));
        forgotten.extend(pending.iter().map(|of| json!([what.tenant, of.day.days_since_1970(), posting, channel, kind])));
    }
    if !released.is_empty() {
        open.change(queries::ADD_RELEASES, &[Value::Text(&json!(released).to_string())]).await?;
        open.change(queries::FORGET_COUNTERS, &[Value::Text(&json!(forgotten).to_string())]).await?;
    }
    Ok(released.len() as u64)
}

/// Posting, channel and kind, in the first three columns.
pub(super) fn read_cell(row: &Answered) -> Result<Cell, sqlx::Error> {
    let kind = row.checked(2, |text| read_kind(&text))?;
    Ok(Cell { posting: row.checked(0, PostingId::new)?, channel: row.checked(1, Channel::new)?, kind })
}

pub(super) fn read_day(row: &Answered, column: usize) -> Result<Date, sqlx::Error> {
    Ok(Date::from_days_since_1970(row.get::<i64>(column)?.try_into().unwrap_or(0)))
}

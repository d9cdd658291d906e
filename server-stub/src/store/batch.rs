//! What one transaction does: many writes at once, each statement for all of them.

use std::collections::BTreeMap;

use serde::Serialize;
use share_contract::{Channel, CountKind, Date, PostingId, Tenant};

use super::database::{Answered, Transaction, Value};
use super::once::once_each;
use super::{
    NewClosing, NewCounts, NewKey, NewReply, NewShare, NewTicket, Note, Once, Outcome, Purge, Purged, Release, Revocation, Sent, UsedCode,
    audit, keys, letters, purged, queries, released, shares,
};
use crate::statistics::{Cell, kind_text};

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

/// Does all of it in one transaction that the caller commits. No two requests of a batch may have the same key or envelope.
pub(super) async fn apply(open: &mut Transaction, batch: &[&Work]) -> Result<Vec<Done>, sqlx::Error> {
    let requests: Vec<_> = batch.iter().filter_map(|work| work.once()).collect();
    let outcomes = once_each(open, &requests).await?;
    let (page, mut sums) = (Cell::page(), Sums::new());
    let mut next = outcomes.iter();
    for work in batch {
        match work {
            Work::Views(tenant, day, n) => *sums.entry((tenant, *day, &page.posting, &page.channel, page.kind)).or_default() += n,
            Work::Share(new) if next.next() == Some(&Outcome::Stored) => shares::add(open, new).await?,
            Work::Counts(new) if next.next() == Some(&Outcome::Stored) => add_up(&mut sums, new),
            _ => {}
        }
    }
    add_counters(open, &sums).await?;
    let mut next = outcomes.into_iter();
    let mut done = Vec::with_capacity(batch.len());
    for work in batch {
        done.push(match work {
            Work::Share(_) | Work::Counts(_) => Done::Outcome(next.next().expect("each request has its outcome")),
            Work::Views(..) => Done::Nothing,
            Work::Revoke(revocation) => Done::Revoked(shares::revoke(open, revocation).await?),
            Work::Key(new) => keys::publish(open, new).await.map(|()| Done::Nothing)?,
            Work::Note(note) => audit::add(open, note).await.map(|()| Done::Nothing)?,
            Work::Reply(new) => Done::Sent(letters::add_reply(open, new).await?),
            Work::Ticket(new) => Done::Sent(letters::add_ticket(open, new).await?),
            Work::Close(new) => Done::Sent(letters::close_ticket(open, new).await?),
            Work::Code(code) => Done::Sent(letters::use_code(open, code).await?),
            Work::Purge(what) => Done::Purged(purged::purge(open, *what).await?),
            Work::Release(what) => Done::Released(released::release(open, what).await?),
        });
    }
    Ok(done)
}

pub(super) fn day(date: Date) -> Value<'static> {
    Value::Int(i64::from(date.days_since_1970()))
}

/// A cell of a day, in the order of the primary key, and how much is to be added to it.
type Sums<'a> = BTreeMap<(&'a Tenant, Date, &'a PostingId, &'a Channel, CountKind), u64>;

fn add_up<'a>(sums: &mut Sums<'a>, new: &'a NewCounts) {
    for ((posting, kind), count) in &new.counts {
        *sums.entry((&new.tenant, new.once.day, posting, &new.channel, *kind)).or_default() += u64::from(*count);
    }
}

async fn add_counters(open: &mut Transaction, sums: &Sums<'_>) -> Result<(), sqlx::Error> {
    if sums.is_empty() {
        return Ok(());
    }
    let rows: Vec<_> = sums
        .iter()
        .map(|((tenant, day, posting, channel, kind), n)| (tenant, day.days_since_1970(), posting, channel, kind_text(*kind), n))
        .collect();
    open.change(queries::ADD_COUNTERS, &[Value::Text(&json_rows(&rows))]).await.map(|_| ())
}

/// Rows of a statement.
pub(super) fn json_rows(rows: &[impl Serialize]) -> String {
    serde_json::to_string(rows).expect("texts and numbers can be written as JSON")
}

/// A row for each.
pub(super) fn rows_of(tenants: &[Tenant]) -> String {
    json_rows(&tenants.iter().map(|tenant| [tenant]).collect::<Vec<_>>())
}

pub(super) fn read_day(row: &Answered, column: usize) -> Result<Date, sqlx::Error> {
    Ok(Date::from_days_since_1970(row.get::<i64>(column)?.try_into().unwrap_or(0)))
}

//! Replies to shares, requests of seekers and codes of employers: their writes and their reads.

use share_contract::{
    Closing, Date, Hour, KeyId, PostingId, StoredReply, StoredTicket, Tenant, TicketId, TicketKind, TicketOutcome, TicketReceipt,
    TicketState, base64url,
};

use super::batch::{day, read_day, rows_of};
use super::database::{Answered, Database, Sql, Transaction, Value};
use super::{MOST_REPLIES, NewClosing, NewReply, NewTicket, OfSeeker, Sent, UsedCode, audit, queries};

/// Whether a look shows what was to be written, something else, or nothing.
fn seen(there: &[Answered], is_same: impl Fn(&Answered) -> Result<bool, sqlx::Error>) -> Result<Option<Sent>, sqlx::Error> {
    let sent = |row| Ok(if is_same(row)? { Sent::Repeated } else { Sent::Conflict });
    there.first().map(sent).transpose()
}

pub(super) async fn add_reply(open: &mut Transaction, new: &NewReply) -> Result<Sent, sqlx::Error> {
    let [tenant, share, id] = [new.note.tenant.as_str(), new.share.as_str(), new.id.as_str()].map(Value::Text);
    let values = [tenant, share, id, day(new.day), Value::Bytes(&new.sealed), Value::Int(i64::from(MOST_REPLIES))];
    if open.change(queries::ADD_REPLY, &values).await? == 1 {
        audit::add(open, &new.note).await?;
        return Ok(Sent::Stored);
    }
    let there = open.rows(queries::REPLY, &[tenant, share, id]).await?;
    if let Some(sent) = seen(&there, |row| Ok(row.get::<Vec<u8>>(0)? == new.sealed))? {
        return Ok(sent);
    }
    let is_open = !open.rows(queries::IS_OPEN_SHARE, &[tenant, share, day(new.day)]).await?.is_empty();
    Ok(if is_open { Sent::Full } else { Sent::Missing })
}

pub(super) async fn add_ticket(open: &mut Transaction, new: &NewTicket) -> Result<Sent, sqlx::Error> {
    let ticket = &new.ticket;
    let posting = ticket.posting.as_ref().map_or("", PostingId::as_str);
    let [tenant, id] = [Value::Text(ticket.tenant.as_str()), Value::Text(new.id.as_str())];
    let what = [ticket.kind.as_str(), posting, ticket.key_id.as_str(), ticket.token.as_str()];
    let [kind, about, key_id, token] = what.map(Value::Text);
    let values = [tenant, id, kind, about, key_id, hour(new.received), token, Value::Bytes(&ticket.sealed), Value::Bytes(&[])];
    if open.change(queries::ADD_TICKET, &values).await? == 1 {
        return Ok(Sent::Stored);
    }
    let there = open.rows(queries::TICKET, &[tenant, id]).await?;
    let is_same = |row: &Answered| {
        let texts = (0..4).map(|column| row.get::<String>(column)).collect::<Result<Vec<_>, _>>()?;
        Ok(texts == what && row.get::<Vec<u8>>(4)? == ticket.sealed)
    };
    Ok(seen(&there, is_same)?.unwrap_or(Sent::Missing))
}

pub(super) async fn close_ticket(open: &mut Transaction, new: &NewClosing) -> Result<Sent, sqlx::Error> {
    let [tenant, id] = [new.note.tenant.as_str(), new.id.as_str()].map(Value::Text);
    let outcome = new.closing.outcome.as_str();
    let values = [tenant, id, hour(new.note.at), Value::Text(outcome), Value::Bytes(&new.closing.sealed)];
    if open.change(queries::CLOSE_TICKET, &values).await? == 1 {
        audit::add(open, &new.note).await?;
        return Ok(Sent::Stored);
    }
    let there = open.rows(queries::CLOSED_TICKET, &[tenant, id]).await?;
    let is_same = |row: &Answered| Ok(row.get::<String>(0)? == outcome && row.get::<Vec<u8>>(1)? == new.closing.sealed);
    Ok(seen(&there, is_same)?.unwrap_or(Sent::Missing))
}

/// Takes a code of an authenticator app; one that is not later than the last is there already.
pub(super) async fn use_code(open: &mut Transaction, code: &UsedCode) -> Result<Sent, sqlx::Error> {
    let step = Value::Int(i64::try_from(code.step).unwrap_or(i64::MAX));
    let values = [Value::Text(code.note.tenant.as_str()), Value::Text(code.token.as_str()), step];
    if open.change(queries::USE_CODE, &values).await? == 0 {
        return Ok(Sent::Repeated);
    }
    audit::add(open, &code.note).await?;
    Ok(Sent::Stored)
}

pub(super) fn hour(hour: Hour) -> Value<'static> {
    Value::Int(i64::from(hour.hours_since_1970()))
}

pub(super) fn read_hour(hours: i64) -> Hour {
    Hour::from_hours_since_1970(hours.try_into().unwrap_or(0))
}

async fn of_seeker(database: &Database, sql: Sql, of: &OfSeeker<'_>, today: Option<Date>) -> Result<Vec<Answered>, sqlx::Error> {
    let tenants = rows_of(of.tenants);
    let mut values = vec![Value::Text(&tenants), Value::Text(of.id), Value::Text(of.token.as_str())];
    values.extend(today.map(day));
    database.rows(sql, &values).await
}

/// The replies to a share; none if there is no such share, or the token is not its own.
pub(super) async fn replies(database: &Database, of: OfSeeker<'_>, today: Date) -> Result<Option<Vec<StoredReply>>, sqlx::Error> {
    let rows = of_seeker(database, queries::REPLIES, &of, Some(today)).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let mut replies = Vec::new();
    for row in &rows {
        // The row of a share without replies has only the share.
        if let Some(sealed) = row.get::<Option<Vec<u8>>>(1)? {
            replies.push(StoredReply { received: read_day(row, 0)?, sealed: base64url::encode(&sealed) });
        }
    }
    Ok(Some(replies))
}

/// A request; none if there is no such request, or the token is not its own.
pub(super) async fn ticket(database: &Database, of: OfSeeker<'_>) -> Result<Option<TicketState>, sqlx::Error> {
    let rows = of_seeker(database, queries::TICKET_OF_SEEKER, &of, None).await?;
    let state = |row: &Answered| {
        let TicketReceipt { id, kind, received, due } = receipt(row)?;
        Ok(TicketState { id, kind, received, due, closed: closing(row)? })
    };
    rows.first().map(state).transpose()
}

/// Requests to an employer, oldest first.
pub(super) async fn tickets(
    database: &Database,
    tenant: &Tenant,
    after: Option<&TicketId>,
    limit: u32,
) -> Result<Vec<StoredTicket>, sqlx::Error> {
    let after = after.map_or("", TicketId::as_str);
    let values = [Value::Text(tenant.as_str()), Value::Text(after), Value::Int(i64::from(limit))];
    database.rows(queries::TICKETS, &values).await?.iter().map(stored_ticket).collect()
}

/// Id, kind and hour, in the first three columns.
fn receipt(row: &Answered) -> Result<TicketReceipt, sqlx::Error> {
    let kind = row.checked(1, |text| TicketKind::parse(&text))?;
    Ok(TicketReceipt::new(row.checked(0, TicketId::new)?, kind, read_hour(row.get(2)?)))
}

/// Hour, outcome and answer, in the next three.
fn closing(row: &Answered) -> Result<Option<Closing>, sqlx::Error> {
    let Some(at) = row.get::<Option<i64>>(3)? else { return Ok(None) };
    let answer = row.get::<Vec<u8>>(5)?;
    let sealed = (!answer.is_empty()).then(|| base64url::encode(&answer));
    Ok(Some(Closing { at: read_hour(at), outcome: row.checked(4, |text| TicketOutcome::parse(&text))?, sealed }))
}

fn stored_ticket(row: &Answered) -> Result<StoredTicket, sqlx::Error> {
    let TicketReceipt { id, kind, received, due } = receipt(row)?;
    let posting = row.get::<Option<String>>(6)?.map(PostingId::new).transpose().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    let key_id = row.checked(7, KeyId::new)?;
    let sealed = base64url::encode(&row.get::<Vec<u8>>(8)?);
    Ok(StoredTicket { id, kind, posting, key_id, received, due, closed: closing(row)?, sealed })
}

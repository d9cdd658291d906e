//! What was done with the tokens of employers: lines that are added, each holding the hash of the one before, and never changed.

use share_contract::{AuditAction, AuditEntry, KeyId, Role, Sha256Hex, Tenant, TokenId};

use super::database::{Answered, Database, Transaction, Value};
use super::letters::{hour, read_hour};
use super::{Note, queries};
use crate::digest::sha256_hex;

/// Adds a line in the transaction of what it tells of, so that neither is there without the other.
pub(super) async fn add(open: &mut Transaction, note: &Note) -> Result<(), sqlx::Error> {
    let tenant = Value::Text(note.tenant.as_str());
    let none = "0".repeat(64);
    // Whoever else adds a line for this employer waits here until this transaction has ended.
    let end = open.rows(queries::NEXT_AUDIT, &[tenant, Value::Text(&none)]).await?;
    let end = end.first().ok_or(sqlx::Error::RowNotFound)?;
    let before = end.checked(1, Sha256Hex::new)?;
    let Note { at, role, token, action, key_id, .. } = note.clone();
    let mut entry = AuditEntry { n: end.get::<i64>(0)?.unsigned_abs(), at, role, token, action, key_id, hash: before.clone() };
    entry.hash = sha256_hex(entry.statement(&note.tenant, &before).as_bytes());
    let key = entry.key_id.as_ref().map_or("", KeyId::as_str);
    let texts = [entry.role.as_str(), entry.token.as_str(), entry.action.as_str(), key, entry.hash.as_str()];
    let [role, token, action, key, hash] = texts.map(Value::Text);
    open.change(queries::ADD_AUDIT, &[tenant, Value::Int(end.get(0)?), hour(entry.at), role, token, action, key, hash]).await?;
    open.change(queries::END_OF_AUDIT, &[tenant, hash]).await.map(|_| ())
}

/// Whether the same token has done the same in this hour, as far as is written down.
pub(super) async fn is_noted(database: &Database, note: &Note) -> Result<bool, sqlx::Error> {
    let texts = [note.tenant.as_str(), note.token.as_str(), note.action.as_str()];
    let [tenant, token, action] = texts.map(Value::Text);
    Ok(!database.rows(queries::NOTED, &[tenant, hour(note.at), token, action]).await?.is_empty())
}

/// Lines from this number on.
pub(super) async fn list(database: &Database, tenant: &Tenant, from: u64, limit: u32) -> Result<Vec<AuditEntry>, sqlx::Error> {
    let from = Value::Int(i64::try_from(from).unwrap_or(i64::MAX));
    let rows = database.rows(queries::AUDIT, &[Value::Text(tenant.as_str()), from, Value::Int(i64::from(limit))]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Answered) -> Result<AuditEntry, sqlx::Error> {
    let key_id = row.get::<Option<String>>(5)?.map(KeyId::new).transpose().map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    Ok(AuditEntry {
        n: row.get::<i64>(0)?.unsigned_abs(),
        at: read_hour(row.get(1)?),
        role: row.checked(2, |text| Role::parse(&text))?,
        token: row.checked(3, TokenId::new)?,
        action: row.checked(4, |text| AuditAction::parse(&text))?,
        key_id,
        hash: row.checked(6, Sha256Hex::new)?,
    })
}

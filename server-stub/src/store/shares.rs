//! Sealed summaries.

use share_contract::{Date, KeyId, PostingId, Purpose, Sha256Hex, ShareId, StoredShare, Tenant, base64url};

use super::batch::{day, read_day, rows_of};
use super::database::{Answered, Database, Transaction, Value};
use super::{NewShare, Revocation, queries};

pub(super) async fn add(open: &mut Transaction, new: &NewShare) -> Result<(), sqlx::Error> {
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

pub(super) async fn revoke(open: &mut Transaction, what: &Revocation) -> Result<bool, sqlx::Error> {
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

/// By the day of the consent; what has not expired.
pub(super) async fn list(
    database: &Database,
    tenant: Tenant,
    after: Option<ShareId>,
    limit: u32,
    today: Date,
) -> Result<Vec<StoredShare>, sqlx::Error> {
    let after = after.as_ref().map_or("", ShareId::as_str);
    let values = [Value::Text(tenant.as_str()), day(today), Value::Text(after), Value::Int(i64::from(limit))];
    database.rows(queries::SHARES, &values).await?.iter().map(stored_share).collect()
}

/// When the share of this purpose expires.
pub(super) async fn consent(
    database: &Database,
    tenant: Tenant,
    share: ShareId,
    purpose: Purpose,
    today: Date,
) -> Result<Option<Date>, sqlx::Error> {
    let values = [Value::Text(tenant.as_str()), Value::Text(share.as_str()), Value::Text(purpose.as_str()), day(today)];
    database.rows(queries::CONSENT, &values).await?.first().map(|row| read_day(row, 0)).transpose()
}

fn stored_share(row: &Answered) -> Result<StoredShare, sqlx::Error> {
    Ok(StoredShare {
        id: row.checked(0, ShareId::new)?,
        posting: row.checked(1, PostingId::new)?,
        purpose: row.checked(2, |text| Purpose::parse(&text))?,
        key_id: row.checked(3, KeyId::new)?,
        given: read_day(row, 4)?,
        expires: read_day(row, 5)?,
        policy_hash: row.checked(6, Sha256Hex::new)?,
        sealed: base64url::encode(&row.get::<Vec<u8>>(7)?),
    })
}

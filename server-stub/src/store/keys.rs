//! Keys of employers.

use share_contract::{Date, EmployerKey, KeyId, PublicKey, Signature, SignedBy, Tenant};

use super::batch::day;
use super::database::{Answered, Database, Transaction, Value};
use super::{NewKey, audit, queries};

/// From now on it is in force; the one before is replaced.
pub(super) async fn publish(open: &mut Transaction, new: &NewKey) -> Result<(), sqlx::Error> {
    let EmployerKey { id, public, signed } = &new.key;
    let [tenant, id] = [Value::Text(new.note.tenant.as_str()), Value::Text(id.as_str())];
    let (identity, signature) = signed.as_ref().map_or(("", ""), |signed| (signed.identity.as_str(), signed.signature.as_str()));
    // First: whoever else publishes for this employer waits here, and then sees this key, so that one is in force in the end.
    audit::add(open, &new.note).await?;
    open.change(queries::REPLACE_KEYS, &[tenant, id, day(new.day)]).await?;
    let values = [tenant, id, Value::Text(public.as_str()), Value::Text(identity), Value::Text(signature)];
    open.change(queries::PUT_KEY, &values).await.map(|_| ())
}

/// The one in force, then those that were replaced on this day or later.
pub(super) async fn list(database: &Database, tenant: &Tenant, replaced_since: Date) -> Result<Vec<EmployerKey>, sqlx::Error> {
    let rows = database.rows(queries::KEYS, &[Value::Text(tenant.as_str()), day(replaced_since)]).await?;
    rows.iter().map(read).collect()
}

fn read(row: &Answered) -> Result<EmployerKey, sqlx::Error> {
    let signed = match row.get::<Option<String>>(2)? {
        Some(_) => Some(SignedBy { identity: row.checked(2, PublicKey::new)?, signature: row.checked(3, Signature::new)? }),
        None => None,
    };
    Ok(EmployerKey { id: row.checked(0, KeyId::new)?, public: row.checked(1, PublicKey::new)?, signed })
}

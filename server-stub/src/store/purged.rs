//! What was deleted at the end of its time.

use share_contract::Date;

use super::batch::day;
use super::database::{Transaction, Value};
use super::queries::{self, Ending};
use super::{Purge, Purged};

pub(super) async fn purge(open: &mut Transaction, what: Purge) -> Result<Purged, sqlx::Error> {
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

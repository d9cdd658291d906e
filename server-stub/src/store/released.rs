//! What waits to be released, and what was.

use std::collections::BTreeMap;

use share_contract::{Channel, Date, PostingId, Tenant};

use super::batch::{day, json_rows, read_day};
use super::database::{Answered, Database, Transaction, Value};
use super::{Release, queries};
use crate::statistics::{Block, Cell, Pending, kind_text, read_kind};

pub(super) async fn release(open: &mut Transaction, what: &Release) -> Result<u64, sqlx::Error> {
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
        released.push((&what.tenant, posting, channel, kind.clone(), block.through.days_since_1970(), block.k, block.noised));
        forgotten.extend(pending.iter().map(|of| (&what.tenant, of.day.days_since_1970(), posting, channel, kind.clone())));
    }
    if !released.is_empty() {
        open.change(queries::ADD_RELEASES, &[Value::Text(&json_rows(&released))]).await?;
        open.change(queries::FORGET_COUNTERS, &[Value::Text(&json_rows(&forgotten))]).await?;
    }
    Ok(released.len() as u64)
}

/// Of one posting or of all, ordered by cell and day.
pub(super) async fn list(database: &Database, tenant: Tenant, posting: Option<PostingId>) -> Result<Vec<(Cell, Block)>, sqlx::Error> {
    let tenant = Value::Text(tenant.as_str());
    let rows = match &posting {
        Some(posting) => database.rows(queries::RELEASED_OF_POSTING, &[tenant, Value::Text(posting.as_str())]).await?,
        None => database.rows(queries::RELEASED, &[tenant]).await?,
    };
    rows.iter().map(|row| Ok((read_cell(row)?, block(row)?))).collect()
}

/// The last day that was released, and the first that waits.
pub(super) async fn days(database: &Database, tenant: Tenant) -> Result<(Option<Date>, Option<Date>), sqlx::Error> {
    let tenant = [Value::Text(tenant.as_str())];
    let (last, first) = (database.rows(queries::LAST_RELEASE, &tenant).await?, database.rows(queries::FIRST_PENDING, &tenant).await?);
    let day = |rows: &[Answered]| rows.first().map(|row| read_day(row, 0)).transpose();
    Ok((day(&last)?, day(&first)?))
}

/// Posting, channel and kind, in the first three columns.
fn read_cell(row: &Answered) -> Result<Cell, sqlx::Error> {
    let kind = row.checked(2, |text| read_kind(&text))?;
    Ok(Cell { posting: row.checked(0, PostingId::new)?, channel: row.checked(1, Channel::new)?, kind })
}

fn block(row: &Answered) -> Result<Block, sqlx::Error> {
    let k = u32::try_from(row.get::<i64>(4)?).unwrap_or(0);
    Ok(Block { through: read_day(row, 3)?, k, noised: row.get(5)? })
}

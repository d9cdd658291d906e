//! What is deleted when.

use std::time::Duration;

use crate::app::{App, Shared};
use crate::store::{DAYS_REMEMBERED, Purge, Purged, StoreError};

/// How often the server looks for what is due. Days are the finest unit, so an hour is often enough.
const EVERY: Duration = Duration::from_secs(3600);

/// Deletes expired shares, answered requests older than 48 hours and old counters (JT32).
pub async fn purge(app: &App) -> Result<Purged, StoreError> {
    let today = app.clock.today();
    let due = Purge {
        shares_expired_on: today,
        requests_before: today.minus_days(DAYS_REMEMBERED),
        counters_before: today.minus_days(app.config.counter_days),
    };
    let purged = app.store.purge(due).await?;
    app.metrics.purged(purged);
    Ok(purged)
}

/// Purges at the start and every hour, for ever.
pub(crate) async fn keep_purging(app: Shared) {
    let mut hours = tokio::time::interval(EVERY);
    loop {
        hours.tick().await;
        match purge(&app).await {
            Ok(purged) if purged == Purged::default() => {}
            Ok(Purged { shares, requests, counters }) => tracing::info!(shares, requests, counters, "purged"),
            Err(error) => tracing::error!(%error, "the purge failed; the next one is in an hour"),
        }
    }
}

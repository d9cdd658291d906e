//! What is deleted when: the rules as data, and what carries them out.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use share_contract::Date;

use crate::app::{App, Shared};
use crate::config::Config;
use crate::statistics::release_due;
use crate::store::{DAYS_REMEMBERED, Purge, Purged, StoreError};

/// How often the server looks for what is due. Days are the finest unit, so an hour is often enough.
const EVERY: Duration = Duration::from_secs(3600);

/// How long releases are kept: two years, so that a year can be compared with the one before.
pub const RELEASE_DAYS: u32 = 730;

/// How long backups may be kept. With the day until the next one, a share is out of all of them in 36 days; 45 are promised (AJ38).
pub const BACKUP_DAYS: u32 = 35;

/// How long the ids of shares that were taken back are kept: until no backup can hold them.
pub const REVOKED_DAYS: u32 = 45;

/// How long requests of seekers are kept: the longest may take 30 days, and the answer is to be found for a while.
pub const TICKET_DAYS: u32 = 90;

/// For how many days after a newer one a key of an employer is still taken: pages that were opened before, and shares that a browser sends later.
pub const KEY_DAYS: u32 = 7;

/// How long an employer's log goes back.
pub const AUDIT_DAYS: u32 = 365;

/// What ends a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// The day that stands in it.
    OnItsDay,
    /// So many days after its own.
    After(u32),
    /// `counterDays` of the configuration after its own day, or its release.
    WithItsRelease,
    /// A newer one.
    WhenReplaced,
    /// So many days after the day of a newer one.
    AfterReplaced(u32),
}

impl Ends {
    pub(crate) fn words(self) -> String {
        match self {
            Ends::OnItsDay => "the day that the seeker agreed to (90 days after the consent by default), or the seeker at once".into(),
            Ends::After(days) => format!("{days} days"),
            Ends::WithItsRelease => "its release, or `counterDays` (365) if there were never enough for one".into(),
            Ends::WhenReplaced => "a newer one".into(),
            Ends::AfterReplaced(days) => format!("{days} days after a newer one"),
        }
    }

    /// The first day on which a row of `day` is gone.
    #[must_use]
    pub fn gone_on(self, day: Date, config: &Config) -> Option<Date> {
        match self {
            Ends::OnItsDay => Some(day),
            Ends::After(days) | Ends::AfterReplaced(days) => Some(day.plus_days(days + 1)),
            Ends::WithItsRelease => Some(day.plus_days(config.counter_days + 1)),
            Ends::WhenReplaced => None,
        }
    }
}

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Table, or `backups`.
    pub table: &'static str,
    /// What ends a row.
    pub ends: Ends,
    /// Why not sooner.
    pub because: &'static str,
}

/// All rules, a table each (AJ37, AJ38, JT32).
pub const RULES: [Rule; 13] = [
    Rule { table: "shares", ends: Ends::OnItsDay, because: "the employer reads the summary and decides" },
    Rule { table: "replies", ends: Ends::OnItsDay, because: "the seeker fetches them as long as the share is there" },
    Rule {
        table: "tickets",
        ends: Ends::After(TICKET_DAYS),
        because: "the seeker looks for the answer, for which there are up to 30 days",
    },
    Rule { table: "requests", ends: Ends::After(DAYS_REMEMBERED), because: "browsers repeat a request for a day or two" },
    Rule { table: "counters", ends: Ends::WithItsRelease, because: "fewer than k counts wait for more" },
    Rule { table: "releases", ends: Ends::After(RELEASE_DAYS), because: "a year is compared with the one before" },
    Rule { table: "release_days", ends: Ends::After(RELEASE_DAYS), because: "a day is released once" },
    Rule { table: "revoked", ends: Ends::After(REVOKED_DAYS), because: "a restored backup is cleared of what was taken back" },
    Rule { table: "employer_keys", ends: Ends::AfterReplaced(KEY_DAYS), because: "what was sealed before the change is still on its way" },
    Rule { table: "audit", ends: Ends::After(AUDIT_DAYS), because: "who did what is asked about within a year" },
    Rule { table: "audit_ends", ends: Ends::WhenReplaced, because: "the next line of the log is chained to it" },
    Rule { table: "used_codes", ends: Ends::WhenReplaced, because: "a code is taken once" },
    Rule { table: "backups", ends: Ends::After(BACKUP_DAYS), because: "a defect may be noticed late" },
];

/// What is due today.
#[must_use]
pub fn due(config: &Config, today: Date) -> Purge {
    Purge {
        shares_expired_on: today,
        tickets_before: today.minus_days(TICKET_DAYS),
        requests_before: today.minus_days(DAYS_REMEMBERED),
        counters_before: today.minus_days(config.counter_days),
        releases_before: today.minus_days(RELEASE_DAYS),
        revoked_before: today.minus_days(REVOKED_DAYS),
        keys_before: today.minus_days(KEY_DAYS),
        audit_before: today.minus_days(AUDIT_DAYS),
    }
}

/// Deletes what is due (JT32).
pub async fn purge(app: &App) -> Result<Purged, StoreError> {
    let purged = app.store.purge(due(&app.config, app.clock.today())).await?;
    app.metrics.purged(purged);
    Ok(purged)
}

/// Releases and purges at the start and every hour, for ever.
pub(crate) async fn keep_purging(app: Shared) {
    let mut hours = tokio::time::interval(EVERY);
    loop {
        hours.tick().await;
        match release_due(&app).await {
            Ok(0) => {}
            Ok(n_blocks) => tracing::info!(n_blocks, "released"),
            Err(error) => tracing::error!(%error, "the release failed; the next try is in an hour"),
        }
        match purge(&app).await {
            Ok(purged) if purged == Purged::default() => {}
            Ok(Purged { shares, replies, tickets, requests, counters, releases, revoked, keys, audit }) => {
                tracing::info!(shares, replies, tickets, requests, counters, releases, revoked, keys, audit, "purged");
            }
            Err(error) => tracing::error!(%error, "the purge failed; the next one is in an hour"),
        }
    }
}

/// A rule as it is told.
#[derive(Serialize)]
pub(crate) struct ToldRule {
    table: &'static str,
    ends: String,
    because: &'static str,
}

/// Answer to `GET /v1/retention`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Retention {
    rules: Vec<ToldRule>,
    next_run: Date,
}

/// `GET /v1/retention`: what is kept for how long, and the day by which what is due is gone (AJ37).
pub(crate) async fn show(State(app): State<Shared>) -> Json<Retention> {
    let rules = RULES.iter().map(|rule| ToldRule { table: rule.table, ends: rule.ends.words(), because: rule.because }).collect();
    Json(Retention { rules, next_run: app.clock.today().plus_days(1) })
}

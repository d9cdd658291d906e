use std::sync::Arc;

use share_contract::Date;

use super::{Block, Pending, sample};
use crate::app::App;
use crate::config::TenantConfig;
use crate::digest::fill_random;
use crate::store::{Release, StoreError};

/// So many counts are released at the end of their day; fewer wait for the end of the week, that the noise does not drown them.
pub const BUSY: u64 = 100;

/// Hours after midnight (UTC) during which a write of the day before may still be on its way.
const SETTLING_HOURS: u64 = 1;

/// How far back releases are caught up after the server was away.
const MOST_DAYS_LATE: u32 = 31;

/// The rule: whether the counts that wait are released as one block at the end of the day `through`.
pub fn decide(pending: &[Pending], through: Date, k: u32, noise: &mut dyn FnMut() -> i64) -> Option<Block> {
    let sum: u64 = pending.iter().map(|of| of.count).sum();
    let least = u64::from(k);
    let is_due = sum >= least && (sum >= BUSY || is_last_of_week(through));
    is_due.then(|| Block { through, k, noised: i64::try_from(sum).unwrap_or(i64::MAX).saturating_add(noise()) })
}

/// Whether a day is a Sunday.
#[must_use]
pub fn is_last_of_week(day: Date) -> bool {
    // 1970-01-01 was a Thursday.
    day.days_since_1970() % 7 == 3
}

/// Releases every finished day that was not released yet, for every employer; says how many blocks there were.
pub async fn release_due(app: &App) -> Result<u64, StoreError> {
    let finished = last_finished_day(app);
    let mut n = 0;
    for tenant in app.config.tenants.values() {
        let (last, waiting) = app.store.released_days(tenant.id.clone()).await?;
        let from = last.map_or_else(|| waiting.unwrap_or(finished), |last| last.plus_days(1));
        let mut through = from.max(finished.minus_days(MOST_DAYS_LATE));
        while through <= finished {
            n += app.store.release(release(tenant, through)).await?;
            through = through.plus_days(1);
        }
    }
    Ok(n)
}

/// Yesterday, once nothing of yesterday can come any more.
pub(super) fn last_finished_day(app: &App) -> Date {
    let hour = app.clock.now().as_secs() / 3600 % 24;
    app.clock.today().minus_days(if hour >= SETTLING_HOURS { 1 } else { 2 })
}

fn release(tenant: &TenantConfig, through: Date) -> Release {
    let k = tenant.k;
    let decide = move |pending: &[Pending]| decide(pending, through, k, &mut || sample(&mut random_word));
    Release { tenant: tenant.id.clone(), through, decide: Arc::new(decide) }
}

fn random_word() -> u64 {
    let mut bytes = [0; 8];
    fill_random(&mut bytes);
    u64::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What an employer has learned of one cell: every total that was told on some day. Without noise, so that nothing hides in it.
    struct Cellar {
        pending: Vec<Pending>,
        blocks: Vec<Block>,
    }

    impl Cellar {
        /// Ends a day with so many counts on it.
        fn end_of_day(&mut self, day: Date, count: u64, k: u32) {
            if count > 0 {
                self.pending.push(Pending { day, count });
            }
            if let Some(block) = decide(&self.pending, day, k, &mut || 0) {
                self.pending.clear();
                self.blocks.push(block);
            }
        }

        fn total(&self) -> i64 {
            self.blocks.iter().map(|block| block.noised).sum()
        }
    }

    // N5, JT4, JT12: a hundred thousand employers, each reading on days of its choice over up to ten weeks. Whatever they subtract from whatever, a
    // difference is of nobody or of at least k; and so is every single part.
    #[test]
    fn a_hundred_thousand_sequences_of_reads_never_isolate_fewer_than_k() {
        let mut state = 1_u64;
        let mut below = |n: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % n
        };
        let mut n_told = 0;
        for _ in 0..100_000 {
            let k = [5, 10, 10, 25][below(4) as usize];
            // From one count a week to hundreds a day.
            let busy = [1, 3, 12, 60, 400][below(5) as usize];
            let mut cell = Cellar { pending: Vec::new(), blocks: Vec::new() };
            let mut told = BTreeSet::from([0]);
            let first = below(20_000) as u32;
            for day in first..first + 1 + below(70) as u32 {
                let count = if below(3) == 0 { 0 } else { below(busy + 1) };
                cell.end_of_day(Date::from_days_since_1970(day), count, k);
                if below(2) == 0 {
                    told.insert(cell.total());
                }
            }
            assert!(cell.blocks.iter().all(|block| block.noised >= i64::from(k)));
            // Neighbours are the nearest, so all differences are as large or larger.
            assert!(told.iter().zip(told.iter().skip(1)).all(|(before, after)| after - before >= i64::from(k)));
            n_told += told.len() - 1;
        }
        assert!(n_told > 100_000, "the employers learned something: {n_told}");
    }

    #[test]
    fn a_block_is_released_when_it_is_busy_or_at_the_end_of_the_week() {
        let (saturday, sunday) = (Date::new(2026, 11, 21).unwrap(), Date::new(2026, 11, 22).unwrap());
        let waiting = |count| [Pending { day: saturday, count }];
        assert_eq!(decide(&waiting(BUSY - 1), saturday, 10, &mut || 0), None);
        assert_eq!(decide(&waiting(BUSY), saturday, 10, &mut || -7).unwrap().noised, 93);
        assert_eq!(decide(&waiting(9), sunday, 10, &mut || 0), None);
        assert!(decide(&waiting(10), sunday, 10, &mut || 0).is_some());
        // A k above what is busy holds, too.
        assert_eq!(decide(&waiting(BUSY), sunday, 101, &mut || 0), None);
    }
}

//! Lengths of time, overlaps counted once.

use model::Span;

use super::date::{Date, Period};
use crate::Month;

/// Where open jobs end: the given month, else the latest date of the entries of work. Dates of study do not count: no score may depend
/// on them.
pub(crate) fn now(entries: &[(String, Span, Period)], today: Option<Month>) -> Option<Date> {
    today.map(|today| Date { year: today.year(), month: Some(today.month()) }).or_else(|| latest(entries))
}

/// Whether an entry counts as time of work.
pub(crate) fn is_work(path: &str) -> bool {
    ["/work/", "/volunteer/", "/projects/"].iter().any(|start| path.starts_with(start))
}

fn latest(entries: &[(String, Span, Period)]) -> Option<Date> {
    let periods = entries.iter().filter(|(path, ..)| is_work(path)).map(|(.., period)| period);
    periods.flat_map(|period| [period.start, period.end]).flatten().max_by_key(|date| (date.year, date.month.unwrap_or(0)))
}

/// Months since year 0, from the first month to one past the last.
fn months(period: &Period, now: Option<Date>) -> Option<(u32, u32)> {
    let start = period.start?;
    let first = |date: Date| u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(1)) - 1;
    let end = period.end.or(now.filter(|_| period.open)).or(Some(start).filter(|_| !period.is_range))?;
    let past = match end.month {
        Some(_) => first(end) + 1,
        // Years alone: from 2012 to 2014 are two years, 2014 alone is one.
        None if end.year == start.year => first(end) + 12,
        None => first(end),
    };
    (past > first(start)).then_some((first(start), past))
}

/// Years of all periods together, to two decimals; none if no period has both ends.
pub(crate) fn merged<'p>(periods: impl Iterator<Item = &'p Period>, now: Option<Date>) -> Option<f64> {
    let mut spans: Vec<(u32, u32)> = periods.filter_map(|period| months(period, now)).collect();
    spans.sort_unstable();
    let (mut total, mut covered) = (0, 0);
    for (start, end) in spans {
        let from = start.max(covered);
        total += end.saturating_sub(from);
        covered = covered.max(end);
    }
    (total > 0).then(|| f64::from(total * 100 / 12) / 100.0)
}

/// The last month of the periods.
pub(crate) fn last_used<'p>(periods: impl Iterator<Item = &'p Period>, now: Option<Date>) -> Option<Date> {
    let ends = periods.filter_map(|period| period.end.or(now.filter(|_| period.open)).or(period.start));
    ends.max_by_key(|date| (date.year, date.month.unwrap_or(0)))
}

//! Level and years: what a posting asks for against what was held in work like it.

use model::Posting;

use super::seeker::Job;

/// Likeness of titles from which a job's level is told for the posting.
const ALIKE: f64 = 0.4;
/// Likeness at which all years of a job count.
const SAME: f64 = 0.6;
/// Years that a job takes where the posting does not say.
const USUAL_YEARS: f64 = 3.0;
/// What a level that is not asked for counts.
const NOT_ASKED: f64 = 0.8;

/// The level that a posting asks for, by name or by years.
pub(super) fn asked(posting: &Posting) -> Option<i8> {
    posting.seniority.or(posting.years.map(of_years))
}

fn of_years(years: f64) -> i8 {
    if years < 2.0 {
        0
    } else if years < 5.0 {
        1
    } else {
        2
    }
}

/// The level held in work like the posting's: of the highest title, else what its years let expect.
pub(super) fn held(jobs: &[Job], likeness: &[f64]) -> i8 {
    let like = || jobs.iter().zip(likeness);
    let named = like().filter(|(_, likeness)| **likeness >= ALIKE).filter_map(|(job, _)| job.level).max();
    let years: f64 = like().map(|(job, likeness)| f64::from(job.months) / 12.0 * (likeness / SAME).min(1.0)).sum();
    let by_years = of_years(years);
    // "senior" in a title counts even with few years; years lift "junior" by less than they say.
    named.map_or(by_years, |level| if level >= 2 { level } else { level.max(by_years - 1) })
}

/// 1 where the level is the one asked for; missing levels weigh more than spare ones.
pub(super) fn fit(asked: Option<i8>, held: i8) -> f64 {
    let Some(asked) = asked else { return NOT_ASKED };
    let gap = f64::from(asked - held);
    (1.0 - if gap > 0.0 { 0.3 * gap } else { -0.15 * gap }).max(0.0)
}

/// Years of work like the posting's, the recent ones in full, against the years asked for.
pub(super) fn experience(posting: &Posting, jobs: &[Job], likeness: &[f64]) -> f64 {
    let asked = posting.years.unwrap_or(USUAL_YEARS).clamp(1.0, 10.0);
    let years: f64 = jobs.iter().zip(likeness).map(|(job, likeness)| f64::from(job.months.max(1)) / 12.0 * job.recency * likeness).sum();
    (years / asked).min(1.0)
}

//! Lengths of time, overlaps counted once.

use model::{Profile, SourceFormat, Span};

use super::date::{self, Date};
use crate::Month;

/// An entry with its time.
pub(crate) struct Dated {
    /// JSON pointer.
    pub path: String,
    /// Where it stands.
    pub span: Option<Span>,
    start: Option<Date>,
    /// None where it goes on.
    end: Option<Date>,
}

/// The entries of work of a profile: jobs, unpaid work, projects. Study is none: no score may depend on its dates.
pub(crate) fn dated(profile: &Profile) -> Vec<Dated> {
    let jobs = profile.work.iter().map(|job| (&job.start_date, &job.end_date));
    let unpaid = profile.volunteer.iter().map(|job| (&job.start_date, &job.end_date));
    let projects = profile.projects.iter().map(|project| (&project.start_date, &project.end_date));
    let all = jobs.enumerate().map(|(at, dates)| (format!("/work/{at}"), dates));
    let all = all.chain(unpaid.enumerate().map(|(at, dates)| (format!("/volunteer/{at}"), dates)));
    let all = all.chain(projects.enumerate().map(|(at, dates)| (format!("/projects/{at}"), dates)));
    let date = |text: &Option<String>| Date::parse(text.as_deref()?);
    let dated = |(path, (start, end)): (String, (&Option<String>, &Option<String>))| {
        let start = date(start);
        Dated { span: place(profile, &path), start, end: date(end).or(start.filter(|_| is_alone(profile, &path))), path }
    };
    all.map(dated).collect()
}

/// Brings the dates that a person wrote or took from the text into the form of JSON Resume.
pub(crate) fn tidy(profile: &mut Profile) {
    let jobs = profile.work.iter_mut().map(|job| (&mut job.start_date, &mut job.end_date));
    let unpaid = profile.volunteer.iter_mut().map(|job| (&mut job.start_date, &mut job.end_date));
    let studies = profile.education.iter_mut().map(|study| (&mut study.start_date, &mut study.end_date));
    let projects = profile.projects.iter_mut().map(|project| (&mut project.start_date, &mut project.end_date));
    for (start, end) in jobs.chain(unpaid).chain(studies).chain(projects) {
        for (date, is_end) in [(start, false), (end, true)] {
            *date = date.take().and_then(|text| date::tidied(&text, is_end));
        }
    }
}

/// Whether the text has one date for the entry, with no word that it goes on: it counts for its month or year.
fn is_alone(profile: &Profile, path: &str) -> bool {
    let start = format!("{path}/startDate");
    let quote = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == start).map_or("", |evidence| &evidence.quote);
    let periods = date::periods(quote);
    profile.meta.tacit.format != SourceFormat::JsonResume && !periods.is_empty() && periods.iter().all(|period| !period.is_range)
}

/// Where an entry stands: as a whole, else all that was read of it.
pub(crate) fn place(profile: &Profile, path: &str) -> Option<Span> {
    let evidence = &profile.meta.tacit.evidence;
    if let Some(whole) = evidence.iter().find(|evidence| evidence.path == path) {
        return Some(whole.span);
    }
    let inside = evidence.iter().filter(|evidence| evidence.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')));
    inside.map(|evidence| evidence.span).reduce(|a, b| Span { start: a.start.min(b.start), end: a.end.max(b.end) })
}

/// Where open jobs end: the given month, else the latest date of the entries.
pub(crate) fn now(entries: &[Dated], today: Option<Month>) -> Option<Date> {
    let latest = || entries.iter().flat_map(|entry| [entry.start, entry.end]).flatten().max_by_key(last_month);
    today.map(|today| Date { year: today.year(), month: Some(today.month()) }).or_else(latest)
}

fn last_month(date: &Date) -> (u16, u8) {
    (date.year, date.month.unwrap_or(0))
}

impl Dated {
    /// Months since year 0, from the first month to one past the last.
    pub fn months(&self, now: Option<Date>) -> Option<(u32, u32)> {
        let start = self.start?;
        let first = |date: Date| u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(1)) - 1;
        let end = self.end.or(now)?;
        let past = match end.month {
            Some(_) => first(end) + 1,
            // Years alone: from 2012 to 2014 are two years, 2014 alone is one.
            None if end.year == start.year => first(end) + 12,
            None => first(end),
        };
        (past > first(start)).then_some((first(start), past))
    }

    fn last(&self, now: Option<Date>) -> Option<Date> {
        self.end.or(now.filter(|_| self.start.is_some())).or(self.start)
    }
}

/// Years of all entries together, to two decimals; none if no entry has both ends.
pub(crate) fn merged<'e>(entries: impl Iterator<Item = &'e Dated>, now: Option<Date>) -> Option<f64> {
    let mut spans: Vec<(u32, u32)> = entries.filter_map(|entry| entry.months(now)).collect();
    spans.sort_unstable();
    let (mut total, mut covered) = (0, 0);
    for (start, end) in spans {
        let from = start.max(covered);
        total += end.saturating_sub(from);
        covered = covered.max(end);
    }
    (total > 0).then(|| f64::from(total * 100 / 12) / 100.0)
}

/// The last month of the entries.
pub(crate) fn last_used<'e>(entries: impl Iterator<Item = &'e Dated>, now: Option<Date>) -> Option<Date> {
    entries.filter_map(|entry| entry.last(now)).max_by_key(last_month)
}

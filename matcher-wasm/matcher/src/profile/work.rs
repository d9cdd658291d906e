//! Jobs and unpaid work: title, employer, place, dates, what was done.

use std::ops::Range;

use model::{Volunteer, Work};

use super::date::Date;
use super::entry::{self, Entry};
use super::evidence::Ledger;
use super::part::Part;
use super::roles::{self, Header};
use super::{fits, places, words};
use crate::document::Document;

/// Words that stand alone between title and employer.
const CONNECTING: [&str; 6] = ["at", "bei", "chez", "presso", "bij", "en"];

/// A job before it is written down.
#[derive(Debug, Default)]
struct Job {
    title: Option<Part>,
    employer: Option<Part>,
    place: Option<Part>,
}

/// Reads the jobs of a section and appends them.
pub(crate) fn read(document: &Document, range: Range<usize>, ledger: &mut Ledger, work: &mut Vec<Work>) {
    for (entry, job) in jobs(document, range) {
        let path = format!("/work/{}", work.len());
        ledger.entry(&path, entry.span);
        let (start_date, end_date) = dates(&entry, &path, ledger);
        work.push(Work {
            name: ledger.option(&format!("{path}/name"), job.employer.as_ref()),
            position: ledger.option(&format!("{path}/position"), job.title.as_ref()),
            location: ledger.option(&format!("{path}/location"), job.place.as_ref()),
            url: None,
            start_date,
            end_date,
            summary: summary(&entry, &path, ledger),
            highlights: highlights(&entry, &path, ledger),
        });
    }
}

/// Reads the unpaid work of a section and appends it.
pub(crate) fn read_volunteer(document: &Document, range: Range<usize>, ledger: &mut Ledger, volunteer: &mut Vec<Volunteer>) {
    for (entry, job) in jobs(document, range) {
        let path = format!("/volunteer/{}", volunteer.len());
        ledger.entry(&path, entry.span);
        let (start_date, end_date) = dates(&entry, &path, ledger);
        volunteer.push(Volunteer {
            organization: ledger.option(&format!("{path}/organization"), job.employer.as_ref()),
            position: ledger.option(&format!("{path}/position"), job.title.as_ref()),
            url: None,
            start_date,
            end_date,
            summary: summary(&entry, &path, ledger),
            highlights: highlights(&entry, &path, ledger),
        });
    }
}

fn jobs(document: &Document, range: Range<usize>) -> Vec<(Entry, Job)> {
    let entries = entry::entries(document.lines(), range, document.text());
    let mut jobs: Vec<Job> = entries.iter().map(labelled).collect();
    let headers: Vec<Header> = entries.iter().zip(&jobs).map(|(entry, job)| header(entry, job)).collect();
    for (job, [title, employer, place]) in jobs.iter_mut().zip(roles::find(&headers)) {
        job.title = job.title.take().or(title);
        job.employer = job.employer.take().or(employer);
        job.place = job.place.take().or(place);
    }
    let mut named: Vec<(Entry, Job)> = entries.into_iter().zip(jobs).collect();
    inherit(&mut named);
    named
        .into_iter()
        .filter(|(entry, job)| {
            entry.period.is_some() || job.title.is_some() && (job.employer.is_some() || !entry.items.is_empty() || !entry.prose.is_empty())
        })
        .collect()
}

/// Several titles in one company that is named once, above the first.
fn inherit(jobs: &mut [(Entry, Job)]) {
    let mut above: Option<Part> = None;
    for (entry, job) in jobs {
        let is_titled = job.title.as_ref().is_some_and(|title| words::title_score(&title.text) > 0);
        if job.employer.is_none() && is_titled && entry.period.is_some() {
            job.employer.clone_from(&above);
        }
        // A company that heads its entry may head the next ones, too.
        let heads = |employer: &Part| job.title.as_ref().is_none_or(|title| employer.span.end <= title.span.start);
        above = job.employer.clone().filter(heads);
    }
}

/// Whether the entries of a section are jobs: all dated, with titles.
pub(crate) fn is_work(document: &Document, range: Range<usize>) -> bool {
    let jobs = jobs(document, range);
    let is_job = |(entry, job): &(Entry, Job)| {
        let titled = job.title.as_ref().is_some_and(|title| words::title_score(&title.text) > 0);
        titled && job.employer.is_some() && entry.period.is_some_and(|(period, _)| period.is_range)
    };
    !jobs.is_empty() && jobs.iter().all(is_job)
}

/// What labels say about a job.
fn labelled(entry: &Entry) -> Job {
    let mut job = Job::default();
    for (label, part) in &entry.labelled {
        if label == entry::PLACE {
            job.place = Some(part.clone());
        } else if label.contains("employer") || label.contains("company") {
            job.employer = Some(part.clone());
        } else if label.contains("occupation or") || label.contains("position") || label == "occupation" {
            job.title = Some(part.clone());
        }
    }
    if let Some((employer, place)) = job.employer.as_ref().filter(|_| job.place.is_none()).and_then(fits::parted) {
        (job.employer, job.place) = (Some(employer), Some(place));
    }
    job
}

/// What may be title, employer and place of a job: all of its header but side notes.
fn header(entry: &Entry, job: &Job) -> Header {
    let mut candidates = Vec::new();
    for part in &entry.parts {
        if entry::is_side_note(part) && !places::is_anywhere(&part.text) || CONNECTING.contains(&part.text.as_str()) {
            continue;
        }
        let rest = part.text.strip_prefix("at ").and_then(|_| part.slice(3, part.text.len()));
        let part = rest.as_ref().unwrap_or(part);
        // `Engineer at Acme`
        match part.text.find(" at ").filter(|&at| words::title_score(&part.text[..at]) > 0) {
            Some(at) => candidates.extend([part.slice(0, at), part.slice(at + 4, part.text.len())].into_iter().flatten()),
            None => candidates.push(part.clone()),
        }
    }
    let is_named = job.title.is_some() || job.employer.is_some();
    Header::new(if is_named { &[] } else { &candidates }, job.place.is_none(), |part| entry.row_of(part))
}

/// Start and end as JSON Resume has them. A year alone is both; a month alone is when it began.
pub(crate) fn dates(entry: &Entry, path: &str, ledger: &mut Ledger) -> (Option<String>, Option<String>) {
    let Some((period, span)) = entry.period else { return (None, None) };
    if period.start.is_some() {
        ledger.note(format!("{path}/startDate"), span);
    }
    let year = period.start.filter(|start| start.month.is_none() && !period.is_range && !period.open);
    let end = period.end.or(year);
    if end.is_some() {
        ledger.note(format!("{path}/endDate"), span);
    }
    (period.start.map(Date::iso), end.map(Date::iso))
}

pub(crate) fn summary(entry: &Entry, path: &str, ledger: &mut Ledger) -> Option<String> {
    let (first, last) = (entry.prose.first()?, entry.prose.last()?);
    let span = model::Span { start: first.span.start.min(last.span.start), end: last.span.end.max(first.span.end) };
    ledger.note(format!("{path}/summary"), span);
    Some(entry.prose.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" "))
}

pub(crate) fn highlights(entry: &Entry, path: &str, ledger: &mut Ledger) -> Vec<String> {
    let items = entry.items.iter().enumerate();
    items.filter_map(|(at, part)| ledger.value(format!("{path}/highlights/{at}"), part)).collect()
}

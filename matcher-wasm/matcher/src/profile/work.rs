//! Jobs and unpaid work: title, employer, place, dates, what was done.

use std::ops::Range;

use model::{Volunteer, Work};

use super::date::Date;
use super::entry::{self, Entry};
use super::evidence::Ledger;
use super::part::Part;
use super::{address, places, words};
use crate::document::Document;

/// A title with its employer is shorter, in bytes.
const LONGEST_HEADER: usize = 300;

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
    let mut sorted: Vec<(Vec<Part>, Job)> = entries.iter().map(sort).collect();
    for (candidates, _) in &mut sorted {
        split_commas(candidates);
    }
    let column = title_column(&sorted);
    let named = entries.into_iter().zip(sorted).map(|(entry, (candidates, mut job))| {
        if job.title.is_none() && job.employer.is_none() {
            assign(candidates, column, &mut job);
        }
        (entry, job)
    });
    let mut named: Vec<(Entry, Job)> = named.collect();
    cut_towns(&mut named);
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

/// Takes the town off employers: `Acme, Bremen`. It is one where the employer is surely named before it, or where at least half of the
/// employers of a section are written so.
fn cut_towns(jobs: &mut [(Entry, Job)]) {
    let town = |job: &Job| {
        let text = &job.employer.as_ref()?.text;
        let at = text.rfind(", ").filter(|&at| is_town(&text[at + 2..]) && words::title_score(text) <= 0)?;
        Some((at, words::employer_score(&text[..at]) > 0 || words::is_school(&text[..at])))
    };
    let n_with = jobs.iter().filter(|(_, job)| town(job).is_some() || job.place.is_some()).count();
    let n_employers = jobs.iter().filter(|(_, job)| job.employer.is_some()).count();
    for (_, job) in jobs {
        let Some((at, sure)) = town(job) else { continue };
        if let Some(part) = job.employer.take_if(|_| sure || n_with * 2 >= n_employers) {
            job.place = job.place.take().or_else(|| part.slice(at + 2, part.text.len()));
            job.employer = part.slice(0, at);
        }
    }
}

/// One or two words that could name a town and no part of a company.
fn is_town(phrase: &str) -> bool {
    const UNITS: [&str; 12] = [
        "division",
        "team",
        "unit",
        "section",
        "branch",
        "operations",
        "office",
        "sales",
        "marketing",
        "engineering",
        "research",
        "support",
    ];
    phrase.split(' ').count() <= 2
        && address::is_town(phrase)
        && !words::ends_as_company(phrase)
        && !words::words(phrase).any(|word| UNITS.contains(&word.as_str()))
}

/// Tells places and side notes from what may be title or employer.
fn sort(entry: &Entry) -> (Vec<Part>, Job) {
    let mut job = Job::default();
    for (label, part) in &entry.labelled {
        if label == entry::PLACE {
            job.place = Some(part.clone());
        } else if label.contains("employer") || label.contains("company") {
            job.employer = Some(part.clone());
        } else if label.contains("occupation or") || label.contains("position") || label == "occupation" {
            job.title = Some(part.clone());
        } else if label == "place" {
            job.place = Some(part.clone());
        }
    }
    let mut candidates = Vec::new();
    for part in &entry.parts {
        if entry::is_side_note(part) || ["at", "bei", "chez", "presso", "bij", "en"].contains(&part.text.as_str()) {
            continue;
        }
        if places::is_place(&part.text) {
            job.place.get_or_insert(part.clone());
            continue;
        }
        let mut part = part.clone();
        if let Some(rest) = part.text.strip_prefix("at ").and_then(|_| part.slice(3, part.text.len())) {
            part = rest;
        }
        if let Some(at) = places::place_start(&part.text).filter(|&at| at > 0) {
            job.place = part.slice(at, part.text.len());
            match part.slice(0, at) {
                Some(front) => part = front,
                None => continue,
            }
        }
        // `Acme GmbH, Bremen`
        let town = part.text.rfind(", ").filter(|&at| is_town(&part.text[at + 2..]) && words::ends_as_company(&part.text[..at]));
        if let Some((front, town)) = town.and_then(|at| Some((part.slice(0, at)?, part.slice(at + 2, part.text.len())?))) {
            job.place.get_or_insert(town);
            part = front;
        }
        // `Engineer at Acme`
        match part.text.find(" at ").filter(|&at| words::title_score(&part.text[..at]) > 0) {
            Some(at) => candidates.extend([part.slice(0, at), part.slice(at + 4, part.text.len())].into_iter().flatten()),
            None => candidates.push(part),
        }
    }
    // `Engineer, Acme`, the town below.
    if let [first, town] = candidates.as_slice()
        && first.text.split_once(", ").is_some_and(|(title, _)| words::title_score(title) > 0)
        && is_town(&town.text)
        && words::title_score(&town.text) <= 0
        && words::employer_score(&town.text) <= 0
    {
        job.place = job.place.take().or(candidates.pop());
    }
    (candidates, job)
}

/// One phrase that holds both: `Engineer, Acme`.
fn split_commas(candidates: &mut Vec<Part>) {
    let [part] = candidates.as_slice() else { return };
    if part.text.len() > LONGEST_HEADER {
        return;
    }
    if let Some(at) = title_first(part) {
        *candidates = [part.slice(0, at), part.slice(at + 2, part.text.len())].into_iter().flatten().collect();
        return;
    }
    let commas: Vec<usize> = part.text.match_indices(", ").map(|(at, _)| at).collect();
    let outside = |at: &usize| part.text[..*at].matches('(').count() == part.text[..*at].matches(')').count();
    let gain = |at: usize| {
        let (left, right) = (&part.text[..at], &part.text[at + 2..]);
        let one = words::title_score(left) + words::employer_score(right) - words::title_score(right);
        let other = words::title_score(right) + words::employer_score(left) - words::title_score(left);
        one.max(other) - i32::from(words::ends_as_company(right) && right.split(' ').count() == 1) * 4
    };
    // The first of the best.
    let best = commas.into_iter().filter(outside).map(|at| (gain(at), at)).reduce(|best, next| if next.0 > best.0 { next } else { best });
    if let Some((gain, at)) = best
        && gain >= 0
    {
        let parts: Vec<Part> = [part.slice(0, at), part.slice(at + 2, part.text.len())].into_iter().flatten().collect();
        *candidates = parts;
    }
}

/// `Title, Company, Town`, `Title, Unit, Company`: the comma before what is surely an employer, else the first.
fn title_first(part: &Part) -> Option<usize> {
    let commas: Vec<usize> = part.text.match_indices(", ").map(|(at, _)| at).collect();
    let ends = commas.iter().skip(1).copied().chain([part.text.len()]);
    let pieces: Vec<(usize, &str)> = commas.iter().zip(ends).map(|(&at, end)| (at, &part.text[at + 2..end])).collect();
    let first = &part.text[..*commas.first()?];
    if commas.len() < 2 || words::title_score(first) <= 0 || words::employer_score(first) > 0 || part.text.contains('(') {
        return None;
    }
    if pieces.iter().any(|(_, piece)| words::title_score(piece) > 0) {
        return None;
    }
    let sure = pieces.iter().find(|(_, piece)| words::employer_score(piece) > 0 && piece.contains(' ')).map(|(at, _)| *at);
    sure.or(commas.first().copied())
}

/// Which of the phrases is the title: entries of one section are set alike, so they vote.
fn title_column(sorted: &[(Vec<Part>, Job)]) -> usize {
    let mut votes = [0i32; 3];
    for (candidates, _) in sorted {
        for (column, vote) in votes.iter_mut().enumerate().take(candidates.len()) {
            let text = &candidates[column].text;
            *vote += 2 * words::title_score(text).clamp(-2, 3) - words::employer_score(text).min(2);
        }
    }
    (0..3).rev().max_by_key(|&column| votes[column]).unwrap_or(0)
}

fn assign(mut candidates: Vec<Part>, column: usize, job: &mut Job) {
    candidates.truncate(4);
    if let [only] = candidates.as_slice() {
        let is_title =
            words::title_score(&only.text) > words::employer_score(&only.text) || column == 0 && words::employer_score(&only.text) == 0;
        if is_title {
            job.title = candidates.pop()
        } else {
            job.employer = candidates.pop()
        }
        return;
    }
    let sure: Vec<usize> = (0..candidates.len()).filter(|&at| words::title_score(&candidates[at].text) > 0).collect();
    let title = match sure.as_slice() {
        [only] if *only < 3 => *only,
        _ => column.min(candidates.len().saturating_sub(1)),
    };
    if candidates.is_empty() {
        return;
    }
    job.title = Some(candidates.remove(title));
    let employer = candidates.iter().position(|part| words::employer_score(&part.text) > 0).filter(|&at| at < 2).unwrap_or(0);
    if !candidates.is_empty() {
        job.employer = Some(candidates.remove(employer));
    }
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

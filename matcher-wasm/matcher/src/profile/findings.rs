//! What a person could set right, each with its place.

use model::{Evidence, Finding, FindingKind, Profile, Span};

use super::date::Date;
use super::years::{self, Dated};
use super::{personal, words};
use crate::document::{Document, Line};
use crate::sections::{SectionKind, Sections};

/// Findings about the text, which stay as they are when values are corrected.
const OF_TEXT: [FindingKind; 6] = [
    FindingKind::NoTextLayer,
    FindingKind::Truncated,
    FindingKind::HiddenText,
    FindingKind::Unplaced,
    FindingKind::UnknownHeading,
    FindingKind::PersonalData,
];

/// More overlaps than a person would look at.
const MOST_FINDINGS: usize = 200;
/// Letters of a line that are looked at.
const MOST_LETTERS: usize = 2_000;

/// Findings about the text of a document: what no field holds, headings that are not known, data about the person that no employer needs.
pub(crate) fn of_text(document: &Document, sections: &Sections, evidence: &[Evidence]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document.profile().is_some() {
        return findings;
    }
    let fields = spans(evidence);
    let mut note = |kind, span: Span, facts| findings.push(Finding { span: Some(span), facts, ..Finding::new(kind) });
    let text = document.text();
    for section in sections.iter() {
        let lines = &document.lines()[section.lines.clone()];
        let (heading, body) = lines.split_at(section.n_heading.min(lines.len()));
        let mut block: Option<Span> = None;
        for line in body {
            if personal::is_in(line.text(text)) {
                note(FindingKind::PersonalData, line.span, Vec::new());
            } else if is_unplaced(line, text, &fields) {
                block = Some(block.map_or(line.span, |block| Span { start: block.start, end: line.span.end }));
                continue;
            }
            if let Some(block) = block.take() {
                note(FindingKind::Unplaced, block, Vec::new());
            }
        }
        if let (Some(heading), SectionKind::Other, Some(_)) = (heading.first(), section.kind, block) {
            note(FindingKind::UnknownHeading, heading.span, vec![heading.text(text).to_owned()]);
        }
        if let Some(block) = block {
            note(FindingKind::Unplaced, block, Vec::new());
        }
    }
    findings
}

/// Whether most words of a line are in no field, and say something.
fn is_unplaced(line: &Line, text: &str, fields: &[Span]) -> bool {
    let near: Vec<Span> = fields.iter().copied().filter(|span| span.start < line.span.end && line.span.start < span.end).collect();
    let words = line.text(text);
    let (mut n_left, mut n_all) = (0, 0);
    for (at, c) in words.char_indices().filter(|(_, c)| c.is_alphabetic()).take(MOST_LETTERS) {
        let at = line.span.start + at as u32;
        n_all += 1;
        n_left += usize::from(!near.iter().any(|span| (span.start..span.end).contains(&at)));
        // A character of Chinese or Japanese says as much as three letters.
        if c as u32 >= 0x2e80 {
            n_all += 2;
        }
    }
    let is_furniture =
        || words::is_label(words) || words::is_terms(words) || words::is_duration(words) || crate::sections::is_heading(words).is_some();
    n_all >= 12 && n_left * 2 > n_all && !is_furniture()
}

/// Where the fields stand, without whole entries.
fn spans(evidence: &[Evidence]) -> Vec<Span> {
    evidence.iter().filter(|evidence| !is_entry(&evidence.path)).map(|evidence| evidence.span).collect()
}

/// Whether a pointer is that of a whole entry, such as `/work/0`.
fn is_entry(path: &str) -> bool {
    path.matches('/').count() == 2 && path.ends_with(|c: char| c.is_ascii_digit())
}

/// Finds anew what is odd about the values. Of what was found about the text, that stays which no value has been read from since.
pub(crate) fn renew(profile: &mut Profile, entries: &[Dated], now: Option<Date>) {
    let reading = &mut profile.meta.tacit;
    let mut findings = std::mem::take(&mut reading.findings);
    let fields = spans(&reading.evidence);
    let is_placed =
        |finding: &Finding| finding.span.is_some_and(|span| fields.iter().any(|field| field.start < span.end && span.start < field.end));
    findings.retain(|finding| OF_TEXT.contains(&finding.kind) && !(finding.kind == FindingKind::Unplaced && is_placed(finding)));
    if !findings.iter().any(|finding| finding.kind == FindingKind::NoTextLayer) {
        of_values(profile, &mut findings);
        of_times(profile, entries, now, &mut findings);
    }
    profile.meta.tacit.findings = findings;
}

fn of_values(profile: &Profile, findings: &mut Vec<Finding>) {
    let basics = &profile.basics;
    let mut missing = |kind, path: &str, facts| {
        let span = years::place(profile, path);
        findings.push(Finding { path: Some(path.to_owned()), span, facts, ..Finding::new(kind) });
    };
    if basics.name.is_none() {
        missing(FindingKind::NoName, "/basics/name", Vec::new());
    }
    match (&basics.email, &basics.phone) {
        (None, None) => missing(FindingKind::NoContact, "/basics/email", Vec::new()),
        (None, _) => missing(FindingKind::NoEmail, "/basics/email", Vec::new()),
        (_, None) => missing(FindingKind::NoPhone, "/basics/phone", Vec::new()),
        _ => {}
    }
    if profile.work.is_empty() {
        missing(FindingKind::NoWork, "/work", Vec::new());
    }
    for (at, job) in profile.work.iter().enumerate() {
        let (path, called) = (format!("/work/{at}"), called(profile, &format!("/work/{at}")));
        if job.position.is_none() {
            missing(FindingKind::NoTitle, &path, vec![called.clone()]);
        }
        if job.name.is_none() {
            missing(FindingKind::NoEmployer, &path, vec![called]);
        }
    }
}

/// What an entry is called; empty where it has no name.
fn called(profile: &Profile, path: &str) -> String {
    let (list, at) = path[1..].split_once('/').unwrap_or_default();
    let at = at.parse().unwrap_or(usize::MAX);
    let names = match list {
        "work" => profile.work.get(at).map(|job| [&job.position, &job.name]),
        _ => profile.education.get(at).map(|study| [&study.study_type, &study.institution]),
    };
    names.into_iter().flatten().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn of_times(profile: &Profile, entries: &[Dated], now: Option<Date>, findings: &mut Vec<Finding>) {
    let jobs = profile.work.iter().map(|job| (&job.start_date, &job.end_date)).enumerate();
    let studies = profile.education.iter().map(|study| (&study.start_date, &study.end_date)).enumerate();
    let jobs = jobs.map(|(at, dates)| (format!("/work/{at}"), dates));
    let known = profile.meta.tacit.today.as_deref();
    for (path, dates) in jobs.chain(studies.map(|(at, dates)| (format!("/education/{at}"), dates))) {
        for (date, key) in [(dates.0, "startDate"), (dates.1, "endDate")] {
            if let Some(text) = date.as_ref().filter(|text| Date::parse(text).is_none()) {
                let facts = vec![called(profile, &path), text.clone()];
                let path = Some(format!("{path}/{key}"));
                findings.push(Finding { path, facts, ..Finding::new(FindingKind::DateUnclear) });
            }
        }
        let mut note = |kind, dates: &[&String]| {
            let facts = std::iter::once(called(profile, &path)).chain(dates.iter().map(|date| (*date).clone())).collect();
            findings.push(Finding { path: Some(path.clone()), span: years::place(profile, &path), facts, ..Finding::new(kind) });
        };
        match dates {
            (None, None) => note(FindingKind::NoDates, &[]),
            (Some(start), Some(end)) if is_before(end, start) => note(FindingKind::DatesReversed, &[start, end]),
            (Some(start), _) if path.starts_with("/work/") && known.is_some_and(|today| is_before(today, start)) => {
                note(FindingKind::FutureDate, &[start]);
            }
            _ => {}
        }
    }
    overlaps(profile, entries, now, findings);
}

/// Year and month compare as text; where one has no month only the years do.
fn is_before(date: &str, other: &str) -> bool {
    date.get(..4) < other.get(..4) || date.len() == other.len() && date < other
}

/// Jobs that share more than the month in which one follows the other. Two jobs at once may be right: the person knows.
fn overlaps(profile: &Profile, entries: &[Dated], now: Option<Date>, findings: &mut Vec<Finding>) {
    let jobs: Vec<(&Dated, (u32, u32))> =
        entries.iter().filter(|entry| entry.path.starts_with("/work/")).filter_map(|entry| Some((entry, entry.months(now)?))).collect();
    for (at, (job, time)) in jobs.iter().enumerate() {
        for (other, other_time) in &jobs[at + 1..] {
            let (from, to) = (time.0.max(other_time.0), time.1.min(other_time.1));
            if to > from + 1 && findings.len() < MOST_FINDINGS {
                let month = |months: u32| format!("{:04}-{:02}", months / 12, months % 12 + 1);
                let facts = vec![called(profile, &job.path), called(profile, &other.path), month(from), month(to - 1)];
                let (path, other) = (Some(job.path.clone()), Some(other.path.clone()));
                findings.push(Finding { path, other, span: job.span, facts, ..Finding::new(FindingKind::DatesOverlap) });
            }
        }
    }
}

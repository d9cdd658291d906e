//! A document and its sections to a profile. Never fails: what is missing or odd becomes a finding.

mod address;
mod contact;
mod date;
mod education;
mod entry;
mod evidence;
mod header;
mod lists;
mod mentions;
mod months;
mod part;
mod places;
mod rows;
mod skills;
mod words;
mod work;
mod years;

use model::{Finding, FindingKind, Meta, Profile, Reading};

use crate::document::Document;
use crate::sections::{SectionKind, Sections};
use crate::{Lexicon, Month};
use evidence::Ledger;

/// Reads the profile out of a document, with the skills of the lexicon that it shows. Jobs that go on count to `today`; where none is
/// given, to the latest date that the document names.
pub fn extract(document: &Document, sections: &Sections, lexicon: &Lexicon, today: Option<Month>) -> Profile {
    let (mut profile, ledger) = read(document, sections, today);
    let now = years::now(document, today);
    profile.meta.tacit.skills = mentions::found(document, lexicon, &profile.meta.tacit.evidence, &ledger.entries, now);
    profile
}

/// Reads the fields alone; for tools that have no lexicon.
pub fn fields(document: &Document, sections: &Sections, today: Option<Month>) -> Profile {
    read(document, sections, today).0
}

/// Whether a text holds a date.
pub(crate) fn is_dated(text: &str) -> bool {
    !date::periods(text).is_empty()
}

fn read<'d>(document: &'d Document, sections: &Sections, today: Option<Month>) -> (Profile, Ledger<'d>) {
    let mut ledger = Ledger::new(document);
    let mut profile = match document.profile() {
        Some(profile) => given(profile, document, &mut ledger),
        None => found(document, sections, &mut ledger),
    };
    let jobs = ledger.entries.iter().filter(|(path, ..)| path.starts_with("/work/"));
    let years = years::merged(jobs.map(|(.., period)| period), years::now(document, today));
    let mut findings = document.findings().to_vec();
    findings.extend(problems(&profile, document, sections));
    let reading = Reading {
        format: document.format(),
        pages: document.pages(),
        text: document.text().to_owned(),
        findings,
        evidence: std::mem::take(&mut ledger.evidence),
        skills: Vec::new(),
        years,
        today: today.map(|today| today.to_string()),
    };
    profile.meta = Meta { version: "v1.0.0".to_owned(), tacit: reading };
    (profile, ledger)
}

/// A file that is a profile already.
fn given(profile: &Profile, document: &Document, ledger: &mut Ledger) -> Profile {
    for (path, span) in document.pointers() {
        ledger.note(path.clone(), *span);
    }
    for (index, job) in profile.work.iter().enumerate() {
        let path = format!("/work/{index}");
        let inside = |pointer: &String| pointer.strip_prefix(&path).is_some_and(|rest| rest.starts_with('/'));
        let spans: Vec<model::Span> = document.pointers().iter().filter(|(pointer, _)| inside(pointer)).map(|(_, span)| *span).collect();
        let span = spans
            .iter()
            .map(|span| span.start)
            .min()
            .zip(spans.iter().map(|span| span.end).max())
            .map(|(start, end)| model::Span { start, end });
        let start = job.start_date.as_deref().and_then(date::Date::parse);
        let end = job.end_date.as_deref().and_then(date::Date::parse);
        let period = date::Period { start, end, open: end.is_none(), is_range: true, from: 0, to: 0 };
        ledger.entry(&path, span, span.map(|span| (period, span)).filter(|_| start.is_some()));
    }
    profile.clone()
}

fn found(document: &Document, sections: &Sections, ledger: &mut Ledger) -> Profile {
    let mut profile = Profile { basics: header::read(document, sections, ledger), ..Profile::default() };
    for section in sections.iter() {
        let body = section.body();
        if body.is_empty() {
            continue;
        }
        match section.kind {
            SectionKind::Work => work::read(document, body, ledger, &mut profile.work),
            SectionKind::Volunteer => work::read_volunteer(document, body, ledger, &mut profile.volunteer),
            SectionKind::Education => education::read(document, body, ledger, &mut profile.education),
            SectionKind::Skills => skills::read(document, body, ledger, &mut profile.skills),
            kind => lists::read(document, kind, body, ledger, &mut profile),
        }
    }
    profile
}

/// What a person could set right.
fn problems(profile: &Profile, document: &Document, sections: &Sections) -> Vec<Finding> {
    let mut findings = Vec::new();
    if document.lines().is_empty() {
        return findings;
    }
    let mut note = |kind, path: Option<String>| findings.push(Finding { kind, path, span: None });
    if profile.basics.name.is_none() {
        note(FindingKind::NoName, Some("/basics/name".to_owned()));
    }
    if profile.basics.email.is_none() && profile.basics.phone.is_none() {
        note(FindingKind::NoContact, Some("/basics/email".to_owned()));
    }
    if profile.work.is_empty() {
        note(FindingKind::NoWork, Some("/work".to_owned()));
    }
    let jobs =
        profile.work.iter().map(|job| (&job.start_date, &job.end_date)).enumerate().map(|(at, dates)| (format!("/work/{at}"), dates));
    let studies = profile
        .education
        .iter()
        .map(|study| (&study.start_date, &study.end_date))
        .enumerate()
        .map(|(at, dates)| (format!("/education/{at}"), dates));
    for (path, (start, end)) in jobs.chain(studies) {
        match (start, end) {
            (None, None) => note(FindingKind::NoDates, Some(path)),
            // Year and month compare as text; where one has no month only the years do.
            (Some(start), Some(end)) if end.get(..4) < start.get(..4) || (start.len() == end.len() && end < start) => {
                note(FindingKind::DatesReversed, Some(path))
            }
            _ => {}
        }
    }
    for section in sections.of(SectionKind::Other) {
        let lines = &document.lines()[section.lines.clone()];
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let span = model::Span { start: first.span.start, end: last.span.end };
            findings.push(Finding { kind: FindingKind::Unplaced, path: None, span: Some(span) });
        }
    }
    findings
}

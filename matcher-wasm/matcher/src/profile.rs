//! A document and its sections to a profile. Never fails: what is missing or odd becomes a finding.

mod address;
mod body;
mod calendar;
mod captions;
mod contact;
mod countries;
mod date;
mod education;
mod entry;
mod evidence;
mod findings;
mod fits;
mod form;
mod grade;
mod grid;
mod header;
mod home;
mod items;
mod landmarks;
mod listed;
mod lists;
mod mentions;
mod months;
mod name;
mod outline;
mod part;
pub(crate) mod personal;
mod phone;
mod places;
mod roles;
mod rows;
mod run_in;
mod skills;
mod spoken;
mod towns;
mod vocabulary;
mod words;
mod work;
mod wrapped;
mod years;

use std::ops::Range;

use model::{Meta, Profile, Reading};

use crate::document::{Document, Line};
use crate::sections::{SectionKind, Sections};
use crate::{Lexicon, Month};
pub(crate) use countries::named as country_named;
use evidence::Ledger;
pub(crate) use months::month_named;

/// Reads the profile out of a document, with the skills of the lexicon that it shows. Jobs that go on count to `today`; where none is
/// given, to the latest date of work that the document names.
pub fn extract(document: &Document, sections: &Sections, lexicon: &Lexicon, today: Option<Month>) -> Profile {
    let mut profile = read(document, sections);
    profile.meta.tacit.skills = mentions::found(document, lexicon, &profile.meta.tacit.evidence);
    recheck(profile, today)
}

/// Reads the fields alone; for tools that have no lexicon.
pub fn fields(document: &Document, sections: &Sections, today: Option<Month>) -> Profile {
    recheck(read(document, sections), today)
}

/// What follows from the values of a profile, counted anew: years of work and of each skill, the phone number as E.164, and the findings
/// about values, after dates were brought into the form of JSON Resume. For a profile whose values or evidence were corrected. Without `today` the month of the last reading holds.
pub fn recheck(mut profile: Profile, today: Option<Month>) -> Profile {
    let today = today.or_else(|| profile.meta.tacit.today.as_deref()?.parse().ok());
    years::tidy(&mut profile);
    let entries = years::dated(&profile);
    let now = years::now(&entries, today);
    let phone = phone::of_profile(&profile.basics);
    let reading = &mut profile.meta.tacit;
    reading.phone = phone;
    reading.today = today.map(|today| today.to_string());
    reading.years = years::merged(entries.iter().filter(|entry| entry.path.starts_with("/work/")), now);
    mentions::date(&mut reading.skills, &entries, now);
    findings::renew(&mut profile, &entries, now);
    profile
}

/// ISO 3166 code of the country that a phrase names, in any of the languages in which resumes name it, or whose code it is.
pub fn country_code(phrase: &str) -> Option<&'static str> {
    countries::named(phrase).map(|country| country.code)
}

/// Whether a line shows a stretch of time, or is short and holds a date.
pub(crate) fn is_dated(text: &str) -> bool {
    let is_short = text.chars().count() < 60;
    date::periods(text).iter().any(|period| period.is_range || is_short)
}

/// Where the first stretch of time of a line ends.
pub(crate) fn range_end(text: &str) -> Option<usize> {
    date::periods(text).iter().find(|period| period.is_range).map(|period| period.to)
}

/// A date as JSON Resume writes it; empty where it says that something goes on, as written where it is none.
pub(crate) fn iso_date(text: &str) -> String {
    let found = date::periods(text).first().and_then(|period| period.start).map(date::Date::iso);
    found.unwrap_or_else(|| if months::ONGOING.has(&crate::vocabulary::key(text)) { String::new() } else { text.to_owned() })
}

/// Whether a line is a paragraph that begins in bold with what it is about, then names its dates.
pub(crate) fn is_led_in(line: &Line, text: &str) -> bool {
    run_in::led_in(line, text).is_some()
}

/// Whether a line looks like the title of a job.
pub(crate) fn names_title(line: &str) -> bool {
    words::title_score(line) > 0
}

/// Whether a line begins like a degree.
pub(crate) fn names_study(line: &str) -> bool {
    education::starts_as_degree(line)
}

/// Whether a line names a language that people speak.
pub(crate) fn names_spoken(line: &str) -> bool {
    words::names_spoken(line)
}

/// Where the name of a list ends that stands in front of it: `Tools: Git, Make`.
pub(crate) fn list_label(line: &str) -> Option<usize> {
    items::label(line).map(|(at, _)| at)
}

/// The number of items of a line, if they are all short: no sentence, no date, no address.
pub(crate) fn short_items(line: &str, most_words: usize) -> usize {
    let from = items::label(line).map_or(0, |(_, end)| end);
    let whole = part::Part::of_span(&line[from..], model::Span { start: 0, end: (line.len() - from) as u32 });
    let items = items::skills(&whole);
    let is_short = |part: &part::Part| part.text.split(' ').count() <= most_words && !part.text.contains(['@', ':']);
    if items.iter().all(is_short) && !is_dated(line) { items.len() } else { 0 }
}

/// Whether a line names a language to program in.
pub(crate) fn names_programming(line: &str) -> bool {
    words::names_programming(line)
}

fn read(document: &Document, sections: &Sections) -> Profile {
    let mut ledger = Ledger::new(document);
    let mut profile = match document.profile() {
        Some(profile) => {
            for (path, span) in document.pointers() {
                ledger.note(path.clone(), *span);
            }
            profile.clone()
        }
        None => found(document, sections, &mut ledger),
    };
    let mut findings = document.findings().to_vec();
    findings.extend(findings::of_text(document, sections, &ledger.evidence));
    let reading = Reading {
        format: document.format(),
        pages: document.pages(),
        text: document.text().to_owned(),
        headings: landmarks::headings(document, sections),
        page_starts: landmarks::page_starts(document),
        hidden: document.hidden().to_vec(),
        findings,
        evidence: ledger.evidence,
        ..Reading::default()
    };
    profile.meta = Meta { version: "v1.0.0".to_owned(), tacit: reading };
    profile
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
            SectionKind::Skills => skilled(document, body, ledger, &mut profile),
            // A heading of the person's own, over jobs all the same.
            SectionKind::Other if section.n_heading > 0 && work::is_work(document, body.clone()) => {
                work::read(document, body, ledger, &mut profile.work);
            }
            kind => lists::read(document, kind, body, ledger, &mut profile),
        }
    }
    profile
}

/// A section of skills. A row that tells languages belongs to them: `Languages   Danish, English`, `Mother tongue   Polish`, `English   B2   B1`.
fn skilled(document: &Document, body: Range<usize>, ledger: &mut Ledger, profile: &mut Profile) {
    let lines = document.lines();
    let (mut from, mut at) = (body.start, body.start);
    while at < body.end {
        let mut end = at + lines[at..body.end].iter().take_while(|line| line.row == lines[at].row).count();
        if let Some((kind, mut values)) = other_row(document, at..end) {
            let left = |at: usize| lines[at].bounds.map_or(0.0, |bounds| bounds.left);
            let goes_on = |next: usize| left(next) > left(at) + 8.0 && (left(next) - left(at + 1)).abs() < 2.0;
            while kind == SectionKind::Certificates && end < body.end && goes_on(end) {
                end += 1;
                values.end = end;
            }
            skills::read(document, from..at, ledger, &mut profile.skills);
            lists::read(document, kind, values, ledger, profile);
            from = end;
        }
        at = end;
    }
    skills::read(document, from..body.end, ledger, &mut profile.skills);
}

/// What a row of a section of skills is about, where that is something else, and its values.
fn other_row(document: &Document, row: Range<usize>) -> Option<(SectionKind, Range<usize>)> {
    let text = |at: usize| document.lines()[at].text(document.text());
    let (first, values) = (text(row.start), row.start + 1..row.end);
    let label = first.trim_end_matches(':').to_lowercase();
    if values.is_empty() {
        return None;
    }
    let heading = crate::sections::is_heading(first)
        .filter(|kind| matches!(kind, SectionKind::Languages | SectionKind::Interests | SectionKind::Certificates));
    if label.starts_with("other language") || label.starts_with("mother tongue") || label.starts_with("native language") {
        let named = values.clone().any(|at| words::names_spoken(text(at)));
        return Some((SectionKind::Languages, if named { values } else { row.end..row.end }));
    }
    let levels = values.clone().all(|at| spoken::is_fluency(text(at)));
    if levels && words::names_spoken(first) {
        return Some((SectionKind::Languages, row.start..row.start + 2));
    }
    let named = |kind: &SectionKind| *kind != SectionKind::Languages || values.clone().any(|at| words::names_spoken(text(at)));
    heading.filter(named).filter(|_| values.len() == 1).map(|kind| (kind, values))
}

//! The shorter sections: projects, interests, references; others have a file of their own.

use std::ops::Range;

use model::{Interest, Profile, Project, Reference};

use super::entry::{self, Entry};
use super::evidence::Ledger;
use super::part::{self, Part};
use super::{items, listed, spoken, words, work};
use crate::document::Document;
use crate::sections::SectionKind;

/// Reads a section of one of these kinds into the profile.
pub(crate) fn read(document: &Document, kind: SectionKind, range: Range<usize>, ledger: &mut Ledger, profile: &mut Profile) {
    match kind {
        SectionKind::Languages => spoken::read(document, range, ledger, &mut profile.languages),
        SectionKind::Interests => interests(document, range, ledger, &mut profile.interests),
        SectionKind::References => references(document, range, ledger, &mut profile.references),
        SectionKind::Certificates | SectionKind::Awards | SectionKind::Publications => listed::read(document, kind, range, ledger, profile),
        SectionKind::Projects => {
            for entry in entry::entries(document.lines(), range, document.text()) {
                project(&entry, ledger, &mut profile.projects);
            }
        }
        _ => {}
    }
}

fn project(entry: &Entry, ledger: &mut Ledger, projects: &mut Vec<Project>) {
    let mut parts = entry.parts.iter().filter(|part| !entry::is_side_note(part));
    let Some(first) = parts.next() else { return };
    // `Name: what it is`
    let (name, lead) = match first.text.find(": ").filter(|&at| at < 60) {
        Some(at) => (first.slice(0, at), first.slice(at + 2, first.text.len())),
        None => (Some(first.clone()), None),
    };
    let path = format!("/projects/{}", projects.len());
    ledger.entry(&path, entry.span);
    let name = name.and_then(|name| ledger.value(format!("{path}/name"), &name));
    let (start_date, end_date) = work::dates(entry, &path, ledger);
    // What stands behind the name describes it.
    let told: Vec<&Part> = lead.iter().chain(parts).chain(&entry.prose).collect();
    let description = told.first().zip(told.last()).map(|(first, last)| {
        let (start, end) = (first.span.start.min(last.span.start), last.span.end.max(first.span.end));
        ledger.note(format!("{path}/description"), model::Span { start, end });
        told.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
    });
    let address = entry.parts.iter().find(|part| entry::is_address(&part.text));
    let url = address.map(|part| part.text.clone()).or_else(|| first.link.clone());
    let highlights = work::highlights(entry, &path, ledger);
    projects.push(Project { name, description, highlights, start_date, end_date, url, ..Project::default() });
}

/// `Sports: climbing, running`, or a list alone.
fn interests(document: &Document, range: Range<usize>, ledger: &mut Ledger, interests: &mut Vec<Interest>) {
    let text = document.text();
    for line in document.lines()[range].iter().filter(|line| !words::is_pay(line.text(text))) {
        let Some(whole) = part::joined(std::iter::once(line), text) else { continue };
        let colon = whole.text.find(": ").filter(|&at| at < 40);
        let (label, list) = colon.map_or((None, Some(whole.clone())), |at| (whole.slice(0, at), whole.slice(at + 2, whole.text.len())));
        let items = list.iter().flat_map(items::list).filter(|part| part.text.split_whitespace().count() <= 8).collect::<Vec<_>>();
        match label.filter(|label| crate::sections::is_heading(&label.text) != Some(SectionKind::Interests)) {
            Some(label) => {
                let path = format!("/interests/{}", interests.len());
                let name = ledger.value(format!("{path}/name"), &label);
                let keywords = items.iter().enumerate().filter_map(|(at, part)| ledger.value(format!("{path}/keywords/{at}"), part));
                interests.push(Interest { name, keywords: keywords.collect() });
            }
            None => {
                for part in &items {
                    let name = ledger.value(format!("/interests/{}/name", interests.len()), part);
                    interests.push(Interest { name, keywords: Vec::new() });
                }
            }
        }
    }
}

/// People who speak for the person: a name, then how to reach them or what they say. A sentence stands alone.
fn references(document: &Document, range: Range<usize>, ledger: &mut Ledger, references: &mut Vec<Reference>) {
    let text = document.text();
    let mut told: Vec<Part> = Vec::new();
    let mut name: Option<Part> = None;
    let mut close = |name: Option<Part>, told: &mut Vec<Part>| {
        let path = format!("/references/{}", references.len());
        let reference = told.first().zip(told.last()).map(|(first, last)| {
            ledger.note(format!("{path}/reference"), model::Span { start: first.span.start, end: last.span.end.max(first.span.end) });
            told.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
        });
        if name.is_some() || reference.is_some() {
            references.push(Reference { name: ledger.option(&format!("{path}/name"), name.as_ref()), reference });
        }
        told.clear();
    };
    let reached = |part: &Part| part.text.contains(|c: char| c == '@' || c.is_ascii_digit());
    for line in &document.lines()[range] {
        for part in part::parts(line, text) {
            let n_words = part.text.split_whitespace().count();
            let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
            let is_name = (2..=4).contains(&n_words)
                && part.text.split_whitespace().all(capital)
                && !part.text.contains(|c: char| c.is_ascii_digit() || c == '@');
            if is_name
                && words::title_score(&part.text) <= 0
                && words::employer_score(&part.text) <= 0
                && (name.is_none() || told.len() > 2 || told.iter().any(reached))
            {
                close(name.take(), &mut told);
                name = Some(part);
            } else {
                told.push(part);
            }
        }
    }
    close(name, &mut told);
}

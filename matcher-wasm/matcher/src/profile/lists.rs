//! The shorter sections: languages, certificates, awards, publications, projects, interests.

use std::ops::Range;

use model::{Award, Certificate, Interest, Language, Profile, Project, Publication};

use super::date::{self, Date};
use super::entry::{self, Entry};
use super::evidence::Ledger;
use super::part::{self, Part};
use super::{skills, words, work};
use crate::document::Document;
use crate::sections::SectionKind;

/// Reads a section of one of these kinds into the profile.
pub(crate) fn read(document: &Document, kind: SectionKind, range: Range<usize>, ledger: &mut Ledger, profile: &mut Profile) {
    match kind {
        SectionKind::Languages => languages(document, range, ledger, &mut profile.languages),
        SectionKind::Interests => interests(document, range, ledger, &mut profile.interests),
        SectionKind::Certificates if listed(document, range.clone()).is_some() => {
            for part in listed(document, range).into_iter().flatten() {
                certificate(&part, ledger, &mut profile.certificates);
            }
        }
        _ => {
            for entry in entry::entries(document.lines(), range, document.text()) {
                dated(kind, &entry, ledger, profile);
            }
        }
    }
}

fn dated(kind: SectionKind, entry: &Entry, ledger: &mut Ledger, profile: &mut Profile) {
    let mut parts = entry.parts.iter().filter(|part| !entry::is_side_note(part));
    let (Some(first), second) = (parts.next(), parts.next()) else { return };
    let address =
        entry.parts.iter().find(|part| entry::is_address(&part.text)).map(|part| part.text.clone()).or_else(|| first.link.clone());
    match kind {
        SectionKind::Certificates => {
            let path = format!("/certificates/{}", profile.certificates.len());
            let name = ledger.value(format!("{path}/name"), first);
            let issuer = ledger.option(&format!("{path}/issuer"), second.map(issuer).as_ref());
            profile.certificates.push(Certificate { name, date: date(entry, &format!("{path}/date"), ledger), issuer, url: address });
        }
        SectionKind::Awards => {
            let path = format!("/awards/{}", profile.awards.len());
            let title = ledger.value(format!("{path}/title"), first);
            let awarder = ledger.option(&format!("{path}/awarder"), second.map(issuer).as_ref());
            let date = date(entry, &format!("{path}/date"), ledger);
            profile.awards.push(Award { title, date, awarder, summary: work::summary(entry, &path, ledger) });
        }
        SectionKind::Publications => {
            let path = format!("/publications/{}", profile.publications.len());
            let name = ledger.value(format!("{path}/name"), first);
            let publisher = ledger.option(&format!("{path}/publisher"), second.map(issuer).as_ref());
            let release_date = date(entry, &format!("{path}/releaseDate"), ledger);
            profile.publications.push(Publication {
                name,
                publisher,
                release_date,
                url: address,
                summary: work::summary(entry, &path, ledger),
            });
        }
        SectionKind::Projects => {
            let path = format!("/projects/{}", profile.projects.len());
            ledger.entry(&path, entry.span);
            let name = ledger.value(format!("{path}/name"), first);
            let (start_date, end_date) = work::dates(entry, &path, ledger);
            let description = work::summary(entry, &path, ledger);
            if description.is_some()
                && let Some(last) = ledger.evidence.last_mut()
            {
                last.path = format!("{path}/description");
            }
            let highlights = work::highlights(entry, &path, ledger);
            profile.projects.push(Project { name, description, highlights, start_date, end_date, url: address, ..Project::default() });
        }
        _ => {}
    }
}

/// The items of certificates that are listed in running text, dates behind them.
fn listed(document: &Document, range: Range<usize>) -> Option<Vec<Part>> {
    let lines = &document.lines()[range];
    let whole = part::joined(lines.iter(), document.text()).filter(|_| lines.len() <= 4 && lines.iter().all(|line| !line.bullet))?;
    let first = lines.first()?.text(document.text());
    let is_dated = |text: &str| !date::periods(text).is_empty();
    let split = |mark: &str| {
        let ends = whole.text.match_indices(mark).map(|(at, _)| at + mark.len() - 1).chain([whole.text.len()]);
        let starts = std::iter::once(0).chain(whole.text.match_indices(mark).map(|(at, _)| at + mark.len()));
        starts.zip(ends).filter_map(|(start, end)| whole.slice(start, end)).collect::<Vec<_>>()
    };
    let fits = |items: &Vec<Part>, dated: &dyn Fn(&str) -> bool| {
        items.len() > 1 && items[0].text.len() < first.len() && items.iter().filter(|item| dated(&item.text)).count() * 2 >= items.len()
    };
    let by_mark = ["; ", ". "].into_iter().map(split).find(|items| fits(items, &is_dated));
    by_mark.or_else(|| Some(skills::list(&whole)).filter(|items| fits(items, &|text| text.ends_with(')') && is_dated(text))))
}

fn certificate(part: &Part, ledger: &mut Ledger, certificates: &mut Vec<Certificate>) {
    let period = date::periods(&part.text).into_iter().next_back();
    let bracket = part.text.rfind('(').filter(|_| part.text.ends_with(')'));
    let cut = period.map_or(part.text.len(), |period| bracket.unwrap_or(period.from).min(period.from));
    let Some(mut name) = part.slice(0, cut) else { return };
    if let Some(front) = [" renewed", " issued", " since", " until"].iter().find_map(|word| name.text.strip_suffix(word)).map(str::len) {
        name = name.slice(0, front).unwrap_or(name);
    }
    let path = format!("/certificates/{}", certificates.len());
    let date = period.and_then(|period| Some((period.end.or(period.start)?, part.slice(period.from, period.to)?)));
    if let Some((_, place)) = &date {
        ledger.note(format!("{path}/date"), place.span);
    }
    let name = ledger.value(format!("{path}/name"), &name);
    certificates.push(Certificate { name, date: date.map(|(date, _)| date.iso()), ..Certificate::default() });
}

/// `Issued by X` without its first words.
fn issuer(part: &Part) -> Part {
    let lower = part.text.to_lowercase();
    let cut = ["issued by ", "awarded by ", "published by ", "by ", "from "]
        .iter()
        .find(|word| lower.starts_with(**word))
        .map_or(0, |word| word.len());
    part.slice(cut, part.text.len()).unwrap_or_else(|| part.clone())
}

fn date(entry: &Entry, path: &str, ledger: &mut Ledger) -> Option<String> {
    let (period, span) = entry.period?;
    ledger.note(path.to_owned(), span);
    period.end.or(period.start).map(Date::iso)
}

fn languages(document: &Document, range: Range<usize>, ledger: &mut Ledger, languages: &mut Vec<Language>) {
    let parts: Vec<Part> =
        document.lines()[range].iter().flat_map(|line| part::parts(line, document.text())).flat_map(|part| pieces(&part)).collect();
    for part in parts {
        if is_fluency(&part.text) {
            if let Some(at) = languages.len().checked_sub(1).filter(|&at| languages[at].fluency.is_none()) {
                languages[at].fluency = ledger.value(format!("/languages/{at}/fluency"), &part);
            }
            continue;
        }
        if part.text.split_whitespace().count() <= 3 && !part.text.ends_with('.') {
            let language = ledger.value(format!("/languages/{}/language", languages.len()), &part);
            languages.push(Language { language, fluency: None });
        }
    }
}

/// `English: native, Spanish (B2)` in pieces.
fn pieces(part: &Part) -> Vec<Part> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, c) in part.text.char_indices().chain([(part.text.len(), ' ')]) {
        if at == part.text.len() || ":,;()|/–—".contains(c) {
            found.extend(part.slice(from.min(at), at));
            from = at + c.len_utf8();
        }
    }
    found
}

pub(crate) fn is_fluency(text: &str) -> bool {
    words::is_fluency(text) || skills::is_level(text)
}

fn interests(document: &Document, range: Range<usize>, ledger: &mut Ledger, interests: &mut Vec<Interest>) {
    let parts: Vec<Part> = document.lines()[range]
        .iter()
        .filter(|line| !words::is_pay(line.text(document.text())))
        .flat_map(|line| part::joined(std::iter::once(line), document.text()))
        .flat_map(|part| skills::list(&part))
        .collect();
    for part in parts.iter().filter(|part| part.text.split_whitespace().count() <= 6) {
        let name = ledger.value(format!("/interests/{}/name", interests.len()), part);
        interests.push(Interest { name, keywords: Vec::new() });
    }
}

//! Who the resume is about: name, headline, place, summary.

use model::Basics;

use super::evidence::Ledger;
use super::name::{self, Name};
use super::part::{self, Part};
use super::{address, contact, entry, home, personal, places, words};
use crate::document::{Document, Line};
use crate::sections::{Section, SectionKind, Sections};

/// Reads the basics.
pub(crate) fn read(document: &Document, sections: &Sections, ledger: &mut Ledger) -> Basics {
    let text = document.text();
    let lines = document.lines();
    let name = name::find(document, sections);
    let mut basics = Basics::default();
    if let Some(Name { name, at, headline, in_form }) = &name {
        basics.name = ledger.value("/basics/name".to_owned(), name);
        let label = headline
            .clone()
            .or_else(|| label(lines, (*at, &name.text), sections, text))
            .filter(|label| !in_form || words::title_score(&label.text) > 0);
        basics.label = ledger.option("/basics/label", label.as_ref());
    }
    basics.email = ledger.option("/basics/email", contact::email(document).as_ref());
    basics.phone = ledger.option("/basics/phone", contact::phone(document).as_ref());
    let near = near(document, sections);
    let (url, profiles) = contact::online(&contact::addresses(document, &near));
    basics.url = ledger.option("/basics/url", url.as_ref());
    for (at, (part, profile)) in profiles.into_iter().enumerate() {
        ledger.note(format!("/basics/profiles/{at}/url"), part.span);
        basics.profiles.push(profile);
    }
    let taken = [basics.name.as_deref().unwrap_or(""), basics.label.as_deref().unwrap_or("")];
    basics.location = home::read(&near, taken, text, ledger);
    basics.summary = ledger.option("/basics/summary", summary(document, sections, name.map(|name| name.at)).as_ref());
    basics
}

/// The lines of contact data: those around the name and under a heading for them, and those beside an e-mail address elsewhere.
fn near(document: &Document, sections: &Sections) -> Vec<Line> {
    let (lines, text) = (document.lines(), document.text());
    let is_contact = |kind| matches!(kind, SectionKind::Header | SectionKind::Contact);
    let mut taken = vec![false; lines.len()];
    for section in sections.iter() {
        for at in section.lines.clone() {
            let range = if is_contact(section.kind) {
                at..at + 1
            } else if contact::has_email(lines[at].text(text)) {
                at.saturating_sub(3).max(section.body().start)..(at + 4).min(section.lines.end)
            } else {
                continue;
            };
            taken[range].fill(true);
        }
    }
    lines.iter().zip(taken).filter(|(_, taken)| *taken).map(|(line, _)| line.clone()).collect()
}

/// The headline: the next short lines that are neither contact nor place, nor of an entry of some section.
fn label(lines: &[Line], (name, called): (usize, &str), sections: &Sections, text: &str) -> Option<Part> {
    let row = lines[name].row;
    let of_entries = |kind| matches!(kind, SectionKind::Work | SectionKind::Education | SectionKind::Volunteer | SectionKind::Projects);
    let of_name = |kind| matches!(kind, SectionKind::Header | SectionKind::Contact | SectionKind::Summary | SectionKind::Other);
    // Below a heading of skills or the like that follows the name, a line is one of those.
    let is_other = |section: &Section| of_entries(section.kind) || section.lines.start > name && !of_name(section.kind);
    let is_entry = |at: usize| sections.iter().any(|section| is_other(section) && section.body().contains(&at));
    let candidates = lines.iter().enumerate().skip(name + 1).take(8).filter(|(at, line)| line.row != row && !is_entry(*at));
    let fits = |line: &Line| {
        let words = line.text(text);
        let n = words.split_whitespace().count();
        n <= 12
            && n > 0
            && !words.contains(['@', ':'])
            && !words.ends_with('.')
            && !words.chars().any(|c| c.is_ascii_digit())
            && !places::is_place(words)
            && !entry::is_address(words)
            && line.link.is_none()
            && words.to_lowercase() != called.to_lowercase()
            && crate::sections::is_heading(words).is_none()
    };
    let (at, first) = candidates
        .clone()
        .find(|(_, line)| fits(line) && words::title_score(line.text(text)) > 0)
        .or(candidates.clone().next().filter(|(_, line)| fits(line)))?;
    let more = lines.get(at + 1).filter(|next| {
        fits(next)
            && next.size == first.size
            && next.bold == first.bold
            && next.bounds.zip(first.bounds).is_some_and(|(a, b)| a.top - b.bottom < first.size && (a.left - b.left).abs() < 3.0)
            && places::place_start(next.text(text)).is_none()
    });
    part::joined(std::iter::once(first).chain(more), text)
}

/// The text under a heading that says so, else the first long paragraph near the top.
fn summary(document: &Document, sections: &Sections, name: Option<usize>) -> Option<Part> {
    let (lines, text) = (document.lines(), document.text());
    let headed = sections.of(SectionKind::Summary).map(|section| section.body()).find(|body| !body.is_empty());
    if let Some(body) = headed {
        let is_other = |line: &Line| words::is_label(line.text(text)) || contact::is_in(line, text) || personal::is_in(line.text(text));
        return part::joined(lines[body].iter().filter(|line| !is_other(line)), text);
    }
    let from = name.map_or(0, |at| at + 1);
    let kinds = [
        SectionKind::Header,
        SectionKind::Other,
        SectionKind::Contact,
        SectionKind::Languages,
        SectionKind::Interests,
        SectionKind::Skills,
    ];
    // A sentence alone is a summary below the name; elsewhere it may be anything.
    let mut found = kinds.iter().flat_map(|kind| sections.of(*kind)).filter_map(|section| {
        let body = section.body();
        let least = if section.kind == SectionKind::Header { SHORT } else { LONG };
        paragraph(&lines[body.start.max(from).min(body.end)..body.end], least, text)
    });
    found.next()
}

/// Whether lines are one short paragraph: begun with a capital, ended with a full stop, small words between.
fn is_sentence(lines: &[Line], text: &str) -> bool {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
    let words = || lines.iter().flat_map(|line| line.text(text).split_whitespace());
    let n_small = words().filter(|word| word.starts_with(char::is_lowercase)).count();
    first.text(text).starts_with(char::is_uppercase) && last.text(text).ends_with('.') && n_small * 2 >= words().count()
}

/// Words of a paragraph that is a summary by its length, of one that is a sentence, and of the longest.
const LONG: usize = 20;
const SHORT: usize = 8;
const LONGEST: usize = 300;

/// The first run of lines that is a paragraph of so many words, sentences where it is short.
fn paragraph(lines: &[Line], least: usize, text: &str) -> Option<Part> {
    let mut at = 0;
    while at < lines.len() {
        // What stands beside something else is a row of a table.
        let beside = |line: &Line| lines.iter().filter(|other| other.row == line.row).count() > 1;
        let is_prose = |line: &Line| {
            let words = line.text(text);
            !entry::is_address(words)
                && !address::is_street(words)
                && !places::is_place(words)
                && !contact::is_in(line, text)
                && !personal::is_in(words)
                && !words.contains(['|', '•'])
        };
        let alike = |line: &Line| !line.bullet && (line.size - lines[at].size).abs() < 0.3 && !beside(line) && is_prose(line);
        let n = lines[at..].iter().take_while(|line| alike(line)).count().max(1);
        let long = |line: &&Line| line.text(text).split_whitespace().count() >= 5 && !line.text(text).contains(['@', '|']);
        let first = lines[at..at + n].iter().position(|line| long(&line)).unwrap_or(n);
        let words: usize = lines[at + first..at + n].iter().map(|line| line.text(text).split_whitespace().count()).sum();
        if (LONG..=LONGEST).contains(&words) || (least..LONG).contains(&words) && is_sentence(&lines[at + first..at + n], text) {
            return part::joined(lines[at + first..at + n].iter(), text);
        }
        at += n;
    }
    None
}

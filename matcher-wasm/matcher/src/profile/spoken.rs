//! Languages that people speak, each with how well.

use std::ops::Range;

use model::Language;

use super::evidence::Ledger;
use super::part::{self, Part};
use super::words;
use crate::document::Document;
use crate::sections::SectionKind;

/// Reads the languages of a section and appends them.
pub(crate) fn read(document: &Document, range: Range<usize>, ledger: &mut Ledger, languages: &mut Vec<Language>) {
    for line in &document.lines()[range] {
        for whole in part::parts(line, document.text()) {
            for (at, item) in items(&whole).into_iter().enumerate() {
                match split(&item) {
                    Some((level, language)) if is_fluency(&level.text) && !is_language(&level.text) => {
                        add(language, Some(level), ledger, languages)
                    }
                    Some((language, level)) => add(language, Some(level), ledger, languages),
                    None => one(item, at == 0, ledger, languages),
                }
            }
        }
    }
}

/// A phrase alone: a language, or how well the one before is spoken. What is not known is that where it stands on its own beside or below a
/// language.
fn one(item: Part, is_first: bool, ledger: &mut Ledger, languages: &mut Vec<Language>) {
    let open = languages.len().checked_sub(1).filter(|&at| languages[at].fluency.is_none());
    let after_known = open.is_some_and(|at| languages[at].language.as_deref().is_some_and(is_language));
    let is_level = is_fluency(&item.text) && !is_language(&item.text);
    match open {
        Some(at) if is_level || is_first && after_known && !is_language(&item.text) => {
            languages[at].fluency = ledger.value(format!("/languages/{at}/fluency"), &item);
        }
        _ if is_level => {}
        _ if item.text.split_whitespace().count() <= 3 && !item.text.ends_with('.') => add(item, None, ledger, languages),
        _ => {}
    }
}

fn add(language: Part, level: Option<Part>, ledger: &mut Ledger, languages: &mut Vec<Language>) {
    let path = format!("/languages/{}", languages.len());
    let language = ledger.value(format!("{path}/language"), &language);
    languages.push(Language { language, fluency: ledger.option(&format!("{path}/fluency"), level.as_ref()) });
}

/// What marks outside brackets part, without a heading in front of it.
fn items(whole: &Part) -> Vec<Part> {
    let mut found = Vec::new();
    let is_heading = |&(at, _): &(usize, usize)| crate::sections::is_heading(&whole.text[..at]) == Some(SectionKind::Languages);
    let (mut from, mut depth) = (super::items::label(&whole.text).filter(is_heading).map_or(0, |(_, end)| end), 0);
    for (at, c) in whole.text.char_indices() {
        match c {
            _ if at < from => {}
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            ',' | ';' | '|' | '/' | '、' | '，' | '；' | '•' if depth <= 0 => {
                found.extend(whole.slice(from, at));
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    found.extend(whole.slice(from, whole.text.len()));
    found
}

/// The two sides of `English: native`, `English (B2)`, `English – good`, `English native`.
fn split(item: &Part) -> Option<(Part, Part)> {
    let text = &item.text;
    let marks =
        [":", "：", "(", "（", " – ", " — ", " - ", " = "].iter().filter_map(|mark| text.find(mark).map(|at| (at, at + mark.len())));
    let known = || {
        let spaces = text.match_indices(' ').map(|(at, _)| at);
        spaces
            .map(|at| (at, at + 1))
            .find(|&(at, from)| is_language(&text[..at]) && is_fluency(&text[from..]) && !is_language(&text[from..]))
    };
    let (at, from) = marks.min().or_else(known)?;
    let inner = text[from..].trim_end_matches([')', '）']).len();
    Some((item.slice(0, at)?, item.slice(from, from + inner)?))
}

fn is_language(text: &str) -> bool {
    words::names_spoken(text) && !words::is_fluency(text)
}

/// Whether a phrase says how well a language is spoken.
pub(crate) fn is_fluency(text: &str) -> bool {
    words::is_fluency(text) || super::items::is_level(text)
}

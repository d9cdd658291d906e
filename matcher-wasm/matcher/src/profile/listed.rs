//! Certificates, awards and publications: short items, each with who gave or printed it and when.

use std::ops::Range;

use model::{Award, Certificate, Profile, Publication, Span};

use super::date::{self, Date, Period};
use super::evidence::Ledger;
use super::part::{self, Part};
use super::rows::{self, Row, Style};
use super::{entry, items, places, words};
use crate::document::{Document, Line};
use crate::sections::SectionKind;

/// One item.
struct Item {
    /// All its words, lines joined.
    whole: Part,
    /// Its phrases, without dates.
    phrases: Vec<Part>,
    date: Option<(Date, Span)>,
    link: Option<String>,
}

/// Reads a section of one of these kinds and appends its items.
pub(crate) fn read(document: &Document, kind: SectionKind, range: Range<usize>, ledger: &mut Ledger, profile: &mut Profile) {
    for item in items(document, range) {
        match kind {
            SectionKind::Publications => publication(&item, ledger, profile),
            _ => given(kind, &item, ledger, profile),
        }
    }
}

fn given(kind: SectionKind, item: &Item, ledger: &mut Ledger, profile: &mut Profile) {
    let mut phrases = item.phrases.iter().filter(|part| !entry::is_side_note(part) && !places::is_place(&part.text));
    let Some(first) = phrases.next() else { return };
    let (name, issuer) = match phrases.next() {
        Some(second) => (first.clone(), Some(second.clone())),
        None => tail(first).map_or((first.clone(), None), |(name, issuer)| (name, Some(issuer))),
    };
    let (name, issuer) = (without_verb(&name), issuer.as_ref().map(without_by));
    let (list, at, field) = match kind {
        SectionKind::Awards => ("awards", profile.awards.len(), ["title", "awarder"]),
        _ => ("certificates", profile.certificates.len(), ["name", "issuer"]),
    };
    let path = format!("/{list}/{at}");
    let name = ledger.value(format!("{path}/{}", field[0]), &name);
    let issuer = ledger.option(&format!("{path}/{}", field[1]), issuer.as_ref());
    let date = dated(item, &format!("{path}/date"), ledger);
    let rest: Vec<Part> = phrases.cloned().collect();
    match kind {
        SectionKind::Awards => {
            let summary = rest.first().zip(rest.last()).map(|(first, last)| {
                ledger.note(format!("{path}/summary"), Span { start: first.span.start, end: last.span.end.max(first.span.end) });
                rest.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
            });
            profile.awards.push(Award { title: name, date, awarder: issuer, summary });
        }
        _ => profile.certificates.push(Certificate { name, date, issuer, url: item.link.clone() }),
    }
}

/// `Author, A. Title. Journal, 2020.`, `“Title”, Journal`, or title and journal set apart.
fn publication(item: &Item, ledger: &mut Ledger, profile: &mut Profile) {
    let whole = &item.whole;
    let quoted = [('“', '”'), ('"', '"'), ('«', '»'), ('„', '“'), ('《', '》')].iter().find_map(|&(open, close)| {
        let from = whole.text.find(open)? + open.len_utf8();
        let to = from + whole.text[from..].find(close)?;
        Some((whole.slice(from, to)?, whole.slice(to + close.len_utf8(), whole.text.len())))
    });
    let set_apart = || {
        let mut phrases = item.phrases.iter().filter(|part| !entry::is_address(&part.text) && !is_authors(&part.text));
        let (first, second) = (phrases.next()?, phrases.next()?);
        Some((sentences(first).into_iter().next()?, Some(second.clone())))
    };
    let sentences = sentences(whole);
    let mut parts = sentences.into_iter().filter(|part| !is_authors(&part.text));
    let (first, second) = (parts.next(), parts.next());
    let by_sentence = first.map(|first| (first, second));
    let found = quoted.or(by_sentence.clone().filter(|(_, journal)| journal.is_some())).or_else(set_apart).or(by_sentence);
    let Some((name, journal)) = found else { return };
    let path = format!("/publications/{}", profile.publications.len());
    let journal = journal.as_ref().and_then(undated);
    profile.publications.push(Publication {
        name: undated(&name).and_then(|name| ledger.value(format!("{path}/name"), &name)),
        publisher: ledger.option(&format!("{path}/publisher"), journal.as_ref()),
        release_date: dated(item, &format!("{path}/releaseDate"), ledger),
        url: item.link.clone(),
        summary: None,
    });
}

fn dated(item: &Item, path: &str, ledger: &mut Ledger) -> Option<String> {
    let (date, span) = item.date?;
    ledger.note(path.to_owned(), span);
    Some(date.iso())
}

/// The sentences of a text: a full stop before a capital ends one, but for that of an initial.
fn sentences(whole: &Part) -> Vec<Part> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in whole.text.match_indices(['.', '。', '?']) {
        let rest = &whole.text[at + whole.text[at..].chars().next().map_or(1, char::len_utf8)..];
        let word = whole.text[..at].rsplit([' ', '.']).next().unwrap_or("");
        let ends =
            rest.starts_with(' ') && rest.trim_start().starts_with(|c: char| c.is_uppercase() || !c.is_ascii() || c.is_ascii_digit());
        if ends && (word.chars().count() > 2 || word.ends_with(')') || is_authors(&whole.text[from..at])) || rest.is_empty() {
            found.extend(whole.slice(from, at));
            from = whole.text.len() - rest.len();
        }
    }
    found.extend(whole.slice(from, whole.text.len()));
    found.retain(|part| part.text.chars().any(char::is_alphabetic));
    found
}

/// `Doe J, Roe A` and `Doe, J. & Roe, A. (2020)`.
fn is_authors(text: &str) -> bool {
    let is_initials = |word: &str| (1..=4).contains(&word.len()) && word.chars().all(|c| c.is_uppercase() || c == '.' || c == '-');
    let names: Vec<&str> = text.split([',', '&', ' ', ';']).filter(|word| !word.is_empty()).collect();
    let n_initials = names.iter().filter(|word| is_initials(word)).count();
    n_initials > 0 && n_initials * 4 >= names.len() && names.len() <= 60
}

/// What stands before the date, the volume or the pages.
fn undated(part: &Part) -> Option<Part> {
    let first_date = date::periods(&part.text).first().map_or(part.text.len(), |period| period.from);
    let number = part.text.match_indices(", ").map(|(at, _)| at).find(|at| part.text[at + 2..].starts_with(|c: char| c.is_ascii_digit()));
    let cut = first_date.min(number.unwrap_or(first_date));
    part.slice(0, cut).and_then(|front| front.slice(0, front.text.trim_end_matches(['(', ' ']).len()))
}

/// Name and issuer of one phrase: `Name, Issuer`, `Name (Issuer)`, `Name issued by Issuer`.
fn tail(part: &Part) -> Option<(Part, Part)> {
    let text = &part.text;
    let words = [" issued by ", " awarded by ", ", by ", " von der ", " at "]
        .iter()
        .find_map(|word| text.find(word).map(|at| (at, at + word.len())));
    let bracket = text.rfind(['(', '（']).filter(|_| text.ends_with([')', '）'])).map(|at| (at, at));
    let comma = text.match_indices([',', '，', '、']).map(|(at, mark)| (at, at + mark.len())).next_back();
    let is_issuer = |issuer: &Part| {
        let issuer = issuer.text.trim_matches(['(', ')', '（', '）']);
        let is_short_form = issuer.chars().count() <= 6 && issuer.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '-');
        issuer.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()) && !issuer.chars().any(|c| c.is_ascii_digit()) && !is_short_form
            || words::employer_score(issuer) > 0
    };
    let split = |(at, from): (usize, usize)| Some((part.slice(0, at)?, part.slice(from, text.len()).filter(is_issuer)?));
    words.and_then(split).or_else(|| bracket.and_then(split)).or_else(|| comma.and_then(split))
}

/// `Issued by X` without its first words.
fn without_by(part: &Part) -> Part {
    let lower = part.text.to_lowercase();
    let cut = ["issued by ", "awarded by ", "published by ", "ausgestellt von ", "délivré par ", "by ", "from ", "at "];
    let cut = cut.iter().find(|word| lower.starts_with(**word)).map_or(0, |word| word.len());
    part.slice(cut, part.text.len()).unwrap_or_else(|| part.clone())
}

/// `Name, renewed` without its last word.
fn without_verb(part: &Part) -> Part {
    let front =
        [" renewed", " issued", " since", " until", " expires", " valid until"].iter().find_map(|word| part.text.strip_suffix(word));
    front.and_then(|front| part.slice(0, front.len())).unwrap_or_else(|| part.clone())
}

/// The items of a section.
fn items(document: &Document, range: Range<usize>) -> Vec<Item> {
    let (lines, text) = (document.lines(), document.text());
    if let Some(found) = in_text(&lines[range.clone()], text) {
        return found.into_iter().map(|part| item_of(part, None)).collect();
    }
    let rows = rows::rows(lines, range, text);
    let starts = starts(lines, &rows, text);
    let ends = starts.iter().skip(1).copied().chain([rows.len()]);
    starts.iter().zip(ends).filter_map(|(&from, to)| item(lines, &rows[from..to], text)).collect()
}

/// The rows that items begin with.
fn starts(lines: &[Line], rows: &[Row], text: &str) -> Vec<usize> {
    let line = |row: usize| &lines[rows[row].lines.start];
    if rows.iter().any(|row| lines[row.lines.start].bullet) {
        return (0..rows.len()).filter(|&at| at == 0 || line(at).bullet).collect();
    }
    let is_dated = |row: &Row| lines[row.lines.clone()].iter().any(|line| !part::dated(line, text).is_empty());
    let goes_on = |at: usize| {
        let before = lines[rows[at - 1].lines.end - 1].text(text);
        line(at).text(text).starts_with(char::is_lowercase) || before.ends_with([',', '-', '–', ':']) || wraps(lines, rows, at)
    };
    let heads: Vec<usize> = (0..rows.len()).filter(|&at| at == 0 || !goes_on(at)).collect();
    let ends = heads.iter().skip(1).copied().chain([rows.len()]);
    let dated: Vec<bool> = heads.iter().zip(ends).map(|(&from, to)| rows[from..to].iter().any(is_dated)).collect();
    let n_dated = dated.iter().filter(|dated| **dated).count();
    // `Name`, `Issuer`, `2020`, each in a row: as many rows an item.
    let n_rows = heads.len() / n_dated.max(1);
    let place = dated.iter().position(|dated| *dated).unwrap_or(0);
    let is_regular = n_dated > 0 && n_rows * n_dated == heads.len() && (0..heads.len()).all(|at| dated[at] == (at % n_rows == place));
    let mut starts: Vec<usize> = Vec::new();
    for (at, &row) in heads.iter().enumerate() {
        let Some(&start) = starts.last() else {
            starts.push(row);
            continue;
        };
        let is_done = heads.iter().zip(&dated).any(|(head, dated)| (start..row).contains(head) && *dated);
        let begins = if is_regular {
            at % n_rows == 0
        } else {
            Style::of(line(row)).is_like(&Style::of(line(start))) && (is_done || n_dated == 0 || dated[at])
        };
        if begins {
            starts.push(row);
        }
    }
    starts
}

/// Whether a row goes on with the words of the row before: its first word had no room there.
fn wraps(lines: &[Line], rows: &[Row], at: usize) -> bool {
    let right = rows.iter().filter_map(|row| lines[row.lines.end - 1].bounds).map(|bounds| bounds.right).fold(0.0, f32::max);
    let (last, line) = (&lines[rows[at - 1].lines.end - 1], &lines[rows[at].lines.start]);
    let (Some(a), Some(b)) = (last.bounds, line.bounds) else { return false };
    let close = b.top - a.bottom < last.size && last.page == line.page;
    rows[at - 1].lines.len() == 1
        && close
        && a.right > right - 0.12 * (right - a.left)
        && a.right - a.left > 200.0
        && Style::of(last).is_like(&Style::of(line))
}

fn item(lines: &[Line], rows: &[Row], text: &str) -> Option<Item> {
    let range = rows.first()?.lines.start..rows.last()?.lines.end;
    let whole = part::joined(lines[range.clone()].iter(), text)?;
    let run_on = (1..rows.len()).any(|at| wraps(lines, rows, at) || lines[rows[at].lines.start].text(text).starts_with(char::is_lowercase));
    let phrases = if run_on {
        Part { text: part::periods_cut(&whole.text), ..whole.clone() }.split()
    } else {
        lines[range.clone()].iter().flat_map(|line| part::parts(line, text)).collect()
    };
    let dates = lines[range.clone()].iter().flat_map(|line| part::dated(line, text)).last();
    // A date may be broken over two lines.
    let dates = date::periods(&whole.text).into_iter().next_back().map(|period| (period, dates.map_or(whole.span, |(_, span)| span)));
    let link = lines[range].iter().find_map(|line| line.link.clone());
    let link = phrases.iter().find(|part| entry::is_address(&part.text)).map(|part| part.text.clone()).or(link);
    Some(Item { whole, phrases, date: dates.and_then(|(period, span)| Some((last(&period)?, span))), link })
}

fn last(period: &Period) -> Option<Date> {
    period.end.or(period.start)
}

fn item_of(part: Part, link: Option<String>) -> Item {
    let period = date::periods(&part.text).into_iter().next_back();
    let bracket = part.text.rfind('(').filter(|_| part.text.ends_with(')'));
    let cut = period.map_or(part.text.len(), |period| bracket.unwrap_or(period.from).min(period.from));
    let date = period.and_then(|period| Some((last(&period)?, part.slice(period.from, period.to)?.span)));
    Item { phrases: part.slice(0, cut).into_iter().collect(), whole: part, date, link }
}

/// Items that are listed in running text, dates behind them.
fn in_text(lines: &[Line], text: &str) -> Option<Vec<Part>> {
    let whole = part::joined(lines.iter(), text).filter(|_| lines.len() <= 4 && lines.iter().all(|line| !line.bullet))?;
    let first = lines.first()?.text(text);
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
    by_mark.or_else(|| Some(items::list(&whole)).filter(|items| fits(items, &|text| text.ends_with(')') && is_dated(text))))
}

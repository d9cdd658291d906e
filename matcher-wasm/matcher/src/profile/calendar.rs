//! Single dates: a year, with its month where that is written, in words or in numbers.

use super::date::Date;
use super::months::{self, BEHIND, SEASONS};
use crate::vocabulary::is_unspaced;

/// A date that begins at `at`, and where it ends, with the words behind it that belong to it.
pub(crate) fn date_at(text: &str, at: usize) -> Option<(Date, usize)> {
    let from = without_season(text, at);
    let (date, to) = plain_date(text, from)?;
    Some((date, behind(text, if from > at { term_end(text, date, to) } else { to })))
}

/// Behind `Summer`, `Early`, `Sommersemester`, `Q3`.
pub(crate) fn without_season(text: &str, at: usize) -> usize {
    let mut from = at;
    while let Some(end) = months::phrase_at(text, from, &SEASONS, 1).or_else(|| quarter(text, from)) {
        let rest = skip_space(text, end);
        from = ["de ", "of ", "/"].iter().find(|word| text[rest..].starts_with(**word)).map_or(rest, |word| rest + word.len());
    }
    from
}

fn quarter(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].strip_prefix(['Q', 'q'])?.strip_prefix(['1', '2', '3', '4'])?;
    rest.starts_with([' ', '/', '-']).then_some(at + 2)
}

/// `2017/18` of `WS 2017/18`: one term.
fn term_end(text: &str, date: Date, to: usize) -> usize {
    let second = text[to..].strip_prefix('/').and_then(|_| number(text, to + 1));
    second.filter(|&(value, _)| value % 100 == (u32::from(date.year) + 1) % 100).map_or(to, |(_, end)| end)
}

/// `2019 г.`, `2019 roku`, `2020年3月まで`.
fn behind(text: &str, to: usize) -> usize {
    let rest = skip_space(text, to);
    let end = months::phrase_at(text, rest, &BEHIND, 1);
    // A letter alone is an abbreviation.
    let sure = |end: &usize| is_unspaced(&text[rest..]) || *end - rest > 1 && !text[to..rest].contains(['(', ',']);
    end.filter(sure).unwrap_or(to)
}

fn plain_date(text: &str, at: usize) -> Option<(Date, usize)> {
    if let Some((month, after)) = months::month_at(text, at) {
        return named_month(text, month, after);
    }
    if let Some(rest) = text[at..].strip_prefix(['\'', '’']) {
        let (value, end) = number(text, text.len() - rest.len()).filter(|(_, end)| end - at == 3)?;
        return Some((Date { year: short_year(value), month: None }, end));
    }
    if let Some(found) = era(text, at) {
        return Some(found);
    }
    let (first, after) = number(text, at)?;
    let n_digits = text[at..after].chars().count();
    let rest = &text[after..];
    if n_digits == 4 {
        let year = as_year(first)?;
        return Some(year_first(text, year, after));
    }
    if n_digits > 2 {
        return None;
    }
    // `12 月 2013`
    if let Some(tail) = rest.trim_start().strip_prefix('月') {
        let (year, end) = number(text, skip_space(text, text.len() - tail.len()))?;
        return Some((Date { year: as_year(year)?, month: as_month(first) }, end));
    }
    // `5 March 2020`, `1er mars 2020`, `5. März 2020`
    let word = rest.trim_start_matches(['.', ' ']).trim_start_matches("er ").trim_start_matches("th ").trim_start_matches("de ");
    if let Some((month, end)) = months::month_at(text, text.len() - word.len()) {
        return named_month(text, month, end);
    }
    numeric(text, first, after)
}

/// `令和元年5月`, `平成31年4月`.
fn era(text: &str, at: usize) -> Option<(Date, usize)> {
    const ERAS: [(&str, u16); 3] = [("令和", 2018), ("平成", 1988), ("昭和", 1925)];
    let (name, before) = ERAS.iter().find(|(name, _)| text[at..].starts_with(name))?;
    let at = at + name.len();
    let (count, after) = number(text, at).or_else(|| text[at..].starts_with('元').then_some((1, at + '元'.len_utf8())))?;
    let year = as_year(u32::from(*before) + count)?;
    text[after..].trim_start().starts_with('年').then(|| year_first(text, year, after))
}

/// `03/2020`, `05.03.2020`.
fn numeric(text: &str, first: u32, after: usize) -> Option<(Date, usize)> {
    let mark = text[after..].chars().next().filter(|c| "/.-".contains(*c))?;
    let (second, end) = number(text, after + 1)?;
    if end - after - 1 == 4 {
        return Some((Date { year: as_year(second)?, month: Some(as_month(first)?) }, end));
    }
    if !text[end..].starts_with(mark) {
        return None;
    }
    let (third, last) = number(text, end + 1)?;
    let year = (last - end - 1 == 4).then_some(third).and_then(as_year)?;
    // Day first with dots, either way with slashes.
    let month = if mark == '/' { as_month(first).filter(|_| second > 12).or(as_month(second)) } else { as_month(second) };
    Some((Date { year, month }, last))
}

/// `2020`, `2020-03`, `2020-03-05`, `2020. 03.`, `2020年3月`, `2020. március`.
fn year_first(text: &str, year: u16, after: usize) -> (Date, usize) {
    let plain = (Date { year, month: None }, after);
    if let Some(tail) = text[after..].trim_start().strip_prefix(['年', '년']) {
        let at = text.len() - tail.trim_start().len();
        let Some((month, end)) = number(text, at) else { return (plain.0, text.len() - tail.len()) };
        let Some(end) = unit(text, end, ['月', '월']) else { return (plain.0, text.len() - tail.len()) };
        let day = number(text, skip_space(text, end)).and_then(|(_, last)| unit(text, last, ['日', '일']));
        return (Date { year, month: as_month(month) }, day.unwrap_or(end));
    }
    let Some(mark) = text[after..].chars().next().filter(|c| "-/. ".contains(*c)) else { return plain };
    let at = after + 1 + usize::from(mark == '.' && text[after + 1..].starts_with(' '));
    if let Some((month, end)) = months::month_at(text, at).filter(|&(_, end)| ends_date(text, end)) {
        return (Date { year, month: Some(month) }, end);
    }
    let Some((month, end)) = number(text, at).filter(|_| mark != ' ') else { return plain };
    if end - at > 2 || at > after + 1 && !text[end..].starts_with('.') {
        return plain;
    }
    let Some(month) = as_month(month) else { return plain };
    let next = |end: usize| text[end..].strip_prefix(mark).map(|rest| text.len() - rest.trim_start().len());
    let day = next(end).and_then(|at| number(text, at).filter(|&(day, last)| day <= 31 && last - at <= 2));
    let end = day.map_or(end, |(_, last)| last);
    (Date { year, month: Some(month) }, end + usize::from(at > after + 1 && text[end..].starts_with('.')))
}

/// Whether a date may end here: a word goes on otherwise.
fn ends_date(text: &str, at: usize) -> bool {
    text[at..].trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric())
}

fn unit(text: &str, at: usize, units: [char; 2]) -> Option<usize> {
    text[at..].trim_start().strip_prefix(units).map(|rest| text.len() - rest.len())
}

/// What follows the name of a month: a year, perhaps after a day.
fn named_month(text: &str, month: u8, after: usize) -> Option<(Date, usize)> {
    let at = skip_space(text, after);
    let rest = text[at..]
        .trim_start_matches("de ")
        .trim_start_matches("del ")
        .trim_start_matches("of ")
        .trim_start_matches(['\'', '’', '.', '/', '-', ' ']);
    let at = text.len() - rest.len();
    let (value, end) = number(text, at)?;
    let month = Some(month);
    match end - at {
        4 => Some((Date { year: as_year(value)?, month }, end)),
        2 if text[..at].ends_with(['\'', '’', '-', '/']) => Some((Date { year: short_year(value), month }, end)),
        1 | 2 => {
            let next = skip_space(text, text.len() - text[end..].trim_start_matches("th").trim_start_matches("st").len());
            let (year, end) = number(text, next).filter(|&(_, last)| last - next == 4)?;
            Some((Date { year: as_year(year)?, month }, end))
        }
        _ => None,
    }
}

/// A month and a year of two digits, `3/19`: none but between dates.
pub(crate) fn short_at(text: &str, at: usize) -> Option<(Date, usize)> {
    let (month, after) = number(text, at)?;
    let rest = text[after..].strip_prefix(['/', '.'])?.trim_start_matches(['\'', '’']);
    let (year, end) = number(text, text.len() - rest.len()).filter(|(_, end)| rest.len() + end - text.len() == 2)?;
    let date = Date { year: short_year(year), month: Some(as_month(month)?) };
    (after - at <= 2 && !text[end..].starts_with(['/', '.'])).then_some((date, end))
}

fn short_year(value: u32) -> u16 {
    if value < 50 { 2000 + value as u16 } else { 1900 + value as u16 }
}

/// The digits at `at`, at most eight, as a number; not the head of a longer word.
pub(crate) fn number(text: &str, at: usize) -> Option<(u32, usize)> {
    let (mut value, mut end) = (0u32, at);
    for c in text.get(at..)?.chars().take(9) {
        let Some(digit) = digit(c) else { break };
        value = value.checked_mul(10)?.checked_add(digit)?;
        end += c.len_utf8();
    }
    let rest = &text[end..];
    let n_digits = text[at..end].chars().count();
    let is_word = rest.starts_with(|c: char| c.is_ascii_alphabetic()) && !rest.starts_with("th") && !rest.starts_with("er");
    // `2000 %` and `2000+` are amounts.
    ((1..=8).contains(&n_digits) && !is_word && !rest.starts_with(['%', '+'])).then_some((value, end))
}

/// A digit, also one as wide as an ideograph.
pub(crate) fn digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| ('０'..='９').contains(&c).then(|| c as u32 - '０' as u32))
}

pub(crate) fn skip_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{3000}', '(', '（', ',']).len()
}

pub(crate) fn as_year(value: u32) -> Option<u16> {
    (1940..=2049).contains(&value).then_some(value as u16)
}

pub(crate) fn as_month(value: u32) -> Option<u8> {
    (1..=12).contains(&value).then_some(value as u8)
}

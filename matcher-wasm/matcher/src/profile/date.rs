//! Dates and spans of time as resumes write them.

use super::months::{self, ONGOING, SINCE};

/// A year, with the month where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Date {
    pub year: u16,
    pub month: Option<u8>,
}

impl Date {
    /// `YYYY-MM` or `YYYY`.
    pub fn iso(self) -> String {
        match self.month {
            Some(month) => format!("{:04}-{month:02}", self.year),
            None => format!("{:04}", self.year),
        }
    }

    /// From the form that [`Date::iso`] writes, with or without a day.
    pub fn parse(iso: &str) -> Option<Date> {
        let year = iso.get(..4)?.parse().ok()?;
        let month = iso.get(5..7).and_then(|month| month.parse().ok()).filter(|month| (1..=12).contains(month));
        Some(Date { year, month })
    }
}

/// A date as a person writes it, as [`Date::iso`] does: of a stretch of time its start or its end, nothing where that is open. What is not
/// understood stays.
pub(crate) fn tidied(text: &str, is_end: bool) -> Option<String> {
    let is_iso = matches!(text.len(), 4 | 7 | 10) && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let period = periods(text).first().copied().filter(|_| !is_iso);
    match period {
        _ if is_end && months::ONGOING.contains(&text.to_lowercase().as_str()) => None,
        Some(period) if is_end && period.is_range => period.end.map(Date::iso),
        Some(Period { start: Some(start), .. }) => Some(start.iso()),
        _ => Some(text.to_owned()),
    }
}

/// A date, or a stretch of time, in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub start: Option<Date>,
    pub end: Option<Date>,
    /// Goes on.
    pub open: bool,
    /// Two ends are written.
    pub is_range: bool,
    /// First byte in the text.
    pub from: usize,
    /// One past the last byte.
    pub to: usize,
}

/// All dates and stretches of time of a text, in order.
pub(crate) fn periods(text: &str) -> Vec<Period> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if is_word_start(text, at)
            && let Some(period) = period_at(text, at)
        {
            at = period.to;
            found.push(period);
            continue;
        }
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    found
}

fn is_word_start(text: &str, at: usize) -> bool {
    let begins = text[at..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '\'');
    let before = text[..at].chars().next_back();
    begins && !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '$' | '€' | '£' | '@' | '/' | '.' | '+' | '#' | '_' | '='))
}

fn period_at(text: &str, at: usize) -> Option<Period> {
    if let Some(after) = word_of(text, at, SINCE) {
        let from = skip_space(text, after);
        let (start, to) = date_at(text, from)?;
        return Some(Period { start: Some(start), end: None, open: true, is_range: true, from: at, to });
    }
    if let Some(period) = shared_year(text, at) {
        return Some(period);
    }
    let (start, to) = date_at(text, at)?;
    let single = Period { start: Some(start), end: None, open: false, is_range: false, from: at, to };
    let Some(next) = separator(text, to) else { return Some(single) };
    if let Some(to) = word_of(text, next, ONGOING) {
        return Some(Period { open: true, is_range: true, to, ..single });
    }
    if let Some((end, to)) = date_at(text, next) {
        return Some(Period { end: Some(end), is_range: true, to, ..single });
    }
    // `2018 –` and nothing: it goes on.
    if text[to..].trim().chars().all(|c| "-–—".contains(c)) && text[to..].trim() != "" {
        return Some(Period { open: true, is_range: true, to: text.trim_end().len(), ..single });
    }
    Some(single)
}

/// `Jan – Mar 2020`.
fn shared_year(text: &str, at: usize) -> Option<Period> {
    let (month, after) = months::month_at(text, at)?;
    let next = separator(text, after)?;
    let (end, to) = date_at(text, next)?;
    end.month?;
    let start = Date { year: end.year, month: Some(month) };
    Some(Period { start: Some(start), end: Some(end), open: false, is_range: true, from: at, to })
}

/// Start of what follows a dash or a word such as `to`.
fn separator(text: &str, at: usize) -> Option<usize> {
    let next = skip_space(text, at);
    let rest = &text[next..];
    let first = rest.chars().next()?;
    if "-–—‒−~→›>".contains(first) {
        let after = rest.trim_start_matches(['-', '–', '—', '‒', '−', '~', '→', '›', '>', ' ']);
        return Some(text.len() - after.len());
    }
    let after = word_of(
        text,
        next,
        &["to", "until", "till", "through", "thru", "bis", "à", "au", "a", "al", "até", "fino", "tot", "do", "till", "ile"],
    )?;
    Some(skip_space(text, after))
}

fn skip_space(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches([' ', '(', ',']).len()
}

/// End of the word at `at` if it is one of `words` (lower case, may hold spaces).
fn word_of(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    let rest = &text[at..];
    words.iter().filter_map(|word| months::starts_with_word(rest, word)).max().map(|len| at + len)
}

/// A date that begins at `at`, and where it ends.
fn date_at(text: &str, at: usize) -> Option<(Date, usize)> {
    if let Some((month, after)) = months::month_at(text, at) {
        return named_month(text, month, after);
    }
    let (first, after) = number(text, at)?;
    let digits = after - at;
    let rest = &text[after..];
    if digits == 4 {
        let year = as_year(first)?;
        return Some(year_first(text, year, after));
    }
    if digits > 2 {
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

/// `2020`, `2020-03`, `2020-03-05`, `2020年3月`.
fn year_first(text: &str, year: u16, after: usize) -> (Date, usize) {
    let plain = (Date { year, month: None }, after);
    if let Some(tail) = text[after..].trim_start().strip_prefix('年') {
        let at = text.len() - tail.trim_start().len();
        let Some((month, end)) = number(text, at) else { return (plain.0, text.len() - tail.len()) };
        let rest = text[end..].trim_start();
        let end = rest.strip_prefix('月').map_or(end, |rest| text.len() - rest.len());
        return (Date { year, month: as_month(month) }, end);
    }
    let Some(mark) = text[after..].chars().next().filter(|c| "-/.".contains(*c)) else { return plain };
    let Some((month, end)) = number(text, after + 1) else { return plain };
    if end - after - 1 > 2 {
        return plain;
    }
    let Some(month) = as_month(month) else { return plain };
    let day = text[end..].strip_prefix(mark).and_then(|_| number(text, end + 1)).filter(|&(day, last)| day <= 31 && last - end - 1 <= 2);
    (Date { year, month: Some(month) }, day.map_or(end, |(_, last)| last))
}

/// What follows the name of a month: a year, perhaps after a day.
fn named_month(text: &str, month: u8, after: usize) -> Option<(Date, usize)> {
    let at = skip_space(text, after);
    let rest = text[at..].trim_start_matches("de ").trim_start_matches("of ").trim_start_matches(['\'', '’', '.', '/', '-', ' ']);
    let at = text.len() - rest.len();
    let (value, end) = number(text, at)?;
    let month = Some(month);
    match end - at {
        4 => Some((Date { year: as_year(value)?, month }, end)),
        2 if text[..at].ends_with(['\'', '’']) || text[..at].ends_with('-') => Some((Date { year: short_year(value), month }, end)),
        1 | 2 => {
            let next = skip_space(text, text.len() - text[end..].trim_start_matches("th").trim_start_matches("st").len());
            let (year, end) = number(text, next).filter(|&(_, last)| last - next == 4)?;
            Some((Date { year: as_year(year)?, month }, end))
        }
        _ => None,
    }
}

fn short_year(value: u32) -> u16 {
    if value < 50 { 2000 + value as u16 } else { 1900 + value as u16 }
}

/// The digits at `at`, at most eight, as a number; not the head of a longer word.
fn number(text: &str, at: usize) -> Option<(u32, usize)> {
    let len = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 || len > 8 {
        return None;
    }
    let end = at + len;
    if text[end..]
        .chars()
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() && !text[end..].starts_with("th") && !text[end..].starts_with("er"))
    {
        return None;
    }
    // `2000 %` and `2000+` are amounts.
    if text[end..].starts_with(['%', '+']) {
        return None;
    }
    Some((text[at..end].parse().ok()?, end))
}

fn as_year(value: u32) -> Option<u16> {
    (1940..=2049).contains(&value).then_some(value as u16)
}

fn as_month(value: u32) -> Option<u8> {
    (1..=12).contains(&value).then_some(value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> String {
        let found = periods(text);
        let show = |date: Option<Date>| date.map_or("-".to_owned(), Date::iso);
        found
            .iter()
            .map(|period| format!("{}/{}{}", show(period.start), show(period.end), if period.open { "+" } else { "" }))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn dates_of_many_hands_are_read() {
        for (text, expected) in [
            ("Aug 2024 - Apr 2025", "2024-08/2025-04"),
            ("Mar 2021–Present", "2021-03/-+"),
            ("2024-08-01 — 2025-04-01", "2024-08/2025-04"),
            ("2024-08 to 2025-04", "2024-08/2025-04"),
            ("(2012–2014)", "2012/2014"),
            ("Sept. 2012 – May 2014", "2012-09/2014-05"),
            ("03/2020 - 11/2021", "2020-03/2021-11"),
            ("01.03.2020 bis heute", "2020-03/-+"),
            ("Jan – Mar 2020", "2020-01/2020-03"),
            ("12 月 2013 – 12 月 2014", "2013-12/2014-12"),
            ("2013年4月 ～ ", "2013-04/-"),
            ("Juin 2019 – Fév 2021", "2019-06/2021-02"),
            ("seit März 2019", "2019-03/-+"),
            ("March 5, 2020", "2020-03/-"),
            ("Sep 2013 -", "2013-09/-+"),
            ("grew 2000% in 12 weeks", ""),
            ("call 555-123-4567", ""),
        ] {
            assert_eq!(one(text), expected, "{text}");
        }
    }
}

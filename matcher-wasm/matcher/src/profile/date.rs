//! Dates and spans of time as resumes write them.

use super::calendar::{as_month, as_year, date_at, digit, number, short_at, skip_space, without_season};
use super::months::{self, FROM, ONGOING, SINCE, TO};
use crate::vocabulary::key;

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
        _ if is_end && months::ONGOING.has(&key(text)) => None,
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
    let mut found: Vec<Period> = Vec::new();
    let mut at = 0;
    if !text.bytes().any(|byte| byte.is_ascii_digit()) && !text.chars().any(|c| digit(c).is_some()) {
        return found;
    }
    while at < text.len() {
        if is_word_start(text, at)
            && months::may_begin(text, at)
            && let Some(period) = period_at(text, at)
        {
            at = period.to;
            if !is_other_number(text, &period, found.last().map_or(0, |last| last.to)) {
                found.push(period);
            }
            continue;
        }
        at += text[at..].chars().next().map_or(1, char::len_utf8);
    }
    found
}

fn is_word_start(text: &str, at: usize) -> bool {
    // Most places lie within a word, or are spaces.
    if text.as_bytes()[at] == b' ' || at > 0 && text.as_bytes()[at - 1].is_ascii_alphanumeric() {
        return false;
    }
    let begins = text[at..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '\'' || c == '’');
    let mut before = text[..at].chars().rev();
    let joins = |c: char| {
        let marks = matches!(c, '$' | '€' | '£' | '@' | '/' | '.' | '+' | '#' | '_' | '=');
        marks || c.is_alphanumeric() && (c < '\u{2e80}' || digit(c).is_some())
    };
    // `ISO-2015`, `CH-2000`, `9001:2015`
    let further = |mark: char, c: char| mark == '-' && c.is_alphabetic() || mark == ':' && c.is_ascii_digit();
    let (last, one_before) = (before.next(), before.next());
    begins && !last.is_some_and(|c| joins(c) || one_before.is_some_and(|d| further(c, d)))
}

/// Whether a year alone is part of a phone number, or the version of a product.
fn is_other_number(text: &str, period: &Period, last_end: usize) -> bool {
    if period.is_range || period.start.is_none_or(|date| date.month.is_some()) || !text[period.from..].starts_with(|c| digit(c).is_some()) {
        return false;
    }
    let (before, after) = (text[last_end..period.from].trim_end_matches([' ', '-']), text[period.to..].trim_start_matches([' ', '-']));
    let n_digits = |digits: &mut dyn Iterator<Item = char>| digits.take_while(char::is_ascii_digit).count();
    let beside =
        n_digits(&mut before.chars().rev()) > 1 || n_digits(&mut after.chars()) > 2 && date_at(text, text.len() - after.len()).is_none();
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    beside || months::VERSIONED.has(&key(word))
}

fn period_at(text: &str, at: usize) -> Option<Period> {
    let since = months::phrase_at(text, at, &SINCE, 1);
    if let Some(after) = since.or_else(|| months::phrase_at(text, at, &FROM, 1)) {
        let found = plain_period(text, skip_space(text, after)).filter(|period| since.is_some() || period.is_range)?;
        let open = found.open || !found.is_range;
        return Some(Period { open, is_range: true, from: at, ..found });
    }
    plain_period(text, at)
}

fn plain_period(text: &str, at: usize) -> Option<Period> {
    if let Some(period) = shared_year(text, at) {
        return Some(period);
    }
    let Some((start, to)) = date_at(text, at) else { return short_range(text, at) };
    let single = Period { start: Some(start), end: None, open: false, is_range: false, from: at, to };
    if let Some((end, to)) = second_of_years(text, start, to) {
        return Some(Period { end: Some(end), is_range: true, to, ..single });
    }
    // A summer ends in its year.
    let alone = Period { end: Some(start).filter(|date| date.month.is_none() && without_season(text, at) > at), ..single };
    let Some(next) = separator(text, to) else { return Some(alone) };
    if let Some(to) = months::phrase_at(text, next, &ONGOING, 4) {
        return Some(Period { open: true, is_range: true, to, ..single });
    }
    if let Some((end, to)) = date_at(text, next).or_else(|| end_of_same_year(text, start, next)) {
        return Some(Period { end: Some(end), is_range: true, to, ..single });
    }
    // `2018 –` and nothing, or points: it goes on.
    let rest = text[next..].trim_start_matches(['.', '…', '?', ' ']);
    let dashed = text[to..next].contains(DASHES);
    if dashed && (rest.is_empty() || rest.starts_with([')', '）', ']'])) {
        return Some(Period { open: true, is_range: true, to: text[..text.len() - rest.len()].trim_end().len(), ..single });
    }
    Some(alone)
}

/// `2016-18`, `2016/17`.
fn second_of_years(text: &str, start: Date, to: usize) -> Option<(Date, usize)> {
    let rest = text[to..].strip_prefix(['-', '–', '—', '/']).filter(|_| start.month.is_none())?;
    let at = text.len() - rest.len();
    let (value, end) = number(text, at).filter(|(_, end)| end - at == 2)?;
    let year = as_year(u32::from(start.year) / 100 * 100 + value).filter(|year| *year > start.year)?;
    (!text[end..].starts_with(['-', '/', '.', '–'])).then_some((Date { year, month: None }, end))
}

/// `June` of `March 2019 – June`, `6月` of `2019年3月-6月`.
fn end_of_same_year(text: &str, start: Date, at: usize) -> Option<(Date, usize)> {
    let counted = || {
        let (month, end) = number(text, at)?;
        let rest = text[end..].trim_start().strip_prefix(['月', '월'])?;
        Some((as_month(month)?, text.len() - rest.len()))
    };
    let (month, end) = months::month_at(text, at).or_else(counted).filter(|(month, _)| start.month.is_some_and(|first| first <= *month))?;
    let ends = text[end..].trim_start().chars().next().is_none_or(|c| !c.is_alphanumeric());
    ends.then_some((Date { year: start.year, month: Some(month) }, end))
}

/// `3/19 – 5/21`, `09/18 – heute`.
fn short_range(text: &str, at: usize) -> Option<Period> {
    let (start, to) = short_at(text, at)?;
    let next = separator(text, to)?;
    let open = months::phrase_at(text, next, &ONGOING, 4);
    let (end, to) = match open {
        Some(to) => (None, to),
        None => short_at(text, next).map(|(end, to)| (Some(end), to))?,
    };
    Some(Period { start: Some(start), end, open: open.is_some(), is_range: true, from: at, to })
}

/// `Jan – Mar 2020`, `03 – 06/2020`.
fn shared_year(text: &str, at: usize) -> Option<Period> {
    let counted = || number(text, at).filter(|(_, end)| end - at == 2).and_then(|(month, end)| Some((as_month(month)?, end)));
    let (month, after) = months::month_at(text, at).or_else(counted)?;
    let next = separator(text, after)
        .or_else(|| text[after..].strip_prefix('/').map(|_| after + 1).filter(|_| months::month_at(text, at).is_some()))?;
    let (end, to) = date_at(text, next)?;
    end.month.filter(|last| *last >= month)?;
    let start = Date { year: end.year, month: Some(month) };
    Some(Period { start: Some(start), end: Some(end), open: false, is_range: true, from: at, to })
}

const DASHES: [char; 15] = ['-', '–', '—', '‒', '−', '‐', '‑', '―', '~', '～', '〜', 'ー', '→', '›', '>'];

/// Start of what follows a dash or a word such as `to`.
fn separator(text: &str, at: usize) -> Option<usize> {
    let next = text.len() - text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{3000}', ',']).len();
    // `2019 .. 2021`
    let after = text[next..].trim_start_matches(DASHES).trim_start_matches("..").len();
    let dashed =
        text.len() - text[text.len() - after..].trim_start_matches([' ', '\u{a0}', '\u{3000}', '(']).trim_start_matches(DASHES).len();
    let dashed = skip_space(text, dashed);
    let word = months::phrase_at(text, dashed, &TO, 3).or_else(|| text[dashed..].starts_with("t/m ").then_some(dashed + 3));
    let word = word.map(|end| skip_space(text, end));
    word.or_else(|| (after < text.len() - next).then_some(dashed))
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

    fn expect(cases: &[(&str, &str)]) {
        let read = cases.iter().map(|(text, expected)| (*text, *expected, one(text)));
        let wrong: Vec<_> = read.filter(|(_, expected, found)| found != expected).collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn dates_of_many_hands_are_read() {
        expect(&[
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
            ("2013年4月 ～ ", "2013-04/-+"),
            ("Juin 2019 – Fév 2021", "2019-06/2021-02"),
            ("seit März 2019", "2019-03/-+"),
            ("March 5, 2020", "2020-03/-"),
            ("2018-May - 2022-Jan", "2018-05/2022-01"),
            ("2012-May 2015", "2012/2015-05"),
            ("Sep 2013 -", "2013-09/-+"),
            ("2019-03 – 2020-05", "2019-03/2020-05"),
            ("03.2019 – 05.2020", "2019-03/2020-05"),
            ("2019/03 - 2020/05", "2019-03/2020-05"),
            ("2019.03 ~ 2020.05", "2019-03/2020-05"),
            ("3/19 - 5/21", "2019-03/2021-05"),
            ("09/18 – heute", "2018-09/-+"),
            ("03 – 06/2019", "2019-03/2019-06"),
            ("2016-2018", "2016/2018"),
            ("2016–18", "2016/2018"),
            ("2016/17", "2016/2017"),
            ("'19 – '21", "2019/2021"),
            ("Jan '19 – Mar ’21", "2019-01/2021-03"),
            ("05/03/2019", "2019-03/-"),
            ("2019. 03. – 2020. 05.", "2019-03/2020-05"),
            ("Sept 2018 to date", "2018-09/-+"),
            ("since 2020", "2020/-+"),
            ("seit 2020", "2020/-+"),
            ("depuis 2020", "2020/-+"),
            ("с 2020 года", "2020/-+"),
            ("2019 - ...", "2019/-+"),
            ("[2022-07 .. Present]", "2022-07/-+"),
            ("2018-07 .. 2020-01", "2018-07/2020-01"),
            ("02/2020 t/m 10/2023", "2020-02/2023-10"),
            ("(2019 – )", "2019/-+"),
            ("desde 2018 hasta 2020", "2018/2020"),
            ("from March 2018 to May 2020", "2018-03/2020-05"),
            ("March–June 2019", "2019-03/2019-06"),
            ("de marzo a junio de 2019", "2019-03/2019-06"),
            ("März 2019 – Juni", "2019-03/2019-06"),
        ]);
    }

    #[test]
    fn dates_are_read_in_the_languages_of_resumes() {
        expect(&[
            ("janv. 2019 – à ce jour", "2019-01/-+"),
            ("mars 2017 – aujourd’hui", "2017-03/-+"),
            ("01/2019 – bis heute", "2019-01/-+"),
            ("enero de 2019 – actualmente", "2019-01/-+"),
            ("marzo 2019 – in corso", "2019-03/-+"),
            ("março de 2019 – até o momento", "2019-03/-+"),
            ("maart 2019 – heden", "2019-03/-+"),
            ("marzec 2019 – obecnie", "2019-03/-+"),
            ("od marca 2018 do maja 2020", "2018-03/2020-05"),
            ("mars 2019 – pågående", "2019-03/-+"),
            ("Mart 2019 – halen", "2019-03/-+"),
            ("Ağustos 2019 – Devam ediyor", "2019-08/-+"),
            ("март 2019 – по настоящее время", "2019-03/-+"),
            ("Март 2019 г. — настоящее время", "2019-03/-+"),
            ("с марта 2018 г. по май 2020 г.", "2018-03/2020-05"),
            ("березень 2019 – дотепер", "2019-03/-+"),
            ("2020年4月〜現在", "2020-04/-+"),
            ("2020年4月～2021年3月", "2020-04/2021-03"),
            ("2019年3月至今", "2019-03/-+"),
            ("2019年3月-6月", "2019-03/2019-06"),
            ("平成31年4月 – 令和元年10月", "2019-04/2019-10"),
            ("２０１９年３月入社", "2019-03/-"),
            ("2018年10月から2021年3月まで", "2018-10/2021-03"),
            ("2019년 3월 ~ 현재", "2019-03/-+"),
            ("březen 2019 – dosud", "2019-03/-+"),
            ("březen 2019 – současnost", "2019-03/-+"),
            ("marts 2019 – nu", "2019-03/-+"),
            ("mars 2019 – nå", "2019-03/-+"),
            ("maaliskuu 2019 – nykyinen", "2019-03/-+"),
            ("martie 2019 – prezent", "2019-03/-+"),
            ("2019. március – jelenleg", "2019-03/-+"),
            ("Μάρτιος 2019 – σήμερα", "2019-03/-+"),
        ]);
    }

    #[test]
    fn a_part_of_a_year_is_a_year() {
        expect(&[
            ("Summer 2019", "2019/2019"),
            ("Sommersemester 2018", "2018/2018"),
            ("WS 2017/18", "2017/2017"),
            ("WS 2017/18 – SS 2020", "2017/2020"),
            ("Fall 2016 – Spring 2018", "2016/2018"),
            ("été 2016", "2016/2016"),
            ("verano de 2019", "2019/2019"),
            ("лето 2019", "2019/2019"),
            ("Q3 2019", "2019/2019"),
        ]);
    }

    #[test]
    fn numbers_of_phones_places_and_products_are_no_dates() {
        expect(&[
            ("grew 2000% in 12 weeks", ""),
            ("call 555-123-4567", ""),
            ("+49 2019 4455", ""),
            ("030 2019 44", ""),
            ("CH-2000 Neuchâtel", ""),
            ("ISO 9001:2015", ""),
            ("Ubuntu 20.04", ""),
            ("Office 2016", ""),
            ("24/7", ""),
            ("10115 Berlin", ""),
            ("v2019.3", ""),
        ]);
    }
}

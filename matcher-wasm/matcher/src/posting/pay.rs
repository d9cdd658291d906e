//! Pay, normalised to a year.

use model::{Pay, PayPeriod, Span};
use serde_json::Value;

use super::json_ld::string;

/// Hours of a full year of work: 40 a week.
const HOURS: f64 = 2080.0;

/// `baseSalary` (or `estimatedSalary`) of schema.org: a MonetaryAmount, or a number with `salaryCurrency`.
pub(super) fn from_value(posting: &Value) -> Option<Pay> {
    let salary = ["baseSalary", "estimatedSalary"].iter().map(|name| &posting[*name]).find(|value| !value.is_null())?;
    let salary = if let Value::Array(items) = salary { items.first()? } else { salary };
    let currency = string(&salary["currency"]).or_else(|| string(&posting["salaryCurrency"]))?.to_uppercase();
    let value = if salary["value"].is_null() { salary } else { &salary["value"] };
    let unit = string(&value["unitText"]).or_else(|| string(&salary["unitText"])).unwrap_or_default();
    let min = amount(&value["minValue"]).or_else(|| amount(&value["value"])).or_else(|| amount(value))?;
    let max = amount(&value["maxValue"]).unwrap_or(min);
    let a_year = factor(&unit).unwrap_or(1.0);
    let is_sound = min > 0.0 && max >= min && (max * a_year) < 1e8 && currency.len() == 3;
    let range = if max > min { format!("{min} to {max}") } else { min.to_string() };
    let unit = if unit.is_empty() { String::new() } else { format!(" a {}", unit.to_lowercase()) };
    is_sound.then(|| Pay {
        quote: format!("{range} {currency}{unit}"),
        min_year: cents(min * a_year),
        max_year: cents(max * a_year),
        currency,
        span: None,
        ..none()
    })
}

fn none() -> Pay {
    Pay {
        currency: String::new(),
        min_year: 0.0,
        max_year: 0.0,
        period: PayPeriod::Year,
        per_year: 1.0,
        bound: None,
        net: false,
        variable: false,
        quote: String::new(),
        span: None,
    }
}

fn cents(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn amount(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.replace([',', ' '], "").parse().ok(),
        _ => None,
    }
}

/// How many of a unit make a year.
fn factor(unit: &str) -> Option<f64> {
    let unit = unit.to_lowercase();
    let known =
        [("hour", HOURS), ("hr", HOURS), ("day", 260.0), ("week", 52.0), ("month", 12.0), ("year", 1.0), ("annual", 1.0), ("annum", 1.0)];
    known.iter().find(|(name, _)| unit.contains(name)).map(|(_, factor)| *factor)
}

/// Signs and codes of currencies.
const CURRENCIES: [(&str, &str); 11] = [
    ("€", "EUR"),
    ("$", "USD"),
    ("£", "GBP"),
    ("EUR", "EUR"),
    ("USD", "USD"),
    ("GBP", "GBP"),
    ("CHF", "CHF"),
    ("SEK", "SEK"),
    ("CAD", "CAD"),
    ("AUD", "AUD"),
    ("PLN", "PLN"),
];

/// A number in the text with what stands around it.
struct Figure {
    value: f64,
    start: usize,
    end: usize,
}

/// The first clear pay of a text: a currency at the number, and either a unit of time or an amount that can only be a year's.
pub(super) fn from_text(text: &str) -> Option<Pay> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let figures = figures(line);
        let found = (0..figures.len()).find_map(|i| clear(line, &figures, i));
        if let Some((currency, min, max, from, to)) = found {
            let span = Span { start: (start + from) as u32, end: (start + to) as u32 };
            return Some(Pay {
                currency,
                min_year: cents(min),
                max_year: cents(max),
                quote: line[from..to].to_owned(),
                span: Some(span),
                ..none()
            });
        }
        start += line.len();
    }
    None
}

fn clear(line: &str, figures: &[Figure], i: usize) -> Option<(String, f64, f64, usize, usize)> {
    let low = &figures[i];
    let high = figures.get(i + 1).filter(|high| is_range(&line[low.end..high.start]) && high.value >= low.value);
    let last = high.unwrap_or(low);
    let (currency, from, mut to) = currency(line, low, last)?;
    let after = &line[last.end..];
    let near: String = after.chars().take(24).collect();
    let unit = ["per ", "an ", "a ", "/", "p.", "annual", "yearly", "hourly"].iter().find_map(|lead| {
        let at = near.to_lowercase().find(lead)?;
        factor(&near[at..]).map(|factor| (factor, last.end + at + lead.len()))
    });
    let is_rounded = low.value < 1000.0 && last.value >= 1000.0;
    let min = if is_rounded { low.value * 1000.0 } else { low.value };
    let a_year = match unit {
        Some((factor, end)) => {
            to = to.max(end + line[end..].find(|c: char| !c.is_alphabetic()).unwrap_or(line.len() - end));
            factor
        }
        None if (12_000.0..1_000_000.0).contains(&min) => 1.0,
        None => return None,
    };
    let (min, max) = (min * a_year, last.value * a_year);
    let says_pay = ["salary", "pay", "compensation", "wage", "rate", "gross", "per ", "hour", "year", "annum", "ote"]
        .iter()
        .any(|word| line.to_lowercase().contains(word));
    ((8_000.0..2_000_000.0).contains(&min) && says_pay).then(|| (currency, min, max, from, line[..to].trim_end().len()))
}

fn is_range(gap: &str) -> bool {
    let gap = gap.trim_matches(|c: char| c.is_whitespace() || "€$£".contains(c));
    let gap = CURRENCIES.iter().fold(gap, |gap, (sign, _)| gap.trim_start_matches(sign).trim_end_matches(sign).trim());
    ["-", "–", "—", "to", "and"].contains(&gap)
}

/// Currency at the figures: its code and the bounds of the quote.
fn currency(line: &str, low: &Figure, high: &Figure) -> Option<(String, usize, usize)> {
    let before = line[..low.start].trim_end();
    let after = &line[high.end..];
    let trimmed = after.trim_start();
    CURRENCIES.iter().find_map(|(sign, code)| {
        if before.ends_with(sign) {
            Some(((*code).to_owned(), before.len() - sign.len(), high.end))
        } else if trimmed.starts_with(sign) {
            Some(((*code).to_owned(), low.start, high.end + (after.len() - trimmed.len()) + sign.len()))
        } else {
            None
        }
    })
}

/// The numbers of a line: `55,000`, `55.000`, `55 000`, `55k`, `17.50`.
fn figures(line: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while let Some(offset) = line[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + offset;
        let length = line[start..].find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(line.len() - start);
        let digits = line[start..start + length].trim_end_matches([',', '.']);
        let mut end = start + digits.len();
        let thousand = line[end..].starts_with(['k', 'K']) && !line[end + 1..].starts_with(char::is_alphabetic);
        if let Some(value) = value(digits) {
            end += usize::from(thousand);
            figures.push(Figure { value: if thousand { value * 1000.0 } else { value }, start, end });
        }
        at = start + length;
    }
    figures
}

/// A group of three digits after a mark is thousands, of one or two a fraction.
fn value(digits: &str) -> Option<f64> {
    let fraction = digits.rfind([',', '.']).filter(|&at| digits.len() - at - 1 != 3);
    let whole: String = digits[..fraction.unwrap_or(digits.len())].chars().filter(char::is_ascii_digit).collect();
    let part = fraction.map_or("0", |at| &digits[at + 1..]);
    format!("{whole}.{part}").parse().ok()
}

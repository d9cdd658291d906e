//! Years of experience asked for.

use serde_json::Value;

use super::requirements::WISHES;
use super::shapes;
use crate::words::{Word, words};

/// Words for years, in light form.
const YEARS: [&str; 15] =
    ["year", "yr", "yrs", "years'", "year's", "jahr", "jahre", "jahren", "an", "ans", "año", "anni", "jaar", "lat", "år"];
/// Words that say that the years are those of work.
const WORK: [&str; 17] = [
    "experience",
    "experienced",
    "work",
    "working",
    "professional",
    "practice",
    "erfahrung",
    "berufserfahrung",
    "expérience",
    "experiencia",
    "esperienza",
    "ervaring",
    "doświadczenia",
    "erfarenhet",
    "track",
    "background",
    "leading",
];
/// Words between a number and the years that leave it a demand.
const LINKS: [&str; 12] = ["full", "consecutive", "relevant", "or", "to", "bis", "a", "à", "-", "and", "more", "plus"];

/// Least and most years of the fields: `7-10`, `more-than-15`, `lt-1`, 36 months.
pub(super) fn stated(value: &Value) -> Option<(f64, Option<f64>)> {
    if let Some(months) = shapes::values(value, shapes::MONTHS).find_map(Value::as_f64).filter(|months| (1.0..=360.0).contains(months)) {
        return Some((months / 12.0, None));
    }
    let text = shapes::text(value, shapes::YEARS)?;
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<f64>().ok());
    let least = numbers.next().filter(|least| (0.5..=40.0).contains(least) && !text.starts_with("lt"))?;
    Some((least, numbers.next().filter(|most| *most > least)))
}

/// Years that a posting asks for in all: the most of any sentence that is no wish.
pub(super) fn of_text(text: &str) -> Option<(f64, Option<f64>)> {
    let sentences = text.lines().filter(|line| line.bytes().any(|byte| byte.is_ascii_digit()) || line.to_lowercase().contains("year"));
    let asked = sentences.flat_map(|line| line.split(". ")).filter(|sentence| {
        let lower = sentence.to_lowercase();
        !WISHES.iter().any(|wish| lower.contains(wish))
    });
    let found = asked.filter_map(range_in);
    found.fold(None, |most: Option<(f64, Option<f64>)>, found| if most.is_none_or(|most| found.0 > most.0) { Some(found) } else { most })
}

/// "3+ years of experience", "two to four years' experience": the lower number.
pub(crate) fn years_in(sentence: &str) -> Option<f64> {
    range_in(sentence).map(|(least, _)| least)
}

fn range_in(sentence: &str) -> Option<(f64, Option<f64>)> {
    let words = words(sentence);
    let has = |names: &[&str]| words.iter().any(|word| names.contains(&word.light.as_str()));
    // "You are 18 years old", "for 30 years we have been": years of whom and what?
    if !has(&WORK)
        || has(&["we", "our", "us", "founded", "company", "warranty", "contract"])
            && !has(&["you", "your", "experience", "required", "minimum"])
    {
        return None;
    }
    words.iter().enumerate().filter(|(_, word)| YEARS.contains(&word.light.as_str())).find_map(|(at, _)| range_at(&words, at))
}

/// The numbers right before a word for years.
fn range_at(words: &[Word], at: usize) -> Option<(f64, Option<f64>)> {
    let is_old = words.get(at + 1).is_some_and(|word| {
        ["old", "ago", "in"].contains(&word.light.as_str()) && words.get(at + 2).is_some_and(|next| next.light == "business")
            || ["old", "ago"].contains(&word.light.as_str())
    });
    let is_past = words[at.saturating_sub(3)..at].iter().any(|word| ["last", "past", "within", "every"].contains(&word.light.as_str()));
    if is_old || is_past {
        return None;
    }
    let mut numbers = Vec::new();
    for word in words[..at].iter().rev().take(5) {
        match number(&word.light) {
            Some(number) => numbers.push(number),
            None if LINKS.contains(&word.light.as_str()) => {}
            None => break,
        }
    }
    let least = numbers.iter().take(2).fold(f64::INFINITY, |least, number| least.min(*number));
    let most = numbers.iter().take(2).fold(0.0, |most: f64, number| most.max(*number));
    (0.5..=20.0).contains(&least).then(|| (least, Some(most).filter(|most| *most > least && *most <= 40.0)))
}

fn number(word: &str) -> Option<f64> {
    const NAMES: [&str; 11] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    const OTHERS: [(&str, f64); 12] = [
        ("zwei", 2.0),
        ("drei", 3.0),
        ("vier", 4.0),
        ("fünf", 5.0),
        ("deux", 2.0),
        ("trois", 3.0),
        ("cinq", 5.0),
        ("dos", 2.0),
        ("tres", 3.0),
        ("cinco", 5.0),
        ("twee", 2.0),
        ("due", 2.0),
    ];
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let named = || NAMES.iter().position(|name| *name == word).map(|number| number as f64);
    digits.parse::<f64>().ok().or_else(named).or_else(|| OTHERS.iter().find(|(name, _)| *name == word).map(|(_, number)| *number))
}

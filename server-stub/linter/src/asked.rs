//! More asked for than the job needs.

mod lists;

use lists::{BEGINNERS, DEGREES, LEARNT_AT_WORK, MUSTS, OTHER_WAYS};

use crate::draft::Draft;
use crate::finding::{Hit, Rule};
use crate::words::{Word, begins, sentence, words};

/// More requirements than these keep people from applying who could do the job.
const MOST_ITEMS: usize = 8;
/// Years of experience that hardly any job needs.
const MANY_YEARS: usize = 10;

pub(crate) fn find(draft: &Draft, words: &[Word]) -> Vec<Hit> {
    let mut found = Vec::new();
    found.extend(many_requirements(draft.text));
    found.extend(years(draft, words));
    found.extend(degree(draft, words));
    found.extend(unmet(draft));
    found
}

/// A German title in one form of a word alone, where the law wants it neutral.
pub(crate) fn in_title(draft: &Draft, text: &[Word]) -> Option<Hit> {
    const ENDS: [&str; 10] =
        ["leiter", "arbeiter", "berater", "entwickler", "ingenieur", "verkäufer", "fahrer", "techniker", "führer", "assistent"];
    const OTHERS: [&str; 12] = [
        "koch",
        "arzt",
        "elektriker",
        "mechaniker",
        "elektroniker",
        "schlosser",
        "bäcker",
        "maler",
        "kaufmann",
        "redakteur",
        "lehrer",
        "betreuer",
    ];
    let title = words(draft.title);
    if !crate::is_german(text) || is_neutral(draft.title, &title) {
        return None;
    }
    let is_one_form = |word: &&Word| ENDS.iter().chain(&OTHERS).any(|end| word.lower.ends_with(end));
    title.iter().find(is_one_form).map(|word| Hit::at(Rule::GenderedTitle, true, word.start, word.end))
}

/// "(m/w/d)", "(all genders)", "Fahrer:in", "Fahrerin/Fahrer".
fn is_neutral(title: &str, words: &[Word]) -> bool {
    let letters = |word: &Word| ["m", "w", "d", "f", "x", "div", "gn", "genders", "geschlechter", "mwd"].contains(&word.lower.as_str());
    words.iter().any(letters)
        || ["*in", ":in", "_in", "/in", "/-in", "/r", "In "].iter().any(|mark| title.contains(mark))
        || words.iter().any(|word| word.lower.ends_with("erin") || word.lower.ends_with("eurin"))
}

/// Items of the lists under headings for what one must bring.
fn many_requirements(text: &str) -> Option<Hit> {
    let (mut is_must, mut items, mut at) = (false, Vec::new(), 0);
    for line in text.split_inclusive('\n') {
        let (start, trimmed) = (at + line.len() - line.trim_start().len(), line.trim());
        at += line.len();
        match trimmed.strip_prefix("- ").or_else(|| trimmed.strip_prefix("• ")).or_else(|| trimmed.strip_prefix("* ")) {
            Some(_) if is_must => items.push((start, start + trimmed.len())),
            Some(_) => {}
            None if trimmed.is_empty() => {}
            None => is_must = is_heading(trimmed),
        }
    }
    let (first, last) = (items.first()?, items.last()?);
    (items.len() > MOST_ITEMS).then(|| Hit { number: items.len(), ..Hit::at(Rule::ManyRequirements, false, first.0, last.1) })
}

fn is_heading(line: &str) -> bool {
    let words = words(line);
    words.len() <= 7 && MUSTS.iter().any(|must| begins(&words, must, line).is_some())
}

/// Years of experience that do not go with the title, or that hardly any job needs.
fn years(draft: &Draft, text: &[Word]) -> Vec<Hit> {
    let title = words(draft.title);
    let limit = BEGINNERS
        .iter()
        .find(|(name, _)| (0..title.len()).any(|at| begins(&title[at..], name, draft.title).is_some()))
        .map(|(_, years)| *years);
    let asked =
        text.iter().enumerate().filter(|(_, word)| ["years", "year", "yrs", "jahre", "jahren", "jahr"].contains(&word.lower.as_str()));
    asked
        .filter_map(|(at, word)| {
            let (start, years) = number_before(&text[..at], draft.text)?;
            // "At least 21 years old": an age that a law or an insurer asks for.
            let is_age = text.get(at + 1).is_some_and(|next| ["old", "alt"].contains(&next.lower.as_str()))
                || begins(&text[at + 1..], "of age", draft.text).is_some();
            let (from, to) = sentence(draft.text, word.start);
            let is_experience = text
                .iter()
                .any(|word| (from..to).contains(&word.start) && (word.lower.contains("experience") || word.lower.contains("erfahrung")));
            let rule = match limit {
                Some(limit) if years >= limit => Rule::YearsForLevel,
                _ if years >= MANY_YEARS => Rule::ManyYears,
                _ => return None,
            };
            (is_experience && !is_age).then(|| Hit { number: years, ..Hit::at(rule, false, start, word.end) })
        })
        .collect()
}

/// "5", "five", "5+", "5 to 7": the number right before a word for years, the least of a range, and where it begins.
fn number_before(before: &[Word], text: &str) -> Option<(usize, usize)> {
    const NAMES: [&str; 13] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    const GERMAN: [&str; 13] = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];
    let number = |word: &Word| {
        let named = |names: &[&str]| names.iter().position(|name| *name == word.lower);
        word.lower.parse().ok().or_else(|| named(&NAMES)).or_else(|| named(&GERMAN)).filter(|years| *years <= 40)
    };
    let last = before.last()?;
    let years = number(last)?;
    let link = |word: &Word| ["to", "bis", "or", "oder", "and"].contains(&word.lower.as_str());
    let lower = match before {
        [.., one, middle, _] if link(middle) => number(one).map(|years| (one.start, years)),
        [.., one, _] if matches!(text[one.end..last.start].trim(), "-" | "–" | "—") => number(one).map(|years| (one.start, years)),
        _ => None,
    };
    Some(lower.filter(|(_, lower)| *lower < years).unwrap_or((last.start, years)))
}

/// A degree without another way in, for a job that people learn at work.
fn degree(draft: &Draft, text: &[Word]) -> Option<Hit> {
    let title = words(draft.title);
    let is_learnt = (0..title.len()).any(|at| LEARNT_AT_WORK.iter().any(|job| begins(&title[at..], job, draft.title).is_some()));
    let is_engineer = title.iter().any(|word| ["engineer", "manager", "ingenieur", "lead", "head"].contains(&word.lower.as_str()));
    if !is_learnt || is_engineer {
        return None;
    }
    (0..text.len()).find_map(|at| {
        let n = DEGREES.iter().find_map(|degree| begins(&text[at..], degree, draft.text))?;
        let (from, to) = sentence(draft.text, text[at].start);
        let around: Vec<usize> = (0..text.len()).filter(|at| (from..to).contains(&text[*at].start)).collect();
        let has_other_way = around.iter().any(|at| OTHER_WAYS.iter().any(|way| begins(&text[*at..], way, draft.text).is_some()));
        let is_other_way =
            text[at.saturating_sub(6)..at].iter().any(|word| word.start >= from && ["or", "oder"].contains(&word.lower.as_str()));
        (!has_other_way && !is_other_way).then(|| Hit::at(Rule::Degree, false, text[at].start, text[at + n - 1].end))
    })
}

fn unmet(draft: &Draft) -> Vec<Hit> {
    let hit = |unmet: &crate::draft::Unmet| {
        let place = draft.text.find(unmet.quote).filter(|_| !unmet.quote.is_empty());
        let share = (unmet.at_most.clamp(0.0, 1.0) * 100.0).ceil() as usize;
        let hit = place.map_or_else(|| Hit::missing(Rule::NobodyMeets), |at| Hit::at(Rule::NobodyMeets, false, at, at + unmet.quote.len()));
        Hit { number: share, ..hit }
    };
    draft.unmet.iter().map(hit).collect()
}

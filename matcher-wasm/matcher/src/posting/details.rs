//! Place, kind of work, years and level.

use model::{EmploymentType, WorkPlace};
use serde_json::Value;

use super::json_ld::string;
use crate::words::words;

/// Places of work as written; without any in the data, those of a line `Location: …`.
pub(super) fn places(value: &Value, text: &str) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    let listed = |value: &Value| if let Value::Array(items) = value { items.clone() } else { vec![value.clone()] };
    for location in listed(&value["jobLocation"]).iter().chain(&listed(&value["applicantLocationRequirements"])) {
        if let Some(place) = place(location).filter(|place| !places.contains(place)) {
            places.push(place);
        }
    }
    if places.is_empty() {
        places.extend(labelled(text, "location"));
    }
    places
}

fn place(location: &Value) -> Option<String> {
    let address = if location["address"].is_null() { location } else { &location["address"] };
    if let Some(text) = string(address) {
        return Some(text);
    }
    let country = string(&address["addressCountry"]).or_else(|| string(&address["addressCountry"]["name"]));
    let parts: Vec<String> =
        [string(&address["addressLocality"]), string(&address["addressRegion"]), country].into_iter().flatten().collect();
    if parts.is_empty() { string(&location["name"]) } else { Some(parts.join(", ")) }
}

/// What stands after `label:` at the start of one of the first lines.
fn labelled(text: &str, label: &str) -> Option<String> {
    let value = text.lines().take(12).find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case(label).then(|| value.trim().to_owned())
    });
    value.filter(|value| !value.is_empty())
}

/// On site, hybrid or remote.
pub(super) fn work_place(value: &Value, text: &str) -> Option<WorkPlace> {
    let lower = text.to_lowercase();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
    let is_remote = string(&value["jobLocationType"]).is_some_and(|kind| kind.eq_ignore_ascii_case("TELECOMMUTE"));
    if says(&[
        "hybrid work",
        "hybrid role",
        "hybrid model",
        "hybrid position",
        "hybrid:",
        "(hybrid)",
        "days a week in the office",
        "days in the office",
    ]) {
        return Some(WorkPlace::Hybrid);
    }
    if says(&["no remote", "not remote", "on-site only", "onsite only", "remote work is not"]) {
        return Some(WorkPlace::OnSite);
    }
    let phrases = [
        "fully remote",
        "100% remote",
        "remote position",
        "remote role",
        "remote job",
        "remote-first",
        "remote first",
        "(remote)",
        "telecommuting possible",
        "work from anywhere",
    ];
    if is_remote || says(&phrases) {
        return Some(WorkPlace::Remote);
    }
    says(&["on-site", "onsite", "on site", "in our office", "in the office"]).then_some(WorkPlace::OnSite)
}

/// Kinds of employment.
pub(super) fn employment_types(value: &Value, text: &str) -> Vec<EmploymentType> {
    let stated = match &value["employmentType"] {
        Value::Array(items) => items.iter().filter_map(string).collect(),
        other => string(other).or_else(|| labelled(text, "employment type")).into_iter().collect::<Vec<_>>(),
    };
    let mut types: Vec<EmploymentType> = Vec::new();
    for kind in stated.iter().flat_map(|text| text.split([',', '/', ';'])).filter_map(employment_type) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

fn employment_type(text: &str) -> Option<EmploymentType> {
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    Some(match letters.as_str() {
        "" => return None,
        "fulltime" | "permanent" => EmploymentType::FullTime,
        "parttime" => EmploymentType::PartTime,
        "contractor" | "contract" | "freelance" => EmploymentType::Contractor,
        "temporary" | "fixedterm" => EmploymentType::Temporary,
        "intern" | "internship" | "trainee" => EmploymentType::Intern,
        "volunteer" => EmploymentType::Volunteer,
        "perdiem" => EmploymentType::PerDiem,
        _ => EmploymentType::Other,
    })
}

/// Years of experience that a posting asks for in all: the most of any sentence that is no wish.
pub(super) fn years(text: &str) -> Option<f64> {
    let sentences = text.lines().flat_map(|line| line.split(". "));
    let asked = sentences.filter(|sentence| {
        let lower = sentence.to_lowercase();
        !["preferred", "a plus", "ideally", "nice to have", "desirable"].iter().any(|wish| lower.contains(wish))
    });
    asked.filter_map(years_in).fold(None, |most: Option<f64>, years| Some(most.map_or(years, |most| most.max(years))))
}

/// "3+ years of experience", "two to four years' experience": the lower number.
pub(crate) fn years_in(sentence: &str) -> Option<f64> {
    let words = words(sentence);
    let is_about_work = words
        .iter()
        .any(|word| ["experience", "experienced", "work", "working", "professional", "practice"].contains(&word.light.as_str()));
    if !is_about_work {
        return None;
    }
    let at = words.iter().position(|word| ["year", "yr", "years'"].contains(&word.light.as_str()))?;
    // "in the last 5 years", "18 years old", "for 30 years we have been" ask for nothing.
    let is_old = words.get(at + 1).is_some_and(|word| ["old", "ago"].contains(&word.light.as_str()));
    let is_past =
        words[at.saturating_sub(3)..at].iter().any(|word| ["last", "past", "over"].contains(&word.light.as_str()) && word.light != "over");
    if is_old || is_past {
        return None;
    }
    let numbers: Vec<f64> = words[at.saturating_sub(4)..at].iter().filter_map(|word| number(&word.light)).collect();
    let least = numbers.iter().rev().take(2).fold(f64::INFINITY, |least, number| least.min(*number));
    (0.5..=20.0).contains(&least).then_some(least)
}

fn number(word: &str) -> Option<f64> {
    const NAMES: [&str; 11] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let named = || NAMES.iter().position(|name| *name == word).map(|number| number as f64);
    digits.parse::<f64>().ok().or_else(named)
}

/// Level that a title names: -1 trainee, 0 junior, 1 middle, 2 senior, 3 lead, 4 head.
pub(crate) fn seniority(title: &str) -> Option<i8> {
    const LEVELS: [(&str, i8); 30] = [
        ("intern", -1),
        ("internship", -1),
        ("trainee", -1),
        ("apprentice", -1),
        ("apprenticeship", -1),
        ("student", -1),
        ("junior", 0),
        ("jr", 0),
        ("graduate", 0),
        ("entry", 0),
        ("assistant", 0),
        ("mid", 1),
        ("middle", 1),
        ("intermediate", 1),
        ("senior", 2),
        ("sr", 2),
        ("experienced", 2),
        ("staff", 2),
        ("principal", 3),
        ("lead", 3),
        ("leader", 3),
        ("supervisor", 3),
        ("foreman", 3),
        ("head", 4),
        ("director", 4),
        ("chief", 4),
        ("vp", 4),
        ("president", 4),
        ("cto", 4),
        ("ceo", 4),
    ];
    let words = words(title);
    // A staff nurse is no staff engineer, an assistant of a head no head: the lowest level named decides, except for the top.
    let found = words.iter().filter_map(|word| LEVELS.iter().find(|(name, _)| *name == word.light));
    let is_nurse = words.iter().any(|word| word.light.starts_with("nurs"));
    found.filter(|(name, _)| !(is_nurse && *name == "staff")).map(|(_, level)| *level).min()
}

/// "Experience level: Mid-Senior level", as job boards write it.
pub(super) fn stated_level(text: &str) -> Option<i8> {
    let level = labelled(text, "experience level")?.to_lowercase();
    let known = [("intern", -1), ("entry", 0), ("associate", 0), ("mid", 1), ("director", 4), ("executive", 4)];
    known.iter().find(|(name, _)| level.starts_with(name)).map(|(_, level)| *level)
}

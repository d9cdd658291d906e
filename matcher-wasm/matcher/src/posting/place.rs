//! Where the work is done.

use model::WorkPlace;
use serde_json::Value;

use super::details::labelled;
use super::shapes;

/// Words of a place that say how one works there.
const WORDS: [(&str, WorkPlace); 9] = [
    ("hybrid", WorkPlace::Hybrid),
    ("fully remote", WorkPlace::Remote),
    ("remote", WorkPlace::Remote),
    ("work from home", WorkPlace::Remote),
    ("home office", WorkPlace::Remote),
    ("anywhere", WorkPlace::Remote),
    ("worldwide", WorkPlace::Remote),
    ("on-site", WorkPlace::OnSite),
    ("onsite", WorkPlace::OnSite),
];

/// Places of work as written, without words for how one works there; and on site, hybrid or remote.
pub(super) fn find(value: &Value, title: &str, text: &str) -> (Vec<String>, Option<WorkPlace>) {
    let mut found = Found::default();
    let groups = shapes::PLACES.iter().map(|paths| shapes::values(value, paths).filter_map(written).collect::<Vec<_>>());
    let mut groups = groups.filter(|group| !group.is_empty()).chain(written(value).map(|place| vec![place]));
    // A group of words such as "3 Locations" says less than the next one.
    while found.places.is_empty()
        && let Some(group) = groups.next()
    {
        group.iter().for_each(|place| found.add(place));
    }
    if found.places.is_empty() {
        of_path(value).or_else(|| labelled(text, &LABELS)).iter().for_each(|place| found.add(place));
    }
    let kind = stated(value).or_else(|| flagged(value, text)).or(found.kind).or_else(|| in_title(title)).or_else(|| in_text(text));
    (found.places, kind)
}

/// Labels of the line that names the place.
const LABELS: [&str; 13] = [
    "location",
    "locations",
    "place of work",
    "workplace",
    "standort",
    "arbeitsort",
    "einsatzort",
    "lieu",
    "ort",
    "ubicación",
    "sede",
    "locatie",
    "lokalizacja",
];

#[derive(Default)]
struct Found {
    places: Vec<String>,
    kind: Option<WorkPlace>,
}

impl Found {
    fn add(&mut self, written: &str) {
        let (place, said) = split(written);
        self.kind = self.kind.or(said);
        if let Some(place) = place.filter(|place| !self.places.contains(place)) {
            self.places.push(place);
        }
    }
}

/// The place in Workday's addresses: `/job/Illinois---Chicago/…`.
fn of_path(value: &Value) -> Option<String> {
    let path = shapes::text(value, "externalpath")?;
    Some(path.split("/job/").nth(1)?.split('/').next()?.replace("---", ", ").replace('-', " "))
}

/// One place of the fields as text: its own words, or town, region and country.
fn written(value: &Value) -> Option<String> {
    if let Some(text) = shapes::string(value) {
        return Some(super::html::text(&text).replace('\n', ", "));
    }
    let address = ["address", "postaladdress", "location"].iter().find_map(|name| shapes::field(value, name)).unwrap_or(value);
    let address = shapes::field(address, "postaladdress").unwrap_or(address);
    if let Some(text) = shapes::string(address).filter(|_| !std::ptr::eq(address, value) && shapes::field(value, "city").is_none()) {
        return Some(text);
    }
    let address = if address.is_object() { address } else { value };
    let whole = shapes::text(address, "fulllocation");
    let parts =
        ["addresslocality city", "addressregion region state", "addresscountry addresscountry.name country countryname countrycode"];
    let mut found: Vec<String> = Vec::new();
    for part in parts.iter().filter_map(|paths| shapes::text(address, paths)) {
        if !found.contains(&part) {
            found.push(part);
        }
    }
    let name = shapes::text(value, "name label locationname");
    // A name says more than the country alone.
    let parts = Some(found.join(", ")).filter(|text| !text.is_empty());
    let (first, second) = if found.len() > 1 { (parts, name) } else { (name, parts) };
    whole.or(first).or(second)
}

/// "Remote (New Jersey, US)" to the place and the way of working; "3 Locations" is neither.
fn split(written: &str) -> (Option<String>, Option<WorkPlace>) {
    let lower = written.to_lowercase();
    let is_count = lower.contains("location") && lower.split(' ').count() <= 2;
    let found = WORDS.iter().find_map(|(word, kind)| lower.find(word).map(|at| (at, at + word.len(), *kind)));
    let marks = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '-' | '–' | '/' | ',' | '|' | ':' | ';' | '.');
    let place = match found {
        _ if is_count => String::new(),
        Some((start, end, _)) if lower.len() == written.len() => {
            let (before, after) = (written[..start].trim_matches(marks), written[end..].trim_matches(marks));
            [before, after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        _ => written.trim().to_owned(),
    };
    (Some(place).filter(|place| place.chars().any(char::is_alphabetic)), found.map(|(.., kind)| kind))
}

/// The kind that a field names.
fn stated(value: &Value) -> Option<WorkPlace> {
    shapes::values(value, shapes::WORK_PLACE).filter_map(shapes::string).find_map(|text| {
        let lower = text.to_lowercase();
        match lower.as_str() {
            // BambooHR's numbers.
            "0" | "none" | "no" => Some(WorkPlace::OnSite),
            "1" | "full" | "yes" => Some(WorkPlace::Remote),
            "2" => Some(WorkPlace::Hybrid),
            _ if lower.contains("hybrid") => Some(WorkPlace::Hybrid),
            // Where the text speaks of days in the office, schema.org has no word for it.
            "telecommute" => None,
            _ if lower.contains("remote") => Some(WorkPlace::Remote),
            _ if ["onsite", "on-site", "on_site", "office", "on site"].iter().any(|word| lower.contains(word)) => Some(WorkPlace::OnSite),
            _ => None,
        }
    })
}

/// What is ticked; "remote" is often ticked for hybrid work, so that the text may correct it.
fn flagged(value: &Value, text: &str) -> Option<WorkPlace> {
    if shapes::is_true(value, shapes::IS_HYBRID) {
        return Some(WorkPlace::Hybrid);
    }
    let is_telecommute = shapes::text(value, "joblocationtype").is_some_and(|kind| kind.eq_ignore_ascii_case("TELECOMMUTE"));
    if is_telecommute || shapes::is_true(value, shapes::IS_REMOTE) {
        return Some(if in_text(text) == Some(WorkPlace::Hybrid) { WorkPlace::Hybrid } else { WorkPlace::Remote });
    }
    shapes::is_true(value, shapes::IS_ON_SITE).then_some(WorkPlace::OnSite)
}

/// "(Chicago/Hybrid)", "- Remote": behind a mark, for remote control engineers sit in an office.
fn in_title(title: &str) -> Option<WorkPlace> {
    let lower = title.to_lowercase();
    let behind_mark =
        lower.find(['(', '[', '|', ',']).or_else(|| lower.find(" - ")).or_else(|| lower.find(" – ")).map_or("", |at| &lower[at..]);
    WORDS.iter().find(|(word, _)| behind_mark.contains(word)).map(|(_, kind)| *kind)
}

fn in_text(text: &str) -> Option<WorkPlace> {
    let lower = text.to_lowercase();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
    let hybrid = [
        "hybrid work",
        "hybrid role",
        "hybrid model",
        "hybrid position",
        "hybrid:",
        "(hybrid)",
        "hybrid schedule",
        "hybrid set",
        "hybrid arrangement",
        "hybrides arbeiten",
        "hybrid office",
        "is hybrid",
        "flexible hybrid",
    ];
    if says(&hybrid) || office_days(text).is_some() {
        return Some(WorkPlace::Hybrid);
    }
    if says(&["no remote", "not remote", "on-site only", "onsite only", "remote work is not", "not a remote", "remote is not"]) {
        return Some(WorkPlace::OnSite);
    }
    let remote = [
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
        "location: remote",
        "remote work environment",
        "fully-remote",
        "work remotely from",
        "komplett remote",
        "télétravail complet",
    ];
    if says(&remote) {
        return Some(WorkPlace::Remote);
    }
    says(&["on-site", "onsite", "on site", "in our office", "in the office", "vor ort", "in-office", "in person at"])
        .then_some(WorkPlace::OnSite)
}

/// Days a week in the office: "2 days in the office", "three days a week on-site", "up to 3 days from home" the other way round.
pub(super) fn office_days(text: &str) -> Option<u8> {
    const NUMBERS: [&str; 5] = ["one", "two", "three", "four", "five"];
    const GERMAN: [&str; 4] = ["ein", "zwei", "drei", "vier"];
    for sentence in text.lines().filter(|line| line.contains("day") || line.contains("Tag")).flat_map(|line| line.split(". ")) {
        let lower = sentence.to_lowercase();
        let is_office =
            ["office", "on-site", "onsite", "on site", "in person", "in-person", "büro", "vor ort"].iter().any(|word| lower.contains(word));
        let is_home = ["from home", "remote", "home office", "homeoffice", "wfh"].iter().any(|word| lower.contains(word));
        let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let days = words.windows(2).find_map(|pair| {
            let is_day = ["day", "days", "tage", "tag"].contains(&pair[1]);
            let number = pair[0].parse::<u8>().ok().or_else(|| {
                [&NUMBERS[..], &GERMAN[..]].iter().find_map(|names| Some(names.iter().position(|name| *name == pair[0])? as u8 + 1))
            });
            number.filter(|number| is_day && (1..=4).contains(number))
        });
        match days {
            Some(days) if is_office => return Some(days),
            Some(days) if is_home => return Some(5 - days),
            _ => {}
        }
    }
    None
}

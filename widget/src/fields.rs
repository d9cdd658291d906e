//! The values of a profile that can be corrected: which there are, what they are called, where they were read.

use model::{Evidence, Finding, FindingKind};
use serde_json::Value;
use yew::AttrValue;

use crate::evidence;
use crate::profile::Profile;
use crate::words::Words;

/// The parts of the form: a part of the profile and what an entry of it asks for. `basics` is one entry, the others are lists.
pub const PARTS: [(&str, &[&str]); 9] = [
    ("basics", &["name", "label", "email", "phone", "url", "location/city", "summary"]),
    ("work", &["position", "name", "location", "startDate", "endDate", "summary", "highlights"]),
    ("education", &["institution", "studyType", "area", "startDate", "endDate", "score"]),
    ("languages", &["language", "fluency"]),
    ("certificates", &["name", "issuer", "date"]),
    ("projects", &["name", "url", "startDate", "endDate", "description", "highlights"]),
    ("volunteer", &["organization", "position", "startDate", "endDate", "summary", "highlights"]),
    ("publications", &["name", "publisher", "releaseDate"]),
    ("awards", &["title", "awarder", "date"]),
];

/// Whether the value of a key is a list of lines.
pub fn is_list(key: &str) -> bool {
    matches!(key, "highlights" | "keywords")
}

/// Whether the value of a key runs over lines.
pub fn is_long(key: &str) -> bool {
    matches!(key, "summary" | "description" | "highlights")
}

/// The field that a value is in: a line of a list is in the field of the list.
pub fn home(path: &str) -> &str {
    path.rsplit_once('/').filter(|(list, _)| list.rsplit('/').next().is_some_and(is_list)).map_or(path, |(list, _)| list)
}

/// The form, filled in.
#[derive(Debug, Default, PartialEq)]
pub struct Form {
    /// In the order of [`PARTS`].
    pub parts: Vec<Part>,
}

/// A part of the form.
#[derive(Debug, PartialEq)]
pub struct Part {
    /// Its name in the profile.
    pub list: &'static str,
    /// What it holds.
    pub entries: Vec<Vec<Field>>,
}

/// A value that can be corrected.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// JSON pointer.
    pub path: String,
    /// Its name in its entry.
    pub key: &'static str,
    /// What was read or set.
    pub value: String,
    /// Where it was read.
    pub evidence: Option<Evidence>,
}

impl Form {
    /// The form of a profile.
    pub fn of(profile: &Profile) -> Form {
        let part = |(list, keys): (&'static str, &'static [&'static str])| {
            let path = format!("/{list}");
            let entries = match &profile.fields[list] {
                Value::Array(entries) => (0..entries.len()).map(|index| format!("{path}/{index}")).collect(),
                _ if list == "basics" => vec![path],
                _ => Vec::new(),
            };
            let field = |entry: &str, key: &'static str| {
                let path = format!("{entry}/{key}");
                let value = profile.text(&path);
                let evidence = evidence::of_field(profile, &path).filter(|one| !one.quote.is_empty()).cloned();
                Field { path, key, value, evidence }
            };
            Part { list, entries: entries.iter().map(|entry| keys.iter().map(|key| field(entry, key)).collect()).collect() }
        };
        Form { parts: PARTS.into_iter().map(part).collect() }
    }

    /// What the entry that a path leads into is called; nothing for what is no entry.
    pub fn name_of(&self, path: &str) -> String {
        let (list, index, _) = split(path);
        let part = self.parts.iter().find(|part| part.list == list);
        index.and_then(|index| part?.entries.get(index)).map_or_else(String::new, |entry| name(entry))
    }
}

/// What an entry is called: its first two values.
pub fn name(entry: &[Field]) -> String {
    entry.iter().take(2).filter(|field| !field.value.is_empty()).map(|field| field.value.as_str()).collect::<Vec<_>>().join(", ")
}

/// The entry of a list that a path leads into: `("work", Some(0), "startDate")` for `/work/0/startDate`.
pub fn split(path: &str) -> (&str, Option<usize>, &str) {
    let (list, rest) = path.trim_start_matches('/').split_once('/').unwrap_or((path.trim_start_matches('/'), ""));
    let (entry, key) = rest.split_once('/').unwrap_or((rest, ""));
    match entry.parse() {
        Ok(index) => (list, Some(index), key),
        Err(_) if entry == "-" => (list, None, key),
        Err(_) => (list, None, rest),
    }
}

/// What a part of the form is called.
pub fn title(list: &str, words: Words) -> Option<AttrValue> {
    let key = match list {
        "basics" => "resume-contact",
        "work" => "resume-work",
        "education" => "resume-education",
        "languages" => "resume-languages",
        "certificates" => "resume-certificates",
        "projects" => "resume-projects",
        "volunteer" => "resume-volunteer",
        "publications" => "resume-publications",
        "awards" => "resume-awards",
        _ => return None,
    };
    Some(words.say(key))
}

/// What the value at a path is called.
pub fn label(path: &str, words: Words) -> AttrValue {
    words.say(label_key(path))
}

fn label_key(path: &str) -> &'static str {
    let (list, _, key) = split(path);
    match (list, key) {
        ("basics", "label") => "resume-headline",
        ("basics", "email") => "resume-email",
        ("basics", "phone") => "resume-phone",
        ("basics", "summary") => "resume-summary",
        ("basics", key) if key.starts_with("location") => "resume-city",
        ("basics", key) if key != "name" => "resume-url",
        ("work", "name") => "resume-company",
        ("work" | "volunteer", "position") => "resume-position",
        ("education", "institution") => "resume-school",
        ("education", "studyType") => "resume-degree",
        ("education", "area") => "resume-area",
        ("languages", "language") => "resume-language",
        ("languages", "fluency") => "resume-fluency",
        ("education", "score") => "resume-grade",
        ("volunteer", "organization") => "resume-organization",
        ("certificates", "name") => "resume-certificate",
        ("certificates", "issuer") => "resume-issuer",
        ("projects", "name") => "resume-project",
        ("publications", "name") => "resume-publication",
        ("publications", "publisher") => "resume-publisher",
        ("awards", "title") => "resume-award",
        ("awards", "awarder") => "resume-awarder",
        ("skills", _) => "resume-skills",
        (_, "startDate") => "resume-start",
        (_, "endDate") => "resume-end",
        (_, "date" | "releaseDate") => "resume-date",
        (_, "name") => "resume-name",
        (_, "location") => "resume-place",
        (_, "url") => "resume-url",
        (_, "summary" | "description") => "resume-description",
        (_, key) if key.starts_with("highlights") => "resume-tasks",
        _ => "resume-other",
    }
}

/// What has to be written into a field, where that is not plain.
pub fn hint(path: &str, words: Words) -> AttrValue {
    words.say(match split(path) {
        ("work" | "volunteer" | "projects", _, "endDate") => "resume-present",
        (_, _, "startDate" | "endDate" | "date" | "releaseDate") => "resume-date-form",
        (_, _, key) if is_list(key) => "resume-tasks-hint",
        _ => "resume-empty",
    })
}

/// The field in which a finding can be set right.
pub fn of_finding(finding: &Finding) -> Option<String> {
    let path = finding.path.as_deref()?;
    let (_, index, key) = split(path);
    let missing = match finding.kind {
        FindingKind::NoTitle => "/position",
        FindingKind::NoEmployer => "/name",
        FindingKind::NoDates | FindingKind::FutureDate => "/startDate",
        FindingKind::DatesReversed | FindingKind::DatesOverlap => "/endDate",
        _ => "",
    };
    let is_field = !missing.is_empty() || !key.is_empty();
    (is_field && (index.is_some() || path.starts_with("/basics"))).then(|| format!("{path}{missing}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn profile() -> Profile {
        json::Json::read(json!({
            "basics": {"name": "Ada Byrne", "location": {"city": "Oslo"}},
            "work": [{"name": "One", "position": "Nurse", "startDate": "2020-01", "highlights": ["Night shifts", "Wards"]}],
            "languages": [{"language": "Norsk"}],
        }))
        .expect("a profile")
    }

    #[test]
    fn the_form_has_every_field_of_every_entry() {
        let form = Form::of(&profile());
        let n: Vec<(usize, usize)> = form.parts.iter().map(|part| (part.entries.len(), part.entries.iter().map(Vec::len).sum())).collect();
        assert_eq!(n, [(1, 7), (1, 7), (0, 0), (1, 2), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)]);
        assert_eq!((form.parts[0].entries[0][5].value.as_str(), form.parts[1].entries[0][3].value.as_str()), ("Oslo", "2020-01"));
        assert_eq!(form.parts[1].entries[0][6].value, "Night shifts\nWards");
        assert_eq!((form.name_of("/work/0/startDate").as_str(), form.name_of("/basics/name").as_str()), ("Nurse, One", ""));
    }

    #[test]
    fn every_field_of_the_form_has_a_name_of_its_own_in_its_entry() {
        let words = Words::default();
        for (list, keys) in PARTS {
            let mut labels: Vec<AttrValue> = keys
                .iter()
                .map(|key| label(&if list == "basics" { format!("/basics/{key}") } else { format!("/{list}/-/{key}") }, words))
                .collect();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), keys.len(), "{list}");
            assert!(!labels.contains(&words.say("resume-other")), "{list}");
        }
    }

    #[test]
    fn a_line_of_a_list_is_in_the_field_of_the_list() {
        let homes = ["/work/0/highlights/2", "/work/0/name", "/work/0", "/skills/0/keywords"].map(home);
        assert_eq!(homes, ["/work/0/highlights", "/work/0/name", "/work/0", "/skills/0/keywords"]);
    }

    #[test]
    fn a_finding_leads_to_the_field_that_sets_it_right() {
        let finding = |kind, path: &str| Finding { path: Some(path.into()), ..Finding::new(kind) };
        assert_eq!(of_finding(&finding(FindingKind::NoDates, "/education/1")).as_deref(), Some("/education/1/startDate"));
        assert_eq!(of_finding(&finding(FindingKind::NoName, "/basics/name")).as_deref(), Some("/basics/name"));
        assert_eq!(of_finding(&finding(FindingKind::NoWork, "/work")), None);
    }
}

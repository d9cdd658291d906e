//! Text, identifier, kinds of employment, deadline and level.

use model::EmploymentType;
use serde_json::Value;

use super::{dates, html, shapes};
use crate::words::words;

/// `identifier` or another name that the system has for the posting, else its address.
pub(super) fn identifier(value: &Value) -> Option<String> {
    let own = || {
        if value["@type"].is_null() {
            shapes::text(value, shapes::ID)
        } else {
            shapes::text(value, "identifier identifier.value identifier.@id")
        }
    };
    own().or_else(|| shapes::text(value, shapes::URL)).or_else(|| shapes::string(&value["@id"]))
}

/// Description and the other texts of a posting, each under its own heading; a repeated title is left out.
pub(super) fn body(value: &Value, title: &str) -> String {
    let mut body = String::new();
    for (heading, paths) in shapes::TEXTS {
        let alternatives = paths.split_whitespace().map(|path| shapes::all(value, path));
        let joined = alternatives.filter_map(joined).map(|part| html::text(&part)).find(|part| !part.is_empty());
        let Some(part) = joined else { continue };
        let part = part.strip_prefix(title).filter(|rest| rest.starts_with('\n')).map_or(part.as_str(), str::trim_start);
        // Some pages repeat one field in another.
        if body.contains(part) {
            continue;
        }
        let between = if body.is_empty() { "" } else { "\n\n" };
        let after = if heading.is_empty() { "" } else { "\n" };
        body.push_str(&format!("{between}{heading}{after}{part}"));
    }
    body
}

/// Texts one below the other; of an object its heading and its text.
fn joined(values: Vec<&Value>) -> Option<String> {
    let texts: Vec<String> = values
        .into_iter()
        .filter_map(|value| match value {
            Value::Object(_) => {
                let own = |name: &str| shapes::field(value, name).and_then(shapes::string);
                let text = own("content").or_else(|| own("value")).or_else(|| own("description"));
                let heading = own("text").or_else(|| own("name")).or_else(|| own("credentialcategory"));
                let parts: Vec<String> = heading.map(|heading| heading.replace('_', " ")).into_iter().chain(text).collect();
                Some(parts.join("\n")).filter(|text| !text.is_empty())
            }
            _ => shapes::string(value),
        })
        .collect();
    Some(texts.join("\n")).filter(|text| !text.is_empty())
}

/// What stands after `label:` at the start of one of the first lines, or below a line with the label alone.
pub(super) fn labelled(text: &str, labels: &[&str]) -> Option<String> {
    let is_label = |name: &str| labels.iter().any(|label| name.trim().trim_matches('*').eq_ignore_ascii_case(label));
    let lines: Vec<&str> = text.lines().take(40).collect();
    let value = lines.iter().enumerate().find_map(|(i, line)| match line.split_once(':') {
        Some((name, value)) if is_label(name) && !value.trim().is_empty() => Some(value.trim()),
        Some((name, _)) if is_label(name) => lines.get(i + 1).copied(),
        None if is_label(line) => lines.get(i + 1).copied(),
        _ => None,
    });
    value.map(|value| value.trim_matches(['*', ' ']).to_owned()).filter(|value| !value.is_empty() && value.len() < 120)
}

/// Last day to apply.
pub(super) fn deadline(value: &Value, text: &str) -> Option<String> {
    const LEADS: [&str; 14] = [
        "apply by",
        "apply before",
        "applications close",
        "application deadline",
        "closing date",
        "deadline",
        "bewerbungsfrist",
        "bewerben sie sich bis",
        "bewirb dich bis",
        "bewerbungsschluss",
        "date limite",
        "fecha límite",
        "last day to apply",
        "applications until",
    ];
    let stated = shapes::values(value, shapes::UNTIL).filter_map(shapes::string).find_map(|date| dates::day(&date));
    stated.or_else(|| {
        text.lines().find_map(|line| {
            let lower = line.to_lowercase();
            let at = LEADS.iter().find_map(|lead| lower.find(lead).map(|at| at + lead.len()))?;
            let rest = lower.get(at..).filter(|rest| !rest.starts_with(char::is_alphabetic))?;
            let rest = &rest[..rest.char_indices().nth(60).map_or(rest.len(), |(end, _)| end)];
            dates::first(rest).filter(|(at, _)| *at < 24).map(|(_, day)| day)
        })
    })
}

/// Kinds of employment: of the fields, else of a line that names them, else of the title and the text.
pub(super) fn employment_types(value: &Value, title: &str, text: &str) -> Vec<EmploymentType> {
    let stated = shapes::values(value, shapes::EMPLOYMENT).filter_map(shapes::string);
    let named =
        labelled(text, &["employment type", "job type", "contract type", "type", "anstellungsart", "beschäftigungsart", "type de contrat"]);
    let stated: Vec<String> = stated.chain(named).collect();
    let split = stated.iter().flat_map(|text| text.split([',', '/', ';', '|']));
    let mut types: Vec<EmploymentType> = Vec::new();
    for kind in split.filter_map(employment_type) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    // "Other" says nothing beside a kind that is known.
    if types.len() > 1 {
        types.retain(|kind| *kind != EmploymentType::Other);
    }
    if types.is_empty() { spoken_of(title, text) } else { types }
}

/// Kinds of employment that sentences name.
fn spoken_of(title: &str, text: &str) -> Vec<EmploymentType> {
    const PHRASES: [(EmploymentType, &[&str]); 5] = [
        (
            EmploymentType::FullTime,
            &["full-time", "full time", "vollzeit", "temps plein", "tiempo completo", "tempo pieno", "voltijd", "pełny etat", "heltid"],
        ),
        (EmploymentType::PartTime, &["part-time", "part time", "teilzeit", "temps partiel", "tiempo parcial", "deeltijd", "deltid"]),
        (
            EmploymentType::Contractor,
            &["contract role", "contract position", "independent contractor", "freelance", "1099", "b2b contract", "freie mitarbeit"],
        ),
        (
            EmploymentType::Temporary,
            &["fixed-term", "fixed term", "temporary position", "temporary role", "befristet auf", "maternity cover"],
        ),
        (EmploymentType::Intern, &["internship", "praktikum", "werkstudent", "stage de"]),
    ];
    let (title, text) = (title.to_lowercase(), text.to_lowercase());
    let in_title = |phrases: &[&str]| phrases.iter().any(|phrase| title.contains(phrase));
    // "full-time employees get …" is about others; the kind of this one stands near "position", "role", "this is".
    let in_text = |phrases: &[&str]| {
        text.lines().flat_map(|line| line.split(". ")).any(|sentence| {
            let says = [
                "position",
                "role",
                "this is",
                "stelle",
                "contract",
                "poste",
                "hours",
                "permanent",
                "employment",
                "job type",
                "in vollzeit",
                "puesto",
            ];
            phrases.iter().any(|phrase| sentence.contains(phrase))
                && says.iter().any(|word| sentence.contains(word))
                && !["employees", "experience"].iter().any(|word| sentence.contains(word))
        })
    };
    let mut found: Vec<EmploymentType> = PHRASES.iter().filter(|(_, phrases)| in_title(phrases)).map(|(kind, _)| *kind).collect();
    if words(&title).iter().any(|word| ["intern", "praktikant"].contains(&word.light.as_str())) && !found.contains(&EmploymentType::Intern)
    {
        found.push(EmploymentType::Intern);
    }
    if found.is_empty() {
        found.extend(PHRASES.iter().filter(|(_, phrases)| in_text(phrases)).map(|(kind, _)| *kind));
    }
    found
}

/// The kind that a field names; `Other` where it is none of the known.
pub(super) fn employment_type(text: &str) -> Option<EmploymentType> {
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let has = |parts: &[&str]| parts.iter().any(|part| letters.contains(part));
    Some(match letters.as_str() {
        "" => return None,
        _ if has(&["fulltime", "vollzeit", "tempsplein", "voltijd", "heltid", "tiempocompleto"]) => EmploymentType::FullTime,
        _ if has(&["parttime", "teilzeit", "tempspartiel", "deeltijd", "deltid"]) => EmploymentType::PartTime,
        _ if has(&["intern", "trainee", "praktik", "apprentice", "stage", "werkstudent", "workingstudent"]) && !has(&["internal"]) => {
            EmploymentType::Intern
        }
        _ if has(&["contractor", "freelance"]) || letters == "contract" => EmploymentType::Contractor,
        _ if has(&["temporary", "fixedterm", "temp", "befristet", "seasonal"]) && !has(&["unbefristet"]) => EmploymentType::Temporary,
        _ if has(&["volunteer"]) => EmploymentType::Volunteer,
        _ if has(&["perdiem"]) => EmploymentType::PerDiem,
        "permanent" | "regular" | "unbefristet" | "festanstellung" | "cdi" => EmploymentType::FullTime,
        _ => EmploymentType::Other,
    })
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
    // The mid-market is no level.
    let is_market =
        |at: usize| words.get(at + 1).is_some_and(|next| ["market", "atlantic", "west", "size", "sized"].contains(&next.light.as_str()));
    let levels = words.iter().enumerate().filter(|(at, word)| word.light != "mid" || !is_market(*at));
    let found = levels.filter_map(|(_, word)| LEVELS.iter().find(|(name, _)| *name == word.light));
    let is_nurse = words.iter().any(|word| word.light.starts_with("nurs"));
    found.filter(|(name, _)| !(is_nurse && *name == "staff")).map(|(_, level)| *level).min()
}

/// Level of a field, or "Experience level: Mid-Senior level" as job boards write it.
pub(super) fn stated_level(value: &Value, text: &str) -> Option<i8> {
    const KNOWN: [(&str, i8); 12] = [
        ("student", -1),
        ("intern", -1),
        ("entry", 0),
        ("associate", 0),
        ("junior", 0),
        ("mid", 1),
        ("experienced", 2),
        ("senior", 2),
        ("manager", 3),
        ("lead", 3),
        ("director", 4),
        ("executive", 4),
    ];
    let stated = shapes::values(value, shapes::SENIORITY).filter_map(shapes::string);
    let stated = stated.chain(labelled(text, &["experience level", "seniority level", "seniority"]));
    stated
        .map(|level| level.to_lowercase())
        .find_map(|level| KNOWN.iter().find(|(name, _)| level.starts_with(name)).map(|(_, level)| *level))
}

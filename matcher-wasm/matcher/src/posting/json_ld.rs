//! Where in a text the JSON is, and where in the JSON the postings are.

use serde_json::Value;

use super::html;

/// How deep lists and graphs may lie in one another.
const DEPTH: usize = 16;

/// The pieces of JSON of a text: the text itself, or the `application/ld+json` scripts of a page.
pub(super) fn sources(text: &str) -> Vec<String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if !text.starts_with('<') {
        return vec![text.to_owned()];
    }
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = html::find_ignoring_case(rest, "<script") {
        rest = &rest[at + "<script".len()..];
        let Some(end) = rest.find('>') else { break };
        let is_ld = html::find_ignoring_case(&rest[..end], "application/ld+json").is_some();
        rest = &rest[end + 1..];
        let close = html::find_ignoring_case(rest, "</script").unwrap_or(rest.len());
        if is_ld {
            found.push(bare(&rest[..close]).to_owned());
        }
        rest = &rest[close..];
    }
    found
}

/// Without the comment or CDATA marks that some pages put around the JSON.
fn bare(script: &str) -> &str {
    let marks = |c: char| c.is_whitespace() || c == '/' || c == '*';
    let script = script.trim_matches(marks);
    let script = script.strip_prefix("<![CDATA[").or_else(|| script.strip_prefix("<!--")).unwrap_or(script);
    let script = script.strip_suffix("]]>").or_else(|| script.strip_suffix("-->")).unwrap_or(script);
    script.trim_matches(marks)
}

/// The postings inside a value, in order.
pub(super) fn postings(value: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    collect(value, DEPTH, &mut found);
    found
}

fn collect<'v>(value: &'v Value, depth: usize, found: &mut Vec<&'v Value>) {
    if depth == 0 {
        return;
    }
    if let Value::Array(items) = value {
        items.iter().for_each(|item| collect(item, depth - 1, found));
    }
    let Value::Object(fields) = value else { return };
    if is_posting(value) {
        found.push(value);
        return;
    }
    for name in ["@graph", "itemListElement", "item", "mainEntity", "jobs", "postings"] {
        if let Some(inner) = fields.get(name) {
            collect(inner, depth - 1, found);
        }
    }
}

fn is_posting(value: &Value) -> bool {
    let is_named = |kind: &Value| kind.as_str().is_some_and(|kind| kind == "JobPosting" || kind.ends_with("schema.org/JobPosting"));
    match &value["@type"] {
        Value::Array(kinds) => kinds.iter().any(is_named),
        Value::Null => value["title"].is_string() && value["description"].is_string(),
        kind => is_named(kind),
    }
}

/// A text or a number as text; of a list the first.
pub(super) fn string(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().find_map(string),
        Value::Object(_) => string(&value["@value"]),
        _ => None,
    }
}

/// `identifier` as text, number or PropertyValue, else the address of the posting.
pub(super) fn identifier(value: &Value) -> Option<String> {
    let identifier = &value["identifier"];
    let inner = || string(&identifier["value"]).or_else(|| string(&identifier["@id"]));
    string(identifier).or_else(inner).or_else(|| string(&value["url"])).or_else(|| string(&value["@id"]))
}

/// Name of the hiring organisation.
pub(super) fn employer(value: &Value) -> Option<String> {
    let organisation = &value["hiringOrganization"];
    string(organisation).or_else(|| string(&organisation["name"])).map(|name| html::text(&name)).filter(|name| !name.is_empty())
}

/// The first ten characters, if they are a date.
pub(super) fn day(date: &str) -> Option<String> {
    let day = date.get(..10)?;
    let is_date = day.bytes().enumerate().all(|(i, byte)| if i == 4 || i == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    is_date.then(|| day.to_owned())
}

/// Description and the other texts of a posting, each under its own heading; a repeated title is left out.
pub(super) fn body(value: &Value, title: &str) -> String {
    let parts = [
        ("description", ""),
        ("responsibilities", "Responsibilities:"),
        ("qualifications", "Qualifications:"),
        ("experienceRequirements", "Requirements:"),
        ("educationRequirements", "Education:"),
        ("skills", "Skills:"),
        ("jobBenefits", "Benefits:"),
    ];
    let mut body = String::new();
    for (name, heading) in parts {
        let Some(part) = joined(&value[name]).map(|part| html::text(&part)).filter(|part| !part.is_empty()) else { continue };
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

fn joined(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => {
            let texts: Vec<String> = items.iter().filter_map(joined).collect();
            Some(texts.join("\n")).filter(|text| !text.is_empty())
        }
        Value::Object(_) => string(&value["description"]).or_else(|| string(&value["name"])),
        _ => string(value),
    }
}

//! What a source says in schema.org's own fields already, and need not be guessed from a line of text again: addresses above all.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::job_posting::{Country, Organization, Place};

/// The parts that are kept of one posting.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Structured {
    pub(crate) organization: Option<Organization>,
    pub(crate) places: Vec<Place>,
    pub(crate) countries: Vec<Country>,
    pub(crate) direct_apply: Option<bool>,
}

/// How deep lists and objects may lie in one another.
const DEPTH: usize = 24;

/// The objects of type JobPosting in a text of JSON, or in the data blocks of a page.
pub(crate) fn objects(text: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for part in std::iter::once(text).chain(blocks(text)) {
        if let Ok(value) = serde_json::from_str::<Value>(part.trim_start_matches('\u{feff}')) {
            collect(value, DEPTH, &mut found);
        }
    }
    found
}

/// Contents of `<script type="application/ld+json">`.
fn blocks(page: &str) -> impl Iterator<Item = &str> {
    page.split("<script").skip(1).filter_map(|part| {
        let (tag, rest) = part.split_once('>')?;
        rest.split_once("</script").map(|(content, _)| content).filter(|_| tag.contains("ld+json"))
    })
}

fn collect(value: Value, depth: usize, found: &mut Vec<Value>) {
    match value {
        _ if depth == 0 => {}
        Value::Array(items) => items.into_iter().for_each(|item| collect(item, depth - 1, found)),
        Value::Object(fields) if fields.get("@type").is_some_and(|kind| kind == "JobPosting") => found.push(Value::Object(fields)),
        Value::Object(fields) => fields.into_iter().for_each(|(_, item)| collect(item, depth - 1, found)),
        _ => {}
    }
}

impl Structured {
    /// Of the object that says the same title and identifier.
    pub(crate) fn of(objects: &[Value], id: &str, title: &str) -> Structured {
        let same = |object: &&Value| {
            let ids = [&object["identifier"]["value"], &object["identifier"], &object["url"], &object["@id"]];
            object["title"].as_str().map(str::trim) == Some(title) && ids.iter().any(|value| text(value).as_deref() == Some(id))
        };
        objects.iter().find(same).map(Structured::from).unwrap_or_default()
    }

    fn from(object: &Value) -> Structured {
        let organization: Option<Organization> = serde_json::from_value(object["hiringOrganization"].clone()).ok();
        Structured {
            organization: organization.filter(|organization| !organization.name.trim().is_empty()),
            places: all(&object["jobLocation"]),
            countries: all(&object["applicantLocationRequirements"]),
            direct_apply: object["directApply"].as_bool(),
        }
    }
}

/// One or several; none at all unless each of them is understood.
fn all<T: DeserializeOwned>(value: &Value) -> Vec<T> {
    let items = match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    };
    items.into_iter().map(serde_json::from_value).collect::<Result<_, _>>().unwrap_or_default()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned).or_else(|| value.as_i64().map(|number| number.to_string()))
}

//! JSON Resume as input: the profile is there already; its values become the text that evidence points into.

use std::collections::BTreeSet;

use json::Json;
use model::{Profile, SourceFormat};
use serde_json::{Map, Value};

use super::json_lines::written;
use super::limits::Budget;
use super::{Document, ReadError};
use crate::profile::iso_date;

/// The parts of a resume that are lists of records; under each name also what earlier versions and other programs call it.
const LISTS: &str = "work experience employment workExperience volunteer volunteering education awards honors certificates certifications \
    publications skills languages interests projects";
/// What reading a value costs, in steps: each is moved several times before it is a line. Values are told by their commas.
const STEPS_PER_VALUE: usize = 250;
/// Nobody had so many jobs: the others are text that was not placed.
const MOST_RECORDS: usize = 1_000;
/// Fields that are lists of words.
const WORDS: [&str; 4] = ["highlights", "courses", "keywords", "roles"];
/// Fields by the names that earlier versions gave them.
const RENAMED: [(&str, &str); 9] = [
    ("company", "name"),
    ("website", "url"),
    ("experience", "work"),
    ("employment", "work"),
    ("workExperience", "work"),
    ("volunteering", "volunteer"),
    ("honors", "awards"),
    ("certifications", "certificates"),
    ("title", "position"),
];

pub(crate) fn read(bytes: &[u8], limits: &Budget) -> Result<Document, ReadError> {
    let text = super::charset::decode(bytes);
    limits.burn(text.bytes().filter(|byte| *byte == b',').count().saturating_mul(STEPS_PER_VALUE))?;
    let value: Value = serde_json::from_str(&text).map_err(|_| ReadError::Damaged)?;
    if value.get("basics").is_none() && !LISTS.split_whitespace().any(|key| value.get(key).is_some()) {
        return Err(ReadError::UnknownFormat);
    }
    document(value, SourceFormat::JsonResume, limits)
}

/// A document of the fields of a resume. What has the wrong type is read as what it was meant to be; what no field holds becomes text
/// that was not placed.
pub(crate) fn document(mut value: Value, format: SourceFormat, limits: &Budget) -> Result<Document, ReadError> {
    if let Some(fields) = value.as_object_mut() {
        // What another reader wrote about its own reading says nothing about this text.
        fields.retain(|key, _| key != "meta" && key != "$schema");
        if let Some(profiles) = fields.remove("profiles") {
            place(fields.entry("basics").or_insert_with(|| Value::Object(Map::new())), "profiles", profiles);
        }
    }
    drop_nulls(&mut value);
    let mut rest = Map::new();
    let value = fitted(value, &mut rest);
    let profile = Profile::read(value.clone()).map_err(|_| ReadError::Damaged)?;
    // Through the types once more: only known fields, in their order.
    let mut known: Value = serde_json::from_str(&json::to_string(&profile)).map_err(|_| ReadError::Damaged)?;
    if let Some(fields) = known.as_object_mut() {
        fields.retain(|key, _| key != "meta");
    }
    if let Some(value) = beyond(value, &known) {
        rest.insert("other".to_owned(), value);
    }
    Ok(written(known, rest, profile, format, limits))
}

/// What of a value no field holds.
fn beyond(value: Value, known: &Value) -> Option<Value> {
    match value {
        Value::Object(fields) => {
            let left = fields.into_iter().filter_map(|(key, value)| beyond(value, &known[&key]).map(|value| (key, value)));
            let left: Map<String, Value> = left.collect();
            (!left.is_empty()).then_some(Value::Object(left))
        }
        Value::Array(items) => {
            let left: Vec<Value> = items.into_iter().enumerate().filter_map(|(at, item)| beyond(item, &known[at])).collect();
            (!left.is_empty()).then_some(Value::Array(left))
        }
        other => known.is_null().then_some(other),
    }
}

fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(drop_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}

fn place(object: &mut Value, key: &str, value: Value) {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(key.to_owned(), value);
    }
}

fn renamed(key: String, is_work: bool) -> String {
    let new = RENAMED.iter().find(|(old, _)| *old == key && (is_work || key != "title")).map(|(_, new)| (*new).to_owned());
    new.unwrap_or(key)
}

/// The resume in the types of its fields; parts that no resume has go to the rest.
fn fitted(value: Value, rest: &mut Map<String, Value>) -> Value {
    let mut fields = Map::new();
    let Value::Object(parts) = value else { return Value::Object(fields) };
    for (key, part) in parts {
        let key = renamed(key, false);
        if key == "basics" {
            fields.insert(key, record("basics", part));
        } else if LISTS.split_whitespace().any(|list| list == key) {
            let mut items = listed(part);
            let others = items.split_off(items.len().min(MOST_RECORDS));
            fields.insert(key.clone(), items.into_iter().map(|item| record(&key, item)).collect());
            if !others.is_empty() {
                rest.insert(key, Value::Array(others));
            }
        } else {
            rest.insert(key, part);
        }
    }
    Value::Object(fields)
}

/// One thing alone is a list of one.
fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        other => vec![other],
    }
}

/// A record of the list `of`; words alone are its name.
fn record(of: &str, value: Value) -> Value {
    let Value::Object(written) = value else {
        let key = match of {
            "languages" => "language",
            "awards" => "title",
            "education" => "institution",
            _ => "name",
        };
        return Value::Object(Map::from_iter([(key.to_owned(), Value::String(text(&value)))]));
    };
    let mut fields = Map::new();
    for (key, value) in written {
        let key = renamed(key, of == "work");
        let value = match key.as_str() {
            "profiles" => listed(value).into_iter().map(|item| record("profiles", item)).collect(),
            "location" if of == "basics" => located(value),
            key if WORDS.contains(&key) => listed(value).iter().map(text).filter(|text| !text.is_empty()).map(Value::String).collect(),
            key if key.ends_with("Date") || key == "date" => Value::String(iso_date(&text(&value))),
            _ => Value::String(text(&value)),
        };
        if value.as_str() != Some("") {
            fields.entry(key).or_insert(value);
        }
    }
    split(&mut fields, "studyType", "area", &[", ", " in "]);
    Value::Object(fields)
}

/// `Berlin, Germany` is a city and what it lies in.
fn located(value: Value) -> Value {
    let fields = match value {
        Value::Object(fields) => fields,
        other => Map::from_iter([("city".to_owned(), other)]),
    };
    let mut fields: Map<String, Value> = fields.into_iter().map(|(key, value)| (key, Value::String(text(&value)))).collect();
    split(&mut fields, "city", "region", &[", "]);
    if let Some(Value::String(code)) = fields.get_mut("countryCode").filter(|code| code.as_str().is_some_and(|code| code.len() == 2)) {
        code.make_ascii_uppercase();
    }
    Value::Object(fields)
}

/// Parts a text where a field of its second half is not given.
fn split(fields: &mut Map<String, Value>, key: &str, second: &str, marks: &[&str]) {
    let Some(text) = fields.get(key).and_then(Value::as_str).filter(|_| !fields.contains_key(second)) else { return };
    let halves = marks.iter().find_map(|mark| text.split_once(mark));
    if let Some((left, right)) = halves.map(|(left, right)| (left.trim().to_owned(), right.trim().to_owned())) {
        fields.insert(key.to_owned(), Value::String(left));
        fields.insert(second.to_owned(), Value::String(right));
    }
}

/// What a value of any type says in words, each once.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        Value::Array(items) => joined(items.iter()),
        Value::Object(fields) => joined(fields.values()),
        other => other.to_string(),
    }
}

fn joined<'v>(values: impl Iterator<Item = &'v Value>) -> String {
    let mut seen = BTreeSet::new();
    let mut words: Vec<String> = values.map(text).collect();
    words.retain(|word| !word.is_empty() && seen.insert(word.clone()));
    words.join(", ")
}

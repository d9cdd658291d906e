//! JSON Resume as input: the profile is there already; its values become the text that evidence points into.

use model::{Profile, SourceFormat};
use serde_json::Value;

use super::flow::Paragraph;
use super::limits::Limits;
use super::sheet::{Piece, Sheet};
use super::{Document, ReadError};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let text = super::plain::decode(bytes);
    let mut value: Value = serde_json::from_str(&text).map_err(|_| ReadError::Damaged)?;
    let resume = ["basics", "work", "education", "skills"].iter().any(|key| value.get(key).is_some());
    if !resume {
        return Err(ReadError::UnknownFormat);
    }
    if let Some(fields) = value.as_object_mut() {
        // What another reader wrote about its own reading says nothing about this text.
        fields.retain(|key, _| key != "meta" && key != "$schema");
    }
    drop_nulls(&mut value);
    let profile: Profile = serde_json::from_value(value).map_err(|_| ReadError::Damaged)?;
    // Through the types once more: only known fields, in their order.
    let mut known = serde_json::to_value(&profile).map_err(|_| ReadError::Damaged)?;
    if let Some(fields) = known.as_object_mut() {
        fields.retain(|key, _| key != "meta");
    }
    let mut sheet = Sheet::new(limits);
    let mut pointers = Vec::new();
    walk(&known, &mut String::new(), &mut sheet, &mut pointers);
    let mut document = Document::new(SourceFormat::JsonResume, 1, sheet);
    document.profile = Some(Box::new(profile));
    document.pointers = pointers;
    Ok(document)
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

/// Writes each string as a line and notes its pointer.
fn walk(value: &Value, pointer: &mut String, sheet: &mut Sheet, pointers: &mut Vec<(String, model::Span)>) {
    let len = pointer.len();
    match value {
        Value::String(text) => {
            let before = sheet.lines.len();
            Paragraph { pieces: vec![Piece { text: text.replace('\t', " "), ..Piece::default() }], ..Paragraph::default() }.write(sheet);
            if let (Some(first), Some(last)) = (sheet.lines.get(before), sheet.lines.last()) {
                pointers.push((pointer.clone(), model::Span { start: first.span.start, end: last.span.end }));
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{index}"));
                walk(item, pointer, sheet, pointers);
                pointer.truncate(len);
            }
        }
        Value::Object(fields) => {
            for (key, item) in fields {
                pointer.push_str(&format!("/{key}"));
                walk(item, pointer, sheet, pointers);
                pointer.truncate(len);
            }
        }
        _ => {}
    }
}

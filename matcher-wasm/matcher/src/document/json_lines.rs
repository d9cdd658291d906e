//! The fields of a resume as lines of a document.

use model::{Finding, FindingKind, Profile, SourceFormat, Span};
use serde_json::{Map, Value};

use super::Document;
use super::flow::Paragraph;
use super::json::text;
use super::limits::Budget;
use super::sheet::{Piece, Sheet};

/// Writes the known fields under their headings with their places, then the rest as text that was not placed.
pub(crate) fn written(known: Value, rest: Map<String, Value>, profile: Profile, format: SourceFormat, limits: &Budget) -> Document {
    let mut writer = Writer { sheet: Sheet::new(limits), pointers: Vec::new() };
    writer.parts(&known);
    let pointers = std::mem::take(&mut writer.pointers);
    let n_placed = writer.sheet.lines.len();
    writer.parts(&Value::Object(rest));
    let unplaced = writer.sheet.lines.get(n_placed).zip(writer.sheet.lines.last());
    let unplaced = unplaced.map(|(first, last)| Span { start: first.span.start, end: last.span.end });
    let mut document = Document::new(format, 1, writer.sheet);
    document.findings.extend(unplaced.map(|span| Finding { span: Some(span), ..Finding::new(FindingKind::Unplaced) }));
    document.profile = Some(Box::new(profile));
    document.pointers = pointers;
    document
}

/// The order in which fields are written; others follow.
const ORDER: &str = "basics name position studyType area title language fluency label institution organization startDate endDate date \
    releaseDate location address postalCode city region countryCode email phone url profiles network username level score issuer awarder \
    publisher summary description work education skills highlights keywords courses";

struct Writer {
    sheet: Sheet,
    pointers: Vec<(String, Span)>,
}

impl Writer {
    fn parts(&mut self, parts: &Value) {
        for (key, part) in ordered(parts) {
            if part.as_array().is_some_and(Vec::is_empty) || part.as_object().is_some_and(Map::is_empty) {
                continue;
            }
            let (first, others) = key.split_at(key.chars().next().map_or(0, char::len_utf8));
            if key != "basics" {
                self.line(&(first.to_uppercase() + others), 1);
            }
            self.walk(part, &mut format!("/{key}"));
        }
    }

    fn line(&mut self, text: &str, level: u8) {
        let size = if level > 0 { 14.0 } else { 11.0 };
        let pieces = vec![Piece { text: text.replace('\t', " "), bold: level > 0, size, ..Piece::default() }];
        Paragraph { pieces, level, ..Paragraph::default() }.write(&mut self.sheet);
    }

    /// Writes each text as a line and notes its pointer.
    fn walk(&mut self, value: &Value, pointer: &mut String) {
        let len = pointer.len();
        let mut inside = |key: &str, item: &Value| {
            pointer.push('/');
            pointer.push_str(key);
            self.walk(item, pointer);
            pointer.truncate(len);
        };
        match value {
            Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| inside(&index.to_string(), item)),
            Value::Object(_) => ordered(value).into_iter().for_each(|(key, item)| inside(key, item)),
            _ => {
                let before = self.sheet.lines.len();
                self.line(&text(value), 0);
                if let Some((first, last)) = self.sheet.lines.get(before).zip(self.sheet.lines.last()) {
                    self.pointers.push((pointer.clone(), Span { start: first.span.start, end: last.span.end }));
                }
            }
        }
    }
}

fn ordered(value: &Value) -> Vec<(&String, &Value)> {
    let mut fields: Vec<(&String, &Value)> = value.as_object().into_iter().flatten().collect();
    fields.sort_by_cached_key(|(key, _)| ORDER.split_whitespace().position(|other| other == key.as_str()).unwrap_or(usize::MAX));
    fields
}

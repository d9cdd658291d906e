//! Sections filled in as forms: labels in one column, values beside them. A narrow column breaks a label over several rows, and a value may
//! go on below.

use model::Span;

use super::entry::{Entry, is_form_label};
use super::part;
use super::rows::Row;
use crate::document::Line;

/// A label with its lines of values.
#[derive(Debug)]
struct Field<'l> {
    label: String,
    values: Vec<&'l Line>,
    span: Span,
}

/// The entries of a section that is a form; none if it is not.
pub(crate) fn entries(lines: &[Line], rows: &[Row], text: &str) -> Option<Vec<Entry>> {
    let fields = fields(lines, rows, text);
    let known = |field: &&Field| is_form_label(&field.label) && !field.values.is_empty();
    let first = fields.iter().find(known)?;
    let is_form = fields.iter().filter(known).count() >= 3 && fields.iter().any(|field| is_dates(&field.label));
    if !is_form {
        return None;
    }
    // Each entry begins with the label that the first one begins with.
    let mut entries: Vec<Entry> = Vec::new();
    for field in &fields {
        if field.label == first.label {
            entries.push(Entry::default());
        }
        if let Some(entry) = entries.last_mut() {
            fill(entry, field, text);
        }
    }
    Some(entries)
}

fn is_dates(label: &str) -> bool {
    ["dates", "date", "period", "zeitraum", "datum", "fechas", "data"].contains(&label)
}

fn fill(entry: &mut Entry, field: &Field, text: &str) {
    let Span { start, end } = entry.span.unwrap_or(field.span);
    entry.span = Some(Span { start: start.min(field.span.start), end: end.max(field.span.end) });
    if is_dates(&field.label) {
        entry.period = entry.period.or(field.values.iter().flat_map(|line| part::dated(line, text)).next());
        return;
    }
    let Some(value) = part::joined(field.values.iter().copied(), text) else { return };
    let tells_work = ["activities", "responsibilities", "description", "duties"].iter().any(|word| field.label.contains(word));
    if !tells_work {
        entry.labelled.push((field.label.clone(), value));
    } else if field.values.iter().any(|line| line.bullet) {
        let mut items: Vec<Vec<&Line>> = Vec::new();
        for line in &field.values {
            match items.last_mut() {
                Some(item) if !line.bullet => item.push(line),
                _ => items.push(vec![line]),
            }
        }
        entry.items.extend(items.into_iter().filter_map(|item| part::joined(item.into_iter(), text)));
    } else {
        entry.prose.push(value);
    }
}

fn fields<'l>(lines: &'l [Line], rows: &[Row], text: &str) -> Vec<Field<'l>> {
    let column = value_column(lines, rows);
    let mut fields: Vec<Field> = Vec::new();
    for row in rows {
        let row = &lines[row.lines.clone()];
        let n_labels = match column {
            Some(column) => row.iter().take_while(|line| line.bounds.is_some_and(|bounds| bounds.left < column - 8.0)).count(),
            None => usize::from(row.len() > 1),
        };
        let (label, values) = row.split_at(n_labels);
        let words = label.iter().map(|line| line.text(text)).collect::<Vec<_>>().join(" ").trim_end_matches(':').to_lowercase();
        let goes_on = label.first().is_none_or(|line| line.text(text).starts_with(char::is_lowercase));
        let span = row.first().zip(row.last()).map(|(first, last)| Span { start: first.span.start, end: last.span.end });
        let Some(span) = span else { continue };
        match fields.last_mut() {
            Some(field) if goes_on => {
                field.label = format!("{} {words}", field.label).trim_end().to_owned();
                field.values.extend(values);
                field.span.end = span.end;
            }
            _ => fields.push(Field { label: words, values: values.iter().collect(), span }),
        }
    }
    fields
}

/// Where the values stand: the left edge that most second segments of rows share.
fn value_column(lines: &[Line], rows: &[Row]) -> Option<f32> {
    let seconds = rows.iter().filter_map(|row| lines[row.lines.clone()].get(1)?.bounds).map(|bounds| bounds.left);
    let lefts: Vec<f32> = seconds.collect();
    let n_near = |left: f32| lefts.iter().filter(|other| (*other - left).abs() < 2.0).count();
    lefts.iter().copied().max_by_key(|&left| n_near(left))
}

//! What stands below the header of an entry: sentences and items of lists, whose lines are put together.

use model::Span;

use super::entry::{self, Entry};
use super::part::{self, Part};
use super::rows::{Row, RowKind, Style};
use crate::document::Line;

/// Where running text goes on after the header in one of its lines: its first sentence begins there.
pub(crate) fn run_on(lines: &[Line], cut: u32, entry: &mut Entry, text: &str) {
    let Some(line) = lines.iter().find(|line| line.span.start <= cut && cut <= line.span.end) else { return };
    entry.parts.retain(|part| part.span.start < cut);
    for part in entry.parts.iter_mut().filter(|part| part.span.start >= line.span.start && part.span.end > cut) {
        if let Some(front) = part.slice(0, (cut - part.span.start) as usize) {
            *part = front;
        }
    }
    let whole = Part { text: line.text(text).to_owned(), span: line.span, bold: false, link: None };
    let from = (cut - line.span.start) as usize;
    let Some(rest) =
        whole.text.get(from..).map(|rest| from + rest.len() - rest.trim_start_matches(['.', ',', ';', ':', '–', '—', ' ']).len())
    else {
        return;
    };
    let Some(first) = text.get(line.span.start as usize + rest..line.span.end as usize).filter(|rest| !rest.is_empty()) else { return };
    let span = Span { start: line.span.start + rest as u32, end: line.span.end };
    let lead = Part { text: first.to_owned(), span, bold: false, link: None };
    let below = if entry.prose.is_empty() { None } else { Some(entry.prose.remove(0)) };
    let joined = match below {
        Some(below) => {
            Part { text: format!("{} {}", lead.text, below.text), span: Span { start: span.start, end: below.span.end }, ..lead }
        }
        None => lead,
    };
    entry.prose.insert(0, joined);
}

/// What the rows of a section tell about its column.
pub(crate) struct Column {
    right: f32,
    /// How far lines of the document reach that begin about where these do.
    pub edge: f32,
    /// The least gap between two lines under each other: that within a paragraph.
    pitch: f32,
}

impl Column {
    pub fn of(lines: &[Line], rows: &[Row]) -> Column {
        let bounds = |row: &Row| lines[row.lines.start].bounds;
        let right = rows.iter().filter_map(bounds).map(|bounds| bounds.right).fold(0.0, f32::max);
        let gaps = rows.windows(2).filter(|pair| lines[pair[0].lines.start].page == lines[pair[1].lines.start].page);
        let gaps = gaps.filter_map(|pair| Some(bounds(&pair[1])?.top - bounds(&pair[0])?.bottom)).filter(|gap| *gap > -2.0);
        let left = rows.iter().filter_map(bounds).map(|bounds| bounds.left).fold(f32::MAX, f32::min);
        let beside = lines.iter().filter_map(|line| line.bounds).filter(|bounds| (-3.0..60.0).contains(&(bounds.left - left)));
        Column { right, edge: beside.map(|bounds| bounds.right).fold(right, f32::max), pitch: gaps.fold(f32::MAX, f32::min) }
    }
}

/// The rows below a header.
pub(crate) struct Body<'e> {
    pub lines: &'e [Line],
    pub rows: &'e [Row],
    pub column: &'e Column,
    /// Set further right than the header: a list whose marks are drawn and no text.
    pub is_indented: bool,
}

/// Whether a row is set in by the width of a list mark from the rows of a header, and stands under none of their words.
pub(crate) fn is_set_in(lines: &[Line], header: &[Row], row: Option<&Row>) -> bool {
    let Some(left) = row.and_then(|row| lines[row.lines.start].bounds).map(|bounds| bounds.left) else { return false };
    let heads = || lines_of(lines, header).filter_map(|line| line.bounds).map(|bounds| left - bounds.left);
    heads().any(|step| (5.0..45.0).contains(&step)) && !heads().any(|step| step.abs() < 4.0)
}

/// Reads the rows into sentences and items.
pub(crate) fn read(below: &Body, entry: &mut Entry, text: &str) {
    let Body { lines, rows, .. } = *below;
    let mut at = 0;
    while at < rows.len() {
        let row = &rows[at];
        let mut end = at + 1;
        match row.kind {
            RowKind::Label => {}
            RowKind::Item => {
                while end < rows.len() && rows[end].kind == RowKind::Item && !lines[rows[end].lines.start].bullet {
                    end += 1;
                }
                entry.items.extend(part::joined(lines_of(lines, &rows[at..end]), text));
            }
            RowKind::Prose | RowKind::Head => {
                let first = &lines[row.lines.start];
                if row.lines.len() > 1 && entry::is_form_label(first.text(text)) {
                    entry::header(lines, row, entry, text);
                } else {
                    while end < rows.len() && continues(below, end, text) {
                        end += 1;
                    }
                    let part = part::joined(lines_of(lines, &rows[at..end]), text);
                    let listed = is_list_like(below, at, entry);
                    if listed { entry.items.extend(part) } else { entry.prose.extend(part) }
                }
            }
        }
        at = end;
    }
}

fn lines_of<'l>(lines: &'l [Line], rows: &[Row]) -> impl Iterator<Item = &'l Line> {
    let range = rows.first().map_or(0, |row| row.lines.start)..rows.last().map_or(0, |row| row.lines.end);
    lines[range].iter()
}

/// Whether a row goes on with the sentence of the row before it: its first word had no room there.
fn continues(below: &Body, at: usize, text: &str) -> bool {
    let Body { lines, rows, column, .. } = *below;
    let row = &rows[at];
    let (last, line) = (&lines[rows[at - 1].lines.start], &lines[row.lines.start]);
    if matches!(row.kind, RowKind::Item | RowKind::Label) || row.period.is_some() || line.bullet {
        return false;
    }
    let (Some(a), Some(b)) = (last.bounds, line.bounds) else { return false };
    let alike = Style::of(last).is_like(&Style::of(line)) && (a.left - b.left).abs() < 14.0;
    let pitch = b.top - a.bottom;
    let words = line.text(text);
    let n_chars = last.text(text).chars().count().max(1) as f32;
    let word = words.split(' ').next().map_or(0, |word| word.chars().count()) as f32 + 1.0;
    let leftmost = rows.iter().filter_map(|row| lines[row.lines.start].bounds).map(|bounds| bounds.left).fold(f32::MAX, f32::min);
    let is_indented = below.is_indented || b.left > leftmost + 5.0;
    // In a list only a word that clearly had no room goes on with a capital.
    let room = if is_indented && !words.starts_with(char::is_lowercase) { 0.75 } else { 1.0 };
    let full = a.right + room * word * (a.right - a.left) / n_chars > column.right;
    let small = words.chars().next().is_some_and(char::is_lowercase);
    // Between items there is more room than within them; where there is not, a sentence that ends with its line ends its item.
    let apart = is_indented && last.page == line.page && pitch > column.pitch + 1.5;
    let ended = is_indented && last.text(text).ends_with(['.', '!', ';']) && !small;
    alike && (full || small) && !apart && !ended && (last.page != line.page || pitch < last.size)
}

/// A row of a list without marks: indented under the header, or one of several short sentences.
fn is_list_like(below: &Body, at: usize, entry: &Entry) -> bool {
    let Body { lines, rows, .. } = *below;
    let first = &lines[rows[at].lines.start];
    let left = |row: &Row| lines[row.lines.start].bounds.map_or(0.0, |bounds| bounds.left);
    let leftmost = rows.iter().map(left).fold(f32::MAX, f32::min);
    let indented = first.bounds.is_some_and(|bounds| bounds.left > leftmost + 5.0);
    let after_label = at > 0 && rows[..at].iter().any(|row| row.kind == RowKind::Label);
    below.is_indented || indented || after_label || !entry.prose.is_empty() || !entry.items.is_empty()
}

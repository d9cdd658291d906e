//! The rows of a section, told apart: dated, heading an entry, or body text.

use std::ops::Range;

use model::Span;

use super::date::Period;
use super::{part, run_in, words, wrapped};
use crate::document::Line;

/// What a row is within an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// Short: a title, an employer, a place.
    Head,
    /// A sentence, or part of one.
    Prose,
    /// An item of a list, or its next line.
    Item,
    /// A label such as `Highlights`.
    Label,
}

/// Lines that stand side by side.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub lines: Range<usize>,
    pub kind: RowKind,
    /// The dates that could head an entry.
    pub period: Option<(Period, Span)>,
    /// Where running text begins behind a header in the same line.
    pub cut: Option<u32>,
}

/// How the front of a row looks; entries of a section begin alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub size: f32,
    pub bold: bool,
    pub italic: bool,
    pub left: f32,
}

impl Style {
    pub fn of(line: &Line) -> Style {
        let (bold, italic) = line.runs.first().map_or((line.bold, false), |run| (run.bold, run.italic));
        Style { size: line.size, bold, italic, left: line.bounds.map_or(0.0, |bounds| bounds.left) }
    }

    /// Alike but for the place on the page.
    pub fn is_like(&self, other: &Style) -> bool {
        (self.size - other.size).abs() < 0.3 && self.bold == other.bold && self.italic == other.italic
    }
}

/// The rows of some lines.
pub(crate) fn rows(lines: &[Line], range: Range<usize>, text: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let right = range.clone().filter_map(|at| lines[at].bounds).map(|bounds| bounds.right).fold(0.0, f32::max);
    let mut at = range.start;
    while at < range.end {
        let mut end = at + 1;
        while end < range.end && lines[end].row == lines[at].row {
            end += 1;
        }
        let mut row = Row { lines: at..end, kind: RowKind::Head, period: None, cut: None };
        row.kind = kind(lines, &row, rows.last(), right, text);
        row.period = period(lines, &row, text);
        if row.period.is_some() && row.kind == RowKind::Prose && !lines[at].bullet && heads_with_date(lines, &row, text) {
            row.kind = RowKind::Head;
        }
        if end == at + 1
            && let Some((period, span)) = run_in::led_in(&lines[at], text)
        {
            row = Row { kind: RowKind::Head, period: Some((period, span)), cut: Some(span.end), ..row };
        }
        rows.push(row);
        at = end;
    }
    let mut at = 0;
    while at < rows.len() {
        if wrapped::join_dates(lines, &mut rows, at, text)
            && let Some(next) = rows.get(at + 1)
        {
            rows[at + 1].kind = kind(lines, next, None, right, text);
        }
        let row = &mut rows[at];
        if row.cut.is_none() && row.period.is_some() && row.kind == RowKind::Head {
            row.cut = lines[row.lines.clone()].last().filter(|line| !line.bullet).and_then(|line| run_in::begin(line, text));
        }
        at += 1;
    }
    rows
}

fn kind(lines: &[Line], row: &Row, before: Option<&Row>, right: f32, text: &str) -> RowKind {
    let line = &lines[row.lines.start];
    let words = line.text(text);
    if line.bullet {
        return RowKind::Item;
    }
    if row.lines.len() == 1 && words::is_label(words) {
        return RowKind::Label;
    }
    if let Some(before) = before {
        let last = &lines[before.lines.start];
        if before.kind == RowKind::Item && row.lines.len() == 1 && continues_item(last, line) {
            return RowKind::Item;
        }
        let alike = Style::of(last).is_like(&Style::of(line)) && same_left(last, line);
        if before.kind == RowKind::Prose && alike && reaches(last, right) && !line.bold {
            return RowKind::Prose;
        }
    }
    if is_sentence(words) && !line.bold { RowKind::Prose } else { RowKind::Head }
}

fn same_left(a: &Line, b: &Line) -> bool {
    match (a.bounds, b.bounds) {
        (Some(a), Some(b)) => (a.left - b.left).abs() < 2.5,
        _ => true,
    }
}

/// A further line of a list item stands where its first line does, or further right.
fn continues_item(item: &Line, line: &Line) -> bool {
    let (Some(first), Some(next)) = (item.bounds, line.bounds) else { return false };
    let close = line.page != item.page || next.top - first.bottom < item.size * 1.2;
    next.left >= first.left - 1.0 && next.left < first.left + 25.0 && !line.bold && close && (line.size - item.size).abs() < 0.3
}

/// Whether a line fills its column, so that the next one may go on with its sentence.
fn reaches(line: &Line, right: f32) -> bool {
    line.bounds.is_none_or(|bounds| bounds.right > right - 0.2 * (right - bounds.left))
}

fn is_sentence(words: &str) -> bool {
    let n = words.split_whitespace().count();
    let n_small = words.split_whitespace().filter(|word| word.chars().next().is_some_and(char::is_lowercase)).count();
    n >= 10 && n_small * 2 >= n || n >= 4 && n_small * 2 >= n && words.ends_with(['.', '!', ';']) && !words::ends_as_company(words)
}

/// The period that a row shows off: a range, or a date that is nearly all of its line or ends it.
fn period(lines: &[Line], row: &Row, text: &str) -> Option<(Period, Span)> {
    if lines[row.lines.start].bullet && row.lines.len() == 1 {
        return None;
    }
    let mut best: Option<(Period, Span)> = None;
    for line in &lines[row.lines.clone()] {
        for (period, span) in part::dated(line, text) {
            let rest = line.text(text).len() - (period.to - period.from);
            let shown = period.is_range || rest <= 6 || period.to + 2 >= line.text(text).len() || (period.from == 0 && rest < 60);
            let shown = shown && !is_told(&line.text(text)[..period.from]);
            let better = best.is_none_or(|(other, _)| period.is_range && !other.is_range);
            if shown && better {
                best = Some((period, span));
            }
        }
    }
    best
}

/// Whether what stands before a date goes on into it as a sentence does: `no accident in all those years since 2020`.
fn is_told(before: &str) -> bool {
    let n = before.split_whitespace().count();
    let n_small = before.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    n >= 3 && n_small * 2 > n && before.trim_end().ends_with(char::is_alphabetic)
}

/// A long row is a header all the same if its date stands at an end of it, or in a segment of its own.
fn heads_with_date(lines: &[Line], row: &Row, text: &str) -> bool {
    lines[row.lines.clone()].iter().any(|line| {
        part::dated(line, text).iter().any(|(period, _)| {
            let words = line.text(text);
            let own = row.lines.len() > 1 && words.len() < 40;
            period.is_range && (own || period.from <= 2 || period.to + 3 >= words.len())
        })
    })
}

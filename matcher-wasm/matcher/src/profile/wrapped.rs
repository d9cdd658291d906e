//! Lines that a narrow column breaks in two.

use model::Span;

use super::date::{self, Period};
use super::part::{self, Part};
use super::rows::{Row, RowKind, Style};
use super::words;
use crate::document::Line;

/// The second half of dates is shorter.
const LONGEST_END: usize = 24;

/// Dates of a row that go on in the next one, `May 2021 –` above `March 2023`, are put together; the next row loses them.
pub(crate) fn join_dates(lines: &[Line], rows: &mut Vec<Row>, at: usize, text: &str) -> bool {
    let Some((row, next)) = rows.get(at).zip(rows.get(at + 1)).map(|(row, next)| (row.clone(), next.clone())) else { return false };
    let below = &lines[next.lines.clone()];
    let ends = [next.lines.start, next.lines.end - 1];
    let found = lines[row.lines.clone()].iter().find_map(|first| {
        let second = ends.into_iter().find(|&second| is_under(first, &lines[second], text))?;
        Some((second, whole(first, &lines[second], text)?))
    });
    let Some((second, period)) = found else { return false };
    rows[at].period = Some(period);
    if rows[at].kind == RowKind::Prose {
        rows[at].kind = RowKind::Head;
    }
    if below.len() == 1 {
        rows.remove(at + 1);
        return false;
    }
    rows[at + 1].period = None;
    rows[at + 1].lines = if second == next.lines.start { second + 1..next.lines.end } else { next.lines.start..second };
    true
}

/// Whether a short line stands right under another, at its left or its right edge.
fn is_under(first: &Line, second: &Line, text: &str) -> bool {
    let near = match (first.bounds, second.bounds) {
        (Some(a), Some(b)) => (a.left - b.left).abs() < 3.0 || (a.right - b.right).abs() < 3.0,
        (a, b) => a.is_none() && b.is_none(),
    };
    near && !first.bullet && !second.bullet && second.text(text).len() <= LONGEST_END
}

/// A stretch of time that begins in a line and ends with the one below it.
fn whole(first: &Line, second: &Line, text: &str) -> Option<(Period, Span)> {
    let (front, back) = (first.text(text), second.text(text));
    if date::periods(front).is_empty() || date::periods(back).iter().any(|period| period.is_range) {
        return None;
    }
    let both = [front, back].join(" ");
    let period = date::periods(&both).pop().filter(|period| period.is_range && period.from < front.len() && period.to > front.len() + 1)?;
    let is_all = !both[period.to..].contains(char::is_alphanumeric);
    let is_forward = period.end.is_none_or(|end| period.start.is_none_or(|start| start.year <= end.year));
    let span = Span { start: first.span.start + period.from as u32, end: second.span.end };
    (is_all && is_forward).then_some((period, span))
}

/// A phrase of a header that fills its line goes on in the next row: `Acme, Leeds — Senior` above `Engineer`. `at` is the first part of
/// the next row; what stands beside the phrase, as its dates may, leaves it less room than the column has.
pub(crate) fn join_parts(parts: &mut Vec<Part>, at: usize, above: &[Line], below: &[Line], edge: f32, text: &str) {
    let ([above, beside @ ..], [below]) = (above, below) else { return };
    let right = beside.first().and_then(|line| line.bounds).map_or(edge, |bounds| bounds.left - above.size);
    let Some(before) = parts[..at].iter().rposition(|part| part.span.end <= above.span.end) else { return };
    let Some((a, b)) = parts.get(before).zip(parts.get(at)) else { return };
    let at_ends = above.span.end - a.span.end < 2 && b.span.start == below.span.start;
    let is_either = |one: &Part, other: &Part| words::title_score(&one.text) > 0 && words::employer_score(&other.text) > 0;
    let is_school = b.text.contains(' ') && words::is_school(&b.text) && !words::is_school(&a.text);
    if at_ends && !is_school && !is_either(a, b) && !is_either(b, a) && is_filled(above, below, right, text) {
        parts[before] = part::together(a, b);
        parts.remove(at);
    }
}

/// Whether the first word of a line had no room in the line above, which is set as it is.
fn is_filled(above: &Line, below: &Line, right: f32, text: &str) -> bool {
    let (Some(a), Some(b)) = (above.bounds, below.bounds) else { return false };
    let width = |words: &str| words.chars().count() as f32;
    let letter = (a.right - a.left) / width(above.text(text)).max(1.0);
    let first = below.text(text).split(' ').next().map_or(0.0, width) + 1.0;
    Style::of(above).is_like(&Style::of(below)) && (a.left - b.left).abs() < 2.5 && a.right + first * letter > right && b.right < a.right
}

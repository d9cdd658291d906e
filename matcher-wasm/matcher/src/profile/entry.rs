//! Entries of a section: a job, a course of study, a project. Each has a header, dates and a body.

use std::ops::Range;

use model::Span;

use super::body::{Body, Column};
use super::date::Period;
use super::part::{self, Part};
use super::rows::{Row, RowKind, Style, rows};
use super::{address, body, captions, form, outline, places, words, wrapped};
use crate::document::Line;

/// One entry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Entry {
    /// Phrases of the header, in order, without dates.
    pub parts: Vec<Part>,
    pub period: Option<(Period, Span)>,
    /// Sentences below the header.
    pub prose: Vec<Part>,
    /// Items of its list.
    pub items: Vec<Part>,
    /// Labels of forms, each with the value beside or after it.
    pub labelled: Vec<(String, Part)>,
    /// All of it.
    pub span: Option<Span>,
    /// Phrases put together from broken lines, and where those lines begin.
    mended: Vec<Part>,
    broken: Vec<u32>,
    /// Where the rows of its header begin.
    rows: Vec<u32>,
}

impl Entry {
    /// The row of the header that a part stands in.
    pub fn row_of(&self, part: &Part) -> usize {
        self.rows.iter().rposition(|&start| start <= part.span.start).unwrap_or(0)
    }
}

/// At most this many rows stand above the dates of an entry.
const MOST_ABOVE: usize = 5;

/// Parts the lines of a section into entries.
pub(crate) fn entries(lines: &[Line], range: Range<usize>, text: &str) -> Vec<Entry> {
    let rows = rows(lines, range, text);
    if rows.is_empty() {
        return Vec::new();
    }
    if let Some(entries) = form::entries(lines, &rows, text) {
        return entries;
    }
    let column = Column::of(lines, &rows);
    if let Some(entries) = outline::entries(lines, &rows, &column, text) {
        return entries;
    }
    let starts = starts(lines, &rows);
    let ends = starts.iter().skip(1).map(|&(start, _)| start).chain([rows.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&(start, anchor), end)| entry(lines, &rows[start..end], anchor.map(|anchor| anchor - start), &column, text))
        .collect()
}

/// The first row of each entry, and its dated row.
fn starts(lines: &[Line], rows: &[Row]) -> Vec<(usize, Option<usize>)> {
    let style = |row: usize| Style::of(&lines[rows[row].lines.start]);
    let anchors = anchors(rows);
    let first = style(0);
    let mut starts: Vec<(usize, Option<usize>)> = Vec::new();
    let above_first = anchors.first().map_or(0, |&anchor| heads_above(lines, rows, anchor, 0));
    for (index, &anchor) in anchors.iter().enumerate() {
        let floor = if index == 0 { 0 } else { anchors[index - 1] + 1 };
        let heads = heads_above(lines, rows, anchor, floor);
        let alike = |up: &usize| style(anchor - up).is_like(&first) && anchor - up >= floor;
        let up = if index == 0 || above_first <= heads && alike(&above_first) {
            above_first
        } else {
            let reach = heads.max(above_first).min(anchor - floor);
            let nearest = |up: &usize| up.abs_diff(above_first);
            let begins = |up: &usize| alike(up) && rows[anchor - up].kind != RowKind::Item;
            (0..=reach).filter(begins).min_by_key(nearest).unwrap_or(above_first.min(heads))
        };
        starts.push((anchor - up, Some(anchor)));
    }
    add_undated(lines, rows, &mut starts);
    starts
}

/// Rows whose dates head an entry: ranges, where the section has any, else single dates.
fn anchors(rows: &[Row]) -> Vec<usize> {
    let dated = |row: &&usize| rows[**row].period.is_some() && rows[**row].kind == RowKind::Head;
    let all: Vec<usize> = (0..rows.len()).collect();
    all.iter().filter(dated).copied().collect()
}

/// Rows directly above a dated one that could belong to its header.
fn heads_above(lines: &[Line], rows: &[Row], anchor: usize, floor: usize) -> usize {
    let left = |row: &Row| lines[row.lines.start].bounds.map_or(0.0, |bounds| bounds.left);
    // Set in from both the dated row and where the section begins: a list without marks.
    let is_body = |row: &Row| left(row) > left(&rows[anchor]) + 5.0 && left(row) > left(&rows[0]) + 5.0;
    rows[floor..anchor].iter().rev().take(MOST_ABOVE).take_while(|row| row.kind == RowKind::Head && !is_body(row)).count()
}

/// Entries without dates: rows that look as the first one does, where that look is not the look of the body.
fn add_undated(lines: &[Line], rows: &[Row], starts: &mut Vec<(usize, Option<usize>)>) {
    let style = |row: usize| Style::of(&lines[rows[row].lines.start]);
    let first = starts.first().map_or(0, |&(start, _)| start);
    let look = style(first);
    let header_of = |start: usize, anchor: Option<usize>| start..=anchor.unwrap_or(start);
    let taken = |row: usize| starts.iter().any(|&(start, anchor)| header_of(start, anchor).contains(&row));
    let alike: Vec<usize> = (0..rows.len()).filter(|&row| rows[row].kind == RowKind::Head && style(row).is_like(&look)).collect();
    let n_others = rows.len() - alike.len();
    let stands_out = n_others > 0 && alike.len() <= n_others.max(starts.len()) + 1;
    let mut extra: Vec<(usize, Option<usize>)> = Vec::new();
    for &row in &alike {
        let follows_header = row > 0 && (taken(row - 1) || extra.iter().any(|&(start, _)| start == row - 1));
        if !taken(row)
            && !follows_header
            && (stands_out && (look.bold || n_body_smaller(lines, rows, &look)) || (row == 0 && starts.is_empty()))
        {
            extra.push((row, None));
        }
    }
    if starts.is_empty() && extra.len() <= 1 && !stands_out {
        extra = (0..rows.len()).filter(|&row| rows[row].kind == RowKind::Head).map(|row| (row, None)).collect();
    }
    if starts.is_empty() && extra.is_empty() {
        extra.push((0, None));
    }
    starts.extend(extra);
    starts.sort_unstable();
    starts.dedup_by_key(|start| start.0);
}

/// Whether most other rows are set smaller.
fn n_body_smaller(lines: &[Line], rows: &[Row], look: &Style) -> bool {
    let sizes = rows.iter().map(|row| Style::of(&lines[row.lines.start]).size);
    let (smaller, rest): (Vec<f32>, Vec<f32>) = sizes.filter(|size| (size - look.size).abs() > 0.3).partition(|size| *size < look.size);
    smaller.len() > rest.len()
}

fn entry(lines: &[Line], rows: &[Row], anchor: Option<usize>, column: &Column, text: &str) -> Entry {
    let mut entry = Entry { period: anchor.and_then(|anchor| rows[anchor].period), ..Entry::default() };
    entry.span = rows
        .first()
        .zip(rows.last())
        .map(|(first, last)| Span { start: lines[first.lines.start].span.start, end: lines[last.lines.end - 1].span.end });
    let head = anchor.unwrap_or(0);
    let cut = rows[head].cut;
    let n_more = rows[head + 1..].iter().take(4).take_while(|row| row.kind == RowKind::Head && !is_indented(lines, &rows[0], row)).count();
    let n_head = head + 1 + if cut.is_some() { 0 } else { n_more };
    entry.rows = rows[..n_head].iter().map(|row| lines[row.lines.start].span.start).collect();
    mend(lines, &rows[..n_head], &mut entry, text);
    let mended = std::mem::take(&mut entry.mended);
    for part in &mended {
        entry.parts.extend(part.split());
    }
    set_places_apart(lines, &rows[..n_head], &mut entry, text);
    for (at, row) in rows[..n_head].iter().enumerate() {
        let n_parts = entry.parts.len();
        header(lines, row, &mut entry, text);
        if let Some(above) = at.checked_sub(1).map(|at| &lines[rows[at].lines.clone()]) {
            wrapped::join_parts(&mut entry.parts, n_parts, above, &lines[row.lines.clone()], column.edge, text);
        }
    }
    captions::take(&lines[rows[0].lines.start..rows[n_head - 1].lines.end], &mut entry, text);
    let below = Body { lines, rows: &rows[n_head..], column, is_indented: body::is_set_in(lines, &rows[..n_head], rows.get(n_head)) };
    body::read(&below, &mut entry, text);
    captions::strip(&mut entry.prose);
    if let Some(cut) = cut {
        body::run_on(&lines[rows[head].lines.clone()], cut, &mut entry, text);
    }
    entry
}

/// Set a little further right than the first row: a list without marks.
fn is_indented(lines: &[Line], first: &Row, row: &Row) -> bool {
    let (first, line) = (&lines[first.lines.start], &lines[row.lines.start]);
    match (first.bounds, line.bounds) {
        (Some(a), Some(b)) => b.left - a.left > 9.0 && b.left - a.left < 70.0 && row.lines.len() == 1 && !line.bold,
        _ => false,
    }
}

pub(crate) fn header(lines: &[Line], row: &Row, entry: &mut Entry, text: &str) {
    let row_lines = &lines[row.lines.clone()];
    // `Name of employer   Acme`
    if let [label, values @ ..] = row_lines
        && !values.is_empty()
        && is_form_label(label.text(text))
    {
        if let Some(part) = part::joined(values.iter(), text) {
            entry.labelled.push((label.text(text).to_lowercase(), part));
        }
        return;
    }
    // The rest of a heading in the margin.
    let beside =
        row_lines.len() > 1 && row_lines.first().is_some_and(|line| line.bold && crate::sections::is_heading(line.text(text)).is_some());
    for line in &row_lines[usize::from(beside)..] {
        // What a narrow column broke was read with the row above.
        if entry.broken.contains(&line.span.start) {
            continue;
        }
        entry.parts.extend(part::parts(line, text));
    }
}

/// The label of what [`set_places_apart`] finds.
pub(crate) const PLACE: &str = "place";

/// Towns that stand in the column of the dates: below them at the left, or above them at the right.
fn set_places_apart(lines: &[Line], rows: &[Row], entry: &mut Entry, text: &str) {
    let all = || rows.iter().flat_map(|row| lines[row.lines.clone()].iter().enumerate());
    let is_date = |line: &Line| !part::dated(line, text).is_empty() && part::parts(line, text).is_empty();
    let Some(dates) = all().map(|(_, line)| line).find(|line| is_date(line)).and_then(|line| line.bounds) else { return };
    // Title and employer stand elsewhere.
    let counts = |part: &Part| !is_side_note(part) && !places::is_place(&part.text);
    let n_parts = |line: &Line| part::parts(line, text).iter().filter(|part| counts(part)).count();
    let n_all: usize = all().map(|(_, line)| n_parts(line)).sum();
    let is_left = all().filter_map(|(_, line)| line.bounds).any(|bounds| bounds.left > dates.right - 2.0);
    for (at, line) in all() {
        let Some(bounds) = line.bounds else { continue };
        let in_column = is_left && (bounds.left - dates.left).abs() < 3.0 || at > 0 && (bounds.right - dates.right).abs() < 6.0;
        let words = line.text(text);
        let is_town =
            words.split(' ').count() <= 3 && address::is_town(words) && !words::is_terms(words) && words::employer_score(words) <= 0;
        if in_column && is_town && part::dated(line, text).is_empty() && n_all - n_parts(line) > 1 {
            entry.broken.push(line.span.start);
            entry.labelled.extend(part::joined(std::iter::once(line), text).map(|part| (PLACE.to_owned(), part)));
        }
    }
}

/// Puts together the words that a narrow column breaks over several rows of a header: lines under each other, the first with a hyphen at
/// its end.
fn mend(lines: &[Line], rows: &[Row], entry: &mut Entry, text: &str) {
    for (index, row) in rows.iter().enumerate() {
        let Some(first) =
            lines[row.lines.clone()].iter().find(|line| line.text(text).ends_with('-') && !entry.broken.contains(&line.span.start))
        else {
            continue;
        };
        let left = |line: &Line| line.bounds.map_or(0.0, |bounds| bounds.left);
        let below = rows[index + 1..].iter().map_while(|row| {
            lines[row.lines.clone()].iter().find(|line| {
                (left(line) - left(first)).abs() < 2.0 && Style::of(line).is_like(&Style::of(first))
                    || line.text(text).starts_with(char::is_lowercase)
            })
        });
        let all: Vec<&Line> = std::iter::once(first).chain(below).collect();
        if all.len() < 2 {
            continue;
        }
        entry.broken.extend(all.iter().map(|line| line.span.start));
        let Some(mut whole) = part::joined(all.iter().copied(), text) else { continue };
        whole.text = super::part::periods_cut(&whole.text);
        entry.mended.push(whole);
    }
}

/// Labels of forms.
pub(crate) fn is_form_label(label: &str) -> bool {
    const LABELS: [&str; 18] = [
        "dates",
        "occupation or position held",
        "name of employer",
        "name and address of employer",
        "organisation providing education",
        "name and type of organisation",
        "name and type of organisation providing education and training",
        "name of organisation providing education",
        "period",
        "employer",
        "position",
        "company",
        "title of qualification awarded",
        "name of organisation",
        "main activities and responsibilities",
        "occupation",
        "qualification",
        "type of business or sector",
    ];
    let lower = label.trim_end_matches(':').to_lowercase();
    LABELS.contains(&lower.as_str())
}

/// Whether a part is neither name nor title: a length of time, an address on the web, a label, a kind of employment.
pub(crate) fn is_side_note(part: &Part) -> bool {
    words::is_duration(&part.text)
        || is_address(&part.text)
        || words::is_label(&part.text)
        || words::is_terms(&part.text)
        || part.text.chars().count() < 2
}

/// Whether a text is an address on the web.
pub(crate) fn is_address(text: &str) -> bool {
    let text = text.trim();
    !text.contains(' ') && (text.contains("://") || text.starts_with("www.") || text.contains('@'))
}

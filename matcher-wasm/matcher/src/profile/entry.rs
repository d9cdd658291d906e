//! Entries of a section: a job, a course of study, a project. Each has a header, dates and a body.

use std::ops::Range;

use model::Span;

use super::date::Period;
use super::part::{self, Part};
use super::rows::{Row, RowKind, Style, rows};
use super::{form, words};
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
    let above_first = anchors.first().map_or(0, |&anchor| heads_above(rows, anchor, 0));
    for (index, &anchor) in anchors.iter().enumerate() {
        let floor = if index == 0 { 0 } else { anchors[index - 1] + 1 };
        let heads = heads_above(rows, anchor, floor);
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
fn heads_above(rows: &[Row], anchor: usize, floor: usize) -> usize {
    rows[floor..anchor].iter().rev().take(MOST_ABOVE).take_while(|row| row.kind == RowKind::Head).count()
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
    mend(lines, &rows[..n_head], &mut entry, text);
    let mended = std::mem::take(&mut entry.mended);
    for part in &mended {
        entry.parts.extend(part.split());
    }
    for row in &rows[..n_head] {
        header(lines, row, &mut entry, text);
    }
    let below = Body { lines, rows: &rows[n_head..], column, is_indented: is_set_in(lines, &rows[..n_head], rows.get(n_head)) };
    body(&below, &mut entry, text);
    if let Some(cut) = cut {
        run_on(&lines[rows[head].lines.start], cut, &mut entry, text);
    }
    entry
}

/// Where running text goes on after the header in one line: its first sentence begins there.
fn run_on(line: &Line, cut: u32, entry: &mut Entry, text: &str) {
    entry.parts.retain(|part| part.span.start < cut);
    let whole = Part { text: line.text(text).to_owned(), span: line.span, bold: false, link: None };
    let from = (cut - line.span.start) as usize;
    let Some(rest) = whole.text.get(from..).map(|rest| from + rest.len() - rest.trim_start_matches(['.', ',', ';', ' ']).len()) else {
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
struct Column {
    right: f32,
    /// The least gap between two lines under each other: that within a paragraph.
    pitch: f32,
}

impl Column {
    fn of(lines: &[Line], rows: &[Row]) -> Column {
        let bounds = |row: &Row| lines[row.lines.start].bounds;
        let right = rows.iter().filter_map(bounds).map(|bounds| bounds.right).fold(0.0, f32::max);
        let gaps = rows.windows(2).filter(|pair| lines[pair[0].lines.start].page == lines[pair[1].lines.start].page);
        let gaps = gaps.filter_map(|pair| Some(bounds(&pair[1])?.top - bounds(&pair[0])?.bottom)).filter(|gap| *gap > -2.0);
        Column { right, pitch: gaps.fold(f32::MAX, f32::min) }
    }
}

/// The rows below a header.
struct Body<'e> {
    lines: &'e [Line],
    rows: &'e [Row],
    column: &'e Column,
    /// Set further right than the header: a list whose marks are drawn and no text.
    is_indented: bool,
}

/// Whether a row is set in by the width of a list mark from the rows of a header, and stands under none of their words.
fn is_set_in(lines: &[Line], header: &[Row], row: Option<&Row>) -> bool {
    let Some(left) = row.and_then(|row| lines[row.lines.start].bounds).map(|bounds| bounds.left) else { return false };
    let heads = || lines_of(lines, header).filter_map(|line| line.bounds).map(|bounds| left - bounds.left);
    heads().any(|step| (5.0..45.0).contains(&step)) && !heads().any(|step| step.abs() < 4.0)
}

/// Set a little further right than the first row: a list without marks.
fn is_indented(lines: &[Line], first: &Row, row: &Row) -> bool {
    let (first, line) = (&lines[first.lines.start], &lines[row.lines.start]);
    match (first.bounds, line.bounds) {
        (Some(a), Some(b)) => b.left - a.left > 9.0 && b.left - a.left < 70.0 && row.lines.len() == 1 && !line.bold,
        _ => false,
    }
}

fn header(lines: &[Line], row: &Row, entry: &mut Entry, text: &str) {
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
    for line in row_lines {
        // What a narrow column broke was read with the row above.
        if entry.broken.contains(&line.span.start) {
            continue;
        }
        entry.parts.extend(part::parts(line, text));
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

fn body(below: &Body, entry: &mut Entry, text: &str) {
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
                if row.lines.len() > 1 && is_form_label(first.text(text)) {
                    header(lines, row, entry, text);
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

//! Jobs told by sizes alone, as LinkedIn's PDF does it: employers are set larger than titles, titles larger than the rest, how long a job
//! was stands in brackets behind its dates, and an employer may stand above several titles.

use model::Span;

use super::body::{self, Body, Column};
use super::entry::Entry;
use super::part::{self, Part};
use super::rows::Row;
use super::{address, places};
use crate::document::Line;

/// Sizes differ by more than this, in points.
const STEP: f32 = 0.3;

/// The entries of a section that is written so; none if it is not.
pub(crate) fn entries(lines: &[Line], rows: &[Row], column: &Column, text: &str) -> Option<Vec<Entry>> {
    let outline = Outline { lines, rows, text };
    let dated = (1..rows.len()).find(|&row| outline.is_timed(row))?;
    let (title, rest) = (outline.size(dated - 1), outline.size(dated));
    if title < rest + STEP || outline.size(0) < title + STEP {
        return None;
    }
    let is_title = |row: usize| (outline.size(row) - title).abs() < STEP;
    let is_dated = |row: usize| outline.is_timed(row) && is_title(row - 1);
    let mut entries: Vec<Entry> = Vec::new();
    let (mut employer, mut next) = (None, 0);
    while let Some(at) = (next.max(1)..rows.len()).find(|&row| is_dated(row)) {
        let first = (next..at).rev().take_while(|&row| is_title(row)).last()?;
        let larger = |row: &usize| (outline.size(*row) - outline.size(0)).abs() < STEP;
        let begin = (next..first).find(larger);
        if let Some(begin) = begin {
            let end = (begin..first).take_while(larger).last()? + 1;
            employer = outline.joined(begin, end);
        }
        outline.body(next, begin.unwrap_or(first), column, entries.last_mut());
        let mut entry = Entry::default();
        entry.period = rows[at].period;
        entry.labelled.extend(employer.clone().map(|part| ("employer".to_owned(), part)));
        entry.labelled.extend(outline.joined(first, at).map(|part| ("position".to_owned(), part)));
        entry.span = Some(Span { start: lines[rows[first].lines.start].span.start, end: outline.end(at) });
        next = at + 1;
        if let Some(place) = outline.place(next) {
            entry.labelled.push(("place".to_owned(), place));
            next += 1;
        }
        entries.push(entry);
    }
    outline.body(next, rows.len(), column, entries.last_mut());
    Some(entries)
}

struct Outline<'l> {
    lines: &'l [Line],
    rows: &'l [Row],
    text: &'l str,
}

impl Outline<'_> {
    fn size(&self, row: usize) -> f32 {
        self.lines[self.rows[row].lines.start].size
    }

    fn end(&self, row: usize) -> u32 {
        self.lines[self.rows[row].lines.end - 1].span.end
    }

    /// Whether a row is dates and in brackets how long that is.
    fn is_timed(&self, row: usize) -> bool {
        let Some((_, span)) = self.rows[row].period.filter(|(period, _)| period.is_range) else { return false };
        let rest = self.text.get(span.end as usize..self.end(row) as usize).unwrap_or("").trim();
        let inside = rest.strip_prefix(['(', '（']).and_then(|rest| rest.strip_suffix([')', '）']));
        inside.is_some_and(|inside| inside.contains(|c: char| c.is_ascii_digit()) && inside.chars().count() < 40)
    }

    fn joined(&self, from: usize, to: usize) -> Option<Part> {
        part::joined(self.rows[from..to].iter().flat_map(|row| &self.lines[row.lines.clone()]), self.text)
    }

    /// The place right below the dates.
    fn place(&self, row: usize) -> Option<Part> {
        let lines = &self.lines[self.rows.get(row)?.lines.clone()];
        let [line] = lines else { return None };
        let words = line.text(self.text);
        let is_place = places::is_place(words) || words.split(", ").all(|piece| address::is_town(piece) && places::is_city(piece));
        (is_place && !line.bullet).then(|| Part::of_span(self.text, line.span))
    }

    /// What stands below the header of the last entry.
    fn body(&self, from: usize, to: usize, column: &Column, entry: Option<&mut Entry>) {
        let Some(entry) = entry.filter(|_| from < to) else { return };
        let below = Body { lines: self.lines, rows: &self.rows[from..to], column, is_indented: false };
        body::read(&below, entry, self.text);
        entry.span = entry.span.map(|span| Span { end: self.end(to - 1), ..span });
    }
}

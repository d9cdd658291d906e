//! What repeats at the head or foot of pages: it stands once, before all or after all, and page numbers go.

use super::Leaf;
use super::segment::Segment;

/// So many rows at the head and at the foot of a page may repeat.
const MOST_ROWS: usize = 3;
/// The same row stands at the same height on all pages, give or take some points.
const SAME_HEIGHT: f32 = 6.0;
/// Page numbers stand in this part of the page at the head and at the foot.
const MARGIN: f32 = 0.09;

/// Letters of a page number with a name beside it.
const LONGEST_NUMBER: usize = 60;

/// Words for a page and for its total, in the languages that resumes are read in.
const PAGE_WORDS: &str =
    " page seite página pagina pág pag strona str sida side sayfa стр страница blatt p s of von de di van z av sur from из ";

/// A row of a page, by which it is known again.
struct Row {
    y: f32,
    /// Its letters with every number made one sign.
    text: String,
    numbers: Vec<u32>,
    at: Vec<usize>,
}

/// Takes headers and footers of pages out of the flow: the first of each is kept, a header where it is, a footer at the end.
pub(super) fn strip(leaves: &mut [Leaf]) {
    let rows: Vec<Vec<Row>> = leaves.iter().map(edges).collect();
    let mut ends: Vec<Segment> = Vec::new();
    for (page, leaf) in leaves.iter_mut().enumerate() {
        let mut gone: Vec<usize> = Vec::new();
        let mut kept: Vec<usize> = Vec::new();
        for row in &rows[page] {
            let is_outer = row.y < MARGIN * leaf.height || row.y > (1.0 - MARGIN) * leaf.height;
            let alike = |one: &Row| one.text == row.text && (one.y - row.y).abs() < SAME_HEIGHT;
            // Other numbers than those of the pages make it another row: lists count, too.
            let same = |(other, rows): (usize, &Vec<Row>)| {
                let is_numbered = |one: &Row, page: usize| one.numbers.contains(&(page as u32 + 1));
                let numbers = |one: &Row| one.numbers == row.numbers || is_numbered(one, other) && is_numbered(row, page);
                Some((other, rows.iter().position(|one| alike(one) && numbers(one))?))
            };
            let found: Vec<(usize, usize)> = rows.iter().enumerate().filter_map(same).collect();
            let repeats = row.text.len() > 1 && found.len() > 1;
            let counts = |&(other, at): &(usize, usize)| rows[other][at].numbers.contains(&(other as u32 + 1));
            let is_number = (is_outer && is_page_number(&row.text) && row.numbers.contains(&(page as u32 + 1)))
                || (repeats && row.text.len() < LONGEST_NUMBER && found.iter().all(counts));
            if is_number || (repeats && found[0].0 < page) {
                gone.extend(&row.at);
            } else if repeats && row.y < 0.5 * leaf.height {
                kept.extend(&row.at);
            }
        }
        for (at, segment) in std::mem::take(&mut leaf.segments).into_iter().enumerate() {
            if kept.contains(&at) {
                ends.push(segment);
            } else if !gone.contains(&at) {
                leaf.segments.push(segment);
            }
        }
    }
    if let Some(last) = leaves.last_mut() {
        last.segments.extend(ends);
    }
}

/// The rows next to the head and to the foot of a page.
fn edges(leaf: &Leaf) -> Vec<Row> {
    let mut order: Vec<usize> = (0..leaf.segments.len()).collect();
    order.sort_by(|&a, &b| leaf.segments[b].y.total_cmp(&leaf.segments[a].y));
    let mut rows: Vec<Row> = Vec::new();
    for at in order {
        let segment = &leaf.segments[at];
        if !rows.last().is_some_and(|row| row.y - segment.y < 0.35 * segment.size) {
            rows.push(Row { y: segment.y, text: String::new(), numbers: Vec::new(), at: Vec::new() });
        }
        if let Some(row) = rows.last_mut() {
            row.at.push(at);
        }
    }
    let n_inner = rows.len().saturating_sub(2 * MOST_ROWS);
    rows.drain(MOST_ROWS.min(rows.len())..MOST_ROWS.min(rows.len()) + n_inner);
    for row in &mut rows {
        row.at.sort_by(|&a, &b| leaf.segments[a].x0.total_cmp(&leaf.segments[b].x0));
        (row.text, row.numbers) = signature(row.at.iter().flat_map(|&at| leaf.segments[at].marks()));
    }
    rows
}

/// Small letters without spaces, a `#` for every number; and the numbers.
fn signature(marks: impl Iterator<Item = char>) -> (String, Vec<u32>) {
    let (mut text, mut numbers) = (String::new(), Vec::new());
    let mut goes_on = false;
    for c in marks {
        let digit = c.to_digit(10);
        match (digit, numbers.last_mut()) {
            (Some(digit), Some(last)) if goes_on => *last = u32::min(*last, 100_000_000) * 10 + digit,
            (Some(digit), _) => {
                numbers.push(digit);
                text.push('#');
            }
            (None, _) => text.extend(c.to_lowercase().filter(|c| !c.is_whitespace())),
        }
        goes_on = digit.is_some();
    }
    (text, numbers)
}

/// Whether a row is nothing but the number of its page.
fn is_page_number(signature: &str) -> bool {
    let words = signature.split(|c: char| c == '#' || !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let n_numbers = signature.matches('#').count();
    (1..=2).contains(&n_numbers) && words.clone().count() <= 2 && words.into_iter().all(|word| PAGE_WORDS.contains(&format!(" {word} ")))
}

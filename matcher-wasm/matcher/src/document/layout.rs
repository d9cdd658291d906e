//! Positioned text to lines: content order first, geometry where the stream jumps back.

mod columns;
mod margins;
mod notes;
mod order;
mod pages;
mod segment;
mod words;

use std::rc::Rc;

use self::segment::Segment;
use super::line::Bounds;
use super::page::{Link, Page, Strip};
use super::sheet::{Draft, Sheet};

/// More segments than a page of text has.
pub(crate) const MOST_SEGMENTS: usize = 3_000;
/// Hidden letters by strips: a page of more has other things unseen than a heading or two.
const MOST_COMPARED: usize = 8_000_000;
/// Most letters of a page that shows a scan lie under it, unseen.
const SCANNED: f32 = 0.5;

/// A page whose words are in order.
struct Leaf {
    number: u32,
    height: f32,
    segments: Vec<Segment>,
    links: Rc<[Link]>,
}

impl Leaf {
    /// The same page without its words.
    fn empty(&self) -> Leaf {
        Leaf { segments: Vec::new(), links: self.links.clone(), ..*self }
    }
}

/// Writes the lines of all pages, in reading order.
pub(crate) fn write(pages: Vec<Page>, sheet: &mut Sheet) {
    let mut leaves: Vec<Leaf> = (1..).zip(pages).map(|(number, page)| leaf(page, number, sheet)).collect();
    margins::strip(&mut leaves);
    for leaf in pages::carry_on(leaves) {
        let mut baseline = f32::MAX;
        for segment in leaf.segments {
            let beside = !segment.apart && (segment.y - baseline).abs() <= 0.35 * segment.size;
            baseline = segment.y;
            let top = leaf.height - segment.y - segment.size * 0.8;
            let bounds = Bounds { left: segment.x0, top, right: segment.x1, bottom: top + segment.size };
            let pieces = words::pieces(&segment.strips, &leaf.links);
            let bullet = segment.bullet;
            sheet.push(Draft { pieces, page: leaf.number, beside, bullet, bounds: Some(bounds), ..Draft::default() });
        }
    }
}

fn leaf(page: Page, number: u32, sheet: &mut Sheet) -> Leaf {
    let Page { height, mut strips, links, figures, pictures } = page;
    unveil(&mut strips, pictures);
    let mut turned: [Vec<Strip>; 4] = Default::default();
    let (mut hidden, mut place) = (String::new(), (0.0, 0.0));
    // Text with a gradient is drawn as a shape, and once more unseen, to be found: what is read there anyway is nothing hidden.
    let is_copy = |strip: &Strip, all: &[Strip]| {
        let near =
            |other: &&Strip| other.shown && (other.y - strip.y).abs() < 0.3 * strip.size && (other.x0() - strip.x0()).abs() < strip.size;
        !strip.shown && all.iter().filter(near).any(|other| other.marks.iter().map(|mark| mark.c).eq(strip.marks.iter().map(|mark| mark.c)))
    };
    let n_hidden: usize = strips.iter().filter(|strip| !strip.shown).map(|strip| strip.marks.len()).sum();
    let is_small = n_hidden.saturating_mul(strips.len()) < MOST_COMPARED;
    let copies: Vec<bool> = strips.iter().map(|strip| is_small && is_copy(strip, &strips)).collect();
    let mut copies = copies.into_iter();
    strips.retain(|_| copies.next() != Some(true));
    for strip in strips {
        if strip.shown {
            turned[usize::from(strip.turns)].push(strip);
            continue;
        }
        if place != (strip.y, strip.size) {
            sheet.hide(&std::mem::take(&mut hidden));
            place = (strip.y, strip.size);
        }
        hidden.push_str(&strip.text());
        hidden.push(' ');
    }
    sheet.hide(&hidden);
    let mut segments = Vec::new();
    for strips in turned {
        let mut found = segment::segments(strips, &figures);
        // Putting in order compares segments with each other; a page of so many is no page to read.
        segments.extend(if found.len() > MOST_SEGMENTS {
            found
        } else {
            segment::dotted(&mut found, &figures);
            columns::untangle(segment::addresses(order::reorder(segment::bullets(found))))
        });
    }
    Leaf { number, height, segments, links: links.into() }
}

/// The text that lies unseen under the picture of a scanned page is what the page says.
fn unveil(strips: &mut [Strip], pictures: f32) {
    let count = |under_scan: bool| -> usize {
        strips.iter().filter(|strip| if under_scan { strip.under_scan } else { strip.shown }).map(|strip| strip.marks.len()).sum()
    };
    if pictures > SCANNED && count(true) > 9 * count(false) {
        for strip in strips.iter_mut() {
            strip.shown |= strip.under_scan && strip.size >= 1.0;
        }
    }
}

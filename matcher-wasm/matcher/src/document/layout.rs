//! Positioned text of a page to lines: content order first, geometry where the stream jumps back.

use super::line::Bounds;
use super::sheet::{Draft, Piece, Sheet};

/// A run of text as the page draws it; y grows upwards.
#[derive(Debug, Clone, Default)]
pub(crate) struct Glyphs {
    pub text: String,
    pub x0: f32,
    pub x1: f32,
    /// Baseline.
    pub y: f32,
    pub size: f32,
    pub bold: bool,
    pub italic: bool,
    /// Painted at all.
    pub shown: bool,
}

/// A visible link.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub address: String,
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

/// What a page shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheetlet {
    pub width: f32,
    pub height: f32,
    pub glyphs: Vec<Glyphs>,
    pub links: Vec<Link>,
}

/// A gap wider than this many ems ends a segment: words of one phrase do not stand so far apart.
const SEGMENT_GAP: f32 = 0.9;
/// A gap wider than this many ems is a space; kerning stays below it.
const WORD_GAP: f32 = 0.13;

/// More segments than a page of text has.
const MOST_SEGMENTS: usize = 3_000;

/// Runs on one baseline without a wide gap.
struct Segment {
    glyphs: Vec<Glyphs>,
    x0: f32,
    x1: f32,
    y: f32,
    size: f32,
    bullet: bool,
}

/// Writes the lines of a page, in reading order.
pub(crate) fn write(page: Sheetlet, number: u32, sheet: &mut Sheet) {
    let Sheetlet { width, height, glyphs, links } = page;
    let mut seen = Vec::with_capacity(glyphs.len());
    for glyphs in glyphs {
        if is_hidden(&glyphs, width, height) {
            sheet.hide(&glyphs.text);
        } else if !glyphs.text.is_empty() {
            seen.push(glyphs);
        }
    }
    let mut baseline = f32::MAX;
    let segments = segments(seen);
    // Putting in order compares segments with each other; a page of so many is no page to read.
    let ordered = if segments.len() > MOST_SEGMENTS { segments } else { reorder(bullets(segments)) };
    for segment in ordered {
        let beside = (segment.y - baseline).abs() <= 0.35 * segment.size;
        baseline = segment.y;
        let top = height - segment.y - segment.size * 0.8;
        let bounds = Bounds { left: segment.x0, top, right: segment.x1, bottom: top + segment.size };
        let bullet = segment.bullet;
        let pieces = pieces(segment.glyphs, &links);
        sheet.push(Draft { pieces, page: number, beside, bullet, bounds: Some(bounds), ..Draft::default() });
    }
}

fn is_hidden(glyphs: &Glyphs, width: f32, height: f32) -> bool {
    let off_page = glyphs.x1 < 0.0 || glyphs.x0 > width || glyphs.y < -glyphs.size || glyphs.y > height + glyphs.size;
    !glyphs.shown || glyphs.size.abs() < 1.0 || off_page || !glyphs.x0.is_finite() || !glyphs.y.is_finite()
}

fn segments(glyphs: Vec<Glyphs>) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for run in glyphs {
        let size = run.size.abs();
        let on_row = segments.last().is_some_and(|last| (last.y - run.y).abs() <= 0.35 * size.min(last.size).max(1.0));
        if let Some(last) = segments.last_mut().filter(|_| on_row) {
            let gap = run.x0 - last.x1;
            let em = size.max(last.size);
            if gap < SEGMENT_GAP * em && run.x0 >= last.x0 - 0.1 * em && gap > -4.0 * em {
                last.x1 = last.x1.max(run.x1);
                last.size = last.size.max(size);
                last.glyphs.push(run);
                continue;
            }
        }
        if run.text.trim().is_empty() {
            continue;
        }
        segments.push(Segment { x0: run.x0, x1: run.x1, y: run.y, size, bullet: false, glyphs: vec![run] });
    }
    segments
}

/// Joins list marks, which some producers draw before or after everything else, to the line that they stand before.
fn bullets(mut segments: Vec<Segment>) -> Vec<Segment> {
    let marks: Vec<usize> = (0..segments.len()).filter(|&at| segments[at].is_mark()).collect();
    let mut joined = Vec::new();
    for &mark in &marks {
        let (right, y, size) = (segments[mark].x1, segments[mark].y, segments[mark].size);
        let follows = |other: &Segment| {
            let em = other.size.max(size);
            !other.is_mark() && (other.y - y).abs() < 0.6 * em && other.x0 >= right - 0.3 * em && other.x0 < right + 3.0 * em
        };
        let line = (0..segments.len()).filter(|&at| follows(&segments[at])).min_by(|&a, &b| segments[a].x0.total_cmp(&segments[b].x0));
        // A mark right after other words only parts them from what follows.
        let parts = (0..segments.len()).any(|other| {
            let before = &segments[other];
            !before.is_mark()
                && before.x1 <= segments[mark].x0 + 1.0
                && (before.y - y).abs() < 0.3 * size
                && segments[mark].x0 - before.x1 < 3.0 * size
        });
        if let Some(at) = line {
            joined.push(mark);
            segments[at].bullet = !parts;
        }
    }
    let mut at = 0;
    segments.retain(|_| {
        at += 1;
        joined.binary_search(&(at - 1)).is_err()
    });
    segments
}

impl Segment {
    /// Whether it is nothing but a list mark.
    fn is_mark(&self) -> bool {
        let mut chars = self.glyphs.iter().flat_map(|run| run.text.chars()).filter(|c| !c.is_whitespace());
        matches!((chars.next(), chars.next()), (Some(c), None) if super::glyphs::is_bullet(c))
    }
}

/// Puts back what the stream draws late: positioned layers (dates set to the right of a title, for one) come after the text that they
/// belong to. A column of its own, which shares no x with what stands at its height, stays where the stream has it.
fn reorder(segments: Vec<Segment>) -> Vec<Segment> {
    let mut chunks: Vec<Vec<Segment>> = Vec::new();
    for segment in segments {
        let jumps = chunks.last().and_then(|chunk| chunk.last()).is_some_and(|last| segment.y > last.y + 0.8 * last.size.max(segment.size));
        match chunks.last_mut() {
            Some(chunk) if !jumps => chunk.push(segment),
            _ => chunks.push(vec![segment]),
        }
    }
    let mut ordered: Vec<Vec<Segment>> = Vec::new();
    for chunk in chunks {
        let amid: Vec<usize> = (0..ordered.len()).filter(|&at| interleaves(&ordered[at], &chunk)).collect();
        let Some((&first, others)) = amid.split_first() else {
            let at = ordered.iter().position(|earlier| Extent::of(&chunk).is_above(&Extent::of(earlier))).unwrap_or(ordered.len());
            ordered.insert(at, chunk);
            continue;
        };
        for &other in others.iter().rev() {
            let other = ordered.remove(other);
            other.into_iter().for_each(|segment| insert(&mut ordered[first], segment));
        }
        chunk.into_iter().for_each(|segment| insert(&mut ordered[first], segment));
    }
    ordered.into_iter().flatten().collect()
}

/// The box around some segments.
struct Extent {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Extent {
    fn of(segments: &[Segment]) -> Extent {
        let empty = Extent { left: f32::MAX, right: f32::MIN, top: f32::MIN, bottom: f32::MAX };
        segments.iter().fold(empty, |extent, segment| Extent {
            left: extent.left.min(segment.x0),
            right: extent.right.max(segment.x1),
            top: extent.top.max(segment.y),
            bottom: extent.bottom.min(segment.y),
        })
    }

    /// Whether a good part of the narrower one stands below or above the other; a long word may jut out of its column.
    fn shares_x(&self, left: f32, right: f32) -> bool {
        let shared = right.min(self.right) - left.max(self.left);
        shared > 0.3 * (right - left).min(self.right - self.left)
    }

    /// In the same x, and wholly above.
    fn is_above(&self, other: &Extent) -> bool {
        self.bottom > other.top && self.shares_x(other.left, other.right)
    }
}

/// Whether `late` stands among the lines of `earlier`: at the same height and in the same x.
fn interleaves(earlier: &[Segment], late: &[Segment]) -> bool {
    // A line or two on their own may stand beside a title and above its paragraph; a whole column tells by itself.
    let reach = if late.len() <= 2 { 6.0 * late.iter().map(|segment| segment.size).fold(0.0, f32::max) } else { 0.0 };
    let extent = Extent::of(late);
    let near = |segment: &&Segment| segment.y < extent.top + segment.size * 0.3 && segment.y > extent.bottom - reach;
    let shares = |segment: &Segment| late.iter().any(|other| Extent::of(std::slice::from_ref(other)).shares_x(segment.x0, segment.x1));
    earlier.iter().filter(near).any(shares)
}

fn insert(chunk: &mut Vec<Segment>, segment: Segment) {
    let near = 0.35 * segment.size;
    let same = chunk.iter().rposition(|other| (other.y - segment.y).abs() <= near && other.x1 <= segment.x0 + 1.0);
    if let Some(at) = same {
        chunk.insert(at + 1, segment);
        return;
    }
    let at = chunk.iter().position(|other| other.y < segment.y + near).unwrap_or(chunk.len());
    chunk.insert(at, segment);
}

fn pieces(glyphs: Vec<Glyphs>, links: &[Link]) -> Vec<Piece> {
    let word_gap = word_gap(&glyphs);
    let mut pieces: Vec<Piece> = Vec::with_capacity(glyphs.len());
    let mut end = f32::MAX;
    for run in glyphs {
        let (middle, height) = ((run.x0 + run.x1) / 2.0, run.y + run.size * 0.3);
        let link = links.iter().find(|link| link.x0 <= middle && middle <= link.x1 && link.y0 <= height && height <= link.y1);
        let before = pieces.last();
        let inside = |c: char| c.is_alphanumeric();
        // No word changes its weight halfway.
        let restyled = before.is_some_and(|piece| piece.bold != run.bold && piece.text.ends_with(inside) && run.text.starts_with(inside));
        let spaced = run.x0 - end > word_gap * run.size || restyled;
        end = run.x1;
        let text = if spaced { format!(" {}", run.text) } else { run.text };
        pieces.push(Piece { text, bold: run.bold, italic: run.italic, size: run.size, link: link.map(|link| link.address.clone()) });
    }
    pieces
}

/// The gap in ems that parts words: wider where a heading is set with letters apart.
fn word_gap(glyphs: &[Glyphs]) -> f32 {
    let n_single = glyphs.iter().filter(|run| run.text.chars().count() == 1).count();
    if glyphs.len() < 4 || n_single * 5 < glyphs.len() * 4 {
        return WORD_GAP;
    }
    let mut gaps: Vec<f32> = glyphs.windows(2).map(|pair| (pair[1].x0 - pair[0].x1) / pair[1].size.max(1.0)).collect();
    gaps.sort_by(f32::total_cmp);
    (gaps[gaps.len() / 2] + WORD_GAP).max(WORD_GAP)
}

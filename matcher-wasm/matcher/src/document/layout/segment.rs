//! Strips on one baseline without a wide gap.

use pdfboss_core::Rect;

use super::super::page::Strip;
use super::words::is_right_to_left;

/// A gap wider than this many ems ends a segment: words of one phrase do not stand so far apart.
const SEGMENT_GAP: f32 = 0.9;
/// Lines of so many characters are text; shorter ones are cells as well.
pub(super) const LONG: usize = 22;
/// Left edges this close are one.
pub(super) const SAME_EDGE: f32 = 2.5;
/// Letters and digits of the longest line that may be a date alone.
const DATED: usize = 30;
/// Text that is drawn twice, for weight or shadow, comes again within so many strips and so many ems.
const TWICE_WITHIN: usize = 40;
const TWICE_NEAR: f32 = 0.12;

/// Words of one phrase.
pub(super) struct Segment {
    pub strips: Vec<Strip>,
    pub x0: f32,
    pub x1: f32,
    pub y: f32,
    pub size: f32,
    pub bullet: bool,
    /// Begins a row, though it stands at the height of the one before.
    pub apart: bool,
}

impl Segment {
    fn new(strip: Strip) -> Segment {
        Segment { x0: strip.x0(), x1: strip.x1(), y: strip.y, size: strip.size, bullet: false, apart: false, strips: vec![strip] }
    }

    /// The characters that are no spaces.
    fn chars(&self) -> impl Iterator<Item = char> {
        self.marks().filter(|c| !c.is_whitespace())
    }

    /// All characters.
    pub fn marks(&self) -> impl Iterator<Item = char> {
        self.strips.iter().flat_map(|strip| &strip.marks).map(|mark| mark.c)
    }

    /// Number of characters that are no spaces.
    pub fn len(&self) -> usize {
        self.chars().count()
    }

    /// Whether it has the number of a year in it.
    pub fn has_year(&self) -> bool {
        let (mut n_digits, mut number) = (0, 0);
        self.marks().chain([' ']).any(|c| {
            let Some(digit) = c.to_digit(10) else {
                let is_year = n_digits == 4 && (1900..2100).contains(&number);
                (n_digits, number) = (0, 0);
                return is_year;
            };
            (n_digits, number) = (n_digits + 1, (number * 10 + digit) % 100_000);
            false
        })
    }

    /// Whether it is bold or in capitals throughout.
    pub fn is_strong(&self) -> bool {
        let has_capitals = self.marks().any(char::is_uppercase) && !self.marks().any(char::is_lowercase);
        has_capitals || self.strips.iter().all(|strip| strip.bold || strip.marks.iter().all(|mark| mark.c.is_whitespace()))
    }

    /// Whether it is nothing but a list mark.
    fn is_mark(&self) -> bool {
        let mut chars = self.chars();
        matches!((chars.next(), chars.next()), (Some(c), None) if super::super::glyphs::is_bullet(c))
    }

    /// Whether it ends in an address that goes on in the line below.
    fn is_broken_before(&self, below: &Segment) -> bool {
        let near = (self.x0 - below.x0).abs() < 0.2 * self.size && self.y > below.y && self.y - below.y < 2.0 * self.size;
        if !near || !self.marks().any(|c| matches!(c, '@' | '/')) {
            return false;
        }
        let (line, next): (String, String) = (self.marks().collect(), below.marks().collect());
        let word = line.trim_end().rsplit(' ').next().unwrap_or("");
        let mut start = next.chars();
        let is_domain = start.next() == Some('.') && start.next().is_some_and(char::is_alphabetic);
        // A mail address without the end of its domain.
        let is_open = word.rsplit_once('@').is_some_and(|(_, domain)| !domain.contains('.') || domain.ends_with('.'));
        let is_end = !next.trim().contains([' ', '@'])
            && next.starts_with(|c: char| c.is_lowercase())
            && (next.contains('.') || word.ends_with('.'));
        is_domain && word.contains(['@', '/']) || is_open && is_end
    }

    /// Whether a strip goes on where this ends.
    fn goes_on(&self, next: &Strip) -> bool {
        let em = next.size.max(self.size);
        if (self.y - next.y).abs() > 0.35 * next.size.min(self.size).max(1.0) {
            return false;
        }
        let gap = next.x0() - self.x1;
        let forward = next.x0() >= self.x0 - 0.1 * em && gap > -4.0 * em && gap < self.widest_gap() * em;
        // Some producers draw words that are read from right to left in that order.
        let backward = || {
            let gap = self.x0 - next.x1();
            gap > -0.1 * em && gap < SEGMENT_GAP * em && next.marks.iter().any(|mark| is_right_to_left(mark.c))
        };
        forward || backward()
    }

    /// Letters that are set apart have words further apart.
    fn widest_gap(&self) -> f32 {
        let marks: Vec<_> = self.strips.iter().flat_map(|strip| &strip.marks).filter(|mark| !mark.c.is_whitespace()).take(12).collect();
        if marks.len() < 4 {
            return SEGMENT_GAP;
        }
        let mut gaps: Vec<f32> = marks.windows(2).map(|pair| (pair[1].x0 - pair[0].x1) / self.size.max(1.0)).collect();
        gaps.sort_by(f32::total_cmp);
        SEGMENT_GAP + 2.0 * gaps[gaps.len() / 2].clamp(0.0, 1.0)
    }

    fn push(&mut self, strip: Strip) {
        self.x0 = self.x0.min(strip.x0());
        self.x1 = self.x1.max(strip.x1());
        self.size = self.size.max(strip.size);
        self.strips.push(strip);
    }
}

/// Whether two segments stand at the same height.
pub(super) fn on_row(one: &Segment, other: &Segment) -> bool {
    (one.y - other.y).abs() <= 0.35 * one.size.max(other.size)
}

/// How far most lines are apart that follow each other downwards.
pub(super) fn pitch<'s>(segments: impl Iterator<Item = &'s Segment>) -> f32 {
    let heights: Vec<f32> = segments.map(|segment| segment.y).collect();
    let mut gaps: Vec<f32> = heights.windows(2).map(|pair| pair[0] - pair[1]).filter(|gap| *gap > 1.0).collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() / 2).copied().unwrap_or(0.0)
}

/// Left edges that are one, each group with how many there are and the first of them; the most shared first.
pub(super) fn shared_edges(mut edges: Vec<f32>) -> Vec<(usize, f32)> {
    edges.sort_by(f32::total_cmp);
    let mut found: Vec<(usize, f32)> = Vec::new();
    let mut rest = edges.as_slice();
    while let Some(&edge) = rest.first() {
        let n = rest.iter().take_while(|&&other| other - edge < SAME_EDGE).count();
        found.push((n, edge));
        rest = &rest[n..];
    }
    found.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    found
}

/// The figure that holds a strip and little else: the frame of a tag.
fn frame(strip: &Strip, figures: &[Rect]) -> Option<usize> {
    let right = strip.marks.iter().rev().find(|mark| !mark.c.is_whitespace()).map_or(strip.x1(), |mark| mark.x1);
    let holds = |&at: &usize| {
        let figure = figures[at];
        figure.height() < 3.0 * strip.size
            && figure.x0 <= strip.x0() + 0.5
            && figure.x1 >= right - 0.5
            && figure.y0 < strip.y + 0.2 * strip.size
            && figure.y1 > strip.y + 0.5 * strip.size
    };
    (0..figures.len()).filter(holds).min_by(|&a, &b| figures[a].width().total_cmp(&figures[b].width()))
}

pub(super) fn segments(strips: Vec<Strip>, figures: &[Rect]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut framed = None;
    let mut seen: Vec<(f32, f32, usize, char)> = Vec::new();
    for strip in strips {
        let place = (strip.x0(), strip.y, strip.marks.len(), strip.marks.first().map_or(' ', |mark| mark.c));
        let near = TWICE_NEAR * strip.size;
        let is_same = |other: &(f32, f32, usize, char)| {
            (other.0 - place.0).abs() < near && (other.1 - place.1).abs() < near && (other.2, other.3) == (place.2, place.3)
        };
        if place.2 > 1 && seen.iter().rev().take(TWICE_WITHIN).any(is_same) {
            continue;
        }
        seen.push(place);
        let now = frame(&strip, figures);
        // A word set off within a sentence stays in it; spaces have no frame.
        let is_same_frame = now.is_none() || framed.is_none() || framed == now;
        let is_blank = strip.marks.iter().all(|mark| mark.c.is_whitespace());
        framed = if is_blank { framed } else { now };
        match segments.last_mut() {
            // Words in frames of their own are not one phrase, however close the frames are.
            Some(last) if is_same_frame && last.goes_on(&strip) => last.push(strip),
            _ if is_blank => {}
            _ => segments.push(Segment::new(strip)),
        }
    }
    segments
}

/// Joins list marks, which some producers draw before or after everything else, to the line that they stand before.
pub(super) fn bullets(mut segments: Vec<Segment>) -> Vec<Segment> {
    let marks: Vec<usize> = (0..segments.len()).filter(|&at| segments[at].is_mark()).collect();
    let mut joined = Vec::new();
    for &mark in &marks {
        let (right, y, size) = (segments[mark].x1, segments[mark].y, segments[mark].size);
        let follows = |other: &Segment| {
            let em = other.size.max(size);
            (other.y - y).abs() < 0.6 * em && other.x0 >= right - 0.3 * em && other.x0 < right + 3.0 * em && !other.is_mark()
        };
        let line = (0..segments.len()).filter(|&at| follows(&segments[at])).min_by(|&a, &b| segments[a].x0.total_cmp(&segments[b].x0));
        // A mark right after other words only parts them from what follows.
        let parts = (0..segments.len()).any(|other| {
            let before = &segments[other];
            before.x1 <= segments[mark].x0 + 1.0
                && (before.y - y).abs() < 0.3 * size
                && segments[mark].x0 - before.x1 < 3.0 * size
                && !before.is_mark()
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

/// Finds the lines that drawn list marks stand before: a dot at half the height of small letters, with nothing else before it in its row.
/// A dot before what is bold, or little more than a date, is a place on a time line or opens a whole entry: no item.
pub(super) fn dotted(segments: &mut [Segment], figures: &[Rect]) {
    let is_dot = |figure: &&Rect| figure.height() < 9.0 && (figure.width() - figure.height()).abs() < 0.3 * figure.height();
    for dot in figures.iter().filter(is_dot) {
        let (middle, height) = ((dot.y0 + dot.y1) / 2.0, dot.height());
        let is_level = |one: &Segment| (middle - one.y - 0.3 * one.size).abs() < 0.2 * one.size && height < 0.5 * one.size;
        let gap = |one: &Segment| one.x0 - dot.x1;
        let follows = |one: &Segment| is_level(one) && (0.0..1.3 * one.size).contains(&gap(one));
        let is_first = !segments.iter().any(|one| is_level(one) && one.x0 < dot.x0 && dot.x0 - one.x1 < 3.0 * one.size);
        if let Some(line) = segments
            .iter_mut()
            .filter(|one| follows(one) && is_first && !one.is_strong() && !(one.has_year() && one.len() < DATED))
            .min_by(|a, b| a.x0.total_cmp(&b.x0))
        {
            line.bullet = true;
        }
    }
}

/// Joins addresses that a narrow column breaks before a full stop: `jo@example` and `.org` right below it.
pub(super) fn addresses(segments: Vec<Segment>) -> Vec<Segment> {
    let mut joined: Vec<Segment> = Vec::with_capacity(segments.len());
    for segment in segments {
        match joined.last_mut() {
            Some(above) if above.is_broken_before(&segment) => {
                let shift = above.x1 - segment.x0;
                for mut strip in segment.strips {
                    strip.marks.iter_mut().for_each(|mark| (mark.x0, mark.x1) = (mark.x0 + shift, mark.x1 + shift));
                    above.strips.push(strip);
                }
            }
            _ => joined.push(segment),
        }
    }
    joined
}

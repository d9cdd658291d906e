//! Shows strings: characters with their places, and whether they can be seen.

use pdfboss_core::content::{Op, TextItem};
use pdfboss_core::{Matrix, Point, Rect};

use super::super::page::{Mark, Strip};
use super::painter::Painter;
use super::state::{Pen, State};

/// Strings that go on within so many ems of the last one make one strip.
const SAME_STRIP: f32 = 0.9;

/// What a string and each of its codes cost.
const STEPS_PER_STRING: usize = 40;
const STEPS_PER_CODE: usize = 8;

/// Text that stands for the strings shown inside it, where they are.
pub(super) struct Stand {
    pub text: Option<Vec<char>>,
    pub off: bool,
}

impl Painter<'_> {
    /// Runs the operators that show strings.
    pub fn write(&mut self, op: &Op, state: &mut State, pen: &mut Pen, stands: &mut [Stand]) {
        match op {
            Op::ShowText(text) => self.show(state, pen, text, stands),
            Op::ShowTextAdjusted(items) => {
                for item in items {
                    match item {
                        TextItem::Str(text) => self.show(state, pen, text, stands),
                        TextItem::Offset(by) => pen.step(state, -by / 1000.0 * state.size),
                    }
                }
            }
            Op::NextLineShowText(text) => {
                pen.next_line(state);
                self.show(state, pen, text, stands);
            }
            Op::NextLineShowTextSpaced(word, letter, text) => {
                (state.word_spacing, state.char_spacing) = (*word, *letter);
                pen.next_line(state);
                self.show(state, pen, text, stands);
            }
            _ => {}
        }
    }

    /// Shows a string and moves the pen behind it.
    fn show(&mut self, state: &State, pen: &mut Pen, bytes: &[u8], stands: &mut [Stand]) {
        // Each string becomes a strip, which is held against what is painted under it.
        if self.objects.burn(STEPS_PER_STRING + bytes.len() * STEPS_PER_CODE + self.areas.len() + stands.len()).is_none() {
            return;
        }
        let font = &state.font;
        let start = pen.matrix.concat(state.ctm);
        let size = state.size.abs() * font.scale * (start.c * start.c + start.d * start.d).sqrt();
        let along = if font.vertical {
            Point::new(-start.c, -start.d)
        } else {
            Point::new(start.a * state.scale_x * state.size, start.b * state.scale_x * state.size)
        };
        let turns = if along.x.abs() >= along.y.abs() {
            if along.x < 0.0 { 2 } else { 0 }
        } else if along.y > 0.0 {
            1
        } else {
            3
        };
        let turned = |at: Point| match turns {
            0 => at,
            1 => Point::new(at.y, -at.x),
            2 => Point::new(-at.x, -at.y),
            _ => Point::new(-at.y, at.x),
        };
        let mut marks: Vec<Mark> = Vec::with_capacity(bytes.len().min(256));
        let origin = start.apply(Point::new(0.0, state.rise));
        let mut rest = bytes;
        while !rest.is_empty() && marks.len() < *self.n_marks_left {
            let (code, n_bytes) = font.code(rest);
            rest = &rest[n_bytes.min(rest.len())..];
            let ink = font.width(code, n_bytes) / 1000.0 * state.size;
            let spacing = state.char_spacing + if code == 32 && n_bytes == 1 { state.word_spacing } else { 0.0 };
            // All but the place stays as it is at the start.
            let (Matrix { e, f, .. }, ctm) = (pen.matrix, state.ctm);
            let here = Matrix { e: e * ctm.a + f * ctm.c + ctm.e, f: e * ctm.b + f * ctm.d + ctm.f, ..start };
            let end = if font.vertical { Point::new(0.0, state.rise - ink) } else { Point::new(ink * state.scale_x, state.rise) };
            let (x0, x1) = (turned(here.apply(Point::new(0.0, state.rise))).x, turned(here.apply(end)).x);
            let first = marks.len();
            font.write(code, |c| marks.push(Mark { c, x0, x1 }));
            spread(&mut marks[first..]);
            pen.step(state, ink + spacing);
        }
        // The replacement takes the place of the first string inside its sequence, and the others go.
        let replaced = stands.iter_mut().rev().find_map(|stand| stand.text.as_mut());
        if let Some(text) = replaced {
            let (x0, x1) = (marks.first().map_or(0.0, |mark| mark.x0), marks.last().map_or(0.0, |mark| mark.x1));
            marks = std::mem::take(text).into_iter().map(|c| Mark { c, x0, x1 }).collect();
            spread(&mut marks);
        }
        *self.n_marks_left = self.n_marks_left.saturating_sub(marks.len().max(1));
        let at = turned(origin);
        let is_finite = at.x.is_finite() && at.y.is_finite() && size.is_finite() && marks.iter().all(|mark| mark.x1.is_finite());
        if marks.is_empty() || !is_finite {
            return;
        }
        let is_off = stands.iter().any(|stand| stand.off);
        let bold = font.bold || (state.mode == 2 && state.line_width > 0.0);
        let strip = Strip { marks, y: at.y, size, bold, italic: font.italic, shown: !is_off, under_scan: false, turns };
        self.place(strip, state, origin, pen.matrix.concat(state.ctm).apply(Point::new(0.0, state.rise)));
    }

    fn place(&mut self, mut strip: Strip, state: &State, from: Point, to: Point) {
        let reach = 0.6 * strip.size;
        let bounds = Rect::new(from.x, from.y, to.x, to.y).normalize();
        let bounds =
            if strip.turns.is_multiple_of(2) { Rect { y1: bounds.y1 + reach, ..bounds } } else { Rect { x0: bounds.x0 - reach, ..bounds } };
        let middle = Point::new((bounds.x0 + bounds.x1) / 2.0, (bounds.y0 + bounds.y1) / 2.0);
        let is_clipped = bounds.intersect(state.clip).is_none();
        let is_swallowed = || state.fill.is_some_and(|fill| self.areas.swallow(middle, fill)) && matches!(state.mode, 0 | 4);
        strip.under_scan = state.mode == 3 && strip.shown;
        strip.shown &= !matches!(state.mode, 3 | 7) && !is_clipped && strip.size >= 1.0 && state.alpha > 0.05 && !is_swallowed();
        if state.mode == 7 && self.clipping.is_none() {
            self.clipping = Some(self.strips.len());
        }
        // What was painted in between may be the frame of the next word.
        let n_before = std::mem::replace(&mut self.n_figures, self.areas.figures.len());
        if let Some(last) = self.strips.last_mut().filter(|_| n_before == self.n_figures) {
            let gap = strip.x0() - last.x1();
            let same = (last.turns, last.bold, last.italic, last.shown, last.under_scan)
                == (strip.turns, strip.bold, strip.italic, strip.shown, strip.under_scan);
            let near =
                (last.y - strip.y).abs() < 0.01 && last.size == strip.size && gap > -0.5 * strip.size && gap < SAME_STRIP * strip.size;
            if same && near {
                last.marks.extend(strip.marks);
                let at = self.boxes.len() - 1;
                self.boxes[at] = self.boxes[at].union(bounds);
                return;
            }
        }
        self.boxes.push(bounds);
        self.strips.push(strip);
    }
}

/// Gives each of the characters of one glyph its part of the width.
fn spread(marks: &mut [Mark]) {
    let n = marks.len() as f32;
    if let ([first, .., last], true) = (&*marks, marks.len() > 1) {
        let (x0, width) = (first.x0, last.x1 - first.x0);
        for (at, mark) in marks.iter_mut().enumerate() {
            (mark.x0, mark.x1) = (x0 + width * at as f32 / n, x0 + width * (at + 1) as f32 / n);
        }
    }
}

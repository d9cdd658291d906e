//! What the operators of a page set.

use std::rc::Rc;

use pdfboss_core::content::Op;
use pdfboss_core::{Matrix, Rect};

use super::areas::Color;
use super::font::Font;

/// What an operator may change, and what saving keeps.
#[derive(Clone)]
pub(super) struct State {
    pub ctm: Matrix,
    pub clip: Rect,
    pub char_spacing: f32,
    pub word_spacing: f32,
    pub scale_x: f32,
    pub leading: f32,
    pub rise: f32,
    pub font: Rc<Font>,
    pub size: f32,
    pub mode: i32,
    pub line_width: f32,
    /// None where it is not one colour, or not known.
    pub fill: Option<Color>,
    /// Whether the colours of the present space are what their numbers say.
    pub plain_space: bool,
    pub alpha: f32,
    /// Blends with what lies under it.
    pub blends: bool,
}

impl State {
    /// What a page begins with.
    pub fn new(ctm: Matrix, page: Rect) -> State {
        State {
            ctm,
            clip: page,
            char_spacing: 0.0,
            word_spacing: 0.0,
            scale_x: 1.0,
            leading: 0.0,
            rise: 0.0,
            font: Rc::new(Font::missing()),
            size: 0.0,
            mode: 0,
            line_width: 1.0,
            fill: Some([0.0; 3]),
            plain_space: true,
            alpha: 1.0,
            blends: false,
        }
    }

    /// Narrows what can be seen to these bounds.
    pub fn clip_to(&mut self, bounds: Option<Rect>) {
        self.clip = bounds.and_then(|bounds| bounds.intersect(self.clip)).unwrap_or(Rect::new(0.0, 0.0, 0.0, 0.0));
    }

    /// Sets what one number sets; false for other operators.
    pub fn set(&mut self, op: &Op) -> bool {
        match *op {
            Op::Concat(matrix) if is_finite(matrix) => self.ctm = matrix.concat(self.ctm),
            Op::SetLineWidth(width) => self.line_width = width,
            Op::SetCharSpacing(value) => self.char_spacing = value,
            Op::SetWordSpacing(value) => self.word_spacing = value,
            Op::SetHorizScaling(value) => self.scale_x = value / 100.0,
            Op::SetLeading(value) => self.leading = value,
            Op::SetTextRise(value) => self.rise = value,
            Op::SetTextRender(mode) => self.mode = mode,
            Op::SetFillGray(gray) => self.set_fill(&[gray]),
            Op::SetFillRGB(r, g, b) => self.set_fill(&[r, g, b]),
            Op::SetFillCMYK(c, m, y, k) => self.set_fill(&[c, m, y, k]),
            Op::SetFillColor(ref parts) => self.fill = color(parts).filter(|_| self.plain_space),
            Op::SetFillColorN(ref parts, ref pattern) => self.fill = color(parts).filter(|_| self.plain_space && pattern.is_none()),
            _ => return false,
        }
        true
    }

    fn set_fill(&mut self, parts: &[f32]) {
        (self.plain_space, self.fill) = (true, color(parts));
    }
}

/// Where the next string is shown, and where its line begins.
pub(super) struct Pen {
    pub matrix: Matrix,
    line: Matrix,
}

impl Pen {
    pub fn new() -> Pen {
        Pen { matrix: Matrix::identity(), line: Matrix::identity() }
    }

    /// Follows what moves the pen without showing anything; false for other operators.
    pub fn follow(&mut self, op: &Op, state: &mut State) -> bool {
        match *op {
            Op::BeginText => *self = Pen::new(),
            Op::TextMove(x, y) => self.move_line(x, y),
            Op::TextMoveSetLeading(x, y) => {
                state.leading = -y;
                self.move_line(x, y);
            }
            Op::SetTextMatrix(matrix) if is_finite(matrix) => *self = Pen { matrix, line: matrix },
            Op::TextNextLine => self.next_line(state),
            _ => return false,
        }
        true
    }

    pub fn next_line(&mut self, state: &State) {
        self.move_line(0.0, -state.leading);
    }

    fn move_line(&mut self, x: f32, y: f32) {
        self.line = Matrix::translate(x, y).concat(self.line);
        self.matrix = self.line;
    }

    /// Moves along the line.
    pub fn step(&mut self, state: &State, by: f32) {
        if by.is_finite() {
            let (x, y) = if state.font.vertical { (0.0, -by) } else { (by * state.scale_x, 0.0) };
            // Only the place changes: what a translation before the matrix gives.
            let Matrix { a, b, c, d, e, f } = self.matrix;
            (self.matrix.e, self.matrix.f) = (x * a + y * c + e, x * b + y * d + f);
        }
    }
}

fn is_finite(m: Matrix) -> bool {
    [m.a, m.b, m.c, m.d, m.e, m.f].iter().all(|part| part.is_finite())
}

/// A colour by the number of its parts: gray, RGB or CMYK.
fn color(parts: &[f32]) -> Option<Color> {
    match *parts {
        [gray] => Some([gray; 3]),
        [r, g, b] => Some([r, g, b]),
        [c, m, y, k] => Some([(1.0 - c) * (1.0 - k), (1.0 - m) * (1.0 - k), (1.0 - y) * (1.0 - k)]),
        _ => None,
    }
}

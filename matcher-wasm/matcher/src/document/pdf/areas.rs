//! What is painted under and over the text of a page: backgrounds that swallow it, and what covers it.

use pdfboss_core::content::Op;
use pdfboss_core::{Matrix, Point, Rect};

/// More areas than a page shows; what comes later is taken for decoration.
const MOST_AREAS: usize = 3_000;
/// Heights of list marks and of the frames of single words, in points, and the most width of such frames.
const FIGURE: std::ops::Range<f32> = 1.0..45.0;
const WIDEST_FIGURE: f32 = 250.0;
/// More figures than the lists and tags of a page have.
const MOST_FIGURES: usize = 1_000;
/// Colours closer than this in every part look the same.
const SAME_COLOR: f32 = 0.025;

pub(super) type Color = [f32; 3];

/// Something painted.
struct Area {
    bounds: Rect,
    /// None where it is not one colour, or where that is not known.
    color: Option<Color>,
    /// Fills its bounds wholly.
    is_solid: bool,
    is_picture: bool,
    /// Number of strips painted before it.
    after: usize,
}

/// What was painted on a page so far.
#[derive(Default)]
pub(super) struct Areas {
    areas: Vec<Area>,
    pub figures: Vec<Rect>,
}

impl Areas {
    pub fn push(&mut self, bounds: Rect, color: Option<Color>, is_solid: bool, after: usize) {
        // Rules and borders are no ground for text.
        if bounds.width() > 3.0 && bounds.height() > 3.0 && self.areas.len() < MOST_AREAS {
            self.areas.push(Area { bounds, color, is_solid, is_picture: false, after });
        }
    }

    pub fn push_picture(&mut self, bounds: Rect, is_solid: bool, after: usize) {
        if self.areas.len() < MOST_AREAS {
            self.areas.push(Area { bounds, color: None, is_solid, is_picture: true, after });
        }
    }

    /// A figure no higher than a few lines.
    pub fn push_figure(&mut self, bounds: Option<Rect>) {
        let is_small = |bounds: &Rect| bounds.width() < WIDEST_FIGURE && FIGURE.contains(&bounds.height());
        self.figures.extend(bounds.filter(is_small).filter(|_| self.figures.len() < MOST_FIGURES));
    }

    pub fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether text of this colour cannot be told from what lies under it.
    pub fn swallow(&self, at: Point, color: Color) -> bool {
        let ground = match self.areas.iter().rev().find(|area| area.bounds.contains(at)) {
            Some(area) if !area.is_solid => None,
            Some(area) => area.color,
            None => Some([1.0; 3]),
        };
        ground.is_some_and(|ground| ground.iter().zip(color).all(|(a, b)| (a - b).abs() < SAME_COLOR))
    }

    /// Whether something painted after so many strips covers these bounds: none, an area, or a picture.
    pub fn cover(&self, bounds: Rect, n_before: usize) -> Option<bool> {
        let covers = |area: &&Area| {
            area.is_solid
                && area.after > n_before
                && area.bounds.contains(Point::new(bounds.x0, bounds.y0))
                && area.bounds.contains(Point::new(bounds.x1, bounds.y1))
        };
        self.areas.iter().rev().find(covers).map(|area| area.is_picture)
    }

    /// The part of a page of this size that pictures cover.
    pub fn pictures(&self, page: Rect) -> f32 {
        let seen = self.areas.iter().filter(|area| area.is_picture).filter_map(|area| area.bounds.intersect(page));
        let covered: f32 = seen.map(|bounds| bounds.width() * bounds.height()).sum();
        (covered / (page.width() * page.height()).max(1.0)).min(1.0)
    }
}

/// The path under construction: its corners, and whether it is more than straight lines.
#[derive(Default)]
pub(super) struct Outline {
    corners: Vec<Point>,
    bounds: Option<Rect>,
    is_curved: bool,
    /// Further figures, or more corners than a box has.
    is_complex: bool,
    /// What is painted next is cut to it.
    pub clips: bool,
}

impl Outline {
    /// Follows what draws the path without painting it; false for other operators.
    pub fn follow(&mut self, op: &Op, ctm: Matrix) -> bool {
        match *op {
            Op::MoveTo(x, y) => self.move_to(ctm.apply(Point::new(x, y))),
            Op::LineTo(x, y) => self.line_to(ctm.apply(Point::new(x, y))),
            Op::CurveTo(_, _, _, _, x, y) | Op::CurveToV(_, _, x, y) | Op::CurveToY(_, _, x, y) => {
                self.is_curved = true;
                self.line_to(ctm.apply(Point::new(x, y)));
            }
            Op::Rect(x, y, width, height) => self.rect(Rect::new(x, y, x + width, y + height), ctm),
            Op::ClipNonZero | Op::ClipEvenOdd => self.clips = true,
            Op::ClosePath => {}
            _ => return false,
        }
        true
    }

    fn line_to(&mut self, at: Point) {
        let point = Rect::new(at.x, at.y, at.x, at.y);
        self.bounds = Some(self.bounds.map_or(point, |bounds| bounds.union(point)));
        self.is_complex |= self.corners.len() > 4;
        if self.corners.len() <= 4 {
            self.corners.push(at);
        }
    }

    fn move_to(&mut self, at: Point) {
        self.is_complex |= self.corners.len() > 1;
        self.corners.clear();
        self.line_to(at);
    }

    fn rect(&mut self, bounds: Rect, ctm: Matrix) {
        let Rect { x0, y0, x1, y1 } = bounds;
        self.move_to(ctm.apply(Point::new(x0, y0)));
        for (x, y) in [(x1, y0), (x1, y1), (x0, y1)] {
            self.line_to(ctm.apply(Point::new(x, y)));
        }
    }

    pub fn bounds(&self) -> Option<Rect> {
        self.bounds.filter(|bounds| [bounds.x0, bounds.y0, bounds.x1, bounds.y1].iter().all(|edge| edge.is_finite()))
    }

    /// Whether it is one upright box.
    pub fn is_box(&self) -> bool {
        let upright = |pair: &[Point]| (pair[0].x - pair[1].x).abs() < 0.5 || (pair[0].y - pair[1].y).abs() < 0.5;
        !self.is_curved && !self.is_complex && self.corners.len() >= 4 && self.corners.windows(2).all(upright)
    }
}

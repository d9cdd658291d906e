//! What a page shows, before it becomes lines: characters with their places, and what lies under and over them.

use std::rc::Rc;

use pdfboss_core::Rect;

/// A character and where the pen was before and after it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark {
    pub c: char,
    pub x0: f32,
    pub x1: f32,
}

/// Characters on one baseline in one style, in the order in which they are drawn. The page is turned so that they read from left to
/// right; y grows upwards.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    pub marks: Vec<Mark>,
    /// Baseline.
    pub y: f32,
    pub size: f32,
    pub bold: bool,
    pub italic: bool,
    /// Whether a reader of the page sees it.
    pub shown: bool,
    /// Hidden as the text under the picture of a scanned page is.
    pub under_scan: bool,
    /// Quarter turns to the left in which it is read.
    pub turns: u8,
}

impl Strip {
    pub fn x0(&self) -> f32 {
        self.marks.first().map_or(0.0, |mark| mark.x0)
    }

    pub fn x1(&self) -> f32 {
        self.marks.last().map_or(0.0, |mark| mark.x1)
    }

    pub fn text(&self) -> String {
        self.marks.iter().map(|mark| mark.c).collect()
    }
}

/// A visible link.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub address: Rc<str>,
    pub x0: f32,
    pub y0: f32,
    pub x1: f32,
    pub y1: f32,
}

/// What a page shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub height: f32,
    pub strips: Vec<Strip>,
    pub links: Vec<Link>,
    /// Bounds of small figures: what may be list marks, or frames of single words.
    pub figures: Vec<Rect>,
    /// The part of the page that pictures cover, at most 1.
    pub pictures: f32,
}

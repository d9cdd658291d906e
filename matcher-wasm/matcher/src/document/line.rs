use model::Span;

/// A box on a page in points, y growing downwards.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Bounds {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Lower edge.
    pub bottom: f32,
}

/// A stretch of a line in one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Place in the text of the document.
    pub span: Span,
    /// Bold type.
    pub bold: bool,
    /// Italic type.
    pub italic: bool,
    /// Type size in points, 0 if the format does not say.
    pub size: f32,
}

/// A piece of text that stands alone on its row: a whole line, a cell, one side of a wide gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Place in the text of the document, without the line's end.
    pub span: Span,
    /// Page, from 1.
    pub page: u32,
    /// Lines with the same number stand side by side.
    pub row: u32,
    /// Place on the page, where the format has pages.
    pub bounds: Option<Bounds>,
    /// Type size of most of the line in points, 0 if the format does not say.
    pub size: f32,
    /// Whether most of the line is bold.
    pub bold: bool,
    /// Address that the line links to.
    pub link: Option<String>,
    /// Whether it is an item of a list.
    pub bullet: bool,
    /// Level of the heading that the format itself calls it, from 1; 0 for text.
    pub level: u8,
    /// The styles in it, in order, covering the line; a wide gap begins a run of its own.
    pub runs: Vec<Run>,
}

impl Line {
    /// The words of the line.
    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        self.span.quote(text).unwrap_or("")
    }
}

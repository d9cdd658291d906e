//! The writing side of a document: pieces of styled text in, normalised lines out.

use std::borrow::Cow;

use crate::words::compose;
use std::rc::Rc;

use model::Span;

use super::glyphs;
use super::limits::Budget;
use super::line::{Bounds, Line, Run};

/// Text in one style, on its way into a line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    pub size: f32,
    pub link: Option<Rc<str>>,
}

impl Piece {
    /// Other words in the same style.
    pub fn saying(&self, text: &str) -> Piece {
        Piece { text: text.to_owned(), link: self.link.clone(), ..*self }
    }
}

/// A line before it is normalised.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub pieces: Vec<Piece>,
    pub page: u32,
    /// Stands on the same row as the draft before it.
    pub beside: bool,
    pub bounds: Option<Bounds>,
    pub bullet: bool,
    /// Level of a heading, 0 for text.
    pub level: u8,
}

/// More lines than any resume has; what follows is left out, as beyond [`Limits::glyphs`].
pub(crate) const MOST_LINES: usize = 5_000;
/// More changes of style than a line has; the rest of the line keeps the last one.
const MOST_RUNS: usize = 100;

/// Collects lines up to the limit of characters.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub text: String,
    pub lines: Vec<Line>,
    pub hidden: Vec<String>,
    pub truncated: bool,
    glyphs_left: usize,
    row: u32,
    /// A bullet that stood alone: it belongs to the line after it.
    pending_bullet: bool,
}

impl Sheet {
    pub fn new(limits: &Budget) -> Sheet {
        let (text, lines, hidden) = (String::new(), Vec::new(), Vec::new());
        Sheet { text, lines, hidden, truncated: false, glyphs_left: limits.glyphs, row: 0, pending_bullet: false }
    }

    /// Keeps text that a reader does not see apart from the lines.
    pub fn hide(&mut self, text: &str) {
        let clean = glyphs::clean(text);
        let kept = compose(&clean);
        let kept = kept.trim();
        if kept.is_empty() || kept.chars().count() > self.glyphs_left {
            return;
        }
        self.glyphs_left -= kept.chars().count();
        self.hidden.push(kept.to_owned());
    }

    pub fn push(&mut self, draft: Draft) {
        if self.lines.len() >= MOST_LINES {
            self.truncated |= draft.pieces.iter().any(|piece| !piece.text.trim().is_empty());
            return;
        }
        let mut line = Writing::new(&draft.pieces);
        let framed = line.strip_frame();
        let alone = !framed && line.strip_bullet();
        if line.text.is_empty() {
            // Between two items on one row a mark only parts them.
            self.pending_bullet = alone && !draft.beside;
            return;
        }
        let bullet = draft.bullet || alone || self.pending_bullet;
        let beside = draft.beside && !self.pending_bullet && !self.lines.is_empty();
        self.pending_bullet = false;
        let n_glyphs = line.text.chars().count();
        if n_glyphs > self.glyphs_left {
            self.truncated = true;
            return;
        }
        self.glyphs_left -= n_glyphs;
        if !beside {
            self.row += 1;
        }
        let start = self.text.len() as u32;
        self.text.push_str(&line.text);
        let span = Span { start, end: self.text.len() as u32 };
        self.text.push('\n');
        let runs = line.runs(start);
        let half = line.text.len() / 2;
        let bold = runs.iter().filter(|run| run.bold).map(|run| (run.span.end - run.span.start) as usize).sum::<usize>() > half;
        let size = main_size(&runs);
        let link = draft.pieces.iter().find_map(|piece| piece.link.as_deref()).map(str::to_owned);
        self.lines.push(Line {
            span,
            page: draft.page,
            row: self.row,
            bounds: draft.bounds,
            size,
            bold,
            link,
            bullet,
            level: draft.level,
            runs,
        });
    }
}

/// More addresses than a resume links to.
const MOST_LINKS: usize = 300;
/// No address is as long as this.
const LONGEST_LINK: usize = 2_000;

/// The target of a link, shared by all text that it stands behind.
pub(crate) fn target(address: &str) -> Option<Rc<str>> {
    (address.len() <= LONGEST_LINK).then(|| Rc::from(address))
}

/// Adds a target to those of a document, each once.
pub(crate) fn note_link(links: &mut Vec<String>, target: Option<&Rc<str>>) {
    if let Some(target) = target.filter(|target| links.len() < MOST_LINKS && !links.iter().any(|link| **link == ***target)) {
        links.push(target.to_string());
    }
}

/// Size of the longest stretch.
fn main_size(runs: &[Run]) -> f32 {
    let mut best = (0, 0.0);
    for run in runs {
        let same: u32 = runs.iter().filter(|other| other.size == run.size).map(|other| other.span.end - other.span.start).sum();
        if same > best.0 {
            best = (same, run.size);
        }
    }
    best.1
}

/// What stands for a gap wider than that of words, from which a run of its own begins.
pub(crate) const GAP: char = '\u{2003}';

/// A line being normalised: text, and for each style where it ends, and whether a gap follows.
struct Writing {
    text: String,
    styles: Vec<(usize, bool, bool, f32, bool)>,
}

impl Writing {
    fn new(pieces: &[Piece]) -> Writing {
        let (mut text, mut styles) = (String::new(), Vec::new());
        for piece in pieces {
            for (at, words) in piece.text.split(GAP).enumerate() {
                if at > 0 && !text.is_empty() && !text.ends_with(' ') {
                    text.push(' ');
                    styles.push((text.len(), piece.bold, piece.italic, piece.size, true));
                }
                for c in compose(&glyphs::clean(words)).chars() {
                    if !c.is_whitespace() {
                        text.push(c);
                    } else if !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                }
            }
            styles.push((text.len(), piece.bold, piece.italic, piece.size, false));
        }
        text.truncate(text.trim_end().len());
        if let Cow::Owned(composed) = compose(&text) {
            text = composed;
            styles = pieces.first().map(|piece| (text.len(), piece.bold, piece.italic, piece.size, false)).into_iter().collect();
        }
        Writing { text, styles }
    }

    /// Takes dashes off that stand at both ends, as ornaments of a heading; true if there were some.
    fn strip_frame(&mut self) -> bool {
        let Some(dash) = self.text.chars().next().filter(|c| "–—-~*•".contains(*c)) else { return false };
        let inner = self.text.trim_start_matches(dash);
        let framed = inner.starts_with(' ') && inner.ends_with(dash) && inner.trim_end_matches(dash).ends_with(' ');
        if framed {
            let cut = self.text.len() - inner.trim_start().len();
            self.text.truncate(inner.trim_end_matches(dash).trim_end().len() + self.text.len() - inner.len());
            self.text.drain(..cut.min(self.text.len()));
            for style in &mut self.styles {
                style.0 = style.0.saturating_sub(cut).min(self.text.len());
            }
        }
        framed
    }

    /// Takes a list mark off the front; true if there was one.
    fn strip_bullet(&mut self) -> bool {
        let cut = glyphs::bullet_len(&self.text);
        self.text.drain(..cut);
        for style in &mut self.styles {
            style.0 = style.0.saturating_sub(cut);
        }
        cut > 0
    }

    fn runs(&self, start: u32) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let (mut from, mut apart) = (0, false);
        for &(end, bold, italic, size, gap) in &self.styles {
            let end = end.min(self.text.len());
            if end <= from {
                continue;
            }
            let n_runs = runs.len();
            match runs.last_mut() {
                Some(last) if n_runs >= MOST_RUNS || !apart && (last.bold, last.italic, last.size) == (bold, italic, size) => {
                    last.span.end = start + end as u32
                }
                _ => runs.push(Run { span: Span { start: start + from as u32, end: start + end as u32 }, bold, italic, size }),
            }
            (from, apart) = (end, gap);
        }
        runs
    }
}

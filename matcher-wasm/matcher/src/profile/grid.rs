//! The lines of a section of lists, as they stand: which goes on in which, which name what stands below or beside them.

use super::items;
use super::part::Part;
use super::rows::Style;
use crate::document::Line;
use crate::sections::SectionKind;

/// Edges nearer than this stand at the same place, in points.
const NEAR: f32 = 3.0;
/// Words of the name of a group.
const MOST_WORDS: usize = 6;
/// Plain text is broken at so many characters, if at all.
const NARROWEST_TEXT: usize = 45;

/// The lines of a section.
pub(crate) struct Grid<'l> {
    lines: &'l [Line],
    text: &'l str,
    /// Whether rows are a label and its list.
    labels: Option<Labels>,
    /// Whether items begin with capitals.
    is_capital: bool,
}

/// Where the labels and their lists stand, if the format says.
#[derive(Clone, Copy)]
struct Labels {
    left: f32,
    list: f32,
}

impl<'l> Grid<'l> {
    pub fn of(lines: &'l [Line], text: &'l str) -> Grid<'l> {
        let n_small = lines.iter().filter(|line| line.text(text).starts_with(char::is_lowercase)).count();
        let grid = Grid { lines, text, labels: None, is_capital: n_small * 3 <= lines.len() };
        let label = (0..lines.len()).find(|&at| grid.is_label_by_itself(at));
        let labels = label.map(|at| Labels { left: left(&lines[at]), list: left(&lines[at + 1]) });
        Grid { labels, ..grid }
    }

    fn words(&self, at: usize) -> &'l str {
        self.lines[at].text(self.text)
    }

    /// The number of lines that stand side by side from here on.
    fn n_cells(&self, at: usize) -> usize {
        self.lines[at..].iter().take_while(|line| line.row == self.lines[at].row).count()
    }

    fn begins_row(&self, at: usize) -> bool {
        at == 0 || self.lines[at - 1].row != self.lines[at].row
    }

    /// The first line that is not the head of a table: `Skill | Years`, above rows that end in a number or a level.
    pub fn first(&self) -> usize {
        let n = self.lines.first().map_or(0, |_| self.n_cells(0));
        let tells = |at: usize| items::is_level(self.words(at)) || items::is_measure(self.words(at));
        let named = |at: usize| crate::sections::is_heading(self.words(at)) == Some(SectionKind::Skills);
        let is_head =
            n > 1 && n < self.lines.len() && self.n_cells(n) == n && (named(n - 1) || (1..n).all(|at| !tells(at) && tells(n + at)));
        if is_head { n } else { 0 }
    }

    /// The line that goes on with the words or the list of a line.
    pub fn wrapped(&self, at: usize) -> Option<usize> {
        let line = &self.lines[at];
        let next = self.below(at)?;
        let below = &self.lines[next];
        let alike = line.size == below.size && line.page == below.page && below.level == 0 && line.level == 0;
        let row = (0..=next).rev().find(|&at| self.begins_row(at)).unwrap_or(next);
        if !alike || below.bullet || self.is_label(row) || self.is_label(at) {
            return None;
        }
        if let (Some(a), Some(b)) = (line.bounds, below.bounds)
            && b.top - a.bottom > line.size
        {
            return None;
        }
        let (words, more) = (self.words(at), self.words(next));
        let is_named = |words: &str| items::label(words).is_some();
        let bold_name = |line: &Line| line.runs.len() > 1 && line.runs[0].bold && !line.runs[1].bold;
        if is_named(more) || bold_name(below) || words.ends_with(['.', ':']) || line.bold != below.bold && !bold_name(line) {
            return None;
        }
        let last = words.rsplit(' ').next().unwrap_or("");
        let is_open = items::is_and(last)
            || words.ends_with([',', '&', '/', '-', ';', '|', '·', '•', '–', '('])
            || words.matches('(').count() > words.matches(')').count();
        let leads = more.starts_with([',', '/', '|', '·', '•', ')']);
        let is_list = n_items(words) > 1 || items::lead_in(words) > 0 || is_named(words) || bold_name(line);
        let is_small = more.starts_with(char::is_lowercase) && self.is_capital;
        // A word alone above a list is rather its name.
        let names = || {
            let list = self.below(next).map(|below| self.words(below));
            n_items(more) == 1 && !more.starts_with(char::is_lowercase) && list.is_some_and(|list| n_items(list) > 1 && !is_named(list))
        };
        (is_open || leads || self.had_no_room(at, next) && (is_list && !names() || is_small)).then_some(next)
    }

    /// The next line below in the same column.
    fn below(&self, at: usize) -> Option<usize> {
        let line = &self.lines[at];
        let reaches = |other: &Line| match (line.bounds, other.bounds) {
            (Some(a), Some(b)) => {
                let is_below = other.page > line.page || b.top >= a.bottom - line.size * 0.5;
                a.left < b.right && b.left < a.right && is_below
            }
            _ => true,
        };
        let later = (at + 1..self.lines.len()).filter(|&next| self.lines[next].row > line.row).take(12);
        later
            .into_iter()
            .find(|&next| reaches(&self.lines[next]))
            .filter(|&next| line.bounds.is_some() || self.begins_row(next) && self.n_cells(next) == 1)
    }

    /// Whether the first word of a line would not have fitted at the end of the line before.
    fn had_no_room(&self, at: usize, next: usize) -> bool {
        let more = self.words(next);
        let first = more.split(' ').next().unwrap_or(more).chars().count() + 1;
        let (Some(a), Some(b)) = (self.lines[at].bounds, self.lines[next].bounds) else {
            let longest = self.lines.iter().map(|line| line.text(self.text).chars().count()).max().unwrap_or(0);
            return longest >= NARROWEST_TEXT && self.words(at).chars().count() + first > longest;
        };
        let column = self.lines.iter().filter_map(|line| line.bounds).filter(|bounds| bounds.left < a.right && a.left < bounds.right);
        let width = column.map(|bounds| bounds.right - bounds.left).fold(0.0, f32::max);
        let letter = (b.right - b.left) / more.chars().count().max(1) as f32;
        let is_column = self.n_cells(at) == 1 && self.begins_row(at) || n_items(self.words(at)) > 1;
        is_column && a.right - a.left + letter * first as f32 > width
    }

    /// Whether a line names what stands beside it.
    pub fn is_label(&self, at: usize) -> bool {
        let Some(labels) = self.labels else { return false };
        let pair = self.begins_row(at) && self.n_cells(at) > 1;
        pair && near(left(&self.lines[at]), labels.left) && near(left(&self.lines[at + 1]), labels.list) && self.could_name(at)
    }

    /// Whether a row tells on its own that it is a label and its list: by the list, or by its looks.
    fn is_label_by_itself(&self, at: usize) -> bool {
        let n = self.n_cells(at);
        if n < 2 || !self.begins_row(at) || !self.could_name(at) {
            return false;
        }
        let beside = self.words(at + 1);
        n == 2 && n_items(beside) > 1 || self.stands_out(at, at + 1) && !items::is_level(beside) && !items::is_measure(beside)
    }

    /// Whether a line names the lines below it.
    pub fn is_name(&self, at: usize) -> bool {
        let Some(next) = self.below(at).filter(|_| self.could_name(at)) else { return false };
        let (line, below) = (&self.lines[at], &self.lines[next]);
        let is_indented = || left(below) > left(line) + 5.0 && left(below) < left(line) + 60.0;
        let is_led = || n_items(self.words(next)) > 1 && self.lines.iter().all(|line| line.bounds.is_none());
        below.bullet || self.stands_out(at, next) || !line.bullet && (is_indented() || is_led())
    }

    fn could_name(&self, at: usize) -> bool {
        let words = self.words(at);
        let is_short = words.split_whitespace().count() <= MOST_WORDS && !words.ends_with(['.', ',']);
        is_short && !self.lines[at].bullet && n_items(words) < 2 && !items::is_level(words) && !items::is_measure(words)
    }

    /// Whether a line is set to be seen before another.
    fn stands_out(&self, at: usize, other: usize) -> bool {
        let (a, b) = (&self.lines[at], &self.lines[other]);
        let (style, under) = (Style::of(a), Style::of(b));
        let caps = |at: usize| self.words(at).len() > 4 && !self.words(at).contains(char::is_lowercase);
        style.size > under.size + 0.3
            || style.bold && !under.bold
            || a.level > 0 && b.level == 0
            || caps(at) && !caps(other) && style.size >= under.size
    }
}

fn left(line: &Line) -> f32 {
    line.bounds.map_or(0.0, |bounds| bounds.left)
}

fn near(a: f32, b: f32) -> bool {
    (a - b).abs() < NEAR
}

fn n_items(words: &str) -> usize {
    let span = model::Span { start: 0, end: words.len() as u32 };
    items::list(&Part::of_span(words, span)).len()
}

//! HTML pages: their text, with headings, lists, tables and links. Nothing of a page is run; what it hides is kept apart.

use std::rc::Rc;

use model::SourceFormat;

use super::Document;
use super::entities::entities;
use super::flow::Paragraph;
use super::html_styles::{declares, hides, hiding_classes, is_white, rules};
use super::limits::Budget;
use super::sheet::{Piece, Sheet, note_link, target};

/// What a tag and the text before it cost.
const STEPS_PER_TAG: usize = 100;

/// Elements whose inside is no text of the page.
const SKIPPED: [&str; 10] = ["script", "style", "head", "noscript", "template", "svg", "select", "textarea", "object", "iframe"];
/// Elements that begin and end a paragraph.
const BLOCKS: &str = " h1 h2 h3 h4 h5 h6 p div li ul ol tr table section header footer article main aside dl dt dd body hr nav blockquote td \
    th pre address fieldset form figure figcaption details summary ";
/// Elements without an end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "meta", "link", "wbr", "col"];
/// Elements nest at most this deep, as far as it matters for what is hidden.
const DEEPEST: usize = 512;

/// Elements within a line.
const INLINE: &str = " span b strong i em a time small label ";

/// What stands right before some words: nothing, the end of an element within the line, or after it the beginning of another one.
#[derive(Clone, Copy, PartialEq)]
enum Seam {
    None,
    Closed,
    Open,
}

struct Reader {
    sheet: Sheet,
    links: Vec<String>,
    paragraph: Paragraph,
    n_bold: usize,
    n_italic: usize,
    heading: u8,
    link: Option<Rc<str>>,
    /// Cells of the row so far.
    n_cells: usize,
    /// Elements that are open, whether each hides its inside, and whether it sets a ground.
    open: Vec<(String, bool, bool)>,
    hidden: String,
    /// Classes that the page's own styles hide.
    hiding: Vec<String>,
    /// Rules of the page set grounds, so that white may stand on a colour anywhere.
    has_grounds: bool,
    seam: Seam,
}

pub(crate) fn read(text: &str, limits: &Budget) -> Document {
    let mut reader = Reader {
        sheet: Sheet::new(limits),
        links: Vec::new(),
        paragraph: Paragraph::default(),
        n_bold: 0,
        n_italic: 0,
        heading: 0,
        link: None,
        n_cells: 0,
        seam: Seam::None,
        open: Vec::new(),
        hidden: String::new(),
        hiding: hiding_classes(text),
        has_grounds: text.contains("stylesheet") || rules(text).any(|rules| rules.contains("background")),
    };
    let mut rest = text;
    while !rest.is_empty() && limits.burn(STEPS_PER_TAG).is_ok() {
        let (words, tag, after) = next_tag(rest);
        reader.words(words);
        rest = after;
        let closing = tag.starts_with('/');
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let name = name.to_ascii_lowercase();
        if SKIPPED.contains(&name.as_str()) && !closing {
            rest = skip_to_end(rest, &name);
        } else if !name.is_empty() {
            reader.seam = match (INLINE.contains(&format!(" {name} ")), closing, reader.seam) {
                (true, true, _) => Seam::Closed,
                (true, false, Seam::Closed | Seam::Open) => Seam::Open,
                _ => Seam::None,
            };
            reader.tag(&name, tag, closing);
        }
    }
    reader.end_paragraph();
    reader.end_hidden();
    let mut document = Document::new(SourceFormat::Html, 1, reader.sheet);
    document.links = reader.links;
    document
}

impl Reader {
    fn words(&mut self, words: &str) {
        let parts = words.contains(char::is_whitespace) && !self.paragraph.pieces.is_empty();
        if words.trim().is_empty() && !parts {
            return;
        }
        let text = entities(words).replace(['\n', '\t', '\r'], " ");
        self.part(&text);
        if self.open.iter().any(|(_, hides, _)| *hides) {
            self.hidden.push_str(&text);
            return;
        }
        let size = if self.heading > 0 { 26.0 - 3.0 * f32::from(self.heading) } else { 11.0 };
        let (bold, italic) = (self.n_bold > 0 || self.heading > 0, self.n_italic > 0);
        self.paragraph.pieces.push(Piece { text, bold, italic, size, link: self.link.clone() });
    }

    /// Two elements without a space between them are set apart by a style sheet, in a row: nobody writes two words as one. A letter alone is
    /// the beginning of a word in another style.
    fn part(&mut self, text: &str) {
        let is_seam = std::mem::replace(&mut self.seam, Seam::None) == Seam::Open;
        let before = self.paragraph.pieces.last().map_or("", |piece| piece.text.as_str());
        let meet = before.ends_with(char::is_alphanumeric) && text.starts_with(char::is_alphanumeric);
        if is_seam && meet && before.chars().nth(1).is_some() && text.chars().nth(1).is_some() {
            self.end_paragraph();
            self.paragraph.beside = true;
        }
    }

    fn tag(&mut self, name: &str, tag: &str, closing: bool) {
        if closing {
            if let Some(at) = self.open.iter().rposition(|(open, ..)| open == name) {
                self.open.truncate(at);
            }
            if !self.open.iter().any(|(_, hides, _)| *hides) {
                self.end_hidden();
            }
        } else if !VOID.contains(&name) && self.open.len() < DEEPEST {
            let style = attribute(&tag.to_ascii_lowercase(), "style").unwrap_or_default();
            let ground = style.contains("background") || attribute(tag, "bgcolor").is_some();
            let white = name == "font" && attribute(tag, "color").is_some_and(|color| is_white(&color.to_ascii_lowercase()));
            let on_ground = ground || self.has_grounds || self.open.iter().any(|(.., ground)| *ground);
            let hides = self.hides(tag)
                || hides(&style)
                || !on_ground && (white || declares(&style, |name, value| name == "color" && is_white(value)));
            self.open.push((name.to_owned(), hides, ground));
        }
        let count = |n: usize| if closing { n.saturating_sub(1) } else { n + 1 };
        match name {
            "b" | "strong" => self.n_bold = count(self.n_bold),
            "i" | "em" => self.n_italic = count(self.n_italic),
            "a" => {
                self.link = if closing { None } else { attribute(tag, "href").and_then(|address| target(&address)) };
                note_link(&mut self.links, self.link.as_ref());
            }
            "br" => self.paragraph.pieces.push(Piece { text: "\n".to_owned(), size: 11.0, ..Piece::default() }),
            _ if BLOCKS.contains(&format!(" {name} ")) => self.block(name, closing),
            _ => {}
        }
    }

    fn block(&mut self, name: &str, closing: bool) {
        // A paragraph that opens in an item or a cell is that item or cell.
        let (bullet, beside) = if self.paragraph.is_empty() { (self.paragraph.bullet, self.paragraph.beside) } else { (false, false) };
        self.end_paragraph();
        let level = name.strip_prefix('h').and_then(|level| level.parse().ok()).unwrap_or(0);
        self.heading = if closing { 0 } else { level };
        let is_cell = matches!(name, "td" | "th");
        self.n_cells = if name == "tr" { 0 } else { self.n_cells + usize::from(is_cell && !closing) };
        self.paragraph.bullet = !closing && (name == "li" || bullet && !matches!(name, "ul" | "ol"));
        self.paragraph.beside = !closing && (is_cell && self.n_cells > 1 || beside && !is_cell && name != "tr");
        // The header of a column or a row is set in bold.
        self.n_bold = if name == "th" { usize::from(!closing) } else { self.n_bold };
    }

    fn end_paragraph(&mut self) {
        let done = std::mem::take(&mut self.paragraph);
        Paragraph { level: self.heading, ..done }.write(&mut self.sheet);
    }

    fn end_hidden(&mut self) {
        if !self.hidden.is_empty() {
            self.sheet.hide(&std::mem::take(&mut self.hidden));
        }
    }

    /// Whether an element shows nothing of what is in it.
    fn hides(&self, tag: &str) -> bool {
        let lower = tag.to_ascii_lowercase();
        let named = lower.split_whitespace().skip(1).any(|word| word == "hidden" || word.starts_with("hidden="));
        let classed = || {
            attribute(tag, "class")
                .is_some_and(|classes| classes.split_whitespace().any(|class| self.hiding.iter().any(|other| other == class)))
        };
        named || !self.hiding.is_empty() && classed()
    }
}

/// Text up to the next tag, the inside of the tag, and what follows.
fn next_tag(text: &str) -> (&str, &str, &str) {
    let Some(open) = text.find('<') else { return (text, "", "") };
    let rest = &text[open + 1..];
    if let Some(comment) = rest.strip_prefix("!--") {
        let after = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        return (&text[..open], "", after);
    }
    match end_of_tag(rest) {
        Some(close) => (&text[..open], &rest[..close], &rest[close + 1..]),
        None => (&text[..open], "", ""),
    }
}

/// Where a tag ends: a mark in quotes belongs to a value.
fn end_of_tag(tag: &str) -> Option<usize> {
    let close = tag.find('>')?;
    let mut quote = None;
    for (at, c) in tag.char_indices().take(20_000) {
        match (c, quote) {
            ('>', None) => return Some(at),
            ('"' | '\'', None) if tag[..at].ends_with('=') => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            _ => {}
        }
    }
    Some(close)
}

fn skip_to_end<'t>(text: &'t str, name: &str) -> &'t str {
    let end = format!("</{name}");
    let found =
        text.char_indices().find(|&(at, c)| c == '<' && text.get(at..at + end.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(&end)));
    found.map_or("", |(at, _)| text[at..].find('>').map_or("", |close| &text[at + close + 1..]))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!("{name}="))?.1;
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next().map(entities),
        _ => rest.split([' ', '>', '\n']).next().map(entities),
    }
}

//! ODT: headers, body with lists, tables, frames and links, footers.

use std::rc::Rc;

use model::SourceFormat;

use super::flow::{Paragraph, write_row};
use super::limits::Budget;
use super::odt_styles::{Look, Styles};
use super::package::Package;
use super::sheet::{Piece, Sheet, note_link, target};
use super::xml::{self, Child, Node};
use super::{Document, ReadError};

pub(crate) fn read(package: &mut Package, limits: &Budget) -> Result<Document, ReadError> {
    if package.part("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Encrypted);
    }
    let content = package.part("content.xml")?.ok_or(ReadError::Damaged)?;
    let content = xml::parse(&content, limits)?;
    let shared = match package.part("styles.xml")? {
        Some(text) => xml::parse(&text, limits)?,
        None => Node::default(),
    };
    let styles = Styles::of(&[&shared, &content], limits);
    let mut sheet = Sheet::new(limits);
    let mut reader = Reader { styles: &styles, sheet: &mut sheet, links: Vec::new(), filled: false };
    let body = content.find("body").ok_or(ReadError::Damaged)?;
    let pages = shared.find("master-styles");
    for part in [masters(pages, "header"), vec![body], masters(pages, "footer")].concat() {
        let mut paragraphs = Vec::new();
        reader.blocks(part, false, &mut paragraphs);
        reader.flush(paragraphs);
    }
    let links = std::mem::take(&mut reader.links);
    let mut document = Document::new(SourceFormat::Odt, 1, sheet);
    document.links = links;
    Ok(document)
}

/// Headers or footers of the page styles.
fn masters<'n>(pages: Option<&'n Node>, name: &str) -> Vec<&'n Node> {
    pages.into_iter().flat_map(Node::nodes).flat_map(Node::nodes).filter(|node| node.name == name).collect()
}

struct Reader<'r> {
    styles: &'r Styles<'r>,
    sheet: &'r mut Sheet,
    links: Vec<String>,
    /// Inside a cell or a frame of a colour.
    filled: bool,
}

/// Deleted text, notes to the author, and what only tells how things look.
const SKIPPED: [&str; 6] = ["tracked-changes", "annotation", "sequence-decls", "forms", "title", "desc"];

impl Reader<'_> {
    fn flush(&mut self, paragraphs: Vec<Paragraph>) {
        paragraphs.into_iter().for_each(|paragraph| paragraph.write(self.sheet));
    }

    fn blocks(&mut self, node: &Node, in_list: bool, out: &mut Vec<Paragraph>) {
        for child in node.nodes() {
            match child.name.as_str() {
                "p" | "h" => self.paragraph(child, in_list, out),
                "list-item" | "list-header" => {
                    let from = out.len();
                    self.blocks(child, true, out);
                    // Only the first paragraph of an item carries the mark.
                    out.iter_mut().skip(from + 1).filter(|_| child.child("list").is_none()).for_each(|paragraph| paragraph.bullet = false);
                }
                "table" => {
                    self.flush(std::mem::take(out));
                    self.table(child);
                }
                name if SKIPPED.contains(&name) => {}
                _ => self.blocks(child, in_list, out),
            }
        }
    }

    fn table(&mut self, table: &Node) {
        for node in table.nodes() {
            match node.name.as_str() {
                "table-header-rows" | "table-rows" | "table-row-group" => self.table(node),
                "table-row" => {
                    let mut cells = Vec::new();
                    for cell in node.nodes().filter(|node| node.name == "table-cell") {
                        if cell.find("table").is_some() {
                            write_row(std::mem::take(&mut cells), self.sheet);
                        }
                        let mut paragraphs = Vec::new();
                        let around = self.filled;
                        self.filled |= self.styles.is_filled_cell(cell.attribute("style-name"));
                        self.blocks(cell, false, &mut paragraphs);
                        self.filled = around;
                        cells.push(paragraphs);
                    }
                    write_row(cells, self.sheet);
                }
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, node: &Node, in_list: bool, out: &mut Vec<Paragraph>) {
        let look = self.styles.look(&self.styles.base(), node.attribute("style-name"));
        let outline = node.attribute("outline-level").and_then(|level| level.parse().ok());
        let level = if node.name == "h" { outline.unwrap_or(1) } else { look.level };
        let mut paragraph = Paragraph { bullet: in_list && level == 0, level, ..Paragraph::default() };
        let mut frames = Vec::new();
        self.inline(node, &look, None, &mut paragraph, &mut frames);
        out.push(paragraph);
        for frame in frames {
            self.blocks(frame, false, out);
        }
    }

    fn inline<'n>(&mut self, node: &'n Node, look: &Look, link: Option<&Rc<str>>, paragraph: &mut Paragraph, frames: &mut Vec<&'n Node>) {
        for child in &node.children {
            let child = match child {
                Child::Text(words) => {
                    // Line ends of the XML are spaces; tabs and breaks are elements.
                    self.text(words.replace(['\n', '\t'], " "), look, link, paragraph);
                    continue;
                }
                Child::Node(node) => node,
            };
            match child.name.as_str() {
                "s" => {
                    let n = child.attribute("c").and_then(|n| n.parse::<usize>().ok()).unwrap_or(1).min(100);
                    self.text(if n > 2 { "\t".to_owned() } else { " ".to_owned() }, look, link, paragraph);
                }
                "tab" => self.text("\t".to_owned(), look, link, paragraph),
                "line-break" => self.text("\n".to_owned(), look, link, paragraph),
                "span" => {
                    let look = self.styles.look(look, child.attribute("style-name"));
                    self.inline(child, &look, link, paragraph, frames);
                }
                "a" => {
                    let target = child.attribute("href").and_then(target);
                    note_link(&mut self.links, target.as_ref());
                    self.inline(child, look, target.as_ref().or(link), paragraph, frames);
                }
                "page-number" | "page-count" => {
                    paragraph.numbered = true;
                    self.inline(child, look, link, paragraph, frames);
                }
                "text-box" => frames.push(child),
                "note" | "hidden-text" | "hidden-paragraph" => {}
                name if SKIPPED.contains(&name) => {}
                _ => self.inline(child, look, link, paragraph, frames),
            }
        }
    }

    fn text(&mut self, text: String, look: &Look, link: Option<&Rc<str>>, paragraph: &mut Paragraph) {
        if look.is_hidden(self.filled) {
            self.sheet.hide(&text);
        } else {
            paragraph.pieces.push(Piece { text, bold: look.bold, italic: look.italic, size: look.size, link: link.cloned() });
        }
    }
}

//! DOCX: headers, body with tables, content controls, fields and text boxes, footers.

use std::rc::Rc;

use model::SourceFormat;

use super::docx_styles::{Look, Styles};
use super::flow::{Paragraph, is_page_field, write_row};
use super::limits::Budget;
use super::package::Package;
use super::sheet::{Piece, Sheet, note_link, target};
use super::xml::{self, Child, Node};
use super::{Document, ReadError};

pub(crate) fn read(package: &mut Package, limits: &Budget) -> Result<Document, ReadError> {
    let styles = match package.part("word/styles.xml")? {
        Some(text) => Styles::of(&xml::parse(&text, limits)?, limits),
        None => Styles::of(&Node::default(), limits),
    };
    let names = package.names();
    let like = |word: &str| {
        names.iter().filter(|name| name.starts_with(&format!("word/{word}")) && name.ends_with(".xml")).cloned().collect::<Vec<_>>()
    };
    let mut sheet = Sheet::new(limits);
    let mut links = Vec::new();
    let body = vec!["word/document.xml".to_owned()];
    for name in [like("header"), body, like("footer")].concat() {
        let Some(text) = package.part(&name)? else { continue };
        let file = name.trim_start_matches("word/");
        let targets = match package.part(&format!("word/_rels/{file}.rels"))? {
            Some(text) => targets(&xml::parse(&text, limits)?),
            None => Vec::new(),
        };
        let root = xml::parse(&text, limits)?;
        let mut reader = Reader { styles: &styles, targets: &targets, sheet: &mut sheet, links: &mut links, fields: Vec::new(), limits };
        let mut paragraphs = Vec::new();
        reader.blocks(&root, false, &mut paragraphs);
        reader.flush(paragraphs);
    }
    let mut document = Document::new(SourceFormat::Docx, 1, sheet);
    document.links = links;
    Ok(document)
}

fn targets(root: &Node) -> Vec<(String, String)> {
    let relations = root.nodes().flat_map(Node::nodes);
    relations.filter_map(|node| Some((node.attribute("Id")?.to_owned(), node.attribute("Target")?.to_owned()))).collect()
}

/// A field that is open: its instruction, and whether its result has begun.
#[derive(Default)]
struct Field {
    instruction: String,
    shows: bool,
    link: Option<Rc<str>>,
}

/// Fields nest at most this deep.
const DEEPEST: usize = 32;

struct Reader<'r> {
    styles: &'r Styles<'r>,
    targets: &'r [(String, String)],
    sheet: &'r mut Sheet,
    links: &'r mut Vec<String>,
    fields: Vec<Field>,
    limits: &'r Budget<'r>,
}

/// What is never read: deleted text, what newer readers do not show, and what only tells how things look.
const SKIPPED: [&str; 10] = ["del", "moveFrom", "Fallback", "pPr", "rPr", "tblPr", "tcPr", "sectPr", "sdtPr", "commentRangeStart"];

impl Reader<'_> {
    fn flush(&mut self, paragraphs: Vec<Paragraph>) {
        paragraphs.into_iter().for_each(|paragraph| paragraph.write(self.sheet));
    }

    /// Paragraphs and tables under a node.
    fn blocks(&mut self, node: &Node, shaded: bool, out: &mut Vec<Paragraph>) {
        for child in node.nodes() {
            match child.name.as_str() {
                "p" => self.paragraph(child, shaded, out),
                "tbl" => {
                    self.flush(std::mem::take(out));
                    self.table(child, shaded);
                }
                name if SKIPPED.contains(&name) => {}
                _ => self.blocks(child, shaded, out),
            }
        }
    }

    fn table(&mut self, table: &Node, shaded: bool) {
        for row in table
            .nodes()
            .flat_map(|node| {
                if node.name == "sdt" { node.child("sdtContent").map(Node::nodes).into_iter().flatten().collect() } else { vec![node] }
            })
            .filter(|node| node.name == "tr")
        {
            let mut cells = Vec::new();
            for cell in row
                .nodes()
                .flat_map(|node| {
                    if node.name == "sdt" { node.child("sdtContent").map(Node::nodes).into_iter().flatten().collect() } else { vec![node] }
                })
                .filter(|node| node.name == "tc")
            {
                let shaded = shaded || cell.child("tcPr").is_some_and(is_shaded);
                let mut paragraphs = Vec::new();
                let nested = cell.child("tbl").is_some();
                if nested {
                    write_row(std::mem::take(&mut cells), self.sheet);
                }
                self.blocks(cell, shaded, &mut paragraphs);
                if nested { self.flush(paragraphs) } else { cells.push(paragraphs) }
            }
            write_row(cells, self.sheet);
        }
    }

    fn paragraph(&mut self, node: &Node, shaded: bool, out: &mut Vec<Paragraph>) {
        let properties = node.child("pPr");
        let style = properties.and_then(|node| node.child("pStyle")).and_then(|node| node.attribute("val"));
        let mut look = self.styles.paragraph(style);
        let list =
            properties.and_then(|node| node.child("numPr")).and_then(|node| node.child("numId")).and_then(|node| node.attribute("val"));
        look.list = list.map_or(look.list, |number| number != "0");
        if let Some(level) = properties.and_then(outline_level) {
            look.level = level;
        }
        look.shaded |= shaded || properties.is_some_and(is_shaded);
        let mut paragraph = Paragraph { bullet: look.list && look.level == 0, level: look.level, ..Paragraph::default() };
        let mut boxes = Vec::new();
        self.inline(node, &look, None, &mut paragraph, &mut boxes);
        out.push(paragraph);
        for content in boxes {
            self.blocks(content, look.shaded, out);
        }
    }

    /// Runs under a node; text boxes are kept for after the paragraph.
    fn inline<'n>(&mut self, node: &'n Node, look: &Look, link: Option<&Rc<str>>, paragraph: &mut Paragraph, boxes: &mut Vec<&'n Node>) {
        for child in node.nodes() {
            match child.name.as_str() {
                "r" => self.run(child, look, link, paragraph, boxes),
                "hyperlink" => {
                    let id = child.attribute("id");
                    let target = self.target(id);
                    note_link(self.links, target.as_ref());
                    self.inline(child, look, target.as_ref().or(link), paragraph, boxes);
                }
                "fldSimple" => {
                    paragraph.numbered |= child.attribute("instr").is_some_and(is_page_field);
                    let target = child.attribute("instr").and_then(hyperlink);
                    note_link(self.links, target.as_ref());
                    self.inline(child, look, target.as_ref().or(link), paragraph, boxes);
                }
                name if SKIPPED.contains(&name) => {}
                _ => self.inline(child, look, link, paragraph, boxes),
            }
        }
    }

    /// What a link of this id goes to.
    fn target(&self, id: Option<&str>) -> Option<Rc<str>> {
        let id = id?;
        // Each look goes through the list.
        self.limits.burn(self.targets.len() * (4 + id.len()) / 8).ok()?;
        target(self.targets.iter().find(|(other, _)| other == id)?.1.as_str())
    }

    fn run<'n>(&mut self, run: &'n Node, look: &Look, link: Option<&Rc<str>>, paragraph: &mut Paragraph, boxes: &mut Vec<&'n Node>) {
        let look = match run.child("rPr") {
            Some(properties) => self.styles.run(look, properties),
            None => look.clone(),
        };
        let mut text = String::new();
        for child in run.nodes() {
            match child.name.as_str() {
                "t" => child.children.iter().for_each(|child| {
                    if let Child::Text(words) = child {
                        text.push_str(words);
                    }
                }),
                "tab" | "ptab" => text.push('\t'),
                "br" | "cr" => text.push('\n'),
                "noBreakHyphen" => text.push('-'),
                "sym" => text.push('\u{e000}'),
                "instrText" => self.instruction(child),
                "fldChar" => {
                    self.field(child);
                    paragraph.numbered |= self.fields.last().is_some_and(|field| is_page_field(&field.instruction));
                }
                "pgNum" => paragraph.numbered = true,
                "AlternateContent" | "drawing" | "pict" | "object" => find_boxes(child, boxes),
                _ => {}
            }
        }
        if self.fields.iter().any(|field| !field.shows) || text.is_empty() {
            return;
        }
        let target = self.fields.iter().rev().find_map(|field| field.link.clone()).or(link.cloned());
        if look.is_hidden() {
            self.sheet.hide(&text);
        } else {
            paragraph.pieces.push(Piece { text, bold: look.bold, italic: look.italic, size: look.size, link: target });
        }
    }

    fn instruction(&mut self, node: &Node) {
        if let (Some(field), Some(Child::Text(text))) = (self.fields.last_mut(), node.children.first()) {
            field.instruction.push_str(text);
        }
    }

    fn field(&mut self, node: &Node) {
        match node.attribute("fldCharType") {
            Some("begin") if self.fields.len() < DEEPEST => self.fields.push(Field::default()),
            Some("separate") => {
                if let Some(field) = self.fields.last_mut() {
                    field.shows = true;
                    field.link = hyperlink(&field.instruction);
                    note_link(self.links, field.link.as_ref());
                }
            }
            Some("end") => {
                self.fields.pop();
            }
            _ => {}
        }
    }
}

/// The contents of text boxes: of two versions of the same box, the newer.
fn find_boxes<'n>(node: &'n Node, boxes: &mut Vec<&'n Node>) {
    for child in node.nodes() {
        match child.name.as_str() {
            "txbxContent" => boxes.push(child),
            "Fallback" => {}
            _ => find_boxes(child, boxes),
        }
    }
}

/// Level of a heading from the outline level of paragraph properties, 0 for text.
pub(crate) fn outline_level(properties: &Node) -> Option<u8> {
    let level: u8 = properties.child("outlineLvl")?.attribute("val")?.parse().ok()?;
    Some(if level < 9 { level + 1 } else { 0 })
}

fn is_shaded(properties: &Node) -> bool {
    let fill = properties.child("shd").and_then(|node| node.attribute("fill"));
    fill.is_some_and(|fill| !matches!(fill, "auto" | "FFFFFF" | "ffffff"))
}

/// Target of a `HYPERLINK "…"` instruction.
pub(crate) fn hyperlink(instruction: &str) -> Option<Rc<str>> {
    let rest = instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
    target(rest.strip_prefix('"')?.split('"').next()?)
}

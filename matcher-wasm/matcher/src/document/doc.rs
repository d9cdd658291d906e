//! DOC, as Word wrote it from 1997 to 2003: pieces of text in a stream, looks beside them, tables and fields by marks in the text.

use std::collections::VecDeque;
use std::rc::Rc;

use model::SourceFormat;

use super::compound::{Container, u16_at};
use super::doc_pieces::{Text, around, contents, parts, pieces};
use super::doc_styles::{Formats, Setting};
use super::docx::hyperlink;
use super::docx_styles::Look;
use super::flow::{Paragraph, is_page_field, write_row};
use super::limits::Budget;
use super::sheet::{Piece, Sheet, note_link};
use super::{Document, ReadError};

pub(crate) fn read(bytes: &[u8], limits: &Budget) -> Result<Document, ReadError> {
    let container = Container::open(bytes).ok_or(ReadError::Damaged)?;
    let main = container.stream("WordDocument").ok_or(ReadError::UnknownFormat)?;
    // Word 95 and older keep their text in another way.
    if u16_at(&main, 0) != Some(0xA5EC) {
        return Err(ReadError::UnknownFormat);
    }
    let flags = u16_at(&main, 10).ok_or(ReadError::Damaged)?;
    if flags & 0x100 != 0 {
        return Err(ReadError::Encrypted);
    }
    let tables = container.stream(if flags & 0x200 != 0 { "1Table" } else { "0Table" }).ok_or(ReadError::Damaged)?;
    let text = Text { pieces: pieces(&main, &tables).ok_or(ReadError::Damaged)?, main: &main };
    let mut reader = Reader { sheet: Sheet::new(limits), formats: Formats::of(&main, &tables), ..Reader::new(limits) };
    let [body, notes, headers, boxes] = parts(&main).ok_or(ReadError::Damaged)?;
    let (headers, footers) = around(&main, &tables, headers);
    reader.boxes =
        contents(&main, &tables, boxes).into_iter().map(|(start, end)| text.units(start, end).take(limits.glyphs).collect()).collect();
    for (start, end) in headers.into_iter().chain([body]) {
        reader.story(text.units(start, end));
    }
    // What no place of the body asked for.
    for left in std::mem::take(&mut reader.boxes) {
        reader.story(left.into_iter());
    }
    for (start, end) in std::iter::once(notes).chain(footers) {
        reader.story(text.units(start, end));
    }
    let mut document = Document::new(SourceFormat::Doc, 1, reader.sheet);
    document.links = reader.links;
    Ok(document)
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

struct Reader {
    sheet: Sheet,
    formats: Formats,
    links: Vec<String>,
    fields: Vec<Field>,
    /// Text of the paragraph so far, each character with its place.
    text: Vec<(char, u32, Option<Rc<str>>)>,
    /// It holds the number of a page.
    numbered: bool,
    /// Text boxes still to come, each at its mark in the body; how many marks the paragraph has.
    boxes: VecDeque<Vec<(u16, u32)>>,
    n_anchors: usize,
    cell: Vec<Paragraph>,
    row: Vec<Vec<Paragraph>>,
    /// Characters that may still come; pieces may overlap, so that a small file could hold many.
    left: usize,
}

impl Reader {
    fn new(limits: &Budget) -> Reader {
        let (links, fields, text, cell, row) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Reader {
            sheet: Sheet::new(limits),
            formats: Formats::default(),
            links,
            fields,
            text,
            numbered: false,
            boxes: VecDeque::new(),
            n_anchors: 0,
            cell,
            row,
            left: limits.glyphs * 2,
        }
    }

    /// Reads one of the parts of a document.
    fn story(&mut self, units: impl Iterator<Item = (u16, u32)>) {
        self.characters(units);
        self.paragraph(u32::MAX);
        self.end_row();
        self.fields.clear();
    }

    fn characters(&mut self, units: impl Iterator<Item = (u16, u32)>) {
        let mut high = None;
        for (unit, place) in units {
            if self.left == 0 {
                self.sheet.truncated = true;
                break;
            }
            self.left -= 1;
            if (0xD800..0xDC00).contains(&unit) {
                high = Some(unit);
                continue;
            }
            let whole = high.take().into_iter().chain([unit]);
            for c in char::decode_utf16(whole).flatten() {
                self.character(c, place);
            }
        }
    }

    fn character(&mut self, c: char, place: u32) {
        match c {
            '\r' | '\u{c}' => {
                let setting = self.paragraph(place);
                if !setting.in_table {
                    self.end_row();
                }
            }
            '\u{7}' => {
                let setting = self.paragraph(place);
                self.row.push(std::mem::take(&mut self.cell));
                if setting.ends_row {
                    self.end_row();
                }
            }
            '\u{13}' if self.fields.len() < DEEPEST => self.fields.push(Field::default()),
            '\u{14}' => self.result(),
            '\u{15}' => {
                self.fields.pop();
            }
            '\u{8}' => self.n_anchors += 1,
            _ => self.visible(c, place),
        }
    }

    /// The result of a field begins.
    fn result(&mut self) {
        let Some(field) = self.fields.last_mut() else { return };
        field.shows = true;
        self.numbered |= is_page_field(&field.instruction);
        field.link = hyperlink(&field.instruction);
        note_link(&mut self.links, field.link.as_ref());
    }

    fn visible(&mut self, c: char, place: u32) {
        let c = match c {
            '\t' => '\t',
            '\u{b}' | '\u{e}' => '\n',
            '\u{1e}' => '-',
            c if c < ' ' => return,
            c => c,
        };
        if let Some(field) = self.fields.last_mut().filter(|field| !field.shows) {
            field.instruction.push(c);
            return;
        }
        if self.fields.iter().all(|field| field.shows) {
            let link = self.fields.iter().rev().find_map(|field| field.link.clone());
            self.text.push((c, place, link));
        }
    }

    /// Ends a paragraph at a mark.
    fn paragraph(&mut self, mark: u32) -> Setting {
        let setting = self.formats.paragraph(mark);
        let look = &setting.look;
        let mut paragraph = Paragraph { bullet: look.list && look.level == 0, level: look.level, ..Paragraph::default() };
        paragraph.numbered = std::mem::take(&mut self.numbered);
        let mut hidden = String::new();
        for (c, place, link) in std::mem::take(&mut self.text) {
            let look = self.formats.text(place, look);
            // The colour of a cell stands behind its text, at the end of the row.
            if look.is_hidden() && !(setting.in_table && look.white && !look.vanish) {
                hidden.push(c);
                continue;
            }
            match paragraph.pieces.last_mut() {
                Some(last) if (last.bold, last.italic, last.size, &last.link) == (look.bold, look.italic, look.size, &link) => {
                    last.text.push(c)
                }
                _ => {
                    let Look { bold, italic, size, .. } = look;
                    paragraph.pieces.push(Piece { text: c.to_string(), bold, italic, size, link });
                }
            }
        }
        self.sheet.hide(&hidden);
        if !paragraph.is_empty() {
            self.cell.push(paragraph);
        }
        // The boxes of the paragraph follow it. No box holds another.
        for _ in 0..std::mem::take(&mut self.n_anchors) {
            let mut others = std::mem::take(&mut self.boxes);
            if let Some(units) = others.pop_front() {
                self.characters(units.into_iter());
                self.paragraph(u32::MAX);
            }
            self.boxes = others;
        }
        setting
    }

    /// Writes what has come since the last row or paragraph outside tables.
    fn end_row(&mut self) {
        let mut cells = std::mem::take(&mut self.row);
        let rest = std::mem::take(&mut self.cell);
        if cells.is_empty() {
            rest.into_iter().for_each(|paragraph| paragraph.write(&mut self.sheet));
        } else {
            cells.push(rest);
            write_row(cells, &mut self.sheet);
        }
    }
}

//! DOC, as Word wrote it from 1997 to 2003: pieces of text in a stream, looks beside them, tables and fields by marks in the text.

use model::SourceFormat;

use super::compound::{Container, u16_at, u32_at};
use super::doc_styles::{Formats, Setting};
use super::docx::hyperlink;
use super::docx_styles::Look;
use super::flow::{Paragraph, write_row};
use super::limits::Limits;
use super::plain::windows_1252;
use super::sheet::{Piece, Sheet};
use super::{Document, ReadError};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
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
    for (start, end) in [headers, body, boxes, notes] {
        reader.story(text.units(start, end));
    }
    let mut document = Document::new(SourceFormat::Doc, 1, reader.sheet);
    document.links = reader.links;
    Ok(document)
}

/// Where body, notes, page headers and text boxes stand, in characters: they follow each other, their lengths are in the header.
fn parts(main: &[u8]) -> Option<[(u32, u32); 4]> {
    let length = |at: usize| u32_at(main, at);
    let body = length(0x4C)?;
    let notes = body.saturating_add(length(0x50)?);
    let headers = notes.saturating_add(length(0x54)?);
    // Macros, comments and endnotes are left out.
    let boxes = [0x58, 0x5C, 0x60].into_iter().try_fold(headers, |sum: u32, at| Some(sum.saturating_add(length(at)?)))?;
    let end = boxes.saturating_add(length(0x64)?).saturating_add(length(0x68)?);
    Some([(0, body), (body, notes), (notes, headers), (boxes, end)])
}

/// A stretch of text: characters from and to, place in the stream, and whether each has one byte.
struct PieceOfText {
    from: u32,
    to: u32,
    place: u32,
    single: bool,
}

fn pieces(main: &[u8], tables: &[u8]) -> Option<Vec<PieceOfText>> {
    let (start, len) = (u32_at(main, 0x1A2)? as usize, u32_at(main, 0x1A6)? as usize);
    let mut rest = tables.get(start..start.checked_add(len)?)?;
    // Lists of changes stand before the table.
    while rest.first() == Some(&1) {
        rest = rest.get(3 + usize::from(u16_at(rest, 1)?)..)?;
    }
    if rest.first() != Some(&2) {
        return None;
    }
    let table = rest.get(5..)?;
    let table = &table[..table.len().min(u32_at(rest, 1)? as usize)];
    let n = table.len().checked_sub(4)? / 12;
    let piece = |at: usize| {
        let place = u32_at(table, (n + 1) * 4 + at * 8 + 2)?;
        let single = place & 0x4000_0000 != 0;
        let place = if single { (place & 0x3FFF_FFFF) / 2 } else { place };
        Some(PieceOfText { from: u32_at(table, at * 4)?, to: u32_at(table, at * 4 + 4)?, place, single })
    };
    Some((0..n).filter_map(piece).collect())
}

struct Text<'m> {
    main: &'m [u8],
    pieces: Vec<PieceOfText>,
}

impl Text<'_> {
    /// The UTF-16 units between two characters, each with its place in the stream.
    fn units(&self, start: u32, end: u32) -> impl Iterator<Item = (u16, u32)> + '_ {
        self.pieces.iter().flat_map(move |piece| {
            let (from, to) = (start.max(piece.from), end.min(piece.to));
            let width = if piece.single { 1 } else { 2 };
            let place = move |at: u32| (at - piece.from).checked_mul(width)?.checked_add(piece.place);
            (from..to.max(from)).map_while(move |at| {
                let place = place(at)?;
                let unit = if piece.single {
                    windows_1252(*self.main.get(place as usize)?) as u32 as u16
                } else {
                    u16_at(self.main, place as usize)?
                };
                Some((unit, place))
            })
        })
    }
}

/// A field that is open: its instruction, and whether its result has begun.
#[derive(Default)]
struct Field {
    instruction: String,
    shows: bool,
}

/// Fields nest at most this deep.
const DEEPEST: usize = 32;

struct Reader {
    sheet: Sheet,
    formats: Formats,
    links: Vec<String>,
    fields: Vec<Field>,
    /// Text of the paragraph so far, each character with its place.
    text: Vec<(char, u32, Option<String>)>,
    cell: Vec<Paragraph>,
    row: Vec<Vec<Paragraph>>,
    /// Characters that may still come; pieces may overlap, so that a small file could hold many.
    left: usize,
}

impl Reader {
    fn new(limits: &Limits) -> Reader {
        let (links, fields, text, cell, row) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Reader { sheet: Sheet::new(limits), formats: Formats::default(), links, fields, text, cell, row, left: limits.glyphs * 2 }
    }

    /// Reads one of the parts of a document.
    fn story(&mut self, units: impl Iterator<Item = (u16, u32)>) {
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
        self.paragraph(u32::MAX);
        self.end_row();
        self.fields.clear();
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
            _ => self.visible(c, place),
        }
    }

    /// The result of a field begins.
    fn result(&mut self) {
        let Some(field) = self.fields.last_mut() else { return };
        field.shows = true;
        let target = hyperlink(&field.instruction);
        self.links.extend(target.filter(|target| !self.links.contains(target)));
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
            let link = self.fields.iter().rev().find_map(|field| hyperlink(&field.instruction));
            self.text.push((c, place, link));
        }
    }

    /// Ends a paragraph at a mark.
    fn paragraph(&mut self, mark: u32) -> Setting {
        let setting = self.formats.paragraph(mark);
        let look = &setting.look;
        let mut paragraph = Paragraph { bullet: look.list && look.level == 0, level: look.level, ..Paragraph::default() };
        let mut hidden = String::new();
        for (c, place, link) in std::mem::take(&mut self.text) {
            let look = self.formats.text(place, look);
            if look.is_hidden() {
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

//! Where the text of a Word 97–2003 file lies: its parts and the pieces that they are made of.

use std::collections::VecDeque;

use super::charset;
use super::compound::{u16_at, u32_at};

/// More headers or text boxes than a document has.
const MOST_STRETCHES: usize = 200;

/// Where body, notes, page headers and text boxes stand, in characters: they follow each other, their lengths are in the header.
pub(crate) fn parts(main: &[u8]) -> Option<[(u32, u32); 4]> {
    let length = |at: usize| u32_at(main, at);
    let body = length(0x4C)?;
    let notes = body.saturating_add(length(0x50)?);
    let headers = notes.saturating_add(length(0x54)?);
    // Macros, comments and endnotes are left out.
    let boxes = [0x58, 0x5C, 0x60].into_iter().try_fold(headers, |sum: u32, at| Some(sum.saturating_add(length(at)?)))?;
    let end = boxes.saturating_add(length(0x64)?).saturating_add(length(0x68)?);
    Some([(0, body), (body, notes), (notes, headers), (boxes, end)])
}

/// The boundaries in a table of places, counted from the start of a part, each place followed by `width` bytes in a list of their own.
fn stretches(main: &[u8], tables: &[u8], at: usize, width: usize, part: (u32, u32)) -> Option<Vec<(u32, u32)>> {
    let (start, len) = (u32_at(main, at)? as usize, u32_at(main, at + 4)? as usize);
    let table = tables.get(start..start.checked_add(len)?)?;
    let n = len.checked_sub(4)? / (4 + width);
    let place = |index: usize| Some(part.0.saturating_add(u32_at(table, index * 4)?).min(part.1));
    Some((0..n.min(MOST_STRETCHES)).filter_map(|index| Some((place(index)?, place(index + 1)?))).collect())
}

/// Stretches of text, in characters.
type Stories = Vec<(u32, u32)>;

/// Page headers and page footers: after six parts of notes, sections have six each, of which the third, fourth and last are footers.
pub(crate) fn around(main: &[u8], tables: &[u8], part: (u32, u32)) -> (Stories, Stories) {
    let Some(all) = stretches(main, tables, 0xF2, 0, part) else { return (vec![part], Vec::new()) };
    let numbered: Vec<(usize, (u32, u32))> = all.into_iter().skip(6).enumerate().collect();
    let (footers, headers): (Vec<_>, Vec<_>) = numbered.into_iter().partition(|(at, _)| matches!(at % 6, 2 | 3 | 5));
    let places = |stories: Vec<(usize, (u32, u32))>| stories.into_iter().map(|(_, place)| place).collect();
    (places(headers), places(footers))
}

/// The text boxes, in order.
pub(crate) fn contents(main: &[u8], tables: &[u8], part: (u32, u32)) -> VecDeque<(u32, u32)> {
    let found = stretches(main, tables, 0x25A, 22, part).unwrap_or_else(|| vec![part]);
    found.into_iter().filter(|(start, end)| start < end).collect()
}

/// A stretch of text: characters from and to, place in the stream, and whether each has one byte.
pub(crate) struct PieceOfText {
    from: u32,
    to: u32,
    place: u32,
    single: bool,
}

pub(crate) fn pieces(main: &[u8], tables: &[u8]) -> Option<Vec<PieceOfText>> {
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

pub(crate) struct Text<'m> {
    pub main: &'m [u8],
    pub pieces: Vec<PieceOfText>,
}

impl Text<'_> {
    /// The UTF-16 units between two characters, each with its place in the stream.
    pub fn units(&self, start: u32, end: u32) -> impl Iterator<Item = (u16, u32)> + '_ {
        // Pieces of one byte a character are Western European, whatever the language.
        let page = charset::page(1252);
        self.pieces.iter().flat_map(move |piece| {
            let (from, to) = (start.max(piece.from), end.min(piece.to));
            let width = if piece.single { 1 } else { 2 };
            let place = move |at: u32| (at - piece.from).checked_mul(width)?.checked_add(piece.place);
            (from..to.max(from)).map_while(move |at| {
                let place = place(at)?;
                let unit = if piece.single {
                    charset::character(page, *self.main.get(place as usize)?) as u32 as u16
                } else {
                    u16_at(self.main, place as usize)?
                };
                Some((unit, place))
            })
        })
    }
}

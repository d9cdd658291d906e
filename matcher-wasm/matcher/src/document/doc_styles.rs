//! How text and paragraphs of a Word 97–2003 file look: styles, and what is set on top of them.

use super::compound::{u16_at, u32_at};
use super::docx_styles::{Look, is_list_name};

/// Pages of properties are this long.
const PAGE: usize = 512;
/// Styles stand on each other at most this deep.
const DEEPEST: usize = 16;

/// Properties of a paragraph that are no look.
#[derive(Debug, Clone, Default)]
pub(crate) struct Setting {
    pub look: Look,
    pub in_table: bool,
    /// Ends a row of a table.
    pub ends_row: bool,
}

/// What a file says about looks, by place in the stream of text.
#[derive(Debug, Default)]
pub(crate) struct Formats {
    styles: Vec<Look>,
    runs: Vec<(u32, u32, Vec<u8>)>,
    paragraphs: Vec<(u32, u32, Vec<u8>)>,
}

impl Formats {
    /// From the main stream and the stream of tables; places are those of the header of the file.
    pub fn of(main: &[u8], tables: &[u8]) -> Formats {
        let table = |at: usize| {
            let (start, len) = (u32_at(main, at)? as usize, u32_at(main, at + 4)? as usize);
            tables.get(start..start.checked_add(len)?)
        };
        Formats {
            styles: table(0xA2).map(styles).unwrap_or_default(),
            runs: table(0xFA).map(|pages| properties(main, pages, 1)).unwrap_or_default(),
            paragraphs: table(0x102).map(|pages| properties(main, pages, 13)).unwrap_or_default(),
        }
    }

    /// The paragraph whose text or end stands at a place.
    pub fn paragraph(&self, at: u32) -> Setting {
        let Some(bytes) = find(&self.paragraphs, at) else { return self.plain() };
        let style = usize::from(u16_at(bytes, 0).unwrap_or(0));
        let mut setting = Setting { look: self.styles.get(style).cloned().unwrap_or(self.plain().look), ..Setting::default() };
        for (code, operand) in changes(bytes.get(2..).unwrap_or_default()) {
            let on = operand.first().is_some_and(|byte| *byte != 0);
            match code {
                0x2416 => setting.in_table = on,
                0x2417 => setting.ends_row = on,
                _ => apply(&mut setting.look, code, operand, &Look::default()),
            }
        }
        setting
    }

    /// The look of the text at a place, in a paragraph.
    pub fn text(&self, at: u32, paragraph: &Look) -> Look {
        let mut look = paragraph.clone();
        for (code, operand) in find(&self.runs, at).map(changes).into_iter().flatten() {
            apply(&mut look, code, operand, paragraph);
        }
        look
    }

    fn plain(&self) -> Setting {
        let look = self.styles.first().cloned().unwrap_or(Look { size: 10.0, ..Look::default() });
        Setting { look, ..Setting::default() }
    }
}

fn find(places: &[(u32, u32, Vec<u8>)], at: u32) -> Option<&[u8]> {
    let index = places.partition_point(|(_, end, _)| *end <= at);
    places.get(index).filter(|(start, ..)| *start <= at).map(|(.., bytes)| bytes.as_slice())
}

/// Properties by place: a table of pages, each with places, then for each an entry (of `width` bytes) that says where on the page its
/// properties are. Runs have entries of one byte.
fn properties(main: &[u8], table: &[u8], width: usize) -> Vec<(u32, u32, Vec<u8>)> {
    let n_pages = table.len().saturating_sub(4) / 8;
    let mut found = Vec::new();
    for page in 0..n_pages.min(main.len() / PAGE + 1) {
        let number = u32_at(table, (n_pages + 1) * 4 + page * 4).unwrap_or(0) & 0x3F_FFFF;
        let start = number as usize * PAGE;
        let Some(page) = main.get(start..start + PAGE) else { continue };
        let n = usize::from(page[PAGE - 1]);
        for index in 0..n {
            let entry = || {
                let offset = usize::from(*page.get((n + 1) * 4 + index * width)?) * 2;
                let bytes = if offset == 0 { Some(&[][..]) } else { on_page(page, offset, width > 1) };
                Some((u32_at(page, index * 4)?, u32_at(page, index * 4 + 4)?, bytes?.to_vec()))
            };
            found.extend(entry());
        }
    }
    found.sort_by_key(|(start, ..)| *start);
    found
}

/// The properties at an offset of a page. Those of paragraphs count in words, and may have the count in a second byte.
fn on_page(page: &[u8], offset: usize, of_paragraph: bool) -> Option<&[u8]> {
    let count = usize::from(*page.get(offset)?);
    let (start, len) = match (of_paragraph, count) {
        (false, _) => (offset + 1, count),
        (true, 0) => (offset + 2, usize::from(*page.get(offset + 1)?) * 2),
        (true, _) => (offset + 1, count * 2 - 1),
    };
    page.get(start..(start + len).min(PAGE - 1))
}

/// The single changes of a list of properties: code and operand.
fn changes(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let code = u16_at(bytes, 0)?;
        let (start, len) = match code >> 13 {
            0 | 1 => (2, 1),
            2 | 4 | 5 => (2, 2),
            3 => (2, 4),
            7 => (2, 3),
            _ if code == 0xD608 => (4, usize::from(u16_at(bytes, 2)?.saturating_sub(1))),
            _ => (3, usize::from(*bytes.get(2)?)),
        };
        let operand = bytes.get(start..start + len)?;
        bytes = &bytes[start + len..];
        Some((code, operand))
    })
}

/// Applies one change; a switch may refer to what the style says.
fn apply(look: &mut Look, code: u16, operand: &[u8], style: &Look) {
    let Some(&byte) = operand.first() else { return };
    let switch = |styled: bool| if byte < 0x80 { byte != 0 } else { styled != (byte == 0x81) };
    match code {
        0x0835 => look.bold = switch(style.bold),
        0x0836 => look.italic = switch(style.italic),
        0x083C => look.vanish = switch(style.vanish),
        0x2A42 => look.white = byte == 8,
        0x6870 => look.white = operand == [255, 255, 255, 0],
        0x2A0C => look.shaded |= byte != 0,
        // A pattern with two colours: the second is that of the ground.
        0xCA71 | 0xC64D => look.shaded |= operand.get(4..8).is_some_and(|color| color[3] == 0 && color != [255, 255, 255, 0]),
        0x4A43 => look.size = f32::from(u16_at(operand, 0).unwrap_or(20)) / 2.0,
        0x460B => look.list = u16_at(operand, 0) != Some(0),
        0x2640 => look.level = if byte < 9 { byte + 1 } else { 0 },
        _ => {}
    }
}

/// One style as written.
struct Style {
    base: usize,
    level: u8,
    list: bool,
    paragraph: Vec<u8>,
    text: Vec<u8>,
}

/// The looks of all styles, each with those that it stands on.
fn styles(table: &[u8]) -> Vec<Look> {
    let read = || {
        let (head, width) = (usize::from(u16_at(table, 0)?), usize::from(u16_at(table, 4)?));
        let (mut at, mut styles) = (head + 2, Vec::new());
        for _ in 0..u16_at(table, 2)? {
            let Some(len) = u16_at(table, at).map(usize::from) else { break };
            styles.push(table.get(at + 2..at + 2 + len).and_then(|bytes| style(bytes, width)));
            at += 2 + len + len % 2;
        }
        Some(styles)
    };
    let styles: Vec<Option<Style>> = read().unwrap_or_default();
    (0..styles.len()).map(|at| look(&styles, at)).collect()
}

fn style(bytes: &[u8], width: usize) -> Option<Style> {
    let (number, kind) = (u16_at(bytes, 0)? & 0xFFF, u16_at(bytes, 2)?);
    let n_units = usize::from(u16_at(bytes, width)?);
    let name = bytes.get(width + 2..width + 2 + n_units * 2)?;
    let name: String = name.chunks_exact(2).filter_map(|two| char::from_u32(u32::from(u16_at(two, 0)?))).collect();
    let mut at = width + 2 + n_units * 2 + 2;
    let mut part = || {
        let len = u16_at(bytes, at).map_or(0, usize::from);
        let found = bytes.get(at + 2..at + 2 + len).unwrap_or_default().to_vec();
        at += 2 + len + len % 2;
        found
    };
    let is_paragraph = kind & 0xF == 1;
    let paragraph = if is_paragraph { part().get(2..).unwrap_or_default().to_vec() } else { Vec::new() };
    // Styles number 1 to 9 are the headings, in every language.
    let level = if (1..=9).contains(&number) { number as u8 } else { 0 };
    Some(Style { base: usize::from(kind >> 4), level, list: is_list_name(&name), paragraph, text: part() })
}

fn look(styles: &[Option<Style>], at: usize) -> Look {
    let next = |at: &usize| styles.get(*at).and_then(Option::as_ref).map(|style| style.base);
    let chain: Vec<usize> = std::iter::successors(Some(at), next).take(DEEPEST).collect();
    let mut look = Look { size: 10.0, ..Look::default() };
    for style in chain.iter().rev().filter_map(|at| styles.get(*at)).flatten() {
        look.level = if style.level > 0 { style.level } else { look.level };
        look.list |= style.list;
        let below = look.clone();
        changes(&style.paragraph).chain(changes(&style.text)).for_each(|(code, operand)| apply(&mut look, code, operand, &below));
    }
    look
}

//! Text that flows: paragraphs with styles but without places on a page.

use super::sheet::{Draft, Piece, Sheet};

/// A paragraph on its way to lines. `\t` in its text begins a segment, `\n` a line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paragraph {
    pub pieces: Vec<Piece>,
    pub bullet: bool,
    /// Level of a heading, 0 for text.
    pub level: u8,
    /// Stands beside the paragraph before it: the next cell of a table.
    pub beside: bool,
    /// Holds the number of a page.
    pub numbered: bool,
}

/// A line with the number of a page and more words than these says something.
const MOST_WORDS_OF_NUMBER: usize = 5;

impl Paragraph {
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| piece.text.trim().is_empty())
    }

    /// `Page 2 of 3`, in any language.
    fn is_page_number(&self) -> bool {
        let words = self.pieces.iter().flat_map(|piece| piece.text.split_whitespace());
        self.numbered && words.take(MOST_WORDS_OF_NUMBER + 1).count() <= MOST_WORDS_OF_NUMBER
    }

    /// Writes the lines of the paragraph.
    pub fn write(self, sheet: &mut Sheet) {
        if self.is_page_number() {
            return;
        }
        let Paragraph { pieces, bullet, level, beside, .. } = self;
        let mut draft = Draft { bullet, level, beside, page: 1, ..Draft::default() };
        for piece in pieces {
            let mut rest = piece.text.as_str();
            while let Some(at) = rest.find(['\t', '\n']) {
                let tab = rest[at..].starts_with('\t');
                draft.pieces.push(piece.saying(&rest[..at]));
                let has_text = draft.pieces.iter().any(|piece| !piece.text.trim().is_empty());
                if has_text {
                    let next = Draft { level, beside: tab, page: 1, ..Draft::default() };
                    sheet.push(std::mem::replace(&mut draft, next));
                } else {
                    draft.pieces.clear();
                }
                rest = &rest[at + 1..];
            }
            draft.pieces.push(piece.saying(rest));
        }
        sheet.push(draft);
    }
}

/// Writes a row of a table: cells of one paragraph each stand side by side, others one after the other.
pub(crate) fn write_row(cells: Vec<Vec<Paragraph>>, sheet: &mut Sheet) {
    let flat = cells.iter().all(|cell| cell.iter().filter(|paragraph| !paragraph.is_empty()).count() <= 1);
    let mut first = true;
    for cell in cells {
        for mut paragraph in cell.into_iter().filter(|paragraph| !paragraph.is_empty()) {
            paragraph.beside = flat && !first;
            first = false;
            paragraph.write(sheet);
        }
    }
}

/// Whether the instruction of a field asks for the number of a page, or how many there are.
pub(crate) fn is_page_field(instruction: &str) -> bool {
    matches!(instruction.split_whitespace().next(), Some("PAGE" | "NUMPAGES" | "SECTIONPAGES"))
}

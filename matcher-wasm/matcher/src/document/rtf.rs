//! RTF: a small tokenizer and the few control words that matter for text.

use std::rc::Rc;

use model::SourceFormat;

use super::charset::Page;
use super::docx::hyperlink;
use super::flow::{Paragraph, is_page_field};
use super::limits::Budget;
use super::rtf_tables::Tables;
use super::sheet::{Piece, Sheet, note_link};
use super::{Document, ReadError, charset};

/// What a control word or a group costs.
const STEPS_PER_WORD: usize = 50;

/// What a group sets until it ends.
#[derive(Debug, Clone, Default)]
struct State {
    bold: bool,
    italic: bool,
    size: f32,
    hidden: bool,
    /// What bytes beyond ASCII mean in the font.
    page: Page,
    /// Inside the table of fonts, or of colours.
    fonts: bool,
    colors: bool,
    /// Written in white.
    white: bool,
    /// Inside a text box, and inside a page footer.
    boxed: bool,
    footer: bool,
    /// Inside what says once more, for older readers, what was said.
    repeated: bool,
    /// Inside a destination that is not text.
    skipped: bool,
    /// Inside the instruction of a field.
    instruction: bool,
    /// Inside the text of a list mark.
    mark: bool,
    /// Characters that stand in for a `\u` character.
    n_stand_ins: usize,
    link: Option<Rc<str>>,
}

struct Reader<'r> {
    sheet: &'r mut Sheet,
    state: State,
    stack: Vec<State>,
    paragraph: Paragraph,
    instruction: String,
    link: Option<Rc<str>>,
    links: Vec<String>,
    tables: Tables,
    /// The paragraph, or the cells of the row, stand on a colour.
    filled: bool,
    row_filled: bool,
    /// The paragraph is in a list, but its list mark is empty: so are headings of lists without numbers.
    unmarked: bool,
    /// Hidden text of the run so far.
    hidden: String,
    /// Paragraphs around the text box that is open, those of its own, and those of page footers.
    outer: Vec<Paragraph>,
    boxed: Vec<Paragraph>,
    footers: Vec<Paragraph>,
    /// Stand-ins still to be passed over.
    n_passed: usize,
    high: Option<u16>,
}

pub(crate) fn read(bytes: &[u8], limits: &Budget) -> Result<Document, ReadError> {
    let mut sheet = Sheet::new(limits);
    let page = charset::page(1252);
    let state = State { size: 12.0, n_stand_ins: 1, page, ..State::default() };
    let mut reader = Reader {
        sheet: &mut sheet,
        state,
        stack: Vec::new(),
        paragraph: Paragraph::default(),
        instruction: String::new(),
        link: None,
        links: Vec::new(),
        tables: Tables::new(),
        filled: false,
        row_filled: false,
        unmarked: false,
        hidden: String::new(),
        outer: Vec::new(),
        boxed: Vec::new(),
        footers: Vec::new(),
        n_passed: 0,
        high: None,
    };
    reader.read(bytes, limits)?;
    let links = std::mem::take(&mut reader.links);
    let mut document = Document::new(SourceFormat::Rtf, 1, sheet);
    document.links = links;
    Ok(document)
}

impl Reader<'_> {
    fn read(&mut self, bytes: &[u8], limits: &Budget) -> Result<(), ReadError> {
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            limits.burn(if byte == b'{' || byte == b'\\' { STEPS_PER_WORD } else { 2 })?;
            match byte {
                b'{' => {
                    // RTF nests a group a style; ten times the depth of elements is still harmless, since nothing recurses.
                    if self.stack.len() > limits.depth * 10 {
                        return Err(ReadError::TooDeep { limit: limits.depth * 10 });
                    }
                    self.stack.push(self.state.clone());
                }
                b'}' => self.close(),
                b'\\' => at = self.control(bytes, at),
                b'\r' | b'\n' => {}
                _ => self.character(charset::character(self.state.page, byte)),
            }
        }
        while let Some(outer) = self.outer.pop() {
            self.end_paragraph();
            self.paragraph = outer;
        }
        self.end_paragraph();
        std::mem::take(&mut self.footers).into_iter().for_each(|paragraph| paragraph.write(self.sheet));
        Ok(())
    }

    fn close(&mut self) {
        let outside = self.stack.last().cloned().unwrap_or_default();
        if self.state.boxed && !outside.boxed {
            self.end_paragraph();
            self.paragraph = self.outer.pop().unwrap_or_default();
        }
        if self.state.footer && !outside.footer {
            self.end_paragraph();
        }
        if self.state.instruction && !outside.instruction {
            let instruction = std::mem::take(&mut self.instruction);
            self.paragraph.numbered |= is_page_field(&instruction);
            self.link = hyperlink(&instruction);
            note_link(&mut self.links, self.link.as_ref());
        }
        if let Some(state) = self.stack.pop() {
            self.state = state;
        }
    }

    /// Reads what follows a backslash; where to go on.
    fn control(&mut self, bytes: &[u8], at: usize) -> usize {
        let Some(&first) = bytes.get(at) else { return at };
        if !first.is_ascii_alphabetic() {
            match first {
                b'\'' => {
                    let digits = bytes.get(at + 1..at + 3).and_then(|digits| std::str::from_utf8(digits).ok());
                    if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                        self.character(charset::character(self.state.page, byte));
                    }
                    return (at + 3).min(bytes.len());
                }
                b'*' => self.state.skipped = !bytes[at..].starts_with(b"*\\fldinst"),
                b'~' => self.character(' '),
                b'_' => self.character('-'),
                b'\\' | b'{' | b'}' => self.character(char::from(first)),
                b'\n' | b'\r' => self.end_paragraph(),
                _ => {}
            }
            return at + 1;
        }
        let word_end = at + bytes[at..].iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let sign = usize::from(bytes.get(word_end) == Some(&b'-'));
        let end = word_end + sign + bytes[word_end + sign..].iter().take_while(|byte| byte.is_ascii_digit()).take(10).count();
        let number = if end > word_end + sign {
            std::str::from_utf8(&bytes[word_end..end]).ok().and_then(|digits| digits.parse::<i32>().ok())
        } else {
            None
        };
        let end = if end > word_end + sign { end } else { word_end };
        let word = std::str::from_utf8(&bytes[at..word_end]).unwrap_or("");
        let next = end + usize::from(bytes.get(end) == Some(&b' '));
        if word == "bin" {
            return (next + number.unwrap_or(0).max(0) as usize).min(bytes.len());
        }
        self.word(word, number);
        next
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let on = number != Some(0);
        match word {
            "par" | "sect" | "page" | "row" | "nestrow" => self.end_paragraph(),
            "line" => self.character('\n'),
            "tab" | "cell" | "nestcell" => self.character('\t'),
            "bullet" => self.character('•'),
            "endash" => self.character('–'),
            "emdash" => self.character('—'),
            "lquote" => self.character('‘'),
            "rquote" => self.character('’'),
            "ldblquote" => self.character('“'),
            "rdblquote" => self.character('”'),
            "emspace" | "enspace" | "qmspace" => self.character(' '),
            "u" => self.unicode(number.unwrap_or(0)),
            "uc" => self.state.n_stand_ins = number.unwrap_or(1).clamp(0, 8) as usize,
            "ansicpg" => {
                self.tables.page = charset::page(number.unwrap_or(0) as u16);
                self.state.page = self.tables.page;
            }
            "f" if self.state.fonts => self.tables.font(number.unwrap_or(0)),
            "fcharset" if self.state.fonts => self.tables.characters(number.unwrap_or(1)),
            "f" => self.state.page = self.tables.page_of(number),
            "b" => self.state.bold = on,
            "i" => self.state.italic = on,
            "fs" => self.state.size = number.unwrap_or(24) as f32 / 2.0,
            "v" | "deleted" => self.state.hidden = on,
            "plain" => {
                (self.state.bold, self.state.italic, self.state.hidden, self.state.size) = (false, false, false, 12.0);
                self.state.white = false;
                self.state.page = self.tables.page;
            }
            // A list mark has a look of its own.
            "pard" if !self.state.mark => {
                (self.paragraph.bullet, self.paragraph.level, self.filled, self.unmarked) = (false, 0, false, false);
            }
            "red" => self.tables.part(0, number.unwrap_or(0)),
            "green" => self.tables.part(1, number.unwrap_or(0)),
            "blue" => self.tables.part(2, number.unwrap_or(0)),
            "cf" => self.state.white = self.tables.is_white(number),
            "cbpat" | "chcbpat" | "highlight" | "cb" => self.filled |= on && !self.tables.is_white(number),
            "clcbpat" | "clcfpat" => self.row_filled |= on && !self.tables.is_white(number),
            "trowd" => self.row_filled = false,
            "shptxt" | "dptxbxtext" if !self.state.repeated => {
                (self.state.skipped, self.state.boxed) = (false, true);
                self.outer.push(std::mem::take(&mut self.paragraph));
            }
            "shprslt" => (self.state.skipped, self.state.repeated) = (true, true),
            "footer" | "footerl" | "footerr" | "footerf" => self.state.footer = true,
            "outlinelevel" => self.paragraph.level = number.filter(|level| (0..9).contains(level)).map_or(0, |level| level as u8 + 1),
            "ls" | "pnlvlblt" => self.paragraph.bullet = !self.unmarked,
            "listtext" | "pntext" => (self.state.mark, self.paragraph.bullet, self.unmarked) = (true, false, true),
            "fldinst" => (self.state.instruction, self.state.skipped) = (true, false),
            "fldrslt" => self.state.link = self.link.take(),
            "fonttbl" => (self.state.skipped, self.state.fonts) = (true, true),
            "colortbl" => (self.state.skipped, self.state.colors) = (true, true),
            "stylesheet" | "info" | "pict" | "listtable" | "listoverridetable" | "revtbl" | "themedata" | "object" | "footnote"
            | "annotation" | "xmlnstbl" | "rsidtbl" | "generator" | "nonshppict" | "pgdsctbl" | "datastore" | "latentstyles"
            | "template" => self.state.skipped = true,
            _ => {}
        }
    }

    /// A UTF-16 unit, as a signed number.
    fn unicode(&mut self, number: i32) {
        let unit = (number & 0xffff) as u16;
        match (self.high.take(), unit) {
            (_, 0xd800..=0xdbff) => self.high = Some(unit),
            (Some(high), 0xdc00..=0xdfff) => {
                let mut decoded = char::decode_utf16([high, unit]);
                self.character(decoded.next().and_then(Result::ok).unwrap_or(' '));
            }
            _ => self.character(char::from_u32(u32::from(unit)).unwrap_or(' ')),
        }
        self.n_passed = self.state.n_stand_ins;
    }

    fn character(&mut self, c: char) {
        if self.n_passed > 0 && c != '\n' {
            self.n_passed -= 1;
            return;
        }
        if self.state.instruction {
            self.instruction.push(c);
            return;
        }
        if self.state.colors && c == ';' {
            self.tables.end_color();
        }
        if self.state.mark && !c.is_whitespace() {
            (self.paragraph.bullet, self.unmarked) = (true, false);
        }
        if self.state.skipped || self.state.mark {
            return;
        }
        let State { bold, italic, size, .. } = self.state;
        if self.state.hidden || size < 1.5 || self.state.white && !self.filled && !self.row_filled {
            self.hidden.push(c);
            return;
        }
        self.end_hidden();
        let last = self.paragraph.pieces.last_mut();
        match last.filter(|last| (last.bold, last.italic, last.size) == (bold, italic, size) && last.link == self.state.link) {
            Some(last) => last.text.push(c),
            None => self.paragraph.pieces.push(Piece { text: c.to_string(), bold, italic, size, link: self.state.link.clone() }),
        }
    }

    fn end_hidden(&mut self) {
        if !self.hidden.is_empty() {
            self.sheet.hide(&std::mem::take(&mut self.hidden));
        }
    }

    fn end_paragraph(&mut self) {
        self.end_hidden();
        let (bullet, level) = (self.paragraph.bullet, self.paragraph.level);
        // Headings with a number are in a list too.
        let done = Paragraph { bullet: bullet && level == 0, ..std::mem::take(&mut self.paragraph) };
        if !self.outer.is_empty() {
            self.boxed.push(done);
        } else if self.state.footer {
            self.footers.push(done);
        } else {
            done.write(self.sheet);
            std::mem::take(&mut self.boxed).into_iter().for_each(|paragraph| paragraph.write(self.sheet));
        }
        (self.paragraph.bullet, self.paragraph.level) = (bullet, level);
    }
}

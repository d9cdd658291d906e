//! What the codes of a font stand for: its ToUnicode map.

use pdfboss_core::FastMap;
use pdfboss_core::lexer::{Lexer, RawToken, Token, decode_hex};

/// Ranges up to this long are spelt out; a map has at most as many entries as two bytes have codes.
const LONGEST_RANGE: u32 = 256;
const MOST_CODES: usize = 1 << 16;
/// More long ranges than codes of two bytes can be split into.
const MOST_RANGES: usize = 1 << 8;
/// Characters that one code stands for; a ligature has a few.
const LONGEST_TEXT: usize = 64;

/// Codes to text.
#[derive(Default)]
pub(super) struct CodeMap {
    singles: FastMap<u32, char>,
    several: FastMap<u32, Box<str>>,
    ranges: Vec<(u32, u32, u32)>,
}

impl CodeMap {
    pub fn parse(data: &[u8]) -> CodeMap {
        let mut map = CodeMap::default();
        let mut lexer = Lexer::new(data);
        let mut strings: Vec<Vec<u8>> = Vec::new();
        // How many strings make an entry, and in an array the code of the next string.
        let (mut n_strings, mut array) = (0, None);
        while let Some(token) = next(&mut lexer, data.len()) {
            let string = match token {
                RawToken::Hex(span) => decode_hex(span),
                RawToken::Keyword(word) => {
                    n_strings = [(b"beginbfchar".as_slice(), 2), (b"beginbfrange", 3)]
                        .iter()
                        .find(|(begin, _)| *begin == word)
                        .map_or(0, |(_, n)| *n);
                    (array, strings) = (None, Vec::new());
                    continue;
                }
                RawToken::Owned(Token::ArrayOpen) if strings.len() == 2 => {
                    array = Some(value(&strings[0]));
                    continue;
                }
                RawToken::Owned(Token::ArrayClose) => {
                    (array, strings) = (None, Vec::new());
                    continue;
                }
                RawToken::Owned(_) => Vec::new(),
            };
            if let Some(code) = &mut array {
                if *code <= value(&strings[1]) {
                    map.insert_utf16(*code, &string);
                }
                *code = code.saturating_add(1);
                continue;
            }
            strings.push(string);
            match strings.as_slice() {
                [code, text] if n_strings == 2 => map.insert_utf16(value(code), text),
                [low, high, text] => map.insert_range(value(low), value(high), &utf16(text)),
                _ => continue,
            }
            strings.clear();
        }
        map
    }

    /// Hands out the characters of a code; false where it has none.
    pub fn write(&self, code: u32, mut push: impl FnMut(char)) -> bool {
        if let Some(&c) = self.singles.get(&code) {
            push(c);
        } else if let Some(text) = self.several.get(&code) {
            text.chars().for_each(push);
        } else {
            let range = self.ranges.iter().find(|range| (range.0..=range.1).contains(&code));
            let Some(c) = range.and_then(|range| char::from_u32(range.2.wrapping_add(code - range.0))) else { return false };
            push(c);
        }
        true
    }

    fn insert_utf16(&mut self, code: u32, text: &[u8]) {
        let one = <[u8; 2]>::try_from(text).ok().and_then(|unit| char::from_u32(u32::from(u16::from_be_bytes(unit))));
        match one {
            Some(c) => self.insert_char(code, c),
            None => self.insert(code, &utf16(text)),
        }
    }

    fn insert(&mut self, code: u32, text: &str) {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (None, None) => {}
            (Some(c), None) => self.insert_char(code, c),
            _ if self.is_full() || text.len() > LONGEST_TEXT => {}
            _ => {
                self.several.insert(code, text.into());
            }
        }
    }

    fn insert_char(&mut self, code: u32, c: char) {
        // How producers say that they do not know.
        if !matches!(c, '\u{fffd}' | '\0') && !self.is_full() {
            self.singles.insert(code, c);
        }
    }

    fn is_full(&self) -> bool {
        self.singles.len() + self.several.len() > MOST_CODES
    }

    fn insert_range(&mut self, low: u32, high: u32, text: &str) {
        let Some(last) = text.chars().next_back().filter(|_| low <= high) else { return };
        let head = &text[..text.len() - last.len_utf8()];
        if head.is_empty() && high - low >= LONGEST_RANGE {
            if self.ranges.len() < MOST_RANGES {
                self.ranges.push((low, high, last as u32));
            }
            return;
        }
        for code in low..=high.min(low.saturating_add(LONGEST_RANGE)) {
            match char::from_u32(last as u32 + (code - low)) {
                Some(c) if head.is_empty() => self.insert_char(code, c),
                Some(c) => self.insert(code, &format!("{head}{c}")),
                None => {}
            }
        }
    }
}

fn value(code: &[u8]) -> u32 {
    code.iter().fold(0, |value, &byte| value << 8 | u32::from(byte))
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks(2).map(|pair| pair.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte))).collect();
    String::from_utf16_lossy(&units)
}

/// The next token; bytes that are none are skipped.
fn next<'a>(lexer: &mut Lexer<'a>, len: usize) -> Option<RawToken<'a>> {
    loop {
        let before = lexer.pos();
        match lexer.next_raw_token() {
            Ok(RawToken::Owned(Token::Eof)) => return None,
            Ok(token) => return Some(token),
            Err(_) if before + 1 >= len => return None,
            Err(_) => lexer.seek(lexer.pos().max(before + 1)),
        }
    }
}

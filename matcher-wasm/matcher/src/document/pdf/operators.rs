//! The operators of a page. The usual ones, with their few operands, are read here; what is written in any other way is left to the
//! library, a window at a time: operands without end fill a window and not the memory.

use pdfboss_core::Matrix;
use pdfboss_core::content::{ContentOps, Op, TextItem};
use pdfboss_core::lexer::{Lexer, RawToken, Token};
use pdfboss_core::object::Name;

/// An operator and its operands are shorter than this.
const WINDOW: usize = 1 << 20;
/// Strings and numbers of one operator that are read here, and digits of one number: so many are exact.
const MOST_ITEMS: usize = 1 << 12;
const MOST_DIGITS: u32 = 15;

pub(super) struct Operators<'c> {
    content: &'c [u8],
    at: usize,
    usual: Usual<'c>,
}

impl<'c> Operators<'c> {
    pub fn new(content: &'c [u8]) -> Operators<'c> {
        let usual = Usual { bytes: content, at: 0, numbers: [0.0; 6], n: 0, name: None, items: Vec::new(), is_array: false };
        Operators { content, at: 0, usual }
    }
}

impl Iterator for Operators<'_> {
    type Item = Op;

    fn next(&mut self) -> Option<Op> {
        let window = &self.content[self.at..self.content.len().min(self.at + WINDOW)];
        self.usual.begin(window);
        if let Some(op) = self.usual.operator() {
            self.at += self.usual.at;
            return Some(op);
        }
        let mut ops = ContentOps::new(window);
        let (op, _) = ops.next_op().ok()??;
        self.at += ops.pos();
        Some(op)
    }
}

/// The operands of one operator, as far as they are read: a name or nothing, then numbers; or one string or array.
struct Usual<'c> {
    bytes: &'c [u8],
    at: usize,
    numbers: [f64; 6],
    n: usize,
    name: Option<Name>,
    items: Vec<TextItem>,
    is_array: bool,
}

impl<'c> Usual<'c> {
    fn begin(&mut self, bytes: &'c [u8]) {
        (self.bytes, self.at, self.n, self.name, self.is_array) = (bytes, 0, 0, None, false);
        self.items.clear();
    }

    /// The next operator; none where there is something unusual before its end.
    fn operator(&mut self) -> Option<Op> {
        loop {
            let byte = self.skip_space()?;
            let is_free = self.n == 0 && self.name.is_none() && self.items.is_empty() && !self.is_array;
            match byte {
                b'0'..=b'9' | b'.' | b'-' => {
                    let number = self.number()?;
                    *self.numbers.get_mut(self.n).filter(|_| self.items.is_empty() && !self.is_array)? = number;
                    self.n += 1;
                }
                b'/' if is_free => match self.token()? {
                    RawToken::Owned(Token::Name(name)) => self.name = Some(name),
                    _ => return None,
                },
                b'(' | b'<' if is_free => {
                    let string = self.string()?;
                    self.items.push(TextItem::Str(string));
                }
                b'[' if is_free => self.array()?,
                b'A'..=b'Z' | b'a'..=b'z' | b'\'' => return self.keyword(),
                _ => return None,
            }
        }
    }

    /// The next byte that is no space.
    fn skip_space(&mut self) -> Option<u8> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            if !is_space(byte) {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    fn number(&mut self) -> Option<f64> {
        const POWERS: [f64; MOST_DIGITS as usize + 1] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        let bytes = &self.bytes[self.at..];
        let is_negative = bytes[0] == b'-';
        let (mut value, mut n_digits, mut point) = (0_u64, 0, None);
        let mut end = bytes.len();
        for (at, &byte) in bytes.iter().enumerate().skip(usize::from(is_negative)) {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 && n_digits < MOST_DIGITS {
                value = value * 10 + u64::from(digit);
                n_digits += 1;
            } else if byte == b'.' && point.is_none() {
                point = Some(n_digits);
            } else if is_regular(byte) {
                return None;
            } else {
                end = at;
                break;
            }
        }
        self.at += end;
        // The window may end within a number.
        if self.at == WINDOW {
            return None;
        }
        let value = value as f64;
        let value = point.map_or(value, |point| value / POWERS[(n_digits - point) as usize]);
        let value = if is_negative { -value } else { value };
        // A whole number has no negative zero.
        (n_digits > 0).then_some(if point.is_none() { value + 0.0 } else { value })
    }

    /// A token as the library reads it; none where the window may end within it.
    fn token(&mut self) -> Option<RawToken<'c>> {
        let mut lexer = Lexer::at(self.bytes, self.at);
        let token = lexer.next_raw_token().ok()?;
        self.at = lexer.pos();
        Some(token).filter(|_| self.at < self.bytes.len())
    }

    fn string(&mut self) -> Option<Vec<u8>> {
        if self.bytes[self.at] == b'(' {
            let inner = &self.bytes[self.at + 1..];
            let end = inner.iter().position(|byte| matches!(byte, b')' | b'(' | b'\\' | b'\r'))?;
            if inner[end] == b')' {
                self.at += end + 2;
                return Some(inner[..end].to_vec());
            }
        }
        match self.token()? {
            RawToken::Owned(Token::LitString(string)) => Some(string),
            RawToken::Hex(span) => Some(pdfboss_core::lexer::decode_hex(span)),
            _ => None,
        }
    }

    /// An array of strings and numbers.
    fn array(&mut self) -> Option<()> {
        (self.at, self.is_array) = (self.at + 1, true);
        while self.items.len() < MOST_ITEMS {
            let item = match self.skip_space()? {
                b'0'..=b'9' | b'.' | b'-' => TextItem::Offset(self.number()? as f32),
                b'(' | b'<' => TextItem::Str(self.string()?),
                b']' => {
                    self.at += 1;
                    return Some(());
                }
                _ => return None,
            };
            self.items.push(item);
        }
        None
    }

    /// The operator of the next word, with the operands read so far.
    fn keyword(&mut self) -> Option<Op> {
        let mut word = [0; 3];
        let mut n = 0;
        while let Some(byte) = self.bytes.get(self.at).copied().filter(|byte| is_regular(*byte)) {
            *word.get_mut(n)? = byte;
            n += 1;
            self.at += 1;
        }
        if self.at == WINDOW {
            return None;
        }
        let name = self.name.take();
        if self.is_array || !self.items.is_empty() {
            return self.shown(word);
        }
        named(word, name, &self.numbers[..self.n])
    }

    fn shown(&mut self, word: [u8; 3]) -> Option<Op> {
        if self.n > 0 {
            return None;
        }
        match (word, self.is_array) {
            ([b'T', b'J', 0], true) => Some(Op::ShowTextAdjusted(std::mem::take(&mut self.items))),
            ([b'T', b'j', 0] | [b'\'', 0, 0], false) => match self.items.pop()? {
                TextItem::Str(text) if word[0] == b'T' => Some(Op::ShowText(text)),
                TextItem::Str(text) => Some(Op::NextLineShowText(text)),
                TextItem::Offset(_) => None,
            },
            _ => None,
        }
    }
}

/// The operator of a word with a name, if any, and numbers for its operands.
fn named(word: [u8; 3], name: Option<Name>, numbers: &[f64]) -> Option<Op> {
    let mut f = [0.0_f32; 6];
    for (slot, number) in f.iter_mut().zip(numbers) {
        *slot = *number as f32;
    }
    let [a, b, c, d, e, _] = f;
    let matrix = || Matrix { a, b, c, d, e, f: f[5] };
    if let Some(name) = name {
        return match (word, numbers.len()) {
            ([b'T', b'f', 0], 1) => Some(Op::SetFont(name, a)),
            ([b'g', b's', 0], 0) => Some(Op::SetExtGState(name)),
            ([b'c', b's', 0], 0) => Some(Op::SetFillColorSpace(name)),
            ([b'D', b'o', 0], 0) => Some(Op::XObject(name)),
            ([b'B', b'M', b'C'], 0) => Some(Op::BeginMarkedContent(name)),
            ([b'C', b'S', 0], 0) => Some(Op::SetStrokeColorSpace(name)),
            _ => None,
        };
    }
    Some(match (word, numbers.len()) {
        ([b'q', 0, 0], 0) => Op::Save,
        ([b'Q', 0, 0], 0) => Op::Restore,
        ([b'c', b'm', 0], 6) => Op::Concat(matrix()),
        ([b'w', 0, 0], 1) => Op::SetLineWidth(a),
        ([b'm', 0, 0], 2) => Op::MoveTo(a, b),
        ([b'l', 0, 0], 2) => Op::LineTo(a, b),
        ([b'c', 0, 0], 6) => Op::CurveTo(a, b, c, d, e, f[5]),
        ([b'h', 0, 0], 0) => Op::ClosePath,
        ([b'r', b'e', 0], 4) => Op::Rect(a, b, c, d),
        ([b'S', 0, 0], 0) => Op::Stroke,
        ([b'f', 0, 0], 0) => Op::Fill,
        ([b'f', b'*', 0], 0) => Op::FillEvenOdd,
        ([b'n', 0, 0], 0) => Op::EndPath,
        ([b'W', 0, 0], 0) => Op::ClipNonZero,
        ([b'W', b'*', 0], 0) => Op::ClipEvenOdd,
        ([b's', b'c', 0], 1..) => Op::SetFillColor(f[..numbers.len()].to_vec()),
        ([b's', b'c', b'n'], 1..) => Op::SetFillColorN(f[..numbers.len()].to_vec(), None),
        ([b'g', 0, 0], 1) => Op::SetFillGray(a),
        ([b'r', b'g', 0], 3) => Op::SetFillRGB(a, b, c),
        ([b'k', 0, 0], 4) => Op::SetFillCMYK(a, b, c, d),
        ([b'B', b'T', 0], 0) => Op::BeginText,
        ([b'E', b'T', 0], 0) => Op::EndText,
        ([b'T', b'c', 0], 1) => Op::SetCharSpacing(a),
        ([b'T', b'w', 0], 1) => Op::SetWordSpacing(a),
        ([b'T', b'r', 0], 1) => Op::SetTextRender(numbers[0] as i32),
        ([b'T', b'd', 0], 2) => Op::TextMove(a, b),
        ([b'T', b'D', 0], 2) => Op::TextMoveSetLeading(a, b),
        ([b'T', b'm', 0], 6) => Op::SetTextMatrix(matrix()),
        ([b'T', b'*', 0], 0) => Op::TextNextLine,
        ([b'E', b'M', b'C'], 0) => Op::EndMarkedContent,
        // Strokes and how lines end: nothing that text depends on.
        ([b'G', 0, 0], 1) => Op::SetStrokeGray(a),
        ([b'R', b'G', 0], 3) => Op::SetStrokeRGB(a, b, c),
        ([b'j' | b'J' | b'M' | b'i', 0, 0], 1) => Op::SetFlatness(a),
        ([b'S', b'C', b'N'], 1..) => Op::SetStrokeColorN(Vec::new(), None),
        _ => return None,
    })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0x0c | 0)
}

/// Whether a byte goes on with a word or a number.
fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

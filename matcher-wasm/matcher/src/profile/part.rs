//! Pieces of header lines, each with its place.

use model::Span;

use super::date::{self, Period};
use super::words;
use crate::document::Line;

/// A phrase of the document: its words as a value, and where they stand.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    pub text: String,
    pub span: Span,
    pub bold: bool,
    pub link: Option<String>,
}

impl Part {
    pub fn of_span(text: &str, span: Span) -> Part {
        Part { text: span.quote(text).unwrap_or("").to_owned(), span, bold: false, link: None }
    }

    /// The phrases of a value that is no slice of the text any more; all keep its place.
    pub fn split(&self) -> Vec<Part> {
        let mut phrases = vec![self.text.as_str()];
        for separator in SEPARATORS {
            phrases = phrases.into_iter().flat_map(|phrase| phrase.split(separator)).collect();
        }
        let phrase = |text: &str| {
            let (start, end) = trim(text, 0, text.len());
            Part { text: text[start..end].to_owned(), ..self.clone() }
        };
        phrases.into_iter().map(phrase).filter(|part| !part.text.is_empty()).collect()
    }

    /// The slice from `start` to `end` (bytes of the part), without the marks around it; none if nothing is left.
    pub fn slice(&self, start: usize, end: usize) -> Option<Part> {
        self.text.get(start..end)?;
        let (start, end) = trim(&self.text, start, end);
        let text = self.text.get(start..end).filter(|text| !text.is_empty())?;
        // A value put together from several lines is no slice of the text: its pieces keep the place of the whole.
        let verbatim = (self.span.end - self.span.start) as usize == self.text.len();
        let span = if verbatim { Span { start: self.span.start + start as u32, end: self.span.start + end as u32 } } else { self.span };
        Some(Part { text: text.to_owned(), span, bold: self.bold, link: self.link.clone() })
    }
}

/// Moves the ends of a slice inwards over white space and marks; an opening bracket stays with its closing one.
fn trim(text: &str, start: usize, end: usize) -> (usize, usize) {
    let slice = &text[start..end];
    let quoted = slice.contains('«');
    let is_mark = |c| matches!(c, ',' | ';' | ':' | '|' | '•' | '·' | '–' | '—' | '-' | '/' | '@' | '~' | '>' | '→' | '⋅' | '*' | '§');
    let marks = |c: char| c.is_whitespace() || is_mark(c) || c == '»' && !quoted;
    let mut inner = slice.trim_matches(marks);
    // Brackets matter in names; a text this long is none.
    while inner.len() < 500 {
        let before = inner;
        let opens = inner.bytes().filter(|byte| matches!(byte, b'(' | b'[')).count();
        let closes = inner.bytes().filter(|byte| matches!(byte, b')' | b']')).count();
        if opens > closes {
            inner = inner.trim_end_matches(['(', '[']).trim_matches(marks);
            inner = if inner.starts_with(['(', '[']) { &inner[1..] } else { inner };
        }
        if closes > opens {
            inner = inner.trim_start_matches([')', ']']);
            inner = if inner.ends_with([')', ']']) { &inner[..inner.len() - 1] } else { inner };
        }
        if inner.starts_with(['(', '[']) && inner.ends_with([')', ']']) && opens == 1 {
            inner = &inner[1..inner.len() - 1];
        }
        inner = inner.trim_matches(marks);
        // A full stop ends a sentence, but also `Inc.`: only a phrase of several words gives it up.
        if inner.ends_with('.') && !inner[..inner.len() - 1].contains('.') && inner.rsplit(' ').next().is_some_and(|word| word.len() > 5) {
            inner = &inner[..inner.len() - 1];
        }
        if inner == before {
            break;
        }
    }
    let from = start + (inner.as_ptr() as usize - slice.as_ptr() as usize);
    (from, from + inner.len())
}

/// Marks with space on both sides that part phrases of a header line.
const SEPARATORS: [&str; 18] =
    [" | ", " • ", " · ", " – ", " — ", " - ", " // ", " / ", " @ ", " ~ ", " » ", " ⋅ ", "|", "•", " ◦ ", "; ", "·", " : "];

/// The phrases of a header line: parted by marks, by dates and by changes of style.
pub(crate) fn parts(line: &Line, text: &str) -> Vec<Part> {
    let shown = line.text(text);
    let whole = Part { text: shown.to_owned(), span: line.span, bold: line.bold, link: line.link.clone() };
    let mut cuts: Vec<(usize, usize)> = date::periods(shown).iter().map(|period| (period.from, period.to)).collect();
    separators(shown, &mut cuts);
    // `(2 yrs 3 mos)` before or behind a name.
    for (at, _) in shown.match_indices('(') {
        let end = shown[at..].find(')').map_or(at, |len| at + len + 1);
        if end > at && words::is_duration(&shown[at + 1..end - 1]) {
            cuts.push((at, end));
        }
    }
    for pair in line.runs.windows(2) {
        let at = (pair[1].span.start - line.span.start) as usize;
        if (pair[0].bold, pair[0].italic) != (pair[1].bold, pair[1].italic) && is_boundary(shown, at) {
            cuts.push((at, at));
        }
    }
    cuts.sort_unstable();
    let mut found = Vec::new();
    let mut from = 0;
    for (start, end) in cuts.into_iter().chain([(shown.len(), shown.len())]) {
        if start >= from {
            found.extend(whole.slice(from, start));
        }
        from = from.max(end);
    }
    found.retain(|part| part.text.chars().any(char::is_alphanumeric));
    for part in &mut found {
        part.bold = line.runs.iter().any(|run| run.bold && run.span.start <= part.span.start && part.span.start < run.span.end);
    }
    found
}

/// The places of all separators: those of one kind do not overlap.
fn separators(words: &str, cuts: &mut Vec<(usize, usize)>) {
    let bytes = words.as_bytes();
    let mut ends = [0; SEPARATORS.len()];
    for (at, byte) in bytes.iter().enumerate() {
        // How separators begin; behind most spaces a word follows.
        let begins = match byte {
            b' ' => bytes.get(at + 1).is_some_and(|next| !next.is_ascii_alphanumeric()),
            _ => matches!(byte, b'|' | b';' | 0xc2 | 0xe2),
        };
        for (separator, end) in SEPARATORS.iter().zip(&mut ends).filter(|_| begins) {
            if at >= *end && bytes[at..].starts_with(separator.as_bytes()) {
                *end = at + separator.len();
                cuts.push((at, *end));
            }
        }
    }
}

/// Whether words may part at a byte: not between two letters.
fn is_boundary(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    let inside = |c: char| c.is_alphanumeric() || c == '\'' || c == '’';
    !(before.chars().next_back().is_some_and(inside) && after.chars().next().is_some_and(inside))
}

/// The stretches of time of a line, with their places in the document.
pub(crate) fn dated(line: &Line, text: &str) -> Vec<(Period, Span)> {
    let at = |period: &Period| Span { start: line.span.start + period.from as u32, end: line.span.start + period.to as u32 };
    date::periods(line.text(text)).into_iter().map(|period| (period, at(&period))).collect()
}

/// Several lines as one value: joined by spaces, words broken at line ends put together; the span covers them all.
pub(crate) fn joined<'l>(lines: impl Iterator<Item = &'l Line>, text: &str) -> Option<Part> {
    let mut value: Option<Part> = None;
    for line in lines {
        let words = line.text(text);
        match &mut value {
            None => value = Some(Part { text: words.to_owned(), span: line.span, bold: line.bold, link: line.link.clone() }),
            Some(part) => {
                append(&mut part.text, words);
                part.span = Span { start: part.span.start.min(line.span.start), end: part.span.end.max(line.span.end) };
            }
        }
    }
    value
}

/// Two phrases, the second below the first, as one.
pub(crate) fn together(a: &Part, b: &Part) -> Part {
    let mut part = Part { span: Span { start: a.span.start.min(b.span.start), end: a.span.end.max(b.span.end) }, ..a.clone() };
    append(&mut part.text, &b.text);
    part
}

fn append(value: &mut String, words: &str) {
    let broken = value.ends_with('-') && !value.ends_with(" -") && words.chars().next().is_some_and(char::is_lowercase);
    if broken {
        // `part-` / `time` keeps its hyphen where the first half is a word of few letters or has one already.
        let half = value[..value.len() - 1].rsplit([' ', '(']).next().unwrap_or("");
        if !half.contains('-')
            && !matches!(
                half,
                "part" | "full" | "non" | "self" | "high" | "well" | "long" | "real" | "multi" | "cross" | "par" | "co" | "e"
            )
        {
            value.pop();
        }
    } else if !value.ends_with('-') || value.ends_with(" -") {
        value.push(' ');
    }
    value.push_str(words);
}

/// A text without its dates.
pub(crate) fn periods_cut(text: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for period in date::periods(text) {
        out.push_str(&text[from..period.from]);
        from = period.to;
    }
    out.push_str(&text[from..]);
    out
}

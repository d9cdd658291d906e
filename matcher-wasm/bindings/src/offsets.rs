use model::{Offsets, Side, Span};

use crate::Failure;

/// The one place where spans change their unit: bytes of UTF-8 inside Rust, UTF-16 code units outside wasm.
///
/// A table is made once for a text, in one pass; each span then costs two look-ups. Texts of ASCII need no table.
pub struct Units {
    /// For each offset in the unit to convert from, the offset in the other; [`INSIDE`] within a character.
    table: Option<Vec<u32>>,
    len: u32,
}

/// Marks offsets that are not character boundaries.
const INSIDE: u32 = u32::MAX;

impl Units {
    /// Converts spans that point into `text` from bytes to UTF-16.
    pub fn out_of(text: &str) -> Units {
        Units::new(text, text.len(), |c| (c.len_utf8(), c.len_utf16()))
    }

    /// Converts spans that point into `text` from UTF-16 to bytes.
    pub fn into(text: &str) -> Units {
        Units::new(text, text.encode_utf16().count(), |c| (c.len_utf16(), c.len_utf8()))
    }

    fn new(text: &str, len: usize, widths: impl Fn(char) -> (usize, usize)) -> Units {
        let units = u32::try_from(len).unwrap_or(INSIDE - 1);
        if text.is_ascii() {
            return Units { table: None, len: units };
        }
        let mut table = vec![INSIDE; len + 1];
        let (mut from, mut to) = (0, 0);
        for c in text.chars() {
            table[from] = to;
            let (width_from, width_to) = widths(c);
            from += width_from;
            to += width_to as u32;
        }
        table[from] = to;
        Units { table: Some(table), len: units }
    }

    fn offset(&self, offset: u32) -> Option<u32> {
        match &self.table {
            None => (offset <= self.len).then_some(offset),
            Some(table) => table.get(offset as usize).copied().filter(|&found| found != INSIDE),
        }
    }

    /// The span in the other unit; none if it is reversed, beyond the text, or cuts a character.
    pub fn span(&self, span: Span) -> Option<Span> {
        let (start, end) = (self.offset(span.start)?, self.offset(span.end)?);
        (start <= end).then_some(Span { start, end })
    }

    /// The span in the other unit, or the error that it does not fit its text.
    pub fn converted(&self, span: Span) -> Result<Span, Failure> {
        let Span { start, end } = span;
        let wrong = || Failure::new("invalid_value", format!("the span {start}..{end} does not fit its text of {} units", self.len));
        self.span(span).ok_or_else(wrong)
    }

    /// Converts each span of `value` that points into the text of `side`.
    pub fn convert(&self, value: &mut impl Offsets, side: Side) -> Result<(), Failure> {
        let mut done = Ok(());
        value.each_span(side, &mut |span| match self.converted(*span) {
            Ok(converted) => *span = converted,
            Err(failure) => done = Err(failure),
        });
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "né 🚀 d";

    #[test]
    fn an_emoji_is_four_bytes_and_two_units() {
        let rocket = Span { start: 4, end: 8 };
        assert_eq!(rocket.quote(TEXT), Some("🚀"));
        assert_eq!(Units::out_of(TEXT).span(rocket), Some(Span { start: 3, end: 5 }));
        assert_eq!(Units::into(TEXT).span(Span { start: 3, end: 5 }), Some(rocket));
    }

    #[test]
    fn every_boundary_of_a_text_survives_the_way_out_and_back() {
        for text in ["", "plain", TEXT, "日本語", "e\u{301}🇩🇪👩‍👩‍👧"] {
            let (out, back) = (Units::out_of(text), Units::into(text));
            for end in (0..=text.len()).filter(|&end| text.is_char_boundary(end)) {
                let span = Span { start: 0, end: end as u32 };
                let outside = out.span(span).expect("a boundary has a place in both units");
                assert_eq!(outside.end as usize, text[..end].encode_utf16().count());
                assert_eq!(back.span(outside), Some(span));
            }
        }
    }

    #[test]
    fn spans_that_do_not_fit_are_refused() {
        for (start, end) in [(0, 99), (3, 4), (5, 3), (u32::MAX, u32::MAX)] {
            assert_eq!(Units::into(TEXT).span(Span { start, end }), None, "{start}..{end}");
        }
        assert_eq!(Units::into("plain").span(Span { start: 4, end: 6 }), None);
    }
}

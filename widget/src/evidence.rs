//! Where in the document a value was read, for showing it beside the value.

use model::{Evidence, Profile};

/// The first evidence of the value at `path`.
pub fn of<'p>(profile: &'p Profile, path: &str) -> Option<&'p Evidence> {
    profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == path)
}

/// The line of the document around a quote, in three parts: before it, the quote, after it.
///
/// `start` and `end` are UTF-16 units, as the worker sends them.
pub fn line_around(text: &str, start: u32, end: u32) -> Option<(&str, &str, &str)> {
    let (start, end) = (byte_at(text, start)?, byte_at(text, end)?);
    let quote = text.get(start..end)?;
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |at| end + at);
    Some((&text[from..start], quote, &text[end..to]))
}

fn byte_at(text: &str, unit: u32) -> Option<usize> {
    let mut seen = 0;
    for (at, letter) in text.char_indices() {
        if seen == unit {
            return Some(at);
        }
        seen += u32::try_from(letter.len_utf16()).ok()?;
    }
    (seen == unit).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_shown_in_its_line_whatever_letters_stand_before_it() {
        let text = "Zoë 🎻\nLead violinist, Oslo\nend";
        let start = u32::try_from("Zoë 🎻\nLead ".encode_utf16().count()).expect("short");
        assert_eq!(line_around(text, start, start + 9), Some(("Lead ", "violinist", ", Oslo")));
    }

    #[test]
    fn a_place_inside_a_letter_is_no_place() {
        assert_eq!(line_around("🎻", 1, 2), None);
        assert_eq!(line_around("a", 0, 9), None);
    }
}

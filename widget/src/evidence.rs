//! Where a value was read and a point was earned: quotes with the words around them.

use model::{Evidence, Quote};

use crate::fields::home;
use crate::profile::Profile;

/// The first evidence of the value at `path`.
pub fn of<'p>(profile: &'p Profile, path: &str) -> Option<&'p Evidence> {
    profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == path)
}

/// The first evidence of a field: of the value at `path`, or of a line of the list there.
pub fn of_field<'p>(profile: &'p Profile, path: &str) -> Option<&'p Evidence> {
    profile.meta.tacit.evidence.iter().find(|evidence| home(&evidence.path) == path)
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

/// Longest text on either side of a quote, in letters.
const MOST_AROUND: usize = 64;

/// From this length on a quote speaks for itself.
const LONG_QUOTE: usize = 48;

/// A quote as it is shown: with the words around it, cut at spaces, and whether something was cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Words before the quote.
    pub before: String,
    /// The quote.
    pub quote: String,
    /// Words after it.
    pub after: String,
}

impl Passage {
    /// The passage of `text` around a quote; the bare quote where it has no place in the text.
    pub fn new(text: &str, quote: &Quote) -> Passage {
        let bare = || Passage { before: String::new(), quote: quote.quote.clone(), after: String::new() };
        let Some((before, exact, after)) = line_around(text, quote.span.start, quote.span.end) else { return bare() };
        if exact != quote.quote || bare().is_long() {
            return bare();
        }
        Passage { before: tail(before.trim_start()), quote: exact.to_owned(), after: head(after.trim_end()) }
    }

    /// Whether the quote speaks for itself: it needs no words around it, and no mark.
    pub fn is_long(&self) -> bool {
        self.quote.chars().count() >= LONG_QUOTE
    }
}

fn head(text: &str) -> String {
    let Some((cut, _)) = text.char_indices().nth(MOST_AROUND) else { return text.to_owned() };
    let end = text[..cut].rfind(' ').unwrap_or(cut);
    format!("{} …", &text[..end])
}

fn tail(text: &str) -> String {
    let n = text.chars().count();
    let Some((cut, _)) = text.char_indices().nth(n.saturating_sub(MOST_AROUND)).filter(|_| n > MOST_AROUND) else { return text.to_owned() };
    let start = text[cut..].find(' ').map_or(cut, |at| cut + at + 1);
    format!("… {}", &text[start..])
}

/// The passages of several quotes, each line once: the first quote of a line stands for it.
pub fn passages(text: &str, quotes: &[Quote], most: usize) -> Vec<Passage> {
    let mut shown: Vec<Passage> = Vec::new();
    for passage in quotes.iter().map(|quote| Passage::new(text, quote)) {
        let whole = |passage: &Passage| format!("{}{}{}", passage.before, passage.quote, passage.after);
        if shown.len() < most && shown.iter().all(|other| whole(other) != whole(&passage)) {
            shown.push(passage);
        }
    }
    shown
}

/// The byte at which a UTF-16 unit of a text begins.
pub fn byte_at(text: &str, unit: u32) -> Option<usize> {
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

    fn quote(text: &str, words: &str) -> Quote {
        let start = text.find(words).map(|at| text[..at].encode_utf16().count()).expect("it is there");
        let unit = |n: usize| u32::try_from(n).expect("short");
        Quote { quote: words.to_owned(), span: model::Span { start: unit(start), end: unit(start + words.encode_utf16().count()) } }
    }

    #[test]
    fn a_passage_is_cut_at_words() {
        let text = format!(
            "{} in Rust and {}",
            "Zoë rebuilt the dispatch service ".repeat(4).trim(),
            "then some more work on top ".repeat(4).trim()
        );
        let passage = Passage::new(&text, &quote(&text, "Rust"));
        assert!(passage.before.starts_with("… ") && passage.before.ends_with(" in ") && passage.before.chars().count() <= MOST_AROUND + 2);
        assert!(passage.after.starts_with(" and then") && passage.after.ends_with(" …") && !passage.after.contains("  "));
    }

    #[test]
    fn two_quotes_of_a_line_are_one_passage_and_a_quote_without_a_place_stays_bare() {
        let text = "Rust and more Rust\nOnly Rust";
        let places = [(0, 4), (14, 18), (24, 28), (90, 94)];
        let quotes = places.map(|(start, end)| Quote { quote: "Rust".to_owned(), span: model::Span { start, end } });
        let found = passages(text, &quotes, 9);
        let whole: Vec<String> = found.iter().map(|one| format!("{}{}{}", one.before, one.quote, one.after)).collect();
        assert_eq!(whole, ["Rust and more Rust", "Only Rust", "Rust"]);
    }

    #[test]
    fn a_place_inside_a_letter_is_no_place() {
        assert_eq!(line_around("🎻", 1, 2), None);
        assert_eq!(line_around("a", 0, 9), None);
    }
}

//! The text of the document as it is shown beside the fields: pages, lines, and pieces that went into a field.

use std::rc::Rc;

use model::{Evidence, Reading, Span};

use crate::evidence::byte_at;
use crate::fields::home;
use crate::profile::Profile;

/// The text, page by page. Places are UTF-16 units, as in every span that the worker sends.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// In the order in which they are read.
    pub pages: Vec<Rc<Page>>,
}

/// A page. Documents without pages are one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// From 1.
    pub number: u32,
    /// In the order in which they are read.
    pub lines: Vec<Line>,
}

/// A line as it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Line {
    /// Its place, without the line's end.
    pub span: Span,
    /// What became of it.
    pub kind: Kind,
    /// All of its text, in order.
    pub pieces: Vec<Piece>,
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It is a heading.
    Heading,
    /// At least a part of it is in a field.
    Placed,
    /// It is in no field.
    Unplaced,
}

/// A stretch of a line that is all in a field, or not.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its place.
    pub span: Span,
    /// Its text.
    pub text: String,
    /// Whether it is in a field.
    pub is_placed: bool,
}

impl Text {
    /// The text of a reading.
    pub fn of(reading: &Reading) -> Text {
        let mut text = Text { pages: vec![Rc::default()] };
        let mut page = Page { number: 1, lines: Vec::new() };
        let mut starts = reading.page_starts.iter().peekable();
        for (span, words) in lines(&reading.text) {
            if let Some(start) = starts.next_if(|start| start.span.start <= span.start) {
                text.pages.push(Rc::new(std::mem::take(&mut page)));
                page.number = start.page.unwrap_or(text.pages.len() as u32);
            }
            if !words.trim().is_empty() {
                page.lines.push(Line::new(span, words, reading));
            }
        }
        text.pages.push(Rc::new(page));
        text.pages.retain(|page| !page.lines.is_empty());
        text
    }
}

impl Line {
    fn new(span: Span, words: &str, reading: &Reading) -> Line {
        let of_skills = reading.skills.iter().flat_map(|skill| &skill.evidence);
        let places: Vec<(Span, bool)> =
            (reading.evidence.iter().filter(|evidence| is_of_field(&evidence.path)).map(|one| (one.span, true)))
                .chain(of_skills.map(|one| (one.span, false)))
                .filter(|(place, _)| meet(*place, span))
                .collect();
        let mut cuts: Vec<u32> = places.iter().flat_map(|(place, _)| [place.start, place.end]).collect();
        cuts.extend([span.start, span.end]);
        cuts.retain(|cut| (span.start..=span.end).contains(cut));
        cuts.sort_unstable();
        cuts.dedup();
        let piece = |ends: &[u32]| {
            let piece = Span { start: ends[0], end: ends[1] };
            let text = slice(words, piece.start - span.start, piece.end - span.start).to_owned();
            Piece { span: piece, text, is_placed: places.iter().any(|(place, is_field)| *is_field && meet(*place, piece)) }
        };
        let pieces: Vec<Piece> = cuts.windows(2).map(piece).collect();
        let says_something = words.chars().filter(|letter| letter.is_alphanumeric()).count() > 2;
        let kind = if reading.headings.iter().any(|heading| meet(heading.span, span)) {
            Kind::Heading
        } else if says_something && !pieces.iter().any(|piece| piece.is_placed) {
            Kind::Unplaced
        } else {
            Kind::Placed
        };
        Line { span, kind, pieces }
    }
}

/// The lines of a text with their places.
pub fn lines(text: &str) -> impl Iterator<Item = (Span, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        let end = start + units(line);
        at = end + 1;
        (Span { start, end }, line)
    })
}

/// The text at a place.
pub fn at(text: &str, span: Span) -> &str {
    slice(text, span.start, span.end)
}

/// A place without the white space at its ends; none if there is nothing else in it.
pub fn trimmed(text: &str, span: Span) -> Option<Span> {
    let words = at(text, span);
    let start = span.start + units(words) - units(words.trim_start());
    let end = start + units(words.trim());
    (start < end).then_some(Span { start, end })
}

/// What stands at a place, as evidence for a value; lines become one.
pub fn evidence(reading: &Reading, path: &str, span: Span) -> Evidence {
    let page = reading.page_starts.iter().rev().find(|start| start.span.start <= span.start).and_then(|start| start.page);
    let page = page.or_else(|| reading.evidence.iter().any(|one| one.page.is_some()).then_some(1));
    Evidence { path: path.to_owned(), span, quote: at(&reading.text, span).to_owned(), page }
}

/// The places in the text that belong to a value, to the lines of a list, or to a skill (`#` and its id).
pub fn places(profile: &Profile, path: &str) -> Vec<Span> {
    let reading = &profile.meta.tacit;
    let of_field = reading.evidence.iter().filter(|one| one.path == path || home(&one.path) == path);
    let of_skill = reading.skills.iter().filter(|skill| path.strip_prefix('#') == Some(&skill.id)).flat_map(|skill| &skill.evidence);
    of_field.chain(of_skill).map(|one| one.span).filter(|span| span.start < span.end).collect()
}

/// The values that a part of the text went into: the closest fitting first.
pub fn values(profile: &Profile, span: Span) -> Vec<&str> {
    let of_it = profile.meta.tacit.evidence.iter().filter(|one| is_of_field(&one.path) && meet(one.span, span));
    let mut found: Vec<&Evidence> = of_it.collect();
    found.sort_by_key(|one| one.span.end - one.span.start);
    found.iter().map(|one| one.path.as_str()).collect()
}

/// Whether a path leads to a value, and not to a whole entry such as `/work/0`.
fn is_of_field(path: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    path.matches('/').count() != 2 || last.parse::<u32>().is_err()
}

/// Whether two places have text in common.
pub fn meet(one: Span, other: Span) -> bool {
    one.start < other.end && other.start < one.end
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

fn slice(text: &str, start: u32, end: u32) -> &str {
    byte_at(text, start).zip(byte_at(text, end)).and_then(|(start, end)| text.get(start..end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn profile() -> Profile {
        let evidence = |path: &str, start: u32, end: u32| json!({"path": path, "span": {"start": start, "end": end}, "quote": ""});
        json::Json::read(json!({"meta": {"tacit": {
            "text": "Ada 🎻 Byrne\nWork\nNurse, Oslo\n---\nSings\nNext",
            "headings": [evidence("/work", 13, 17)],
            "pageStarts": [{"path": "", "span": {"start": 40, "end": 44}, "quote": "Next", "page": 2}],
            "evidence": [evidence("/basics/name", 0, 12), evidence("/work/0", 13, 44), evidence("/work/0/position", 18, 23),
                evidence("/work/0/summary", 18, 29)],
            "skills": [{"id": "s", "name": "Singing", "evidence": [evidence("/skills", 34, 39)]}],
        }}}))
        .expect("a profile")
    }

    #[test]
    fn lines_lie_on_their_pages_and_keep_every_letter() {
        let text = Text::of(&profile().meta.tacit);
        let pages: Vec<(u32, usize)> = text.pages.iter().map(|page| (page.number, page.lines.len())).collect();
        assert_eq!(pages, [(1, 5), (2, 1)]);
        let line =
            |page: usize, line: usize| -> String { text.pages[page].lines[line].pieces.iter().map(|piece| piece.text.as_str()).collect() };
        assert_eq!((line(0, 0).as_str(), line(0, 2).as_str(), line(1, 0).as_str()), ("Ada 🎻 Byrne", "Nurse, Oslo", "Next"));
        assert_eq!(at(&profile().meta.tacit.text, text.pages[1].lines[0].span), "Next");
    }

    // A line of signs says nothing that could be missing.
    #[test]
    fn a_line_that_is_in_no_field_is_unplaced_even_inside_an_entry() {
        let kinds: Vec<Kind> = Text::of(&profile().meta.tacit).pages.iter().flat_map(|page| &page.lines).map(|line| line.kind).collect();
        assert_eq!(kinds, [Kind::Placed, Kind::Heading, Kind::Placed, Kind::Placed, Kind::Unplaced, Kind::Unplaced]);
    }

    #[test]
    fn the_closest_value_of_a_place_comes_first() {
        assert_eq!(values(&profile(), Span { start: 18, end: 20 }), ["/work/0/position", "/work/0/summary"]);
        assert!(values(&profile(), Span { start: 34, end: 39 }).is_empty());
    }

    #[test]
    fn a_skill_has_its_places_too() {
        assert_eq!(places(&profile(), "#s"), [Span { start: 34, end: 39 }]);
        assert_eq!(places(&profile(), "/basics/name").len(), 1);
    }

    #[test]
    fn a_choice_loses_the_white_space_at_its_ends() {
        let text = "a 🎻 \n b";
        assert_eq!(trimmed(text, Span { start: 1, end: 6 }).map(|span| at(text, span)), Some("🎻"));
        assert_eq!(trimmed(text, Span { start: 4, end: 6 }), None);
    }
}

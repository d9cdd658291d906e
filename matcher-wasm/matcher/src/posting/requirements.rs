//! What a posting asks for, and how firmly.

use std::collections::BTreeMap;
use std::ops::Range;

use model::{Requirement, Span};

use crate::lexicon::Lexicon;
use crate::skills::{Claim, Mention, find_possible as find_skills};

/// The parts of a posting, as its headings name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The title.
    Title,
    /// What one must bring.
    Required,
    /// What one will do, or text before any heading.
    Duties,
    /// What would be nice.
    Preferred,
    /// About the employer, benefits, how to apply.
    Other,
}

/// Headings and the part that they begin; the first that fits decides.
const HEADINGS: [(&str, Part); 52] = [
    ("nice to have", Part::Preferred),
    ("nice-to-have", Part::Preferred),
    ("preferred", Part::Preferred),
    ("bonus", Part::Preferred),
    ("desirable", Part::Preferred),
    ("desired", Part::Preferred),
    ("a plus", Part::Preferred),
    ("pluses", Part::Preferred),
    ("good to have", Part::Preferred),
    ("optional", Part::Preferred),
    ("what you will do", Part::Duties),
    ("what you'll do", Part::Duties),
    ("what you’ll do", Part::Duties),
    ("responsibilit", Part::Duties),
    ("duties", Part::Duties),
    ("your tasks", Part::Duties),
    ("your role", Part::Duties),
    ("the role", Part::Duties),
    ("about the job", Part::Duties),
    ("about the position", Part::Duties),
    ("job description", Part::Duties),
    ("job summary", Part::Duties),
    ("core functions", Part::Duties),
    ("your mission", Part::Duties),
    ("day to day", Part::Duties),
    ("you will", Part::Duties),
    ("we offer", Part::Other),
    ("benefit", Part::Other),
    ("perks", Part::Other),
    ("what you get", Part::Other),
    ("what's in it", Part::Other),
    ("about us", Part::Other),
    ("about the company", Part::Other),
    ("who we are", Part::Other),
    ("our company", Part::Other),
    ("our team", Part::Other),
    ("how to apply", Part::Other),
    ("equal opportunity", Part::Other),
    ("compensation", Part::Other),
    ("why join", Part::Other),
    ("why work", Part::Other),
    ("requirement", Part::Required),
    ("qualification", Part::Required),
    ("must have", Part::Required),
    ("your profile", Part::Required),
    ("you bring", Part::Required),
    ("you have", Part::Required),
    ("looking for", Part::Required),
    ("who you are", Part::Required),
    ("about you", Part::Required),
    ("skills", Part::Required),
    ("experience", Part::Required),
];

/// Words that make a sentence a wish wherever it stands.
const WISHES: [&str; 22] = [
    "nice to have",
    "preferred",
    "preferably",
    "is a plus",
    "a plus",
    "a bonus",
    "bonus points",
    "bonus",
    "desirable",
    "desired but",
    "ideally",
    "an advantage",
    "advantageous",
    "beneficial",
    "would be great",
    "would be nice",
    "would be helpful",
    "is helpful",
    "not required",
    "not mandatory",
    "optional",
    "good to have",
];

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Must.
    pub(super) required: Vec<Requirement>,
    /// Should.
    pub(super) preferred: Vec<Requirement>,
}

/// The lines of a posting's text with their parts; headings too, as the part that they begin.
pub(crate) fn lines(text: &str, title_end: usize) -> Vec<(Range<usize>, Part)> {
    let mut lines = Vec::new();
    let (mut part, mut start) = (Part::Duties, 0);
    for line in text.split_inclusive('\n') {
        let range = start..start + line.trim_end().len();
        start += line.len();
        if range.start < title_end {
            lines.push((range, Part::Title));
            continue;
        }
        part = heading(line.trim()).unwrap_or(part);
        lines.push((range, part));
    }
    lines
}

/// The part that a line begins, if it is a heading: short, and no sentence or item.
fn heading(line: &str) -> Option<Part> {
    let is_item = line.starts_with(['-', '•', '*', '·']);
    let label = line.split_once(':').map_or(line, |(label, _)| label);
    let is_heading =
        !is_item && !label.is_empty() && label.split_whitespace().count() <= 7 && (line.contains(':') || !line.ends_with(['.', ',', ';']));
    let lower = label.to_lowercase();
    // "3 years of experience" is an item, "Experience" a heading.
    let is_statement = lower.bytes().any(|byte| byte.is_ascii_digit()) || (line != label && lower.starts_with("experience level"));
    if !is_heading || is_statement || lower.split_whitespace().any(|word| ["with", "of", "in", "knowledge"].contains(&word)) {
        return None;
    }
    HEADINGS.iter().find(|(words, _)| lower.contains(words)).map(|(_, part)| *part)
}

/// Where a concept was found.
struct Place {
    part: Part,
    span: Span,
    n_mentions: u32,
    years: Option<f64>,
}

/// The skills that a posting asks for.
pub(super) fn find(text: &str, title_end: usize, lexicon: &Lexicon) -> Asked {
    let lines = lines(text, title_end);
    let has_list = lines.iter().any(|(_, part)| *part == Part::Required);
    let mut places: BTreeMap<u32, Place> = BTreeMap::new();
    for mention in find_skills(text, lexicon) {
        let at = mention.span.start as usize;
        let Some((line, part)) = lines.iter().find(|(range, _)| range.contains(&at)) else { continue };
        if let Some(part) = asked(text, line, *part, &mention) {
            let years = super::years_in(sentence(text, line, at));
            note(&mut places, &mention, part, years);
        }
    }
    let mut asked = Asked::default();
    let mut sorted: Vec<(u32, Place)> = places.into_iter().collect();
    sorted.sort_by_key(|(_, place)| place.span);
    for (concept, place) in sorted {
        let list = if place.part == Part::Preferred { &mut asked.preferred } else { &mut asked.required };
        list.push(requirement(text, concept, &place, has_list, lexicon));
    }
    asked
}

/// The part that counts for a mention; none where nothing is asked.
fn asked(text: &str, line: &Range<usize>, part: Part, mention: &Mention) -> Option<Part> {
    let sentence = sentence(text, line, mention.span.start as usize).to_lowercase();
    let is_wish = WISHES.iter().any(|wish| sentence.contains(wish));
    match (part, mention.claimed) {
        (Part::Other, _) | (_, Claim::Others | Claim::Wished) => None,
        (Part::Title, _) => Some(Part::Title),
        // "preferred but not required"
        (_, Claim::Negated) => sentence.contains("prefer").then_some(Part::Preferred),
        _ if is_wish => Some(Part::Preferred),
        (part, Claim::Claimed) => Some(part),
    }
}

/// The sentence of the line around a place.
fn sentence<'t>(text: &'t str, line: &Range<usize>, at: usize) -> &'t str {
    let start =
        text[line.start..at].rfind(". ").or_else(|| text[line.start..at].rfind("; ")).map_or(line.start, |end| line.start + end + 2);
    let end = text[at..line.end].find(". ").or_else(|| text[at..line.end].find("; ")).map_or(line.end, |end| at + end);
    &text[start..end]
}

fn note(places: &mut BTreeMap<u32, Place>, mention: &Mention, part: Part, years: Option<f64>) {
    let new = Place { part, span: mention.span, n_mentions: 1, years };
    let Some(place) = places.get_mut(&mention.concept) else {
        places.insert(mention.concept, new);
        return;
    };
    let (n_mentions, years) = (place.n_mentions + 1, place.years.or(years));
    if part < place.part {
        *place = new;
    }
    (place.n_mentions, place.years) = (n_mentions, years);
}

fn requirement(text: &str, concept: u32, place: &Place, has_list: bool, lexicon: &Lexicon) -> Requirement {
    let concept = lexicon.concept(concept);
    let central = match place.part {
        Part::Title => 1.3,
        Part::Duties if has_list => 0.5,
        Part::Duties => 0.8,
        _ => 1.0,
    };
    let repeated = 1.0 + 0.1 * f64::from(place.n_mentions.min(4) - 1);
    let weight = (f64::from(concept.weight) / 100.0 * central * repeated).clamp(0.05, 1.0);
    let quote = place.span.quote(text).unwrap_or_default().to_owned();
    Requirement {
        id: concept.id,
        name: concept.name.to_owned(),
        span: place.span,
        quote,
        weight: (weight * 100.0).round() / 100.0,
        years: place.years,
    }
}

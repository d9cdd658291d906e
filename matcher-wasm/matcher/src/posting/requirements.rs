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

/// Headings and the part that they begin, a stroke between two; the first that fits decides.
const HEADINGS: [(Part, &str); 4] = [
    (
        Part::Preferred,
        "nice to have|nice-to-have|preferred|bonus|desirable|desired|a plus|pluses|good to have|optional|extra credit|would be great|wünschenswert|\
            von vorteil|pluspunkt|idealerweise|un plus|atouts|deseable|se valorará|mile widziane|atuty|gradito|meriterande|bij voorkeur",
    ),
    (
        Part::Duties,
        "what you will do|what you'll do|what you’ll do|responsibilit|duties|your tasks|your role|the role|about the job|about the position|\
            job description|job summary|core functions|your mission|day to day|day-to-day|you will|you'll be doing|you’ll be doing|how you'll contribute|\
            how you’ll contribute|key accountabilit|position summary|role overview|job purpose|the opportunity|what you'll own|what you’ll own|your impact|\
            an impact|aufgaben|das erwartet dich|das erwartet sie|deine rolle|missions|responsabil|funciones|obowiązk|werkzaamheden|jouw rol|mansioni|\
            arbetsuppgifter|le poste|descripción del puesto",
    ),
    (
        Part::Other,
        "we offer|benefit|perks|what you get|what's in it|what’s in it|about us|about the company|who we are|our company|our team|how to apply|\
            equal opportunity|compensation|why join|why work|why you'll love|why you’ll love|our values|our culture|our mission|our story|diversity|privacy|\
            application process|interview process|hiring process|pay range|salary range|salary:|wir bieten|bieten wir|bieten dir|bieten ihnen|über uns|\
            deine vorteile|avantages|nous offrons|ofrecemos|oferujemy|wat bieden|bieden wij|wij bieden|offriamo|vi erbjuder|o nas|sobre nosotros|kontakt",
    ),
    (
        Part::Required,
        "requirement|qualification|must have|must-have|your profile|you bring|you'll bring|you’ll bring|you have|looking for|who you are|about you|\
            your background|background includes|we expect|we need|you need|you'll need|you’ll need|essential|criteria|ideal candidate|candidate profile|\
            person specification|competenc|anforderung|bringst du|mitbringst|bringen sie mit|voraussetzung|qualifikation|dein profil|ihr profil|votre profil|\
            profil recherché|ton profil|requisitos|wymagania|oczekujemy|functie-eisen|jouw profiel|wie ben jij|requisiti|kvalifikation|vi söker|education|\
            certification|licens|skills|experience",
    ),
];

/// Bytes of a sentence on either side of what it asks for.
const LONGEST: usize = 1_000;

/// Words that make a sentence a wish wherever it stands.
pub(super) const WISHES: [&str; 34] = [
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
    "welcome but",
    "von vorteil",
    "wünschenswert",
    "idealerweise",
    "gerne auch",
    "est un plus",
    "serait un plus",
    "un atout",
    "se valorará",
    "mile widzian",
    "is een pré",
    "meriterande",
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
    let is_sentence = lower.contains(" is ") && !["what", "who", "how", "this"].iter().any(|word| lower.starts_with(word));
    if !is_heading || is_statement || is_sentence || lower.split_whitespace().any(|word| ["with", "of", "in", "knowledge"].contains(&word))
    {
        return None;
    }
    let named = HEADINGS.iter().find(|(_, names)| names.split('|').any(|name| lower.contains(name))).map(|(part, _)| *part);
    // "About Acme" is none of the known, and not about the job.
    named.or_else(|| lower.starts_with("about ").then_some(Part::Other))
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
        let number = lines.partition_point(|(range, _)| range.end <= at);
        let Some((line, part)) = lines.get(number).filter(|(range, _)| range.contains(&at)) else { continue };
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
    // No sentence is longer, but some files have a line of megabytes.
    let from = line.start.max(text.floor_char_boundary(at.saturating_sub(LONGEST)));
    let to = line.end.min(text.floor_char_boundary(at + LONGEST));
    let start = text[from..at].rfind(". ").or_else(|| text[from..at].rfind("; ")).map_or(from, |end| from + end + 2);
    let end = text[at..to].find(". ").or_else(|| text[at..to].find("; ")).map_or(to, |end| at + end);
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

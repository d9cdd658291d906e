//! Courses of study that a posting asks for.

use model::{EducationAsked, StudyLevel};

use super::{Sentence, pieces};
use crate::vocabulary::{Words, key};

/// Words that name a level on their own: doctorate, master, bachelor, associate, vocational, school.
static LEVELS: Words = Words::new(
    "\
        a-levels=s abitur=s apprenticeship=v associate_degree=a associates_degree=a ausbildung=v bac+3=b bac+5=m baccalaureat=s \
        baccalaureate=b bachelor=b bachelorabschluss=b bachelors=b beng=b berufsausbildung=v bsc=b btec=v btech=b bts=v diplom=m \
        diplom-ingenieur=m doctorado=d doctoral=d doctorat=d doctorate=d doktorat=d dottorato=d fachausbildung=v \
        fachhochschulabschluss=b gcse=s gcses=s ged=s grado=b hbo=b high_school=s highschool=s hochschulabschluss=b \
        hochschulstudium=b journeyman=v laurea=b laurea_magistrale=m lehrabschluss=v lehre=v licenciatura=b licencie=b maestria=m \
        magister=m masterabschluss=m masters=m masterstudium=m matura=s mba=m mbo=v msc=m nvq=v phd=d postgraduate=m \
        schulabschluss=s secondary_education=s secondary_school=s studienabschluss=b studium=b universitatsabschluss=b vocational=v",
);
/// Abbreviations that are levels in capitals and among words of study only.
const SHORT: [(StudyLevel, &str); 2] = [(StudyLevel::Master, "MS MA MEng MBA"), (StudyLevel::Bachelor, "BS BA BE")];
/// Where the names of fields end.
const ENDS: [&str; 22] = [
    "(",
    " or equivalent",
    " or related",
    " or a related",
    " or similar",
    " or a similar",
    " or other",
    " with ",
    " from ",
    " required",
    " preferred",
    " is ",
    " and at least",
    " plus ",
    " and experience",
    " oder vergleichbar",
    " oder eine",
    " o.ä",
    " – ",
    " - ",
    " at ",
    " mit ",
];

/// The level that a text names, such as the degree of a resume: the highest of it.
pub fn study_level(text: &str) -> Option<StudyLevel> {
    mentions(text, &text.to_lowercase()).into_iter().map(|(level, ..)| level).max()
}

/// The level that a letter of [`LEVELS`] stands for.
fn level(letter: &str) -> Option<StudyLevel> {
    Some(match letter {
        "d" => StudyLevel::Doctorate,
        "m" => StudyLevel::Master,
        "b" => StudyLevel::Bachelor,
        "a" => StudyLevel::Associate,
        "v" => StudyLevel::Vocational,
        "s" => StudyLevel::School,
        _ => return None,
    })
}

/// Levels named in a text, each with its place.
fn mentions(text: &str, lower: &str) -> Vec<(StudyLevel, usize, usize)> {
    let mut found: Vec<(StudyLevel, usize, usize)> = Vec::new();
    // The places of the lower case text are those of the text only where no letter changes its length.
    if lower.len() != text.len() {
        return found;
    }
    let words = pieces(lower, &['.', '\'', '’', '-', '+'], &['.', '\'', '-']);
    let (has_degree, has_school) = (lower.contains("degree"), lower.contains("school"));
    for (i, &(at, word)) in words.iter().enumerate() {
        let next = words.get(i + 1).map_or("", |(_, next)| *next);
        let previous = if i > 0 { words[i - 1].1 } else { "" };
        let own = &text[at..at + word.len()];
        let of_key = |text: &str| LEVELS.meaning(&key(text)).and_then(level);
        let pair_end = at + word.len() + 1 + next.len();
        let is_pair = !next.is_empty() && lower.get(at + word.len() + 1..pair_end) == Some(next);
        let pair = || is_pair.then(|| of_key(&lower[at..pair_end])).flatten().map(|level| (level, pair_end));
        let named = pair().or_else(|| of_key(word).map(|level| (level, at + word.len())));
        let short = || SHORT.iter().find(|(_, names)| names.split(' ').any(|name| name == own)).map(|(level, _)| (*level, at + word.len()));
        let is_study = ["degree", "in", "of", "or"].contains(&next) || has_degree || lower[at + word.len()..].starts_with('/');
        let generic = match word {
            "master" if previous != "scrum" && ["degree", "in", "of", "or", "studium"].contains(&next) => Some(StudyLevel::Master),
            "diplom" => Some(StudyLevel::Master),
            "degree"
                if !previous.starts_with(|c: char| c.is_ascii_digit())
                    && !["high", "some", "any", "a", "certain", "no"].contains(&previous)
                    || word == "degree" && next == "in" =>
            {
                Some(StudyLevel::Bachelor)
            }
            "diploma" if found.is_empty() => Some(if has_school { StudyLevel::School } else { StudyLevel::Vocational }),
            _ => None,
        };
        let entry = named.or_else(|| short().filter(|_| is_study)).or(generic.map(|level| (level, at + word.len())));
        // "Master's degree" is one level, not two.
        let is_same = word == "degree" && !found.is_empty();
        if let Some((level, end)) = entry.filter(|_| !is_same) {
            found.push((level, at, end));
        }
    }
    found
}

/// What a sentence asks for: one entry for its musts, one for its wishes.
pub(super) fn find(sentence: &Sentence) -> Vec<EducationAsked> {
    let plain = sentence.lower.replace('’', "'");
    let lower = if plain.len() == sentence.lower.len() { &plain } else { &sentence.lower };
    let text = sentence.text.replace('’', "'");
    let (text, lower) =
        if text.len() == sentence.text.len() { (text.as_str(), lower.as_str()) } else { (sentence.text, sentence.lower.as_str()) };
    let is_denied = ["no degree", "degree not", "degree is not", "without a degree", "not require a degree", "no formal"]
        .iter()
        .any(|no| lower.contains(no));
    let found = mentions(text, lower);
    let Some(&(_, first, _)) = found.first().filter(|_| !is_denied) else { return Vec::new() };
    let end = found.iter().map(|(.., end)| *end).max().unwrap_or(first);
    let (fields, end) = fields(sentence.text, end);
    let can_replace = lower.contains("equivalent") && lower.contains("experience");
    // Of several levels each clause says its own; the lowest of a kind is asked for.
    let clause = |at: usize| {
        let start = lower[..at].rfind([',', ';']).map_or(0, |comma| comma + 1);
        let end = lower[at..].find([',', ';']).map_or(lower.len(), |comma| at + comma);
        if found.len() > 1 { &lower[start..end] } else { lower }
    };
    let must = |at: usize| sentence.is_must(clause(at)) && !can_replace;
    let mut asked: Vec<EducationAsked> = Vec::new();
    for required in [true, false] {
        let of_kind = found.iter().filter(|(_, at, _)| must(*at) == required);
        if let Some(level) = of_kind.map(|(level, ..)| *level).min() {
            asked.push(EducationAsked {
                level: Some(level),
                fields: fields.clone(),
                required,
                span: sentence.span(first..end),
                quote: sentence.quote(first..end),
            });
        }
    }
    asked
}

/// The fields named behind a degree, and where they end.
fn fields(sentence: &str, degree_end: usize) -> (Vec<String>, usize) {
    let rest = &sentence[degree_end..];
    let lead = [" in ", " of ", " der ", " des ", " im bereich ", " en ", " als "]
        .iter()
        .filter_map(|lead| rest.find(lead).map(|at| (at, at + lead.len())))
        .min();
    let Some((_, from)) = lead.filter(|(at, _)| *at < 24) else { return (Vec::new(), degree_end) };
    let named = &rest[from..];
    let lower = named.to_ascii_lowercase();
    let end = ENDS.iter().filter_map(|end| lower.find(end)).chain(lower.find(['.', ';', ':'])).min().unwrap_or(named.len());
    let named = named[..end].trim_end_matches([',', ' ']);
    let mut fields: Vec<String> = Vec::new();
    for part in named.split([',', '/']).flat_map(|part| part.split(" or ")).flat_map(|part| part.split(" oder ")) {
        let field = part.trim().trim_start_matches("or ").trim_start_matches("and ").trim_start_matches("a ").trim();
        let is_field = (3..=48).contains(&field.len())
            && field.split(' ').count() <= 5
            && !field.contains("field")
            && !field.bytes().any(|byte| byte.is_ascii_digit());
        if is_field && fields.len() < 6 {
            fields.push(field.to_owned());
        }
    }
    let end = if fields.is_empty() { degree_end } else { degree_end + from + named.len() };
    (fields, end)
}

#[cfg(test)]
#[test]
fn levels_are_in_order_and_in_their_form() {
    crate::vocabulary::check(&LEVELS);
}

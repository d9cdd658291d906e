//! Places as resumes write them: `City, ST`, `City, Country`, `Remote`.

use std::sync::OnceLock;

use super::countries::{self, Country, Names};

/// States and provinces, as codes and names, by the country that they are in.
const REGIONS: &[(&str, &str)] = &[
    (
        "US",
        "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|\
TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|\
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|\
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|\
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico",
    ),
    ("CA", "ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick"),
    ("AU", "NSW|VIC|QLD|ACT|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania"),
    (
        "DE",
        "Bavaria|Bayern|Baden-Württemberg|Hessen|Sachsen|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Schleswig-Holstein|\
Thüringen|Brandenburg|Saarland|Sachsen-Anhalt|Mecklenburg-Vorpommern",
    ),
    ("GB", "England|Scotland|Wales|Northern Ireland"),
    ("ES", "Catalonia|Cataluña|Catalunya|Andalucía|Galicia|País Vasco"),
    ("IN", "Karnataka|Maharashtra|Tamil Nadu|Telangana|Kerala|Gujarat|West Bengal|Uttar Pradesh|Haryana"),
    ("FR", "Île-de-France|Bretagne|Occitanie|Nouvelle-Aquitaine|Auvergne-Rhône-Alpes"),
    ("IT", "Lombardia|Lazio|Piemonte|Toscana|Veneto|Sicilia|Emilia-Romagna"),
];

#[rustfmt::skip]
const ANYWHERE: &[&str] = &[
    "remote", "hybrid", "on-site", "onsite", "telecommute", "home office", "homeoffice", "télétravail", "remoto", "anywhere",
    "various", "worldwide",
];

/// The country whose state or province a phrase names.
pub(crate) fn country_of_region(phrase: &str) -> Option<Country> {
    countries::of_code(region(phrase)?)
}

/// The code of that country.
fn region(phrase: &str) -> Option<&'static str> {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| Names::new(REGIONS.iter().map(|&(code, names)| (names, code)))).of(phrase.trim())
}

/// Whether a phrase, alone, is a state or a country.
pub(crate) fn is_region(phrase: &str) -> bool {
    let phrase = phrase.trim().trim_end_matches('.');
    is_state(phrase) || is_country(phrase)
}

/// Whether a phrase, alone, is a country, or names a part of the world.
pub(crate) fn is_country(phrase: &str) -> bool {
    let phrase = phrase.trim();
    countries::named(phrase).is_some() || ["Europe", "Worldwide"].contains(&phrase)
}

/// Whether a phrase is a town with what lies around it, as sites of jobs call it in several languages.
fn is_area(lower: &str) -> bool {
    const AROUND: &str =
        " area| metropolitan area| metropolitan region| und umgebung| et périphérie| y alrededores| e dintorni| en omgeving| e região";
    lower.starts_with("greater ") || lower.starts_with("großraum ") || AROUND.split('|').any(|end| lower.ends_with(end))
}

/// Whether a whole phrase is a place.
pub(crate) fn is_place(phrase: &str) -> bool {
    let phrase = phrase.trim().trim_matches(['(', ')', '.', ',', ' ']);
    let lower = phrase.to_lowercase();
    if ANYWHERE.contains(&lower.as_str())
        || ANYWHERE.iter().any(|word| {
            lower
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with([',', ' ', '(']) && place_start(rest.trim_matches([' ', ',', '(', ')'])) == Some(0))
        })
    {
        return true;
    }
    let few = lower.split(' ').count() <= 6;
    place_start(phrase) == Some(0) || phrase.len() > 3 && is_country(phrase) || few && is_area(&lower)
}

/// Whether a phrase says that the place does not matter.
pub(crate) fn is_anywhere(phrase: &str) -> bool {
    ANYWHERE.contains(&phrase.trim().to_lowercase().as_str())
}

/// Where a place at the end of a phrase begins, the comma before it not included: `Acme, Berlin, Germany` gives 6.
pub(crate) fn place_start(phrase: &str) -> Option<usize> {
    // A postal code between commas is no part of the pattern.
    let pieces: Vec<(usize, &str)> = pieces(phrase).into_iter().filter(|(_, piece)| piece.chars().any(char::is_alphabetic)).collect();
    let (_, last) = *pieces.last()?;
    let last = last.trim_end_matches(['.', ')']);
    let lower = last.to_lowercase();
    if pieces.len() >= 2 && ANYWHERE.contains(&lower.as_str()) {
        return Some(pieces[pieces.len() - 1].0);
    }
    let region = strip_postal(last);
    if pieces.len() < 2 || !is_region(region) {
        return None;
    }
    let mut at = pieces.len() - 2;
    // `City, ST, Country`
    if at > 0 && is_region(strip_postal(pieces[at].1)) && is_city(pieces[at - 1].1) {
        at -= 1;
    }
    is_city(pieces[at].1).then_some(pieces[at].0)
}

fn pieces(phrase: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in phrase.split(',') {
        let lead = piece.len() - piece.trim_start().len();
        found.push((start + lead, piece.trim()));
        start += piece.len() + 1;
    }
    found
}

/// Takes a postal code off the end.
fn strip_postal(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ')
}

/// One to four capitalised words that could name a city.
pub(crate) fn is_city(piece: &str) -> bool {
    let words: Vec<&str> = piece.split_whitespace().filter(|word| !word.chars().all(|c| c.is_ascii_digit())).collect();
    let small = ["of", "de", "la", "del", "do", "da", "am", "an", "der", "upon", "on", "sur", "le", "los", "las", "el"];
    let capital = |word: &&str| {
        word.trim_start_matches("'s-").trim_start_matches("’s-").chars().next().is_some_and(char::is_uppercase)
            || small.contains(&word.to_lowercase().as_str())
    };
    let n = words.len();
    (1..=4).contains(&n)
        && words.iter().all(capital)
        && super::words::title_score(piece) <= 0
        && !super::words::is_school(piece)
        && super::words::employer_score(piece) < 2
        && !words.iter().any(|word| word.contains(['@', '(', '&', ':']))
}

/// Whether a phrase, alone, is a state or a province.
pub(crate) fn is_state(phrase: &str) -> bool {
    region(phrase).is_some()
}

//! Addresses as they stand among contact data: street, postal code, town.

use super::part::Part;
use super::{places, words};

/// Words and ends of words that name streets, lower case.
#[rustfmt::skip]
const STREETS: &[&str] = &[
    "strasse", "straße", "str.", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "chaussee", "street", "st", "st.",
    "road", "rd", "rd.", "avenue", "ave", "ave.", "av.", "lane", "ln", "drive", "dr", "dr.", "boulevard", "blvd", "blvd.", "way",
    "court", "square", "terrace", "broadway", "rue", "quai", "place", "impasse", "chemin", "via", "viale", "piazza", "corso", "calle",
    "avenida", "plaza", "paseo", "carrer", "rua", "travessa", "praça", "straat", "laan", "plein", "kade", "gracht", "ulica", "ul.",
    "aleja", "gatan", "gata", "vägen", "vej", "gade", "vei", "sokak", "caddesi", "cad.", "sok.",
];

/// Whether a phrase, alone, is a street with the number of a house.
pub(crate) fn is_street(phrase: &str) -> bool {
    let all: Vec<&str> = phrase.split_whitespace().collect();
    let (Some(first), Some(last)) = (all.first(), all.last()) else { return false };
    let has_name = all.iter().any(|word| word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() > 1);
    (2..=6).contains(&all.len()) && has_name && (is_house(last) || is_house(first) && names_street(phrase))
}

/// Whether a word of a phrase is one for streets.
pub(crate) fn names_street(phrase: &str) -> bool {
    let ends = |word: &str| STREETS.iter().any(|street| street.chars().count() > 3 && word.ends_with(street));
    phrase.to_lowercase().split_whitespace().any(|word| STREETS.contains(&word) || ends(word))
}

/// `Somewhere Rd.`
pub(crate) fn is_road(phrase: &str) -> bool {
    phrase.ends_with('.') && phrase.rsplit(' ').next().is_some_and(|last| STREETS.contains(&last.to_lowercase().as_str()))
}

/// `12`, `12a`, `12-14`, `3/2`.
fn is_house(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let rest = &word[digits..];
    (1..=5).contains(&digits)
        && rest.len() <= 5
        && rest.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '/' || c.is_ascii_lowercase())
}

/// Where the postal code of a town's phrase is, in bytes: `28195 Bremen`, `3072 AB Rotterdam`, `CA 94035`, `London SW1A 1AA`.
pub(crate) fn postal_code(phrase: &str) -> Option<(usize, usize)> {
    let all: Vec<&str> = phrase.split_whitespace().collect();
    if all.len() < 2 {
        return None;
    }
    let place = |words: &[&str]| {
        let (first, last) = (words.first()?, words.last()?);
        let start = first.as_ptr() as usize - phrase.as_ptr() as usize;
        Some((start, last.as_ptr() as usize - phrase.as_ptr() as usize + last.len()))
    };
    let is_number = |word: &str, from: usize, to: usize| (from..=to).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit());
    let is_letters = |word: &str| word.len() == 2 && word.chars().all(|c| c.is_ascii_uppercase());
    // `28195`, `D-28195`, `00-950`, `94035-1234`
    let is_code = |word: &str| match word.split_once('-') {
        None => is_number(word, 4, 6),
        Some((a, b)) => is_number(b, 3, 5) && (is_number(a, 2, 5) || a.len() <= 2 && a.chars().all(|c| c.is_ascii_uppercase())),
    };
    let half = |word: &str| (2..=4).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let mixed = |word: &str| half(word) && word.chars().any(|c| c.is_ascii_digit()) && word.chars().any(|c| c.is_ascii_uppercase());
    let n = all.len();
    if n > 2 && is_number(all[0], 4, 4) && is_letters(all[1]) || n > 2 && is_number(all[0], 3, 3) && is_number(all[1], 2, 2) {
        return place(&all[..2]);
    }
    if is_code(all[0]) {
        return place(&all[..1]);
    }
    if n > 2 && mixed(all[n - 2]) && mixed(all[n - 1]) {
        return place(&all[n - 2..]);
    }
    is_code(all[n - 1]).then(|| place(&all[n - 1..])).flatten()
}

/// The piece without its postal code, and the code.
pub(crate) fn without_postal_code(piece: &Part) -> (Option<Part>, Option<Part>) {
    match postal_code(&piece.text) {
        Some((start, end)) => {
            (if start == 0 { piece.slice(end, piece.text.len()) } else { piece.slice(0, start) }, piece.slice(start, end))
        }
        None => (Some(piece.clone()), None),
    }
}

/// Whether a phrase is a town behind or before its postal code, and nothing else.
pub(crate) fn is_postal_town(phrase: &str) -> bool {
    let Some((start, end)) = postal_code(phrase).filter(|_| !names_street(phrase)) else { return false };
    let town = if start == 0 { &phrase[end..] } else { &phrase[..start] };
    // `CA 94035` names a state.
    is_town(town) && !places::is_region(town)
}

/// Whether a phrase could be the name of a town: capitalised, without numbers and words of work.
pub(crate) fn is_town(phrase: &str) -> bool {
    let phrase = phrase.trim();
    let is_wide = |c: char| c as u32 >= 0x2e80;
    if phrase.chars().all(is_wide) {
        return (2..=6).contains(&phrase.chars().count()) && words::title_score(phrase) <= 0;
    }
    places::is_city(phrase) && !phrase.chars().any(|c| c.is_ascii_digit()) && !words::is_degree(phrase) && !phrase.ends_with('.')
}

/// Whether a phrase is street and town. Where neither a word for streets nor a postal code says so, `beside_contact` must.
pub(crate) fn is_address(phrase: &str, beside_contact: bool) -> bool {
    let mut pieces = phrase.split(", ");
    let Some(street) = pieces.next().filter(|street| is_street(street)) else { return false };
    let rest: Vec<&str> = pieces.collect();
    let is_code = |piece: &str| (4..=6).contains(&piece.len()) && piece.chars().all(|c| c.is_ascii_digit());
    let has_code = |piece: &str| is_code(piece) || postal_code(piece).is_some();
    let is_part = |piece: &&str| is_town(piece) || is_postal_town(piece) || places::is_region(piece) || has_code(piece);
    let sure = beside_contact || names_street(street) || rest.iter().any(|piece| has_code(piece));
    !rest.is_empty() && rest.len() <= 4 && rest.iter().all(is_part) && sure
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streets_end_or_begin_with_a_number() {
        for street in
            ["Vellenstrasse 4417", "Rosenhagen 18", "Große Bergstraße 210", "12 Rue de la Paix", "350 Fifth Avenue", "Am Markt 3a"]
        {
            assert!(is_street(street), "{street}");
        }
        for other in ["Bremen", "28195 Bremen", "Engineer", "10 years of Rust", "Top 100 Employers", "2019"] {
            assert!(!is_street(other), "{other}");
        }
    }

    #[test]
    fn postal_codes_stand_before_or_behind_a_town() {
        for (phrase, code) in [
            ("28195 Bremen", Some("28195")),
            ("3072 AB Rotterdam", Some("3072 AB")),
            ("114 55 Stockholm", Some("114 55")),
            ("00-950 Warszawa", Some("00-950")),
            ("London SW1A 1AA", Some("SW1A 1AA")),
            ("CA 94035", Some("94035")),
            ("Bremen", None),
            ("28195", None),
        ] {
            assert_eq!(postal_code(phrase).map(|(start, end)| &phrase[start..end]), code, "{phrase}");
        }
    }

    #[test]
    fn what_is_no_street_needs_a_postal_code_or_contact_data_beside_it() {
        assert!(is_address("Vellenstrasse 4417, Osterwieck-Nordheim", false));
        assert!(is_address("Maashaven 77, 3072 AB Rotterdam, Netherlands", false));
        assert!(is_address("Rosenhagen 18, Bremen", true));
        assert!(!is_address("Java 8, Spring Boot", false));
        assert!(!is_address("Vellenstrasse 4417", true));
    }
}

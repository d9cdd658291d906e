//! Phone numbers: as written, and as E.164.

use super::countries::{self, Country};

/// Place of the first phone number in a text, an extension included.
pub(crate) fn find(text: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    while at < text.len() {
        let c = text[at..].chars().next()?;
        let before = text[..at].chars().next_back();
        let starts = (c.is_ascii_digit() || c == '+' || c == '(') && !before.is_some_and(|c| c.is_alphanumeric() || ".-/_@=+".contains(c));
        if !starts {
            at += c.len_utf8();
            continue;
        }
        let inside = |c: &char| c.is_ascii_digit() || "+()-./ –‑\u{a0}\u{202f}".contains(*c);
        let len: usize = text[at..].chars().take_while(inside).map(char::len_utf8).sum();
        let end = at + text[at..at + len].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        let extended = end + extension(&text[end..]);
        let word_goes_on = text[extended..].starts_with(|c: char| c.is_alphabetic() || c == '@');
        if !word_goes_on && is_phone(&text[at..end]) {
            return Some((at, extended));
        }
        at += len.max(1);
    }
    None
}

/// Length of ` ext. 12` or ` x12`.
fn extension(text: &str) -> usize {
    let mut rest = text.trim_start_matches([' ', ',', '(']);
    let Some(word) = ["ext", "x", "#", "Ext", "Durchwahl", "poste", "int", "доб"].iter().find(|word| rest.starts_with(**word)) else {
        return 0;
    };
    rest = rest[word.len()..].trim_start_matches(['.', ':', ' ']);
    let n_digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=6).contains(&n_digits) { text.len() - rest.len() + n_digits } else { 0 }
}

fn is_phone(text: &str) -> bool {
    let n_digits = text.chars().filter(char::is_ascii_digit).count();
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let years = groups.iter().filter(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))).count();
    let dated = years > 0 && groups.len() <= 3 && !text.starts_with(['+', '(']) || years > 1;
    // `10.` begins the identifiers of papers.
    (7..=15).contains(&n_digits)
        && !dated
        && !text.starts_with("10.")
        && (groups.len() > 1 || text.starts_with('+') || n_digits >= 9)
        && groups.len() <= 7
        && !text.contains("  ")
}

/// A number as E.164: with the calling code that it is written with, else with that of `country`, without its trunk prefix.
pub(crate) fn e164(written: &str, country: Option<Country>) -> Option<String> {
    // `+49 (0)421` has a trunk prefix that nobody dials from abroad; an extension is no part of the number.
    let number = written.split(|c: char| c.is_alphabetic() || c == '#').next()?.replace("(0)", "");
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let whole = if number.trim_start_matches([' ', '(']).starts_with('+') {
        digits
    } else if let Some(abroad) = digits.strip_prefix("00") {
        abroad.to_owned()
    } else {
        let Country { calling, trunk, .. } = country?;
        let bare = digits.strip_prefix(trunk).filter(|_| !trunk.is_empty()).unwrap_or(&digits);
        // Where there is a trunk prefix, what lacks it is local, or of another country; North America does without.
        let is_local = bare.len() == digits.len() && !trunk.is_empty() && calling != "1";
        if is_local || bare.len() < 6 || calling == "1" && bare.len() != 10 {
            return None;
        }
        format!("{calling}{bare}")
    };
    (8..=15).contains(&whole.len()).then(|| format!("+{whole}"))
}

/// The number of a profile as E.164, by the country of its place.
pub(crate) fn of_profile(basics: &model::Basics) -> Option<String> {
    let place = basics.location.as_ref();
    let country = place.and_then(|place| countries::of_code(place.country_code.as_deref()?));
    let of_region = || super::places::country_of_region(place?.region.as_deref()?);
    e164(basics.phone.as_deref()?, country.or_else(of_region))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        find(text).map(|(from, to)| &text[from..to])
    }

    #[test]
    fn numbers_of_many_countries_are_found_as_written() {
        for (text, number) in [
            ("Phone: (415) 555-0134 ext. 12", Some("(415) 555-0134 ext. 12")),
            ("+1 415.555.0134 x9 | San Francisco", Some("+1 415.555.0134 x9")),
            ("Tel. +49 (0)421 / 555 01 23", Some("+49 (0)421 / 555 01 23")),
            ("06 12 34 56 78", Some("06 12 34 56 78")),
            ("0034 612 345 678", Some("0034 612 345 678")),
            ("+81-3-1234-5678", Some("+81-3-1234-5678")),
            ("8 (495) 000-12-34", Some("8 (495) 000-12-34")),
            ("2019 - 2021", None),
            ("12.05.2019", None),
            ("28195 Bremen", None),
            ("10.1000/182", None),
        ] {
            assert_eq!(found(text), number, "{text}");
        }
    }

    #[test]
    fn numbers_become_e164_where_their_country_is_known() {
        for (written, code, expected) in [
            ("+49 (0)421 555 01 23", "", Some("+494215550123")),
            ("0049 421 5550123", "", Some("+494215550123")),
            ("0421 / 555 01 23", "DE", Some("+494215550123")),
            ("0421 / 555 01 23", "", None),
            ("(415) 555-0134 ext. 12", "US", Some("+14155550134")),
            ("1-415-555-0134", "US", Some("+14155550134")),
            ("06 12 34 56 78", "FR", Some("+33612345678")),
            ("612 345 678", "ES", Some("+34612345678")),
            ("06 1234 5678", "IT", Some("+390612345678")),
            ("8 (495) 000-12-34", "RU", Some("+74950001234")),
            ("555 0123", "DE", None),
            ("030 1234", "US", None),
        ] {
            assert_eq!(e164(written, countries::of_code(code)).as_deref(), expected, "{written} {code}");
        }
    }
}

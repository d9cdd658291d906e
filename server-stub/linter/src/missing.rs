//! What people want to know and the posting does not say.

use crate::draft::Draft;
use crate::finding::{Hit, Rule};
use crate::words::{Word, begins};

/// Words that stand beside amounts of pay.
const MONEY: [&str; 14] =
    ["eur", "euro", "euros", "usd", "gbp", "chf", "dollars", "pounds", "francs", "sek", "nok", "dkk", "pln", "brutto"];
/// Scales of pay that anybody can look up.
const SCALES: [&str; 10] =
    ["tvöd", "tv l", "tv v", "tv h", "entgeltgruppe", "besoldungsgruppe", "vergütungsgruppe", "pay scale", "salary scale", "pay band"];
/// Phrases that say where one works.
const PLACES: [&str; 22] = [
    "remote",
    "remotely",
    "work from home",
    "home office",
    "homeoffice",
    "on site",
    "onsite",
    "hybrid",
    "hybrides",
    "location",
    "locations",
    "our office in",
    "based in",
    "located in",
    "place of work",
    "standort",
    "arbeitsort",
    "einsatzort",
    "dienstort",
    "mobiles arbeiten",
    "sitz in",
    "büro in",
];

pub(crate) fn find(draft: &Draft, words: &[Word]) -> Vec<Hit> {
    let mut found = Vec::new();
    if !draft.has_pay && !says_pay(draft.text, words) {
        found.push(Hit::missing(Rule::MissingPay));
    }
    if !draft.has_place && !says_place(draft, words) {
        found.push(Hit::missing(Rule::MissingPlace));
    }
    found
}

/// A number of two digits or more beside a sign or a word of money. Beside a word of other money ("raised $12 million") it is no pay, but such a posting
/// is not told to be without: a finding too many would be the worse mistake.
fn says_pay(text: &str, words: &[Word]) -> bool {
    if says(words, text, &SCALES) {
        return true;
    }
    words.iter().enumerate().filter(|(_, word)| word.lower.bytes().next().is_some_and(|byte| byte.is_ascii_digit())).any(|(at, word)| {
        let before = text[..word.start].trim_end().chars().next_back();
        let after =
            text[word.end..].trim_start_matches(|c: char| c.is_whitespace() || c.is_ascii_digit() || ".,-–k".contains(c)).chars().next();
        let sign = |c: Option<char>| c.is_some_and(|c| "€$£¥₹".contains(c));
        let near = words[at.saturating_sub(1)..words.len().min(at + 5)].iter().any(|word| MONEY.contains(&word.lower.as_str()));
        sign(before) || sign(after) || near
    })
}

fn says(words: &[Word], text: &str, phrases: &[&str]) -> bool {
    (0..words.len()).any(|at| phrases.iter().any(|phrase| begins(&words[at..], phrase, text).is_some()))
}

fn says_place(draft: &Draft, words: &[Word]) -> bool {
    let is_in_title = says(&crate::words::words(draft.title), draft.title, &PLACES);
    is_in_title || says(words, draft.text, &PLACES) || in_town(draft.text, words) || has_address_line(draft.text)
}

/// "Millbeck Primary School, Leeds, LS12": a short line near the beginning that ends with a name behind a comma.
fn has_address_line(text: &str) -> bool {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(4);
    let mut short = lines
        .map(|line| line.trim_end_matches('.'))
        .filter(|line| !line.starts_with(['-', '•', '*']) && !line.contains(". ") && line.split(' ').count() <= 9);
    short.any(|line| {
        line.match_indices(", ").any(|(at, _)| {
            let name: String = line[at + 2..].chars().take_while(|c| c.is_alphabetic()).collect();
            name.chars().count() > 3 && name.starts_with(char::is_uppercase) && crate::phrases::is_name(&name.to_lowercase())
        })
    })
}

/// "in Hamburg", "bei Köln", "a bakery in Graz": a name behind a word for where.
fn in_town(text: &str, words: &[Word]) -> bool {
    words.windows(2).any(|pair| {
        let is_where = ["in", "near", "at", "bei", "nahe", "aus"].contains(&pair[0].lower.as_str());
        let next = &text[pair[1].start..pair[1].end];
        is_where
            && &text[pair[0].end..pair[1].start] == " "
            && next.chars().next().is_some_and(char::is_uppercase)
            && pair[1].lower.len() > 3
            && crate::phrases::is_name(&pair[1].lower)
    })
}

//! Certificates and licences that a posting asks for.

use model::CertificateAsked;

use super::{Sentence, pieces};
use crate::vocabulary::{Words, key};

/// Certificates that go by a short name; those of few letters count in capitals only.
static SHORT: Words = Words::new(
    "\
        acca acls aswb az-104 az-204 az-305 az-500 az-900 bcba bls capm cbap ccie ccna ccnp ccsp cdl ceh cfa cfp cia cim cipd cipp cisa cism cissp cka ckad \
        cks cma cna comptia cpa cpim cpr cscs csm cspo emt fe haccp hgv iosh iso27001 istqb itil leed lpn nclex nebosh oscp pals pe pgce phr pmi-acp pmp \
        prince2 psm qts rbt rhia rn safe servsafe shrm-cp shrm-scp sphr tefl tesol togaf",
);
/// Certificates of a posting that are kept.
const MOST: usize = 24;
/// Nouns behind the name of a certificate.
const NOUNS: [&str; 8] =
    ["certification", "certificate", "certifications", "license", "licence", "licensure", "registration", "accreditation"];
/// Phrases that are certificates as they stand.
const PHRASES: [&str; 20] = [
    "driver's license",
    "drivers license",
    "driver’s license",
    "driver's licence",
    "driving licence",
    "driving license",
    "führerschein",
    "fahrerlaubnis",
    "permis b",
    "permis de conduire",
    "rijbewijs",
    "prawo jazdy",
    "carnet de conducir",
    "patente b",
    "körkort",
    "security clearance",
    "first aid",
    "forklift license",
    "forklift licence",
    "staplerschein",
];
/// Words before a noun that are no part of a name.
const NO_NAMES: [&str; 26] = [
    "a",
    "an",
    "the",
    "valid",
    "current",
    "relevant",
    "professional",
    "appropriate",
    "any",
    "other",
    "required",
    "active",
    "your",
    "our",
    "related",
    "of",
    "or",
    "and",
    "in",
    "state",
    "with",
    "preferred",
    "minimum",
    "have",
    "hold",
    "additional",
];

/// Adds the certificates of a sentence.
pub(super) fn find(sentence: &Sentence, found: &mut Vec<CertificateAsked>) {
    let mut add = |start: usize, end: usize| {
        let name = &sentence.text[start..end];
        let required =
            sentence.is_must(&sentence.lower) && !sentence.lower.contains("or willing") && !sentence.lower.contains("or ability to obtain");
        let is_new = |other: &CertificateAsked| !other.name.eq_ignore_ascii_case(name);
        if found.len() < MOST && found.iter().all(is_new) {
            found.push(CertificateAsked { name: name.to_owned(), required, span: sentence.span(start..end), quote: name.to_owned() });
        }
    };
    if sentence.lower.len() == sentence.text.len() {
        for phrase in PHRASES {
            if let Some(at) = sentence.lower.find(phrase) {
                add(at, class_end(sentence.text, at + phrase.len()));
            }
        }
    }
    let words = pieces(sentence.text, &['-', '+', '.'], &['-', '.']);
    let mut covered = 0;
    for (i, &(at, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let is_short = word.len() > 1 && !word.chars().any(char::is_lowercase) | (word.len() > 5) && SHORT.has(&key(word));
        if at >= covered && NOUNS.contains(&lower.as_str()) {
            // "AWS Solutions Architect certification": the capitals before the noun.
            let before = (0..i).rev().take(5).take_while(|&n| is_name(words[n].1) && is_joined(sentence.text, &words, n)).last();
            if let Some(first) = before {
                add(words[first].0, at + word.len());
                covered = at + word.len();
            }
        } else if ["certified", "chartered", "registered"].contains(&lower.as_str()) && is_name(word) {
            let after = (i + 1..words.len()).take(4).take_while(|&n| is_name(words[n].1) && is_joined(sentence.text, &words, n - 1)).last();
            if let Some(last) = after {
                covered = words[last].0 + words[last].1.len();
                add(at, covered);
            }
        } else if is_short && at >= covered {
            let noun = words.get(i + 1).filter(|(_, next)| NOUNS.contains(&next.to_lowercase().as_str()));
            let end = noun.map_or(at + word.len(), |(at, noun)| at + noun.len());
            add(at, end);
            covered = end;
        }
    }
}

/// Whether a word can be part of a name: it has a capital or a digit, and is none of the words that stand before names.
fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && !NO_NAMES.contains(&word.to_lowercase().as_str())
}

/// Whether nothing but a space stands between a word and the next one.
fn is_joined(text: &str, words: &[(usize, &str)], n: usize) -> bool {
    words.get(n + 1).is_some_and(|(next, _)| text[words[n].0 + words[n].1.len()..*next].trim().is_empty())
}

/// "Führerschein Klasse B": the class belongs to the licence.
fn class_end(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let class = ["klasse ", "class ", "category ", "categorie "].iter().find_map(|name| {
        let trimmed = rest.trim_start_matches([' ', '(', ',']);
        trimmed.to_lowercase().starts_with(name).then(|| end + rest.len() - trimmed.len() + name.len())
    });
    class.map_or(end, |from| from + text[from..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len() - from))
}

#[cfg(test)]
#[test]
fn short_names_are_in_order_and_in_their_form() {
    crate::vocabulary::check(&SHORT);
}

//! Says what in a posting keeps people from applying: where it stands, why it matters, with a source, and what could stand there instead.
//!
//! Word lists and counting, no more: the same posting gives the same findings everywhere, and nothing is sent anywhere. It finds words, not intentions;
//! whoever wrote the posting decides. English and German.
//!
//! ```
//! use posting_linter::{Draft, Kind, Language, lint};
//!
//! let draft = Draft { title: "Cook", text: "We want a rockstar. 15 to 17 EUR an hour, in Graz.", ..Draft::default() };
//! let findings = lint(&draft, Language::English);
//! assert_eq!((findings[0].kind, findings[0].quote.as_str()), (Kind::Jargon, "rockstar"));
//! ```

mod asked;
mod draft;
mod finding;
mod missing;
mod phrases;
mod reasons;
mod words;

pub use draft::{Draft, Language, Unmet};
pub use finding::{Finding, Kind, Rule, Span};

use words::Word;

/// Everything there is to say about a posting, in the order of its places; what is missing comes first.
#[must_use]
pub fn lint(draft: &Draft, language: Language) -> Vec<Finding> {
    let words = words::words(draft.text);
    let mut found = missing::find(draft, &words);
    found.extend(phrases::find(draft.title, true));
    found.extend(asked::in_title(draft, &words));
    let mut inside = phrases::find(draft.text, false);
    inside.extend(asked::find(draft, &words));
    inside.sort_by_key(|hit| hit.span);
    found.extend(inside);
    found.into_iter().map(|hit| hit.explained(draft, language)).collect()
}

/// Whether a text is German rather than English, by its commonest words.
fn is_german(words: &[Word]) -> bool {
    const GERMAN: [&str; 14] = ["und", "der", "die", "das", "mit", "für", "wir", "sie", "ein", "eine", "ist", "du", "ihr", "zu"];
    const ENGLISH: [&str; 14] = ["and", "the", "of", "with", "for", "we", "you", "a", "an", "is", "to", "our", "your", "in"];
    let count = |list: &[&str]| words.iter().filter(|word| list.contains(&word.lower.as_str())).count();
    count(&GERMAN) > count(&ENGLISH)
}

//! Finds skills in running text.

mod claims;
mod shape;

use model::Span;

use crate::lexicon::{Lexicon, Phrase};
use crate::words::{Word, words};
use claims::Claims;
use shape::{has_case, has_context, joins};

/// Whether the text says that its writer has the skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Nothing speaks against it.
    Claimed,
    /// "never used Java".
    Negated,
    /// "want to learn Java".
    Wished,
    /// "our clients use Java".
    Others,
}

/// A skill at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mention {
    /// Number of the concept, for [`Lexicon::concept`].
    pub concept: u32,
    /// Place in the text, in bytes.
    pub span: Span,
    /// What the text says about it.
    pub claimed: Claim,
}

/// Longest phrase of the lexicon, in words.
const LONGEST: usize = 8;

/// The skills of `text` in order, without overlaps; the longest phrase wins.
pub fn find(text: &str, lexicon: &Lexicon) -> Vec<Mention> {
    let words = words(text);
    let claims = Claims::of(text, &words);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match phrase_at(text, &words, at, lexicon) {
            Some((concept, n)) => {
                found.push(mention(&words[at..at + n], concept, claims.at(at)));
                at += n;
            }
            None => {
                if let Some(concept) = shared_head(text, &words, at, lexicon) {
                    found.push(mention(&words[at..=at], concept, claims.at(at)));
                }
                at += 1;
            }
        }
    }
    found
}

fn mention(words: &[Word], concept: u32, claimed: Claim) -> Mention {
    let (start, end) = (words[0].start as u32, words[words.len() - 1].end as u32);
    Mention { concept, span: Span { start, end }, claimed }
}

/// The longest phrase that begins at word `at`: its concept and its number of words.
fn phrase_at(text: &str, words: &[Word], at: usize, lexicon: &Lexicon) -> Option<(u32, usize)> {
    let reach =
        1 + (at + 1..words.len().min(at + LONGEST)).take_while(|&i| joins(&text[words[i - 1].end..words[i].start], text, words, i)).count();
    let several = lexicon.longest(words[at..at + reach].iter().map(|word| word.deep.as_str()));
    let fits = |phrase: Phrase, n: usize| {
        has_case(text, &words[at..at + n], phrase) && (!phrase.needs_context() || has_context(text, words, at, n))
    };
    if let Some((phrase, n)) = several.filter(|&(phrase, n)| fits(phrase, n)) {
        return Some((phrase.concept(), n));
    }
    let single = lexicon.single(&words[at].light).filter(|&phrase| fits(phrase, 1))?;
    Some((single.concept(), 1))
}

/// "project and product management": the first of two that share their last word.
fn shared_head(text: &str, words: &[Word], at: usize, lexicon: &Lexicon) -> Option<u32> {
    let is_joined = match words.get(at + 1)?.light.as_str() {
        "and" | "or" => true,
        _ => return shared_after_slash(text, words, at, lexicon),
    };
    let head = words.get(at + 3).filter(|_| is_joined)?;
    two_words(text, words, at, at + 3, head, lexicon)
}

/// "HTML/CSS coding": as [`shared_head`], with a slash or comma between.
fn shared_after_slash(text: &str, words: &[Word], at: usize, lexicon: &Lexicon) -> Option<u32> {
    let head = words.get(at + 2)?;
    let gap = &text[words[at].end..words[at + 1].start];
    (gap.trim() == "/").then(|| two_words(text, words, at, at + 2, head, lexicon)).flatten()
}

fn two_words(text: &str, words: &[Word], at: usize, last: usize, head: &Word, lexicon: &Lexicon) -> Option<u32> {
    let is_one_line = !text[words[at].start..head.end].contains(['\n', '.', ';', '(']);
    let (phrase, _) = lexicon.longest([words[at].deep.as_str(), words[last].deep.as_str()].into_iter()).filter(|_| is_one_line)?;
    (!phrase.is_upper() && !phrase.needs_context()).then(|| phrase.concept())
}

#[cfg(test)]
mod tests;

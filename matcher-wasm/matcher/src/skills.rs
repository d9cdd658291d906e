//! Finds skills in running text.

mod claims;
mod forms;
pub mod likelihood;
mod shape;

use model::Span;

use crate::lexicon::{Lexicon, Phrase};
use crate::words::{Word, words};
use claims::Claims;
use likelihood::{Bar, Candidate, Place, sentences};
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

/// A phrase of the lexicon: its first word, its number of words, what it names.
#[derive(Debug, Clone, Copy)]
struct Found {
    at: usize,
    n: usize,
    concept: u32,
}

/// The skills of `text` in order, without overlaps; the longest phrase wins. In running text a phrase counts where it is likely meant as
/// a skill, in a list always.
pub fn find(text: &str, lexicon: &Lexicon) -> Vec<Mention> {
    find_where(text, lexicon, Bar::Likely, &[])
}

/// [`find`] for documents that are weighed against one another: a phrase counts unless it is clearly no skill, for one too many costs
/// little there, and one too few may cost the match.
pub fn find_possible(text: &str, lexicon: &Lexicon) -> Vec<Mention> {
    find_where(text, lexicon, Bar::Possible, &[])
}

/// [`find_possible`], with the words that the text itself lists as skills: within its sentences too they are meant so, even `Go` and `R`,
/// where they are written in the same letters and do not begin a sentence.
pub(crate) fn find_listed(text: &str, lexicon: &Lexicon, listed: &[&str]) -> Vec<Mention> {
    find_where(text, lexicon, Bar::Possible, listed)
}

fn find_where(text: &str, lexicon: &Lexicon, bar: Bar, listed: &[&str]) -> Vec<Mention> {
    on_each(text, lexicon, listed, |place, mention| {
        let is_sure = place.is_listed() || is_listed(text, mention.span.start as usize, mention.span.end as usize, listed);
        (is_sure || lexicon.reaches(bar, &place.features(lexicon))).then_some(mention)
    })
}

/// Whether words of a sentence are among those listed.
fn is_listed(text: &str, start: usize, end: usize, listed: &[&str]) -> bool {
    let is_within = || text[..start].trim_end_matches([' ', '(', '"']).ends_with(|c: char| !matches!(c, '\n' | '.' | '!' | '?' | ':'));
    listed.contains(&&text[start..end]) && is_within()
}

/// All phrases of `text` that [`find`] decides on: what training sees.
pub fn candidates(text: &str, lexicon: &Lexicon) -> Vec<Candidate> {
    on_each(text, lexicon, &[], |place, mention| Some(Candidate { mention, features: place.features(lexicon) }))
}

fn on_each<T>(text: &str, lexicon: &Lexicon, listed: &[&str], mut take: impl FnMut(Place, Mention) -> Option<T>) -> Vec<T> {
    let words = words(text);
    let claims = Claims::of(text, &words);
    let found = phrases(text, &words, lexicon, listed);
    let sentences = sentences(text, &words);
    let place = |number| Place { text, words: &words, found: &found, number, sentences: &sentences };
    (0..found.len()).filter_map(|number| take(place(number), mention(&words, found[number], &claims))).collect()
}

/// The phrases of the lexicon in order, without overlaps.
fn phrases(text: &str, words: &[Word], lexicon: &Lexicon, listed: &[&str]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (concept, n) = match phrase_at(text, words, at, lexicon, listed) {
            Some((concept, n)) => (Some(concept), n),
            None => (shared_head(text, words, at, lexicon), 1),
        };
        found.extend(concept.map(|concept| Found { at, n, concept }));
        at += n;
    }
    found
}

fn mention(words: &[Word], found: Found, claims: &Claims) -> Mention {
    let Found { at, n, concept } = found;
    let (start, end) = (words[at].start as u32, words[at + n - 1].end as u32);
    Mention { concept, span: Span { start, end }, claimed: claims.at(at) }
}

/// The longest phrase that begins at word `at`: its concept and its number of words.
fn phrase_at(text: &str, words: &[Word], at: usize, lexicon: &Lexicon, listed: &[&str]) -> Option<(u32, usize)> {
    let reach =
        1 + (at + 1..words.len().min(at + LONGEST)).take_while(|&i| joins(&text[words[i - 1].end..words[i].start], text, words, i)).count();
    let several = forms::longest(&words[at..at + reach], lexicon);
    let fits = |phrase: Phrase, n: usize| {
        has_case(text, &words[at..at + n], phrase)
            && (!phrase.needs_context()
                || has_context(text, words, at, n)
                || is_listed(text, words[at].start, words[at + n - 1].end, listed))
    };
    if let Some((phrase, n)) = several.filter(|&(phrase, n)| fits(phrase, n)) {
        return Some((phrase.concept(), n));
    }
    if let Some((phrase, n)) = forms::as_noun(&words[at..at + reach], lexicon).filter(|&(phrase, _)| phrase.marks() == 0) {
        return Some((phrase.concept(), n));
    }
    let single = lexicon.single(&words[at].light).filter(|&phrase| fits(phrase, 1))?;
    (!is_adjective(&text[words[at].start..words[at].end], single.concept(), lexicon)).then(|| (single.concept(), 1))
}

/// "Electronic" is not "electronics", though they share their singular.
fn is_adjective(word: &str, concept: u32, lexicon: &Lexicon) -> bool {
    word.ends_with("ic") && lexicon.concept(concept).name.ends_with("ics")
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

//! Words that say little, and words that turn people away.

mod english;
mod german;

use std::sync::OnceLock;

use crate::finding::{Hit, Rule};
use crate::words::{Word, begins, sentence, words};

/// A phrase of the lists.
struct Phrase {
    /// Its words parted by blanks; `*` at the end of one stands for any ending.
    words: &'static str,
    /// Words behind it with which it means something else.
    unless: &'static str,
    rule: Rule,
    /// What to write instead; nothing where the rule's own advice is better.
    instead: Option<&'static str>,
}

/// Both lists: a German posting may hold English words, and the other way round.
fn phrases() -> &'static [Phrase] {
    static PHRASES: OnceLock<Vec<Phrase>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let lines = [english::PHRASES, german::PHRASES].into_iter().flatten();
        let read = lines.flat_map(|(rule, lines)| lines.lines().filter(|line| !line.is_empty()).map(|line| Phrase::read(*rule, line)));
        let mut phrases: Vec<Phrase> = read.collect();
        // The longest first: what it covers is not looked at again.
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.split(' ').count()));
        phrases
    })
}

impl Phrase {
    /// "phrase ! words behind it > instead"; the last two may be missing.
    fn read(rule: Rule, line: &'static str) -> Phrase {
        let (head, instead) = line.split_once('>').map_or((line, None), |(head, instead)| (head, Some(instead.trim())));
        let (words, unless) = head.split_once('!').unwrap_or((head, ""));
        Phrase { words: words.trim(), unless: unless.trim(), rule, instead }
    }

    fn is_meant_otherwise(&self, next: Option<&Word>) -> bool {
        next.is_some_and(|next| self.unless.split(' ').any(|word| !word.is_empty() && crate::words::is(next, word)))
    }
}

/// All of them in a text, each place once.
pub(crate) fn find(text: &str, in_title: bool) -> Vec<Hit> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let hit = phrases().iter().find_map(|phrase| {
            let n = begins(&words[at..], phrase.words, text)?;
            let is_meant =
                !phrase.is_meant_otherwise(words.get(at + n)) && !is_denied(&words, at, n, text) && !is_promise(text, words[at].start);
            is_meant.then_some((phrase, n))
        });
        let n = hit.map_or(1, |(phrase, n)| {
            let hit = Hit::at(phrase.rule, in_title, words[at].start, words[at + n - 1].end);
            found.push(Hit { instead: phrase.instead, ..hit });
            n
        });
        at += n;
    }
    found
}

/// "You need not be a native speaker", "no rockstars", "a photo is not needed": a word that denies nearby, in the same clause.
fn is_denied(words: &[Word], at: usize, n: usize, text: &str) -> bool {
    const BEFORE: [&str; 11] = ["no", "not", "never", "without", "neither", "kein", "keine", "keinen", "nicht", "ohne", "statt"];
    const BEHIND: [&str; 4] = ["not", "never", "nicht", "unnecessary"];
    let is_clause = |from: usize, to: usize| !text[from..to].contains(['.', ';', ':', '!', '?', '\n']);
    let (start, end) = (words[at].start, words[at + n - 1].end);
    let mut before = words[..at].iter().rev().take(4).take_while(|word| is_clause(word.end, start));
    let mut behind = words[at + n..].iter().take(4).take_while(|word| is_clause(end, word.start));
    before.any(|word| BEFORE.contains(&word.lower.as_str())) || behind.any(|word| BEHIND.contains(&word.lower.as_str()))
}

/// "Regardless of age, marital status …": the sentence that welcomes everybody names what others shut out.
fn is_promise(text: &str, at: usize) -> bool {
    const MARKS: [&str; 12] = [
        "regardless",
        "irrespective",
        "without regard",
        "equal opportunit",
        "discriminat",
        "whatever your",
        "all ages",
        "unabhängig von",
        "ungeachtet",
        "diskriminier",
        "gleich welch",
        "chancengleich",
    ];
    let (start, end) = sentence(text, at);
    let sentence = text[start..end].to_lowercase();
    MARKS.iter().any(|mark| sentence.contains(mark))
}

/// Whether a capitalised word behind "in" or "at" can be the name of a place.
pub(crate) fn is_name(lower: &str) -> bool {
    const NONE: &str = "english german french spanish italian dutch polish python java javascript typescript rust excel sales marketing finance accounting engineering \
        january february march april june july august september october november december monday tuesday wednesday thursday friday \
        vollzeit teilzeit deutsch englisch fragen leidenschaft bereichen bezug zusammenarbeit form schrift wort anlehnung gleitzeit schicht schichten person teams team \
        projekten absprache interesse eignung bedarf kunden unternehmen januar februar märz juni juli oktober dezember word office power point powerpoint azure kubernetes docker linux \
        windows react angular computer information software science business administration economics human resources";
    !NONE.split_whitespace().any(|word| word == lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_is_well_formed_and_there_once() {
        let mut seen = std::collections::BTreeSet::new();
        for phrase in phrases() {
            assert!(!phrase.words.is_empty() && phrase.words == phrase.words.to_lowercase(), "{}", phrase.words);
            assert!(phrase.words.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '*'), "{}", phrase.words);
            assert!(seen.insert(phrase.words), "{} is there twice", phrase.words);
            assert!(phrase.instead.is_none_or(|instead| !instead.is_empty()), "{}", phrase.words);
        }
        assert!(seen.len() > 200, "{}", seen.len());
    }

    #[test]
    fn no_advice_is_a_finding_itself() {
        for phrase in phrases() {
            let advice = phrase.instead.unwrap_or_default();
            assert!(find(advice, false).is_empty(), "{advice}");
        }
    }
}

//! The sentences of a posting that ask for something, and what they ask for beside skills.

mod certificates;
mod languages;
mod study;

use std::ops::Range;

use model::{CertificateAsked, EducationAsked, LanguageAsked, Span};

use super::requirements::{Part, WISHES, lines};

pub use languages::{language_code, language_level};
pub use study::study_level;

/// A sentence in which something may be asked for.
struct Sentence<'t> {
    text: &'t str,
    /// Its place in the posting.
    start: usize,
    lower: String,
    /// Under a heading for what would be nice.
    is_extra: bool,
}

impl Sentence<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span { start: (self.start + range.start) as u32, end: (self.start + range.end) as u32 }
    }

    fn quote(&self, range: Range<usize>) -> String {
        self.text[range].to_owned()
    }

    /// Whether what stands in a part of it is a must.
    fn is_must(&self, part: &str) -> bool {
        !self.is_extra && !WISHES.iter().any(|wish| part.contains(wish))
    }
}

/// Sentences of the parts that ask.
fn sentences(text: &str, title_end: usize) -> Vec<Sentence<'_>> {
    let mut found = Vec::new();
    for (range, part) in lines(text, title_end) {
        if part == Part::Other {
            continue;
        }
        let line = &text[range.clone()];
        let mut start = 0;
        while start < line.len() {
            let end = [". ", "; "].iter().filter_map(|end| line[start..].find(end)).min().map_or(line.len(), |at| start + at + 2);
            let sentence = &line[start..end];
            let lower = sentence.to_lowercase();
            found.push(Sentence { text: sentence, start: range.start + start, lower, is_extra: part == Part::Preferred });
            start = end;
        }
    }
    found
}

/// Words with their places. The marks `within` count as letters, but for those of `edges` at either end of a word.
fn pieces<'t>(text: &'t str, within: &[char], edges: &[char]) -> Vec<(usize, &'t str)> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(|c: char| !c.is_alphanumeric() && !within.contains(&c)) {
        let word = part.trim_matches(edges);
        if !word.is_empty() {
            found.push((at + part.find(word).unwrap_or(0), word));
        }
        at += part.len() + text[at + part.len()..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Education, certificates and languages that a posting asks for.
pub(super) fn find(text: &str, title_end: usize) -> (Vec<EducationAsked>, Vec<CertificateAsked>, Vec<LanguageAsked>) {
    let (mut education, mut certificates, mut languages) = (Vec::new(), Vec::new(), Vec::new());
    for sentence in sentences(text, title_end) {
        education.extend(study::find(&sentence));
        certificates::find(&sentence, &mut certificates);
        languages::find(&sentence, &mut languages);
    }
    education.sort_by_key(|asked: &EducationAsked| (!asked.required, asked.level));
    education.truncate(16);
    education.dedup_by(|b, a| a.level == b.level && b.fields.is_empty());
    (education, certificates, languages)
}

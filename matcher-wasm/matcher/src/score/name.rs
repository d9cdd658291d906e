//! The name of a person wherever the document repeats it: in a footer, in a signature, in a sentence.

use std::ops::Range;

use model::Span;

use crate::words::{Word, words};

/// The words of a name.
pub(super) struct Name(Vec<String>);

impl Name {
    /// The words of `name`; no words for none.
    pub(super) fn new(name: Option<&str>) -> Self {
        Self(words(name.unwrap_or_default()).into_iter().map(|word| word.light).collect())
    }

    /// Where the whole name stands among `words`.
    fn places(&self, words: &[Word]) -> Vec<Range<usize>> {
        let is_here = |at: &usize| words[*at..].iter().zip(&self.0).all(|(word, part)| word.light == *part);
        let last = (words.len() + 1).saturating_sub(self.0.len());
        (0..last).filter(|_| !self.0.is_empty()).filter(is_here).map(|at| at..at + self.0.len()).collect()
    }

    /// The places of the name, in bytes.
    pub(super) fn spans(&self, words: &[Word]) -> Vec<Span> {
        let span = |place: Range<usize>| Span { start: words[place.start].start as u32, end: words[place.end - 1].end as u32 };
        self.places(words).into_iter().map(span).collect()
    }

    /// The words without those of the name.
    pub(super) fn left_out(&self, words: Vec<Word>) -> Vec<Word> {
        let places = self.places(&words);
        words.into_iter().enumerate().filter(|(i, _)| !places.iter().any(|place| place.contains(i))).map(|(_, word)| word).collect()
    }
}

//! Words with their places, and phrases among them.

/// A run of letters and digits.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub(crate) lower: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => {
                word.lower.extend(c.to_lowercase());
                word.end += c.len_utf8();
            }
            None => words.push(Word { lower: c.to_lowercase().collect(), start: at, end: at + c.len_utf8() }),
        }
    }
    words
}

/// Whether a word is the pattern, or begins with it where the pattern ends with `*`.
pub(crate) fn is(word: &Word, pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => word.lower.starts_with(beginning),
        None => word.lower == pattern,
    }
}

/// Whether a phrase, its words parted by blanks, begins at the first of these words; how many words it has. A phrase does not run over the end of a clause.
pub(crate) fn begins(words: &[Word], phrase: &str, text: &str) -> Option<usize> {
    let mut n = 0;
    for pattern in phrase.split(' ') {
        let word = words.get(n)?;
        let is_near = n == 0 || !text[words[n - 1].end..word.start].contains(['\n', '.', ';', ':', ',', '!', '?', '(', ')']);
        if !is_near || !is(word, pattern) {
            return None;
        }
        n += 1;
    }
    Some(n)
}

/// The sentence, or line, around a place: its first and last byte.
pub(crate) fn sentence(text: &str, at: usize) -> (usize, usize) {
    let is_end = |rest: &str| rest.starts_with('\n') || rest.starts_with(". ") || rest.starts_with("! ") || rest.starts_with("? ");
    let ends = || text.char_indices().filter(|(at, _)| is_end(&text[*at..])).map(|(at, _)| at);
    let start = ends().take_while(|end| *end < at).last().map_or(0, |end| end + 1);
    let end = ends().find(|end| *end >= at).unwrap_or(text.len());
    (start, end)
}

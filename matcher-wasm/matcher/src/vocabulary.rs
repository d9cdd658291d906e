//! Words of resumes in the languages read, a list for each kind: one text, searched in place.

use std::borrow::Cow;
use std::sync::OnceLock;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::table::{Table, hash, suffixes};
use crate::words::compose;

/// Words in the form of [`key`], in the order of their bytes, a space between two. A phrase has `_` for its spaces. Behind `=` stands
/// what a word means, where that differs within the list.
pub(crate) struct Words {
    text: &'static str,
    /// The rest of the text from each word on; made when the list is first asked.
    table: OnceLock<Table<&'static str>>,
}

impl Words {
    pub const fn new(text: &'static str) -> Words {
        Words { text, table: OnceLock::new() }
    }

    /// Whether a word, as [`key`] writes it, is in the list.
    pub fn has(&self, key: &str) -> bool {
        self.rest(key, hash(key)).is_some()
    }

    /// What a word means: empty where the list gives no meanings.
    pub fn meaning(&self, key: &str) -> Option<&'static str> {
        let rest = self.rest(key, hash(key))?;
        rest.split(' ').next().map(|meaning| meaning.trim_start_matches('='))
    }

    /// All words of the list, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.split(' ').filter_map(|entry| entry.split('=').next())
    }

    /// What follows a word in the text.
    fn rest(&self, key: &str, hash: u32) -> Option<&'static str> {
        let table = self.table.get_or_init(|| {
            let text = self.text;
            Table::new(self.iter().map(|word| (self::hash(word), &text[word.as_ptr() as usize - text.as_ptr() as usize..])))
        });
        table.of(hash).find_map(|rest| rest.strip_prefix(key).filter(|rest| matches!(rest.as_bytes().first(), None | Some(b' ' | b'='))))
    }

    /// Whether a word is in the list or, in a script without spaces, holds one of the list.
    pub fn is_in(&self, key: &str) -> bool {
        self.has(key) || !key.is_ascii() && key.contains(is_ideograph) && self.unspaced().any(|word| key.contains(word))
    }

    /// Length of the longest word of the list, of a script without spaces, that a text begins with.
    pub fn leads(&self, key: &str) -> Option<usize> {
        self.unspaced().filter(|word| key.starts_with(word)).map(str::len).max()
    }

    /// Whether a long word ends in one of the list: `Softwareentwickler` in `entwickler`.
    pub fn ends(&self, key: &str) -> bool {
        suffixes(key).any(|(start, hash)| start > 1 && key.get(start..).is_some_and(|end| self.rest(end, hash).is_some()))
    }

    /// The words in scripts without spaces: they come last.
    fn unspaced(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.text.rsplit(' ').take_while(|word| is_unspaced(word))
    }
}

/// Whether a word is in one of several lists.
pub(crate) fn is_in_any(lists: &[&Words], key: &str) -> bool {
    let hash = hash(key);
    lists.iter().any(|list| list.rest(key, hash).is_some())
}

/// Whether a text begins in a script that sets no spaces between words.
pub(crate) fn is_unspaced(text: &str) -> bool {
    text.starts_with(is_ideograph)
}

fn is_ideograph(c: char) -> bool {
    c >= '\u{2e80}'
}

/// The form under which a word is listed: lower case, without accents and full stops, each in its plain letters.
pub(crate) fn key(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase() && !matches!(byte, b' ' | b'.' | b'\'')) {
        return Cow::Borrowed(word);
    }
    let mut plain = String::with_capacity(word.len());
    if word.is_ascii() {
        let kept = word.bytes().filter(|byte| !matches!(byte, b'.' | b'\''));
        plain.extend(kept.map(|byte| if byte == b' ' { '_' } else { char::from(byte.to_ascii_lowercase()) }));
        return Cow::Owned(plain);
    }
    // Lower case first: the dot of a Turkish capital becomes a mark of its own.
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize(&word.to_lowercase()).chars() {
        match c {
            '\u{300}'..='\u{36f}' | '.' | '\'' | '’' | '\u{ad}' => {}
            ' ' => plain.push('_'),
            'ı' => plain.push('i'),
            'ł' => plain.push('l'),
            'ø' => plain.push('o'),
            'đ' => plain.push('d'),
            'ς' => plain.push('σ'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            _ => plain.push(c),
        }
    }
    // Hangul was taken apart.
    Cow::Owned(if plain.is_ascii() { plain } else { compose(&plain).into_owned() })
}

/// Fails the test that calls it where a list is not in order or a word not in its form.
#[cfg(test)]
pub(crate) fn check(words: &Words) {
    let entries: Vec<&str> = words.iter().collect();
    for pair in entries.windows(2) {
        assert!(pair[0] < pair[1], "{} before {}", pair[0], pair[1]);
    }
    for entry in entries {
        assert_eq!(key(entry), entry);
        assert!(words.has(entry), "{entry}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_however_it_is_written() {
        for (word, expected) in [
            ("EĞİTİM", "egitim"),
            ("Eğitim", "egitim"),
            ("FLIESSEND", "fliessend"),
            ("fließend", "fliessend"),
            ("Sp.", "sp"),
            ("ΕΜΠΕΙΡΙΑ", "εμπειρια"),
            ("εμπειρία", "εμπειρια"),
            ("Łódź", "lodz"),
            ("경력", "경력"),
            ("エンジニア", "エンジニア"),
            ("ｴﾝｼﾞﾆｱ", "エンジニア"),
            ("to date", "to_date"),
        ] {
            assert_eq!(key(word), expected);
        }
    }

    #[test]
    fn lists_are_searched_by_whole_words() {
        let words = Words::new("ab abc=1 b=2 ba z");
        check(&words);
        assert_eq!(["ab", "abc", "b", "z"].map(|word| words.meaning(word)), [Some(""), Some("1"), Some("2"), Some("")]);
        assert!(["", "a", "abcd", "c", "zz", "b=2"].iter().all(|word| !words.has(word)));
    }

    #[test]
    fn a_script_without_spaces_is_searched_within() {
        let words = Words::new("inc 会社 株式会社");
        check(&words);
        assert!(words.is_in("株式会社見本") && words.is_in("inc") && !words.is_in("incorporated"));
        assert_eq!(words.leads("株式会社見本"), Some("株式会社".len()));
    }
}

//! Words of a text and the forms under which the lexicon knows them.

use std::borrow::Cow;

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// A word with its place in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Lower case, without accents, American spelling, singular.
    pub light: String,
    /// [`Word::light`] without verb endings: `managing` and `managed` both give `manag`.
    pub deep: String,
}

/// Words in -ing that name a field of their own: stripped, they would mean a person or another thing.
const KEPT: [&str; 24] = [
    "accounting",
    "banking",
    "bookkeeping",
    "briefing",
    "building",
    "catering",
    "clothing",
    "computing",
    "engineering",
    "fundraising",
    "housing",
    "lighting",
    "marketing",
    "merchandising",
    "nursing",
    "plumbing",
    "pricing",
    "reporting",
    "spring",
    "string",
    "tailoring",
    "training",
    "welding",
    "writing",
];

/// The words of `text`, in order.
///
/// Letters and digits make a word. `+` and `#` belong to one-letter names (C++, F#), a leading point to `.NET`, `&` to what it joins
/// without space (R&D). A possessive `'s` is left out.
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(char::is_alphanumeric) {
        let start = at + offset;
        let end = word_end(text, start);
        let possessive = found
            .last()
            .is_some_and(|before| matches!(&text[start..end], "s" | "S") && matches!(text.get(before.end..start), Some("'" | "’")));
        if !possessive {
            found.push(word(text, start, end));
        }
        at = end;
    }
    found
}

fn word_end(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut chars = text[start..].char_indices().peekable();
    let mut letters = 0;
    while let Some((offset, c)) = chars.next() {
        let joins = c == '&' && letters > 0 && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        let is_within = is_invisible(c) && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if c.is_alphanumeric() || joins || is_within || is_accent(c) {
            letters += 1;
            end = start + offset + c.len_utf8();
        } else {
            break;
        }
    }
    if letters == 1 && text[start..end].chars().all(char::is_alphabetic) {
        end += text[end..].bytes().take_while(|byte| matches!(byte, b'+' | b'#')).count().min(2);
    }
    end
}

fn word(text: &str, start: usize, end: usize) -> Word {
    let folded = fold(&text[start..end]);
    if folded == "net" && text[..start].ends_with('.') && !is_domain(&text[..start - 1]) {
        return Word { start: start - 1, end, light: ".net".into(), deep: ".net".into() };
    }
    let light = singular(spelling(folded));
    let deep = stem(&light);
    Word { start, end, light, deep }
}

/// Whether `.net` after `before` is the end of an address rather than the platform.
fn is_domain(before: &str) -> bool {
    let name = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    !name.is_empty() && !["asp", "ado", "vb"].contains(&name.to_lowercase().as_str())
}

/// Text in Unicode's normalisation form C, in which an accented letter is one character.
pub fn compose(text: &str) -> Cow<'_, str> {
    // Characters before the first accent to compose with stay as they are.
    if text.bytes().all(|byte| byte < 0xcc) {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

fn is_accent(c: char) -> bool {
    const CCC: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();
    c >= '\u{300}' && CCC.get_u8(c) != 0
}

/// Lower case without accents.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(word);
    let folded: String = decomposed.chars().filter(|c| !is_accent(*c) && !is_invisible(*c)).flat_map(char::to_lowercase).collect();
    if folded.contains(|c: char| c.is_ascii_alphabetic()) { folded.chars().map(latin).collect() } else { folded }
}

/// Marks where a word may be broken, and spaces without width: a word goes on behind them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The Latin letter that a Cyrillic or Greek one looks like; beside Latin letters it is meant as that.
fn latin(c: char) -> char {
    const ALIKE: &str = "аaвbсcԁdеeһhнhіiјjкkмmоoрpԛqѕsтtуyхxԝwαaεeιiκkνvοoρpτtυuχx";
    let mut pairs = ALIKE.chars();
    while let (Some(other), Some(own)) = (pairs.next(), pairs.next()) {
        if other == c {
            return own;
        }
    }
    c
}

fn spelling(word: String) -> String {
    if word.len() < 5 || !word.is_ascii() {
        return word;
    }
    let endings = [
        ("isations", "ization"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("iser", "izer"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("elling", "eling"),
        ("elled", "eled"),
        ("ogue", "og"),
        ("ours", "or"),
        ("our", "or"),
        ("oured", "ored"),
        ("ouring", "oring"),
        ("centre", "center"),
        ("centres", "center"),
        ("theatre", "theater"),
        ("fibre", "fiber"),
        ("licence", "license"),
        ("programme", "program"),
        ("programmes", "program"),
        ("lyse", "lyze"),
        ("lysing", "lyzing"),
    ];
    for (from, to) in endings {
        if let Some(stem) = word.strip_suffix(from) {
            return format!("{stem}{to}");
        }
    }
    word
}

fn singular(word: String) -> String {
    let n = word.len();
    if n < 4 || !word.is_ascii() || !word.ends_with('s') || ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) {
        return word;
    }
    if n > 4 && word.ends_with("ies") {
        return format!("{}y", &word[..n - 3]);
    }
    if ["sses", "xes", "ches", "shes", "zzes"].iter().any(|end| word.ends_with(end)) {
        return word[..n - 2].to_owned();
    }
    // Names of software keep their s: AWS, Kubernetes, Windows, sales.
    if ["kubernetes", "windows", "sales", "aws", "js", "news", "ios", "dns", "https"].contains(&word.as_str()) {
        return word;
    }
    word[..n - 1].to_owned()
}

fn stem(word: &str) -> String {
    let n = word.len();
    if n < 5 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) || KEPT.contains(&word) {
        return word.to_owned();
    }
    let base = match word {
        _ if n > 5 && word.ends_with("ing") => &word[..n - 3],
        _ if word.ends_with("ed") && !word.ends_with("eed") => &word[..n - 2],
        _ => word,
    };
    let has_vowel = base.bytes().any(|byte| b"aeiouy".contains(&byte));
    let base = if has_vowel && base.len() > 2 { base } else { word };
    let doubled = base.len() < n && base.len() > 3 && base.as_bytes()[base.len() - 1] == base.as_bytes()[base.len() - 2];
    let base = if doubled && !base.ends_with("ll") && !base.ends_with("ss") { &base[..base.len() - 1] } else { base };
    base.strip_suffix('e').unwrap_or(base).to_owned()
}

/// Articles and the like, in [`Word::light`] form, that a phrase of several words may have between them or not.
pub fn is_filler(light: &str) -> bool {
    ["a", "an", "the", "our", "your", "my", "their", "its", "his", "her"].contains(&light)
}

/// The words of a name, as the lexicon keeps it: without the fillers within it.
pub fn name_words(name: &str) -> Vec<Word> {
    let mut found = words(name);
    let (mut at, n) = (0, found.len());
    found.retain(|word| (at == 0 || at + 1 == n || !is_filler(&word.light), at += 1).0);
    found
}

/// Words that carry no subject of their own, in [`Word::light`] form.
pub fn is_function_word(light: &str) -> bool {
    const WORDS: &[&str] = &[
        "a", "about", "above", "across", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
        "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "doe", "does", "done", "during", "each", "etc",
        "every", "few", "for", "from", "had", "has", "have", "having", "he", "her", "here", "hers", "herself", "him", "himself", "his",
        "how", "i", "if", "in", "into", "is", "it", "its", "itself", "just", "let", "like", "many", "may", "me", "mine", "more", "most",
        "much", "must", "my", "myself", "no", "nor", "not", "now", "of", "off", "on", "once", "one", "only", "or", "other", "our", "ours",
        "out", "over", "own", "per", "she", "should", "since", "so", "some", "such", "than", "that", "the", "their", "theirs", "them",
        "then", "there", "these", "they", "this", "those", "through", "to", "too", "under", "until", "up", "upon", "us", "very", "via",
        "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without",
        "would", "you", "your", "yours", "yor", "mr", "mrs", "ms",
    ];
    // "Yourself", and "themselves" in its singular.
    WORDS.contains(&light) || light.ends_with("self") || light.ends_with("selve")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.deep).collect()
    }

    #[test]
    fn inflections_and_spellings_share_a_form() {
        assert_eq!(forms("manage managing managed manages"), ["manag", "manag", "manag", "manag"]);
        assert_eq!(forms("organisation organization"), ["organization", "organization"]);
        assert_eq!(forms("planning plan"), ["plan", "plan"]);
        assert_eq!(forms("Databases database"), ["databas", "databas"]);
    }

    #[test]
    fn names_of_languages_keep_their_signs() {
        assert_eq!(forms("C++, C#, .NET, ASP.NET, R&D, Node.js"), ["c++", "c#", ".net", "asp", ".net", "r&d", "node", "js"]);
        assert_eq!(forms("mail example.net"), ["mail", "example", "net"].map(|w| stem(&singular(w.to_owned()))));
    }

    /// AJ8: homoglyphs, soft hyphens and spaces without width do not hide a word.
    #[test]
    fn a_word_is_read_as_it_looks() {
        for text in ["J\u{430}va", "Ja\u{ad}va", "Ja\u{200b}v\u{2060}a", "\u{ff2a}ava", "J\u{3b1}v\u{430}"] {
            assert_eq!(forms(text), ["java"], "{text:?}");
        }
        // Words of their own script stay what they are.
        assert_eq!(forms("опыт работы"), ["опыт", "работы"]);
        assert_eq!(forms("Ja\u{200b} va"), ["ja", "va"]);
    }

    #[test]
    fn places_are_bytes_of_the_text() {
        let text = "Café’s naïve — ÜBER";
        let quotes: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(quotes, ["Café", "naïve", "ÜBER"]);
    }
}

//! How the text of a phrase must look: case, what stands between its words, what stands around it.

use crate::lexicon::Phrase;
use crate::words::Word;

/// Whether two neighbouring words may belong to one phrase, from what stands between them.
pub(super) fn joins(gap: &str, text: &str, words: &[Word], next: usize) -> bool {
    match gap {
        " " | "-" | "/" | "." | "" | "\u{a0}" | "‑" | "–" | " / " | " & " | "'" | "’" | "' " | "’ " | " (" => true,
        // A line that only wraps goes on in lower case.
        "\n" => text[words[next].start..].starts_with(char::is_lowercase),
        _ => gap.len() <= 4 && gap.chars().all(char::is_whitespace) && !gap.contains('\n'),
    }
}

/// Whether the case is the one that the phrase asks for.
pub(super) fn has_case(text: &str, words: &[Word], phrase: Phrase) -> bool {
    let quote = &text[words[0].start..words[words.len() - 1].end];
    if phrase.is_upper() {
        // "LESS" in a line of capitals says nothing, but such lines are headings and lists: they are taken.
        return !quote.contains(char::is_lowercase);
    }
    !phrase.is_capital() || quote.starts_with(char::is_uppercase)
}

/// Words beside which a doubtful word is a technology: "Go developer", "in Rust".
const COMPANY: [&str; 30] = [
    "api",
    "application",
    "backend",
    "certified",
    "code",
    "codebase",
    "coding",
    "consultant",
    "developer",
    "development",
    "engineer",
    "experience",
    "expert",
    "framework",
    "knowledge",
    "language",
    "library",
    "microservice",
    "program",
    "programmer",
    "programming",
    "script",
    "scripting",
    "sdk",
    "service",
    "specialist",
    "stack",
    "using",
    "version",
    "written",
];

/// Whether the words `at..at + n` stand in a list or beside a word of the trade.
pub(super) fn has_context(text: &str, words: &[Word], at: usize, n: usize) -> bool {
    let (before, after) = around(text, words, at, n);
    let beside = |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|word| COMPANY.contains(&word.light.as_str()));
    let links =
        |i: Option<usize>| i.and_then(|i| words.get(i)).is_some_and(|word| ["and", "or", "in", "with"].contains(&word.light.as_str()));
    let has_version = words.get(at + n).is_some_and(|word| word.light.bytes().all(|byte| byte.is_ascii_digit()));
    let previous = at.checked_sub(1);
    beside(Some(at + n))
        || beside(previous)
        || has_version
        || (opens(before) && closes(after))
        || (links(previous) && closes(after))
        || (matches!(before, Some(',' | '/')) && links(Some(at + n)))
        || (opens(before) && links(Some(at + n)) && words.get(at + n).is_some_and(|word| word.light != "in" && word.light != "with"))
}

/// Whether the words `at..at + n` are a whole item of a list, or a line of their own.
pub(super) fn is_listed(text: &str, words: &[Word], at: usize, n: usize) -> bool {
    let (before, after) = around(text, words, at, n);
    opens(before) && closes(after)
}

/// The characters beside the words `at..at + n`, spaces left out.
fn around(text: &str, words: &[Word], at: usize, n: usize) -> (Option<char>, Option<char>) {
    let (start, end) = (words[at].start, words[at + n - 1].end);
    let before = text[..start].trim_end_matches([' ', '\t']).chars().next_back();
    (before, text[end..].trim_start_matches([' ', '\t']).chars().next())
}

fn opens(c: Option<char>) -> bool {
    matches!(c, None | Some('\n' | ',' | '/' | '|' | '•' | '·' | ';' | '(' | ':' | '-' | '–' | '*' | '&'))
}

fn closes(c: Option<char>) -> bool {
    matches!(c, None | Some('\n' | ',' | '/' | '|' | '•' | '·' | ';' | ')' | '.' | '(' | '&' | '+'))
}

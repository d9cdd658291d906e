//! Headers that running text follows in the same line.

use model::Span;

use super::date::Period;
use super::{part, places, words};
use crate::document::Line;

/// A paragraph that begins in bold with what it is about, and names its dates before the text runs on:
/// `**Teacher**, School, since 2020. I …`.
pub(crate) fn led_in(line: &Line, text: &str) -> Option<(Period, Span)> {
    let (first, last) = (line.runs.first()?, line.runs.last()?);
    if line.bullet || !first.bold || last.bold || first.span.quote(text)?.trim().ends_with(':') {
        return None;
    }
    let long = line.text(text).split_whitespace().count() >= 8;
    part::dated(line, text).into_iter().find(|(_, span)| long && span.start >= first.span.end)
}

/// Where a sentence begins behind the names of a header: `Cook, The Copper Pot, Leeds. Planned the menus of two kitchens`.
pub(crate) fn begin(line: &Line, text: &str) -> Option<u32> {
    let words = line.text(text);
    if words.split_whitespace().count() < 7 {
        return None;
    }
    let all = [". ", ": ", " — ", " – "].into_iter().flat_map(|mark| words.match_indices(mark));
    let at = all.filter(|(at, mark)| parts_sentence(&words[..*at], mark, &words[at + mark.len()..])).map(|(at, _)| at).min()?;
    // The full stop of `Inc.` stays.
    Some(line.span.start + at as u32 + u32::from(words::ends_as_company(&words[..at])))
}

/// Whether a mark stands between names and a sentence.
fn parts_sentence(before: &str, mark: &str, after: &str) -> bool {
    let n = after.split_whitespace().count();
    let is_small = |word: &&str| word.starts_with(char::is_lowercase);
    let told = after.starts_with(char::is_uppercase) && n >= 2 && after.split_whitespace().take(5).any(|word| is_small(&word));
    let names =
        before.split_whitespace().count() <= 14 && !before.contains(". ") && before.split_whitespace().filter(is_small).count() <= 4;
    let last = before.rsplit([' ', ',']).next().unwrap_or("");
    // `St. Mary`, but `GA. Led` and `Acme Inc. Led`.
    let short = last.chars().count() <= 3 && !places::is_region(last) && !words::ends_as_company(before);
    told && names
        && match mark {
            ". " => !short,
            _ => before.contains(", ") && n >= 5 && after.split_whitespace().filter(is_small).count() * 2 >= n && !starts_as_title(after),
        }
}

fn starts_as_title(text: &str) -> bool {
    let front: Vec<&str> = text.split_whitespace().take(3).collect();
    words::title_score(&front.join(" ")) > 0
}

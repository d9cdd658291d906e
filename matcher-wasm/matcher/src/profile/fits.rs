//! How well a phrase fits as the title, the employer or the place of a job.

use super::part::Part;
use super::{address, places, towns, words};

/// No phrase fits that badly unless it cannot be meant.
pub(crate) const NEVER: i32 = -100;

/// How well a phrase fits as title, employer and place; `behind` is what stands before it in its phrase.
pub(crate) fn of(text: &str, behind: Option<&str>) -> [i32; 3] {
    let (title, employer) = (words::title_score(text), words::employer_score(text));
    let place = place(text, behind, title, employer);
    let n_words = text.split_whitespace().count();
    let odd = -5 * i32::from(n_words > 8 || is_told(text))
        - 2 * i32::from(text.starts_with(char::is_lowercase))
        - 3 * i32::from(!text.chars().any(char::is_alphabetic))
        - 4 * i32::from(text.starts_with('('))
        - 5 * i32::from(place > 0)
        - 4 * i32::from(behind.is_some() && is_unit(text));
    // The words of most languages that say what a person is stand at an end of the title.
    let last = words::words(text).last().is_some_and(|word| words::title_score(&word) > 0);
    let (t, e) = (title.min(3), employer.min(4));
    let ends = 2 * i32::from(last && title > 0);
    let whole = -6 * i32::from(place >= 8);
    [2 * t - e + ends + odd + whole, 2 * e - 2 * t.max(0) - ends + odd + whole + i32::from(place >= 6) * 2, place]
}

/// Whether a phrase is long and told as sentences are, with small words between.
pub(crate) fn is_told(text: &str) -> bool {
    let n = text.split_whitespace().count();
    let n_small = text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    n > 9 || n >= 6 && n_small * 3 >= n
}

fn place(text: &str, behind: Option<&str>, title: i32, employer: i32) -> i32 {
    let front = text.split(" (").next().unwrap_or(text);
    if places::is_anywhere(text) {
        return 4;
    }
    if places::is_place(text) || places::is_place(front) {
        return 8;
    }
    if towns::is_known(text) || towns::is_known(front) {
        return 6;
    }
    if title > 0 || employer > 0 || text.split(' ').count() > 3 || !address::is_town(text) || words::ends_as_company(text) || is_unit(text)
    {
        return NEVER;
    }
    // `Charge Nurse, Cardiac ICU`
    let is_short_form = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let is_caps = !text.contains(char::is_lowercase);
    let before = behind.and_then(|front| front.rsplit(", ").next()).unwrap_or("");
    if words::title_score(before) > 0 || !is_caps && text.split(' ').any(is_short_form) {
        return NEVER;
    }
    let is_sure = behind.is_some_and(|front| words::employer_score(front) > 0 || words::is_school(front));
    if is_sure { 0 } else { -2 }
}

/// An employer without the place behind it, and that place.
pub(crate) fn parted(employer: &Part) -> Option<(Part, Part)> {
    let text = &employer.text;
    let town = || text.rfind(", ").map(|at| at + 2).filter(|&at| place(&text[at..], Some(&text[..at - 2]), 0, 0) >= 0);
    let at = places::place_start(text).filter(|at| *at > 0).or_else(town)?;
    Some((employer.slice(0, at)?, employer.slice(at, text.len())?))
}

/// Whether a phrase is a part of a company rather than a town.
fn is_unit(phrase: &str) -> bool {
    const UNITS: &str =
        "|division|team|unit|section|branch|operations|office|sales|marketing|engineering|research|support|department|group|";
    words::words(phrase).any(|word| UNITS.contains(&format!("|{word}|")))
}

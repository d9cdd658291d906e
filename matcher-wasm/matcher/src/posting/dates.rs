//! Days, however they are written.

use crate::profile::month_named;

/// Seconds from which a number is a count of milliseconds.
const MILLISECONDS: i64 = 100_000_000_000;

/// A day as `YYYY-MM-DD`: `2026-08-19T10:00`, `Wed, 19 Aug 2026`, `August 19, 2026`, `19.08.2026`, `08/19/2026`, or seconds since 1970.
pub(super) fn day(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(number) = text.parse::<i64>() {
        let seconds = if number.abs() > MILLISECONDS { number / 1000 } else { number };
        return (seconds > 300_000_000).then(|| civil(seconds.div_euclid(86_400)));
    }
    first(text).filter(|(at, _)| text[..*at].split_whitespace().count() < 2).map(|(_, day)| day)
}

/// The first day in a text, with its place.
pub(super) fn first(text: &str) -> Option<(usize, String)> {
    let mut parts: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    for part in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        // `19th`, `2026T10`
        parts.push((at, word));
        at += part.len();
    }
    parts.retain(|(_, word)| !word.is_empty() && *word != "of");
    parts.windows(3).find_map(|three| {
        let [a, b, c] = [three[0].1, three[1].1, three[2].1];
        let gap = &text[three[0].0 + a.len()..three[2].0];
        let is_close = gap.len() - b.len() <= 6 && !gap.contains('\n');
        date(a, b, c, gap).filter(|_| is_close).map(|day| (three[0].0, day))
    })
}

fn date(a: &str, b: &str, c: &str, gap: &str) -> Option<String> {
    let number = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        (digits.len() < 5).then(|| digits.parse::<u32>().ok()).flatten()
    };
    // `2026-08-19T08:00:00`
    let day_part = |word: &'_ str| number(word.split(['T', 't']).next().unwrap_or(word));
    let (year, month, day) = match (number(a), month_named(a), month_named(b)) {
        (Some(year), ..) if a.len() == 4 => (year, number(b)?, day_part(c)?),
        (_, Some(month), _) => (number(c)?, u32::from(month), number(b)?),
        (Some(day), _, Some(month)) => (number(c)?, u32::from(month), day),
        // American dates have strokes; a month above 12 is none.
        (Some(first), ..) if gap.contains('/') && first <= 12 && number(b)? > 0 => (number(c)?, first, number(b)?),
        (Some(day), ..) if gap.contains(['.', '/', '-']) => (number(c)?, number(b)?, day),
        _ => return None,
    };
    ((1990..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day)).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Civil date of a number of days since 1970: Howard Hinnant, "chrono-compatible low-level date algorithms".
fn civil(days: i64) -> String {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year_of_era + later)
}

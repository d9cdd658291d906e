//! Numbers of a text as amounts of money are written.

/// A number with its place.
#[derive(Debug)]
pub(super) struct Amount {
    pub(super) value: f64,
    /// What it was multiplied by: 1000 for `60k`, 100,000 for lakhs.
    pub(super) times: f64,
    /// `12 LPA`: lakhs a year.
    pub(super) is_a_year: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What stands behind a number and multiplies it.
const TIMES: [(&str, f64); 9] =
    [("k", 1e3), ("tsd", 1e3), ("thousand", 1e3), ("t€", 1e3), ("lakhs", 1e5), ("lakh", 1e5), ("lacs", 1e5), ("lpa", 1e5), ("lac", 1e5)];

/// The numbers of a line: `55,000`, `55.000`, `55 000`, `100'000`, `55k`, `17.50`, `12 LPA`.
pub(super) fn amounts(line: &str) -> Vec<Amount> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = line[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + offset;
        let end = number_end(line, start);
        at = end;
        let is_word = line[..start].ends_with(|c: char| c.is_alphanumeric() && !is_currency_letter(&line[..start]));
        let Some(value) = value(&line[start..end]).filter(|_| !is_word) else { continue };
        let rest = line[end..].trim_start_matches([' ', '\u{a0}']);
        let gap = line[end..].len() - rest.len();
        let lower: String = rest.chars().take(9).flat_map(char::to_lowercase).collect();
        let times = TIMES.iter().find(|(name, _)| lower.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
        // "5 k" is no amount, and millions are no pay.
        let times = times.filter(|(name, _)| name.len() > 1 || gap == 0);
        let is_huge = ["m", "mn", "mio", "bn", "b", "million", "billion", "%"].iter().any(|name| {
            lower.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) && (gap == 0 || name.len() > 1)
        });
        if is_huge {
            continue;
        }
        let (name, factor) = times.map_or(("", 1.0), |(name, factor)| (*name, *factor));
        // The sign of `60 T€` is read as a currency.
        let end = if name.is_empty() || name == "t€" { end } else { end + gap + name.len() };
        found.push(Amount { value: value * factor, times: factor, is_a_year: name == "lpa", start, end });
    }
    found
}

/// `EUR50` and `kr50` are amounts, `B2` and `H1` are not.
fn is_currency_letter(before: &str) -> bool {
    let word: String = before.chars().rev().take_while(|c| c.is_alphabetic()).collect();
    word.chars().count() >= 2
}

/// End of the number that begins here: digits, with marks between groups. A space or an apostrophe stands before three digits only.
fn number_end(line: &str, start: usize) -> usize {
    let digits = |at: usize| line[at..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = start + digits(start);
    while let Some(mark) = line[end..].chars().next() {
        let after = end + mark.len_utf8();
        let n = digits(after);
        let joins = match mark {
            ',' | '.' => n > 0,
            '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' => {
                n == 3 && end - start <= 7 && !line[after + 3..].starts_with(['.', ',']) | (mark != ' ')
            }
            _ => false,
        };
        if !joins {
            break;
        }
        end = after + n;
    }
    end
}

/// A group of three digits after a mark is thousands, of one or two a fraction.
fn value(digits: &str) -> Option<f64> {
    let fraction = digits.rfind([',', '.']).filter(|&at| digits.len() - at - 1 != 3);
    let whole: String = digits[..fraction.unwrap_or(digits.len())].chars().filter(char::is_ascii_digit).collect();
    let part = fraction.map_or("0", |at| &digits[at + 1..]);
    let is_sound = whole.len() <= 12 && part.len() <= 4;
    is_sound.then(|| format!("{whole}.{part}").parse().ok()).flatten()
}

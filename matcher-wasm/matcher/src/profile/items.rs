//! The items of a list in running text: what parts them, and how well each is known.

use super::part::Part;
use super::vocabulary::{ANDS, LEAD_INS, LEVELS};
use super::words;
use crate::vocabulary::key;

/// Marks that part items wherever they stand outside brackets.
const MARKS: &str = ",;|•·⋅∙◦▪●■◆►▸‣・、，；";
/// Marks that part items only where no other mark does, the first kind that does so.
const FAINT_MARKS: [&[&str]; 3] = [&[" / ", "／"], &[" – ", " — ", " - "], &[" + "]];
/// Signs of which several in a row tell how well something is known.
const SIGNS: &str = "●○•◦■□▪▫★☆✦✧⭐⬤◯▮▯▰▱█▓▒░";
/// A name and how well it is known.
const BEFORE_LEVEL: [&str; 6] = [" – ", " — ", " - ", ": ", " | ", "："];
/// Words of the name of a list.
const MOST_NAME: usize = 6;
/// More words than this before `in` or `with` tell more than how well.
const MOST_LEAD_INS: usize = 6;

/// The items of a list: parted by marks outside brackets.
pub(crate) fn list(part: &Part) -> Vec<Part> {
    let text = &part.text;
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|inner| !inner.contains(['[', ']']));
    if let Some(whole) = inner.and_then(|inner| part.slice(1, 1 + inner.len())) {
        return list(&whole);
    }
    let cuts = cuts(text, &|before, rest, c| {
        let number = c == ',' && before.ends_with(|c: char| c.is_ascii_digit()) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
        let parts = MARKS.contains(c) && !number && !is_sign(before, rest, c);
        if parts { c.len_utf8() } else { 0 }
    });
    let mut items = slices(part, &cuts);
    for (at, marks) in FAINT_MARKS.iter().enumerate().filter(|_| cuts.is_empty()) {
        let cuts = self::cuts(text, &|_, rest, _| marks.iter().find(|mark| rest.starts_with(**mark)).map_or(0, |mark| mark.len()));
        // One dash is that of `Rust – advanced` as well.
        if items.len() == 1 && cuts.len() > usize::from(at > 0) {
            items = slices(part, &cuts);
        }
    }
    joined_by_and(&mut items, false);
    items
}

/// Whether a mark is one of several signs in a row: `●●●○○`.
fn is_sign(before: &str, rest: &str, c: char) -> bool {
    let near = |other: Option<char>| other.is_some_and(|other| SIGNS.contains(other));
    SIGNS.contains(c) && (near(before.trim_end().chars().next_back()) || near(rest[c.len_utf8()..].trim_start().chars().next()))
}

/// Where marks stand outside brackets: from and to.
fn cuts(text: &str, mark: &dyn Fn(&str, &str, char) -> usize) -> Vec<(usize, usize)> {
    let (mut found, mut depth) = (Vec::new(), 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth -= 1,
            _ if depth <= 0 => {
                let len = mark(&text[..at], &text[at..], c);
                found.extend((len > 0).then_some((at, at + len)));
            }
            _ => {}
        }
    }
    found
}

fn slices(part: &Part, cuts: &[(usize, usize)]) -> Vec<Part> {
    let ends = cuts.iter().map(|cut| cut.0).chain([part.text.len()]);
    let starts = std::iter::once(0).chain(cuts.iter().map(|cut| cut.1));
    starts.zip(ends).filter_map(|(from, to)| part.slice(from.min(to), to)).collect()
}

/// `a, b, and c`, `a, b and c`: the last item begins with the word, or holds it where no other item does and both its sides are written
/// as the other items are. In a sentence it always parts.
fn joined_by_and(items: &mut Vec<Part>, is_sentence: bool) {
    let n = items.len();
    let Some(last) = items.last().filter(|_| n > 1 || is_sentence) else { return };
    let word_at = |text: &str| {
        let mut starts = std::iter::once(0).chain(text.match_indices(' ').map(|(at, _)| at + 1));
        starts.find_map(|at| {
            let word = text[at..].split(' ').next().filter(|word| text.len() > at + word.len())?;
            is_and(word).then_some((at, at + word.len() + 1))
        })
    };
    let Some((from, to)) = word_at(&last.text) else { return };
    let is_small = |text: &str| text.starts_with(char::is_lowercase);
    let n_small = items[..n - 1].iter().filter(|item| is_small(&item.text)).count();
    let alike = (n_small * 2 >= n - 1) == is_small(&last.text[to..]) && items[..n - 1].iter().all(|item| word_at(&item.text).is_none());
    if from > 0 && !is_sentence && !alike {
        return;
    }
    let sides = [last.slice(0, from), last.slice(to, last.text.len())];
    items.pop();
    items.extend(sides.into_iter().flatten());
}

/// Whether a word stands before the last item of a list.
pub(crate) fn is_and(word: &str) -> bool {
    ANDS.has(word)
}

/// The skills of a list, without what says how well or how long each is known, and without the words that lead a sentence in.
pub(crate) fn skills(part: &Part) -> Vec<Part> {
    let mut found = Vec::new();
    let mut from = 0;
    // Several sentences, each with its list.
    let ends = part.text.match_indices(". ").filter(|(at, _)| lead_in(&part.text[at + 2..]) > 0).map(|(at, _)| at + 2);
    for end in ends.chain([part.text.len()]).collect::<Vec<_>>() {
        found.extend(part.slice(from, end).into_iter().flat_map(|sentence| of_sentence(&sentence)));
        from = end;
    }
    found.into_iter().map(|item| rated(&item).0).filter(|item| !is_measure(&item.text)).collect()
}

fn of_sentence(part: &Part) -> Vec<Part> {
    let ends = part.text.ends_with('.') && !part.text.ends_with("..");
    let whole = part.slice(0, part.text.len() - usize::from(ends)).unwrap_or_else(|| part.clone());
    let list_of = |from: usize| {
        let mut items = whole.slice(from, whole.text.len()).map(|rest| list(&rest)).unwrap_or_default();
        let is_told = from > 0 || ends && items.len() > 1;
        joined_by_and(&mut items, is_told);
        items
    };
    let lead = lead_in(&whole.text);
    let items = list_of(lead);
    match items.len() {
        // `Knowledge of food safety` is one skill, and a sentence is none to take apart.
        0 | 1 if lead > 0 || ends => vec![part.clone()],
        _ => items,
    }
}

/// Where the name of a list ends and the list begins: `Languages: Rust, Go`, `Tools – Git, Make`, `Data = [SQL]`, `Languages:`.
pub(crate) fn label(text: &str) -> Option<(usize, usize)> {
    let n_items = |from: usize| {
        let rest = &text[from..];
        list(&Part::of_span(rest, model::Span { start: 0, end: rest.len() as u32 })).len()
    };
    let is_name = |text: &str| !text.contains([',', ';', '|']) && text.split_whitespace().count() <= MOST_NAME && !text.is_empty();
    // A colon within a word belongs to it.
    let colon = text.match_indices([':', '：']).map(|(at, mark)| (at, at + mark.len()));
    let colon = colon.into_iter().find(|&(at, end)| end > at + 1 || text[end..].is_empty() || text[end..].starts_with(' '));
    let others = || {
        let marks = [" = ", " – ", " — ", " - "].iter().filter_map(|mark| text.find(mark).map(|at| (at, at + mark.len())));
        marks.filter(|&(at, end)| n_items(end) > 1 && !text[end..].contains(&text[at..end])).min()
    };
    let (at, end) = colon.or_else(others)?;
    // `Rust: good` is no list.
    let first = || {
        text[end..].split([',', ';', '|']).next().is_some_and(|first| !first.trim().is_empty() && (is_level(first) || is_measure(first)))
    };
    (is_name(text[..at].trim()) && !first()).then_some((at, end))
}

/// Length of words such as `Proficient in`, `Gute Kenntnisse in`, `Maîtrise de` at the front of a sentence.
pub(crate) fn lead_in(text: &str) -> usize {
    let mut at = 0;
    for word in text.split(' ').take(MOST_LEAD_INS) {
        let meaning = LEAD_INS.meaning(&key(word));
        at += word.len() + 1;
        match meaning {
            // A word that what is known follows.
            Some("in") if at > word.len() + 1 && at < text.len() => return at,
            Some(_) => {}
            None => break,
        }
    }
    0
}

/// Bytes of the longest item that may say how well it is known; a text without marks between its words is no item of a list.
const LONGEST_ITEM: usize = 250;

/// An item and how well it is known: `Rust (expert)`, `Rust – 5 years`, `Rust ●●●○○`, `Rust 80 %`, `Rust: good`.
pub(crate) fn rated(item: &Part) -> (Part, Option<Part>) {
    let text = &item.text;
    if text.len() > LONGEST_ITEM {
        return (item.clone(), None);
    }
    let tells =
        |text: &str| is_level(text) || is_measure(text) && text.contains(|c: char| !c.is_ascii_digit() && !"()[] –—-:|".contains(c));
    let bracket = || {
        let inner = text.strip_suffix([')', ']', '）'])?;
        let open = inner.rfind(['(', '[', '（'])?;
        tells(&inner[open..]).then_some((open, inner.len()))
    };
    let mark = || BEFORE_LEVEL.iter().filter_map(|mark| text.rfind(mark)).find(|&at| tells(&text[at..])).map(|at| (at, text.len()));
    let signs = || {
        let front = text.trim_end_matches(|c: char| c == ' ' || SIGNS.contains(c)).len();
        (text[front..].chars().filter(|c| *c != ' ').nth(1).is_some()).then_some((front, front))
    };
    let measure = || {
        let starts = text.match_indices(' ').map(|(at, _)| at);
        starts.map(|at| (at, text.len())).find(|&(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_digit()) && tells(&text[at..]))
    };
    let found = bracket().or_else(mark).or_else(signs).or_else(measure).filter(|found| found.0 > 0);
    match found.and_then(|(at, end)| Some((item.slice(0, at)?, item.slice(at, end)))) {
        Some(rated) => rated,
        None => (item.clone(), None),
    }
}

/// An item that ends in words for how well it is known: `Rust advanced`. Only where all items of a list do; there is a `Visual Basic`.
pub(crate) fn ending_in_level(item: &Part) -> Option<Part> {
    let at = Some(item).filter(|item| item.text.len() <= LONGEST_ITEM)?;
    let at = at.text.match_indices(' ').map(|(at, _)| at).find(|&at| is_level(&item.text[at..]))?;
    item.slice(0, at)
}

/// A word for how well, and no skill.
pub(crate) fn is_level(text: &str) -> bool {
    let whole = key(text.trim_matches(|c: char| !c.is_alphanumeric()));
    let n_words = whole.split('_').count();
    n_words <= 4 && whole.split('_').all(|word| LEVELS.has(word)) && whole.split('_').any(|word| LEVELS.meaning(word) == Some(""))
}

/// How much or how long: `80 %`, `4/5`, `5+ years`, `●●●○○`.
pub(crate) fn is_measure(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| c.is_whitespace() || "()[]（）–—-:|~≈".contains(c));
    let digits = |text: &str| text.trim().parse::<u32>().ok();
    let percent = || bare.strip_suffix(['%', '％']).is_some_and(|n| digits(n).is_some());
    let of = || {
        let (n, most) = bare.split_once(['/', '⁄'])?;
        Some(digits(n)? <= digits(most)? && [3, 4, 5, 6, 7, 10, 100].contains(&digits(most)?))
    };
    let has_digit = || bare.contains(|c: char| c.is_ascii_digit());
    let signs = || !bare.is_empty() && bare.chars().all(|c| c == ' ' || SIGNS.contains(c));
    digits(bare).is_some() || percent() || of() == Some(true) || signs() || has_digit() && words::is_duration(bare)
}

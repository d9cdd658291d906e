//! Skills as the resume lists them, by group.

use std::ops::Range;

use model::SkillGroup;

use super::evidence::Ledger;
use super::part::{self, Part};
use super::rows::Style;
use crate::document::{Document, Line};

#[derive(Debug, Default)]
struct Group {
    name: Option<Part>,
    level: Option<Part>,
    keywords: Vec<Part>,
    /// Left edge and style of its name.
    look: Option<Style>,
}

/// Reads the groups of a section and appends them.
pub(crate) fn read(document: &Document, range: Range<usize>, ledger: &mut Ledger, skills: &mut Vec<SkillGroup>) {
    for group in groups(document.lines(), range, document.text()) {
        let path = format!("/skills/{}", skills.len());
        let keywords = group.keywords.iter().enumerate();
        skills.push(SkillGroup {
            name: ledger.option(&format!("{path}/name"), group.name.as_ref()),
            level: ledger.option(&format!("{path}/level"), group.level.as_ref()),
            keywords: keywords.filter_map(|(at, part)| ledger.value(format!("{path}/keywords/{at}"), part)).collect(),
        });
    }
}

fn groups(lines: &[Line], range: Range<usize>, text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let looks = Looks::of(lines, range.clone(), text);
    let mut at = range.start;
    while at < range.end {
        let line = &lines[at];
        let mut end = at + 1;
        while end < range.end && wraps(&lines[end - 1], &lines[end], text) {
            end += 1;
        }
        let Some(part) = part::joined(lines[at..end].iter(), text) else { break };
        if let Some((name, rest)) = name_and_rest(&part, line) {
            let mut group = Group { name: Some(name), look: Some(Style::of(line)), ..Group::default() };
            add(&mut group, &rest);
            groups.push(group);
        } else if end == at + 1 && is_label_beside(lines, &range, at, text) {
            let mut group = Group { name: Some(part), look: Some(Style::of(line)), ..Group::default() };
            end += 1;
            while end < range.end && wraps(&lines[end - 1], &lines[end], text) {
                end += 1;
            }
            if let Some(list) = part::joined(lines[at + 1..end].iter(), text) {
                add(&mut group, &list);
            }
            groups.push(group);
        } else if looks.is_name(line, text) {
            let mut group = Group { look: Some(Style::of(line)), ..Group::default() };
            let mut phrases = part::parts(line, text).into_iter();
            group.name = phrases.next();
            group.level = phrases.find(|phrase| is_level(&phrase.text));
            groups.push(group);
        } else {
            let at = owner(&groups, line).unwrap_or_else(|| {
                groups.push(Group::default());
                groups.len() - 1
            });
            add(&mut groups[at], &part);
        }
        at = end;
    }
    groups.retain(|group| group.name.is_some() || !group.keywords.is_empty());
    groups
}

/// Whether a line is the name of the list beside it.
fn is_label_beside(lines: &[Line], range: &Range<usize>, at: usize, text: &str) -> bool {
    let row = |at: usize| range.contains(&at).then(|| lines[at].row);
    let begins = at == range.start || row(at - 1) != row(at);
    let pair = row(at + 1) == row(at) && row(at + 2) != row(at);
    begins && pair && !lines[at].text(text).contains(',') && lines[at + 1].text(text).contains(',')
}

/// The group that a list belongs to: the last one whose name stands above it, in the same column.
fn owner(groups: &[Group], line: &Line) -> Option<usize> {
    let left = line.bounds.map(|bounds| bounds.left);
    let above = groups.iter().enumerate().filter_map(|(at, group)| Some((at, group.look?.left))).collect::<Vec<_>>();
    let Some(left) = left else { return groups.len().checked_sub(1) };
    let column = above.iter().filter(|(_, name)| *name <= left + 3.0).map(|(_, name)| *name).fold(f32::MIN, f32::max);
    above.iter().rev().find(|(_, name)| (name - column).abs() < 3.0).map(|&(at, _)| at).or(groups.len().checked_sub(1))
}

fn add(group: &mut Group, part: &Part) {
    for keyword in list(part) {
        if is_level(&keyword.text) {
            group.level.get_or_insert(keyword);
        } else {
            group.keywords.push(keyword);
        }
    }
}

/// The items of a list in a line: parted by marks outside brackets.
pub(crate) fn list(part: &Part) -> Vec<Part> {
    let mut items = Vec::new();
    let mut from = 0;
    let mut depth = 0;
    for (at, c) in part.text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' | '|' | '•' | '·' | ';' | '⋅' | '◦' | '▪' | '●' if depth <= 0 => {
                items.extend(part.slice(from, at));
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    items.extend(part.slice(from.min(part.text.len()), part.text.len()));
    items
}

/// `Languages: Rust, Go`.
fn name_and_rest(part: &Part, line: &Line) -> Option<(Part, Part)> {
    let colon = part.text.find(':').filter(|&at| at < 60 && !part.text[at..].starts_with("://"));
    let dash = [" – ", " — ", " - "].iter().filter_map(|mark| part.text.find(mark).map(|at| (at, mark.len()))).min();
    let (at, len) = match (colon, dash) {
        (Some(at), _) => (at, 1),
        (None, Some((at, len))) if part.text[at + len..].contains(',') => (at, len),
        _ => {
            // Bold name, then the list.
            let cut = line.runs.windows(2).find(|pair| pair[0].bold && !pair[1].bold).map(|pair| pair[1].span.start)?;
            ((cut.checked_sub(part.span.start)?) as usize, 0)
        }
    };
    if part.text[..at].contains(',') && colon.is_none() {
        return None;
    }
    let name = part.slice(0, at)?;
    Some((name, part.slice(at + len, part.text.len())?))
}

/// Whether the next line goes on with the list: after a comma, or in the middle of an item.
fn wraps(line: &Line, next: &Line, text: &str) -> bool {
    if next.bullet || line.row == next.row {
        return false;
    }
    let (words, more) = (line.text(text), next.text(text));
    let alike = line.size == next.size && line.bold == next.bold && line.page == next.page;
    let same_left = match (line.bounds, next.bounds) {
        (Some(a), Some(b)) => (a.left - b.left).abs() < 20.0 && b.top > a.top && b.top - a.bottom < line.size,
        _ => false,
    };
    let lists = words.contains(',') && (more.contains(',') || words.ends_with(','));
    alike
        && same_left
        && !more.contains(':')
        && (words.ends_with([',', '&', '/', '-'])
            || lists && words.contains(':')
            || words.contains(',') && more.chars().next().is_some_and(char::is_lowercase))
}

/// A word for how well, and no skill.
pub(crate) fn is_level(text: &str) -> bool {
    #[rustfmt::skip]
const LEVELS: &[&str] = &[
    "beginner", "basic", "intermediate", "advanced", "expert", "master", "proficient", "novice", "fluent", "competent", "skilled",
    "experienced", "familiar", "elementary", "grundkenntnisse", "fortgeschritten", "experte", "débutant", "intermédiaire", "avancé",
    "básico", "intermedio", "avanzado", "experto", "base", "avanzato", "strong", "working knowledge", "senior", "junior",
];
    let lower = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    LEVELS.contains(&lower.as_str())
        || lower.strip_suffix('%').is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()))
        || lower.chars().all(|c| c.is_ascii_digit())
}

/// Which of the looks of a section are those of names.
struct Looks {
    name: Option<Style>,
}

impl Looks {
    fn of(lines: &[Line], range: Range<usize>, text: &str) -> Looks {
        let first = lines[range.clone()].first().map(Style::of);
        let others = lines[range.clone()]
            .iter()
            .filter(|line| first.is_some_and(|first| !Style::of(line).is_like(&first)) && !is_level(line.text(text)))
            .count();
        let listed = lines[range.clone()].first().is_some_and(|line| line.text(text).contains([',', '|']) || line.bullet);
        let indented = first.is_some_and(|first| {
            lines[range].iter().filter(|line| line.bounds.is_some_and(|bounds| bounds.left > first.left + 5.0)).count() > 0
        });
        Looks { name: first.filter(|_| !listed && (others > 0 || indented)) }
    }

    fn is_name(&self, line: &Line, text: &str) -> bool {
        let Some(name) = self.name else { return false };
        let words = line.text(text);
        Style::of(line).is_like(&name) && !is_level(words) && !line.bullet && !words.contains(", ")
    }
}

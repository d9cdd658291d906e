//! Skills as the resume lists them, by group.

use std::ops::Range;

use model::SkillGroup;

use super::evidence::Ledger;
use super::part::{self, Part};
use super::rows::Style;
use super::{grid, items};
use crate::document::{Document, Line};
use crate::sections::SectionKind;

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
    let lines = &document.lines()[range];
    let is_gapped = are_tags(lines, document.text()) && are_gaps_rare(document.lines());
    for group in groups(lines, document.text(), is_gapped) {
        let path = format!("/skills/{}", skills.len());
        let keywords = group.keywords.iter().enumerate();
        skills.push(SkillGroup {
            name: ledger.option(&format!("{path}/name"), group.name.as_ref()),
            level: ledger.option(&format!("{path}/level"), group.level.as_ref()),
            keywords: keywords.filter_map(|(at, part)| ledger.value(format!("{path}/keywords/{at}"), part)).collect(),
        });
    }
}

/// Whether gaps part items: words stand near each other in lines that have gaps, or there are many in rows without cells.
fn are_tags(lines: &[Line], text: &str) -> bool {
    let is_mixed = |line: &&Line| (1..line.text(text).matches(' ').count()).contains(&gaps(line).count());
    let n_many = lines.iter().filter(|line| gaps(line).nth(1).is_some()).count();
    let is_column = lines.windows(2).all(|pair| pair[0].row != pair[1].row);
    is_column && n_many > 1 || lines.iter().any(|line| is_mixed(&line))
}

/// Whether words of one phrase stand nearer to each other than a gap in this document.
fn are_gaps_rare(lines: &[Line]) -> bool {
    let n_long = lines.iter().filter(|line| line.span.end - line.span.start > 40);
    let (n_lines, n_gapped) = n_long.fold((0, 0), |(n, gapped), line| (n + 1, gapped + usize::from(gaps(line).nth(1).is_some())));
    n_gapped * 4 <= n_lines
}

fn groups(lines: &[Line], text: &str, is_gapped: bool) -> Vec<Group> {
    let grid = grid::Grid::of(lines, text);
    let mut groups: Vec<Group> = Vec::new();
    let mut is_read = vec![false; lines.len()];
    for at in grid.first()..lines.len() {
        if is_read[at] {
            continue;
        }
        let line = &lines[at];
        // The list goes on in the lines below, in the same column.
        let mut chain = vec![at];
        while let Some(next) = grid.wrapped(*chain.last().unwrap_or(&at)).filter(|next| !is_read[*next]) {
            chain.push(next);
        }
        let is_alone = chain.len() == 1;
        chain.iter().for_each(|at| is_read[*at] = true);
        let Some(part) = part::joined(chain.iter().map(|at| &lines[*at]), text) else { break };
        let mut named = |name: Option<Part>, level| {
            groups.push(Group { name, level, look: Some(Style::of(line)), ..Group::default() });
        };
        if let Some((name, rest)) = name_and_rest(&part, line) {
            named(Some(name), None);
            if let (Some(rest), Some(group)) = (rest, groups.last_mut()) {
                add(group, &rest);
            }
        } else if grid.is_label(at) {
            named(Some(part), None);
        } else if is_alone && grid.is_name(at) {
            let mut phrases = part::parts(line, text).into_iter();
            let name = phrases.next();
            named(name, phrases.find(|phrase| items::is_level(&phrase.text)));
        } else {
            let at = owner(&groups, line).unwrap_or_else(|| {
                groups.push(Group::default());
                groups.len() - 1
            });
            let tags = if is_alone && is_gapped { tags(line, &part) } else { Vec::new() };
            tags.iter().chain(Some(&part).filter(|_| tags.is_empty())).for_each(|part| add(&mut groups[at], part));
        }
    }
    groups.retain(|group| group.name.is_some() || !group.keywords.is_empty());
    for group in groups.iter_mut().filter(|group| group.keywords.len() > 2) {
        let bare: Option<Vec<Part>> = group.keywords.iter().map(items::ending_in_level).collect();
        group.keywords = bare.unwrap_or(std::mem::take(&mut group.keywords));
    }
    // What the section is called anyway names no group.
    if let [group] = &mut groups[..] {
        let is_heading = |name: &Part| crate::sections::is_heading(&name.text) == Some(SectionKind::Skills);
        group.name.take_if(|name| is_heading(name) && !group.keywords.is_empty());
    }
    groups
}

/// The group that a list belongs to: the last one whose name stands above it, in the same column.
fn owner(groups: &[Group], line: &Line) -> Option<usize> {
    let last = groups.len().checked_sub(1);
    let Some(left) = line.bounds.map(|bounds| bounds.left) else { return last };
    let names = || groups.iter().enumerate().filter_map(|(at, group)| Some((at, group.look?.left)));
    let column = names().map(|(_, name)| name).filter(|name| *name <= left + 3.0).fold(f32::MIN, f32::max);
    names().rev().find(|(_, name)| (name - column).abs() < 3.0).map(|(at, _)| at).or(last)
}

/// The items of a line that only gaps part; none if marks do, or none are there.
fn tags(line: &Line, part: &Part) -> Vec<Part> {
    if items::list(part).len() > 1 || gaps(line).next().is_none() || part.text.ends_with('.') {
        return Vec::new();
    }
    let ends = gaps(line).chain([part.text.len()]);
    let starts = std::iter::once(0).chain(gaps(line));
    starts.zip(ends).filter_map(|(from, to)| part.slice(from, to)).collect()
}

/// Where words begin in a line behind a gap, in one style with those before.
fn gaps(line: &Line) -> impl Iterator<Item = usize> {
    let alike =
        line.runs.windows(2).filter(|pair| (pair[0].bold, pair[0].italic, pair[0].size) == (pair[1].bold, pair[1].italic, pair[1].size));
    alike.map(|pair| (pair[1].span.start - line.span.start) as usize)
}

fn add(group: &mut Group, part: &Part) {
    for keyword in items::skills(part) {
        if items::is_level(&keyword.text) {
            group.level.get_or_insert(keyword);
        } else {
            group.keywords.push(keyword);
        }
    }
}

/// The name of a list and the list: parted by a mark, or by bold type.
fn name_and_rest(part: &Part, line: &Line) -> Option<(Part, Option<Part>)> {
    let bold = || {
        let cut = line.runs.windows(2).find(|pair| pair[0].bold && !pair[1].bold).map(|pair| pair[1].span.start)?;
        let at = cut.checked_sub(part.span.start)? as usize;
        let rest = part.text.get(at..)?.trim();
        let is_name = !part.text[..at].contains(',') && !items::is_level(rest) && !items::is_measure(rest);
        is_name.then_some((at, at))
    };
    // A name that a gap parts from its list.
    let apart = || {
        let at = gaps(line).next()?;
        let is_list = part.slice(at, part.text.len()).is_some_and(|rest| items::list(&rest).len() > 1);
        (is_list && !part.text.get(..at)?.contains([',', ';', '|', '/'])).then_some((at, at))
    };
    let (at, end) = items::label(&part.text).or_else(bold).or_else(apart)?;
    Some((part.slice(0, at)?, part.slice(end, part.text.len())))
}

//! Groups of skills under headings of their own: sections to look at, one list to the person.

use super::SectionKind::{Languages, Other, Skills};
use super::{Section, vocabulary};
use crate::document::Line;
use crate::profile;

/// Words of a skill; more make a sentence.
const MOST_WORDS: usize = 5;

/// Gives the sections of skills their groups: those below it under headings of their own, languages to program in, and, where nothing is
/// called skills, what stands there as such lists do.
pub(super) fn gather(sections: &mut Vec<Section>, lines: &[Line], text: &str) {
    for section in sections.iter_mut() {
        if section.kind == Languages && is_of_programs(section, lines, text) {
            section.kind = Skills;
        }
    }
    if !sections.iter().any(|section| section.kind == Skills) {
        for section in
            sections.iter_mut().filter(|section| section.n_heading > 0 && is_list(section, lines, text) && !is_known(section, lines, text))
        {
            section.kind = Skills;
        }
    }
    let mut at = 1;
    while at < sections.len() {
        let (above, section) = (&sections[at - 1], &sections[at]);
        let is_group = above.kind == Skills
            && section.kind == Other
            && section.n_heading > 0
            && (above.body().is_empty() || !is_known(section, lines, text));
        if is_group && is_list(section, lines, text) {
            sections[at - 1].lines.end = section.lines.end;
            sections.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Whether the words of a heading tell what stands below it.
fn is_known(section: &Section, lines: &[Line], text: &str) -> bool {
    let heading = &lines[section.lines.start..section.body().start];
    heading.iter().any(|line| vocabulary::kind(line.text(text)).is_some())
}

/// Whether a section that is nothing else is a list of short items.
fn is_list(section: &Section, lines: &[Line], text: &str) -> bool {
    if section.kind != Other || section.n_heading == 0 {
        return false;
    }
    let items = lines[section.body()].iter().map(|line| profile::short_items(line.text(text), MOST_WORDS));
    // None as soon as a line is no list.
    items.map(|n| (n > 0).then_some(n)).sum::<Option<usize>>().is_some_and(|n| n > 1)
}

/// Whether a section of languages lists those to program in: it names none that people speak.
fn is_of_programs(section: &Section, lines: &[Line], text: &str) -> bool {
    let heading = |line: &Line| vocabulary::names_skills(line.text(text));
    let mixed = lines[section.lines.start..section.body().start].iter().any(heading);
    let any = |is: fn(&str) -> bool| lines[section.body()].iter().any(|line| is(line.text(text)));
    !section.body().is_empty() && !any(profile::names_spoken) && (mixed || any(profile::names_programming))
}

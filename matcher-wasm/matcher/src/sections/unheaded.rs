//! Jobs without a heading over them: they follow the name, a profile, a heading of the person's own words.

use std::ops::Range;

use super::SectionKind::{Other, Work};
use super::{Section, SectionKind, vocabulary};
use crate::document::Line;
use crate::profile;

/// A longer line is a sentence that names years.
const LONGEST_HEADER: usize = 110;
/// Words of a heading that no list knows: `Before`, `Side things`.
const MOST_HEADING_WORDS: usize = 5;

/// Where nothing is called work: cuts the jobs out of the sections that they stand in.
pub(super) fn cut(sections: &mut Vec<Section>, lines: &[Line], text: &str) {
    if sections.iter().any(|section| section.kind == Work) {
        return;
    }
    let mut cut = Vec::new();
    for section in sections.drain(..) {
        let body = section.body();
        let jobs = if may_hold(section.kind) { runs(lines, body.clone(), text) } else { Vec::new() };
        let mut at = section.lines.start;
        for job in jobs {
            push(&mut cut, &section, at..job.start);
            at = job.end;
            cut.push(Section { kind: Work, lines: job, n_heading: 0 });
        }
        push(&mut cut, &section, at..section.lines.end);
    }
    *sections = cut;
}

fn may_hold(kind: SectionKind) -> bool {
    use SectionKind::{Contact, Header, Skills, Summary};
    matches!(kind, Header | Contact | Summary | Skills | Other)
}

/// What is left of a section before or behind jobs: behind them it is no longer what its heading says.
fn push(cut: &mut Vec<Section>, section: &Section, lines: Range<usize>) {
    if lines.is_empty() {
        return;
    }
    let is_front = lines.start == section.lines.start;
    let (kind, n_heading) = if is_front { (section.kind, section.n_heading) } else { (Other, 0) };
    cut.push(Section { kind, lines, n_heading });
}

/// Runs of jobs: each from the line that names one to the next heading.
fn runs(lines: &[Line], body: Range<usize>, text: &str) -> Vec<Range<usize>> {
    let heads: Vec<usize> = body.clone().filter(|&at| is_head(&lines[at], text) || is_split_head(lines, at, text)).collect();
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (i, &head) in heads.iter().enumerate() {
        let limit = heads.get(i + 1).copied().unwrap_or(body.end);
        let end = (head + 1..limit).filter(|&at| lines[at].row != lines[head].row).find(|&at| ends_jobs(lines, text, at)).unwrap_or(limit);
        match runs.last_mut().filter(|run| run.end == head) {
            Some(run) => run.end = end,
            None => runs.push(head..end),
        }
    }
    runs
}

/// Whether a line names a job with its time: `QA Engineer, Marlowe Freight, 2019 to 2022`.
fn is_head(line: &Line, text: &str) -> bool {
    let words = line.text(text);
    let Some(end) = profile::range_end(words) else { return false };
    let header = &words[..sentence_end(words, end)];
    !is_item(line, words) && header.chars().count() <= LONGEST_HEADER && profile::names_title(header) && !profile::names_study(words)
}

/// A line of two columns: `2020 - now    QA Engineer, Marlowe Freight`.
fn is_split_head(lines: &[Line], at: usize, text: &str) -> bool {
    let words = lines[at].text(text);
    let beside = lines.get(at + 1).filter(|next| next.row == lines[at].row && profile::names_title(next.text(text)));
    beside.is_some() && profile::range_end(words) == Some(words.len())
}

/// Whether a line is an item of a list, also one marked as quotes are.
fn is_item(line: &Line, words: &str) -> bool {
    line.bullet || words.starts_with('>')
}

/// Where the sentence ends that holds the byte `from`.
fn sentence_end(words: &str, from: usize) -> usize {
    words[from..].find(". ").map_or(words.len(), |at| from + at)
}

/// Whether what follows belongs to no job any more: a study with its time, a heading.
fn ends_jobs(lines: &[Line], text: &str, at: usize) -> bool {
    let words = lines[at].text(text);
    if is_item(&lines[at], words) {
        return false;
    }
    let is_list = is_item(&lines[at - 1], lines[at - 1].text(text));
    let is_short = words.split_whitespace().count() <= MOST_HEADING_WORDS && !words.ends_with(['.', ',', ';']);
    let is_labelled = || profile::list_label(words).is_some_and(|end| vocabulary::kind(&words[..end]).is_some());
    profile::names_study(words) || is_labelled() || is_short || is_list
}

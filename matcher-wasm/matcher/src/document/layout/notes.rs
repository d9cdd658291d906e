//! Notes beside a text: dates, labels and headings in a column of their own.

use super::segment::{LONG, Segment, on_row, pitch};

/// A gap between rows that is so many times their size ends a group.
const WIDE_GAP: f32 = 2.0;
/// No note has more lines.
const MOST_LINES: usize = 4;

/// Whether each group of `notes` begins on a row of `text` that begins something itself, and is a date or a heading.
pub(super) fn are_notes(notes: &[&Segment], text: &[&Segment]) -> bool {
    let n_letters = |side: &[&Segment]| side.iter().map(|segment| segment.len()).sum::<usize>();
    let are_cells = notes.iter().all(|note| text.iter().any(|line| on_row(note, line)));
    if n_letters(notes) > LONG * notes.len() || n_letters(notes) >= n_letters(text) && !are_cells {
        return false;
    }
    let (notes, text) = (downward(notes), downward(text));
    let pitch = pitch(text.iter().copied());
    let begins = |at: usize| {
        at == 0
            || text[at].is_strong()
            || text[..at].iter().rfind(|above| above.y > text[at].y + 1.0).is_none_or(|above| above.y - text[at].y > 1.2 * pitch)
    };
    let groups: Vec<&[&Segment]> = notes.chunk_by(|one, next| one.y - next.y < WIDE_GAP * next.size.max(one.size)).collect();
    let is_beside = |group: &&&[&Segment]| group.len() <= MOST_LINES && (0..text.len()).any(|at| on_row(text[at], group[0]) && begins(at));
    let is_dated = |group: &&[&Segment]| group.iter().any(|segment| segment.has_year());
    let is_heading = |group: &&[&Segment]| group.iter().all(|segment| segment.is_strong());
    // The heading of a section stands alone above its dates.
    let is_alone = |note: &Segment| !text.iter().any(|line| (line.y - note.y).abs() < 0.8 * note.size);
    let heads = |group: &&[&Segment]| !is_dated(group) && group.iter().all(|note| is_alone(note));
    let n_dated = groups.iter().filter(|group| is_dated(group)).count();
    let n_all = groups.len() - groups.iter().filter(|group| 2 * n_dated >= groups.len() && heads(group)).count();
    let most = |n: usize| n * 5 >= n_all * 4;
    n_all > 0
        && most(groups.iter().filter(is_beside).count())
        && (most(n_dated) || most(groups.iter().filter(|group| is_heading(group)).count()))
}

fn downward<'s>(segments: &[&'s Segment]) -> Vec<&'s Segment> {
    let mut down = segments.to_vec();
    down.sort_by(|a, b| b.y.total_cmp(&a.y));
    down
}

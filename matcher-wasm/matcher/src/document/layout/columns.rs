//! Columns that the stream writes row by row, and labels that stand in a column of their own.

use super::super::page::Mark;
use super::segment::{LONG, SAME_EDGE, Segment, on_row, pitch, shared_edges};

/// So many rows must have a right side for it to be a column.
const FEW_ROWS: usize = 4;
/// A gap between rows that is so many times the usual one ends a block.
const WIDE_GAP: f32 = 1.7;

/// Puts columns that were written row by row one after the other, and labels before what they stand beside.
pub(super) fn untangle(mut segments: Vec<Segment>) -> Vec<Segment> {
    for gutter in gutters(&segments) {
        let mut done: Vec<Segment> = Vec::with_capacity(segments.len());
        let mut band: Vec<Segment> = Vec::new();
        for segment in segments {
            if segment.x0 < gutter && segment.x1 > gutter + SAME_EDGE {
                done.extend(split(std::mem::take(&mut band), gutter));
                done.push(segment);
            } else {
                band.push(segment);
            }
        }
        done.extend(split(band, gutter));
        segments = done;
    }
    segments
}

/// Where right columns may begin: left edges that many rows share after something on their left.
fn gutters(segments: &[Segment]) -> Vec<f32> {
    let edges = segments.windows(2).filter(|pair| on_row(&pair[0], &pair[1]) && pair[1].x0 > pair[0].x1).map(|pair| pair[1].x0).collect();
    shared_edges(edges).into_iter().take(2).filter(|(n, _)| *n >= FEW_ROWS).map(|(_, edge)| edge - 0.5).collect()
}

/// A band that no line crosses: cut where a heading over both columns begins a new grid, each part put in order.
fn split(band: Vec<Segment>, gutter: f32) -> Vec<Segment> {
    if band.iter().filter(|segment| segment.x0 >= gutter).count() < FEW_ROWS {
        return band;
    }
    let pitch = pitch(band.iter());
    let is_right = |at: usize| band.get(at).is_some_and(|segment| segment.x0 >= gutter);
    let begins = |at: usize| {
        let above = band[..at].iter().map(|segment| segment.y).fold(f32::MAX, f32::min);
        // Alone on its row, further from what is above, with both columns below.
        at > 0
            && !is_right(at)
            && !is_right(at + 1)
            && is_right(at + 2)
            && above - band[at].y > WIDE_GAP * pitch
            && on_row(&band[at + 1], &band[at + 2])
    };
    let cuts: Vec<usize> = (0..band.len()).filter(|&at| begins(at)).collect();
    let mut out = Vec::with_capacity(band.len());
    let mut part = Vec::new();
    for (at, segment) in band.into_iter().enumerate() {
        if cuts.contains(&at) {
            out.extend(sort(std::mem::take(&mut part), gutter));
        }
        part.push(segment);
    }
    out.extend(sort(part, gutter));
    out
}

/// The segments of a part, as columns or as labels if they are either, else as they were.
fn sort(part: Vec<Segment>, gutter: f32) -> Vec<Segment> {
    let n_turns = part.windows(2).filter(|pair| pair[0].x0 < gutter && pair[1].x0 >= gutter).count();
    let (left, right): (Vec<&Segment>, Vec<&Segment>) = part.iter().partition(|segment| segment.x0 < gutter);
    if n_turns < 2 || left.len() < 2 || right.len() < FEW_ROWS {
        return part;
    }
    if are_labels(&left, &right) {
        return label(part, gutter);
    }
    let is_column = n_turns >= FEW_ROWS && are_columns(&left, &right);
    if !is_column {
        return part;
    }
    let (left, mut right): (Vec<Segment>, Vec<Segment>) = part.into_iter().partition(|segment| segment.x0 < gutter);
    right[0].apart = true;
    left.into_iter().chain(right).collect()
}

/// Whether two sides are texts of their own and not the cells of rows.
fn are_columns(left: &[&Segment], right: &[&Segment]) -> bool {
    let part = |n: usize, side: &[&Segment]| n as f32 / side.len() as f32;
    let long = |side: &[&Segment]| part(side.iter().filter(|segment| segment.len() >= LONG).count(), side);
    let dated = |side: &[&Segment]| part(side.iter().filter(|segment| segment.has_year()).count(), side);
    let unpaired = |side: &[&Segment], other: &[&Segment]| {
        part(side.iter().filter(|one| !other.iter().any(|two| (one.y - two.y).abs() < 0.1 * one.size)).count(), side)
    };
    let edge = right.iter().map(|segment| segment.x0).fold(f32::MAX, f32::min);
    let aligned = part(right.iter().filter(|segment| segment.x0 - edge < 2.5 * segment.size).count(), right);
    // Columns of their own share no rows, or, where their lines are as high as each other's, all of them.
    let (alone_left, alone_right) = (unpaired(left, right), unpaired(right, left));
    let apart = alone_left > 0.4 && alone_right > 0.4 && long(left) > 0.4 && long(right) > 0.2;
    let in_step = alone_left < 0.25 && alone_right < 0.25 && long(left) > 0.5 && long(right) > 0.5;
    aligned > 0.7 && dated(left) < 0.4 && dated(right) < 0.4 && (apart || in_step)
}

/// Whether the left side only names what stands on the right: few lines, all of them set as headings, each beside the first of many.
fn are_labels(left: &[&Segment], right: &[&Segment]) -> bool {
    let is_heading = |segment: &&&Segment| segment.is_strong() && !segment.has_year() && segment.len() < 2 * LONG;
    let beside = |segment: &&&Segment| right.iter().any(|other| on_row(segment, other));
    let n_labels = 1 + left.windows(2).filter(|pair| !goes_on(pair[0].y, pair[1])).count();
    right.len() >= 3 * n_labels
        && left.iter().filter(is_heading).count() == left.len()
        && 2 * left.iter().filter(beside).count() > left.len()
        && 2 * right.iter().filter(|segment| segment.is_strong()).count() < right.len()
}

/// Whether a line of a label follows right below the height of another.
fn goes_on(y: f32, next: &Segment) -> bool {
    y > next.y && y - next.y < WIDE_GAP * next.size
}

/// Puts labels on rows of their own before what they stand beside, those of several lines together.
fn label(part: Vec<Segment>, gutter: f32) -> Vec<Segment> {
    let mut out: Vec<Segment> = Vec::with_capacity(part.len());
    // Where the last label went, and how high its last line stands.
    let mut last: Option<(usize, f32)> = None;
    for mut segment in part {
        if segment.x0 >= gutter {
            segment.apart = last.is_some_and(|(at, _)| at + 1 == out.len());
            out.push(segment);
            continue;
        }
        match last {
            Some((at, y)) if goes_on(y, &segment) => {
                let x = segment.x0;
                if let Some(strip) = segment.strips.first_mut() {
                    strip.marks.insert(0, Mark { c: ' ', x0: x, x1: x });
                }
                out[at].strips.append(&mut segment.strips);
                last = Some((at, segment.y));
            }
            _ => {
                last = Some((out.len(), segment.y));
                out.push(segment);
            }
        }
    }
    out
}

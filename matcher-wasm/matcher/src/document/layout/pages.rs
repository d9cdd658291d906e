//! Columns that go on from page to page.

use super::segment::Segment;
use super::{Leaf, MOST_SEGMENTS};

/// A step up by so many ems begins another column.
const STEP: f32 = 5.0;
/// A column takes at least this part of the height of its page.
const TALL: f32 = 0.25;

/// Puts the parts of a column that several pages share one after the other.
pub(super) fn carry_on(leaves: Vec<Leaf>) -> Vec<Leaf> {
    let mut done: Vec<Leaf> = Vec::with_capacity(leaves.len());
    // The second columns of the pages so far, whose first ones are done.
    let mut waiting: Vec<Leaf> = Vec::new();
    for mut leaf in leaves {
        let goes_on = done.last().zip(waiting.last()).is_some_and(|(first, second)| is_below(&leaf, first, second));
        if !goes_on {
            done.append(&mut waiting);
        }
        let second = second_column(&leaf).map(|at| Leaf { segments: leaf.segments.split_off(at), ..leaf.empty() });
        done.push(leaf);
        waiting.extend(second);
    }
    done.append(&mut waiting);
    done
}

/// Left and right edge.
fn sides<'s>(segments: impl Iterator<Item = &'s Segment>) -> (f32, f32) {
    segments.fold((f32::MAX, f32::MIN), |(left, right), segment| (left.min(segment.x0), right.max(segment.x1)))
}

fn is_apart(one: (f32, f32), other: (f32, f32)) -> bool {
    one.1 < other.0 || other.1 < one.0
}

/// The edges of what stands beside or below the top of the second column.
fn first_sides(first: &[Segment], second: &[Segment]) -> (f32, f32) {
    let top = second.iter().map(|segment| segment.y).fold(f32::MIN, f32::max);
    sides(first.iter().filter(|segment| segment.y <= top))
}

/// Where the second of two columns begins, each of which takes a good part of the page.
fn second_column(leaf: &Leaf) -> Option<usize> {
    let segments = &leaf.segments;
    let height = |part: &[Segment]| part.iter().fold((f32::MAX, f32::MIN), |(low, high), one| (low.min(one.y), high.max(one.y)));
    let is_tall = |part: &[Segment]| height(part).1 - height(part).0 > TALL * leaf.height;
    let begins = |&at: &usize| {
        let (first, second) = segments.split_at(at);
        segments[at].y > segments[at - 1].y + STEP * segments[at].size
            && is_tall(second)
            && is_tall(first)
            && is_apart(first_sides(first, second), sides(second.iter()))
    };
    // A page of so many is no page to read.
    (1..segments.len()).find(|at| segments.len() <= MOST_SEGMENTS && begins(at))
}

/// Whether a page begins at the left edge of the first column of the one before, and keeps out of the second one there, or has both again.
fn is_below(leaf: &Leaf, first: &Leaf, second: &Leaf) -> bool {
    let until = second_column(leaf).unwrap_or(leaf.segments.len());
    let (upper, lower) = (&leaf.segments[..until], &leaf.segments[until..]);
    let (one, other) = (first_sides(&first.segments, &second.segments), sides(second.segments.iter()));
    let here = sides(upper.iter());
    let is_aligned = upper.first().is_some_and(|segment| (here.0 - one.0).abs() < 2.0 * segment.size);
    is_aligned && is_apart(here, other) && (lower.is_empty() || is_apart(sides(lower.iter()), one))
}

//! Reading order where the stream jumps back.

use super::segment::{LONG, Segment};

/// So many lines beside others are a block.
const BLOCK: usize = 5;
/// Fewer notes beside a text do not tell that they are its own.
const FEW_NOTES: usize = 3;

/// Puts back what the stream draws late: positioned layers (dates set to the right of a title, for one) come after the text that they
/// belong to. A column of its own, which shares no x with what stands at its height, stays where the stream has it.
pub(super) fn reorder(segments: Vec<Segment>) -> Vec<Segment> {
    let mut chunks: Vec<Vec<Segment>> = Vec::new();
    for segment in segments {
        let jumps = chunks.last().and_then(|chunk| chunk.last()).is_some_and(|last| segment.y > last.y + 0.8 * last.size.max(segment.size));
        match chunks.last_mut() {
            Some(chunk) if !jumps => chunk.push(segment),
            _ => chunks.push(vec![segment]),
        }
    }
    let mut ordered: Vec<Vec<Segment>> = Vec::new();
    for chunk in chunks {
        let amid: Vec<usize> = (0..ordered.len())
            .filter(|&at| interleaves(&ordered[at], &chunk) || annotates(&ordered[at], &chunk) || annotates(&chunk, &ordered[at]))
            .collect();
        let Some((&first, others)) = amid.split_first() else {
            let at = ordered.iter().position(|earlier| Extent::of(&chunk).is_above(&Extent::of(earlier))).unwrap_or(ordered.len());
            ordered.insert(at, chunk);
            continue;
        };
        for &other in others.iter().rev() {
            let other = ordered.remove(other);
            other.into_iter().for_each(|segment| insert(&mut ordered[first], segment));
        }
        chunk.into_iter().for_each(|segment| insert(&mut ordered[first], segment));
    }
    ordered.into_iter().flatten().collect()
}

/// The box around some segments.
struct Extent {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Extent {
    fn of<'s>(segments: impl IntoIterator<Item = &'s Segment>) -> Extent {
        let empty = Extent { left: f32::MAX, right: f32::MIN, top: f32::MIN, bottom: f32::MAX };
        segments.into_iter().fold(empty, |extent, segment| Extent {
            left: extent.left.min(segment.x0),
            right: extent.right.max(segment.x1),
            top: extent.top.max(segment.y),
            bottom: extent.bottom.min(segment.y),
        })
    }

    /// Whether a good part of the narrower one stands below or above the other; a long word may jut out of its column.
    fn shares_x(&self, left: f32, right: f32) -> bool {
        let shared = right.min(self.right) - left.max(self.left);
        shared > 0.3 * (right - left).min(self.right - self.left)
    }

    /// In the same x, and wholly above.
    fn is_above(&self, other: &Extent) -> bool {
        self.bottom > other.top && self.shares_x(other.left, other.right)
    }
}

/// Whether `late` stands among the lines of `earlier`: at the same height and in the same x.
fn interleaves(earlier: &[Segment], late: &[Segment]) -> bool {
    // A block of text beside the other is a column or a card of its own, whatever goes on below both.
    let floor = Extent::of(earlier).bottom;
    let block: Vec<&Segment> = late.iter().filter(|segment| segment.y > floor - 0.3 * segment.size).collect();
    let is_long = block.iter().filter(|segment| segment.len() >= LONG).count() * 5 >= block.len() * 2;
    let extent = Extent::of(block.iter().copied());
    let facing: Vec<&Segment> = earlier.iter().filter(|segment| segment.y <= extent.top && segment.y >= extent.bottom).collect();
    let other = Extent::of(facing.iter().copied());
    let is_beside = facing.len() >= BLOCK && (extent.left >= other.right || extent.right <= other.left);
    let is_text = block.len() >= BLOCK && is_long && is_beside;
    let late: Vec<&Segment> = if is_text { block } else { late.iter().collect() };
    // A line or two on their own may stand beside a title and above its paragraph; a whole column tells by itself.
    let reach = if late.len() <= 2 { 6.0 * late.iter().map(|segment| segment.size).fold(0.0, f32::max) } else { 0.0 };
    let extent = Extent::of(late.iter().copied());
    let near = |segment: &&Segment| segment.y < extent.top + segment.size * 0.3 && segment.y > extent.bottom - reach;
    let shares = |segment: &Segment| late.iter().any(|other| Extent::of([*other]).shares_x(segment.x0, segment.x1));
    earlier.iter().filter(near).any(shares)
}

/// Whether nearly every line of `notes` stands on a row of `text`, and they are further from each other than those: labels and dates
/// in a column of their own.
fn annotates(notes: &[Segment], text: &[Segment]) -> bool {
    if notes.len() < FEW_NOTES || 2 * notes.len() > text.len() + 2 || notes.iter().any(|note| note.len() > 2 * LONG) {
        return false;
    }
    let gap = |segments: &[Segment]| {
        let mut gaps: Vec<f32> = segments.windows(2).map(|pair| pair[0].y - pair[1].y).filter(|gap| *gap > 1.0).collect();
        gaps.sort_by(f32::total_cmp);
        gaps.get(gaps.len() / 2).copied().unwrap_or(0.0)
    };
    let on_row =
        |note: &&Segment| text.iter().any(|line| (line.y - note.y).abs() < 0.3 * line.size && (line.x1 <= note.x0 || line.x0 >= note.x1));
    notes.iter().filter(on_row).count() * 5 >= notes.len() * 4 && gap(notes) > 1.7 * gap(text)
}

fn insert(chunk: &mut Vec<Segment>, segment: Segment) {
    let near = 0.35 * segment.size;
    let same = chunk.iter().rposition(|other| (other.y - segment.y).abs() <= near && other.x1 <= segment.x0 + 1.0);
    if let Some(at) = same {
        chunk.insert(at + 1, segment);
        return;
    }
    let at = chunk.iter().position(|other| other.y < segment.y + near).unwrap_or(chunk.len());
    chunk.insert(at, segment);
}

//! Reading order where the stream jumps back: a page is cut where its whitespace and its stream agree, and by whitespace alone where the
//! stream draws in layers (floats first, what is positioned last).

use super::notes::are_notes;
use super::segment::{SAME_EDGE, Segment, shared_edges};

/// Rows that both sides of a gutter must have.
const FEW_ROWS: usize = 3;
/// So many edges are tried as the left one of a column.
const MOST_EDGES: usize = 6;
/// A gap of so many ems ends a column.
const FAR: f32 = 4.0;
/// Cuts within cuts; no page is divided so often.
const DEEPEST: usize = 40;

/// Puts segments into the order in which they are read.
pub(super) fn reorder(segments: Vec<Segment>) -> Vec<Segment> {
    let mut ordered = Vec::with_capacity(segments.len());
    order(segments, 0, &mut ordered);
    ordered
}

fn order(segments: Vec<Segment>, depth: usize, out: &mut Vec<Segment>) {
    let jumps = |pair: &[Segment]| pair[1].y > pair[0].y + 0.8 * pair[0].size.max(pair[1].size);
    if depth > DEEPEST || !segments.windows(2).any(jumps) {
        out.extend(segments);
        return;
    }
    let cuts = below_each_other(&segments);
    let parts = if !cuts.is_empty() {
        split(segments, &cuts)
    } else if let Some(cut) = beside_each_other(&segments) {
        if are_row(&segments[..cut], &segments[cut..]) {
            return rows(segments, out);
        }
        split(segments, &[cut])
    } else if let Some(gutter) = gutter(&segments) {
        gutter.divide(segments).into()
    } else {
        return rows(segments, out);
    };
    parts.into_iter().for_each(|part| order(part, depth + 1, out));
}

/// Whether one of two parts only annotates the other.
fn are_row(one: &[Segment], other: &[Segment]) -> bool {
    let (one, other): (Vec<&Segment>, Vec<&Segment>) = (one.iter().collect(), other.iter().collect());
    are_notes(&one, &other) || are_notes(&other, &one)
}

/// How far segments reach.
#[derive(Clone, Copy)]
struct Reach {
    highest: f32,
    lowest: f32,
    /// The right edge that is furthest left, and the left edge that is furthest right.
    least_right: f32,
    most_left: f32,
}

impl Reach {
    const NOTHING: Reach = Reach { highest: f32::MIN, lowest: f32::MAX, least_right: f32::MAX, most_left: f32::MIN };

    fn with(self, segment: &Segment) -> Reach {
        Reach {
            highest: self.highest.max(segment.y + 0.35 * segment.size),
            lowest: self.lowest.min(segment.y),
            least_right: self.least_right.min(segment.x1),
            most_left: self.most_left.max(segment.x0),
        }
    }
}

/// Where the stream comes to what stands wholly below all before, but not amid a column that has another one beside it.
fn below_each_other(segments: &[Segment]) -> Vec<usize> {
    let mut below = vec![Reach::NOTHING; segments.len() + 1];
    for (at, segment) in segments.iter().enumerate().rev() {
        below[at] = below[at + 1].with(segment);
    }
    let mut above = Reach::NOTHING;
    let mut is_cut = |at: &usize| {
        above = above.with(&segments[at - 1]);
        above.lowest > below[*at].highest && !goes_on(segments, *at, above, below[*at])
    };
    (1..segments.len()).filter(|at| is_cut(at)).collect()
}

/// Whether the line at `at` is the next one of the column of the line before, while both parts have something beside that column.
fn goes_on(segments: &[Segment], at: usize, above: Reach, below: Reach) -> bool {
    let (last, next) = (&segments[at - 1], &segments[at]);
    let row = |of: &Segment, part: &mut dyn Iterator<Item = &Segment>| {
        part.take_while(|other| (other.y - of.y).abs() < 0.35 * of.size)
            .fold((f32::MAX, f32::MIN), |(left, right), segment| (left.min(segment.x0), right.max(segment.x1)))
    };
    let (one, other) = (row(last, &mut segments[..at].iter().rev()), row(next, &mut segments[at..].iter()));
    let (left, right) = (one.0.min(other.0), one.1.max(other.1));
    let is_beside = above.least_right < left && below.least_right < left || above.most_left > right && below.most_left > right;
    is_beside && one.0 < other.1 && other.0 < one.1 && last.y - next.y < FAR * next.size
}

/// Where the stream comes to what stands wholly beside all before: at the widest gap.
fn beside_each_other(segments: &[Segment]) -> Option<usize> {
    let n = segments.len();
    let mut after = vec![(f32::MAX, f32::MIN); n + 1];
    for (at, segment) in segments.iter().enumerate().rev() {
        after[at] = (after[at + 1].0.min(segment.x0), after[at + 1].1.max(segment.x1));
    }
    let (mut left, mut right, mut best) = (f32::MAX, f32::MIN, (0.0, None));
    for at in 1..n {
        (left, right) = (left.min(segments[at - 1].x0), right.max(segments[at - 1].x1));
        let gap = (after[at].0 - right).max(left - after[at].1);
        if gap > best.0 {
            best = (gap, Some(at));
        }
    }
    best.1
}

fn split(segments: Vec<Segment>, cuts: &[usize]) -> Vec<Vec<Segment>> {
    let mut parts = vec![Vec::new()];
    for (at, segment) in segments.into_iter().enumerate() {
        if cuts.binary_search(&at).is_ok() {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(segment);
        }
    }
    parts
}

/// Two columns between two heights.
struct Gutter {
    n_rows: usize,
    edge: f32,
    top: f32,
    bottom: f32,
    /// The right column comes first.
    right_first: bool,
}

impl Gutter {
    fn is_right(&self, segment: &Segment) -> bool {
        segment.x0 >= self.edge - SAME_EDGE
    }

    /// What is above the columns, the columns, and what is below.
    fn divide(&self, segments: Vec<Segment>) -> [Vec<Segment>; 4] {
        let mut parts = <[Vec<Segment>; 4]>::default();
        for segment in segments {
            let at = match () {
                () if segment.y > self.top => 0,
                () if segment.y < self.bottom => 3,
                () => 1 + usize::from(self.is_right(&segment) != self.right_first),
            };
            parts[at].push(segment);
        }
        parts
    }
}

/// The columns of a part of a page, if it has some: told by a left edge that lines share with nothing across it.
fn gutter(segments: &[Segment]) -> Option<Gutter> {
    let mut best: Option<Gutter> = None;
    let mut down: Vec<usize> = (0..segments.len()).collect();
    down.sort_by(|&a, &b| segments[b].y.total_cmp(&segments[a].y));
    for edge in edges(segments) {
        let tied = dated_rows(segments, edge);
        // A long word may jut out of its column.
        let crosses = |at: &usize| tied[*at] || segments[*at].x0 < edge - SAME_EDGE && segments[*at].x1 > edge + 1.5 * segments[*at].size;
        let mut bands: Vec<&[usize]> = down.split(crosses).collect();
        while let Some(band) = bands.pop() {
            match columns(segments, band, edge) {
                Found::Columns(gutter) if best.as_ref().is_none_or(|best| gutter.n_rows > best.n_rows) => best = Some(gutter),
                Found::Sparse(at) => bands.extend([&band[..at], &band[at..]]),
                _ => {}
            }
        }
    }
    best
}

/// Left edges that lines share, but for the leftmost one, the most shared first.
fn edges(segments: &[Segment]) -> Vec<f32> {
    let left = segments.iter().map(|segment| segment.x0).fold(f32::MAX, f32::min);
    let shared = shared_edges(segments.iter().map(|segment| segment.x0).collect());
    shared.into_iter().filter(|&(n, edge)| n >= FEW_ROWS && edge > left).take(MOST_EDGES).map(|(_, edge)| edge).collect()
}

/// What stands on rows that begin left of an edge and end in a date right of it.
fn dated_rows(segments: &[Segment], edge: f32) -> Vec<bool> {
    let mut tied = vec![false; segments.len()];
    for (at, date) in segments.iter().enumerate() {
        let on_row = |other: &Segment, near: f32| (other.y - date.y).abs() < near * date.size && other.x1 < date.x0;
        let could_be = date.x0 > edge + 2.5 * date.size && date.has_year();
        if could_be && !segments.iter().any(|other| on_row(other, 0.5) && other.x0 >= edge - SAME_EDGE) {
            for (other, tied) in segments.iter().zip(&mut tied) {
                *tied |= on_row(other, 0.2);
            }
            tied[at] = segments.iter().any(|other| on_row(other, 0.2));
        }
    }
    tied
}

/// What a band without anything across an edge is.
enum Found {
    /// Columns, with so many rows beside each other.
    Columns(Gutter),
    /// Too little on one side; above this segment is most of the whitespace.
    Sparse(usize),
    Nothing,
}

fn columns<'s>(segments: &'s [Segment], band: &[usize], edge: f32) -> Found {
    let is_right = |at: &usize| segments[*at].x0 >= edge - SAME_EDGE;
    let sides: [Vec<&'s Segment>; 2] =
        [false, true].map(|right| band.iter().filter(|at| is_right(at) == right).map(|&at| &segments[at]).collect());
    let [left, right] = &sides;
    let span = |side: &[&Segment]| (side.last().map_or(0.0, |last| last.y), side.first().map_or(0.0, |first| first.y));
    let ((left_low, left_high), (right_low, right_high)) = (span(left), span(right));
    let (low, high) = (left_low.max(right_low) - 1.0, left_high.min(right_high) + 1.0);
    let within = |side: &[&'s Segment]| side.iter().copied().filter(|segment| segment.y >= low && segment.y <= high).collect::<Vec<_>>();
    let (left, right) = (within(left), within(right));
    let n = left.len().min(right.len());
    if n < FEW_ROWS {
        return Found::Nothing;
    }
    let thin = if left.len() < right.len() { &left } else { &right };
    let inked: f32 = thin.iter().map(|segment| 2.0 * segment.size).sum();
    if inked < 0.4 * (high - low) {
        let widest = thin.windows(2).map(|pair| (pair[0].y - pair[1].y, pair[1].y)).max_by(|a, b| a.0.total_cmp(&b.0));
        let cut = widest.and_then(|(_, y)| band.iter().position(|&at| segments[at].y <= y + 1.0));
        return cut.filter(|cut| (1..band.len()).contains(cut)).map_or(Found::Nothing, Found::Sparse);
    }
    let mut in_stream = band.to_vec();
    in_stream.sort_unstable();
    let n_turns = in_stream.windows(2).filter(|pair| is_right(&pair[0]) != is_right(&pair[1])).count();
    if n_turns > n || are_notes(&left, &right) || are_notes(&right, &left) {
        return Found::Nothing;
    }
    let right_first = in_stream.first().is_some_and(is_right);
    let [first, second] = [right_first, !right_first].map(|at| &sides[usize::from(at)]);
    // What stands higher than the column that comes first is above both; what goes on below the other belongs to what
    // follows, if something does or it is far.
    let top = span(first).1 + 1.0;
    let top = if span(second).1 > top { top } else { f32::MAX };
    let floor = span(second).0;
    let goes_on = segments.iter().any(|segment| band.last().is_some_and(|&at| segment.y < segments[at].y - 1.0));
    let gap = if goes_on { 0.0 } else { FAR };
    let far = |pair: &&[&Segment]| pair[1].y < floor - 1.0 && pair[0].y - pair[1].y > gap * pair[1].size;
    let bottom = first.windows(2).find(far).map_or(f32::MIN, |pair| pair[1].y + 1.0);
    let ends = |at: Option<&usize>, none: f32| at.map_or(none, |&at| segments[at].y);
    let (top, bottom) = (top.min(ends(band.first(), 0.0) + 1.0), bottom.max(ends(band.last(), 0.0) - 1.0));
    Found::Columns(Gutter { n_rows: n, edge, top, bottom, right_first })
}

/// Row after row, each from left to right; lines that no whitespace parts are put in one by one.
fn rows(segments: Vec<Segment>, out: &mut Vec<Segment>) {
    let start = out.len();
    for segment in segments {
        let near = 0.35 * segment.size;
        let same = out[start..].iter().rposition(|other| (other.y - segment.y).abs() <= near && other.x1 <= segment.x0 + 1.0);
        let at = match same {
            Some(at) => at + 1,
            None => {
                let is_after = |other: &Segment| other.y < segment.y - near || (other.y < segment.y + near && other.x0 >= segment.x0);
                out[start..].iter().position(is_after).unwrap_or(out.len() - start)
            }
        };
        out.insert(start + at, segment);
    }
}

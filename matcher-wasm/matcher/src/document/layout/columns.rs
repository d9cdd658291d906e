//! Columns that the stream writes row by row.

use super::segment::Segment;

pub(super) fn untangle(segments: Vec<Segment>) -> Vec<Segment> {
    segments
}

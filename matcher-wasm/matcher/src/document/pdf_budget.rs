//! What of a PDF may be read into memory: objects, and streams, whose bytes are counted while they are inflated.

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memmem;

use super::ReadError;
use super::limits::Budget;

/// Bytes of an object that is no stream. Read into memory it takes some thirty times as much.
const LONGEST_OBJECT: usize = 2 << 20;

/// Refuses a file of which one object would take the memory of all.
pub(crate) fn check(bytes: &[u8], limits: &Budget) -> Result<(), ReadError> {
    if longest_object(bytes) > LONGEST_OBJECT { Err(ReadError::TooComplex { limit: limits.fuel }) } else { Ok(()) }
}

/// Bytes of the longest stretch of the file that is neither data of a stream nor has the end of an object in it.
fn longest_object(bytes: &[u8]) -> usize {
    let (mut longest, mut from, mut is_data) = (0, 0, false);
    for at in memmem::find_iter(bytes, b"stream").chain([bytes.len()]) {
        if !is_data {
            let ends = memmem::find_iter(&bytes[from..at], b"endobj").map(|end| from + end).chain([at]);
            (longest, _) = ends.fold((longest, from), |(longest, from), end| (longest.max(end - from), end));
        }
        (from, is_data) = (at, !bytes[..at].ends_with(b"end"));
    }
    longest
}

/// The inflated bytes, as far as they can be read; None beyond `most`.
pub(crate) fn inflate(data: &[u8], most: usize) -> Option<Vec<u8>> {
    let is_zlib = data.len() >= 2 && data[0] & 0x8f == 8 && (usize::from(data[0]) << 8 | usize::from(data[1])).is_multiple_of(31);
    let mut inflater = Decompress::new(is_zlib);
    let mut out = Vec::with_capacity((data.len().saturating_mul(4)).clamp(1024, 1 << 20));
    loop {
        let (read, written) = (inflater.total_in() as usize, out.len());
        let status = inflater.decompress_vec(data.get(read..)?, &mut out, FlushDecompress::None);
        if out.len() > most {
            return None;
        }
        match status {
            Ok(Status::Ok | Status::BufError) if out.len() == out.capacity() => out.reserve(out.len().min(most).max(1024)),
            Ok(Status::Ok | Status::BufError) if inflater.total_in() as usize > read || out.len() > written => {}
            // The end, or as far as a damaged stream goes.
            _ => return Some(out),
        }
    }
}

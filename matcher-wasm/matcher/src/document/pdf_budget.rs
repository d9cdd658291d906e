//! How far the streams of a PDF expand, counted while they are inflated: the PDF library's own limit is 256 MiB a stream.

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memmem;

use super::ReadError;
use super::limits::Budget;

/// What looking for the dictionary of a stream costs.
const STEPS_PER_STREAM: usize = 500;
/// Bytes of an object that is no stream. Read into memory it takes some thirty times as much.
const LONGEST_OBJECT: usize = 2 << 20;

/// Inflates the streams that the library inflates by itself (those of objects and of the cross-reference table) and counts.
/// All others are inflated by [`inflate`], when they are needed.
pub(crate) fn check(bytes: &[u8], limits: &Budget) -> Result<(), ReadError> {
    if longest_object(bytes) > LONGEST_OBJECT {
        return Err(ReadError::TooComplex { limit: limits.fuel });
    }
    let mut left = limits.decoded_bytes;
    for word in memmem::find_iter(bytes, b"stream") {
        limits.burn(STEPS_PER_STREAM)?;
        if bytes[..word].ends_with(b"end") || !is_inner(&bytes[word.saturating_sub(2048)..word]) {
            continue;
        }
        let data = &bytes[word + b"stream".len()..];
        let data = data.strip_prefix(b"\r\n").or(data.strip_prefix(b"\n")).unwrap_or(data);
        let inflated = inflate(data, left).ok_or(ReadError::ExpandsTooFar { limit: limits.decoded_bytes })?;
        // The library packs out a chain of filters: what comes out of one may be packed again.
        let again = inflate(&inflated, left - inflated.len()).ok_or(ReadError::ExpandsTooFar { limit: limits.decoded_bytes })?;
        left -= inflated.len() + again.len();
        limits.burn(inflated.len() + again.len())?;
    }
    Ok(())
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

/// Whether the dictionary at the end of these bytes is of a stream that the library inflates by itself, or cannot be told.
fn is_inner(before: &[u8]) -> bool {
    let Some(at) = memmem::rfind(before, b" obj") else { return true };
    let (head, dictionary) = (&before[..at], &before[at..]);
    let has =
        |name: &[u8]| memmem::find_iter(dictionary, name).any(|at| !dictionary.get(at + name.len()).is_some_and(u8::is_ascii_alphabetic));
    // The word may stand in a comment or a string of a dictionary that began earlier; a name may be written with escapes.
    let is_number = |b: &u8| b.is_ascii_digit() || b.is_ascii_whitespace();
    let n_head = head.len() - head.iter().rev().take_while(|b| is_number(b)).count();
    !head[..n_head].ends_with(b"endobj") || has(b"/First") || has(b"/W") || dictionary.contains(&b'#')
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

//! How far the streams of a PDF expand, counted before the PDF library inflates them: its own limit is 256 MiB a stream.

use std::io::{BufReader, Read};

use flate2::bufread::ZlibDecoder;

use super::ReadError;
use super::limits::Limits;

/// A filter is named at most this often for one stream; nobody packs a page five times.
const MOST_FILTERS: usize = 4;

/// Inflates every stream but pictures, which text extraction never decodes, and counts.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), ReadError> {
    let mut left = limits.decoded_bytes;
    let mut at = 0;
    while let Some(found) = super::sniff::find(&bytes[at..], b"stream") {
        let word = at + found;
        at = word + b"stream".len();
        if bytes[..word].ends_with(b"end") {
            continue;
        }
        let dictionary = dictionary(&bytes[..word]);
        let n_filters = count(dictionary, b"/FlateDecode") + count(dictionary, b"/Fl ");
        if n_filters == 0 || count(dictionary, b"/Image") > 0 {
            continue;
        }
        let data = bytes[at..].strip_prefix(b"\r\n").or(bytes[at..].strip_prefix(b"\n")).unwrap_or(&bytes[at..]);
        left = left.checked_sub(inflated(data, n_filters, left)).ok_or(ReadError::ExpandsTooFar { limit: limits.decoded_bytes })?;
    }
    Ok(())
}

/// What stands between the last `obj` and the end.
fn dictionary(before: &[u8]) -> &[u8] {
    let window = &before[before.len().saturating_sub(2048)..];
    let start = window.windows(4).rposition(|word| word == b" obj").map_or(0, |at| at + 4);
    &window[start..]
}

fn count(bytes: &[u8], word: &[u8]) -> usize {
    bytes.windows(word.len()).filter(|window| *window == word).count()
}

/// Number of bytes that a stream inflates to, or one more than `most`. Damaged streams end early, as they do for the library.
fn inflated(data: &[u8], n_filters: usize, most: usize) -> usize {
    let mut reader: Box<dyn Read> = Box::new(ZlibDecoder::new(data));
    for _ in 1..n_filters.min(MOST_FILTERS) {
        reader = Box::new(ZlibDecoder::new(BufReader::new(reader)));
    }
    let mut buffer = vec![0; 64 * 1024];
    let mut total = 0;
    while let Ok(n) = reader.read(&mut buffer) {
        total += n;
        if n == 0 || total > most {
            break;
        }
    }
    total
}

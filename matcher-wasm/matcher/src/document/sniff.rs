//! The format of a file from its bytes. Names and media types lie; the first bytes seldom do.

use super::charset::{self, Charset};

/// What the bytes look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Pdf,
    Zip,
    /// An office file from 1997 to 2003.
    Compound,
    /// An office file in the container that only a password opens.
    Encrypted,
    Rtf,
    Json,
    Europass,
    Html,
    Text,
    /// Text that the host has to decode, and the label of its encoding.
    Foreign(&'static str),
    Picture,
    Unknown,
}

pub(crate) fn kind(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(1024)];
    let trimmed = head.trim_ascii_start();
    // The standard lets a reader look for the mark within the first 1024 bytes; anything binary before it is something else.
    let before_mark = find(head, b"%PDF-").map(|at| &head[..at]);
    if before_mark.is_some_and(|before| before.len() < 8 || before.iter().all(|&b| b.is_ascii_graphic() || b.is_ascii_whitespace())) {
        return Kind::Pdf;
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Kind::Zip;
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        // The same container holds old office files, and new ones behind a password.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        return if find(bytes, &name).is_some() { Kind::Encrypted } else { Kind::Compound };
    }
    if trimmed.starts_with(b"{\\rtf") {
        return Kind::Rtf;
    }
    if is_picture(head) {
        return Kind::Picture;
    }
    let charset = charset::of(bytes);
    let utf16 = matches!(charset, Charset::Utf16 { .. });
    if !utf16 && is_binary(bytes) {
        return Kind::Unknown;
    }
    if let Charset::Foreign(label) = charset {
        return Kind::Foreign(label);
    }
    let head = if utf16 { charset::decode(&bytes[..bytes.len().min(2048) & !1]).into_bytes() } else { head.to_vec() };
    let trimmed = head.trim_ascii_start();
    let plain = trimmed.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(trimmed).trim_ascii_start();
    if plain.starts_with(b"{") {
        return Kind::Json;
    }
    if plain.starts_with(b"<") && super::europass::is_europass(plain) {
        return Kind::Europass;
    }
    let lower = plain.to_ascii_lowercase();
    if lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") || (lower.starts_with(b"<") && find(&lower, b"<body").is_some())
    {
        return Kind::Html;
    }
    Kind::Text
}

/// The marks of picture files: JPEG, PNG, GIF, TIFF, BMP, and the boxes and chunks of WebP, HEIC and AVIF.
fn is_picture(head: &[u8]) -> bool {
    let marks: [&[u8]; 6] = [b"\xFF\xD8\xFF", b"\x89PNG", b"GIF8", b"II*\0", b"MM\0*", b"BM"];
    let boxed = |at: usize, kinds: &[&[u8; 4]]| head.get(at..at + 4).is_some_and(|kind| kinds.iter().any(|other| kind == *other));
    let is_bitmap = |mark: &[u8]| mark != b"BM" || boxed(6, &[b"\0\0\0\0"]);
    marks.iter().any(|mark| head.starts_with(mark) && is_bitmap(mark))
        || head.starts_with(b"RIFF") && boxed(8, &[b"WEBP"])
        || boxed(4, &[b"ftyp"]) && boxed(8, &[b"heic", b"heix", b"mif1", b"avif", b"msf1"])
}

/// Control characters that no text has, or too many strange bytes.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(16 * 1024)];
    let n_controls = sample.iter().filter(|&&b| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)).count();
    sample.contains(&0) || n_controls * 50 > sample.len()
}

pub(crate) fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

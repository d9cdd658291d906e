//! base64url without padding (RFC 4648, section 5). Here because this crate depends on serde alone.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of the bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let block = chunk.iter().fold(0u32, |block, byte| block << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            text.push(char::from(DIGITS[(block >> (18 - 6 * digit)) as usize & 63]));
        }
    }
    text
}

/// The bytes of the text. `None` if it has another character, an impossible length or stray bits at its end: of two different
/// texts at most one stands for the same bytes.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for chunk in text.as_bytes().chunks(4) {
        let mut block = 0u32;
        for digit in chunk {
            block = block << 6 | value(*digit)?;
        }
        let n_bytes = match chunk.len() {
            1 => return None,
            n => n - 1,
        };
        block <<= 6 * (4 - chunk.len());
        let [_, decoded @ ..] = block.to_be_bytes();
        if decoded[n_bytes..].iter().any(|stray| *stray != 0) {
            return None;
        }
        bytes.extend_from_slice(&decoded[..n_bytes]);
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

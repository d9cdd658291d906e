//! Two old ways to pack a stream, with what comes out bounded while it comes.

const CLEAR: usize = 256;
const END: usize = 257;
const MOST_WORDS: usize = 4096;

/// What LZW packed, as far as it can be read; None beyond `most` bytes. `early` is 1 where codes widen one code early, as nearly all do.
pub(super) fn lzw(data: &[u8], early: usize, most: usize) -> Option<Vec<u8>> {
    let mut out: Vec<u8> = Vec::new();
    // A word is the place in `out` where it first came out, with its length.
    let mut words: Vec<(usize, usize)> = Vec::new();
    let (mut width, mut last, mut at): (usize, Option<(usize, usize)>, usize) = (9, None, 0);
    while let Some(code) = bits(data, at, width) {
        at += width;
        if code == CLEAR {
            words.clear();
            (width, last) = (9, None);
            continue;
        }
        let start = out.len();
        // The word that the packer just made is the last one and its own first byte, which is where that one goes on.
        let made = last.map(|(from, len)| (from, len + 1)).filter(|_| END + 1 + words.len() < MOST_WORDS);
        if code == END {
            break;
        } else if code < CLEAR {
            out.push(code as u8);
        } else {
            let known = words.get(code - END - 1).copied();
            let Some((from, len)) = known.or(made.filter(|_| code - END - 1 == words.len())) else { break };
            (from..from + len).for_each(|at| out.push(out[at]));
        }
        words.extend(made);
        last = Some((start, out.len() - start));
        if out.len() > most {
            return None;
        }
        if width < 12 && END + 1 + words.len() + early >= 1 << width {
            width += 1;
        }
    }
    Some(out)
}

/// The number in `width` bits from bit `at` on.
fn bits(data: &[u8], at: usize, width: usize) -> Option<usize> {
    (at + width <= data.len() * 8)
        .then(|| (at..at + width).fold(0, |value, bit| value << 1 | usize::from(data[bit / 8] >> (7 - bit % 8) & 1)))
}

/// What was packed as runs: up to 127, so many bytes and one more follow; from 129, one byte that stands 257 minus so many times.
pub(super) fn runs(data: &[u8], most: usize) -> Option<Vec<u8>> {
    let (mut out, mut rest) = (Vec::new(), data);
    while let [length, after @ ..] = rest {
        match (usize::from(*length), after) {
            (128, _) | (129.., []) => break,
            (count @ ..128, _) => {
                let (run, others) = after.split_at(after.len().min(count + 1));
                out.extend_from_slice(run);
                rest = others;
            }
            (count, [byte, others @ ..]) => {
                out.resize(out.len() + 257 - count, *byte);
                rest = others;
            }
        }
        if out.len() > most {
            return None;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_were_just_made_are_read() {
        // The example of ISO 32000-1 7.4.4.2: 45 45 45 45 45 65 45 45 45 66.
        let packed = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        assert_eq!(lzw(&packed, 1, 100), Some(vec![45, 45, 45, 45, 45, 65, 45, 45, 45, 66]));
        assert_eq!(lzw(&packed, 1, 5), None);
    }

    #[test]
    fn runs_are_read_as_far_as_they_go() {
        assert_eq!(runs(&[2, b'a', b'b', b'c', 254, b'x', 128, 9], 100), Some(b"abcxxx".to_vec()));
        assert_eq!(runs(&[9, b'a', b'b'], 100), Some(b"ab".to_vec()));
        assert_eq!(runs(&[129, b'x', 129, b'x'], 200), None);
    }
}

//! Word vectors: the forms that their training works on, and their packing.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Write};

use matcher::vectors::PACKED_BYTES;
use matcher::words::words;

use crate::Failure;
use crate::commonness::Commonness;
use crate::phrases;

/// Writes for each line of `texts` its words as the matcher knows them: light and deep form with a slash between, a space between words.
pub fn forms(texts: impl BufRead, mut out: impl Write) -> Result<String, Failure> {
    let mut n = 0;
    for line in texts.lines() {
        let forms: Vec<String> = words(&line?).into_iter().map(|word| format!("{}/{}", word.light, word.deep)).collect();
        writeln!(out, "{}", forms.join(" "))?;
        n += 1;
    }
    Ok(format!("{n} lines"))
}

/// The committed vectors: words, a line each, ascending, then a zero byte; then the planes of scales and numbers.
const COMMITTED: &[u8] = include_bytes!("../vectors.bin");

/// The words and the planes of the asset: every word with a vector or a rarity. Unknown rarity is 64.
pub fn pack(rarities: &BTreeMap<String, u8>) -> Result<(Vec<String>, Vec<u8>), Failure> {
    let end = COMMITTED.iter().position(|byte| *byte == 0).ok_or("vectors.bin has no words")?;
    let with: BTreeMap<&str, usize> = std::str::from_utf8(&COMMITTED[..end])?.split('\n').zip(0..).collect();
    let (scales, numbers) = COMMITTED[end + 1..].split_at_checked(with.len()).ok_or("vectors.bin is cut off")?;
    if numbers.len() != with.len() * PACKED_BYTES {
        return Err("vectors.bin has other dimensions than the matcher".into());
    }
    let common = Commonness::committed()?;
    let known = with.keys().copied().chain(rarities.keys().map(String::as_str));
    let all: BTreeSet<&str> = known.filter(|word| phrases::fits(word)).collect();
    let [mut rarity, mut scale, mut packed] = [const { Vec::new() }; 3];
    for word in &all {
        let row = with.get(word);
        rarity.push(common.blend(word, rarities.get(*word).copied().unwrap_or(64)));
        scale.push(row.map_or(0, |&row| scales[row]));
        packed.extend(row.map_or(&[0; PACKED_BYTES][..], |&row| &numbers[row * PACKED_BYTES..][..PACKED_BYTES]));
    }
    Ok((all.into_iter().map(str::to_owned).collect(), [rarity, scale, packed].concat()))
}

//! How common words are in job advertisements: what everybody writes tells little, however rare it is among the names of skills.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use matcher::words::words;
use serde::Deserialize;

use crate::Failure;

/// Words of fewer sentences are not kept.
const LEAST: u16 = 3;
/// Share that no word falls below, so that one never met is rare, not infinitely so.
const FLOOR: f64 = 1e-4;

/// A sentence of an advertisement.
#[derive(Deserialize)]
struct Sentence {
    tokens: Vec<String>,
}

/// Counts the sentences with each word and writes the counts: the number of sentences, then hash and count of each word, ascending.
pub fn train(sentences: &Path, out: &Path) -> Result<String, Failure> {
    let mut counts: BTreeMap<u32, u16> = BTreeMap::new();
    let mut n_sentences = 0u32;
    for line in std::fs::read_to_string(sentences)?.lines() {
        let sentence: Sentence = serde_json::from_str(line)?;
        let forms: BTreeSet<u32> = words(&sentence.tokens.join(" ")).iter().map(|word| hash(&word.deep)).collect();
        forms.into_iter().for_each(|form| *counts.entry(form).or_default() += 1);
        n_sentences += 1;
    }
    counts.retain(|_, count| *count >= LEAST);
    let mut bytes = n_sentences.to_le_bytes().to_vec();
    for (form, count) in &counts {
        bytes.extend(form.to_le_bytes());
        bytes.extend(count.to_le_bytes());
    }
    std::fs::write(out, bytes)?;
    Ok(format!("{} words of {n_sentences} sentences in {}", counts.len(), out.display()))
}

/// The committed counts.
pub struct Commonness {
    n_sentences: f64,
    counts: BTreeMap<u32, u16>,
}

impl Commonness {
    /// Those that are packed into the asset.
    pub fn committed() -> Result<Self, Failure> {
        let (n, counts) = include_bytes!("../commonness.bin").split_first_chunk().ok_or("commonness.bin is empty")?;
        let entry = |bytes: &[u8]| Some((u32::from_le_bytes(bytes[..4].try_into().ok()?), u16::from_le_bytes(bytes[4..].try_into().ok()?)));
        Ok(Self { n_sentences: f64::from(u32::from_le_bytes(*n)), counts: counts.chunks_exact(6).filter_map(entry).collect() })
    }

    /// Rarity in eighths of a natural logarithm, of a word with rarity `eighths` among the texts of skills: the mean share of both.
    pub fn blend(&self, word: &str, eighths: u8) -> u8 {
        let in_sentences = self.counts.get(&hash(word)).map_or(0.0, |count| f64::from(*count)) / self.n_sentences;
        let in_texts = (-f64::from(eighths) / 8.0).exp();
        let share = 0.5 * in_sentences + 0.5 * in_texts + FLOOR;
        (-share.ln() * 8.0).round().clamp(0.0, 255.0) as u8
    }
}

/// FNV-1a.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

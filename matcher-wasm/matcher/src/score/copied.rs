//! Words of the posting that stand in the document word for word.

use std::collections::BTreeSet;

use crate::words::Word;

/// So many equal words in a row are copied; shorter runs are how everybody speaks.
const RUN: usize = 8;

/// All runs of a posting.
pub(super) struct Runs(BTreeSet<u64>);

impl Runs {
    /// The runs of a text.
    pub(super) fn of(words: &[Word]) -> Self {
        Self(words.windows(RUN).map(hash).collect())
    }

    /// For each word whether it lies in a copied run.
    pub(super) fn copied(&self, words: &[Word]) -> Vec<bool> {
        let mut copied = vec![false; words.len()];
        for (at, run) in words.windows(RUN).enumerate() {
            if self.0.contains(&hash(run)) {
                copied[at..at + RUN].fill(true);
            }
        }
        copied
    }
}

/// FNV-1a over the words.
fn hash(run: &[Word]) -> u64 {
    let bytes = run.iter().flat_map(|word| word.light.bytes().chain([b' ']));
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

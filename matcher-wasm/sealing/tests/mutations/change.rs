/// SplitMix64: the same numbers from the same seed, on every machine.
pub struct Chance(pub u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

/// What texts and numbers of the contract are written with.
const DIGITS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz-_\"{}[],: ";

/// One random change: a flipped bit, another byte, a byte more or less, a part cut out, doubled or moved, or a part of something alike.
pub fn changed(bytes: &[u8], alike: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    let at = chance.below(bytes.len());
    let end = (at + 1 + chance.below(40)).min(bytes.len());
    match chance.below(9) {
        0 | 1 => changed[at] ^= 1 << chance.below(8),
        2 => changed[at] = DIGITS[chance.below(DIGITS.len())],
        3 => changed.insert(at, chance.next() as u8),
        4 => drop(changed.remove(at)),
        5 => drop(changed.drain(at..end)),
        6 => drop(changed.splice(at..at, bytes[at..end].to_vec())),
        7 => changed[at..end].rotate_left(1),
        _ => {
            let from = at.min(alike.len());
            drop(changed.splice(at..end, alike[from..end.min(alike.len())].to_vec()));
        }
    }
    changed
}

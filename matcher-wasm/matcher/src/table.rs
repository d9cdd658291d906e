//! Tables that find what has a key in a few steps.

/// Entries by the hash of their key. Nothing else is kept of the key: whoever asks looks whether an entry is meant.
pub(crate) struct Table<T> {
    entries: Vec<T>,
    /// A power of two places, at least half of them empty; each holds the number of an entry, from 1.
    slots: Vec<u16>,
}

impl<T> Table<T> {
    /// A table of fewer than 65,535 entries.
    pub fn new(keyed: impl Iterator<Item = (u32, T)>) -> Table<T> {
        let (hashes, entries): (Vec<u32>, Vec<T>) = keyed.unzip();
        let mut slots = vec![0_u16; (entries.len() * 2).next_power_of_two()];
        for (at, hash) in hashes.iter().enumerate() {
            let empty = places(*hash, slots.len()).find(|place| slots[*place] == 0);
            if let Some(place) = empty {
                slots[place] = at as u16 + 1;
            }
        }
        Table { entries, slots }
    }

    /// The entries of a hash, in the order that they were given in; a few of others may be among them.
    pub fn of(&self, hash: u32) -> impl Iterator<Item = &T> {
        places(hash, self.slots.len()).map_while(|place| self.entries.get(usize::from(self.slots[place]).wrapping_sub(1)))
    }
}

/// The places where an entry may be, the first first.
fn places(hash: u32, n: usize) -> impl Iterator<Item = usize> {
    (0..n).map(move |step| (hash as usize).wrapping_add(step) & (n - 1))
}

/// The hash of a key.
pub(crate) fn hash(key: &str) -> u32 {
    hash_bytes(key.bytes())
}

/// The same of its bytes.
pub(crate) fn hash_bytes(key: impl DoubleEndedIterator<Item = u8>) -> u32 {
    stirred(key.rev().fold(START, hashed))
}

/// The hashes of all that a key ends in: first byte and hash, the shortest first. A first byte may lie within a character.
pub(crate) fn suffixes(key: &str) -> impl Iterator<Item = (usize, u32)> {
    let mut hash = START;
    key.bytes().enumerate().rev().map(move |(start, byte)| {
        hash = hashed(hash, byte);
        (start, stirred(hash))
    })
}

const START: u32 = 0x811c_9dc5;

/// FNV-1a, from the last byte to the first, so that a long word has the hashes of its ends in it.
fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// With the upper bits, which are mixed best, in the lower ones.
fn stirred(hash: u32) -> u32 {
    hash ^ hash >> 15
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found_by_its_key_in_the_order_given() {
        let words: Vec<String> = (0..1_000).map(|n| format!("word{}", n % 700)).collect();
        let table = Table::new(words.iter().enumerate().map(|(at, word)| (hash(word), at)));
        for (at, word) in words.iter().enumerate().take(300) {
            let found: Vec<usize> = table.of(hash(word)).copied().filter(|at| words[*at] == *word).collect();
            assert_eq!(found, [at, at + 700]);
        }
        assert!(table.of(hash("other")).all(|at| words[*at] != "other"));
        assert_eq!(Table::<u8>::new(std::iter::empty()).of(hash("any")).count(), 0);
    }

    #[test]
    fn the_end_of_a_word_has_its_own_hash() {
        let word = "Größe";
        let ends: Vec<(usize, u32)> = suffixes(word).collect();
        assert_eq!(ends.len(), word.len());
        assert!(ends.iter().filter(|(start, _)| word.is_char_boundary(*start)).all(|(start, found)| hash(&word[*start..]) == *found));
    }
}

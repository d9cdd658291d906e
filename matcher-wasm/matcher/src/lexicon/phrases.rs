//! Phrases and what they name, found in place: a sorted list of words, and phrases as sequences of their numbers.
//!
//! Numbers are two bytes. A list of words ([`Words`]): number of groups, words in each group; offset of each block of [`WORD_BLOCK`] words, four
//! bytes each, the groups one after the other; then the words. A word is one byte, how many bytes it shares with the word before in its
//! block, and the others, all above 31. Within a group the words are sorted; frequent words stand in the first group and so have small
//! numbers.
//!
//! Phrases ([`Phrases`]): number of phrases; of each block of [`PHRASE_BLOCK`] the number of its first word, the phrases before it whose value is
//! written, and the place of its words (four bytes); then of each phrase a byte with the words shared with the phrase before (three
//! bits), its number of words (three bits), [`IN_TURN`] and [`MARKED`]; the low and then the high bytes of the values that are written; the
//! words. A word is one byte below [`SHORT`] or two; where the phrase before has a word in its place, the first new word says
//! how far it is behind that. Marks follow the words. Where the value is not written, it is the number of such phrases before.

use super::{Phrase, read_u16, read_u32};

/// Words in a block.
pub const WORD_BLOCK: usize = 16;
/// Phrases in a block.
pub const PHRASE_BLOCK: usize = 64;
/// Numbers below take one byte.
pub const SHORT: u16 = 192;
/// The value of the phrase is the next of those that are not written.
pub const IN_TURN: u8 = 64;
/// A byte of marks follows the words.
pub const MARKED: u8 = 128;
/// Longer words are not kept: what two words share has to fit into five bits.
pub const LONGEST_WORD: usize = 31;
/// Longer phrases are not kept.
pub const LONGEST_PHRASE: usize = 7;

/// A list of words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'l>(pub &'l [u8]);

impl Words<'_> {
    /// Number of words.
    pub fn len(&self) -> usize {
        (0..usize::from(read_u16(self.0, 0))).map(|group| usize::from(read_u16(self.0, 2 + 2 * group))).sum()
    }

    /// Number of a word.
    pub fn number(&self, word: &str) -> Option<u16> {
        let n_groups = usize::from(read_u16(self.0, 0));
        let (mut first, mut block) = (0, 0);
        for group in 0..n_groups {
            let n = usize::from(read_u16(self.0, 2 + 2 * group));
            let n_blocks = n.div_ceil(WORD_BLOCK);
            let after = partition(block, block + n_blocks, |i| self.head(i) <= word.as_bytes());
            if after > block
                && let Some(place) = self.0.get(self.start(after - 1)..self.start(after)).and_then(|block| find(block, word.as_bytes()))
            {
                return u16::try_from(first + (after - 1 - block) * WORD_BLOCK + place).ok();
            }
            first += n;
            block += n_blocks;
        }
        None
    }

    /// All words, by their numbers.
    pub fn all(&self) -> Vec<String> {
        let n_groups = usize::from(read_u16(self.0, 0));
        let n_blocks = (0..n_groups).map(|group| usize::from(read_u16(self.0, 2 + 2 * group)).div_ceil(WORD_BLOCK)).sum();
        let mut words = Vec::with_capacity(self.len());
        for block in 0..n_blocks {
            let mut rest = self.0.get(self.start(block)..self.start(block + 1)).unwrap_or_default();
            let mut word: Vec<u8> = Vec::new();
            while let Some((shared, bytes)) = rest.split_first() {
                let n = bytes.iter().position(|&byte| byte <= LONGEST_WORD as u8).unwrap_or(bytes.len());
                word.truncate(usize::from(*shared));
                word.extend(&bytes[..n]);
                words.push(String::from_utf8_lossy(&word).into_owned());
                rest = &bytes[n..];
            }
        }
        words
    }

    /// Where a block starts; behind the last block, the end.
    fn start(&self, block: usize) -> usize {
        (read_u32(self.0, 2 + 2 * usize::from(read_u16(self.0, 0)) + 4 * block) as usize).min(self.0.len())
    }

    /// The first word of a block.
    fn head(&self, block: usize) -> &[u8] {
        let bytes = self.0.get(self.start(block) + 1..).unwrap_or_default();
        &bytes[..bytes.iter().position(|&byte| byte <= LONGEST_WORD as u8).unwrap_or(bytes.len())]
    }
}

/// Place of a word in its block.
fn find(block: &[u8], word: &[u8]) -> Option<usize> {
    let (mut same, mut at, mut place) = (0, 0, 0);
    while let Some(&shared) = block.get(at) {
        let rest = &block[at + 1..];
        let rest = &rest[..rest.iter().position(|&byte| byte <= LONGEST_WORD as u8).unwrap_or(rest.len())];
        // A word that shares less than was found alike stands behind the one sought.
        match usize::from(shared) {
            shared if shared < same => return None,
            shared if shared == same => {
                same += rest.iter().zip(&word[same..]).take_while(|(a, b)| a == b).count();
                if same == word.len() && shared + rest.len() == same {
                    return Some(place);
                }
            }
            _ => {}
        }
        at += 1 + rest.len();
        place += 1;
    }
    None
}

/// Phrases by the numbers of their words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrases<'l>(pub &'l [u8]);

/// Where reading stands.
struct Reader<'l> {
    phrases: Phrases<'l>,
    n: usize,
    /// Number of the phrase that comes next, of the written values before it, and place of its words.
    next: usize,
    n_written: usize,
    at: usize,
    /// Words of the phrase read last.
    words: [u16; LONGEST_PHRASE],
}

/// A phrase as it was read.
struct Read {
    n_shared: usize,
    n_words: usize,
    phrase: Phrase,
}

impl<'l> Phrases<'l> {
    /// The longest phrase of at least `least` words at the front of `forms`, with its number of words.
    pub fn longest<'f>(&self, words: Words, forms: impl Iterator<Item = &'f str>, least: usize) -> Option<(Phrase, usize)> {
        // Forms are looked up when the first phrase asks for them; the first that no phrase has ends them.
        let mut numbers = forms.map_while(|form| words.number(form)).fuse();
        let (mut sought, mut n_sought) = ([0; LONGEST_PHRASE], 1);
        let first = numbers.next()?;
        sought[0] = first;
        let mut is_sought = |i: usize, number: u16| {
            if i == n_sought
                && let Some(next) = numbers.next()
            {
                sought[i] = next;
                n_sought += 1;
            }
            i < n_sought && sought[i] == number
        };
        let mut reader = self.before(first)?;
        let (mut same, mut best) = (0, None);
        while let Some(Read { n_shared, n_words, phrase }) = reader.read() {
            let is_head = (reader.next - 1).is_multiple_of(PHRASE_BLOCK);
            if is_head {
                same = 0;
            } else if n_shared > same {
                continue;
            } else if n_shared < same {
                break;
            }
            while same < n_words && is_sought(same, reader.words[same]) {
                same += 1;
            }
            if same == n_words && n_words >= least {
                best = Some((phrase, n_words));
            }
            if same == 0 && reader.words[0] > first {
                break;
            }
        }
        best
    }

    /// A reader from the block in which the phrases that begin with `word` begin.
    fn before(self, word: u16) -> Option<Reader<'l>> {
        let n = read_u32(self.0, 0) as usize;
        let n_blocks = n.div_ceil(PHRASE_BLOCK);
        let first = |block: usize| read_u16(self.0, 4 + 2 * block);
        let block = partition(0, n_blocks, |block| first(block) < word).saturating_sub(1);
        let n_written = usize::from(read_u16(self.0, 4 + 2 * (n_blocks + 1) + 2 * block));
        let at = read_u32(self.0, 4 + 4 * (n_blocks + 1) + 4 * block) as usize;
        (n > 0).then_some(Reader { phrases: self, n, next: block * PHRASE_BLOCK, n_written, at, words: [0; LONGEST_PHRASE] })
    }
}

impl Reader<'_> {
    fn read(&mut self) -> Option<Read> {
        let n_blocks = self.n.div_ceil(PHRASE_BLOCK);
        let heads = 4 + 8 * (n_blocks + 1);
        let head = *self.phrases.0.get(heads + self.next).filter(|_| self.next < self.n)?;
        let (n_shared, n_words) = (usize::from(head & 7), usize::from(head >> 3 & 7));
        for i in n_shared..n_words {
            // The head of a block shares nothing, so that what stands behind it can be read without what stands before.
            let before = if i == n_shared && !self.next.is_multiple_of(PHRASE_BLOCK) { self.words[i] } else { 0 };
            self.words[i] = before.wrapping_add(self.number());
        }
        self.words[n_words..].fill(0);
        let marks = if head & MARKED == 0 { 0 } else { self.byte() };
        let concept = if head & IN_TURN == 0 {
            let n_all = usize::from(read_u16(self.phrases.0, 4 + 2 * (n_blocks + 1) + 2 * n_blocks));
            let low = heads + self.n + self.n_written;
            let value = |at: usize| self.phrases.0.get(at).copied().unwrap_or_default();
            let concept = u16::from_le_bytes([value(low), value(low + n_all)]);
            self.n_written += 1;
            concept
        } else {
            (self.next - self.n_written) as u16
        };
        self.next += 1;
        Some(Read { n_shared, n_words, phrase: Phrase::new(concept, marks) })
    }

    fn byte(&mut self) -> u8 {
        self.at += 1;
        self.phrases.0.get(self.at - 1).copied().unwrap_or_default()
    }

    fn number(&mut self) -> u16 {
        let byte = u16::from(self.byte());
        if byte < SHORT { byte } else { ((byte - SHORT) << 8 | u16::from(self.byte())) + SHORT }
    }
}

/// The first of `from..to` that is not before what is sought.
fn partition(mut from: usize, mut to: usize, is_before: impl Fn(usize) -> bool) -> usize {
    while from < to {
        let middle = usize::midpoint(from, to);
        if is_before(middle) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

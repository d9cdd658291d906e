//! Writes phrases as `matcher::lexicon::phrases` reads them.

use std::collections::{BTreeMap, BTreeSet};

use matcher::lexicon::Phrase;
use matcher::lexicon::phrases::{IN_TURN, LONGEST_PHRASE, LONGEST_WORD, MARKED, PHRASE_BLOCK, SHORT, WORD_BLOCK};

/// Words in so many phrases stand in the first group.
const FREQUENT: usize = 40;

/// The words of all phrases with their numbers.
pub struct Vocabulary {
    groups: [Vec<String>; 2],
    numbers: BTreeMap<String, u16>,
}

impl Vocabulary {
    /// Of the words of `phrases`, which have a space between two.
    pub fn new<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        phrases.flat_map(|phrase| phrase.split(' ')).for_each(|word| *counts.entry(word).or_default() += 1);
        let group =
            |is_frequent: bool| counts.iter().filter(move |(_, n)| (**n >= FREQUENT) == is_frequent).map(|(word, _)| (*word).to_owned());
        let groups = [group(true).collect(), group(false).collect::<Vec<_>>()];
        let numbers = groups.iter().flatten().cloned().zip(0..).collect();
        Self { groups, numbers }
    }

    /// The numbers of a phrase's words.
    pub fn numbers(&self, phrase: &str) -> Vec<u16> {
        phrase.split(' ').filter_map(|word| self.numbers.get(word).copied()).collect()
    }

    /// The list of words.
    pub fn pack(&self) -> Vec<u8> {
        pack_words(&self.groups)
    }
}

/// Packs groups of words; each is sorted.
pub fn pack_words(groups: &[Vec<String>]) -> Vec<u8> {
    let mut packed = (groups.len() as u16).to_le_bytes().to_vec();
    packed.extend(groups.iter().flat_map(|group| (group.len() as u16).to_le_bytes()));
    let blocks: Vec<Vec<u8>> = groups.iter().flat_map(|group| group.chunks(WORD_BLOCK)).map(block).collect();
    let mut offset = packed.len() + 4 * (blocks.len() + 1);
    for block in &blocks {
        packed.extend((offset as u32).to_le_bytes());
        offset += block.len();
    }
    packed.extend((offset as u32).to_le_bytes());
    packed.extend(blocks.concat());
    packed
}

fn block(words: &[String]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut before: &[u8] = b"";
    for word in words.iter().map(|word| word.as_bytes()) {
        let n_shared = shared(before, word);
        packed.push(n_shared as u8);
        packed.extend(&word[n_shared..]);
        before = word;
    }
    packed
}

fn shared<T: PartialEq>(a: &[T], b: &[T]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

/// Whether a phrase can be kept.
pub fn fits(phrase: &str) -> bool {
    phrase.split(' ').count() <= LONGEST_PHRASE && phrase.split(' ').all(|word| word.len() <= LONGEST_WORD)
}

/// The phrases in the order in which they are packed.
pub fn order<'p>(phrases: impl Iterator<Item = &'p str>, vocabulary: &Vocabulary) -> Vec<&'p str> {
    let mut numbered: Vec<(Vec<u16>, &str)> = phrases.map(|phrase| (vocabulary.numbers(phrase), phrase)).collect();
    numbered.sort();
    numbered.into_iter().map(|(_, phrase)| phrase).collect()
}

/// Packs phrases; those `in_turn` name 0, 1, 2 … in the order of [`order`].
pub fn pack(phrases: &BTreeMap<String, Phrase>, in_turn: &BTreeSet<String>, vocabulary: &Vocabulary) -> Vec<u8> {
    let mut packed = Packed::default();
    for key in order(phrases.keys().map(String::as_str), vocabulary) {
        packed.push(vocabulary.numbers(key), phrases[key], in_turn.contains(key));
    }
    packed.finish()
}

#[derive(Default)]
struct Packed {
    firsts: Vec<u8>,
    n_written: Vec<u8>,
    places: Vec<u8>,
    heads: Vec<u8>,
    low: Vec<u8>,
    high: Vec<u8>,
    words: Vec<u8>,
    before: Vec<u16>,
}

impl Packed {
    fn push(&mut self, numbers: Vec<u16>, phrase: Phrase, is_in_turn: bool) {
        if self.heads.len().is_multiple_of(PHRASE_BLOCK) {
            self.open_block(numbers[0]);
        }
        let n_shared = shared(&self.before, &numbers);
        let marks = phrase.marks();
        let flags = if is_in_turn { IN_TURN } else { 0 } | if marks > 0 { MARKED } else { 0 };
        self.heads.push(n_shared as u8 | (numbers.len() as u8) << 3 | flags);
        for (i, number) in numbers.iter().enumerate().skip(n_shared) {
            let base = self.before.get(i).filter(|_| i == n_shared).copied().unwrap_or_default();
            self.number(number - base);
        }
        if marks > 0 {
            self.words.push(marks);
        }
        if !is_in_turn {
            let [low, high] = (phrase.concept() as u16).to_le_bytes();
            self.low.push(low);
            self.high.push(high);
        }
        self.before = numbers;
    }

    fn open_block(&mut self, first: u16) {
        self.firsts.extend(first.to_le_bytes());
        self.n_written.extend((self.low.len() as u16).to_le_bytes());
        self.places.extend((self.words.len() as u32).to_le_bytes());
        self.before.clear();
    }

    fn number(&mut self, number: u16) {
        if number < SHORT {
            return self.words.push(number as u8);
        }
        let [low, high] = (number - SHORT).to_le_bytes();
        self.words.extend([SHORT as u8 + high, low]);
    }

    fn finish(mut self) -> Vec<u8> {
        self.open_block(u16::MAX);
        let n = self.heads.len() as u32;
        let first = 4 + self.firsts.len() + self.n_written.len() + self.places.len() + self.heads.len() + 2 * self.low.len();
        for place in self.places.chunks_exact_mut(4) {
            let within = u32::from_le_bytes([place[0], place[1], place[2], place[3]]);
            place.copy_from_slice(&(within + first as u32).to_le_bytes());
        }
        [n.to_le_bytes().to_vec(), self.firsts, self.n_written, self.places, self.heads, self.low, self.high, self.words].concat()
    }
}

//! Characters on a row to words.

use std::rc::Rc;

use super::super::page::{Link, Mark, Strip};
use super::super::sheet::{GAP, Piece};

/// A gap wider than this many ems is a space; kerning stays below it.
const WORD_GAP: f32 = 0.13;
/// Chinese and Japanese letters stand apart from each other without a word between them.
const WIDE_GAP: f32 = 0.5;
/// A gap wider than this many ems, beyond that of the letters, parts more than words: a label, tags.
const PART_GAP: f32 = 0.44;
/// Gaps of letters say how a line is set only if there are so many.
const FEW_GAPS: usize = 3;

/// A character with the style of its strip.
#[derive(Clone, Copy)]
struct Letter<'a> {
    mark: Mark,
    style: &'a Strip,
}

/// The words of strips that stand on one row, in their styles.
pub(super) fn pieces(strips: &[Strip], links: &[Link]) -> Vec<Piece> {
    let mut letters: Vec<Letter> = strips.iter().flat_map(|style| style.marks.iter().map(move |&mark| Letter { mark, style })).collect();
    if letters.iter().any(|letter| is_right_to_left(letter.mark.c)) {
        letters = logical(letters);
    }
    let spacing = Spacing::of(&letters);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut before: Option<Letter> = None;
    let mut pending = false;
    let mut link = None;
    for (at, &letter) in letters.iter().enumerate() {
        let c = letter.mark.c;
        if c.is_whitespace() {
            pending |= !spacing.is_loose;
            continue;
        }
        if let Some(accent) = combining(c).filter(|_| letters.get(at + 1).is_some_and(|next| stands_over(letter.mark, next.mark))) {
            // The next letter comes first in the text.
            let next = letters[at + 1].mark.c;
            pending |= before.is_some_and(|before| spacing.is_word_gap(before, letters[at + 1]));
            push(&mut pieces, letter.style, std::mem::take(&mut pending).then_some(' '), next, &link);
            push(&mut pieces, letter.style, None, accent, &link);
            before = Some(letters[at + 1]);
            continue;
        }
        if at > 0 && combining(letters[at - 1].mark.c).is_some() && stands_over(letters[at - 1].mark, letter.mark) {
            continue;
        }
        let restyled = before.is_some_and(|before| is_restyled(before, letter));
        pending |= restyled || before.is_some_and(|before| spacing.is_word_gap(before, letter));
        if pending || before.is_none() {
            let (x, y) = ((letter.mark.x0 + letter.mark.x1) / 2.0, letter.style.y + letter.style.size * 0.3);
            link = links.iter().find(|link| link.x0 <= x && x <= link.x1 && link.y0 <= y && y <= link.y1).map(|link| &link.address);
        }
        let is_wide = !spacing.is_loose && before.is_some_and(|before| gap(before, letter) > spacing.word_gap + PART_GAP - WORD_GAP);
        let space = if is_wide { GAP } else { ' ' };
        push(&mut pieces, letter.style, std::mem::take(&mut pending).then_some(space), c, &link);
        before = Some(letter);
    }
    pieces
}

fn push(pieces: &mut Vec<Piece>, style: &Strip, space: Option<char>, c: char, link: &Option<&Rc<str>>) {
    let same = pieces
        .last()
        .is_some_and(|piece| (piece.bold, piece.italic, piece.size, piece.link.as_ref()) == (style.bold, style.italic, style.size, *link));
    if !same {
        pieces.push(Piece { text: String::new(), bold: style.bold, italic: style.italic, size: style.size, link: link.cloned() });
    }
    if let Some(piece) = pieces.last_mut() {
        piece.text.extend(space);
        // A page shows a soft hyphen only where it is a hyphen.
        piece.text.push(if c == '\u{ad}' { '-' } else { c });
    }
}

/// No word changes its weight halfway.
fn is_restyled(before: Letter, letter: Letter) -> bool {
    before.style.bold != letter.style.bold && before.mark.c.is_alphanumeric() && letter.mark.c.is_alphanumeric()
}

/// How far two letters stand apart in ems, whichever is on the left; kerned ones overlap.
fn gap(before: Letter, letter: Letter) -> f32 {
    (letter.mark.x0 - before.mark.x1).max(before.mark.x0 - letter.mark.x1) / letter.style.size.max(1.0)
}

/// How far the letters of a row stand apart.
struct Spacing {
    word_gap: f32,
    /// Spaces stand between all letters: only wider gaps part words.
    is_loose: bool,
}

impl Spacing {
    fn of(letters: &[Letter]) -> Spacing {
        let seen: Vec<Letter> = letters.iter().filter(|letter| !letter.mark.c.is_whitespace()).copied().collect();
        let mut gaps: Vec<f32> = seen.windows(2).map(|pair| gap(pair[0], pair[1])).collect();
        if gaps.len() < FEW_GAPS {
            return Spacing { word_gap: WORD_GAP, is_loose: false };
        }
        gaps.sort_by(f32::total_cmp);
        // The smaller ones: there are rows of short words with more gaps between words than within.
        let usual = gaps[gaps.len() / 4];
        let n_pairs = seen.len() - 1;
        let n_spaced = letters.windows(2).filter(|pair| pair[0].mark.c.is_whitespace() && !pair[1].mark.c.is_whitespace()).count();
        let is_loose = n_spaced * 10 >= n_pairs * 7 && usual > WORD_GAP && seen.iter().all(|letter| !letter.mark.c.is_numeric());
        let word_gap = if is_loose { 1.6 * usual + 0.05 } else { usual.max(0.0) + WORD_GAP };
        Spacing { word_gap, is_loose }
    }

    fn is_word_gap(&self, before: Letter, letter: Letter) -> bool {
        let wide = is_wide(before.mark.c) && is_wide(letter.mark.c);
        gap(before, letter) > if wide { self.word_gap.max(WIDE_GAP) } else { self.word_gap }
    }
}

/// Letters of scripts that write no spaces.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// The combining form of an accent that some fonts draw apart from its letter.
fn combining(c: char) -> Option<char> {
    const ACCENTS: &str = "`\u{300}´\u{301}ˆ\u{302}˜\u{303}¯\u{304}˘\u{306}˙\u{307}¨\u{308}˚\u{30a}˝\u{30b}ˇ\u{30c}¸\u{327}˛\u{328}";
    if c.is_ascii() && c != '`' {
        return None;
    }
    let mut rest = ACCENTS.chars();
    rest.find(|accent| *accent == c).filter(|accent| !is_combining(*accent))?;
    rest.next()
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn stands_over(accent: Mark, letter: Mark) -> bool {
    let middle = (accent.x0 + accent.x1) / 2.0;
    letter.c.is_alphabetic() && letter.x0 <= middle && middle <= letter.x1
}

pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Puts a row that is drawn from left to right into the order in which it is read.
fn logical(mut letters: Vec<Letter>) -> Vec<Letter> {
    letters.sort_by(|a, b| a.mark.x0.total_cmp(&b.mark.x0));
    let is_left = |letter: &Letter| letter.mark.c.is_alphanumeric() && !is_right_to_left(letter.mark.c);
    let is_right = |letter: &Letter| is_right_to_left(letter.mark.c);
    let n_left = letters.iter().filter(|letter| is_left(letter)).count();
    let reversed = 2 * n_left < letters.iter().filter(|letter| !letter.mark.c.is_whitespace()).count();
    if reversed {
        letters.reverse();
    }
    // What runs against the row is turned: from its first to its last letter.
    let against = |letter: &Letter| if reversed { is_left(letter) } else { is_right(letter) };
    let along = |letter: &Letter| if reversed { is_right(letter) } else { is_left(letter) };
    let mut at = 0;
    while let Some(start) = letters[at..].iter().position(against).map(|found| at + found) {
        let end = letters[start..].iter().position(along).map_or(letters.len(), |found| start + found);
        let last = letters[start..end].iter().rposition(against).map_or(start, |found| start + found);
        letters[start..=last].reverse();
        at = end;
    }
    letters
}

//! Characters that producers write and readers do not mean.

use std::borrow::Cow;

/// Spells out ligatures and presentation forms, makes every space plain, drops icons and what has no width.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            '\u{132}' => out.push_str("IJ"),
            '\u{133}' => out.push_str("ij"),
            // Full width forms.
            '\u{ff01}'..='\u{ff5e}' => out.push(char::from_u32(c as u32 - 0xfee0).unwrap_or(c)),
            // Icon fonts use the private areas.
            '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => out.push(' '),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' => {}
            '\u{fffd}' => out.push(' '),
            c if c.is_whitespace() => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

const BULLETS: &str = "•‣⁃◦▪▫●○■□◆◇∙⋅·➢➤►▸▹▶▷✓✔★☆❖✦✧➔→»›–—-*+∗⚫⬤◉◾◼o";

/// Whether the character alone can mark an item of a list.
pub(crate) fn is_bullet(c: char) -> bool {
    BULLETS.contains(c)
}

/// Length in bytes of a list mark and the space after it, 0 without one.
pub(crate) fn bullet_len(text: &str) -> usize {
    let mut rest = text.chars();
    let Some(first) = rest.next() else { return 0 };
    if !BULLETS.contains(first) {
        return 0;
    }
    let after = rest.as_str();
    let spaced = after.starts_with(' ') || (after.is_empty() && first != 'o');
    // Marks that are nothing else may touch the word; a dash, a plus or an `o` may begin one.
    let touching = !"–—-*+o→·".contains(first);
    if spaced || touching { text.len() - after.trim_start().len() } else { 0 }
}

//! What the names of glyphs stand for.

use memchr::{memchr, memrchr};

use crate::words::compose;

/// A name and its code point a line, in the order of the names: letters of the Latin, Greek and Cyrillic scripts, Hebrew and Arabic by
/// number, punctuation and signs. From the Adobe Glyph List 2.0 (<https://github.com/adobe-type-tools/agl-aglfn>, Copyright 2002-2019 Adobe,
/// BSD-3-Clause) and the fonts of TeX, without what the rules below make.
const NAMES: &str = include_str!("glyph_names.txt");

/// Accents by the ends of names.
const ACCENTS: [(&str, char); 18] = [
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circumflex", '\u{302}'),
    ("dieresis", '\u{308}'),
    ("tilde", '\u{303}'),
    ("caron", '\u{30c}'),
    ("ring", '\u{30a}'),
    ("cedilla", '\u{327}'),
    ("ogonek", '\u{328}'),
    ("macron", '\u{304}'),
    ("breve", '\u{306}'),
    ("dotaccent", '\u{307}'),
    ("hungarumlaut", '\u{30b}'),
    ("commaaccent", '\u{327}'),
    ("dotbelow", '\u{323}'),
    ("hookabove", '\u{309}'),
    ("horn", '\u{31b}'),
    ("tonos", '\u{301}'),
];

/// Larger forms of the same sign in the fonts of TeX.
const LARGER: [&str; 6] = ["Bigg", "bigg", "Big", "big", "display", "text"];

/// More accents than a letter has.
const MOST_ENDS: usize = 3;

/// The text of a glyph: `f_i` is two letters, `one.oldstyle` a form of one, `uni00410301` two code points. None if a part is unknown.
pub(super) fn text(name: &str) -> Option<String> {
    let base = name.split('.').next().filter(|base| !base.is_empty())?;
    let mut text = String::new();
    for part in base.split('_') {
        let groups = part.strip_prefix("uni").filter(|digits| digits.len() >= 8 && digits.len() % 4 == 0 && is_hex(digits));
        match groups {
            Some(digits) => {
                for at in (0..digits.len()).step_by(4) {
                    text.push(code_point(&digits[at..at + 4])?);
                }
            }
            None => text.push(letter(part)?),
        }
    }
    Some(text)
}

/// The character of a name that stands for one.
pub(super) fn letter(name: &str) -> Option<char> {
    let numbered = name.strip_prefix("uni").filter(|digits| digits.len() == 4);
    let numbered = numbered.or(name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len())));
    match numbered.filter(|digits| is_hex(digits)) {
        Some(digits) => code_point(digits),
        None => made(name, MOST_ENDS),
    }
}

fn is_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn code_point(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// A letter is its own name; one that no list has is another with an accent, or a larger form of it.
fn made(name: &str, most: usize) -> Option<char> {
    let is_letter = matches!(name.as_bytes(), [byte] if byte.is_ascii_alphabetic());
    let known = if is_letter { name.chars().next() } else { listed(name) };
    let accented = |(end, accent): &(&str, char)| {
        let base = made(name.strip_suffix(end)?, most - 1)?;
        let composed = compose(&String::from_iter([base, *accent])).into_owned();
        let mut chars = composed.chars();
        chars.next().filter(|_| chars.next().is_none())
    };
    let larger = |end: &&str| listed(name.strip_suffix(end)?);
    known.or_else(|| ACCENTS.iter().filter(|_| most > 0).find_map(accented)).or_else(|| LARGER.iter().find_map(larger))
}

fn listed(name: &str) -> Option<char> {
    let (bytes, mut low, mut high) = (NAMES.as_bytes(), 0, NAMES.len());
    while low < high {
        let middle = (low + high) / 2;
        let start = memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr(b'\n', &bytes[middle..high]).map_or(high, |at| middle + at);
        let (known, digits) = NAMES[start..end].split_once(' ')?;
        match known.cmp(name) {
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
            std::cmp::Ordering::Equal => return code_point(digits),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_and_the_names_are_in_order() {
        let names: Vec<&str> = NAMES.lines().map(|line| line.split_once(' ').unwrap().0).collect();
        assert!(names.is_sorted());
        assert!(names.iter().all(|name| listed(name).is_some()));
        assert_eq!(NAMES.lines().count(), 1181);
    }

    /// The whole list is the judge: what is left out of ours are scripts and forms that no resume is set in by name.
    #[test]
    fn what_is_read_agrees_with_the_whole_list() {
        let judge = |name: &str| pdfboss_encoding::glyph_to_text(name);
        let some = "A Aacute Acircumflextilde Scedilla scommaaccent Tcommaaccent ohungarumlaut dcroat Lslash lslash germandbls oe OE fi ff ffi eth \
            thorn space hyphen endash emdash bullet periodcentered quoteright quotedblleft Euro sterling copyright registered trademark degree \
            alphatonos Omega Sigma1 afii10017 afii10071 afii10110 Iacyrillic afii57664 afii57410 uni0416 u1F600 uni00410301 f_i T_h one.oldstyle \
            Abreveacute ohornhookabove edotbelow arrowright heart phi1 sharp openbullet circlecopyrt parenleftbig summationdisplay dotlessi minus \
            radical fraction onehalf softhyphen nbspace zcaron Zdotaccent ecaron uring iotadieresistonos a.sc uni004 u00zz nothing .notdef";
        for name in some.split_whitespace() {
            assert_eq!(text(name), judge(name), "{name}");
        }
    }

    #[test]
    fn the_letters_of_all_latin_tables_are_known() {
        let names = (0..=255).flat_map(|code| {
            [
                pdfboss_encoding::win_ansi_glyph_name(code),
                pdfboss_encoding::mac_roman_glyph_name(code),
                pdfboss_encoding::symbol_glyph_name(code),
            ]
        });
        for name in
            names.flatten().filter(|name| pdfboss_encoding::glyph_to_unicode(name).is_none_or(|c| !('\u{e000}'..'\u{f900}').contains(&c)))
        {
            assert_eq!(letter(name), pdfboss_encoding::glyph_to_unicode(name), "{name}");
        }
    }
}

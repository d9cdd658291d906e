//! References of HTML to characters.

/// Names of the references to the characters from 160 to 255, in order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
    middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
    aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
    ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/// Other references, each with its character.
const OTHERS: &str = "amp& lt< gt> quot\" apos' ndash– mdash— bull• rsquo’ lsquo‘ rdquo” ldquo“ sbquo‚ bdquo„ hellip… euro€ trade™ lsaquo‹ \
    rsaquo› OElig\u{152} oelig\u{153} Scaron\u{160} scaron\u{161} Yuml\u{178} dagger† larr← rarr→ check✓ star☆ minus− ensp\u{2002} \
    emsp\u{2003} thinsp\u{2009} zwj\u{200d} zwnj\u{200c}";

fn named(name: &str) -> Option<char> {
    // Most of what stands behind a mark is no name, and the lists are long.
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    if let Some(at) = LATIN.split_whitespace().position(|other| other == name) {
        return char::from_u32(160 + at as u32);
    }
    OTHERS.split(' ').find_map(|entry| entry.strip_prefix(name).and_then(|rest| rest.chars().next().filter(|c| rest.len() == c.len_utf8())))
}

/// Spells out the references to characters: named ones and numbers.
pub(crate) fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        let name = end.and_then(|end| rest.get(1..end)).unwrap_or("");
        let number = name
            .strip_prefix("#x")
            .or_else(|| name.strip_prefix("#X"))
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .or_else(|| name.strip_prefix('#').and_then(|digits| digits.parse().ok()));
        match number.and_then(char::from_u32).or_else(|| named(name)) {
            Some(c) => {
                out.push(c);
                rest = &rest[name.len() + 2..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

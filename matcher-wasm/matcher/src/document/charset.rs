//! Bytes of text to characters: which encoding they are in, as far as the bytes tell, and the code pages of one byte a character.
//!
//! The encodings of Chinese, Japanese and Korean are told apart here but not spelt out: their tables are larger than all that this crate
//! weighs, and every host has them. [`ReadError::Encoding`](super::ReadError::Encoding) names the one to decode by.

/// Code pages by their number at Microsoft: the characters from 128 on.
#[rustfmt::skip]
const PAGES: [(u16, &str); 13] = [
    (874, "€\u{fffd}\u{fffd}\u{fffd}\u{fffd}…\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{a0}\u{e01}\u{e02}\u{e03}\u{e04}\u{e05}\u{e06}\u{e07}\u{e08}\u{e09}\u{e0a}\u{e0b}\u{e0c}\u{e0d}\u{e0e}\u{e0f}\u{e10}\u{e11}\u{e12}\u{e13}\u{e14}\u{e15}\u{e16}\u{e17}\u{e18}\u{e19}\u{e1a}\u{e1b}\u{e1c}\u{e1d}\u{e1e}\u{e1f}\u{e20}\u{e21}\u{e22}\u{e23}\u{e24}\u{e25}\u{e26}\u{e27}\u{e28}\u{e29}\u{e2a}\u{e2b}\u{e2c}\u{e2d}\u{e2e}\u{e2f}\u{e30}\u{e31}\u{e32}\u{e33}\u{e34}\u{e35}\u{e36}\u{e37}\u{e38}\u{e39}\u{e3a}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{e3f}\u{e40}\u{e41}\u{e42}\u{e43}\u{e44}\u{e45}\u{e46}\u{e47}\u{e48}\u{e49}\u{e4a}\u{e4b}\u{e4c}\u{e4d}\u{e4e}\u{e4f}\u{e50}\u{e51}\u{e52}\u{e53}\u{e54}\u{e55}\u{e56}\u{e57}\u{e58}\u{e59}\u{e5a}\u{e5b}\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    (1250, "€\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰Š‹ŚŤŽŹ\u{fffd}‘’“”•–—\u{fffd}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    (1251, "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"),
    (1252, "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    (1253, "€\u{fffd}‚ƒ„…†‡\u{fffd}‰\u{fffd}‹\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—\u{fffd}™\u{fffd}›\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{a0}΅Ά£¤¥¦§¨©\u{fffd}«¬\u{ad}®―°±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{fffd}"),
    (1254, "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}\u{fffd}Ÿ\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ"),
    (1255, "€\u{fffd}‚ƒ„…†‡ˆ‰\u{fffd}‹\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—˜™\u{fffd}›\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{a0}¡¢£₪¥¦§¨©×«¬\u{ad}®¯°±²³´µ¶·¸¹÷»¼½¾¿\u{5b0}\u{5b1}\u{5b2}\u{5b3}\u{5b4}\u{5b5}\u{5b6}\u{5b7}\u{5b8}\u{5b9}\u{fffd}\u{5bb}\u{5bc}\u{5bd}\u{5be}\u{5bf}\u{5c0}\u{5c1}\u{5c2}\u{5c3}\u{5f0}\u{5f1}\u{5f2}\u{5f3}\u{5f4}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{5d0}\u{5d1}\u{5d2}\u{5d3}\u{5d4}\u{5d5}\u{5d6}\u{5d7}\u{5d8}\u{5d9}\u{5da}\u{5db}\u{5dc}\u{5dd}\u{5de}\u{5df}\u{5e0}\u{5e1}\u{5e2}\u{5e3}\u{5e4}\u{5e5}\u{5e6}\u{5e7}\u{5e8}\u{5e9}\u{5ea}\u{fffd}\u{fffd}\u{200e}\u{200f}\u{fffd}"),
    (1256, "€\u{67e}‚ƒ„…†‡ˆ‰\u{679}‹Œ\u{686}\u{698}\u{688}\u{6af}‘’“”•–—\u{6a9}™\u{691}›œ\u{200c}\u{200d}\u{6ba}\u{a0}\u{60c}¢£¤¥¦§¨©\u{6be}«¬\u{ad}®¯°±²³´µ¶·¸¹\u{61b}»¼½¾\u{61f}\u{6c1}\u{621}\u{622}\u{623}\u{624}\u{625}\u{626}\u{627}\u{628}\u{629}\u{62a}\u{62b}\u{62c}\u{62d}\u{62e}\u{62f}\u{630}\u{631}\u{632}\u{633}\u{634}\u{635}\u{636}×\u{637}\u{638}\u{639}\u{63a}\u{640}\u{641}\u{642}\u{643}à\u{644}â\u{645}\u{646}\u{647}\u{648}çèéêë\u{649}\u{64a}îï\u{64b}\u{64c}\u{64d}\u{64e}ô\u{64f}\u{650}÷\u{651}ù\u{652}ûü\u{200e}\u{200f}\u{6d2}"),
    (1257, "€\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰\u{fffd}‹\u{fffd}¨ˇ¸\u{fffd}‘’“”•–—\u{fffd}™\u{fffd}›\u{fffd}¯˛\u{fffd}\u{a0}\u{fffd}¢£¤\u{fffd}¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙"),
    (20866, "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"),
    (28592, "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
    (28595, "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\u{a0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{ad}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ"),
    (28605, "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8a}\u{8b}\u{8c}\u{8d}\u{8e}\u{8f}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9a}\u{9b}\u{9c}\u{9d}\u{9e}\u{9f}\u{a0}¡¢£€¥Š§š©ª«¬\u{ad}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
];

/// A code page of one byte a character.
pub(crate) type Page = &'static str;

/// The code page of a number; Western Europe for one that is not known.
pub(crate) fn page(number: u16) -> Page {
    let near = match number {
        // KOI8-R is KOI8-U but for four letters.
        21866 => 20866,
        28599 => 1254,
        28597 => 1253,
        number => number,
    };
    let find = |number| PAGES.iter().find(|(other, _)| *other == number).map(|(_, page)| *page);
    find(near).or(find(1252)).unwrap_or("")
}

/// A byte of a code page.
pub(crate) fn character(page: Page, byte: u8) -> char {
    if byte < 128 { char::from(byte) } else { page.chars().nth(usize::from(byte - 128)).unwrap_or('\u{fffd}') }
}

/// What bytes of text are.
#[derive(Debug, PartialEq)]
pub(crate) enum Charset {
    Utf8,
    /// With the bytes of a unit swapped, or not.
    Utf16 {
        is_big: bool,
    },
    /// Its number.
    Page(u16),
    /// Only the host knows it, by this label of the Encoding Standard.
    Foreign(&'static str),
}

/// Letters beyond ASCII, language by language, by the code pages that they are written in; where two fit alike the first counts.
const LETTERS: &[(u16, &str)] = &[
    (1252, "äöüß éèêëàâçîïôûœù áíóúñü ãõáâàéêíóôúç àèéìòù æøå åäö éëïó"),
    (28605, "äöüß éèêëàâçîïôûœùš€"),
    (1250, "ąćęłńóśźż áčďéěíňóřšťúůýž áéíóöőúüű čćđšž ăâîşţ"),
    (28592, "ąćęłńóśźż áčďéěíňóřšťúůýž áéíóöőúüű čćđšž"),
    (1254, "çğıöşüâîİ"),
    (1257, "ąčęėįšųūž āčēģīķļņšūž äõöüšž"),
    (1251, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєґѐ"),
    (20866, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїєґ"),
    (28595, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфіїє"),
    (1253, "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ"),
    (1255, "אבגדהוזחטיכךלמםנןסעפףצץקרשת"),
    (1256, "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ"),
    (874, "กขคงจฉชซญณดตถทธนบปผฝพฟภมยรลวศสหอฮะัาำิีืุูเแโใไ่้์"),
];

/// Which encoding bytes of text are in.
pub(crate) fn of(bytes: &[u8]) -> Charset {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Charset::Utf16 { is_big: bytes[0] == 0xFE };
    }
    if let Some(is_big) = unmarked(bytes) {
        return Charset::Utf16 { is_big };
    }
    if super::sniff::find(&bytes[..bytes.len().min(4096)], b"\x1b$B").is_some() {
        return Charset::Foreign("iso-2022-jp");
    }
    if std::str::from_utf8(bytes).is_ok() || is_hurt(bytes) {
        return Charset::Utf8;
    }
    let sample = &bytes[..bytes.len().min(16 * 1024)];
    declared(sample).or_else(|| foreign(sample).map(Charset::Foreign)).unwrap_or_else(|| Charset::Page(guess(sample)))
}

/// Bytes as text; what only the host knows comes as if it were Western European.
pub(crate) fn decode(bytes: &[u8]) -> String {
    match of(bytes) {
        Charset::Utf8 => String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned(),
        Charset::Utf16 { is_big } => {
            let unit = |two: &[u8]| if is_big { u16::from_be_bytes([two[0], two[1]]) } else { u16::from_le_bytes([two[0], two[1]]) };
            let units: Vec<u16> = bytes.chunks_exact(2).map(unit).filter(|unit| *unit != 0xFEFF).collect();
            String::from_utf16_lossy(&units)
        }
        Charset::Page(number) => in_page(bytes, number),
        Charset::Foreign(_) => in_page(bytes, 1252),
    }
}

fn in_page(bytes: &[u8], number: u16) -> String {
    let high: Vec<char> = page(number).chars().collect();
    let character = |byte: &u8| if *byte < 128 { char::from(*byte) } else { high.get(usize::from(byte - 128)).copied().unwrap_or(' ') };
    bytes.iter().map(character).collect()
}

/// UTF-16 without a mark: zeros in every second byte alone, and nothing but text.
pub(crate) fn unmarked(bytes: &[u8]) -> Option<bool> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let n_zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let is_big = match (n_zeros(0), n_zeros(1)) {
        (0, 1..) => false,
        (1.., 0) => true,
        _ => return None,
    };
    let units = sample.chunks_exact(2).map(|two| u16::from_le_bytes(if is_big { [two[1], two[0]] } else { [two[0], two[1]] }));
    let is_text = |c: char| c.is_alphanumeric() || c.is_whitespace() || c.is_ascii_punctuation() || ('\u{2000}'..'\u{3100}').contains(&c);
    let (n_text, n) = char::decode_utf16(units).fold((0, 0), |(text, n), c| (text + usize::from(c.is_ok_and(is_text)), n + 1));
    (n_text * 10 >= n * 9).then_some(is_big)
}

/// UTF-8 that a byte or two were lost of.
fn is_hurt(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let n_lost = text.chars().filter(|c| *c == '\u{fffd}').count();
    let n_good = text.chars().filter(|c| !c.is_ascii()).count() - n_lost;
    n_good > 10 * n_lost
}

/// What a page or an XML file says about itself.
fn declared(sample: &[u8]) -> Option<Charset> {
    let head = String::from_utf8_lossy(&sample[..sample.len().min(1024)]).to_lowercase();
    if !head.trim_start().starts_with('<') {
        return None;
    }
    let at = head.find("charset=").map(|at| at + 8).or_else(|| head.find("encoding=").map(|at| at + 9))?;
    let label: String =
        head[at..].trim_start_matches(['"', '\'']).chars().take_while(|c| c.is_alphanumeric() || "-_".contains(*c)).collect();
    const FOREIGN: &str = "shift_jis euc-jp gb18030 gbk big5 euc-kr";
    let same = |name: &&str| label.starts_with(*name) || label == "gb2312" && *name == "gb18030";
    if let Some(name) = FOREIGN.split(' ').find(same) {
        return Some(Charset::Foreign(name));
    }
    let number = label.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse::<u16>().ok());
    match number {
        _ if label.starts_with("koi8") => Some(Charset::Page(20866)),
        Some(1) if label.contains("8859") => Some(Charset::Page(1252)),
        Some(part @ 2..=15) if label.contains("8859") => Some(Charset::Page(28590 + part)),
        Some(number @ 874..=1258) => Some(Charset::Page(number)),
        _ => None,
    }
}

/// The code page in which bytes look most like words.
fn guess(sample: &[u8]) -> u16 {
    let mut best = (i32::MIN, 1252);
    for (number, languages) in LETTERS {
        let points = languages.split(' ').map(|letters| points(sample, page(*number), letters)).max().unwrap_or(0);
        if points > best.0 {
            best = (points, *number);
        }
    }
    best.1
}

fn points(sample: &[u8], page: Page, letters: &str) -> i32 {
    let high: Vec<char> = page.chars().collect();
    let at =
        |index: usize| sample.get(index).map_or(' ', |byte| if *byte < 128 { char::from(*byte) } else { high[usize::from(byte - 128)] });
    let mut points = 0;
    for (index, _) in sample.iter().enumerate().filter(|(_, byte)| **byte >= 128) {
        let c = at(index);
        let before = if index > 0 { at(index - 1) } else { ' ' };
        let is_inside = before.is_alphabetic() && at(index + 1).is_alphabetic();
        let small = c.to_lowercase().next().unwrap_or(c);
        // No word is of two scripts.
        let is_mixed = c >= '\u{370}' && c.is_alphabetic() && (before.is_ascii_alphabetic() || at(index + 1).is_ascii_alphabetic());
        points += match c {
            _ if is_mixed => -4,
            c if letters.contains(c) => 2,
            _ if letters.contains(small) => {
                if before.is_lowercase() {
                    -2
                } else {
                    1
                }
            }
            '’' => 0,
            '\u{fffd}' | '\u{80}'..='\u{9f}' => -8,
            c if c.is_alphabetic() => -2,
            _ if is_inside => -3,
            _ => 0,
        };
    }
    points
}

/// The encoding of two bytes a character that bytes are in, if they are.
fn foreign(sample: &[u8]) -> Option<&'static str> {
    let kana = |lead: u8, trail: u8| lead == 0x82 && (0x9F..=0xF1).contains(&trail) || lead == 0x83 && (0x40..=0x96).contains(&trail);
    let two_high = |lead: u8, trail: u8| (0xA1..=0xFE).contains(&lead) && (0xA1..=0xFE).contains(&trail);
    let low_trail = |trail: u8| (0x40..=0x7E).contains(&trail);
    type Is = fn(u8, u8) -> bool;
    let valid_sjis: Is = |lead, trail| matches!(lead, 0x81..=0x9F | 0xE0..=0xFC) && matches!(trail, 0x40..=0x7E | 0x80..=0xFC);
    let big5: Is = |lead, trail| (0xA1..=0xF9).contains(&lead) && matches!(trail, 0x40..=0x7E | 0xA1..=0xFE);
    let gb: Is = |lead, trail| (0x81..=0xFE).contains(&lead) && matches!(trail, 0x40..=0x7E | 0x80..=0xFE);
    let share = |valid: Is, usual: &dyn Fn(u8, u8) -> bool| share(sample, valid, usual);
    if share(valid_sjis, &kana) >= 20 {
        return Some("shift_jis");
    }
    if share(two_high, &|lead, _| matches!(lead, 0xA4 | 0xA5)) >= 20 {
        return Some("euc-jp");
    }
    if share(two_high, &|lead, _| (0xB0..=0xC8).contains(&lead)) >= 85 {
        return Some("euc-kr");
    }
    if share(big5, &|lead, _| (0xA4..=0xC6).contains(&lead)) >= 70 && share(big5, &|_, trail| low_trail(trail)) >= 15 {
        return Some("big5");
    }
    (share(gb, &|lead, trail| (0xB0..=0xD7).contains(&lead) && trail > 0xA0) >= 60).then_some("gb18030")
}

/// Of the characters of two bytes, how many of a hundred are usual ones; 0 where the bytes break the rules of the encoding, or where such
/// characters do not stand together as they do in its languages.
fn share(sample: &[u8], valid: fn(u8, u8) -> bool, usual: &dyn Fn(u8, u8) -> bool) -> usize {
    let (mut n, mut n_usual, mut n_together, mut n_bad, mut at, mut last) = (0, 0, 0, 0, 0, usize::MAX);
    while let Some(pair) = sample.get(at..at + 2) {
        if pair[0] < 128 {
            at += 1;
        } else if valid(pair[0], pair[1]) {
            n += 1;
            n_usual += usize::from(usual(pair[0], pair[1]));
            n_together += usize::from(last == at);
            at += 2;
            last = at;
        } else {
            n_bad += 1;
            at += 1;
        }
    }
    if n < 4 || n_bad * 100 > n || n_together * 2 < n { 0 } else { n_usual * 100 / n }
}

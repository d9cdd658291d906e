//! Fonts: what the codes of a string stand for, how far each moves the pen, how the letters look.

use std::rc::Rc;

use pdfboss_core::{CidCmap, Dict, FastMap, Object};
use pdfboss_encoding as encodings;

use super::code_map::CodeMap;
use super::glyph_names;
use super::objects::Objects;

/// More codes than two bytes have.
const MOST_WIDTHS: usize = 1 << 16;
/// What noting the width of a code costs.
const STEPS_PER_WIDTH: usize = 8;

/// A font, ready to read strings with.
#[derive(Default)]
pub(super) struct Font {
    /// Codes of one byte.
    simple: bool,
    to_unicode: CodeMap,
    /// How a font of many characters splits bytes into codes, where it does not take two each.
    splits: Option<CidCmap>,
    /// The codes are UTF-16 by themselves.
    is_utf16: bool,
    pub vertical: bool,
    letters: Letters,
    widths: FastMap<u32, f32>,
    default_width: f32,
    /// What stands for each character of a font of pictures: their letters mean nothing.
    pub picture: Option<char>,
    pub bold: bool,
    pub italic: bool,
    /// What the size that the page asks for must be multiplied with to be that of other fonts.
    pub scale: f32,
}

/// What each code of one byte stands for: a character, nothing, or several.
#[derive(Default)]
struct Letters {
    singles: Vec<Option<char>>,
    several: Vec<(usize, String)>,
}

impl Letters {
    fn of(table: impl Fn(u8) -> Option<char>) -> Letters {
        Letters { singles: (0..=255).map(table).collect(), several: Vec::new() }
    }

    fn set(&mut self, code: usize, text: Option<String>) {
        self.several.retain(|(other, _)| *other != code);
        let mut chars = text.iter().flat_map(|text| text.chars());
        let (first, second) = (chars.next(), chars.next());
        if let Some(slot) = self.singles.get_mut(code) {
            *slot = first.filter(|_| second.is_none());
            self.several.extend(text.filter(|_| slot.is_none()).map(|text| (code, text)));
        }
    }

    fn has(&self, code: usize) -> bool {
        self.singles.get(code).is_some_and(Option::is_some) || self.text(code).is_some()
    }

    /// The characters of a code that stands for several.
    fn text(&self, code: usize) -> Option<&str> {
        self.several.iter().find(|(other, _)| *other == code).map(|(_, text)| text.as_str())
    }
}

impl Font {
    /// A font for strings whose own is not there.
    pub fn missing() -> Font {
        Font { simple: true, default_width: 500.0, scale: 1.0, letters: standard_letters(), ..Font::default() }
    }

    pub fn load(objects: &Objects, dict: &Dict) -> Font {
        let subtype = objects.name(dict, "Subtype");
        let mut font = Font { simple: subtype != "Type0", scale: 1.0, default_width: 500.0, ..Font::default() };
        if let Object::Stream(stream) = objects.value(dict, "ToUnicode") {
            font.to_unicode = objects.data(&stream).map(|data| CodeMap::parse(&data)).unwrap_or_default();
        }
        let descendant = objects.array(dict, "DescendantFonts").first().and_then(|first| objects.resolve(first).as_dict().cloned());
        let inner = descendant.as_ref().unwrap_or(dict);
        let descriptor = objects.dict(inner, "FontDescriptor").unwrap_or_default();
        let mut name = objects.name(dict, "BaseFont");
        if name.is_empty() {
            name = objects.name(&descriptor, "FontName");
        }
        font.read_style(objects, &descriptor, &name);
        if font.simple {
            font.read_letters(objects, dict, &descriptor, &name);
            font.read_simple_widths(objects, dict, &descriptor, &name);
            if subtype == "Type3" {
                font.read_glyph_space(objects, dict);
            }
        } else {
            font.read_encoding(objects, dict);
            font.read_wide_widths(objects, inner);
        }
        font
    }

    fn read_style(&mut self, objects: &Objects, descriptor: &Dict, name: &str) {
        let name = name.split_once('+').map_or(name, |(_, name)| name);
        let lower = name.to_ascii_lowercase();
        let has = |words: &str| words.split(' ').any(|word| lower.contains(word));
        let flags = objects.number(descriptor, "Flags").unwrap_or(0.0) as i64;
        let weight = objects.number(descriptor, "FontWeight");
        let plain = name.contains("Book") && !name.contains("Bookman") || has("regular light thin hairline roman");
        let stem = objects.number(descriptor, "StemV").unwrap_or(0.0);
        // Bold faces have stems from about 120 units; beyond 300 it is no measure. Computer Modern calls its bold extended.
        self.bold = has("bold black heavy cmbx cmssbx sfbx")
            || flags & (1 << 18) != 0
            || weight.is_some_and(|weight| weight >= 600.0)
            || (weight.is_none() && !plain && (120.0..300.0).contains(&stem));
        self.italic = has("italic oblique") || flags & (1 << 6) != 0 || objects.number(descriptor, "ItalicAngle").unwrap_or(0.0) != 0.0;
        self.picture = if has("awesome icon marvosym fontello glyphicon material emoji") {
            Some('\u{e000}')
        } else {
            has("wingdings dingbat opensymbol webdings").then_some('•')
        };
    }

    /// The letters of a font of one byte a code: a base table, and the differences from it.
    fn read_letters(&mut self, objects: &Objects, dict: &Dict, descriptor: &Dict, name: &str) {
        let encoding = objects.value(dict, "Encoding");
        let base = match &encoding {
            Object::Name(name) => name.0.clone(),
            Object::Dict(dict) => objects.name(dict, "BaseEncoding"),
            _ => String::new(),
        };
        let of = |table: fn(u8) -> Option<char>| Letters::of(table);
        self.letters = match base.as_str() {
            "WinAnsiEncoding" => of(encodings::win_ansi),
            "MacRomanEncoding" => of(encodings::mac_roman),
            _ => match program_letters(objects, descriptor) {
                Some(letters) => letters,
                None if name.contains("ZapfDingbats") => of(encodings::zapf_dingbats),
                None if name.ends_with("Symbol") => of(|code| glyph_names::letter(encodings::symbol_glyph_name(code)?)),
                None => standard_letters(),
            },
        };
        let Object::Dict(encoding) = encoding else { return };
        let mut code = 0_usize;
        for item in objects.array(&encoding, "Differences") {
            match objects.resolve(&item) {
                Object::Name(glyph) => {
                    self.letters.set(code, glyph_names::text(&glyph.0));
                    code = code.saturating_add(1);
                }
                other => code = other.as_int().map_or(code, |first| first.max(0) as usize),
            }
        }
    }

    fn read_simple_widths(&mut self, objects: &Objects, dict: &Dict, descriptor: &Dict, name: &str) {
        self.default_width = objects.number(descriptor, "MissingWidth").unwrap_or(500.0);
        let first = objects.number(dict, "FirstChar").unwrap_or(0.0).max(0.0) as u32;
        let widths = objects.array(dict, "Widths");
        for (code, width) in (first..).zip(widths.iter().take(256)) {
            if let Some(width) = objects.resolve(width).as_f64() {
                self.widths.insert(code, width as f32);
            }
        }
        if widths.is_empty() && encodings::is_standard_14(name) {
            for code in 0..=255 {
                // The name of a letter's glyph is the letter, of other characters the table's; the rest keeps the default.
                let glyph = encodings::win_ansi_glyph_name(code as u8).filter(|_| self.letters.has(code as usize));
                if let Some(width) = glyph.and_then(|glyph| encodings::standard_14_width(name, glyph)) {
                    self.widths.insert(code, width);
                }
            }
        }
    }

    /// The glyphs of a Type 3 font have a space of their own, which its matrix maps to text.
    fn read_glyph_space(&mut self, objects: &Objects, dict: &Dict) {
        let matrix: [f32; 6] = objects.numbers(dict, "FontMatrix").unwrap_or([0.001, 0.0, 0.0, 0.001, 0.0, 0.0]);
        let to_text = if matrix[0] == 0.0 { matrix[1].abs() } else { matrix[0].abs() } * 1000.0;
        self.widths.values_mut().for_each(|width| *width *= to_text);
        self.default_width = 0.0;
        let box_height = objects.numbers::<4>(dict, "FontBBox").map_or(0.0, |bounds| (bounds[3] - bounds[1]).abs());
        // Letters fill most of the box; bitmap fonts have it in dots and ask for a size of one.
        let em = box_height * matrix[3].abs().max(matrix[2].abs()) / 1.25;
        self.scale = if em > 2.5 || (em > 0.0 && em < 0.4) { em } else { 1.0 };
    }

    fn read_encoding(&mut self, objects: &Objects, dict: &Dict) {
        match objects.value(dict, "Encoding") {
            Object::Name(name) => {
                self.vertical = name.0.ends_with("-V");
                self.is_utf16 = name.0.contains("UCS2") || name.0.contains("UTF16");
            }
            Object::Stream(stream) => {
                self.splits = objects.data(&stream).map(|data| CidCmap::parse(&data)).filter(|cmap| !cmap.is_empty());
                self.vertical = self.splits.as_ref().is_some_and(CidCmap::vertical);
            }
            _ => {}
        }
    }

    /// Widths of a font of many characters: `c [w …]` from a character on, `c1 c2 w` for a range.
    fn read_wide_widths(&mut self, objects: &Objects, descendant: &Dict) {
        self.default_width = objects.number(descendant, "DW").unwrap_or(1000.0);
        let items: Vec<Object> = objects.array(descendant, "W").iter().map(|item| objects.resolve(item)).collect();
        let mut rest = items.as_slice();
        while let [first, second, after @ ..] = rest {
            let first = first.as_int().unwrap_or(0).clamp(0, MOST_WIDTHS as i64) as u32;
            if let Object::Array(list) = second {
                for (code, width) in (first..).zip(list.iter().take(MOST_WIDTHS)) {
                    self.insert_width(code, objects.resolve(width).as_f64());
                }
                rest = after;
            } else {
                let last = second.as_int().unwrap_or(0).clamp(0, MOST_WIDTHS as i64) as u32;
                if objects.burn(last.saturating_sub(first) as usize * STEPS_PER_WIDTH).is_none() {
                    return;
                }
                let width = after.first().and_then(Object::as_f64);
                (first..=last).for_each(|code| self.insert_width(code, width));
                rest = after.get(1..).unwrap_or_default();
            }
        }
    }

    fn insert_width(&mut self, code: u32, width: Option<f64>) {
        if let Some(width) = width.filter(|_| self.widths.len() < MOST_WIDTHS) {
            self.widths.insert(code, width as f32);
        }
    }

    /// The next code of a string: its value and how many bytes it has.
    pub fn code(&self, bytes: &[u8]) -> (u32, usize) {
        match (&self.splits, bytes) {
            (_, [byte, ..]) if self.simple => (u32::from(*byte), 1),
            (Some(cmap), _) => {
                let (code, len) = cmap.code_at(bytes, 0);
                (code, usize::from(len).max(1))
            }
            (None, [high, low, ..]) => (u32::from(*high) << 8 | u32::from(*low), 2),
            (None, rest) => (rest.first().map_or(0, |byte| u32::from(*byte)), 1),
        }
    }

    /// How far a code moves the pen, in thousandths of the size.
    pub fn width(&self, code: u32, n_bytes: usize) -> f32 {
        if self.vertical {
            return 1000.0;
        }
        let character = self.splits.as_ref().map_or(code, |cmap| cmap.cid(code, n_bytes as u8).unwrap_or(0));
        self.widths.get(&character).copied().unwrap_or(self.default_width)
    }

    /// Hands out the characters that a code stands for.
    pub fn write(&self, code: u32, mut push: impl FnMut(char)) {
        if let Some(picture) = self.picture {
            push(if code == 32 && self.simple { ' ' } else { picture });
        } else if self.to_unicode.write(code, &mut push) {
        } else if let Some(letter) = self.letters.singles.get(code as usize).copied().flatten() {
            push(letter);
        } else if let Some(letters) = self.letters.text(code as usize) {
            letters.chars().for_each(push);
        } else {
            push(char::from_u32(code).filter(|_| self.is_utf16).unwrap_or('\u{fffd}'));
        }
    }
}

/// What a code stands for where no table says so: the standard's letters, and those of Windows where it leaves gaps.
fn standard_letters() -> Letters {
    Letters::of(|code| encodings::standard(code).or_else(|| encodings::win_ansi(code)))
}

/// The letters by the font's own program, where it is one of Type 1.
fn program_letters(objects: &Objects, descriptor: &Dict) -> Option<Letters> {
    let Object::Stream(program) = objects.value(descriptor, "FontFile") else { return None };
    let names = encodings::type1_builtin_encoding(&objects.data(&program)?)?;
    let mut letters = Letters::of(|_| None);
    for (code, name) in names.iter().enumerate() {
        let text = |name: &String| glyph_names::text(name).unwrap_or_else(|| "\u{fffd}".to_owned());
        letters.set(code, name.as_ref().filter(|name| *name != ".notdef").map(text));
    }
    Some(letters)
}

/// Fonts of a document, each read once.
#[derive(Default)]
pub(super) struct Fonts(FastMap<(u32, u16), Rc<Font>>);

impl Fonts {
    /// The font of a name among resources, the innermost first.
    pub fn find(&mut self, objects: &Objects, resources: &[Rc<Dict>], name: &str) -> Rc<Font> {
        let found = resources.iter().find_map(|dict| objects.dict(dict, "Font")?.get(name).cloned());
        let key = found.as_ref().and_then(Object::as_ref).map(|reference| (reference.num, reference.r#gen));
        if let Some(font) = key.and_then(|key| self.0.get(&key)) {
            return font.clone();
        }
        let font = match found.map(|found| objects.resolve(&found)) {
            Some(Object::Dict(dict)) => Font::load(objects, &dict),
            _ => Font::missing(),
        };
        let font = Rc::new(font);
        if let Some(key) = key {
            self.0.insert(key, font.clone());
        }
        font
    }
}

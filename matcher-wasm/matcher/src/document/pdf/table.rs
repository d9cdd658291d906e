//! Where the objects of a file stand: as its tables of cross-references say, or found by a search through all of it.

use memchr::memmem;
use pdfboss_core::lexer::{Lexer, Token};
use pdfboss_core::parser::NoResolve;
use pdfboss_core::{Dict, FastMap, FastSet, Name, ObjRef, Object, Stream};

use super::objects::Objects;

/// What noting the place of an object costs.
const STEPS_PER_PLACE: usize = 20;
/// Bytes that a line of a table has at least.
const SHORTEST_LINE: usize = 11;

#[derive(Clone, Copy)]
pub(super) enum Place {
    Free,
    /// From this byte of the file on.
    File(usize),
    /// In a stream of objects, the one of this index.
    Packed(u32, u32),
}

#[derive(Default)]
pub(super) struct Table {
    places: FastMap<u32, Place>,
    pub trailer: Dict,
}

impl Table {
    pub fn load(objects: &Objects) -> Option<Table> {
        let chained = newest(objects.bytes).and_then(|at| Table::chained(objects, at));
        match chained {
            Some(table) if table.trailer.get("Root").is_some() => Some(table),
            chained => Table::searched(objects).or(chained),
        }
    }

    pub fn place(&self, number: u32) -> Option<Place> {
        self.places.get(&number).copied()
    }

    /// The sections of a file from its newest on; what a newer one says counts.
    fn chained(objects: &Objects, newest: usize) -> Option<Table> {
        let (mut table, mut seen, mut next) = (Table::default(), FastSet::default(), Some(newest));
        while let Some(at) = next.filter(|at| seen.insert(*at)) {
            let (section, is_stream) = section(objects, at)?;
            next = offset(&section.trailer, "Prev", objects.bytes);
            // A file for old readers and new: the table hides from the old what the stream has.
            let beside = offset(&section.trailer, "XRefStm", objects.bytes).filter(|at| !is_stream && seen.insert(*at));
            if let Some((beside, _)) = beside.and_then(|at| self::section(objects, at)) {
                table.merge(beside);
            }
            table.merge(section);
        }
        (!table.places.is_empty()).then_some(table)
    }

    fn merge(&mut self, older: Table) {
        if self.places.is_empty() && self.trailer.is_empty() {
            *self = older;
            return;
        }
        #[expect(clippy::iter_over_hash_type, reason = "each number is entered once, in whatever order")]
        for (number, place) in older.places {
            self.places.entry(number).or_insert(place);
        }
        for (key, value) in older.trailer.iter().filter(|(key, _)| self.trailer.get(&key.0).is_none()).collect::<Vec<_>>() {
            self.trailer.insert(key.clone(), value.clone());
        }
    }

    fn add(&mut self, objects: &Objects, number: u64, place: Place) -> Option<()> {
        objects.burn(STEPS_PER_PLACE)?;
        if let Ok(number) = u32::try_from(number) {
            self.places.entry(number).or_insert(place);
        }
        Some(())
    }

    /// Every object whose beginning stands in the file, the last of a number; the last trailer that names the catalog.
    fn searched(objects: &Objects) -> Option<Table> {
        let mut table = Table::default();
        for at in memmem::find_iter(objects.bytes, b"obj") {
            objects.burn(STEPS_PER_PLACE)?;
            if let Some((number, start)) = header(objects.bytes, at) {
                table.places.insert(number, Place::File(start));
            }
        }
        let trailers: Vec<usize> = memmem::find_iter(objects.bytes, b"trailer").collect();
        for at in trailers.into_iter().rev() {
            let found = objects.parse(at + b"trailer".len(), |parser| parser.parse_object(&NoResolve));
            let Some(Object::Dict(trailer)) = found else { continue };
            let is_whole = trailer.get("Root").is_some();
            if is_whole || table.trailer.is_empty() {
                table.trailer = trailer;
            }
            if is_whole {
                break;
            }
        }
        if table.trailer.get("Root").is_none() {
            let root = table.catalog(objects);
            root.map(|root| table.trailer.insert(Name("Root".to_owned()), Object::Ref(root)));
        }
        (!table.places.is_empty()).then_some(table)
    }

    /// The first object that says it is the catalog.
    fn catalog(&self, objects: &Objects) -> Option<ObjRef> {
        let mut places: Vec<(&u32, &Place)> = self.places.iter().collect();
        places.sort_by_key(|(number, _)| **number);
        places.into_iter().find_map(|(_, place)| {
            let Place::File(at) = place else { return None };
            let (reference, object) = objects.parse(*at, |parser| parser.parse_indirect(&NoResolve))?;
            (object.as_dict()?.get_name("Type")?.0 == "Catalog").then_some(reference)
        })
    }
}

/// The place that the end of the file names.
fn newest(bytes: &[u8]) -> Option<usize> {
    let windows = [1 << 10, 64 << 10].map(|window| bytes.len().saturating_sub(window));
    windows.into_iter().find_map(|from| {
        let at = from + memmem::rfind(&bytes[from..], b"startxref")?;
        match Lexer::at(bytes, at + b"startxref".len()).next_token() {
            Ok(Token::Int(at)) => usize::try_from(at).ok().filter(|at| *at < bytes.len()),
            _ => None,
        }
    })
}

fn offset(trailer: &Dict, key: &str, bytes: &[u8]) -> Option<usize> {
    usize::try_from(trailer.get_int(key)?).ok().filter(|at| *at < bytes.len())
}

/// A section, and whether it is a stream.
fn section(objects: &Objects, at: usize) -> Option<(Table, bool)> {
    let mut lexer = Lexer::at(objects.bytes, at);
    if is_word(&lexer.next_token().ok()?, b"xref") {
        return Some((classic(objects, lexer)?, false));
    }
    match objects.parse(at, |parser| parser.parse_indirect(&NoResolve))? {
        (_, Object::Stream(stream)) => Some((packed(objects, stream)?, true)),
        _ => None,
    }
}

/// `start count`, then as many lines `offset generation n|f`, until `trailer`. Read word for word: lines may have any length.
fn classic(objects: &Objects, mut lexer: Lexer) -> Option<Table> {
    let mut table = Table::default();
    loop {
        let token = lexer.next_token().ok()?;
        if is_word(&token, b"trailer") {
            let trailer = objects.parse(lexer.pos(), |parser| parser.parse_object(&NoResolve));
            table.trailer = trailer?.as_dict()?.clone();
            return Some(table);
        }
        let (start, count) = (natural(&token)?, natural(&lexer.next_token().ok()?)?);
        if count > (objects.bytes.len() / SHORTEST_LINE + 1) as u64 {
            return None;
        }
        for number in start..start.saturating_add(count) {
            let (at, _) = (natural(&lexer.next_token().ok()?)?, natural(&lexer.next_token().ok()?)?);
            let place = match lexer.next_token().ok()? {
                word if is_word(&word, b"n") => Place::File(usize::try_from(at).unwrap_or(usize::MAX)),
                word if is_word(&word, b"f") => Place::Free,
                _ => return None,
            };
            table.add(objects, number, place)?;
        }
    }
}

fn is_word(token: &Token, word: &[u8]) -> bool {
    matches!(token, Token::Keyword(found) if found.as_slice() == word)
}

fn natural(token: &Token) -> Option<u64> {
    if let Token::Int(value) = token { u64::try_from(*value).ok() } else { None }
}

/// A stream of places: three numbers each, as many bytes wide as `W` says.
fn packed(objects: &Objects, stream: Stream) -> Option<Table> {
    let numbers = |key| stream.dict.get_array(key).map(|items| items.iter().map(|item| item.as_int().unwrap_or(-1)).collect::<Vec<i64>>());
    let widths = numbers("W")?;
    let width = |at: usize| widths.get(at).map_or(Some(0), |width| usize::try_from(*width).ok().filter(|width| *width <= 8));
    let (kinds, firsts, seconds) = (width(0)?, width(1)?, width(2)?);
    let ranges = numbers("Index").unwrap_or_else(|| vec![0, stream.dict.get_int("Size").unwrap_or(0)]);
    let data = objects.data(&stream)?;
    let mut lines = data.chunks_exact(Some(kinds + firsts + seconds).filter(|len| *len > 0)?);
    let mut table = Table::default();
    for range in ranges.chunks_exact(2).filter(|range| range[0] >= 0 && range[1] >= 0) {
        let (start, count) = (range[0] as u64, range[1] as u64);
        for (number, line) in (start..start.saturating_add(count)).zip(&mut lines) {
            let value = |bytes: &[u8]| bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte));
            let (kind, rest) = line.split_at(kinds);
            let (first, second) = (value(&rest[..firsts]), value(&rest[firsts..]));
            let place = match if kinds == 0 { 1 } else { value(kind) } {
                1 => Place::File(usize::try_from(first).unwrap_or(usize::MAX)),
                2 => {
                    u32::try_from(first).ok().zip(u32::try_from(second).ok()).map_or(Place::Free, |(stream, at)| Place::Packed(stream, at))
                }
                _ => Place::Free,
            };
            table.add(objects, number, place)?;
        }
    }
    table.trailer = stream.dict;
    Some(table)
}

/// The number of the object whose head `7 0 obj` ends in the word at `word`, and where the head begins.
fn header(bytes: &[u8], word: usize) -> Option<(u32, usize)> {
    let is_space = |b: &u8| matches!(b, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ');
    let is_edge = |b: &u8| is_space(b) || b"()<>[]{}/%".contains(b);
    let back = |end: usize, is: &dyn Fn(&u8) -> bool| end - bytes[..end].iter().rev().take_while(|b| is(b)).count();
    let after = back(word, &is_space);
    let generation = back(after, &u8::is_ascii_digit);
    let before = back(generation, &is_space);
    let start = back(before, &u8::is_ascii_digit);
    let is_apart = bytes.get(word + 3).is_none_or(is_edge) && start.checked_sub(1).is_none_or(|at| is_edge(&bytes[at]));
    let is_head = is_apart && after < word && generation < after && before < generation && start < before;
    let digits = |from: usize, to: usize| std::str::from_utf8(&bytes[from..to]).ok();
    digits(generation, after).filter(|_| is_head)?.parse::<u16>().ok()?;
    Some((digits(start, before)?.parse().ok()?, start))
}

//! Plain text and simple Markdown.

use model::SourceFormat;

use super::flow::Paragraph;
use super::limits::Budget;
use super::sheet::{self, Piece, Sheet};
use super::{Document, charset, glyphs};
use crate::profile;
use crate::words::is_function_word;

/// Lines that are looked at; some of them are rules.
const MOST_WRITTEN: usize = 2 * sheet::MOST_LINES;

pub(crate) fn read(bytes: &[u8], limits: &Budget) -> Document {
    let text = charset::decode(bytes).replace("\r\n", "\n").replace(['\r', '\u{c}'], "\n");
    let n_headings = text.lines().filter(|line| heading_level(line).is_some()).count();
    let n_marks = text.matches("**").count() + text.matches("](http").count();
    let is_markdown = n_headings >= 2 || n_headings == 1 && n_marks > 0;
    let mut sheet = Sheet::new(limits);
    let lines = unwrapped(&text);
    sheet.truncated = lines.len() > MOST_WRITTEN;
    for line in lines {
        paragraph(&line, is_markdown).write(&mut sheet);
    }
    Document::new(if is_markdown { SourceFormat::Markdown } else { SourceFormat::Text }, 1, sheet)
}

fn heading_level(line: &str) -> Option<usize> {
    let level = line.chars().take_while(|&c| c == '#').count();
    ((1..=6).contains(&level) && line[level..].starts_with(' ')).then_some(level)
}

/// Whether a line begins with the name of what follows: `Tools: Git`, `Tools = Git`.
fn is_named(line: &str) -> bool {
    [": ", " = "].iter().filter_map(|mark| line.find(mark)).any(|at| line[..at].split(' ').count() <= 3 && !line[..at].contains(','))
}

/// Whether a line holds an address of mail or of the web.
fn is_contact(line: &str) -> bool {
    line.contains('@') || line.contains("://") || line.contains("www.")
}

/// How a text breaks its lines.
struct Wrapping {
    /// Characters of its widest line. How long an address is says nothing.
    width: usize,
    /// Each line holds as many words as fit: what goes on below is told by the width alone.
    is_full: bool,
    /// Nouns begin with a capital, as in German.
    has_capital_nouns: bool,
}

impl Wrapping {
    /// That of a text; none of one whose lines are too short or too long to be broken by a producer.
    fn of(text: &str) -> Option<Wrapping> {
        let lines: Vec<&str> = text.lines().filter(|line| !is_contact(line)).collect();
        let width = lines.iter().map(|line| line.chars().count()).max().filter(|width| (40..=120).contains(width))?;
        let has_capital_nouns = text.matches(" und ").count() > text.matches(" and ").count();
        let goes_on = |pair: &&[&str]| !pair[0].is_empty() && pair[1].starts_with(char::is_lowercase);
        let broken: Vec<bool> = lines.windows(2).filter(goes_on).map(|pair| is_filled(pair[0].chars().count(), pair[1], width)).collect();
        let n_full = broken.iter().filter(|is_full| **is_full).count();
        Some(Wrapping { width, is_full: 10 * n_full >= 9 * broken.len(), has_capital_nouns })
    }

    /// Whether `line` goes on with `last`, the last of whose lines has so many characters.
    fn joins(&self, last: &str, last_width: usize, line: &str) -> bool {
        let is_filled = is_filled(last_width, line, self.width);
        // Letters of different widths: a line may be broken earlier than the widest one.
        let may_go_on = 2 * last_width >= self.width && !last.ends_with(['.', ':', ';', '!', '?']);
        match line.chars().next() {
            _ if last_width == 0 => false,
            _ if self.is_full => is_filled,
            // Months are written small in many languages.
            Some(first) if first.is_lowercase() => may_go_on && (is_filled || !profile::is_dated(line)),
            Some(first) if first.is_uppercase() => may_go_on && is_open(last) || self.has_capital_nouns && is_filled,
            _ => is_filled,
        }
    }
}

/// Whether the first word of the next line would not have fitted.
fn is_filled(n: usize, next: &str, width: usize) -> bool {
    n + 1 + next.trim().split(' ').next().unwrap_or("").chars().count() > width
}

/// Whether a line cannot end here: a comma or a word such as "and" calls for more.
fn is_open(line: &str) -> bool {
    line.ends_with([',', '-', '&', '/']) || line.rsplit(' ').next().is_some_and(|word| is_function_word(&word.to_lowercase()))
}

/// Lines put together again where a producer broke them.
fn unwrapped(text: &str) -> Vec<String> {
    let wrapping = Wrapping::of(text);
    let mut lines: Vec<String> = Vec::new();
    let mut last_width = 0;
    for line in text.lines() {
        let trimmed = line.trim();
        let is_heading = || !trimmed.starts_with(char::is_lowercase) && crate::sections::is_heading(trimmed).is_some();
        let own = glyphs::bullet_len(trimmed) > 0
            || heading_level(trimmed).is_some()
            || trimmed.is_empty()
            || trimmed.starts_with('|')
            || is_named(trimmed)
            || is_contact(trimmed)
            || is_heading();
        if lines.len() > MOST_WRITTEN {
            break;
        }
        match lines.last_mut() {
            Some(last) if !own && wrapping.as_ref().is_some_and(|wrapping| wrapping.joins(last, last_width, trimmed)) => {
                last.push(' ');
                last.push_str(trimmed);
            }
            _ if trimmed.is_empty() => {}
            _ => lines.push(line.trim_end().to_owned()),
        }
        last_width = if trimmed.is_empty() || is_contact(trimmed) { 0 } else { line.chars().count() };
    }
    lines
}

fn paragraph(line: &str, is_markdown: bool) -> Paragraph {
    let mut words = line.trim();
    let mut paragraph = Paragraph::default();
    // A rule under a heading, or between parts.
    if words.len() >= 3 && words.chars().all(|c| "=-_*~#|: ".contains(c)) {
        return paragraph;
    }
    let cells = words.strip_prefix('|').and_then(|row| row.strip_suffix('|')).filter(|_| is_markdown);
    if let Some(row) = cells {
        for (at, cell) in row.split('|').enumerate() {
            let tab = (at > 0).then(|| Piece { text: "\t".to_owned(), size: 11.0, ..Piece::default() });
            paragraph.pieces.extend(tab.into_iter().chain(inline(cell.trim(), 11.0, false)));
        }
        return paragraph;
    }
    let mut size = 0.0;
    if is_markdown {
        size = 11.0;
        if let Some(level) = heading_level(words) {
            paragraph.level = level as u8;
            size = 26.0 - 3.0 * level as f32;
            words = words[level..].trim().trim_end_matches('#').trim();
        }
        let cut = glyphs::bullet_len(words);
        paragraph.bullet = cut > 0 && !words.starts_with("**");
        words = if paragraph.bullet { &words[cut..] } else { words };
        paragraph.pieces = inline(words, size, paragraph.level > 0);
        return paragraph;
    }
    paragraph.pieces.push(Piece { text: spaced(words), size, ..Piece::default() });
    paragraph
}

/// Three spaces and more stand for a tab.
fn spaced(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut n_spaces = 0;
    for c in words.chars() {
        if c == ' ' {
            n_spaces += 1;
            continue;
        }
        match n_spaces {
            0 => {}
            1 | 2 => out.push(' '),
            _ => out.push('\t'),
        }
        n_spaces = 0;
        out.push(c);
    }
    out
}

/// Bold, italic and links of Markdown.
fn inline(words: &str, size: f32, heading: bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut bold, mut italic) = (heading, false);
    let mut rest = words;
    let mut text = String::new();
    let flush = |text: &mut String, bold, italic, pieces: &mut Vec<Piece>| {
        if !text.is_empty() {
            pieces.push(Piece { text: std::mem::take(text), bold, italic, size, link: None });
        }
    };
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**").or_else(|| rest.strip_prefix("__")) {
            flush(&mut text, bold, italic, &mut pieces);
            bold = !bold;
            rest = after;
        } else if c == '*' && (italic || !rest[1..].starts_with(' ')) {
            flush(&mut text, bold, italic, &mut pieces);
            italic = !italic;
            rest = &rest[1..];
        } else if let Some((shown, target, after)) = link(rest) {
            flush(&mut text, bold, italic, &mut pieces);
            pieces.push(Piece { text: shown.to_owned(), bold, italic, size, link: sheet::target(target) });
            rest = after;
        } else {
            text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    flush(&mut text, bold, italic, &mut pieces);
    pieces
}

/// What a link and its words may take; beyond it a bracket is a bracket.
const LONGEST_LINK: usize = 3_000;

/// `[shown](target)` at the front of a text, and what follows it.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let near = &text[..text.floor_char_boundary(LONGEST_LINK)];
    let (shown, rest) = near.strip_prefix('[')?.split_once("](")?;
    let (target, rest) = rest.split_once(')')?;
    (!shown.contains('[') && !target.contains(' ')).then_some((shown, target, &text[near.len() - rest.len()..]))
}

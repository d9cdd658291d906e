//! HTML pages: their text, with headings, lists, tables and links. Nothing of a page is run.

use model::SourceFormat;

use super::Document;
use super::flow::Paragraph;
use super::limits::Limits;
use super::sheet::{Piece, Sheet};

const HIDDEN: [&str; 7] = ["script", "style", "head", "noscript", "template", "svg", "select"];

pub(crate) fn read(text: &str, limits: &Limits) -> Document {
    let mut sheet = Sheet::new(limits);
    let mut links: Vec<String> = Vec::new();
    let mut paragraph = Paragraph::default();
    let (mut n_bold, mut heading, mut link) = (0usize, 0usize, None);
    // Cells of the row so far.
    let mut n_cells = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let (words, tag, after) = next_tag(rest);
        if !words.trim().is_empty() || (words.contains(char::is_whitespace) && !paragraph.pieces.is_empty()) {
            let size = if heading > 0 { 26.0 - 3.0 * heading as f32 } else { 11.0 };
            let text = entities(words).replace(['\n', '\t', '\r'], " ");
            paragraph.pieces.push(Piece { text, bold: n_bold > 0 || heading > 0, italic: false, size, link: link.clone() });
        }
        rest = after;
        let closing = tag.starts_with('/');
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        if HIDDEN.contains(&name.as_str()) && !closing {
            rest = skip_to_end(rest, &name);
            continue;
        }
        match name.as_str() {
            "b" | "strong" | "th" => n_bold = if closing { n_bold.saturating_sub(1) } else { n_bold + 1 },
            "a" => {
                link = if closing { None } else { attribute(tag, "href") };
                links.extend(link.clone().filter(|link| !links.contains(link)));
            }
            "br" => paragraph.pieces.push(Piece { text: "\n".to_owned(), size: 11.0, ..Piece::default() }),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "div" | "li" | "ul" | "ol" | "tr" | "table" | "section" | "header"
            | "footer" | "article" | "main" | "aside" | "dl" | "dt" | "dd" | "body" | "hr" | "nav" | "blockquote" | "td" => {
                let level = heading as u8;
                let done = std::mem::take(&mut paragraph);
                Paragraph { level, ..done }.write(&mut sheet);
                let level = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()).unwrap_or(0);
                heading = if closing { 0 } else { level };
                paragraph.bullet = name == "li" && !closing;
                paragraph.beside = name == "td" && !closing && n_cells > 0;
                n_cells = if name == "tr" { 0 } else { n_cells + usize::from(name == "td" && !closing) };
            }
            _ => {}
        }
    }
    paragraph.write(&mut sheet);
    let mut document = Document::new(SourceFormat::Html, 1, sheet);
    document.links = links;
    document
}

/// Text up to the next tag, the inside of the tag, and what follows.
fn next_tag(text: &str) -> (&str, &str, &str) {
    let Some(open) = text.find('<') else { return (text, "", "") };
    let rest = &text[open + 1..];
    if let Some(comment) = rest.strip_prefix("!--") {
        let after = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        return (&text[..open], "", after);
    }
    match rest.find('>') {
        Some(close) => (&text[..open], &rest[..close], &rest[close + 1..]),
        None => (&text[..open], "", ""),
    }
}

fn skip_to_end<'t>(text: &'t str, name: &str) -> &'t str {
    let end = format!("</{name}");
    let found =
        text.char_indices().find(|&(at, c)| c == '<' && text.get(at..at + end.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(&end)));
    found.map_or("", |(at, _)| text[at..].find('>').map_or("", |close| &text[at + close + 1..]))
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!("{name}="))?.1;
    let quote = rest.chars().next().filter(|c| *c == '"' || *c == '\'')?;
    rest[1..].split(quote).next().map(entities)
}

/// Spells out the references that pages use most, and numbers.
pub(crate) fn entities(text: &str) -> String {
    const NAMED: [(&str, &str); 16] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("ndash", "–"),
        ("mdash", "—"),
        ("bull", "•"),
        ("middot", "·"),
        ("rsquo", "’"),
        ("lsquo", "‘"),
        ("rdquo", "”"),
        ("ldquo", "“"),
        ("eacute", "é"),
        ("uuml", "ü"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        let name = end.and_then(|end| rest.get(1..end)).unwrap_or("");
        let number = name
            .strip_prefix("#x")
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .or_else(|| name.strip_prefix('#').and_then(|digits| digits.parse().ok()));
        let character = number
            .and_then(char::from_u32)
            .map(String::from)
            .or_else(|| NAMED.iter().find(|(other, _)| *other == name).map(|(_, value)| (*value).to_owned()));
        match character {
            Some(value) => {
                out.push_str(&value);
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

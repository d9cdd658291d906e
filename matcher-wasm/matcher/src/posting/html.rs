//! HTML to plain text.

use crate::document::entities::entities;

/// Tags that begin a new line.
const BLOCKS: [&str; 26] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "fieldset",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "ol",
    "p",
    "section",
    "table",
    "tr",
    "ul",
];

/// Plain text of `source`, which may be HTML, HTML whose tags were encoded once more, or plain text: NFC, trimmed lines ended by `\n`.
pub(super) fn text(source: &str) -> String {
    let is_encoded = !source.contains('<') && source.contains("&lt;");
    let decoded = if is_encoded { entities(source) } else { source.to_owned() };
    let is_html =
        decoded.contains("</") || decoded.contains("<br") || decoded.contains("<p>") || decoded.contains("<li") || decoded.contains("/>");
    let plain = if is_html { without_tags(&decoded) } else { decoded };
    tidy(&entities(&plain))
}

fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        let is_tag = rest[open + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        let line = &rest[..open + usize::from(!is_tag)];
        // In HTML a line break in the source is a space.
        text.extend(line.chars().map(|c| if c == '\n' || c == '\r' { ' ' } else { c }));
        rest = &rest[open + 1..];
        if is_tag {
            rest = after_tag(rest, &mut text);
        }
    }
    text.push_str(rest);
    text
}

/// Writes what a tag means for the text, and gives what stands after it.
fn after_tag<'h>(rest: &'h str, text: &mut String) -> &'h str {
    if let Some(comment) = rest.strip_prefix("!--") {
        return comment.find("-->").map_or("", |end| &comment[end + 3..]);
    }
    let name: String =
        rest.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let after = rest.find('>').map_or("", |end| &rest[end + 1..]);
    if (name == "script" || name == "style") && !rest.starts_with('/') {
        let close = format!("</{name}");
        return find_ignoring_case(after, &close).map_or("", |at| &after[at..]);
    }
    match name.as_str() {
        "li" if !rest.starts_with('/') => break_line(text, "- "),
        "td" | "th" => text.push(' '),
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !rest.starts_with('/') => break_line(text, "\n"),
        "li" => break_line(text, ""),
        "br" => text.push('\n'),
        _ if BLOCKS.contains(&name.as_str()) => break_line(text, ""),
        _ => {}
    }
    after
}

/// Begins a new line, unless one has begun already, with `first` on it.
fn break_line(text: &mut String, first: &str) {
    if !text.trim_end_matches(' ').ends_with('\n') {
        text.push('\n');
    }
    text.push_str(first);
}

/// First place of an ASCII word, whatever its case.
pub(super) fn find_ignoring_case(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// One space between words, no space around lines, at most one empty line.
fn tidy(text: &str) -> String {
    let composed: String = crate::words::compose(text).chars().filter(|c| !matches!(c, '\u{200b}' | '\u{feff}' | '\u{ad}')).collect();
    let mut lines: Vec<String> = Vec::new();
    for line in composed.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !line.is_empty() && line != "-" {
            lines.push(line);
        } else if lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(String::new());
        }
    }
    lines.join("\n").trim().to_owned()
}

/// A piece of a page: an element's beginning with its attributes, its end, or words between.
pub(super) enum Piece<'h> {
    Open(String, &'h str),
    Close(String),
    Text(&'h str),
}

/// The pieces of a page in order, without comments, scripts and styles.
pub(super) fn pieces(page: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            let open = rest.find('<').unwrap_or(rest.len());
            let is_tag = rest[open..].chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c));
            if open > 0 || !rest.is_empty() && !is_tag {
                let end = if is_tag || open == rest.len() { open } else { open + 1 };
                let text = &rest[..end];
                rest = &rest[end..];
                return Some(Piece::Text(text));
            }
            if rest.is_empty() {
                return None;
            }
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
                continue;
            }
            let end = rest.find('>').unwrap_or(rest.len());
            let tag = &rest[1..end];
            rest = rest.get(end + 1..).unwrap_or_default();
            let name: String =
                tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
            if tag.starts_with('/') {
                return Some(Piece::Close(name));
            }
            if name == "script" || name == "style" {
                rest = find_ignoring_case(rest, &format!("</{name}")).map_or("", |at| &rest[at..]);
            } else if !name.is_empty() {
                return Some(Piece::Open(name, tag));
            }
        }
    })
}

/// Value of an attribute of a tag; empty without one.
pub(super) fn attribute(tag: &str, name: &str) -> String {
    let mut rest = tag;
    while let Some(at) = find_ignoring_case(rest, name) {
        let is_start = rest[..at].ends_with(char::is_whitespace);
        rest = &rest[at + name.len()..];
        let Some(value) = rest.trim_start().strip_prefix('=').filter(|_| is_start) else { continue };
        let value = value.trim_start();
        let inner = match value.chars().next() {
            Some(mark @ ('"' | '\'')) => value[1..].split(mark).next(),
            _ => value.split(|c: char| c.is_whitespace()).next(),
        };
        return entities(inner.unwrap_or_default());
    }
    String::new()
}

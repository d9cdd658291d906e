//! HTML to plain text.

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

/// Replaces character references.
fn entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| entity(&rest[1..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                plain.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || *c == '\n');
    }
    const NAMES: [(&str, char); 36] = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("bull", '•'),
        ("middot", '·'),
        ("hellip", '…'),
        ("euro", '€'),
        ("pound", '£'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("Auml", 'Ä'),
        ("Ouml", 'Ö'),
        ("Uuml", 'Ü'),
        ("szlig", 'ß'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("ecirc", 'ê'),
        ("agrave", 'à'),
        ("aacute", 'á'),
        ("ccedil", 'ç'),
        ("ntilde", 'ñ'),
        ("iacute", 'í'),
        ("oacute", 'ó'),
        ("reg", '®'),
        ("trade", '™'),
        ("deg", '°'),
    ];
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
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

//! Plain text to HTML of a handful of tags, and back into the text of XML. No markup of a source gets through: it was read as text.

/// Longest line that can be a heading, in letters.
const HEADING: usize = 70;

/// Paragraphs, lists and headings of a text whose items begin with "- ".
pub(crate) fn render(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut html = String::new();
    let mut at = 0;
    while at < lines.len() {
        let rest = &lines[at..];
        let n = match lines[at] {
            "" => 1,
            line if item(line).is_some() => list(rest, &mut html),
            line if is_heading(line, lines.get(at + 1).copied()) => {
                html.push_str(&format!("<h3>{}</h3>", escape(line)));
                1
            }
            _ => paragraph(rest, &mut html),
        };
        at += n;
    }
    html
}

fn item(line: &str) -> Option<&str> {
    ["- ", "• ", "* ", "· ", "– "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim)
}

/// A short line over a list, or one that ends as headings do.
fn is_heading(line: &str, next: Option<&str>) -> bool {
    let is_over_list = next.is_some_and(|next| item(next).is_some()) && !line.ends_with(['.', '!', ',', ';']);
    line.chars().count() <= HEADING && (is_over_list || line.ends_with(':') && next.is_some_and(|next| !next.is_empty()))
}

fn list(lines: &[&str], html: &mut String) -> usize {
    let items: Vec<&str> = lines.iter().map_while(|line| item(line)).collect();
    html.push_str("<ul>");
    items.iter().for_each(|item| html.push_str(&format!("<li>{}</li>", escape(item))));
    html.push_str("</ul>");
    items.len()
}

fn paragraph(lines: &[&str], html: &mut String) -> usize {
    let ends = |at: usize| lines[at].is_empty() || item(lines[at]).is_some() || is_heading(lines[at], lines.get(at + 1).copied());
    let n = (1..lines.len()).find(|at| ends(*at)).unwrap_or(lines.len());
    let escaped: Vec<String> = lines[..n].iter().map(|line| escape(line)).collect();
    html.push_str(&format!("<p>{}</p>", escaped.join("<br>")));
    n
}

/// Text that is no markup, in HTML and XML, in texts and attributes. Characters that XML does not have are left out.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_headings_lists_and_paragraphs() {
        let text = "We bake.\nEvery day.\n\nYou bring\n- an oven\n- <b>time</b> & \"tea\"\nAbout us:\nOld, and glad.";
        assert_eq!(
            render(text),
            "<p>We bake.<br>Every day.</p><h3>You bring</h3><ul><li>an oven</li><li>&lt;b&gt;time&lt;/b&gt; &amp; &quot;tea&quot;</li></ul>\
             <h3>About us:</h3><p>Old, and glad.</p>"
        );
        assert_eq!(render(" \n\n"), "");
        assert_eq!(escape("a\u{0}\u{b}\u{ffff}b\u{1f600}"), "ab\u{1f600}");
    }
}

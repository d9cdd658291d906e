//! Pages: the data in their scripts, lists of jobs, and a job alone.

use serde_json::{Deserializer, Map, Value, json};

use super::html::{self, Piece, pieces};
use super::{dates, details};

/// Values of a script that are tried at most.
const MOST_VALUES: usize = 8;
/// Jobs that are taken from a page.
const MOST_ROWS: usize = 2_000;
/// A page with more words for each link to a job is about one job.
const WORDS_PER_LINK: usize = 120;
/// Words without which a page says nothing about a job.
pub(super) const LEAST_WORDS: usize = 20;
/// Elements with links that are no jobs.
const MENUS: [&str; 2] = ["nav", "footer"];
/// Elements that are no part of what a page says about a job.
const AROUND: [&str; 9] = ["nav", "footer", "aside", "form", "noscript", "svg", "button", "select", "head"];

/// Contents and attributes of the scripts of a page.
fn scripts(page: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(at) = html::find_ignoring_case(rest, "<script") {
        rest = &rest[at + "<script".len()..];
        let Some(end) = rest.find('>') else { break };
        let attributes = &rest[..end];
        rest = &rest[end + 1..];
        let close = html::find_ignoring_case(rest, "</script").unwrap_or(rest.len());
        found.push((attributes, &rest[..close]));
        rest = &rest[close..];
    }
    found
}

/// The `application/ld+json` scripts of a page.
pub(super) fn linked_data(page: &str) -> Vec<&str> {
    let is_linked = |attributes: &str| html::find_ignoring_case(attributes, "application/ld+json").is_some();
    scripts(page).into_iter().filter(|(attributes, _)| is_linked(attributes)).map(|(_, script)| bare(script)).collect()
}

/// Without the comment or CDATA marks that some pages put around the JSON.
fn bare(script: &str) -> &str {
    let marks = |c: char| c.is_whitespace() || c == '/' || c == '*';
    let script = script.trim_matches(marks);
    let script = script.strip_prefix("<![CDATA[").or_else(|| script.strip_prefix("<!--")).unwrap_or(script);
    let script = script.strip_suffix("]]>").or_else(|| script.strip_suffix("-->")).unwrap_or(script);
    script.trim_matches(marks)
}

/// What scripts assign to their variables, as far as it is JSON.
pub(super) fn script_values(page: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for (_, script) in scripts(page) {
        let starts = script.char_indices().filter(|&(at, c)| {
            let before = script[..at].trim_end();
            matches!(c, '{' | '[') && (before.is_empty() || before.ends_with(['=', '(']))
        });
        let mut end = 0;
        for (at, _) in starts.take(MOST_VALUES) {
            let mut values = Deserializer::from_str(&script[at..]).into_iter::<Value>();
            if at >= end
                && let Some(Ok(value)) = values.next()
            {
                end = at + values.byte_offset();
                found.push(value);
            }
        }
    }
    found
}

/// What a row of a list says about a job.
#[derive(Default)]
struct Row {
    fields: Map<String, Value>,
    href: Option<String>,
    /// Words of the link.
    link: String,
    /// Words of a heading, for links that only say "apply".
    heading: String,
    /// What the next words are, as the words before said.
    label: Option<&'static str>,
}

/// The jobs that a page lists; none if it is about one job.
pub(super) fn listed(page: &str) -> Option<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    let (mut row, mut class, mut in_link, mut in_heading, mut n_words) = (Row::default(), String::new(), false, false, 0);
    let mut skipped = Vec::<String>::new();
    for piece in pieces(page) {
        match piece {
            // Links of menus lead to all jobs.
            Piece::Open(name, _) if MENUS.contains(&name.as_str()) => skipped.push(name),
            Piece::Close(name) if skipped.last() == Some(&name) => drop(skipped.pop()),
            _ if !skipped.is_empty() => {}
            Piece::Open(name, attributes) => {
                class = format!("{} {}", html::attribute(attributes, "class"), html::attribute(attributes, "id")).to_lowercase();
                let href = Some(html::attribute(attributes, "href")).filter(|href| name == "a" && is_job(href));
                let is_other = href.is_some() && row.href.is_some() && href != row.href;
                if ["tr", "li", "article"].contains(&name.as_str()) || is_other {
                    row.finish(&mut found);
                }
                in_link |= href.is_some();
                row.href = href.or(row.href);
                in_heading |= ["h2", "h3", "h4"].contains(&name.as_str());
            }
            Piece::Close(name) => {
                in_link &= !["a", "td", "tr", "li"].contains(&name.as_str());
                in_heading &= !["h2", "h3", "h4"].contains(&name.as_str());
                if ["tr", "li", "article"].contains(&name.as_str()) {
                    row.finish(&mut found);
                }
            }
            Piece::Text(text) => {
                n_words += text.split_whitespace().count();
                row.take(&html::text(text), &class, in_link, in_heading);
            }
        }
    }
    row.finish(&mut found);
    let most_words = if found.len() == 1 { WORDS_PER_LINK / 3 } else { WORDS_PER_LINK };
    (!found.is_empty() && n_words / found.len() < most_words).then_some(found)
}

/// Whether an address is that of one job.
fn is_job(href: &str) -> bool {
    const PARTS: [&str; 14] = [
        "/job/",
        "/jobs/",
        "job-opening",
        "/position",
        "/vacanc",
        "/opening",
        "/careers/",
        "/stelle",
        "/offer",
        "/o/",
        "/j/",
        "req=",
        "jobid=",
        "gh_jid=",
    ];
    let href = href.to_lowercase();
    // The list itself, and searches of it, end in the part.
    PARTS.iter().any(|part| href.find(part).is_some_and(|at| href.len() > at + part.len() + 2)) && !href.contains("/search")
}

impl Row {
    /// Puts words where they belong: by the words before, by the class of their element, by what they are.
    fn take(&mut self, text: &str, class: &str, in_link: bool, in_heading: bool) {
        if text.is_empty() {
            return;
        }
        let lower = text.trim_end_matches(':').to_lowercase();
        const LABELS: [(&str, &str); 6] = [
            ("location", "location"),
            ("job id", "jobid"),
            ("requisition", "jobid"),
            ("department", "department"),
            ("posted", "dateposted"),
            ("job title", ""),
        ];
        if let Some((_, name)) = LABELS.iter().find(|(label, _)| lower.contains(label) && lower.split(' ').count() < 3) {
            self.label = Some(name);
        } else if let Some(name) = self.label.take().filter(|name| !name.is_empty()) {
            self.fields.entry(name).or_insert_with(|| text.into());
        } else if in_link || in_heading {
            let words = if in_link { &mut self.link } else { &mut self.heading };
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(text);
        } else if let Some(name) = ["location", "department"].iter().find(|name| class.contains(**name)) {
            self.fields.entry(*name).or_insert_with(|| text.into());
        } else if dates::day(text).is_some() {
            self.fields.entry("dateposted").or_insert_with(|| text.into());
        } else if details::employment_type(text).is_some_and(|kind| kind != model::EmploymentType::Other) {
            self.fields.entry("employmenttype").or_insert_with(|| text.into());
        }
    }

    /// Ends the row; it is a job if it has a link with a title.
    fn finish(&mut self, found: &mut Vec<Value>) {
        let Row { mut fields, href, link, heading, .. } = std::mem::take(self);
        let Some(href) = href else { return };
        let says_nothing = |text: &str| {
            let lower = text.to_lowercase();
            text.len() < 3
                || ["apply", "view", "read more", "learn more", "details", "all jobs", "search", "back"]
                    .iter()
                    .any(|word| lower.starts_with(word))
        };
        let Some(title) = [link, heading].into_iter().find(|text| !says_nothing(text) && text.split_whitespace().count() <= 16) else {
            return;
        };
        if found.len() >= MOST_ROWS || found.iter().any(|other| other["url"] == *href && other["title"] == *title) {
            return;
        }
        fields.entry("jobid").or_insert_with(|| id(&href).into());
        fields.insert("title".to_owned(), title.into());
        fields.insert("url".to_owned(), href.into());
        found.push(Value::Object(fields));
    }
}

/// What tells a job in its address: a number of the query or the path, else the last part.
fn id(href: &str) -> String {
    let (path, query) = href.split('#').next().unwrap_or(href).split_once('?').unwrap_or((href, ""));
    let named =
        query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| ["req", "jobid", "id", "gh_jid", "job"].contains(name));
    let mut parts = path.trim_end_matches('/').split('/').filter(|part| !part.is_empty());
    let number = parts.clone().find(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    named.map(|(_, value)| value).or(number).or_else(|| parts.next_back()).unwrap_or(href).to_owned()
}

/// A page about one job: its heading and what stands below.
pub(super) fn alone(page: &str) -> Option<Value> {
    let (mut body, mut title, mut skipped, mut in_title) = (String::new(), String::new(), Vec::<String>::new(), false);
    for piece in pieces(page) {
        match piece {
            Piece::Open(name, _) if AROUND.contains(&name.as_str()) => skipped.push(name),
            Piece::Close(name) if skipped.last() == Some(&name) => drop(skipped.pop()),
            _ if !skipped.is_empty() => {}
            Piece::Open(name, _) if name == "h1" && title.is_empty() => {
                in_title = true;
                // What stands above the heading are paths and menus.
                body.clear();
            }
            Piece::Close(name) if name == "h1" => in_title = false,
            Piece::Open(name, _) => body.push_str(&format!("<{name}>")),
            Piece::Close(name) => body.push_str(&format!("</{name}>")),
            Piece::Text(text) if in_title => title.push_str(text),
            Piece::Text(text) => body.push_str(text),
        }
    }
    let named = || html::find_ignoring_case(page, "<title").and_then(|at| page[at..].split(['>', '<']).nth(2));
    let title = if title.trim().is_empty() {
        named()?
            .split([" | ", " – ", " - "][..].iter().copied().find(|mark| named().is_some_and(|t| t.contains(mark))).unwrap_or("\n"))
            .next()?
            .to_owned()
    } else {
        title
    };
    let description = html::text(&body);
    let is_job = description.split_whitespace().count() >= LEAST_WORDS && !title.trim().is_empty();
    is_job.then(|| json!({"title": html::text(&title), "description": description}))
}

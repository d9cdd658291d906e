//! Where in a text the postings are: each as one value, whatever it was written in.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::{Problem, html, invalid, page, shapes};
use crate::document::xml::{self, Child, Node};
use crate::document::{Budget, Limits};

/// How deep lists and objects may lie in one another.
const DEPTH: usize = 24;

/// The postings of a text, each with the name of the employer whose list it stands in, where that is said.
#[derive(Debug, Default)]
pub(super) struct Records {
    pub(super) found: Vec<(Value, Option<String>)>,
    pub(super) problems: Vec<Problem>,
    /// Number of values that were looked at.
    pub(super) n_values: usize,
}

/// Finds the postings of JSON, XML, a page, or a text.
pub(super) fn find(text: &str) -> Records {
    let text = text.trim_start_matches('\u{feff}').trim();
    let mut records = Records::default();
    if text.starts_with(['{', '[']) || text.is_empty() {
        records.json(text);
    } else if is_xml(text) {
        records.xml(text);
    } else if text.starts_with('<') {
        records.page(text);
    } else {
        records.found.extend(plain(text).map(|posting| (posting, None)));
    }
    records
}

/// JSON without halves of characters, as `\ud83d` is where an emoji was cut in two: one would make the whole list unreadable.
fn whole(json: &str) -> Cow<'_, str> {
    let unit =
        |at: usize| json.get(at + 2..at + 6).filter(|_| json[at..].starts_with("\\u")).and_then(|hex| u32::from_str_radix(hex, 16).ok());
    let (mut halves, mut at) = (Vec::new(), 0);
    while let Some(found) = json[at..].find('\\') {
        at += found;
        at += match unit(at) {
            Some(0xd800..0xdc00) if unit(at + 6).is_some_and(|low| (0xdc00..0xe000).contains(&low)) => 12,
            Some(0xd800..0xe000) => {
                halves.push(at);
                6
            }
            _ => 1 + json[at + 1..].chars().next().map_or(0, char::len_utf8),
        };
    }
    if halves.is_empty() {
        return Cow::Borrowed(json);
    }
    let mut repaired = json.to_owned();
    halves.iter().for_each(|&half| repaired.replace_range(half..half + 6, "\\ufffd"));
    Cow::Owned(repaired)
}

/// Whether a text in tags is no page.
fn is_xml(text: &str) -> bool {
    const PAGES: &str = "html !doctype head body script div p h1 h2 ul ol section main article table tr !-- a";
    let name = |text: &str| text[1..].split(|c: char| c.is_whitespace() || c == '>').next().unwrap_or_default().to_ascii_lowercase();
    let first = if text.starts_with("<?") { text.find("?>").map_or("", |end| text[end + 2..].trim_start()) } else { text };
    first.starts_with('<') && !PAGES.split(' ').any(|page| page == name(first))
}

impl Records {
    fn json(&mut self, text: &str) {
        match serde_json::from_str::<Value>(&whole(text)) {
            Ok(value) => self.value(&value),
            Err(error) => self.problems.push(Problem { index: self.found.len(), error: invalid(&error) }),
        }
    }

    fn value(&mut self, value: &Value) {
        self.n_values += 1;
        collect(value, None, DEPTH, &mut self.found);
    }

    fn xml(&mut self, text: &str) {
        if let Ok(root) = xml::parse(text, &Budget::new(&Limits::default())) {
            self.value(&tree(&root));
        }
    }

    /// The data of a page; where it has none of a posting, what the page itself says.
    fn page(&mut self, text: &str) {
        for script in page::linked_data(text) {
            self.json(script);
        }
        if self.found.is_empty() {
            for value in page::script_values(text) {
                self.value(&value);
            }
        }
        if self.found.is_empty() {
            let listed = page::listed(text).unwrap_or_else(|| page::alone(text).into_iter().collect());
            self.found.extend(listed.into_iter().map(|posting| (posting, None)));
        }
    }
}

/// The postings in a value, in order. An object with a list of jobs is no job itself.
fn collect(value: &Value, employer: Option<&str>, depth: usize, found: &mut Vec<(Value, Option<String>)>) {
    if depth == 0 {
        return;
    }
    if let Value::Array(items) = value {
        items.iter().for_each(|item| collect(item, employer, depth - 1, found));
    }
    let Value::Object(fields) = value else { return };
    let before = found.len();
    let is_list = |value: &Value| value.is_object() || value.as_array().is_some_and(|items| items.iter().any(Value::is_object));
    for name in shapes::LISTS.split_whitespace() {
        let Some(list) = shapes::field(value, name).filter(|list| is_list(list)) else { continue };
        let named = ["name", "moduletitle"].iter().find_map(|field| shapes::field(value, field)?.as_str());
        let employer = named.filter(|_| name == "jobs").or(employer);
        collect(list, employer, depth - 1, found);
    }
    if found.len() > before {
        return;
    }
    if is_posting(value) {
        found.push((value.clone(), employer.map(str::to_owned)));
        return;
    }
    let is_done = |name: &str, value: &Value| is_list(value) && shapes::LISTS.split_whitespace().any(|list| shapes::is_called(name, list));
    let others = fields.iter().filter(|(name, value)| !is_done(name, value));
    others.for_each(|(_, value)| collect(value, employer, depth - 1, found));
    // A feed may wrap the data of a posting in an entry that has its address.
    if let (Some((Value::Object(posting), _)), Some(url)) =
        (found.get_mut(before..).filter(|found| found.len() == 1).and_then(<[_]>::first_mut), value["url"].as_str())
    {
        posting.entry("url").or_insert_with(|| url.into());
    }
}

fn is_posting(value: &Value) -> bool {
    let is_named = |kind: &Value| kind.as_str().is_some_and(|kind| kind == "JobPosting" || kind.ends_with("schema.org/JobPosting"));
    let has_text = |names: &str| names.split_whitespace().any(|name| shapes::field(value, name).is_some_and(Value::is_string));
    match &value["@type"] {
        Value::Array(kinds) => kinds.iter().any(is_named),
        Value::Null => {
            let is_strong = shapes::has(value, shapes::STRONG_MARKS);
            has_text(shapes::TITLES) && (is_strong || shapes::has(value, shapes::MARKS)) || has_text(shapes::NAMES) && is_strong
        }
        kind => is_named(kind),
    }
}

/// An element as an object: its elements by name, several of one name as a list; an element of text alone as text.
fn tree(node: &Node) -> Value {
    let mut fields = Map::new();
    let mut text = String::new();
    for child in &node.children {
        match child {
            Child::Text(part) => text.push_str(part),
            Child::Node(node) => match fields.get_mut(&node.name) {
                Some(Value::Array(items)) => items.push(tree(node)),
                Some(first) => *first = json!([first.take(), tree(node)]),
                None => drop(fields.insert(node.name.clone(), tree(node))),
            },
        }
    }
    if fields.is_empty() { Value::String(text.trim().to_owned()) } else { Value::Object(fields) }
}

/// A posting as plain text: the first line is its title.
fn plain(text: &str) -> Option<Value> {
    let text = html::text(text);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let label = |name: &str| ["title", "job title", "position", "role", "stelle", "poste"].contains(&name.trim().to_lowercase().as_str());
    let title =
        first.split_once(':').filter(|(name, _)| label(name)).map_or(first, |(_, title)| title).trim_start_matches(['#', '*', ' ']).trim();
    // A paragraph is no title, but its beginning serves as one.
    let short = match title.char_indices().nth(120) {
        Some((end, _)) => title.split(['.', '!', '?']).next().filter(|part| part.len() < end).unwrap_or(&title[..end]),
        None => title,
    };
    let description = if short.len() < title.len() { &text } else { rest };
    (text.split_whitespace().count() >= page::LEAST_WORDS)
        .then(|| json!({"title": short.trim_end_matches('*').trim(), "description": description}))
}

//! Records of other programs, as trees, to the fields of JSON Resume, by a table of rules.
//!
//! A rule is a line: the key of the field, the element of a record (`outer>inner`: what `inner` lacks is looked up in `outer`), then for
//! each value `key=choice|choice`, the first choice that says something. A choice joins paths by `+` with a space or by `&` with a comma;
//! a path descends by `/`, where `.` is the record itself and `.name` its own child; `[name=text]` keeps only elements that hold such a one. `key*` takes all that match, `'text` is itself,
//! `key~` is a text with items, which become `summary` and `highlights`. A rule for `basics` adds to one record, `key!` gathers all
//! records into one.

use serde_json::{Map, Value};

use super::limits::Budget;
use super::xml::{Child, Node};
use super::{html, plain};

/// The fields of a JSON Resume that the rules find under a node.
pub(crate) fn resume(root: &Node, rules: &str, limits: &Budget) -> Value {
    let mut fields = Map::new();
    for rule in rules.lines() {
        let mut words = rule.split_whitespace();
        let (Some(key), Some(record)) = (words.next(), words.next()) else { continue };
        let (outer, inner) = record.split_once('>').unwrap_or((record, ""));
        let specs: Vec<&str> = words.collect();
        let (key, gathers) = key.strip_suffix('!').map_or((key, key == "basics"), |key| (key, true));
        let mut gathered = Map::new();
        for outer in all(root, outer) {
            let inside = if inner.is_empty() { vec![outer] } else { all(outer, inner) };
            for node in inside {
                let mut made = Map::new();
                specs.iter().for_each(|spec| value(&[node, outer], spec, limits, &mut made));
                if gathers {
                    made.into_iter().for_each(|(key, value)| add(&mut gathered, &key, value));
                } else if made.values().any(|value| !value.is_null()) {
                    add(&mut fields, key, Value::Array(vec![Value::Object(made)]));
                }
            }
        }
        if !gathered.is_empty() {
            let gathered = Value::Object(gathered);
            add(&mut fields, key, if key == "basics" { gathered } else { Value::Array(vec![gathered]) });
        }
    }
    Value::Object(fields)
}

/// Adds a value: lists grow, objects are filled, of two texts the first stays.
fn add(fields: &mut Map<String, Value>, key: &str, value: Value) {
    match (fields.get_mut(key), value) {
        (None, value) => {
            fields.insert(key.to_owned(), value);
        }
        (Some(Value::Array(list)), Value::Array(more)) => list.extend(more),
        (Some(Value::Object(object)), Value::Object(more)) => more.into_iter().for_each(|(key, value)| add(object, &key, value)),
        _ => {}
    }
}

fn value(nodes: &[&Node; 2], spec: &str, limits: &Budget, made: &mut Map<String, Value>) {
    let Some((key, choices)) = spec.split_once('=') else { return };
    if let Some(key) = key.strip_suffix('*') {
        let found = choices.split('|').flat_map(|path| all(nodes[0], path)).flat_map(|node| items(&said(node), limits));
        let found: Vec<Value> = found.map(Value::String).collect();
        if !found.is_empty() {
            add(made, key, Value::Array(found));
        }
        return;
    }
    let joined = |choice: &str, node: &Node| {
        let (mark, with) = if choice.contains('&') { ('&', ", ") } else { ('+', " ") };
        let parts = choice.split(mark).filter_map(|path| first(node, path));
        parts.collect::<Vec<_>>().join(with)
    };
    let found = choices.split('|').flat_map(|choice| nodes.map(|node| joined(choice, node))).find(|text| !text.is_empty());
    let Some(text) = found else { return };
    if key == "~" {
        let (summary, items) = rich(&text, limits);
        add(made, "summary", Value::String(summary));
        add(made, "highlights", items.into_iter().map(Value::String).collect());
    } else if let Some((outer, inner)) = key.split_once('/') {
        let inner = Map::from_iter([(inner.to_owned(), Value::String(text))]);
        add(made, outer, Value::Object(inner));
    } else {
        let lines = lines(&text, limits).into_iter().map(|(line, _)| line);
        add(made, key, Value::String(lines.collect::<Vec<_>>().join("\n")));
    }
}

fn first(node: &Node, path: &str) -> Option<String> {
    match path.strip_prefix('\'') {
        Some(literal) => Some(literal.replace('_', " ")),
        None => all(node, path).into_iter().map(said).find(|text| !text.is_empty()),
    }
}

/// The elements at the end of a path, in order.
fn all<'n>(node: &'n Node, path: &str) -> Vec<&'n Node> {
    path.split('/').fold(vec![node], |from, step| {
        let (name, condition) = step.strip_suffix(']').and_then(|step| step.split_once('[')).unwrap_or((step, ""));
        let meets = |node: &&Node| {
            let Some((child, text)) = condition.split_once('=') else { return true };
            node.find(child).is_some_and(|child| said(child).replace(' ', "").eq_ignore_ascii_case(text))
        };
        let mut found = Vec::new();
        for node in from {
            match name.strip_prefix('.') {
                Some("") => found.push(node),
                Some(name) => found.extend(node.nodes().filter(|child| child.name == name)),
                None => descend(node, name, &mut found),
            }
        }
        found.retain(meets);
        found
    })
}

fn descend<'n>(node: &'n Node, name: &str, found: &mut Vec<&'n Node>) {
    for child in node.nodes() {
        if child.name == name {
            found.push(child);
        } else {
            descend(child, name, found);
        }
    }
}

/// What an element says: a date in its attributes, its label, or its text. Codes are for machines.
fn said(node: &Node) -> String {
    if let Some(year) = node.attribute("year") {
        let part = |name: &str| node.attribute(name).map(|part| format!("-{}", part.trim_matches('-'))).unwrap_or_default();
        return format!("{year}{}", part("month"));
    }
    if let Some(label) = node.child("Label") {
        return said(label);
    }
    let mut text = String::new();
    for child in &node.children {
        match child {
            Child::Text(words) => text.push_str(words),
            Child::Node(node) if node.name == "Code" => {}
            Child::Node(node) => {
                text.push(' ');
                text.push_str(&said(node));
            }
        }
    }
    let text = text.trim();
    if node.name == "CountryDialing" && !text.is_empty() { format!("+{}", text.trim_start_matches('+')) } else { text.to_owned() }
}

/// The lines of a text that may have marks of HTML, and whether each is an item.
fn lines(text: &str, limits: &Budget) -> Vec<(String, bool)> {
    let is_page = text.contains("</") || text.contains("<br");
    let document = if is_page { html::read(text, limits) } else { plain::read(text.as_bytes(), limits) };
    document.lines().iter().map(|line| (line.text(document.text()).to_owned(), line.bullet)).collect()
}

/// Running text, and the items of its lists.
fn rich(text: &str, limits: &Budget) -> (String, Vec<String>) {
    let (items, running): (Vec<_>, Vec<_>) = lines(text, limits).into_iter().partition(|(_, bullet)| *bullet);
    let words = |lines: Vec<(String, bool)>| lines.into_iter().map(|(line, _)| line);
    (words(running).collect::<Vec<_>>().join("\n"), words(items).collect())
}

/// The entries of a list: a line each, or between commas.
fn items(text: &str, limits: &Budget) -> Vec<String> {
    let lines = lines(text, limits);
    let entries = lines.iter().flat_map(|(line, _)| line.split([',', ';']));
    entries.map(|entry| entry.trim().trim_end_matches('.').to_owned()).filter(|entry| !entry.is_empty()).collect()
}

//! JSON for people who read what changed in it: what fits into a line stands on one, and names are in order.

use std::collections::BTreeMap;

use serde_json::Value;

const WIDTH: usize = 140;

pub(super) fn of(value: &Value) -> String {
    let mut lines = String::new();
    write(value, 0, 0, &mut lines);
    lines.push('\n');
    lines
}

/// Writes the value where `n_written` characters of its line are written already.
fn write(value: &Value, indent: usize, n_written: usize, lines: &mut String) {
    let line = value.to_string();
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(fields) => {
            fields.iter().collect::<BTreeMap<_, _>>().into_iter().map(|(name, part)| (format!("\"{name}\": "), part)).collect()
        }
        Value::Array(list) => list.iter().map(|part| (String::new(), part)).collect(),
        _ => Vec::new(),
    };
    if parts.is_empty() || n_written + line.len() < WIDTH {
        return lines.push_str(&line);
    }
    let (open, close) = if value.is_object() { ('{', '}') } else { ('[', ']') };
    lines.push(open);
    let inner = indent + 1;
    for (at, (name, part)) in parts.into_iter().enumerate() {
        lines.push_str(if at == 0 { "\n" } else { ",\n" });
        lines.push_str(&" ".repeat(inner));
        lines.push_str(&name);
        write(part, inner, inner + name.len(), lines);
    }
    lines.push('\n');
    lines.push_str(&" ".repeat(indent));
    lines.push(close);
}

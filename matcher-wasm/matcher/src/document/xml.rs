//! XML as a tree. Names are without their prefix: producers choose prefixes, and the words of the formats do not collide.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::ReadError;
use super::limits::Budget;

/// More elements than any resume has.
const MOST_NODES: usize = 1_000_000;

/// What parsing and reading an element, a text or a reference costs.
const STEPS_PER_EVENT: usize = 20;

/// An element.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug, Clone)]
pub(crate) enum Child {
    Node(Node),
    Text(String),
}

impl Node {
    /// An element without attributes.
    pub fn of(name: &str, children: Vec<Child>) -> Node {
        Node { name: name.to_owned(), attributes: Vec::new(), children }
    }

    /// Value of an attribute by its name without prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    pub fn child(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|node| node.name == name)
    }

    /// Number of elements in it.
    pub fn len(&self) -> usize {
        self.nodes().map(|node| 1 + node.len()).sum()
    }

    /// The first element of this name, in it or deeper.
    pub fn find(&self, name: &str) -> Option<&Node> {
        self.nodes().find_map(|node| if node.name == name { Some(node) } else { node.find(name) })
    }
}

/// Reads a whole document; its root is the only child of the node that comes back.
pub(crate) fn parse(text: &str, limits: &Budget) -> Result<Node, ReadError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<Node> = vec![Node::default()];
    let mut n_nodes = 0;
    loop {
        let event = reader.read_event().map_err(|_| ReadError::Damaged)?;
        limits.burn(STEPS_PER_EVENT)?;
        let Some(top) = open.last_mut() else { return Err(ReadError::Damaged) };
        match event {
            Event::Start(start) => {
                n_nodes += 1;
                if open.len() > limits.depth {
                    return Err(ReadError::TooDeep { limit: limits.depth });
                }
                open.push(node(&start));
            }
            Event::Empty(start) => {
                n_nodes += 1;
                top.children.push(Child::Node(node(&start)));
            }
            Event::End(_) => {
                if let Some(done) = open.pop().filter(|_| !open.is_empty())
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(Child::Node(done));
                } else {
                    return Err(ReadError::Damaged);
                }
            }
            Event::Text(text) => push_text(top, &text.xml10_content()),
            Event::CData(text) => push_text(top, &text.xml10_content()),
            Event::GeneralRef(reference) => {
                let named = match reference.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                named.into_iter().for_each(|c| push_text(top, c.encode_utf8(&mut [0; 4])));
            }
            Event::Eof => break,
            _ => {}
        }
        if n_nodes > MOST_NODES {
            return Err(ReadError::ExpandsTooFar { limit: limits.decoded_bytes });
        }
    }
    // What a damaged file leaves open still counts.
    while open.len() > 1 {
        if let (Some(done), Some(parent)) = (open.pop(), open.last_mut()) {
            parent.children.push(Child::Node(done));
        }
    }
    open.pop().ok_or(ReadError::Damaged)
}

fn push_text(node: &mut Node, text: &str) {
    match node.children.last_mut() {
        Some(Child::Text(last)) => last.push_str(text),
        _ => node.children.push(Child::Text(text.to_owned())),
    }
}

fn node(start: &BytesStart) -> Node {
    let mut written = start.attributes();
    let attributes = written.with_checks(false).flatten().map(|attribute| {
        let name = local(attribute.key.as_ref());
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map(|value| value.into_owned());
        (name, value.unwrap_or_default())
    });
    let attributes = attributes.collect();
    Node { name: local(start.name().as_ref()), attributes, children: Vec::new() }
}

fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or("").to_owned()
}

//! What the styles of an ODT say about type.

use super::limits::Budget;
use super::xml::Node;

/// Type and kind of some text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Look {
    pub bold: bool,
    pub italic: bool,
    pub size: f32,
    pub level: u8,
    hidden: bool,
    white: bool,
    filled: bool,
}

impl Look {
    /// Whether a reader does not see it, on a colour or on white.
    pub fn is_hidden(&self, on_color: bool) -> bool {
        self.hidden || (self.white && !self.filled && !on_color) || (self.size > 0.0 && self.size < 1.5)
    }

    fn apply(&mut self, style: &Node) {
        let text = style.child("text-properties");
        self.filled |= is_filled(text) || is_filled(style.child("paragraph-properties"));
        let Some(text) = text else { return };
        if let Some(weight) = text.attribute("font-weight") {
            self.bold = weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600);
        }
        if let Some(slant) = text.attribute("font-style") {
            self.italic = slant != "normal";
        }
        if let Some(size) = text.attribute("font-size") {
            let percent = size.strip_suffix('%').and_then(|size| size.parse::<f32>().ok()).map(|size| self.size * size / 100.0);
            let points = size.strip_suffix("pt").and_then(|size| size.parse::<f32>().ok());
            self.size = percent.or(points).unwrap_or(self.size);
        }
        self.hidden |= text.attribute("display") == Some("none");
        if let Some(color) = text.attribute("color") {
            self.white = color.eq_ignore_ascii_case("#ffffff");
        }
    }
}

/// Whether properties set a colour behind a text.
fn is_filled(properties: Option<&Node>) -> bool {
    let color = properties.and_then(|node| node.attribute("background-color"));
    color.is_some_and(|color| color != "transparent" && !color.eq_ignore_ascii_case("#ffffff"))
}

/// All styles of a document, the shared and the automatic ones.
#[derive(Debug)]
pub(crate) struct Styles<'l> {
    limits: &'l Budget<'l>,
    base: Look,
    styles: Vec<(String, Node)>,
}

impl<'l> Styles<'l> {
    pub fn of(roots: &[&Node], limits: &'l Budget) -> Styles<'l> {
        let mut base = Look { size: 12.0, ..Look::default() };
        let mut styles = Vec::new();
        for node in roots.iter().flat_map(|root| root.nodes()).flat_map(Node::nodes).flat_map(Node::nodes) {
            let family = node.attribute("family");
            if node.name == "default-style" && family == Some("paragraph") {
                base.apply(node);
            }
            if let Some(name) =
                node.attribute("name").filter(|_| node.name == "style" && matches!(family, Some("paragraph" | "text" | "table-cell")))
            {
                styles.push((name.to_owned(), node.clone()));
            }
        }
        Styles { limits, base, styles }
    }

    /// Whether a style of cells sets a colour behind them.
    pub fn is_filled_cell(&self, name: Option<&str>) -> bool {
        let style = self.styles.iter().rev().find(|(other, _)| Some(other.as_str()) == name);
        style.is_some_and(|(_, style)| is_filled(style.child("table-cell-properties")))
    }

    pub fn base(&self) -> Look {
        self.base.clone()
    }

    /// A look with a style and its parents laid over it.
    pub fn look(&self, look: &Look, name: Option<&str>) -> Look {
        let mut chain = Vec::new();
        let mut next = name;
        // Automatic styles come last and may hide a shared one of the same name.
        while let Some((name, style)) = next.and_then(|name| self.styles.iter().rev().find(|(other, _)| other == name)) {
            // Each look goes through the list.
            if chain.len() > 16 || self.limits.burn(self.styles.len() * (4 + name.len()) / 8).is_err() {
                break;
            }
            chain.push((name, style));
            next = style.attribute("parent-style-name");
        }
        let mut look = look.clone();
        for (name, style) in chain.into_iter().rev() {
            look.apply(style);
            let outline = style.attribute("default-outline-level").and_then(|level| level.parse().ok());
            look.level = outline.or(name.strip_prefix("Heading_20_").and_then(|level| level.parse().ok())).unwrap_or(look.level);
        }
        look
    }
}

//! What the styles of a DOCX say about type.

use super::docx::outline_level;
use super::limits::Budget;
use super::xml::Node;

/// Type and kind of some text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Look {
    pub bold: bool,
    pub italic: bool,
    pub size: f32,
    pub level: u8,
    pub list: bool,
    /// Marked as hidden.
    pub vanish: bool,
    pub white: bool,
    /// Stands on a colour.
    pub shaded: bool,
}

impl Look {
    /// Whether a reader does not see it.
    pub fn is_hidden(&self) -> bool {
        self.vanish || (self.white && !self.shaded) || (self.size > 0.0 && self.size < 1.5)
    }

    fn apply(&mut self, properties: &Node) {
        let switch = |name: &str| properties.child(name).map(|node| !matches!(node.attribute("val"), Some("0" | "false" | "none" | "off")));
        self.bold = switch("b").unwrap_or(self.bold);
        self.italic = switch("i").unwrap_or(self.italic);
        self.vanish = switch("vanish").unwrap_or(self.vanish);
        let half_points = properties.child("sz").and_then(|node| node.attribute("val")).and_then(|size| size.parse::<f32>().ok());
        self.size = half_points.map_or(self.size, |size| size / 2.0);
        if let Some(color) = properties.child("color").and_then(|node| node.attribute("val")) {
            self.white = color.eq_ignore_ascii_case("FFFFFF");
        }
        let fill = properties.child("shd").and_then(|node| node.attribute("fill"));
        self.shaded |= fill.is_some_and(|fill| !matches!(fill, "auto" | "FFFFFF" | "ffffff")) || properties.child("highlight").is_some();
    }
}

/// One style as written.
#[derive(Debug)]
struct Style {
    id: String,
    parent: Option<String>,
    run: Option<Node>,
    level: u8,
    list: Option<bool>,
    shaded: bool,
    is_default: bool,
}

/// All styles of a document.
#[derive(Debug)]
pub(crate) struct Styles<'l> {
    limits: &'l Budget<'l>,
    base: Look,
    styles: Vec<Style>,
}

impl<'l> Styles<'l> {
    pub fn of(root: &Node, limits: &'l Budget) -> Styles<'l> {
        let mut base = Look { size: 10.0, ..Look::default() };
        if let Some(properties) = root.find("rPrDefault").and_then(|node| node.child("rPr")) {
            base.apply(properties);
        }
        let styles = root.nodes().flat_map(Node::nodes).filter(|node| node.name == "style").filter_map(style).collect();
        Styles { limits, base, styles }
    }

    /// The look of a paragraph of a style.
    pub fn paragraph(&self, id: Option<&str>) -> Look {
        let named = id.is_some_and(is_list_name);
        let id = id.or_else(|| self.styles.iter().find(|style| style.is_default).map(|style| style.id.as_str()));
        let base = Look { list: named, ..self.base.clone() };
        self.chain(base, id)
    }

    /// The look of a run with properties of its own.
    pub fn run(&self, look: &Look, properties: &Node) -> Look {
        let id = properties.child("rStyle").and_then(|node| node.attribute("val"));
        let mut look = self.chain(look.clone(), id);
        look.apply(properties);
        look
    }

    /// Applies a style and its parents, the farthest first.
    fn chain(&self, mut look: Look, id: Option<&str>) -> Look {
        let mut chain: Vec<&Style> = Vec::new();
        let mut next = id;
        while let Some(style) = next.and_then(|id| self.styles.iter().find(|style| style.id == id)) {
            // Each look goes through the list.
            if chain.len() > 16 || self.limits.burn(self.styles.len() * (4 + style.id.len()) / 8).is_err() {
                break;
            }
            chain.push(style);
            next = style.parent.as_deref();
        }
        for style in chain.into_iter().rev() {
            if let Some(properties) = &style.run {
                look.apply(properties);
            }
            look.level = if style.level > 0 { style.level } else { look.level };
            look.list = style.list.unwrap_or(look.list);
            look.shaded |= style.shaded;
        }
        look
    }
}

fn style(node: &Node) -> Option<Style> {
    let name = node.child("name").and_then(|node| node.attribute("val")).unwrap_or("").to_lowercase();
    let properties = node.child("pPr");
    let number =
        properties.and_then(|node| node.child("numPr")).and_then(|node| node.child("numId")).and_then(|node| node.attribute("val"));
    let fill = properties.and_then(|node| node.child("shd")).and_then(|node| node.attribute("fill"));
    Some(Style {
        id: node.attribute("styleId")?.to_owned(),
        parent: node.child("basedOn").and_then(|node| node.attribute("val")).map(str::to_owned),
        run: node.child("rPr").cloned(),
        level: heading_level(&name)
            .filter(|_| node.attribute("type") != Some("character"))
            .or(properties.and_then(outline_level))
            .unwrap_or(0),
        list: if is_list_name(&name) { Some(true) } else { number.map(|number| number != "0") },
        shaded: fill.is_some_and(|fill| !matches!(fill, "auto" | "FFFFFF" | "ffffff")),
        is_default: node.attribute("type") == Some("paragraph") && matches!(node.attribute("default"), Some("1" | "true")),
    })
}

/// Whether a style, by its name or id, is one of items of lists: `List Bullet`, `ListNumber2`.
pub(crate) fn is_list_name(name: &str) -> bool {
    let name = name.to_lowercase().replace(' ', "");
    name.starts_with("listbullet") || name.starts_with("listnumber")
}

/// `heading 2` is level 2.
fn heading_level(name: &str) -> Option<u8> {
    name.strip_prefix("heading ")?.trim().parse().ok()
}

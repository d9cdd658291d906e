//! The tree of pages, with what a page has from the nodes above it.

use std::rc::Rc;

use pdfboss_core::{Dict, FastSet, Object, Rect};

use super::objects::Objects;

/// What a node of the tree costs, and how deep it may go.
const STEPS_PER_NODE: usize = 500;
const MOST_NESTED: usize = 256;
/// The paper of a page that does not say.
const LETTER: Rect = Rect { x0: 0.0, y0: 0.0, x1: 612.0, y1: 792.0 };

/// A page: its dictionary, what it draws with, what of it is shown, and by how many degrees it is turned.
pub(super) struct Leaf {
    pub dict: Dict,
    pub resources: Rc<Dict>,
    pub seen: Rect,
    pub rotate: i32,
}

/// What a node hands down.
#[derive(Clone, Default)]
struct Heir {
    resources: Rc<Dict>,
    media: Option<Rect>,
    crop: Option<Rect>,
    rotate: i32,
}

/// The first `most` pages, and how many there are.
pub(super) fn pages(objects: &Objects, catalog: &Dict, most: usize) -> (Vec<Leaf>, usize) {
    let (mut leaves, mut n_pages, mut seen) = (Vec::new(), 0, FastSet::default());
    let mut stack: Vec<(Object, Heir, usize)> = catalog.get("Pages").map(|root| (root.clone(), Heir::default(), 0)).into_iter().collect();
    while let Some((node, mut heir, depth)) = stack.pop() {
        let is_new = node.as_ref().is_none_or(|reference| seen.insert(reference));
        if depth > MOST_NESTED || !is_new || objects.burn(STEPS_PER_NODE).is_none() {
            continue;
        }
        let Object::Dict(dict) = objects.resolve(&node) else { continue };
        heir.take(objects, &dict);
        let is_page = dict.get_name("Type").is_some_and(|name| name.0 == "Page");
        match objects.value(&dict, "Kids") {
            Object::Array(kids) if !is_page => stack.extend(kids.into_iter().rev().map(|kid| (kid, heir.clone(), depth + 1))),
            _ => {
                n_pages += 1;
                if leaves.len() < most {
                    leaves.push(heir.leaf(dict));
                }
            }
        }
    }
    (leaves, n_pages)
}

impl Heir {
    fn take(&mut self, objects: &Objects, dict: &Dict) {
        let rect = |key| objects.numbers::<4>(dict, key).map(|[x0, y0, x1, y1]| Rect::new(x0, y0, x1, y1).normalize());
        if let Some(resources) = objects.dict(dict, "Resources") {
            self.resources = Rc::new(resources);
        }
        self.media = rect("MediaBox").or(self.media);
        self.crop = rect("CropBox").or(self.crop);
        self.rotate = objects.number(dict, "Rotate").map_or(self.rotate, |degrees| degrees as i32);
    }

    fn leaf(self, dict: Dict) -> Leaf {
        let has_area = |bounds: &Rect| bounds.width() > 0.0 && bounds.height() > 0.0;
        let media = self.media.filter(has_area).unwrap_or(LETTER);
        let seen = self.crop.and_then(|crop| crop.intersect(media)).filter(has_area).unwrap_or(media);
        Leaf { dict, resources: self.resources, seen, rotate: self.rotate.rem_euclid(360) }
    }
}

//! Files inside a PDF.

use pdfboss_core::{Dict, Object};

use super::objects::Objects;

/// More files than a resume holds, and a deeper tree of their names than any has.
const MOST_FILES: usize = 8;
const MOST_NESTED: usize = 8;

/// The files that the catalog names or says belong to the document.
pub(super) fn files(objects: &Objects, catalog: &Dict) -> Vec<Vec<u8>> {
    let mut named = objects.array(catalog, "AF");
    if let Some(tree) = objects.dict(catalog, "Names").and_then(|names| objects.dict(&names, "EmbeddedFiles")) {
        collect(objects, &tree, 0, &mut named);
    }
    named.iter().take(MOST_FILES).filter_map(|name| file(objects, name)).collect()
}

/// The leaves of a tree of names: names and values by turns.
fn collect(objects: &Objects, tree: &Dict, depth: usize, named: &mut Vec<Object>) {
    named.extend(objects.array(tree, "Names").into_iter().skip(1).step_by(2));
    for kid in objects.array(tree, "Kids").iter().take(MOST_FILES) {
        match objects.resolve(kid) {
            Object::Dict(kid) if depth < MOST_NESTED && named.len() < MOST_FILES => collect(objects, &kid, depth + 1, named),
            _ => {}
        }
    }
}

fn file(objects: &Objects, name: &Object) -> Option<Vec<u8>> {
    let streams = objects.dict(objects.resolve(name).as_dict()?, "EF")?;
    objects.data(objects.value(&streams, "F").as_stream()?)
}

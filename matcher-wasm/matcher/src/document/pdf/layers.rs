//! Layers that the document itself turns off.

use pdfboss_core::{Dict, ObjRef, Object};

use super::objects::Objects;

/// More layers than a document shows.
const MOST_LAYERS: usize = 1_000;

/// The layers that are off when the document is opened.
#[derive(Default)]
pub(super) struct Layers(Vec<ObjRef>);

impl Layers {
    pub fn load(objects: &Objects, catalog: &Dict) -> Layers {
        let Some(properties) = objects.dict(catalog, "OCProperties") else { return Layers::default() };
        let references = |dict: &Dict, key: &str| -> Vec<ObjRef> {
            objects.array(dict, key).iter().filter_map(Object::as_ref).take(MOST_LAYERS).collect()
        };
        let Some(view) = objects.dict(&properties, "D") else { return Layers::default() };
        if objects.name(&view, "BaseState") == "OFF" {
            let on = references(&view, "ON");
            return Layers(references(&properties, "OCGs").into_iter().filter(|layer| !on.contains(layer)).collect());
        }
        Layers(references(&view, "OFF"))
    }

    /// Whether a layer is off, or all layers that a membership names.
    pub fn are_off(&self, objects: &Objects, layer: &Object) -> bool {
        if self.0.is_empty() {
            return false;
        }
        if layer.as_ref().is_some_and(|reference| self.0.contains(&reference)) {
            return true;
        }
        let Object::Dict(membership) = objects.resolve(layer) else { return false };
        let members = match membership.get("OCGs") {
            Some(Object::Array(items)) => items.clone(),
            Some(one) => vec![one.clone()],
            None => return false,
        };
        !members.is_empty() && members.iter().all(|member| member.as_ref().is_some_and(|reference| self.0.contains(&reference)))
    }
}

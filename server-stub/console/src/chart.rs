use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use crate::statistics::Plot;

#[wasm_bindgen(raw_module = "charts")]
extern "C" {
    fn draw(node: &Element, label: &str, plot: &str);
}

/// Draws a plot into a node of the page, which the drawing has for itself from then on.
pub fn show(node: &Element, label: &str, plot: &Plot) {
    if let Ok(json) = serde_json::to_string(plot) {
        draw(node, label, &json);
    }
}

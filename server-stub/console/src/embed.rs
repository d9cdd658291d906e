//! What the lines for the career site need of the browser.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::problem::Problem;

#[wasm_bindgen(raw_module = "embed")]
extern "C" {
    #[wasm_bindgen(catch, js_name = integrity)]
    async fn hash() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = copy)]
    async fn put(text: &str) -> Result<JsValue, JsValue>;
}

/// SHA-384 of the script that career sites load, as `integrity` takes it.
pub async fn integrity() -> Result<String, Problem> {
    hash().await.ok().and_then(|hash| hash.as_string()).ok_or_else(|| Problem::new("unreachable"))
}

/// Puts a text into the clipboard.
pub async fn copy(text: &str) -> Result<(), Problem> {
    put(text).await.map(|_| ()).map_err(|_| Problem::new("no_clipboard"))
}

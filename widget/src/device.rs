//! What the app does with this device: saving a file, and the one choice that outlives the page.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "device")]
extern "C" {
    /// Saves a text as a file of the seeker's.
    pub fn save(name: &str, text: &str);
    /// Puts a text on the clipboard; whether it is there.
    pub fn copy(text: &str) -> bool;
    /// From when to when, in the words of a language and the time of this device; the moments as `2026-12-01T09:00Z`.
    pub fn when(start: &str, end: &str, language: &str) -> String;
    /// Whether matching was paused here.
    #[wasm_bindgen(js_name = isPaused)]
    pub fn is_paused() -> bool;
    /// Remembers that matching is paused, or forgets it.
    #[wasm_bindgen(js_name = setPaused)]
    pub fn set_paused(on: bool);
}

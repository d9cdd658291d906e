use gloo::file::{Blob, File, ObjectUrl, futures::read_as_text};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlAnchorElement;

use crate::keyfile::KeyFile;
use crate::problem::Problem;

/// A key has some 250 bytes in a file; whatever is much larger than the keys of many years is something else.
const MOST_KEY_FILE_BYTES: u64 = 64 * 1024;

#[wasm_bindgen(raw_module = "keyfile")]
extern "C" {
    #[wasm_bindgen(js_name = isLocked)]
    fn is_locked(text: &str) -> bool;
    #[wasm_bindgen(catch)]
    async fn lock(text: &str, passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn unlock(text: &str, passphrase: &str) -> Result<JsValue, JsValue>;
}

/// Opens a key file that somebody chose, with its passphrase if it has one.
pub async fn read_key(file: web_sys::File, passphrase: &str) -> Result<KeyFile, Problem> {
    let file = File::from(file);
    if file.size() > MOST_KEY_FILE_BYTES {
        return Err(Problem::new("invalid_key_file"));
    }
    let text = read_as_text(&file).await.map_err(|_| Problem::new("unreadable_file"))?;
    let text = match is_locked(&text) {
        false => text,
        true if passphrase.is_empty() => return Err(Problem::new("passphrase_needed")),
        true => unlock(&text, passphrase).await.ok().and_then(|text| text.as_string()).ok_or_else(|| Problem::new("wrong_passphrase"))?,
    };
    KeyFile::parse(&text)
}

/// Hands the key file to the browser's downloads, locked if there is a passphrase.
pub async fn save_keys(tenant: &str, file: &KeyFile, passphrase: &str) -> Result<(), Problem> {
    let plain = file.to_text();
    let text = match passphrase.is_empty() {
        true => plain,
        false => lock(&plain, passphrase).await.ok().and_then(|text| text.as_string()).ok_or_else(|| Problem::new("unreadable_file"))?,
    };
    let newest = file.keys.last().map(|pair| pair.id()).unwrap_or_default();
    let kind = if file.identity.is_some() { "keys" } else { "recruiters-keys" };
    save(&format!("tacit-{kind}-{tenant}-{newest}.json"), "application/json", &text)
}

/// Hands a text to the browser's downloads.
pub fn save(name: &str, kind: &str, text: &str) -> Result<(), Problem> {
    let address = ObjectUrl::from(Blob::new_with_options(text, Some(kind)));
    let link = gloo::utils::document().create_element("a").ok().and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    let link = link.ok_or_else(|| Problem::new("unreadable_file"))?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address must outlive the click: the browser reads it a moment later.
    gloo::timers::callback::Timeout::new(10_000, move || drop(address)).forget();
    Ok(())
}

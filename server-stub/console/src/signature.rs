//! Ed25519, by the browser's own cryptography.

use share_contract::Proof;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(raw_module = "signatures")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn verify(key: &[u8], statement: &[u8], signature: &[u8]) -> Result<JsValue, JsValue>;
}

/// Whether the signature is right; nothing where this browser cannot tell.
pub async fn check(proof: &Proof) -> Option<bool> {
    verify(&proof.key, &proof.statement, &proof.signature).await.ok()?.as_bool()
}

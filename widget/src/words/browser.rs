//! The words as `loader/languages.js` formats them.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::Value;

#[wasm_bindgen(raw_module = "languages")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn load(tag: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = format)]
    fn say(key: &str, values: Option<Array>) -> Option<String>;
    #[wasm_bindgen(js_name = language)]
    fn lang() -> String;
    fn direction() -> String;
}

/// Fetches the words of a language.
pub async fn fetch(tag: &str) -> bool {
    load(tag).await.is_ok()
}

/// Tag and direction of the language that is shown.
pub fn shown() -> (String, String) {
    (lang(), direction())
}

/// A sentence, where there is one with this key. Values go as a list of names and what each is.
pub fn format(key: &str, values: &[(&str, Value)]) -> Option<String> {
    let list = (!values.is_empty()).then(Array::new);
    for (name, value) in values {
        let list = list.as_ref()?;
        list.push(&(*name).into());
        list.push(&match *value {
            Value::Text(text) => text.into(),
            Value::Number(number) => number.into(),
            Value::Money(amount, currency) => Array::of2(&amount.into(), &currency.into()).into(),
            Value::Date(day) => Array::of1(&day.into()).into(),
        });
    }
    say(key, list)
}

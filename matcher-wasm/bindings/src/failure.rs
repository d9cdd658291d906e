use std::fmt::Display;

use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsValue;

/// What JavaScript catches: a code to switch on, and a sentence that carries numbers but never text of a resume.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
pub struct Failure {
    /// One of the codes that the npm package lists.
    pub code: String,
    /// What happened.
    pub message: String,
}

impl Failure {
    /// A failure with a code of the list.
    pub fn new(code: &str, message: impl Display) -> Failure {
        Failure { code: code.to_owned(), message: message.to_string() }
    }

    /// A value from JavaScript that does not have the shape of its type. What was found instead stays unsaid: it may be text of a
    /// resume.
    pub fn shape(of: &str) -> Failure {
        Failure::new("invalid_value", format!("the {of} does not have the shape that the types describe"))
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> JsValue {
        failure.into_ts().map_or_else(|_| JsValue::from_str(&failure.code), JsValue::from)
    }
}

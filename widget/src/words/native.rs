//! The English words for tests without a browser, formatted by Rust's own Fluent: it reads the same file.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::Value;

/// The words of tests are there.
pub async fn fetch(_tag: &str) -> bool {
    true
}

/// English.
pub fn shown() -> (String, String) {
    ("en".to_owned(), "ltr".to_owned())
}

/// A sentence, where there is one with this key. Numbers have at most one decimal.
pub fn format(key: &str, values: &[(&str, Value)]) -> Option<String> {
    let bundle = bundle("en");
    let pattern = bundle.get_message(key)?.value()?;
    let mut named = FluentArgs::new();
    for (name, value) in values {
        let value = match *value {
            Value::Text(text) | Value::Date(text) => FluentValue::from(text.to_owned()),
            Value::Number(number) => FluentValue::from((number * 10.0).round() / 10.0),
            Value::Money(amount, currency) => FluentValue::from(format!("{amount:.0} {currency}")),
        };
        named.set(name.to_string(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&named), &mut errors).into_owned();
    assert!(errors.is_empty(), "{key}: {errors:?}");
    Some(text)
}

/// The sentences of a language.
pub fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let path = format!("{}/languages/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = FluentResource::try_new(source).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut bundle = FluentBundle::new(vec![language.trim_start_matches("desk/").parse().expect("a language tag")]);
    bundle.set_use_isolating(false);
    bundle.add_function("NUMBER", |values, _| values.first().cloned().unwrap_or(FluentValue::None)).expect("once");
    bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
    bundle
}

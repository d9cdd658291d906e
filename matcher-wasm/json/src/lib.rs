//! JSON of our own types in little code.
//!
//! serde writes code for every pair of a type and a format, with a visitor for each; for the types that cross the boundary between the
//! engine and JavaScript that was 47 KB (Brotli) of what a browser downloads. A type that derives [`Json`] says the same in a list of
//! calls, one for each field. The attributes are serde's, so that both read and write alike; tests hold them to it.
//!
//! Text becomes a [`Value`] by serde_json first: how JSON is spelled is its business, not ours.

mod fields;

use std::collections::BTreeMap;
use std::fmt;

pub use fields::{Fields, Writer};
pub use json_derive::Json;
pub use serde_json::Value;

/// A type that JSON text can say.
pub trait Json: Sized {
    /// Appends the value as JSON text.
    fn write(&self, text: &mut String);

    /// Takes the value out of JSON.
    ///
    /// # Errors
    /// [`Misfit`] where the JSON says something else.
    fn read(value: Value) -> Result<Self, Misfit>;

    /// What a field without a value holds; none where a field must have one.
    fn absent() -> Option<Self> {
        None
    }
}

/// How JSON differs from what a type says. It names fields of the type, or a name that the type does not have; never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// A field that the type does not have.
    Unknown(String),
    /// A field without a value.
    Missing(&'static str),
    /// Another kind of value than the field holds.
    Field(&'static str),
    /// Another kind of value than was asked for.
    Kind,
}

impl Misfit {
    /// A value of the wrong kind is told by the innermost field that holds it.
    #[cold]
    fn within(self, field: &'static str) -> Self {
        if self == Self::Kind { Self::Field(field) } else { self }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, name) = match self {
            Self::Unknown(name) => ("unknown field", name.as_str()),
            Self::Missing(name) => ("missing field", *name),
            Self::Field(name) => ("wrong kind of value in field", *name),
            Self::Kind => return f.write_str("wrong kind of value"),
        };
        f.write_str(what)?;
        f.write_str(" `")?;
        f.write_str(name)?;
        f.write_str("`")
    }
}

impl std::error::Error for Misfit {}

/// The value as JSON text.
pub fn to_string<T: Json>(value: &T) -> String {
    let mut text = String::new();
    value.write(&mut text);
    text
}

/// The value that JSON text says; none where it says none of this type.
pub fn from_str<T: Json>(text: &str) -> Option<T> {
    T::read(serde_json::from_str(text).ok()?).ok()
}

impl Json for Value {
    fn write(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        Ok(value)
    }
}

impl Json for String {
    fn write(&self, text: &mut String) {
        write_str(self, text);
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(Misfit::Kind),
        }
    }
}

/// Appends a text in quotes.
pub fn write_str(value: &str, text: &mut String) {
    // Texts cannot fail to serialize.
    text.push_str(&serde_json::to_string(value).unwrap_or_default());
}

impl Json for bool {
    fn write(&self, text: &mut String) {
        text.push_str(if *self { "true" } else { "false" });
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        value.as_bool().ok_or(Misfit::Kind)
    }
}

impl Json for f64 {
    fn write(&self, text: &mut String) {
        Value::from(*self).write(text);
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        value.as_f64().ok_or(Misfit::Kind)
    }
}

macro_rules! whole_numbers {
    ($($type:ty)*) => {$(
        impl Json for $type {
            fn write(&self, text: &mut String) {
                Value::from(*self).write(text);
            }

            fn read(value: Value) -> Result<Self, Misfit> {
                value.as_i64().and_then(|number| number.try_into().ok()).ok_or(Misfit::Kind)
            }
        }
    )*};
}

whole_numbers!(u8 u16 u32 usize i8 i64);

impl<T: Json> Json for Option<T> {
    fn write(&self, text: &mut String) {
        match self {
            Some(value) => value.write(text),
            None => text.push_str("null"),
        }
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        if value.is_null() { Ok(None) } else { T::read(value).map(Some) }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, text: &mut String) {
        text.push('[');
        for (at, value) in self.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            value.write(text);
        }
        text.push(']');
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Array(values) => values.into_iter().map(T::read).collect(),
            _ => Err(Misfit::Kind),
        }
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn write(&self, text: &mut String) {
        let mut writer = Writer::new(text);
        for (name, value) in self {
            writer.field(name, value);
        }
        writer.end();
    }

    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Object(fields) => fields.into_iter().map(|(name, value)| Ok((name, T::read(value)?))).collect(),
            _ => Err(Misfit::Kind),
        }
    }
}

//! JSON of our own types in little code.
//!
//! serde writes code for every pair of a type and a format, with a visitor for each; for the types that cross the boundary between the
//! engine and JavaScript that was 47 KB (Brotli) of what a browser downloads. A type that derives [`Json`] only lists its fields: names and
//! places go as a table to code that stands once. The attributes are serde's, so that both read and write alike; tests hold them to it.
//!
//! Text becomes a [`Value`] by serde_json first: how JSON is spelled is its business, not ours.

mod fields;
mod lists;

use std::collections::BTreeMap;
use std::fmt;

pub use fields::{Field, Writer, fill_fields, place_in, write_fields};
pub use json_derive::Json;
pub use serde_json::Value;

use lists::{fill_list, write_list};

/// A type that JSON text can say.
pub trait Json {
    /// Any value, to be filled.
    fn empty() -> Self
    where
        Self: Sized;

    /// Appends the value as JSON text.
    fn write(&self, text: &mut String);

    /// Takes over what JSON says; of a struct, what may be missing and is keeps its value.
    ///
    /// # Errors
    /// [`Misfit`] where the JSON says something else; the value is then of no use.
    fn fill(&mut self, value: Value) -> Result<(), Misfit>;

    /// Whether a field of this type may be missing.
    fn may_be_missing(&self) -> bool {
        false
    }

    /// Takes the value out of JSON.
    ///
    /// # Errors
    /// [`Misfit`] where the JSON says something else.
    fn read(value: Value) -> Result<Self, Misfit>
    where
        Self: Sized,
    {
        let mut this = Self::empty();
        this.fill(value)?;
        Ok(this)
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
    fn empty() -> Self {
        Self::Null
    }

    fn write(&self, text: &mut String) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(value) => value.write(text),
            Self::Number(value) => text.push_str(&value.to_string()),
            Self::String(value) => write_str(value, text),
            Self::Array(values) => values.write(text),
            Self::Object(fields) => {
                let mut writer = Writer::new(text);
                fields.iter().for_each(|(name, value)| writer.field(name, value));
                writer.end();
            }
        }
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        *self = value;
        Ok(())
    }
}

impl Json for String {
    fn empty() -> Self {
        Self::new()
    }

    fn write(&self, text: &mut String) {
        write_str(self, text);
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        let Value::String(text) = value else { return Err(Misfit::Kind) };
        *self = text;
        Ok(())
    }
}

/// Appends a text in quotes.
pub fn write_str(value: &str, text: &mut String) {
    // Texts cannot fail to serialize.
    text.push_str(&serde_json::to_string(value).unwrap_or_default());
}

impl Json for bool {
    fn empty() -> Self {
        false
    }

    fn write(&self, text: &mut String) {
        text.push_str(if *self { "true" } else { "false" });
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        *self = value.as_bool().ok_or(Misfit::Kind)?;
        Ok(())
    }
}

impl Json for f64 {
    fn empty() -> Self {
        0.0
    }

    fn write(&self, text: &mut String) {
        Value::from(*self).write(text);
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        *self = value.as_f64().ok_or(Misfit::Kind)?;
        Ok(())
    }
}

macro_rules! whole_numbers {
    ($($type:ty)*) => {$(
        impl Json for $type {
            fn empty() -> Self {
                0
            }

            fn write(&self, text: &mut String) {
                Value::from(*self).write(text);
            }

            fn fill(&mut self, value: Value) -> Result<(), Misfit> {
                *self = value.as_i64().and_then(|number| number.try_into().ok()).ok_or(Misfit::Kind)?;
                Ok(())
            }
        }
    )*};
}

whole_numbers!(u8 u16 u32 usize i8 i64);

impl<T: Json> Json for Option<T> {
    fn empty() -> Self {
        None
    }

    fn write(&self, text: &mut String) {
        match self {
            Some(value) => value.write(text),
            None => text.push_str("null"),
        }
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        if value.is_null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::empty()).fill(value)
    }

    fn may_be_missing(&self) -> bool {
        true
    }
}

impl<T: Json> Json for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }

    fn write(&self, text: &mut String) {
        write_list(text, self.len(), &|at, text| self[at].write(text));
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        self.clear();
        fill_list(value, &mut |value| {
            self.push(T::empty());
            self.last_mut().map_or(Ok(()), |last| last.fill(value))
        })
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn empty() -> Self {
        Self::new()
    }

    fn write(&self, text: &mut String) {
        let mut writer = Writer::new(text);
        self.iter().for_each(|(name, value)| writer.field(name, value));
        writer.end();
    }

    fn fill(&mut self, value: Value) -> Result<(), Misfit> {
        let Value::Object(fields) = value else { return Err(Misfit::Kind) };
        self.clear();
        for (name, value) in fields {
            self.insert(name, T::read(value)?);
        }
        Ok(())
    }
}

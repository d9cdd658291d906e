use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use crate::ContractError;

/// A JSON object from which each known field is taken once; what is left over is refused (AJ47).
/// serde's own `deny_unknown_fields` says so only in prose, and callers need a code.
pub(crate) struct Fields(BTreeMap<String, Value>);

const REPEATED: &str = "the same field twice";

impl Fields {
    pub(crate) fn parse(bytes: &[u8]) -> Result<Fields, ContractError> {
        serde_json::from_slice(bytes).map_err(|error| {
            // serde_json appends the place to the message.
            if error.to_string().starts_with(REPEATED) { ContractError::RepeatedField } else { ContractError::InvalidJson }
        })
    }

    pub(crate) fn of(value: Value, field: &'static str) -> Result<Fields, ContractError> {
        match value {
            Value::Object(map) => Ok(Fields(map.into_iter().collect())),
            _ => Err(ContractError::WrongType(field)),
        }
    }

    pub(crate) fn optional(&mut self, field: &'static str) -> Option<Value> {
        self.0.remove(field)
    }

    pub(crate) fn any(&mut self, field: &'static str) -> Result<Value, ContractError> {
        self.optional(field).ok_or(ContractError::MissingField(field))
    }

    pub(crate) fn text(&mut self, field: &'static str) -> Result<String, ContractError> {
        match self.any(field)? {
            Value::String(text) => Ok(text),
            _ => Err(ContractError::WrongType(field)),
        }
    }

    pub(crate) fn optional_text(&mut self, field: &'static str) -> Result<Option<String>, ContractError> {
        if self.0.contains_key(field) { self.text(field).map(Some) } else { Ok(None) }
    }

    pub(crate) fn list(&mut self, field: &'static str) -> Result<Vec<Value>, ContractError> {
        match self.any(field)? {
            Value::Array(list) => Ok(list),
            _ => Err(ContractError::WrongType(field)),
        }
    }

    /// What is left, as an object.
    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0.into_iter().collect())
    }

    /// Refuses what nobody asked for.
    pub(crate) fn end(self) -> Result<(), ContractError> {
        if self.0.is_empty() { Ok(()) } else { Err(ContractError::UnknownField) }
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Fields, D::Error> {
        source.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Fields, A::Error> {
        let mut fields = BTreeMap::new();
        while let Some((name, value)) = source.next_entry::<String, Value>()? {
            if fields.insert(name, value).is_some() {
                return Err(A::Error::custom(REPEATED));
            }
        }
        Ok(Fields(fields))
    }
}

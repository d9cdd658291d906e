//! Objects: what derived code calls for each field. Not inlined, so that a field costs a call and no more.

use serde_json::Map;

use crate::{Json, Misfit, Value, write_str};

/// Writes the fields of an object.
pub struct Writer<'t> {
    text: &'t mut String,
    is_first: bool,
}

impl<'t> Writer<'t> {
    /// Begins an object.
    pub fn new(text: &'t mut String) -> Self {
        text.push('{');
        Self { text, is_first: true }
    }

    /// Adds a field.
    #[inline(never)]
    pub fn field<T: Json>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.write(self.text);
    }

    #[inline(never)]
    fn name(&mut self, name: &str) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        write_str(name, self.text);
        self.text.push(':');
    }

    /// Ends the object.
    pub fn end(self) {
        self.text.push('}');
    }
}

/// The fields of an object that were not taken yet.
pub struct Fields(Map<String, Value>);

impl Fields {
    /// The fields of an object.
    ///
    /// # Errors
    /// [`Misfit::Kind`] where the value is none.
    pub fn of(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(Misfit::Kind),
        }
    }

    /// Takes a field that must be there, unless its type says what an absent one holds.
    ///
    /// # Errors
    /// [`Misfit`] where it is missing or of another kind.
    #[inline(never)]
    pub fn take<T: Json>(&mut self, name: &'static str) -> Result<T, Misfit> {
        match self.pull(name) {
            Some(value) => T::read(value).map_err(|misfit| misfit.within(name)),
            None => T::absent().ok_or(Misfit::Missing(name)),
        }
    }

    /// Puts a field in its place; the place keeps its value where the field is missing.
    ///
    /// # Errors
    /// [`Misfit`] where it is of another kind.
    #[inline(never)]
    pub fn fill<T: Json>(&mut self, name: &'static str, place: &mut T) -> Result<(), Misfit> {
        if let Some(value) = self.pull(name) {
            *place = T::read(value).map_err(|misfit| misfit.within(name))?;
        }
        Ok(())
    }

    #[inline(never)]
    fn pull(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// Ends an object that may have no other fields.
    ///
    /// # Errors
    /// [`Misfit::Unknown`] where it has one.
    pub fn end(self) -> Result<(), Misfit> {
        self.0.into_iter().next().map_or(Ok(()), |(name, _)| Err(Misfit::Unknown(name)))
    }
}

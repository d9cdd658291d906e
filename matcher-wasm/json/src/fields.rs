//! Objects and names: what derived code hands its tables to.

use crate::{Json, Misfit, Value, write_str};

/// A field in JSON: its name, and whether what is missing has a value all the same.
pub type Field = (&'static str, bool);

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
    pub fn field(&mut self, name: &str, value: &dyn Json) {
        if !self.is_first {
            self.text.push(',');
        }
        self.is_first = false;
        write_str(name, self.text);
        self.text.push(':');
        value.write(self.text);
    }

    /// Ends the object.
    pub fn end(self) {
        self.text.push('}');
    }
}

/// Writes an object; a place that is none is left out.
pub fn write_fields(text: &mut String, fields: &[Field], places: &[Option<&dyn Json>]) {
    let mut writer = Writer::new(text);
    for ((name, _), place) in fields.iter().zip(places) {
        if let Some(place) = place {
            writer.field(name, *place);
        }
    }
    writer.end();
}

/// Puts the fields of an object into their places.
///
/// # Errors
/// [`Misfit`] where one is missing or of another kind, and where others may not be there but are.
pub fn fill_fields(value: Value, fields: &[Field], places: &mut [&mut dyn Json], has_others: bool) -> Result<(), Misfit> {
    let Value::Object(mut object) = value else { return Err(Misfit::Kind) };
    for ((name, is_optional), place) in fields.iter().zip(places) {
        match object.remove(*name) {
            Some(value) => place.fill(value).map_err(|misfit| misfit.within(name))?,
            None if *is_optional || place.may_be_missing() => {}
            None => return Err(Misfit::Missing(name)),
        }
    }
    match object.into_iter().next() {
        Some((name, _)) if !has_others => Err(Misfit::Unknown(name)),
        _ => Ok(()),
    }
}

/// The place of a text among names.
///
/// # Errors
/// [`Misfit::Kind`] where it is none of them.
pub fn place_in(names: &[&str], value: &Value) -> Result<usize, Misfit> {
    names.iter().position(|name| value.as_str() == Some(*name)).ok_or(Misfit::Kind)
}

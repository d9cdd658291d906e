//! Lists: what stands once for every type of entry.

use crate::{Misfit, Value};

/// Writes a list of so many entries.
pub fn write_list(text: &mut String, n: usize, write: &dyn Fn(usize, &mut String)) {
    text.push('[');
    for at in 0..n {
        if at > 0 {
            text.push(',');
        }
        write(at, text);
    }
    text.push(']');
}

/// Hands the entries of a list over, one by one.
///
/// # Errors
/// [`Misfit::Kind`] where the value is none, and what the entries are refused with.
pub fn fill_list(value: Value, take: &mut dyn FnMut(Value) -> Result<(), Misfit>) -> Result<(), Misfit> {
    match value {
        Value::Array(values) => values.into_iter().try_for_each(take),
        _ => Err(Misfit::Kind),
    }
}

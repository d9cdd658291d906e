use std::cell::Cell;
use std::ops::Deref;

use super::ReadError;

/// What reading a document may cost. A file beyond it is refused or cut, never read half in silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Bytes after inflating, all parts together.
    pub decoded_bytes: usize,
    /// Pages; further ones are left out with a finding.
    pub pages: usize,
    /// Characters; further ones are left out with a finding.
    pub glyphs: usize,
    /// Nesting of elements.
    pub depth: usize,
    /// Steps of work: a token, an operator, a comparison is one or a few. It stands for a deadline, and is the same on every machine.
    pub fuel: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 20 << 20, decoded_bytes: 64 << 20, pages: 60, glyphs: 400_000, depth: 64, fuel: 100_000_000 }
    }
}

/// The limits of one reading, with the fuel that is left.
#[derive(Debug)]
pub(crate) struct Budget<'l> {
    limits: &'l Limits,
    fuel: Cell<u64>,
}

impl Deref for Budget<'_> {
    type Target = Limits;

    fn deref(&self) -> &Limits {
        self.limits
    }
}

impl<'l> Budget<'l> {
    pub fn new(limits: &'l Limits) -> Budget<'l> {
        Budget { limits, fuel: Cell::new(limits.fuel) }
    }

    /// Counts steps. Where nothing can fail the answer may be dropped and the work cut short: what is spent is seen at the end.
    pub fn burn(&self, steps: usize) -> Result<(), ReadError> {
        self.fuel.set(self.fuel.get().saturating_sub(steps as u64));
        if self.fuel.get() == 0 { Err(ReadError::TooComplex { limit: self.limits.fuel }) } else { Ok(()) }
    }
}

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
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { bytes: 20 << 20, decoded_bytes: 64 << 20, pages: 60, glyphs: 400_000, depth: 64 }
    }
}

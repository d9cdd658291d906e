//! The container of office files from 1997 to 2003: a small file system of sectors. Every chain is followed at most as far as the table
//! that it lies in is long.
//!
//! Own code: the crate for it looks at a clock, in the browser through js-sys, and the matcher knows neither
//! (tests/dependency_direction.rs).

/// A table entry beyond these names no sector.
const LAST_SECTOR: u32 = 0xFFFF_FFFA;
/// Directory entries have this many bytes.
const ENTRY: usize = 128;

pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

/// An open container.
#[derive(Debug)]
pub(crate) struct Container<'b> {
    bytes: &'b [u8],
    /// Bytes of a sector, and of a small one.
    sizes: (usize, usize),
    /// For each sector the next one of its chain.
    table: Vec<u32>,
    small_table: Vec<u32>,
    /// The stream that small streams lie in.
    small: Vec<u8>,
    directory: Vec<u8>,
    /// Streams shorter than this are small.
    cutoff: u32,
}

impl<'b> Container<'b> {
    /// Opens a container; none if its structure is broken.
    pub fn open(bytes: &'b [u8]) -> Option<Container<'b>> {
        let (shift, small_shift) = (u16_at(bytes, 30)?, u16_at(bytes, 32)?);
        if !matches!(shift, 9 | 12) || small_shift != 6 {
            return None;
        }
        let empty = (Vec::new(), Vec::new(), Vec::new());
        let mut container = Container {
            bytes,
            sizes: (1 << shift, 1 << small_shift),
            table: empty.0,
            small_table: Vec::new(),
            small: empty.1,
            directory: empty.2,
            cutoff: u32_at(bytes, 56)?,
        };
        container.table = container.read_table()?;
        container.directory = container.chain(u32_at(bytes, 48)?);
        container.small_table = numbers(&container.chain(u32_at(bytes, 60)?));
        let root = u32_at(&container.directory, 116)?;
        container.small = container.chain(root);
        Some(container)
    }

    /// A stream by its name.
    pub fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_it = |entry: &&[u8]| {
            let length = usize::from(u16_at(entry, 64).unwrap_or(0));
            entry[66] == 2 && length == units.len() + 2 && entry.starts_with(&units)
        };
        let entry = self.directory.chunks_exact(ENTRY).find(is_it)?;
        let (start, size) = (u32_at(entry, 116)?, u32_at(entry, 120)?);
        let mut stream = if size < self.cutoff { self.small_chain(start) } else { self.chain(start) };
        stream.truncate(size as usize);
        Some(stream)
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sizes.0)?;
        let end = start.checked_add(self.sizes.0)?.min(self.bytes.len());
        self.bytes.get(start..end)
    }

    /// The table of sectors: its first parts are listed in the header, the rest in a chain of lists.
    fn read_table(&self) -> Option<Vec<u32>> {
        let most = self.bytes.len() / self.sizes.0 + 1;
        let mut parts: Vec<u32> = numbers(self.bytes.get(76..512)?);
        let mut next = u32_at(self.bytes, 68)?;
        while next < LAST_SECTOR && parts.len() <= most {
            let mut list = numbers(self.sector(next)?);
            next = list.pop().unwrap_or(u32::MAX);
            parts.extend(list);
        }
        let used = parts.into_iter().filter(|&part| part < LAST_SECTOR).take(most);
        Some(used.filter_map(|part| self.sector(part)).flat_map(numbers).collect())
    }

    fn chain(&self, start: u32) -> Vec<u8> {
        follow(start, &self.table).filter_map(|sector| self.sector(sector)).flatten().copied().collect()
    }

    fn small_chain(&self, start: u32) -> Vec<u8> {
        let size = self.sizes.1;
        let part = |number: u32| self.small.get(number as usize * size..).map(|rest| &rest[..rest.len().min(size)]);
        follow(start, &self.small_table).filter_map(part).flatten().copied().collect()
    }
}

/// The sectors of a chain.
fn follow(start: u32, table: &[u32]) -> impl Iterator<Item = u32> + '_ {
    let next = |sector: &u32| table.get(*sector as usize).copied().filter(|next| *next < LAST_SECTOR);
    std::iter::successors(Some(start).filter(|start| *start < LAST_SECTOR), next).take(table.len())
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| u32_at(four, 0)).collect()
}

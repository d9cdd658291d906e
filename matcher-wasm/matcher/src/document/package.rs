//! The zip container of DOCX and ODT. Bytes are counted while they are inflated.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::bufread::DeflateDecoder;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};

use super::ReadError;
use super::limits::Budget;

/// More parts than any document has.
const MOST_PARTS: usize = 10_000;

/// Where a part is, and how it is packed.
#[derive(Clone, Copy)]
struct Place {
    wayfinder: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    encrypted: bool,
}

pub(crate) struct Package<'b> {
    archive: ZipSliceArchive<&'b [u8]>,
    parts: BTreeMap<String, Place>,
    limit: usize,
    left: usize,
}

impl<'b> Package<'b> {
    pub fn open(bytes: &'b [u8], limits: &Budget) -> Result<Package<'b>, ReadError> {
        let archive = ZipArchive::from_slice(bytes).map_err(|_| ReadError::Damaged)?;
        let mut parts = BTreeMap::new();
        let mut entries = archive.entries();
        while let Some(entry) = entries.next_entry().map_err(|_| ReadError::Damaged)? {
            let name = String::from_utf8_lossy(entry.file_path().as_ref()).into_owned();
            let place = Place { wayfinder: entry.wayfinder(), method: entry.compression_method(), encrypted: entry.flags().is_encrypted() };
            // The first of two parts of one name counts.
            parts.entry(name).or_insert(place);
            if parts.len() > MOST_PARTS {
                return Err(ReadError::Damaged);
            }
        }
        Ok(Package { archive, parts, limit: limits.decoded_bytes, left: limits.decoded_bytes })
    }

    /// Names of all parts, sorted.
    pub fn names(&self) -> Vec<String> {
        self.parts.keys().cloned().collect()
    }

    /// A part as text; none if there is no such part.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(place) = self.parts.get(name).copied() else { return Ok(None) };
        if place.encrypted {
            return Err(ReadError::Encrypted);
        }
        let entry = self.archive.get_entry(place.wayfinder).map_err(|_| ReadError::Damaged)?;
        let mut bytes = Vec::new();
        let most = self.left as u64 + 1;
        match place.method {
            CompressionMethod::STORE => entry.data().take(most).read_to_end(&mut bytes),
            CompressionMethod::DEFLATE => DeflateDecoder::new(entry.data()).take(most).read_to_end(&mut bytes),
            _ => return Err(ReadError::Damaged),
        }
        .map_err(|_| ReadError::Damaged)?;
        if bytes.len() > self.left {
            return Err(ReadError::ExpandsTooFar { limit: self.limit });
        }
        self.left -= bytes.len();
        Ok(Some(super::charset::decode(&bytes)))
    }
}

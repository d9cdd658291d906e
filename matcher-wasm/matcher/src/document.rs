//! Bytes of a resume to lines in reading order.
//!
//! What a [`Document`] guarantees: its text is NFC, lines end with `\n`, every span lies on character boundaries and within the text,
//! lines are in reading order and do not overlap, and text that a reader does not see is kept apart in [`Document::hidden`].

mod charset;
mod compound;
mod doc;
mod doc_pieces;
mod doc_styles;
mod docx;
mod docx_styles;
pub(crate) mod entities;
mod error;
mod europass;
mod flow;
mod glyphs;
mod html;
mod html_styles;
mod json;
mod json_lines;
mod layout;
mod limits;
mod line;
mod linkedin;
mod odt;
mod odt_styles;
mod package;
mod page;
mod pdf;
mod pdf_budget;
mod plain;
mod records;
mod rtf;
mod rtf_tables;
mod sheet;
mod sniff;
pub(crate) mod xml;

use model::{Finding, FindingKind, Profile, SourceFormat, Span};

pub use error::ReadError;
pub(crate) use limits::Budget;
pub use limits::Limits;
pub use line::{Bounds, Line, Run};
use sheet::Sheet;
use sniff::Kind;

/// A resume as text.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    format: SourceFormat,
    pages: u32,
    text: String,
    lines: Vec<Line>,
    hidden: Vec<String>,
    links: Vec<String>,
    findings: Vec<Finding>,
    profile: Option<Box<Profile>>,
    pointers: Vec<(String, Span)>,
}

impl Document {
    /// Reads a file. The format comes from the bytes alone.
    ///
    /// # Errors
    /// See [`ReadError`]. A document of pictures is no error: it has no lines and a finding.
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
        if bytes.len() > limits.bytes {
            return Err(ReadError::TooLarge { bytes: bytes.len(), limit: limits.bytes });
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(ReadError::EmptyFile);
        }
        let limits = &Budget::new(limits);
        let document = match sniff::kind(bytes) {
            Kind::Pdf => pdf::read(bytes, limits),
            Kind::Zip => Document::read_package(bytes, limits),
            Kind::Compound => doc::read(bytes, limits),
            Kind::Rtf => rtf::read(bytes, limits),
            Kind::Json => json::read(bytes, limits),
            Kind::Europass => europass::read(&charset::decode(bytes), limits),
            Kind::Html => Ok(html::read(&charset::decode(bytes), limits)),
            Kind::Text => Ok(plain::read(bytes, limits)),
            Kind::Foreign(label) => Err(ReadError::Encoding { label }),
            Kind::Encrypted => Err(ReadError::Encrypted),
            Kind::Picture => Err(ReadError::Picture),
            Kind::Unknown => Err(ReadError::UnknownFormat),
        }?;
        limits.burn(0)?;
        Ok(document)
    }

    fn read_package(bytes: &[u8], limits: &Budget) -> Result<Document, ReadError> {
        let mut package = package::Package::open(bytes, limits)?;
        let names = package.names();
        let has = |name: &str| names.binary_search_by(|other| other.as_str().cmp(name)).is_ok();
        if has("word/document.xml") {
            docx::read(&mut package, limits)
        } else if has("content.xml") {
            odt::read(&mut package, limits)
        } else if linkedin::is_archive(&names) {
            linkedin::read(&mut package, limits)
        } else {
            Err(ReadError::UnknownFormat)
        }
    }

    fn new(format: SourceFormat, pages: u32, sheet: Sheet) -> Document {
        let mut findings = Vec::new();
        let mut find = |kind| findings.push(Finding::new(kind));
        if sheet.lines.is_empty() && format == SourceFormat::Pdf {
            find(FindingKind::NoTextLayer);
        }
        if sheet.truncated {
            find(FindingKind::Truncated);
        }
        if !sheet.hidden.is_empty() {
            find(FindingKind::HiddenText);
        }
        Document {
            format,
            pages,
            text: sheet.text,
            lines: sheet.lines,
            hidden: sheet.hidden,
            links: Vec::new(),
            findings,
            profile: None,
            pointers: Vec::new(),
        }
    }

    /// The format that was found.
    pub fn format(&self) -> SourceFormat {
        self.format
    }

    /// Number of pages, 1 where the format has none.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// The visible text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The lines of the text, in order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Text that a reader of the page does not see: never scored.
    pub fn hidden(&self) -> &[String] {
        &self.hidden
    }

    /// Addresses that the document links to, in order, each once.
    pub fn links(&self) -> &[String] {
        &self.links
    }

    /// Problems of reading.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The profile that the file already is, for JSON Resume input.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_deref()
    }

    /// For JSON Resume input: where each value stands, by its JSON pointer.
    pub(crate) fn pointers(&self) -> &[(String, Span)] {
        &self.pointers
    }
}

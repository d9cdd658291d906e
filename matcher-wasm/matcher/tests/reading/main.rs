//! Reading, on small documents made here: a file a format.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its document has failed")]

mod any_bytes;
mod doc;
mod docx;
mod europass;
mod fields;
mod headings;
mod html;
mod json;
mod landmarks;
mod linkedin;
mod linkedin_pdf;
mod lists;
mod odt;
mod office;
mod pages;
mod pdf;
mod refused;
mod rtf;
mod support;
mod text;

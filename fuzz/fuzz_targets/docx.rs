//! DOCX: the bytes are its parts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use matcher_fuzz::{parts, read, zip};

const NAMES: [&str; 5] = ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "word/header1.xml", "word/footer1.xml"];

fuzz_target!(|bytes: &[u8]| read(&zip(NAMES.into_iter().zip(parts(bytes)))));

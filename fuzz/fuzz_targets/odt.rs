//! ODT: the bytes are its parts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use matcher_fuzz::{parts, read, zip};

const NAMES: [&str; 3] = ["content.xml", "styles.xml", "META-INF/manifest.xml"];

fuzz_target!(|bytes: &[u8]| read(&zip(NAMES.into_iter().zip(parts(bytes)))));

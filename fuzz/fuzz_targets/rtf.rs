//! RTF, behind its mark.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| matcher_fuzz::read(&[b"{\\rtf1", bytes].concat()));

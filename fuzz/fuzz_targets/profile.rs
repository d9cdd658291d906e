//! Sections, fields and skills over any lines anywhere on a page.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| matcher_fuzz::read_whole(&matcher_fuzz::page(bytes)));

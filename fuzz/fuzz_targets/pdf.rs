//! PDF, as it comes.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| matcher_fuzz::read(bytes));

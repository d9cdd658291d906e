//! Plain text and Markdown in any encoding, as it comes, with the skills.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| matcher_fuzz::read_whole(bytes));

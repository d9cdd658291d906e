//! The archive that LinkedIn hands out: the bytes are its tables.
#![no_main]

use libfuzzer_sys::fuzz_target;
use matcher_fuzz::{parts, read, zip};

const NAMES: [&str; 7] = ["Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Languages.csv", "Email Addresses.csv", "PhoneNumbers.csv"];

fuzz_target!(|bytes: &[u8]| read(&zip(NAMES.into_iter().zip(parts(bytes)))));

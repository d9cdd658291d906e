//! Ten thousand random changes each, from a fixed seed, to what an employer receives and to the share log: every one is detected.

mod change;
mod log;
mod shares;

//! Ten thousand random changes each, from a fixed seed, to what an employer receives: every one is detected.

mod change;
mod shares;

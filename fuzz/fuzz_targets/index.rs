//! Indexes of postings: bytes as they come, and a good index of the demonstration's postings with bytes of it changed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use matcher::document::Limits;
use matcher_fuzz::{MATCHER, limited};
use model::{Preferences, Profile};

static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
    let resume = "Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - present\n- Wrote Python and SQL\n";
    MATCHER.read_resume(resume.as_bytes(), &Limits::default(), None).expect("a good resume")
});

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let postings = MATCHER.read_postings(include_str!("../../demo-site/postings.json")).expect("good postings").postings;
    MATCHER.pack(&postings)
});

/// First byte that the checksum covers, and where that stands.
const COVERED: usize = 24;
const CHECKSUM: usize = 16;

/// Gives changed bytes their checksum, so that they reach what lies behind it.
fn seal(bytes: &mut [u8]) {
    let sum = bytes[COVERED..].chunks(8).fold(0xcbf2_9ce4_8422_2325_u64, |sum, chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        let mixed = (sum ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3);
        mixed ^ mixed >> 32
    });
    bytes[CHECKSUM..COVERED].copy_from_slice(&sum.to_le_bytes());
}

/// Ranks from an index, if it is one, alone and joined with the good one.
fn rank(bytes: &[u8]) {
    let Ok(index) = MATCHER.open_index(bytes) else { return };
    for found in MATCHER.rank(&PROFILE, &index, &Preferences::default(), 20) {
        assert!((0.0..=100.0).contains(&found.score), "{}", found.score);
    }
    let good = MATCHER.open_index(&GOOD).expect("a good index");
    assert!(MATCHER.open_index(&MATCHER.join(&[index, good])).is_ok(), "what was joined opens");
}

fuzz_target!(|bytes: &[u8]| {
    LazyLock::force(&PROFILE);
    LazyLock::force(&GOOD);
    limited(|| {
        rank(bytes);
        let mut changed = GOOD.clone();
        // Three bytes a change: two for the place, one for what comes there.
        for change in bytes.chunks_exact(3).take(32) {
            let place = usize::from(u16::from_le_bytes([change[0], change[1]]));
            let n_covered = changed.len() - COVERED;
            changed[COVERED + place % n_covered] = change[2];
        }
        seal(&mut changed);
        rank(&changed);
    });
});

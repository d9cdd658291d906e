//! Postings of any kind, and one resume matched against them.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use matcher::document::Limits;
use matcher_fuzz::{MATCHER, limited};
use model::{Preferences, Profile, SummaryOptions};

static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
    let resume = "Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - present\n- Wrote Python and SQL\n";
    MATCHER.read_resume(resume.as_bytes(), &Limits::default(), None).expect("a good resume")
});

fuzz_target!(|text: &str| {
    LazyLock::force(&PROFILE);
    limited(|| {
        let Ok(read) = MATCHER.read_postings(text) else { return };
        let matches = MATCHER.match_all(&PROFILE, &read.postings, &Preferences::default());
        for (found, posting) in matches.iter().zip(&read.postings) {
            assert!((0.0..=100.0).contains(&found.score));
            MATCHER.summarize(&PROFILE, posting, found, &SummaryOptions::default());
        }
    });
});

//! Postings of any kind, and one resume matched against them.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use matcher::document::Limits;
use matcher_fuzz::{MATCHER, limited};
use model::{Preferences, Profile, SummaryOptions, Wish};

static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
    let resume = "Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - present\n- Wrote Python and SQL\n";
    MATCHER.read_resume(resume.as_bytes(), &Limits::default(), None).expect("a good resume")
});

static WISHES: LazyLock<Preferences> = LazyLock::new(|| Preferences {
    places: Some(Wish { value: vec!["Berlin".into(), "Canada".into()], hard: true }),
    radius_km: Some(50.0),
    languages: Some(Wish { value: vec!["German".into()], hard: true }),
    ..Preferences::default()
});

fuzz_target!(|text: &str| {
    LazyLock::force(&PROFILE);
    limited(|| {
        let Ok(read) = MATCHER.read_postings(text) else { return };
        for posting in &read.postings {
            let asked = posting.required.iter().chain(&posting.preferred).map(|asked| (asked.span, &asked.quote));
            let asked = asked.chain(posting.education.iter().map(|asked| (asked.span, &asked.quote)));
            let asked = asked.chain(posting.certificates.iter().map(|asked| (asked.span, &asked.quote)));
            let mut asked = asked.chain(posting.languages.iter().map(|asked| (asked.span, &asked.quote)));
            assert!(asked.all(|(span, quote)| span.quote(&posting.text) == Some(quote)), "what is asked for quotes its words");
        }
        let matches = MATCHER.match_all(&PROFILE, &read.postings, &WISHES);
        for (found, posting) in matches.iter().zip(&read.postings) {
            assert!((0.0..=100.0).contains(&found.score));
            MATCHER.summarize(&PROFILE, posting, found, &SummaryOptions::default());
        }
    });
});

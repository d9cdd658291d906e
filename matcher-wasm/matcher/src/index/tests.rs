use std::collections::BTreeMap;

use model::{PayFloor, Preferences, Profile, Wish};

use super::*;
use crate::lexicon::tests::lexicon;
use crate::{Matcher, posting};

const PLACES: [&str; 3] = ["Berlin", "Oslo", "Lyon"];
const JOBS: [(&str, &str); 4] = [
    (
        "Senior Backend Engineer",
        "Requirements: 5+ years of experience with Rust, PostgreSQL and Kubernetes. Nice to have: Kafka, Terraform.",
    ),
    ("Registered Nurse", "Requirements: wound care, patient care, medication administration. German at level B2 is required."),
    ("Warehouse Worker", "Requirements: forklift licence, order picking, inventory management."),
    ("Marketing Manager", "Requirements: search engine optimisation, content marketing, a bachelor's degree in marketing."),
];

/// Postings made for these tests, the same for the same number.
fn postings(n: usize) -> Vec<Posting> {
    let one = |at: usize| {
        let (title, text) = JOBS[at % JOBS.len()];
        serde_json::json!({
            "@type": "JobPosting", "identifier": format!("J-{at}"), "title": format!("{title} {}", PLACES[at % 3]), "description": text,
            "url": format!("https://acme.example/jobs/{at}"), "hiringOrganization": {"name": "Acme"}, "validThrough": "2026-12-31",
            "employmentType": "FULL_TIME", "jobLocation": {"address": {"addressLocality": PLACES[at % 3], "addressCountry": "DE"}},
            "baseSalary": {"currency": "EUR", "value": {"minValue": 40_000 + at, "maxValue": 60_000 + at, "unitText": "YEAR"}},
        })
    };
    let list = serde_json::Value::from((0..n).map(one).collect::<Vec<_>>());
    posting::read(&list.to_string(), &lexicon()).expect("postings").postings
}

fn backend_engineer() -> Profile {
    let matcher = Matcher::new(lexicon());
    let text = "Ada Byrne\nada@example.org\n\nExperience\nBackend Engineer, Fjord AS\n2018-01 - 2025-12\n- Built services in Rust on PostgreSQL and Kubernetes\n\nSkills\nRust, PostgreSQL, Kubernetes, Kafka\n";
    matcher.read_resume(text.as_bytes(), &crate::document::Limits::default(), None).expect("a resume")
}

fn names(postings: &[Posting]) -> usize {
    let id = |posting: &Posting| if Some(&posting.id) == posting.url.as_ref() { 0 } else { posting.id.len() };
    postings.iter().map(|posting| posting.title.len() + id(posting) + posting.url.as_ref().map_or(0, String::len) + 2).sum()
}

#[test]
fn a_posting_takes_at_most_a_hundred_bytes_beside_its_title_identifier_and_address() {
    for n in [10, 30, 1_000] {
        let postings = postings(n);
        let packed = Index::pack(&postings, &lexicon());
        assert!(packed.len() - names(&postings) <= n * format::MOST_BYTES, "{n} postings: {} bytes", packed.len());
    }
}

#[test]
fn what_is_packed_comes_back() {
    let (lexicon, whole) = (lexicon(), postings(8));
    let packed = Index::pack(&whole, &lexicon);
    let index = Index::open(packed, &lexicon).expect("an index");
    assert_eq!(index.len(), 8);
    for (place, whole) in whole.iter().enumerate() {
        let thin = index.posting(place, &lexicon);
        assert_eq!((&thin.title, &thin.id, &thin.url, &thin.employer), (&whole.title, &whole.id, &whole.url, &whole.employer));
        assert_eq!((&thin.places, thin.work_place, &thin.employment_types), (&whole.places, whole.work_place, &whole.employment_types));
        assert_eq!((thin.years, thin.seniority, &thin.valid_through), (whole.years, whole.seniority, &whole.valid_through));
        let pay = |posting: &Posting| posting.pay.as_ref().map(|pay| (pay.currency.clone(), pay.min_year, pay.max_year));
        assert_eq!(pay(&thin), pay(whole));
        let weights =
            |asked: &[model::Requirement]| asked.iter().map(|one| (one.id.clone(), one.weight.to_bits())).collect::<BTreeMap<_, _>>();
        assert_eq!((weights(&thin.required), weights(&thin.preferred)), (weights(&whole.required), weights(&whole.preferred)));
        let languages =
            |posting: &Posting| posting.languages.iter().map(|one| (one.code.clone(), one.level, one.required)).collect::<Vec<_>>();
        assert_eq!(languages(&thin), languages(whole));
    }
}

#[test]
fn postings_without_an_identifier_are_numbered_by_their_place_in_the_whole() {
    let (lexicon, mut whole) = (lexicon(), postings(2));
    whole.iter_mut().enumerate().for_each(|(at, posting)| (posting.id, posting.url) = (format!("posting-{}", at + 1), None));
    let packed = Index::pack(&whole, &lexicon);
    let parts = [packed.as_slice(), packed.as_slice()].map(|bytes| Index::open(bytes, &lexicon).expect("an index"));
    let joined = Index::open(Index::join(&parts, &lexicon), &lexicon).expect("an index");
    let ids: Vec<String> = (0..4).map(|place| joined.posting(place, &lexicon).id).collect();
    assert_eq!(ids, ["posting-1", "posting-2", "posting-3", "posting-4"]);
}

#[test]
fn indexes_that_are_joined_are_what_would_have_been_packed_at_once() {
    let (lexicon, whole) = (lexicon(), postings(60));
    let parts = [&whole[..25], &whole[25..]].map(|part| Index::pack(part, &lexicon));
    let opened = [&parts[0], &parts[1]].map(|bytes| Index::open(bytes.as_slice(), &lexicon).expect("an index"));
    assert_eq!(Index::join(&opened, &lexicon), Index::pack(&whole, &lexicon));
}

#[test]
fn the_best_of_an_index_are_the_best_of_whole_postings() {
    let (lexicon, whole, profile) = (lexicon(), postings(40), backend_engineer());
    let index = Index::open(Index::pack(&whole, &lexicon), &lexicon).expect("an index");
    let ranked = index.rank(&profile, &Preferences::default(), 10, &lexicon);
    let of_whole = Matcher::new(crate::lexicon::tests::lexicon()).match_all(&profile, &whole, &Preferences::default());
    assert_eq!(ranked.len(), 10);
    assert!(ranked.iter().all(|one| one.title.starts_with("Senior Backend Engineer") && one.posting.id == format!("J-{}", one.place)));
    assert!(ranked.windows(2).all(|two| two[0].score >= two[1].score));
    assert!(of_whole[..10].iter().all(|one| one.title.starts_with("Senior Backend Engineer")));
    assert!(ranked.iter().all(|one| one.found.contributions.iter().all(|part| part.evidence.is_empty())));
}

#[test]
fn what_a_hard_wish_excludes_is_left_out() {
    let (lexicon, whole) = (lexicon(), postings(40));
    let index = Index::open(Index::pack(&whole, &lexicon), &lexicon).expect("an index");
    let places = Some(Wish { value: vec!["Oslo".to_owned()], hard: true });
    let pay_floor = Some(Wish { value: PayFloor { currency: "EUR".to_owned(), per_year: 60_020.0 }, hard: true });
    let ranked = index.rank(&backend_engineer(), &Preferences { places, pay_floor, ..Preferences::default() }, 40, &lexicon);
    assert!(!ranked.is_empty());
    assert!(ranked.iter().all(|one| one.posting.places[0].starts_with("Oslo") && one.place >= 20));
}

#[test]
fn an_index_without_postings_ranks_none() {
    let lexicon = lexicon();
    let index = Index::open(Index::pack(&[], &lexicon), &lexicon).expect("an index");
    assert!(index.is_empty() && index.rank(&backend_engineer(), &Preferences::default(), 10, &lexicon).is_empty());
}

#[test]
fn an_index_of_another_lexicon_or_version_is_named_as_such() {
    let lexicon = lexicon();
    let code = |packed: Vec<u8>| Index::open(packed, &lexicon).expect_err("not this one").code();
    let mut other = Index::pack(&postings(3), &lexicon);
    other[8] = 99;
    assert_eq!(code(other), "index_version");
    assert_eq!(code(format::assemble(1, 0, [&[], &[], &[]])), "index_lexicon");
}

#[test]
fn an_index_that_was_cut_or_changed_anywhere_is_damaged() {
    let lexicon = lexicon();
    let packed = Index::pack(&postings(3), &lexicon);
    for length in [0, 7, 47, 48, packed.len() - 1] {
        assert_eq!(Index::open(&packed[..length], &lexicon).expect_err("cut off").code(), "index_damaged");
    }
    for at in (12..packed.len()).step_by(5) {
        let mut changed = packed.clone();
        changed[at] ^= 4;
        assert_eq!(Index::open(changed, &lexicon).expect_err("changed").code(), "index_damaged", "at {at}");
    }
}

/// An index as somebody could make it who knows the layout: the checksum is right, the rest is not.
#[test]
fn an_index_that_lies_with_a_right_checksum_is_refused_or_read_without_a_panic() {
    let lexicon = lexicon();
    let packed = Index::pack(&postings(3), &lexicon);
    let profile = backend_engineer();
    for at in 24..packed.len() {
        for value in [0, 127, 255] {
            let mut forged = packed.clone();
            forged[at] = value;
            let sum = crate::lexicon::checksum(&forged[24..]);
            forged[16..24].copy_from_slice(&sum.to_le_bytes());
            if let Ok(index) = Index::open(forged, &lexicon) {
                assert!(index.len() <= packed.len());
                if at % 16 == 0 {
                    index.rank(&profile, &Preferences::default(), 3, &lexicon);
                }
            }
        }
    }
}

use proptest::prelude::*;

use super::*;

/// The committed asset.
pub(crate) const ASSET: &[u8] = include_bytes!("../../../lexicon/lexicon.bin");

pub(crate) fn lexicon() -> Lexicon<'static> {
    Lexicon::open(ASSET).expect("the committed asset is sound")
}

/// The committed asset as the widget downloads it.
pub(crate) fn without_identifiers() -> Lexicon<'static> {
    Lexicon::open(&ASSET[..n_bytes_without_identifiers()]).expect("it is sound without them")
}

fn n_bytes_without_identifiers() -> usize {
    read_u32(ASSET, 12) as usize
}

/// N9: nothing but the identifiers is another.
#[test]
fn without_escos_identifiers_skills_go_by_their_names() {
    let (whole, small) = (lexicon(), without_identifiers());
    assert!(ASSET.len() - n_bytes_without_identifiers() > 150_000, "they are worth leaving away");
    assert_eq!(whole.checksum(), small.checksum(), "an index of postings fits both");
    let mut ids = std::collections::BTreeSet::new();
    for number in 0..whole.n_concepts() {
        let (one, other) = (whole.concept(number), small.concept(number));
        assert_eq!((one.name, one.weight, one.family, one.kind), (other.name, other.weight, other.family, other.kind));
        assert!(other.id.starts_with("tacit:") && ids.insert(other.id), "every skill has an identifier of its own");
    }
}

#[test]
fn the_committed_lexicon_has_skills_occupations_and_weights() {
    let lexicon = lexicon();
    assert!(lexicon.n_concepts() > 10_000 && lexicon.n_occupations() > 3_000);
    let java = lexicon.concept(lexicon.single("java").expect("Java is a skill").concept());
    assert_eq!(
        (java.id.as_str(), java.name),
        ("http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389", "Java (computer programming)")
    );
    let own = lexicon.concept(lexicon.single("kubernetes").expect("Kubernetes is a skill").concept());
    assert_eq!(own.id, "tacit:kubernetes");
    assert!((0..lexicon.n_occupations()).all(|number| !lexicon.occupation(number).is_empty()));
    assert!((0..6).all(|index| lexicon.weight(index) >= 0.0));
}

#[test]
fn numbers_beyond_the_asset_give_nothing_rather_than_a_panic() {
    let lexicon = lexicon();
    assert_eq!(lexicon.concept(u32::MAX / 16).name, "");
    assert_eq!(lexicon.occupation(u32::MAX / 16), "");
    assert_eq!(lexicon.weight(1_000_000), 0.0);
    assert_eq!(lexicon.cue_name(10_000), "");
}

#[test]
fn another_version_is_named_as_such() {
    let mut bytes = ASSET.to_vec();
    bytes[8] = 99;
    let error = Lexicon::open(bytes).expect_err("the version is another");
    assert_eq!((error.code(), &error), ("lexicon_version", &LexiconError::Version { found: 99, expected: format::VERSION }));
}

#[test]
fn a_lexicon_cut_short_is_damaged() {
    let base = n_bytes_without_identifiers();
    for length in [0, 1, 8, 24, 111, 1000, base - 1, base + 1, base + 7, base + 9, ASSET.len() - 1] {
        assert_eq!(Lexicon::open(&ASSET[..length]).expect_err("cut off").code(), "lexicon_damaged");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_changed_byte_is_an_error_and_never_a_panic(at in 0..ASSET.len(), change in 1..=255u8) {
        let mut bytes = ASSET.to_vec();
        bytes[at] ^= change;
        prop_assert!(Lexicon::open(bytes).is_err());
    }

    #[test]
    fn any_bytes_are_an_error_and_never_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000), has_magic in any::<bool>()) {
        let mut bytes = bytes;
        if has_magic && bytes.len() > 12 {
            bytes[..8].copy_from_slice(format::MAGIC);
            bytes[8..12].copy_from_slice(&format::VERSION.to_le_bytes());
        }
        prop_assert!(Lexicon::open(bytes).is_err());
    }
}

/// The words of the forms are looked up one after the other; one that no phrase has ends the phrase rather than being passed over.
#[test]
fn a_phrase_is_found_whole_and_no_word_is_passed_over() {
    let lexicon = lexicon();
    let longest = |text: &str| lexicon.longest(text.split(' ')).map(|(phrase, n)| (lexicon.concept(phrase.concept()).name, n));
    assert_eq!(longest("project management"), Some(("project management", 2)));
    assert_eq!(longest("project management zzyzx"), Some(("project management", 2)));
    assert_eq!(longest("project zzyzx management"), None);
    assert_eq!(longest("zzyzx project management"), None);
    assert_eq!((longest("project"), longest("")), (None, None));
}

/// Every label that is a phrase leads to the concept that bears it: the numbers that are not written count as the labels do.
#[test]
fn labels_lead_to_their_concepts() {
    let lexicon = lexicon();
    let n_named = (0..lexicon.n_concepts()).filter(|&number| lexicon.named(lexicon.concept(number).name) == Some(number)).count();
    assert!(n_named > 10_000, "{n_named} labels are phrases");
}

#[test]
fn concepts_know_what_kind_of_skill_they_are() {
    let lexicon = lexicon();
    let kind = |text: &str| {
        let found = crate::skills::find_possible(text, &lexicon);
        found.first().map(|mention| lexicon.concept(mention.concept).kind)
    };
    for (text, expected) in [
        ("Kubernetes", Kind::Technology),
        ("Python", Kind::Technology),
        ("chemistry", Kind::Knowledge),
        ("team player", Kind::Competence),
        ("Swedish", Kind::Language),
        ("CISSP", Kind::Certificate),
    ] {
        assert_eq!(kind(text), Some(expected), "{text}");
    }
}

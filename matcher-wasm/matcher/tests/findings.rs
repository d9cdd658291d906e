//! What a person could set right is found, with its place, and follows corrections.

use matcher::document::{Document, Limits};
use matcher::sections::Sections;
use matcher::{Month, profile};
use model::{Evidence, Finding, FindingKind, Profile, Span};

fn today() -> Option<Month> {
    "2026-11".parse().ok()
}

fn read(text: &str) -> Profile {
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    profile::fields(&document, &Sections::find(&document), today())
}

fn find(profile: &Profile, kind: FindingKind) -> Option<&Finding> {
    profile.meta.tacit.findings.iter().find(|finding| finding.kind == kind)
}

fn facts(profile: &Profile, kind: FindingKind) -> Vec<&str> {
    find(profile, kind).expect("it is found").facts.iter().map(String::as_str).collect()
}

fn quote<'p>(profile: &'p Profile, finding: &Finding) -> &'p str {
    finding.span.and_then(|span| span.quote(&profile.meta.tacit.text)).unwrap_or("")
}

const HEAD: &str = "Jo Example\njo@example.org\n+49 421 5550123\n\nExperience\n\n";

#[test]
fn a_resume_in_order_has_no_findings() {
    let profile =
        read(&format!("{HEAD}Engineer, Acme GmbH\nJanuary 2020 - present\n- Built pipelines in Rust\n\nClerk, Bolt AG\n2017 - 2019\n"));
    assert_eq!(profile.meta.tacit.findings, []);
    assert_eq!(profile.meta.tacit.years, Some(8.91));
}

#[test]
fn jobs_at_the_same_time_are_shown_with_the_time_that_they_share() {
    let profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMarch 2020 - May 2022\n\nClerk, Bolt AG\nJanuary 2018 - August 2020\n"));
    assert_eq!(facts(&profile, FindingKind::DatesOverlap), ["Engineer, Acme GmbH", "Clerk, Bolt AG", "2020-03", "2020-08"]);
    let finding = find(&profile, FindingKind::DatesOverlap).expect("found");
    assert_eq!((finding.path.as_deref(), finding.other.as_deref()), (Some("/work/0"), Some("/work/1")));
    assert!(quote(&profile, finding).starts_with("Engineer, Acme GmbH"));
}

#[test]
fn a_month_or_a_year_in_which_one_job_follows_another_is_no_overlap() {
    let profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMay 2020 - May 2022\n\nClerk, Bolt AG\nJanuary 2018 - May 2020\n"));
    assert_eq!(find(&profile, FindingKind::DatesOverlap), None);
    let profile = read(&format!("{HEAD}Engineer, Acme GmbH\n2020 - 2022\n\nClerk, Bolt AG\n2018 - 2020\n"));
    assert_eq!(find(&profile, FindingKind::DatesOverlap), None);
}

#[test]
fn dates_that_cannot_be_are_shown() {
    let profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMay 2022 - May 2020\n\nClerk, Bolt AG\nJanuary 2031 - present\n"));
    assert_eq!(facts(&profile, FindingKind::DatesReversed), ["Engineer, Acme GmbH", "2022-05", "2020-05"]);
    assert_eq!(facts(&profile, FindingKind::FutureDate), ["Clerk, Bolt AG", "2031-01"]);
}

#[test]
fn what_is_missing_is_named() {
    let profile = read("Experience\n\nAcme GmbH\n2017 - 2019\n- Sold screws to shops\n");
    for kind in [FindingKind::NoName, FindingKind::NoContact, FindingKind::NoTitle] {
        assert!(find(&profile, kind).is_some(), "{kind:?} {:?}", profile.basics.name);
    }
    let profile = read("Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\n- Built pipelines\n");
    assert!(find(&profile, FindingKind::NoPhone).is_some());
    assert_eq!(facts(&profile, FindingKind::NoDates), ["Engineer, Acme GmbH"]);
}

#[test]
fn text_that_is_in_no_field_is_shown_as_blocks() {
    let text = format!(
        "{HEAD}Engineer, Acme GmbH\n2017 - 2019\n\n# Tidbits of mine\n\nSomething about windmills and rivers\nAnd more of that kind of thing\n"
    );
    let profile = read(&text);
    let blocks =
        profile.meta.tacit.findings.iter().filter(|finding| finding.kind == FindingKind::Unplaced).map(|finding| quote(&profile, finding));
    let blocks: Vec<&str> = blocks.collect();
    assert_eq!(blocks.len(), 1, "{blocks:?}");
    assert!(blocks[0].contains("Something about windmills and rivers\nAnd more"), "{blocks:?}");
}

#[test]
fn a_date_of_birth_is_said_to_be_unused() {
    let profile = read("Jo Example\njo@example.org\nDate of birth: 3 May 1990\n\nExperience\n\nEngineer, Acme GmbH\n2017 - 2019\n");
    assert_eq!(find(&profile, FindingKind::PersonalData).map(|finding| quote(&profile, finding)), Some("Date of birth: 3 May 1990"));
}

#[test]
fn corrected_dates_are_counted_anew() {
    let mut profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMay 2022 - May 2020\n"));
    assert_eq!(profile.meta.tacit.years, None);
    profile.work[0].end_date = Some("2023-04".into());
    let corrected = profile::recheck(profile, None);
    assert_eq!(corrected.meta.tacit.years, Some(1.0));
    assert_eq!(corrected.meta.tacit.findings, []);
}

#[test]
fn text_that_the_person_placed_is_no_longer_unplaced() {
    let mut profile =
        read(&format!("{HEAD}Engineer, Acme GmbH\n2017 - 2019\n\n# Tidbits of mine\n\nSomething about windmills and rivers\n"));
    let finding = find(&profile, FindingKind::Unplaced).expect("found");
    let span: Span = finding.span.expect("with its place");
    let quote = quote(&profile, finding).to_owned();
    profile.basics.summary = Some(quote.clone());
    profile.meta.tacit.evidence.push(Evidence { path: "/basics/summary".into(), span, quote, page: None });
    assert_eq!(find(&profile::recheck(profile, None), FindingKind::Unplaced), None);
}

#[test]
fn nothing_changes_where_nothing_was_corrected() {
    let profile = read(&format!(
        "{HEAD}Engineer, Acme GmbH\nMay 2022 - May 2020\n\nClerk, Bolt AG\n\n- Filed\n\n# Tidbits\n\nSomething about windmills\n"
    ));
    assert_eq!(profile::recheck(profile.clone(), None), profile);
}

#[test]
fn dates_that_a_person_wrote_are_understood_as_in_a_resume() {
    let mut profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMarch 2020 - present\n"));
    for (written, start) in
        [("March 2012", "2012-03"), ("03/2012", "2012-03"), ("2012-03", "2012-03"), ("2012", "2012"), ("2012 - 2014", "2012")]
    {
        profile.work[0].start_date = Some(written.into());
        assert_eq!(profile::recheck(profile.clone(), today()).work[0].start_date.as_deref(), Some(start), "{written}");
    }
    for (written, end) in
        [("März 2012 - Mai 2014", Some("2014-05")), ("March 2012 - present", None), ("present", None), ("2014", Some("2014"))]
    {
        profile.work[0].end_date = Some(written.into());
        assert_eq!(profile::recheck(profile.clone(), today()).work[0].end_date.as_deref(), end, "{written}");
    }
}

#[test]
fn a_date_that_is_not_understood_stays_and_is_told() {
    let mut profile = read(&format!("{HEAD}Engineer, Acme GmbH\nMarch 2020 - present\n"));
    profile.work[0].start_date = Some("when I was young".into());
    let profile = profile::recheck(profile, today());
    assert_eq!(facts(&profile, FindingKind::DateUnclear), ["Engineer, Acme GmbH", "when I was young"]);
    assert_eq!(find(&profile, FindingKind::DateUnclear).and_then(|finding| finding.path.as_deref()), Some("/work/0/startDate"));
}

//! JSON Resume.

use model::FindingKind;

use crate::support::{error, fields, read};

#[test]
fn json_resume_passes_through_with_evidence() {
    let document = read(br#"{"basics":{"name":"Jo Example","url":null},"work":[{"name":"Acme","position":"Engineer","startDate":"2019-01","endDate":"2019-12"}],"unknown":1}"#);
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.meta.tacit.years, Some(1.0));
    let evidence = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == "/work/0/position").unwrap();
    assert_eq!(evidence.quote, "Engineer");
}

#[test]
fn a_json_resume_with_wrong_types_and_unknown_fields_loses_nothing() {
    let document = read(
        br#"{"basics":{"name":"Jo Example","phone":49301234567,"location":"Kiel, Germany","mood":"fine"},
            "work":{"company":"Acme","position":["Engineer"],"startDate":"Jan 2019","endDate":"present","highlights":"Built it"},
            "skills":["Rust",{"name":"Tools","keywords":"Git"}],"languages":["Danish"],
            "education":[{"institution":"Somewhere","studyType":"BSc in Physics","endDate":2014}],
            "references":[{"name":"A Friend","reference":"Good at things"}]}"#,
    );
    let profile = fields(&document);
    assert_eq!(profile.basics.phone.as_deref(), Some("49301234567"));
    assert_eq!(profile.basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Kiel"));
    let job = &profile.work[0];
    let values = [&job.name, &job.position, &job.start_date, &job.end_date].map(|value| value.as_deref().unwrap_or(""));
    assert_eq!(values, ["Acme", "Engineer", "2019-01", ""]);
    assert_eq!(job.highlights, ["Built it"]);
    assert_eq!((profile.skills[0].name.as_deref(), &profile.skills[1].keywords[..]), (Some("Rust"), &["Git".to_owned()][..]));
    assert_eq!(profile.languages[0].language.as_deref(), Some("Danish"));
    assert_eq!((profile.education[0].area.as_deref(), profile.education[0].end_date.as_deref()), (Some("Physics"), Some("2014")));
    let reading = &profile.meta.tacit;
    let unplaced = reading.findings.iter().find(|finding| finding.kind == FindingKind::Unplaced);
    let quote = unplaced.and_then(|finding| finding.span?.quote(&reading.text)).unwrap();
    assert!(quote.contains("fine") && quote.contains("Good at things"), "{quote}");
}

#[test]
fn json_of_another_kind_or_cut_off_says_so() {
    assert_eq!(error(br#"{"a":1}"#).code(), "unknown_format");
    assert_eq!(error(br#"{"basics":{"#).code(), "damaged");
}

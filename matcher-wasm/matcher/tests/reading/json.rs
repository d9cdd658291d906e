//! JSON Resume.

use crate::support::{fields, read};

#[test]
fn json_resume_passes_through_with_evidence() {
    let document = read(br#"{"basics":{"name":"Jo Example","url":null},"work":[{"name":"Acme","position":"Engineer","startDate":"2019-01","endDate":"2019-12"}],"unknown":1}"#);
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.meta.tacit.years, Some(1.0));
    let evidence = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == "/work/0/position").unwrap();
    assert_eq!(evidence.quote, "Engineer");
}

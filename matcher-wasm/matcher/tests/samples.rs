//! The resumes of the demo site are read as they were written: what each says is in `samples.json`, by hand from their sources.
#![expect(clippy::unwrap_used, reason = "a test that cannot open its files has failed")]

use std::path::Path;

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::Sections;
use model::Profile;
use serde_json::{Map, Value, json};

fn read(file: &Path) -> Profile {
    let document = Document::read(&std::fs::read(file).unwrap(), &Limits::default()).unwrap();
    profile::fields(&document, &Sections::find(&document), None)
}

/// The fields of a profile that the expectations tell, in their form.
fn told(profile: &Profile) -> Value {
    let basics = &profile.basics;
    let location = basics.location.clone().unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let job = |job: &model::Work| [&job.position, &job.name, &job.start_date, &job.end_date].map(text).join(" | ");
    let school = |study: &model::Education| [&study.institution, &study.start_date, &study.end_date].map(text).join(" | ");
    json!({
        "name": basics.name, "email": basics.email, "phone": basics.phone, "city": location.city, "address": text(&location.address),
        "jobs": profile.work.iter().map(job).collect::<Vec<_>>(),
        "highlights": profile.work.iter().map(|job| job.highlights.len()).collect::<Vec<_>>(),
        "schools": profile.education.iter().map(school).collect::<Vec<_>>(),
        "languages": profile.languages.iter().map(|language| text(&language.language)).collect::<Vec<_>>(),
    })
}

#[test]
fn the_resumes_of_the_demo_site_are_read_as_they_were_written() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let expected: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(here.join("tests/samples.json")).unwrap()).unwrap();
    assert_eq!(expected.len(), 6);
    for (file, expected) in &expected {
        let told = told(&read(&here.join("../../demo-site/resumes").join(file)));
        assert_eq!(&told, expected, "{file}");
    }
}

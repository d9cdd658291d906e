//! Fields, from plain text.

use matcher::profile;
use matcher::sections::Sections;
use model::SourceFormat;

use crate::support::{PLAIN, fields, pdf, read};

#[test]
fn a_plain_resume_gives_name_contact_jobs_studies_and_skills() {
    let document = read(PLAIN.as_bytes());
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.basics.label.as_deref(), Some("Software Engineer"));
    assert_eq!(profile.basics.email.as_deref(), Some("jo@example.org"));
    assert_eq!(profile.basics.phone.as_deref(), Some("+49 30 1234567"));
    assert_eq!(profile.basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Berlin"));
    let jobs: Vec<_> = profile
        .work
        .iter()
        .map(|job| (job.position.as_deref(), job.name.as_deref(), job.start_date.as_deref(), job.end_date.as_deref()))
        .collect();
    assert_eq!(
        jobs,
        [
            (Some("Senior Engineer"), Some("Sample Works GmbH"), Some("2019-03"), None),
            (Some("Developer"), Some("Other Company"), Some("2015-01"), Some("2019-02"))
        ]
    );
    assert_eq!(profile.work[0].highlights, ["Built a parser in Rust", "Led four people"]);
    assert_eq!(profile.education[0].institution.as_deref(), Some("University of Somewhere"));
    assert_eq!(profile.education[0].study_type.as_deref(), Some("Bachelor of Science"));
    assert_eq!(profile.education[0].area.as_deref(), Some("Physics"));
    assert_eq!(profile.skills[0].keywords, ["Rust", "Java"]);
    assert_eq!(document.format(), SourceFormat::Text);
}

/// N2: every evidence span quotes its source.
#[test]
fn every_span_quotes_the_text_and_every_job_field_has_evidence() {
    let profile = fields(&read(PLAIN.as_bytes()));
    let reading = &profile.meta.tacit;
    for evidence in &reading.evidence {
        assert_eq!(evidence.span.quote(&reading.text), Some(evidence.quote.as_str()), "{}", evidence.path);
    }
    for path in [
        "/basics/name",
        "/basics/email",
        "/work/0/position",
        "/work/1/name",
        "/work/1/endDate",
        "/education/0/institution",
        "/skills/0/keywords/1",
    ] {
        assert!(reading.evidence.iter().any(|evidence| evidence.path == path), "{path}");
    }
}

#[test]
fn overlapping_jobs_count_once() {
    let text = PLAIN.replace("Jan 2015 - Feb 2019", "Jan 2015 - Dec 2019").replace("March 2019 - present", "Jan 2019 - Dec 2020");
    assert_eq!(fields(&read(text.as_bytes())).meta.tacit.years, Some(6.0));
}

#[test]
fn jobs_that_go_on_count_to_the_given_month_or_else_to_the_latest_date() {
    let text = PLAIN.replace("March 2019 - present", "March 2020 - Present").replace("Jan 2015 - Feb 2019", "Jan 2015 - Dec 2015");
    let document = read(text.as_bytes());
    let sections = Sections::find(&document);
    let years = |today: Option<&str>| {
        let reading = profile::fields(&document, &sections, today.map(|today| today.parse().unwrap())).meta.tacit;
        (reading.years, reading.today)
    };
    assert_eq!(years(Some("2025-02")), (Some(6.0), Some("2025-02".to_owned())));
    assert_eq!(years(Some("2020-02")), (Some(1.0), Some("2020-02".to_owned())), "a job of the future has not begun");
    assert_eq!(years(None), (Some(1.08), None));
}

#[test]
fn an_address_among_contact_data_gives_street_postal_code_and_town() {
    let located = |address: &str| {
        let text =
            PLAIN.replace("jo@example.org | +49 30 1234567 | Berlin, Germany", &format!("{address}\njo@example.org | +49 30 1234567"));
        let found = fields(&read(text.as_bytes())).basics.location.unwrap();
        [found.address, found.postal_code, found.city].map(Option::unwrap_or_default)
    };
    assert_eq!(located("Vellenstrasse 4417, Osterwieck-Nordheim"), ["Vellenstrasse 4417", "", "Osterwieck-Nordheim"]);
    assert_eq!(located("Rosenhagen 18, 28195 Bremen"), ["Rosenhagen 18", "28195", "Bremen"]);
    assert_eq!(located("28195 Bremen"), ["", "28195", "Bremen"]);
    assert_eq!(located("Lübeck"), ["", "", "Lübeck"]);
    assert_eq!(located("Rosenhagen 18\n28195 Bremen"), ["Rosenhagen 18", "28195", "Bremen"]);
    assert_eq!(located("12 Tech Street – Springfield"), ["12 Tech Street", "", "Springfield"]);
    assert_eq!(located("920 Lavaca Street, 78701, Austin, Texas"), ["920 Lavaca Street", "78701", "Austin"]);
}

#[test]
fn a_salary_is_no_interest() {
    let text = format!("{PLAIN}\nInterests\n\nSailing, chess\nLast salary 87,314 euro\n");
    let profile = fields(&read(text.as_bytes()));
    let names: Vec<_> = profile.interests.iter().filter_map(|interest| interest.name.as_deref()).collect();
    assert_eq!(names, ["Sailing", "chess"]);
    assert!(profile.meta.tacit.text.contains("87,314"));
}

#[test]
fn languages_to_program_in_are_skills() {
    for heading in ["Languages and tools", "Languages"] {
        let text = format!("{PLAIN}\n{heading}\n\nRust\nPython\nSQL\n");
        let profile = fields(&read(text.as_bytes()));
        assert!(profile.languages.is_empty(), "{heading}");
        assert!(profile.skills.iter().any(|group| group.keywords == ["Rust", "Python", "SQL"]), "{heading}");
    }
    let text = format!("{PLAIN}\nLanguages\n\nYoruba, German (B2)\n");
    assert_eq!(fields(&read(text.as_bytes())).languages.len(), 2);
}

#[test]
fn dates_that_a_narrow_column_breaks_are_one_stretch_of_time() {
    let profile = fields(&read(&pdf(&[
        (50.0, 750.0, 20.0, "Jo Example"),
        (50.0, 700.0, 14.0, "Experience"),
        (50.0, 680.0, 10.0, "May 2021 -"),
        (130.0, 680.0, 10.0, "Journalist, Sample Herald"),
        (50.0, 668.0, 10.0, "March 2023"),
        (130.0, 668.0, 10.0, "Leeds"),
        (50.0, 640.0, 10.0, "Jan 2018 -"),
        (130.0, 640.0, 10.0, "Editor, Sample Press"),
        (50.0, 628.0, 10.0, "April 2021"),
        (130.0, 628.0, 10.0, "Cork"),
    ])));
    let shown: Vec<_> =
        profile.work.iter().map(|job| [&job.position, &job.name, &job.start_date, &job.end_date].map(Option::as_deref)).collect();
    assert_eq!(
        shown,
        [
            [Some("Journalist"), Some("Sample Herald"), Some("2021-05"), Some("2023-03")],
            [Some("Editor"), Some("Sample Press"), Some("2018-01"), Some("2021-04")]
        ]
    );
}

#[test]
fn a_name_over_two_lines_is_whole_though_the_address_has_its_surname_alone() {
    let lines = |first, second| {
        let lines = [
            (200.0, 750.0, 30.0, first),
            (195.0, 715.0, 30.0, second),
            (200.0, 690.0, 12.0, "Web Developer"),
            (200.0, 670.0, 10.0, "samplesson@example.org"),
            (200.0, 655.0, 10.0, "Leeds, UK"),
            (200.0, 640.0, 10.0, "0113 496 0114"),
        ];
        fields(&read(&pdf(&lines))).basics.name
    };
    assert_eq!(lines("Nadia M.", "Samplesson").as_deref(), Some("Nadia M. Samplesson"));
    assert_eq!(lines("LI NA", "SAMPLESSON").as_deref(), Some("LI NA SAMPLESSON"));
}

//! Jobs and studies in many hands: each row one way to write the same.

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::Sections;
use model::Profile;

fn section(heading: &str, body: &str) -> Profile {
    let text = format!("Jo Example\njo@example.org\n\n{heading}\n\n{body}\n");
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    profile::fields(&document, &Sections::find(&document), "2026-11".parse().ok())
}

fn jobs(body: &str) -> Vec<String> {
    let shown = |value: &Option<String>| value.clone().unwrap_or("-".to_owned());
    let work = section("Experience", body).work;
    work.iter().map(|job| [&job.position, &job.name, &job.location].map(shown).join(" | ")).collect()
}

#[test]
fn title_employer_and_place_are_told_apart_in_any_order_and_between_any_marks() {
    let expected = ["Line Cook | Halden | Austin, TX", "Waiter | The Copper Pot | Leeds, UK"];
    for body in [
        "Line Cook | Halden | Austin, TX | 2020 – 2023\n\nWaiter | The Copper Pot | Leeds, UK | 2018 – 2019",
        "Line Cook, Halden, Austin, TX (2020 – 2023)\n\nWaiter, The Copper Pot, Leeds, UK (2018 – 2019)",
        "2020 – 2023: Line Cook at Halden, Austin, TX\n\n2018 – 2019: Waiter at The Copper Pot, Leeds, UK",
        "Halden — Line Cook (2020 – 2023)\nAustin, TX\n\nThe Copper Pot — Waiter (2018 – 2019)\nLeeds, UK",
        "Halden (Austin, TX) — Line Cook\n2020 – 2023\n\nThe Copper Pot (Leeds, UK) — Waiter\n2018 – 2019",
        "Line Cook\nHalden\nAustin, TX\n2020 – 2023\n\nWaiter\nThe Copper Pot\nLeeds, UK\n2018 – 2019",
        "Halden, Austin, TX\nLine Cook      2020 – 2023\n\nThe Copper Pot, Leeds, UK\nWaiter      2018 – 2019",
    ] {
        assert_eq!(jobs(body), expected, "{body}");
    }
}

#[test]
fn a_town_alone_is_a_place_where_the_other_jobs_have_theirs() {
    let body =
        "Line Cook | Halden | Lyon\n2020 – 2023\n\nWaiter | Marlow | Künzelsau\n2018 – 2019\n\nBaker | Meridian | Leeds\n2015 – 2017";
    assert_eq!(jobs(body), ["Line Cook | Halden | Lyon", "Waiter | Marlow | Künzelsau", "Baker | Meridian | Leeds"]);
}

#[test]
fn words_that_could_be_anything_are_read_as_in_the_other_jobs() {
    let body = "Halden, Engineer, 2020 – 2023\n\nMarlow, Lumper, 2018 – 2019\n\nQuill, Accountant, 2015 – 2017";
    assert_eq!(jobs(body), ["Engineer | Halden | -", "Lumper | Marlow | -", "Accountant | Quill | -"]);
}

#[test]
fn a_unit_in_a_title_is_neither_employer_nor_place() {
    let body = "Lake Hospital, Charge Nurse, Cardiac ICU (2021 – 2023)\n\nOak Clinic, Staff Nurse, Medical ICU (2018 – 2021)";
    assert_eq!(jobs(body), ["Charge Nurse, Cardiac ICU | Lake Hospital | -", "Staff Nurse, Medical ICU | Oak Clinic | -"]);
    let body = "Harrow Infirmary, Leeds\nSister, Intensive Care\n2021 – 2023\n- Led nights\n\nStaff Nurse, Cardiac Unit\n2018 – 2021\n- Ran clinics";
    assert_eq!(jobs(body), ["Sister, Intensive Care | Harrow Infirmary | Leeds", "Staff Nurse, Cardiac Unit | Harrow Infirmary | -"]);
}

#[test]
fn a_sentence_behind_the_names_of_a_job_is_told_of_it() {
    for body in [
        "2020 – 2023  Line Cook, Halden, Austin, TX. Planned the menus of two kitchens.",
        "2020 – 2023  Line Cook, Halden, Austin, TX: Planned the menus of both our old kitchens.",
    ] {
        let job = &section("Experience", body).work[0];
        assert_eq!(jobs(body), ["Line Cook | Halden | Austin, TX"], "{body}");
        assert!(job.summary.as_deref().is_some_and(|told| told.starts_with("Planned the menus")), "{body}");
    }
    let body = "2020 – 2023  Staff Nurse, St. Brendan Medical Center, Oak Park, IL";
    assert_eq!(jobs(body), ["Staff Nurse | St. Brendan Medical Center | Oak Park, IL"]);
}

#[test]
fn captions_say_what_a_value_is() {
    let body = "Company: The Copper Pot\nTitle: Cook\nDates: March 2020 to May 2022\nLocation: Leeds, UK\nDescription: A busy kitchen.\n - Cooked\n\n\
        Company: Halden\nTitle: Waiter\nDates: May 2018 to March 2020\nLocation: Austin, TX\nDescription: Weddings.\n - Waited";
    assert_eq!(jobs(body), ["Cook | The Copper Pot | Leeds, UK", "Waiter | Halden | Austin, TX"]);
    assert_eq!(section("Experience", body).work[0].summary.as_deref(), Some("A busy kitchen."));
}

#[test]
fn how_long_a_job_was_is_no_part_of_its_names() {
    assert_eq!(jobs("2020 – 2023 (3 yrs 2 mos) Line Cook, Halden"), ["Line Cook | Halden | -"]);
    assert_eq!(jobs("Line Cook | Halden | 2020 – 2023 (3 years)"), ["Line Cook | Halden | -"]);
}

#[test]
fn a_study_is_parted_into_degree_subject_and_school_in_any_order() {
    for body in [
        "Certificate in Welding, Lincoln Technical Institute, 2012",
        "Certificate, Welding, Lincoln Technical Institute, 2012",
        "Certificate in Welding | Lincoln Technical Institute | 2012",
        "Lincoln Technical Institute, Certificate in Welding, 2012",
        "2012  Certificate in Welding\nLincoln Technical Institute – Denver",
        "Certificate Welding – Lincoln Technical Institute\n2012",
    ] {
        let study = &section("Education", body).education[0];
        let found = [&study.study_type, &study.area, &study.institution].map(Option::as_deref);
        assert_eq!(found, [Some("Certificate"), Some("Welding"), Some("Lincoln Technical Institute")], "{body}");
    }
    let study = &section("Education", "LINCOLN INSTITUTE OF TECHNOLOGY\nBACHELOR OF SCIENCE IN PLANT HEALTH\n2012").education[0];
    assert_eq!([&study.study_type, &study.area].map(Option::as_deref), [Some("BACHELOR OF SCIENCE"), Some("PLANT HEALTH")]);
    let study = &section("Education", "High School Diploma, Westlake High School, 2011").education[0];
    assert_eq!([&study.study_type, &study.institution].map(Option::as_deref), [Some("High School Diploma"), Some("Westlake High School")]);
    let study = &section("Utbildning", "Gymnasieexamen\nGrubbe gymnasium\n2011").education[0];
    assert_eq!([&study.study_type, &study.institution].map(Option::as_deref), [Some("Gymnasieexamen"), Some("Grubbe gymnasium")]);
}

#[test]
fn a_short_paragraph_below_the_name_is_the_summary() {
    let text = "Jo Example\njo@example.org\n\nLine cook with seven years in busy kitchens and at weddings.\n\nExperience\n\nCook, Halden, 2020 – 2023\n";
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    let profile = profile::fields(&document, &Sections::find(&document), None);
    assert_eq!(profile.basics.summary.as_deref(), Some("Line cook with seven years in busy kitchens and at weddings."));
}

#[test]
fn a_job_is_no_headline_and_a_sentence_under_a_heading_of_its_own_no_summary() {
    let text = "Jo Example\njo@example.org\n\nExperience\n\nCook, Halden, Leeds\n2020 – 2023\n\nNot yet\n\nI would like to learn to sing on a boat.\n";
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    let basics = profile::fields(&document, &Sections::find(&document), None).basics;
    assert_eq!((basics.label, basics.summary), (None, None));
}

fn unheaded(text: &str) -> (Vec<String>, Option<String>) {
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    let profile = profile::fields(&document, &Sections::find(&document), "2026-11".parse().ok());
    let shown = |value: &Option<String>| value.clone().unwrap_or("-".to_owned());
    let job = |job: &model::Work| [&job.position, &job.name, &job.start_date, &job.end_date].map(shown).join(" | ");
    (profile.work.iter().map(job).collect(), profile.basics.summary)
}

#[test]
fn jobs_are_read_where_nothing_is_called_work() {
    let expected = ["Line Cook | Halden Kitchens | 2020-03 | -", "Waiter | The Copper Pot | 2017 | 2019"];
    let cook = "Line Cook, Halden Kitchens, March 2020 to present\n- Cooked at the grill station for 200 covers a night.";
    let waiter = "Waiter, The Copper Pot, 2017 - 2019\n- Served forty tables.";
    for text in [
        format!("Jo Example\njo@example.org\n\nAbout me\nI like busy kitchens.\n\n{cook}\n\n{waiter}\n\nOdds and ends\nI bake.\n"),
        format!("Jo Example\njo@example.org\n\nCurrently\n{cook}\n\nBefore\n{waiter}\n\nEducation: BA History, 2:1, 2015\n"),
    ] {
        assert_eq!(unheaded(&text).0, expected, "{text}");
    }
    let beside = "Jo Example\n\nAbout me\nI like busy kitchens.\n\n2020 - now   Line Cook, Halden Kitchens\nCooked at the grill station for two hundred covers a night, five nights a week.\n\n2017 - 2019   Waiter, The Copper Pot\nServed forty tables on a terrace above the river, in four languages.\n";
    assert_eq!(unheaded(beside).0, ["Line Cook | Halden Kitchens | 2020 | -", "Waiter | The Copper Pot | 2017 | 2019"]);
}

#[test]
fn years_in_a_sentence_make_no_job() {
    let text = "Jo Example\n\nAbout me\nThe kitchens of Halden, where a cook who trained me had stayed as a chef from 2010 to 2015, taught me to plan every week of the season.\n\nSkills\n- Baking\n- Menus\n";
    let (jobs, summary) = unheaded(text);
    assert_eq!(jobs, [""; 0]);
    assert!(summary.is_some_and(|summary| summary.starts_with("The kitchens")));
}

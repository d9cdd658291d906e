//! HTML.

use crate::support::{fields, read};

#[test]
fn rows_of_a_table_on_a_page_are_rows_and_a_form_in_them_is_read() {
    let row = |label: &str, value: &str| format!("<tr><td>{label}</td><td>{value}</td></tr>");
    let jobs = [
        row("Dates", "04/2022 - present"),
        row("Occupation or position held", "Team leader"),
        row("Main activities and responsibilities", "Plans the docks of a late shift."),
        row("Name and address of employer", "Sample Works BV, Rotterdam"),
    ];
    let page = format!("<html><body><h1>Jo Example</h1><h2>Work experience</h2><table>{}</table></body></html>", jobs.concat());
    let document = read(page.as_bytes());
    assert_eq!(document.lines().last().map(|line| line.row), Some(6));
    let job = &fields(&document).work[0];
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    assert_eq!(
        [&job.position, &job.name, &job.location, &job.start_date].map(text),
        ["Team leader", "Sample Works BV", "Rotterdam", "2022-04"]
    );
    assert_eq!(job.summary.as_deref(), Some("Plans the docks of a late shift."));
}

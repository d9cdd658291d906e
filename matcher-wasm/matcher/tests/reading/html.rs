//! HTML.

use crate::support::{fields, read, texts};

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

#[test]
fn what_a_page_hides_is_kept_apart_and_what_it_runs_is_dropped() {
    let page = "<html><head><style>.off, p.x { display: none } @media print { .seen { display: none } }</style></head><body>\
        <script>let a = '<p>Kubernetes</p>';</script><h1>Jo Example</h1><p class='seen'>seen</p><p class=\"big off\">class <b>Erlang</b></p>\
        <p hidden>attribute</p><div style=\"display: none\"><p>style</p></div><p style='color:#FFF'>white</p><font color=\"#ffffff\">paper</font>\
        <table><tr><td style='background:#123'><span style='color:white'>on a colour</span></td></tr></table><p>last</p></body></html>";
    let document = read(page.as_bytes());
    assert_eq!(texts(&document), ["Jo Example", "seen", "on a colour", "last"]);
    assert_eq!(document.hidden(), ["class Erlang", "attribute", "style", "white", "paper"]);
}

#[test]
fn items_with_paragraphs_are_items_and_named_characters_are_spelt_out() {
    let page = "<body><ul><li><p>Wrote <i>caf&eacute;</i> &amp; &Scaron;koda &hellip;</p></li></ul><a title=\"a > b\" href=/x>5 &lt; 6 &#8364; &nope;</a></body>";
    let document = read(page.as_bytes());
    assert_eq!(texts(&document), ["Wrote café & Škoda …", "5 < 6 € &nope;"]);
    assert!(document.lines()[0].bullet && !document.lines()[1].bullet);
    assert_eq!(document.links(), ["/x"]);
}

#[test]
fn elements_in_a_row_without_a_space_are_apart_and_a_word_in_two_styles_is_one() {
    let page = "<html><body><h1>Jo Example</h1><div class=row><b>Web developer</b><time>August 2012 – today</time></div>\
        <p><span>R</span><span>ust</span> and <b>Java</b>Script</p></body></html>";
    assert_eq!(texts(&read(page.as_bytes())), ["Jo Example", "Web developer", "August 2012 – today", "Rust and JavaScript"]);
}

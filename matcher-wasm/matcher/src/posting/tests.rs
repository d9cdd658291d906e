use model::{EmploymentType, WorkPlace};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::lexicon::tests::lexicon;

mod details;
mod shapes;

fn one(description: &str) -> Posting {
    from(json!({"@type": "JobPosting", "title": "Job offer", "description": description}))
}

fn from(value: serde_json::Value) -> Posting {
    read(&value.to_string(), &lexicon()).expect("a posting").postings.remove(0)
}

fn names(list: &[model::Requirement]) -> Vec<&str> {
    list.iter().map(|requirement| requirement.name.as_str()).collect()
}

fn ids(text: &str) -> Vec<String> {
    read(text, &lexicon()).expect("postings").postings.into_iter().map(|posting| posting.id).collect()
}

const JOB: &str = r#"{"@type":"JobPosting","title":"Cook","description":"Cooking","identifier":"#;

/// JT9: the page's own data are read in every shape that schema.org allows.
#[test]
fn postings_are_found_in_every_shape() {
    let (a, b) = (format!("{JOB}\"a\"}}"), format!("{JOB}{{\"@type\":\"PropertyValue\",\"value\":7}}}}"));
    assert_eq!(ids(&a), ["a"]);
    assert_eq!(ids(&format!("[{a},{b}]")), ["a", "7"]);
    assert_eq!(ids(&format!(r#"{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite"}},{a}]}}"#)), ["a"]);
    assert_eq!(ids(&format!(r#"{{"@type":"ItemList","itemListElement":[{{"@type":"ListItem","item":{a}}},{b}]}}"#)), ["a", "7"]);
    let page = format!(
        "<!doctype html><html><script>var x = '<';</script><SCRIPT type='application/ld+json'>\n<!-- {a} --></SCRIPT><p>x</p><script type=\"application/ld+json\">[{b}]</script></html>"
    );
    assert_eq!(ids(&page), ["a", "7"]);
    assert_eq!(
        ids(r#"[{"title":"Cook","description":"Cooking","url":"https://jobs.example/1"},{"title":"Cook","description":"Cooking"}]"#),
        ["https://jobs.example/1", "posting-2"]
    );
}

#[test]
fn a_posting_without_a_title_does_not_hide_the_others() {
    let text = format!(r#"[{{"@type":"JobPosting","description":"x"}},{JOB}"a"}}]"#);
    let read = read(&text, &lexicon()).expect("one posting");
    assert_eq!((read.postings.len(), &read.problems), (1, &vec![Problem { index: 0, error: PostingError::WithoutTitle }]));
    let alone = super::read(r#"{"@type":"JobPosting","title":"  "}"#, &lexicon()).expect("found, though not read");
    assert_eq!(alone.problems[0].error.code(), "posting_without_title");
}

#[test]
fn half_an_emoji_does_not_hide_the_postings() {
    let list = r#"[{"@type":"JobPosting","identifier":"a","title":"Cook \ud83d","description":"Cooking \\ud83d, \ud83c\udf73 \udf73"}]"#;
    let found = read(list, &lexicon()).expect("postings").postings;
    assert_eq!(found[0].title, "Cook \u{fffd}");
    assert!(found[0].text.contains("\\ud83d, 🍳 \u{fffd}"), "{}", found[0].text);
}

#[test]
fn a_text_without_postings_is_an_error_with_a_code() {
    let code = |text: &str| read(text, &lexicon()).expect_err("no posting").code();
    assert_eq!(code("{}"), "no_postings");
    assert_eq!(code("<html><p>Nothing</p></html>"), "no_postings");
    assert_eq!(code("{\"title\": "), "invalid_json");
    assert_eq!(code(""), "invalid_json");
    assert_eq!(read("[\n  nope]", &lexicon()), Err(PostingError::InvalidJson { line: 2, column: 4 }));
}

/// JT9: descriptions come as HTML, as HTML encoded once more, and as text.
#[test]
fn descriptions_become_plain_text() {
    let expected = "Job offer\nTasks\n- Write C++ & SQL\n- Be kind\n\nThanks";
    assert_eq!(
        one("<h2>Tasks</h2><ul><li>Write&nbsp;C++ &amp; SQL</li><li>Be <b>kind</b></li></ul><style>p{}</style><p>Thanks</p>").text,
        expected
    );
    assert_eq!(one("&lt;h2&gt;Tasks&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Write C++ &amp;amp; SQL&lt;/li&gt;&lt;li&gt;Be kind&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Thanks&lt;/p&gt;").text, expected);
    assert_eq!(one("Tasks\r\n- Write C++ & SQL\r\n- Be  kind \r\n\r\n\r\nThanks").text, expected);
    assert_eq!(one("Pay < 5 and > 3 &#8364; &unknown; a&b").text, "Job offer\nPay < 5 and > 3 € &unknown; a&b");
}

/// JT9: must and should, told apart by heading and by sentence, disjoint.
#[test]
fn required_and_preferred_are_told_apart() {
    let posting = one(
        "<p>Requirements:</p><ul><li>Java and SQL</li><li>Docker is a plus</li></ul><p>Nice to have:</p><ul><li>Kubernetes, Java</li></ul><p>Benefits</p><ul><li>Python courses</li></ul>",
    );
    assert_eq!(names(&posting.required), ["Java (computer programming)", "SQL"]);
    assert_eq!(names(&posting.preferred), ["Docker", "Kubernetes"]);
    let both = one("You must know Java. Experience with Kafka would be great. No experience with Scala needed.");
    assert_eq!((names(&both.required), names(&both.preferred)), (vec!["Java (computer programming)"], vec!["Apache Kafka"]));
}

/// N2, JT9: every place quotes its source.
#[test]
fn spans_of_a_posting_quote_its_text() {
    let posting = one(
        "<p>We are a <b>flat hierarchy</b> – Größe zählt. Flexible hours, learning budget.</p><p>Requirements</p><p>3+ years of experience with Java. Salary: €60,000 – €75,000 per year</p>",
    );
    for (span, quote) in posting.required.iter().map(|r| (r.span, &r.quote)).chain(posting.cues.iter().map(|cue| (cue.span, &cue.quote))) {
        assert_eq!(span.quote(&posting.text), Some(quote.as_str()));
    }
    let pay = posting.pay.as_ref().expect("pay");
    assert_eq!(pay.span.and_then(|span| span.quote(&posting.text)), Some(pay.quote.as_str()));
    // AJ9
    let cues: Vec<&str> = posting.cues.iter().map(|cue| cue.name.as_str()).collect();
    assert_eq!(cues, ["autonomy", "flexible_hours", "learning"]);
    let java = posting.required.iter().find(|requirement| requirement.quote == "Java").expect("Java is asked for");
    assert_eq!((java.years, posting.years), (Some(3.0), Some(3.0)));
}

/// JT9: pay from the data, a year.
#[test]
fn stated_pay_is_normalised_to_a_year() {
    let pay = |salary: serde_json::Value| {
        from(json!({"@type": "JobPosting", "title": "Cook", "baseSalary": salary}))
            .pay
            .map(|pay| (pay.currency, pay.min_year, pay.max_year))
    };
    let hourly = json!({"@type": "MonetaryAmount", "currency": "EUR", "value": {"@type": "QuantitativeValue", "minValue": 15, "maxValue": "17.50", "unitText": "HOUR"}});
    assert_eq!(pay(hourly), Some(("EUR".into(), 31_200.0, 36_400.0)));
    assert_eq!(pay(json!({"currency": "USD", "value": {"value": "4,000", "unitText": "MONTH"}})), Some(("USD".into(), 48_000.0, 48_000.0)));
    assert_eq!(pay(json!({"currency": "USD", "value": 90000})), Some(("USD".into(), 90_000.0, 90_000.0)));
    assert_eq!(pay(json!({"currency": "USD", "value": "competitive"})), None);
}

/// JT9: pay from the text, only where it is clear.
#[test]
fn pay_in_the_text_is_read_where_it_is_clear() {
    let pay = |text: &str| one(text).pay.map(|pay| (pay.currency, pay.min_year, pay.max_year));
    assert_eq!(pay("Salary: $55,000 - $75,000 per year"), Some(("USD".into(), 55_000.0, 75_000.0)));
    assert_eq!(pay("We pay 60-70k EUR per annum"), Some(("EUR".into(), 60_000.0, 70_000.0)));
    assert_eq!(pay("Pay rate: £15.50 per hour"), Some(("GBP".into(), 32_240.0, 32_240.0)));
    assert_eq!(pay("We raised $12,000,000 last year"), None);
    assert_eq!(pay("Up to 40 hours a week, 30 days off"), None);
}

/// JT9: place, kind of work, dates.
#[test]
fn the_facts_of_a_posting_are_read() {
    let posting = from(json!({
        "@type": ["JobPosting"], "title": "Senior Nurse", "description": "Two days a week in the office.", "hiringOrganization": {"name": "St. Anna &amp; Co"},
        "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Berlin", "addressCountry": {"name": "DE"}}}, {"address": "Graz, AT"}],
        "jobLocationType": "TELECOMMUTE", "employmentType": ["FULL_TIME", "part-time"], "datePosted": "2026-11-01T08:00:00Z", "validThrough": "2026-12-31"
    }));
    assert_eq!(
        (posting.places, posting.employer.as_deref()),
        (vec!["Berlin, DE".to_owned(), "Graz, AT".to_owned()], Some("St. Anna & Co"))
    );
    assert_eq!((posting.work_place, posting.seniority), (Some(WorkPlace::Hybrid), Some(2)));
    assert_eq!(posting.employment_types, [EmploymentType::FullTime, EmploymentType::PartTime]);
    assert_eq!((posting.date_posted.as_deref(), posting.valid_through.as_deref()), (Some("2026-11-01"), Some("2026-12-31")));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_and_never_a_panic(text in "\\PC{0,200}") {
        let _ = read(&text, &lexicon());
    }

    #[test]
    fn any_page_is_read_or_refused_and_never_a_panic(text in "(\\PC|<tr>|<li>|<a href='/jobs/123'>|</a>|<h1>|</h1>|<script>x = |\\{\"jobs\":\\[|</script>|<!--|<p|'|\"|class=location>|<html>|Location:\n){0,60}") {
        let _ = read(&format!("<{text}"), &lexicon());
        let _ = read(&format!("<?xml version='1.0'?>{text}"), &lexicon());
    }

    /// N2: any description gives places that quote their source.
    #[test]
    fn any_description_keeps_its_places(text in "(\\PC|<li>|&amp;|&#x20AC;|\\$5,000 per month|€|\n|Java|Requirements:|3 years experience|</p>|<!--|Bachelor's degree in |Fluent English|Führerschein Klasse B|PMP|İ|ab |k |/hr| – |13 salaries|3 days in the office){0,40}") {
        let posting = one(&text);
        for requirement in posting.required.iter().chain(&posting.preferred) {
            prop_assert_eq!(requirement.span.quote(&posting.text), Some(requirement.quote.as_str()));
        }
        prop_assert!(posting.required.iter().all(|r| posting.preferred.iter().all(|p| p.id != r.id)));
        let asked = posting.education.iter().map(|asked| (asked.span, &asked.quote)).chain(posting.languages.iter().map(|asked| (asked.span, &asked.quote)));
        for (span, quote) in asked.chain(posting.certificates.iter().map(|asked| (asked.span, &asked.quote))) {
            prop_assert_eq!(span.quote(&posting.text), Some(quote.as_str()));
        }
        if let Some(pay) = &posting.pay {
            prop_assert!(pay.span.is_none_or(|span| span.quote(&posting.text) == Some(pay.quote.as_str())));
        }
    }
}

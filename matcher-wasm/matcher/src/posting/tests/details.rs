//! What is read of a posting's words.

use model::{LanguageLevel, PayBound, PayPeriod, PostingFindingKind, StudyLevel, WorkPlace};

use super::*;

/// Currency, range a year, unit of time.
fn pay(text: &str) -> Option<(String, f64, f64, PayPeriod)> {
    one(text).pay.map(|pay| (pay.currency, pay.min_year, pay.max_year, pay.period))
}

// JT9: the forms in which people write pay, each normalised to a year.
#[test]
fn pay_is_read_in_its_common_forms() {
    use PayPeriod::{Day, Hour, Month, Year};
    let cases: [(&str, &str, f64, f64, PayPeriod); 24] = [
        ("Salary: 60k–80k € per year", "EUR", 60_000.0, 80_000.0, Year),
        ("Gehalt: €45.000 brutto/Jahr", "EUR", 45_000.0, 45_000.0, Year),
        ("Wir zahlen 3.800 € brutto im Monat", "EUR", 45_600.0, 45_600.0, Month),
        ("£18.50 p/h", "GBP", 38_480.0, 38_480.0, Hour),
        ("$120,000 - $150,000 OTE", "USD", 120_000.0, 150_000.0, Year),
        ("Compensation: $60,000/yr - $80,000/yr", "USD", 60_000.0, 80_000.0, Year),
        ("Pay: $18 - $22", "USD", 37_440.0, 45_760.0, Hour),
        ("Day rate: £450 to £500 per day", "GBP", 117_000.0, 130_000.0, Day),
        ("CTC 12-18 LPA INR", "INR", 1_200_000.0, 1_800_000.0, Year),
        ("Salary ₹ 6 lakh per annum", "INR", 600_000.0, 600_000.0, Year),
        ("Wynagrodzenie: 14 000 – 18 000 PLN netto", "PLN", 168_000.0, 216_000.0, Month),
        ("Salary CHF 100'000 – 120'000", "CHF", 100_000.0, 120_000.0, Year),
        ("Salaire : 38 000 € à 42 000 € brut annuel", "EUR", 38_000.0, 42_000.0, Year),
        ("The base salary range is USD 95,500 to 110,250 annually", "USD", 95_500.0, 110_250.0, Year),
        ("Hourly rate: 21 € gross", "EUR", 43_680.0, 43_680.0, Hour),
        ("Lön 35 000 - 42 000 kr per månad", "SEK", 420_000.0, 504_000.0, Month),
        ("Salaris: € 3.200 - € 4.100 bruto per maand", "EUR", 38_400.0, 49_200.0, Month),
        ("Salario: 28.000€ - 34.000€ brutos al año", "EUR", 28_000.0, 34_000.0, Year),
        ("RAL: 32.000 - 38.000 euro", "EUR", 32_000.0, 38_000.0, Year),
        ("Pay is C$85K–C$95K a year", "CAD", 85_000.0, 95_000.0, Year),
        ("$3.5k–$4.9k/mo", "USD", 42_000.0, 58_800.0, Month),
        ("Earn €52.000 p.a.", "EUR", 52_000.0, 52_000.0, Year),
        ("We pay A$110,000 per annum", "AUD", 110_000.0, 110_000.0, Year),
        ("Salary: 60-80k EUR", "EUR", 60_000.0, 80_000.0, Year),
    ];
    for (text, currency, min, max, period) in cases {
        assert_eq!(pay(text), Some((currency.to_owned(), min, max, period)), "{text}");
    }
}

// JT9
#[test]
fn pay_says_what_it_includes_and_which_end_it_is() {
    let read = |text: &str| one(text).pay.expect("pay");
    assert_eq!(read("Salary up to €70,000 per year").bound, Some(PayBound::UpTo));
    assert_eq!(read("Salary up to €70,000 per year").quote, "up to €70,000 per year");
    assert_eq!(read("Gehalt ab 45.000 € im Jahr").bound, Some(PayBound::From));
    assert!(read("$120,000 - $150,000 OTE").variable);
    assert!(read("Wynagrodzenie 9 000 PLN netto miesięcznie").net && !read("Gehalt 4.000 € brutto im Monat").net);
    let monthly = read("Salary: €2,500 per month x 14");
    assert_eq!((monthly.per_year, monthly.min_year), (14.0, 35_000.0));
    assert_eq!(read("3.000 € monthly gross, 13 salaries").per_year, 13.0);
    let place = json!({"@type": "JobPosting", "title": "Cook", "description": "Salary: $60,000 - $70,000 a year", "jobLocation": {"address": {"addressLocality": "Toronto", "addressCountry": "Canada"}}});
    assert_eq!(from(place).pay.map(|pay| pay.currency).as_deref(), Some("CAD"));
}

// JT9
#[test]
fn amounts_that_are_no_pay_are_left_alone() {
    for text in [
        "We raised $12,000,000 last year",
        "You get a learning budget of €2,000 per year",
        "Manage a budget of $500,000 a year",
        "A company with €40 million revenue a year",
        "Sign-on bonus of $10,000",
        "Up to 40 hours a week, 30 days off",
        "Founded in 2015, 1,200 people",
        "Referral bonus: $1,500 per year",
    ] {
        assert_eq!(pay(text), None, "{text}");
    }
}

// JT9
#[test]
fn years_are_those_of_experience() {
    let years = |text: &str| {
        let posting = one(text);
        (posting.years, posting.most_years)
    };
    assert_eq!(years("3-5 years of experience in nursing"), (Some(3.0), Some(5.0)));
    assert_eq!(years("At least two years' work experience"), (Some(2.0), None));
    assert_eq!(years("Mindestens 4 Jahre Berufserfahrung"), (Some(4.0), None));
    assert_eq!(years("Minimum of five (5) years experience"), (Some(5.0), None));
    assert_eq!(years("5+ yrs professional experience. 2 years of experience with Java."), (Some(5.0), None));
    assert_eq!(years("10 years of experience preferred"), (None, None));
    assert_eq!(years("You must be 18 years old. For 30 years our company has been working with schools."), (None, None));
}

// JT9
#[test]
fn education_has_level_and_field_and_firmness() {
    let asked = |text: &str| {
        one(&format!("- {text}"))
            .education
            .into_iter()
            .map(|asked| (asked.level, asked.fields.join("|"), asked.required))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        asked("Bachelor's degree in Computer Science, Mathematics or a related field"),
        [(Some(StudyLevel::Bachelor), "Computer Science|Mathematics".to_owned(), true)]
    );
    assert_eq!(
        asked("Bachelor's degree required, Master's preferred").iter().map(|asked| (asked.0, asked.2)).collect::<Vec<_>>(),
        [(Some(StudyLevel::Bachelor), true), (Some(StudyLevel::Master), false)]
    );
    assert_eq!(asked("Abgeschlossenes Studium der Informatik"), [(Some(StudyLevel::Bachelor), "Informatik".to_owned(), true)]);
    assert!(!asked("BS/MS in Physics or equivalent experience")[0].2);
    assert_eq!(asked("High school diploma or GED")[0].0, Some(StudyLevel::School));
    assert_eq!(asked("PhD in Biology preferred"), [(Some(StudyLevel::Doctorate), "Biology".to_owned(), false)]);
    for text in ["A high degree of autonomy", "You are a Scrum Master", "No degree needed", "Associate in our store", "Promotion of events"]
    {
        assert_eq!(asked(text), [], "{text}");
    }
}

// JT9
#[test]
fn languages_have_their_levels() {
    let asked = |text: &str| {
        one(&format!("- {text}")).languages.into_iter().map(|asked| (asked.code, asked.level, asked.required)).collect::<Vec<_>>()
    };
    assert_eq!(
        asked("Fluent in English and German"),
        [("en".to_owned(), Some(LanguageLevel::C1), true), ("de".to_owned(), Some(LanguageLevel::C1), true)]
    );
    assert_eq!(
        asked("English (B2) and French: native"),
        [("en".to_owned(), Some(LanguageLevel::B2), true), ("fr".to_owned(), Some(LanguageLevel::Native), true)]
    );
    assert_eq!(asked("Verhandlungssichere Deutschkenntnisse in Wort und Schrift"), [("de".to_owned(), Some(LanguageLevel::C1), true)]);
    assert_eq!(
        asked("Fluent English, Spanish is a plus"),
        [("en".to_owned(), Some(LanguageLevel::C1), true), ("es".to_owned(), None, false)]
    );
    assert_eq!(asked("Fluency in German or French").iter().map(|asked| asked.2).collect::<Vec<_>>(), [false, false]);
    for text in ["Polish the floors until they shine", "Experience with German tax law", "Our French bakery in Leeds"] {
        assert_eq!(asked(text), [], "{text}");
    }
}

// JT9
#[test]
fn certificates_and_licences_are_named_as_written() {
    let asked =
        |text: &str| one(&format!("- {text}")).certificates.into_iter().map(|asked| (asked.name, asked.required)).collect::<Vec<_>>();
    assert_eq!(
        asked("PMP certification\n- Valid driver's license"),
        [("PMP certification".to_owned(), true), ("driver's license".to_owned(), true)]
    );
    assert_eq!(asked("Führerschein Klasse B von Vorteil"), [("Führerschein Klasse B".to_owned(), false)]);
    assert_eq!(
        asked("You are a Certified Public Accountant (CPA)"),
        [("Certified Public Accountant".to_owned(), true), ("CPA".to_owned(), true)]
    );
    assert_eq!(asked("Minimum certification: Salesforce Admin Certification"), [("Salesforce Admin Certification".to_owned(), true)]);
    assert_eq!(asked("AWS Solutions Architect certification is a plus"), [("AWS Solutions Architect certification".to_owned(), false)]);
    assert_eq!(asked("We are a registered charity and rn fast"), []);
}

// JT9
#[test]
fn the_kind_of_work_place_is_read_from_words() {
    let kind = |text: &str| {
        let posting = one(text);
        (posting.work_place, posting.office_days)
    };
    assert_eq!(kind("You spend 2 days a week in the office"), (Some(WorkPlace::Hybrid), Some(2)));
    assert_eq!(kind("Up to three days from home per week"), (Some(WorkPlace::Hybrid), Some(2)));
    assert_eq!(kind("This is a fully remote position"), (Some(WorkPlace::Remote), None));
    assert_eq!(kind("No remote work; you work on-site"), (Some(WorkPlace::OnSite), None));
    assert_eq!(kind("30 days of holiday"), (None, None));
}

// JT9
#[test]
fn a_deadline_is_read_in_any_order_of_its_parts() {
    let until = |text: &str| one(text).valid_through;
    for text in [
        "Apply by March 5, 2027",
        "Closing date: 5th March 2027",
        "Bewerbungsfrist: 05.03.2027",
        "Application deadline 2027-03-05",
        "Deadline: Friday, 5 March 2027",
    ] {
        assert_eq!(until(text).as_deref(), Some("2027-03-05"), "{text}");
    }
    assert_eq!(until("We work to deadlines since 5 March 2020"), None);
    assert_eq!(until("Tight deadlines are our life"), None);
}

// JT9: what a posting leaves out is said.
#[test]
fn what_a_posting_does_not_say_is_a_finding() {
    use PostingFindingKind::{NoDescription, NoEmployer, NoEmploymentType, NoPay, NoPlace, NoSkills};
    let kinds = |posting: Posting| posting.findings.into_iter().map(|finding| finding.kind).collect::<Vec<_>>();
    assert_eq!(
        kinds(from(json!({"@type": "JobPosting", "title": "Hero"}))),
        [NoDescription, NoPay, NoPlace, NoEmploymentType, NoSkills, NoEmployer]
    );
    let whole = json!({"@type": "JobPosting", "title": "Hero", "description": "Requirements: SQL. Salary: $60,000 a year. This is a full-time role. Location: Metropolis", "hiringOrganization": "Daily",
        "jobLocation": {"address": "Metropolis"}});
    assert_eq!(kinds(from(whole)), []);
}

// AJ9: every cue quotes its words, and what is denied is none.
#[test]
fn cues_are_quoted_and_denials_are_none() {
    let posting = one(
        "We have a learning budget, job shadowing and clear career paths. There are no night shifts. Flexible Arbeitszeiten und flache Hierarchien. You get stock options.",
    );
    let names: Vec<&str> = posting.cues.iter().map(|cue| cue.name.as_str()).collect();
    assert_eq!(names, ["learning", "mentoring", "career", "flexible_hours", "autonomy", "ownership"]);
    assert!(posting.cues.iter().all(|cue| cue.span.quote(&posting.text) == Some(cue.quote.as_str())));
    assert!(one("We are committed to diversity, equity and inclusion").cues.iter().all(|cue| cue.name == "diversity"));
}

// N2: what is asked for quotes its words.
#[test]
fn what_is_asked_for_quotes_its_words() {
    let posting = one("Requirements:\n- Größe egal; Bachelor’s degree in Biology\n- Fluent Español or English\n- PMP\n- Führerschein");
    let spans = posting.education.iter().map(|asked| (asked.span, &asked.quote));
    let spans = spans.chain(posting.certificates.iter().map(|asked| (asked.span, &asked.quote)));
    let spans: Vec<_> = spans.chain(posting.languages.iter().map(|asked| (asked.span, &asked.quote))).collect();
    assert!(spans.len() >= 4);
    for (span, quote) in spans {
        assert_eq!(span.quote(&posting.text), Some(quote.as_str()));
    }
}

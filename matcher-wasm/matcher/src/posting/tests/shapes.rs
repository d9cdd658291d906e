//! Every shape in which postings are published, on inputs of our own.

use model::{EmploymentType, WorkPlace};

use super::*;

fn all(text: &str) -> Vec<Posting> {
    read(text, &lexicon()).expect("postings").postings
}

fn only(text: &str) -> Posting {
    let mut postings = all(text);
    assert_eq!(postings.len(), 1, "{postings:?}");
    postings.remove(0)
}

/// Currency and the ends of the range a year.
fn pay(posting: &Posting) -> Option<(&str, f64, f64)> {
    posting.pay.as_ref().map(|pay| (pay.currency.as_str(), pay.min_year, pay.max_year))
}

/// What the list of a board says at least: identifier, title, places.
fn heads(postings: &[Posting]) -> Vec<(&str, &str, String)> {
    postings.iter().map(|posting| (posting.id.as_str(), posting.title.as_str(), posting.places.join("; "))).collect()
}

// JT9: the content is HTML whose tags were encoded once more; pay comes in cents and without a unit of time.
#[test]
fn greenhouse() {
    let posting = only(
        r#"{"jobs":[{"id":410,"title":"Brewer","absolute_url":"https://boards.example/jobs/410","company_name":"Hop & Co ",
        "location":{"name":"Graz, Austria"},"first_published":"2026-05-04T09:00:00-04:00","updated_at":"2026-06-01T09:00:00-04:00","application_deadline":"2026-07-01",
        "content":"&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;SQL &amp;amp; Java&lt;/li&gt;&lt;/ul&gt;","departments":[{"id":1,"name":"Brewhouse"}],
        "pay_input_ranges":[{"min_cents":4200000,"max_cents":5050000,"currency_type":"EUR","title":"Pay"}]}],"meta":{"total":1}}"#,
    );
    assert_eq!(posting.text, "Brewer\nRequirements\n- SQL & Java");
    assert_eq!(
        (posting.id.as_str(), posting.employer.as_deref(), posting.department.as_deref()),
        ("410", Some("Hop & Co"), Some("Brewhouse"))
    );
    assert_eq!((posting.date_posted.as_deref(), posting.valid_through.as_deref()), (Some("2026-05-04"), Some("2026-07-01")));
    assert_eq!((posting.places.join("; ").as_str(), pay(&posting)), ("Graz, Austria", Some(("EUR", 42_000.0, 50_500.0))));
}

// JT9: a bare list; the title is called text, the parts are lists with headings.
#[test]
fn lever() {
    let posting = only(
        r#"[{"id":"a-1","text":"Harbour Pilot","hostedUrl":"https://jobs.example/a-1","createdAt":1764205361939,"workplaceType":"onsite",
        "categories":{"commitment":"Part-time","location":"Bergen","team":"Port","allLocations":["Bergen","Stavanger"]},
        "description":"<div>Guide ships.</div>","descriptionPlain":"Guide ships.","lists":[{"text":"Requirements","content":"<li>Swimming</li><li>Norwegian, fluent</li>"}],
        "additional":"<p>Our boats are old.</p>","salaryRange":{"min":300,"max":420,"currency":"NOK","interval":"per-hour-wage"}}]"#,
    );
    assert_eq!(
        posting.text,
        "Harbour Pilot\nGuide ships.\n\nRequirements\n- Swimming\n- Norwegian, fluent\n\nAdditional information:\nOur boats are old."
    );
    assert_eq!((posting.places.join("; ").as_str(), posting.work_place), ("Bergen; Stavanger", Some(WorkPlace::OnSite)));
    assert_eq!(
        (posting.employment_types.as_slice(), posting.date_posted.as_deref()),
        (&[EmploymentType::PartTime][..], Some("2025-11-27"))
    );
    assert_eq!((pay(&posting), posting.languages[0].code.as_str()), (Some(("NOK", 624_000.0, 873_600.0)), "no"));
}

// JT9: "isRemote" is set for hybrid work too; the kind of work place says more.
#[test]
fn ashby() {
    let posting = only(
        r#"{"jobs":[{"id":"b","title":"Baker","department":"Ovens","employmentType":"FullTime","location":"Leeds","secondaryLocations":[{"location":"York"}],
        "isRemote":true,"workplaceType":"Hybrid","publishedAt":"2026-04-20T22:43:56.531+00:00","jobUrl":"https://jobs.example/b","descriptionHtml":"<p>Bake bread.</p>",
        "compensation":{"summaryComponents":[{"compensationType":"Salary","interval":"1 MONTH","currencyCode":"GBP","minValue":2000,"maxValue":2500}]}}]}"#,
    );
    assert_eq!((posting.work_place, posting.places.join("; ").as_str()), (Some(WorkPlace::Hybrid), "Leeds; York"));
    assert_eq!((pay(&posting), posting.url.as_deref()), (Some(("GBP", 24_000.0, 30_000.0)), Some("https://jobs.example/b")));
}

// JT9: one entry for each place is one posting.
#[test]
fn workable() {
    let entry = |city: &str| {
        format!(
            r#"{{"title":"Nurse","shortcode":"N1","telecommuting":false,"department":"Ward","url":"https://apply.example/N1","published_on":"2026-08-05","country":"Spain","city":"{city}","locations":[{{"country":"Spain","city":"{city}"}}]}}"#
        )
    };
    let posting = only(&format!(r#"{{"name":"Clinic","jobs":[{},{}]}}"#, entry("Vigo"), entry("Lugo")));
    assert_eq!(
        (posting.id.as_str(), posting.employer.as_deref(), posting.places.join("; ").as_str()),
        ("N1", Some("Clinic"), "Vigo, Spain; Lugo, Spain")
    );
}

// JT9
#[test]
fn smart_recruiters() {
    let posting = only(
        r#"{"offset":0,"content":[{"id":"7","name":"Tailor","refNumber":"R7","company":{"identifier":"Cut","name":"Cut & Sew"},"releasedDate":"2026-02-03T02:11:28.000Z",
        "location":{"city":"Lille","region":"HDF","country":"fr","remote":false,"hybrid":true,"fullLocation":"Lille, HDF, France"},"industry":{"id":"t","label":"Textiles"},
        "typeOfEmployment":{"id":"t","label":"Temporary"},"experienceLevel":{"id":"e","label":"Entry Level"},
        "jobAd":{"sections":{"jobDescription":{"title":"Job","text":"<p>Sew coats.</p>"},"qualifications":{"title":"Q","text":"<p>Sewing</p>"}}}}]}"#,
    );
    assert_eq!(
        (posting.places.join("; ").as_str(), posting.work_place, posting.industry.as_deref()),
        ("Lille, HDF, France", Some(WorkPlace::Hybrid), Some("Textiles"))
    );
    assert_eq!((posting.seniority, posting.employment_types.as_slice()), (Some(0), &[EmploymentType::Temporary][..]));
    assert_eq!(posting.text, "Tailor\nSew coats.\n\nQualifications:\nSewing");
}

// JT9
#[test]
fn recruitee() {
    let posting = only(
        r#"{"offers":[{"id":3,"title":"Florist","slug":"florist","company_name":"Bloom","employment_type_code":"parttime_permanent","experience_code":"mid_level","education_code":"bachelor_degree",
        "salary":{"min":"2600","max":"3000","period":"month","currency":"EUR"},"locations":[{"id":1,"name":"Shop","city":"Delft","state":"Zuid-Holland","country":"Netherlands"}],
        "remote":false,"hybrid":false,"on_site":true,"department":"Shop","published_at":"2026-08-05 10:10:39 UTC","close_at":"2026-09-30 00:00:00 UTC",
        "description":"<p>Bind flowers.</p>","requirements":"<p>Floristry</p>","translations":{"en":{"title":"Florist","description":"<p>Bind flowers.</p>"}}}]}"#,
    );
    assert_eq!(
        (pay(&posting), posting.work_place, posting.seniority),
        (Some(("EUR", 31_200.0, 36_000.0)), Some(WorkPlace::OnSite), Some(1))
    );
    assert_eq!(
        (posting.places.join("; ").as_str(), posting.valid_through.as_deref()),
        ("Delft, Zuid-Holland, Netherlands", Some("2026-09-30"))
    );
    assert_eq!(posting.education.first().and_then(|asked| asked.level), Some(model::StudyLevel::Bachelor));
}

// JT9: XML with typed level and years; descriptions are CDATA.
#[test]
fn personio() {
    let posting = only(
        r#"<?xml version="1.0" encoding="UTF-8"?><workzag-jobs><position><id>9</id><subcompany>Acker &amp; Co</subcompany><office>Ulm</office>
        <additionalOffices><office>Bonn</office></additionalOffices><department>Feld</department><name>Landwirt</name>
        <jobDescriptions><jobDescription><name>Dein Profil</name><value><![CDATA[<ul><li>Melken</li></ul>]]></value></jobDescription>
        <jobDescription><name>Wir bieten</name><value><![CDATA[<p>Milch</p>]]></value></jobDescription></jobDescriptions>
        <employmentType>permanent</employmentType><seniority>entry-level</seniority><schedule>part-time</schedule><yearsOfExperience>1-2</yearsOfExperience>
        <createdAt>2026-03-02T14:10:41+00:00</createdAt></position></workzag-jobs>"#,
    );
    assert_eq!(posting.text, "Landwirt\nDein Profil\n- Melken\nWir bieten\n\nMilch");
    assert_eq!((posting.years, posting.most_years, posting.seniority), (Some(1.0), Some(2.0), Some(0)));
    assert_eq!((posting.employer.as_deref(), posting.places.join("; ").as_str()), (Some("Acker & Co"), "Ulm; Bonn"));
    assert!(posting.employment_types.contains(&EmploymentType::PartTime));
}

// JT9: a feed whose entries wrap the data of schema.org.
#[test]
fn teamtailor() {
    let posting = only(
        r#"{"version":"https://jsonfeed.org/version/1.1","title":"Jobs","items":[{"id":"u","title":"Vet","url":"https://career.example/jobs/1-vet","date_published":"2026-02-04T09:26:20+01:00",
        "_jobposting":{"@type":"JobPosting","title":"Vet","identifier":{"@type":"PropertyValue","value":71},"datePosted":"2026-02-04T09:26:20+01:00",
        "jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Umeå","addressCountry":"SE"}}]}}]}"#,
    );
    assert_eq!(
        (posting.id.as_str(), posting.url.as_deref(), posting.places.join("; ").as_str()),
        ("71", Some("https://career.example/jobs/1-vet"), "Umeå, SE")
    );
}

// JT9: the list has no place but in the address, and says "Posted Yesterday".
#[test]
fn workday() {
    let postings = all(
        r#"{"total":2,"jobPostings":[{"title":"Welder","externalPath":"/job/Ohio---Dayton/Welder_JR1","locationsText":"2 Locations","postedOn":"Posted Yesterday","bulletFields":["JR1"]},
        {"title":"Fitter","externalPath":"/job/Remote/Fitter_JR2","locationsText":"Akron, OH","postedOn":"Posted Today","bulletFields":["JR2"]}],"facets":[]}"#,
    );
    assert_eq!(heads(&postings), [("JR1", "Welder", "Ohio, Dayton".to_owned()), ("JR2", "Fitter", "Akron, OH".to_owned())]);
    assert_eq!(postings[0].date_posted, None);
}

// JT9: lists and details of five more systems, in their own words.
#[test]
fn other_systems_in_json() {
    let bamboo = r#"{"meta":{"totalCount":1},"result":[{"id":"8","jobOpeningName":"Judge","departmentLabel":"Law","employmentStatusLabel":"Full Time","location":{"city":"Reno","state":"Nevada"},"locationType":"2"}]}"#;
    let eightfold = r#"{"domain":"x","positions":[{"id":5,"name":"Planner","canonicalPositionUrl":"https://x.example/5","location":"Lima, Peru","locations":["Lima, Peru"],"t_create":1785801600,"department":"Supply"}]}"#;
    let oracle = r#"{"items":[{"requisitionList":[{"Id":"2","Title":"Diver","PostedDate":"2026-08-07","PrimaryLocation":"Perth, Australia","secondaryLocations":[{"Name":"Cairns, Australia","CountryCode":"AU"}]}]}],"count":1}"#;
    let pinpoint = r#"{"data":[{"id":"p","title":"Chef","description":"<p>Cook.</p>","workplace_type":"onsite","compensation_minimum":70,"compensation_maximum":90,"compensation_currency":"USD","compensation_frequency":"hour","compensation_visible":true,"location":{"id":"l","name":"Boise"}}]}"#;
    let rippling = r#"[{"uuid":"r","name":"Clerk","department":{"id":"S","label":"Sales"},"url":"https://ats.example/r","workLocation":{"label":"Remote (Texas, US)","id":"x"}}]"#;
    let detail = r#"{"data":{"public_slug":"f","title":"Actor","company":"Stage","location":"Remote","description":"Act.","work_mode":"remote","enrichment":{"employment_type":"contract","salary_min":100,"salary_max":200,"salary_currency":"usd","salary_period":"day"}}}"#;
    assert_eq!(heads(&all(bamboo)), [("8", "Judge", "Reno, Nevada".to_owned())]);
    assert_eq!(only(bamboo).work_place, Some(WorkPlace::Hybrid));
    assert_eq!(heads(&all(eightfold)), [("5", "Planner", "Lima, Peru".to_owned())]);
    assert_eq!(only(eightfold).date_posted.as_deref(), Some("2026-08-04"));
    assert_eq!(heads(&all(oracle)), [("2", "Diver", "Perth, Australia; Cairns, Australia".to_owned())]);
    assert_eq!(pay(&only(pinpoint)), Some(("USD", 145_600.0, 187_200.0)));
    assert_eq!((only(rippling).places.join("; ").as_str(), only(rippling).work_place), ("Texas, US", Some(WorkPlace::Remote)));
    let found = only(detail);
    assert_eq!(
        (pay(&found), found.employment_types.as_slice(), found.places.len()),
        (Some(("USD", 26_000.0, 52_000.0)), &[EmploymentType::Contractor][..], 0)
    );
}

// JT9: RSS of a public agency.
#[test]
fn feeds_in_xml() {
    let posting = only(
        r#"<rss version="2.0" xmlns:joblisting="urn:x"><channel><title>Town</title><item><guid>https://town.example/jobs/4</guid><link>https://town.example/jobs/4</link><title>Ranger</title>
        <description>&lt;p&gt;Guard the woods.&lt;/p&gt;</description><pubDate>Wed, 19 Aug 2026 23:10:38 GMT</pubDate><joblisting:jobId>4</joblisting:jobId>
        <joblisting:advertiseToDateTimeUTC>Sun, 20 Sep 2026 04:59:00:0</joblisting:advertiseToDateTimeUTC><joblisting:minimumSalary>40000</joblisting:minimumSalary>
        <joblisting:maximumSalary>50000</joblisting:maximumSalary><joblisting:salaryCurrency>USD</joblisting:salaryCurrency><joblisting:salaryInterval>Year</joblisting:salaryInterval>
        <joblisting:location>Bend, Oregon</joblisting:location><joblisting:qualifications>&lt;p&gt;Forestry&lt;/p&gt;</joblisting:qualifications></item></channel></rss>"#,
    );
    assert_eq!((posting.id.as_str(), posting.text.as_str()), ("4", "Ranger\nGuard the woods.\n\nQualifications:\nForestry"));
    assert_eq!(
        (posting.date_posted.as_deref(), posting.valid_through.as_deref(), pay(&posting)),
        (Some("2026-08-19"), Some("2026-09-20"), Some(("USD", 40_000.0, 50_000.0)))
    );
}

// JT9: pages whose scripts hold the data.
#[test]
fn pages_with_data_in_their_scripts() {
    let posting = only(
        r#"<!doctype html><html><body><script>window.pageData = {"Jobs":[{"JobId":41,"JobTitle":"Glazier","LocationName":"Hybrid","PublishedDate":"2026-08-08T11:27:44-05:00",
        "JobLocation":{"Name":"Hybrid","City":"Tulsa","State":"OK","Country":"USA"},"IsRemote":false}],"ModuleTitle":"Panes Inc"};</script></body></html>"#,
    );
    assert_eq!((posting.id.as_str(), posting.title.as_str(), posting.places.join("; ").as_str()), ("41", "Glazier", "Tulsa, OK, USA"));
    assert_eq!((posting.work_place, posting.employer.as_deref()), (Some(WorkPlace::Hybrid), Some("Panes Inc")));
    let app = only(
        r#"<html><script>var app = {}; app.ddo = {"search":{"data":{"jobs":[{"type":"Part-Time","reqId":"P-1","title":"Cooper","location":"Nantes, France","postedDate":"2026-04-09T09:54:06.573+0000","descriptionTeaser":"Make barrels."}]}}}; app.more = {};</script></html>"#,
    );
    assert_eq!(
        (app.id.as_str(), app.places.join("; ").as_str(), app.employment_types.as_slice()),
        ("P-1", "Nantes, France", &[EmploymentType::PartTime][..])
    );
}

// JT9: pages that list jobs as links, in tables and in cards.
#[test]
fn pages_that_list_jobs() {
    let table = r#"<html><body><a href="/careers/">Careers</a><table><tr><td class="departments">Kitchen</td><td><a href="job-opening.php?req=376&amp;loc=1#job">Pastry Chef</a></td><td>07/15/2026</td></tr>
        <tr><td><a href="/acme/job/oct7">Manager, Hall (Oslo/Hybrid)</a></td><td class="job-location">Oslo, Norway</td></tr></table></body></html>"#;
    let found = all(table);
    assert_eq!(heads(&found), [("376", "Pastry Chef", String::new()), ("oct7", "Manager, Hall (Oslo/Hybrid)", "Oslo, Norway".to_owned())]);
    assert_eq!(
        (found[0].date_posted.as_deref(), found[0].department.as_deref(), found[1].work_place),
        (Some("2026-07-15"), Some("Kitchen"), Some(WorkPlace::Hybrid))
    );
    let cards = r#"<html><ul><li><div><span class="field-label">Job Locations</span><span>Turin</span></div><a href="https://x.example/jobs/82/cook/job?frame=1"><span>Job Title</span><h3>Cook</h3></a>
        <dl><dt>Job ID</dt><dd>2026-82</dd></dl></li></ul></html>"#;
    assert_eq!(heads(&all(cards)), [("2026-82", "Cook", "Turin".to_owned())]);
}

// JT9: a page about one job, without any data.
#[test]
fn a_page_without_data_is_read_as_it_stands() {
    let posting = only(
        "<!doctype html><html><head><title>Miller | Acme</title></head><body><nav><a href=\"/jobs/all-of-them\">Jobs</a></nav><main><h1>Miller</h1><dl><dt>Location</dt><dd>Girona</dd></dl>\
        <h2>Requirements</h2><ul><li>Three years of experience with mills, stones, water and wind, and with flour of every kind</li></ul><p>Apply by 3 March 2027. We pay 24.000 € brutto per year.</p></main><footer>Imprint</footer></body></html>",
    );
    assert_eq!((posting.title.as_str(), posting.places.join("; ").as_str(), posting.years), ("Miller", "Girona", Some(3.0)));
    assert_eq!((posting.valid_through.as_deref(), pay(&posting)), (Some("2027-03-03"), Some(("EUR", 24_000.0, 24_000.0))));
    assert!(!posting.text.contains("Imprint") && !posting.text.contains("Jobs"));
}

// JT9: a posting as people paste it.
#[test]
fn plain_text_is_one_posting() {
    let posting = only(
        "Job title: Lighthouse Keeper\nLocation: Skagen, Denmark\nEmployment type: Full-time\n\nYou will keep the light burning, write the log and greet visitors.\n\nNice to have:\n- Danish and English\n",
    );
    assert_eq!((posting.title.as_str(), posting.places.join("; ").as_str()), ("Lighthouse Keeper", "Skagen, Denmark"));
    assert_eq!(posting.employment_types, [EmploymentType::FullTime]);
    assert_eq!(read("Lighthouse Keeper wanted", &lexicon()), Err(PostingError::NoPostings { values: 0 }));
}

#[test]
fn what_is_no_posting_is_not_taken_for_one() {
    let site = r#"{"@graph":[{"@type":"WebSite","name":"Acme","url":"https://acme.example"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Jobs","item":"https://acme.example/jobs"}]},{"name":"Chair","price":5}]}"#;
    assert_eq!(read(site, &lexicon()), Err(PostingError::NoPostings { values: 1 }));
}

#[test]
fn deep_and_broken_inputs_end_in_an_answer() {
    let deep = format!("{}1{}", "[".repeat(20_000), "]".repeat(20_000));
    assert_eq!(read(&deep, &lexicon()).expect_err("too deep").code(), "invalid_json");
    let nested = format!("<?xml version=\"1.0\"?>{}", "<jobs>".repeat(20_000));
    assert_eq!(read(&nested, &lexicon()).expect_err("too deep").code(), "no_postings");
    let lists = format!("{}1{}", "{\"data\":".repeat(60), "}".repeat(60));
    assert_eq!(read(&lists, &lexicon()).expect_err("nothing inside").code(), "no_postings");
    let long = format!("Job\n{}", "German, 5 k € Bachelor's degree, PMP certification or $5 <a href=/jobs/123>x</a> ".repeat(200));
    assert!(read(&long, &lexicon()).is_ok());
    for text in ["<", "<a href='/job/1'", "<html><script>x = {{{{", "<tr><a href=/job/123>", "<?xml ?><a>&#x110000;</a>", "<h1>"] {
        assert!(read(text, &lexicon()).is_err(), "{text}");
    }
}

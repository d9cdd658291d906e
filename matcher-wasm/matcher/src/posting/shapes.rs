//! What the fields of a posting are called by the systems that publish postings: one table for all of them.
//!
//! Known: schema.org, Ashby, BambooHR, Eightfold, Freehire, Greenhouse, Lever, NEOGOV, Oracle Recruiting, Paylocity, Personio, Phenom, Pinpoint,
//! Recruitee, Rippling, SmartRecruiters, Teamtailor, Workable, Workday, RSS, and whoever calls things alike. A name is compared without
//! case and marks (`employment_type` is `employmentType`); a path goes through lists. The first that says something counts.

use serde_json::Value;

/// Titles that only a posting has.
pub(super) const TITLES: &str = "title jobtitle jobopeningname positiontitle jobname";
/// Titles that other things have too.
pub(super) const NAMES: &str = "name text position";
/// What an object with a title must have to be a posting.
pub(super) const MARKS: &str = "description content jobdescription descriptionhtml descriptionplain descriptionteaser location locations";
/// What only a posting has: one of these makes a posting of an object with a name.
pub(super) const STRONG_MARKS: &str = "joblocation hiringorganization absoluteurl hostedurl joburl canonicalpositionurl careersurl \
    externalpath locationstext primarylocation worklocation worklocations employmenttype typeofemployment employmentstatuslabel jobdescriptions \
    jobid jobopeningname jobseqno reqid refnumber requisitionid shortcode publicslug workplacetype categories subcompany recruitingcategory \
    salary salarymin baserange jobtype datereleased datecategories shortdescriptionstr vacancyid";
/// Names of lists of postings.
pub(super) const LISTS: &str = "jobs offers positions items content data result results jobpostings requisitionlist postings vacancies openings \
    joboffers position job itemlistelement @graph item channel";

pub(super) const ID: &str = "identifier identifier.value identifier.@id jobid shortcode reqid id uuid publicslug bulletfields referencenumber \
    guid refnumber vacancyid externalid";
pub(super) const URL: &str = "url absoluteurl hostedurl joburl careersurl canonicalpositionurl link shortlink applyurl externalpath ref";
pub(super) const EMPLOYER: &str = "hiringorganization hiringorganization.name companyname company company.name subcompany organization \
    organization.name employer employer.name";
pub(super) const DEPARTMENT: &str = "department department.name department.label departments.name departmentlabel job.department.name \
    hiringdepartment team categories.department categories.team recruitingcategory category";
pub(super) const INDUSTRY: &str = "industry industry.label industry.name industries";
pub(super) const POSTED: &str = "dateposted firstpublished publishedat publishedon publisheddate datepublished releaseddate posteddate postedat \
    externalpostedstartdate advertisefromdateutc pubdate date createdat tcreate postedon opendate";
pub(super) const UNTIL: &str = "validthrough applicationdeadline deadlineat deadline applyby closeat closedat closingdate \
    advertisetodatetimeutc externalpostedenddate expirationdate expires expirydate enddate";
pub(super) const EMPLOYMENT: &str = "employmenttype typeofemployment typeofemployment.label categories.commitment commitment employmentstatuslabel \
    employmenttypecode schedule enrichment.employmenttype jobtype jobschedule contracttype worktype type employmenttype.label";
pub(super) const WORK_PLACE: &str =
    "workplacetype workplace workmode remotetype workplacetypetext remotestatus locationtype remote locationname joblocation.name";
pub(super) const IS_HYBRID: &str = "hybrid ishybrid location.hybrid";
pub(super) const IS_REMOTE: &str = "isremote remote telecommuting location.remote telecommute remoteallowed";
pub(super) const IS_ON_SITE: &str = "onsite isonsite";
pub(super) const SENIORITY: &str =
    "seniority enrichment.seniority experiencelevel experiencelevel.label experiencecode experience senioritylevel";
pub(super) const YEARS: &str = "yearsofexperience minyearsofexperience";
pub(super) const MONTHS: &str = "experiencerequirements.monthsofexperience";

/// Where places stand; the first line that gives any counts.
pub(super) const PLACES: [&str; 11] = [
    "joblocation applicantlocationrequirements",
    "locations",
    "categories.alllocations",
    "categories.location",
    "primarylocation location secondarylocations",
    "office additionaloffices.office",
    "worklocation worklocations",
    "locationname locationstext joblocationname",
    "atslocation",
    "offices",
    "cities",
];

/// Texts of a posting, each with the heading that says what it is; of alternatives the first counts.
pub(super) const TEXTS: [(&str, &str); 11] = [
    (
        "",
        "externaldescriptionstr description content jobdescription descriptionhtml descriptionplain jobad.sections.jobdescription.text \
        jobpostinginfo.jobdescription contenthtml descriptionteaser shortdescriptionstr summary",
    ),
    ("", "lists"),
    ("", "jobdescriptions.jobdescription"),
    ("Responsibilities:", "responsibilities keyresponsibilities examplesofduties externalresponsibilitiesstr"),
    ("Qualifications:", "qualifications skillsknowledgeexpertise externalqualificationsstr jobad.sections.qualifications.text"),
    ("Requirements:", "requirements experiencerequirements"),
    ("Education:", "educationrequirements educationcode"),
    ("Skills:", "skills skills.name"),
    ("Benefits:", "benefits jobbenefits"),
    ("Additional information:", "additional supplementalinformation jobad.sections.additionalinformation.text"),
    ("About us:", "jobad.sections.companydescription.text"),
];

/// Where pay stands: least, most, currency, unit of time; the first line that gives an amount counts.
pub(super) const PAY: [[&str; 4]; 8] = [
    [
        "basesalary.value.minvalue basesalary.value.value basesalary.value basesalary.minvalue basesalary",
        "basesalary.value.maxvalue basesalary.maxvalue",
        "basesalary.currency salarycurrency",
        "basesalary.value.unittext basesalary.unittext",
    ],
    [
        "estimatedsalary.value.minvalue estimatedsalary.minvalue estimatedsalary.value.value estimatedsalary.value",
        "estimatedsalary.value.maxvalue estimatedsalary.maxvalue",
        "estimatedsalary.currency salarycurrency",
        "estimatedsalary.value.unittext estimatedsalary.unittext",
    ],
    [
        "salary.min salary.salaryfrom salaryrange.min",
        "salary.max salary.salaryto salaryrange.max",
        "salary.currency salary.salarycurrency salaryrange.currency",
        "salary.period salary.interval salaryrange.interval salary.unit",
    ],
    [
        "compensation.summarycomponents.minvalue compensation.min",
        "compensation.summarycomponents.maxvalue compensation.max",
        "compensation.summarycomponents.currencycode compensation.currency",
        "compensation.summarycomponents.interval compensation.period",
    ],
    [
        "payinputranges.mincents",
        "payinputranges.maxcents",
        "payinputranges.currencytype",
        "payinputranges.interval payinputranges.title payinputranges.blurb",
    ],
    [
        "salarymin minimumsalary compensationminimum salaryfrom minsalary salary",
        "salarymax maximumsalary compensationmaximum salaryto maxsalary",
        "salarycurrency compensationcurrency currency",
        "salaryperiod salaryinterval compensationfrequency salaryunit payperiod salaryfrequency",
    ],
    ["enrichment.salarymin", "enrichment.salarymax", "enrichment.salarycurrency", "enrichment.salaryperiod"],
    ["payrangedetails.rangestart", "payrangedetails.rangeend", "payrangedetails.currency", "payrangedetails.frequency"],
];
/// Pay in words.
pub(super) const PAY_TEXTS: &str = "compensation compensation.compensationtiersummary compensation.scrapeablecompensationsalarysummary salary salary.text payrange salaryrange";

/// Whether a key is a name of the table: case and marks do not count.
pub(super) fn is_called(key: &str, name: &str) -> bool {
    let mut letters = key.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' ' | b':')).map(|byte| byte.to_ascii_lowercase());
    name.bytes().all(|byte| letters.next() == Some(byte)) && letters.next().is_none()
}

/// The field of an object with this name.
pub(super) fn field<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let fields = value.as_object()?;
    fields.iter().find(|(key, value)| is_called(key, name) && !value.is_null()).map(|(_, value)| value)
}

/// Whether an object has one of the names.
pub(super) fn has(value: &Value, names: &str) -> bool {
    names.split_whitespace().any(|name| field(value, name).is_some())
}

/// All values at the end of a path.
pub(super) fn all<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut found = vec![value];
    for name in path.split('.') {
        found = found.into_iter().flat_map(each).filter_map(|value| field(value, name)).collect();
    }
    found.into_iter().flat_map(each).collect()
}

/// The items of a list; anything else alone.
pub(super) fn each(value: &Value) -> impl Iterator<Item = &Value> {
    let items = value.as_array();
    items.into_iter().flatten().chain(items.is_none().then_some(value))
}

/// Values at the end of the first path that leads to any.
pub(super) fn values<'v>(value: &'v Value, paths: &'static str) -> impl Iterator<Item = &'v Value> {
    paths.split_whitespace().flat_map(move |path| all(value, path))
}

/// A text, or a number as text; nothing for what is empty.
pub(super) fn string(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().find_map(string),
        Value::Object(_) => string(&value["@value"]),
        _ => None,
    }
}

/// The first text of some paths.
pub(super) fn text(value: &Value, paths: &'static str) -> Option<String> {
    values(value, paths).find_map(string)
}

/// Whether one of some fields is true.
pub(super) fn is_true(value: &Value, paths: &'static str) -> bool {
    values(value, paths).any(|value| value.as_bool() == Some(true) || value.as_str() == Some("true"))
}

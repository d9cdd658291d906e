//! schema.org's JobPosting, as it is written. Its types are an allow-list: what has no field here cannot travel.

use matcher::Lexicon;
use model::{Pay, PayBound, PayPeriod, Posting, WorkPlace};
use serde::{Deserialize, Serialize};

use crate::contact::Contact;
use crate::structured::Structured;
use crate::{html, place};

/// A posting for search engines, job boards and the widget.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JobPosting {
    /// Always `https://schema.org`.
    #[serde(rename = "@context")]
    pub context: &'static str,
    /// Always `JobPosting`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The employer's own name for it.
    pub identifier: PropertyValue,
    /// Title.
    pub title: String,
    /// Paragraphs, lists and headings.
    pub description: String,
    /// Address of its page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Day, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_posted: Option<String>,
    /// Last day to apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
    /// Kinds of employment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub employment_type: Vec<model::EmploymentType>,
    /// The employer.
    pub hiring_organization: Organization,
    /// The department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_unit: Option<Organization>,
    /// Industry of the employer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry: Option<String>,
    /// Places of work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub job_location: Vec<Place>,
    /// `TELECOMMUTE` for work from anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_location_type: Option<&'static str>,
    /// Countries that one may live in, for work from anywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub applicant_location_requirements: Vec<Country>,
    /// Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_salary: Option<MonetaryAmount>,
    /// Experience asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub experience_requirements: Option<Experience>,
    /// Whether one can apply on the page itself, where the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_apply: Option<bool>,
    /// Whom to ask: only the contact that was chosen for the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_contact: Option<ContactPoint>,
}

/// A name that a system has for something.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "@type")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct PropertyValue {
    pub name: String,
    pub value: String,
}

/// An employer or a part of one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct Organization {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// A place of work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@type")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct Place {
    pub address: PostalAddress,
}

/// An address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "@type", rename_all = "camelCase", default)]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct PostalAddress {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_locality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country: Option<String>,
}

/// A country by its name or code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "@type")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct Country {
    pub name: String,
}

/// Pay.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "@type")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct MonetaryAmount {
    pub currency: String,
    pub value: QuantitativeValue,
}

/// An amount for a unit of time; `value` where there is one alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct QuantitativeValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_value: Option<f64>,
    pub unit_text: &'static str,
}

/// Experience asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "@type", rename = "OccupationalExperienceRequirements", rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct Experience {
    pub months_of_experience: u32,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "@type")]
#[expect(missing_docs, reason = "the names are those of schema.org")]
pub struct ContactPoint {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

impl JobPosting {
    /// A posting as read, with the parts of addresses that its source had already; `text` is its text without the title.
    pub(crate) fn new(posting: &Posting, known: Structured, employer: Option<&str>, text: &str, lexicon: &Lexicon) -> JobPosting {
        let is_remote = posting.work_place == Some(WorkPlace::Remote);
        let name = posting.employer.as_deref().or(employer).unwrap_or_default();
        let organization = known.organization.unwrap_or_else(|| Organization { name: name.to_owned(), ..Organization::default() });
        let places = || posting.places.iter().map(|place| Place { address: place::address(place, lexicon) }).collect();
        let all: Vec<Place> = if known.places.is_empty() { places() } else { known.places };
        // Where one may live is no place of work.
        let (countries, places): (Vec<Place>, Vec<Place>) = all.into_iter().partition(|place| is_remote && is_country(&place.address));
        let mut countries: Vec<Country> =
            countries.into_iter().filter_map(|place| Some(Country { name: place.address.address_country? })).collect();
        if !known.countries.is_empty() {
            countries = known.countries;
        }
        JobPosting {
            context: "https://schema.org",
            kind: "JobPosting",
            identifier: PropertyValue { name: organization.name.clone(), value: posting.id.clone() },
            title: posting.title.clone(),
            description: html::render(&with_hybrid(posting, text)),
            url: posting.url.clone().filter(|url| url.starts_with("https://") || url.starts_with("http://")),
            date_posted: posting.date_posted.clone(),
            valid_through: posting.valid_through.clone(),
            employment_type: posting.employment_types.clone(),
            hiring_organization: organization,
            employment_unit: posting.department.clone().map(|name| Organization { name, ..Organization::default() }),
            industry: posting.industry.clone(),
            job_location: places,
            job_location_type: is_remote.then_some("TELECOMMUTE"),
            applicant_location_requirements: countries,
            base_salary: posting.pay.as_ref().and_then(salary),
            experience_requirements: posting.years.map(|years| Experience { months_of_experience: (years * 12.0).round() as u32 }),
            direct_apply: known.direct_apply,
            application_contact: None,
        }
    }

    /// With the contact that was chosen for a channel.
    pub(crate) fn with_contact(self, contact: Option<&Contact>) -> JobPosting {
        let point = |contact: &Contact| ContactPoint {
            name: contact.name.clone(),
            email: contact.email.clone(),
            telephone: contact.telephone.clone(),
        };
        JobPosting { application_contact: contact.map(point), ..self }
    }

    /// What search engines ask for and this posting lacks, in schema.org's names.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let has_place =
            !self.job_location.is_empty() || self.job_location_type.is_some() && !self.applicant_location_requirements.is_empty();
        [
            ("title", !self.title.is_empty()),
            ("description", !self.description.is_empty()),
            ("datePosted", self.date_posted.is_some()),
            ("hiringOrganization", !self.hiring_organization.name.is_empty()),
            ("jobLocation", has_place),
        ]
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(name, _)| name)
        .collect()
    }
}

fn is_country(address: &PostalAddress) -> bool {
    let rest = [&address.street_address, &address.postal_code, &address.address_locality, &address.address_region];
    address.address_country.is_some() && rest.iter().all(|part| part.is_none())
}

/// schema.org has no word for work that is done here and there; the text has to say so.
fn with_hybrid(posting: &Posting, text: &str) -> String {
    let says = posting.work_place != Some(WorkPlace::Hybrid) || posting.office_days.is_some() || text.to_lowercase().contains("hybrid");
    if says { text.to_owned() } else { format!("{text}\n\nHybrid work") }
}

/// Pay in the unit of time that it was written in. Net pay and pay with a part that depends on results are no base salary: the text says what they are.
fn salary(pay: &Pay) -> Option<MonetaryAmount> {
    let is_usual = pay.period != PayPeriod::Month || (pay.per_year - 12.0).abs() < 0.01;
    let (unit_text, per_year) = match pay.period {
        _ if !is_usual => ("YEAR", 1.0),
        PayPeriod::Hour => ("HOUR", pay.per_year),
        PayPeriod::Day => ("DAY", pay.per_year),
        PayPeriod::Week => ("WEEK", pay.per_year),
        PayPeriod::Month => ("MONTH", pay.per_year),
        PayPeriod::Year => ("YEAR", 1.0),
    };
    // To cents: a year's pay divided by its hours again.
    let amount = |year: f64| (year / per_year * 100.0).round() / 100.0;
    let (least, most) = (amount(pay.min_year), amount(pay.max_year));
    let (value, min_value, max_value) = match pay.bound {
        Some(PayBound::From) => (None, Some(least), None),
        Some(PayBound::UpTo) => (None, None, Some(most)),
        None if least < most => (None, Some(least), Some(most)),
        None => (Some(least), None, None),
    };
    let is_base = !pay.net && !pay.variable;
    is_base.then(|| MonetaryAmount { currency: pay.currency.clone(), value: QuantitativeValue { value, min_value, max_value, unit_text } })
}

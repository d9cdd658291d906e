//! The XML that job boards take: one `<job>` a posting, elements as boards commonly call them. docs/job-feed.xsd is its schema.

use std::fmt::Write;

use model::EmploymentType;

use crate::channels::Channels;
use crate::html::escape;
use crate::job_posting::{JobPosting, MonetaryAmount};

/// The feed as text.
pub(crate) fn write(postings: &[JobPosting], channels: &Channels) -> String {
    let mut xml = Xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<source>\n".to_owned());
    xml.element("publisher", Some(&channels.employer));
    xml.element("publisherurl", Some(&channels.home));
    postings.iter().for_each(|posting| xml.job(posting));
    xml.0.push_str("</source>\n");
    xml.0
}

struct Xml(String);

impl Xml {
    /// Nothing for what is not said.
    fn element(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            writeln!(self.0, "<{name}>{}</{name}>", escape(text)).expect("writing to a string cannot fail");
        }
    }

    fn job(&mut self, posting: &JobPosting) {
        self.0.push_str("<job>\n");
        self.element("title", Some(&posting.title));
        self.element("referencenumber", Some(&posting.identifier.value));
        self.element("date", posting.date_posted.as_deref());
        self.element("expirationdate", posting.valid_through.as_deref());
        self.element("url", posting.url.as_deref());
        self.element("company", Some(&posting.hiring_organization.name));
        self.element("department", posting.employment_unit.as_ref().map(|unit| unit.name.as_str()));
        self.element("category", posting.industry.as_deref());
        for place in &posting.job_location {
            let address = &place.address;
            self.0.push_str("<location>\n");
            self.element("streetaddress", address.street_address.as_deref());
            self.element("city", address.address_locality.as_deref());
            self.element("state", address.address_region.as_deref());
            self.element("postalcode", address.postal_code.as_deref());
            self.element("country", address.address_country.as_deref());
            self.0.push_str("</location>\n");
        }
        self.element("remotetype", posting.job_location_type.map(|_| "Fully remote"));
        posting.applicant_location_requirements.iter().for_each(|country| self.element("applicantcountry", Some(&country.name)));
        posting.employment_type.iter().for_each(|kind| self.element("jobtype", Some(job_type(*kind))));
        self.element("salary", posting.base_salary.as_ref().map(salary).as_deref());
        self.element("description", Some(&posting.description));
        self.contact(posting);
        self.0.push_str("</job>\n");
    }

    fn contact(&mut self, posting: &JobPosting) {
        if let Some(contact) = &posting.application_contact {
            self.0.push_str("<contact>\n");
            self.element("name", contact.name.as_deref());
            self.element("email", contact.email.as_deref());
            self.element("telephone", contact.telephone.as_deref());
            self.0.push_str("</contact>\n");
        }
    }
}

fn job_type(kind: EmploymentType) -> &'static str {
    match kind {
        EmploymentType::FullTime => "fulltime",
        EmploymentType::PartTime => "parttime",
        EmploymentType::Contractor => "contract",
        EmploymentType::Temporary => "temporary",
        EmploymentType::Intern => "internship",
        EmploymentType::Volunteer => "volunteer",
        EmploymentType::PerDiem => "perdiem",
        EmploymentType::Other => "other",
    }
}

/// "55000 - 70000 EUR per year".
fn salary(pay: &MonetaryAmount) -> String {
    let value = &pay.value;
    let amount = match (value.value, value.min_value, value.max_value) {
        (None, Some(least), Some(most)) => format!("{least} - {most}"),
        (None, Some(least), None) => format!("from {least}"),
        (None, None, Some(most)) => format!("up to {most}"),
        (one, ..) => one.unwrap_or_default().to_string(),
    };
    format!("{amount} {} per {}", pay.currency, value.unit_text.to_lowercase())
}

//! JSON Feed 1.1, with the whole posting in an extension that feed readers pass over and the widget reads.

use serde::Serialize;

use crate::channels::Channels;
use crate::job_posting::JobPosting;

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    title: &'a str,
    content_html: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    _jobposting: &'a JobPosting,
}

/// The feed as text.
pub(crate) fn write(postings: &[JobPosting], channels: &Channels) -> serde_json::Result<String> {
    let items = postings.iter().map(item).collect();
    let feed = Feed { version: "https://jsonfeed.org/version/1.1", title: &channels.employer, home_page_url: &channels.home, items };
    serde_json::to_string_pretty(&feed)
}

fn item(posting: &JobPosting) -> Item<'_> {
    let unit = posting.employment_unit.as_ref().map(|unit| unit.name.as_str());
    Item {
        id: &posting.identifier.value,
        title: &posting.title,
        content_html: if posting.description.is_empty() { &posting.title } else { &posting.description },
        url: posting.url.as_deref(),
        // The format asks for a time; postings have days.
        date_published: posting.date_posted.as_ref().map(|day| format!("{day}T00:00:00Z")),
        tags: unit.into_iter().chain(posting.industry.as_deref()).collect(),
        _jobposting: posting,
    }
}

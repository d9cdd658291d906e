//! One link a channel: the same page, tagged with where it was advertised.

use share_contract::Channel;
use url::Url;

use crate::job_posting::JobPosting;

/// The posting's page: where the employer's own template says, else where the posting says.
pub(crate) fn page(posting: &JobPosting, template: Option<&str>) -> Option<Url> {
    let own = || posting.url.as_deref().and_then(|url| Url::parse(url).ok());
    template.and_then(|template| Url::parse(&template.replace("{id}", &encoded(&posting.identifier.value))).ok()).or_else(own)
}

/// The page as a channel links it: `utm_source` is the channel, whatever it was before. `None` where there is no page.
pub(crate) fn tagged(posting: &JobPosting, template: Option<&str>, channel: &Channel) -> Option<String> {
    let mut url = page(posting, template)?;
    let others = url.query_pairs().filter(|(name, _)| name != "utm_source").map(|(name, value)| (name.into_owned(), value.into_owned()));
    let others: Vec<(String, String)> = others.collect();
    url.query_pairs_mut().clear().extend_pairs(others).append_pair("utm_source", channel.as_str());
    Some(url.into())
}

/// As one part of a path.
fn encoded(id: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    id.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

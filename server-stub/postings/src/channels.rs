//! The file that says where postings go.

use std::collections::BTreeSet;

use serde::Deserialize;
use share_contract::Channel;
use url::Url;

use crate::contact::Contact;

/// What the file says, checked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Channels {
    /// Name of the employer, for postings that do not say it.
    pub employer: String,
    /// Address of its page of jobs.
    pub home: String,
    /// Address of a posting's page, with `{id}` in it; without one, the address that the posting has.
    pub link: Option<String>,
    /// Who may be named.
    #[serde(default, rename = "contact")]
    pub contacts: Vec<Contact>,
    /// Where postings go.
    #[serde(rename = "channel")]
    pub channels: Vec<ChannelSettings>,
}

/// One channel.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelSettings {
    /// Its tag: a short word.
    pub id: Channel,
    /// Who is named there; nobody unless somebody was chosen.
    pub contact: Option<String>,
    /// The postings that go there, by their ids; all without it.
    pub postings: Option<BTreeSet<String>>,
}

/// What is wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum ChannelsError {
    /// Not TOML, an unknown field, or one that is missing.
    #[error("{0}")]
    Format(#[from] toml::de::Error),
    /// Not an address of the web.
    #[error("{0} must be an address that begins with https:// or http://")]
    Address(&'static str),
    /// No place for the id.
    #[error("link must hold {{id}}")]
    Template,
    /// A contact that does not exist.
    #[error("channel {0} names the contact {1:?}, which is not in the file")]
    Contact(Channel, String),
    /// Two of one name.
    #[error("{0:?} is there twice")]
    Twice(String),
}

impl Channels {
    /// Reads the file.
    ///
    /// # Errors
    /// [`ChannelsError`], for the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Channels, ChannelsError> {
        let channels: Channels = toml::from_str(text)?;
        for (name, address) in [("home", Some(&channels.home)), ("link", channels.link.as_ref())] {
            let is_web = address.is_none_or(|address| Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "https" | "http")));
            is_web.then_some(()).ok_or(ChannelsError::Address(name))?;
        }
        if channels.link.as_ref().is_some_and(|link| !link.contains("{id}")) {
            return Err(ChannelsError::Template);
        }
        for channel in &channels.channels {
            let unknown = channel.contact.as_ref().filter(|id| channels.contact(Some(id)).is_none());
            unknown.map_or(Ok(()), |id| Err(ChannelsError::Contact(channel.id.clone(), id.clone())))?;
        }
        let ids = channels.channels.iter().map(|channel| channel.id.as_str());
        once(ids)?;
        once(channels.contacts.iter().map(|contact| contact.id.as_str()))?;
        Ok(channels)
    }

    /// A contact by its id.
    #[must_use]
    pub fn contact(&self, id: Option<&str>) -> Option<&Contact> {
        self.contacts.iter().find(|contact| Some(contact.id.as_str()) == id)
    }
}

fn once<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), ChannelsError> {
    let mut seen = BTreeSet::new();
    ids.into_iter().try_for_each(|id| seen.insert(id).then_some(()).ok_or_else(|| ChannelsError::Twice(id.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_the_file_is_said() {
        let head = "employer = \"Acme\"\nhome = \"https://acme.example/\"\n";
        let error = |rest: &str| Channels::parse(&format!("{head}{rest}")).expect_err("a mistake").to_string();
        assert!(error("[[channel]]\nid = \"a\"\ncontact = \"jane\"").contains("\"jane\""));
        assert!(error("[[channel]]\nid = \"a\"\n[[channel]]\nid = \"a\"").contains("twice"));
        assert!(error("link = \"https://acme.example/\"\n[[channel]]\nid = \"a\"").contains("{id}"));
        assert!(error("link = \"javascript:alert({id})\"\n[[channel]]\nid = \"a\"").contains("https://"));
        assert!(error("[[channel]]\nid = \"Linked In\"").contains("channel"));
        assert!(error("[[channel]]\nid = \"a\"\nurl = \"x\"").contains("url"));
    }
}

//! What each channel gets: the same postings, its own links, its own contact.

use std::path::{Path, PathBuf};

use matcher::Matcher;
use serde::Serialize;
use share_contract::Channel;

use crate::channels::{ChannelSettings, Channels};
use crate::import::Imported;
use crate::job_posting::JobPosting;
use crate::{json_feed, link, xml_feed};

/// A file to be written, and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Below the folder of feeds.
    pub path: PathBuf,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The feeds of one channel.
#[derive(Debug, Clone)]
pub struct Feed {
    /// The channel.
    pub channel: Channel,
    /// Its files.
    pub files: Vec<File>,
    /// Postings in it.
    pub n_postings: usize,
    /// Contacts that were left out of texts.
    pub n_contacts_left_out: usize,
    /// Postings without a page to link to.
    pub without_link: Vec<String>,
}

#[derive(Serialize)]
struct Link<'a> {
    id: &'a str,
    title: &'a str,
    link: Option<&'a str>,
}

/// Makes the feeds of every channel. The same input gives the same bytes: nothing is stamped with a time.
///
/// # Errors
/// Only if a value cannot be written as JSON, which none of these types does.
pub fn make(imported: &Imported, channels: &Channels, matcher: &Matcher) -> serde_json::Result<Vec<Feed>> {
    channels.channels.iter().map(|channel| feed(imported, channels, channel, matcher)).collect()
}

/// The index of all postings, for `<tacit-match index="…">`: it holds titles, addresses and numbers, and no text.
#[must_use]
pub fn index(imported: &Imported, channels: &Channels, matcher: &Matcher) -> File {
    let mut postings = imported.postings.clone();
    for (posting, written) in postings.iter_mut().zip(imported.job_postings(None, matcher.lexicon())) {
        posting.url = link::page(&written, channels.link.as_deref()).map(String::from);
    }
    File { path: PathBuf::from("jobs.tacit"), bytes: matcher.pack(&postings) }
}

fn feed(imported: &Imported, channels: &Channels, settings: &ChannelSettings, matcher: &Matcher) -> serde_json::Result<Feed> {
    let contact = channels.contact(settings.contact.as_deref());
    let chosen = imported.postings.iter().filter(|posting| settings.postings.as_ref().is_none_or(|ids| ids.contains(&posting.id)));
    let mut n_contacts_left_out = 0;
    let postings: Vec<JobPosting> = chosen
        .map(|posting| {
            let (posting, n_left_out) = imported.for_channel(posting, &channels.employer, contact, matcher.lexicon());
            n_contacts_left_out += n_left_out;
            let url = link::tagged(&posting, channels.link.as_deref(), &settings.id);
            JobPosting { url, ..posting }
        })
        .collect();
    let without_link = postings.iter().filter(|posting| posting.url.is_none()).map(|posting| posting.identifier.value.clone());
    Ok(Feed {
        files: files(&postings, channels, Path::new(settings.id.as_str()))?,
        n_postings: postings.len(),
        n_contacts_left_out,
        without_link: without_link.collect(),
        channel: settings.id.clone(),
    })
}

fn files(postings: &[JobPosting], channels: &Channels, folder: &Path) -> serde_json::Result<Vec<File>> {
    let links: Vec<Link> = postings.iter().map(|of| Link { id: &of.identifier.value, title: &of.title, link: of.url.as_deref() }).collect();
    let texts = [
        ("postings.json", serde_json::to_string_pretty(postings)?),
        ("postings.html", blocks(postings)?),
        ("jobs.xml", xml_feed::write(postings, channels)),
        ("jobs.json", json_feed::write(postings, channels)?),
        ("links.json", serde_json::to_string_pretty(&links)?),
    ];
    Ok(texts.into_iter().map(|(name, text)| File { path: folder.join(name), bytes: text.into_bytes() }).collect())
}

/// Data blocks for a page. `<` is escaped, so that no text of a posting can end the block.
fn blocks(postings: &[JobPosting]) -> serde_json::Result<String> {
    let block = |posting: &JobPosting| {
        Ok(format!("<script type=\"application/ld+json\">{}</script>\n", serde_json::to_string(posting)?.replace('<', "\\u003c")))
    };
    postings.iter().map(block).collect()
}

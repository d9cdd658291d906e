//! E-mail, phone, links.

use model::{OnlineProfile, Span};

use super::part::Part;
use super::phone;
use crate::document::{Document, Line};

/// The e-mail address: the first one written, completed by its link where the line broke it.
pub(crate) fn email(document: &Document) -> Option<Part> {
    let text = document.text();
    let linked = || document.lines().iter().filter_map(|line| line.link.as_deref().and_then(mail_link).map(|address| (line, address)));
    for line in document.lines() {
        if let Some((from, to)) = email_in(line.text(text)) {
            let span = Span { start: line.span.start + from as u32, end: line.span.start + to as u32 };
            let written = &line.text(text)[from..to];
            let whole = linked().map(|(_, address)| address).find(|address| address.to_lowercase().starts_with(&written.to_lowercase()));
            let value = whole.filter(|address| address.len() > written.len()).unwrap_or_else(|| written.to_owned());
            return Some(Part { text: value, span, bold: false, link: None });
        }
    }
    linked().next().map(|(line, address)| Part { text: address, span: line.span, bold: false, link: None })
}

fn mail_link(link: &str) -> Option<String> {
    let address = link.strip_prefix("mailto:")?.split('?').next()?;
    email_in(address).map(|(from, to)| address[from..to].to_owned())
}

/// Place of the first e-mail address in a text.
fn email_in(text: &str) -> Option<(usize, usize)> {
    for (at, _) in text.match_indices('@') {
        let local = |c: char| c.is_ascii_alphanumeric() || ".+-_%".contains(c);
        let from = at - text[..at].chars().rev().take_while(|&c| local(c)).map(char::len_utf8).sum::<usize>();
        let host = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
        let to = at + 1 + text[at + 1..].chars().take_while(|&c| host(c)).map(char::len_utf8).sum::<usize>();
        let trimmed = text[..to].trim_end_matches(['.', '-']).len();
        let top = text[at + 1..trimmed.max(at + 1)].rsplit('.').next().unwrap_or("");
        if from < at && top.len() >= 2 && text[at + 1..trimmed.max(at + 1)].contains('.') && top.chars().all(|c| c.is_ascii_alphabetic()) {
            return Some((from + (text[from..at].len() - text[from..at].trim_start_matches(['.', '-']).len()), trimmed));
        }
    }
    None
}

/// Whether a line holds an e-mail address or a phone number.
pub(crate) fn is_in(line: &Line, text: &str) -> bool {
    email_in(line.text(text)).is_some() || phone::find(line.text(text)).is_some()
}

/// The phone number: the first that looks like one, those of labelled or linked lines before others.
pub(crate) fn phone(document: &Document) -> Option<Part> {
    let text = document.text();
    let lines = document.lines();
    let part = |line: &Line, (from, to): (usize, usize)| {
        Part::of_span(text, Span { start: line.span.start + from as u32, end: line.span.start + to as u32 })
    };
    let linked = lines.iter().filter(|line| line.link.as_deref().is_some_and(|link| link.starts_with("tel:")));
    linked.chain(lines).find_map(|line| phone::find(line.text(text)).map(|place| part(line, place)))
}

/// Sites where a person has a page, by host, and the name of the site.
const NETWORKS: &[(&str, &str)] = &[
    ("linkedin.", "LinkedIn"),
    ("github.", "GitHub"),
    ("gitlab.", "GitLab"),
    ("bitbucket.", "Bitbucket"),
    ("twitter.", "Twitter"),
    ("x.com", "X"),
    ("mastodon.", "Mastodon"),
    ("stackoverflow.", "Stack Overflow"),
    ("medium.", "Medium"),
    ("dev.to", "DEV"),
    ("behance.", "Behance"),
    ("dribbble.", "Dribbble"),
    ("xing.", "XING"),
    ("facebook.", "Facebook"),
    ("instagram.", "Instagram"),
    ("youtube.", "YouTube"),
    ("kaggle.", "Kaggle"),
    ("orcid.", "ORCID"),
    ("researchgate.", "ResearchGate"),
    ("scholar.google.", "Google Scholar"),
    ("soundcloud.", "SoundCloud"),
    ("vimeo.", "Vimeo"),
    ("codepen.", "CodePen"),
    ("bsky.", "Bluesky"),
    ("angel.co", "AngelList"),
    ("telegram.", "Telegram"),
    ("t.me", "Telegram"),
];

/// More addresses than a person shows.
const MOST_ADDRESSES: usize = 50;

/// Addresses on the web that a document shows or links to in some lines, each once, with their place.
pub(crate) fn addresses(document: &Document, lines: &[Line]) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let mut add = |address: &str, span: Span| {
        let key = |address: &str| {
            address
                .trim_start_matches("https://")
                .trim_start_matches("http://")
                .trim_start_matches("www.")
                .trim_end_matches('/')
                .to_lowercase()
        };
        let full = found.len() >= MOST_ADDRESSES;
        match found.iter_mut().find(|part| key(&part.text) == key(address)) {
            Some(part) if !part.text.contains("://") => address.clone_into(&mut part.text),
            Some(_) => {}
            None if full => {}
            None => found.push(Part { text: address.to_owned(), span, bold: false, link: None }),
        }
    };
    for line in lines {
        if let Some(link) = line.link.as_deref().filter(|link| link.starts_with("http")) {
            add(link, line.span);
        }
        let words = line.text(document.text());
        let mut at = 0;
        for word in words.split([' ', '|', '•', '·', ',', '(', ')']) {
            if let Some(address) = address(word) {
                let from = at + (address.as_ptr() as usize - word.as_ptr() as usize);
                let start = line.span.start + from as u32;
                add(address, Span { start, end: start + address.len() as u32 });
            }
            at += word.len() + 1;
            while !words.is_char_boundary(at.min(words.len())) {
                at += 1;
            }
        }
    }
    found
}

/// The address in a word, if it is one.
fn address(word: &str) -> Option<&str> {
    let word = word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '/'));
    if word.contains('@') || word.len() < 5 {
        return None;
    }
    if word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") {
        return Some(word);
    }
    let host = word.split('/').next()?;
    let top = host.rsplit('.').next()?;
    let tops = [
        "com", "org", "net", "io", "dev", "me", "de", "fr", "es", "it", "pl", "nl", "se", "uk", "co", "app", "ai", "eu", "ch", "at", "be",
        "pt", "tr", "us", "ca", "info", "tech", "design", "page", "blog", "site",
    ];
    let good = host.contains('.')
        && tops.contains(&top.to_lowercase().as_str())
        && host.split('.').all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    good.then_some(word)
}

/// The page of the person, and the profiles on known sites.
pub(crate) fn online(addresses: &[Part]) -> (Option<Part>, Vec<(Part, OnlineProfile)>) {
    let (mut url, mut profiles) = (None, Vec::new());
    for part in addresses {
        let bare = part.text.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").to_lowercase();
        let host = bare.split('/').next().unwrap_or("");
        match NETWORKS.iter().find(|(site, _)| host.starts_with(site) || host.contains(&format!(".{site}"))) {
            Some((_, network)) => {
                let username = part
                    .text
                    .trim_end_matches('/')
                    .rsplit('/')
                    .next()
                    .filter(|name| !name.contains('.'))
                    .map(|name| name.trim_start_matches('@').to_owned());
                profiles
                    .push((part.clone(), OnlineProfile { network: Some((*network).to_owned()), username, url: Some(part.text.clone()) }));
            }
            None if url.is_none() => url = Some(part.clone()),
            None => profiles.push((part.clone(), OnlineProfile { network: None, username: None, url: Some(part.text.clone()) })),
        }
    }
    (url, profiles)
}

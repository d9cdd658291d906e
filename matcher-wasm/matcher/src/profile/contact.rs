//! E-mail, phone, links.

use model::{OnlineProfile, Span};

use super::part::Part;
use super::{countries, phone};
use crate::document::{Document, Line};

/// The e-mail address: the first one written, completed by its link where the line broke it.
pub(crate) fn email(document: &Document) -> Option<Part> {
    let text = document.text();
    let linked = || document.lines().iter().filter_map(|line| line.link.as_deref().and_then(mail_link).map(|address| (line, address)));
    let lines = document.lines();
    for (at, line) in lines.iter().enumerate() {
        let words = line.text(text);
        // A narrow column breaks it: `name@` / `example.org`, `name@example` / `.org`.
        let next = lines.get(at + 1).map_or("", |next| next.text(text));
        let is_broken = !next.is_empty() && !next.contains(' ') && (next.starts_with(['.', '@']) || words.ends_with(['@', '.', '-', '_']));
        let both = if is_broken { format!("{words}{next}") } else { String::new() };
        let place = email_in(&both).filter(|&(from, to)| from < words.len() && to > words.len());
        if let Some((from, to)) = place.or(email_in(words)) {
            let written = both.get(from..to).or(words.get(from..to)).unwrap_or("");
            let end = if to > words.len() { lines[at + 1].span.start + (to - words.len()) as u32 } else { line.span.start + to as u32 };
            let span = Span { start: line.span.start + from as u32, end };
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

/// Whether a text holds an e-mail address.
pub(crate) fn has_email(text: &str) -> bool {
    email_in(text).is_some()
}

/// Whether a phrase is an address on the web, or the name of a site or of a kind of contact.
pub(crate) fn is_page(phrase: &str) -> bool {
    const WORDS: &str = "|email|e-mail|mail|phone|mobile|tel|telefon|website|web|portfolio|blog|homepage|resume|cv|skype|whatsapp|wechat|";
    let lower = phrase.trim().to_lowercase();
    address(phrase).is_some() || WORDS.contains(&format!("|{lower}|")) || NETWORKS.iter().any(|(_, name)| name.to_lowercase() == lower)
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
        let full = found.len() >= MOST_ADDRESSES;
        match found.iter_mut().find(|part| key(&part.text) == key(address)) {
            Some(part) if !part.text.contains("://") => address.clone_into(&mut part.text),
            Some(_) => {}
            None if full => {}
            None => found.push(Part { text: address.to_owned(), span, bold: false, link: None }),
        }
    };
    for (nth, line) in lines.iter().enumerate() {
        if let Some(link) = line.link.as_deref().filter(|link| link.starts_with("http")) {
            let shown = line.text(document.text()).split([' ', '|', '•', '·', ',', '(', ')']).filter_map(address);
            let place = shown.filter(|shown| key(link).starts_with(&key(shown))).map(|shown| place(line, document.text(), shown)).next();
            add(link, place.unwrap_or(line.span));
        }
        let words = line.text(document.text());
        // A narrow column breaks it behind a hyphen or a slash.
        let next = lines.get(nth + 1).map_or("", |next| next.text(document.text()));
        let is_tail = |c: char| c.is_ascii_alphanumeric() || "-_/.%~".contains(c);
        let goes_on =
            !next.is_empty() && next.chars().all(is_tail) && (words.ends_with(['-', '/', '_']) || next.starts_with(['/', '-', '_']));
        let mut at = 0;
        for word in words.split([' ', '|', '•', '·', ',', '(', ')']) {
            if let Some(address) = address(word) {
                let from = at + (address.as_ptr() as usize - word.as_ptr() as usize);
                let start = line.span.start + from as u32;
                if goes_on && from + address.len() + 1 >= words.len() && address.contains('/') {
                    add(&format!("{}{next}", &words[from..]), Span { start, end: lines[nth + 1].span.end });
                } else {
                    add(address, Span { start, end: start + address.len() as u32 });
                }
            }
            at += word.len() + 1;
            while !words.is_char_boundary(at.min(words.len())) {
                at += 1;
            }
        }
    }
    // The head of an address that is there as a whole.
    let keys: Vec<String> = found.iter().map(|part| key(&part.text)).collect();
    let is_head = |head: &str| {
        head.contains('/')
            && keys.iter().any(|whole| whole.len() > head.len() && whole.starts_with(head) && !whole[head.len()..].starts_with('/'))
    };
    found.retain(|part| !is_head(&key(&part.text)));
    found
}

/// Where a slice of a line stands.
fn place(line: &Line, text: &str, slice: &str) -> Span {
    let start = line.span.start + (slice.as_ptr() as usize - line.text(text).as_ptr() as usize) as u32;
    Span { start, end: start + slice.len() as u32 }
}

/// An address without its scheme, for comparing.
fn key(address: &str) -> String {
    let bare = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    bare.trim_end_matches('/').to_lowercase()
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
    let (_, top) = host.rsplit_once('.')?;
    const TOPS: &str = "|com|org|net|io|dev|me|uk|co|app|ai|eu|info|tech|design|page|blog|site|tv|xyz|cc|cloud|online|studio|art|pro|academy|academia|edu|";
    let top = top.to_lowercase();
    let is_top = TOPS.contains(&format!("|{top}|")) || countries::of_code(&top.to_uppercase()).is_some();
    let good = is_top && host.split('.').all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    good.then_some(word)
}

fn with_scheme(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

/// The page of the person, and the profiles on known sites.
pub(crate) fn online(addresses: &[Part]) -> (Option<Part>, Vec<(Part, OnlineProfile)>) {
    let (mut url, mut profiles) = (None, Vec::new());
    for part in addresses {
        let bare = key(&part.text);
        let part = &Part { text: with_scheme(&part.text), ..part.clone() };
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

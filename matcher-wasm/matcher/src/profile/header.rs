//! Who the resume is about: name, headline, place, summary.

use model::{Basics, Location};

use super::evidence::Ledger;
use super::part::{self, Part};
use super::{address, contact, countries, entry, places, words};
use crate::document::{Document, Line};
use crate::sections::{SectionKind, Sections};

/// Reads the basics.
pub(crate) fn read(document: &Document, sections: &Sections, ledger: &mut Ledger) -> Basics {
    let text = document.text();
    let lines = document.lines();
    let name = name(document, sections);
    let mut basics = Basics::default();
    if let Some((name, at)) = &name {
        basics.name = ledger.value("/basics/name".to_owned(), name);
        // Beside a label, the name is a row of a form.
        let in_form =
            at.checked_sub(1).is_some_and(|before| lines[before].row == lines[*at].row && is_name_label(lines[before].text(text)));
        let label = label(lines, *at, text).filter(|label| !in_form || words::title_score(&label.text) > 0);
        basics.label = ledger.option("/basics/label", label.as_ref());
    }
    basics.email = ledger.option("/basics/email", contact::email(document).as_ref());
    basics.phone = ledger.option("/basics/phone", contact::phone(document).as_ref());
    let near: Vec<Line> = sections
        .iter()
        .filter(|section| matches!(section.kind, SectionKind::Header | SectionKind::Contact))
        .flat_map(|section| lines[section.lines.clone()].iter().cloned())
        .collect();
    let (url, profiles) = contact::online(&contact::addresses(document, &near));
    basics.url = ledger.option("/basics/url", url.as_ref());
    for (at, (part, profile)) in profiles.into_iter().enumerate() {
        ledger.note(format!("/basics/profiles/{at}/url"), part.span);
        basics.profiles.push(profile);
    }
    if let Some(part) = place(&near, basics.name.as_deref(), text) {
        let mut location = location(&part, ledger);
        let street = street_before(&near, &part, text).filter(|_| location.address.is_none());
        location.address = location.address.or(ledger.option("/basics/location/address", street.as_ref()));
        basics.location = Some(location);
    }
    basics.summary = ledger.option("/basics/summary", summary(document, sections, name.as_ref().map(|(_, at)| *at)).as_ref());
    basics
}

/// The largest line near the top that could be a name; without sizes, the first.
fn name(document: &Document, sections: &Sections) -> Option<(Part, usize)> {
    let (lines, text) = (document.lines(), document.text());
    if let Some(found) = labelled_name(lines, text) {
        return Some(found);
    }
    let headings: Vec<usize> = sections.iter().filter(|section| section.n_heading > 0).map(|section| section.lines.start).collect();
    let candidates: Vec<usize> = (0..lines.len())
        .take(60)
        .filter(|at| lines[*at].page == 1 && !lines[*at].bullet && !headings.contains(at) && could_be_name(lines[*at].text(text)))
        .collect();
    let largest = candidates.iter().map(|&at| lines[at].size).fold(0.0, f32::max);
    let at = *candidates.iter().find(|&&at| lines[at].size >= largest - 0.3)?;
    let size = lines[at].size;
    let n_words = lines[at].text(text).split_whitespace().count();
    let is_rest = |next: &Line| {
        let alike = size > 0.0 && (next.size - size).abs() < 0.3 && next.bold == lines[at].bold && next.row != lines[at].row;
        alike && next.text(text).split_whitespace().count() <= 2 && could_be_name(next.text(text))
    };
    // A line of another column may stand between the two lines of a name.
    let rest = (at + 1..lines.len().min(at + 3)).find(|&next| n_words == 1 && is_rest(&lines[next]));
    let part = part::joined(std::iter::once(&lines[at]).chain(rest.map(|rest| &lines[rest])), text)?;
    // `Jo Example | Engineer` and `Jo Example, MBA`
    let cut = part.text.find([',', '|', '•', '·']).or(part.text.find(" - ")).or(part.text.find(" – ")).unwrap_or(part.text.len());
    let front = part.slice(0, cut)?;
    Some((front, rest.unwrap_or(at)))
}

/// `Name   Jo Example` in a form.
fn labelled_name(lines: &[Line], text: &str) -> Option<(Part, usize)> {
    for (at, pair) in lines.windows(2).enumerate().take(40) {
        if is_name_label(pair[0].text(text)) && pair[0].row == pair[1].row && could_be_name(pair[1].text(text)) {
            return Some((part::joined(std::iter::once(&pair[1]), text)?, at + 1));
        }
    }
    None
}

fn is_name_label(label: &str) -> bool {
    const LABELS: [&str; 9] = [
        "name",
        "full name",
        "name / surname",
        "surname / first name",
        "first name / surname",
        "vor- und nachname",
        "nom",
        "nombre",
        "nome",
    ];
    LABELS.contains(&label.trim_end_matches(':').trim().to_lowercase().as_str())
}

fn could_be_name(text: &str) -> bool {
    let front = text.split([',', '|', '•', '·']).next().unwrap_or("").trim();
    let lower = text.to_lowercase();
    let title = ["curriculum", "resume", "résumé", "lebenslauf", "cv", "europass", "vitae", "last updated", "page "]
        .iter()
        .any(|word| lower == *word || lower.starts_with(&format!("{word} ")) || lower.ends_with(&format!(" {word}")));
    let n = front.split_whitespace().count();
    let letters = front.chars().filter(|c| c.is_alphabetic()).count();
    (1..=6).contains(&n)
        && letters >= 2
        && !title
        && crate::sections::is_heading(text).is_none()
        && !words::ends_as_company(front)
        && !text.contains(['@', ':', '[', '=', '`', ';'])
        && !front.chars().any(|c| c.is_ascii_digit())
}

/// The headline: the next short lines that are neither contact nor place.
fn label(lines: &[Line], name: usize, text: &str) -> Option<Part> {
    let row = lines[name].row;
    let tail = lines[name].text(text);
    if let Some(at) = tail.find(['|', '•']).filter(|&at| words::title_score(&tail[at..]) > 0) {
        let whole =
            part::joined(lines[name..(name + 2).min(lines.len())].iter().filter(|line| (line.size - lines[name].size).abs() < 0.3), text)?;
        return whole.slice(at, whole.text.len());
    }
    let candidates = lines.iter().enumerate().skip(name + 1).take(8).filter(|(_, line)| line.row != row);
    let fits = |line: &Line| {
        let words = line.text(text);
        let n = words.split_whitespace().count();
        n <= 12
            && n > 0
            && !words.contains(['@', ':'])
            && !words.ends_with('.')
            && !words.chars().any(|c| c.is_ascii_digit())
            && !places::is_place(words)
            && !entry::is_address(words)
            && line.link.is_none()
            && crate::sections::is_heading(words).is_none()
    };
    let (at, first) = candidates
        .clone()
        .find(|(_, line)| fits(line) && words::title_score(line.text(text)) > 0)
        .or(candidates.clone().next().filter(|(_, line)| fits(line)))?;
    let more = lines.get(at + 1).filter(|next| {
        fits(next)
            && next.size == first.size
            && next.bold == first.bold
            && next.bounds.zip(first.bounds).is_some_and(|(a, b)| a.top - b.bottom < first.size && (a.left - b.left).abs() < 3.0)
            && places::place_start(next.text(text)).is_none()
    });
    part::joined(std::iter::once(first).chain(more), text)
}

/// The place of the person: the first in the lines around the name.
fn place(lines: &[Line], name: Option<&str>, text: &str) -> Option<Part> {
    let unlabelled =
        |part: Part| part.text.find(':').filter(|&at| at < 12).and_then(|at| part.slice(at + 1, part.text.len())).unwrap_or(part);
    let parts: Vec<(usize, Part)> =
        lines.iter().enumerate().flat_map(|(at, line)| part::parts(line, text).into_iter().map(move |part| (at, part))).collect();
    let parts: Vec<(usize, Part)> = parts.into_iter().map(|(at, part)| (at, unlabelled(part))).collect();
    let all = || parts.iter().map(|(_, part)| part);
    let beside_contact = |at: usize| lines[at.saturating_sub(1)..lines.len().min(at + 3)].iter().any(|line| contact::is_in(line, text));
    let addressed = || parts.iter().find(|(at, part)| address::is_address(&part.text, beside_contact(*at))).map(|(_, part)| part.clone());
    let town = |(at, part): &&(usize, Part)| {
        // Alone in its line, and no name, title or heading.
        let words = lines[*at].text(text);
        let alone = part.text == words && Some(words) != name && crate::sections::is_heading(words).is_none() && lines[*at].link.is_none();
        let near = beside_contact(*at) && !contact::is_in(&lines[*at], text);
        alone
            && near
            && !lines[*at].bold
            && words.split(' ').count() <= 3
            && address::is_town(words)
            && !places::is_region(words)
            && name.is_none_or(|name| !name.contains(words))
    };
    all()
        .find(|part| places::is_place(&part.text))
        .filter(|part| part.text.contains(',') || !places::is_anywhere(&part.text))
        .cloned()
        .or_else(addressed)
        .or_else(|| all().find_map(|part| places::place_start(&part.text).and_then(|at| part.slice(at, part.text.len()))))
        .or_else(|| {
            let coded = |(_, last): (&str, &str)| address::is_postal_town(last) || address::postal_code(last).is_some();
            all().find(|part| part.text.rsplit_once(", ").map_or(address::is_postal_town(&part.text), coded)).cloned()
        })
        .or_else(|| labelled_place(lines, text))
        .or_else(|| {
            // A street, then its town: behind a mark, or below.
            let follows = |pair: &&[(usize, Part)]| {
                let (street, town) = (&pair[0].1.text, &pair[1].1.text);
                let sure = address::names_street(street) || beside_contact(pair[0].0);
                pair[1].0 - pair[0].0 <= 1 && address::is_street(street) && sure && address::is_town(town) && Some(town.as_str()) != name
            };
            parts.windows(2).find(follows).map(|pair| pair[1].1.clone())
        })
        .or_else(|| parts.iter().find(town).map(|(_, part)| part.clone()))
}

/// The street that stands right before a town: behind a mark, or above.
fn street_before(lines: &[Line], town: &Part, text: &str) -> Option<Part> {
    let parts: Vec<Part> = lines.iter().flat_map(|line| part::parts(line, text)).collect();
    let at = parts.iter().position(|part| part.span.start <= town.span.start && town.span.end <= part.span.end)?;
    parts.get(at.checked_sub(1)?).filter(|part| address::is_street(&part.text)).cloned()
}

fn labelled_place(lines: &[Line], text: &str) -> Option<Part> {
    let label = |line: &Line| {
        ["location", "address", "adresse", "wohnort", "dirección", "indirizzo", "city"]
            .contains(&line.text(text).trim_end_matches(':').to_lowercase().as_str())
    };
    let at = lines.iter().position(label)?;
    lines.get(at + 1).and_then(|line| part::joined(std::iter::once(line), text))
}

fn location(part: &Part, ledger: &mut Ledger) -> Location {
    let mut location = Location::default();
    let mut pieces = super::education::comma_pieces(part);
    let street = (pieces.len() > 1 && address::is_street(&pieces[0].text)).then(|| pieces.remove(0));
    location.address = ledger.option("/basics/location/address", street.as_ref());
    let mut code = None;
    for piece in std::mem::take(&mut pieces) {
        let (rest, found) = address::without_postal_code(&piece);
        let alone = !piece.text.chars().any(char::is_alphabetic);
        code = code.or(if alone { Some(piece) } else { found });
        pieces.extend(rest.filter(|_| !alone));
    }
    location.postal_code = ledger.option("/basics/location/postalCode", code.as_ref());
    let country = |last: &Part| countries::named(&last.text).filter(|_| pieces.len() > 2 || !places::is_state(&last.text));
    if let Some(found) = pieces.last().and_then(country).filter(|_| pieces.len() > 1)
        && let Some(country) = pieces.pop()
    {
        ledger.note("/basics/location/countryCode".to_owned(), country.span);
        location.country_code = Some(found.code.to_owned());
    }
    if pieces.len() > 1
        && let Some(region) = pieces.pop()
    {
        location.region = ledger.value("/basics/location/region".to_owned(), &region);
    }
    let city = pieces.pop();
    location.city = ledger.option("/basics/location/city", city.as_ref());
    if let Some(address) = pieces.pop().filter(|_| location.address.is_none()) {
        location.address = ledger.value("/basics/location/address".to_owned(), &address);
    }
    location
}

/// The text under a heading that says so, else the first long paragraph near the top.
fn summary(document: &Document, sections: &Sections, name: Option<usize>) -> Option<Part> {
    let (lines, text) = (document.lines(), document.text());
    let headed = sections.of(SectionKind::Summary).map(|section| section.body()).find(|body| !body.is_empty());
    if let Some(body) = headed {
        return part::joined(lines[body].iter().filter(|line| !words::is_label(line.text(text))), text);
    }
    let from = name.map_or(0, |at| at + 1);
    let kinds = [
        SectionKind::Header,
        SectionKind::Other,
        SectionKind::Contact,
        SectionKind::Languages,
        SectionKind::Interests,
        SectionKind::Skills,
    ];
    let bodies = kinds.iter().flat_map(|kind| sections.of(*kind)).map(|section| section.body());
    bodies.filter_map(|body| paragraph(&lines[body.start.max(from).min(body.end)..body.end], text)).next()
}

/// The first run of lines that is a paragraph of at least twenty words.
fn paragraph(lines: &[Line], text: &str) -> Option<Part> {
    let mut at = 0;
    while at < lines.len() {
        // What stands beside something else is a row of a table.
        let beside = |line: &Line| lines.iter().filter(|other| other.row == line.row).count() > 1;
        let alike =
            |line: &Line| !line.bullet && (line.size - lines[at].size).abs() < 0.3 && !entry::is_address(line.text(text)) && !beside(line);
        let n = lines[at..].iter().take_while(|line| alike(line)).count().max(1);
        let long = |line: &&Line| line.text(text).split_whitespace().count() >= 5 && !line.text(text).contains(['@', '|']);
        let first = lines[at..at + n].iter().position(|line| long(&line)).unwrap_or(n);
        let words: usize = lines[at + first..at + n].iter().map(|line| line.text(text).split_whitespace().count()).sum();
        if words >= 20 {
            return part::joined(lines[at + first..at + n].iter(), text);
        }
        at += n;
    }
    None
}

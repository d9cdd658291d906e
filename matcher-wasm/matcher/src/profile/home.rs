//! Where the person lives, out of contact data.

use model::Location;

use super::evidence::Ledger;
use super::part::{self, Part};
use super::{address, contact, countries, places, words};
use crate::document::Line;

/// Labels before a place, lower case.
const LABELS: &str = "|location|address|adresse|anschrift|wohnort|ort|dirección|domicilio|residencia|indirizzo|residenza|città|city|morada|endereço|localidade|\
cidade|adres|woonplaats|plaats|miejscowość|miasto|ort|bostadsort|şehir|ikamet|адрес|город|место жительства|现居地|所在地|地址|居住地|住址|现居|住所|現住所|";

/// The place among lines of contact data; `taken` are the name and the headline.
pub(crate) fn read(lines: &[Line], taken: [&str; 2], text: &str, ledger: &mut Ledger) -> Option<Location> {
    let part = find(lines, taken, text)?;
    let mut location = location(&part, ledger);
    let street = street_before(lines, &part, text).filter(|_| location.address.is_none());
    location.address = location.address.or(ledger.option("/basics/location/address", street.as_ref()));
    Some(location)
}

/// The phrase that looks most like the place of the person.
fn find(lines: &[Line], taken: [&str; 2], text: &str) -> Option<Part> {
    let mut parts: Vec<(usize, Part, bool)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let is_labelled =
            at > 0 && lines[at - 1].row == line.row && is_label(lines[at - 1].text(text)) || at > 0 && is_label(lines[at - 1].text(text));
        parts.extend(part::parts(line, text).into_iter().filter_map(|part| {
            let (part, labelled) = unlabelled(part)?;
            Some((at, part, labelled || is_labelled))
        }));
    }
    let mut best: Option<(i32, Part)> = None;
    for (index, (at, part, is_labelled)) in parts.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| &parts[index]).filter(|(above, ..)| at - above <= 1).map(|(_, part, _)| part);
        let Some((score, part)) = score(lines, *at, part, before, *is_labelled, taken, text) else { continue };
        if best.as_ref().is_none_or(|(other, _)| score > *other) {
            best = Some((score, part));
        }
    }
    best.map(|(_, part)| part)
}

/// How much a phrase looks like the place, and the part of it that is.
fn score(
    lines: &[Line],
    at: usize,
    part: &Part,
    before: Option<&Part>,
    is_labelled: bool,
    taken: [&str; 2],
    text: &str,
) -> Option<(i32, Part)> {
    let words = part.text.as_str();
    if taken.iter().any(|other| other.contains(words)) || contact::is_page(words) || crate::sections::is_heading(words).is_some() {
        return None;
    }
    let beside = lines[at.saturating_sub(1)..lines.len().min(at + 3)].iter().any(|line| contact::is_in(line, text));
    let in_line = contact::is_in(&lines[at], text);
    if places::is_place(words) && (words.contains(',') || !places::is_anywhere(words)) {
        return Some((if words.contains(',') { 9 } else { 5 }, part.clone()));
    }
    if address::is_address(words, beside) {
        return Some((8, part.clone()));
    }
    if let Some(tail) = places::place_start(words).and_then(|start| part.slice(start, words.len())) {
        return Some((7, tail));
    }
    let coded = |(_, last): (&str, &str)| address::is_postal_town(last) || address::postal_code(last).is_some();
    if words.rsplit_once(", ").map_or(address::is_postal_town(words), coded) {
        return Some((7, part.clone()));
    }
    if let Some(spelt) = spelt_out(part).filter(|_| beside) {
        return Some((6, spelt));
    }
    if is_labelled && words.split(' ').count() <= 6 && !words.contains('@') {
        return Some((6, part.clone()));
    }
    let is_street = |street: &&Part| address::is_street(&street.text) && (address::names_street(&street.text) || beside);
    let is_town = |town: &str| address::is_town(town) && town.split(' ').count() <= 3 && words::title_score(town) <= 0;
    if before.filter(is_street).is_some() && is_town(words) {
        return Some((5, part.clone()));
    }
    let is_plain = !lines[at].bold && (lines[at].link.is_none() || in_line);
    let all = words.split(", ").all(is_town) && words.split(", ").count() <= 3;
    (is_plain && beside && all && (in_line || part.text == lines[at].text(text).trim_matches(|c: char| !c.is_alphanumeric())))
        .then(|| (if words.contains(", ") { 4 } else { 3 }, part.clone()))
}

/// The value behind a label, without icons; whether there was a label for places.
fn unlabelled(part: Part) -> Option<(Part, bool)> {
    let start = part.text.find(char::is_alphanumeric)?;
    let Some(at) = part.text.find([':', '：']).filter(|&at| at < 30) else { return Some((part.slice(start, part.text.len())?, false)) };
    let is_place = part.text.get(start..at).is_some_and(is_label);
    let value = part.text[at..].trim_start_matches([':', '：']);
    Some((part.slice(part.text.len() - value.len(), part.text.len()).filter(|_| at < 12 || is_place)?, is_place))
}

fn is_label(label: &str) -> bool {
    LABELS.contains(&format!("|{}|", label.trim_end_matches([':', '：']).trim().to_lowercase()))
}

/// `Springfield IL US` with its commas.
fn spelt_out(part: &Part) -> Option<Part> {
    let mut town = part.text.trim();
    let mut tail = String::new();
    while let Some((front, last)) = town.rsplit_once(' ')
        && (places::is_state(last) || countries::named(last).is_some())
    {
        tail = format!(", {last}{tail}");
        town = front.trim_end_matches(',');
    }
    (!tail.is_empty() && address::is_town(town)).then(|| Part { text: format!("{town}{tail}"), ..part.clone() })
}

/// The street that stands right before a town: behind a mark, or above.
fn street_before(lines: &[Line], town: &Part, text: &str) -> Option<Part> {
    let parts: Vec<Part> = lines.iter().flat_map(|line| part::parts(line, text)).collect();
    let at = parts.iter().position(|part| part.span.start <= town.span.start && town.span.end <= part.span.end)?;
    parts.get(at.checked_sub(1)?).filter(|part| address::is_street(&part.text)).cloned()
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

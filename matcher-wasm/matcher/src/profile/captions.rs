//! Captions before the values of an entry, a line each: `Company: Acme`, `Title: Engineer`.

use super::entry::{self, Entry};
use super::part::Part;
use crate::document::Line;
use crate::vocabulary::key;

/// What captions stand for, as the labels of forms are called, and the captions.
const CAPTIONS: [(&str, &str); 7] = [
    (
        "employer",
        "company employer organization organisation company_name arbeitgeber firma unternehmen entreprise employeur empresa azienda datore_di_lavoro werkgever pracodawca arbetsgivare",
    ),
    ("position", "title job_title position role stelle poste fonction puesto cargo posizione ruolo functie stanowisko befattning pozisyon"),
    (entry::PLACE, "location place city ort lieu lugar ubicacion luogo sede local plaats miejsce plats yer"),
    (
        "organisation",
        "school university institution college hochschule schule universitat ecole universite etablissement escuela universidad centro scuola universita escola universidade uczelnia skola okul universite",
    ),
    (
        "qualification",
        "degree qualification abschluss diplome titulo titulacion titolo titolo_di_studio diploma grau opleiding stopien examen",
    ),
    (DATES, "date dates period duration zeitraum datum periode dates_of_employment fechas periodo data okres"),
    (DESCRIPTION, "description summary beschreibung descripcion descrizione descricao omschrijving opis beskrivning"),
];
const DATES: &str = "dates";
const DESCRIPTION: &str = "description";

/// A value and what its caption calls it; none for other text.
fn captioned(part: &Part) -> Option<(&'static str, Option<Part>)> {
    let at = part.text.find([':', '：']).filter(|&at| at < 30)?;
    let caption = key(part.text[..at].trim());
    let (kind, _) = CAPTIONS.iter().find(|(_, captions)| captions.split(' ').any(|one| one == caption))?;
    let mut value = part.slice(at + 1, part.text.len());
    // A name gives up its full stop, a sentence keeps it.
    if let Some(value) = value.as_mut().filter(|value| *kind == DESCRIPTION && part.text.ends_with('.') && !value.text.ends_with('.')) {
        value.text.push('.');
        value.span.end += u32::from(value.span.end < part.span.end);
    }
    Some((kind, value))
}

/// Gives the values of a header to what their captions name, where at least two lines have one: a single one may be words of a title.
pub(crate) fn take(lines: &[Line], entry: &mut Entry, text: &str) {
    let whole = |line: &Line| (line.span, captioned(&Part { bold: line.bold, link: line.link.clone(), ..Part::of_span(text, line.span) }));
    let found: Vec<_> = lines.iter().map(whole).filter_map(|(span, value)| Some((span, value?))).collect();
    if found.len() < 2 {
        return;
    }
    for (span, (kind, value)) in found {
        entry.parts.retain(|part| part.span.end <= span.start || part.span.start >= span.end);
        match (kind, value) {
            (DATES, _) => {}
            (DESCRIPTION, value) => entry.prose.extend(value),
            (_, value) => entry.labelled.extend(value.map(|value| (kind.to_owned(), value))),
        }
    }
}

/// A description without its caption.
pub(crate) fn strip(prose: &mut [Part]) {
    for part in prose {
        if let Some((DESCRIPTION, Some(value))) = captioned(part) {
            *part = value;
        }
    }
}

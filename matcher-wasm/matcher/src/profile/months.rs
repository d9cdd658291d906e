//! Names of months and words for "until now", in the languages that resumes are read in.

/// Names and abbreviations of the twelve months, lower case.
const MONTHS: [&[&str]; 12] = [
    &[
        "january", "jan", "januar", "janvier", "janv", "enero", "ene", "gennaio", "gen", "janeiro", "januari", "stycznia", "styczeń",
        "sty", "ocak", "oca", "jänner",
    ],
    &[
        "february",
        "feb",
        "febr",
        "februar",
        "février",
        "févr",
        "fév",
        "fevrier",
        "febrero",
        "febbraio",
        "fevereiro",
        "fev",
        "februari",
        "lutego",
        "luty",
        "lut",
        "şubat",
        "şub",
    ],
    &["march", "mar", "märz", "mrz", "mär", "mars", "marzo", "março", "marco", "maart", "mrt", "marca", "marzec", "mart"],
    &["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "kwiecień", "kwi", "nisan", "nis"],
    &["may", "mai", "mayo", "maggio", "mag", "maio", "mei", "maja", "maj", "mayıs"],
    &["june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwca", "czerwiec", "cze", "haziran", "haz"],
    &["july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "lipca", "lipiec", "lip", "temmuz", "tem"],
    &["august", "aug", "août", "aout", "agosto", "ago", "augustus", "augusti", "sierpnia", "sierpień", "sie", "ağustos", "ağu"],
    &["september", "sept", "sep", "septembre", "septiembre", "settembre", "set", "setembro", "września", "wrzesień", "wrz", "eylül", "eyl"],
    &[
        "october",
        "oct",
        "oktober",
        "okt",
        "octobre",
        "octubre",
        "ottobre",
        "ott",
        "outubro",
        "out",
        "października",
        "październik",
        "paź",
        "ekim",
        "eki",
    ],
    &["november", "nov", "novembre", "noviembre", "novembro", "listopada", "listopad", "lis", "kasım", "kas"],
    &[
        "december",
        "dec",
        "dezember",
        "dez",
        "décembre",
        "déc",
        "decembre",
        "diciembre",
        "dic",
        "dicembre",
        "dezembro",
        "grudnia",
        "grudzień",
        "gru",
        "aralık",
        "ara",
    ],
];

/// Words that say that a time goes on.
pub(crate) const ONGOING: &[&str] = &[
    "present",
    "current",
    "currently",
    "now",
    "today",
    "ongoing",
    "to date",
    "date",
    "heute",
    "jetzt",
    "aktuell",
    "laufend",
    "présent",
    "present",
    "aujourd'hui",
    "aujourd’hui",
    "ce jour",
    "actuel",
    "actualidad",
    "la actualidad",
    "actual",
    "presente",
    "hoy",
    "oggi",
    "attuale",
    "in corso",
    "atual",
    "atualmente",
    "hoje",
    "o momento",
    "heden",
    "nu",
    "obecnie",
    "teraz",
    "dziś",
    "nuvarande",
    "pågående",
    "halen",
    "günümüz",
    "devam ediyor",
    "şimdi",
    "bugün",
    "現在",
];

/// Words before the start of a time that goes on.
pub(crate) const SINCE: &[&str] = &["since", "seit", "ab", "depuis", "desde", "dal", "sinds", "od", "sedan"];

/// A month named at `at`, and where its name ends, a full stop included.
pub(crate) fn month_at(text: &str, at: usize) -> Option<(u8, usize)> {
    let rest = text.get(at..)?;
    for (index, names) in MONTHS.iter().enumerate() {
        if let Some(len) = names.iter().filter_map(|name| starts_with_word(rest, name)).max() {
            let len = if rest[len..].starts_with('.') { len + 1 } else { len };
            return Some((index as u8 + 1, at + len));
        }
    }
    None
}

/// Length of `word` (lower case) at the front of `text`, whatever its case, if no letter follows.
pub(crate) fn starts_with_word(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars();
    for expected in word.chars() {
        let c = rest.next()?;
        if c != expected && !c.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
    let rest = rest.as_str();
    (!rest.chars().next().is_some_and(char::is_alphabetic) || word.ends_with('在')).then(|| text.len() - rest.len())
}

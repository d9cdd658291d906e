//! Who may be asked, by channel, and how everybody else is kept out of what a channel gets.

use serde::Deserialize;

/// Somebody whom a channel may name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// How channels refer to it; not published.
    pub id: String,
    /// Name, of a person or of a team.
    pub name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub telephone: Option<String>,
}

/// Stands where something was left out.
const GONE: &str = "[…]";

/// Labels of lines that name somebody.
const LABELS: [&str; 16] = [
    "contact",
    "contact person",
    "contact name",
    "your contact",
    "hiring manager",
    "recruiter",
    "questions to",
    "ansprechpartner",
    "ansprechpartnerin",
    "ansprechperson",
    "ihr kontakt",
    "dein kontakt",
    "kontakt",
    "personne à contacter",
    "persona de contacto",
    "contactpersoon",
];

/// A text without e-mail addresses, telephone numbers and lines that name a contact, but for those of `allowed`; and how many were left out.
///
/// A name in the middle of a sentence ("ask for Jane") is not recognised: nothing tells it from any other word.
#[must_use]
pub fn without_contacts(text: &str, allowed: Option<&Contact>) -> (String, usize) {
    let mut n_gone = 0;
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| {
            let (line, n) = match labelled(line) {
                Some((label, value)) if !is_allowed(value, allowed) => (format!("{label}: {GONE}"), 1),
                _ => cleared(line, allowed),
            };
            n_gone += n;
            line
        })
        .collect();
    (lines.join("\n"), n_gone)
}

fn labelled(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(':')?;
    let plain = label.trim().trim_start_matches(['-', '*', '•', ' ']).trim_end_matches(['*', ' ']).to_lowercase();
    (LABELS.contains(&plain.as_str()) && !value.trim().is_empty() && value.trim() != GONE).then_some((label, value.trim()))
}

/// Whether a value is the chosen contact's, word by word.
fn is_allowed(value: &str, allowed: Option<&Contact>) -> bool {
    let Some(contact) = allowed else { return false };
    let parts = [&contact.name, &contact.email, &contact.telephone];
    let rest = parts.into_iter().flatten().fold(value.to_owned(), |rest, part| rest.replace(part.as_str(), ""));
    rest.len() < value.len() && !rest.chars().any(char::is_alphanumeric)
}

/// A line without addresses and numbers.
fn cleared(line: &str, allowed: Option<&Contact>) -> (String, usize) {
    let mut gone: Vec<(usize, usize)> = emails(line)
        .into_iter()
        .chain(profiles(line))
        .chain(numbers(line))
        .filter(|&(start, end)| !is_allowed(&line[start..end], allowed))
        .collect();
    gone.sort_unstable();
    let (mut cleared, mut at, mut n) = (String::new(), 0, 0);
    for (start, end) in gone.into_iter().filter(|(start, end)| start < end) {
        if start >= at {
            cleared.push_str(&line[at..start]);
            cleared.push_str(GONE);
            (at, n) = (end, n + 1);
        }
    }
    cleared.push_str(&line[at..]);
    (cleared, n)
}

/// E-mail addresses, also with their marks written out: "jane (at) acme (dot) example".
fn emails(line: &str) -> Vec<(usize, usize)> {
    const MARKS: [&str; 9] = ["@", " @ ", "(at)", " (at) ", "[at]", " [at] ", "{at}", " {at} ", "＠"];
    let is_part = |c: char| c.is_alphanumeric() || ".-_+%".contains(c);
    let lower = line.to_ascii_lowercase();
    let found = MARKS.iter().flat_map(|mark| lower.match_indices(mark).map(|(at, mark)| (at, at + mark.len())).collect::<Vec<_>>());
    found
        .filter_map(|(start, end)| {
            let name = line[..start].chars().rev().take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>();
            let host = host(&lower[end..]);
            (name > 0 && host > 0).then_some((start - name, end + host))
        })
        .collect()
}

/// Length of the name of a host at the beginning of a text in lower case; 0 where there is none.
fn host(text: &str) -> usize {
    const DOTS: [&str; 7] = [".", "(dot)", " (dot) ", "[dot]", " [dot] ", "(punkt)", " (punkt) "];
    let (mut end, mut n_parts) = (0, 0);
    loop {
        let part: usize = text[end..].chars().take_while(|c| c.is_alphanumeric() || *c == '-').map(char::len_utf8).sum();
        if part == 0 {
            return 0;
        }
        (end, n_parts) = (end + part, n_parts + 1);
        let dot = DOTS.iter().find(|dot| text[end..].strip_prefix(**dot).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)));
        match dot {
            Some(dot) => end += dot.len(),
            None => return if n_parts > 1 { end } else { 0 },
        }
    }
}

/// Addresses of people: their pages and chats at services that give each person one.
fn profiles(line: &str) -> Vec<(usize, usize)> {
    const SERVICES: [&str; 8] = [
        "linkedin.com/in/",
        "xing.com/profile/",
        "wa.me/",
        "t.me/",
        "calendly.com/",
        "instagram.com/",
        "facebook.com/",
        "api.whatsapp.com/",
    ];
    let lower = line.to_ascii_lowercase();
    let found = SERVICES.iter().flat_map(|service| lower.match_indices(service).map(|(at, _)| at).collect::<Vec<_>>());
    found
        .filter_map(|at| {
            let start =
                line[..at].rfind(char::is_whitespace).map_or(0, |space| space + line[space..].chars().next().map_or(1, char::len_utf8));
            let end = line[at..].find(char::is_whitespace).map_or(line.len(), |space| at + space);
            let end = start + line[start..end].trim_end_matches(['.', ',', ')', ';']).len();
            let start = start + line[start..end].len() - line[start..end].trim_start_matches(['(', '<']).len();
            // "xt.me/" is somebody else's.
            (start == at || line[start..at].ends_with(['/', '.'])).then_some((start, end))
        })
        .collect()
}

/// Telephone numbers: nine digits or more behind a plus, a zero or a bracket or in the American form, eight behind a word that says so. Dates, amounts of
/// money and years are none.
fn numbers(line: &str) -> Vec<(usize, usize)> {
    const SAYS: [&str; 14] = [
        "tel",
        "telefon",
        "telephone",
        "téléphone",
        "phone",
        "call",
        "mobile",
        "mobil",
        "cell",
        "fax",
        "whatsapp",
        "anruf",
        "ruf",
        "teléfono",
    ];
    let is_part = |c: char| c.is_ascii_digit() || " +()/.-–\u{a0}".contains(c);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = line[at..].find(|c: char| c.is_ascii_digit() || c == '+' || c == '(') {
        let start = at + offset;
        let length: usize = line[start..].chars().take_while(|c| is_part(*c)).map(char::len_utf8).sum();
        let run = line[start..start + length.max(1)].trim_end_matches(|c: char| !c.is_ascii_digit());
        let before = line[..start].trim_end_matches(|c: char| !c.is_alphabetic());
        let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
        let is_said = line[before.len()..start].chars().count() <= 4 && SAYS.contains(&word.as_str());
        let digits = run.bytes().filter(u8::is_ascii_digit).count();
        let is_number =
            (9..=15).contains(&digits) && (run.starts_with(['+', '0', '(']) || is_american(run)) || is_said && (6..=15).contains(&digits);
        if is_number && !is_amount(line, start, run) {
            found.push((start, start + run.len()));
        }
        at = start + length.max(1);
    }
    found
}

/// 555-010-2030, 555.010.2030.
fn is_american(run: &str) -> bool {
    run.split(['-', '.', ' ']).map(str::len).eq([3, 3, 4])
}

/// Beside a sign or a code of money.
fn is_amount(line: &str, start: usize, run: &str) -> bool {
    let (before, after) = (line[..start].trim_end(), line[start + run.len()..].trim_start());
    let signs = ["€", "$", "£", "EUR", "USD", "GBP", "CHF", "kr", "zł"];
    signs.iter().any(|sign| before.ends_with(sign) || after.starts_with(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hiring() -> Contact {
        Contact {
            id: "hiring".into(),
            name: Some("Hiring team".into()),
            email: Some("jobs@acme.example".into()),
            telephone: Some("+49 40 5550100".into()),
        }
    }

    // JT21: nobody is named on a channel who was not chosen for it.
    #[test]
    fn addresses_numbers_and_names_of_others_are_left_out() {
        for (line, left) in [
            ("Write to jane.doe+x@acme.example.", "Write to […]."),
            ("Mail: jane (at) acme.example, now", "Mail: […], now"),
            ("jane [at] acme (dot) example or later", "[…] or later"),
            ("See (https://www.linkedin.com/in/jane-doe-1).", "See ([…])."),
            ("Chat: wa.me/491512345678", "Chat: […]"),
            ("Call +49 (0)40 555-01 00 today", "Call […] today"),
            ("Tel. 040 5550100", "Tel. […]"),
            ("phone: 555-010-2030.", "phone: […]."),
            ("Ansprechpartnerin: Frau Müller", "Ansprechpartnerin: […]"),
            ("- Contact: Jane Doe", "- Contact: […]"),
        ] {
            assert_eq!(without_contacts(line, None), (left.to_owned(), 1), "{line}");
        }
    }

    #[test]
    fn dates_money_and_ordinary_sentences_stay() {
        for line in [
            "From 01.02.2027, 70.000 - 85.000 EUR",
            "€ 0500000000 in sales, 2019-2026",
            "Contact with customers: every day",
            "You call 40 customers a day",
            "Our page is linkedin.com/company/acme, our shop xt.me/x",
            "Look @ our values, 5 @ 10",
            "C++ (17 or 20), 24/7, 100 000 users @ scale",
            "$120,000 - $150,000 per year",
            "Reference 2026-11-0042",
        ] {
            assert_eq!(without_contacts(line, None), (line.to_owned(), 0));
        }
    }

    // JT21: who was chosen stays.
    #[test]
    fn the_chosen_contact_stays() {
        let text = "Contact: Hiring team, jobs@acme.example\nor +49 40 5550100, not boss@acme.example";
        let left = "Contact: Hiring team, jobs@acme.example\nor +49 40 5550100, not […]";
        assert_eq!(without_contacts(text, Some(&hiring())), (left.to_owned(), 1));
        assert_eq!(without_contacts("Contact: Hiring team and Jane", Some(&hiring())).0, "Contact: […]");
    }
}

//! The person's name, and the headline that may stand behind it.

use super::part::{self, Part};
use super::{address, entry, places, words};
use crate::document::{Document, Line};
use crate::sections::{SectionKind, Sections};

/// A name as found.
pub(crate) struct Name {
    pub name: Part,
    /// The last line that it stands in.
    pub at: usize,
    /// What stands behind it in its line and says what the person does.
    pub headline: Option<Part>,
    /// Beside a label, the name is a row of a form.
    pub in_form: bool,
}

/// Words that documents of this kind are called, lower case.
const TITLES: &str = "|curriculum vitae|curriculum|vitae|resume|résumé|lebenslauf|cv|c.v.|europass|currículum|currículum vítae|currículo|hoja de vida|\
životopis|życiorys|özgeçmiş|öz geçmiş|meritförteckning|резюме|履歴書|職務経歴書|简历|个人简历|個人簡歷|求职简历|bewerbung|cv personal|levensloop|profile|profil|";

/// Letters behind a name that are no part of it, lower case.
const CREDENTIALS: &str =
    "|phd|ph.d.|md|m.d.|mba|msc|bsc|ba|ma|rn|bsn|msn|cpa|pmp|jr|jr.|sr|sr.|esq|esq.|pe|p.e.|dds|pharmd|edd|llm|llb|cfa|cissp|ccrn|ii|iii|";

/// Labels of names in forms, lower case.
const LABELS: &str = "|name|full name|name / surname|surname / first name|first name / surname|surname(s) / first name(s)|first name(s) / surname(s)|\
vor- und nachname|nachname / vorname|name, vorname|nom|nom et prénom|prénom et nom|nombre|nombre y apellidos|nome|nome e cognome|nome completo|naam|\
imię i nazwisko|namn|ad soyad|adı soyadı|фио|имя|姓名|氏名|";

/// The line that looks most like a name: large, near the top, of words that are no title, place or company; in an e-mail address, too.
pub(crate) fn find(document: &Document, sections: &Sections) -> Option<Name> {
    let (lines, text) = (document.lines(), document.text());
    if let Some(found) = labelled(lines, text) {
        return Some(found);
    }
    let is_heading = |at: usize| sections.iter().any(|section| section.lines.start == at && section.n_heading > 0);
    let mail = super::contact::email(document).map(|email| email.text.to_lowercase()).unwrap_or_default();
    let mail = mail.split('@').next().unwrap_or("");
    let is_dated = |at: usize| super::is_dated(lines[at].text(text));
    let candidates = (0..lines.len().min(80)).filter(|&at| lines[at].page == 1 && !lines[at].bullet && !is_heading(at) && !is_dated(at));
    let candidates: Vec<(usize, Part)> = candidates.filter_map(|at| Some((at, front(&lines[at], text)?))).collect();
    let sizes = || candidates.iter().map(|(at, _)| size(&lines[*at]));
    let (largest, smallest) = (sizes().fold(0.0, f32::max), sizes().fold(f32::MAX, f32::min));
    let is_place = |at: usize, part: &Part| {
        let is_place = |words: &str| places::is_place(words) || address::is_postal_town(words) || address::is_road(words);
        // A form has a town and its state in lines of their own.
        let is_before_state = lines.get(at + 1).map(|next| next.text(text)).is_some_and(|next| next.len() == 2 && places::is_state(next));
        is_place(&part.text) || is_place(lines[at].text(text)) || is_before_state
    };
    let top = candidates.iter().find(|(at, part)| !is_place(*at, part)).map(|(at, _)| *at);
    let score = |at: usize, part: &Part| {
        let kind = sections.iter().find(|section| section.lines.contains(&at)).map(|section| section.kind);
        let in_entry = matches!(kind, Some(SectionKind::Work | SectionKind::Education | SectionKind::Volunteer | SectionKind::Projects));
        let is_other = words::title_score(&part.text) > 0 || words::employer_score(&part.text) > 0 || words::is_school(&part.text);
        let in_mail = is_in_mail(&part.text, mail);
        let relative = if largest > 0.0 { (size(&lines[at]) / largest * 20.0) as i32 } else { 20 };
        let is_top = top == Some(at);
        let opens = || !is_other || in_mail || lines.get(at + 1).is_some_and(|next| words::title_score(next.text(text)) > 0);
        // Where all is set alike, only its place tells a name: what an address of mail spells, not everybody's does.
        let is_placed = largest <= smallest
            && (is_top && kind == Some(SectionKind::Header) && opens() || has_shape(&part.text) && heads_profile(lines, at, text));
        // Surnames are titles, too: what a document begins with is a name before it is anything else.
        relative + 6 * i32::from(is_placed) + 4 * i32::from(in_mail) + i32::from(has_shape(&part.text))
            - 5 * i32::from(is_other && !is_top && !(is_placed && in_mail))
            - 6 * i32::from(is_place(at, part) || words::is_fluency(&part.text))
            - 6 * i32::from(in_entry)
    };
    let best =
        candidates.iter().map(|(at, part)| (score(*at, part), *at, part)).reduce(|best, next| if next.0 > best.0 { next } else { best });
    let (_, at, first) = best?;
    // The surname alone may stand in the e-mail address: the name begins above it.
    let above = (at.saturating_sub(4)..at)
        .find(|&above| candidates.iter().any(|(other, _)| *other == above) && rest(lines, above, text, mail) == Some(at));
    let at = above.unwrap_or(at);
    let last = rest(lines, at, text, mail);
    let whole = match last {
        Some(rest) => part::joined([at, rest].into_iter().map(|at| &lines[at]), text)?,
        None => part::joined(std::iter::once(&lines[at]), text)?,
    };
    let name = if last.is_some() { without_credentials(&whole) } else { first.clone() };
    let headline = headline(&lines[at], &name, text).filter(|_| last.is_none());
    Some(Name { name: in_order(name, &whole), at: last.unwrap_or(at), headline, in_form: false })
}

/// Whether an address of mail spells a word of what could be a name; in small letters alone it is rather the end of a broken address.
fn is_in_mail(name: &str, mail: &str) -> bool {
    let is_small = name.chars().any(char::is_lowercase) && !name.chars().any(char::is_uppercase) && !name.contains(' ');
    !is_small && crate::words::words(name).iter().any(|word| word.light.len() > 2 && mail.contains(&word.light))
}

/// Whether a line is as long as most names: two to four words, or as many characters where words are not parted.
fn has_shape(text: &str) -> bool {
    let is_wide = text.chars().all(|c| c as u32 >= 0x2e80);
    let n = if is_wide { text.chars().count() } else { n_words(text) };
    (2..=4).contains(&n) && (is_wide || text.chars().any(char::is_uppercase) || !text.chars().any(char::is_lowercase))
}

/// Words of a name, `de la`, `van der` left out.
fn n_words(name: &str) -> usize {
    let is_particle = |word: &&str| word.len() < 4 && word.starts_with(char::is_lowercase);
    name.split_whitespace().count() - name.split_whitespace().filter(is_particle).count().min(3)
}

/// Whether what the person does stands right below a line, and a heading soon below that.
fn heads_profile(lines: &[Line], at: usize, text: &str) -> bool {
    let below = |n: usize| lines.get(at + n).filter(|line| line.row >= lines[at].row + n as u32).map(|line| line.text(text));
    let is_heading = |words: &str| crate::sections::is_heading(words).is_some();
    below(1).is_some_and(|words| words::title_score(words) > 0 && !is_heading(words)) && (2..4).filter_map(below).any(is_heading)
}

fn size(line: &Line) -> f32 {
    line.runs.first().map_or(line.size, |run| run.size).max(line.size)
}

/// The words of a line that could be a name: up to a mark or another style.
fn front(line: &Line, text: &str) -> Option<Part> {
    let words = line.text(text);
    if words.contains(['@', '[', '=', '`', ';', '{']) || TITLES.contains(&format!("|{}|", words.trim().to_lowercase())) {
        return None;
    }
    let phrases = part::parts(line, text);
    let (first, others) = phrases.split_first()?;
    // A surname in bold type belongs to the name, a headline in another one does not.
    let whole =
        others.iter().all(|part| words::title_score(&part.text) <= 0) && others.len() == 1 && !words.contains(['|', '•', '·', '–', '—']);
    let part = if whole { Part { text: words.to_owned(), span: line.span, bold: line.bold, link: None } } else { first.clone() };
    let part = without_heading(without_credentials(&part));
    could_be(&part.text).then_some(part)
}

/// `Contact  Jo Example`: the name beside the heading of contact data.
fn without_heading(part: Part) -> Part {
    let Some((first, rest)) = part.text.split_once(' ') else { return part };
    let is_whole = rest.contains(' ') || crate::vocabulary::is_unspaced(rest);
    let heads = is_whole && crate::sections::is_heading(first) == Some(SectionKind::Contact);
    if heads { part.slice(first.len(), part.text.len()).unwrap_or(part) } else { part }
}

/// The next line, where the name is broken in two: set alike, and larger than what follows.
fn rest(lines: &[Line], at: usize, text: &str, mail: &str) -> Option<usize> {
    let line = &lines[at];
    let n_words = line.text(text).split_whitespace().count();
    let is_rest = |next: &Line| {
        let words = next.text(text);
        // Where no line has a size, the address of mail must spell both.
        let is_known = size(next) > 0.0 || is_in_mail(words, mail) && is_in_mail(line.text(text), mail);
        let alike = is_known && (size(next) - size(line)).abs() < 0.3 && (next.bold == line.bold || size(line) > 20.0);
        let same_left = next.bounds.zip(line.bounds).is_none_or(|(a, b)| (a.left - b.left).abs() < 0.5 * b.right);
        let n = words.split_whitespace().count();
        let is_large = lines.iter().filter(|other| size(other) < size(line) - 1.0).count() * 2 > lines.len();
        alike
            && same_left
            && n <= 2
            && (n_words == 1 || is_large)
            && n + n_words <= 6
            && could_be(words)
            && (n_words + n == 2 || words::title_score(words) <= 0)
    };
    // A line of another column may stand between the two.
    (at + 1..lines.len().min(at + 5)).find(|&next| is_rest(&lines[next]) && crate::sections::is_heading(lines[next].text(text)).is_none())
}

/// `Jo Example, PhD, RN` without what stands behind the name.
fn without_credentials(part: &Part) -> Part {
    let is_credential = |word: &str| {
        let bare = word.trim_matches([',', '(', ')']);
        CREDENTIALS.contains(&format!("|{}|", bare.to_lowercase())) && bare.chars().filter(|c| c.is_uppercase()).count() > 0
    };
    let cut = part.text.find([',', '|', '•', '·']).or(part.text.find(" - ")).or(part.text.find(" – ")).unwrap_or(part.text.len());
    let mut front = part.text[..cut].trim_end();
    while let Some((before, last)) = front.rsplit_once(' ')
        && is_credential(last)
        && before.contains(' ')
    {
        front = before.trim_end();
    }
    part.slice(0, front.len()).unwrap_or_else(|| part.clone())
}

/// `Example, Jo` the other way round: a comma between one or two words on each side, where the second are no credentials and no headline.
fn in_order(name: Part, whole: &Part) -> Part {
    let Some((surname, first)) = whole.text.split_once(", ") else { return name };
    let few = |words: &str| (1..=2).contains(&words.split_whitespace().count()) && could_be(words);
    let is_other = CREDENTIALS.contains(&format!("|{}|", first.to_lowercase())) || words::title_score(first) > 0 || first.contains(',');
    let is_short_form = first.chars().all(|c| c.is_uppercase() || c == '.');
    if surname != name.text || !few(surname) || !few(first) || is_other || is_short_form {
        return name;
    }
    Part { text: format!("{first} {surname}"), ..whole.clone() }
}

/// What stands behind the name in its line, if it says what the person does.
fn headline(line: &Line, name: &Part, text: &str) -> Option<Part> {
    let whole = Part { text: line.text(text).to_owned(), span: line.span, bold: line.bold, link: None };
    let from = name.span.end.checked_sub(line.span.start)? as usize;
    let tail = whole.slice(from.min(whole.text.len()), whole.text.len())?;
    let tail = match tail.text.split_once(", ") {
        Some((first, _)) if CREDENTIALS.contains(&format!("|{}|", first.to_lowercase())) => tail.slice(first.len() + 1, tail.text.len())?,
        _ => tail,
    };
    let set_apart = line
        .runs
        .iter()
        .any(|run| run.span.start >= name.span.end && (run.bold != line.runs[0].bold || run.size < line.runs[0].size - 0.5));
    let tells = words::title_score(&tail.text) > 0 || set_apart && tail.text.split_whitespace().count() > 1;
    (tells && !tail.text.contains('@') && !tail.text.chars().any(|c| c.is_ascii_digit())).then_some(tail)
}

/// `Name   Jo Example` in a form.
fn labelled(lines: &[Line], text: &str) -> Option<Name> {
    for (at, pair) in lines.windows(2).enumerate().take(40) {
        if is_label(pair[0].text(text)) && pair[0].row == pair[1].row && could_be(pair[1].text(text)) {
            return Some(Name { name: part::joined(std::iter::once(&pair[1]), text)?, at: at + 1, headline: None, in_form: true });
        }
        // `Name: Jo Example`
        let words = pair[0].text(text);
        if let Some((label, value)) = words.split_once([':', '：'])
            && is_label(label)
            && could_be(value)
        {
            let whole = part::joined(std::iter::once(&pair[0]), text)?;
            return Some(Name { name: whole.slice(words.len() - value.len(), words.len())?, at, headline: None, in_form: true });
        }
    }
    None
}

fn is_label(label: &str) -> bool {
    LABELS.contains(&format!("|{}|", label.trim_end_matches([':', '：']).trim().to_lowercase()))
}

/// Whether a mark is a picture, as it stands before contact data.
fn is_icon(c: char) -> bool {
    ('\u{2190}'..'\u{2e80}').contains(&c) || c >= '\u{1f000}' || ('\u{e000}'..'\u{f900}').contains(&c)
}

fn could_be(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let is_title = TITLES.contains(&format!("|{lower}|"))
        || ["curriculum", "last updated", "page ", "resume ", "lebenslauf "].iter().any(|word| lower.starts_with(word));
    let is_title = is_title || [" resume", " cv", " lebenslauf", " vitae", " résumé"].iter().any(|word| lower.ends_with(word));
    (1..=6).contains(&n_words(text))
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 2
        && !text.starts_with(is_icon)
        && !super::contact::is_page(text)
        && !super::personal::is_in(text)
        && !is_title
        && crate::sections::is_heading(text).is_none()
        && !words::ends_as_company(text)
        && !entry::is_address(text)
        && !text.contains(['@', ':', '[', '=', '`', ';', '/'])
        && !text.chars().any(|c| c.is_ascii_digit())
}

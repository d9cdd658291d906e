//! Grades of courses of study: `GPA 3.9/4.0`, `2:1`, `mention bien`, `cum laude`.

use super::part::Part;

/// Words before a grade, lower case; a number or a word of [`HONOURS`] follows.
const NAMES: &str = "gpa|cgpa|grade|final grade|overall grade|note|abschlussnote|gesamtnote|notendurchschnitt|score|result|promedio|nota|nota media|nota final|\
calificación|média|média final|classificação|average|moyenne|mention|votazione|voto|cijfer|gemiddelde|ocena|średnia|ocena końcowa|betyg|snittbetyg|not|\
not ortalaması|ortalama|средний балл|оценка|绩点|成绩|成績|学分绩点|平均点";

/// Grades in words, lower case; each may go on, as in `first class honours`.
const HONOURS: &str = "first class|first-class|second class|upper second|lower second|third class|cum laude|magna cum laude|summa cum laude|mention |\
with distinction|distinction|merit|pass with|with honours|with honors|sobresaliente|notable|matrícula de honor|sehr gut|gut (|gut|befriedigend|avec mention|\
très bien|с отличием|красный диплом|bardzo dobry|dobry|genoegen|met genoegen|med utmärkelse|väl godkänd|aprovado com";

/// The grade that a whole phrase is.
pub(crate) fn of(part: &Part) -> Option<Part> {
    let lower = part.text.to_lowercase();
    if part.text.chars().count() > 60 {
        return None;
    }
    // The longest name that the phrase begins with.
    let named = NAMES.split('|').filter(|name| lower.starts_with(name) && !lower[name.len()..].starts_with(char::is_alphanumeric));
    if let Some(name) = named.max_by_key(|name| name.len()) {
        let rest = part.slice(name.len(), part.text.len())?;
        let rest = rest.text.strip_prefix('(').and_then(|_| rest.slice(1, rest.text.len())).unwrap_or(rest);
        let is_grade = rest.text.starts_with(|c: char| c.is_ascii_digit()) && rest.text.len() < 24 || in_words(&rest.text.to_lowercase());
        return if name.starts_with("mention") { Some(part.clone()) } else { Some(rest).filter(|_| is_grade) };
    }
    (is_number(&part.text) || in_words(&lower)).then(|| part.clone())
}

/// The grade at the end of a phrase, and what stands before it: behind a comma, in brackets, or from a word for grades on.
pub(crate) fn at_end(part: &Part) -> Option<(Part, Part)> {
    let text = &part.text;
    let commas = text.match_indices([',', '(', '–', '—', '|', ';', '·']).map(|(at, mark)| (at, at + mark.len()));
    let lower = text.to_lowercase();
    let spaces = text.match_indices(' ').map(|(at, _)| (at, at + 1)).filter(|(at, _)| {
        lower.get(at + 1..).is_some_and(|rest| {
            ["gpa", "cgpa", "grade:", "note:", "cum laude", "magna cum", "summa cum"].iter().any(|name| rest.starts_with(name))
        })
    });
    let mut cuts: Vec<(usize, usize)> = commas.chain(spaces).collect();
    cuts.sort_unstable();
    cuts.into_iter().filter(|(at, _)| *at > 0).find_map(|(at, from)| Some((part.slice(0, at)?, of(&part.slice(from, text.len())?)?)))
}

fn in_words(lower: &str) -> bool {
    HONOURS.split('|').any(|words| lower.starts_with(words) && !lower[words.len()..].starts_with(char::is_alphabetic))
}

/// `3.7/4.0`, `2:1`, `8,4`, `105/110`, `110/110 e lode`, `85%`.
fn is_number(text: &str) -> bool {
    let text = text.trim_end_matches(" e lode").trim_end_matches(" cum laude");
    let is_value = |value: &str| {
        let digits = value.trim().trim_end_matches('%');
        (1..=5).contains(&digits.len())
            && digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    };
    let is_whole = |value: &str| value.trim().len() > 3 && value.trim().bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('/') {
        // `2019/2020` and `03/2020` are dates.
        Some((value, best)) => is_value(value) && is_value(best) && !is_whole(value) && !is_whole(best),
        None => {
            matches!(text, "1:1" | "2:1" | "2:2" | "2.1" | "2.2")
                || is_value(text) && (text.contains([',', '.']) && text.len() <= 4 || text.ends_with('%'))
        }
    }
}

#[cfg(test)]
mod tests {
    use model::Span;

    use super::*;

    fn part(text: &str) -> Part {
        Part { text: text.to_owned(), span: Span { start: 0, end: text.len() as u32 }, bold: false, link: None }
    }

    #[test]
    fn grades_of_many_countries_are_told_from_other_numbers() {
        for (text, grade) in [
            ("GPA: 3.91", Some("3.91")),
            ("GPA 3.7/4.0", Some("3.7/4.0")),
            ("2:1", Some("2:1")),
            ("8,4", Some("8,4")),
            ("105/110", Some("105/110")),
            ("Note 2,1", Some("2,1")),
            ("Abschlussnote: sehr gut (1,3)", Some("sehr gut (1,3)")),
            ("mention bien", Some("mention bien")),
            ("First Class Honours", Some("First Class Honours")),
            ("средний балл 4,7", Some("4,7")),
            ("2019/2020", None),
            ("03/2020", None),
            ("Notebook design", None),
            ("12", None),
            ("Gutenberg school", None),
        ] {
            assert_eq!(of(&part(text)).map(|grade| grade.text).as_deref(), grade, "{text}");
        }
    }

    #[test]
    fn a_grade_may_stand_behind_the_degree_or_the_school() {
        for (text, front, grade) in [
            ("BSc Physics (2:1)", "BSc Physics", "2:1"),
            ("Example University, GPA 3.9", "Example University", "3.9"),
            ("Example University GPA: 3.9/4.0", "Example University", "3.9/4.0"),
            ("Diplom Informatik, Note 1,8", "Diplom Informatik", "1,8"),
            ("Laurea in Economia, 110/110 e lode", "Laurea in Economia", "110/110 e lode"),
        ] {
            let found = at_end(&part(text)).map(|(front, grade)| (front.text, grade.text));
            assert_eq!(found, Some((front.to_owned(), grade.to_owned())), "{text}");
        }
        assert_eq!(at_end(&part("BSc Physics, University of Example")), None);
    }
}

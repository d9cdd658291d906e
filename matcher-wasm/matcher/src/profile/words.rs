//! Words that tell what a phrase of a resume is: a job title, an employer, a school, a degree.

use std::borrow::Cow;

use super::vocabulary::{COMPANY_ENDS, DEGREES, EMPLOYERS, FLUENCY, LABELS, PAY, SCHOOLS, SPOKEN, TERMS, TITLE_ENDS, TITLES, UNITS};
use crate::vocabulary::{Words, key};

/// The words of a phrase, lower case, without marks around them.
pub(crate) fn words(text: &str) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')' | '|' | '&'))
        .map(|word| {
            let inner = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            if !word.is_ascii() {
                return Cow::Owned(inner(&word.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect::<String>()));
            }
            let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
            if !bare.bytes().any(|byte| byte == b'.' || byte.is_ascii_uppercase()) {
                return Cow::Borrowed(bare);
            }
            let mut lower = bare.to_ascii_lowercase();
            lower.retain(|c| c != '.');
            Cow::Owned(lower)
        })
        .filter(|word| !word.is_empty())
}

/// How many words of a phrase are in a list, no more than two being counted.
fn count(text: &str, list: &Words) -> usize {
    words(text).filter(|word| list.is_in(&key(word))).take(2).count()
}

fn is_title(word: &str) -> bool {
    let key = key(word);
    TITLES.is_in(&key) || TITLE_ENDS.has(&key) || TITLE_ENDS.ends(&key)
}

/// How much a phrase looks like a job title.
pub(crate) fn title_score(text: &str) -> i32 {
    let n = words(text).filter(|word| is_title(word)).take(2).count() as i32 * 2;
    let hyphened = text.contains('-').then(|| words(text)).into_iter().flatten();
    let halves =
        hyphened.filter(|word| word.rsplit('-').next().is_some_and(|last| last.len() < word.len() && is_title(last))).count() as i32;
    n + halves - i32::from(ends_as_company(text)) * 3
}

/// How much a phrase looks like an employer.
pub(crate) fn employer_score(text: &str) -> i32 {
    count(text, &EMPLOYERS) as i32 * 2 + i32::from(ends_as_company(text)) * 2
}

/// Whether a phrase ends in `Inc.`, `GmbH` and the like, or begins with `ООО`, `SARL`, or holds `株式会社`.
pub(crate) fn ends_as_company(text: &str) -> bool {
    let ends = words(text).next_back().is_some_and(|word| COMPANY_ENDS.is_in(&key(&word)));
    // `Åsa` is a name, `ASA` a company.
    let fronts = |word: Cow<str>| !key(&word).is_ascii() && COMPANY_ENDS.is_in(&key(&word)) || ["sarl", "sas", "eurl"].contains(&&*word);
    ends || text.ends_with(" A/S") || words(text).nth(1).is_some() && words(text).next().is_some_and(fronts)
}

/// Whether a phrase holds a word of schools' names.
pub(crate) fn is_school(text: &str) -> bool {
    count(text, &SCHOOLS) > 0
        || words(text).any(|word| {
            let parts = ["universit", "hochschule", "schule", "college", "skola", "skole", "gymnasi", "opisto"];
            let is_at = |rest: &[u8]| parts.iter().any(|part| word.len() > part.len() && rest.starts_with(part.as_bytes()));
            (0..word.len().saturating_sub(4)).any(|at| is_at(&word.as_bytes()[at..])) && !is_exam(&word)
        })
}

/// `Gymnasieexamen`: what a school gives.
fn is_exam(word: &str) -> bool {
    word.ends_with("examen")
}

/// Whether a phrase begins like a degree.
pub(crate) fn is_degree(text: &str) -> bool {
    // `Diplom-Informatik`
    let front = |word: &str| word.split_once('-').is_some_and(|(front, _)| front.len() > 3 && DEGREES.has(&key(front)));
    words(text).take(4).any(|word| DEGREES.is_in(&key(&word)) || is_exam(&word) || front(&word))
}

/// Whether a line names a language that people speak.
pub(crate) fn names_spoken(line: &str) -> bool {
    count(line, &SPOKEN) > 0 || line.contains(['語', '语'])
}

/// Whether a phrase says how well a language is spoken.
pub(crate) fn is_fluency(text: &str) -> bool {
    count(text, &FLUENCY) > 0
}

/// Whether a line names a language to program in.
pub(crate) fn names_programming(line: &str) -> bool {
    static NAMES: Words =
        Words::new("bash c# c++ css golang html java javascript kotlin matlab perl php python ruby rust scala sql swift typescript");
    line.split(|c: char| !c.is_alphanumeric() && c != '+' && c != '#').any(|word| NAMES.has(&key(word)))
}

/// Whether a line tells a pay: a word for it, and an amount.
pub(crate) fn is_pay(line: &str) -> bool {
    count(line, &PAY) > 0 && line.chars().any(|c| c.is_ascii_digit())
}

/// Whether a phrase is only the kind of employment.
pub(crate) fn is_terms(text: &str) -> bool {
    TERMS.has(&key(text.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Whether a phrase is a label and no value.
pub(crate) fn is_label(text: &str) -> bool {
    LABELS.has(&key(text.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Whether a phrase is a length of time, such as `6 years 5 months` or `a year`.
pub(crate) fn is_duration(text: &str) -> bool {
    let mut n_units = 0;
    for word in words(text) {
        let unit = UNITS.has(&key(&word));
        n_units += usize::from(unit && word.len() > 1);
        if !unit && !word.chars().all(|c| c.is_ascii_digit()) && !word.contains(['年', '月', '년', '월']) {
            return false;
        }
        n_units += usize::from(word.contains(['年', '月', '년', '월']));
    }
    n_units > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        let lists = [&COMPANY_ENDS, &DEGREES, &EMPLOYERS, &FLUENCY, &LABELS, &PAY, &SCHOOLS, &SPOKEN, &TERMS, &TITLE_ENDS, &TITLES, &UNITS];
        lists.into_iter().for_each(crate::vocabulary::check);
    }

    #[test]
    fn titles_are_told_from_companies_in_many_languages() {
        let wrong: Vec<_> = [
            "Senior Engineer",
            "Softwareentwicklerin",
            "Produktmanager",
            "Leiter Einkauf",
            "Chef de projet",
            "Ingénieure logiciel",
            "Jefa de cocina",
            "Sviluppatore",
            "Engenheira de dados",
            "Kierownik projektu",
            "Systemutvecklare",
            "Yazılım Mühendisi",
            "Ведущий инженер",
            "软件工程师",
            "销售经理",
            "Webデザイナー",
            "ソフトウェアエンジニア",
            "Projektmedarbejder",
            "Ohjelmistokehittäjä",
            "Vývojář",
            "Szoftverfejlesztő",
            "Провідний розробник",
            "소프트웨어 엔지니어",
            "Μηχανικός λογισμικού",
            "Magazijnmedewerker",
        ]
        .into_iter()
        .filter(|title| !(title_score(title) > 0 && employer_score(title) <= 0))
        .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let wrong: Vec<_> = [
            "Muster GmbH",
            "Beispiel S.A.",
            "Przykład Sp. z o.o.",
            "Exempel AB",
            "Örnek A.Ş.",
            "ООО «Пример»",
            "示例科技有限公司",
            "株式会社見本",
            "SARL Exemple",
            "Esempio S.r.l.",
            "Voorbeeld B.V.",
            "Eksempel A/S",
            "주식회사 예시",
            "Városi Kórház",
            "АО Пример",
        ]
        .into_iter()
        .filter(|company| employer_score(company) <= title_score(company))
        .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn degrees_schools_and_levels_are_known_in_many_languages() {
        let wrong: Vec<_> = [
            "Bachelor of Science",
            "Diplom-Informatik",
            "Licence Informatique",
            "Ingeniería Industrial",
            "Laurea Magistrale",
            "Mestrado em Física",
            "Licencjat",
            "Civilingenjör",
            "Yüksek Lisans",
            "Магистр",
            "本科",
            "学士",
            "석사",
            "Πτυχίο",
            "Bakalář",
            "Kandidatuddannelse",
        ]
        .into_iter()
        .filter(|degree| !(is_degree(degree)))
        .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let wrong: Vec<_> = [
            "University of Somewhere",
            "Technische Universität Musterstadt",
            "Lycée Exemple",
            "Instituto Ejemplo",
            "Politecnico",
            "Liceum",
            "Nordfolkhögskolan",
            "Anadolu Lisesi",
            "Государственный университет",
            "北京大学",
            "見本大学大学院",
            "한국대학교",
            "Πανεπιστήμιο",
            "Lukio",
        ]
        .into_iter()
        .filter(|school| !(is_school(school)))
        .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let wrong: Vec<_> = [
            "B2",
            "native",
            "Muttersprache",
            "fließend",
            "courant",
            "notions",
            "lengua materna",
            "madrelingua",
            "bom",
            "goed",
            "biegły",
            "god",
            "ileri",
            "родной",
            "свободно",
            "母语",
            "流利",
            "母語",
            "日常会話レベル",
            "원어민",
            "μητρική",
            "äidinkieli",
            "anyanyelv",
        ]
        .into_iter()
        .filter(|level| !(is_fluency(level)))
        .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        for language in ["Deutsch", "Français", "Türkçe", "русский", "英语", "日本語", "한국어", "Ελληνικά", "Nederlands", "Język polski"]
        {
            assert!(names_spoken(language) && !is_fluency(language), "{language}");
        }
    }
}

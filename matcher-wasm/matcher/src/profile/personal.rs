//! Data about the person that no employer needs for a match: date of birth, age, marital status, nationality.

use std::sync::OnceLock;

use crate::table::{Table, hash_bytes};

/// Labels of such data in the languages read, lower case, parted by `|`.
const LABELS: &str = "date of birth|birth date|birthdate|birthday|born|dob|age|place of birth|marital status|civil status|nationality|gender|sex|religion|pronouns|\
geburtsdatum|geboren|geburtsort|geburtstag|alter|familienstand|staatsangehörigkeit|nationalität|geschlecht|konfession|\
date de naissance|né le|née le|né(e) le|âge|situation familiale|état civil|nationalité|lieu de naissance|\
fecha de nacimiento|nacido|nacida|edad|estado civil|nacionalidad|lugar de nacimiento|data di nascita|nato il|nata il|età|stato civile|nazionalità|\
luogo di nascita|data de nascimento|idade|nacionalidade|naturalidade|geboortedatum|geboorteplaats|leeftijd|burgerlijke staat|nationaliteit|\
data urodzenia|wiek|stan cywilny|narodowość|obywatelstwo|födelsedatum|född|ålder|civilstånd|nationalitet|fødselsdato|sivilstatus|\
doğum tarihi|doğum yeri|yaş|medeni hali|medeni durum|uyruk|cinsiyet|дата рождения|возраст|семейное положение|гражданство|пол|\
出生日期|出生年月|年龄|性别|婚姻状况|国籍|民族|生年月日|年齢|性別|配偶者";

/// No label is shorter, in bytes.
const HEAD: usize = 3;

/// The hash of how a line begins.
fn head(line: &str) -> u32 {
    hash_bytes(line.as_bytes().iter().take(HEAD).copied())
}

/// Whether a line begins with such a label and goes on with a value, or is the label alone beside its value.
pub(crate) fn is_in(line: &str) -> bool {
    static TABLE: OnceLock<Table<&str>> = OnceLock::new();
    let table = TABLE.get_or_init(|| Table::new(LABELS.split('|').map(|label| (head(label), label))));
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let may_be = |lower: &str| table.of(head(lower)).any(|label| lower.as_bytes().starts_with(&label.as_bytes()[..HEAD]));
    // Hardly any line begins as a label does.
    if line.get(..HEAD).is_some_and(|head| head.is_ascii() && !may_be(&head.to_ascii_lowercase())) {
        return false;
    }
    let lower = line.to_lowercase();
    lower.chars().count() < 80 && table.of(head(&lower)).any(|label| lower.strip_prefix(label).is_some_and(follows))
}

/// What stands behind a label: nothing, a mark, or a number.
fn follows(rest: &str) -> bool {
    let tail = rest.trim_start_matches(' ');
    tail.is_empty()
        || tail.starts_with([':', '：', '/', '|', '–', '-'])
        || tail.len() < rest.len() && tail.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_birth_and_the_like_are_told_by_their_label() {
        for line in [
            "Date of birth: 3 May 1990",
            "Geburtsdatum   03.05.1990",
            "Born 1990",
            "Nationalité : française",
            "生年月日：1990年5月3日",
            "• Age: 30",
        ] {
            assert!(is_in(line), "{line}");
        }
        for line in
            ["Age of Empires, lead designer", "Born to run a team of ten", "Sexual health nurse", "Alter Markt 3", "Marital therapist"]
        {
            assert!(!is_in(line), "{line}");
        }
    }
}

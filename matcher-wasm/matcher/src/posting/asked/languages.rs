//! Languages that a posting asks for, with their levels.

use model::{LanguageAsked, LanguageLevel};

use super::{Sentence, pieces};
use crate::vocabulary::{Words, key};

/// Names of languages, in themselves and their neighbours' languages, with their codes.
static NAMES: Words = Words::new(
    "\
        afrikaans=af albanian=sq alemao=de allemand=de angielski=en anglais=en arabe=ar arabic=ar arabisch=ar basque=eu bengali=bn \
        bosnian=bs bulgarian=bg cantonese=zh catalan=ca cestina=cs chinese=zh chinesisch=zh chino=zh chinois=zh croatian=hr czech=cs \
        danish=da dansk=da deutsch=de deutschkenntnisse=de duits=de dutch=nl engels=en engelsk=en engelska=en englisch=en \
        englischkenntnisse=en english=en espagnol=es espanol=es estonian=et filipino=tl finnish=fi francais=fr frances=fr \
        francese=fr francuski=fr franzosisch=fr french=fr german=de greek=el gujarati=gu hebrew=he hindi=hi hungarian=hu \
        icelandic=is indonesian=id ingles=en inglese=en irish=ga italian=it italiano=it italien=it italienisch=it japanese=ja \
        japanisch=ja japonais=ja korean=ko latvian=lv lithuanian=lt luxembourgish=lb magyar=hu malay=ms mandarin=zh marathi=mr \
        nederlands=nl neerlandais=nl niederlandisch=nl niemiecki=de norsk=no norwegian=no persian=fa polish=pl polnisch=pl polski=pl \
        portugais=pt portugiesisch=pt portugues=pt portuguese=pt punjabi=pa romanian=ro russe=ru russian=ru russisch=ru serbian=sr \
        slovak=sk slovene=sl slovenian=sl spaans=es spanisch=es spanish=es suomi=fi svenska=sv swahili=sw swedish=sv swiss-german=de \
        tagalog=tl tamil=ta tedesco=de telugu=te thai=th turkce=tr turkisch=tr turkish=tr tyska=de ukrainian=uk urdu=ur \
        vietnamese=vi welsh=cy",
);

/// Words beside a language that make it one to speak.
const CONTEXT: &str = "fluent fluency fluently native speaker speakers speak speaks speaking spoken written verbal language languages proficiency proficient bilingual \
    level knowledge command skills skill mother tongue communicate communication conversational read sprache sprachkenntnisse kenntnisse wort schrift \
    fließend fliessend verhandlungssicher verhandlungssichere verhandlungssicheres muttersprache muttersprachler courant parlé écrit maîtrise langue nivel nivel \
    fluido hablado escrito fluente buono ottima conoscenza lingua vloeiend beheersing biegle płynnie znajomość flytande obehindrat a1 a2 b1 b2 c1 c2 good excellent strong basic advanced \
    business-fluent intermediate elementary";
/// Words for levels.
const LEVELS: [(LanguageLevel, &str); 6] = [
    (
        LanguageLevel::Native,
        "native mother muttersprache muttersprachler muttersprachlich maternelle nativo madrelingua moedertaal modersmål ojczysty",
    ),
    (
        LanguageLevel::C1,
        "c1 fluent fluency fluently proficient proficiency excellent bilingual fließend fliessend fließende verhandlungssicher verhandlungssichere verhandlungssicheres \
        courant couramment fluido fluente vloeiend płynnie biegle flytande obehindrat business-fluent advanced full perfekt full-professional",
    ),
    (LanguageLevel::C2, "c2"),
    (LanguageLevel::B2, "b2 good strong professional gute guter gutes solid bon bonne buono buona goede upper-intermediate"),
    (LanguageLevel::B1, "b1 conversational intermediate working mittlere"),
    (LanguageLevel::A2, "a2 a1 basic elementary grundkenntnisse notions básico podstawowa beginner"),
];
/// Languages of a sentence that are looked at.
const MOST: usize = 12;
/// How many words on each side belong to a language.
const NEAR: usize = 6;

/// ISO 639-1 code of a language by its name.
pub fn language_code(name: &str) -> Option<&'static str> {
    let name = name.trim();
    NAMES.meaning(&key(name)).or_else(|| name.split([' ', '(', ',']).find_map(|word| NAMES.meaning(&key(word))))
}

/// Level that a text names: the highest of it.
pub fn language_level(text: &str) -> Option<LanguageLevel> {
    let lower = text.to_lowercase();
    lower.split(|c: char| !c.is_alphanumeric() && c != '-').filter_map(level).max()
}

fn level(word: &str) -> Option<LanguageLevel> {
    LEVELS.iter().find(|(_, names)| names.split_whitespace().any(|name| name == word)).map(|(level, _)| *level)
}

/// Adds the languages of a sentence; of two sentences about one the firmer counts.
pub(super) fn find(sentence: &Sentence, found: &mut Vec<LanguageAsked>) {
    let words = pieces(sentence.text, &['-'], &['-']);
    let is_lower = sentence.lower == sentence.text;
    let code = |i: usize| -> Option<&'static str> {
        let word: &str = words[i].1;
        // In English a language has a capital: to polish is none.
        let is_name = word.starts_with(|c: char| c.is_uppercase() || !c.is_ascii()) || is_lower || !word.ends_with("sh");
        NAMES.meaning(&key(word)).filter(|_| is_name)
    };
    let places: Vec<(usize, &'static str)> = (0..words.len()).filter_map(|i| Some((i, code(i)?))).take(MOST).collect();
    let lower: Vec<String> = if places.is_empty() { return } else { words.iter().map(|(_, word)| word.to_lowercase()).collect() };
    let is_context = |word: &String| CONTEXT.split_whitespace().any(|known| known == word) || word.ends_with("kenntnisse");
    let is_list = ["language", "languages", "sprachen", "sprachkenntnisse", "langues", "idiomas", "lingue"].contains(&lower[0].as_str());
    let mut last: Option<(Option<LanguageLevel>, bool)> = None;
    for (n, &(at, code)) in places.iter().enumerate() {
        let from = if n > 0 { places[n - 1].0 + 1 } else { 0 }.max(at.saturating_sub(NEAR));
        let to = places.get(n + 1).map_or(words.len(), |(next, _)| *next).min(at + 1 + NEAR);
        let near = at.saturating_sub(NEAR + 2 * n)..(at + 1 + NEAR).min(words.len());
        let compound = lower[at].ends_with("kenntnisse");
        if !is_list && !compound && !lower[near].iter().any(is_context) {
            continue;
        }
        let is_joined = n > 0 && at - places[n - 1].0 <= 2;
        let behind = || {
            lower[at + 1..to]
                .iter()
                .take(4)
                .find_map(|word| level(word).filter(|_| word.len() == 2 || is_close(sentence.text, words[at], word)))
        };
        let before = || lower[from..at].iter().rev().take(4).find_map(|word| level(word));
        let (start, end) = (words[at].0, words[at].0 + words[at].1.len());
        let is_either = [at.checked_sub(1), Some(at + 1)]
            .into_iter()
            .flatten()
            .filter_map(|i| lower.get(i))
            .any(|word| ["or", "oder", "ou", "o"].contains(&word.as_str()))
            && places.len() > 1;
        let required = sentence.is_must(clause(&sentence.lower, words[at].0)) && !is_either;
        // "Fluent in English and German": the level is that of both, unless one is only wished for.
        let level = behind().or_else(before).or(last.filter(|(_, other)| is_joined && *other == required).and_then(|(level, _)| level));
        last = Some((level, required));
        let asked =
            LanguageAsked { code: code.to_owned(), level, required, span: sentence.span(start..end), quote: sentence.quote(start..end) };
        match found.iter_mut().find(|other| other.code == asked.code) {
            Some(other) if asked.required && !other.required || other.level.is_none() && other.required == asked.required => *other = asked,
            Some(_) => {}
            None => found.push(asked),
        }
    }
}

/// The part of a sentence that speaks of what stands at a place: not what brackets add, nor what a comma adds about other languages.
fn clause(lower: &str, at: usize) -> &str {
    let Some(rest) = lower.get(at..) else { return lower };
    let end =
        rest.find('(').or_else(|| rest.find(',').filter(|comma| !rest[*comma..].contains(" or ") && !rest[*comma..].contains(" and ")));
    let start = lower[..at].rfind('(').filter(|open| !lower[*open..at].contains(')')).unwrap_or(0);
    &lower[start..end.map_or(lower.len(), |end| at + end)]
}

/// "English skills are excellent" is far; "English (fluent)" and "English: fluent" are close.
fn is_close(text: &str, (at, language): (usize, &str), level: &str) -> bool {
    let rest = text[at + language.len()..].to_lowercase();
    let rest = rest.trim_start_matches([' ', '(', ':', '-', '–', '–', ',']);
    rest.starts_with(level) || ["native", "mother", "fluent", "fluency", "proficiency"].contains(&level)
}

#[cfg(test)]
#[test]
fn names_are_in_order_and_in_their_form() {
    crate::vocabulary::check(&NAMES);
}

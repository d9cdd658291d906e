//! The words that headings are made of.

use std::sync::OnceLock;

use super::SectionKind;
use super::names::{FAINT, FILLERS, NAMES};
use super::phrases;
use crate::table::{Table, hash, suffixes};
use crate::vocabulary::{Words, is_unspaced, key};

/// Longest heading in characters, and in words.
const LONGEST: usize = 48;
const MOST_WORDS: usize = 8;
/// Longest word of a heading that is spelled letter by letter, or without spaces.
const LONGEST_WORD: usize = 20;

/// What a word says in a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    /// Place of its kind in [`NAMES`], the first wins.
    Names(usize),
    /// Place of its kind in [`FAINT`].
    Faintly(usize),
    Nothing,
}

/// The kind that a heading names, if all its words are words of headings.
pub(super) fn kind(heading: &str) -> Option<SectionKind> {
    let heading = heading.trim_matches(|c: char| !c.is_alphanumeric());
    if heading.is_empty() || heading.chars().count() > LONGEST {
        return None;
    }
    // `Chart note · Summary`: one of the parts must be a heading of its own; beside a date it is something else.
    let is_parted = !heading.contains(|c: char| c.is_ascii_digit() || c == ',');
    heading.rsplit(['·', '|', '•', '/', '—', '–']).find_map(phrase).filter(|_| is_parted || phrase(heading).is_some())
}

fn phrase(phrase: &str) -> Option<SectionKind> {
    let whole =
        || phrases::kind(&key(&phrase.replace(|c: char| !c.is_alphanumeric(), " ").split_whitespace().collect::<Vec<_>>().join(" ")));
    whole().or_else(|| word_by_word(phrase))
}

fn word_by_word(phrase: &str) -> Option<SectionKind> {
    let words = || phrase.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let n_words = words().count();
    let spaced = n_words > 3 && words().all(|word| word.chars().nth(1).is_none());
    // `S K I L L S`, `自己 PR`
    let spaced = spaced || n_words > 1 && is_unspaced(phrase);
    let sense = if spaced {
        spelled(&key(&words().collect::<String>()))?
    } else if n_words <= MOST_WORDS {
        // Worked out word by word: most lines are none from the first word on.
        words().try_fold(Sense::Nothing, |best, word| Some(best.min(sense(&key(word))?)))?
    } else {
        return None;
    };
    match sense {
        Sense::Names(at) => Some(NAMES[at].0),
        Sense::Faintly(at) => Some(FAINT[at].0),
        Sense::Nothing => None,
    }
}

/// What a word says; none if it is no word of headings.
fn sense(word: &str) -> Option<Sense> {
    // Numbers and letters count headings.
    let counts = word.len() == 1 || word.bytes().all(|byte| byte.is_ascii_digit());
    let plain = if counts { Some(Sense::Nothing) } else { listed(word) };
    plain.or_else(|| if is_unspaced(word) { spelled(word) } else { compound(word) })
}

fn listed(word: &str) -> Option<Sense> {
    listed_as(word, hash(word))
}

fn listed_as(word: &str, hash: u32) -> Option<Sense> {
    static SENSES: OnceLock<Table<(&str, Sense)>> = OnceLock::new();
    // What names a section first is found first.
    let table = SENSES.get_or_init(|| {
        let all =
            |at: fn(usize) -> Sense| move |(n, (_, words)): (usize, &(SectionKind, Words))| words.iter().map(move |word| (word, at(n)));
        let named = NAMES.iter().enumerate().flat_map(all(Sense::Names)).chain(FAINT.iter().enumerate().flat_map(all(Sense::Faintly)));
        let words = named.chain(FILLERS.iter().map(|word| (word, Sense::Nothing)));
        Table::new(words.map(|(word, sense)| (self::hash(word), (word, sense))))
    });
    table.of(hash).find(|(known, _)| *known == word).map(|(_, sense)| *sense)
}

/// Words written without spaces, the longest first at each place.
fn spelled(text: &str) -> Option<Sense> {
    let mut best = Sense::Nothing;
    let mut rest = text;
    while !rest.is_empty() {
        let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_WORD);
        let (sense, end) = ends.filter_map(|end| Some((listed(&rest[..end])?, end))).last()?;
        best = best.min(sense);
        rest = &rest[end..];
    }
    Some(best)
}

/// `Hochschulbildung`, `Projekterfahrung`: the end of a long word is a name.
fn compound(word: &str) -> Option<Sense> {
    const SHORTEST: usize = 7;
    let is_end = |start: usize| (3..=word.len() - SHORTEST).contains(&start);
    let ends = || suffixes(word).filter(|(start, _)| is_end(*start)).filter_map(|(start, hash)| listed_as(word.get(start..)?, hash));
    (word.len() > SHORTEST + 2).then(|| ends().filter(|sense| matches!(sense, Sense::Names(_))).min())?
}

/// Whether a heading of languages may be one of languages to program in, too.
pub(super) fn names_skills(heading: &str) -> bool {
    let skills = |word: &str| NAMES.iter().any(|(kind, words)| *kind == SectionKind::Skills && words.has(&key(word)));
    heading.split(|c: char| !c.is_alphanumeric()).any(skills)
}

#[cfg(test)]
mod tests {
    use super::SectionKind::*;
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        NAMES.iter().chain(&FAINT).for_each(|(_, words)| crate::vocabulary::check(words));
        crate::vocabulary::check(&FILLERS);
        crate::vocabulary::check(&phrases::PHRASES);
    }

    #[test]
    fn headings_are_known_in_many_languages() {
        for (expected, headings) in [
            (
                Work,
                "Experience;WORK EXPERIENCE;1. Professional Experience;II. Employment History;Berufserfahrung;Beruflicher Werdegang;\
                 Expérience professionnelle;Expériences Professionnelles;EXPERIENCIA LABORAL;Esperienza lavorativa;Esperienze professionali;\
                 Experiência profissional;Werkervaring;Doświadczenie zawodowe;Przebieg kariery;Arbetslivserfarenhet;İş Deneyimi;İŞ DENEYİMİ;\
                 IS DENEYIMI;Опыт работы;ОПЫТ РАБОТЫ;Профессиональный опыт;工作经历;工作經驗;实习经历;職歴;■職歴;【職務経歴】;Erhvervserfaring;\
                 Arbeidserfaring;Työkokemus;Pracovní zkušenosti;Experiență profesională;Munkatapasztalat;Досвід роботи;경력사항;\
                 Επαγγελματική εμπειρία;ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ;E X P E R I E N C E;W O R K  E X P E R I E N C E;Praxiserfahrung",
            ),
            (
                Education,
                "Education;Education and Training:;Academic Background;Ausbildung;Aus- und Weiterbildung;Bildungsweg;Hochschulbildung;\
                 Formation;Études et formation;Formación académica;FORMACION ACADEMICA;Istruzione e formazione;Formação académica;\
                 Opleidingen;Wykształcenie;Utbildning;Eğitim;EĞİTİM;Öğrenim Bilgileri;Образование;教育背景;教育经历;學歷;学歴;Uddannelse;\
                 Utdanning;Koulutus;Vzdělání;Educație;Tanulmányok;Освіта;학력;학력사항;Εκπαίδευση;Scolarité;Training",
            ),
            (
                Skills,
                "Skills;Skills & Interests;Core Competencies;Kenntnisse und Fähigkeiten;IT-Kenntnisse;EDV-Kenntnisse;Compétences techniques;\
                 Habilidades;Competenze tecniche;Competências;Vaardigheden;Umiejętności;Kompetenser;Beceriler;BİLGİSAYAR BİLGİSİ;Навыки;\
                 Ключевые навыки;Профессиональные навыки;专业技能;技能;スキル;Kompetencer;Ferdigheter;Taidot;Dovednosti;Készségek;Навички;\
                 보유기술;기술;Δεξιότητες;★ Skills;S K I L L S",
            ),
            (
                Languages,
                "Languages;Language Skills;Sprachen;Sprachkenntnisse;Fremdsprachen;Langues;Compétences linguistiques;Idiomas;Lingue straniere;\
                 Línguas;Talen;Języki obce;Znajomość języków;Språk;Språkkunskaper;Yabancı Dil;Yabancı Diller;Иностранные языки;Знание языков;\
                 语言能力;語学;語学力;Sprog;Kielitaito;Jazyky;Limbi străine;Nyelvtudás;Мови;외국어;Γλώσσες;Ξένες γλώσσες",
            ),
            (
                Certificates,
                "Certifications;Licenses & Certifications;Zertifikate;Weiterbildung;Certificaciones;Certificazioni;Certyfikaty;Sertifikalar;\
                 Сертификаты;Курсы;证书;資格;免許・資格;자격증;Courses and Certificates;Osvědčení;Πιστοποιήσεις",
            ),
            (Projects, "Projects;Projekte;Projets;Proyectos;Progetti;Projektek;Проекты;项目经验;プロジェクト;Projeler;Projekty;프로젝트"),
            (
                Summary,
                "Summary;About me;Professional Profile;Profil;Kurzprofil;Über mich;À propos;À propos de moi;Perfil profesional;Sobre mí;Profilo;\
                 Profiel;Podsumowanie;O mnie;Sammanfattning;Om mig;Özet;Hakkımda;О себе;自我评价;自己PR;自己紹介;職務要約;Tietoa minusta;\
                 Про себе;자기소개;Σχετικά με εμένα;Chi sono;Profil zawodowy",
            ),
            (
                Interests,
                "Interests;Hobbies and Interests;Hobbys;Interessen;Centres d'intérêt;CENTRES D’INTÉRÊT;Loisirs;Aficiones;Interessi;Hobby's;\
                 Zainteresowania;Intressen;İlgi Alanları;Хобби;Интересы;兴趣爱好;趣味・特技;취미;Ενδιαφέροντα;Harrastukset",
            ),
            (
                Contact,
                "Contact;Personal Details;Persönliche Daten;Datos personales;Dane osobowe;İletişim;Контакты;Личные данные;联系方式;個人情報",
            ),
            (Awards, "Awards & Honors;Auszeichnungen;Prix et distinctions;Premios;Nagrody;Награды;获奖情况;受賞歴;Ödüller"),
            (Volunteer, "Volunteering;Ehrenamt;Bénévolat;Voluntariado;Wolontariat;Волонтёрство;Gönüllü Çalışmalar;志愿者经历;봉사활동"),
            (References, "References;Referenzen;Références;Referanslar;Рекомендации;Referenser"),
            (Publications, "Publications;Publikationen;Публикации;論文;Yayınlar;Publikacje"),
            (Header, "Curriculum Vitae;Lebenslauf;CURRÍCULUM VÍTAE;履歴書;个人简历;이력서;Özgeçmiş;CV;Życiorys"),
        ] {
            let missed: Vec<_> = headings.split(';').map(|text| (text, kind(text))).filter(|(_, kind)| *kind != Some(expected)).collect();
            assert!(missed.is_empty(), "{expected:?}: {missed:?}");
        }
    }

    #[test]
    fn titles_skills_and_sentences_are_no_headings() {
        let lines = [
            "Senior Engineer",
            "Head of Education",
            "Project Manager",
            "Projektleiterin",
            "Praktikum",
            "Stage",
            "Languages: Rust, Go",
            "Teacher",
            "Leiter Weiterbildung",
            "Chargée de formation",
            "Responsable de projets",
            "Менеджер проектов",
            "Специалист",
            "软件工程师",
            "项目经理",
            "教師",
            "エンジニア",
            "プロジェクトマネージャー",
            "영업 관리자",
            "Projektledare",
            "Kierownik projektu",
            "Proje Yöneticisi",
            "2019",
            "and",
            "C",
            "",
            "Work at Acme",
            "A short line of text",
        ];
        let taken: Vec<_> = lines.map(|line| (line, kind(line))).into_iter().filter(|(_, kind)| kind.is_some()).collect();
        assert!(taken.is_empty(), "{taken:?}");
    }

    #[test]
    fn a_heading_may_be_a_phrase_in_which_no_word_names_a_section() {
        for (expected, headings) in [
            (
                Work,
                "Where I've worked;Career history;My journey;Positions held;Wo ich gearbeitet habe;Où j’ai travaillé;Dónde he trabajado;\
                 Dove ho lavorato;Onde trabalhei;Waar ik heb gewerkt;Gdzie pracowałem;Var jag har jobbat;Nerede çalıştım;Где я работал;\
                 职业生涯;これまでの仕事;Hvor jeg har arbejdet",
            ),
            (
                Skills,
                "What I bring;WHAT I BRING;My toolbox;Tech Stack;Was ich mitbringe;Ce que je sais faire;Boîte à outils;Lo que aporto;\
                 Cosa so fare;O que trago;Wat ik kan;Co potrafię;Vad jag kan;Güçlü yönler;Что я умею;我的工具箱;得意なこと;Mitä osaan",
            ),
            (Education, "Where I studied;Où j'ai étudié;Dónde estudié;Var jag har studerat;Где я учился;学んだこと"),
            (Projects, "Things I've built;Was ich gebaut habe;Ce que j'ai construit"),
            (Languages, "Languages I speak;Sprachen, die ich spreche;Langues parlées"),
            (Summary, "Who I am;Wer ich bin;En bref;Kim jestem;我是谁"),
            (Interests, "When I'm not working;Was ich gern mache;Lo que me gusta"),
            (Contact, "Get in touch;So erreichen Sie mich;Bana ulaşın"),
        ] {
            let missed: Vec<_> = headings.split(';').map(|text| (text, kind(text))).filter(|(_, kind)| *kind != Some(expected)).collect();
            assert!(missed.is_empty(), "{expected:?}: {missed:?}");
        }
    }
}

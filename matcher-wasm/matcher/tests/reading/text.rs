//! Plain text, Markdown, encodings and characters.

use matcher::document::ReadError;
use model::SourceFormat;

use crate::support::{error, fields, read, texts};

#[test]
fn markdown_pages_and_other_encodings_are_read() {
    let markdown = read(b"# Jo Example\n\n## Experience\n\n**Engineer** at [Acme](https://example.org)\n");
    assert_eq!((markdown.format(), texts(&markdown)), (SourceFormat::Markdown, vec!["Jo Example", "Experience", "Engineer at Acme"]));
    let page = read(b"<!DOCTYPE html><html><head><title>no</title></head><body><h1>Jo &amp; Co</h1><p>one<br>two</p><script>no()</script></body></html>");
    assert_eq!(texts(&page), ["Jo & Co", "one", "two"]);
    assert_eq!(texts(&read(b"Andr\xe9 \x96 Z\xfcrich")), ["André – Zürich"]);
    let utf16: Vec<u8> = "\u{feff}Zoë".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(texts(&read(&utf16)), ["Zoë"]);
}

#[test]
fn ligatures_are_spelt_out_and_icons_are_no_words() {
    assert_eq!(texts(&read("\u{fb01}ne \u{e0b2} o\u{fb03}ce e\u{301}".as_bytes())), ["fine office é"]);
}

/// Lines of resumes in many languages, and the encodings of one byte a character that they come in.
const LETTERS: &[(&str, &str)] = &[
    ("Zoë Äußerlich, Straße 5, Köln – Überblick über große Aufträge", "windows-1252 iso-8859-15"),
    ("Expérience professionnelle à l’école: élève modèle, août 2019, cœur de métier", "windows-1252 iso-8859-15"),
    ("Educación: Señora Peña, año 2020, gestión de producción y diseño", "windows-1252 iso-8859-15"),
    ("Formação: gestão de operações, João Assunção, experiência em produção", "windows-1252 iso-8859-15"),
    ("Utbildning: Åsa Öhman, Malmö, färdigheter inom försäljning", "windows-1252 iso-8859-15"),
    ("Doświadczenie: Łódź, zarządzanie zespołem, Wyższa Szkoła Inżynierii, praktyka", "windows-1250 iso-8859-2"),
    ("Vzdělání: Příbram, řízení týmu, pracovní zkušenosti, české účetnictví", "windows-1250 iso-8859-2"),
    ("Szakmai tapasztalat: Győr, műszaki vezető, könyvelés, főiskola", "windows-1250 iso-8859-2"),
    ("Опыт работы: Иванова Мария, инженер, Санкт-Петербург, с 2015 года", "windows-1251 koi8-u iso-8859-5"),
    ("Досвід роботи: Київ, інженер, керівник проєкту, вища освіта", "windows-1251 koi8-u iso-8859-5"),
    ("İş deneyimi: İzmir, yazılım geliştirme, öğrenci koçluğu, şirket içi eğitim", "windows-1254"),
    ("Εμπειρία: Θεσσαλονίκη, μηχανικός λογισμικού, εκπαίδευση", "windows-1253"),
    ("Darbo patirtis: Šiauliai, įmonės vadovė, mokytoja, žinios", "windows-1257"),
    ("ניסיון תעסוקתי: מהנדסת תוכנה, תל אביב, השכלה", "windows-1255"),
    ("الخبرة العملية: مهندسة برمجيات في القاهرة منذ عام", "windows-1256"),
    ("ประสบการณ์ทำงาน วิศวกรซอฟต์แวร์ กรุงเทพ การศึกษา", "windows-874"),
];

/// The library of the web's encodings says what is right.
#[test]
fn text_of_one_byte_a_character_is_read_in_its_own_alphabet() {
    for (line, labels) in LETTERS {
        for label in labels.split(' ') {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, lost) = encoding.encode(line);
            // ISO 8859 has no dashes and curly quotes of print.
            if lost {
                let plain = line.replace('–', "-").replace('’', "'");
                let (bytes, _, lost) = encoding.encode(&plain);
                assert!(!lost, "{label}: {line}");
                assert_eq!(texts(&read(&bytes)), [plain], "{label}");
            } else {
                assert_eq!(texts(&read(&bytes)), [*line], "{label}");
            }
        }
    }
}

#[test]
fn text_of_two_bytes_a_character_is_read_with_and_without_its_mark() {
    for text in ["Jo Example\nErfahrung in Köln", "Иванова Мария\nОпыт работы", "山田花子\n職務経歴\n東京で働く"]
    {
        for mark in ["", "\u{feff}"] {
            let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(texts(&read(&little)), lines);
            assert_eq!(texts(&read(&big)), lines);
        }
    }
}

#[test]
fn text_whose_tables_only_the_host_has_names_its_encoding() {
    let japanese = "職務経歴書\n山田花子\n東京でソフトウェアの開発をしています。\nこれまでの仕事について書きます。";
    let chinese =
        "个人简历\n王小明\n在上海的软件公司工作,负责数据库的开发和管理。\n教育背景:某某大学计算机专业,学习成绩优秀,有丰富的项目经验。";
    let taiwan = "個人履歷\n王小明\n在台北的軟體公司工作,負責資料庫的開發和管理。\n學歷:某某大學資訊工程學系,成績優秀,有豐富的專案經驗。";
    let korean = "이력서\n홍길동\n서울에서 소프트웨어 개발자로 일하고 있습니다.\n학력: 어느 대학교 컴퓨터공학과 졸업";
    for (text, label) in [
        (japanese, "shift_jis"),
        (japanese, "euc-jp"),
        (japanese, "iso-2022-jp"),
        (chinese, "gb18030"),
        (taiwan, "big5"),
        (korean, "euc-kr"),
    ] {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
        let (bytes, _, lost) = encoding.encode(text);
        assert!(!lost, "{label}");
        assert_eq!(error(&bytes), ReadError::Encoding { label }, "{text}");
        assert_eq!(encoding.decode(&bytes).0, text);
    }
    // A page says itself what it is in.
    let page = b"<html><head><meta charset=\"gbk\"></head><body>\xc4\xe3</body></html>";
    assert_eq!(error(page), ReadError::Encoding { label: "gbk" });
}

#[test]
fn a_page_is_read_as_it_says_and_a_lost_byte_loses_a_character_alone() {
    let page = b"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head><body>\xc8\xe2\xe0\xed</body></html>";
    assert_eq!(texts(&read(page)), ["Иван"]);
    let mut text = "Ängste überwinden, Öffnung für Größeres, süße Brötchen, höhere Mächte, Müller".as_bytes().to_vec();
    text.truncate(text.len() - 5);
    text.push(b'\n');
    assert!(texts(&read(&text))[0].starts_with("Ängste überwinden, Öffnung"));
}

#[test]
fn names_of_any_language_are_found_in_bare_text_by_where_they_stand() {
    let side = |name: &str| {
        format!("Kontakt\nw88@example.org\nHobbys\nLangstreckenlauf\n{name}\nIngenieurin\nProfil\nZwölf Jahre im Anlagenbau.\n")
    };
    let top = |name: &str| {
        format!("Last updated May 2026\n{name}\nIngenieurin\nw88@example.org\nBerufserfahrung\nIngenieurin, Werft Nord, 2019 - 2021\n")
    };
    for name in ["Jo Beispiel", "Oluwaseun Adeyemi", "王小明", "佐伯原 みのり", "María José de la Fuente Quiñones", "Mary Baker"]
    {
        for text in [side(name), top(name)] {
            let basics = fields(&read(text.as_bytes())).basics;
            assert_eq!((basics.name.as_deref(), basics.label.as_deref()), (Some(name), Some("Ingenieurin")), "{text}");
        }
    }
}

#[test]
fn how_long_the_line_of_contact_data_is_says_nothing_of_where_lines_break() {
    let with = |contact: &str| {
        format!("Jo Example\n{contact}\nProfile\nNurse on wards of many kinds for many years\nExperience\nNurse, Acme, 2019 - 2021\n")
    };
    for contact in ["jo@example.org", "Springfield | +44 20 7946 0018 | jo.example.of.springfield@example.org | https://example.org"] {
        let profile = fields(&read(with(contact).as_bytes()));
        assert_eq!(profile.basics.summary.as_deref(), Some("Nurse on wards of many kinds for many years"), "{contact}");
        assert_eq!(profile.work.len(), 1, "{contact}");
    }
}

#[test]
fn the_place_of_a_link_is_its_address_where_the_line_shows_it() {
    let page = r#"<!DOCTYPE html><html><body><h1>Jo Example</h1><p><a href="https://jo.example.com/">jo.example.com • LinkedIn • GitHub</a></p></body></html>"#;
    let profile = fields(&read(page.as_bytes()));
    let place = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == "/basics/url").expect("a page");
    assert_eq!(place.quote, "jo.example.com");
}

#[test]
fn a_list_of_skills_below_the_name_is_no_headline() {
    let text = "Jo Example\njo@example.org\nSkills\nassist visitors, define policies, train staff\nExperience\nNurse, Acme, 2019 - 2021\n";
    assert_eq!(fields(&read(text.as_bytes())).basics.label, None);
}

//! Whole resumes as plain text in many languages: sections, jobs with dates, studies, languages.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its document has failed")]

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::{SectionKind, Sections};
use model::Profile;

/// A resume whose two jobs are from March 2019 until now and from September 2015 to February 2019, with a study until 2015.
struct Case {
    language: &'static str,
    text: &'static str,
    title: &'static str,
    company: &'static str,
    school: &'static str,
    spoken: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        language: "en",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nWork Experience\n\nSenior Engineer\nSample Works Ltd\nMarch 2019 – present\n- Parser\n\nTechnician\nOther Parts Inc\nSept. 2015 – Feb. 2019\n- Reports\n\nEducation\n\nBachelor, Physics\nUniversity of Somewhere\n2011 – 2015\n\nLanguages\n\nEnglish: native\nFrench: B2\n",
        title: "Senior Engineer",
        company: "Sample Works Ltd",
        school: "University of Somewhere",
        spoken: &["English", "French"],
    },
    Case {
        language: "de",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nBeruflicher Werdegang\n\nSoftwareentwicklerin\nMuster Werke GmbH\nseit März 2019\n- Parser\n\nTechnikerin\nBeispiel AG\n09/2015 – 02/2019\n- Reports\n\nAusbildung\n\nDiplom, Physik\nTechnische Universität Musterstadt\n2011–2015\n\nSprachkenntnisse\n\nDeutsch: Muttersprache\nEnglisch: fließend\n",
        title: "Softwareentwicklerin",
        company: "Muster Werke GmbH",
        school: "Technische Universität Musterstadt",
        spoken: &["Deutsch", "Englisch"],
    },
    Case {
        language: "fr",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nExpérience professionnelle\n\nIngénieure logiciel\nExemple S.A.\nmars 2019 – aujourd’hui\n- Parser\n\nTechnicienne\nSARL Modèle\nsept. 2015 – févr. 2019\n- Reports\n\nFormation\n\nLicence, Physique\nUniversité de Quelquepart\n2011 - 2015\n\nLangues\n\nFrançais: langue maternelle\nAnglais: courant\n",
        title: "Ingénieure logiciel",
        company: "Exemple S.A.",
        school: "Université de Quelquepart",
        spoken: &["Français", "Anglais"],
    },
    Case {
        language: "es",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nExperiencia laboral\n\nIngeniera de datos\nEjemplo S.L.\nmarzo de 2019 – actualidad\n- Parser\n\nTécnica\nMuestra S.A.\nseptiembre de 2015 – febrero de 2019\n- Reports\n\nFormación académica\n\nGrado, Física\nUniversidad de Algún Lugar\n2011 - 2015\n\nIdiomas\n\nEspañol: nativo\nInglés: avanzado\n",
        title: "Ingeniera de datos",
        company: "Ejemplo S.L.",
        school: "Universidad de Algún Lugar",
        spoken: &["Español", "Inglés"],
    },
    Case {
        language: "it",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nEsperienza lavorativa\n\nSviluppatrice software\nEsempio S.r.l.\nmarzo 2019 – in corso\n- Parser\n\nTecnico\nCampione S.p.A.\nsettembre 2015 – febbraio 2019\n- Reports\n\nIstruzione e formazione\n\nLaurea, Fisica\nUniversità di Luogo\n2011 - 2015\n\nLingue\n\nItaliano: madrelingua\nInglese: ottimo\n",
        title: "Sviluppatrice software",
        company: "Esempio S.r.l.",
        school: "Università di Luogo",
        spoken: &["Italiano", "Inglese"],
    },
    Case {
        language: "pt",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nExperiência profissional\n\nEngenheira de dados\nExemplo Lda\nmarço de 2019 – atualmente\n- Parser\n\nTécnica\nAmostra S.A.\nsetembro de 2015 – fevereiro de 2019\n- Reports\n\nFormação académica\n\nLicenciatura, Física\nUniversidade de Algures\n2011 - 2015\n\nLínguas\n\nPortuguês: língua materna\nInglês: fluente\n",
        title: "Engenheira de dados",
        company: "Exemplo Lda",
        school: "Universidade de Algures",
        spoken: &["Português", "Inglês"],
    },
    Case {
        language: "nl",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nWerkervaring\n\nSoftwareontwikkelaar\nVoorbeeld B.V.\nmaart 2019 – heden\n- Parser\n\nTechnisch medewerker\nProef N.V.\nseptember 2015 – februari 2019\n- Reports\n\nOpleidingen\n\nBachelor, Natuurkunde\nUniversiteit van Ergens\n2011 - 2015\n\nTalen\n\nNederlands: moedertaal\nEngels: vloeiend\n",
        title: "Softwareontwikkelaar",
        company: "Voorbeeld B.V.",
        school: "Universiteit van Ergens",
        spoken: &["Nederlands", "Engels"],
    },
    Case {
        language: "pl",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nDoświadczenie zawodowe\n\nKierowniczka projektu\nPrzykład Sp. z o.o.\nmarzec 2019 – obecnie\n- Parser\n\nSpecjalista\nWzór S.A.\nod września 2015 do lutego 2019\n- Reports\n\nWykształcenie\n\nLicencjat, Fizyka\nPolitechnika Gdzieś\n2011 - 2015\n\nJęzyki obce\n\nPolski: ojczysty\nAngielski: biegły\n",
        title: "Kierowniczka projektu",
        company: "Przykład Sp. z o.o.",
        school: "Politechnika Gdzieś",
        spoken: &["Polski", "Angielski"],
    },
    Case {
        language: "sv",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nArbetslivserfarenhet\n\nSystemutvecklare\nExempel AB\nmars 2019 – pågående\n- Parser\n\nTekniker\nProv AB\nseptember 2015 – februari 2019\n- Reports\n\nUtbildning\n\nKandidatexamen, Fysik\nNågonstans universitet\n2011 - 2015\n\nSpråk\n\nSvenska: modersmål\nEngelska: flytande\n",
        title: "Systemutvecklare",
        company: "Exempel AB",
        school: "Någonstans universitet",
        spoken: &["Svenska", "Engelska"],
    },
    Case {
        language: "tr",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nİŞ DENEYİMİ\n\nYazılım Mühendisi\nÖrnek Yazılım A.Ş.\nMart 2019 – halen\n- Parser\n\nTekniker\nDeneme Ltd. Şti.\nEylül 2015 – Şubat 2019\n- Reports\n\nEĞİTİM\n\nLisans, Fizik\nBiryer Üniversitesi\n2011 - 2015\n\nYABANCI DİLLER\n\nTürkçe: ana dil\nİngilizce: ileri\n",
        title: "Yazılım Mühendisi",
        company: "Örnek Yazılım A.Ş.",
        school: "Biryer Üniversitesi",
        spoken: &["Türkçe", "İngilizce"],
    },
    Case {
        language: "ru",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nОпыт работы\n\nВедущий инженер\nООО «Пример»\nс марта 2019 г. по настоящее время\n- Parser\n\nТехник\nАО «Образец»\nсентябрь 2015 – февраль 2019\n- Reports\n\nОбразование\n\nБакалавр, Физика\nУниверситет Где-то\n2011 - 2015\n\nИностранные языки\n\nРусский: родной\nАнглийский: свободно\n",
        title: "Ведущий инженер",
        company: "ООО «Пример»",
        school: "Университет Где-то",
        spoken: &["Русский", "Английский"],
    },
    Case {
        language: "zh",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\n工作经历\n\n软件工程师\n示例科技有限公司\n2019年3月至今\n- Parser\n\n技术专员\n样本有限公司\n2015年9月 - 2019年2月\n- Reports\n\n教育背景\n\n本科, 物理学\n某地大学\n2011 - 2015\n\n语言能力\n\n普通话: 母语\n英语: 流利\n",
        title: "软件工程师",
        company: "示例科技有限公司",
        school: "某地大学",
        spoken: &["普通话", "英语"],
    },
    Case {
        language: "ja",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\n職務経歴\n\nソフトウェアエンジニア\n株式会社見本\n2019年3月〜現在\n- Parser\n\n技術者\n有限会社例\n2015年9月〜2019年2月\n- Reports\n\n学歴\n\n学士, 物理学\n某所大学\n2011 - 2015\n\n語学\n\n日本語: 母語\n英語: 日常会話\n",
        title: "ソフトウェアエンジニア",
        company: "株式会社見本",
        school: "某所大学",
        spoken: &["日本語", "英語"],
    },
    Case {
        language: "da",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nErhvervserfaring\n\nSoftwareudvikler\nEksempel A/S\nmarts 2019 – nu\n- Parser\n\nTekniker\nPrøve ApS\nseptember 2015 – februar 2019\n- Reports\n\nUddannelse\n\nBachelor, Fysik\nUniversitet Et Sted\n2011 - 2015\n\nSprog\n\nDansk: modersmål\nEngelsk: flydende\n",
        title: "Softwareudvikler",
        company: "Eksempel A/S",
        school: "Universitet Et Sted",
        spoken: &["Dansk", "Engelsk"],
    },
    Case {
        language: "no",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nArbeidserfaring\n\nSystemutvikler\nEksempel AS\nmars 2019 – nå\n- Parser\n\nRådgiver\nPrøve AS\nseptember 2015 – februar 2019\n- Reports\n\nUtdanning\n\nBachelor, Fysikk\nUniversitetet Et Sted\n2011 - 2015\n\nSpråk\n\nNorsk: morsmål\nEngelsk: flytende\n",
        title: "Systemutvikler",
        company: "Eksempel AS",
        school: "Universitetet Et Sted",
        spoken: &["Norsk", "Engelsk"],
    },
    Case {
        language: "fi",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nTyökokemus\n\nOhjelmistokehittäjä\nEsimerkki Oy\nmaaliskuu 2019 – nykyinen\n- Parser\n\nAsiantuntija\nMalli Oyj\nsyyskuu 2015 – helmikuu 2019\n- Reports\n\nKoulutus\n\nKandidaatti, Fysiikka\nJossain yliopisto\n2011 - 2015\n\nKielitaito\n\nSuomi: äidinkieli\nEnglanti: sujuva\n",
        title: "Ohjelmistokehittäjä",
        company: "Esimerkki Oy",
        school: "Jossain yliopisto",
        spoken: &["Suomi", "Englanti"],
    },
    Case {
        language: "cs",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nPracovní zkušenosti\n\nVývojářka\nPříklad s.r.o.\nbřezen 2019 – dosud\n- Parser\n\nTechnik specialista\nVzor a.s.\nzáří 2015 – únor 2019\n- Reports\n\nVzdělání\n\nBakalář, Fyzika\nUniverzita Někde\n2011 - 2015\n\nJazyky\n\nČeština: rodilý mluvčí\nAngličtina: pokročilý\n",
        title: "Vývojářka",
        company: "Příklad s.r.o.",
        school: "Univerzita Někde",
        spoken: &["Čeština", "Angličtina"],
    },
    Case {
        language: "uk",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nДосвід роботи\n\nПровідний розробник\nТОВ «Приклад»\nберезень 2019 – дотепер\n- Parser\n\nФахівець\nПрАТ «Зразок»\nвересень 2015 – лютий 2019\n- Reports\n\nОсвіта\n\nБакалавр, Фізика\nУніверситет Десь\n2011 - 2015\n\nМови\n\nУкраїнська: рідна\nАнглійська: вільно\n",
        title: "Провідний розробник",
        company: "ТОВ «Приклад»",
        school: "Університет Десь",
        spoken: &["Українська", "Англійська"],
    },
    Case {
        language: "ko",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\n경력사항\n\n소프트웨어 엔지니어\n주식회사 예시\n2019년 3월 ~ 현재\n- Parser\n\n기술 매니저\n보기 주식회사\n2015년 9월 ~ 2019년 2월\n- Reports\n\n학력\n\n학사, 물리학\n어딘가대학교\n2011 - 2015\n\n외국어\n\n한국어: 원어민\n영어: 비즈니스\n",
        title: "소프트웨어 엔지니어",
        company: "주식회사 예시",
        school: "어딘가대학교",
        spoken: &["한국어", "영어"],
    },
    Case {
        language: "ro",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nExperiență profesională\n\nDezvoltator software\nExemplu SRL\nmartie 2019 – prezent\n- Parser\n\nTehnician\nModel SA\nseptembrie 2015 – februarie 2019\n- Reports\n\nEducație\n\nLicență, Fizică\nUniversitatea Undeva\n2011 - 2015\n\nLimbi străine\n\nRomână: nativ\nEngleză: avansat\n",
        title: "Dezvoltator software",
        company: "Exemplu SRL",
        school: "Universitatea Undeva",
        spoken: &["Română", "Engleză"],
    },
    Case {
        language: "hu",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nMunkatapasztalat\n\nSzoftverfejlesztő\nPélda Kft.\n2019. március – jelenleg\n- Parser\n\nElemző\nMinta Zrt.\n2015. szeptember – 2019. február\n- Reports\n\nTanulmányok\n\nAlapképzés, Fizika\nValahol Egyetem\n2011 - 2015\n\nNyelvtudás\n\nMagyar: anyanyelv\nAngol: felsőfok\n",
        title: "Szoftverfejlesztő",
        company: "Példa Kft.",
        school: "Valahol Egyetem",
        spoken: &["Magyar", "Angol"],
    },
    Case {
        language: "el",
        text: "Jo Example\njo@example.org | +49 30 1234567\n\nΕπαγγελματική εμπειρία\n\nΜηχανικός λογισμικού\nΠαράδειγμα Α.Ε.\nΜάρτιος 2019 – σήμερα\n- Parser\n\nΤεχνικός\nΔείγμα Ε.Π.Ε.\nΣεπτέμβριος 2015 – Φεβρουάριος 2019\n- Reports\n\nΕκπαίδευση\n\nΠτυχίο, Φυσική\nΠανεπιστήμιο Κάπου\n2011 - 2015\n\nΓλώσσες\n\nΕλληνικά: μητρική\nΑγγλικά: άριστα\n",
        title: "Μηχανικός λογισμικού",
        company: "Παράδειγμα Α.Ε.",
        school: "Πανεπιστήμιο Κάπου",
        spoken: &["Ελληνικά", "Αγγλικά"],
    },
];

fn read(text: &str) -> (Sections, Profile) {
    let document = Document::read(text.as_bytes(), &Limits::default()).unwrap();
    let sections = Sections::find(&document);
    let profile = profile::fields(&document, &sections, None);
    (sections, profile)
}

/// Sections, titles, companies and dates in each language.
#[test]
fn a_resume_is_read_in_each_language() {
    let mut wrong = Vec::new();
    for case in CASES {
        let (sections, profile) = read(case.text);
        let kinds: Vec<SectionKind> = sections.iter().map(|section| section.kind).collect();
        let expected = [SectionKind::Header, SectionKind::Work, SectionKind::Education, SectionKind::Languages];
        let jobs: Vec<_> = profile.work.iter().map(|job| (job.start_date.as_deref(), job.end_date.as_deref())).collect();
        let first = profile.work.first();
        let checks = [
            kinds == expected,
            jobs == [(Some("2019-03"), None), (Some("2015-09"), Some("2019-02"))],
            first.and_then(|job| job.position.as_deref()) == Some(case.title),
            first.and_then(|job| job.name.as_deref()) == Some(case.company),
            profile.education.first().and_then(|study| study.institution.as_deref()) == Some(case.school),
            profile.education.first().and_then(|study| study.end_date.as_deref()) == Some("2015"),
            profile.languages.iter().filter_map(|language| language.language.as_deref()).eq(case.spoken.iter().copied()),
            profile.languages.iter().all(|language| language.fluency.is_some()),
        ];
        if checks != [true; 8] {
            wrong.push(format!(
                "{}: {checks:?} {kinds:?} {:?} {:?} {:?}",
                case.language, profile.work, profile.education, profile.languages
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! The words of headings, by the kind of section that they name: in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
//! Swedish, Turkish, Russian, Chinese, Japanese, and the commonest of Danish, Norwegian, Finnish, Czech, Romanian, Hungarian, Ukrainian,
//! Korean and Greek.

use super::SectionKind::{self, *};
use crate::vocabulary::Words;

/// Words that name a kind of section. Where several stand in one heading the first of these kinds wins.
pub(super) static NAMES: [(SectionKind, Words); 15] = [
    (
        Volunteer,
        Words::new(
            "\
                associatif associatifs associative benevolat benevole benevoles calismalar calismalari charity community dobrovolnicka \
                dobrovolnictvi ehrenamt ehrenamtlich ehrenamtliche ehrenamtliches engagemang engagement freiwilligenarbeit frivillig \
                frivilligarbejde frivillige frivilligt gonullu gonulluluk ideella ideellt involvement luottamustoimet onkentes onkentesseg \
                spoleczna spoleczne vapaaehtoistoiminta vapaaehtoistyo volontararbete volontariato voluntaria voluntariado voluntariados \
                voluntariat voluntario voluntarios voluntary volunteer volunteering volunteerism vrijwillig vrijwilligerswerk wolontariacie \
                wolontariat εθελοντικεσ εθελοντικη εθελοντισμοσ благодіиність волонтерская волонтерскии волонтерство волонтерська \
                общественная ボランティア 公益 志愿 志愿服务 志愿者 志願 社会实践 義工 봉사 봉사활동",
        ),
    ),
    (
        Certificates,
        Words::new(
            "\
                abilitazioni accreditations acreditaciones attestati attestations behorigheter belgeler bescheinigungen bizonyitvanyok \
                certificaciones certificacoes certificado certificados certificari certificate certificaten certificates certificati \
                certification certifications certificato certificats certificazioni certificeringen certificeringer certified certifieringar \
                certifikace certifikat certifikaty certs certyfikacje certyfikaty credentials habilitations intyg licences license licenses \
                licensure nachweise osvedceni patenti patentini patevyydet scheine sertifika sertifikaatit sertifikalar sertifikater \
                sertifiseringer tanusitvanyok todistukset trainingen uprawnienia zertifikat zertifikate zertifizierungen πιστοποιησεισ \
                πιστοποιητικα лицензии ліцензіі сертификаты сертификация сертифікати удостоверения 免許 取得資格 認定 認證 證書 證照 认证 证书 证照 資格 资格 资质 면허 \
                자격 자격사항 자격증",
        ),
    ),
    (
        Publications,
        Words::new(
            "\
                articles articoli articulos artigos artikelen artiklar artykuly aufsatze brevets brevetti communications \
                conferences convegni eloadasok foredrag julkaisut makaleler papers patente patents ponencias presentations \
                pubblicazioni publicaciones publicacoes publicatielijst publicaties publicatii publication publications publikace \
                publikaciok publikacje publikasjoner publikationen publikationer talks veroffentlichungen vortrage writing writings \
                wystapienia yayin yayinlar δημοσιευσεισ συνεδρια доклады патенты публикации публікаціі статеи статті статьи 专利 出版物 \
                发表 執筆 專利 文章 特許 発表 著作 著書 論文 论文 논문 출판 특허",
        ),
    ),
    (
        Languages,
        Words::new(
            "\
                dil diller dilleri fremdsprachen fremdsprachenkenntnisse idioma idiomas jazykova jazykove jazyky jezyk jezyki \
                jezykow jezykowa jezykowe kielet kielitaito language languages langue langues lenguas limba limbi lingua linguas \
                lingue linguistic linguisticas linguistiche linguistiques lingvistice lisan nyelvek nyelvi nyelvismeret nyelvtudas \
                obce obcych speaks sprach sprache sprachen sprachkenntnisse sprachlich sprak sprakferdigheter sprakkunnskaper \
                sprakkunskaper sprog sprogkundskaber taal taalkennis taalvaardigheden talen talenkennis γλωσσα γλωσσεσ ξενεσ мов \
                мова мови язык языками языки языков языковые 外語 外语 英語力 言語 語学 語学力 語言 语言 어학 언어 외국어",
        ),
    ),
    (
        Projects,
        Words::new(
            "\
                portfolio portfoy progetti progetto proiecte proje project projecten projectos projects projekt projekte projektek projekter \
                projekterfahrung projektit projektliste projektow projekty projeler projelerim projet projetos projets prosjekt prosjekter \
                proyecto proyectos realisations εργα портфолио проект проекти проекты проєкт проєкти プロジェクト ポートフォリオ 专案 作品 作品集 制作実績 專案 項目 项目 \
                포트폴리오 프로젝트",
        ),
    ),
    (
        Skills,
        Words::new(
            "\
                abilita abilitati abilities aptidoes aptitud aptitudes aptitudini araclar atouts beceri beceriler becerileri bilgisi \
                capabilities capacidades capacita competence competences competencia competencias competencies competency competente \
                competentie competenties competenza competenze conhecimentos connaissances conocimiento conocimientos conoscenze cunostinte \
                datakunskaper destrezas dovednosti edv etre evner expertise fachkenntnisse fachwissen faerdigheder fahigkeiten faire \
                fardigheter ferdigheter ferramentas fertigkeiten fortalezas gereedschap gereedschapskist habilidad habilidades herramientas \
                how ismeretek kennis kenntnisse kepessegek keszsegek know knowledge kompetanse kompetencer kompetenciak kompetencje \
                kompetens kompetenser kompetenz kompetenzen kundskaber kunnande kunnskaper kunskaper kvalifikationer logiciels narzedzia \
                nastroje osaaminen outils proficiencies qualifications qualifikation qualifikationen qualites savoir savoirs schopnosti \
                schwerpunkte skill skills skillset specialities specialization specializations specialties stack starken sterktes strengths \
                strumenti styrkor superpowers szaktudas taidot technologie technologien technologies tecnologias tecnologie tekniikat \
                teknolojiler toolbox tooling toolkit tools tyokalupakki tyokalut umiejetnosc umiejetnosci uzmanlik vaardigheden vaardigheid \
                vahvuudet vakkennis verktoy verktyg werkzeuge werkzeugkasten yetenek yetenekler yetkinlik yetkinlikler zdolnosci znajomosc \
                znalosti zusatzqualifikationen γνωσεισ δεξιοτητεσ εργαλεια ικανοτητεσ владение вміння знание знания знання инструменты \
                компетенции компетенціі навички навык навыки способности технологии технологіі умения умею інструменти できること スキル ツール 专长 專長 \
                工具 強み 得意分野 技术 技能 技術 技術力 掌握 擅长领域 活かせる 特長 特长 能力 기술 기술스택 능력 보유기술 스킬 역량",
        ),
    ),
    (
        Education,
        Words::new(
            "\
                academic academica academicas academico academicos academics akademik akademische akademischer akademiska aus ausbildung \
                ausbildungen bildung bildungsgang bildungsweg degree degrees diplome diplomes educacao educacion educatie education \
                educational educativa edukacja egitim egitimi escolaridade estudios estudos etudes formacao formacion formation formations \
                formativa formativo formazione habilitacoes hochschulbildung hochschulstudium invatamant iskolai istruzione kepzettseg \
                koulutus koulutustausta nauka ogrenim ogrenimi oktatas okullar onderwijs opinnot opleiding opleidingen schooling schul \
                schulbildung schule schulische schulischer scolaire scolarite skola studi studia studie studier studies studii studium \
                szkoly tanulmanyok titoli titulacion titulaciones uddannelse uddannelser universitaire utbildning utbildningar \
                utbildningsbakgrund utdannelse utdanning vegzettseg vooropleiding vzdelani vzdelavani wyksztalcenie εκπαιδευση μορφωση \
                σπουδεσ навчання образование обучение освіта учеба учебные 学习 学历 学校 学業 学歴 學歷 教育 教育背景 最終学歴 求学 교육 학력 학력사항 학업",
        ),
    ),
    (
        Work,
        Words::new(
            "\
                ansaettelse ansaettelser ansettelser anstallning anstallningar appointments arbeid arbeidserfaring arbeidsverleden arbeit \
                arbeitserfahrung arbejdserfaring arbete arbetslivet arbetslivserfarenhet arbetslivserfarenheter banen berufliche beruflicher \
                berufserfahrung berufserfahrungen berufspraxis berufstatigkeit berufsweg beschaftigung beschaftigungen beskaeftigelse \
                calisma calistigi calistigim career careers cariera carreira carriera carriere deneyim deneyimi deneyimler deneyimleri \
                deneyimlerim doswiadczenia doswiadczenie empleo emploi emplois employment emprego erfahrung erfahrungen erfarenhet \
                erfarenheter erfaring erfaringer erhvervserfaring ervaring esperienza esperienze estagios experience experienced experiences \
                experiencia experiencias experienta freelancing harjoittelut history impiego internships job jobb jobberfaring jobs kariera \
                kariery kariyer kariyerim karriar karrier karriere kokemus laboral laborales laufbahn lavorativa lavorative lavoro loopbaan \
                missions munca munkahely munkahelyek munkatapasztalat nebenjobs nebentatigkeiten occupation opdrachten palyafutas parcours \
                percurso placements position positions postes praca pracovni practicas pracy praktik praktika praktyki praxe praxiserfahrung \
                profesionala przebieg stages stajlar stationen staze tapasztalat tapasztalatok tatigkeit tatigkeiten tecrube tecrubeler \
                tecrubesi tirocini trabajo trabalho trabalhos trayectoria tyohistoria tyokokemus tyosuhteet tyoura ura werdegang werk \
                werkervaring werkverleden work yrkeserfarenhet yrkeserfaring yrkesliv zamestnani zatrudnienia zatrudnienie zawodowa \
                zkusenosti απασχοληση εμπειρια καριερα πρακτικη προυπηρεσια σταδιοδρομια деятельность досвід кар карьера опыт работа работал \
                работы робота роботи стаж стажировка стажировки трудовая трудовои єра 从业 仕事 任职 勤務 实习 実務経験 實習 就业 履历 履歷 工作 從業 業務経歴 経歴 経験 經歷 經驗 \
                经历 经验 职业 职场 職務 職務経歴 職務経験 職業 職歴 경력 경력사항 경험 근무 업무 직무 커리어",
        ),
    ),
    (
        Awards,
        Words::new(
            "\
                accomplishments achievement achievements apurahat auszeichnung auszeichnungen award awards basarilar becas beurzen \
                bolsas borse bourses burse burslar conquistas dijak distincoes distinctii distinction distinctions ehrungen \
                elismeresek erfolge fellowships grants hedersbetygelser honor honors honour honours legater logros meriter nagrody \
                oceneni odul oduller onderscheidingen osiagniecia osztondijak palkinnot preise premi premii premio premios prijzen \
                priser prix prizes realizari recognition recognitions recompenses reconocimientos riconoscimenti scholarship \
                scholarships stipendien stipendier stipendit stypendia traguardi tunnustukset udmaerkelser uspechy utmarkelser \
                utmerkelser wyroznienia βραβεια διακρισεισ υποτροφιεσ достижения досягнення нагороди награды премии стипендии 受賞 \
                受賞歴 奖励 奖学金 奖项 榮譽 獎項 獲獎 荣誉 获奖 表彰 수상 수상경력 수상내역",
        ),
    ),
    (
        References,
        Words::new(
            "\
                aanbevelingen ajanlasok doporuceni empfehlungen raccomandazioni recomandari recomendaciones recomendacoes \
                recommandations recommendations referanser referanslar referees reference referencer references referenciak \
                referencias referencje referenser referenties referenze referenzen referinte rekommendationer suosittelijat \
                testimonials συστασεισ рекомендации рекомендація рекомендаціі 推荐 推荐人 推薦 推薦人 추천 추천인",
        ),
    ),
    (
        Interests,
        Words::new(
            "\
                activities aficiones bos czas erdeklodes freizeit fritid fritidsintressen fritidsintresser harrastukset hobbi hobbies hobby \
                hobbyer hobbys hobi hobiler ilgi ilgiler interese intereses interessen interesser interesses interessi interest interests \
                interet interets intressen kiinnostuksen kiinnostukset konicky leisure libero libre libres loisirs ocio pasiuni pasje \
                passatempos passioni pastimes s tijd vrije wolny zainteresowania zajmy zaliby zaman zamani ενδιαφεροντα χομπι время вільнии \
                захоплення интересы свободное увлечения хобби хобі інтереси 兴趣 嗜好 愛好 爱好 特技 興味 興趣 趣味 관심사 취미 특기",
        ),
    ),
    (
        Summary,
        Words::new(
            "\
                about accroche amac amaci apresentacao bemutatkozas berufsziel bio biography cel celkituzes chi cil doelstelling \
                esittely extracto goal goals hakkimda hedef hedefi introduction karriereziel kurzprofil mal malsetting motivation \
                obiectiv obiettivi obiettivo objectif objective objectives objetivo objetivos opis osszefoglalas osszefoglalo \
                overview ozet perfil pitch podsumowanie presentacion presentation presentazione profesni profiel profiili profil \
                profile profili profilo profilom propos resume resumen resumo rezumat riepilogo rolam samenvatting sammanfattning \
                sammendrag shrnuti sintesi sobre sommario sono souhrn statement summary sylwetka tavoite uber uberblick yhteenveto \
                zusammenfassung περιληψη προφιλ στοχοσ σχετικα мета мне обо профиль профіль підсумок резюме саммари сводка себе \
                цель サマリー プロフィール 介紹 介绍 总结 概况 概要 概述 简介 簡介 總結 職務要約 自己pr 自己紹介 自我 要約 評價 评价 강점 소개 요약 자기소개 자기소개서 프로필",
        ),
    ),
    (
        Contact,
        Words::new(
            "\
                adatok angaben bilgiler bilgileri contact contactgegevens contactinformatie contacto contactos contacts contato \
                contatos contatti contatto coordonnees dados dane daten dati datos details elerhetoseg elerhetosegek gegevens \
                henkilotiedot iletisim info informacion informaciones informacoes information informationen informations \
                informazioni infos joindre kapcsolat kisisel kontakt kontaktai kontaktangaben kontaktdaten kontaktinformation \
                kontaktinformationen kontaktni kontaktoplysninger kontaktopplysninger kontaktowe kontaktuppgifter links online \
                oplysninger opplysninger osobni personalia personliche personliches personuppgifter profiles social szemelyes udaje \
                uppgifter vitals yhteystiedot επικοινωνια προσωπικα στοιχεια данные дані информация контакти контактная контактные \
                контакты сведения інформація 个人资料 信息 個人情報 個人資料 基本 基本情報 方式 氏名 联系 联系方式 聯絡 資料 资料 連絡先 개인정보 연락처 인적사항 정보",
        ),
    ),
    (
        Header,
        Words::new(
            "\
                ansioluettelo curriculum cv lebenslauf levensloop meritforteckning oneletrajz ozgecmis vita vitae zivotopis \
                zyciorys βιογραφικο σημειωμα автобиография біографія 个人简历 履歴書 简历 簡歷 職務経歴書 경력기술서 이력서",
        ),
    ),
    (
        Other,
        Words::new(
            "\
                ajokortti availability declaration disponibilidad disponibilidade disponibilita disponibilite ehliyet fahrerlaubnis \
                forerkort fuhrerschein jazdy jogositvany klauzula korekort korkort oswiadczenia oswiadczenie permis prawo rijbewijs \
                rodo signature surucu unterschrift verfugbarkeit vezetoi 志望動機 本人希望 本人希望記入欄 병역 병역사항",
        ),
    ),
];

/// Words for many things, which name a section only where nothing else does.
pub(super) static FAINT: [(SectionKind, Words); 7] = [
    (
        Education,
        Words::new(
            "\
        entrenamiento learned studied training",
        ),
    ),
    (
        Volunteer,
        Words::new(
            "\
        service",
        ),
    ),
    (
        Certificates,
        Words::new(
            "\
        aggiornamento bijscholing corsi cursos cursuri cursus cursussen egitimler fortbildung fortbildungen kepzesek koulutukset \
        kurs kurse kurser kurslar kurssit kursy kurzy lehrgange nascholing perfeccionamiento perfectionnement schulungen seminar \
        seminare seminars seminerler skoleni szkolenia szkolenie tanfolyamok trainings vidareutbildning weiterbildung \
        weiterbildungen workshop workshops σεμιναρια квалификации курси курсы повышение семинары тренинги тренінги 培訓 培训 研修 研修歴 講習 \
        교육이수",
        ),
    ),
    (
        Summary,
        Words::new(
            "\
        itsestani magamrol meg mene mich mig mij mim mine minusta mne mnie εμενα мене 关于",
        ),
    ),
    (
        Skills,
        Words::new(
            "\
        fare good informatica informatiche informaticos informatika informatique informatiques kan kann sei yaparim",
        ),
    ),
    (
        Work,
        Words::new(
            "\
        worked",
        ),
    ),
    (
        Projects,
        Words::new(
            "\
        built",
        ),
    ),
];

/// Words that go with the names and decide nothing.
pub(super) static FILLERS: Words = Words::new(
    "\
    a academique academiques academische accademica accademici accademico actividades activites additional adicional adicionales \
    affiliations aktivitaten alanlari alanlarim alte altele altre altri altro am ambiti ambito ammatillinen and andet annet area areas \
    associations at attivita au ausgewahlte ausserberufliche ausserberufliches autre autres aux background belangrijkste bereich bereiche \
    berufs besondere bilgisayar bisherige bisheriger buiten campo campos can centre centres cheie clave cles clinical complementaire \
    complementaires complementar complementares complementaria complementarios computer core cosa courses coursework current d da dalsi \
    das de degli delle den der des despre destacados det di die diger digitais digital digitale digitales digitali divers do dodatkowe \
    domaine domaines dos du e egna egyeb eigen eigene ek el en erhverv es estrangeiros et etrangeres executive extra extracurricular \
    extracurriculares extranjeros fachlich fachliche faglig faglige fazer fobb fontosabb for foreign framsta freelance further general \
    glowne har hard highlights i ich ict ii iii ile im in industry inne is it iv ix ja jag kendim keskeiset key kiemelt kilit klicove \
    kluczowe kohteet l la las le leadership legfontosabb les life livres los main me media mein meine meiner membership memberships mes \
    mesleki methodische mi mie miei miekkie mijn military min mina mis moi moje mon music muu muut my na najwazniejsze nejdulezitejsi \
    neler no nogle nokkel notable numeriques nyckel o och odborna odborne of og om oma onemli open oraz osobiste osobowe ostatni other \
    otra otras otros outras outro outros over overige ovrig ovriga ovrige ovrigt person personal personale personales personali personlig \
    personliga personlige personligt personnel personnelle personnelles personnels persoonlijk persoonlijke pessoais pessoal pocitacove \
    praktische praktischer praktyczne press previous principais principales principali principaux prior profesional profesionale \
    profesionales profesionalni professional professionale professionali professionele professionell professionnel professionnelle \
    professionnelles professionnels profesyonel proficiency profissionais profissional que recent record related relevant relevanta \
    relevante research section selected sentrale set si side skillset so sociala sociale sociales sociali soft software sonstige sonstiges \
    sosyal source soziale spoken sport sports straine straniere stranieri su szakmai szamitogepes tarkeimmat teaching tech technical \
    technicke techniczne technikai technique techniques technische tecnica tecnicas tecniche tecnicos tehnice teknik tekniset teknisk \
    tekniska tekniske temel tempo temps the things tiempo tietoa to top travel twarde tyo ulteriori und v ve vi vigtigste vii viii \
    viktigaste viktigste weitere weiterer what where with wybrane x y yabanci yerler zakelijke zawodowe zawodowego zawodowy zur \
    zusatzliche ακαδημαικη επαγγελματικη επαγγελματικο επαγγελματικοι εργασιακη και λοιπα με μου προσωπικεσ τεχνικεσ υπολογιστων в где \
    додаткова додатково додаткові дополнительная дополнительное дополнительные заведения и иностранные иностранных ключевые ключевых \
    ключові комп компьютерные личная личные мое мои на о об осн основные особиста особисті про профессиональная профессионального \
    профессиональное профессиональные профессиональныи професіина професіинии професіині прочее та технические технічні учебн что ютерні і \
    іноземних іноземні その他 と の トップ 与 专业 业余 个人 主な 主要 事項 事项 保有 個人 其他 及 取得 和 国际 学术 学術 專業 履修 情况 我 我的 最終 服务 校园 校園 核心 歴 活动 活動 热门 相关 相關 知識 社会 経験 \
    背景 自己 與 記入 関連 개인 관련 기타 나의 내용 및 보유 사항 이수 주요 활동",
);

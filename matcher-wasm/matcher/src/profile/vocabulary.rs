//! The words that [`super::words`] tells phrases by, in the languages that resumes are read in.

use crate::vocabulary::Words;

/// Nouns that job titles end in or turn on.
pub(super) static TITLES: Words = Words::new(
    "\
        abogada abogado accountant actor addetta addetto adiunkt adjoint adjointe admin administrativa administrativo \
        administrator adviser advisor advocate advogada advogado adwokat agent aide aide-soignant aide-soignante ajudante \
        alternant alternante ambassador analist analista analisti analityk analyst analytik analyytikko angestellte angestellter \
        animateur animator animatrice apolo apotheker apothekerin apprendista apprenti apprentice apprentie arastirmaci architect \
        architecte architetto archivist arkitekt arquitecta arquitecto arquiteta arquiteto artist arts arzt asci asistan asistani \
        asistent asistenta asistente asistentka assistant assistante assistente assistentti associate asszisztens asystent \
        asystentka attorney auditor aushilfe auszubildende auszubildender autista auxiliar avocat avocate avukat avvocato ayudante \
        azubi backer badacz baker barista barrister bartender baskani becaria becario bediende beheerster bestuurder biologist \
        boekhouder boekhoudster bolseiro bookkeeper boulanger broker brygadzista bucatar buchhalter buchhalterin builder buyer \
        caissier caissiere camarera camarero cameriera cameriere captain caregiver carpenter cashier ceo cevirmen cfo chair \
        chairman chairperson chairwoman charge chargee chauffeur chauffor cheffe chemist chercheur chercheuse chief cio cisnik \
        cleaner clerk cmo co-founder coach cocinera cocinero cofounder collaboratore collaboratrice commercialista commessa \
        commesso commis comptable concepteur conceptrice concierge conductor conductora conseiller conseillere consilier consulent \
        consulente consultant consultante consultor consultora contabil contabile contabilista contable contador contractor \
        contributor controleur controller controllerin coo cook coordenador coordenadora coordinadora coordinateur coordinator \
        coordinatore coordinatrice coordonator coordonnateur copywriter counsellor counselor cozinheira cozinheiro cto cuisinier \
        cuisiniere cuoca cuoco curator danisman danismani dean dentist dependienta dependiente desarrollador desarrolladora \
        desenvolvedor desenvolvedora designer developer developpeur developpeuse devops dezvoltator dietitian directeur director \
        directora directrice direktor direktoru diretor diretora direttore direttrice disenador disenadora dispatcher disponent \
        disponentin docente doctor doktor doktorand doktoru dolmetscher doradca dozent dozentin drafter draftsman driver dyrektor \
        dyrektorka economist editor educateur educatore educatrice ekonom elado electrician electricien electricista elektrikerin \
        elektryk elemani eletricista elettricista elev employe employee empregada empregado encargada encargado encarregada \
        encarregado enfermeira enfermeiro enfermera enfermero engenheira engenheiro engineer enseignant enseignante erzieher \
        erzieherin estafeta estagiaria estagiario estimator evangelist executive fachfrau fachmann facilitator fellow firefighter \
        forare foreman formador formadora formateur formatrice forscher forscherin forskare forsker founder freelancer gardener \
        garson gazeteci gelistirici gelistiricisi generalist geologist gerente geschaftsfuhrer geschaftsfuhrerin geselle gesellin \
        gestionnaire giornalista glowny gouvernante grafik graphiste guard gyakornok handler handlowiec harjoittelija head \
        headmaster headteacher hemsire hemsiresi hoofd host hostess hote hotesse huisarts hygienist igazgato illustrator imam \
        impiegata impiegato infermiera infermiere infirmier infirmiere ingegnere ingeniera ingeniero ingenieure inginer insegnante \
        inspector instructor intern internship interpreter investigador investigadora inzenyr inzenyrka inzynier isci jefa jefe \
        jornalista journalist journaliste judge jurist kellner kellnerin kelner kelnerka kierowca kierowniczka kierownik koch \
        kochin kock kok kokki konsultant konsultantka konsultti konyvelo konzultant koordinaattori koordinator koordinatoru \
        koordynator koordynatorka krankenschwester ksiegowa ksiegowy kuchar kucharz kuljettaja kutato laakari laborant laborantka \
        laborer labourer laege laerling lagerist lakare larling lawyer lead leader lecturer lege leidinggevende leitung lekar \
        lekarka lekarz leraar lerares librarian lideri lieutenant machinist maestra maestro magasinier magazynier magazziniere \
        maintainer maler manazer manazerka marketer mathematician mecanicien mecanico meccanico mechanic mechanik mechatroniker \
        medecin medic medica medico mekaniker member memuru menadzer menedzer menedzser mentor merchandiser midwife mimar mimari \
        mistrz mlodszy monitor monitora monteurin motorista mudur muduru muhasebeci muhendis muhendisi munkatars musician nanny \
        nauczyciel naukowiec notary nurse officer ogretmen ogretmeni onderzoeker onderzoekster ontwikkelaarster operador operadora \
        operaia operaio operaria operario operator operatoru opiekun opiekunka optometrist organiser organizer orvos ospatar \
        ouvrier ouvriere oversattare owner packer paedagog painter paralegal paramedic partner pastor patissier patissiere peon \
        periodista pesquisador pesquisadora pflegefachfrau pharmacien pharmacienne pharmacist photographer physician physicist \
        picker pielegniarka pilot pincer planner plombier plumber postdoc pracownik practicante practitioner praktikum praktykant \
        praktykantka prawnik preparateur president principal prodavac prodavacka producer profesoara profesor profesora professeur \
        professor professora progettista programador programadora programator programista programmatore programmatrice programmer \
        programmeur projektant projektantka przedstawiciel psychologist purchaser qa rabbi radca ragioniere rececionista \
        recepcionista recepcjonista recepcjonistka receptionist receptionniste recruiter redacteur redactor redactora redactrice \
        redaktor reditel reditelka referens registrar reporter representative researcher responsabile responsable reviewer \
        revisore ricercatore ricercatrice ridic roofer saelger saksbehandler salesman salesperson saleswoman samordnare schreiner \
        scientist scrum seamstress secretaire secretary sef sefi segretaria segretario seller sergeant server serveur serveuse \
        servitor servitris sestra sister sofer sofor solicitor sorumlu sorumlusu specialist specialista specialistka specjalista \
        specjalistka sprzedawca sprzedawczyni sre staff stagiair stagiaire stagista stajyer stajyeri starszy statesman \
        statistician stazista stazysta stellvertretende stellvertreter steward stocker storekeeper storeman strategist student \
        studentermedhjaelper stylist superintendent superviser supervisor supervisora surgeon surveyor sviluppatore sviluppatrice \
        szakacs tailor tanacsado tarjoilija tasarimci tasarimcisi teacher technician technicien technicienne technik technolog \
        tecnica tecnico tehnician tekenaar teknikeri teknisyen teller temsilcisi tester therapist timmerman tirocinante tischler \
        tjener tlumacz tlumaczka tomrer traducteur traductora traductrice traduttrice trainee trainer translator treasurer tutor \
        tutora tutorin tyontekija ubersetzer ubersetzerin ucetni ucitel ucitelka underwriter usta ustasi uzman uzmani vanzator \
        vedouci vendedor vendedora vendeur vendeuse verkoopster verkoper verpleger vertaler verwaltungsangestellte veterinarian \
        vicar vice vicepresident vikar vikarie volontar volontarin volunteer vormgever vp vrijwilliger vyvojar vyvojarka waiter \
        waitress warehouseman welder werkstudent werkstudentin worker writer wychowawca wykladowca yardimcisi yazilimci yonetici \
        yoneticisi zastepca αναλυτησ ασκουμενοσ βοηθοσ γιατροσ δασκαλα δασκαλοσ διευθυντησ διευθυντρια ερευνητησ καθηγητησ \
        καθηγητρια λογιστησ μηχανικοσ νοσηλευτησ νοσηλευτρια προγραμματιστησ πωλητησ πωλητρια συμβουλοσ συνεργατησ συντονιστησ \
        συντονιστρια τεχνικοσ υπαλληλοσ υπευθυνη υπευθυνοσ агент администратор адміністратор аналитик аналітик архитектор асистент \
        аспирант ассистент бухгалтер ведущии викладач водитель водіи воспитатель врач вчитель главныи дизаинер директор диспетчер \
        доцент журналист закупщик заместитель заступник инженер кассир керівник кладовщик консультант координатор куратор кухар \
        лаборант логист лікар маркетолог мастер медсестра менеджер мерчандаизер методист механик младшии молодшии научная научныи \
        начальник оператор официант переводчик повар помощник помічник практикант представитель преподаватель провіднии \
        программист програміст продавец продавець профессор разработчик редактор рекрутер розробник руководитель секретарь \
        снабженец сотрудник сотрудница специалист спеціаліст стажер старшии суперваизер тестировщик техник товаровед торговыи \
        учитель фахівець экономист экспедитор электрик юрист інженер アシスタント アナリスト アルバイト インターン エディター エンジニア オペレータ オペレーター コンサルタント \
        スタッフ チーフ ディレクター デザイナー プログラマ プロデューサー マネジャー マネージャー ライター リーダー 专员 专家 主任 主席 主管 事務員 代表取締役 会計士 会计 係長 分析师 分析師 助理 医師 医生 厨师 司机 営業職 \
        实习生 室長 實習生 專員 工程师 工程師 店员 店長 建築士 开发者 弁護士 律师 总监 总裁 技術者 护士 担当 教員 教师 教師 教授 會計師 架构师 架構師 看護師 研究员 研究員 程序员 程式設計師 組長 經理 編集者 總監 總裁 \
        组长 经理 编辑 翻訳者 翻译员 老师 老師 董事 薬剤師 設計士 設計師 課長 講師 護理師 讲师 设计师 負責人 責任者 负责人 部長 醫師 销售代表 開発者 顧問 顾问 간호사 강사 개발자 과장 관리자 교사 교수 기사 기획자 담당자 \
        대리 대표 디자이너 매니저 변호사 본부장 부장 분석가 사원 실장 약사 엔지니어 연구원 의사 인턴 조교 주임 차장 컨설턴트 팀장 회계사",
);

/// The same where they also end longer words: `Softwareentwickler`.
pub(super) static TITLE_ENDS: Words = Words::new(
    "\
        adviseur anwalt anwaltin arbeider arbeiter arbeiterin arbetare architekt architektin arztin asiantuntija assistent \
        assistentin begeleider beheerder berater beraterin betreuer betreuerin chef docent elektriker elektroniker elemzo \
        entwickler entwicklerin fachkraft fahrer fahrerin fejleszto gestalter gestalterin handlaggare helfer helferin hilfskraft \
        hoitaja informatiker informatikerin ingenieur ingenieurin ingenior ingenjor insinoori johtaja kauffrau kaufmann kehittaja \
        konsulent konsult kundige laerer larare ledare leder lehrer lehrerin leider leidster leiter leiterin manager managerin \
        mechaniker mechanikerin medarbejder medewerker medewerkster meister meisterin mernok mitarbeiter mitarbeiterin monteur \
        montor myyja ontwikkelaar opettaja paallikko pfleger pflegerin planer planerin pleier praktikant praktikantin prufer \
        pruferin radgivare radgiver redakteur redakteurin referent referentin saljare schlosser selger skotare skoterska snickare \
        spezialist spezialistin suunnittelija sygeplejerske tanar techniker technikerin tekniker tervezo tutkija udvikler ugyintezo \
        utvecklare utvikler verkaufer verkauferin vezeto wissenschaftler wissenschaftlerin",
);

/// What companies' names end in, or begin with.
pub(super) static COMPANY_ENDS: Words = Words::new(
    "\
        (주) ab ag aps as asa bt bv bvba co company corp corporation cv dd doo eg ehf eireli eood eurl gbr gmbh hf inc ivs kft kg \
        kgaa lda limited llc llp lp ltd ltda mbh nv nyrt ohg oo ou oy oyj pbc plc pty pvt sa sarl sas sasu sau scarl scop se sia sj \
        sl slp slu snc spa spk spzoo srl srls sro sti tic uab ug unipessoal vof vzw zoo zrt αε επε ικε οε ао гуп зао ип муп нпо оао \
        ооо пао пат прат тов фоп 公司 医療法人 合同会社 合資会社 学校法人 有限会社 有限公司 有限责任公司 株式会社 社団法人 股份公司 財団法人 集团 集團 유한회사 주식회사",
);

/// Words of employers' names.
pub(super) static EMPLOYERS: Words = Words::new(
    "\
        academy agence agency agentur agenzia airlines ajansi albergo amt apotheke asociacion associacao associates association \
        associazione auberge authority autohaus autonomo ayuntamiento azienda backerei bakanligi bakery bakkerij banca banco bank \
        bankasi banque bedrijf belediye belediyesi betrieb biuro bolag boulangerie brasserie brewery bundesamt bureau byra cabinet \
        cafe camara capital center centre chu church city clinic clinica clinique club colegio college compagnia compagnie \
        companhia compania comune consulting consultoria cooperativa council department dernegi despacho ecole elteknik empresa \
        enterprises entreprise escola escritorio escuela financial firma fondation fondazione forening foreningen foretag \
        foundation freelance fundacao fundacion fundacja gasthof gemeente gmina government groep group groupe grupo gruppe gruppo \
        handwerk hastane hastanesi hochschule holding holdings hopital hospice hospital hospitalet hotel independant industries \
        infirmary institute instituto instytut insurance istituto kancelaria kanzlei kaupunki kindergarten kita klinigi klinik \
        klinikum kommun kommune kommunen korhaz krankenhaus laboratoire laboratories laboratorium labs landsting library lisesi \
        logistics lycee mairie maison market media ministere ministerie ministerio ministerium ministry motors municipio museum \
        nemocnice network networks officina oficina okulu onkormanyzat ospedale oy padaria partners praktijk praxis press primaria \
        przedsiebiorstwo przychodnia railway railways regionen restauracja restaurant restaurante ristorante sairaala sanayi \
        school schule scuola selbststandig self-employed services shop sirket sirketi sjukhus sklep skola societa societe society \
        solutions sparkasse spital spolecnost spolka stadt stadtwerke stichting stiftelse stiftelsen stiftung store stores \
        stowarzyszenie studio studios sygehus sykehus systems szkola szpital talleres technologies telecom ticaret tienda traiteur \
        transportes trust universidad universidade universita universitat universite university urad urzad vakfi ventures verband \
        verein vereniging verlag werke winkel yliopisto zaklad zaklady ziekenhuis δημοσ εταιρεια νοσοκομειο ομιλοσ σχολειο τραπεζα \
        υπουργειο агентство администрация банк больница группа завод институт клиника компания компанія концерн корпорация \
        лаборатория лицеи лікарня магазин министерство отель поликлиника предприятие ресторан студия университет університет \
        фабрика фонд холдинг центр школа 事務所 医院 協会 商事 大学 学校 工業 市役所 産業 病院 研究所 研究院 科技 製作所 財団 醫院 銀行 银行 集团 集團 그룹 대학교 병원 연구소 은행 전자",
);

/// Words of schools' names.
pub(super) static SCHOOLS: Words = Words::new(
    "\
        academia academie academy accademia akademia akademie akademisi ammattikorkeakoulu ammattiopisto ateneo berufsakademie \
        berufskolleg berufsschule bootcamp campus cegep cfa colegio colegiul college conservatoire conservatorio conservatory ecole \
        egyetem ensa enstitusu epfl erhvervsakademi esc escola escuela eth fachhochschule facolta faculdade facultad facultatea \
        faculte faculty fakulta fakultesi foiskola folkhogskola gesamtschule gimnazium greta grundschule gymnasieskola \
        gymnasieskolan gymnasiet gymnasium gymnazium hak handelsschule hauptschule hochschule hogeschool hogskola hogskolan \
        hogskole hogskolen hojskole hoyskole htl iae ies insa institut institute instituto iskola istituto itis iut koleji kolleg \
        komvux kth kunsthochschule lehranstalt liceo liceu liceul liceum lise lisesi lukio lycee lyceum mbo meslek mit mittelschule \
        oberschule okulu politechnika politecnica politecnico polytechnic polytechnique professionshojskole realschule roc rwth \
        school scuola secundaria seminary senai skola skolan skole superieure szakkozepiskola szkola technikum tekniska tu uciliste \
        ucla uczelnia ufr uni universidad universidade universita universitaet universitaria universitat universitatea universite \
        universiteit universitesi universitet universitetet university univerzita uniwersytet vmbo volkshochschule wydzial wyzsza \
        yliopisto yrkeshogskola yuksekokulu zespol γυμνασιο ινστιτουτο κολλεγιο λυκειο μετσοβιο πανεπιστημιο πολυτεχνειο σχολη τει \
        академия академія вшэ гимназия гімназія институт коледж колледж лицеи ліцеи мгу політехніка спбгу техникум университет \
        университета університет училище факультет школа інститут 中学 大学 大学院 大學 学校 学部 学院 學院 専門学校 短期大学 职业学院 高中 高校 高等学校 高等専門学校 고등학교 대학 \
        대학교 대학원 전문대",
);

/// Words of degrees.
pub(super) static DEGREES: Words = Words::new(
    "\
        a-levels aa aas abitur agregation alapkepzes amk apprenticeship as associate associates ausbildung ba bac bacalaureat \
        baccalaureat bacharel bacharelado bachelor bachelorabschluss bachelorgrad bachelors bachelorstudium bachiller bachillerato \
        bakalar bba bc bcom be bed beng bep berufsabschluss berufsausbildung bfa brevet bs bsc btech bts cand cap capes certificat \
        certificate certification ciclo civilingenjor cqp dea degree dess deug dipl diplom diploma diplomatura diplome \
        diplomingenieur diplomingenior doctor doctoraat doctorado doctoral doctorat doctorate doktor doktora doktorat doktori \
        doktorsexamen dottorato doutorado doutoramento dphil dut elprogrammet emba erettsegi especializacion examen fachabitur \
        facharbeiter fachhochschulreife fagbrev gcse ged gesellenbrief grado graduacao graduate gymnasieexamen habilitacja \
        habilitation hauptschulabschluss havo hbo hdr hf high-school hnd hochschulreife hogskoleexamen hogskoleingenjor honors \
        honours ing ingenieria ingenieur insinoori inz inzenyr inzynier jd kandidaats kandidaatti kandidat kandidatexamen \
        kandidatgrad kandidatuddannelse lararexamen laurea laureato lehrabschluss lehre licence licenciado licenciatura licencjat \
        licenta licentiat lisans lizentiat llb llm ma maestria magister magisterexamen magistr maisteri maitrise major master \
        masterat mastere masterexamen mastergrad masters masterstudium matura maturita mba md med meisterbrief meng mesterkepzes \
        mestrado mfa mgr minor mittlere mphil mres ms msc mtech nvq okleveles onlisans perito phd posgrado postgrado postgraduate \
        promotion propedeuse qualifica ragioneria realschulabschluss sjukskoterskeexamen staatsexamen studentereksamen \
        studentexamen studienabschluss svendebrev swiadectwo tecnico tecnologo tohtori trade tradenomi umschulung undergraduate vwo \
        ylioppilas yrkesexamen απολυτηριο διδακτορικο διπλωμα μεταπτυχιακο πτυχιο аспирантура аттестат бакалавр бакалаврат \
        бакалавриат высшее диплом доктор кандидат магистр магистратура магістр неоконченное специалист специалитет спеціаліст \
        среднее 专科 修士 修士課程 准学士 卒業 博士 博士課程 大专 学位 学士 學士 本科 短期大学士 研究生 硕士 碩士 박사 석사 졸업 학사 학위",
);

/// Words for kinds of employment, which are neither title nor employer.
pub(super) static TERMS: Words = Words::new(
    "\
        a_temps_partiel a_temps_plein alternance befristet cdd cdi clt contract contrato_indefinido deeltijd deltid festanstellung \
        fixed-term fixed_term full-time full_time fulltime geringfugig heltid hibrit hybrid indefinido interim internship \
        jornada_completa media_jornada meio_periodo minijob on-site onsite part-time part_time parttime pelny_etat permanent \
        permanent_contract pol_etatu practicas remote saisonnier seasonal stage tam_zamanli teilzeit tempo_determinato \
        tempo_indeterminato tempo_integral tempo_inteiro tempo_parcial tempo_parziale tempo_pieno temporal temporary temps_partiel \
        temps_plein tiempo_completo tiempo_parcial tillsvidareanstallning timanstallning umowa_o_prace umowa_zlecenie unbefristet \
        uzaktan vast_contract vikariat visstid vollzeit voltijd werkstudententatigkeit yari_zamanli zero-hours полная_занятость \
        полныи_день удаленно частичная_занятость アルバイト パート 全职 全職 兼职 兼職 契約社員 業務委託 正社員 派遣社員 계약직 실습 정규직",
);

/// Labels that stand before or above a value in forms and themes.
pub(super) static LABELS: Words = Words::new(
    "\
        accomplishments achievements ansvar ansvarsomraden ansvarsomrader arbetsuppgifter atividades attivita aufgaben \
        aufgabenbereich basarilar compiti courses coursework date dates deliverables description details donem duties environment \
        environnement_technique erfolge ergebnisse feladatok funciones funciones_principales funcoes gorev_tanimi gorevler grade \
        hauptaufgaben herramientas highlights impact issued_by key_accomplishments key_achievements key_highlights key_impact \
        key_outcomes key_projects key_responsibilities key_results keywords lieu link local location logros lugar luogo \
        main_activities_and_responsibilities main_duties main_tasks major_courses mansioni miejsce mission missions modules \
        napln_prace obowiazki okres opgaver oppgaver ort osiagniecia outcomes outils period periode periodo plaats \
        principais_atividades principales_missions principali_mansioni_e_responsabilita projects realisations relevant_coursework \
        responsabilidades responsabilita responsabilitati responsabilites responsibilities resultados resultat resultaten resultats \
        results risultati role roles schwerpunkte selected_achievements skills sorumluluklar stack stichworte subjects summary \
        taches taches_principales taken tareas tarefas tasks tasks_and_responsibilities tatigkeiten tech tech_stack technologie \
        technologieen technologien technologies technology tecnologias tecnologie tehtavat teknolojiler themen thesis tools \
        tools_used type uppgifter uspechy vastuut verantwoordelijkheden verantwortung view_project website werkzaamheden yer \
        zadania zakres_obowiazkow zeitraum αρμοδιοτητεσ καθηκοντα должностные_обязанности достижения досягнення задачи место \
        обовязки обязанности период результаты технологии функции 业绩 主な業務 主要职责 使用技術 実績 工作内容 工作描述 工作职责 担当業務 業務 業務内容 职责 담당업무 성과 주요업무",
);

/// Languages that people speak, in English, in themselves and in their neighbours' languages, and words for how well.
pub(super) static SPOKEN: Words = Words::new(
    "\
        a1 a2 afrikaans albanian aleman alemao allemand almanca amharic angielski anglais anglictina angol arabe arabic arabisch \
        arabisk arabiska arabo arabski arapca armenian b1 b2 basque bengali bilingual bosnian bulgarian c1 c2 cantonese catalan \
        cestina chinees chines chinese chinesisch chino chinois chinski cince cinese croate croatian czech czeski danisch danish \
        danois dansk danska deens deutsch duits dutch engels engelsk engelska englanti engleza englisch english espagnol espanhol \
        espanja espanol estonian euskera farsca farsi filipino finnisch finnish finsk finska fliessend fluent francais frances \
        francese franceza francia francouzstina francuski frans fransizca fransk franska franzosisch french fries gallego georgian \
        german germana giapponese grec greco greek grego griechisch griego gujarati hausa hebraisch hebrew hindi hiszpanski \
        holandes hungarian icelandic igbo indonesian ingilizce ingles inglese irish ispanyolca italia italiaans italian italiana \
        italiano italien italienisch italiensk italienska italstina italyanca japanese japanisch japans japansk japanska japonais \
        japonca japones japonski kannada kaszubski kinesisk kinesiska korean koreanisch korece kroatisch kurtce latin latvian lehce \
        lengyel lithuanian maghiara magyar malay malayalam mandarin marathi muttersprache native nederlands nederlandska \
        neerlandais neerlandes nemcina nemet niderlandzki niederlandisch niemiecki norsk norska norwegian norwegisch norweski \
        olandese olasz orosz persian persisch polacco polaco polish polnisch polonais polones polsk polska polski polstina pools \
        portekizce portoghese portugais portugalski portugees portugiesisch portugisiska portugues portuguese punjabi ranska roman \
        romana romanian rosyjski rumanisch rumeno ruotsi rusa rusca ruso russe russian russisch russisk russo rustina ryska saksa \
        schwedisch serbe serbian serbisch slovak slovene slovenian slovenstina somaliska spaans spagnolo spanelstina spaniola \
        spanisch spanish spansk spanska spanyol sueco suedois suomi svedese svensk svenska swahili swedish szlovak szwedzki tagalog \
        tamil tedesco telugu thai tongue tschechisch turc turco turecki turkce turkisch turkish turkiska turks tysk tyska ucraino \
        ukrainian ukrainisch ukrainski ungarisch urdu valenciano venaja vietnamese viro welsh wloski wolof yoruba zulu zweeds \
        αγγλικα γαλλικα γερμανικα ελληνικα ισπανικα ιταλικα ρωσικα τουρκικα англиискии англіиська арабскии белорусскии испанскии \
        итальянскии казахскии китаискии китаиська кореискии немецкии німецька польскии польська португальскии росіиська русскии \
        татарскии турецкии турецька украинскии украінська финскии французскии французька чеська чешскии шведскии японскии японська \
        іспанська італіиська スペイン語 ドイツ語 フランス語 中国語 中文 俄语 台語 國語 德语 日文 日本語 日语 普通话 汉语 法语 粤语 英文 英語 英语 西班牙语 韓国語 韓文 韩语 독일어 스페인어 영어 일본어 중국어 \
        프랑스어 한국어",
);

/// Words for how well a language is spoken.
pub(super) static FLUENCY: Words = Words::new(
    "\
        a1 a2 advanced aidinkieli akici alapfok alapfoku alto ana anadil anfanger anyanyelv avancado avance avancerad avansat \
        avanzado avanzato b1 b2 bajo bardzo base bases basic basico basics basis basiskennis basiskenntnisse baslangic beginner \
        begynder biegle biegly bien bilingual bilingue boa bom bon bonne buona buone buono c1 c2 cok competencia conversacion \
        conversational couramment courant debutant discreto dobra dobry duzey ecrit elementaire elementar elementare elementary \
        erinomainen erstsprache excelente excellent fair felsofok felsofoku fliessend fluent fluente fluently fluida fluido \
        flydende flytande flytende folyekony forhandlingsniveau fortgeschritten gevorderd god goda godt goed good grundkenntnisse \
        grundlaeggende grundlaggande grunnleggende gut gute hablado hyva ileri incepator intermediaire intermediario intermediate \
        intermedio iyi kohtalainen komunikatywnie komunikatywny konversation konversationssicher kozepfok kozepfoku langue leitura \
        level limited livello lu macierzysty madrelingua materna maternelle matersky matig medel medio mediu meget mluvci modersmal \
        moedertaal morsmal mother muttersprache muttersprachler muttersprachlich mycket nativ nativa native nativo niva niveau \
        nivel nociones nocoes notions nozioni nyborjare obehindrat ojczysty operationnel orta ottima ottimo parle perusteet plynne \
        plynnie plynny poczatkujacy podstawowy pokrocila pokrocily poziom pre-intermediate principiante profesional professional \
        professionale professionnel proficiency proficient reading redelijk rodily rutineret schriftlich schulkenntnisse scolaire \
        scolastica scolastico sehr seviye seviyesi skriva speaker speaking spoken sredniozaawansowany stredne sujuva tala \
        tarsalgasi technique temel tongue tweetalig tyydyttava uitstekend upper upper-intermediate verhandlungssicher \
        verhandlungssichere vloeiend vyborna working wort written zaawansowany zacatecnik zakladni zeer zweitsprache αριστα αριστη \
        βασικεσ επιπεδο καλα καλη μετρια μητρικη πολυ базовии базовые базовыи владение выше вільне вільно литературы начальныи \
        носитель носіи початковии продвинутыи просунутии профессиональныи разговорныи родная роднои розмовнии рівень рідна свободно \
        свободное свободныи середніи среднии техническая уровень чтение ネイティブ ビジネス レベル 上級 专业八级 中級 入门 六级 初級 听说读写 商务 四级 基础 基礎 日常 日常会話 \
        母語 母语 流利 流暢 熟练 精通 級 級別 良好 読み書き 능숙 비즈니스 상급 원어민 유창 일상회화 중급 초급 회화",
);

/// Words for what work pays.
pub(super) static PAY: Words = Words::new(
    "\
        compensation fizetes gehalt gehaltsvorstellung jahresgehalt lohn lon lonn maas mzda palkka pay plat remuneration \
        retribuzione salaire salaries salario salaris salariu salary stipendio sueldo wage wages wynagrodzenie μισθοσ зарплата \
        оклад 年収 月給 薪資 薪资 연봉",
);

/// Units of time, and what stands between them.
pub(super) static UNITS: Words = Words::new(
    "\
        a about an and ani anni anno ano anos ans ar ay ca circa dia dias et ev few giorni hafta honap jaar jahr jahre jahren jaren \
        kk kuukautta lat lata less let luna luni maand maanden manad manader maned maneder mdr mes mese meses mesi mesic mesice \
        mesicu mies miesiac miesiaca miesiace miesiecy mnd mo mois monat monate monaten month months mos og ok one over rok roku \
        roky semaine semaines semana semanas semester semestre semestres settimane than trimestre und ungefahr v ve vecka veckor \
        vuosi vuotta week weeks weken woche wochen y year years yil yr yrs ετη μηνεσ χρονια г год года и лет мес месяц месяца \
        месяцев місяць місяці місяців около роки років рік",
);

/// Words for how well a skill is known; behind `v` is only what goes with them.
pub(super) static LEVELS: Words = Words::new(
    "\
        advanced alkeet alto anfanger anfangerin ausgezeichnet avancada avancado avance avancerad avanceret avansat avansert avanzada \
        avanzado avanzata avanzato bajo bardzo=v base basic basica basico basics basis basiskenntnisse baslangic beginnend beginner \
        begynder biegla biegly boa bom bon bonne buona buono cok=v competent confirme confirmee connaissances=v courant debutant \
        debutante discreto dobra dobry duzey=v edistynyt einsteiger ekspert elementary especialista esperta esperto excellent \
        excellente experienced expert experta experte expertenkenntnisse expertin experto experts familiar familiarity fortgeschritten \
        fortgeschrittene fortgeschrittener fundamental fundiert fundierte gemiddeld gevorderd god goda goed good grundkenntnisse \
        grundlaeggende grundlaggande grunnleggende gut gute halado hyva ileri in=v incepator iniciante intermedia intermediaire \
        intermediario intermediate intermedio iyi junior kenntnisse=v kezdo kiitettava knowledge=v kozephalado level=v livello=v \
        lower=v maitrise master mastery medel medio mediu meget=v middels molto=v muito=v muy=v mycket=v niva=v niveau=v nivel=v \
        notions novice nyborjare of=v orta ottima ottimo ovet perusteet poczatkujacy podstawowa podstawowy pokrocila pokrocily \
        poziom=v pre=v principiante profi proficiency proficient rutineret sehr=v senior seviye=v skilled skills=v solide \
        sredniozaawansowany stredne strong temel tres=v uitstekend upper=v user=v utmarkt uzman vertieft vertiefte very=v vyborna \
        working=v zaawansowana zaawansowany zakladni zeer=v αριστη βασικο καλη προχωρημενο базовии базовые базовыи впевнении експерт \
        начальныи опытныи отлично отличное очень=v продвинутыи просунутии свободно середніи среднии уверенное уверенныи уровень=v \
        хорошо эксперт 上級 上级 中級 中级 了解 入门 初級 初级 掌握 熟悉 熟練 熟练 精通 良好 고급 상 중 중급 초급 하",
);

/// Words that lead a list in, as in `Good knowledge of`; behind those with `in` the list begins.
pub(super) static LEAD_INS: Words = Words::new(
    "\
        advanced also am amplia amplio amplios av=in avanzado avanzados avec=in background bardzo basic beherrschung biegla bom bonne \
        bonnes bons buen buenos buona com=in comfortable command competent con=in confident conhecimento conhecimentos connaissance \
        connaissances conocimiento conocimientos conoscenza conoscenze d de=in deep del=in der des=in di=in dobra dominio \
        doswiadczenie du=in em=in en=in erfahrung erfahrungen erfarenhet ervaring esperienza excellent excellente experience \
        experienced experiencia expert expertise extensive familiar familiarity fluent fundierte god goda goede good grundkenntnisse \
        gut gute guter hands hands-on have i=in im=in in=in inom=in kennis kenntnisse knowledge knowledgeable kunskap kunskaper \
        langjahrige maitrisant maitrise manejo med=in met=in mit=in muy mycket nell=in of=in on ottima padronanza parfaite practical \
        praktische praktyczna pratique proficiency proficient ruime sehr sicher sichere sicherer skilled skills solid solide solides \
        solidos strong to tres uitgebreide umfangreiche umgang understanding using=in van=in vertiefte very w=in with=in working z=in \
        znajomosc в=in владение знание знания опыт отличное работы с=in уверенное уверенныи хорошее",
);

/// Words before the last item of a list.
pub(super) static ANDS: Words = Words::new(
    "\
        and e et i ja och og oraz plus sowie und ve y και и та і",
);

// How a resume of each language names its sections and writes its dates. Wordings stand in the order formal, plain, colloquial.

const LOCALES = {
  en: {
    months: "January February March April May June July August September October November December",
    short: "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    numeric: "MM/YYYY", dash: " – ", present: ["Present", "present", "now"],
    summary: "Professional Summary|Profile|About me", work: "Professional Experience|Employment History|Work",
    education: "Education|Education and Training|Education", skills: "Core Skills|Skills|What I am good at",
    languages: "Languages|Languages|Languages", certificates: "Certifications|Certificates|Courses & certificates",
    volunteer: "Volunteer Experience|Volunteering|Volunteering", projects: "Selected Projects|Projects|Things I built",
    publications: "Publications|Selected Publications|Papers", awards: "Honours and Awards|Awards|Awards",
    interests: "Interests|Hobbies|Off the clock", contact: "Contact|Contact|Say hello",
    phone: "Phone|Tel.", email: "E-mail|Email", place: "Address|Lives in", web: "Web|Website", title: "Curriculum Vitae|Resume",
  },
  de: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    short: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    numeric: "MM/YYYY", dash: " – ", present: ["heute", "dato", "heute"],
    summary: "Kurzprofil|Profil|Über mich", work: "Beruflicher Werdegang|Berufserfahrung|Arbeit",
    education: "Ausbildung|Bildungsweg|Schule und Ausbildung", skills: "Fachkenntnisse|Kenntnisse und Fähigkeiten|Das kann ich",
    languages: "Sprachkenntnisse|Sprachen|Sprachen", certificates: "Zertifikate|Weiterbildung und Zertifikate|Scheine",
    volunteer: "Ehrenamtliches Engagement|Ehrenamt|Ehrenamt", projects: "Ausgewählte Projekte|Projekte|Projekte",
    publications: "Veröffentlichungen|Publikationen|Aufsätze", awards: "Auszeichnungen|Auszeichnungen|Preise",
    interests: "Interessen|Hobbys|Freizeit", contact: "Kontakt|Kontakt|Kontakt",
    phone: "Telefon|Tel.", email: "E-Mail|Mail", place: "Anschrift|Wohnort", web: "Internet|Web", title: "Lebenslauf|Lebenslauf",
    born: "Geburtsdatum|Geboren am", nationality: "Staatsangehörigkeit|Nationalität", day: "DD.MM.YYYY",
  },
  fr: {
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    numeric: "MM/YYYY", dash: " – ", present: ["aujourd’hui", "à ce jour", "aujourd'hui"],
    summary: "Profil professionnel|Profil|À propos", work: "Expérience professionnelle|Parcours professionnel|Expériences",
    education: "Formation|Diplômes et formation|Études", skills: "Compétences clés|Compétences|Savoir-faire",
    languages: "Langues|Langues|Langues", certificates: "Certifications|Certificats|Certificats",
    volunteer: "Engagement bénévole|Bénévolat|Bénévolat", projects: "Réalisations|Projets|Projets",
    publications: "Publications|Publications|Articles", awards: "Distinctions|Prix et distinctions|Prix",
    interests: "Centres d’intérêt|Loisirs|Loisirs", contact: "Coordonnées|Contact|Me joindre",
    phone: "Téléphone|Tél.", email: "Courriel|E-mail", place: "Adresse|Ville", web: "Site|Site", title: "Curriculum vitæ|CV",
    born: "Date de naissance|Née le", nationality: "Nationalité|Nationalité", day: "DD/MM/YYYY",
  },
  es: {
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    short: "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.",
    numeric: "MM/YYYY", of: " de ", dash: " – ", present: ["actualidad", "actualmente", "hoy"],
    summary: "Perfil profesional|Perfil|Sobre mí", work: "Experiencia profesional|Experiencia laboral|Trayectoria",
    education: "Formación académica|Formación|Estudios", skills: "Competencias|Habilidades|Aptitudes",
    languages: "Idiomas|Idiomas|Idiomas", certificates: "Certificaciones|Cursos y certificados|Cursos",
    volunteer: "Voluntariado|Voluntariado|Voluntariado", projects: "Proyectos destacados|Proyectos|Proyectos",
    publications: "Publicaciones|Publicaciones|Artículos", awards: "Premios y reconocimientos|Premios|Premios",
    interests: "Intereses|Aficiones|Aficiones", contact: "Datos de contacto|Contacto|Contacto",
    phone: "Teléfono|Tel.", email: "Correo electrónico|Correo", place: "Dirección|Ciudad", web: "Web|Web", title: "Currículum vítae|Currículum",
    born: "Fecha de nacimiento|Fecha de nacimiento", nationality: "Nacionalidad|Nacionalidad", day: "DD/MM/YYYY",
  },
  it: {
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    short: "gen feb mar apr mag giu lug ago set ott nov dic",
    numeric: "MM/YYYY", dash: " – ", present: ["in corso", "oggi", "oggi"],
    summary: "Profilo professionale|Profilo|Chi sono", work: "Esperienza professionale|Esperienze lavorative|Lavoro",
    education: "Istruzione e formazione|Formazione|Studi", skills: "Competenze professionali|Competenze|Cosa so fare",
    languages: "Competenze linguistiche|Lingue|Lingue", certificates: "Certificazioni|Certificati|Corsi",
    volunteer: "Attività di volontariato|Volontariato|Volontariato", projects: "Progetti|Progetti|Progetti",
    publications: "Pubblicazioni|Pubblicazioni|Articoli", awards: "Riconoscimenti|Premi|Premi",
    interests: "Interessi|Interessi|Tempo libero", contact: "Contatti|Contatti|Contatti",
    phone: "Telefono|Cell.", email: "E-mail|Posta", place: "Indirizzo|Residenza", web: "Sito|Web", title: "Curriculum vitae|Curriculum",
  },
  pt: {
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    short: "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    numeric: "MM/YYYY", of: " de ", dash: " – ", present: ["presente", "atualmente", "até hoje"],
    summary: "Perfil profissional|Perfil|Sobre mim", work: "Experiência profissional|Percurso profissional|Trabalho",
    education: "Formação académica|Educação e formação|Estudos", skills: "Competências|Competências|O que sei fazer",
    languages: "Idiomas|Línguas|Línguas", certificates: "Certificações|Certificados|Cursos e cartas",
    volunteer: "Voluntariado|Voluntariado|Voluntariado", projects: "Projetos|Projetos|Projetos",
    publications: "Publicações|Publicações|Artigos", awards: "Prémios|Prémios|Prémios",
    interests: "Interesses|Interesses|Tempos livres", contact: "Contactos|Contacto|Contacto",
    phone: "Telefone|Telm.", email: "E-mail|Correio", place: "Morada|Localidade", web: "Sítio|Web", title: "Curriculum vitae|Currículo",
  },
  nl: {
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    short: "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
    numeric: "MM-YYYY", dash: " – ", present: ["heden", "heden", "nu"],
    summary: "Persoonlijk profiel|Profiel|Over mij", work: "Werkervaring|Loopbaan|Opdrachten en banen",
    education: "Opleidingen|Opleiding|Studie", skills: "Vaardigheden|Kennis en vaardigheden|Gereedschap",
    languages: "Talenkennis|Talen|Talen", certificates: "Certificaten|Cursussen en certificaten|Certificaten",
    volunteer: "Vrijwilligerswerk|Vrijwilligerswerk|Vrijwilligerswerk", projects: "Projecten|Projecten|Eigen projecten",
    publications: "Publicaties|Publicaties|Artikelen", awards: "Prijzen|Prijzen|Prijzen",
    interests: "Interesses|Hobby's|Vrije tijd", contact: "Contactgegevens|Contact|Contact",
    phone: "Telefoon|Tel.", email: "E-mail|Mail", place: "Adres|Woonplaats", web: "Website|Web", title: "Curriculum vitae|CV",
  },
  pl: {
    months: "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
    short: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    numeric: "MM.YYYY", dash: " – ", present: ["obecnie", "nadal", "do teraz"],
    summary: "Podsumowanie zawodowe|Profil zawodowy|O mnie", work: "Doświadczenie zawodowe|Przebieg pracy|Praca",
    education: "Wykształcenie|Edukacja|Szkoły", skills: "Umiejętności|Kompetencje|Umiejętności",
    languages: "Znajomość języków|Języki obce|Języki", certificates: "Certyfikaty|Kursy i certyfikaty|Kursy",
    volunteer: "Wolontariat|Wolontariat|Wolontariat", projects: "Projekty|Projekty|Projekty",
    publications: "Publikacje|Wybrane publikacje|Artykuły", awards: "Nagrody i wyróżnienia|Nagrody|Nagrody",
    interests: "Zainteresowania|Zainteresowania|Po pracy", contact: "Dane kontaktowe|Kontakt|Kontakt",
    phone: "Telefon|Tel.", email: "E-mail|E-mail", place: "Adres|Miejscowość", web: "Strona|WWW", title: "Życiorys|CV",
  },
  sv: {
    months: "januari februari mars april maj juni juli augusti september oktober november december",
    short: "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    numeric: "YYYY-MM", dash: " – ", present: ["pågående", "nu", "idag"],
    summary: "Sammanfattning|Profil|Om mig", work: "Arbetslivserfarenhet|Anställningar|Jobb",
    education: "Utbildning|Utbildning|Skola", skills: "Kompetenser|Kunskaper|Det här kan jag",
    languages: "Språkkunskaper|Språk|Språk", certificates: "Certifikat|Kurser och certifikat|Behörigheter",
    volunteer: "Ideellt arbete|Ideellt engagemang|Ideellt arbete", projects: "Projekt|Projekt|Projekt",
    publications: "Publikationer|Publikationer|Artiklar", awards: "Utmärkelser|Priser|Priser",
    interests: "Intressen|Fritidsintressen|Fritid", contact: "Kontaktuppgifter|Kontakt|Kontakt",
    phone: "Telefon|Tel.", email: "E-post|E-post", place: "Adress|Bostadsort", web: "Webbplats|Webb", title: "Meritförteckning|CV",
  },
  tr: {
    months: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    short: "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
    numeric: "MM.YYYY", dash: " – ", present: ["devam ediyor", "günümüz", "halen"],
    summary: "Özet|Profil|Hakkımda", work: "İş Deneyimi|Mesleki Deneyim|Çalıştığım Yerler",
    education: "Eğitim Bilgileri|Eğitim|Okullar", skills: "Yetkinlikler|Beceriler|Neler Yaparım",
    languages: "Yabancı Diller|Diller|Diller", certificates: "Sertifikalar|Kurs ve Sertifikalar|Sertifikalar",
    volunteer: "Gönüllü Çalışmalar|Gönüllülük|Gönüllülük", projects: "Projeler|Projeler|Projeler",
    publications: "Yayınlar|Yayınlar|Makaleler", awards: "Ödüller|Ödüller|Ödüller",
    interests: "İlgi Alanları|Hobiler|Boş Zaman", contact: "İletişim Bilgileri|İletişim|İletişim",
    phone: "Telefon|Tel", email: "E-posta|E-posta", place: "Adres|Şehir", web: "Web sitesi|Web", title: "Özgeçmiş|CV",
  },
  ru: {
    months: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    short: "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.",
    numeric: "MM.YYYY", dash: " – ", present: ["по настоящее время", "настоящее время", "сейчас"],
    summary: "О себе|Профиль|Обо мне", work: "Опыт работы|Трудовая деятельность|Где работал",
    education: "Образование|Образование|Учёба", skills: "Ключевые навыки|Профессиональные навыки|Что умею",
    languages: "Знание языков|Языки|Языки", certificates: "Курсы и сертификаты|Сертификаты|Курсы",
    volunteer: "Волонтёрская деятельность|Волонтёрство|Волонтёрство", projects: "Проекты|Проекты|Проекты",
    publications: "Публикации|Публикации|Статьи", awards: "Награды|Награды|Награды",
    interests: "Интересы|Увлечения|Увлечения", contact: "Контактная информация|Контакты|Контакты",
    phone: "Телефон|Тел.", email: "Эл. почта|Почта", place: "Город|Город проживания", web: "Сайт|Сайт", title: "Резюме|Резюме",
    born: "Дата рождения|Дата рождения", nationality: "Гражданство|Гражданство", day: "DD.MM.YYYY",
  },
  zh: {
    numeric: "YYYY.MM", long: "YYYY年M月", dash: " - ", present: ["至今", "至今", "现在"],
    summary: "个人简介|自我评价|关于我", work: "工作经历|工作经验|职业经历",
    education: "教育背景|教育经历|学历", skills: "专业技能|技能|我的技能",
    languages: "语言能力|语言|语言", certificates: "证书|资格证书|证书",
    volunteer: "志愿者经历|志愿服务|志愿活动", projects: "项目经历|项目经验|项目",
    publications: "发表论文|论文|文章", awards: "获奖情况|荣誉奖项|奖项",
    interests: "兴趣爱好|爱好|业余爱好", contact: "联系方式|联系方式|联系我",
    phone: "电话|手机", email: "邮箱|电子邮箱", place: "所在地|现居城市", web: "网站|主页", title: "个人简历|简历",
    born: "出生日期|出生年月", nationality: "国籍|民族", day: "YYYY年M月D日",
  },
  ja: {
    numeric: "YYYY/MM", long: "YYYY年M月", dash: "〜", present: ["現在", "現在", "現在"],
    summary: "職務要約|自己PR|自己紹介", work: "職務経歴|職歴|仕事",
    education: "学歴|学歴|学歴", skills: "活かせるスキル|スキル|できること",
    languages: "語学力|語学|語学", certificates: "資格・免許|保有資格|資格",
    volunteer: "ボランティア活動|ボランティア|ボランティア", projects: "プロジェクト|プロジェクト|制作実績",
    publications: "論文・著書|論文|執筆", awards: "受賞歴|受賞|受賞歴",
    interests: "趣味・特技|趣味|趣味", contact: "連絡先|連絡先|連絡先",
    phone: "電話番号|電話", email: "メールアドレス|メール", place: "住所|現住所", web: "ウェブサイト|サイト", title: "職務経歴書|履歴書",
    born: "生年月日|生年月日", nationality: "国籍|国籍", day: "YYYY年M月D日",
  },
};

/** How one document words things: `of("work")` is a heading, `month("2019-03")` a date, `range(entry)` both ends. */
export class Wording {
  /**
   * @param {string} language two letters
   * @param {{wording?: number, dates?: "long" | "short" | "numeric" | "year", dash?: string}} style of the layout
   */
  constructor(language, style = {}) {
    this.locale = LOCALES[language];
    this.variant = style.wording ?? 0;
    this.dates = style.dates ?? "long";
    this.dash = style.dash ?? this.locale.dash;
    this.present = this.locale.present[this.variant];
  }

  of(key) {
    const choices = this.locale[key].split("|");
    return choices[Math.min(this.variant, choices.length - 1)];
  }

  month(date) {
    const [year, month] = date.split("-");
    if (!month || this.dates === "year") return this.locale.long && this.dates === "long" ? `${year}年` : year;
    if (this.dates === "numeric" || !this.locale.months) {
      const pattern = this.dates === "numeric" ? this.locale.numeric : this.locale.long;
      return pattern.replace("YYYY", year).replace("MM", month).replace("M", String(Number(month)));
    }
    const short = this.dates === "short";
    return this.locale[short ? "short" : "months"].split(" ")[month - 1] + (short ? " " : this.locale.of ?? " ") + year;
  }

  /** A whole day, as the personal data of some countries' resumes have it. */
  day(date) {
    const [year, month, day] = date.split("-");
    return this.locale.day.replace("YYYY", year).replace("MM", month).replace("DD", day).replace("M", String(Number(month))).replace("D", String(Number(day)));
  }

  /** Both ends of an entry, as its truth says they are written where it says so. */
  range(entry) {
    if (entry.dates) return entry.dates;
    if (!entry.startDate) return entry.endDate ? this.month(entry.endDate) : "";
    const start = this.month(entry.startDate);
    const end = entry.endDate ? this.month(entry.endDate) : this.present;
    return start === end ? start : start + this.dash + end;
  }
}

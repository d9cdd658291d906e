//! Words that tell what a phrase of a resume is: a job title, an employer, a school, a degree.

/// Nouns that job titles end in or turn on, lower case, in the languages read.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "engineer", "developer", "programmer", "manager", "director", "analyst", "architect", "administrator", "admin", "consultant",
    "designer", "lead", "leader", "head", "chief", "officer", "president", "vice", "vp", "ceo", "cto", "cfo", "coo", "cio", "cmo",
    "founder", "co-founder", "cofounder", "owner", "partner", "intern", "internship", "trainee", "apprentice", "assistant",
    "associate", "specialist", "coordinator", "supervisor", "technician", "scientist", "researcher", "professor", "lecturer",
    "teacher", "tutor", "instructor", "trainer", "coach", "mentor", "nurse", "doctor", "physician", "surgeon", "therapist",
    "pharmacist", "dentist", "accountant", "auditor", "controller", "bookkeeper", "clerk", "cashier", "secretary", "receptionist",
    "representative", "agent", "broker", "advisor", "adviser", "strategist", "planner", "buyer", "purchaser", "seller", "salesperson",
    "salesman", "saleswoman", "marketer", "copywriter", "writer", "editor", "journalist", "reporter", "translator", "interpreter",
    "photographer", "producer", "artist", "animator", "illustrator", "musician", "actor", "chef", "cook", "baker", "barista",
    "bartender", "waiter", "waitress", "server", "host", "hostess", "driver", "pilot", "captain", "mechanic", "electrician", "plumber",
    "carpenter", "welder", "machinist", "operator", "worker", "labourer", "laborer", "foreman", "inspector", "tester", "qa", "sre",
    "devops", "lawyer", "attorney", "paralegal", "judge", "librarian", "curator", "archivist", "economist", "statistician",
    "mathematician", "physicist", "chemist", "biologist", "geologist", "volunteer", "member", "fellow", "postdoc", "student",
    "contractor", "freelancer", "executive", "superintendent", "principal", "dean", "chair", "chairman", "chairwoman", "chairperson",
    "treasurer", "organizer", "organiser", "facilitator", "ambassador", "evangelist", "advocate", "counselor", "counsellor",
    "psychologist", "caregiver", "nanny", "guard", "firefighter", "sergeant", "lieutenant", "recruiter", "generalist", "merchandiser",
    "stylist", "estimator", "surveyor", "drafter", "draftsman", "dispatcher", "packer", "picker", "handler", "stocker", "steward",
    "scrum", "staff", "practitioner", "hygienist", "paramedic", "midwife", "dietitian", "veterinarian", "optometrist", "underwriter",
    "teller", "maintainer", "contributor", "reviewer", "aide", "cleaner", "gardener", "builder", "roofer", "painter", "tailor",
    "seamstress",
    // de, fr, es, it, pt, nl, pl, sv, tr
    "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "leiter", "leiterin", "berater", "beraterin", "mitarbeiter",
    "mitarbeiterin", "werkstudent", "werkstudentin", "praktikant", "praktikantin", "kaufmann", "kauffrau", "verkäufer", "verkäuferin",
    "lehrer", "lehrerin", "geschäftsführer", "geschäftsführerin", "projektleiter", "projektleiterin", "assistent", "assistentin",
    "pfleger", "krankenschwester", "sachbearbeiter", "sachbearbeiterin", "techniker", "technikerin", "développeur", "développeuse",
    "ingénieur", "ingénieure", "responsable", "directeur", "directrice", "chargé", "chargée", "stagiaire", "vendeur", "vendeuse",
    "professeur", "infirmier", "infirmière", "comptable", "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "gerente",
    "jefe", "jefa", "director", "directora", "becario", "becaria", "analista", "profesor", "profesora", "enfermero", "enfermera",
    "contador", "sviluppatore", "sviluppatrice", "ingegnere", "direttore", "direttrice", "tirocinante", "impiegato", "impiegata",
    "insegnante", "desenvolvedor", "desenvolvedora", "engenheiro", "engenheira", "estagiário", "estagiária", "diretor", "diretora",
    "coordenador", "ontwikkelaar", "medewerker", "adviseur", "docent", "stagiair", "verpleegkundige", "programista", "inżynier",
    "kierownik", "specjalista", "analityk", "dyrektor", "stażysta", "nauczyciel", "utvecklare", "ingenjör", "chef", "konsult",
    "projektledare", "lärare", "praktikant", "sjuksköterska", "geliştirici", "mühendis", "mühendisi", "müdür", "müdürü", "uzman",
    "uzmanı", "stajyer", "öğretmen", "yönetici", "yöneticisi",
];

/// What companies' names end in, lower case.
#[rustfmt::skip]
const COMPANY_ENDS: &[&str] = &[
    "inc", "llc", "ltd", "limited", "corp", "corporation", "company", "co", "gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa",
    "bv", "nv", "ab", "oy", "oyj", "aps", "plc", "pty", "llp", "lp", "kgaa", "ug", "se",
];

/// Words of employers' names, lower case.
#[rustfmt::skip]
const EMPLOYERS: &[&str] = &[
    "group", "holding", "holdings", "partners", "associates", "industries", "technologies", "systems", "solutions", "services", "labs",
    "laboratories", "studio", "studios", "agency", "consulting", "bank", "hospital", "clinic", "foundation", "institute", "university",
    "college", "school", "academy", "restaurant", "hotel", "cafe", "café", "bakery", "store", "stores", "shop", "market", "media",
    "press", "network", "networks", "enterprises", "ventures", "capital", "financial", "insurance", "logistics", "department",
    "ministry", "council", "church", "museum", "library", "association", "society", "club", "center", "centre", "government", "city",
    "universität", "klinik", "klinikum", "krankenhaus", "stadt", "université", "hôpital", "hospital", "universidad", "universidade",
    "università", "freelance", "self-employed", "selbstständig", "indépendant", "autónomo",
];

/// Words of schools' names, lower case.
#[rustfmt::skip]
const SCHOOLS: &[&str] = &[
    "university", "college", "school", "institute", "academy", "polytechnic", "seminary", "conservatory", "universität", "uni",
    "hochschule", "fachhochschule", "gymnasium", "realschule", "berufsschule", "akademie", "institut", "université", "école", "ecole",
    "lycée", "lycee", "iut", "universidad", "instituto", "escuela", "colegio", "facultad", "università", "universita", "politecnico",
    "istituto", "liceo", "scuola", "universidade", "faculdade", "escola", "universiteit", "hogeschool", "uniwersytet", "politechnika",
    "szkoła", "liceum", "universitet", "högskola", "högskolan", "universitetet", "tekniska", "gymnasiet", "üniversitesi", "üniversite",
    "lisesi", "lise", "bootcamp", "mit", "eth", "epfl", "ucla", "faculty", "campus", "大学", "tu", "rwth", "kth",
];

/// Words of degrees, lower case, full stops taken out.
const DEGREES: &[&str] = &[
    "bachelor",
    "bachelors",
    "bachelor's",
    "bachelor’s",
    "master",
    "masters",
    "master's",
    "master’s",
    "associate",
    "associates",
    "associate's",
    "doctor",
    "doctorate",
    "doctoral",
    "phd",
    "dphil",
    "md",
    "jd",
    "llb",
    "llm",
    "mba",
    "emba",
    "bsc",
    "bs",
    "ba",
    "beng",
    "btech",
    "bba",
    "bfa",
    "bcom",
    "bed",
    "be",
    "msc",
    "ms",
    "ma",
    "meng",
    "mtech",
    "mfa",
    "med",
    "mphil",
    "mres",
    "aa",
    "as",
    "aas",
    "ged",
    "diploma",
    "degree",
    "certificate",
    "certification",
    "minor",
    "major",
    "abitur",
    "diplom",
    "magister",
    "staatsexamen",
    "promotion",
    "fachabitur",
    "mittlere",
    "licence",
    "baccalauréat",
    "bac",
    "dut",
    "bts",
    "doctorat",
    "diplôme",
    "grado",
    "licenciatura",
    "licenciado",
    "máster",
    "maestría",
    "doctorado",
    "bachillerato",
    "técnico",
    "laurea",
    "dottorato",
    "maturità",
    "diploma",
    "mestrado",
    "bacharelado",
    "bacharel",
    "doutorado",
    "licencjat",
    "inżynier",
    "doktorat",
    "matura",
    "kandidatexamen",
    "civilingenjör",
    "masterexamen",
    "kandidat",
    "lisans",
    "doktora",
    "önlisans",
    "postgraduate",
    "undergraduate",
    "graduate",
    "honours",
    "honors",
    "bsc(hons)",
    "high-school",
    "a-levels",
    "gcse",
    "nvq",
    "hnd",
    "trade",
    "apprenticeship",
    "ausbildung",
    "ingénieur",
];

/// Words for kinds of employment, which are neither title nor employer.
#[rustfmt::skip]
const TERMS: &[&str] = &[
    "full-time", "part-time", "full time", "part time", "vollzeit", "teilzeit", "permanent", "temporary", "contract", "remote",
    "hybrid", "on-site", "onsite", "internship", "temps plein", "temps partiel", "cdi", "cdd",
];

/// Labels that stand before or above a value in forms and themes, lower case.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "highlights", "key impact", "key achievements", "achievements", "responsibilities", "courses", "major courses", "coursework", "relevant coursework",
    "keywords", "technologies", "dates", "date", "duties", "key results", "description", "summary", "details", "tasks",
    "main activities and responsibilities", "key responsibilities", "accomplishments", "key accomplishments", "skills", "tech stack",
    "stack", "roles", "role", "location", "issued by", "view project", "website", "link", "impact", "selected achievements",
    "deliverables", "outcomes", "results", "key outcomes", "key highlights", "type",
];

/// The words of a phrase, lower case, without marks around them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')' | '|' | '&'))
        .map(|word| {
            let word: String = word.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
            word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
        })
        .filter(|word| !word.is_empty())
}

fn count(text: &str, list: &[&str]) -> usize {
    words(text).filter(|word| list.contains(&word.as_str())).count()
}

/// How much a phrase looks like a job title.
pub(crate) fn title_score(text: &str) -> i32 {
    let n = count(text, TITLES).min(2) as i32 * 2;
    let halves =
        words(text).filter(|word| word.rsplit('-').next().is_some_and(|last| last != word && TITLES.contains(&last))).count() as i32;
    n + halves - i32::from(ends_as_company(text)) * 3
}

/// How much a phrase looks like an employer.
pub(crate) fn employer_score(text: &str) -> i32 {
    count(text, EMPLOYERS).min(2) as i32 * 2 + i32::from(ends_as_company(text)) * 2
}

/// Whether a phrase ends in `Inc.`, `GmbH` and the like.
pub(crate) fn ends_as_company(text: &str) -> bool {
    words(text).last().is_some_and(|word| COMPANY_ENDS.contains(&word.as_str()))
}

/// Whether a phrase holds a word of schools' names.
pub(crate) fn is_school(text: &str) -> bool {
    count(text, SCHOOLS) > 0
        || words(text)
            .any(|word| ["universit", "hochschule", "schule", "college"].iter().any(|part| word.len() > part.len() && word.contains(part)))
}

/// Whether a phrase begins like a degree.
pub(crate) fn is_degree(text: &str) -> bool {
    words(text).take(4).any(|word| DEGREES.contains(&word.as_str()))
}

/// Languages that people speak, in English and in themselves or their neighbours', and words for how well, lower case.
#[rustfmt::skip]
const SPOKEN: &[&str] = &[
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "polish", "czech", "slovak", "hungarian", "romanian",
    "bulgarian", "greek", "croatian", "serbian", "bosnian", "slovenian", "ukrainian", "russian", "turkish", "swedish", "norwegian",
    "danish", "finnish", "icelandic", "estonian", "latvian", "lithuanian", "hindi", "urdu", "bengali", "tamil", "telugu", "marathi",
    "punjabi", "gujarati", "kannada", "malayalam", "chinese", "mandarin", "cantonese", "japanese", "korean", "vietnamese", "thai",
    "indonesian", "malay", "tagalog", "filipino", "hebrew", "arabic", "persian", "farsi", "swahili", "yoruba", "igbo", "hausa", "amharic",
    "zulu", "afrikaans", "catalan", "basque", "irish", "welsh", "latin", "albanian", "armenian", "georgian", "deutsch", "englisch",
    "französisch", "spanisch", "italienisch", "polnisch", "russisch", "türkisch", "niederländisch", "anglais", "allemand", "français",
    "espagnol", "italien", "néerlandais", "inglés", "alemán", "francés", "español", "italiano", "portugués", "inglese", "tedesco",
    "francese", "spagnolo", "inglês", "alemão", "francês", "espanhol", "português", "engels", "duits", "frans", "nederlands",
    "angielski", "niemiecki", "francuski", "polski", "engelska", "tyska", "franska", "svenska", "ingilizce", "almanca", "fransızca",
    "türkçe", "native", "fluent", "tongue", "bilingual", "muttersprache", "fließend", "a1", "a2", "b1", "b2", "c1", "c2", "英語", "日本語",
];

/// Whether a line names a language that people speak.
pub(crate) fn names_spoken(line: &str) -> bool {
    count(line, SPOKEN) > 0 || line.contains("語")
}

/// Whether a line names a language to program in.
pub(crate) fn names_programming(line: &str) -> bool {
    const NAMES: &[&str] = &[
        "java",
        "python",
        "rust",
        "c++",
        "c#",
        "javascript",
        "typescript",
        "sql",
        "golang",
        "php",
        "ruby",
        "html",
        "css",
        "kotlin",
        "swift",
        "perl",
        "bash",
        "scala",
        "matlab",
    ];
    count(line, NAMES) > 0
}

/// Words for what work pays, lower case.
#[rustfmt::skip]
const PAY: &[&str] = &[
    "salary", "salaries", "wage", "wages", "pay", "compensation", "remuneration", "gehalt", "gehaltsvorstellung", "jahresgehalt", "lohn",
    "salaire", "rémunération", "salario", "sueldo", "stipendio", "retribuzione", "salário", "salaris", "wynagrodzenie", "lön", "maaş",
];

/// Whether a line tells a pay: a word for it, and an amount.
pub(crate) fn is_pay(line: &str) -> bool {
    count(line, PAY) > 0 && line.chars().any(|c| c.is_ascii_digit())
}

/// Whether a phrase is only the kind of employment.
pub(crate) fn is_terms(text: &str) -> bool {
    let lower = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    TERMS.contains(&lower.as_str())
}

/// Whether a phrase is a label and no value.
pub(crate) fn is_label(text: &str) -> bool {
    let lower = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    LABELS.contains(&lower.as_str())
}

/// Whether a phrase is a length of time, such as `6 years 5 months` or `a year`.
pub(crate) fn is_duration(text: &str) -> bool {
    #[rustfmt::skip]
const UNITS: &[&str] = &[
    "year", "years", "yr", "yrs", "month", "months", "mo", "mos", "week", "weeks", "jahr", "jahre", "monat", "monate", "an", "ans",
    "mois", "año", "años", "mes", "meses", "anno", "anni", "mese", "mesi", "ano", "anos", "mês", "jaar", "maand", "maanden", "rok",
    "lata", "lat", "miesiąc", "miesiące", "miesięcy", "år", "månad", "månader", "yıl", "ay", "a", "less", "than", "and", "about",
    "over", "one", "few",
];
    let mut n_units = 0;
    for word in words(text) {
        let unit = UNITS.contains(&word.as_str());
        n_units += usize::from(unit && word.len() > 1);
        if !unit && !word.chars().all(|c| c.is_ascii_digit()) && !word.contains(['年', '月']) {
            return false;
        }
        n_units += usize::from(word.contains(['年', '月']));
    }
    n_units > 0
}

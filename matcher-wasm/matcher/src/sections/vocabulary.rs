//! The words that headings are made of.

use super::SectionKind::{self, *};

/// Words that name a kind of section, lower case. Where several stand in one heading the first kind of [`ORDER`] wins.
#[rustfmt::skip]
const NAMES: &[(SectionKind, &[&str])] = &[
    (
        Volunteer,
        &[
            "volunteer", "volunteering", "voluntary", "community", "involvement", "ehrenamt", "ehrenamtliches", "engagement",
            "bénévolat", "voluntariado", "volontariato", "vrijwilligerswerk", "wolontariat", "gönüllü", "gönüllülük", "ideellt",
            "ボランティア",
        ],
    ),
    (
        Certificates,
        &[
            "certificates", "certificate", "certifications", "certification", "licenses", "licences", "credentials", "zertifikate",
            "zertifizierungen", "certificats", "certificaciones", "certificados", "certificazioni", "certificaten", "certificeringen",
            "certyfikaty", "sertifikalar", "certifikat", "certificações", "資格",
        ],
    ),
    (
        Awards,
        &[
            "awards", "award", "honors", "honours", "honor", "recognition", "achievements", "accomplishments", "scholarships",
            "prizes", "auszeichnungen", "preise", "distinctions", "prix", "premios", "reconocimientos", "premi", "riconoscimenti",
            "prêmios", "prémios", "prijzen", "nagrody", "ödüller", "utmärkelser", "受賞歴", "受賞",
        ],
    ),
    (
        Publications,
        &[
            "publications", "publication", "papers", "articles", "writing", "veröffentlichungen", "publikationen", "publicaciones",
            "pubblicazioni", "publicações", "publicaties", "publikacje", "yayınlar", "publikationer", "出版物", "論文", "talks", "patents",
        ],
    ),
    (
        Projects,
        &[
            "projects", "project", "portfolio", "projekte", "projets", "proyectos", "progetti", "projetos", "projecten", "projekty",
            "projeler", "projekt", "プロジェクト",
        ],
    ),
    (
        References,
        &[
            "references", "reference", "referees", "testimonials", "referenzen", "références", "referencias", "referenze",
            "referências", "referenties", "referencje", "referanslar", "referenser", "recommendations", "推薦",
        ],
    ),
    (
        Languages,
        &[
            "languages", "language", "speaks", "sprachen", "sprachkenntnisse", "langues", "idiomas", "lingue", "línguas", "talen", "języki",
            "diller", "dil", "språk", "語学", "言語",
        ],
    ),
    (
        Skills,
        &[
            "skills", "skill", "competencies", "competences", "competencies", "expertise", "technologies", "tools", "toolkit", "stack",
            "proficiencies", "kenntnisse", "fähigkeiten", "kompetenzen", "fachkenntnisse", "compétences", "habilidades",
            "competencias", "aptitudes", "competenze", "capacità", "competências", "vaardigheden", "competenties", "umiejętności",
            "kompetencje", "beceriler", "yetenekler", "yetkinlikler", "färdigheter", "kompetenser", "kunskaper", "スキル",
            "qualifications", "strengths", "capabilities", "it-kenntnisse", "knowledge",
        ],
    ),
    (
        Education,
        &[
            "education", "academic", "academics", "studies", "schooling", "degrees", "ausbildung", "bildung", "bildungsweg", "studium",
            "werdegang-bildung", "schulbildung", "formation", "formations", "études", "etudes", "educación", "formación", "estudios",
            "istruzione", "formazione", "educação", "formação", "opleiding", "opleidingen", "onderwijs", "wykształcenie", "edukacja",
            "eğitim", "utbildning", "学歴", "diplômes",
        ],
    ),
    (
        Work,
        &[
            "experience", "experiences", "employment", "work", "career", "history", "jobs", "positions", "berufserfahrung",
            "berufspraxis", "werdegang", "arbeitserfahrung", "erfahrung", "berufliche", "expérience", "expériences", "parcours",
            "experiencia", "esperienza", "esperienze", "experiência", "werkervaring", "ervaring", "doświadczenie", "deneyim",
            "deneyimi", "tecrübe", "arbetslivserfarenhet", "erfarenhet", "職務経歴", "職歴", "internships", "laboral",
        ],
    ),
    (
        Interests,
        &[
            "interests", "interest", "hobbies", "hobby", "activities", "interessen", "hobbys", "intérêts", "intereses", "aficiones",
            "interessi", "interesses", "hobby's", "zainteresowania", "hobiler", "ilgi", "intressen", "loisirs", "趣味",
        ],
    ),
    (
        Summary,
        &[
            "summary", "profile", "about", "objective", "overview", "introduction", "bio", "biography", "statement", "zusammenfassung",
            "profil", "kurzprofil", "überblick", "résumé", "resumen", "perfil", "sommario", "profilo", "resumo", "samenvatting",
            "profiel", "podsumowanie", "özet", "hakkımda", "sammanfattning", "自己紹介", "概要",
        ],
    ),
    (
        Contact,
        &[
            "contact", "contacts", "contacto", "kontakt", "contatti", "contato", "iletişim", "profiles", "links", "details",
            "kontaktdaten", "coordonnées", "contactgegevens", "dane", "online", "social", "vitals", "連絡先", "persönliche", "daten",
            "information",
        ],
    ),
];

/// Words that go with the names and decide nothing.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "and", "&", "of", "the", "my", "me", "in", "a", "for", "professional", "personal", "relevant", "related", "selected", "key",
    "core", "technical", "additional", "other", "general", "main", "areas", "area", "background", "training", "record", "executive",
    "leadership", "research", "teaching", "clinical", "industry", "notable", "recent", "previous", "soft", "hard", "digital",
    "computer", "it", "software", "courses", "coursework", "extracurricular", "highlights", "section", "curriculum", "life", "und",
    "et", "y", "e", "en", "i", "och", "ve", "de", "des", "der", "die", "das", "la", "le", "les", "di", "da", "professionnelle",
    "professionnelles", "profesional", "professionale", "profissional", "zawodowe", "iş", "yabancı", "à", "propos", "sobre", "mí",
    "mim", "su", "di", "über", "mich", "om", "mig", "over", "mij", "o", "mnie", "sociales", "lavorative", "complementaria",
    "académica", "accademica", "techniques", "técnicas", "tecniche", "technische", "alanları", "sertifikalar", "centres", "d'intérêt",
    "freelance", "open", "source", "memberships", "associations", "affiliations", "service", "skillset", "set", "press", "media",
];

/// The order in which kinds win over each other inside one heading.
const ORDER: [SectionKind; 13] =
    [Volunteer, Certificates, Publications, Languages, Projects, Skills, Education, Work, Awards, References, Interests, Summary, Contact];

/// The kind that a heading names, if all its words are words of headings.
pub(super) fn kind(heading: &str) -> Option<SectionKind> {
    // The dot above of a Turkish capital I becomes a mark of its own.
    let lower = heading.to_lowercase().replace('\u{307}', "");
    let lower = lower.trim_matches(|c: char| !c.is_alphanumeric());
    if lower.chars().count() > 48 {
        return None;
    }
    // `Chart note · Summary`: one of the parts must be a heading of its own.
    let parts = lower.split(['·', '|', '•', '/', '—', '–']).map(str::trim);
    parts.rev().find_map(phrase)
}

fn phrase(phrase: &str) -> Option<SectionKind> {
    let words: Vec<&str> = phrase.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let named = |kind: SectionKind, word: &str| NAMES.iter().any(|(other, names)| *other == kind && names.contains(&word));
    let known =
        |word: &&str| FILLERS.contains(word) || ORDER.iter().any(|&kind| named(kind, word)) || word.chars().all(|c| !c.is_alphabetic());
    if !words.iter().all(known) {
        return None;
    }
    let found = ORDER.into_iter().find(|&kind| words.iter().any(|word| named(kind, word)));
    // Words for many things, which name a section only where nothing else does.
    let faint = [("training", Education), ("service", Volunteer)];
    found.or_else(|| faint.into_iter().find(|(word, _)| words.contains(word)).map(|(_, kind)| kind))
}

/// Whether a heading of languages may be one of languages to program in, too.
pub(super) fn names_skills(heading: &str) -> bool {
    heading.to_lowercase().split([' ', ',']).any(|word| NAMES.iter().any(|(kind, names)| *kind == Skills && names.contains(&word)))
}

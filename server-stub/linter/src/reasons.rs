//! Why a finding matters, who says so, and what helps. No sentence blames: words like these are in most postings.

use crate::draft::Language;
use crate::finding::Rule;

/// What is told of a rule; `{n}` is the finding's number.
pub(crate) struct Told {
    pub(crate) reason: &'static str,
    pub(crate) suggestion: &'static str,
    pub(crate) source: &'static str,
}

/// "Write “…” instead."
pub(crate) fn instead(words: &str, language: Language) -> String {
    match language {
        Language::English => format!("You could write: {words}."),
        Language::German => format!("Möglich wäre: {words}."),
    }
}

pub(crate) fn of(rule: Rule, language: Language) -> Told {
    let (english, german, source) = row(rule);
    let (reason, suggestion) = match language {
        Language::English => english,
        Language::German => german,
    };
    Told { reason, suggestion, source }
}

type Texts = (&'static str, &'static str);

#[expect(clippy::too_many_lines, reason = "a table: one row a rule")]
fn row(rule: Rule) -> (Texts, Texts, &'static str) {
    match rule {
        Rule::MissingPay => (
            (
                "Pay is not stated. It is what people look for first, and many laws ask for it.",
                "State a range with its currency and unit, such as 3,200 to 3,800 EUR a month.",
            ),
            (
                "Das Gehalt fehlt. Danach wird zuerst gesucht, und viele Gesetze verlangen es.",
                "Nennen Sie eine Spanne mit Währung und Zeitraum, etwa 3.200 bis 3.800 EUR im Monat.",
            ),
            "Directive (EU) 2023/970, Article 5; New York Labor Law § 194-b; Colorado C.R.S. § 8-5-201",
        ),
        Rule::MissingPlace => (
            ("It is not said where the work is done.", "Name the town, or say that it is remote and from which countries."),
            ("Es steht nicht da, wo gearbeitet wird.", "Nennen Sie den Ort, oder dass es aus der Ferne geht und aus welchen Ländern."),
            "schema.org JobPosting, jobLocation; search engines require it",
        ),
        Rule::ManyRequirements => (
            (
                "{n} requirements are listed. Many people, women above all, apply only if they meet nearly all of them.",
                "Keep those without which nobody could begin, and move the others under \"good to have\".",
            ),
            (
                "{n} Anforderungen stehen da. Viele, vor allem Frauen, bewerben sich nur, wenn sie fast alle erfüllen.",
                "Lassen Sie stehen, was am ersten Tag nötig ist, und nennen Sie das andere unter „gut zu haben“.",
            ),
            "T. S. Mohr, Why Women Don't Apply for Jobs Unless They're 100% Qualified, Harvard Business Review, 2014",
        ),
        Rule::YearsForLevel => (
            ("{n} years are asked for, and the title is one for people who begin.", "Ask for no years, or change the title."),
            ("{n} Jahre werden verlangt, und der Titel ist einer für den Anfang.", "Verlangen Sie keine Jahre, oder ändern Sie den Titel."),
            "Acas, Age discrimination at work: guidance on job adverts",
        ),
        Rule::ManyYears => (
            (
                "{n} years say when somebody began, and not what they can do; they also keep younger people out.",
                "Say what the person should have done or be able to do.",
            ),
            (
                "{n} Jahre sagen, wann jemand begonnen hat, und nicht, was jemand kann; sie schließen auch Jüngere aus.",
                "Sagen Sie, was die Person können oder schon getan haben soll.",
            ),
            "Acas, Age discrimination at work: guidance on job adverts",
        ),
        Rule::Degree => (
            (
                "Most people who do this job well learnt it at work or in a training, without a degree.",
                "Leave the degree out, or add \"or comparable experience\".",
            ),
            (
                "Die meisten, die diese Arbeit gut machen, haben sie im Betrieb oder in einer Ausbildung gelernt.",
                "Lassen Sie den Abschluss weg, oder ergänzen Sie „oder vergleichbare Erfahrung“.",
            ),
            "J. B. Fuller, M. Raman, Dismissed by Degrees, Harvard Business School, 2017",
        ),
        Rule::Jargon => (
            (
                "Everybody understands something else by this, and some feel that they are not meant.",
                "Say in plain words what the person will do.",
            ),
            (
                "Darunter versteht jeder etwas anderes, und manche fühlen sich nicht gemeint.",
                "Sagen Sie mit einfachen Worten, was die Person tun wird.",
            ),
            "ISO 24495-1:2023, Plain language",
        ),
        Rule::Pressure => (
            (
                "People read overwork into this, and those with other duties do not apply.",
                "Say what is meant: hours, deadlines, how often.",
            ),
            (
                "Das klingt nach Überlastung; wer noch andere Pflichten hat, bewirbt sich nicht.",
                "Sagen Sie, was gemeint ist: Stunden, Termine, wie oft.",
            ),
            "ISO 24495-1:2023, Plain language",
        ),
        Rule::GenderCoded => (
            (
                "Words like this are linked with men; in experiments, women found such jobs less appealing.",
                "Describe what the person does instead of a trait.",
            ),
            (
                "Solche Wörter werden mit Männern verbunden; in Versuchen fanden Frauen solche Stellen weniger anziehend.",
                "Beschreiben Sie die Tätigkeit statt einer Eigenschaft.",
            ),
            "D. Gaucher, J. Friesen, A. C. Kay, Journal of Personality and Social Psychology 101 (2011), 109-128",
        ),
        Rule::GenderedWord => (
            ("The word names one gender and leaves others out.", "Use a word for everybody."),
            ("Das Wort nennt ein Geschlecht und lässt andere aus.", "Nehmen Sie ein Wort für alle."),
            "29 CFR § 1604.5; AGG § 11 with § 1",
        ),
        Rule::GenderedTitle => (
            (
                "The title has one form alone; a posting must be addressed to people of every gender.",
                "Add (m/w/d), or use a neutral word such as Fachkraft or Leitung.",
            ),
            (
                "Der Titel hat nur eine Form; eine Ausschreibung muss sich an Menschen jeden Geschlechts richten.",
                "Ergänzen Sie (m/w/d), oder nehmen Sie ein neutrales Wort wie Fachkraft oder Leitung.",
            ),
            "AGG § 11 with § 1 and § 7",
        ),
        Rule::Age => (
            (
                "Older or younger people read that they are not meant; in many countries it may not be written.",
                "Leave age out and say what the work needs.",
            ),
            (
                "Ältere oder Jüngere lesen, dass sie nicht gemeint sind; in vielen Ländern darf das nicht dastehen.",
                "Lassen Sie das Alter weg und sagen Sie, was die Arbeit braucht.",
            ),
            "29 CFR § 1625.4; AGG § 11; BAG, 19.08.2010 - 8 AZR 530/09",
        ),
        Rule::NativeSpeaker => (
            (
                "Where somebody grew up does not tell how well they speak; it shuts people out by origin.",
                "Name the level that the work needs (A1 to C2).",
            ),
            (
                "Wo jemand aufgewachsen ist, sagt nicht, wie gut jemand spricht; es schließt nach Herkunft aus.",
                "Nennen Sie das Niveau, das die Arbeit braucht (A1 bis C2).",
            ),
            "EEOC, Enforcement Guidance on National Origin Discrimination (2016); BAG, 29.06.2017 - 8 AZR 402/15",
        ),
        Rule::Ability => (
            (
                "Disabled people read that they are not meant, also where the work could be arranged for them.",
                "Name the task itself, and say that help and adjustments are possible.",
            ),
            (
                "Menschen mit Behinderung lesen, dass sie nicht gemeint sind, auch wo die Arbeit für sie eingerichtet werden könnte.",
                "Nennen Sie die Tätigkeit selbst, und dass Hilfen möglich sind.",
            ),
            "ADA, 42 U.S.C. § 12112; AGG § 11 with § 1; Equality Act 2010, s. 20",
        ),
        Rule::Family => (
            ("People with children or relatives to care for read that they are not meant.", "Say which hours the work needs."),
            ("Wer Kinder oder Angehörige versorgt, liest, nicht gemeint zu sein.", "Sagen Sie, welche Zeiten die Arbeit braucht."),
            "Equality Act 2010, s. 19; AGG § 3 (2)",
        ),
        Rule::Origin => (
            (
                "People of other origin or belief read that they are not meant.",
                "Say what the work needs: a language with its level, a permit, a way of working.",
            ),
            (
                "Menschen anderer Herkunft oder Überzeugung lesen, nicht gemeint zu sein.",
                "Sagen Sie, was die Arbeit braucht: eine Sprache mit Niveau, eine Erlaubnis, eine Arbeitsweise.",
            ),
            "8 U.S.C. § 1324b; AGG § 11 with § 1",
        ),
        Rule::PersonalData => (
            (
                "This is not needed to judge who can do the work, and invites unfair choices.",
                "Leave it out; ask for it after hiring if a law wants it.",
            ),
            (
                "Das ist nicht nötig, um zu beurteilen, wer die Arbeit kann, und lädt zu ungerechter Auswahl ein.",
                "Lassen Sie es weg; fragen Sie nach der Einstellung, wenn ein Gesetz es will.",
            ),
            "GDPR Article 5 (1) c; AGG § 1",
        ),
        Rule::NobodyMeets => (
            (
                "At most {n} % of the visitors who were asked meet this requirement, error included.",
                "See whether it is needed on the first day, or can be learnt.",
            ),
            (
                "Höchstens {n} % der gefragten Besucher erfüllen diese Anforderung, Fehler eingerechnet.",
                "Prüfen Sie, ob sie am ersten Tag nötig ist oder gelernt werden kann.",
            ),
            "this server's statistics of anonymous counts",
        ),
    }
}

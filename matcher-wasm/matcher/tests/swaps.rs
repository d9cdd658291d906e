//! Who somebody is moves no score, over whole folders of documents: each is read, what says who its person is gives way in its bare text to
//! what says so of others, and all those texts are read and scored.
//!
//! `TACIT_DOCUMENTS=FOLDER[:FOLDER…] cargo test -p matcher --test swaps -- --nocapture` runs over other folders than the project's own.

use std::path::{Path, PathBuf};

use matcher::document::Limits;
use matcher::{Lexicon, Matcher};
use model::{Posting, Preferences, Profile, Span};

const LEXICON: &[u8] = include_bytes!("../../lexicon/lexicon.bin");
const POSTINGS: &str = include_str!("../../../demo-site/postings.json");
const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/accuracy/documents");

/// Somebody: what stands at the places of a profile, and what else forms ask for.
struct Person {
    fields: [(&'static str, &'static str); 7],
    /// How much later than the document's own person they went to school.
    years_later: i32,
    /// Which of [`PRONOUNS`].
    pronoun: usize,
    /// Lines as they stand beside contact data.
    personal: &'static [&'static str],
}

const NAME: &str = "/basics/name";

/// His, hers, theirs, in the order of [`Person::pronoun`].
const PRONOUNS: [[&str; 3]; 4] =
    [["he", "she", "they"], ["his", "her", "their"], ["him", "hers", "them"], ["himself", "herself", "themselves"]];

/// Given names by their length, so that a broken text stays broken where it was.
const GIVEN: [&str; 8] = ["Ali", "Omar", "Aisha", "Fatima", "Ibrahim", "Nkechiny", "Oluwaseun", "Aleksandra"];

/// Of other sexes, ages, languages, scripts and countries; one bears a trade for a name, and one address of mail names nobody.
const OTHERS: [Person; 4] = [
    Person {
        fields: [
            (NAME, "Oluwaseun Adeyemi"),
            ("/basics/email", "someone@example.org"),
            ("/basics/phone", "+44 20 7946 0018"),
            ("/basics/location/address", "Rue du Bac 4"),
            ("/basics/location/postalCode", "75007"),
            ("/basics/location/city", "Lagos"),
            ("/basics/url", "https://example.org"),
        ],
        years_later: 7,
        pronoun: 0,
        personal: &[
            "Date of birth: 3 May 1999",
            "Nationality: Nigerian",
            "Marital status: single",
            "Gender: male",
            "Photo: portrait.jpg",
            "Pronouns: he/him",
        ],
    },
    Person {
        fields: [
            (NAME, "Mary Baker"),
            ("/basics/email", "mary.baker@mail.example"),
            ("/basics/phone", "(512) 555-0188"),
            ("/basics/location/address", "12 High Street"),
            ("/basics/location/postalCode", "10115"),
            ("/basics/location/city", "Leeds"),
            ("/basics/url", "https://mary-baker.example"),
        ],
        years_later: -11,
        pronoun: 1,
        personal: &[
            "Date of birth: 21 November 1961",
            "Nationality: British",
            "Marital status: widowed",
            "Gender: female",
            "Photo: none",
            "Pronouns: she/her",
        ],
    },
    Person {
        fields: [
            (NAME, "王小明"),
            ("/basics/email", "w88@example.cn"),
            ("/basics/phone", "+86 138 0013 8000"),
            ("/basics/location/address", "Lindenstraße 118"),
            ("/basics/location/postalCode", "20095"),
            ("/basics/location/city", "Chengdu"),
            ("/basics/url", "https://w88.example"),
        ],
        years_later: 2,
        pronoun: 2,
        personal: &[
            "Date of birth: 1 January 1988",
            "Nationality: Chinese",
            "Marital status: divorced",
            "Gender: non-binary",
            "Photo: 1.png",
            "Pronouns: they/them",
        ],
    },
    Person {
        fields: [
            (NAME, "María José de la Fuente Quiñones"),
            ("/basics/email", "mj.delafuente-quinones1974@correo.example.com"),
            ("/basics/phone", "+52 55 5345 6789"),
            ("/basics/location/address", "Avenida de los Insurgentes 1457"),
            ("/basics/location/postalCode", "03920"),
            ("/basics/location/city", "Guadalajara"),
            ("/basics/url", "https://maria-jose-de-la-fuente.example.com"),
        ],
        years_later: -4,
        pronoun: 1,
        personal: &[
            "Date of birth: 30 September 1974",
            "Nationality: Mexican",
            "Marital status: married",
            "Gender: female",
            "Photo: foto.jpeg",
            "Pronouns: she/her",
        ],
    },
];

fn folders() -> Vec<PathBuf> {
    std::env::var("TACIT_DOCUMENTS").map_or_else(|_| vec![OWN.into()], |list| list.split(':').map(PathBuf::from).collect())
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() { files(&entry, found) } else { found.push(entry) }
    }
}

struct Reader {
    matcher: Matcher<'static>,
    postings: Vec<Posting>,
}

impl Reader {
    fn new() -> Reader {
        let matcher = Matcher::new(Lexicon::open(LEXICON).expect("the committed asset is sound"));
        // Every third: postings of all fields, in a third of the time.
        let postings = matcher.read_postings(POSTINGS).expect("postings").postings.into_iter().step_by(3).collect();
        Reader { matcher, postings }
    }

    fn read(&self, bytes: &[u8]) -> Option<Profile> {
        self.matcher.read_resume(bytes, &Limits::default(), Some("2026-11".parse().expect("a month"))).ok()
    }

    /// Scores, growth and parts of all postings, as bits.
    fn scores(&self, text: &str) -> Vec<(String, Vec<u64>)> {
        let found = self.matcher.match_all(&self.read(text.as_bytes()).expect("a text"), &self.postings, &Preferences::default());
        let bits = |found: &model::Match| {
            let parts = found.contributions.iter().map(|part| part.points);
            [found.score, found.growth].into_iter().chain(parts).map(f64::to_bits).collect()
        };
        found.iter().map(|found| (found.posting.clone(), bits(found))).collect()
    }
}

/// A place of the text and what it says of the person: the path of a field, or `study` for its date.
struct Place {
    span: Span,
    path: String,
}

/// What says who somebody is in the text of a document, each place once. Dates are those of studies as the bare text is read, too: what is
/// read there as a job's is no date of study any more.
fn places(read: &Profile, bare: &Profile) -> Vec<Place> {
    let is_date = |path: &str| path.starts_with("/education/") && path.ends_with("Date");
    let studies: Vec<Span> =
        bare.meta.tacit.evidence.iter().filter(|evidence| is_date(&evidence.path)).map(|evidence| evidence.span).collect();
    let is_field = |path: &str| OTHERS[0].fields.iter().any(|(field, _)| *field == path);
    let evidence = read.meta.tacit.evidence.iter();
    let told = evidence.filter(|evidence| is_field(&evidence.path) || is_date(&evidence.path) && studies.contains(&evidence.span));
    let mut places: Vec<Place> = told.map(|evidence| Place { span: evidence.span, path: evidence.path.clone() }).collect();
    places.sort_by_key(|place| (place.span.start, place.span.end));
    places.dedup_by(|later, earlier| later.span.start < earlier.span.end);
    places
}

/// The text with somebody in it: the document's own person, or another.
fn told(text: &str, places: &[Place], person: Option<&Person>, personal: &[&str]) -> String {
    let mut told = text.to_owned();
    for place in places.iter().rev() {
        let (start, end) = (place.span.start as usize, place.span.end as usize);
        if place.path == "/basics/email" {
            let line_end = told[end..].find('\n').map_or(told.len(), |at| end + at);
            told.insert_str(line_end, &format!("\n{}", personal.join("\n")));
        }
        let Some(person) = person else { continue };
        let old = &text[start..end];
        let new = person.fields.iter().find(|(field, _)| *field == place.path).map(|(_, new)| as_set(old, new));
        told.replace_range(start..end, &new.unwrap_or_else(|| later(old, person.years_later)));
    }
    let Some(person) = person else { return told };
    let name = places.iter().find(|place| place.path == NAME).and_then(|place| place.span.quote(text)).unwrap_or("");
    renamed(&told, name, person)
}

/// The text with the name that a page's foot or a letter of praise repeats as another's, and with the other's pronouns.
fn renamed(text: &str, name: &str, person: &Person) -> String {
    let other = person.fields[0].1;
    let own = name.split_whitespace().find(|word| word.len() > 2 && *word != "Dr").unwrap_or("");
    let given = GIVEN.iter().find(|given| given.len() == own.len()).unwrap_or(&GIVEN[0]);
    let is_english = text.contains(" the ");
    let mut told = String::new();
    for piece in text.replace(name, other).split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        let of = PRONOUNS.iter().find(|of| is_english && of[..2].contains(&word.to_lowercase().as_str()));
        let pronoun = of.map(|of| of[person.pronoun]);
        let new = if word.eq_ignore_ascii_case(own) && !own.is_empty() {
            as_begun(word, &given.to_lowercase())
        } else {
            pronoun.map_or(word.to_owned(), |new| as_begun(word, new))
        };
        told += &new;
        told += &piece[word.len()..];
    }
    told
}

/// With a capital where the old word had one.
fn as_begun(old: &str, new: &str) -> String {
    let (first, rest) = new.split_at(1);
    if old.starts_with(char::is_uppercase) { first.to_uppercase() + rest } else { new.to_owned() }
}

/// In capitals where the old words were.
fn as_set(old: &str, new: &str) -> String {
    let is_loud = old.chars().any(char::is_uppercase) && !old.chars().any(char::is_lowercase);
    if is_loud { new.to_uppercase() } else { new.to_owned() }
}

/// A date so many years later.
fn later(date: &str, years: i32) -> String {
    let mut parts = String::new();
    for part in date.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let digits = part.trim_end_matches(|c: char| !c.is_ascii_digit());
        match digits.parse::<i32>() {
            Ok(year) if digits.len() == 4 => parts += &format!("{}{}", year + years, &part[4..]),
            _ => parts += part,
        }
    }
    parts
}

/// N6: the same work under another name, address, age and year of graduation scores the same to the last bit.
#[test]
fn the_same_work_of_somebody_else_scores_the_same() {
    let reader = Reader::new();
    let mut paths = Vec::new();
    folders().iter().for_each(|folder| files(folder, &mut paths));
    let (mut n_same, mut moved) = (0, Vec::new());
    for path in &paths {
        let Some(profile) = reader.read(&std::fs::read(path).expect("a file")) else { continue };
        if profile.basics.name.is_none() {
            continue;
        }
        let text = &profile.meta.tacit.text;
        let places = places(&profile, &reader.read(text.as_bytes()).expect("a text"));
        let own = told(text, &places, None, OTHERS[0].personal);
        let score = reader.scores(&own);
        let others = OTHERS.iter().filter(|other| {
            let other = told(text, &places, Some(other), other.personal);
            assert_ne!(own, other, "{}: nothing was swapped", path.display());
            reader.scores(&other) != score
        });
        let names: Vec<&str> = others.map(|other| other.fields[0].1).collect();
        if names.is_empty() { n_same += 1 } else { moved.push(format!("{}: {}", path.display(), names.join(", "))) }
    }
    println!("{n_same} of {} documents score the same", n_same + moved.len());
    assert!(n_same > 0 && moved.is_empty(), "{} moved: {moved:#?}", moved.len());
}

//! What the document says about work, statement by statement: all that may be weighed, and nothing about the person.

use std::collections::BTreeMap;

use model::{Profile, Span};

use super::name::Name;
use crate::lexicon::Lexicon;
use crate::profile::personal;
use crate::words::{Word, is_function_word, words};

/// Places of the profile whose words may be weighed, by the start and, where it matters, the end of their path.
const WEIGHED: [(&str, &str); 13] = [
    ("/work/", "/position"),
    ("/work/", "/summary"),
    ("/work/", "/highlights"),
    ("/volunteer/", "/position"),
    ("/volunteer/", "/summary"),
    ("/volunteer/", "/highlights"),
    ("/projects/", ""),
    ("/skills/", ""),
    ("/certificates/", "/name"),
    ("/education/", "/area"),
    ("/education/", "/studyType"),
    ("/education/", "/courses"),
    ("/basics/summary", ""),
];

/// Words about the person; no score may depend on them.
const PERSONAL: [&str; 26] = [
    "female",
    "male",
    "woman",
    "man",
    "women",
    "men",
    "girl",
    "boy",
    "mother",
    "father",
    "married",
    "single",
    "divorced",
    "born",
    "birth",
    "age",
    "aged",
    "old",
    "young",
    "nationality",
    "religion",
    "gender",
    "photo",
    "son",
    "daughter",
    "citizen",
];

/// What kind of statement it is: how much it proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// Title of the job with this number.
    Title(usize),
    /// What was done in the job with this number.
    Job(usize),
    /// What one calls oneself.
    Headline,
    /// Items of a list, certificates, studies.
    List,
    /// Anything else: profile, projects, unpaid work.
    Other,
}

/// A value of the profile that says something about work.
pub(super) struct Statement {
    pub(super) span: Option<Span>,
    pub(super) words: Vec<Word>,
    pub(super) source: Source,
}

/// The values that may be weighed, with their places.
pub(super) fn statements(profile: &Profile, name: &Name) -> Vec<Statement> {
    let mut values = Values::default();
    values.add("/basics/label".into(), Source::Headline, &profile.basics.label);
    values.add("/basics/summary".into(), Source::Other, &profile.basics.summary);
    for (i, work) in profile.work.iter().enumerate() {
        values.add(format!("/work/{i}/position"), Source::Title(i), &work.position);
        values.add(format!("/work/{i}/summary"), Source::Job(i), &work.summary);
        values.list(&format!("/work/{i}/highlights"), Source::Job(i), &work.highlights);
    }
    for (i, work) in profile.volunteer.iter().enumerate() {
        values.add(format!("/volunteer/{i}/position"), Source::Other, &work.position);
        values.add(format!("/volunteer/{i}/summary"), Source::Other, &work.summary);
        values.list(&format!("/volunteer/{i}/highlights"), Source::Other, &work.highlights);
    }
    for (i, project) in profile.projects.iter().enumerate() {
        values.add(format!("/projects/{i}/name"), Source::Other, &project.name);
        values.add(format!("/projects/{i}/description"), Source::Other, &project.description);
        values.list(&format!("/projects/{i}/highlights"), Source::Other, &project.highlights);
        values.list(&format!("/projects/{i}/keywords"), Source::List, &project.keywords);
    }
    for (i, group) in profile.skills.iter().enumerate() {
        values.add(format!("/skills/{i}/name"), Source::List, &group.name);
        values.list(&format!("/skills/{i}/keywords"), Source::List, &group.keywords);
    }
    for (i, certificate) in profile.certificates.iter().enumerate() {
        values.add(format!("/certificates/{i}/name"), Source::List, &certificate.name);
    }
    for (i, education) in profile.education.iter().enumerate() {
        values.add(format!("/education/{i}/area"), Source::List, &education.area);
        values.add(format!("/education/{i}/studyType"), Source::List, &education.study_type);
    }
    if profile.work.is_empty() {
        return of_lines(profile, name);
    }
    let spans: BTreeMap<&str, Span> = profile.meta.tacit.evidence.iter().map(|evidence| (evidence.path.as_str(), evidence.span)).collect();
    let statement = |(path, source, text): (String, Source, &String)| Statement {
        span: spans.get(path.as_str()).copied(),
        words: name.left_out(words(text)),
        source,
    };
    values.0.into_iter().map(statement).collect()
}

/// Values with their paths.
#[derive(Default)]
struct Values<'p>(Vec<(String, Source, &'p String)>);

impl<'p> Values<'p> {
    fn add(&mut self, path: String, source: Source, text: &'p Option<String>) {
        self.0.extend(text.as_ref().map(|text| (path, source, text)));
    }

    fn list(&mut self, path: &str, source: Source, texts: &'p [String]) {
        self.0.extend(texts.iter().enumerate().map(|(n, text)| (format!("{path}/{n}"), source, text)));
    }
}

/// Where no job was read: the lines of the text that hold no name, contact, school or date of study.
fn of_lines(profile: &Profile, name: &Name) -> Vec<Statement> {
    let reading = &profile.meta.tacit;
    let personal: Vec<Span> =
        reading.evidence.iter().filter(|evidence| is_personal(&evidence.path)).map(|evidence| evidence.span).collect();
    let mut start = 0;
    let mut found = Vec::new();
    for line in reading.text.split_inclusive('\n') {
        let span = Span { start, end: start + line.trim_end().len() as u32 };
        start += line.len() as u32;
        if !says_who(line.trim()) && personal.iter().all(|place| !overlaps(*place, span)) {
            found.push(Statement { span: Some(span), words: name.left_out(words(line)), source: Source::Other });
        }
    }
    found
}

/// Whether a line says who somebody is, field or not: date of birth and the like, a photo, an address or the rest of a broken one.
fn says_who(line: &str) -> bool {
    let is_address = !line.contains(' ') && line.contains(['.', '@', '/']);
    let is_photo = line.get(..6).is_some_and(|front| ["photo:", "foto: "].contains(&front.to_lowercase().as_str()));
    is_address || is_photo || personal::is_in(line)
}

/// Whether a value is about the person, not the work: name, contact, school, dates of study.
pub(super) fn is_personal(path: &str) -> bool {
    let of_school = path.starts_with("/education/") && !WEIGHED.iter().any(|(start, end)| path.starts_with(start) && path.contains(end));
    of_school || (path.starts_with("/basics/") && !["/basics/summary", "/basics/label"].contains(&path))
}

/// Whether two places share a byte.
pub(super) fn overlaps(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

/// Whether a word may be weighed: it says something, and nothing about the person.
pub(crate) fn is_weighed(word: &Word, lexicon: &Lexicon) -> bool {
    let is_number = word.light.bytes().any(|byte| byte.is_ascii_digit());
    word.light.len() > 1
        && !is_number
        && !is_function_word(&word.light)
        && !PERSONAL.contains(&word.light.as_str())
        && (lexicon.knows(&word.deep) || lexicon.single(&word.light).is_some())
}

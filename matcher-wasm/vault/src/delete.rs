use json::Value;
use model::Span;

use crate::{Resume, Vault};

/// Whose resume it is.
const NAME: &str = "/basics/name";

/// Something that a seeker can delete by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A resume with its versions.
    Resume(String),
    /// A field of a resume, by the JSON pointer of its value: of an object, such as `/basics/email`.
    Field {
        /// The resume.
        resume: String,
        /// The pointer.
        path: String,
    },
    /// All earlier versions of a resume.
    Versions(String),
    /// An earlier version of a resume, by its place.
    Version {
        /// The resume.
        resume: String,
        /// From 0, the newest first.
        number: usize,
    },
    /// The past matches.
    Matches,
    /// The result of one match.
    Match {
        /// Day.
        day: String,
        /// The resume.
        resume: String,
        /// The posting.
        posting: String,
    },
    /// What belongs to the interviews for a posting.
    Interview(String),
    /// What was sent with an entry of the log.
    Sent(u32),
    /// A consent, by its id, with what is known of its share. One that still holds is taken back first: its share's secret goes with it.
    Consent(String),
    /// Wishes and thumbs.
    Wishes,
    /// The thumb of a posting.
    Vote(String),
    /// A saved search, by its name.
    Search(String),
    /// What a correction taught, by its place.
    Lesson(usize),
    /// A request to an employer, by its number.
    Request(String),
}

impl Vault {
    /// Deletes an item and whatever was derived from it (AJ22). Shares that are at a server are taken back by their tokens, not here.
    pub fn delete(&mut self, item: &Item) {
        match item {
            Item::Resume(id) => {
                self.resumes.retain(|resume| resume.id != *id);
                self.forget_derived(id);
                self.interviews.retain(|interview| interview.resume != *id);
                self.forget_strangers();
            }
            Item::Field { resume, path } => {
                // Earlier versions hold it too, and nobody expects it there any more.
                self.resumes.iter_mut().filter(|kept| kept.id == *resume).for_each(|kept| kept.erase(path));
                self.forget_derived(resume);
                self.lessons.retain(|lesson| lesson.path != *path);
                self.forget_strangers();
            }
            Item::Versions(id) => self.resumes.iter_mut().filter(|kept| kept.id == *id).for_each(|kept| kept.versions.clear()),
            Item::Version { resume, number } => {
                let of_it = self.resumes.iter_mut().filter(|kept| kept.id == *resume && *number < kept.versions.len());
                of_it.for_each(|kept| drop(kept.versions.remove(*number)));
            }
            Item::Matches => self.matches.clear(),
            Item::Match { day, resume, posting } => {
                self.matches.retain(|past| past.day != *day || past.resume != *resume || past.posting != *posting);
            }
            Item::Interview(posting) => self.interviews.retain(|interview| interview.posting != *posting),
            Item::Sent(number) => self.log.erase(*number),
            Item::Consent(id) => self.forget_consent(id),
            Item::Vote(posting) => self.votes.retain(|vote| vote.posting != *posting),
            Item::Search(name) => self.searches.retain(|search| search.name != *name),
            Item::Lesson(number) if *number < self.lessons.len() => drop(self.lessons.remove(*number)),
            Item::Lesson(_) => {}
            Item::Request(id) => self.requests.retain(|request| request.id != *id),
            Item::Wishes => (self.preferences, self.votes) = Default::default(),
        }
    }

    /// Matches of a resume that changed hold no more.
    pub(crate) fn forget_derived(&mut self, resume: &str) {
        self.matches.retain(|past| past.resume != resume);
    }

    /// Lessons bear the name of the person whose resume taught them: without a resume of that person they go.
    fn forget_strangers(&mut self) {
        let names: Vec<&str> = self.resumes.iter().filter_map(|resume| resume.profile.pointer(NAME)?.as_str()).collect();
        let corrected = self.lessons.iter().filter(|lesson| lesson.path == NAME && names.contains(&lesson.now.as_str()));
        let known: Vec<String> = corrected.map(|lesson| &*lesson.person).chain(names.iter().copied()).map(str::to_owned).collect();
        self.lessons.retain(|lesson| known.contains(&lesson.person));
    }
}

impl Resume {
    fn erase(&mut self, path: &str) {
        erase(&mut self.profile, path);
        self.versions.iter_mut().for_each(|version| erase(&mut version.profile, path));
    }
}

/// Takes a value out of a profile: the field, the words it was read from, and what else was found in those words.
fn erase(profile: &mut Value, path: &str) {
    let Some((parent, name)) = path.rsplit_once('/') else { return };
    if let Some(Value::Object(fields)) = profile.pointer_mut(parent) {
        fields.remove(name);
    }
    let Some(Value::Object(reading)) = profile.pointer_mut("/meta/tacit") else { return };
    let is_within = |value: &Value| {
        let of = value["path"].as_str().unwrap_or_default();
        of == path || of.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    };
    let spans: Vec<Span> = list(reading.get("evidence")).iter().filter(|value| is_within(value)).filter_map(span).collect();
    if let Some(Value::String(text)) = reading.get_mut("text") {
        *text = blanked(text, &spans);
    }
    let touches =
        |value: &Value| span(value).is_some_and(|of_it| spans.iter().any(|span| of_it.start < span.end && span.start < of_it.end));
    for name in ["evidence", "findings", "headings"] {
        if let Some(Value::Array(values)) = reading.get_mut(name) {
            values.retain(|value| !is_within(value) && !touches(value));
        }
    }
    if let Some(Value::Array(skills)) = reading.get_mut("skills") {
        for skill in skills.iter_mut() {
            if let Some(Value::Array(values)) = skill.get_mut("evidence") {
                values.retain(|value| !touches(value));
            }
        }
        skills.retain(|skill| !list(skill.get("evidence")).is_empty());
    }
    if path == "/basics/phone" {
        reading.remove("phone");
    }
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn span(value: &Value) -> Option<Span> {
    let place = |name: &str| value["span"][name].as_u64().and_then(|place| u32::try_from(place).ok());
    Some(Span { start: place("start")?, end: place("end")? })
}

/// The text with blanks in place of what was taken, so that every other place stays where it is. Spans count UTF-16 units, as everywhere
/// outside wasm.
#[must_use]
pub fn blanked(whole: &str, taken: &[Span]) -> String {
    let mut out = String::with_capacity(whole.len());
    let mut at = 0;
    for letter in whole.chars() {
        let next = at + letter.len_utf16() as u32;
        if letter != '\n' && taken.iter().any(|span| span.start < next && at < span.end) {
            out.extend(std::iter::repeat_n(' ', letter.len_utf16()));
        } else {
            out.push(letter);
        }
        at = next;
    }
    out
}

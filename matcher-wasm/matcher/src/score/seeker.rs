//! What the document says about work, prepared once for many postings.

use std::collections::BTreeMap;

use model::{Profile, Quote, Span};

use super::name::Name;
use crate::lexicon::Lexicon;
use crate::posting::seniority;
use crate::skills::{Claim, find_possible};
use crate::titles::Title;
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

/// Years after which experience counts less, and after which it counts least, in months.
const FRESH: i32 = 36;
const STALE: i32 = 120;
/// How well a list alone shows a skill.
const LISTED: f64 = 0.65;

/// A value of the profile that says something about work.
pub(super) struct Statement {
    pub(super) span: Option<Span>,
    pub(super) words: Vec<Word>,
}

/// A job that was held.
pub(super) struct Job {
    pub(super) title: String,
    pub(super) vector: Title,
    pub(super) level: Option<i8>,
    pub(super) months: i32,
    /// 1 for the latest, less for what ended long before it.
    pub(super) recency: f64,
    pub(super) span: Option<Span>,
}

/// A skill that the document shows.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// How well: 1 in a recent role, less in a list or long ago.
    pub(super) strength: f64,
    /// Years in dated roles.
    pub(super) years: f64,
    pub(super) quotes: Vec<Quote>,
}

/// A profile prepared for scoring.
pub struct Seeker<'p> {
    pub(super) profile: &'p Profile,
    pub(super) statements: Vec<Statement>,
    pub(super) jobs: Vec<Job>,
    /// The title that the person goes by.
    pub(super) headline: Option<Title>,
    /// Skills that are negated or only wished for: identifier, words.
    pub(super) denied: Vec<(String, Quote)>,
    pub(super) words: Vec<Word>,
    /// Years of work, overlaps once.
    pub(super) years: f64,
    latest: Option<i32>,
    /// Places of names, contact and schools.
    personal: Vec<Span>,
    /// Places of jobs and projects.
    roles: Vec<Span>,
}

impl<'p> Seeker<'p> {
    /// Prepares a profile.
    pub fn new(profile: &'p Profile, lexicon: &Lexicon) -> Self {
        let reading = &profile.meta.tacit;
        let latest = latest(profile);
        let spans = |is: &dyn Fn(&str) -> bool| -> Vec<Span> {
            reading.evidence.iter().filter(|evidence| is(&evidence.path)).map(|evidence| evidence.span).collect()
        };
        let denied = find_possible(&reading.text, lexicon).into_iter().filter(|mention| mention.claimed != Claim::Claimed);
        let denied = denied.map(|mention| (lexicon.concept(mention.concept).id, quote(&reading.text, mention.span))).collect();
        let (jobs, years) = jobs(profile, latest, lexicon);
        let (name, words) = (Name::new(profile.basics.name.as_deref()), words(&reading.text));
        let mut personal = spans(&is_personal);
        personal.extend(name.spans(&words));
        Self {
            profile,
            statements: statements(profile, &name),
            headline: profile.basics.label.as_deref().map(|label| Title::new(label, lexicon)),
            jobs,
            denied,
            words,
            years,
            latest,
            personal,
            roles: spans(&is_role),
        }
    }

    /// The skills, without mentions in copied text or inside a name or an address.
    pub(super) fn shown(&self, copied: &[Quote]) -> BTreeMap<String, Shown> {
        let mut shown = BTreeMap::new();
        for skill in &self.profile.meta.tacit.skills {
            let is_copied = |span: Span| copied.iter().any(|quote| overlaps(quote.span, span));
            let is_personal = |span: Span| self.personal.iter().any(|place| overlaps(*place, span));
            let counted = skill.evidence.iter().filter(|evidence| !is_copied(evidence.span) && !is_personal(evidence.span));
            let mut quotes: Vec<(bool, Quote)> = counted
                .map(|e| {
                    (
                        !(is_role(&e.path) || self.roles.iter().any(|role| overlaps(*role, e.span))),
                        Quote { quote: e.quote.clone(), span: e.span },
                    )
                })
                .collect();
            quotes.sort_by_key(|(is_listed, quote)| (*is_listed, quote.span));
            let Some((is_listed, _)) = quotes.first() else { continue };
            let in_role = !is_listed;
            let years = if in_role { skill.years.unwrap_or(0.0) } else { 0.0 };
            let recency =
                skill.last_used.as_deref().filter(|_| in_role).and_then(|date| month(date, 11)).map_or(1.0, |end| self.recency(end));
            let quotes = quotes.into_iter().map(|(_, quote)| quote).take(3).collect();
            shown.insert(skill.id.clone(), Shown { strength: strength(in_role, years, recency), years, quotes });
        }
        shown
    }

    /// How a skill would count that is shown in the latest job, as [`show_skill`](super::show_skill) shows it.
    pub(super) fn as_if_shown(&self) -> Shown {
        let skill = super::advice::skill(self.profile, "", "");
        let years = skill.years.unwrap_or(0.0);
        let recency = skill.last_used.as_deref().and_then(|date| month(date, 11)).map_or(1.0, |end| self.recency(end));
        let in_role = skill.evidence.iter().any(|evidence| is_role(&evidence.path));
        Shown { strength: strength(in_role, years, recency), years, quotes: Vec::new() }
    }

    fn recency(&self, end: i32) -> f64 {
        recency(self.latest, end)
    }
}

/// A skill in a dated role counts more than one in a list, and for more years more, up to two.
fn strength(in_role: bool, years: f64, recency: f64) -> f64 {
    if in_role { ((0.85 + 0.15 * (years / 2.0).min(1.0)) * recency).max(LISTED) } else { LISTED }
}

fn recency(latest: Option<i32>, end: i32) -> f64 {
    let since = latest.map_or(0, |latest| latest - end).clamp(0, STALE);
    if since <= FRESH { 1.0 } else { 1.0 - 0.3 * f64::from(since - FRESH) / f64::from(STALE - FRESH) }
}

fn is_personal(path: &str) -> bool {
    let of_school = path.starts_with("/education/") && !WEIGHED.iter().any(|(start, end)| path.starts_with(start) && path.contains(end));
    of_school || (path.starts_with("/basics/") && !["/basics/summary", "/basics/label"].contains(&path))
}

fn is_role(path: &str) -> bool {
    ["/work/", "/projects/", "/volunteer/"].iter().any(|start| path.starts_with(start))
}

fn overlaps(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

pub(super) fn quote(text: &str, span: Span) -> Quote {
    Quote { quote: span.quote(text).unwrap_or_default().to_owned(), span }
}

/// Months since year 0 of `YYYY-MM` or `YYYY`; a year alone means its month `default`, from 0.
pub(super) fn month(date: &str, default: i32) -> Option<i32> {
    let year: i32 = date.get(..4)?.parse().ok()?;
    let month = date.get(5..7).and_then(|month| month.parse::<i32>().ok()).map_or(default, |month| month - 1);
    Some(year * 12 + month)
}

/// The month that open jobs count to: the one that the reader was given, else the latest of any job or project. Dates of study are left out: nothing may depend on them.
fn latest(profile: &Profile) -> Option<i32> {
    if let Some(today) = &profile.meta.tacit.today {
        return month(today, 11);
    }
    let of_work = profile.work.iter().flat_map(|work| [&work.start_date, &work.end_date]);
    let of_projects = profile.projects.iter().flat_map(|project| [&project.start_date, &project.end_date]);
    of_work.chain(of_projects).flatten().filter_map(|date| month(date, 11)).max()
}

/// The jobs with their lengths, and the years of all, overlapping times once.
fn jobs(profile: &Profile, latest: Option<i32>, lexicon: &Lexicon) -> (Vec<Job>, f64) {
    let mut jobs = Vec::new();
    let mut times: Vec<(i32, i32)> = Vec::new();
    for (i, work) in profile.work.iter().enumerate() {
        let start = work.start_date.as_deref().and_then(|date| month(date, 0));
        let end = work.end_date.as_deref().and_then(|date| month(date, 11)).or(start.and(latest));
        // A job that goes on has lasted a year where no later date tells.
        let least = if work.end_date.is_none() { 12 } else { 1 };
        let months = start.zip(end).map_or(0, |(start, end)| (end - start + 1).clamp(least, 600));
        times.extend(start.map(|start| (start, start + months)));
        let title = work.position.clone().unwrap_or_default();
        let path = format!("/work/{i}/position");
        let span = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == path).map(|evidence| evidence.span);
        let recency = end.map_or(0.9, |end| recency(latest, end));
        jobs.push(Job { vector: Title::new(&title, lexicon), level: seniority(&title), months, recency, span, title });
    }
    times.sort_unstable();
    let mut end_so_far = i32::MIN;
    let months: i32 = times.iter().map(|&(start, end)| (end - start.max(end_so_far).min(end), end_so_far = end_so_far.max(end)).0).sum();
    (jobs, f64::from(months) / 12.0)
}

/// The values that may be weighed, with their places.
fn statements(profile: &Profile, name: &Name) -> Vec<Statement> {
    let mut found: Vec<(String, &String)> = Vec::new();
    fn add<'t>(found: &mut Vec<(String, &'t String)>, path: String, text: &'t Option<String>) {
        found.extend(text.as_ref().map(|text| (path, text)));
    }
    add(&mut found, "/basics/summary".into(), &profile.basics.summary);
    for (i, work) in profile.work.iter().enumerate() {
        add(&mut found, format!("/work/{i}/position"), &work.position);
        add(&mut found, format!("/work/{i}/summary"), &work.summary);
        found.extend(work.highlights.iter().enumerate().map(|(n, text)| (format!("/work/{i}/highlights/{n}"), text)));
    }
    for (i, work) in profile.volunteer.iter().enumerate() {
        add(&mut found, format!("/volunteer/{i}/position"), &work.position);
        add(&mut found, format!("/volunteer/{i}/summary"), &work.summary);
        found.extend(work.highlights.iter().enumerate().map(|(n, text)| (format!("/volunteer/{i}/highlights/{n}"), text)));
    }
    for (i, project) in profile.projects.iter().enumerate() {
        add(&mut found, format!("/projects/{i}/name"), &project.name);
        add(&mut found, format!("/projects/{i}/description"), &project.description);
        found.extend(project.highlights.iter().enumerate().map(|(n, text)| (format!("/projects/{i}/highlights/{n}"), text)));
        found.extend(project.keywords.iter().enumerate().map(|(n, text)| (format!("/projects/{i}/keywords/{n}"), text)));
    }
    for (i, group) in profile.skills.iter().enumerate() {
        add(&mut found, format!("/skills/{i}/name"), &group.name);
        found.extend(group.keywords.iter().enumerate().map(|(n, text)| (format!("/skills/{i}/keywords/{n}"), text)));
    }
    for (i, certificate) in profile.certificates.iter().enumerate() {
        add(&mut found, format!("/certificates/{i}/name"), &certificate.name);
    }
    for (i, education) in profile.education.iter().enumerate() {
        add(&mut found, format!("/education/{i}/area"), &education.area);
        add(&mut found, format!("/education/{i}/studyType"), &education.study_type);
    }
    let spans: BTreeMap<&str, Span> = profile.meta.tacit.evidence.iter().map(|evidence| (evidence.path.as_str(), evidence.span)).collect();
    if profile.work.is_empty() {
        return statements_of_lines(profile, name);
    }
    found.into_iter().map(|(path, text)| Statement { span: spans.get(path.as_str()).copied(), words: name.left_out(words(text)) }).collect()
}

/// Where no job was read: the lines of the text that hold no name, contact, school or date of study.
fn statements_of_lines(profile: &Profile, name: &Name) -> Vec<Statement> {
    let reading = &profile.meta.tacit;
    let personal: Vec<Span> =
        reading.evidence.iter().filter(|evidence| is_personal(&evidence.path)).map(|evidence| evidence.span).collect();
    let mut start = 0;
    let mut found = Vec::new();
    for line in reading.text.split_inclusive('\n') {
        let span = Span { start, end: start + line.trim_end().len() as u32 };
        start += line.len() as u32;
        if personal.iter().all(|place| !overlaps(*place, span)) {
            found.push(Statement { span: Some(span), words: name.left_out(words(line)) });
        }
    }
    found
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

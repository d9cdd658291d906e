//! What the document says about work, prepared once for many postings.

use std::collections::BTreeMap;

use model::{Evidence, FoundSkill, Profile, Quote, Span};

use super::name::Name;
use super::statements::{Statement, is_personal, overlaps, statements};
use crate::lexicon::Lexicon;
use crate::posting::seniority;
use crate::skills::{Claim, find_possible};
use crate::titles::Title;
use crate::words::{Word, words};

/// Years after which experience counts less, and after which it counts least, in months.
const FRESH: i32 = 24;
const STALE: i32 = 120;
/// What is left of what ended that long ago.
const LEFT: f64 = 0.3;
/// How well a list alone shows a skill.
const LISTED: f64 = 0.5;
/// A list of so many skills that no role backs shows each of them; a longer one shows each less.
const LONG_LIST: usize = 40;

/// A job that was held.
pub(super) struct Job {
    pub(super) title: String,
    pub(super) vector: Title,
    pub(super) level: Option<i8>,
    pub(super) months: i32,
    /// Month that it began, from year 0.
    pub(super) start: Option<i32>,
    /// 1 for the latest, less for what ended long before it.
    pub(super) recency: f64,
    pub(super) span: Option<Span>,
}

/// A skill that the document shows.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// How well: 1 in a recent role, less in a list or long ago.
    pub(super) strength: f64,
    pub(super) in_role: bool,
    pub(super) quotes: Vec<Quote>,
}

/// A profile prepared for scoring.
pub struct Seeker<'p> {
    pub(super) profile: &'p Profile,
    pub(super) statements: Vec<Statement>,
    pub(super) jobs: Vec<Job>,
    /// The title that the person goes by.
    pub(super) headline: Option<Title>,
    /// Skills that are negated or only wished for: name, words.
    pub(super) denied: Vec<(String, Quote)>,
    pub(super) words: Vec<Word>,
    pub(super) latest: Option<i32>,
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
        let denied: Vec<(String, Quote)> =
            denied.map(|mention| (lexicon.concept(mention.concept).name.to_owned(), quote(&reading.text, mention.span))).collect();
        let (name, words) = (Name::new(profile.basics.name.as_deref()), words(&reading.text));
        let mut personal = spans(&is_personal);
        personal.extend(name.spans(&words));
        Self {
            profile,
            statements: claimed(statements(profile, &name), &denied),
            headline: profile.basics.label.as_deref().map(|label| Title::new(label, lexicon)),
            jobs: jobs(profile, latest, lexicon),
            denied,
            words,
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
            let mut quotes: Vec<(bool, Quote)> =
                counted.map(|e| (!self.is_in_role(e), Quote { quote: e.quote.clone(), span: e.span })).collect();
            quotes.sort_by_key(|(is_listed, quote)| (*is_listed, quote.span));
            let (Some((first_is_listed, _)), Some((is_listed, _))) = (quotes.first(), quotes.last()) else { continue };
            let (in_role, is_listed) = (!first_is_listed, *is_listed);
            let in_roles = if in_role { self.strength(skill) } else { 0.0 };
            let strength = if is_listed { in_roles.max(LISTED) } else { in_roles };
            let quotes = quotes.into_iter().map(|(_, quote)| quote).take(3).collect();
            shown.insert(skill.name.clone(), Shown { strength, in_role, quotes });
        }
        let n_listed = shown.values().filter(|skill| !skill.in_role).count();
        if n_listed > LONG_LIST {
            let share = LONG_LIST as f64 / n_listed as f64;
            shown.values_mut().filter(|skill| !skill.in_role).for_each(|skill| skill.strength *= share);
        }
        shown
    }

    fn is_in_role(&self, evidence: &Evidence) -> bool {
        is_role(&evidence.path) || self.roles.iter().any(|role| overlaps(*role, evidence.span))
    }

    /// How a skill would count that is shown in the latest job, as [`show_skill`](super::show_skill) shows it.
    pub(super) fn as_if_shown(&self) -> Shown {
        let skill = super::advice::skill(self.profile, "", "");
        let in_role = skill.evidence.iter().any(|evidence| is_role(&evidence.path));
        Shown { strength: if in_role { self.strength(&skill) } else { LISTED }, in_role, quotes: Vec::new() }
    }

    /// A skill in a dated role counts more for more years, up to two, and less where it was long ago.
    fn strength(&self, skill: &FoundSkill) -> f64 {
        let end = skill.last_used.as_deref().and_then(|date| month(date, 11));
        (0.85 + 0.15 * (skill.years.unwrap_or(0.0) / 2.0).min(1.0)) * end.map_or(1.0, |end| recency(self.latest, end))
    }
}

/// The statements without the words of skills that they deny or only wish for.
fn claimed(mut statements: Vec<Statement>, denied: &[(String, Quote)]) -> Vec<Statement> {
    for statement in &mut statements {
        let Some(span) = statement.span else { continue };
        let within = denied.iter().filter(|(_, quote)| overlaps(quote.span, span));
        let forms: Vec<String> = within.flat_map(|(_, quote)| words(&quote.quote)).map(|word| word.light).collect();
        statement.words.retain(|word| !forms.contains(&word.light));
    }
    statements
}

fn recency(latest: Option<i32>, end: i32) -> f64 {
    let since = latest.map_or(0, |latest| latest - end).clamp(0, STALE);
    if since <= FRESH { 1.0 } else { 1.0 - (1.0 - LEFT) * f64::from(since - FRESH) / f64::from(STALE - FRESH) }
}

fn is_role(path: &str) -> bool {
    ["/work/", "/projects/", "/volunteer/"].iter().any(|start| path.starts_with(start))
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

/// The jobs with their lengths.
fn jobs(profile: &Profile, latest: Option<i32>, lexicon: &Lexicon) -> Vec<Job> {
    let mut jobs = Vec::new();
    for (i, work) in profile.work.iter().enumerate() {
        let start = work.start_date.as_deref().and_then(|date| month(date, 0));
        let end = work.end_date.as_deref().and_then(|date| month(date, 11)).or(start.and(latest));
        // A job that goes on has lasted a year where no later date tells.
        let least = if work.end_date.is_none() { 12 } else { 1 };
        let months = start.zip(end).map_or(0, |(start, end)| (end - start + 1).clamp(least, 600));
        let title = work.position.clone().unwrap_or_default();
        let path = format!("/work/{i}/position");
        let span = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == path).map(|evidence| evidence.span);
        let recency = end.map_or(0.9, |end| recency(latest, end));
        jobs.push(Job { vector: Title::new(&title, lexicon), level: seniority(&title), months, start, recency, span, title });
    }
    jobs
}

//! The linter on postings as they were read, and its findings as text.

use std::io::Write;
use std::path::Path;

use model::{Posting, WorkPlace};
use posting_linter::{Draft, Finding, Language, Unmet, lint};
use serde::Serialize;
use share_contract::{PostingId, Statistics};

use crate::command::{Failure, language, read};
use crate::import::body;

/// How findings are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// In German instead of English.
    pub german: bool,
    /// As JSON instead of lines.
    pub json: bool,
}

#[derive(Serialize)]
struct Linted<'a> {
    id: &'a str,
    title: &'a str,
    findings: Vec<Finding>,
}

/// Reads the server's answer.
pub(crate) fn statistics(file: &Path) -> Result<Statistics, Failure> {
    Ok(serde_json::from_slice(&read(file)?).map_err(|error| format!("{}: {error}", file.display()))?)
}

/// The findings about a posting. What its fields state need not stand in its text.
#[must_use]
pub fn findings(posting: &Posting, statistics: Option<&Statistics>, language: Language) -> Vec<Finding> {
    let unmet = statistics.map_or_else(Vec::new, |statistics| unmet(posting, statistics));
    let draft = Draft {
        title: &posting.title,
        text: body(posting),
        has_pay: posting.pay.is_some(),
        has_place: !posting.places.is_empty() || posting.work_place == Some(WorkPlace::Remote),
        unmet: &unmet,
    };
    lint(&draft, language)
}

/// The statistics name requirements by their places among the required skills.
fn unmet<'a>(posting: &'a Posting, statistics: &Statistics) -> Vec<Unmet<'a>> {
    let id = PostingId::encode(&posting.id).ok();
    let hints = statistics.hints.iter().filter(|hint| Some(&hint.posting) == id.as_ref());
    let named = hints.filter_map(|hint| Some((posting.required.get(usize::from(hint.requirement.index()))?, hint.meet_at_most)));
    named.map(|(required, at_most)| Unmet { quote: &required.quote, at_most }).collect()
}

/// Writes the findings of all postings, and their number.
pub(crate) fn write(postings: &[Posting], statistics: Option<&Statistics>, report: Report, out: &mut impl Write) -> Result<(), Failure> {
    let language = language(report.german);
    let linted = postings.iter().map(|of| Linted { id: &of.id, title: &of.title, findings: findings(of, statistics, language) });
    let linted: Vec<Linted> = linted.collect();
    if report.json {
        return Ok(writeln!(out, "{}", serde_json::to_string_pretty(&linted)?)?);
    }
    for of in &linted {
        writeln!(out, "{} ({}): {}", of.title, of.id, of.findings.len())?;
        of.findings.iter().try_for_each(|finding| line(finding, out))?;
    }
    Ok(())
}

fn line(finding: &Finding, out: &mut impl Write) -> std::io::Result<()> {
    let quote = finding.quote.lines().next().unwrap_or_default();
    let place = if quote.is_empty() { String::new() } else { format!("\"{quote}\": ") };
    writeln!(out, "  {place}{} {} [{}]", finding.reason, finding.suggestion, finding.source)
}

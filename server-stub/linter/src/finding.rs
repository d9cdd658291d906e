use serde::Serialize;

use crate::draft::{Draft, Language};
use crate::reasons;

/// Something to look at again.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// What it is about.
    pub kind: Kind,
    /// The rule that found it.
    pub rule: Rule,
    /// Where; none for what is missing.
    pub span: Option<Span>,
    /// The text there.
    pub quote: String,
    /// Why it matters, in a sentence.
    pub reason: String,
    /// Who says so.
    pub source: &'static str,
    /// What could stand there instead.
    pub suggestion: String,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Something that people want to know is not said.
    Missing,
    /// More is asked for than the job needs.
    OverAsking,
    /// Words that say little.
    Jargon,
    /// Words that turn a group of people away.
    Exclusionary,
    /// A requirement that hardly anybody meets.
    NobodyMeets,
}

/// The single rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "reasons.rs says what each of them is")]
pub enum Rule {
    MissingPay,
    MissingPlace,
    ManyRequirements,
    YearsForLevel,
    ManyYears,
    Degree,
    Jargon,
    Pressure,
    GenderCoded,
    GenderedWord,
    GenderedTitle,
    Age,
    NativeSpeaker,
    Ability,
    Family,
    Origin,
    PersonalData,
    NobodyMeets,
}

impl Rule {
    /// What a finding by this rule is about.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Rule::MissingPay | Rule::MissingPlace => Kind::Missing,
            Rule::ManyRequirements | Rule::YearsForLevel | Rule::ManyYears | Rule::Degree => Kind::OverAsking,
            Rule::Jargon | Rule::Pressure => Kind::Jargon,
            Rule::NobodyMeets => Kind::NobodyMeets,
            _ => Kind::Exclusionary,
        }
    }
}

/// A place, in bytes from the beginning of the text or the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// Whether it is in the title.
    #[serde(rename = "inTitle")]
    pub in_title: bool,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A finding before it is put into words.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub(crate) rule: Rule,
    pub(crate) span: Option<Span>,
    /// What to write instead, where the word list knows it.
    pub(crate) instead: Option<&'static str>,
    /// A number of the reason: items, years, or a share in percent.
    pub(crate) number: usize,
}

impl Hit {
    pub(crate) fn at(rule: Rule, in_title: bool, start: usize, end: usize) -> Hit {
        Hit { rule, span: Some(Span { in_title, start, end }), instead: None, number: 0 }
    }

    pub(crate) fn missing(rule: Rule) -> Hit {
        Hit { rule, span: None, instead: None, number: 0 }
    }

    pub(crate) fn explained(self, draft: &Draft, language: Language) -> Finding {
        let quote = self.span.and_then(|span| if span.in_title { draft.title } else { draft.text }.get(span.start..span.end));
        let told = reasons::of(self.rule, language);
        let suggestion = match self.instead {
            Some(instead) => reasons::instead(instead, language),
            None => told.suggestion.to_owned(),
        };
        Finding {
            kind: self.rule.kind(),
            rule: self.rule,
            span: self.span,
            quote: quote.unwrap_or_default().to_owned(),
            reason: told.reason.replace("{n}", &self.number.to_string()),
            source: told.source,
            suggestion,
        }
    }
}

//! The sentences of the interface. They stand in `languages/*.ftl`, a file a language, and only the file of the wanted language travels: the
//! browser formats them with its own rules for plurals, numbers, dates and money (`loader/languages.js`).

use json::Json;
use yew::AttrValue;

use crate::ledger::{Outcome, Why};
use crate::state::Page;

#[cfg(not(test))]
mod browser;
#[cfg(test)]
mod native;

#[cfg(not(test))]
use browser as language;
#[cfg(test)]
use native as language;

/// The words of the language that is shown. Two are equal if they say the same: each language that was fetched counts on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    n_fetched: u32,
}

/// A value in a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'v> {
    /// As it is.
    Text(&'v str),
    /// A number, which also chooses between singular and plural.
    Number(f64),
    /// A whole amount of a currency.
    Money(f64, &'v str),
    /// A day, `YYYY-MM-DD`.
    Date(&'v str),
}

impl Words {
    /// Fetches the words of a language; where that fails, those that are there stay.
    pub async fn fetch(&mut self, tag: &str) -> bool {
        let is_there = language::fetch(tag).await;
        self.n_fetched += u32::from(is_there);
        is_there
    }

    /// Tag and direction of the language that is shown.
    pub fn language(self) -> (String, String) {
        language::shown()
    }

    /// A sentence without values.
    pub fn say(self, key: &str) -> AttrValue {
        self.fill(key, &[])
    }

    /// A sentence with texts in it.
    pub fn with(self, key: &str, values: &[(&str, &str)]) -> AttrValue {
        let values: Vec<(&str, Value)> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.fill(key, &values)
    }

    /// A sentence with numbers in it.
    pub fn numbers(self, key: &str, values: &[(&str, f64)]) -> AttrValue {
        let values: Vec<(&str, Value)> = values.iter().map(|(name, number)| (*name, Value::Number(*number))).collect();
        self.fill(key, &values)
    }

    /// A sentence about a number `n`.
    pub fn count(self, key: &str, n: usize) -> AttrValue {
        self.numbers(key, &[("n", n as f64)])
    }

    /// A sentence with a value of each kind.
    pub fn fill(self, key: &str, values: &[(&str, Value)]) -> AttrValue {
        // A key without a sentence is a mistake of ours that a test finds.
        language::format(key, values).unwrap_or_else(|| key.to_owned()).into()
    }

    /// The sentence of a group for one of the matcher's own names.
    pub fn named<T: Json>(self, group: &str, name: &T, values: &[(&str, Value)]) -> AttrValue {
        self.fill(&key(group, json::to_string(name).trim_matches('"')), values)
    }

    /// The sentence of a group for a name that others chose; the one for all others where it has none.
    fn any(self, group: &str, name: &str) -> AttrValue {
        language::format(&key(group, name), &[]).map_or_else(|| self.say(&key(group, "other")), AttrValue::from)
    }

    /// A sentence for a code of an error.
    pub fn error(self, code: &str) -> AttrValue {
        self.any("error", code)
    }

    /// Name of a wish, as the matcher calls it.
    pub fn wish_name(self, wish: &str) -> AttrValue {
        self.any("wish-name", wish)
    }

    /// Name of a cue of culture; one that the lexicon has and we do not is written as it is.
    pub fn cue(self, name: &str) -> AttrValue {
        language::format(&key("cue", name), &[]).unwrap_or_else(|| name.replace('_', " ")).into()
    }

    /// Name of a kind of consent.
    pub fn kind(self, kind: share_contract::ConsentKind) -> AttrValue {
        self.say(&key("kind", kind.as_str()))
    }

    /// Name of a criterion of the rubric.
    pub fn criterion(self, name: &str) -> AttrValue {
        self.say(&key("criterion", name))
    }

    /// What helps with a criterion.
    pub fn tip(self, name: &str) -> AttrValue {
        self.say(&key("tip", name))
    }

    /// From when to when, in the time of this device.
    pub fn when(self, start: &str, end: &str) -> AttrValue {
        crate::device::when(start, end, &self.language().0).into()
    }

    /// A name and what it is.
    pub fn pair(self, name: &str, value: &str) -> AttrValue {
        self.with("detail-pair", &[("name", name), ("value", value)])
    }

    /// A day as the language writes it; what is no day as it stands.
    pub fn date(self, day: &str) -> AttrValue {
        self.fill("n-date", &[("date", Value::Date(day))])
    }

    /// Name of a page.
    pub fn page(self, page: Page) -> AttrValue {
        self.say(match page {
            Page::Postings => "page-postings",
            Page::Resume => "page-resume",
            Page::Wishes => "page-wishes",
            Page::Ledger => "page-ledger",
        })
    }

    /// What a request was for.
    pub fn why(self, why: Why) -> AttrValue {
        self.say(match why {
            Why::Page => "why-page",
            Why::Engine => "why-engine",
            Why::Configuration => "why-configuration",
            Why::Share => "why-share",
            Why::Request => "why-request",
            Why::Withdraw => "why-withdraw",
            Why::Reply => "why-reply",
            Why::Count => "why-count",
            Why::Posting => "why-posting",
            Why::Refused => "why-refused",
        })
    }

    /// What became of a request.
    pub fn outcome(self, outcome: Outcome) -> AttrValue {
        self.say(match outcome {
            Outcome::Open => "outcome-open",
            Outcome::Answered(status) => return status.to_string().into(),
            Outcome::Loaded => "outcome-loaded",
            Outcome::Unreachable => "outcome-unreachable",
            Outcome::Blocked => "outcome-blocked",
        })
    }
}

/// `finding` and `NoName`, `no_name` or `NO_NAME`: `finding-no-name`.
fn key(group: &str, name: &str) -> String {
    let mut key = group.to_owned();
    let is_shouted = !name.bytes().any(|byte| byte.is_ascii_lowercase());
    for (at, letter) in name.chars().enumerate() {
        if at == 0 || letter == '_' || (letter.is_ascii_uppercase() && !is_shouted) {
            key.push('-');
        }
        if letter != '_' {
            key.push(letter.to_ascii_lowercase());
        }
    }
    key
}

#[cfg(test)]
#[path = "words/tests.rs"]
mod tests;

//! A posting as an index has it, on its way in and out.

use std::collections::BTreeMap;

use model::{
    Cue, EducationAsked, EmploymentType, LanguageAsked, LanguageLevel, Pay, PayBound, PayPeriod, Posting, Requirement, Span, StudyLevel,
    WorkPlace,
};

use super::Index;
use super::format::{self, HEADER, LEAST_BYTES, MOST_BYTES, PREFERRED, Record, SKILL_BYTES};
use crate::lexicon::Lexicon;
use crate::posting::{Part, lines};
use crate::score::is_weighed;
use crate::words::words;

/// Most skills that are kept, the weightiest.
const SKILLS: usize = 16;
/// Most words of a title.
const TITLE_WORDS: usize = 4;
/// Most words that are kept, the most telling.
const WORDS: usize = 30;
/// Where room is short, so many skills go before the last words, and so many words before the last skills.
const FEW_SKILLS: usize = 6;
const FEW_WORDS: usize = 14;

const WORK_PLACES: [WorkPlace; 3] = [WorkPlace::OnSite, WorkPlace::Hybrid, WorkPlace::Remote];
const EMPLOYMENT: [EmploymentType; 8] = [
    EmploymentType::FullTime,
    EmploymentType::PartTime,
    EmploymentType::Contractor,
    EmploymentType::Temporary,
    EmploymentType::Intern,
    EmploymentType::Volunteer,
    EmploymentType::PerDiem,
    EmploymentType::Other,
];
const STUDY: [StudyLevel; 6] =
    [StudyLevel::School, StudyLevel::Vocational, StudyLevel::Associate, StudyLevel::Bachelor, StudyLevel::Master, StudyLevel::Doctorate];
const SPOKEN: [LanguageLevel; 7] = [
    LanguageLevel::A1,
    LanguageLevel::A2,
    LanguageLevel::B1,
    LanguageLevel::B2,
    LanguageLevel::C1,
    LanguageLevel::C2,
    LanguageLevel::Native,
];
const BOUNDS: [PayBound; 2] = [PayBound::From, PayBound::UpTo];
/// Most languages that are kept.
const LANGUAGES: usize = 3;
/// Bits of a record's kind that say what the identifier is.
const ID_IS_URL: u8 = 1 << 5;
const ID_IS_PLACE: u8 = 2 << 5;
const PLACES: &str = "; ";
/// Where no text is.
const NOWHERE: Span = Span { start: 0, end: 0 };

/// A posting as an index has it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Entry {
    title: String,
    id: String,
    url: String,
    kind: u8,
    years: Option<f64>,
    employment: u8,
    cues: u32,
    last_day: u32,
    employer: String,
    places: String,
    industry: String,
    currency: u32,
    pay_kind: u8,
    pay: (u64, u64),
    education: u8,
    languages: Vec<u8>,
    skills: Vec<u8>,
    title_words: Vec<u16>,
    words: Vec<u16>,
}

impl Entry {
    /// Of a posting as read, the `number`th of its text.
    pub(super) fn of(posting: &Posting, number: usize, numbers: &BTreeMap<&str, u32>, lexicon: &Lexicon) -> Self {
        let url = line(posting.url.as_deref().unwrap_or_default());
        let id_kind = match &posting.id {
            id if *id == generated(number) => ID_IS_PLACE,
            id if *id == url => ID_IS_URL,
            _ => 0,
        };
        let work_place = WORK_PLACES.iter().position(|place| Some(*place) == posting.work_place).map_or(0, |at| at as u8 + 1);
        let level = posting.seniority.map_or(0, |level| (level + 2).clamp(1, 6) as u8);
        let employment = EMPLOYMENT.iter().enumerate().filter(|(_, kind)| posting.employment_types.contains(kind));
        let languages: Vec<u8> = posting.languages.iter().filter_map(language_bits).take(LANGUAGES).flat_map(u16::to_le_bytes).collect();
        let pay = posting.pay.as_ref().and_then(|pay| Some((currency(&pay.currency)?, pay)));
        Self {
            title: line(&posting.title),
            id: if id_kind == 0 { line(&posting.id) } else { String::new() },
            url,
            kind: work_place | level << 2 | id_kind,
            years: posting.years,
            employment: employment.map(|(at, _)| 1 << at).sum(),
            cues: cues(posting, lexicon),
            last_day: posting.valid_through.as_deref().and_then(day_number).unwrap_or(0),
            employer: line(posting.employer.as_deref().unwrap_or_default()),
            places: line(&posting.places.join(PLACES)),
            industry: line(posting.industry.as_deref().unwrap_or_default()),
            currency: pay.as_ref().map_or(0, |(currency, _)| *currency),
            pay_kind: pay.as_ref().map_or(0, |(_, pay)| pay_kind(pay)),
            pay: pay.map_or((0, 0), |(_, pay)| (pay.min_year as u64, (pay.max_year.ceil() as u64).saturating_sub(pay.min_year as u64))),
            education: education(posting) | (languages.len() as u8 / 2) << 4,
            languages,
            skills: skills(posting, numbers),
            title_words: title_words(&posting.title, lexicon),
            words: telling(posting, lexicon),
        }
    }

    /// Of an index.
    pub(super) fn read(index: &Index, place: usize) -> Self {
        let record: Record = index.record(place);
        let [title, id, url] = index.texts(place).map(str::to_owned);
        let string = |number: u32| number.checked_sub(1).map_or("", |number| index.string(number)).to_owned();
        Self {
            title,
            id,
            url,
            kind: record.kind,
            years: record.years(),
            employment: record.employment,
            cues: record.cues,
            last_day: record.last_day,
            employer: string(record.employer),
            places: string(record.places),
            industry: string(record.industry),
            currency: record.currency,
            pay_kind: record.pay_kind,
            education: record.education,
            languages: record.languages.to_vec(),
            pay: record.pay,
            skills: record.skills.to_vec(),
            title_words: record.title().collect(),
            words: record.words().collect(),
        }
    }

    /// As a posting without quotes, the `place`th of its index; `words` are those of the lexicon.
    pub(super) fn posting(self, place: usize, words: &[String], lexicon: &Lexicon) -> Posting {
        let skills = |is_preferred: bool| {
            let record = Record { skills: &self.skills, ..Record::default() };
            record
                .skills()
                .filter(|skill| skill.2 == is_preferred)
                .map(|(number, weight, _)| requirement(number, weight, lexicon))
                .collect()
        };
        let (required, preferred) = (skills(false), skills(true));
        let level = (self.kind >> 2 & 7) as i8;
        let telling: Vec<&str> = self.words.iter().filter_map(|number| words.get(usize::from(*number))).map(String::as_str).collect();
        Posting {
            id: if self.kind & ID_IS_PLACE != 0 {
                generated(place)
            } else if self.kind & ID_IS_URL != 0 {
                self.url.clone()
            } else {
                self.id
            },
            // An item of a list, so that it is no heading.
            text: if telling.is_empty() { self.title.clone() } else { format!("{}\n- {}", self.title, telling.join(" ")) },
            title: self.title,
            employer: given(self.employer),
            url: given(self.url),
            places: self.places.split(PLACES).filter(|place| !place.is_empty()).map(str::to_owned).collect(),
            work_place: (self.kind & 3).checked_sub(1).map(|at| WORK_PLACES[usize::from(at)]),
            employment_types: EMPLOYMENT
                .iter()
                .enumerate()
                .filter(|(at, _)| self.employment >> at & 1 == 1)
                .map(|(_, kind)| *kind)
                .collect(),
            industry: given(self.industry),
            pay: (self.currency > 0).then(|| pay(self.currency, self.pay_kind, self.pay)),
            education: education_asked(self.education).into_iter().collect(),
            languages: self.languages.chunks_exact(2).map(|bits| language_asked(u16::from_le_bytes([bits[0], bits[1]]))).collect(),
            valid_through: self.last_day.checked_sub(1).map(day),
            required,
            preferred,
            years: self.years,
            seniority: (level > 0).then(|| level - 2),
            cues: (0..32).filter(|number| self.cues >> number & 1 == 1).map(|number| cue(lexicon.cue_name(number))).collect(),
            ..Posting::default()
        }
    }

    /// The record in at most `most` bytes; what does not fit is left out, the least telling first.
    fn record(&mut self, n_text_bytes: usize, most: usize, numbers: &BTreeMap<String, u32>) -> Vec<u8> {
        loop {
            let mut record = Vec::with_capacity(MOST_BYTES);
            let string = |text: &str| numbers.get(text).map_or(0, |number| u64::from(*number) + 1);
            format::push(&mut record, n_text_bytes as u64);
            record.extend([self.kind, format::halves(self.years), self.employment]);
            let strings = [&self.employer, &self.places, &self.industry].map(|text| string(text));
            let first = [u64::from(self.cues), u64::from(self.last_day)].into_iter().chain(strings).chain([u64::from(self.currency)]);
            first.for_each(|number| format::push(&mut record, number));
            if self.currency > 0 {
                record.push(self.pay_kind);
                format::push(&mut record, self.pay.0);
                format::push(&mut record, self.pay.1);
            }
            record.push(self.education);
            record.extend(&self.languages);
            record.push((self.skills.len() / SKILL_BYTES) as u8);
            record.extend(&self.skills);
            record.push(self.title_words.len() as u8);
            self.title_words.iter().chain(&self.words).for_each(|number| record.extend(number.to_le_bytes()));
            if record.len() < most || (self.words.is_empty() && self.skills.is_empty()) {
                record.insert(0, record.len() as u8);
                return record;
            }
            // Skills tell more than words, but the last of many skills less than the first words.
            if self.words.len() > FEW_WORDS || self.skills.len() <= FEW_SKILLS * SKILL_BYTES {
                self.words.pop();
            }
            if self.words.len() <= FEW_WORDS && record.len() >= most {
                self.skills.truncate(self.skills.len().saturating_sub(SKILL_BYTES));
            }
        }
    }
}

/// The bytes of an index of these entries.
pub(super) fn write(mut entries: Vec<Entry>, lexicon: &Lexicon) -> Vec<u8> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for entry in &entries {
        let strings = [&entry.employer, &entry.places, &entry.industry].into_iter().filter(|text| !text.is_empty());
        strings.for_each(|text| *counts.entry(text).or_default() += 1);
    }
    let mut strings: Vec<(&str, u32)> = counts.into_iter().collect();
    strings.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let numbers: BTreeMap<String, u32> =
        strings.iter().enumerate().map(|(number, (text, _))| ((*text).to_owned(), number as u32)).collect();
    let strings: String = strings.iter().flat_map(|(text, _)| [*text, "\n"]).collect();
    let most = MOST_BYTES.saturating_sub((HEADER + strings.len()).div_ceil(entries.len().max(1))).max(LEAST_BYTES);
    let (mut records, mut texts) = (Vec::new(), String::new());
    for entry in &mut entries {
        let text = format!("{}\n{}\n{}", entry.title, entry.id, entry.url);
        records.extend(entry.record(text.len(), most, &numbers));
        texts.push_str(&text);
    }
    format::assemble(lexicon.checksum(), entries.len() as u32, [&records, texts.as_bytes(), strings.as_bytes()])
}

/// What the reader of postings calls one without an identifier.
fn generated(place: usize) -> String {
    format!("posting-{}", place + 1)
}

/// Without line breaks, which part the texts of an index.
fn line(text: &str) -> String {
    text.replace('\n', " ")
}

fn given(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The skills that a posting asks for, the weightiest first, as a record has them.
fn skills(posting: &Posting, numbers: &BTreeMap<&str, u32>) -> Vec<u8> {
    let all = posting.required.iter().map(|asked| (asked, 0)).chain(posting.preferred.iter().map(|asked| (asked, PREFERRED)));
    let mut skills: Vec<(u8, u8, u32)> = all
        .filter_map(|(asked, mark)| {
            Some(((asked.weight * 100.0).round().clamp(1.0, 127.0) as u8, mark, *numbers.get(asked.name.as_str())?))
        })
        .collect();
    skills.sort_by(|a, b| (a.1, b.0, a.2).cmp(&(b.1, a.0, b.2)));
    skills.into_iter().take(SKILLS).flat_map(|(weight, mark, number)| [number as u8, (number >> 8) as u8, weight | mark]).collect()
}

/// The rarest words of a title that the lexicon knows, in their order.
fn title_words(title: &str, lexicon: &Lexicon) -> Vec<u16> {
    let known = words(title).into_iter().filter(|word| is_weighed(word, lexicon));
    let mut known: Vec<(f64, usize, u16)> =
        known.enumerate().filter_map(|(at, word)| Some((lexicon.rarity(&word.deep), at, lexicon.word_number(&word.deep)?))).collect();
    known.sort_by(|a, b| b.0.total_cmp(&a.0));
    known.truncate(TITLE_WORDS);
    known.sort_by_key(|(_, at, _)| *at);
    known.into_iter().map(|(_, _, number)| number).collect()
}

/// The words by which the posting differs most from others, the most telling first.
fn telling(posting: &Posting, lexicon: &Lexicon) -> Vec<u16> {
    let mut found: BTreeMap<u16, f64> = BTreeMap::new();
    for (range, part) in lines(&posting.text, posting.title.len()) {
        for word in words(&posting.text[range]).into_iter().filter(|word| part != Part::Other && is_weighed(word, lexicon)) {
            let Some(number) = lexicon.word_number(&word.deep) else { continue };
            let rarity = lexicon.rarity(&word.deep);
            // A second mention adds little, as it does in the score.
            found.entry(number).and_modify(|weight| *weight += 0.25 * rarity * rarity).or_insert(rarity * rarity);
        }
    }
    let mut found: Vec<(u16, f64)> = found.into_iter().collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.into_iter().take(WORDS).map(|(number, _)| number).collect()
}

fn requirement(number: u32, weight: u8, lexicon: &Lexicon) -> Requirement {
    let concept = lexicon.concept(number);
    Requirement {
        id: concept.id,
        name: concept.name.to_owned(),
        span: NOWHERE,
        quote: String::new(),
        weight: f64::from(weight) / 100.0,
        years: None,
    }
}

fn cues(posting: &Posting, lexicon: &Lexicon) -> u32 {
    let has = |number: &u32| posting.cues.iter().any(|cue| !cue.name.is_empty() && cue.name == lexicon.cue_name(*number));
    (0..32).filter(has).map(|number| 1 << number).sum()
}

fn cue(name: &str) -> Cue {
    Cue { name: name.to_owned(), span: NOWHERE, quote: String::new() }
}

/// Three letters in base 27; none for what is no code of a currency.
fn currency(code: &str) -> Option<u32> {
    let letters = || code.bytes().map(|byte| u32::from(byte.to_ascii_uppercase()).wrapping_sub(64));
    (code.len() == 3 && letters().all(|letter| (1..=26).contains(&letter))).then(|| letters().fold(0, |sum, letter| sum * 27 + letter))
}

fn pay_kind(pay: &Pay) -> u8 {
    let bound = BOUNDS.iter().position(|bound| Some(*bound) == pay.bound).map_or(0, |at| at as u8 + 1);
    bound | u8::from(pay.net) << 2 | u8::from(pay.variable) << 3
}

fn pay(currency: u32, kind: u8, (least, more): (u64, u64)) -> Pay {
    let letter = |digit: u32| char::from(b'@' + (digit % 27) as u8);
    let currency: String = [currency / 729, currency / 27, currency].map(letter).into_iter().collect();
    let most = least.saturating_add(more);
    let quote = if more == 0 { format!("{least} {currency}") } else { format!("{least} – {most} {currency}") };
    Pay {
        currency,
        min_year: least as f64,
        max_year: most as f64,
        period: PayPeriod::Year,
        per_year: 1.0,
        bound: (kind & 3).checked_sub(1).and_then(|at| BOUNDS.get(usize::from(at)).copied()),
        net: kind >> 2 & 1 == 1,
        variable: kind >> 3 & 1 == 1,
        quote,
        span: None,
    }
}

/// The least course of study asked for; the lowest comes first.
fn education(posting: &Posting) -> u8 {
    let least =
        posting.education.iter().find_map(|asked| Some((STUDY.iter().position(|level| Some(*level) == asked.level)?, asked.required)));
    least.map_or(0, |(at, is_required)| (at as u8 + 1) | u8::from(is_required) << 3)
}

fn education_asked(bits: u8) -> Option<EducationAsked> {
    let level = (bits & 7).checked_sub(1).and_then(|at| STUDY.get(usize::from(at)).copied())?;
    Some(EducationAsked { level: Some(level), fields: Vec::new(), required: bits >> 3 & 1 == 1, span: NOWHERE, quote: String::new() })
}

fn language_bits(asked: &LanguageAsked) -> Option<u16> {
    let letters = asked.code.as_bytes();
    let is_code = letters.len() == 2 && letters.iter().all(u8::is_ascii_lowercase);
    let level = SPOKEN.iter().position(|level| Some(*level) == asked.level).map_or(0, |at| at as u16 + 1);
    is_code.then(|| u16::from(letters[0] - b'`') | u16::from(letters[1] - b'`') << 5 | level << 10 | u16::from(asked.required) << 13)
}

fn language_asked(bits: u16) -> LanguageAsked {
    let code = [bits, bits >> 5].map(|letter| char::from(b'`' + (letter & 31) as u8)).into_iter().collect();
    let level = (bits >> 10 & 7).checked_sub(1).map(|at| SPOKEN[usize::from(at)]);
    LanguageAsked { code, level, required: bits >> 13 & 1 == 1, span: NOWHERE, quote: String::new() }
}

/// The number of a day from 2000 on, from 1.
fn day_number(date: &str) -> Option<u32> {
    let mut parts = date.split('-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next()??.checked_sub(2000)?, parts.next()??.checked_sub(1)?, parts.next()??.checked_sub(1)?);
    (year < 1000 && month < 12 && day < 31).then_some(1 + day + 31 * month + 372 * year)
}

/// The day of a number, from 0.
fn day(number: u32) -> String {
    format!("{:04}-{:02}-{:02}", 2000 + number / 372, number / 31 % 12 + 1, number % 31 + 1)
}

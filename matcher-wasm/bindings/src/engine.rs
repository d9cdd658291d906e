use js_sys::{JSON, Uint8Array};
use json::Json;
use matcher::document::{Limits, ReadError};
use matcher::posting::Problem;
use matcher::{Index, Lexicon, Matcher, Month, MonthError, SkillSpan as FoundSpan};
use model::{IndexMatch, Match, Posting, Preferences, Profile, Shift, Side, Span, SummaryDraft, SummaryOptions, Vote};
use serde_json::Value;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::Failure;
use crate::offsets::Units;

#[wasm_bindgen]
extern "C" {
    /// The host's decoder of text: it has the tables that would weigh more than all of this module.
    type TextDecoder;
    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str) -> Result<TextDecoder, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;
}

/// Text as UTF-8.
fn decoded(label: &'static str, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let text = TextDecoder::new(label).and_then(|decoder| decoder.decode(bytes));
    let error = ReadError::Encoding { label };
    text.map(String::into_bytes).map_err(|_| Failure::new(error.code(), error))
}

/// A lexicon and the calls that read it. One trap leaves it unusable: throw the instance away then.
#[wasm_bindgen]
pub struct Engine {
    matcher: Matcher<'static>,
}

/// What a text of postings holds.
#[derive(Json, Tsify)]
pub struct PostingsRead {
    /// Those that could be read.
    pub postings: Vec<Posting>,
    /// Those that could not.
    pub problems: Vec<PostingProblem>,
}

/// A posting that could not be read.
#[derive(Json, Tsify)]
pub struct PostingProblem {
    /// Its place in the input, from 0.
    pub index: usize,
    /// Why, as a code of the list.
    pub code: String,
    /// Why, as a sentence.
    pub message: String,
}

/// A skill found in a text; the range is in UTF-16 code units.
#[derive(Json, Tsify)]
pub struct SkillSpan {
    /// Concept URI.
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
}

#[wasm_bindgen]
impl Engine {
    /// Opens a lexicon, which is used in place.
    #[wasm_bindgen(constructor)]
    pub fn new(lexicon: Vec<u8>) -> Result<Engine, Failure> {
        let lexicon = Lexicon::open(lexicon).map_err(|error| Failure::new(error.code(), error))?;
        Ok(Engine { matcher: Matcher::new(lexicon) })
    }

    /// Reads a resume in any format that the matcher knows, told apart by the bytes. Jobs that go on count to `today`
    /// (`YYYY-MM`), else to the latest date of work.
    #[wasm_bindgen(js_name = readResume)]
    pub fn read_resume(&self, bytes: &Uint8Array, today: Option<String>) -> Result<Ts<Profile>, Failure> {
        let today = month(today)?;
        let limits = Limits::default();
        // Before it is copied into this memory, which has no room for every file.
        let (length, limit) = (bytes.length() as usize, limits.bytes);
        if length > limit {
            let error = ReadError::TooLarge { bytes: length, limit };
            return Err(Failure::new(error.code(), error));
        }
        let bytes = bytes.to_vec();
        let read = match self.matcher.read_resume(&bytes, &limits, today) {
            Err(ReadError::Encoding { label }) => self.matcher.read_resume(&decoded(label, &bytes)?, &limits, today),
            read => read,
        };
        let mut profile = read.map_err(|error| Failure::new(error.code(), error))?;
        Units::out_of(&profile.meta.tacit.text).convert(&mut profile, Side::Resume)?;
        out(&profile)
    }

    /// Counts anew what follows from the values of a profile that was corrected: years of work and of each skill, findings.
    pub fn recheck(&self, profile: Ts<Profile>, today: Option<String>) -> Result<Ts<Profile>, Failure> {
        let mut profile = self.matcher.recheck(profile_in(&profile)?, month(today)?);
        Units::out_of(&profile.meta.tacit.text).convert(&mut profile, Side::Resume)?;
        out(&profile)
    }

    /// Reads postings: JSON-LD, an array of postings, or a page that contains them.
    #[wasm_bindgen(js_name = readPostings)]
    pub fn read_postings(&self, text: &str) -> Result<Ts<PostingsRead>, Failure> {
        let read = self.matcher.read_postings(text).map_err(|error| Failure::new(error.code(), error))?;
        if let (true, Some(Problem { error, .. })) = (read.postings.is_empty(), read.problems.first()) {
            return Err(Failure::new(error.code(), error));
        }
        let mut postings = read.postings;
        for posting in &mut postings {
            Units::out_of(&posting.text).convert(posting, Side::Posting)?;
        }
        let problem =
            |Problem { index, error }: Problem| PostingProblem { index, code: error.code().to_owned(), message: error.to_string() };
        out(&PostingsRead { postings, problems: read.problems.into_iter().map(problem).collect() })
    }

    /// Scores postings against a profile, best first.
    #[wasm_bindgen(js_name = match)]
    pub fn match_all(
        &self,
        profile: Ts<Profile>,
        postings: Vec<Ts<Posting>>,
        preferences: Ts<Preferences>,
    ) -> Result<Vec<Ts<Match>>, Failure> {
        let profile = profile_in(&profile)?;
        let mut postings = postings.iter().map(posting_in).collect::<Result<Vec<_>, _>>()?;
        // Places stand in for ids meanwhile, so that two postings of one id keep their own texts.
        let number = |(place, posting): (usize, &mut Posting)| std::mem::replace(&mut posting.id, place.to_string());
        let ids: Vec<String> = postings.iter_mut().enumerate().map(number).collect();
        let mut matches = self.matcher.match_all(&profile, &postings, &preferences_in(&preferences)?);
        let resume = Units::out_of(&profile.meta.tacit.text);
        for found in &mut matches {
            let place = found.posting.parse::<usize>().unwrap_or_default();
            resume.convert(found, Side::Resume)?;
            Units::out_of(&postings[place].text).convert(found, Side::Posting)?;
            found.posting.clone_from(&ids[place]);
        }
        matches.iter().map(out).collect()
    }

    /// Packs postings into an index that fits this engine's lexicon.
    #[wasm_bindgen(js_name = packIndex)]
    pub fn pack_index(&self, postings: Vec<Ts<Posting>>) -> Result<Vec<u8>, Failure> {
        Ok(self.matcher.pack(&postings.iter().map(posting_in).collect::<Result<Vec<_>, _>>()?))
    }

    /// One index of all postings of several.
    #[wasm_bindgen(js_name = joinIndexes)]
    pub fn join_indexes(&self, parts: Vec<Uint8Array>) -> Result<Vec<u8>, Failure> {
        let parts = parts.iter().map(index_bytes).collect::<Result<Vec<_>, _>>()?;
        let indexes = parts.iter().map(|bytes| self.index(bytes)).collect::<Result<Vec<_>, _>>()?;
        Ok(self.matcher.join(&indexes))
    }

    /// Checks an index; the number of its postings.
    #[wasm_bindgen(js_name = openIndex)]
    pub fn open_index(&self, bytes: &Uint8Array) -> Result<usize, Failure> {
        Ok(self.index(&index_bytes(bytes)?)?.len())
    }

    /// The postings of an index that fit a profile best, best first; those that a hard preference excludes are left out.
    #[wasm_bindgen(js_name = rankIndex)]
    pub fn rank_index(
        &self,
        profile: Ts<Profile>,
        bytes: &Uint8Array,
        preferences: Ts<Preferences>,
        limit: usize,
    ) -> Result<Vec<Ts<IndexMatch>>, Failure> {
        let (profile, bytes) = (profile_in(&profile)?, index_bytes(bytes)?);
        let mut ranked = self.matcher.rank(&profile, &self.index(&bytes)?, &preferences_in(&preferences)?, limit);
        let resume = Units::out_of(&profile.meta.tacit.text);
        for one in &mut ranked {
            resume.convert(one, Side::Resume)?;
            let text = Units::out_of(&one.posting.text);
            text.convert(one, Side::Posting)?;
        }
        ranked.iter().map(out).collect()
    }

    /// How far votes move postings in their order; scores stay what they are.
    pub fn shifts(&self, postings: Vec<Ts<Posting>>, votes: Vec<Ts<Vote>>) -> Result<Vec<Ts<Shift>>, Failure> {
        let postings = postings.iter().map(posting_in).collect::<Result<Vec<_>, _>>()?;
        let votes = votes.iter().map(|vote| taken(vote, "vote")).collect::<Result<Vec<Vote>, _>>()?;
        self.matcher.shifts(&postings, &votes).iter().map(out).collect()
    }

    fn index<'b>(&self, bytes: &'b [u8]) -> Result<Index<'b>, Failure> {
        self.matcher.open_index(bytes).map_err(|error| Failure::new(error.code(), error))
    }

    /// Drafts the summary of a profile for a posting out of sentences of the document.
    pub fn summarize(
        &self,
        profile: Ts<Profile>,
        posting: Ts<Posting>,
        found: Ts<Match>,
        options: Ts<SummaryOptions>,
    ) -> Result<Ts<SummaryDraft>, Failure> {
        let (profile, posting) = (profile_in(&profile)?, posting_in(&posting)?);
        let mut found: Match = taken(&found, "match")?;
        Units::into(&profile.meta.tacit.text).convert(&mut found, Side::Resume)?;
        Units::into(&posting.text).convert(&mut found, Side::Posting)?;
        let mut draft = self.matcher.summarize(&profile, &posting, &found, &taken(&options, "options")?);
        Units::out_of(&profile.meta.tacit.text).convert(&mut draft, Side::Resume)?;
        out(&draft)
    }

    /// Finds the lexicon's skills in a text.
    #[wasm_bindgen(js_name = findSkills)]
    pub fn find_skills(&self, text: &str) -> Result<Vec<Ts<SkillSpan>>, Failure> {
        let units = Units::out_of(text);
        let found = self.matcher.find_skills(text).into_iter();
        found.map(|skill| out(&skill_out(skill, &units)?)).collect()
    }

    /// Ranks titles by their similarity to each query: places in `corpus` (or among the lexicon's occupations) with scores, best first.
    /// The corpus is prepared once for all queries.
    #[wasm_bindgen(js_name = rankTitles, unchecked_return_type = "[line: number, score: number][][]")]
    pub fn rank_titles(&self, queries: Vec<String>, corpus: Option<Vec<String>>) -> Result<JsValue, Failure> {
        let ranked = self.matcher.rank_titles(&queries, corpus.as_deref());
        serde_wasm_bindgen::to_value(&ranked).map_err(|_| Failure::shape("ranking"))
    }
}

/// A larger index is not even copied into this memory.
const MOST_INDEX_BYTES: usize = 64 << 20;

fn index_bytes(bytes: &Uint8Array) -> Result<Vec<u8>, Failure> {
    let n_bytes = bytes.length() as usize;
    let error = || Failure::new("too_large", format!("the index has {n_bytes} bytes, more than {MOST_INDEX_BYTES}"));
    (n_bytes <= MOST_INDEX_BYTES).then(|| bytes.to_vec()).ok_or_else(error)
}

fn month(today: Option<String>) -> Result<Option<Month>, Failure> {
    today.map(|today| today.parse()).transpose().map_err(|error: MonthError| Failure::new(error.code(), error))
}

/// By way of JSON text, as [`taken`] is: see the crate [`json`].
fn out<T: Tsify + Json>(value: &T) -> Result<Ts<T>, Failure> {
    let json = JSON::parse(&json::to_string(value)).ok();
    json.map(Ts::new_unchecked).ok_or_else(|| Failure::new("invalid_value", "the result could not be handed over"))
}

fn taken<T: Tsify + Json>(value: &Ts<T>, of: &str) -> Result<T, Failure> {
    T::read(parsed(&value.js_value(), of)?).map_err(|_| Failure::shape(of))
}

/// The deserializer of [`Value`] is there already, for JSON Resume and postings.
fn parsed(value: &JsValue, of: &str) -> Result<Value, Failure> {
    let text = JSON::stringify(value).ok().and_then(|json| JsValue::from(json).as_string());
    text.and_then(|text| serde_json::from_str(&text).ok()).ok_or_else(|| Failure::shape(of))
}

/// Says what does not fit: a wish that is misspelt would otherwise be dropped without a word.
fn preferences_in(value: &Ts<Preferences>) -> Result<Preferences, Failure> {
    Preferences::read(parsed(&value.js_value(), "preferences")?)
        .map_err(|error| Failure::new("invalid_value", format!("the preferences do not fit: {error}")))
}

fn skill_out(skill: FoundSpan, units: &Units) -> Result<SkillSpan, Failure> {
    let FoundSpan { id, name, start, end } = skill;
    let Span { start, end } = units.converted(Span { start, end })?;
    Ok(SkillSpan { id, name, start, end })
}

fn profile_in(value: &Ts<Profile>) -> Result<Profile, Failure> {
    let mut profile = taken(value, "profile")?;
    Units::into(&profile.meta.tacit.text).convert(&mut profile, Side::Resume)?;
    Ok(profile)
}

fn posting_in(value: &Ts<Posting>) -> Result<Posting, Failure> {
    let mut posting = taken(value, "posting")?;
    Units::into(&posting.text).convert(&mut posting, Side::Posting)?;
    Ok(posting)
}

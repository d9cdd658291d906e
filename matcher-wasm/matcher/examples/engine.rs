//! The commands of the npm package's program, natively: builds in seconds, for measuring.
//!
//! ```text
//! engine [--lexicon FILE] read RESUME | postings POSTINGS | match RESUME POSTINGS | skills FILE | titles QUERIES [CORPUS] | index POSTINGS FILE | rank RESUME INDEX
//! ```
//! Prints what `tacit-match` prints, offsets in UTF-16 units. `--today YYYY-MM` stands for the current month, `--preferences FILE` is for `match`.
#![expect(clippy::print_stdout, reason = "printing is what this program does")]

use std::error::Error;
use std::path::Path;

use matcher::document::{Limits, ReadError};
use matcher::{Lexicon, Matcher, Month};
use model::{Match, Offsets, Posting, Preferences, Profile, Side};
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn Error>>;

/// The committed asset.
const LEXICON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../lexicon/lexicon.bin");

fn main() -> Outcome {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let lexicon = option(&mut arguments, "--lexicon").unwrap_or_else(|| LEXICON.to_owned());
    let today = option(&mut arguments, "--today");
    let today = today.map_or_else(|| Ok(this_month()), |month| month.parse::<Month>().map(Some))?;
    let preferences = option(&mut arguments, "--preferences");
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["read", file] => read(&matcher, file, today),
        ["match", resume, postings] => matches(&matcher, resume, postings, preferences.as_deref(), today),
        ["postings", file] => postings(&matcher, file),
        ["skills", file] => skills(&matcher, file),
        ["titles", queries] => titles(&matcher, queries, None),
        ["titles", queries, corpus] => titles(&matcher, queries, Some(corpus)),
        ["index", postings, out] => {
            Ok(std::fs::write(out, matcher.pack(&matcher.read_postings(&std::fs::read_to_string(postings)?)?.postings))?)
        }
        ["rank", file, index] => rank(&matcher, file, index, today),
        _ => Err("engine [--lexicon FILE] read RESUME | postings POSTINGS | match RESUME POSTINGS | skills FILE | titles QUERIES [CORPUS]"
            .into()),
    }
}

/// Takes an option and its value out of the arguments.
fn option(arguments: &mut Vec<String>, name: &str) -> Option<String> {
    let at = arguments.iter().position(|argument| argument == name)?;
    arguments.remove(at);
    (at < arguments.len()).then(|| arguments.remove(at))
}

/// The current month, as the npm package's program takes it from its host.
#[expect(clippy::disallowed_types, reason = "a program of the desk; the library is told the month")]
fn this_month() -> Option<Month> {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?.as_secs();
    // Civil date from days: Howard Hinnant, "chrono-compatible low-level date algorithms".
    let days = seconds / 86_400 + 719_468;
    let of_era = days % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{}-{month:02}", days / 146_097 * 400 + year_of_era + later).parse().ok()
}

fn resume(matcher: &Matcher, file: &str, today: Option<Month>) -> Result<Profile, Box<dyn Error>> {
    let bytes = std::fs::read(Path::new(file))?;
    Ok(match matcher.read_resume(&bytes, &Limits::default(), today) {
        // The host has the tables of such an encoding; here the library of the web's encodings stands for it.
        Err(ReadError::Encoding { label }) => {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).ok_or("unknown encoding")?;
            matcher.read_resume(encoding.decode(&bytes).0.as_bytes(), &Limits::default(), today)?
        }
        read => read?,
    })
}

fn read(matcher: &Matcher, file: &str, today: Option<Month>) -> Outcome {
    let mut profile = resume(matcher, file, today)?;
    let text = profile.meta.tacit.text.clone();
    to_units(&mut profile, Side::Resume, &text);
    println!("{}", serde_json::to_string_pretty(&profile)?);
    Ok(())
}

/// The postings of a file, as `readPostings` gives them.
fn postings(matcher: &Matcher, file: &str) -> Outcome {
    let read = matcher.read_postings(&std::fs::read_to_string(file)?)?;
    for problem in &read.problems {
        eprintln!("posting {}: {} ({})", problem.index, problem.error, problem.error.code());
    }
    for mut posting in read.postings {
        let text = posting.text.clone();
        to_units(&mut posting, Side::Posting, &text);
        println!("{}", serde_json::to_string(&posting)?);
    }
    Ok(())
}

fn matches(matcher: &Matcher, file: &str, postings: &str, preferences: Option<&str>, today: Option<Month>) -> Outcome {
    let profile = resume(matcher, file, today)?;
    let read = matcher.read_postings(&std::fs::read_to_string(postings)?)?;
    for problem in &read.problems {
        eprintln!("posting {}: {} ({})", problem.index, problem.error, problem.error.code());
    }
    let preferences = preferences.map(|file| std::fs::read_to_string(file).map(|text| serde_json::from_str::<Preferences>(&text)));
    let preferences = preferences.transpose()?.transpose()?.unwrap_or_default();
    let mut postings = read.postings;
    // Places stand in for ids meanwhile, so that two postings of one id keep their own texts.
    let ids: Vec<String> =
        postings.iter_mut().enumerate().map(|(at, posting)| std::mem::replace(&mut posting.id, at.to_string())).collect();
    let rows = matcher.match_all(&profile, &postings, &preferences).into_iter().map(|found| row(found, &profile, &postings, &ids));
    println!("[{}\n]", rows.map(|row| format!("\n{row}")).collect::<Vec<_>>().join(","));
    Ok(())
}

/// A match as the program prints it: `culture` is null without chosen cues.
fn row(mut found: Match, profile: &Profile, postings: &[Posting], ids: &[String]) -> Value {
    let at: usize = found.posting.parse().unwrap_or_default();
    to_units(&mut found, Side::Resume, &profile.meta.tacit.text);
    to_units(&mut found, Side::Posting, &postings[at].text);
    found.posting.clone_from(&ids[at]);
    let mut row = json!(found);
    if found.culture.is_none() {
        row["culture"] = Value::Null;
    }
    row
}

/// The hundred best of an index, and how long that took.
#[expect(clippy::disallowed_types, reason = "a program of the desk measures time")]
fn rank(matcher: &Matcher, file: &str, index: &str, today: Option<Month>) -> Outcome {
    let profile = resume(matcher, file, today)?;
    let bytes = std::fs::read(index)?;
    let began = std::time::Instant::now();
    let index = matcher.open_index(&bytes)?;
    let ranked = matcher.rank(&profile, &index, &Preferences::default(), 100);
    eprintln!("{} postings in {} ms", index.len(), began.elapsed().as_millis());
    println!("{}", json!(ranked));
    Ok(())
}

fn skills(matcher: &Matcher, file: &str) -> Outcome {
    for line in std::fs::read_to_string(file)?.lines() {
        let found = matcher.find_skills(line).into_iter();
        let row: Vec<Value> = found
            .map(|skill| json!({"id": skill.id, "name": skill.name, "start": units(line, skill.start), "end": units(line, skill.end)}))
            .collect();
        println!("{}", Value::Array(row));
    }
    Ok(())
}

fn titles(matcher: &Matcher, queries: &str, corpus: Option<&str>) -> Outcome {
    let lines = |file: &str| std::fs::read_to_string(file).map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    let corpus = corpus.map(lines).transpose()?;
    // Some at a time, as the rankings of all are large.
    for queries in lines(queries)?.chunks(100) {
        for ranked in matcher.rank_titles(queries, corpus.as_deref()) {
            println!("{}", json!(ranked));
        }
    }
    Ok(())
}

/// UTF-16 units before a byte of a text.
fn units(text: &str, byte: u32) -> u32 {
    text[..byte as usize].encode_utf16().count() as u32
}

fn to_units(value: &mut impl Offsets, side: Side, text: &str) {
    value.each_span(side, &mut |span| (span.start, span.end) = (units(text, span.start), units(text, span.end)));
}

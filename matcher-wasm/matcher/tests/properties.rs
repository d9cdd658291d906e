//! What holds of every score: hundreds of resumes and postings, put together by chance from the lexicon's own names.
//!
//! The numbers drawn are the same in each run; a failure names the one that it came from.

use matcher::document::Limits;
use matcher::lexicon::Kind;
use matcher::score::{self, show_skill};
use matcher::{Lexicon, Matcher};
use model::{Match, Posting, Preferences, Profile, Quote, Span};

const LEXICON: &[u8] = include_bytes!("../../lexicon/lexicon.bin");
/// Without optimisation a case takes ten times as long.
const CASES: u64 = if cfg!(debug_assertions) { 20 } else { 200 };

/// Numbers by chance, the same for the same start (SplitMix64).
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % n as u64) as usize
    }

    fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }

    /// From `least` to `most` different ones.
    fn some<T: Clone + PartialEq>(&mut self, of: &[T], least: usize, most: usize) -> Vec<T> {
        let n = least + self.below(most - least + 1);
        let mut drawn: Vec<T> = (0..n).map(|_| self.one(of).clone()).collect();
        (1..drawn.len()).rev().filter(|&at| drawn[..at].contains(&drawn[at])).collect::<Vec<_>>().into_iter().for_each(|at| {
            drawn.remove(at);
        });
        drawn
    }

    fn shuffle<T>(&mut self, values: &mut [T]) {
        (1..values.len()).rev().for_each(|at| values.swap(at, self.below(at + 1)));
    }
}

/// What resumes and postings are made of.
struct World {
    matcher: Matcher<'static>,
    skills: Vec<String>,
    titles: Vec<String>,
}

const EMPLOYERS: [&str; 6] =
    ["Acme GmbH", "Northwind Ltd", "Globex Corporation", "Initech Inc.", "Umbrella Foods Ltd", "Harbour Clinic Ltd"];
const DOINGS: [&str; 8] = [
    "Worked with {} every day and taught two colleagues",
    "Introduced {} and cut the time for it by half",
    "Planned the budget and the use of {}",
    "Responsible for {} in a team of nine",
    "Wrote the handbook of {}",
    "Improved {} together with customers in three countries",
    "Led the move to {} without a day of rest",
    "Kept {} running at night and on Sundays",
];

/// In words of their own: what a resume has from a posting counts as copied.
const DUTIES: [&str; 6] = [
    "You take over {} for our largest site",
    "You decide how we do {} next year",
    "Day by day you see to {}, often with an apprentice",
    "You answer for {} before the board",
    "With you {} becomes easier to follow",
    "You own {} from the first draft to the last check",
];

impl World {
    /// Skills that are found by their names alone, and titles, in even steps through the lexicon.
    fn new() -> World {
        let matcher = Matcher::new(Lexicon::open(LEXICON).expect("the committed asset is sound"));
        let lexicon = matcher.lexicon();
        let is_plain = |name: &str| name.is_ascii() && name.len() < 32 && !name.contains(['(', ',', '/', ':']);
        let concepts = (0..lexicon.n_concepts()).step_by(23).map(|number| lexicon.concept(number));
        let skills =
            concepts.filter(|concept| concept.kind != Kind::Language && is_plain(concept.name)).map(|concept| concept.name.to_owned());
        let found = |name: &String| matcher.find_skills(name).first().is_some_and(|span| span.end as usize == name.len());
        let skills: Vec<String> = skills.filter(found).collect();
        let titles = (0..lexicon.n_occupations()).step_by(11).map(|number| lexicon.occupation(number).to_owned());
        let titles: Vec<String> = titles.filter(|title| is_plain(title)).collect();
        assert!(skills.len() > 150 && titles.len() > 100, "{} skills, {} titles", skills.len(), titles.len());
        World { matcher, skills, titles }
    }

    /// The sections of a resume below its head, each with its heading.
    fn sections(&self, draw: &mut Draw) -> Vec<String> {
        let mut year = 2026;
        let mut jobs = String::from("Experience\n");
        for _ in 0..1 + draw.below(4) {
            let length = 1 + draw.below(6) as i32;
            jobs += &format!("{}\n{}\n03/{} - 02/{year}\n", draw.one(&self.titles), draw.one(&EMPLOYERS), year - length);
            for skill in draw.some(&self.skills, 1, 4) {
                jobs += &format!("- {}\n", draw.one(&DOINGS).replace("{}", &skill));
            }
            year -= length;
        }
        let listed = draw.some(&self.skills, 2, 9);
        let studied = format!("Education\nBachelor of {}\nExample University\n{} - {year}\n", draw.one(&["Arts", "Science"]), year - 3);
        let summary =
            format!("Summary\n{} years of work as {}, most of it with {}.\n", 2026 - year, draw.one(&self.titles), draw.one(&self.skills));
        vec![
            jobs,
            format!("Skills\n{}\n", listed.join(", ")),
            studied,
            summary,
            "Languages\nEnglish (native), German (fluent)\n".to_owned(),
        ]
    }

    fn read(&self, sections: &[String]) -> Profile {
        let text = format!("Jo Example\njo@example.org | +44 20 7946 0018\n\n{}", sections.join("\n"));
        self.matcher.read_resume(text.as_bytes(), &Limits::default(), "2026-11".parse().ok()).expect("a text is read")
    }

    fn resume(&self, draw: &mut Draw) -> Profile {
        self.read(&self.sections(draw))
    }

    fn postings(&self, draw: &mut Draw, n: usize) -> Vec<Posting> {
        let item = |text: String| format!("<li>{text}</li>");
        let mut records = Vec::new();
        for number in 0..n {
            let required: String = draw.some(&self.skills, 1, 6).iter().map(|skill| item(format!("Experience with {skill}"))).collect();
            let wished: String = draw.some(&self.skills, 0, 3).iter().map(|skill| item(format!("Knowledge of {skill}"))).collect();
            let doings: String = draw.some(&self.skills, 1, 4).iter().map(|skill| item(draw.one(&DUTIES).replace("{}", skill))).collect();
            let title = draw.one(&self.titles);
            let years =
                if draw.below(2) == 0 { item(format!("At least {} years of experience", 1 + draw.below(8))) } else { String::new() };
            let description = format!(
                "<h3>What you will do</h3><ul>{doings}</ul><h3>Requirements</h3><ul>{required}{years}</ul><h3>Nice to have</h3><ul>{wished}</ul>"
            );
            let record = serde_json::json!({
                "@type": "JobPosting", "identifier": format!("job-{number}"), "title": title, "description": description,
                "hiringOrganization": {"@type": "Organization", "name": draw.one(&EMPLOYERS)},
            });
            records.push(record);
        }
        self.matcher.read_postings(&serde_json::Value::from(records).to_string()).expect("postings are read").postings
    }

    fn score(&self, profile: &Profile, posting: &Posting) -> Match {
        score::score(profile, posting, &Preferences::default(), self.matcher.lexicon())
    }

    /// Runs a property over drawn cases.
    fn hold(property: impl Fn(&World, &mut Draw)) {
        let world = World::new();
        for case in 0..CASES {
            let run = std::panic::AssertUnwindSafe(|| property(&world, &mut Draw(case << 32)));
            std::panic::catch_unwind(run).unwrap_or_else(|_| panic!("case {case}"));
        }
    }
}

/// Points as they are counted, in hundredths.
fn hundredths(points: f64) -> i64 {
    (points * 100.0).round() as i64
}

/// What of matches must not depend on the order of anything: all numbers, without places.
fn bits(found: &Match) -> (String, Vec<u64>, Vec<(String, u64)>) {
    let parts = found.contributions.iter().flat_map(|part| [part.points, part.max]);
    let numbers = [found.score, found.growth].into_iter().chain(parts).map(f64::to_bits).collect();
    (found.posting.clone(), numbers, found.advice.iter().map(|advice| (advice.id.clone(), advice.points.to_bits())).collect())
}

#[test]
fn the_parts_add_up_to_the_score_and_their_proofs_to_the_parts() {
    World::hold(|world, draw| {
        let found = world.score(&world.resume(draw), &world.postings(draw, 1)[0]);
        assert_eq!(found.contributions.iter().map(|part| hundredths(part.points)).sum::<i64>(), hundredths(found.score));
        assert_eq!(found.contributions.iter().map(|part| hundredths(part.max)).sum::<i64>(), 10_000);
        for part in found.contributions {
            assert!((0.0..=part.max).contains(&part.points), "{:?}: {} of {}", part.name, part.points, part.max);
            let proven: i64 = part.evidence.iter().map(|proof| hundredths(proof.points)).sum();
            assert!(part.evidence.is_empty() || proven == hundredths(part.points), "{:?}: {proven} of {}", part.name, part.points);
        }
    });
}

#[test]
fn showing_a_required_skill_never_lowers_fit() {
    World::hold(|world, draw| {
        let (profile, posting) = (world.resume(draw), &world.postings(draw, 1)[0]);
        let before = world.score(&profile, posting);
        for missing in before.missing.iter().filter(|missing| missing.required) {
            let after = world.score(&show_skill(&profile, &missing.id, &missing.name), posting);
            assert!(after.score >= before.score, "{}: {} to {}", missing.name, before.score, after.score);
        }
    });
}

#[test]
fn writing_a_required_skill_into_the_list_of_skills_never_lowers_fit() {
    World::hold(|world, draw| {
        let (mut sections, posting) = (world.sections(draw), &world.postings(draw, 1)[0]);
        let before = world.score(&world.read(&sections), posting);
        let Some(missing) = before.missing.iter().find(|missing| missing.required) else { return };
        sections[1] = format!("{}, {}\n", sections[1].trim_end(), missing.posting.quote);
        let after = world.score(&world.read(&sections), posting);
        assert!(after.score >= before.score, "{}: {} to {}", missing.name, before.score, after.score);
    });
}

#[test]
fn writing_a_required_skill_into_the_latest_job_never_lowers_fit() {
    World::hold(|world, draw| {
        let (mut sections, posting) = (world.sections(draw), &world.postings(draw, 1)[0]);
        let before = world.score(&world.read(&sections), posting);
        let Some(missing) = before.missing.iter().find(|missing| missing.required) else { return };
        let first = sections[0].find("\n- ").expect("a job has items");
        sections[0].insert_str(first, &format!("\n- Worked with {}", missing.posting.quote));
        let after = world.score(&world.read(&sections), posting);
        assert!(after.score >= before.score, "{}: {} to {}", missing.name, before.score, after.score);
    });
}

#[test]
fn the_order_of_postings_does_not_matter() {
    World::hold(|world, draw| {
        let (profile, mut postings) = (world.resume(draw), world.postings(draw, 5));
        let ranked = |postings: &[Posting]| -> Vec<_> {
            let mut all: Vec<_> = world.matcher.match_all(&profile, postings, &Preferences::default()).iter().map(bits).collect();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            all
        };
        let before = ranked(&postings);
        draw.shuffle(&mut postings);
        assert_eq!(before, ranked(&postings));
    });
}

#[test]
fn the_order_of_sections_does_not_matter() {
    World::hold(|world, draw| {
        let (mut sections, posting) = (world.sections(draw), &world.postings(draw, 1)[0]);
        let before = bits(&world.score(&world.read(&sections), posting));
        let first = sections.concat();
        draw.shuffle(&mut sections);
        assert_eq!(before, bits(&world.score(&world.read(&sections), posting)), "{first}\n---\n{}", sections.concat());
    });
}

/// N3: the points that advice promises are those that come.
#[test]
fn advice_scores_again_exactly() {
    World::hold(|world, draw| {
        let (profile, posting) = (world.resume(draw), &world.postings(draw, 1)[0]);
        let before = world.score(&profile, posting);
        for advice in &before.advice {
            let after = world.score(&show_skill(&profile, &advice.id, &advice.name), posting);
            assert_eq!(hundredths(after.score), hundredths(before.score) + hundredths(advice.points), "{}", advice.name);
        }
    });
}

/// N2: every place of a profile and of a match says what it quotes.
#[test]
fn every_evidence_quotes_its_source() {
    World::hold(|world, draw| {
        let (profile, posting) = (world.resume(draw), &world.postings(draw, 1)[0]);
        let text = &profile.meta.tacit.text;
        let of_skills = profile.meta.tacit.skills.iter().flat_map(|skill| &skill.evidence);
        for evidence in profile.meta.tacit.evidence.iter().chain(of_skills) {
            assert_eq!(evidence.span.quote(text), Some(evidence.quote.as_str()), "{}", evidence.path);
        }
        let is_in =
            |quote: &Quote, text: &str| assert_eq!(quote.span.quote(text), Some(quote.quote.as_str()), "{:?}", Span { ..quote.span });
        let found = world.score(&profile, posting);
        for proof in found.contributions.iter().flat_map(|part| &part.evidence).chain(&found.growth_evidence) {
            proof.posting.iter().for_each(|quote| is_in(quote, &posting.text));
            proof.resume.iter().for_each(|quote| is_in(quote, text));
        }
        found.missing.iter().for_each(|missing| is_in(&missing.posting, &posting.text));
        found.flags.iter().filter_map(|flag| flag.resume.as_ref()).for_each(|quote| is_in(quote, text));
    });
}

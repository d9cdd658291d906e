use model::{Evidence, FoundSkill, PayFloor, Reading, Wish, Work};

use super::*;
use crate::lexicon::tests::{lexicon, without_identifiers};
use crate::skills::{Claim, find};
use crate::{Matcher, posting};

/// A resume written for these tests: a name, jobs (title, start, end, what was done), a list of skills.
fn resume(name: &str, jobs: &[(&str, &str, &str, &str)], list: &str) -> Profile {
    let lexicon = lexicon();
    let mut profile = Profile::default();
    let mut reading = Reading::default();
    let mut write = |path: String, words: &str| {
        let start = reading.text.len() as u32;
        reading.text.push_str(words);
        reading.evidence.push(Evidence {
            path,
            span: model::Span { start, end: reading.text.len() as u32 },
            quote: words.to_owned(),
            page: None,
        });
        reading.text.push('\n');
    };
    write("/basics/name".into(), name);
    for (i, (title, start, end, done)) in jobs.iter().enumerate() {
        write(format!("/work/{i}/position"), title);
        write(format!("/work/{i}/highlights/0"), done);
        let date = |date: &str| (!date.is_empty()).then(|| date.to_owned());
        let (position, highlights) = (Some((*title).to_owned()), vec![(*done).to_owned()]);
        profile.work.push(Work { position, highlights, start_date: date(start), end_date: date(end), ..Work::default() });
    }
    write("/skills/0/keywords/0".into(), list);
    profile.skills.push(model::SkillGroup { keywords: vec![list.to_owned()], ..Default::default() });
    profile.basics.name = Some(name.to_owned());
    let mentions = find(&reading.text, &lexicon);
    for mention in mentions.into_iter().filter(|mention| mention.claimed == Claim::Claimed) {
        let concept = lexicon.concept(mention.concept);
        let Some(field) = reading.evidence.iter().find(|e| e.span.start <= mention.span.start && mention.span.end <= e.span.end) else {
            continue;
        };
        let job = field.path.strip_prefix("/work/").and_then(|rest| rest[..1].parse::<usize>().ok()).map(|i| jobs[i]);
        let years =
            job.map(|(_, start, end, _)| f64::from(seeker::month(end, 11).unwrap_or(0) - seeker::month(start, 0).unwrap_or(0) + 1) / 12.0);
        let evidence = Evidence {
            path: field.path.clone(),
            span: mention.span,
            quote: mention.span.quote(&reading.text).expect("in the text").to_owned(),
            page: None,
        };
        match reading.skills.iter_mut().find(|skill| skill.id == concept.id) {
            Some(skill) => {
                skill.evidence.push(evidence);
                skill.years = skill.years.or(years);
            }
            None => {
                let last_used = job.map(|(_, _, end, _)| end.to_owned());
                reading.skills.push(FoundSkill {
                    id: concept.id,
                    name: concept.name.to_owned(),
                    years,
                    last_used,
                    evidence: vec![evidence],
                });
            }
        }
    }
    profile.meta.tacit = reading;
    profile
}

const DONE: &str = "Built payment services in Java with Kafka and PostgreSQL, deployed to Kubernetes";

fn developer() -> Profile {
    resume(
        "Ada Example",
        &[("Backend Developer", "2019-01", "2024-12", DONE), ("Junior Developer", "2016-01", "2018-12", "Fixed bugs in PHP shops")],
        "Docker, Git",
    )
}

fn job(id: &str, title: &str, description: &str) -> Posting {
    let value = serde_json::json!({"@type": "JobPosting", "identifier": id, "title": title, "description": description});
    posting::read(&value.to_string(), &lexicon()).expect("a posting").postings.remove(0)
}

fn backend() -> Posting {
    job(
        "backend",
        "Backend Developer",
        "You build payment services.\nRequirements:\n- 4+ years of experience with Java\n- Kafka and PostgreSQL\n- Terraform\nNice to have:\n- Docker\n- Rust language",
    )
}

fn scored(profile: &Profile, posting: &Posting) -> Match {
    score(profile, posting, &Preferences::default(), &lexicon())
}

/// In hundredths, to add without rounding.
fn hundredths(points: f64) -> i64 {
    (points * 100.0).round() as i64
}

/// N2, AJ12: what is shown adds up.
#[test]
fn contributions_add_up_to_the_score_and_their_maxima_to_100() {
    let postings =
        [backend(), job("b", "Cook", "Cooking"), job("c", "Nurse", "Requirements:\n- RN\n- two years of experience"), job("d", "X", "")];
    for posting in &postings {
        for profile in [developer(), Profile::default(), resume("N", &[], "Java")] {
            let found = scored(&profile, posting);
            let sum =
                |of: fn(&Contribution) -> f64| found.contributions.iter().map(|contribution| hundredths(of(contribution))).sum::<i64>();
            assert_eq!(sum(|contribution| contribution.points), hundredths(found.score));
            assert_eq!(sum(|contribution| contribution.max), 10_000);
            assert!(found.contributions.iter().all(|contribution| 0.0 <= contribution.points && contribution.points <= contribution.max));
            assert!((0.0..=100.0).contains(&found.growth) && found.culture.is_none() && found.preferences == 100.0);
        }
    }
}

/// N2: every place quotes its source, on both sides.
#[test]
fn evidence_quotes_both_texts() {
    let (profile, posting) = (developer(), backend());
    let found = scored(&profile, &posting);
    let proofs: Vec<&Proof> = found.contributions.iter().flat_map(|contribution| &contribution.evidence).collect();
    assert!(proofs.iter().any(|proof| proof.about == "Apache Kafka"
        && proof.resume[0].quote == "Kafka"
        && proof.posting.as_ref().is_some_and(|quote| quote.quote == "Kafka")));
    for proof in proofs {
        assert!(proof.resume.iter().all(|quote| quote.span.quote(&profile.meta.tacit.text) == Some(quote.quote.as_str())));
        assert!(proof.posting.iter().all(|quote| quote.span.quote(&posting.text) == Some(quote.quote.as_str())));
    }
}

/// N8, N9: a profile that was read in the widget, which has no identifiers of ESCO, fits postings that were read with them; and the other
/// way round.
#[test]
fn skills_are_told_apart_by_their_names_whatever_identifiers_they_have() {
    let (profile, posting) = (developer(), backend());
    let mut of_widget = profile.clone();
    for skill in &mut of_widget.meta.tacit.skills {
        skill.id = crate::lexicon::format::own_id(&skill.name);
    }
    assert_ne!(profile, of_widget);
    for lexicon in [lexicon(), without_identifiers()] {
        let score = |profile: &Profile| serde_json::to_string(&score(profile, &posting, &Preferences::default(), &lexicon)).expect("JSON");
        assert_eq!(score(&profile), score(&of_widget));
    }
}

/// N2: the same input gives the same bits.
#[test]
fn scoring_twice_gives_the_same_bytes() {
    let twice = || serde_json::to_string(&scored(&developer(), &backend())).expect("JSON");
    assert_eq!(twice(), twice());
}

/// AJ8, JT6: an honest good match lies above denial, wish, stuffing and copying.
#[test]
fn honest_evidence_beats_denied_wished_stuffed_and_copied_text() {
    let posting = backend();
    let honest = scored(&developer(), &posting).score;
    let other = |done: &str, list: &str| scored(&resume("Ada Example", &[("Shop assistant", "2019-01", "2024-12", done)], list), &posting);
    let denied = other("I have never used Java, Kafka, PostgreSQL or Docker", "");
    let wished = other("I want to learn Java, Kafka, PostgreSQL and Docker", "");
    let none = other("Sold shoes", "");
    assert!(honest > denied.score && honest > wished.score);
    assert_eq!((denied.contributions[0].points, wished.contributions[0].points, none.contributions[0].points), (0.0, 0.0, 0.0));
    assert!(denied.flags.iter().any(|flag| flag.kind == FlagKind::NotClaimed));
    let stuffed = other(&"Java, Kafka, PostgreSQL, ".repeat(30), "");
    let once = other("Java, Kafka, PostgreSQL, ", "");
    assert_eq!(stuffed.contributions[0].points, once.contributions[0].points);
    assert!(stuffed.flags.iter().any(|flag| flag.kind == FlagKind::Stuffing));
    let copied = other(&posting.text.replace('\n', " "), "");
    assert!(copied.flags.iter().any(|flag| flag.kind == FlagKind::CopiedPosting));
    assert_eq!(copied.contributions[0].points, 0.0);
    assert!(honest > copied.score);
}

/// AJ8: synonyms only.
#[test]
fn synonyms_count_as_the_skill() {
    let posting = job("a", "Platform Engineer", "Requirements:\n- Kubernetes\n- PostgreSQL\n- Amazon Web Services");
    let list =
        |words: &str| scored(&resume("N", &[("Platform Engineer", "2020-01", "2024-12", words)], ""), &posting).contributions[0].points;
    assert_eq!(list("k8s, Postgres, AWS"), list("Kubernetes, PostgreSQL, Amazon Web Services"));
}

/// AJ10: a dated role says more than a list.
#[test]
fn a_skill_in_a_dated_role_counts_more_than_in_a_list() {
    let posting = backend();
    let required = |profile: &Profile| scored(profile, &posting).contributions[0].points;
    let in_role = resume("N", &[("Developer", "2020-01", "2024-12", "Java, Kafka and PostgreSQL")], "");
    let in_list = resume("N", &[("Developer", "2020-01", "2024-12", "Many things")], "Java, Kafka, PostgreSQL");
    assert!(required(&in_role) > required(&in_list) && required(&in_list) > 0.0);
}

/// N3: the promised points are exactly those of scoring the changed profile again.
#[test]
fn advice_promises_exactly_what_scoring_again_gives() {
    let posting = backend();
    for profile in [developer(), resume("N", &[], "Docker"), resume("N", &[("Developer", "2020-01", "", "PHP")], "")] {
        let now = scored(&profile, &posting);
        assert!(!now.advice.is_empty());
        for advice in &now.advice {
            let then = scored(&show_skill(&profile, &advice.id, &advice.name), &posting);
            assert_eq!(hundredths(then.score), hundredths(now.score) + hundredths(advice.points), "{}", advice.name);
        }
        assert!(now.advice.windows(2).all(|pair| pair[0].points >= pair[1].points));
    }
}

/// AJ8: more covered skills never lower fit.
#[test]
fn another_skill_never_lowers_fit() {
    let postings = [backend(), job("b", "Data Engineer", "Python, SQL, Airflow and Spark. Two years of experience. Docker is a plus.")];
    for posting in &postings {
        let mut profile = developer();
        for requirement in posting.required.iter().chain(&posting.preferred) {
            let before = scored(&profile, posting).score;
            profile = show_skill(&profile, &requirement.id, &requirement.name);
            assert!(scored(&profile, posting).score >= before, "{}", requirement.name);
        }
    }
}

/// N6: name, school, dates of study and address change nothing; nor do words about the person.
#[test]
fn who_somebody_is_changes_nothing() {
    let posting = job("a", "Pastry Cook", "Bake bread and pastry.\nRequirements:\n- Baking\n- Food safety\n- Berlin, Oxford");
    let jobs = [("Cook", "2019-01", "2024-12", "Baked pastry and bread, kept food safety records")];
    let first = resume("Maria Baker", &jobs, "Baking");
    let score_of = |profile: &Profile| scored(profile, &posting);
    for name in ["Oluwaseun Cook", "Jürgen Müller-Lüdenscheidt", "Li", "Java Kafka"] {
        let mut other = resume(name, &jobs, "Baking");
        other.basics.email = Some("berlin@oxford.example".into());
        other.basics.location = Some(model::Location { city: Some("Berlin".into()), ..Default::default() });
        other.education.push(model::Education {
            institution: Some("Oxford".into()),
            end_date: Some("1975-06".into()),
            ..Default::default()
        });
        assert_eq!(score_of(&other).score, score_of(&first).score, "{name}");
    }
    let told = |words: &str| score_of(&resume("N", &[("Cook", "2019-01", "2024-12", words)], "")).score;
    assert_eq!(told("She is a married woman, born 1975, baked bread"), told("He is a single man, born 1999, baked bread"));
}

/// AJ11: hard wishes filter and say why; soft ones only count.
#[test]
fn hard_wishes_exclude_with_a_reason() {
    let posting = job("a", "Cook", "Location: Graz, AT\nSalary: 24,000 - 28,000 EUR per year\nEmployment type: Part-time");
    let wish = |json: &str| score(&developer(), &posting, &serde_json::from_str(json).expect("preferences"), &lexicon());
    let hard = wish(
        r#"{"places":{"value":["Berlin"],"hard":true},"payFloor":{"value":{"currency":"EUR","perYear":40000},"hard":true},"employmentTypes":{"value":["FULL_TIME"],"hard":true}}"#,
    );
    assert_eq!(
        hard.excluded.iter().map(|exclusion| exclusion.wish.as_str()).collect::<Vec<_>>(),
        ["places", "payFloor", "employmentTypes"]
    );
    assert_eq!((hard.excluded[0].offered.as_str(), hard.preferences), ("Graz, AT", 0.0));
    let soft = wish(
        r#"{"places":{"value":["Berlin","Graz"]},"payFloor":{"value":{"currency":"EUR","perYear":40000}},"roles":{"value":["Chef"]}}"#,
    );
    assert!(soft.excluded.is_empty());
    assert_eq!(soft.preferences, 66.67);
    // What is not known excludes nobody.
    let unknown = Preferences {
        pay_floor: Some(Wish { value: PayFloor { currency: "USD".into(), per_year: 1e6 }, hard: true }),
        ..Default::default()
    };
    assert!(score(&developer(), &posting, &unknown, &lexicon()).excluded.is_empty());
}

#[test]
fn a_good_match_in_another_language_loses_nothing_to_lists_of_english_words() {
    let done = "Pflege von Patienten auf einer internistischen Station, Wundversorgung";
    let nurse = resume("Petra Muster", &[("Gesundheits- und Krankenpflegerin", "2018-03", "2024-12", done)], "Wundversorgung");
    let posting =
        job("n", "Krankenpfleger (m/w/d)", "Sie pflegen Patienten auf unserer Station.\nIhr Profil:\n- Erfahrung in der Wundversorgung");
    let found = scored(&nurse, &posting);
    assert!(found.contributions.iter().all(|part| part.name != ContributionName::Field));
    assert!(found.score > 85.0 && found.score > scored(&developer(), &posting).score + 50.0, "{}", found.score);
}

/// AJ9, AJ12: culture is what the seeker picked; growth is a number of its own.
#[test]
fn culture_and_growth_are_questions_of_their_own() {
    let posting =
        job("a", "Senior Backend Developer", "Requirements:\n- Java\n- Kotlin\nWe offer:\n- learning budget, mentoring, flexible hours");
    let preferences = Preferences { culture: Some(vec!["flexible_hours".into(), "four_day_week".into()]), ..Default::default() };
    let found = score(&developer(), &posting, &preferences, &lexicon());
    assert_eq!(found.culture, Some(50.0));
    let quoted: Vec<_> = found.culture_evidence.iter().map(|proof| (proof.about.as_str(), proof.points, &proof.posting)).collect();
    let [("flexible_hours", 50.0, Some(quote))] = quoted[..] else { panic!("{quoted:?}") };
    assert_eq!(quote.span.quote(&posting.text), Some(quote.quote.as_str()));
    assert!(found.growth > 40.0);
    assert_eq!(found.score, scored(&developer(), &posting).score);
}

/// JT6: the order of the input does not matter; what is excluded comes last.
#[test]
fn the_ranking_does_not_depend_on_the_order_of_the_postings() {
    let matcher = Matcher::new(lexicon());
    let mut postings = vec![job("cook", "Cook", "Cooking"), backend(), job("php", "PHP Developer", "Requirements:\n- PHP\n- Laravel")];
    let ids = |postings: &[Posting], preferences: &Preferences| {
        matcher.match_all(&developer(), postings, preferences).into_iter().map(|found| found.posting).collect::<Vec<_>>()
    };
    let first = ids(&postings, &Preferences::default());
    postings.reverse();
    assert_eq!(ids(&postings, &Preferences::default()), first);
    assert_eq!(first[0], "backend");
    let roles = Preferences { roles: Some(Wish { value: vec!["Cook".into()], hard: true }), ..Default::default() };
    assert_eq!(ids(&postings, &roles)[0], "cook");
}

/// AJ13, AJ44: a summary says nothing that the document does not; pay and contact stay out of its sentences.
#[test]
fn a_summary_is_made_of_sentences_of_the_document() {
    let done = "Built payment services in Java with Kafka. Salary expectation 70,000 EUR with Java. Ada Example led Java talks.";
    let mut profile = resume("Ada Example", &[("Backend Developer", "2019-01", "2024-12", done)], "Java");
    profile.basics.email = Some("ada@example.org".into());
    let posting = backend();
    let found = scored(&profile, &posting);
    let draft = crate::summary::draft(&profile, &posting, &found, &model::SummaryOptions::default());
    assert_eq!(
        draft.sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>(),
        ["Built payment services in Java with Kafka."]
    );
    assert!(draft.sentences.iter().all(|sentence| sentence.span.quote(&profile.meta.tacit.text) == Some(sentence.text.as_str())));
    assert_eq!((draft.email.as_deref(), draft.score), (Some("ada@example.org"), Some(found.score)));
    let short = crate::summary::draft(&profile, &posting, &found, &model::SummaryOptions { sentences: Some(0) });
    assert!(short.sentences.is_empty());
}

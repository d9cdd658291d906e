//! Room to grow: what of the posting is new, and near.

use std::collections::BTreeSet;

use model::{Cue, Proof, Quote, Span};

use super::coverage::family;
use super::pair::Pair;
use super::points::{share, to_points};
use super::seeker::quote;
use crate::lexicon::Lexicon;

/// Hundredths for skills to learn that lie one step from known ones, shared among all that are missing.
const SKILLS: u32 = 4_500;
/// Hundredths for a step up in level, and for the same level.
const STEP_UP: u32 = 2_500;
const SAME_LEVEL: u32 = 1_200;
/// Hundredths for each of the cues below that the posting has.
const CUE: u32 = 1_000;
const CUES: [&str; 3] = ["learning", "mentoring", "career"];

/// Room to grow, 0 to 100, and what it is made of.
pub(super) fn growth(pair: &Pair, lexicon: &Lexicon) -> (f64, Vec<Proof>) {
    let mut proofs = skills(pair, lexicon);
    proofs.extend(step(pair));
    let cue = |name: &&str| pair.posting.cues.iter().find(|cue| cue.name == **name);
    let cues = CUES.iter().filter_map(cue).map(|cue| (CUE, of_cue(cue)));
    proofs.extend(cues);
    let sum = proofs.iter().map(|(points, _)| points).sum();
    (to_points(sum), proofs.into_iter().map(|(points, proof)| Proof { points: to_points(points), ..proof }).collect())
}

/// Missing skills with a known one in their family.
fn skills(pair: &Pair, lexicon: &Lexicon) -> Vec<(u32, Proof)> {
    let shown: Vec<_> = pair.seeker.profile.meta.tacit.skills.iter().filter(|skill| pair.shown.contains_key(&skill.name)).collect();
    let known: BTreeSet<u8> = shown.iter().map(|skill| family(&skill.name, lexicon)).filter(|family| *family > 0).collect();
    let asked = pair.posting.required.iter().chain(&pair.posting.preferred);
    let missing: Vec<_> = asked.filter(|requirement| !pair.shown.contains_key(&requirement.name)).collect();
    let is_near: Vec<bool> = missing.iter().map(|requirement| known.contains(&family(&requirement.name, lexicon))).collect();
    let points = share(SKILLS, &vec![1.0; missing.len()]);
    let near = missing.into_iter().zip(is_near).zip(points).filter(|((_, is_near), _)| *is_near);
    near.map(|((requirement, _), points)| {
        let of_family = shown.iter().find(|skill| family(&skill.name, lexicon) == family(&requirement.name, lexicon));
        let resume = of_family.and_then(|skill| pair.shown.get(&skill.name)).map(|shown| shown.quotes.clone()).unwrap_or_default();
        (points, proof(&requirement.name, Quote { quote: requirement.quote.clone(), span: requirement.span }, resume))
    })
    .collect()
}

/// The level of the posting against the level held.
fn step(pair: &Pair) -> Option<(u32, Proof)> {
    let points = match pair.asked_level? - pair.held_level {
        1 => STEP_UP,
        0 => SAME_LEVEL,
        _ => return None,
    };
    let title = Span { start: 0, end: pair.posting.title.len() as u32 };
    Some((points, proof(&pair.posting.title, quote(&pair.posting.text, title), Vec::new())))
}

/// The posting's words for a cue, without points yet.
pub(super) fn of_cue(cue: &Cue) -> Proof {
    proof(&cue.name, Quote { quote: cue.quote.clone(), span: cue.span }, Vec::new())
}

fn proof(about: &str, posting: Quote, resume: Vec<Quote>) -> Proof {
    Proof { about: about.to_owned(), points: 0.0, posting: Some(posting), resume }
}

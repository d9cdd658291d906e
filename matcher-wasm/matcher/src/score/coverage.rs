//! How far the skills that a posting asks for are shown.

use std::collections::{BTreeMap, BTreeSet};

use model::{Posting, Proof, Quote, Requirement};

use super::points::mass;
use super::seeker::Shown;
use crate::lexicon::Lexicon;

/// What a skill of the same family counts: who knows one learns the next.
const NEIGHBOUR: f64 = 0.15;
/// A skill that the title names is what the work is about.
const IN_TITLE: f64 = 2.0;
/// Sum of weights at which a list of skills carries half of what it can.
const HALF_MASS: f64 = 1.0;

/// How far a list of skills is covered.
pub(super) struct Coverage {
    /// 0 to 1.
    pub(super) value: f64,
    /// How far the list carries, 0 to 1: one vague skill alone decides little.
    pub(super) mass: f64,
    pub(super) proofs: Vec<Proof>,
}

/// Families of the skills asked for, by name, and of those shown in a role.
pub(super) struct Families {
    asked: BTreeMap<String, u8>,
}

impl Families {
    /// Those of a posting's requirements.
    pub(super) fn of(posting: &Posting, lexicon: &Lexicon) -> Self {
        let asked = posting.required.iter().chain(&posting.preferred);
        Self { asked: asked.map(|requirement| (requirement.name.clone(), family(&requirement.name, lexicon))).collect() }
    }

    /// Families of the skills asked for that are shown in a role.
    pub(super) fn shown<'f>(&'f self, shown: &'f BTreeMap<String, Shown>) -> impl Iterator<Item = u8> + 'f {
        let in_role = self.asked.iter().filter(|(id, _)| shown.get(*id).is_some_and(|skill| skill.in_role));
        in_role.map(|(_, family)| *family).filter(|family| *family > 0)
    }

    fn is_near(&self, requirement: &Requirement, known: &BTreeSet<u8>) -> bool {
        self.asked.get(&requirement.name).is_some_and(|family| *family > 0 && known.contains(family))
    }
}

/// Number of the family of a skill with this name; 0 for none.
pub(super) fn family(name: &str, lexicon: &Lexicon) -> u8 {
    lexicon.named(name).map_or(0, |number| lexicon.concept(number).family)
}

/// How far `asked` is covered by what is shown, and by neighbours in families that are known.
pub(super) fn coverage(
    asked: &[Requirement],
    title_end: usize,
    shown: &BTreeMap<String, Shown>,
    families: &Families,
    known: &BTreeSet<u8>,
) -> Coverage {
    let (mut covered, mut sum, mut proofs) = (0.0, 0.0, Vec::new());
    for requirement in asked {
        let weight = weight(requirement, title_end);
        sum += weight;
        let Some(skill) = shown.get(&requirement.name) else {
            covered += if families.is_near(requirement, known) { NEIGHBOUR * weight } else { 0.0 };
            continue;
        };
        let points = weight * skill.strength;
        covered += points;
        let posting = Some(Quote { quote: requirement.quote.clone(), span: requirement.span });
        proofs.push(Proof { about: requirement.name.clone(), points, posting, resume: skill.quotes.clone() });
    }
    let value = if sum > 0.0 { (covered / sum).min(1.0) } else { 0.0 };
    Coverage { value, mass: mass(sum, HALF_MASS), proofs }
}

fn weight(requirement: &Requirement, title_end: usize) -> f64 {
    let is_in_title = (requirement.span.start as usize) < title_end;
    requirement.weight * if is_in_title { IN_TITLE } else { 1.0 }
}

use json::Json;
use serde::{Deserialize, Serialize};

use crate::{Offsets, Side, Span};

/// A posting scored against a profile.
///
/// `score` is the sum of the points of `contributions`. `growth`, `preferences` and `culture` are questions of their own and
/// are not part of it. All numbers have at most two decimals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Match {
    /// [`Posting::id`](crate::Posting::id).
    pub posting: String,
    /// Title of the posting.
    pub title: String,
    /// Fit, 0 to 100.
    pub score: f64,
    /// Room to grow, 0 to 100.
    pub growth: f64,
    /// What the room to grow is made of: its points add up to `growth`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub growth_evidence: Vec<Proof>,
    /// Wishes met, 0 to 100; 100 without wishes.
    pub preferences: f64,
    /// What each wish gives, by its name in [`Preferences`](crate::Preferences): the points add up to `preferences`. A wish that the posting
    /// says nothing about gives half.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preferences_evidence: Vec<Proof>,
    /// Culture cues met, 0 to 100; none without chosen cues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub culture: Option<f64>,
    /// The posting's words for each cue met: the points add up to `culture`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub culture_evidence: Vec<Proof>,
    /// The parts of the score.
    pub contributions: Vec<Contribution>,
    /// What the posting asks for and the document does not show.
    pub missing: Vec<Missing>,
    /// True changes that would raise the score, the largest first.
    pub advice: Vec<Advice>,
    /// What a reader of the score should know.
    pub flags: Vec<Flag>,
    /// Hard wishes that the posting is known not to meet; empty for a posting in the running.
    pub excluded: Vec<Exclusion>,
}

/// A part of the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Contribution {
    /// Which part.
    pub name: ContributionName,
    /// Points, from 0 to `max`.
    pub points: f64,
    /// The most this part can give for this posting; all `max` add up to 100.
    pub max: f64,
    /// Quotes from both texts.
    pub evidence: Vec<Proof>,
}

/// The parts of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ContributionName {
    /// Required skills covered.
    RequiredSkills,
    /// Preferred skills covered.
    PreferredSkills,
    /// Similarity of the titles held to the title asked for.
    Title,
    /// Years and recency.
    Experience,
    /// Level of the roles held against the level asked for.
    Seniority,
    /// Similarity of what was done to what is to be done.
    Responsibilities,
    /// Whether it is the same field of work.
    Field,
    /// Education, certificates and languages that the posting asks for.
    Qualifications,
}

/// A pair of quotes: what the posting asks, what the document shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Proof {
    /// What they are about: label of a skill, a title.
    pub about: String,
    /// Points of the contribution that this pair earned, 0 if it only explains.
    pub points: f64,
    /// Quote from the posting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posting: Option<Quote>,
    /// Quotes from the document, the strongest first.
    #[serde(default)]
    pub resume: Vec<Quote>,
}

/// Words of one of the two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Quote {
    /// The words.
    pub quote: String,
    /// Their place.
    pub span: Span,
}

/// A requirement that the document does not show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Missing {
    /// Concept URI.
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// Whether it is required or only preferred.
    pub required: bool,
    /// Where the posting asks for it.
    pub posting: Quote,
}

/// A counterfactual: re-scoring with the skill shown in the latest job gives exactly `points` more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Advice {
    /// Concept URI of the skill to show, if the seeker has it.
    pub id: String,
    /// Preferred label.
    pub name: String,
    /// Points that it would add to the score.
    pub points: f64,
}

/// Something a reader of the score should know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Flag {
    /// What it is.
    pub kind: FlagKind,
    /// The words it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resume: Option<Quote>,
}

/// Kinds of flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FlagKind {
    /// Sentences of the posting stand in the document word for word; they were not counted.
    CopiedPosting,
    /// A skill is repeated far more often than a text needs; repetition was not counted.
    Stuffing,
    /// The document has text that a reader does not see; it was not counted.
    HiddenText,
    /// A mention was not counted because it is negated or only wished for.
    NotClaimed,
    /// Years that the document claims do not fit its own dates.
    Contradiction,
}

/// A hard wish that the posting is known not to meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Exclusion {
    /// Field of [`Preferences`](crate::Preferences), such as `payFloor`.
    pub wish: String,
    /// What the posting offers instead, as written there.
    pub offered: String,
}

impl Offsets for Match {
    fn each_span(&mut self, side: Side, change: &mut dyn FnMut(&mut Span)) {
        let of_contributions = self.contributions.iter_mut().flat_map(|contribution| &mut contribution.evidence);
        let beside = self.growth_evidence.iter_mut().chain(&mut self.preferences_evidence).chain(&mut self.culture_evidence);
        for proof in of_contributions.chain(beside) {
            match side {
                Side::Posting => proof.posting.iter_mut().for_each(|quote| change(&mut quote.span)),
                Side::Resume => proof.resume.iter_mut().for_each(|quote| change(&mut quote.span)),
            }
        }
        match side {
            Side::Posting => self.missing.iter_mut().for_each(|missing| change(&mut missing.posting.span)),
            Side::Resume => self.flags.iter_mut().filter_map(|flag| flag.resume.as_mut()).for_each(|quote| change(&mut quote.span)),
        }
    }
}

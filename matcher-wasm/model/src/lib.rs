//! What the matcher hands out and takes back: [`Profile`], [`Posting`], [`Preferences`], [`Match`].
//!
//! Types only, no logic: the widget draws these values without linking the matcher, and the bindings carry them over the
//! wasm boundary. None of them may reach a server; what may is in the crate `share-contract`.
//!
//! Offsets ([`Span`]) are bytes of UTF-8 inside Rust. Outside wasm they are UTF-16 code units; the bindings convert them
//! once, through [`Offsets`].

mod matching;
mod posting;
mod preferences;
mod profile;
mod ranked;
mod span;
mod summary;

pub use matching::{Advice, Contribution, ContributionName, Exclusion, Flag, FlagKind, Match, Missing, Proof, Quote};
pub use posting::{
    CertificateAsked, Cue, EducationAsked, EmploymentType, LanguageAsked, LanguageLevel, Pay, PayBound, PayPeriod, Posting, PostingFinding,
    PostingFindingKind, Requirement, StudyLevel, WorkPlace,
};
pub use preferences::{PayFloor, Preferences, Wish};
pub use profile::{
    Award, Basics, Certificate, Education, Finding, FindingKind, FoundSkill, Interest, Language, Location, Meta, OnlineProfile, Profile,
    Project, Publication, Reading, Reference, SkillGroup, SourceFormat, Volunteer, Work,
};
pub use ranked::{IndexMatch, Shift, Vote};
pub use span::{Evidence, Offsets, Side, Span};
pub use summary::{SummaryDraft, SummaryOptions, SummarySentence};

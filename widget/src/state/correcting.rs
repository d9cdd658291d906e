//! Corrections, the way back from them, and what is looked at meanwhile.

use std::rc::Rc;

use super::State;
use crate::correct::{Correction, corrected, corrected_paths, resolved};
use crate::fields::{self, Form};
use crate::lessons::learned;
use crate::profile::Profile;
use crate::{look, text};

/// What was read and corrected up to some point.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    profile: Rc<Profile>,
    corrected: Rc<Vec<String>>,
    lessons: Vec<vault::Lesson>,
}

/// What the last correction did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A value was set; it is empty if it was taken out.
    Set { path: String, value: String },
    /// An entry or a skill was added.
    Added(String),
    /// An entry or a skill was taken out.
    Removed(String),
    /// The last correction was taken back.
    Undone,
    /// What was chosen is too long for a skill.
    NoSkill,
}

impl State {
    /// A summary of the uncorrected profile must not be sent, so a draft does not outlive a correction.
    pub(super) fn correct(&mut self, correction: &Correction) {
        let Some(profile) = self.profile.clone() else { return };
        self.look.typing = None;
        let next = corrected(&profile, correction);
        if next == *profile {
            return;
        }
        self.said = Some(said(&profile, correction));
        if let Correction::Take { path, .. } = correction {
            self.look(look::Change::Go(resolved(&profile, path)));
        }
        if let Correction::AddEntry { list } = correction {
            let first = fields::PARTS.iter().find(|(name, _)| name == list).and_then(|(_, keys)| keys.first());
            self.look(look::Change::Go(resolved(&profile, &format!("/{list}/-/{}", first.unwrap_or(&"")))));
        }
        let corrected = Rc::new(corrected_paths(&self.corrected, &profile, correction));
        let learned = learned(&self.kept.vault.lessons, &profile, correction);
        let lessons = std::mem::replace(&mut Rc::make_mut(&mut self.kept.vault).lessons, learned);
        let past = Past { profile, corrected: std::mem::replace(&mut self.corrected, corrected), lessons };
        if self.past.len() == MOST_STEPS_BACK {
            self.past.remove(0);
        }
        self.past.push(past);
        self.renew(next);
    }

    pub(super) fn undo(&mut self) {
        if let Some(past) = self.past.pop() {
            self.corrected = past.corrected;
            Rc::make_mut(&mut self.kept.vault).lessons = past.lessons;
            self.said = Some(Said::Undone);
            self.look.typing = None;
            self.renew(Rc::unwrap_or_clone(past.profile));
        }
    }

    pub(super) fn put(&mut self, profile: Profile) {
        self.profile = Some(Rc::new(profile));
        self.edition += 1;
    }

    fn renew(&mut self, profile: Profile) {
        self.put(profile);
        self.draft = None;
        self.revision += 1;
    }

    pub(super) fn look(&mut self, change: look::Change) {
        if let Some(profile) = &self.profile {
            self.look = self.look.changed(profile, change);
        }
    }
}

/// Most corrections that can be taken back.
const MOST_STEPS_BACK: usize = 50;

fn said(profile: &Profile, correction: &Correction) -> Said {
    let skill = |id: &str| profile.meta.tacit.skills.iter().find(|skill| skill.id == id).map_or(String::new(), |skill| skill.name.clone());
    match correction {
        Correction::Set { path, value } => Said::Set { path: path.clone(), value: value.trim().to_owned() },
        Correction::Take { path, span } => {
            Said::Set { path: path.clone(), value: text::at(&profile.meta.tacit.text, *span).trim().to_owned() }
        }
        Correction::AddEntry { list } => Said::Added(list.clone()),
        Correction::RemoveEntry { list, index } => Said::Removed(Form::of(profile).name_of(&format!("/{list}/{index}"))),
        Correction::RemoveSkill { id } => Said::Removed(skill(id)),
        Correction::AddSkill { name, .. } | Correction::ListSkill { name, .. } => Said::Added(name.clone()),
        Correction::RemoveLine { path } => Said::Removed(profile.value(path).unwrap_or_default().to_owned()),
    }
}

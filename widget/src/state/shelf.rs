//! Several resumes: the one in use is the state's profile, the others wait as they were left.

use std::rc::Rc;

use super::{Document, State};
use crate::lessons;
use crate::profile::Profile;

/// A resume as it was left.
#[derive(Debug, Clone, PartialEq)]
pub struct Resume {
    /// Name of its file.
    pub name: String,
    /// What was read, as corrected.
    pub profile: Rc<Profile>,
    /// Paths of the values that were corrected.
    pub corrected: Rc<Vec<String>>,
}

impl State {
    /// Takes a resume that was read and uses it. A file of the same name takes the place of the one before.
    pub(super) fn take_profile(&mut self, name: String, profile: Profile) {
        self.put_back();
        self.shelf.retain(|resume| resume.name != name);
        let (profile, corrected) = lessons::taught(profile, &self.kept.vault.lessons);
        self.shelf.push(Resume { name, profile: Rc::new(profile), corrected: Rc::new(corrected) });
        self.use_resume(self.shelf.len() - 1);
        self.page = super::Page::Postings;
    }

    /// Uses another resume.
    pub(super) fn change_resume(&mut self, at: usize) {
        if at < self.shelf.len() && at != self.in_use {
            self.put_back();
            self.use_resume(at);
        }
    }

    /// Forgets a resume that is not in use.
    pub(super) fn drop_resume(&mut self, at: usize) {
        if at < self.shelf.len() && at != self.in_use {
            self.shelf.remove(at);
            self.in_use -= usize::from(at < self.in_use);
        }
    }

    pub(super) fn put_back(&mut self) {
        if let (Some(resume), Some(profile)) = (self.shelf.get_mut(self.in_use), &self.profile) {
            (resume.profile, resume.corrected) = (profile.clone(), self.corrected.clone());
        }
    }

    pub(super) fn use_resume(&mut self, at: usize) {
        let Some(resume) = self.shelf.get(at).cloned() else { return };
        self.in_use = at;
        self.document = Document::Read { name: resume.name };
        (self.past, self.said, self.look) = Default::default();
        self.profile = Some(resume.profile);
        self.corrected = resume.corrected;
        self.edition += 1;
        self.matches = Rc::default();
        (self.open, self.draft) = Default::default();
        self.revision += 1;
    }
}

//! What is kept of a session: in memory, or in the vault on this device. What the state holds anyway is put together when it is written.

mod contents;
mod records;
#[cfg(test)]
mod tests;

use std::rc::Rc;

pub use contents::{contents, resume_in_use, sent};
use json::Value;
pub use records::{note, record, share};
use sealing::{ConsentRecord, LogNote};
use vault::{Interview, KeptShare, Vault};

/// Where what is kept is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// In the memory of this page.
    #[default]
    Memory,
    /// On this device, and nobody has given the passphrase yet.
    Locked,
    /// On this device, and open.
    Open,
}

/// What is kept, and where.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Where.
    pub place: Place,
    /// Why the last wish could not be done, as a code.
    pub failure: Option<String>,
    /// All but what stands elsewhere in the state: resume in use, wishes, thumbs, matches of now.
    pub vault: Rc<Vault>,
}

/// A change of what is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Something was sent, refused or blocked.
    Logged(Box<LogNote>),
    /// A consent was given, and the server took what it was for.
    Granted(Box<ConsentRecord>, Box<KeptShare>),
    /// A consent that nothing was sent for.
    Agreed(Box<ConsentRecord>),
    /// A share that was made elsewhere, from its control file.
    Regained(Box<KeptShare>),
    /// An employer may get free times, or not any more.
    Scheduled { employer: String, on: bool },
    /// Practice for a posting: what goes into its notes, on a day.
    Practised { posting: String, day: String, notes: Value },
    /// A consent that nothing was sent for was taken back, at a moment.
    Ended { consent: String, at: String },
    /// A share was taken back, at a moment.
    Withdrawn { share: String, at: String },
    /// Another place.
    Moved(Place),
    /// It could not be done.
    Failed(String),
    /// A vault was opened, or a file read in.
    Restored(Rc<Vault>),
}

impl Kept {
    /// After a change.
    pub fn changed(&self, change: Change) -> Kept {
        let mut next = Kept { failure: None, ..self.clone() };
        let vault = Rc::make_mut(&mut next.vault);
        match change {
            Change::Logged(note) => vault.log.add(*note),
            Change::Granted(record, share) => {
                vault.consents.push(*record);
                vault.shares.push(*share);
            }
            Change::Agreed(record) => vault.consents.push(*record),
            Change::Regained(share) => {
                vault.shares.retain(|kept| kept.id != share.id);
                vault.shares.push(*share);
            }
            Change::Scheduled { employer, on } => {
                let all = &mut vault.settings.schedules;
                all.retain(|one| *one != employer);
                all.extend(on.then_some(employer));
            }
            Change::Practised { posting, day, notes } => {
                vault.interviews.retain(|interview| interview.posting != posting);
                vault.interviews.push(Interview { posting, last_active: day, notes, ..Interview::default() });
            }
            Change::Ended { consent, at } => vault.end_consent(&consent, &at),
            Change::Withdrawn { share, at } => vault.withdraw(&share, &at),
            Change::Moved(place) => next.place = place,
            Change::Failed(code) => next.failure = Some(code),
            Change::Restored(restored) => next.vault = restored,
        }
        next
    }

    /// Whether an employer may get free times (AJ18).
    pub fn may_schedule(&self, employer: &str) -> bool {
        self.vault.settings.schedules.iter().any(|one| one == employer)
    }

    /// What was practised for a posting.
    pub fn practice(&self, posting: &str) -> Option<&Value> {
        self.vault.interviews.iter().find(|interview| interview.posting == posting).map(|interview| &interview.notes)
    }
}

//! A consent from its draft to its receipt.

use std::rc::Rc;

use share_contract::{ConsentKind, CountKind, Stage as CountStage};

use super::{Action, State};
use crate::consent::{Draft, Envelope, Sent, Stage};

impl State {
    pub(super) fn reduce_share(&mut self, action: Action) {
        match action {
            Action::Prepared { about, prepared, keys } => {
                let most_days = self.employer.as_ref().map_or(30, |employer| employer.share_days);
                let prepared = self.without_withheld(*prepared);
                self.draft = Some(Draft::new(about, prepared, most_days, keys));
                self.draft_failure = None;
            }
            Action::Staged(stage) => self.stage(stage, None),
            Action::NotPrepared(code) => self.draft_failure = Some(code),
            Action::DraftChanged(change) => self.draft = self.draft.as_ref().map(|draft| draft.changed(&change)),
            Action::DraftClosed => self.draft = None,
            Action::Sealed(envelope) => self.stage(Stage::Sending, Some(envelope)),
            Action::NotSent(code) => self.stage(Stage::Failed(code), None),
            Action::Sent(sent) => {
                if sent.share.purpose == ConsentKind::ApplicationSummary.as_str() {
                    self.counting.saw(&sent.posting, CountKind::Stage(CountStage::SummarySent));
                }
                self.draft = None;
                self.sent.push(*sent);
            }
            Action::Applied(posting) => self.counting.saw(&posting, CountKind::Stage(CountStage::ApplyClicked)),
            Action::Withdrawing { share, withdrawal } => {
                let of_it = self.sent.iter_mut().filter(|sent| sent.share.id == share);
                of_it.for_each(|sent| sent.withdrawal = withdrawal.clone());
            }
            Action::Regained(share) => {
                self.sent.retain(|sent| sent.share.id != share.id);
                self.sent.push(Sent::again(*share, None));
            }
            Action::Replied { share, replies } => {
                let of_it = self.sent.iter_mut().filter(|sent| sent.share.id == share);
                of_it.for_each(|sent| sent.replies = replies.clone());
            }
            _ => {}
        }
    }

    fn stage(&mut self, stage: Stage, envelope: Option<Rc<Envelope>>) {
        if let Some(draft) = self.draft.as_mut() {
            draft.stage = stage;
            draft.envelope = envelope.or(draft.envelope.take());
        }
    }
}

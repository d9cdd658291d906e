use sealing::ConsentRecord;

use crate::{KeptShare, Vault};

/// Whether a share was sent under a consent. Consents of before knew no number of a share: with them kind, posting, day and recipient tell.
fn is_under(share: &KeptShare, record: &ConsentRecord) -> bool {
    if !record.share.is_empty() {
        return share.id == record.share;
    }
    share.purpose == record.kind
        && share.posting == record.posting
        && share.given == record.given_at.get(..10).unwrap_or_default()
        && (share.recipient == record.recipient || record.kind == "job_board_profile")
}

impl Vault {
    /// Marks a share as taken back at a moment, and ends the consent that it was given under.
    pub fn withdraw(&mut self, share: &str, at: &str) {
        let Some(share) = self.shares.iter_mut().find(|kept| kept.id == share) else { return };
        share.withdrawn = true;
        self.consents.iter_mut().filter(|record| is_under(share, record)).for_each(|record| end(record, at));
    }

    /// Ends a consent that nothing was sent under: a job board's profile, which is a file of the seeker's.
    pub fn end_consent(&mut self, id: &str, at: &str) {
        if self.consents.iter().any(|record| record.id == id && !self.is_out(record)) {
            self.consents.iter_mut().filter(|record| record.id == id).for_each(|record| end(record, at));
        }
    }

    /// Whether a share that was sent under a consent is still at a server. One that has ended lost its secret, and is not.
    #[must_use]
    pub fn is_out(&self, record: &ConsentRecord) -> bool {
        self.shares.iter().any(|share| !share.withdrawn && !share.token.is_empty() && is_under(share, record))
    }

    pub(crate) fn forget_consent(&mut self, id: &str) {
        let Some(at) = self.consents.iter().position(|record| record.id == id) else { return };
        let record = self.consents.remove(at);
        self.shares.retain(|share| !is_under(share, &record));
    }
}

fn end(record: &mut ConsentRecord, at: &str) {
    if record.withdrawn_at.is_empty() {
        at.clone_into(&mut record.withdrawn_at);
    }
}

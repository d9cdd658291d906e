//! What was shared: taking it back, answers to it, and the file that does both elsewhere.

use std::rc::Rc;

use sealing::{KeyPair, LogEvent, LogNote};
use share_contract::{ConsentKind, ReplyEnvelope, ShareId, Tenant};
use vault::KeptShare;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use super::keeping::now;
use super::sharing::origin;
use crate::consent::{Replies, Withdrawal};
use crate::state::Action;
use crate::{device, keep};

impl Session {
    /// Takes a share back.
    pub fn withdraw(&self, share: Rc<KeptShare>) {
        let session = self.clone();
        let told = |session: &Session, share: &KeptShare, withdrawal| {
            session.dispatch(Action::Withdrawing { share: share.id.clone(), withdrawal });
        };
        if share.server != origin() {
            return told(self, &share, Withdrawal::Failed("other_server".to_owned()));
        }
        told(self, &share, Withdrawal::Asked);
        spawn_local(async move {
            let outcome = session.api.withdraw(&share.id, &share.token).await;
            if outcome.is_ok() {
                let kind = ConsentKind::parse(&share.purpose).unwrap_or(ConsentKind::ApplicationSummary);
                let note = keep::note(LogEvent::Withdrawn, kind, &share.recipient, &share.posting, None, &now());
                session.log(LogNote { share: share.id.clone(), ..note });
                session.keep(keep::Change::Withdrawn { share: share.id.clone(), at: now() });
            }
            told(&session, &share, outcome.map_or_else(Withdrawal::Failed, |()| Withdrawal::Done));
        });
    }

    /// Fetches the answers to a share, and opens them with its key.
    pub fn look_for_replies(&self, share: Rc<KeptShare>) {
        let session = self.clone();
        let told = |session: &Session, share: &KeptShare, replies| session.dispatch(Action::Replied { share: share.id.clone(), replies });
        if share.server != origin() {
            return told(self, &share, Replies::Failed("other_server".to_owned()));
        }
        told(self, &share, Replies::Asked);
        spawn_local(async move {
            let replies = match session.api.replies(&share.id, &share.token).await {
                Ok(stored) => opened(&share, stored),
                Err(code) => Replies::Failed(code),
            };
            told(&session, &share, replies);
        });
    }

    /// Saves what takes a share back and reads its answers, for another day or device.
    pub fn save_control(&self, share: &KeptShare) {
        let name = ["tacit-control-", share.id.get(..8).unwrap_or_default(), ".json"].concat();
        device::save(&name, &json::to_string(&Control { kind: CONTROL.to_owned(), version: 1, share: share.clone() }));
    }

    /// Reads such a file.
    pub fn read_control(&self, file: web_sys::File) {
        let session = self.clone();
        spawn_local(async move {
            let text = JsFuture::from(web_sys::Blob::text(&file)).await.ok().and_then(|text| text.as_string()).unwrap_or_default();
            match json::from_str::<Control>(&text).filter(|control| control.kind == CONTROL && control.version == 1) {
                Some(control) => {
                    session.keep(keep::Change::Regained(Box::new(control.share.clone())));
                    session.dispatch(Action::Regained(Box::new(control.share)));
                }
                None => session.keep(keep::Change::Failed("not_a_control".to_owned())),
            }
        });
    }
}

/// A control file.
#[derive(json::Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Control {
    kind: String,
    version: u32,
    share: KeptShare,
}

const CONTROL: &str = "tacit share control";

/// The replies that are there, each as far as it opens.
fn opened(share: &KeptShare, stored: Vec<(String, String)>) -> Replies {
    let ids = Tenant::new(share.recipient.clone()).ok().zip(ShareId::new(share.id.clone()).ok());
    let (Some((tenant, id)), Ok(key)) = (ids, KeyPair::from_secret(&share.reply_key)) else {
        return Replies::Failed("cannot_open".to_owned());
    };
    let open = |sealed: String| sealing::open_reply(&key, &tenant, &id, &ReplyEnvelope { sealed }).ok();
    Replies::Here(stored.into_iter().map(|(day, sealed)| (day, open(sealed))).collect())
}

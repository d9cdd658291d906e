use json::Json;
use share_contract::{PublicKey, REPLY_INFO, Reply, ReplyEnvelope, ReplyKind, ShareId, Tenant, base64url};

use crate::{KeyPair, SealError, open, seal};

/// Seals the employer's answer to the reply key of a share.
pub fn seal_reply(key: &PublicKey, tenant: &Tenant, share: &ShareId, reply: &Reply) -> Result<ReplyEnvelope, SealError> {
    let bytes = reply.to_bytes().map_err(|_| SealError::InvalidReply)?;
    let sealed = seal(&key.bytes(), REPLY_INFO, &Reply::aad(tenant, share), &bytes)?;
    Ok(ReplyEnvelope { sealed: base64url::encode(&sealed) })
}

/// Opens an answer with the key that was made for the share.
pub fn open_reply(key: &KeyPair, tenant: &Tenant, share: &ShareId, envelope: &ReplyEnvelope) -> Result<Reply, SealError> {
    let sealed = envelope.sealed_bytes().map_err(|_| SealError::CannotOpen)?;
    let bytes = open(key, REPLY_INFO, &Reply::aad(tenant, share), &sealed)?;
    read(&bytes).ok_or(SealError::InvalidReply)
}

/// A reply as its JSON has it: read by the code that the widget has anyway.
#[derive(Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    kind: String,
    text: String,
    #[serde(default)]
    slots: Vec<Vec<String>>,
    #[serde(default)]
    link: Option<String>,
}

fn read(bytes: &[u8]) -> Option<Reply> {
    let written: Written = json::from_str(std::str::from_utf8(bytes).ok()?)?;
    let kind = match written.kind.as_str() {
        "invitation" => ReplyKind::Invitation,
        "feedback" => ReplyKind::Feedback,
        _ => return None,
    };
    let slots = written.slots.into_iter().map(|slot| slot.try_into().ok()).collect::<Option<_>>()?;
    let reply = Reply { kind, text: written.text, slots, link: written.link };
    reply.check().ok().map(|()| reply)
}

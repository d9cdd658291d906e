use share_contract::{PublicKey, REPLY_INFO, Reply, ReplyEnvelope, ShareId, Tenant, base64url};

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
    Reply::parse(&bytes).map_err(|_| SealError::InvalidReply)
}

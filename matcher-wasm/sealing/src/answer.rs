use json::Json;
use share_contract::{ANSWER_INFO, Answering, PublicKey, Tenant, TicketId, base64url};

use crate::{KeyPair, SealError, open, seal};

/// Seals what the employer writes to a request to the reply key that the request names; the result is base64url.
pub fn seal_answer(key: &PublicKey, tenant: &Tenant, request: &TicketId, text: &str) -> Result<String, SealError> {
    let bytes = Answering { text }.to_bytes().map_err(|_| SealError::InvalidReply)?;
    Ok(base64url::encode(&seal(&key.bytes(), ANSWER_INFO, &Answering::aad(tenant, request), &bytes)?))
}

/// Opens such an answer with the key that was made for the request.
pub fn open_answer(key: &KeyPair, tenant: &Tenant, request: &TicketId, sealed: &str) -> Result<String, SealError> {
    let sealed = base64url::decode(sealed).ok_or(SealError::CannotOpen)?;
    let bytes = open(key, ANSWER_INFO, &Answering::aad(tenant, request), &sealed)?;
    let written: Option<Written> = std::str::from_utf8(&bytes).ok().and_then(json::from_str);
    let Written { text } = written.ok_or(SealError::InvalidReply)?;
    Answering { text: &text }.check().map_err(|_| SealError::InvalidReply)?;
    Ok(text)
}

/// An answer as its JSON has it: read by the code that the widget has anyway.
#[derive(Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    text: String,
}

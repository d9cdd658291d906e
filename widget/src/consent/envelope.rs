//! A draft in its envelope, with keys that were made for it alone.

use share_contract::{Configuration, IdempotencyKey, PublicKey, Purpose, RevocationToken, SHARE_INFO, Sha256Hex, ShareKeys};

use super::Draft;

/// Keys that were made for one share: what it names of them, and the half that opens replies.
#[derive(Debug, Clone, PartialEq)]
pub struct Keys {
    /// As named in the content.
    pub named: ShareKeys,
    /// Opens replies.
    pub secret: String,
}

impl Keys {
    /// New ones; the key that signs is the browser's own.
    pub fn new(consent_key: Option<[u8; 32]>) -> Keys {
        let reply = sealing::generate();
        let consent_key = consent_key.map(|key| PublicKey::from_bytes(&key));
        Keys { named: ShareKeys { reply_key: PublicKey::from_bytes(reply.public()), consent_key }, secret: reply.secret() }
    }
}

/// Sealed bytes on their way, and what the seeker keeps.
#[derive(Debug, PartialEq)]
pub struct Envelope {
    /// Makes sending twice harmless.
    pub idempotency: IdempotencyKey,
    /// Takes the share back.
    pub token: RevocationToken,
    /// What for.
    pub purpose: Purpose,
    /// The content, as shown.
    pub plaintext: String,
    /// Body of the request.
    pub body: String,
}

impl Draft {
    /// Seals the shown bytes, with a signature where the browser can sign, to the employer's key. Only an approval calls this.
    pub fn seal(&self, configuration: &Configuration, signature: Option<&[u8]>) -> Result<Envelope, &'static str> {
        let key = configuration.key.as_ref().ok_or("no_key")?;
        let public = key.public.bytes();
        // The server could hand out any key under the id that the consent names.
        if sealing::key_id(&public) != key.id.as_str() {
            return Err("key_mismatch");
        }
        let consent = self.consent(configuration).map_err(|error| error.code())?;
        let plaintext = String::from_utf8_lossy(consent.bytes()).into_owned();
        let purpose = consent.terms().purpose();
        let token = sealing::random_hex(32);
        let revocation = Sha256Hex::new(sealing::sha256_hex(token.as_bytes())).map_err(|error| error.code())?;
        let seal = |plaintext: &[u8], aad: &[u8]| sealing::seal(&public, SHARE_INFO, aad, plaintext);
        let consent = match signature {
            Some(signature) => consent.signed(signature),
            None => consent,
        };
        let share = consent.grant(revocation, seal).map_err(|error| error.code())?;
        Ok(Envelope {
            idempotency: IdempotencyKey::new(sealing::random_hex(16)).map_err(|error| error.code())?,
            token: RevocationToken::new(token).map_err(|error| error.code())?,
            purpose,
            plaintext,
            body: String::from_utf8_lossy(&share.to_bytes()).into_owned(),
        })
    }
}

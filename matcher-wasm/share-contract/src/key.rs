use serde::{Deserialize, Serialize};

use crate::fields::Fields;
use crate::{ContractError, KeyId, PublicKey, Signature, Tenant};

/// A published key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EmployerKey {
    /// Short name of the key.
    pub id: KeyId,
    /// The key.
    pub public: PublicKey,
    /// Who says that it is the employer's; nobody for a key that was published without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedBy>,
}

/// A signature of the employer's long-term key. A career site names that key by its fingerprint, and the widget then seals to no key that it has not signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedBy {
    /// The long-term key: Ed25519.
    pub identity: PublicKey,
    /// Of [`EmployerKey::statement`].
    pub signature: Signature,
}

impl EmployerKey {
    /// What the long-term key signs: that this key is this employer's.
    ///
    /// ```
    /// use share_contract::{EmployerKey, PublicKey, Tenant};
    /// let statement = EmployerKey::statement(&Tenant::new("acme")?, &PublicKey::from_bytes(&[0; 32]));
    /// assert_eq!(statement, b"tacit employer key 1\nacme\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    /// # Ok::<(), share_contract::ContractError>(())
    /// ```
    #[must_use]
    pub fn statement(tenant: &Tenant, public: &PublicKey) -> Vec<u8> {
        ["tacit employer key 1", tenant.as_str(), public.as_str()].join("\n").into_bytes()
    }
}

/// Body of `PUT /v1/tenants/{tenant}/key`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyPublication {
    /// The key.
    pub public: PublicKey,
    /// Its signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<SignedBy>,
}

impl KeyPublication {
    /// Reads the request's body; an unknown field is refused.
    pub fn parse(bytes: &[u8]) -> Result<KeyPublication, ContractError> {
        let mut fields = Fields::parse(bytes)?;
        let public = PublicKey::new(fields.text("public")?)?;
        let signed = fields.optional("signed").map(|signed| SignedBy::read(Fields::of(signed, "signed")?)).transpose()?;
        fields.end()?;
        Ok(KeyPublication { public, signed })
    }
}

impl SignedBy {
    fn read(mut fields: Fields) -> Result<SignedBy, ContractError> {
        let signed =
            SignedBy { identity: PublicKey::new(fields.text("identity")?)?, signature: Signature::new(fields.text("signature")?)? };
        fields.end().map(|()| signed)
    }
}

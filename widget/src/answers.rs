//! Answers of the server in the contract's types. Serde would bring a reader for each of them, and sentences about what does not fit that
//! nobody here reads: 10 KB of what a browser downloads.

use json::Value;
use share_contract::{
    Accepted, Configuration, Date, EmployerKey, KeyId, Policy, PostingId, PublicKey, Purpose, Receipt, Sha256Hex, ShareId, Signature,
    SignedBy, Tenant,
};

/// The employer's configuration.
pub fn configuration(of: &Value) -> Option<Configuration> {
    let policy = of.get("policy")?;
    Some(Configuration {
        tenant: Tenant::new(text(of, "tenant")?).ok()?,
        name: text(of, "name")?.to_owned(),
        region: text(of, "region")?.to_owned(),
        privacy_contact: text(of, "privacyContact")?.to_owned(),
        policy: Policy {
            version: text(policy, "version")?.to_owned(),
            hash: Sha256Hex::new(text(policy, "hash")?).ok()?,
            text: text(policy, "text")?.to_owned(),
        },
        key: one(of, "key", key)?,
        share_days: of.get("shareDays")?.as_u64()?.try_into().ok()?,
        today: Date::parse(text(of, "today")?).ok()?,
    })
}

fn key(of: &Value) -> Option<EmployerKey> {
    Some(EmployerKey {
        id: KeyId::new(text(of, "id")?).ok()?,
        public: PublicKey::new(text(of, "public")?).ok()?,
        signed: one(of, "signed", signed)?,
    })
}

fn signed(of: &Value) -> Option<SignedBy> {
    Some(SignedBy { identity: PublicKey::new(text(of, "identity")?).ok()?, signature: Signature::new(text(of, "signature")?).ok()? })
}

/// What the server stored of a share.
pub fn accepted(of: &Value) -> Option<Accepted> {
    Some(Accepted { id: ShareId::new(text(of, "id")?).ok()?, receipt: receipt(of.get("receipt")?)? })
}

fn receipt(of: &Value) -> Option<Receipt> {
    Some(Receipt {
        id: ShareId::new(text(of, "id")?).ok()?,
        tenant: Tenant::new(text(of, "tenant")?).ok()?,
        posting: PostingId::new(text(of, "posting")?).ok()?,
        purpose: Purpose::parse(text(of, "purpose")?).ok()?,
        given: Date::parse(text(of, "given")?).ok()?,
        expires: Date::parse(text(of, "expires")?).ok()?,
        policy_hash: Sha256Hex::new(text(of, "policyHash")?).ok()?,
        sealed_sha256: Sha256Hex::new(text(of, "sealedSha256")?).ok()?,
    })
}

/// The code of a refusal.
pub fn code(of: &Value) -> Option<String> {
    text(of.get("error")?, "code").map(str::to_owned)
}

fn text<'v>(of: &'v Value, name: &str) -> Option<&'v str> {
    of.get(name)?.as_str()
}

/// What may be missing: then it is none, and what is there must fit.
fn one<T>(of: &Value, name: &str, read: fn(&Value) -> Option<T>) -> Option<Option<T>> {
    match of.get(name).filter(|value| !value.is_null()) {
        Some(value) => read(value).map(Some),
        None => Some(None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn as_served() -> Value {
        json!({
            "tenant": "acme", "name": "Acme", "region": "eu", "privacyContact": "privacy@acme.example", "shareDays": 90, "today": "2026-11-22",
            "policy": {"version": "1", "hash": "a".repeat(64), "text": "We read it."},
            "key": {"id": "ea1ca44ef3b98a1e", "public": "A".repeat(43), "signed": {"identity": "B".repeat(42) + "A", "signature": "C".repeat(85) + "A"}},
        })
    }

    // The server writes what the contract's own serde reads: both must say the same of it.
    #[test]
    fn a_configuration_is_read_as_the_contract_reads_it() {
        let whole = as_served();
        let unsigned = json!({"key": {"id": "ea1ca44ef3b98a1e", "public": "A".repeat(43)}});
        let served = [unsigned, json!({"key": null}), json!({})].map(|key| {
            let mut served = whole.clone();
            served.as_object_mut().expect("an object").remove("key");
            served.as_object_mut().expect("an object").extend(key.as_object().expect("an object").clone());
            served
        });
        for value in served.iter().chain([&whole]) {
            assert_eq!(configuration(value), Some(serde_json::from_value(value.clone()).expect("a configuration")), "{value}");
        }
        for (name, bad) in [("tenant", json!("A b")), ("key", json!({"id": 1})), ("shareDays", json!(-1)), ("today", json!("2026-13-01"))] {
            let mut value = whole.clone();
            value[name] = bad;
            assert_eq!(configuration(&value), serde_json::from_value(value.clone()).ok(), "{name}");
        }
    }

    #[test]
    fn a_receipt_and_a_refusal_are_read_as_the_contract_reads_them() {
        let receipt = json!({"id": "d".repeat(32), "tenant": "acme", "posting": "nurse-1", "purpose": "fit_score", "given": "2026-11-22",
            "expires": "2026-12-22", "policyHash": "a".repeat(64), "sealedSha256": "b".repeat(64)});
        let value = json!({"id": "d".repeat(32), "receipt": receipt});
        assert_eq!(accepted(&value), Some(serde_json::from_value(value.clone()).expect("an answer")));
        let refusal = json!({"error": {"code": "unknown_key", "message": "no"}});
        assert_eq!((code(&refusal).as_deref(), code(&json!({}))), (Some("unknown_key"), None));
    }
}

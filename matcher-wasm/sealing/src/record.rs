use json::Json;
use share_contract::{Configuration, ConsentKind, Date};

use crate::random_hex;

/// A consent as the seeker keeps it. One for each kind, recipient and posting; nothing follows from it for any other (AJ18, AJ20).
#[derive(Debug, Clone, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsentRecord {
    /// 32 random hex digits.
    pub id: String,
    /// What for, as `ConsentKind` writes it.
    pub kind: String,
    /// The employer's id, or the name of a job board.
    pub recipient: String,
    /// The recipient's name as it was shown.
    pub name: String,
    /// Who answers questions of privacy.
    pub contact: String,
    /// Where the data is kept.
    pub region: String,
    /// The posting, or nothing.
    pub posting: String,
    /// Names of the fields that were sent.
    pub fields: Vec<String>,
    /// Moment in UTC.
    pub given_at: String,
    /// First day on which it holds no more.
    pub expires: String,
    /// The version of the policy, in the recipient's words.
    pub policy_version: String,
    /// SHA-256 of the policy's text.
    pub policy_hash: String,
    /// Language of the words that were agreed to.
    pub language: String,
    /// Moment in UTC of the withdrawal, or nothing.
    pub withdrawn_at: String,
    /// The share that was sent under it, by its number on the server; nothing where nothing was sent, as with a job board's profile.
    #[serde(default)]
    pub share: String,
}

/// The consents of one seeker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Consents(pub Vec<ConsentRecord>);

/// What a consent is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// What for.
    pub kind: ConsentKind,
    /// The employer.
    pub recipient: &'a str,
    /// The posting.
    pub posting: &'a str,
    /// SHA-256 of the policy in force.
    pub policy_hash: &'a str,
    /// Today.
    pub day: Date,
}

impl ConsentRecord {
    /// A consent given now to the employer of a configuration, until `expires` but no longer than its kind may last.
    #[must_use]
    pub fn given(
        kind: ConsentKind,
        employer: &Configuration,
        posting: &str,
        fields: Vec<String>,
        at: &str,
        expires: Date,
    ) -> ConsentRecord {
        ConsentRecord {
            id: random_hex(16),
            kind: kind.as_str().to_owned(),
            recipient: employer.tenant.to_string(),
            name: employer.name.clone(),
            contact: employer.privacy_contact.clone(),
            region: employer.region.clone(),
            posting: posting.to_owned(),
            fields,
            given_at: at.to_owned(),
            expires: expires.min(employer.today.plus_days(kind.most_days())).to_string(),
            policy_version: employer.policy.version.clone(),
            policy_hash: employer.policy.hash.to_string(),
            language: "en".to_owned(),
            withdrawn_at: String::new(),
            share: String::new(),
        }
    }

    fn answers(&self, question: &Question) -> bool {
        let is_open = self.withdrawn_at.is_empty() && Date::parse(&self.expires).is_ok_and(|expires| question.day < expires);
        let is_same = self.kind == question.kind.as_str() && self.recipient == question.recipient && self.posting == question.posting;
        // A policy that changed is asked about again (JT33, AJ42).
        is_open && is_same && self.policy_hash == question.policy_hash
    }

    /// The receipt: fields of ISO/IEC TS 27560 in the words of the W3C Data Privacy Vocabulary, as JSON-LD.
    #[must_use]
    pub fn receipt(&self) -> String {
        let quoted = |value: &str| {
            let mut text = String::new();
            json::write_str(value, &mut text);
            text
        };
        let is_withdrawn = !self.withdrawn_at.is_empty();
        let (status, at) = if is_withdrawn { ("dpv:ConsentWithdrawn", &self.withdrawn_at) } else { ("dpv:ConsentGiven", &self.given_at) };
        // What stands before each value.
        let parts = [
            (r#""dct:identifier":"#, quoted(&self.id)),
            (r#","dct:issued":"#, quoted(&self.given_at)),
            (r#","dct:language":"#, quoted(&self.language)),
            (CONTROLLER, quoted(&self.recipient)),
            (r#","schema:name":"#, quoted(&self.name)),
            (r#","dpv:hasContact":"#, quoted(&self.contact)),
            (r#"},"dpv:hasNotice":{"@type":"dpv:ConsentNotice","schema:version":"#, quoted(&self.policy_version)),
            (r#","spdx:checksumValue":"#, quoted(&self.policy_hash)),
            (PURPOSE, quoted(&self.kind)),
            (r#","dct:subject":"#, quoted(&self.posting)),
            (r#"},"dpv:hasRecipient":"#, quoted(&self.recipient)),
            (r#","dpv:hasPersonalData":"#, json::to_string(&self.fields)),
            (STORAGE, quoted(&self.region)),
            (r#"},{"@type":"dpv:StorageDuration","dct:valid":"#, quoted(&self.expires)),
            (RIGHTS, quoted(status)),
            (r#","dpv:isIndicatedBy":"dpv:DataSubject","dpv:isIndicatedAtTime":"#, quoted(at)),
        ];
        let mut text = String::from(CONTEXT);
        for (before, value) in parts {
            text.push_str(before);
            text.push_str(&value);
        }
        text.push_str("}}");
        text
    }
}

const CONTROLLER: &str =
    r#","dpv:hasDataSubject":{"@type":"dpv:JobApplicant"},"dpv:hasDataController":{"@type":"dpv:DataController","dct:identifier":"#;
const PURPOSE: &str = concat!(
    r#"},"dpv:hasProcess":{"@type":"dpv:Process","dpv:hasLegalBasis":{"@type":"dpv:ExplicitlyExpressedConsent"},"#,
    r#""dpv:hasProcessing":["dpv:Disclose","dpv:Store"],"dpv:hasPurpose":{"@type":"dpv:PersonnelHiring","dct:identifier":"#
);
const STORAGE: &str =
    r#","dpv:hasDataSource":"dpv:DataSubject","dpv:hasStorageCondition":[{"@type":"dpv:StorageLocation","dpv:hasLocation":"#;
const RIGHTS: &str = concat!(
    r#"}],"dpv:hasTechnicalMeasure":"dpv:EndToEndEncryption","dpv:hasRight":["eu-gdpr:A7-3","eu-gdpr:A15","eu-gdpr:A17"]},"#,
    r#""dpv:hasConsentStatus":{"@type":"#
);
const CONTEXT: &str = concat!(
    r#"{"@context":{"dpv":"https://w3id.org/dpv#","dct":"http://purl.org/dc/terms/","schema":"https://schema.org/","spdx":"http://spdx.org/rdf/terms#","eu-gdpr":"https://w3id.org/dpv/legal/eu/gdpr#"},"#,
    r#""@type":"dpv:ConsentReceipt","dct:conformsTo":"https://w3id.org/dpv/schema/dpv-27560#receipt","#
);

impl Consents {
    /// Whether exactly this was consented to and still holds. No kind stands for another, no employer, no posting (AJ18).
    #[must_use]
    pub fn hold(&self, question: &Question) -> bool {
        self.0.iter().any(|record| record.answers(question))
    }

    /// Ends a consent; it stays in the records.
    pub fn withdraw(&mut self, id: &str, at: &str) {
        self.0
            .iter_mut()
            .filter(|record| record.id == id && record.withdrawn_at.is_empty())
            .for_each(|record| at.clone_into(&mut record.withdrawn_at));
    }

    /// Consents to an employer that were given under another policy than the one in force (JT33).
    pub fn outdated<'a>(&'a self, recipient: &'a str, policy_hash: &'a str) -> impl Iterator<Item = &'a ConsentRecord> {
        self.0
            .iter()
            .filter(move |record| record.recipient == recipient && record.policy_hash != policy_hash && record.withdrawn_at.is_empty())
    }
}

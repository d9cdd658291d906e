//! A summary on its way from "prepared" to "approved": what is in it, for how long, and the envelope that goes out.

use std::collections::BTreeSet;
use std::rc::Rc;

use model::SummaryDraft;
use share_contract::{Configuration, Consent, ContractError, IdempotencyKey, PostingId, Purpose, Receipt, RevocationToken, Sha256Hex};
use share_contract::{SHARE_INFO, Summary, Terms};

/// A field that is off until the seeker switches it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Place of living.
    City,
    /// Links.
    Links,
    /// The score.
    Score,
}

impl Field {
    /// All of them in the order of the form.
    pub const ALL: [Field; 6] = [Field::Name, Field::Email, Field::Phone, Field::City, Field::Links, Field::Score];

    /// As consents, settings and sentences name it.
    pub fn name(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Email => "email",
            Field::Phone => "phone",
            Field::City => "city",
            Field::Links => "links",
            Field::Score => "score",
        }
    }
}

/// A change that the seeker makes to the summary.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A sentence goes in or out, by its number.
    Sentence(usize, bool),
    /// A field goes in or out.
    Field(Field, bool),
    /// A line of the seeker's own.
    Note(String),
    /// Days until the server deletes it.
    Days(u32),
}

/// Where a draft is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// The seeker reads and changes it.
    Editing,
    /// The sealed bytes are on the way.
    Sending,
    /// They did not arrive, or the server refused them, with a code.
    Failed(String),
}

/// A summary that is being decided on.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// As prepared, with the sentences in or out.
    pub prepared: SummaryDraft,
    /// Fields switched on: none at first.
    pub fields: BTreeSet<Field>,
    /// A line of the seeker's own.
    pub note: String,
    /// Days until the server deletes it.
    pub days: u32,
    /// Where it is.
    pub stage: Stage,
    /// The envelope of exactly these contents, once sealed: sent again as it is if the answer got lost.
    pub envelope: Option<Rc<Envelope>>,
}

/// Sealed bytes on their way, and what the seeker keeps.
#[derive(Debug, PartialEq)]
pub struct Envelope {
    /// Makes sending twice harmless.
    pub idempotency: IdempotencyKey,
    /// Takes the share back.
    pub token: RevocationToken,
    /// The plaintext, as shown.
    pub plaintext: String,
    /// Body of the request.
    pub body: String,
}

/// A summary that the server took.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The posting as the page names it.
    pub posting: String,
    /// Its title.
    pub title: String,
    /// The server's receipt.
    pub receipt: Receipt,
    /// What was sealed, and the token.
    pub envelope: Rc<Envelope>,
    /// Where a wish to take it back stands.
    pub withdrawal: Withdrawal,
}

/// Where a wish to take a share back stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Withdrawal {
    /// Not asked for.
    None,
    /// On the way.
    Asked,
    /// The server deleted the share.
    Done,
    /// It could not be done, with a code.
    Failed(String),
}

impl Draft {
    /// A fresh draft: the sentences as prepared, no field, the shortest usual time.
    pub fn new(mut prepared: SummaryDraft, most_days: u32) -> Draft {
        for sentence in &mut prepared.sentences {
            // Where a line of the document ended is no part of the sentence.
            sentence.text = sentence.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let days = most_days.clamp(1, 30);
        Draft { prepared, fields: BTreeSet::new(), note: String::new(), days, stage: Stage::Editing, envelope: None }
    }

    /// After a change; an envelope of other contents is dropped.
    pub fn changed(&self, change: &Change) -> Draft {
        let mut next = Draft { envelope: None, stage: Stage::Editing, ..self.clone() };
        match change {
            Change::Sentence(at, on) => next.prepared.sentences.get_mut(*at).into_iter().for_each(|sentence| sentence.included = *on),
            Change::Field(field, true) => drop(next.fields.insert(*field)),
            Change::Field(field, false) => drop(next.fields.remove(field)),
            Change::Note(note) => note.clone_into(&mut next.note),
            Change::Days(days) => next.days = *days,
        }
        next
    }

    /// What a field would say; none where the resume has nothing for it.
    pub fn value(&self, field: Field) -> Option<String> {
        let prepared = &self.prepared;
        match field {
            Field::Name => prepared.name.clone(),
            Field::Email => prepared.email.clone(),
            Field::Phone => prepared.phone.clone(),
            Field::City => prepared.city.clone(),
            Field::Links => (!prepared.links.is_empty()).then(|| prepared.links.join(", ")),
            Field::Score => prepared.score.map(|score| score.to_string()),
        }
    }

    /// Whether the employer could answer.
    pub fn has_contact(&self) -> bool {
        [Field::Email, Field::Phone].iter().any(|field| self.fields.contains(field) && self.value(*field).is_some())
    }

    fn summary(&self) -> Summary {
        let prepared = &self.prepared;
        let on = |field: Field| self.fields.contains(&field);
        let included = prepared.sentences.iter().filter(|sentence| sentence.included);
        Summary {
            posting: prepared.posting.clone(),
            title: prepared.title.clone(),
            score: prepared.score.filter(|_| on(Field::Score)),
            sentences: included.map(|sentence| sentence.text.clone()).collect(),
            name: prepared.name.clone().filter(|_| on(Field::Name)),
            email: prepared.email.clone().filter(|_| on(Field::Email)),
            phone: prepared.phone.clone().filter(|_| on(Field::Phone)),
            city: prepared.city.clone().filter(|_| on(Field::City)),
            links: if on(Field::Links) { prepared.links.clone() } else { Vec::new() },
            note: Some(self.note.trim().to_owned()).filter(|note| !note.is_empty()),
        }
    }

    /// Terms and exact bytes, ready to be shown and granted.
    pub fn consent(&self, configuration: &Configuration) -> Result<Consent, ContractError> {
        let key = configuration.key.as_ref().ok_or(ContractError::NoKey)?;
        let given = configuration.today;
        let terms = Terms::new(
            configuration.tenant.clone(),
            PostingId::encode(&self.prepared.posting)?,
            Purpose::ApplicationSummary,
            key.id.clone(),
            given,
            given.plus_days(self.days.min(configuration.share_days)),
            configuration.policy.hash.clone(),
        )?;
        Ok(Consent::to(terms, &self.summary()))
    }

    /// Seals the shown bytes to the employer's key. Only the approve button calls this.
    pub fn seal(&self, configuration: &Configuration) -> Result<Envelope, &'static str> {
        let key = configuration.key.as_ref().ok_or("no_key")?;
        let public = key.public.bytes();
        // The server could hand out any key under the id that the consent names.
        if sealing::key_id(&public) != key.id.as_str() {
            return Err("key_mismatch");
        }
        let consent = self.consent(configuration).map_err(|error| error.code())?;
        let plaintext = String::from_utf8_lossy(consent.bytes()).into_owned();
        let token = sealing::random_hex(32);
        let revocation = Sha256Hex::new(sealing::sha256_hex(token.as_bytes())).map_err(|error| error.code())?;
        let seal = |plaintext: &[u8], aad: &[u8]| sealing::seal(&public, SHARE_INFO, aad, plaintext);
        let share = consent.grant(revocation, seal).map_err(|error| error.code())?;
        Ok(Envelope {
            idempotency: IdempotencyKey::new(sealing::random_hex(16)).map_err(|error| error.code())?,
            token: RevocationToken::new(token).map_err(|error| error.code())?,
            plaintext,
            body: String::from_utf8_lossy(&share.to_bytes()).into_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn configuration(keys: &sealing::KeyPair) -> Configuration {
        let policy = "We read it.";
        serde_json::from_value(serde_json::json!({
            "tenant": "acme", "name": "Acme", "region": "EU", "privacyContact": "privacy@acme.example",
            "policy": {"version": "1", "hash": sealing::sha256_hex(policy.as_bytes()), "text": policy},
            "key": {"id": keys.id(), "public": share_contract::PublicKey::from_bytes(keys.public())},
            "shareDays": 90, "today": "2026-11-21",
        }))
        .expect("a configuration")
    }

    fn draft() -> Draft {
        let prepared = serde_json::json!({
            "posting": "j 1", "title": "Nurse", "name": "Ada Byrne", "email": "ada@example.org", "links": [], "score": 81.5,
            "sentences": [{"text": "Ran a ward.", "span": {"start": 0, "end": 11}, "included": true}, {"text": "Likes\n tea.", "span": {"start": 12, "end": 23}, "included": true}],
        });
        Draft::new(serde_json::from_value(prepared).expect("a draft"), 90)
    }

    fn shown(draft: &Draft) -> String {
        let consent = draft.consent(&configuration(&sealing::generate())).expect("a consent");
        String::from_utf8(consent.bytes().to_vec()).expect("text")
    }

    // AJ1, AJ25: a field that is off is absent from the bytes.
    #[test]
    fn every_personal_field_is_off_until_it_is_switched_on() {
        let text = shown(&draft());
        assert_eq!(text, r#"{"posting":"j%201","title":"Nurse","sentences":["Ran a ward.","Likes tea."]}"#);
        let with_mail = shown(&draft().changed(&Change::Field(Field::Email, true)));
        assert!(with_mail.contains("ada@example.org") && !with_mail.contains("Ada Byrne"), "{with_mail}");
    }

    // AJ13
    #[test]
    fn a_sentence_that_was_taken_out_is_not_in_the_bytes() {
        assert!(!shown(&draft().changed(&Change::Sentence(1, false))).contains("tea"));
    }

    // N4, N7: what the employer opens is what was shown.
    #[test]
    fn the_employer_opens_exactly_the_bytes_that_were_shown() {
        let keys = sealing::generate();
        let configuration = configuration(&keys);
        let draft = draft().changed(&Change::Field(Field::Name, true));
        let consent = draft.consent(&configuration).expect("a consent");
        let envelope = draft.seal(&configuration).expect("an envelope");
        let received = share_contract::ReceivedShare::parse(envelope.body.as_bytes()).expect("a share");
        let opened = sealing::open(&keys, SHARE_INFO, &consent.terms().aad(), received.sealed()).expect("opens");
        assert_eq!(String::from_utf8(opened).expect("text"), envelope.plaintext);
        assert_eq!(envelope.plaintext.as_bytes(), consent.bytes());
        assert!(!envelope.body.contains("Ada"));
    }

    #[test]
    fn a_change_drops_the_envelope_of_the_old_contents() {
        let configuration = configuration(&sealing::generate());
        let mut sealed = draft();
        sealed.envelope = Some(Rc::new(sealed.seal(&configuration).expect("an envelope")));
        assert!(sealed.changed(&Change::Note("Hello".into())).envelope.is_none());
    }

    #[test]
    fn a_key_that_does_not_belong_to_its_id_seals_nothing() {
        let mut configuration = configuration(&sealing::generate());
        let other = sealing::generate();
        if let Some(key) = configuration.key.as_mut() {
            key.public = share_contract::PublicKey::from_bytes(other.public());
        }
        assert_eq!(draft().seal(&configuration).err(), Some("key_mismatch"));
    }
}

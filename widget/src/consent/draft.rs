//! What is being decided on, and the exact bytes that it would be.

use std::collections::BTreeSet;
use std::rc::Rc;

use model::SummaryDraft;
use share_contract::{Availability, BackgroundCheck, BoardProfile, Configuration, Consent, ContractError, Evaluation, FitScore};
use share_contract::{PostingId, Summary, Terms};

use super::{About, Change, Envelope, Field, Keys, Stage};

/// Something that is being decided on.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is about.
    pub about: About,
    /// As prepared, with the sentences in or out; of what is no summary, posting and title alone, of a board's profile the skills.
    pub prepared: SummaryDraft,
    /// Fields switched on: none at first.
    pub fields: BTreeSet<Field>,
    /// A line of the seeker's own.
    pub note: String,
    /// Days until the server deletes it.
    pub days: u32,
    /// The recipient's name as the seeker typed it.
    pub typed: String,
    /// Keys for this share alone.
    pub keys: Keys,
    /// Where it is.
    pub stage: Stage,
    /// The envelope of exactly these contents, once sealed: sent again as it is if the answer got lost.
    pub envelope: Option<Rc<Envelope>>,
}

impl Draft {
    /// A fresh draft: the sentences as prepared, no field, the shortest usual time.
    pub fn new(about: About, mut prepared: SummaryDraft, most_days: u32, keys: Keys) -> Draft {
        for sentence in &mut prepared.sentences {
            // Where a line of the document ended is no part of the sentence.
            sentence.text = sentence.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let days = most_days.min(about.kind().most_days()).clamp(1, 30);
        let (fields, note, typed) = Default::default();
        Draft { about, prepared, fields, note, days, typed, keys, stage: Stage::Editing, envelope: None }
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
            Change::Typed(typed) => typed.clone_into(&mut next.typed),
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

    /// Most days that it may be kept.
    pub fn most_days(&self, employer: &Configuration) -> u32 {
        employer.share_days.min(self.about.kind().most_days())
    }

    /// Terms and exact bytes, ready to be shown and granted.
    pub fn consent(&self, configuration: &Configuration) -> Result<Consent, ContractError> {
        let key = configuration.key.as_ref().ok_or(ContractError::NoKey)?;
        let given = configuration.today;
        let terms = Terms::new(
            configuration.tenant.clone(),
            PostingId::encode(&self.prepared.posting)?,
            self.about.kind(),
            key.id.clone(),
            given,
            given.plus_days(self.days.min(self.most_days(configuration))),
            configuration.policy.hash.clone(),
        )?;
        let posting = String::new();
        let consent = match &self.about {
            About::Summary => Consent::to(terms, &self.summary()),
            About::Score => {
                // Kept back by a setting of the seeker's: then there is none to send.
                let score = self.prepared.score.ok_or(ContractError::MissingField("score"))?;
                Consent::to(terms, &FitScore { posting, score })
            }
            About::Times(free) => Consent::to(terms, &Availability { posting, free: free.clone() }),
            About::Practice(answers) => Consent::to(terms, &Evaluation { posting, answers: answers.clone() }),
            About::Check(kind) => Consent::to(terms, &BackgroundCheck::confirmed(*kind, "", &configuration.name, &self.typed)?),
            About::Board => Consent::to(terms, &self.board()),
        };
        Ok(consent.naming(&self.keys.named))
    }

    /// What a job board gets: the line and the skills that the seeker picked (AJ17).
    pub fn board(&self) -> BoardProfile {
        let skills = self.prepared.sentences.iter().filter(|skill| skill.included).map(|skill| skill.text.clone()).collect();
        BoardProfile { board: self.typed.trim().to_owned(), headline: self.note.trim().to_owned(), skills }
    }

    /// The exact text that would go; none where something is missing that it needs.
    pub fn text(&self, configuration: &Configuration) -> Option<String> {
        if self.about == About::Board {
            let board = self.board();
            return (!board.board.is_empty()).then(|| serde_json::to_string(&board).unwrap_or_default());
        }
        let consent = self.consent(configuration).ok()?;
        Some(String::from_utf8_lossy(consent.bytes()).into_owned())
    }
}

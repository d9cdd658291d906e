//! Something on its way from "prepared" to "approved": what is in it, for how long, and the envelope that goes out.

use std::collections::BTreeSet;
use std::rc::Rc;

use model::SummaryDraft;
use share_contract::{Answer, Availability, BackgroundCheck, BoardProfile, Configuration, Consent, ConsentKind, ContractError, Evaluation};
use share_contract::{FitScore, IdempotencyKey, PostingId, PublicKey, Purpose, Reply, RevocationToken, SHARE_INFO, Sha256Hex, ShareKeys};
use share_contract::{Summary, Terms};
use vault::KeptShare;

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

/// What a consent is about. Each is asked for by itself, and none brings another along (AJ18).
#[derive(Debug, Clone, PartialEq)]
pub enum About {
    /// The summary of the resume.
    Summary,
    /// The fit, as a number and nothing else.
    Score,
    /// Free times, each a start and an end in UTC.
    Times(Vec<[String; 2]>),
    /// Answers of a practice interview and their marks.
    Practice(Vec<Answer>),
    /// A check that the employer may make.
    Check(ConsentKind),
    /// A profile for a job board: a file, and no request.
    Board,
}

impl About {
    /// The kind of consent.
    pub fn kind(&self) -> ConsentKind {
        match self {
            About::Summary => ConsentKind::ApplicationSummary,
            About::Score => ConsentKind::FitScore,
            About::Times(_) => ConsentKind::InterviewAvailability,
            About::Practice(_) => ConsentKind::PracticeEvaluation,
            About::Check(kind) => *kind,
            About::Board => ConsentKind::JobBoardProfile,
        }
    }
}

/// A change that the seeker makes to a draft.
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
    /// The recipient's name, where it has to be typed.
    Typed(String),
}

/// Where a draft is.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// The seeker reads and changes it.
    Editing,
    /// It waits for an answer in a window of our own.
    Asked,
    /// The sealed bytes are on the way.
    Sending,
    /// They did not arrive, or the server refused them, with a code.
    Failed(String),
}

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

/// Something that the server took, in this page or before.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The posting as the page names it; as the server does, if it was sent before.
    pub posting: String,
    /// What takes it back and opens replies.
    pub share: Rc<KeptShare>,
    /// What was sealed, where it is still known.
    pub content: Option<String>,
    /// Where a wish to take it back stands.
    pub withdrawal: Withdrawal,
    /// Answers of the employer.
    pub replies: Replies,
}

impl Sent {
    /// What was sent before this page.
    pub fn again(share: KeptShare, content: Option<String>) -> Sent {
        let withdrawal = if share.withdrawn { Withdrawal::Done } else { Withdrawal::None };
        Sent { posting: share.posting.clone(), content, withdrawal, replies: Replies::Unknown, share: Rc::new(share) }
    }
}

/// Answers of the employer to a share.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Replies {
    /// Not asked for.
    #[default]
    Unknown,
    /// On the way.
    Asked,
    /// As they are now, the oldest first, each with the day on which it came; none for one that does not open.
    Here(Vec<(String, Option<Reply>)>),
    /// They could not be fetched, with a code.
    Failed(String),
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
        Draft::new(About::Summary, serde_json::from_value(prepared).expect("a draft"), 90, Keys::new(None))
    }

    fn about(about: About) -> Draft {
        Draft { about, ..draft() }
    }

    fn shown(draft: &Draft) -> String {
        let consent = draft.consent(&configuration(&sealing::generate())).expect("a consent");
        String::from_utf8(consent.bytes().to_vec()).expect("text")
    }

    // AJ1, AJ25: a field that is off is absent from the bytes.
    #[test]
    fn every_personal_field_is_off_until_it_is_switched_on() {
        let text = shown(&draft());
        assert!(text.starts_with(r#"{"posting":"j%201","title":"Nurse","sentences":["Ran a ward.","Likes tea."],"replyKey":""#), "{text}");
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
        let envelope = draft.seal(&configuration, None).expect("an envelope");
        let received = share_contract::ReceivedShare::parse(envelope.body.as_bytes()).expect("a share");
        let opened = sealing::open(&keys, SHARE_INFO, &consent.terms().aad(), received.sealed()).expect("opens");
        assert_eq!(String::from_utf8(opened).expect("text"), envelope.plaintext);
        assert_eq!(envelope.plaintext.as_bytes(), consent.bytes());
        assert!(!envelope.body.contains("Ada"));
    }

    // AJ18: a consent to one kind carries nothing of another.
    #[test]
    fn what_is_no_summary_holds_its_own_content_and_nothing_else() {
        let names = |draft: &Draft| {
            let content: serde_json::Value = serde_json::from_str(&shown(draft)).expect("JSON");
            content.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>().join(" ")).unwrap_or_default()
        };
        assert_eq!(names(&about(About::Score)), "posting replyKey score");
        let slot = ["2026-12-01T09:00Z".to_owned(), "2026-12-01T10:00Z".to_owned()];
        assert_eq!(names(&about(About::Times(vec![slot]))), "free posting replyKey");
        let answer = Answer { question: "Rust?".into(), marks: vec![("result".into(), 3)] };
        assert_eq!(names(&about(About::Practice(vec![answer]))), "answers posting replyKey");
    }

    // AJ25
    #[test]
    fn a_score_that_is_kept_back_is_not_sent_as_another() {
        let mut score = about(About::Score);
        score.prepared.score = None;
        assert_eq!(score.seal(&configuration(&sealing::generate()), None).err(), Some("missing_field"));
    }

    // AJ20
    #[test]
    fn a_check_has_no_bytes_before_the_name_is_typed_and_a_short_life_after() {
        let employer = configuration(&sealing::generate());
        let check = about(About::Check(ConsentKind::BackgroundCheckConduct)).changed(&Change::Days(90));
        assert_eq!(check.consent(&employer).err(), Some(ContractError::NotConfirmed));
        assert_eq!(check.seal(&employer, None).err(), Some("not_confirmed"));
        let typed = check.changed(&Change::Typed("acme".into()));
        let consent = typed.consent(&employer).expect("a consent");
        assert_eq!(consent.terms().expires().to_string(), "2026-12-21");
        assert_eq!(consent.terms().purpose(), ConsentKind::BackgroundCheckConduct);
    }

    // AJ17
    #[test]
    fn a_board_gets_the_skills_that_were_picked_and_no_key_of_the_employer() {
        let board = about(About::Board).changed(&Change::Sentence(1, false));
        assert_eq!(board.text(&configuration(&sealing::generate())), None, "no board is named yet");
        let board = board.changed(&Change::Typed("Jobs North ".into())).changed(&Change::Note("Nurse".into()));
        let profile = BoardProfile { board: "Jobs North".into(), headline: "Nurse".into(), skills: vec!["Ran a ward.".into()] };
        assert_eq!(board.board(), profile);
    }

    #[test]
    fn every_share_names_a_reply_key_of_its_own() {
        assert_ne!(Keys::new(None), Keys::new(None));
        let keys = Keys::new(Some([9; 32]));
        assert_eq!(sealing::KeyPair::from_secret(&keys.secret).map(|pair| *pair.public()), Ok(keys.named.reply_key.bytes()));
        assert!(keys.named.consent_key.is_some());
    }

    #[test]
    fn a_change_drops_the_envelope_of_the_old_contents() {
        let configuration = configuration(&sealing::generate());
        let mut sealed = draft();
        sealed.envelope = Some(Rc::new(sealed.seal(&configuration, None).expect("an envelope")));
        assert!(sealed.changed(&Change::Note("Hello".into())).envelope.is_none());
    }

    #[test]
    fn a_key_that_does_not_belong_to_its_id_seals_nothing() {
        let mut configuration = configuration(&sealing::generate());
        let other = sealing::generate();
        if let Some(key) = configuration.key.as_mut() {
            key.public = share_contract::PublicKey::from_bytes(other.public());
        }
        assert_eq!(draft().seal(&configuration, None).err(), Some("key_mismatch"));
    }
}

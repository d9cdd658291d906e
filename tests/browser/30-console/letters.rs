//! Seals one share of each kind, and one request of each kind, to an employer's key, as widgets do: reads the employer's configuration from
//! standard input, and writes the bodies of the requests to the server, a line each. The seeker's reply key is made of 32 sevens, so that a test
//! can open an answer: told an employer and a share, or an employer, a request and `answer`, the program opens what comes by standard input instead.

use std::io::{Read, Write};

use sealing::KeyPair;
use serde_json::json;
use share_contract::{
    Answer, Availability, BackgroundCheck, BoardProfile, Configuration, Consent, ConsentKind, Content, Evaluation, FitScore, Plea,
    PostingId, PublicKey, REQUEST_INFO, ReplyEnvelope, SHARE_INFO, Sha256Hex, Share, ShareId, ShareKeys, Summary, Tenant, TicketId,
    TicketKind, base64url,
};

const POSTING: &str = "warehouse-lead-hamburg";

/// What the seeker takes a share back with.
const TOKEN: &str = "07070707070707070707070707070707";

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let lines = match &std::env::args().skip(1).collect::<Vec<_>>()[..] {
        [tenant, share] => vec![opened(tenant, share, &input)?],
        [tenant, request, _] => vec![sealing::open_answer(&seeker()?, &Tenant::new(tenant)?, &TicketId::new(request)?, input.trim())?],
        _ => bodies(&serde_json::from_str(&input)?)?,
    };
    Ok(std::io::stdout().write_all(lines.join("\n").as_bytes())?)
}

fn seeker() -> Result<KeyPair, Failure> {
    Ok(KeyPair::from_private(&[7; 32])?)
}

/// What an answer says.
fn opened(tenant: &str, share: &str, sealed: &str) -> Result<String, Failure> {
    let envelope = ReplyEnvelope { sealed: sealed.trim().to_owned() };
    let reply = sealing::open_reply(&seeker()?, &Tenant::new(tenant)?, &ShareId::new(share)?, &envelope)?;
    Ok(serde_json::to_string(&reply)?)
}

fn bodies(configuration: &Configuration) -> Result<Vec<String>, Failure> {
    let time = |hours: u8| {
        let day = configuration.today.plus_days(5);
        [format!("{day}T{hours:02}:00Z"), format!("{day}T{hours:02}:30Z")]
    };
    let marks = vec![("Example".to_owned(), 3), ("Result".to_owned(), 4)];
    let answers = vec![Answer { question: "Tell of a day on which a delivery did not come.".into(), marks }];
    let skills = vec!["Forklift".to_owned(), "SAP EWM".to_owned()];
    let check = BackgroundCheck::confirmed(ConsentKind::BackgroundCheckEmployment, POSTING, &configuration.name, &configuration.name)?;
    let mut lines = vec![
        share(configuration, &check)?,
        share(configuration, &BoardProfile { board: "harbour-jobs.example".into(), headline: "Shift lead, goods in".into(), skills })?,
        share(configuration, &Evaluation { posting: String::new(), answers })?,
        share(configuration, &FitScore { posting: String::new(), score: 71.6 })?,
        share(configuration, &Availability { posting: String::new(), free: vec![time(9), time(13)] })?,
        share(configuration, &summary())?,
    ];
    for (kind, text) in [
        (TicketKind::PostingWrong, "The posting says Hamburg, but the address in it is in Bremen."),
        (TicketKind::Privacy, "Please tell me what you keep about me beside the summary I sent on Monday."),
        (TicketKind::Misuse, "Somebody answers in your name and asks for money: hr@harbour-w0rks.example."),
    ] {
        lines.push(request(configuration, kind, text)?);
    }
    Ok(lines)
}

fn summary() -> Summary {
    Summary {
        title: "Shift lead, warehouse".into(),
        score: Some(71.6),
        sentences: vec![
            "Led a shift of 14 in goods in and dispatch, 2021 to 2026.".into(),
            "Brought the picking errors from 1.9 to 0.4 percent with scanners and a second look at heavy pallets.".into(),
            "Forklift licence since 2017; SAP EWM every day.".into(),
        ],
        name: Some("Zoë Brzezińska".into()),
        email: Some("zoe@mail.example".into()),
        city: Some("Hamburg".into()),
        links: vec!["https://zoe.example".into()],
        note: Some("I can start in January, early shifts are fine.".into()),
        ..Summary::default()
    }
}

fn share<C: Content + Clone>(configuration: &Configuration, content: &C) -> Result<String, Failure> {
    let key = configuration.key.as_ref().ok_or("the employer has published a key")?;
    let terms = configuration.terms(PostingId::new(POSTING)?)?;
    let keys = ShareKeys { reply_key: PublicKey::from_bytes(seeker()?.public()), consent_key: None };
    let consent = Consent::to(terms, content).naming(&keys);
    let revocation = Sha256Hex::new(sealing::sha256_hex(TOKEN.as_bytes()))?;
    let sealed: Share = consent.grant(revocation, |plaintext, aad| sealing::seal(&key.public.bytes(), SHARE_INFO, aad, plaintext))?;
    Ok(json!({"to": "/v1/shares", "body": serde_json::from_slice::<serde_json::Value>(&sealed.to_bytes())?}).to_string())
}

/// One of the kinds names no key for an answer, as widgets of before did.
fn request(configuration: &Configuration, kind: TicketKind, text: &str) -> Result<String, Failure> {
    let key = configuration.key.as_ref().ok_or("the employer has published a key")?;
    let reply_key = PublicKey::from_bytes(seeker()?.public());
    let plea = Plea { text: text.to_owned(), reply_key: Some(reply_key).filter(|_| kind != TicketKind::Misuse) };
    let plaintext = serde_json::to_vec(&plea)?;
    let sealed = sealing::seal(&key.public.bytes(), REQUEST_INFO, &Plea::aad(&configuration.tenant, kind), &plaintext)?;
    let body = json!({"tenant": configuration.tenant, "kind": kind, "posting": POSTING, "keyId": key.id,
        "token": sealing::sha256_hex(TOKEN.as_bytes()), "sealed": base64url::encode(&sealed)});
    Ok(json!({"to": "/v1/requests", "body": body}).to_string())
}

use std::rc::Rc;

use share_contract::{ConsentKind, Reply, ReplyKind};
use yew::prelude::*;

use super::empty;
use super::icon::{Icon, picture};
use crate::consent::{About, Replies, Sent, Withdrawal};
use crate::keep::Place;
use crate::session::Session;
use crate::words::{Value, Words};

/// Receipts of what was sent, in this page or before, with the way to take it back and the answers to it.
pub fn receipts(posting: Option<&str>, session: &Session) -> Html {
    let wanted = |sent: &&Sent| posting.is_none_or(|posting| sent.is_of(posting));
    html! { <>{ for session.state().sent.iter().filter(wanted).map(|sent| receipt(sent, session)) }</> }
}

/// Reads a control file in: without a vault it is what takes a share back on another day.
pub fn control(session: &Session) -> Html {
    let words = session.words();
    let onchange = {
        let session = session.clone();
        move |event: Event| {
            let file = super::file_of(&event);
            empty(&event);
            file.into_iter().for_each(|file| session.read_control(file));
        }
    };
    html! {
        <p class="chooser">
            <input id="control" class="unseen" type="file" accept=".json,application/json" {onchange} />
            <label class="button button-plain button-small" for="control">{ words.say("receipt-control-read") }</label>
        </p>
    }
}

/// The employer's name as the page knows it.
fn name_of(sent: &Sent, session: &Session) -> String {
    let employer = session.state().employer.as_ref().filter(|employer| employer.tenant.as_str() == sent.share.recipient);
    employer.map_or_else(|| sent.share.recipient.clone(), |employer| employer.name.clone())
}

fn receipt(sent: &Sent, session: &Session) -> Html {
    let (words, share) = (session.words(), &sent.share);
    let name = name_of(sent, session);
    let values = [("employer", Value::Text(&name)), ("date", Value::Date(&share.expires))];
    let is_gone = sent.withdrawal == Withdrawal::Done;
    let kind = ConsentKind::parse(&share.purpose).ok();
    html! {
        <section class={classes!("receipt", is_gone.then_some("receipt-gone"))} key={share.id.clone()} aria-label={words.say("receipt-id")}>
            <div class="receipt-head">
                { picture(if is_gone { Icon::Cross } else { Icon::Tick }) }
                <div>
                    <h4>{ words.with("receipt-title", &[("employer", &name)]) }{ ": " }{ &share.title }</h4>
                    if let Some(kind) = kind { <p class="small quiet">{ words.kind(kind) }</p> }
                    <p>{ if is_gone { words.say("receipt-withdrawn") } else { words.fill("receipt-text", &values) } }</p>
                </div>
            </div>
            <details>
                <summary>{ words.say("receipt-bytes") }</summary>
                if let Some(content) = &sent.content { <pre tabindex="0">{ content }</pre> }
                <dl class="facts">
                    <div><dt>{ words.say("receipt-id") }</dt><dd class="code">{ &share.id }</dd></div>
                    <div><dt>{ words.say("receipt-sealed") }</dt><dd class="code">{ &share.sealed_sha256 }</dd></div>
                    <div><dt>{ words.say("receipt-policy") }</dt><dd class="code">{ &share.policy_hash }</dd></div>
                </dl>
            </details>
            if !is_gone {
                { replies(sent, &name, session) }
                { withdrawal(sent, &name, session) }
            }
        </section>
    }
}

fn withdrawal(sent: &Sent, name: &str, session: &Session) -> Html {
    let words = session.words();
    let is_asked = sent.withdrawal == Withdrawal::Asked;
    let act = |act: fn(&Session, Rc<vault::KeptShare>)| {
        let (session, share) = (session.clone(), sent.share.clone());
        move |_| act(&session, share.clone())
    };
    let in_memory = session.state().kept.place != Place::Open;
    html! {
        <div class="decision">
            <button type="button" class="button button-plain button-small" onclick={act(Session::look_for_replies)} disabled={sent.replies == Replies::Asked}>
                { words.say("receipt-replies") }
            </button>
            <button type="button" class="button button-plain button-small" onclick={act(|session, share| session.save_control(&share))}>
                { words.say("receipt-control") }
            </button>
            <button type="button" class="button button-plain button-small" onclick={act(Session::withdraw)} disabled={is_asked}>
                { if is_asked { words.say("receipt-withdrawing") } else { words.say("receipt-withdraw") } }
            </button>
            <p class="small quiet">
                { words.with("receipt-withdraw-hint", &[("employer", name)]) }
                if in_memory { { " " }{ words.say("receipt-keep") } }
            </p>
            if let Withdrawal::Failed(code) = &sent.withdrawal {
                <p class="small hint" role="alert">{ words.say("receipt-failed") }{ ". " }{ words.error(code) }</p>
            }
        </div>
    }
}

fn replies(sent: &Sent, name: &str, session: &Session) -> Html {
    let words = session.words();
    match &sent.replies {
        Replies::Unknown | Replies::Asked => html! {},
        Replies::Failed(code) => html! { <p class="small hint" role="alert">{ words.error(code) }</p> },
        Replies::Here(all) if all.is_empty() => html! { <p class="small" role="status">{ words.say("receipt-no-replies") }</p> },
        Replies::Here(all) => {
            let one = |(day, reply): &(String, Option<Reply>)| match reply {
                Some(reply) => html! { <li class="reply">{ opened(reply, day, sent, name, session) }</li> },
                None => html! { <li class="reply hint">{ words.say("reply-closed") }</li> },
            };
            html! { <div role="status"><ul class="replies">{ for all.iter().map(one) }</ul></div> }
        }
    }
}

/// An answer that opened. Its text is a stranger's: it is shown as text, and its link is a text to be copied (AJ19).
fn opened(reply: &Reply, day: &str, sent: &Sent, name: &str, session: &Session) -> Html {
    let words = session.words();
    let kind = match reply.kind {
        ReplyKind::Invitation => "reply-invitation",
        ReplyKind::Feedback => "reply-feedback",
    };
    html! {
        <>
            <h5>{ words.say(kind) }{ ", " }{ words.date(day) }</h5>
            <p class="policy">{ &reply.text }</p>
            if let Some(link) = &reply.link {
                <p><span class="small quiet">{ words.say("reply-link") }</span><br /><span class="code">{ link }</span></p>
            }
            if !reply.slots.is_empty() {
                <ul class="slots">{ for reply.slots.iter().map(|slot| offered(slot, reply, sent, name, session)) }</ul>
            }
        </>
    }
}

/// A time that the employer offers: into the calendar here, and, by a consent of its own, an answer there.
fn offered(slot: &[String; 2], reply: &Reply, sent: &Sent, name: &str, session: &Session) -> Html {
    let words: Words = session.words();
    let when = words.when(&slot[0], &slot[1]);
    let save = {
        let (session, slot, text, link) = (session.clone(), slot.clone(), reply.text.clone(), reply.link.clone().unwrap_or_default());
        let (title, share) = ([name, ": ", &sent.share.title].concat(), sent.share.id.clone());
        move |_| session.save_invitation(&slot, &title, &text, &link, &share)
    };
    // Where the page does not have the job, there is nothing to ask the consent for.
    let tell = session.state().matches.iter().find(|one| sent.is_of(&one.posting)).map(|one| {
        let (session, slot, posting) = (session.clone(), slot.clone(), one.posting.clone());
        let tell = move |_| session.ask_for(&posting, About::Times(vec![slot.clone()]));
        html! { <button type="button" class="button button-plain button-small" onclick={tell}>{ words.with("reply-tell", &[("employer", name)]) }</button> }
    });
    html! {
        <li>
            <span>{ &when }</span>
            <button type="button" class="button button-small" onclick={save} aria-label={words.pair(&words.say("reply-accept"), &when)}>{ words.say("reply-accept") }</button>
            { for tell }
        </li>
    }
}

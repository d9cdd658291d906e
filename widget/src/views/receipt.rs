use yew::prelude::*;

use super::icon::{Icon, picture};
use super::use_session;
use crate::consent::{Sent, Withdrawal};
use crate::session::Session;
use crate::words::Value;

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// Only those for this posting.
    #[prop_or_default]
    pub posting: Option<String>,
}

/// Receipts of the summaries that were sent, with the way to take them back.
#[component]
pub fn Receipts(properties: &Properties) -> Html {
    let session = use_session();
    let wanted = |sent: &&Sent| properties.posting.as_ref().is_none_or(|posting| *posting == sent.posting);
    html! { <>{ for session.state().sent.iter().filter(wanted).map(|sent| receipt(sent, &session)) }</> }
}

fn receipt(sent: &Sent, session: &Session) -> Html {
    let words = session.words();
    let name = session.state().employer.as_ref().map_or_else(|| sent.receipt.tenant.to_string(), |employer| employer.name.clone());
    let expires = sent.receipt.expires.to_string();
    let values = [("employer", Value::Text(&name)), ("date", Value::Date(&expires))];
    let is_gone = sent.withdrawal == Withdrawal::Done;
    html! {
        <section class={classes!("receipt", is_gone.then_some("receipt-gone"))} key={sent.receipt.id.to_string()} aria-label={words.say("receipt-id")}>
            <div class="receipt-head">
                { picture(if is_gone { Icon::Cross } else { Icon::Tick }) }
                <div>
                    <h4>{ words.with("receipt-title", &[("employer", &name)]) }{ ": " }{ &sent.title }</h4>
                    <p>{ if is_gone { words.say("receipt-withdrawn") } else { words.fill("receipt-text", &values) } }</p>
                </div>
            </div>
            <details>
                <summary>{ words.say("receipt-bytes") }</summary>
                <pre tabindex="0">{ &sent.envelope.plaintext }</pre>
                <dl class="facts">
                    <div><dt>{ words.say("receipt-id") }</dt><dd class="code">{ sent.receipt.id.to_string() }</dd></div>
                    <div><dt>{ words.say("receipt-sealed") }</dt><dd class="code">{ sent.receipt.sealed_sha256.to_string() }</dd></div>
                    <div><dt>{ words.say("receipt-policy") }</dt><dd class="code">{ sent.receipt.policy_hash.to_string() }</dd></div>
                </dl>
            </details>
            { withdrawal(sent, &name, session) }
        </section>
    }
}

fn withdrawal(sent: &Sent, name: &str, session: &Session) -> Html {
    let words = session.words();
    if sent.withdrawal == Withdrawal::Done {
        return html! {};
    }
    let is_asked = sent.withdrawal == Withdrawal::Asked;
    let withdraw = {
        let (session, sent) = (session.clone(), sent.clone());
        move |_| session.withdraw(&sent)
    };
    html! {
        <div class="decision">
            <button type="button" class="button button-plain" onclick={withdraw} disabled={is_asked}>
                { if is_asked { words.say("receipt-withdrawing") } else { words.say("receipt-withdraw") } }
            </button>
            <p class="small quiet">{ words.with("receipt-withdraw-hint", &[("employer", name)]) }{ " " }{ words.say("receipt-keep") }</p>
            if let Withdrawal::Failed(code) = &sent.withdrawal {
                <p class="small hint" role="alert">{ words.say("receipt-failed") }{ ". " }{ words.error(code) }</p>
            }
        </div>
    }
}

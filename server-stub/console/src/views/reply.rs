use share_contract::{PublicKey, Reply, ReplyKind, ShareId};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use crate::access::Access;
use crate::draft::{Draft, Slot};
use crate::problem::Problem;
use crate::state::Action;
use crate::{api, clock};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub share: ShareId,
    pub key_of_share: PublicKey,
    /// Times that the applicant offered.
    pub offered: Vec<Slot>,
    /// What was answered already.
    pub answers: Vec<ReplyKind>,
    pub access: Access,
    pub is_busy: bool,
    pub dispatch: Dispatch,
}

/// The form of an answer. It is sealed here, to the key that the applicant made for this one share.
#[component]
pub fn ReplyForm(props: &Props) -> Html {
    let draft = use_state(|| Draft::invitation(props.offered.clone()));
    // The same answer keeps its key, so that a second try after a lost connection is not a second answer.
    let once = use_state(|| sealing::random_hex(16));
    let n_answers = props.answers.len();
    {
        let (draft, once) = (draft.clone(), once.clone());
        use_effect_with(n_answers, move |n| {
            if *n > 0 {
                draft.set(Draft::invitation(Vec::new()));
                once.set(sealing::random_hex(16));
            }
        });
    }
    let change = |with: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut next = (*draft).clone();
            with(&mut next, text);
            draft.set(next);
        })
    };
    let id = |name: &str| format!("{name}-{}", props.share);
    let is_invitation = draft.kind == ReplyKind::Invitation;
    let kind = |kind: ReplyKind, name: &'static str| {
        let draft = draft.clone();
        let checked = draft.kind == kind;
        let onchange = Callback::from(move |_: Event| draft.set(Draft { kind, ..(*draft).clone() }));
        html! { <label class="choice"><input type="radio" name={id("kind")} {checked} {onchange} /><span>{name}</span></label> }
    };
    let text = change(|draft, text| draft.text = text);
    let link = change(|draft, text| draft.link = text);
    html! {
        <details class="reply">
            <summary>{if n_answers == 0 { "Answer".to_owned() } else { format!("Answer again ({n_answers} sent)") }}</summary>
            <form onsubmit={send(props, &draft, &once)}>
                <fieldset class="choices">
                    <legend>{"What is it?"}</legend>
                    {kind(ReplyKind::Invitation, "Interview invitation")}
                    {kind(ReplyKind::Feedback, "Feedback")}
                </fieldset>
                <label for={id("text")}>{if is_invitation { "Message (optional if you offer times)" } else { "Feedback" }}</label>
                <textarea id={id("text")} rows="4" maxlength="4000" value={draft.text.clone()}
                    oninput={move |event: InputEvent| text.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value())} />
                if is_invitation {
                    <Slots draft={draft.clone()} />
                    <label for={id("link")}>{"Link to your video tool (optional)"}</label>
                    <input id={id("link")} type="url" placeholder="https://" value={draft.link.clone()}
                        oninput={move |event: InputEvent| link.emit(event.target_unchecked_into::<HtmlInputElement>().value())} />
                    <p class="hint">{"The applicant sees it as a link. Nothing of it is loaded, there or here."}</p>
                }
                <div class="head">
                    <p class="hint">{"Sealed in this page to the key that the applicant made for this share. The server cannot read it; it goes when the share goes."}</p>
                    <button class="primary" disabled={props.is_busy}>{"Seal and send"}</button>
                </div>
            </form>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct SlotsProps {
    draft: UseStateHandle<Draft>,
}

/// The times to choose from, each removable.
#[component]
fn Slots(SlotsProps { draft }: &SlotsProps) -> Html {
    let set = |at: usize, with: fn(&mut Slot, String)| {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let mut next = (*draft).clone();
            with(&mut next.slots[at], event.target_unchecked_into::<HtmlInputElement>().value());
            draft.set(next);
        })
    };
    let with_slots = |slots: Vec<Slot>| {
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| draft.set(Draft { slots: slots.clone(), ..(*draft).clone() }))
    };
    let one_more = draft.slots.iter().cloned().chain([draft.slots.last().cloned().unwrap_or_default()]);
    let add = with_slots(one_more.collect());
    html! {
        <fieldset class="slots">
            <legend>{"Times to choose from"}</legend>
            <p class="hint">{format!("In your time zone, {}. The applicant sees them in theirs.", clock::zone_here())}</p>
            {for draft.slots.iter().enumerate().map(|(at, slot)| {
                let others = draft.slots.iter().enumerate().filter(|(other, _)| *other != at);
                let remove = with_slots(others.map(|(_, slot)| slot.clone()).collect());
                let n = at + 1;
                html! {
                    <div class="slot" key={at}>
                        <input type="date" aria-label={format!("Day of time {n}")} value={slot.day.clone()} oninput={set(at, |slot, text| slot.day = text)} />
                        <input type="time" aria-label={format!("Beginning of time {n}")} value={slot.from.clone()} oninput={set(at, |slot, text| slot.from = text)} />
                        <span aria-hidden="true">{"to"}</span>
                        <input type="time" aria-label={format!("End of time {n}")} value={slot.until.clone()} oninput={set(at, |slot, text| slot.until = text)} />
                        <button type="button" class="quiet" onclick={remove} aria-label={format!("Remove time {n}")}>{"Remove"}</button>
                    </div>
                }
            })}
            <button type="button" onclick={add} disabled={draft.slots.len() >= share_contract::MOST_REPLY_SLOTS}>{"Add a time"}</button>
        </fieldset>
    }
}

fn send(props: &Props, draft: &UseStateHandle<Draft>, once: &UseStateHandle<String>) -> Callback<SubmitEvent> {
    let (access, dispatch) = (props.access.clone(), props.dispatch.clone());
    let (share, key, draft, once) = (props.share.clone(), props.key_of_share.clone(), draft.clone(), once.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        match sealed(&draft, &access, &share, &key) {
            Err(problem) => dispatch.dispatch(Action::Failed(problem)),
            Ok((reply, envelope)) => {
                let (access, dispatch, share, once) = (access.clone(), dispatch.clone(), share.clone(), (*once).clone());
                dispatch.dispatch(Action::Asking);
                spawn_local(async move {
                    let answer = api::reply(&access, &share, &once, &envelope).await;
                    dispatch.dispatch(answer.map_or_else(Action::Failed, |()| Action::Replied(share, reply.kind)));
                });
            }
        }
    })
}

fn sealed(draft: &Draft, access: &Access, share: &ShareId, key: &PublicKey) -> Result<(Reply, share_contract::ReplyEnvelope), Problem> {
    let reply = draft.reply(clock::to_utc)?;
    let envelope = sealing::seal_reply(key, &access.tenant, share, &reply).map_err(|error| Problem::new(error.code()))?;
    Ok((reply, envelope))
}

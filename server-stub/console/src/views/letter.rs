use share_contract::Date;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::contents::{contents, score};
use super::notes::ProblemText;
use super::reply::ReplyForm;
use super::terms::{TermsView, purpose_title};
use crate::access::Access;
use crate::day::day;
use crate::letter::{Content, Contents, Letter, Opened};
use crate::state::Action;
use crate::{clock, signature};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub letter: Letter,
    /// Title of the posting, as far as anything told it.
    pub title: String,
    pub today: Date,
    pub can_open: bool,
    pub access: Access,
    pub is_busy: bool,
    pub dispatch: Dispatch,
}

/// One share: sealed, open or refused.
#[component]
pub fn LetterView(props: &Props) -> Html {
    let Props { letter, title, today, can_open, dispatch, .. } = props;
    let share = &letter.share;
    {
        let (id, dispatch) = (share.id.clone(), dispatch.clone());
        use_effect_with(letter.open().and_then(|opened| opened.proof.clone()), move |proof| {
            let Some(proof) = proof.clone() else { return };
            spawn_local(async move {
                if let Some(is_signed) = signature::check(&proof).await {
                    dispatch.dispatch(Action::Checked(id, is_signed));
                }
            });
        });
    }
    let open = {
        let (dispatch, id) = (dispatch.clone(), share.id.clone());
        Callback::from(move |_| dispatch.dispatch(Action::Open(id.clone())))
    };
    let days_left = share.expires.days_since_1970().saturating_sub(today.days_since_1970());
    html! {
        <article class={classes!("card", "letter", letter.open().is_some().then_some("open"))}>
            <header>
                <div>
                    {heading(letter, title)}
                    <p class="meta">{format!("Sent {}. Deleted on {}, {}.", day(share.given), day(share.expires), in_days(days_left))}</p>
                </div>
                {match &letter.contents {
                    Contents::Open(opened) => score(&opened.content),
                    _ if *can_open => html! { <button onclick={open} aria-label={format!("Open the summary for {title}, sent {}", day(share.given))}>{"Open"}</button> },
                    Contents::Refused(_) => html! { <span class="sealed">{"Not opened"}</span> },
                    Contents::Sealed => html! { <span class="sealed">{"Sealed"}</span> },
                }}
            </header>
            {match &letter.contents {
                Contents::Open(opened) => html! { <>{contents(&opened.content)}{answer(props, opened)}</> },
                Contents::Refused(problem) => html! { <ProblemText problem={problem.clone()} /> },
                Contents::Sealed if *can_open => html! {},
                Contents::Sealed => html! { <p class="hint">{"Sealed to key "}<code>{share.key_id.to_string()}</code></p> },
            }}
            <TermsView share={share.clone()} signed={letter.open().map(signed)} />
        </article>
    }
}

/// A person with a name is looked for by name; what is not a summary says what it is.
fn heading(letter: &Letter, title: &str) -> Html {
    let name = letter.summary().and_then(|summary| summary.name.clone()).or_else(|| purpose_title(letter.share.purpose).map(str::to_owned));
    match name {
        Some(name) => html! { <><h2>{name}</h2><p>{title.to_owned()}</p></> },
        None => html! { <h2>{title.to_owned()}</h2> },
    }
}

/// The form, where the applicant's browser made a key for answers.
fn answer(props: &Props, opened: &Opened) -> Html {
    let offered = match &opened.content {
        Content::Times(times) => times.free.iter().filter_map(clock::to_slot).collect(),
        _ => Vec::new(),
    };
    opened.reply_key.as_ref().map_or_else(Html::default, |key| {
        html! {
            <ReplyForm share={props.letter.share.id.clone()} key_of_share={key.clone()} {offered} answers={props.letter.answers.clone()}
                access={props.access.clone()} is_busy={props.is_busy} dispatch={props.dispatch.clone()} />
        }
    })
}

fn signed(opened: &Opened) -> &'static str {
    match (&opened.proof, opened.is_signed) {
        (None, _) => "not signed: the applicant's browser could not",
        (Some(_), Some(_)) => "by the applicant's key for this share, checked",
        (Some(_), None) => "by the applicant's key for this share; this browser cannot check it",
    }
}

fn in_days(days: u32) -> String {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        more => format!("in {more} days"),
    }
}

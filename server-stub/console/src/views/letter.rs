use share_contract::{Date, Summary};
use yew::prelude::*;

use super::Dispatch;
use super::notes::ProblemText;
use super::terms::TermsView;
use crate::day::day;
use crate::letter::{Contents, Letter};
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub letter: Letter,
    pub today: Date,
    pub can_open: bool,
    pub dispatch: Dispatch,
}

/// One summary: sealed, open or refused.
#[component]
pub fn LetterView(props: &Props) -> Html {
    let Props { letter, today, can_open, dispatch } = props;
    let share = &letter.share;
    let open = {
        let (dispatch, id) = (dispatch.clone(), share.id.clone());
        Callback::from(move |_| dispatch.dispatch(Action::Open(id.clone())))
    };
    let days_left = share.expires.days_since_1970().saturating_sub(today.days_since_1970());
    let title = letter.summary().map_or_else(|| share.posting.to_string(), |summary| summary.title.clone());
    html! {
        <article class={classes!("card", "letter", letter.summary().is_some().then_some("open"))}>
            <header>
                <div>
                    {heading(letter.summary().and_then(|summary| summary.name.as_deref()), &title)}
                    <p class="meta">{format!("Sent {}. Deleted on {}, {}.", day(share.given), day(share.expires), in_days(days_left))}</p>
                </div>
                {match &letter.contents {
                    Contents::Open(summary) => score(summary),
                    _ if *can_open => html! { <button onclick={open} aria-label={format!("Open the summary for {title}, sent {}", day(share.given))}>{"Open"}</button> },
                    Contents::Refused(_) => html! { <span class="sealed">{"Not opened"}</span> },
                    Contents::Sealed => html! { <span class="sealed">{"Sealed"}</span> },
                }}
            </header>
            {match &letter.contents {
                Contents::Open(summary) => contents(summary),
                Contents::Refused(problem) => html! { <ProblemText problem={problem.clone()} /> },
                Contents::Sealed if *can_open => html! {},
                Contents::Sealed => html! { <p class="hint">{"Sealed to key "}<code>{share.key_id.to_string()}</code></p> },
            }}
            <TermsView share={share.clone()} />
        </article>
    }
}

/// A person with a name is looked for by name.
fn heading(name: Option<&str>, title: &str) -> Html {
    match name {
        Some(name) => html! { <><h2>{name.to_owned()}</h2><p>{title.to_owned()}</p></> },
        None => html! { <h2>{title.to_owned()}</h2> },
    }
}

fn in_days(days: u32) -> String {
    match days {
        0 => "today".into(),
        1 => "tomorrow".into(),
        more => format!("in {more} days"),
    }
}

fn score(summary: &Summary) -> Html {
    summary.score.map_or_else(Html::default, |score| {
        html! { <p class="score"><strong>{format!("{score:.0}")}</strong><span>{"fit of 100"}</span></p> }
    })
}

fn contents(summary: &Summary) -> Html {
    html! {
        <>
            {for summary.note.as_ref().map(|note| html! { <blockquote><p>{note.clone()}</p><footer>{"The applicant's own words"}</footer></blockquote> })}
            if !summary.sentences.is_empty() {
                <h3>{"From the resume"}</h3>
                <ul class="sentences">{for summary.sentences.iter().map(|sentence| html! { <li>{sentence.clone()}</li> })}</ul>
            }
            {contact(summary)}
        </>
    }
}

fn contact(summary: &Summary) -> Html {
    let plain = |name, value: &Option<String>| value.clone().map(|value| (name, html! { {value} }));
    let linked = |name, value: &Option<String>, scheme: &str| {
        let value = value.clone()?;
        let href = format!("{scheme}:{}", value.replace(char::is_whitespace, ""));
        Some((name, html! { <a {href}>{value}</a> }))
    };
    let links = summary.links.iter().map(|address| ("Link", link(address)));
    let fields: Vec<(&str, Html)> =
        [linked("E-mail", &summary.email, "mailto"), linked("Phone", &summary.phone, "tel"), plain("Place", &summary.city)]
            .into_iter()
            .flatten()
            .chain(links)
            .collect();
    if fields.is_empty() {
        return html! { <p class="hint">{"The applicant gave no contact with this summary."}</p> };
    }
    html! { <dl class="facts">{for fields.into_iter().map(|(name, value)| html! { <div><dt>{name}</dt><dd>{value}</dd></div> })}</dl> }
}

/// Only web addresses become links: the text comes from somebody's resume.
fn link(address: &str) -> Html {
    let text = address.to_owned();
    if address.starts_with("https://") || address.starts_with("http://") {
        html! { <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">{text}</a> }
    } else {
        html! { {text} }
    }
}

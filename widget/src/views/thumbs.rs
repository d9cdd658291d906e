use model::Match;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::{element_id, use_session};
use crate::words::{Words, fill, short};

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The posting as matched.
    pub of_it: Match,
}

/// Two buttons: more such jobs, fewer such jobs. Pressing one again takes it back.
#[component]
pub fn Thumbs(properties: &Properties) -> Html {
    let session = use_session();
    let (state, words) = (session.state(), session.words());
    let Match { posting, title, .. } = &properties.of_it;
    let button = |up: bool, icon: Icon, name: &str, prefix: &str| {
        let id = element_id(prefix, posting);
        let vote = {
            let (session, posting, id) = (session.clone(), posting.clone(), id.clone());
            move |_| session.vote(&posting, up, id.clone())
        };
        html! {
            <button type="button" class="thumb" {id} aria-pressed={(state.vote_on(posting) == Some(up)).to_string()}
                aria-label={fill(name, &[("title", title)])} title={fill(name, &[("title", title)])} onclick={vote}>
                { picture(icon) }
            </button>
        }
    };
    html! {
        <div class="thumbs">
            { button(true, Icon::ThumbUp, words.votes.more, "more") }
            { button(false, Icon::ThumbDown, words.votes.fewer, "fewer") }
        </div>
    }
}

/// What votes did to a posting, in words and a picture; nothing where they did nothing.
pub fn moved(points: f64, words: &Words) -> Html {
    if points == 0.0 {
        return html! {};
    }
    let (icon, sentence) = if points > 0.0 { (Icon::Up, words.votes.up) } else { (Icon::Down, words.votes.down) };
    html! { <span class="moved">{ picture(icon) }{ fill(sentence, &[("points", &short(points.abs()))]) }</span> }
}

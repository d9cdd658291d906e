use model::Match;
use yew::prelude::*;

use super::element_id;
use super::icon::{Icon, picture};
use crate::session::Session;
use crate::words::Words;

/// Two buttons: more such jobs, fewer such jobs. Pressing one again takes it back.
pub fn thumbs(of_it: &Match, session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let Match { posting, title, .. } = of_it;
    let button = |up: bool, icon: Icon, key: &str, prefix: &str| {
        let name = words.with(key, &[("title", title)]);
        let id = element_id(prefix, posting);
        let vote = {
            let (session, posting, id) = (session.clone(), posting.clone(), id.clone());
            move |_| session.vote(&posting, up, id.clone())
        };
        html! {
            <button type="button" class="thumb" {id} aria-pressed={(state.vote_on(posting) == Some(up)).to_string()}
                aria-label={name.clone()} title={name} onclick={vote}>
                { picture(icon) }
            </button>
        }
    };
    html! {
        <div class="thumbs">
            { button(true, Icon::ThumbUp, "votes-more", "more") }
            { button(false, Icon::ThumbDown, "votes-fewer", "fewer") }
        </div>
    }
}

/// What moved a posting, and by how much, in words and a picture; nothing where it did not. Keys are for up and for down.
pub fn moved(points: f64, keys: [&str; 2], words: Words) -> Html {
    if points.abs() < 0.05 {
        return html! {};
    }
    let (icon, key) = if points > 0.0 { (Icon::Up, keys[0]) } else { (Icon::Down, keys[1]) };
    html! { <span class="moved">{ picture(icon) }{ words.numbers(key, &[("points", points.abs())]) }</span> }
}

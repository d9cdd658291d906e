//! Several resumes, saving one, and what of it may be used.

use yew::prelude::*;

use super::icon::{Icon, picture};
use super::is_ticked;
use crate::limits::{EDUCATION_DATES, LIMITS};
use crate::session::Session;
use crate::state::Action;

/// The resumes that were opened: which one is in use, and the way to take out the others or to save it.
pub fn shelf(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let one = |(at, resume): (usize, &crate::state::Resume)| {
        let is_used = at == state.in_use;
        let chosen = {
            let session = session.clone();
            move |_| session.change_resume(at)
        };
        let taken = {
            let session = session.clone();
            move |_| session.dispatch(Action::ResumeDropped(at))
        };
        html! {
            <li key={resume.name.clone()} class="file">
                <label class="check"><input type="radio" name="resume" checked={is_used} onchange={chosen} /><span>{ &resume.name }</span></label>
                if !is_used {
                    <button type="button" class="thumb" aria-label={words.with("files-remove", &[("file", &resume.name)])} onclick={taken}>{ picture(Icon::Cross) }</button>
                }
            </li>
        }
    };
    let save = {
        let session = session.clone();
        move |_| session.save_resume()
    };
    html! {
        <section class="block">
            <h3>{ words.say("files-title") }</h3>
            <p class="small quiet">{ words.say("files-hint") }</p>
            <ul class="files">{ for state.shelf.iter().enumerate().map(one) }</ul>
            <button type="button" class="button button-plain button-small" onclick={save}>{ words.say("files-save") }</button>
            <p class="small quiet">{ words.say("files-save-hint") }</p>
        </section>
    }
}

/// What may be used of the resume, and whether anything is scored at all.
pub fn limits(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let one = |part: &'static str| {
        let session = session.clone();
        let changed = move |event: Event| session.limit(part, is_ticked(&event));
        let name = match part {
            EDUCATION_DATES => words.say("limits-education-dates"),
            "/basics/summary" => words.say("resume-summary"),
            list => crate::fields::title(list.trim_start_matches('/'), words).unwrap_or_default(),
        };
        html! { <label class="check"><input type="checkbox" checked={!state.limits.contains(&part)} onchange={changed} /><span>{ name }</span></label> }
    };
    let compared = {
        let session = session.clone();
        move |event: Event| session.compare(is_ticked(&event))
    };
    html! {
        <section class="block">
            <h3 id="limits-title">{ words.say("limits-title") }</h3>
            <p class="small quiet">{ words.say("limits-hint") }</p>
            <div class="checks" role="group" aria-labelledby="limits-title">{ for LIMITS.map(one) }</div>
            <label class="switch">
                <input type="checkbox" role="switch" checked={!state.only_reads} aria-describedby="limits-match-hint" onchange={compared} />
                <span>{ words.say("limits-match") }</span>
            </label>
            <p class="small quiet" id="limits-match-hint">{ words.say("limits-match-hint") }</p>
        </section>
    }
}

/// The switch that lets go of the program.
pub fn pause(session: &Session) -> Html {
    let words = session.words();
    let switched = {
        let session = session.clone();
        move |event: Event| session.pause(is_ticked(&event))
    };
    html! {
        <>
            <label class="switch">
                <input type="checkbox" role="switch" checked={session.state().is_paused} aria-describedby="pause-hint" onchange={switched} />
                <span>{ words.say("pause-switch") }</span>
            </label>
            <p class="small quiet" id="pause-hint">{ words.say("pause-hint") }</p>
        </>
    }
}

/// Says that matching is paused, with the way on.
pub fn paused(session: &Session) -> Html {
    let words = session.words();
    let go_on = {
        let session = session.clone();
        move |_| session.pause(false)
    };
    html! {
        if session.state().is_paused {
            <div class="notice" role="status">
                { picture(Icon::Information) }
                <p>{ words.say("pause-on") }</p>
                <button type="button" class="button button-plain button-small" onclick={go_on}>{ words.say("pause-resume") }</button>
            </div>
        }
    }
}

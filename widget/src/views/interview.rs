use yew::prelude::*;

use super::{empty, file_of, is_ticked, typed_in, use_session};
use crate::consent::About;
use crate::session::{Answered, Day, Hour, Mark, Session, answers};
use crate::words::Words;

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The posting.
    pub posting: String,
}

/// What the seeker does here. It is gone with the page, but for answers that were judged.
#[derive(Clone, Default, PartialEq)]
struct Here {
    has_times: bool,
    has_practice: bool,
    calendar: AttrValue,
    week: u32,
    /// Hours that were picked, the earliest first.
    chosen: Vec<[String; 2]>,
}

/// Changes what the seeker does here.
type Turn<'a> = &'a dyn Fn(fn(&mut Here)) -> Callback<MouseEvent>;

/// Free times and practice for the interview, each folded away and not even fetched until somebody wants it.
#[component]
pub fn Interview(properties: &Properties) -> Html {
    let session = use_session();
    let words = session.words();
    let here = use_state_eq(Here::default);
    let days = use_state_eq(|| Ok(Vec::<Day>::new()));
    {
        let (session, days) = (session.clone(), days.clone());
        use_effect_with((here.has_times, here.calendar.clone(), here.week), move |(is_wanted, calendar, week)| {
            if *is_wanted {
                session.week(calendar, *week, move |found| days.set(found));
            }
        });
    }
    let turn = |change: fn(&mut Here)| {
        let here = here.clone();
        Callback::from(move |_| {
            let mut next = (*here).clone();
            change(&mut next);
            here.set(next);
        })
    };
    let fold = |name: &str, is_open: bool, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button button-plain button-small" aria-expanded={is_open.to_string()} {onclick}>{ words.say(name) }</button> }
    };
    html! {
        <section class="block interview">
            <h4>{ words.say("interview-title") }</h4>
            { fold("interview-times", here.has_times, turn(|here| here.has_times ^= true)) }
            if here.has_times { { times(&properties.posting, &here, &days, &turn, &session) } }
            { fold("practice-title", here.has_practice, turn(|here| here.has_practice ^= true)) }
            if here.has_practice { { practice(&properties.posting, &session) } }
        </section>
    }
}

/// Weeks that can be looked at.
const MOST_WEEKS: u32 = 7;

/// The weekly grid. Of a calendar file it shows what is busy; only the hours that are ticked can be sent.
fn times(posting: &str, here: &UseStateHandle<Here>, days: &Result<Vec<Day>, String>, turn: Turn, session: &Session) -> Html {
    let words = session.words();
    let Some(employer) = session.state().employer.clone() else { return html! {} };
    let is_on = session.state().kept.may_schedule(employer.tenant.as_str());
    let open = {
        let here = here.clone();
        move |event: Event| {
            let (file, here) = (file_of(&event), here.clone());
            empty(&event);
            if let Some(file) = file {
                super::read_text(file, move |text| here.set(Here { calendar: text.into(), ..(*here).clone() }));
            }
        }
    };
    let prepare = {
        let (session, posting, free) = (session.clone(), posting.to_owned(), here.chosen.clone());
        move |_| session.ask_for(&posting, About::Times(free.clone()))
    };
    let flip = |key: &str, is_end: bool, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button button-plain button-small" disabled={is_end} {onclick}>{ words.say(key) }</button> }
    };
    html! {
        <div class="times">
            { switch(session) }
            <p class="chooser">
                <input id="calendar" class="unseen" type="file" accept=".ics,text/calendar" onchange={open} />
                <label class="button button-plain button-small" for="calendar">{ words.say("interview-calendar") }</label>
            </p>
            if let Err(code) = days { <p class="hint" role="alert">{ words.error(code) }</p> }
            <div class="week-turn">
                { flip("interview-before", here.week == 0, turn(|here| here.week = here.week.saturating_sub(1))) }
                { flip("interview-after", here.week == MOST_WEEKS, turn(|here| here.week += 1)) }
            </div>
            { grid(days.as_deref().unwrap_or_default(), here, words) }
            <div class="decision">
                <button type="button" class="button" onclick={prepare} disabled={!is_on || here.chosen.is_empty()}>{ words.say("interview-prepare") }</button>
                <p class="small quiet" role="status">{ words.count("interview-chosen", here.chosen.len()) }</p>
            </div>
        </div>
    }
}

/// Whether the employer may get free times: off at first, one switch for each (AJ18).
pub fn switch(session: &Session) -> Html {
    let words = session.words();
    let Some(employer) = session.state().employer.clone() else { return html! {} };
    let is_on = session.state().kept.may_schedule(employer.tenant.as_str());
    let onchange = {
        let (session, tenant) = (session.clone(), employer.tenant.to_string());
        move |event: Event| session.schedule(&tenant, is_ticked(&event))
    };
    html! {
        <div>
            <label class="switch">
                <input type="checkbox" role="switch" checked={is_on} {onchange} />
                <span class="switch-name">{ words.with("interview-switch", &[("employer", &employer.name)]) }</span>
            </label>
            <p class="small quiet">{ words.say("interview-switch-hint") }</p>
        </div>
    }
}

/// One listener for the whole grid: a cell says which hour it is.
fn grid(days: &[Day], here: &UseStateHandle<Here>, words: Words) -> Html {
    let onchange = {
        let here = here.clone();
        move |event: Event| {
            let Some((_, slot)) = super::around(&event, "data-slot") else { return };
            let Some((start, end)) = slot.split_once('/') else { return };
            let (slot, mut next) = ([start.to_owned(), end.to_owned()], (*here).clone());
            next.chosen.retain(|other| *other != slot);
            if is_ticked(&event) {
                let after = next.chosen.iter().position(|other| *other > slot).unwrap_or(next.chosen.len());
                next.chosen.insert(after, slot);
            }
            here.set(next);
        }
    };
    let cell = |day: &Day, hour: &Hour| {
        let slot = hour.slot.join("/");
        let is_chosen = here.chosen.iter().any(|one| one.join("/") == slot);
        let what = if hour.is_busy { words.say("interview-busy") } else { AttrValue::default() };
        let name = [&*day.day, ", ", &*hour.hour, " ", &*what].concat();
        html! {
            <td class={hour.is_busy.then_some("busy")}>
                <input type="checkbox" aria-label={name} data-slot={slot} checked={is_chosen} disabled={hour.is_busy && !is_chosen} />
            </td>
        }
    };
    let row = |at: usize| {
        let hour = days.first().and_then(|day| day.hours.get(at)).map(|hour| hour.hour.clone());
        let cells = days.iter().filter_map(|day| Some(cell(day, day.hours.get(at)?)));
        html! { <tr><th scope="row">{ hour }</th>{ for cells }</tr> }
    };
    let n_hours = days.first().map_or(0, |day| day.hours.len());
    html! {
        <div class="week" tabindex="0" role="region" aria-label={words.say("interview-grid")} {onchange}>
            <table>
                <thead><tr><td></td>{ for days.iter().map(|day| html! { <th scope="col">{ &day.day }</th> }) }</tr></thead>
                <tbody>{ for (0..n_hours).map(row) }</tbody>
            </table>
        </div>
    }
}

/// Questions from what the posting asks for, one after the other, and what the rubric says of each answer.
fn practice(id: &str, session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let given = answers(state, id);
    let Some(posting) = state.posting(id) else { return html! {} };
    let name = state.employer.as_ref().map_or_else(String::new, |employer| employer.name.clone());
    let share = {
        let (session, id) = (session.clone(), id.to_owned());
        move |_| session.share_practice(&id)
    };
    let is_given = !given.is_empty();
    let one = |(at, (skill, question)): (usize, (String, String))| {
        let answer = given.iter().find(|one| one.question == question);
        asked(id, at, skill, question, answer, session)
    };
    html! {
        <div class="practice">
            <p class="small quiet">{ words.say("practice-hint") }</p>
            <ol class="questions">{ for questions(posting, words).into_iter().enumerate().map(one) }</ol>
            if is_given {
                <div class="decision">
                    <button type="button" class="button button-plain" onclick={share}>{ words.with("practice-share", &[("employer", &name)]) }</button>
                    <p class="small quiet">{ words.say("practice-share-hint") }</p>
                </div>
            }
        </div>
    }
}

/// Most questions about skills.
const MOST_QUESTIONS: usize = 4;

/// Skill and question: the weightiest requirements, and one about the job as a whole.
fn questions(posting: &model::Posting, words: Words) -> Vec<(String, String)> {
    let mut skills: Vec<&model::Requirement> = posting.required.iter().collect();
    skills.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let skills = skills.into_iter().chain(&posting.preferred).take(MOST_QUESTIONS);
    let of_skill = |one: &model::Requirement| (one.name.clone(), words.with("practice-ask", &[("skill", &one.name)]).to_string());
    let of_job = (String::new(), words.with("practice-ask-job", &[("title", &posting.title)]).to_string());
    skills.map(of_skill).chain([of_job]).collect()
}

fn asked(posting: &str, at: usize, skill: String, question: String, answer: Option<&Answered>, session: &Session) -> Html {
    let words = session.words();
    let id = ["answer-", &at.to_string()].concat();
    let before = answer.map(|answer| answer.answer.clone());
    let judge = {
        let (session, posting, question, id) = (session.clone(), posting.to_owned(), question.clone(), id.clone());
        move |_| session.judge(&posting, &skill, &question, &typed_in(&id))
    };
    html! {
        <li class="question">
            <label for={id.clone()}>{ question }</label>
            <textarea {id} rows="4" maxlength="4000" defaultvalue={before} />
            <button type="button" class="button button-plain button-small" onclick={judge}>{ words.say("practice-judge") }</button>
            <div role="status">
                if let Some(answer) = answer { <dl class="marks">{ for answer.marks.iter().map(|mark| judged(mark, words)) }</dl> }
            </div>
        </li>
    }
}

/// A mark with the words that earned it, or with advice where it is low.
fn judged(mark: &Mark, words: Words) -> Html {
    let of_four = words.numbers("practice-mark", &[("mark", f64::from(mark.mark))]);
    html! {
        <div>
            <dt>{ words.criterion(&mark.criterion) }{ ": " }<strong>{ of_four }</strong></dt>
            <dd>
                if !mark.quote.is_empty() { <q>{ &mark.quote }</q> }
                if mark.mark < GOOD { <p class="small">{ words.tip(&mark.criterion) }</p> }
            </dd>
        </div>
    }
}

/// From this mark on nothing is advised.
const GOOD: u8 = 3;

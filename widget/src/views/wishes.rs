use model::{EmploymentType, Wish, WorkPlace};
use yew::prelude::*;

use super::{is_ticked, typed};
use crate::session::Session;
use crate::wishes::{Change, Field, is_hard};

const WORK_PLACES: [WorkPlace; 3] = [WorkPlace::OnSite, WorkPlace::Hybrid, WorkPlace::Remote];
const EMPLOYMENT: [EmploymentType; 5] =
    [EmploymentType::FullTime, EmploymentType::PartTime, EmploymentType::Contractor, EmploymentType::Temporary, EmploymentType::Intern];
const CURRENCIES: [&str; 9] = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "NOK", "PLN"];

/// What the seeker wants: each a wish, or with a tick a condition.
pub fn wishes(session: &Session) -> Html {
    let words = session.words();
    html! {
        <section key="wishes" aria-labelledby="wish-title">
            <h2 id="wish-title">{ words.say("wish-title") }</h2>
            <p class="lead">{ words.say("wish-hint") }</p>
            <div class="wishes">
                { places(session) }
                { work_places(session) }
                { pay(session) }
                { employment(session) }
                { roles(session) }
                { industries(session) }
                { languages(session) }
                { culture(session) }
            </div>
        </section>
    }
}

/// A group of fields with its "must have", which needs a wish to be a condition.
fn group(session: &Session, key: &str, field: Option<Field>, content: Html) -> Html {
    let words = session.words();
    let hard = field.map(|field| {
        let is_hard = is_hard(&session.state().preferences, field);
        let session = session.clone();
        let changed = move |event: Event| session.wish(Change::Hard(field, is_ticked(&event)));
        html! {
            <label class="switch switch-hard" title={words.say("wish-hard-hint")}>
                <input type="checkbox" role="switch" checked={is_hard == Some(true)} disabled={is_hard.is_none()} onchange={changed} />
                <span>{ words.say("wish-hard") }</span>
            </label>
        }
    });
    html! {
        <fieldset class="wish">
            <legend>{ words.say(key) }</legend>
            { content }
            { hard.unwrap_or_default() }
        </fieldset>
    }
}

/// The value is the one to begin with: drawing the page again must not take away what is being typed.
fn listed(session: &Session, key: &str, wish: &Option<Wish<Vec<String>>>, change: fn(String) -> Change) -> Html {
    let words = session.words();
    let values = wish.as_ref().map(|wish| wish.value.join(", ")).unwrap_or_default();
    let session = session.clone();
    let changed = move |event: Event| session.wish(change(typed(&event)));
    html! {
        <>
            <input type="text" aria-label={words.say(key)} ~defaultValue={values} onchange={changed} autocomplete="off" />
            <p class="small quiet">{ words.say(&[key, "-hint"].concat()) }</p>
        </>
    }
}

fn places(session: &Session) -> Html {
    let (words, preferences) = (session.words(), &session.state().preferences);
    let radius = preferences.radius_km.map(|kilometres| (kilometres as u32).to_string()).unwrap_or_default();
    let changed = {
        let session = session.clone();
        move |event: Event| session.wish(Change::Radius(typed(&event)))
    };
    let content = html! {
        <>
            { listed(session, "wish-places", &preferences.places, Change::Places) }
            <label class="radius">
                <span>{ words.say("wish-radius") }</span>
                <input type="text" inputmode="numeric" ~defaultValue={radius} onchange={changed} autocomplete="off" />
            </label>
        </>
    };
    group(session, "wish-places", Some(Field::Places), content)
}

fn roles(session: &Session) -> Html {
    let content = listed(session, "wish-roles", &session.state().preferences.roles, Change::Roles);
    group(session, "wish-roles", Some(Field::Roles), content)
}

fn industries(session: &Session) -> Html {
    let content = listed(session, "wish-industries", &session.state().preferences.industries, Change::Industries);
    group(session, "wish-industries", Some(Field::Industries), content)
}

fn languages(session: &Session) -> Html {
    let content = listed(session, "wish-languages", &session.state().preferences.languages, Change::Languages);
    group(session, "wish-languages", Some(Field::Languages), content)
}

fn check(session: &Session, name: AttrValue, is_on: bool, change: impl Fn(bool) -> Change + 'static) -> Html {
    let session = session.clone();
    let changed = move |event: Event| session.wish(change(is_ticked(&event)));
    html! { <label class="check"><input type="checkbox" checked={is_on} onchange={changed} /><span>{ name }</span></label> }
}

fn work_places(session: &Session) -> Html {
    let (words, preferences) = (session.words(), &session.state().preferences);
    let is_on = |place: &WorkPlace| preferences.work_places.as_ref().is_some_and(|wish| wish.value.contains(place));
    let one =
        |place: WorkPlace| check(session, words.named("work-place", &place, &[]), is_on(&place), move |on| Change::WorkPlace(place, on));
    let content = html! { <div class="checks">{ for WORK_PLACES.map(one) }</div> };
    group(session, "wish-work-places", Some(Field::WorkPlaces), content)
}

fn employment(session: &Session) -> Html {
    let (words, preferences) = (session.words(), &session.state().preferences);
    let is_on = |kind: &EmploymentType| preferences.employment_types.as_ref().is_some_and(|wish| wish.value.contains(kind));
    let one = |kind: EmploymentType| {
        check(session, words.named("employment", &kind, &[]), is_on(&kind), move |on| Change::EmploymentType(kind, on))
    };
    let content = html! { <div class="checks">{ for EMPLOYMENT.map(one) }</div> };
    group(session, "wish-employment", Some(Field::EmploymentTypes), content)
}

/// The currency that most postings with pay use is offered first.
fn pay(session: &Session) -> Html {
    let (words, state) = (session.words(), session.state());
    let floor = state.preferences.pay_floor.as_ref().map(|wish| &wish.value);
    let postings = state.postings.as_ref();
    let offered = postings.and_then(|postings| postings.iter().find_map(|posting| posting.pay.as_ref())).map(|pay| pay.currency.clone());
    let currency = floor.map(|floor| floor.currency.clone()).or(offered).unwrap_or_else(|| "EUR".to_owned());
    let amount = floor.map(|floor| (floor.per_year as u32).to_string()).unwrap_or_default();
    let typed_amount = {
        let (session, currency) = (session.clone(), currency.clone());
        move |event: Event| session.wish(Change::Pay(currency.clone(), typed(&event)))
    };
    let chosen = {
        let (session, amount) = (session.clone(), amount.clone());
        move |event: Event| session.wish(Change::Pay(typed(&event), amount.clone()))
    };
    let other = Some(&*currency).filter(|currency| !CURRENCIES.contains(currency));
    let known = CURRENCIES.into_iter().chain(other);
    let option = |name: &str| html! { <option value={name.to_owned()} selected={name == currency}>{ name.to_owned() }</option> };
    let content = html! {
        <>
        <div class="pay">
            <input type="text" inputmode="numeric" aria-label={words.say("wish-amount")} ~defaultValue={amount} onchange={typed_amount} autocomplete="off" />
            <select aria-label={words.say("wish-currency")} onchange={chosen}>{ for known.map(option) }</select>
        </div>
        <p class="small quiet">{ words.say("wish-pay-hint") }</p>
        </>
    };
    group(session, "wish-pay", Some(Field::PayFloor), content)
}

/// The cues that the postings of this page have.
fn culture(session: &Session) -> Html {
    let (words, state) = (session.words(), session.state());
    let mut names: Vec<&str> =
        state.postings.iter().flat_map(|postings| postings.iter()).flat_map(|posting| &posting.cues).map(|cue| cue.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return html! {};
    }
    let is_on = |name: &str| state.preferences.culture.as_ref().is_some_and(|chosen| chosen.iter().any(|other| other == name));
    let one = |name: &str| {
        let key = name.to_owned();
        check(session, words.cue(name), is_on(name), move |on| Change::Culture(key.clone(), on))
    };
    let content = html! {
        <>
            <p class="small quiet">{ words.say("wish-culture-hint") }</p>
            <div class="checks">{ for names.into_iter().map(one) }</div>
        </>
    };
    group(session, "wish-culture", None, content)
}

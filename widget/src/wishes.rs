//! Preferences as a form fills them in.

use model::{EmploymentType, PayFloor, Preferences, Wish, WorkPlace};

/// Half the way around the earth: farther is nothing.
const FARTHEST: f64 = 20_000.0;

/// A field of the form that can be a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Places.
    Places,
    /// On site, hybrid, remote.
    WorkPlaces,
    /// Least pay.
    PayFloor,
    /// Titles.
    Roles,
    /// Industries.
    Industries,
    /// Languages.
    Languages,
    /// Kinds of employment.
    EmploymentTypes,
}

/// A change that the seeker made in the form.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Places, separated by commas.
    Places(String),
    /// Kilometres around the places as typed; what is no number takes the radius away.
    Radius(String),
    /// Titles, separated by commas.
    Roles(String),
    /// Industries, separated by commas.
    Industries(String),
    /// Languages, separated by commas.
    Languages(String),
    /// A kind of work place was switched.
    WorkPlace(WorkPlace, bool),
    /// A kind of employment was switched.
    EmploymentType(EmploymentType, bool),
    /// Currency and amount as typed; an amount that is no number takes the wish away.
    Pay(String, String),
    /// A culture cue was switched.
    Culture(String, bool),
    /// A wish became a condition, or the other way round.
    Hard(Field, bool),
}

/// The preferences after a change.
pub fn changed(preferences: &Preferences, change: &Change) -> Preferences {
    let mut next = preferences.clone();
    match change {
        Change::Places(text) => next.places = listed(text, next.places),
        Change::Radius(text) => next.radius_km = amount(text).filter(|kilometres| *kilometres <= FARTHEST),
        Change::Roles(text) => next.roles = listed(text, next.roles),
        Change::Industries(text) => next.industries = listed(text, next.industries),
        Change::Languages(text) => next.languages = listed(text, next.languages),
        Change::WorkPlace(kind, on) => next.work_places = switched(next.work_places, *kind, *on),
        Change::EmploymentType(kind, on) => next.employment_types = switched(next.employment_types, *kind, *on),
        Change::Pay(currency, amount) => next.pay_floor = pay(currency, amount, next.pay_floor),
        Change::Culture(name, on) => next.culture = switched(as_wish(next.culture), name.clone(), *on).map(|wish| wish.value),
        Change::Hard(field, hard) => harden(&mut next, *field, *hard),
    }
    next
}

/// Whether the wish is a condition; none where nothing is wished for.
pub fn is_hard(preferences: &Preferences, field: Field) -> Option<bool> {
    match field {
        Field::Places => preferences.places.as_ref().map(|wish| wish.hard),
        Field::WorkPlaces => preferences.work_places.as_ref().map(|wish| wish.hard),
        Field::PayFloor => preferences.pay_floor.as_ref().map(|wish| wish.hard),
        Field::Roles => preferences.roles.as_ref().map(|wish| wish.hard),
        Field::Industries => preferences.industries.as_ref().map(|wish| wish.hard),
        Field::Languages => preferences.languages.as_ref().map(|wish| wish.hard),
        Field::EmploymentTypes => preferences.employment_types.as_ref().map(|wish| wish.hard),
    }
}

fn harden(preferences: &mut Preferences, field: Field, hard: bool) {
    match field {
        Field::Places => preferences.places.iter_mut().for_each(|wish| wish.hard = hard),
        Field::WorkPlaces => preferences.work_places.iter_mut().for_each(|wish| wish.hard = hard),
        Field::PayFloor => preferences.pay_floor.iter_mut().for_each(|wish| wish.hard = hard),
        Field::Roles => preferences.roles.iter_mut().for_each(|wish| wish.hard = hard),
        Field::Industries => preferences.industries.iter_mut().for_each(|wish| wish.hard = hard),
        Field::Languages => preferences.languages.iter_mut().for_each(|wish| wish.hard = hard),
        Field::EmploymentTypes => preferences.employment_types.iter_mut().for_each(|wish| wish.hard = hard),
    }
}

fn listed(text: &str, before: Option<Wish<Vec<String>>>) -> Option<Wish<Vec<String>>> {
    let value: Vec<String> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    (!value.is_empty()).then_some(Wish { value, hard: before.is_some_and(|wish| wish.hard) })
}

fn switched<T: PartialEq>(before: Option<Wish<Vec<T>>>, one: T, on: bool) -> Option<Wish<Vec<T>>> {
    let mut wish = before.unwrap_or(Wish { value: Vec::new(), hard: false });
    wish.value.retain(|other| *other != one);
    if on {
        wish.value.push(one);
    }
    (!wish.value.is_empty()).then_some(wish)
}

fn as_wish(names: Option<Vec<String>>) -> Option<Wish<Vec<String>>> {
    names.map(|value| Wish { value, hard: false })
}

/// A whole amount as people of any country type it, above zero; cents are left out.
fn amount(text: &str) -> Option<f64> {
    let text = text.trim();
    let whole = text.rsplit_once(['.', ',']).filter(|(_, cents)| cents.len() < 3).map_or(text, |(whole, _)| whole);
    let digits: String = whole.chars().filter(|letter| !matches!(letter, ' ' | ',' | '.' | '\u{a0}' | '\u{202f}' | '\'' | '’')).collect();
    // Not read as a fraction: the tables for that would be 12 KB to download.
    digits.parse::<u32>().ok().filter(|amount| *amount > 0).map(f64::from)
}

fn pay(currency: &str, typed: &str, before: Option<Wish<PayFloor>>) -> Option<Wish<PayFloor>> {
    let per_year = amount(typed)?;
    Some(Wish { value: PayFloor { currency: currency.to_owned(), per_year }, hard: before.is_some_and(|wish| wish.hard) })
}

#[cfg(test)]
mod tests {
    use super::*;

    // AJ11
    #[test]
    fn a_typed_list_becomes_a_wish_and_an_empty_one_takes_it_away() {
        let wished = changed(&Preferences::default(), &Change::Places(" Berlin, ,Oslo ".into()));
        assert_eq!(wished.places.as_ref().map(|wish| wish.value.clone()), Some(vec!["Berlin".to_owned(), "Oslo".to_owned()]));
        assert_eq!(changed(&wished, &Change::Places(" ".into())), Preferences::default());
    }

    // AJ11
    #[test]
    fn a_condition_stays_a_condition_when_its_value_changes() {
        let wished = changed(&Preferences::default(), &Change::Pay("EUR".into(), "52 000".into()));
        let hard = changed(&wished, &Change::Hard(Field::PayFloor, true));
        let more = changed(&hard, &Change::Pay("EUR".into(), "60,000".into()));
        assert_eq!(is_hard(&more, Field::PayFloor), Some(true));
        assert_eq!(more.pay_floor.map(|wish| wish.value.per_year), Some(60_000.0));
    }

    // AJ4
    #[test]
    fn a_radius_industries_and_languages_are_wishes_too() {
        let wished = changed(&Preferences::default(), &Change::Radius("25".into()));
        assert_eq!((wished.radius_km, changed(&wished, &Change::Radius("far".into())).radius_km), (Some(25.0), None));
        let wished = changed(&changed(&wished, &Change::Industries("Health care".into())), &Change::Languages("German, English".into()));
        let hard = changed(&wished, &Change::Hard(Field::Languages, true));
        assert_eq!((is_hard(&hard, Field::Industries), is_hard(&hard, Field::Languages)), (Some(false), Some(true)));
        assert_eq!(hard.languages.map(|wish| wish.value), Some(vec!["German".to_owned(), "English".to_owned()]));
    }

    #[test]
    fn an_amount_is_read_as_any_country_writes_it() {
        for typed in ["52000", "52 000", "52,000", "52.000", "52'000", "52.000,00", " 52,000.5 "] {
            assert_eq!(amount(typed), Some(52_000.0), "{typed}");
        }
    }

    #[test]
    fn an_amount_that_is_no_number_is_no_wish() {
        for amount in ["", "much", "-3", "inf"] {
            assert_eq!(changed(&Preferences::default(), &Change::Pay("EUR".into(), amount.into())).pay_floor, None);
        }
    }

    #[test]
    fn a_switch_turned_on_and_off_leaves_nothing_behind() {
        let on = changed(&Preferences::default(), &Change::WorkPlace(WorkPlace::Remote, true));
        assert_eq!(is_hard(&on, Field::WorkPlaces), Some(false));
        assert_eq!(changed(&on, &Change::WorkPlace(WorkPlace::Remote, false)), Preferences::default());
    }
}

//! Whether a posting's place is one that is wished for, or near one.

use model::{Posting, WorkPlace};

use super::wishes::Met;
use crate::lexicon::{Lexicon, Place};
use crate::profile::country_named;
use crate::words::words;

/// Kilometres between two places that are one: the names of a town and of a part of it.
const SAME: f64 = 5.0;
/// States of the USA by their letters, some of which are countries too.
const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA \
    WV WI WY DC";

/// A place in words: its towns, as far as they are known, and its country.
#[derive(Debug, Default)]
struct Spot {
    forms: Vec<String>,
    towns: Vec<Place>,
    country: Option<[u8; 2]>,
}

impl Spot {
    /// "Charlotte, North Carolina, United States of America": the first part that names a town, and the country that another one names.
    fn of(written: &str, lexicon: &Lexicon) -> Spot {
        let parts: Vec<&str> = written.split([',', ';', '/', '(', ')', '|']).map(str::trim).filter(|part| !part.is_empty()).collect();
        let towns = parts.iter().map(|part| lexicon.places(part)).find(|towns| !towns.is_empty()).unwrap_or_default();
        let is_state = parts.iter().skip(1).any(|part| STATES.split_whitespace().any(|state| state == *part));
        let named =
            parts.iter().rev().find_map(|part| country_named(part)).and_then(|country| country.code.as_bytes().first_chunk().copied());
        // In "Wilmington, DE" the letters are a state's where a town of that name lies there.
        let country = if is_state && towns.iter().any(|town| &town.country == b"US") { Some(*b"US") } else { named };
        let there: Vec<Place> = towns.iter().copied().filter(|town| country.is_none_or(|country| country == town.country)).collect();
        Spot { forms: words(written).into_iter().map(|word| word.light).collect(), towns: there, country }
    }

    /// Countries in which it can lie.
    fn countries(&self) -> Vec<[u8; 2]> {
        self.country.map_or_else(|| self.towns.iter().map(|town| town.country).collect(), |country| vec![country])
    }
}

/// How a posting's places stand to those wished for. Without a radius a place is met by its name, or by another name of the same town.
pub(super) fn met(posting: &Posting, wanted: &[String], radius: f64, lexicon: &Lexicon) -> Met {
    if wanted.is_empty() || posting.work_place == Some(WorkPlace::Remote) {
        return Met::Yes;
    }
    let spots =
        |places: &[String]| places.iter().map(|place| Spot::of(place, lexicon)).filter(|spot| !spot.forms.is_empty()).collect::<Vec<_>>();
    let (offered, wished) = (spots(&posting.places), spots(wanted));
    let pairs = || wished.iter().flat_map(|wish| offered.iter().map(move |offer| (wish, offer)));
    let stands = |(wish, offer): (&Spot, &Spot)| stands(wish, offer, radius);
    if offered.is_empty() || wished.is_empty() {
        return Met::Unknown;
    }
    match pairs().map(stands).max() {
        Some(Stand::Meets) => Met::Yes,
        Some(Stand::Unknown) => Met::Unknown,
        _ => Met::No(posting.places.join("; ")),
    }
}

/// How one place stands to one wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stand {
    Misses,
    Unknown,
    Meets,
}

fn stands(wish: &Spot, offer: &Spot, radius: f64) -> Stand {
    let is_named = offer.forms.windows(wish.forms.len()).any(|window| window == wish.forms);
    let distances = || wish.towns.iter().flat_map(|wish| offer.towns.iter().map(|offer| wish.distance(*offer)));
    let is_near = distances().any(|distance| distance <= radius.max(SAME));
    // A wish that is a country alone is met by every town of it.
    let in_country = wish.towns.is_empty() && wish.country.is_some() && offer.countries().contains(&wish.country.unwrap_or_default());
    if is_named || is_near || in_country {
        return Stand::Meets;
    }
    let (here, there) = (wish.countries(), offer.countries());
    let is_elsewhere = !here.is_empty() && !there.is_empty() && here.iter().all(|country| !there.contains(country));
    // A country alone may hold the place; a town that is not known may lie near it.
    let is_vague = offer.towns.is_empty() && (offer.country.is_some() || radius > 0.0);
    if is_vague && !is_elsewhere { Stand::Unknown } else { Stand::Misses }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tests::lexicon;

    fn stand(wish: &str, radius: f64, offered: &str) -> Met {
        let posting = Posting { places: vec![offered.to_owned()], ..Posting::default() };
        met(&posting, &[wish.to_owned()], radius, &lexicon())
    }

    fn misses(offered: &str) -> Met {
        Met::No(offered.to_owned())
    }

    // AJ4, AJ11
    #[test]
    fn a_radius_is_measured_from_town_to_town() {
        assert_eq!(stand("Berlin", 40.0, "Potsdam, DE"), Met::Yes);
        assert_eq!(stand("Berlin", 10.0, "Potsdam, DE"), misses("Potsdam, DE"));
        assert_eq!(stand("Zürich", 30.0, "Winterthur"), Met::Yes);
        assert_eq!(stand("Berlin", 100.0, "Hamburg, Germany"), misses("Hamburg, Germany"));
    }

    // AJ4
    #[test]
    fn a_town_meets_the_wish_under_each_of_its_names() {
        assert_eq!(stand("Munich", 0.0, "München, Bayern, Deutschland"), Met::Yes);
        assert_eq!(stand("NYC", 0.0, "New York, NY"), Met::Yes);
        assert_eq!(stand("Springfield", 0.0, "Springfield, IL"), Met::Yes);
    }

    // AJ11: what is not known excludes nobody.
    #[test]
    fn what_may_lie_near_is_unknown_and_another_country_is_not() {
        assert_eq!(stand("Berlin", 30.0, "Klein Kleckersdorf"), Met::Unknown);
        assert_eq!(stand("Berlin", 30.0, "Germany"), Met::Unknown);
        assert_eq!(stand("Berlin", 30.0, "Canada"), misses("Canada"));
        assert_eq!(stand("Berlin", 0.0, "Klein Kleckersdorf"), misses("Klein Kleckersdorf"));
        assert_eq!(stand("Wilmington", 20.0, "Wilmington, DE"), Met::Yes);
    }

    // AJ4
    #[test]
    fn a_country_is_met_by_its_towns() {
        assert_eq!(stand("Germany", 0.0, "Leipzig"), Met::Yes);
        assert_eq!(stand("Germany", 0.0, "Lyon, France"), misses("Lyon, France"));
    }

    // AJ11
    #[test]
    fn remote_work_is_near_everywhere() {
        let remote = Posting { places: vec!["Perth".into()], work_place: Some(WorkPlace::Remote), ..Posting::default() };
        assert_eq!(met(&remote, &["Oslo".to_owned()], 0.0, &lexicon()), Met::Yes);
    }
}

//! The questions beside fit: wishes, culture, growth.

use model::{Exclusion, Posting, Preferences, WorkPlace};

use super::features::Pair;
use crate::lexicon::Lexicon;
use crate::titles::Title;
use crate::words::words;

/// Likeness from which a title is the role wished for.
const SAME_ROLE: f64 = 0.45;

/// How a posting stands to a wish.
enum Met {
    Yes,
    No(String),
    Unknown,
}

/// Wishes met, 0 to 100, and the hard ones that are known not to be met.
pub(crate) fn met(posting: &Posting, preferences: &Preferences, lexicon: &Lexicon) -> (f64, Vec<Exclusion>) {
    let wishes = [
        ("places", preferences.places.as_ref().map(|wish| (place(posting, &wish.value), wish.hard))),
        ("workPlaces", preferences.work_places.as_ref().map(|wish| (work_place(posting, &wish.value), wish.hard))),
        ("payFloor", preferences.pay_floor.as_ref().map(|wish| (pay(posting, &wish.value), wish.hard))),
        ("roles", preferences.roles.as_ref().map(|wish| (role(posting, &wish.value, lexicon), wish.hard))),
        ("employmentTypes", preferences.employment_types.as_ref().map(|wish| (employment(posting, &wish.value), wish.hard))),
    ];
    let (mut n_wishes, mut halves, mut excluded) = (0, 0, Vec::new());
    for (name, wish) in wishes.into_iter().filter_map(|(name, wish)| Some((name, wish?))) {
        n_wishes += 1;
        match wish {
            (Met::Yes, _) => halves += 2,
            (Met::Unknown, _) => halves += 1,
            (Met::No(offered), true) => excluded.push(Exclusion { wish: name.to_owned(), offered }),
            (Met::No(_), false) => {}
        }
    }
    let value = if n_wishes == 0 { 100.0 } else { 50.0 * f64::from(halves) / f64::from(n_wishes) };
    ((value * 100.0).round() / 100.0, excluded)
}

fn place(posting: &Posting, wanted: &[String]) -> Met {
    if wanted.is_empty() || posting.work_place == Some(WorkPlace::Remote) {
        return Met::Yes;
    }
    if posting.places.is_empty() {
        return Met::Unknown;
    }
    let forms = |text: &str| words(text).into_iter().map(|word| word.light).collect::<Vec<_>>();
    let offered: Vec<Vec<String>> = posting.places.iter().map(|place| forms(place)).collect();
    let is_met = wanted
        .iter()
        .map(|place| forms(place))
        .filter(|place| !place.is_empty())
        .any(|wish| offered.iter().any(|offered| offered.windows(wish.len()).any(|window| window == wish)));
    if is_met { Met::Yes } else { Met::No(posting.places.join("; ")) }
}

fn work_place(posting: &Posting, wanted: &[WorkPlace]) -> Met {
    match posting.work_place {
        _ if wanted.is_empty() => Met::Yes,
        None => Met::Unknown,
        Some(offered) if wanted.contains(&offered) => Met::Yes,
        Some(WorkPlace::OnSite) => Met::No("on_site".to_owned()),
        Some(WorkPlace::Hybrid) => Met::No("hybrid".to_owned()),
        Some(WorkPlace::Remote) => Met::No("remote".to_owned()),
    }
}

fn pay(posting: &Posting, floor: &model::PayFloor) -> Met {
    match &posting.pay {
        Some(pay) if pay.currency.eq_ignore_ascii_case(&floor.currency) && pay.max_year >= floor.per_year => Met::Yes,
        Some(pay) if pay.currency.eq_ignore_ascii_case(&floor.currency) => Met::No(pay.quote.clone()),
        _ => Met::Unknown,
    }
}

fn role(posting: &Posting, wanted: &[String], lexicon: &Lexicon) -> Met {
    let title = Title::new(&posting.title, lexicon);
    let is_met = wanted.is_empty() || wanted.iter().any(|role| Title::new(role, lexicon).similarity(&title) >= SAME_ROLE);
    if is_met { Met::Yes } else { Met::No(posting.title.clone()) }
}

fn employment(posting: &Posting, wanted: &[model::EmploymentType]) -> Met {
    if wanted.is_empty() {
        return Met::Yes;
    }
    if posting.employment_types.is_empty() {
        return Met::Unknown;
    }
    let is_met = posting.employment_types.iter().any(|offered| wanted.contains(offered));
    if is_met { Met::Yes } else { Met::No(posting.employment_types.iter().map(|kind| format!("{kind:?}")).collect::<Vec<_>>().join(", ")) }
}

/// Chosen cues that the posting has, 0 to 100; none without chosen cues.
pub(super) fn culture(posting: &Posting, preferences: &Preferences) -> Option<f64> {
    let chosen = preferences.culture.as_ref().filter(|chosen| !chosen.is_empty())?;
    let n_met = chosen.iter().filter(|name| posting.cues.iter().any(|cue| cue.name == **name)).count();
    Some((10_000.0 * n_met as f64 / chosen.len() as f64).round() / 100.0)
}

/// Room to grow, 0 to 100: skills to learn that lie one step from known ones (45), a step up in level (25), what the posting offers
/// for learning (30).
pub(super) fn growth(pair: &Pair, lexicon: &Lexicon) -> f64 {
    let asked = || pair.posting.required.iter().chain(&pair.posting.preferred);
    let families = |is_shown: bool| asked().filter(move |requirement| pair.shown.contains_key(&requirement.id) == is_shown).count();
    let known: Vec<u8> = pair
        .seeker
        .profile
        .meta
        .tacit
        .skills
        .iter()
        .filter(|skill| pair.shown.contains_key(&skill.id))
        .map(|skill| family(&skill.name, lexicon))
        .collect();
    let near = asked().filter(|requirement| !pair.shown.contains_key(&requirement.id));
    let n_near =
        near.filter(|requirement| known.contains(&family(&requirement.name, lexicon)) && family(&requirement.name, lexicon) > 0).count();
    let n_missing = families(false);
    let skills = if n_missing == 0 { 0.0 } else { 45.0 * n_near as f64 / n_missing as f64 };
    let step = match pair.asked_level.map(|asked| asked - pair.held_level) {
        Some(1) => 25.0,
        Some(0) => 12.0,
        _ => 0.0,
    };
    let cues = ["learning", "mentoring", "career"].iter().filter(|name| pair.posting.cues.iter().any(|cue| cue.name == **name)).count();
    ((skills + step + 10.0 * cues as f64) * 100.0).round() / 100.0
}

/// Number of the family of a skill with this name; 0 for none.
fn family(name: &str, lexicon: &Lexicon) -> u8 {
    lexicon.named(name).map_or(0, |number| lexicon.concept(number).family)
}

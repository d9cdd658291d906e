//! The list of jobs as the seeker wants to see it.

mod search;

use model::{Match, Posting};

use crate::state::State;
pub use search::{Change, Order, Search};

/// What is shown of the list, and how much of it is hidden and why.
#[derive(Debug, Default, PartialEq)]
pub struct List<'s> {
    /// In the order to show.
    pub shown: Vec<&'s Match>,
    /// Jobs that lack a word that is searched for.
    pub without_words: usize,
    /// Jobs elsewhere.
    pub without_place: usize,
    /// Jobs that do not say what they pay.
    pub without_pay: usize,
}

impl State {
    /// The list of jobs in the running.
    pub fn list(&self) -> List<'_> {
        self.list_of(&self.search)
    }

    /// The list as another search would have it.
    pub fn list_of(&self, search: &Search) -> List<'_> {
        let words: Vec<String> = search.words.split_whitespace().map(str::to_lowercase).collect();
        let currency = (search.order == Order::Pay).then(|| self.commonest_currency()).flatten();
        let mut list = List::default();
        let mut placed: Vec<(f64, String, &Match)> = Vec::new();
        for one in self.matches.iter().filter(|one| one.excluded.is_empty()) {
            let posting = self.posting(&one.posting);
            if !words.is_empty() && !posting.is_some_and(|posting| has(posting, &words)) {
                list.without_words += 1;
            } else if search.place.is_some() && posting.and_then(|posting| posting.work_place) != search.place {
                list.without_place += 1;
            } else if search.says_pay && posting.is_none_or(|posting| posting.pay.is_none()) {
                list.without_pay += 1;
            } else {
                let title = if search.order == Order::Title { one.title.to_lowercase() } else { String::new() };
                placed.push((self.rank(one, posting, currency), title, one));
            }
        }
        placed.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        list.shown = placed.into_iter().map(|(_, _, one)| one).collect();
        list
    }

    /// What a job is ordered by, the highest first; a job of which it is not known comes last.
    fn rank(&self, one: &Match, posting: Option<&Posting>, currency: Option<&str>) -> f64 {
        match self.search.order {
            // A job that is opened stays under the finger that opened it.
            Order::Best => self.estimates.get(&one.posting).unwrap_or(&one.score) + self.shift_of(&one.posting) + self.search.shift(one),
            Order::Fit => one.score,
            Order::Title => 0.0,
            Order::Newest => posting.and_then(|posting| posting.date_posted.as_deref()).map_or(0.0, day),
            Order::Pay => posting.and_then(|posting| posting.pay.as_ref()).map_or(f64::MIN, |pay| {
                // Amounts of different currencies are not compared.
                let others = if Some(&*pay.currency) == currency { 0.0 } else { -1e12 };
                pay.max_year + others
            }),
        }
    }

    fn commonest_currency(&self) -> Option<&str> {
        let mut counted: Vec<(&str, usize)> = Vec::new();
        for pay in self.postings.iter().flat_map(|all| all.iter()).filter_map(|posting| posting.pay.as_ref()) {
            match counted.iter_mut().find(|(currency, _)| *currency == pay.currency) {
                Some((_, n)) => *n += 1,
                None => counted.push((&pay.currency, 1)),
            }
        }
        counted.into_iter().max_by_key(|(_, n)| *n).map(|(currency, _)| currency)
    }
}

/// `YYYY-MM-DD` as a number that grows with time.
fn day(text: &str) -> f64 {
    text.bytes().take(10).filter(u8::is_ascii_digit).fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'))
}

fn has(posting: &Posting, words: &[String]) -> bool {
    let parts = [&posting.title, &posting.text].into_iter().chain(&posting.employer).chain(&posting.places);
    let skills = posting.required.iter().chain(&posting.preferred).map(|skill| &skill.name);
    let text: String = parts.chain(skills).fold(String::new(), |text, part| text + &part.to_lowercase() + "\n");
    words.iter().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use serde_json::json;

    use super::*;
    use crate::state::Action;

    fn posting(id: &str, title: &str, pay: Option<(&str, f64)>, date: &str) -> Posting {
        let pay = pay.map(
            |(currency, year)| json!({"currency": currency, "minYear": year, "maxYear": year, "quote": "", "span": {"start": 0, "end": 0}}),
        );
        json::Json::read(json!({"id": id, "title": title, "text": format!("{title} wanted"), "pay": pay, "datePosted": date}))
            .expect("a posting")
    }

    fn found(id: &str, title: &str, score: f64, growth: f64) -> Match {
        Match {
            posting: id.into(),
            title: title.into(),
            score,
            growth,
            growth_evidence: Vec::new(),
            preferences: 50.0,
            preferences_evidence: Vec::new(),
            culture: None,
            culture_evidence: Vec::new(),
            contributions: Vec::new(),
            missing: Vec::new(),
            advice: Vec::new(),
            flags: Vec::new(),
            excluded: Vec::new(),
        }
    }

    fn state() -> State {
        let postings = vec![
            posting("a", "Nurse", Some(("EUR", 40_000.0)), "2026-11-01"),
            posting("b", "Baker", None, "2026-11-20"),
            posting("c", "Cook", Some(("EUR", 30_000.0)), "2026-10-01"),
        ];
        let matches = vec![found("a", "Nurse", 60.0, 10.0), found("b", "Baker", 55.0, 90.0), found("c", "Cook", 20.0, 50.0)];
        let state = State::default().reduce(Action::PostingsRead { postings, n_unreadable: 0 });
        State { matches: Rc::new(matches), ..state }
    }

    fn titles(state: &State) -> Vec<&str> {
        state.list().shown.iter().map(|one| one.title.as_str()).collect()
    }

    fn after(state: &State, changes: &[Change]) -> State {
        let search = changes.iter().fold(state.search.clone(), |search, change| search.changed(change.clone()));
        State { search, ..state.clone() }
    }

    #[test]
    fn every_order_is_what_it_says() {
        let state = state();
        let in_order = |order| after(&state, &[Change::Order(order)]);
        assert_eq!(titles(&state), ["Nurse", "Baker", "Cook"]);
        assert_eq!(titles(&in_order(Order::Pay)), ["Nurse", "Cook", "Baker"]);
        assert_eq!(titles(&in_order(Order::Newest)), ["Baker", "Nurse", "Cook"]);
        assert_eq!(titles(&in_order(Order::Title)), ["Baker", "Cook", "Nurse"]);
    }

    // AJ11: what is hidden is counted, with the reason.
    #[test]
    fn what_is_hidden_is_counted_by_its_reason_and_comes_back() {
        let narrowed = after(&state(), &[Change::Words("WANTED".into()), Change::SaysPay(true)]);
        let list = narrowed.list();
        assert_eq!((list.shown.len(), list.without_words, list.without_pay), (2, 0, 1));
        assert_eq!(titles(&after(&narrowed, &[Change::Words("cook".into())])), ["Cook"]);
        assert_eq!(titles(&after(&narrowed, &[Change::All])).len(), 3);
    }

    // AJ12: growth moves the order and leaves the fit.
    #[test]
    fn a_slider_moves_the_order_and_leaves_the_scores() {
        let state = state();
        let moved = after(&state, &[Change::Weight(0, 10)]);
        assert_eq!(titles(&moved), ["Baker", "Nurse", "Cook"]);
        assert_eq!(moved.search.shift(&moved.matches[1]), 13.5);
        assert_eq!(moved.matches, state.matches);
        assert_eq!(titles(&after(&moved, &[Change::Order(Order::Fit)])), ["Nurse", "Baker", "Cook"]);
    }
}

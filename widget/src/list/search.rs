//! What is searched for, in which order, and what else counts beside fit.

use model::{Match, WorkPlace};
use vault::SavedSearch;

/// What the list is narrowed down to, and its order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Search {
    /// Words that a job must have, all of them.
    pub words: String,
    /// Where the work is done; none for anywhere.
    pub place: Option<WorkPlace>,
    /// Only jobs that say what they pay.
    pub says_pay: bool,
    /// The order.
    pub order: Order,
    /// How much growth, wishes and culture move a job, 0 to 10 each.
    pub weights: [u8; 3],
}

/// Orders of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// Fit, moved by votes and by what else counts.
    #[default]
    Best,
    /// Fit alone.
    Fit,
    /// Highest pay first, jobs of the commonest currency before the others.
    Pay,
    /// Newest first.
    Newest,
    /// By title.
    Title,
}

impl Order {
    /// All of them, in the order of the menu.
    pub const ALL: [Order; 5] = [Order::Best, Order::Fit, Order::Pay, Order::Newest, Order::Title];
}

/// A change of the search.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Other words.
    Words(String),
    /// Another place.
    Place(Option<WorkPlace>),
    /// With pay or not.
    SaysPay(bool),
    /// Another order.
    Order(Order),
    /// Growth, wishes or culture count so much.
    Weight(usize, u8),
    /// As a saved search has it.
    Saved(Box<SavedSearch>),
    /// All jobs again.
    All,
}

impl Search {
    /// The search after a change.
    pub fn changed(&self, change: Change) -> Search {
        let mut next = self.clone();
        match change {
            Change::Words(words) => next.words = words,
            Change::Place(place) => next.place = place,
            Change::SaysPay(on) => next.says_pay = on,
            Change::Order(order) => next.order = order,
            Change::Weight(which, weight) => next.weights.iter_mut().skip(which).take(1).for_each(|slot| *slot = weight.min(10)),
            Change::Saved(saved) => next = Search { order: self.order, weights: self.weights, ..Search::from(&*saved) },
            Change::All => next = Search { order: self.order, weights: self.weights, ..Search::default() },
        }
        next
    }

    /// To be kept under a name, switched off.
    pub fn saved(&self, name: String) -> SavedSearch {
        let place = self.place.map(|place| json::to_string(&place).trim_matches('"').to_owned()).unwrap_or_default();
        SavedSearch { name, words: self.words.trim().to_owned(), place, says_pay: self.says_pay, ..SavedSearch::default() }
    }

    /// Whether some jobs may be hidden.
    pub fn narrows(&self) -> bool {
        !self.words.trim().is_empty() || self.place.is_some() || self.says_pay
    }

    /// Points that growth, wishes and culture move a job up by: at most [`MOST_POINTS`] each.
    pub fn shift(&self, of_it: &Match) -> f64 {
        let values = [Some(of_it.growth), Some(of_it.preferences), of_it.culture];
        let one = |(value, weight): (Option<f64>, u8)| value.unwrap_or(0.0) / 100.0 * f64::from(weight) / 10.0;
        values.into_iter().zip(self.weights).map(one).sum::<f64>() * MOST_POINTS
    }
}

impl From<&SavedSearch> for Search {
    fn from(saved: &SavedSearch) -> Search {
        let place = json::Json::read(json::Value::from(&*saved.place)).ok();
        Search { words: saved.words.clone(), place, says_pay: saved.says_pay, ..Search::default() }
    }
}

/// Points that a slider moves a job by where it is pushed all the way.
const MOST_POINTS: f64 = 15.0;

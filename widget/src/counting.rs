//! Anonymous counts: off until the seeker switches them on, and off for good where the browser asks for privacy.

use std::collections::BTreeSet;
use std::rc::Rc;

use share_contract::{Count, CountKind, PostingId, ScoreBucket, Stage};

/// Whether counting is on, and what was counted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counting {
    /// Global Privacy Control or Do Not Track is set: the switch cannot be turned on.
    pub is_refused: bool,
    /// The seeker's switch.
    is_on: bool,
    // Shared: the state is copied at every action, and of ten thousand jobs this is a lot.
    seen: Rc<BTreeSet<(String, CountKind)>>,
    sent: Rc<BTreeSet<(String, CountKind)>>,
}

impl Counting {
    /// Whether counts may leave.
    pub fn is_on(&self) -> bool {
        self.is_on && !self.is_refused
    }

    /// With the switch turned.
    pub fn switched(&self, on: bool) -> Counting {
        Counting { is_on: on, ..self.clone() }
    }

    /// Takes down something that happened; once a posting and kind, however often it happens.
    pub fn saw(&mut self, posting: &str, kind: CountKind) {
        Rc::make_mut(&mut self.seen).insert((posting.to_owned(), kind));
    }

    /// Takes down a match of a posting: that it was matched, and the tenth of the scale its score is in.
    ///
    /// A score that changes after a correction counts once, as first seen: two entries would show that they are one person's.
    pub fn saw_score(&mut self, posting: &str, score: f64) {
        let matched = (posting.to_owned(), CountKind::Stage(Stage::Matched));
        if Rc::make_mut(&mut self.seen).insert(matched) {
            self.saw(posting, CountKind::ScoreBucket(ScoreBucket::of(score)));
        }
    }

    /// What is to be sent now; nothing while counting is off.
    pub fn due(&self) -> Vec<Count> {
        if !self.is_on() {
            return Vec::new();
        }
        let fresh = self.seen.difference(&self.sent);
        fresh.filter_map(|(posting, kind)| Some(Count { posting: PostingId::encode(posting).ok()?, kind: *kind })).collect()
    }

    /// With everything due marked as sent.
    pub fn sent(&self) -> Counting {
        Counting { sent: self.seen.clone(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(counting: &Counting) -> Counting {
        let mut counting = counting.clone();
        counting.saw("p 1", CountKind::Stage(Stage::Opened));
        counting
    }

    #[test]
    fn nothing_is_due_before_the_switch() {
        assert!(opened(&Counting::default()).due().is_empty());
    }

    #[test]
    fn a_browser_that_asks_for_privacy_is_obeyed_whatever_the_switch_says() {
        let refused = Counting { is_refused: true, ..Counting::default() };
        assert!(opened(&refused).switched(true).due().is_empty());
    }

    // JT15
    #[test]
    fn what_happened_twice_is_counted_once() {
        let counting = opened(&opened(&Counting::default().switched(true)));
        assert_eq!(counting.due().len(), 1);
        assert!(opened(&counting.sent()).due().is_empty());
    }

    // JT3
    #[test]
    fn a_score_is_counted_by_its_tenth_and_only_the_first_time() {
        let mut counting = Counting::default().switched(true);
        [81.25, 92.0].into_iter().for_each(|score| counting.saw_score("p", score));
        let buckets: Vec<_> = counting.due().into_iter().filter(|count| matches!(count.kind, CountKind::ScoreBucket(_))).collect();
        assert_eq!(serde_json::to_string(&buckets).expect("json"), r#"[{"posting":"p","scoreBucket":8}]"#);
    }
}

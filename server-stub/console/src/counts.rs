use share_contract::{CountKind, Counters, PostingId, Stage};

/// Number of buckets of the histogram, ten points wide each.
pub const N_BUCKETS: usize = 10;

/// A counted number, as far as it is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing was released: nothing was counted, or fewer than k.
    #[default]
    None,
    /// More than none and fewer than k: the server does not say how many (N5).
    Few,
    /// That many.
    Exactly(u64),
}

impl Cell {
    /// For people: `fewer than 10`, `34`.
    pub fn words(self, k: u32) -> String {
        match self {
            Cell::None | Cell::Few => format!("fewer than {k}"),
            Cell::Exactly(count) => count.to_string(),
        }
    }

    /// Height of a bar: a withheld number is drawn as high as it could be at most.
    pub fn at_most(self, k: u32) -> u64 {
        match self {
            Cell::None => 0,
            Cell::Few => u64::from(k.saturating_sub(1)),
            Cell::Exactly(count) => count,
        }
    }
}

/// Everything that was counted for one posting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostingCounts {
    /// The posting.
    pub posting: PostingId,
    /// In the order of [`Stage::ALL`], without views: those are the page's and not a posting's.
    pub stages: Vec<(Stage, Cell)>,
    /// Scores 0 to 9, 10 to 19 and so on.
    pub buckets: [Cell; N_BUCKETS],
}

impl PostingCounts {
    /// One for each posting, in the order of their first counter.
    pub fn all(counters: &Counters) -> Vec<PostingCounts> {
        let mut found: Vec<PostingCounts> = Vec::new();
        for counter in &counters.counters {
            let at = found.iter().position(|counts| counts.posting == counter.posting).unwrap_or_else(|| {
                found.push(PostingCounts::none(counter.posting.clone()));
                found.len() - 1
            });
            let cell = counter.count.map_or(Cell::Few, Cell::Exactly);
            match counter.kind {
                CountKind::Stage(stage) => {
                    found[at].stages.iter_mut().filter(|(known, _)| *known == stage).for_each(|(_, held)| *held = cell)
                }
                CountKind::ScoreBucket(bucket) => found[at].buckets[usize::from(bucket.index())] = cell,
                CountKind::Meets(_) | CountKind::Lacks(_) => {}
            }
        }
        found
    }

    fn none(posting: PostingId) -> PostingCounts {
        PostingCounts {
            posting,
            stages: Stage::ALL[1..].iter().map(|stage| (*stage, Cell::None)).collect(),
            buckets: [Cell::None; N_BUCKETS],
        }
    }

    /// Largest number of the funnel, at least 1, so that it can be divided by.
    pub fn most_of_stages(&self, k: u32) -> u64 {
        self.stages.iter().map(|(_, cell)| cell.at_most(k)).max().unwrap_or(0).max(1)
    }

    /// Largest number of the histogram, at least 1.
    pub fn most_of_buckets(&self, k: u32) -> u64 {
        self.buckets.iter().map(|cell| cell.at_most(k)).max().unwrap_or(0).max(1)
    }
}

/// Name of a stage, for people.
pub fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Viewed => "Page viewed",
        Stage::Opened => "Posting opened",
        Stage::Matched => "Resume matched",
        Stage::SummarySent => "Summary sent",
        Stage::ApplyClicked => "Application opened",
    }
}

/// `60 to 69`; the last bucket ends at 100.
pub fn bucket_name(bucket: usize) -> String {
    let from = bucket * 10;
    format!("{from} to {}", if bucket + 1 == N_BUCKETS { 100 } else { from + 9 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counters() -> Counters {
        serde_json::from_str(
            r#"{"k":10,"counters":[{"posting":"welder","stage":"opened","count":120},{"posting":"cook","scoreBucket":3,"count":null},
            {"posting":"welder","scoreBucket":9,"count":14},{"posting":"welder","stage":"summary_sent","count":null}]}"#,
        )
        .expect("the shape of the contract")
    }

    #[test]
    fn counters_are_gathered_by_posting() {
        let all = PostingCounts::all(&counters());
        assert_eq!(all.iter().map(|counts| counts.posting.as_str()).collect::<Vec<_>>(), ["welder", "cook"]);
        assert_eq!(all[0].stages[0], (Stage::Opened, Cell::Exactly(120)));
        assert_eq!(all[0].buckets[9], Cell::Exactly(14));
        assert_eq!(all[1].stages[0].1, Cell::None);
    }

    // N5: a small cell is never drawn or written as a number.
    #[test]
    fn a_withheld_number_is_said_to_be_fewer_than_k() {
        let all = PostingCounts::all(&counters());
        assert_eq!(all[0].stages[2].1.words(10), "fewer than 10");
        assert_eq!(all[1].buckets[3].at_most(10), 9);
    }

    #[test]
    fn bars_never_divide_by_nothing() {
        let none = PostingCounts::none(PostingId::new("x").expect("an id"));
        assert_eq!((none.most_of_stages(10), none.most_of_buckets(0)), (1, 1));
    }

    #[test]
    fn buckets_cover_the_scale() {
        assert_eq!((bucket_name(0).as_str(), bucket_name(9).as_str()), ("0 to 9", "90 to 100"));
    }
}

use share_contract::{CountKind, Stage};

use super::{Board, N_BUCKETS, Told};
use crate::day::day;

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

/// `12,345`.
pub fn number(count: u64) -> String {
    let digits = count.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

/// `60 to 69`; the last bucket ends at 100.
pub fn bucket_name(bucket: u8) -> String {
    let from = bucket * 10;
    format!("{from} to {}", if bucket + 1 == N_BUCKETS { 100 } else { from + 9 })
}

/// Name of anything that is counted.
pub fn kind_name(kind: CountKind) -> String {
    match kind {
        CountKind::Stage(stage) => stage_name(stage).to_owned(),
        CountKind::ScoreBucket(bucket) => format!("Score {}", bucket_name(bucket.index())),
        CountKind::Meets(requirement) => format!("Requirement {} met", requirement.index() + 1),
        CountKind::Lacks(requirement) => format!("Requirement {} not met", requirement.index() + 1),
    }
}

/// `8 %`; small shares keep one place.
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 9.95 { format!("{percent:.1} %") } else { format!("{percent:.0} %") }
}

impl Board<'_> {
    /// The funnel in a sentence.
    pub fn funnel_words(self) -> String {
        let told: Vec<_> = self.stages().into_iter().filter_map(|(stage, told)| Some((stage, told?))).collect();
        match (told.first(), told.last()) {
            (Some((first, most)), Some((last, least))) if first != last => format!(
                "From {} for “{}” to {} for “{}”.",
                most.words(),
                stage_name(*first).to_lowercase(),
                least.words(),
                stage_name(*last).to_lowercase()
            ),
            (Some((only, told)), _) => format!("{} for “{}”; the rest is too few to show.", told.words(), stage_name(*only).to_lowercase()),
            _ => "Nothing was released of this choice yet.".to_owned(),
        }
    }

    /// The histogram in a sentence.
    pub fn histogram_words(self) -> String {
        let buckets = self.buckets();
        let told: Vec<(u8, Told)> = buckets.iter().filter_map(|(bucket, told)| Some((*bucket, (*told)?))).collect();
        let Some((bucket, most)) = told.iter().max_by_key(|(bucket, told)| (told.count, *bucket)) else {
            return "No scores were released of this choice yet.".to_owned();
        };
        let hidden = match buckets.len() - told.len() {
            0 => String::new(),
            1 => " One tenth of the scale is too few to show.".to_owned(),
            n => format!(" {n} tenths of the scale are too few to show."),
        };
        format!("Most frequent: scores {}, {}.{hidden}", bucket_name(*bucket), most.words())
    }

    /// The trend in a sentence.
    pub fn trend_words(self) -> String {
        let trend = self.trend();
        let by_count = |(_, told): &&(share_contract::Date, Told)| told.count;
        match (trend.iter().min_by_key(by_count), trend.iter().max_by_key(by_count), trend.last()) {
            (Some((_, only)), _, Some((through, _))) if trend.len() == 1 => {
                format!("One release so far, through {}: {}.", day(*through), only.words())
            }
            (Some((low_day, low)), Some((high_day, high)), Some((_, last))) => format!(
                "{} releases: fewest {} through {}, most {} through {}, last {}.",
                trend.len(),
                low.words(),
                day(*low_day),
                high.words(),
                day(*high_day),
                last.words()
            ),
            _ => "Nothing was released of this stage yet.".to_owned(),
        }
    }

    /// What can be said of the channels.
    pub fn channel_words(self) -> Vec<String> {
        let said: Vec<String> = self.differences().iter().map(|(better, worse)| format!("{better} does better than {worse}.")).collect();
        match self.channels().len() {
            0 => vec!["No channel has enough to be compared yet.".to_owned()],
            1 => vec!["Only one channel has enough to show.".to_owned()],
            _ if said.is_empty() => vec!["No two channels surely differ yet: their intervals overlap.".to_owned()],
            _ => said,
        }
    }
}

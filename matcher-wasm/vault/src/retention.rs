use json::Json;
use share_contract::Date;

use crate::Vault;

/// Days without a change after which an interview is archived: half a year.
pub const ARCHIVE_DAYS: u32 = 183;
/// Days after which a match loses what it was about: a year.
pub const ANONYMISE_DAYS: u32 = 365;
/// Days without use after which the vault asks whether it shall be deleted: two years.
pub const REVIEW_DAYS: u32 = 730;

/// What retention does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Interviews are archived.
    ArchiveInterviews,
    /// Matches are anonymised.
    AnonymiseMatches,
    /// Shares and consents that ended are cleared of their secrets.
    EndShares,
    /// The seeker is asked whether everything shall be deleted.
    Review,
}

/// When something is due next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub task: Task,
    /// The first day on which it happens.
    pub day: Date,
}

fn after(day: &str, days: u32) -> Option<Date> {
    Some(Date::parse(day).ok()?.plus_days(days))
}

impl Vault {
    /// What is due next and when, the earliest of each task; nothing for tasks that have nothing to do (AJ37).
    #[must_use]
    pub fn due(&self) -> Vec<Due> {
        let interviews = self.interviews.iter().filter(|one| !one.archived).filter_map(|one| after(&one.last_active, ARCHIVE_DAYS)).min();
        let matches = self.matches.iter().filter(|one| !one.posting.is_empty()).filter_map(|one| after(&one.day, ANONYMISE_DAYS)).min();
        let shares = self.shares.iter().filter(|one| !one.token.is_empty()).filter_map(|one| after(&one.expires, 0)).min();
        let review = after(&self.last_used, REVIEW_DAYS);
        let all =
            [(Task::ArchiveInterviews, interviews), (Task::AnonymiseMatches, matches), (Task::EndShares, shares), (Task::Review, review)];
        all.into_iter().filter_map(|(task, day)| Some(Due { task, day: day? })).collect()
    }

    /// Does what is due on a day, and says what that was. A review only asks: nothing is deleted unasked.
    pub fn age(&mut self, today: Date) -> Vec<Task> {
        let due: Vec<Task> = self.due().into_iter().filter(|due| due.day <= today).map(|due| due.task).collect();
        let is_due = |day: &str, days| after(day, days).is_some_and(|due| due <= today);
        for one in self.interviews.iter_mut().filter(|one| is_due(&one.last_active, ARCHIVE_DAYS)) {
            one.archived = true;
        }
        for one in self.matches.iter_mut().filter(|one| !one.posting.is_empty() && is_due(&one.day, ANONYMISE_DAYS)) {
            for text in [&mut one.resume, &mut one.posting, &mut one.title, &mut one.employer] {
                text.clear();
            }
            one.score = (one.score / 10.0).floor() * 10.0;
            one.day.replace_range("YYYY-MM-".len().., "01");
        }
        for one in self.shares.iter_mut().filter(|one| is_due(&one.expires, 0)) {
            one.token.clear();
        }
        due
    }

    /// The vault is in use on this day: the two years begin again.
    pub fn touch(&mut self, today: Date) {
        self.last_used = today.to_string();
    }
}

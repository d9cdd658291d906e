//! Whom the settings keep what from.

use model::SummaryDraft;

use super::State;
use crate::consent::{About, Draft, Field};

impl State {
    /// Whether the settings forbid to send anything: the employer is on the block list, by its id or its name, or the company that the
    /// posting names is (AJ25).
    pub fn is_blocked(&self, posting: &str) -> bool {
        let of_posting = self.posting(posting).and_then(|posting| posting.employer.as_deref());
        let names = self.employer.iter().flat_map(|employer| [employer.tenant.as_str(), &employer.name]);
        names.chain(of_posting).any(|name| self.kept.vault.settings.blocks(name))
    }

    /// Whether the settings keep a field from the employer of this page (AJ25).
    pub fn withholds(&self, field: &str) -> bool {
        self.kept.vault.settings.withholds(self.recipient(), field)
    }

    /// Whether the settings keep back what a draft is about, or something that is picked or typed in it (AJ25).
    pub fn keeps_back(&self, draft: &Draft) -> bool {
        let is_kept_back = match draft.about {
            About::Score => self.withholds("score"),
            About::Times(_) => self.withholds("availability"),
            About::Practice(_) => self.withholds("evaluation"),
            About::Board => self.kept.vault.settings.blocks(&draft.typed),
            About::Summary | About::Check(_) => false,
        };
        let withheld = self.withheld_values(if draft.about == About::Board { &draft.typed } else { self.recipient() });
        let picked = draft.prepared.sentences.iter().filter(|sentence| sentence.included).map(|sentence| &sentence.text);
        is_kept_back || picked.chain([&draft.note]).any(|text| withheld.iter().any(|value| says(text, value)))
    }

    fn recipient(&self) -> &str {
        self.employer.as_ref().map_or("", |employer| employer.tenant.as_str())
    }

    /// What stands in the resume in those fields that a recipient does not get.
    fn withheld_values(&self, recipient: &str) -> Vec<String> {
        let Some(profile) = &self.profile else { return Vec::new() };
        let of = |field: Field| match field {
            Field::Name => vec!["/basics/name".to_owned()],
            Field::Email => vec!["/basics/email".to_owned()],
            Field::Phone => vec!["/basics/phone".to_owned()],
            Field::City => vec!["/basics/location/city".to_owned()],
            Field::Links => (0..MOST_LINKS).map(|at| format!("/basics/profiles/{at}/url")).chain(["/basics/url".to_owned()]).collect(),
            Field::Score => Vec::new(),
        };
        let withheld = Field::ALL.into_iter().filter(|field| self.kept.vault.settings.withholds(recipient, field.name()));
        withheld.flat_map(of).filter_map(|path| profile.value(&path).map(str::to_owned)).collect()
    }

    /// A summary without what the settings keep back, and without the sentences that say it.
    pub(super) fn without_withheld(&self, mut prepared: SummaryDraft) -> SummaryDraft {
        let mut taken = self.withheld_values(self.recipient());
        for field in Field::ALL.into_iter().filter(|field| self.withholds(field.name())) {
            match field {
                Field::Name => taken.extend(prepared.name.take()),
                Field::Email => taken.extend(prepared.email.take()),
                Field::Phone => taken.extend(prepared.phone.take()),
                Field::City => taken.extend(prepared.city.take()),
                Field::Links => taken.append(&mut prepared.links),
                Field::Score => prepared.score = None,
            }
        }
        prepared.sentences.retain(|sentence| !taken.iter().any(|value| says(&sentence.text, value)));
        prepared
    }
}

/// Links beyond these are none of a person.
const MOST_LINKS: usize = 20;
/// Fewer digits are no telephone number.
const LEAST_DIGITS: usize = 7;

/// Whether a text says a value: in any case, with other blanks, and numbers with other signs between their digits.
fn says(text: &str, value: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (words, number) = (plain(value), digits(value));
    let is_number = number.len() >= LEAST_DIGITS && !value.contains(char::is_alphabetic);
    (!words.is_empty() && plain(text).contains(&words)) || (is_number && digits(text).contains(&number))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use json::Json;
    use serde_json::json;
    use vault::EmployerLimit;

    use super::*;
    use crate::consent::{Change, Keys};
    use crate::profile::Profile;

    // AJ25: a hidden field is absent, and so is a sentence that says it.
    #[test]
    fn what_is_withheld_is_not_even_in_the_draft() {
        let mut state = State::default();
        let draft: SummaryDraft = serde_json::from_value(json!({
            "posting": "p", "title": "Nurse", "name": "Ada Byrne", "email": "ada@example.org", "links": ["https://ada.example"], "score": 80.0,
            "sentences": [{"text": "Ada\n Byrne led a ward.", "span": {"start": 0, "end": 9}, "included": true},
                {"text": "Runs.", "span": {"start": 10, "end": 15}, "included": true}],
        }))
        .expect("a draft");
        let settings = &mut Rc::make_mut(&mut state.kept.vault).settings;
        settings.withheld = vec!["name".into(), "score".into()];
        settings.limits = vec![EmployerLimit { employer: "other".into(), withheld: vec!["email".into()] }];
        let left = state.without_withheld(draft);
        assert_eq!((left.name, left.score, left.email.as_deref()), (None, None, Some("ada@example.org")));
        assert_eq!(left.sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>(), ["Runs."]);
    }

    // AJ25, AJ18: free times, marks and the score alone are kept back like fields.
    #[test]
    fn what_is_withheld_goes_in_no_other_kind_of_share() {
        let mut state = State::default();
        let drafts = [About::Score, About::Times(Vec::new()), About::Practice(Vec::new()), About::Summary].map(draft);
        assert!(!drafts.iter().any(|draft| state.keeps_back(draft)));
        Rc::make_mut(&mut state.kept.vault).settings.withheld = ["score", "availability", "evaluation"].map(str::to_owned).to_vec();
        assert_eq!(drafts.map(|draft| state.keeps_back(&draft)), [true, true, true, false]);
    }

    fn draft(about: About) -> Draft {
        Draft::new(about, SummaryDraft::default(), 30, Keys::new(None))
    }

    /// A resume with everything that can be kept back, which is kept back from everybody but the links: those from a board alone.
    fn careful() -> State {
        let mut state = State {
            profile: Some(Rc::new(
                Profile::read(json!({"basics": {"name": "Ada Byrne", "email": "ada@example.org", "phone": "+49 30 5557 204418",
                    "location": {"city": "Lund"}, "url": "https://ada.example", "profiles": [{"url": "https://git.example/ada"}]}}))
                .expect("a profile"),
            )),
            ..State::default()
        };
        let settings = &mut Rc::make_mut(&mut state.kept.vault).settings;
        settings.withheld = ["name", "email", "phone", "city"].map(str::to_owned).to_vec();
        settings.limits = vec![EmployerLimit { employer: "Jobs North".into(), withheld: vec!["links".into()] }];
        settings.blocked = vec!["Jobs South".into()];
        state
    }

    // AJ17, AJ25: the file for a job board is held to the settings as every sealed byte is.
    #[test]
    fn what_is_withheld_is_in_no_file_for_a_job_board_either() {
        let state = careful();
        let board = |board: &str, line: &str| draft(About::Board).changed(&Change::Typed(board.into())).changed(&Change::Note(line.into()));
        assert!(!state.keeps_back(&board("Jobs North", "Nurse, nights")));
        for line in [
            "I am ada  BYRNE.",
            "ada@example.org",
            "Ring 030/5557204418 or +493055572044 18",
            "Nurse near Lund",
            "https://git.example/ada",
            "https://ada.example",
        ] {
            assert!(state.keeps_back(&board("jobs north", line)), "{line}");
        }
        assert!(!state.keeps_back(&board("Another board", "https://ada.example")), "the links are kept from one board alone");
        assert!(state.keeps_back(&board(" jobs south", "Nurse")), "a board that is blocked gets nothing");
        let skill = |text: &str| model::SummarySentence { text: text.into(), span: model::Span { start: 0, end: 0 }, included: true };
        let skills =
            state.without_withheld(SummaryDraft { sentences: vec![skill("Rust"), skill("Guide of Lund")], ..SummaryDraft::default() });
        assert_eq!(skills.sentences.iter().map(|skill| skill.text.as_str()).collect::<Vec<_>>(), ["Rust"]);
    }

    // AJ25: what the seeker types is no way around what they keep back.
    #[test]
    fn a_typed_line_that_says_what_is_withheld_keeps_the_summary_back() {
        let state = careful();
        let summary = |line: &str| state.keeps_back(&draft(About::Summary).changed(&Change::Note(line.into())));
        assert!(summary("Write to ADA@example.org.") && summary("+49 30 5557-204418") && !summary("See https://ada.example in 2026."));
    }
}

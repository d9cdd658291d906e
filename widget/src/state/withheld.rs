//! Whom the settings keep what from.

use model::SummaryDraft;

use super::State;
use crate::consent::{About, Field};

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
        let tenant = self.employer.as_ref().map_or("", |employer| employer.tenant.as_str());
        self.kept.vault.settings.withholds(tenant, field)
    }

    /// Whether the settings keep back all that a share is about.
    pub fn keeps_back(&self, about: &About) -> bool {
        match about {
            About::Score => self.withholds("score"),
            About::Times(_) => self.withholds("availability"),
            About::Practice(_) => self.withholds("evaluation"),
            About::Summary | About::Check(_) | About::Board => false,
        }
    }

    /// A summary without what the settings keep back, and without the sentences that say it.
    pub(super) fn without_withheld(&self, mut prepared: SummaryDraft) -> SummaryDraft {
        let mut taken: Vec<String> = Vec::new();
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
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let taken: Vec<String> = taken.iter().map(|text| plain(text)).filter(|text| !text.is_empty()).collect();
        prepared.sentences.retain(|sentence| !taken.iter().any(|text| plain(&sentence.text).contains(text)));
        prepared
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use serde_json::json;
    use vault::EmployerLimit;

    use super::*;

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
        let abouts = [About::Score, About::Times(Vec::new()), About::Practice(Vec::new()), About::Summary];
        assert!(!abouts.iter().any(|about| state.keeps_back(about)));
        Rc::make_mut(&mut state.kept.vault).settings.withheld = ["score", "availability", "evaluation"].map(str::to_owned).to_vec();
        assert_eq!(abouts.map(|about| state.keeps_back(&about)), [true, true, true, false]);
    }
}

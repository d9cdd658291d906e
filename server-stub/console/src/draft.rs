//! An answer while it is written. Pure: how a local time becomes UTC is told from outside.

use share_contract::{ContractError, Reply, ReplyKind};

use crate::problem::Problem;

/// An answer as it stands in the form.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is.
    pub kind: ReplyKind,
    /// What is written.
    pub text: String,
    /// Times to choose from.
    pub slots: Vec<Slot>,
    /// Link of a video tool, or nothing.
    pub link: String,
}

/// A time in the recruiter's own time zone, as the fields of a form hold it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slot {
    /// `2026-12-01`.
    pub day: String,
    /// `09:00`.
    pub from: String,
    /// `09:30`.
    pub until: String,
}

impl Draft {
    /// An invitation with these times, or with room for one.
    pub fn invitation(slots: Vec<Slot>) -> Draft {
        let slots = if slots.is_empty() { vec![Slot::default()] } else { slots };
        Draft { kind: ReplyKind::Invitation, text: String::new(), slots, link: String::new() }
    }

    /// The answer that is sealed. `utc` makes `2026-12-01T08:00Z` of a day and a time. Times that were left empty are left out.
    pub fn reply(&self, utc: impl Fn(&str, &str) -> Option<String>) -> Result<Reply, Problem> {
        let is_invitation = self.kind == ReplyKind::Invitation;
        let filled = self.slots.iter().filter(|slot| is_invitation && **slot != Slot::default());
        let times = filled.map(|slot| Some([utc(&slot.day, &slot.from)?, utc(&slot.day, &slot.until)?]));
        let slots = times.collect::<Option<Vec<_>>>().ok_or_else(|| Problem::new(ContractError::InvalidDate("slots").code()))?;
        let link = Some(self.link.trim().to_owned()).filter(|link| is_invitation && !link.is_empty());
        let reply = Reply { kind: self.kind, text: self.text.trim().to_owned(), slots, link };
        reply.check().map_err(|error| Problem::new(error.code()))?;
        Ok(reply)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(day: &str, time: &str) -> Option<String> {
        (!day.is_empty() && !time.is_empty()).then(|| format!("{day}T{time}Z"))
    }

    fn slot(from: &str, until: &str) -> Slot {
        Slot { day: "2026-12-01".into(), from: from.into(), until: until.into() }
    }

    fn code(draft: &Draft) -> String {
        draft.reply(utc).map_or_else(|problem| problem.code, |reply| panic!("it must be refused: {reply:?}"))
    }

    // AJ19: a link of the employer's own tool goes along; it is text and nothing else.
    #[test]
    fn an_invitation_has_its_times_and_its_link() {
        let draft = Draft {
            text: " Hello ".into(),
            link: " https://meet.example/r ".into(),
            ..Draft::invitation(vec![slot("09:00", "09:30"), Slot::default()])
        };
        let reply = draft.reply(utc).expect("fine");
        assert_eq!(reply.slots, [["2026-12-01T09:00Z".to_owned(), "2026-12-01T09:30Z".to_owned()]]);
        assert_eq!((reply.text.as_str(), reply.link.as_deref()), ("Hello", Some("https://meet.example/r")));
    }

    #[test]
    fn feedback_has_neither_times_nor_link() {
        let draft = Draft {
            kind: ReplyKind::Feedback,
            text: "Thank you".into(),
            link: "https://meet.example".into(),
            ..Draft::invitation(vec![slot("09:00", "10:00")])
        };
        let reply = draft.reply(utc).expect("fine");
        assert!(reply.slots.is_empty() && reply.link.is_none());
    }

    #[test]
    fn what_would_be_of_no_use_is_refused_before_it_is_sealed() {
        assert_eq!(code(&Draft::invitation(Vec::new())), "out_of_range");
        assert_eq!(code(&Draft::invitation(vec![slot("10:00", "09:00")])), "invalid_date");
        assert_eq!(code(&Draft::invitation(vec![slot("10:00", "")])), "invalid_date");
        assert_eq!(code(&Draft { link: "http://meet.example".into(), ..Draft::invitation(vec![slot("09:00", "09:30")]) }), "invalid_id");
        assert_eq!(code(&Draft { link: "javascript:alert(1)".into(), ..Draft::invitation(vec![slot("09:00", "09:30")]) }), "invalid_id");
    }
}

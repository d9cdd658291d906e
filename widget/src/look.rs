//! What the seeker looks at where the text stands beside the fields: a value, a part of the text, and what brought them there.

use model::Span;

use crate::profile::Profile;
use crate::text;

/// Where the seeker is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Look {
    /// The value that is looked at, or that the chosen text is for; `#` and an id for a skill.
    pub path: Option<String>,
    /// The value under the pointer.
    pub hovered: Option<String>,
    /// A value that is being typed, and what it is so far: drawing the fields again must not take it away.
    pub typing: Option<(String, String)>,
    /// Whether the text is being searched for the value.
    pub is_taking: bool,
    /// The part of the text that is chosen.
    pub chosen: Option<Span>,
    /// The line that the keyboard is on.
    pub cursor: Option<Span>,
    /// The line on which it began to choose.
    anchor: Option<Span>,
    /// Whether the text is shown, where the frame has no room for both.
    pub is_text: bool,
    /// Where the focus belongs, and how often it was sent somewhere.
    pub jump: (u32, Target),
}

/// Something that can have the focus.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Target {
    /// The text of the document.
    #[default]
    Text,
    /// What to use a part of the text as.
    Menu,
    /// The field of a value.
    Field(String),
}

/// A change of what is looked at.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A field, an entry or a skill was focused.
    Field(String),
    /// The pointer is over a value, or over none.
    Hover(Option<String>),
    /// A letter was typed into the field of a value.
    Type(String, String),
    /// The text is to be searched for the value.
    Take(String),
    /// A place in the text, and the value that it belongs to, if that is known.
    Show(Option<Span>, Option<String>),
    /// A field, from somewhere else.
    Go(String),
    /// Text was selected.
    Select(Span),
    /// A place in the text was clicked.
    Point(Span),
    /// The keyboard moves by lines; all lines on the way are chosen if it extends.
    Step { n_lines: i32, extends: bool },
    /// The chosen text is for this value.
    Aim(String),
    /// To the menu.
    Menu,
    /// Nothing is looked at any more.
    Clear,
    /// The text or the fields, where there is room for one.
    Side { is_text: bool },
}

impl Look {
    /// What is looked at after a change.
    pub fn changed(&self, profile: &Profile, change: Change) -> Look {
        let mut next = self.clone();
        match change {
            Change::Field(path) => {
                (next.path, next.chosen, next.cursor, next.is_taking, next.typing) = (Some(path), None, None, false, None);
            }
            Change::Type(path, value) => next.typing = Some((path, value)),
            Change::Hover(path) => next.hovered = path,
            Change::Take(path) => {
                next.cursor = text::places(profile, &path).first().and_then(|place| line_at(profile, place.start));
                (next.path, next.chosen, next.is_taking) = (Some(path), None, true);
                next.jump_to(Target::Text);
            }
            Change::Show(place, path) => {
                next.chosen = place.or_else(|| text::places(profile, path.as_deref()?).first().copied());
                next.cursor = next.chosen.and_then(|place| line_at(profile, place.start));
                (next.path, next.is_taking) = (path, false);
                next.jump_to(Target::Text);
            }
            Change::Go(path) => {
                (next.path, next.chosen, next.is_taking) = (Some(path.clone()), None, false);
                next.jump_to(Target::Field(path));
            }
            Change::Select(span) => next.chosen = text::trimmed(&profile.meta.tacit.text, span).or(self.chosen),
            Change::Point(span) => next.point(profile, span),
            Change::Step { n_lines, extends } => next.step(profile, n_lines, extends),
            Change::Aim(path) => next.path = Some(path),
            Change::Menu => next.jump_to(Target::Menu),
            Change::Clear => next = Look { is_text: self.is_text, jump: self.jump.clone(), ..Look::default() },
            Change::Side { is_text } => next.is_text = is_text,
        }
        next
    }

    /// The value that is marked in the text.
    pub fn marked(&self) -> Option<&str> {
        self.hovered.as_deref().or(self.path.as_deref())
    }

    fn jump_to(&mut self, target: Target) {
        self.is_text = !matches!(target, Target::Field(_));
        self.jump = (self.jump.0 + 1, target);
    }

    /// A click shows which value the words went to; while the text is searched for a value, it chooses the words alone.
    fn point(&mut self, profile: &Profile, span: Span) {
        self.cursor = line_at(profile, span.start);
        (self.anchor, self.hovered) = (None, None);
        let values = text::values(profile, span);
        let closest = values.first().map(|path| (*path).to_owned());
        let places = closest.iter().flat_map(|path| text::places(profile, path)).find(|place| text::meet(*place, span));
        self.chosen = places.or(self.cursor);
        if !self.is_taking {
            self.path = closest;
        }
    }

    fn step(&mut self, profile: &Profile, n_lines: i32, extends: bool) {
        let lines: Vec<Span> =
            text::lines(&profile.meta.tacit.text).filter(|(_, line)| !line.trim().is_empty()).map(|(span, _)| span).collect();
        let Some(last) = lines.len().checked_sub(1) else { return };
        let here = self.cursor.and_then(|cursor| lines.iter().position(|line| line.start == cursor.start));
        let next = match here {
            Some(here) => here.saturating_add_signed(isize::try_from(n_lines).unwrap_or_default()).min(last),
            None if n_lines > 1 => last,
            None => 0,
        };
        let line = lines[next];
        self.cursor = Some(line);
        self.anchor = self.anchor.filter(|_| extends).or(here.filter(|_| extends).map(|here| lines[here])).or(Some(line));
        self.chosen = self.anchor.map(|anchor| Span { start: anchor.start.min(line.start), end: anchor.end.max(line.end) });
    }
}

fn line_at(profile: &Profile, unit: u32) -> Option<Span> {
    text::lines(&profile.meta.tacit.text).map(|(span, _)| span).find(|line| unit <= line.end)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn profile() -> Profile {
        let evidence = |path: &str, start: u32, end: u32| json!({"path": path, "span": {"start": start, "end": end}, "quote": ""});
        json::Json::read(json!({"meta": {"tacit": {
            "text": "Ada Byrne\n\nNurse, Oslo\nSings\nLaughs",
            "evidence": [evidence("/basics/name", 0, 9), evidence("/work/0/position", 11, 16), evidence("/work/0/location", 18, 22)],
        }}}))
        .expect("a profile")
    }

    fn after(changes: impl IntoIterator<Item = Change>) -> Look {
        changes.into_iter().fold(Look::default(), |look, change| look.changed(&profile(), change))
    }

    fn step(n_lines: i32, extends: bool) -> Change {
        Change::Step { n_lines, extends }
    }

    fn span(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    #[test]
    fn a_click_on_a_word_shows_the_field_that_it_went_to() {
        let look = after([Change::Point(span(11, 16))]);
        assert_eq!((look.path.as_deref(), look.chosen), (Some("/work/0/position"), Some(span(11, 16))));
        let look = after([Change::Point(span(23, 28))]);
        assert_eq!((look.path, look.chosen), (None, Some(span(23, 28))));
    }

    #[test]
    fn while_words_are_sought_for_a_field_a_click_does_not_leave_it() {
        let look = after([Change::Take("/basics/label".into()), Change::Point(span(11, 16))]);
        assert_eq!((look.path.as_deref(), look.chosen), (Some("/basics/label"), Some(span(11, 16))));
    }

    #[test]
    fn the_keyboard_chooses_line_by_line_and_skips_empty_ones() {
        assert_eq!(after([step(1, false), step(1, false)]).chosen, Some(span(11, 22)));
        assert_eq!(after([step(1, false), step(99, false)]).cursor, Some(span(29, 35)));
        assert_eq!(after([step(1, false), step(-1, false)]).cursor, Some(span(0, 9)));
    }

    #[test]
    fn several_lines_are_chosen_in_either_direction() {
        let first = [step(1, false), step(1, false)];
        let down = after(first.clone().into_iter().chain([step(1, true), step(1, true), step(-1, true)]));
        assert_eq!(down.chosen, Some(span(11, 28)));
        let up = after(first.into_iter().chain([step(-1, true)]));
        assert_eq!(up.chosen, Some(span(0, 22)));
    }

    #[test]
    fn a_finding_shows_its_place_and_sends_the_focus_there() {
        let look = after([Change::Show(Some(span(23, 28)), None)]);
        assert!(look.is_text && look.jump == (1, Target::Text) && look.chosen == Some(span(23, 28)));
        let look = after([Change::Show(None, Some("/basics/name".into()))]);
        assert_eq!((look.chosen, look.cursor), (Some(span(0, 9)), Some(span(0, 9))));
    }

    #[test]
    fn the_way_to_a_field_leaves_the_text() {
        let look = after([Change::Side { is_text: true }, Change::Go("/basics/name".into())]);
        assert!(!look.is_text && look.jump.1 == Target::Field("/basics/name".into()));
    }

    #[test]
    fn a_selection_of_white_space_chooses_nothing_else() {
        let look = after([Change::Select(span(0, 3)), Change::Select(span(9, 11))]);
        assert_eq!(look.chosen, Some(span(0, 3)));
    }
}

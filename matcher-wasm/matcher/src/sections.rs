//! The parts of a resume: where each begins, found by the words of headings and by how headings look.

mod groups;
mod names;
mod phrases;
mod unheaded;
mod vocabulary;

use std::ops::Range;

use crate::document::{Document, Line};

/// What a section is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SectionKind {
    /// What stands before the first heading: name and contact.
    Header,
    Contact,
    Summary,
    Work,
    Volunteer,
    Education,
    Awards,
    Certificates,
    Publications,
    Skills,
    Languages,
    Interests,
    Projects,
    References,
    /// A heading that is not known, or a new column without a heading.
    Other,
}

/// A run of lines under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Lines of the document, the heading included.
    pub lines: Range<usize>,
    /// How many of the first lines are the heading.
    pub n_heading: usize,
}

impl Section {
    /// The lines below the heading.
    pub fn body(&self) -> Range<usize> {
        (self.lines.start + self.n_heading).min(self.lines.end)..self.lines.end
    }
}

/// What a document calls itself stands among the first lines.
const MOST_ABOVE_NAME: usize = 10;

/// The sections of a document: in order, without overlap, covering every line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sections {
    sections: Vec<Section>,
}

impl Sections {
    /// Finds the sections of a document.
    pub fn find(document: &Document) -> Sections {
        let lines = document.lines();
        let text = document.text();
        let looks = Looks::of(document);
        let mut sections: Vec<Section> = Vec::new();
        let mut begin = |at: usize, kind, n_heading| {
            if let Some(last) = sections.last_mut() {
                last.lines.end = at;
            }
            sections.push(Section { kind, lines: at..lines.len(), n_heading });
        };
        begin(0, SectionKind::Header, 0);
        let mut at = 0;
        let mut top = 0;
        // The section that lines belong to, and whether something stands beside its heading.
        let mut group = (SectionKind::Header, false);
        while at < lines.len() {
            let (kind, n_heading) = looks.heading(lines, text, at);
            let (current, heading_beside) = group;
            // What stands in a list of skills beside others names them.
            let names = |kind: &SectionKind| matches!(kind, SectionKind::Other | SectionKind::Skills | SectionKind::Languages);
            let headed = is_beside(lines, at) && looks.kinds[at + 1].is_some();
            let is_label = current == SectionKind::Skills && !heading_beside && is_beside(lines, at) && !headed;
            let kind = kind.filter(|kind| !(is_label && names(kind)));
            match kind {
                Some(kind) => {
                    let front = looks.front_of_heading(lines, text, at).filter(|front| *front >= top).unwrap_or(at);
                    begin(front, kind, n_heading);
                    group = (kind, is_beside(lines, at));
                    top = at;
                    at += n_heading;
                }
                None if inline_kind(&lines[at], text, group.0).is_some() => {
                    let (kind, end) = (inline_kind(&lines[at], text, group.0), inline_end(lines, text, at));
                    begin(at, kind.unwrap_or(group.0), 0);
                    // What comes below belongs to what stood above, if no heading follows.
                    if end < lines.len() && looks.heading(lines, text, end).0.is_none() && inline_kind(&lines[end], text, group.0).is_none()
                    {
                        group.0 = if group.0 == SectionKind::Header { SectionKind::Contact } else { group.0 };
                        begin(end, group.0, 0);
                    }
                    at = end;
                }
                None => {
                    if at > 0 && is_new_column(&lines[top], &lines[at - 1], &lines[at]) {
                        begin(at, SectionKind::Other, 0);
                        group = (SectionKind::Other, false);
                        top = at;
                    }
                    at += 1;
                }
            }
        }
        // What was taken for a heading of its own before the rest of it came is empty now.
        sections.retain(|section| section.lines.start < section.lines.end);
        groups::gather(&mut sections, lines, text);
        unheaded::cut(&mut sections, lines, text);
        Sections { sections }
    }

    /// All sections.
    pub fn iter(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter()
    }

    /// The sections of one kind.
    pub fn of(&self, kind: SectionKind) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.kind == kind)
    }
}

/// Whether a line has another one beside it, further right.
fn is_beside(lines: &[Line], at: usize) -> bool {
    lines.get(at + 1).is_some_and(|next| next.row == lines[at].row)
}

/// What a line is about that begins with a heading of its own: `Languages: Danish, English`. In jobs and studies such lines are theirs.
fn inline_kind(line: &Line, text: &str, current: SectionKind) -> Option<SectionKind> {
    use SectionKind::{Awards, Education, Interests, Languages, Projects, Publications, References, Skills, Volunteer, Work};
    if line.bullet || matches!(current, Work | Education | Projects | Volunteer | Awards | Publications | References | Interests) {
        return None;
    }
    let words = line.text(text);
    let (name, list) = words.split_at(crate::profile::list_label(words)?);
    let kind = vocabulary::kind(name).filter(|kind| *kind != current && list.len() > 3)?;
    match kind {
        Languages => crate::profile::names_spoken(list).then_some(kind),
        Skills | Interests => Some(kind),
        _ => None,
    }
}

/// Where the list of such a line ends: at the next line that begins with a name of its own.
fn inline_end(lines: &[Line], text: &str, at: usize) -> usize {
    let open = |line: &Line| line.text(text).ends_with([',', ';', '&', '/']);
    (at + 1..lines.len()).find(|&next| !open(&lines[next - 1])).unwrap_or(lines.len())
}

/// Whether the text goes on in another column, above the heading that it would otherwise belong to.
fn is_new_column(heading: &Line, before: &Line, line: &Line) -> bool {
    let (Some(heading_box), Some(before_box), Some(line_box)) = (heading.bounds, before.bounds, line.bounds) else { return false };
    let same_page = before.page == line.page && heading.page == line.page;
    let above = line_box.bottom < before_box.top && line_box.bottom <= heading_box.top + 1.0;
    // Columns that several pages share stand one after the other.
    line.page < before.page || same_page && above && (line_box.left > before_box.right || line_box.right < before_box.left)
}

/// How a line looks, for telling headings from the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Look {
    size: f32,
    bold: bool,
    caps: bool,
    level: u8,
}

impl Look {
    fn of(line: &Line, text: &str) -> Look {
        let text = line.text(text);
        let caps = text.chars().any(char::is_uppercase) && text.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
        Look { size: line.size, bold: line.bold, caps, level: line.level }
    }
}

/// Whether a look is larger or stronger than that of the text.
fn stands_out(look: Look, body: Look) -> bool {
    look.size > body.size * 1.05 || look.bold && !body.bold || look.caps && !body.caps
}

/// The looks of a document.
struct Looks {
    /// What each line names as a heading; a line too long for one names nothing.
    kinds: Vec<Option<SectionKind>>,
    /// Look of most of the text.
    body: Option<Look>,
    /// Looks that headings known by their words have, and hardly any other line.
    headings: Vec<Look>,
    /// Those of them that are a heading's nearly always.
    sure: Vec<Look>,
}

impl Looks {
    fn of(document: &Document) -> Looks {
        let text = document.text();
        let kind = |line: &Line| if is_short(line, text) { vocabulary::kind(line.text(text)) } else { None };
        let kinds: Vec<Option<SectionKind>> = document.lines().iter().map(kind).collect();
        let mut looks: Vec<(Look, usize, usize, usize)> = Vec::new();
        let mut marked: Vec<Look> = Vec::new();
        for (at, line) in document.lines().iter().enumerate() {
            let look = Look::of(line, text);
            let names_section = kinds[at].is_some_and(|kind| kind != SectionKind::Header);
            // A label of a list says nothing about headings.
            let labels = matches!(kinds[at], Some(SectionKind::Skills | SectionKind::Languages)) && is_beside(document.lines(), at);
            let names_section = names_section && at > 0 && !labels;
            let named = usize::from(names_section && !line.bullet);
            marked.extend((names_section && line.bullet).then_some(look));
            let n_chars = line.text(text).len();
            // How a name is set says nothing about headings.
            let counts = usize::from(kinds[..=at].iter().any(Option::is_some));
            match looks.iter_mut().find(|(other, ..)| *other == look) {
                Some(entry) => (entry.1, entry.2, entry.3) = (entry.1 + counts, entry.2 + named, entry.3 + n_chars),
                None => looks.push((look, counts, named, n_chars)),
            }
        }
        let body = looks.iter().max_by_key(|(.., n_chars)| *n_chars).map(|(look, ..)| *look);
        // A mark or an icon may stand before a heading as before an item of a list: it looks like none of the text.
        for (look, _, named, _) in looks.iter_mut().filter(|(look, ..)| body.is_some_and(|body| stands_out(*look, body))) {
            *named += marked.iter().filter(|marked| *marked == look).count();
        }
        let headings = looks.iter().filter(|(look, n, named, _)| *named > 0 && named * 2 >= *n && Some(*look) != body);
        let headings: Vec<&(Look, usize, usize, usize)> = headings.collect();
        let sure = headings.iter().filter(|(_, n, named, _)| *named > 1 && n - named <= 1 + named / 4).map(|(look, ..)| *look);
        Looks { kinds, body, sure: sure.collect(), headings: headings.iter().map(|(look, ..)| *look).collect() }
    }

    /// Kind and number of lines of the heading at `at`, if there is one.
    fn heading(&self, lines: &[Line], text: &str, at: usize) -> (Option<SectionKind>, usize) {
        let line = &lines[at];
        let look = Look::of(line, text);
        // A mark may stand before a heading, too, if it is known by its words and stands out.
        let is_item = line.bullet && line.level == 0 && (self.kinds[at].is_none() || !self.stands_out(look));
        if !is_short(line, text) || is_item {
            return (None, 0);
        }
        let looks_right = self.headings.contains(&look) || line.level > 0 && self.headings.is_empty();
        let kind = self.kinds[at];
        // `Резюме`, the document's own name, is the word for a summary, too.
        let is_title = at == 0 && kind == Some(SectionKind::Summary) && lines.get(1).is_some_and(|next| is_short(next, text));
        let kind = kind.filter(|_| !is_title);
        // What the document calls itself is no part of it, but may stand above the name.
        if kind == Some(SectionKind::Header) {
            return (kind.filter(|_| at > 0 && at < MOST_ABOVE_NAME && looks_right), 1);
        }
        // A heading may go on in the next line.
        let next = lines.get(at + 1).filter(|next| self.body != Some(look) && Look::of(next, text) == look && is_short(next, text));
        let both = next.and_then(|next| {
            let alone = (kind.is_none() || self.kinds[at + 1].is_none()) && !crate::profile::names_title(next.text(text));
            vocabulary::kind(&format!("{} {}", line.text(text), next.text(text))).filter(|_| alone)
        });
        if let Some(kind) = kind {
            let plain = self.body == Some(look) && !self.headings.is_empty();
            if !plain && (looks_right || self.could_head(look, kind)) || self.is_plain_heading(lines, text, at) {
                return (both.or(Some(kind)), 1 + usize::from(both.is_some()));
            }
        }
        if both.is_some() {
            return (both, 2);
        }
        let words = line.text(text).split_whitespace().count();
        let has_letters = line.text(text).chars().filter(|c| c.is_alphabetic()).count() > 2;
        // What stands beside a label is its value.
        let other = at > 0
            && lines[at - 1].row != line.row
            && self.headings.contains(&look)
            && words <= 5
            && has_letters
            && !crate::profile::names_title(line.text(text))
            && !crate::profile::is_dated(line.text(text))
            && !crate::profile::names_study(line.text(text))
            && self.headings.len() <= 2
            && (!heads_entry(lines, text, at) || self.is_unknown_heading(lines, text, at));
        (other.then_some(SectionKind::Other), usize::from(other))
    }

    /// The first words of a heading that a narrow column breaks, while what it heads begins beside them.
    fn front_of_heading(&self, lines: &[Line], text: &str, at: usize) -> Option<usize> {
        let (line, look) = (&lines[at], Look::of(&lines[at], text));
        let left = |line: &Line| line.bounds.map(|bounds| bounds.left);
        let front = (at.saturating_sub(6)..at.saturating_sub(1))
            .rev()
            .find(|&front| lines[front].row < line.row && left(&lines[front]) == left(line))?;
        let words = lines[front].text(text);
        let whole = vocabulary::kind(&format!("{words} {}", line.text(text)));
        let is_front =
            lines[front].row + 1 == line.row && lines[front + 1].row == lines[front].row && Look::of(&lines[front], text) == look;
        (is_front && vocabulary::kind(words).is_none() && whole.is_some()).then_some(front)
    }

    /// A heading of other words right above a dated entry: it looks as hardly anything but headings does, and is no title.
    fn is_unknown_heading(&self, lines: &[Line], text: &str, at: usize) -> bool {
        let before = &lines[at - 1];
        let follows_heading = self.headings.contains(&Look::of(before, text));
        self.sure.contains(&Look::of(&lines[at], text)) && !follows_heading
    }

    /// A look that no known heading has may still head a main section, or one set as large as they are.
    fn could_head(&self, look: Look, kind: SectionKind) -> bool {
        let as_large = self.headings.iter().any(|heading| (heading.size - look.size).abs() < 0.6);
        let main = matches!(kind, SectionKind::Work | SectionKind::Education | SectionKind::Skills);
        self.stands_out(look) && (self.headings.is_empty() || main || as_large)
    }

    fn stands_out(&self, look: Look) -> bool {
        self.body.is_some_and(|body| stands_out(look, body))
    }

    /// Text without any looks: a line of heading words that is a row of its own.
    fn is_plain_heading(&self, lines: &[Line], text: &str, at: usize) -> bool {
        let line = &lines[at];
        let alone = |other: Option<&Line>| other.is_none_or(|other| other.row != line.row);
        self.headings.is_empty()
            && alone(lines.get(at + 1))
            && (at == 0 || alone(lines.get(at - 1)))
            && !line.text(text).ends_with(['.', ','])
    }
}

/// Whether a line is the title of an entry: dates stand beside it or soon below.
fn heads_entry(lines: &[Line], text: &str, at: usize) -> bool {
    let near = lines[at..].iter().take_while(|line| line.row <= lines[at].row + 2).take(6);
    near.skip(1).any(|line| crate::profile::is_dated(line.text(text)) && !crate::profile::is_led_in(line, text))
}

fn is_short(line: &Line, text: &str) -> bool {
    line.text(text).chars().count() <= 48
}

/// The kind of section that a phrase names, if it is made of the words of headings alone.
pub(crate) fn is_heading(phrase: &str) -> Option<SectionKind> {
    vocabulary::kind(phrase)
}

//! The lists written by hand, in `data/`.

/// A name with what its text must look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name itself.
    pub text: String,
    /// Counts only as written here: `^`.
    pub has_case: bool,
    /// Counts only in a list or beside a word of the trade: `?`.
    pub needs_context: bool,
    /// Which of two concepts gets a name that both have, the lower wins: 0 our lists, 1 and 2 labels of ESCO, 3 and 4 its aliases.
    pub rank: u8,
}

/// A skill with its other names.
#[derive(Debug)]
pub struct Term {
    /// Preferred label.
    pub label: Name,
    /// Whether the label is looked for.
    pub is_label_found: bool,
    /// Other names.
    pub aliases: Vec<Name>,
    /// Number of its family, from 1.
    pub family: u8,
    /// Name of its family.
    pub family_name: String,
}

fn name(text: &str) -> Name {
    let bare = text.trim_start_matches(['^', '?']);
    let marks = &text[..text.len() - bare.len()];
    Name { text: bare.to_owned(), has_case: marks.contains('^'), needs_context: marks.contains('?'), rank: 0 }
}

/// The lines that say something.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// `data/technologies.txt`.
pub fn technologies() -> Vec<Term> {
    let mut terms = Vec::new();
    let (mut family, mut family_name) = (0, String::new());
    for line in lines(include_str!("../data/technologies.txt")) {
        if let Some(heading) = line.strip_prefix('[') {
            family += 1;
            family_name = heading.trim_end_matches(']').to_owned();
            continue;
        }
        let (label, aliases) = line.split_once(':').unwrap_or((line, ""));
        let bare = label.trim_start_matches('-');
        let aliases = items(aliases).map(name).collect();
        terms.push(Term { label: name(bare), is_label_found: bare == label, aliases, family, family_name: family_name.clone() });
    }
    terms
}

/// `data/doings.txt`: family, label of ESCO, its other names.
pub fn doings() -> Vec<(&'static str, &'static str, Vec<Name>)> {
    let mut family = "";
    let mut doings = Vec::new();
    for line in lines(include_str!("../data/doings.txt")) {
        match line.split_once(':') {
            Some((label, names)) => doings.push((family, label, items(names).map(name).collect())),
            None => family = line.trim_matches(['[', ']']),
        }
    }
    doings
}

/// `data/cues.txt`: name of the cue, its phrases.
pub fn cues() -> Vec<(&'static str, Vec<&'static str>)> {
    let pairs = lines(include_str!("../data/cues.txt")).filter_map(|line| line.split_once(':'));
    pairs.map(|(name, phrases)| (name, items(phrases).collect())).collect()
}

/// `data/stop.txt`: phrases of ESCO that in running text hardly ever mean the skill.
pub fn stops() -> Vec<&'static str> {
    lines(include_str!("../data/stop.txt")).collect()
}

/// `data/places.txt`: a town and its other names.
pub fn places() -> Vec<(&'static str, Vec<&'static str>)> {
    let named = lines(include_str!("../data/places.txt")).filter_map(|line| line.split_once(':'));
    named.map(|(town, names)| (town.trim(), items(names).collect())).collect()
}

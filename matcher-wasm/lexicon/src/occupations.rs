//! The occupations: their preferred labels.

use matcher::words::words;

use crate::sources::Blended;

/// An occupation to be packed.
pub struct Occupation {
    /// Preferred label.
    pub label: String,
}

/// ESCO's occupations, without the groups of ISCO above them, in the order of their identifiers.
pub fn collect(rows: &[Blended]) -> Vec<Occupation> {
    let mut sorted: Vec<&Blended> = rows.iter().filter(|row| row.id.contains("/esco/occupation/")).collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    sorted.iter().map(|row| occupation(&row.description)).collect()
}

/// The blended text is label, aliases, description; the description begins with the label again, in the plural and capitalised.
pub fn occupation(text: &str) -> Occupation {
    let found = words(text);
    let mut best = (0, found.len().min(3));
    for at in 1..found.len() {
        let is_capital = text[found[at].start..].starts_with(char::is_uppercase);
        let n = (0..8).take_while(|&i| at + i < found.len() && i < at && found[at + i].light == found[i].light).count();
        if is_capital && n > best.0 {
            best = (n, n);
        }
    }
    Occupation { label: text[..found[best.1.max(1) - 1].end].to_owned() }
}

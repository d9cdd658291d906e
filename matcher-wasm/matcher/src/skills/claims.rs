//! Who has the skill: the writer, nobody, the writer one day, somebody else.

use std::sync::OnceLock;

use super::Claim;
use crate::table::{Table, hash};
use crate::words::Word;

/// What is said about each word of a text.
pub(super) struct Claims(Vec<Claim>);

/// A cue: its words in light form (`*` for any one word), what it means, how many words it reaches.
type Cue = (&'static str, Claim, usize);

/// Cues that stand before what they are about.
const BEFORE: &[Cue] = &[
    ("never", Claim::Negated, 10),
    ("no experience", Claim::Negated, 14),
    ("no prior experience", Claim::Negated, 14),
    ("no knowledge", Claim::Negated, 14),
    ("no * experience", Claim::Negated, 14),
    ("no * knowledge", Claim::Negated, 14),
    ("no need", Claim::Negated, 10),
    ("zero experience", Claim::Negated, 14),
    ("lack", Claim::Negated, 8),
    ("lacking", Claim::Negated, 8),
    ("unfamiliar with", Claim::Negated, 12),
    ("not familiar", Claim::Negated, 12),
    ("not experienced", Claim::Negated, 12),
    ("not proficient", Claim::Negated, 12),
    ("not fluent", Claim::Negated, 12),
    ("not skilled", Claim::Negated, 12),
    ("not used", Claim::Negated, 12),
    ("not yet", Claim::Negated, 12),
    ("not use", Claim::Negated, 12),
    ("not know", Claim::Negated, 12),
    ("not worked", Claim::Negated, 12),
    ("not work", Claim::Negated, 12),
    ("not touched", Claim::Negated, 12),
    ("not written", Claim::Negated, 12),
    ("not have", Claim::Negated, 12),
    ("not a", Claim::Negated, 5),
    ("not an", Claim::Negated, 5),
    ("not call myself", Claim::Negated, 5),
    ("not require", Claim::Negated, 8),
    ("not need", Claim::Negated, 8),
    ("haven t", Claim::Negated, 12),
    ("hasn t", Claim::Negated, 12),
    ("don t", Claim::Negated, 12),
    ("didn t", Claim::Negated, 12),
    ("can t", Claim::Negated, 8),
    ("cannot", Claim::Negated, 8),
    ("without", Claim::Negated, 3),
    ("instead of", Claim::Negated, 3),
    ("rather than", Claim::Negated, 3),
    ("other than", Claim::Negated, 3),
    ("except", Claim::Negated, 4),
    ("want to learn", Claim::Wished, 12),
    ("wish to learn", Claim::Wished, 12),
    ("hope to learn", Claim::Wished, 12),
    ("like to learn", Claim::Wished, 12),
    ("love to learn", Claim::Wished, 12),
    ("eager to", Claim::Wished, 12),
    ("keen to", Claim::Wished, 12),
    ("looking to learn", Claim::Wished, 12),
    ("interested in learning", Claim::Wished, 12),
    ("interest in learning", Claim::Wished, 12),
    ("willing to learn", Claim::Wished, 12),
    ("plan to", Claim::Wished, 12),
    ("planning to", Claim::Wished, 12),
    ("hoping to", Claim::Wished, 12),
    ("hope to", Claim::Wished, 12),
    ("aspire to", Claim::Wished, 12),
    ("aspiring to", Claim::Wished, 12),
    ("would like to", Claim::Wished, 12),
    ("would love to", Claim::Wished, 12),
    ("want to", Claim::Wished, 12),
    ("currently learning", Claim::Wished, 12),
    ("i am learning", Claim::Wished, 12),
    ("am learning", Claim::Wished, 12),
    ("started learning", Claim::Wished, 12),
    ("curious about", Claim::Wished, 8),
    ("client use", Claim::Others, 10),
    ("customer use", Claim::Others, 10),
    ("client using", Claim::Others, 10),
    ("client who use", Claim::Others, 10),
    ("customer who use", Claim::Others, 10),
    ("colleague use", Claim::Others, 10),
    ("colleague who", Claim::Others, 10),
    ("colleague do", Claim::Others, 10),
    ("partner use", Claim::Others, 10),
    ("team use", Claim::Others, 10),
    ("team used", Claim::Others, 10),
    ("team who use", Claim::Others, 10),
    ("developer use", Claim::Others, 10),
    ("developer who", Claim::Others, 10),
    ("company use", Claim::Others, 10),
    ("company used", Claim::Others, 10),
    ("supplier use", Claim::Others, 10),
    ("somebody else", Claim::Others, 6),
    ("someone else", Claim::Others, 6),
];

/// Cues that stand behind what they are about: "Kubernetes (no experience)".
const AFTER: &[Cue] = &[
    ("no experience", Claim::Negated, 4),
    ("never used", Claim::Negated, 4),
    ("not used", Claim::Negated, 4),
    ("no knowledge", Claim::Negated, 4),
    ("not yet", Claim::Negated, 2),
    ("is new to me", Claim::Negated, 3),
    ("are new to me", Claim::Negated, 4),
    ("i have never", Claim::Negated, 4),
    ("not required", Claim::Negated, 4),
    ("not necessary", Claim::Negated, 4),
    ("not needed", Claim::Negated, 4),
    ("run by someone else", Claim::Others, 4),
    ("handled by another", Claim::Others, 4),
];

/// What follows a negation and makes it praise: "not only Java".
const PRAISE: [&str; 6] = ["only", "just", "merely", "limited", "least", "less"];

impl Claims {
    /// Reads the claims of a text.
    pub(super) fn of(text: &str, words: &[Word]) -> Self {
        let mut claims = Self(vec![Claim::Claimed; words.len()]);
        let mut clause_start = 0;
        for at in 0..words.len() {
            if at > 0 && ends_clause(text, words, at) {
                clause_start = at;
            }
            claims.before(text, words, at);
            claims.after(words, at, clause_start);
            claims.heading(text, words, at);
        }
        claims
    }

    /// What is said about the word with this number.
    pub(super) fn at(&self, word: usize) -> Claim {
        self.0[word]
    }

    fn mark(&mut self, word: usize, claim: Claim) {
        if self.0[word] == Claim::Claimed {
            self.0[word] = claim;
        }
    }

    fn before(&mut self, text: &str, words: &[Word], at: usize) {
        static CUES: Cues = OnceLock::new();
        let Some((n, claim, reach)) = cue_at(BEFORE, &CUES, text, words, at) else { return };
        if words.get(at + n).is_some_and(|next| PRAISE.contains(&next.light.as_str())) {
            return;
        }
        for i in at + n..words.len().min(at + n + reach) {
            if ends_scope(text, words, i) {
                break;
            }
            self.mark(i, claim);
        }
    }

    fn after(&mut self, words: &[Word], at: usize, clause_start: usize) {
        static CUES: Cues = OnceLock::new();
        let Some((_, claim, reach)) = cue_at(AFTER, &CUES, "", words, at) else { return };
        for i in at.saturating_sub(reach).max(clause_start)..at {
            self.mark(i, claim);
        }
    }

    /// "Learning: Django, AWS": a label before a list.
    fn heading(&mut self, text: &str, words: &[Word], at: usize) {
        let is_label = ["learning", "wishlist"].contains(&words[at].light.as_str()) && text[words[at].end..].trim_start().starts_with(':');
        let opens_clause = at == 0 || ends_clause(text, words, at) || words[at - 1].light == "currently";
        if !is_label || !opens_clause {
            return;
        }
        for i in at + 1..words.len() {
            if i > at + 1 && ends_clause(text, words, i) {
                break;
            }
            self.mark(i, Claim::Wished);
        }
    }
}

/// Cues by their first words: hardly any word begins one.
type Cues = OnceLock<Table<&'static Cue>>;

fn cue_at(cues: &'static [Cue], table: &Cues, text: &str, words: &[Word], at: usize) -> Option<(usize, Claim, usize)> {
    let table = table.get_or_init(|| Table::new(cues.iter().map(|cue| (hash(cue.0.split(' ').next().unwrap_or_default()), cue))));
    table.of(hash(&words[at].light)).find_map(|&&(phrase, claim, reach)| {
        let mut n = 0;
        for part in phrase.split(' ') {
            let word = words.get(at + n)?;
            let is_same = part == "*" || part == word.light;
            if !is_same || (n > 0 && !text.is_empty() && ends_clause(text, words, at + n)) {
                return None;
            }
            n += 1;
        }
        Some((n, claim, reach))
    })
}

/// Whether a clause ends before word `i`.
fn ends_clause(text: &str, words: &[Word], i: usize) -> bool {
    let gap = &text[words[i - 1].end..words[i].start];
    if gap == " " {
        return false;
    }
    let is_wrap = || text[words[i].start..].starts_with(char::is_lowercase) && gap.trim().is_empty() && gap.matches('\n').count() == 1;
    gap.contains(['!', '?', ';', '•', '●', '▪'])
        || gap.contains(". ")
        || gap.contains(".\n")
        || gap.contains(") ") && gap.contains('.')
        || (gap.contains('\n') && !is_wrap())
}

/// Whether what is said about the words before no longer holds at word `i`.
fn ends_scope(text: &str, words: &[Word], i: usize) -> bool {
    if ends_clause(text, words, i) {
        return true;
    }
    let word = words[i].light.as_str();
    if ["but", "however", "although", "though", "yet", "whereas", "while", "because"].contains(&word) {
        return true;
    }
    let gap = &text[words[i - 1].end..words[i].start];
    let is_turn =
        ["i", "we", "my", "now", "currently", "instead", "using", "used", "so", "built", "then", "mostly", "mainly"].contains(&word);
    gap.contains(" – ") || gap.contains(" — ") || (gap.contains([',', '(', ':']) && is_turn)
}

//! Who has the skill: the writer, nobody, the writer one day, somebody else.

use std::sync::OnceLock;

use super::Claim;
use crate::table::{Table, hash};
use crate::words::Word;

/// What is said about each word of a text.
pub(super) struct Claims(Vec<Claim>);

/// Cues of a kind: how many words they reach; the cues, with `|` between, in light form, `/` between words of which one stands, `*` for any.
type Cues = (Claim, usize, &'static str);

/// Cues that stand before what they are about; of two that begin alike the first counts.
const BEFORE: &[Cues] = &[
    (
        Claim::Negated,
        14,
        "no experience/knowledge|no * experience/knowledge|no * * experience/knowledge|zero experience/knowledge|without experience/knowledge|\
         without any/prior/real/much experience/knowledge",
    ),
    (
        Claim::Negated,
        12,
        "unfamiliar with|not familiar/experienced/proficient/fluent/skilled/used/yet/use/know/worked/work/touched/written/have/versed|\
         haven/hasn t yet|haven/hasn/don/didn t|ai pas|ne * pas|no tengo/he/conozco/domino|non ho|nao tenho|\
         keine/keinerlei erfahrung/erfahrungen/kenntnisse/praxis|san experience/connaissance",
    ),
    (
        Claim::Negated,
        10,
        "never|neither|no need|yet to use/learn/try/work/write|know nothing|nothing about|noch nie|nie mit|jamais|aucune/aucun|nunca|\
         ninguna/ningun|nessuna/nessun|nenhuma/nenhum",
    ),
    (
        Claim::Negated,
        8,
        "lack|lacking|not require/need|can/couldn/wouldn/won/doesn t|cannot|no longer/more use/using/work|nicht mit|kein/keine/keinerlei",
    ),
    (Claim::Negated, 5, "not a/an|not call/consider/see myself|sin|senza|sem|ohne"),
    (Claim::Negated, 4, "except"),
    (Claim::Negated, 3, "without|instead of|rather than|other than"),
    (Claim::Negated, 1, "no"),
    (
        Claim::Wished,
        12,
        "want/wish/hope/like/love to learn|eager/keen/excited/curious/ready to|looking to learn/get/move/break/transition/grow/use/work|\
         looking forward to|interested/interest in learning|willing/happy/prepared/open to learn/learning|plan/planning/hoping/hope to|\
         intend/intending/aim/aiming to|aspire/aspiring to|would like/love to|i d like/love to|want to|currently/presently learning/studying|\
         am/m learning/studying/teaching|started learning|goal/dream/aim is to|goal/goals learn|next on my list|ich mochte/will|\
         wurde gern/gerne|lerne gerade/derzeit|souhaite/voudrais/aimerais/veux apprendre|envie d apprendre|quiero/quisiera/deseo aprender|\
         gustaria aprender|vorrei imparare|quero aprender",
    ),
    (Claim::Wished, 8, "curious about|i am/m interested in"),
    (Claim::Wished, 3, "aspiring"),
    (
        Claim::Others,
        10,
        "client/customer/colleague/coworker/partner/supplier/vendor/competitor/friend/brother/sister/developer/engineer \
         use/used/using/run/ran/write/wrote/do/preferred|client/customer/colleague/partner/supplier/vendor/developer/engineer/team/people who|\
         client/customer/vendor were/are using/running|another team use/used/wrote/built|team/company/department/employer use/used|\
         brother/sister/friend/husband/wife is|kunden/kollegen nutzen/verwenden/nutzten/verwendeten/setzen|client utilisent/utilisaient|\
         cliente usan/utilizan|clienti usano|cliente usam",
    ),
    (Claim::Others, 6, "somebody/someone else"),
    (Claim::Others, 3, "hired|recruited|headhunted|sourced|interviewed"),
];

/// Cues that stand behind what they are about: "Kubernetes (no experience)".
const AFTER: &[Cues] = &[
    (
        Claim::Negated,
        4,
        "no experience/knowledge|never used/tried|not used|are new to me|i have never|not required/necessary/needed|is/are not among|\
         isn/aren t among|is/are not something/one|0/zero year|keine erfahrung/kenntnisse",
    ),
    (Claim::Negated, 3, "is new to me|none|is non existent"),
    (Claim::Negated, 2, "not yet"),
    (Claim::Others, 4, "run by someone else|handled by another"),
];

/// What follows a cue and makes it say something else: "not only Java", "hired as a Java developer".
const PRAISE: [&str; 11] = ["only", "just", "merely", "limited", "least", "less", "nur", "seulement", "solo", "as", "by"];

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
        static CUES: OnceLock<Table<Cue>> = OnceLock::new();
        let Some((n, cue)) = cue_at(BEFORE, &CUES, text, words, at) else { return };
        if words.get(at + n).is_some_and(|next| PRAISE.contains(&next.light.as_str())) {
            return;
        }
        // "No Java experience": what stands for a star is meant too.
        let first = if cue.words.contains('*') { at + 1 } else { at + n };
        for i in first..words.len().min(at + n + cue.reach) {
            if i >= at + n && ends_scope(text, words, i) {
                break;
            }
            self.mark(i, cue.claim);
        }
    }

    fn after(&mut self, words: &[Word], at: usize, clause_start: usize) {
        static CUES: OnceLock<Table<Cue>> = OnceLock::new();
        let Some((_, cue)) = cue_at(AFTER, &CUES, "", words, at) else { return };
        for i in at.saturating_sub(cue.reach).max(clause_start)..at {
            self.mark(i, cue.claim);
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

/// A cue: its words, what it means, how many words it reaches.
struct Cue {
    words: &'static str,
    claim: Claim,
    reach: usize,
}

/// Cues by their first words: hardly any word begins one.
fn by_first_word(cues: &'static [Cues]) -> Table<Cue> {
    let of_kind = |&(claim, reach, all): &'static Cues| all.split('|').map(move |words| Cue { words: words.trim(), claim, reach });
    let keyed = |Cue { words, claim, reach }: Cue| {
        let firsts = words.split(' ').next().unwrap_or_default().split('/');
        firsts.map(move |first| (hash(first), Cue { words, claim, reach }))
    };
    Table::new(cues.iter().flat_map(of_kind).flat_map(keyed))
}

/// The first cue whose words stand at word `at`, with its number of words.
fn cue_at<'t>(cues: &'static [Cues], table: &'t OnceLock<Table<Cue>>, text: &str, words: &[Word], at: usize) -> Option<(usize, &'t Cue)> {
    let table = table.get_or_init(|| by_first_word(cues));
    table.of(hash(&words[at].light)).find_map(|cue| {
        let mut n = 0;
        for part in cue.words.split(' ') {
            let word = words.get(at + n)?;
            let is_same = part == "*" || part.split('/').any(|form| form == word.light);
            if !is_same || (n > 0 && !text.is_empty() && ends_clause(text, words, at + n)) {
                return None;
            }
            n += 1;
        }
        Some((n, cue))
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
    if ["but", "however", "although", "though", "yet", "whereas", "while", "because", "aber", "sondern", "mais", "pero", "sino"]
        .contains(&word)
    {
        return true;
    }
    let gap = &text[words[i - 1].end..words[i].start];
    let is_turn =
        ["i", "we", "my", "now", "currently", "instead", "using", "used", "so", "built", "then", "mostly", "mainly"].contains(&word);
    gap.contains(" – ") || gap.contains(" — ") || (gap.contains([',', '(', ':']) && is_turn)
}

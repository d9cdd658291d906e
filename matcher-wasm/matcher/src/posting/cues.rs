//! Phrases that tell how it is to work there.

use model::{Cue, Span};

use crate::lexicon::Lexicon;
use crate::words::words;

/// The first phrase of each cue, in the order of the text.
pub(super) fn find(text: &str, lexicon: &Lexicon) -> Vec<Cue> {
    let words = words(text);
    let mut cues: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((number, n)) = lexicon.cue(words[at..].iter().take(6).map(|word| word.deep.as_str())) else {
            at += 1;
            continue;
        };
        let name = lexicon.cue_name(number);
        let (start, end) = (words[at].start, words[at + n - 1].end);
        if !text[start..end].contains('\n') && !is_denied(text, &words, at) && cues.iter().all(|cue| cue.name != name) {
            cues.push(Cue {
                name: name.to_owned(),
                span: Span { start: start as u32, end: end as u32 },
                quote: text[start..end].to_owned(),
            });
        }
        at += n;
    }
    cues
}

/// "no remote work": the posting says the opposite, within the same clause.
fn is_denied(text: &str, words: &[crate::words::Word], at: usize) -> bool {
    const NO: &str = "no not without never nor isn don't kein keine ohne nicht sans pas sin";
    let start = words[at].start;
    words[at.saturating_sub(3)..at]
        .iter()
        .any(|word| NO.split(' ').any(|no| no == word.light) && !text[word.end..start].contains(['.', ',', ';', ':', '!', '\n']))
}

//! Phrases in other forms than the lexicon has: with articles between, and as a noun where it has a verb.

use crate::lexicon::{Lexicon, Phrase};
use crate::words::{Word, is_filler};

/// Nouns in light form and the verbs that they are of, in deep form.
const NOUNS: [(&str, &str); 44] = [
    ("administration", "administer"),
    ("adaptation", "adapt"),
    ("allocation", "allocat"),
    ("analysis", "analyz"),
    ("assembly", "assembl"),
    ("assessment", "assess"),
    ("calculation", "calculat"),
    ("calibration", "calibrat"),
    ("collection", "collect"),
    ("communication", "communicat"),
    ("configuration", "configur"),
    ("construction", "construct"),
    ("coordination", "coordinat"),
    ("creation", "creat"),
    ("definition", "defin"),
    ("deployment", "deploy"),
    ("development", "develop"),
    ("diagnosis", "diagnos"),
    ("estimation", "estimat"),
    ("evaluation", "evaluat"),
    ("execution", "execut"),
    ("identification", "identify"),
    ("implementation", "implement"),
    ("improvement", "improv"),
    ("inspection", "inspect"),
    ("installation", "install"),
    ("integration", "integrat"),
    ("interpretation", "interpret"),
    ("investigation", "investigat"),
    ("maintenance", "maintain"),
    ("management", "manag"),
    ("negotiation", "negotiat"),
    ("observation", "observ"),
    ("operation", "operat"),
    ("optimization", "optimiz"),
    ("organization", "organiz"),
    ("preparation", "prepar"),
    ("presentation", "present"),
    ("production", "produc"),
    ("promotion", "promot"),
    ("repair", "repair"),
    ("selection", "select"),
    ("supervision", "supervis"),
    ("treatment", "treat"),
];

fn verb(noun: &Word) -> Option<&'static str> {
    NOUNS.iter().find(|(form, _)| *form == noun.light).map(|(_, verb)| *verb)
}

/// The longest phrase of several words at the front of `words`, articles between them passed over, with its number of words in the text.
pub(super) fn longest(words: &[Word], lexicon: &Lexicon) -> Option<(Phrase, usize)> {
    if !words.iter().skip(1).any(|word| is_filler(&word.light)) {
        return lexicon.longest(words.iter().map(|word| word.deep.as_str()));
    }
    let places: Vec<usize> = (0..words.len()).filter(|&i| i == 0 || !is_filler(&words[i].light)).collect();
    let (phrase, n) = lexicon.longest(places.iter().map(|&i| words[i].deep.as_str()))?;
    Some((phrase, places[n - 1] + 1))
}

/// "wind turbine maintenance" and "maintenance of wind turbines" for "maintain wind turbines".
pub(super) fn as_noun(words: &[Word], lexicon: &Lexicon) -> Option<(Phrase, usize)> {
    if let Some(verb) = verb(&words[0]).filter(|_| words.get(1).is_some_and(|word| word.light == "of")) {
        let rest: Vec<usize> = (2..words.len()).filter(|&i| !is_filler(&words[i].light)).collect();
        let forms = rest.iter().map(|&i| words[i].deep.as_str());
        let (phrase, n) = lexicon.longest(std::iter::once(verb).chain(forms))?;
        return Some((phrase, rest[n - 2] + 1));
    }
    (1..words.len().min(4)).rev().find_map(|last| {
        let forms = words[..last].iter().map(|word| word.deep.as_str());
        let (phrase, n) = lexicon.longest(std::iter::once(verb(&words[last])?).chain(forms))?;
        (n == last + 1).then_some((phrase, n))
    })
}

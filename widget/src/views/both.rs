//! Both texts of a match, with every quote that counts marked in them.

use model::{Match, Quote, Span};
use yew::prelude::*;

use crate::session::Session;
use crate::text;

/// A part of a text, marked or not.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'t> {
    text: &'t str,
    is_marked: bool,
}

/// The posting and the resume beside each other.
pub fn both(session: &Session, of_it: &Match) -> Html {
    let (state, words) = (session.state(), session.words());
    let proofs = || of_it.contributions.iter().flat_map(|part| &part.evidence);
    let resume = state.profile.as_ref().map_or("", |profile| &profile.meta.tacit.text);
    let posting = state.posting(&of_it.posting).map_or("", |posting| &posting.text);
    let of_posting = pieces(posting, proofs().filter_map(|proof| proof.posting.as_ref()));
    let of_resume = pieces(resume, proofs().flat_map(|proof| &proof.resume));
    let piece = |one: Piece| {
        if one.is_marked {
            html! { <mark>{ one.text.to_owned() }</mark> }
        } else {
            html! { { one.text.to_owned() } }
        }
    };
    let side = |key: &str, pieces: Vec<Piece>| {
        let name = words.say(key);
        html! {
            <section>
                <h5>{ name.clone() }</h5>
                <div class="whole" tabindex="0" role="region" aria-label={name} dir="auto">{ for pieces.into_iter().map(piece) }</div>
            </section>
        }
    };
    html! {
        <details class="block both">
            <summary>{ words.say("both-title") }</summary>
            <div class="both-texts">{ side("both-posting", of_posting) }{ side("page-resume", of_resume) }</div>
        </details>
    }
}

/// A text cut at the ends of its quotes. Quotes that no longer stand where they stood are left out.
fn pieces<'t, 'q>(whole: &'t str, quotes: impl Iterator<Item = &'q Quote>) -> Vec<Piece<'t>> {
    let mut spans: Vec<Span> =
        quotes.filter(|quote| !quote.quote.is_empty() && text::at(whole, quote.span) == quote.quote).map(|quote| quote.span).collect();
    spans.sort_unstable_by_key(|span| (span.start, span.end));
    let (mut pieces, mut at) = (Vec::new(), 0);
    let mut push = |start: u32, end: u32, is_marked: bool| {
        let text = text::at(whole, Span { start, end });
        if !text.is_empty() {
            pieces.push(Piece { text, is_marked });
        }
    };
    for span in spans {
        if span.end > at {
            push(at, span.start.max(at), false);
            push(span.start.max(at), span.end, true);
            at = span.end;
        }
    }
    push(at, u32::try_from(whole.encode_utf16().count()).unwrap_or(u32::MAX), false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(quote: &str, start: u32) -> Quote {
        Quote { quote: quote.into(), span: Span { start, end: start + quote.encode_utf16().count() as u32 } }
    }

    // N2: a point names its place in both texts.
    #[test]
    fn a_text_is_marked_where_its_quotes_stand_and_stays_whole() {
        let text = "Été: Kotlin and Go, and more Go 🙂.";
        let quotes = [quote("Go", 16), quote("Kotlin", 5), quote("Kotlin and Go", 5), quote("moved away", 2)];
        let pieces = pieces(text, quotes.iter());
        assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), text);
        let marked: Vec<&str> = pieces.iter().filter(|piece| piece.is_marked).map(|piece| piece.text).collect();
        assert_eq!(marked.concat(), "Kotlin and Go");
    }
}

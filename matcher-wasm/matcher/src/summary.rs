//! Drafts a summary out of sentences of the document; it writes none of its own.

use model::{Match, Posting, Profile, Span, SummaryDraft, SummaryOptions, SummarySentence};

/// Most sentences, unless the caller says otherwise.
const SENTENCES: u32 = 5;
/// Shorter pieces prove nothing, longer ones are not read: bytes.
const LENGTHS: std::ops::RangeInclusive<usize> = 25..=400;

/// Words that speak of pay; pay is never in a summary.
const PAY: [&str; 9] = ["salary", "compensation", "pay expectation", "wage", "gehalt", "per annum", "€", "$", "£"];

/// Drafts the summary of a profile for a posting.
pub fn draft(profile: &Profile, posting: &Posting, found: &Match, options: &SummaryOptions) -> SummaryDraft {
    let basics = &profile.basics;
    let links = basics.url.iter().chain(basics.profiles.iter().filter_map(|page| page.url.as_ref()));
    SummaryDraft {
        posting: posting.id.clone(),
        title: posting.title.clone(),
        sentences: sentences(profile, found, options.sentences.unwrap_or(SENTENCES) as usize),
        name: basics.name.clone(),
        email: basics.email.clone(),
        phone: basics.phone.clone(),
        city: basics.location.as_ref().and_then(|location| location.city.clone()),
        links: links.cloned().collect(),
        score: Some(found.score),
    }
}

/// The sentences that prove most of the match, in the order of the document.
fn sentences(profile: &Profile, found: &Match, most: usize) -> Vec<SummarySentence> {
    let text = &profile.meta.tacit.text;
    let mut ranked: Vec<(f64, Span)> =
        candidates(profile).into_iter().map(|span| (proved(found, span), span)).filter(|(points, _)| *points > 0.0).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    ranked.dedup_by_key(|(_, span)| *span);
    let mut chosen: Vec<Span> = Vec::new();
    for (_, span) in ranked {
        if chosen.len() < most && chosen.iter().all(|other| !overlaps(*other, span)) {
            chosen.push(span);
        }
    }
    chosen.sort_unstable();
    chosen.into_iter().filter_map(|span| Some(SummarySentence { text: span.quote(text)?.to_owned(), span, included: true })).collect()
}

/// Sentences of jobs, projects and the document's own summary, without those that name the person, a contact or pay.
fn candidates(profile: &Profile) -> Vec<Span> {
    let reading = &profile.meta.tacit;
    let is_told = |path: &str| {
        let is_work = ["/work/", "/volunteer/", "/projects/"].iter().any(|start| path.starts_with(start));
        path == "/basics/summary" || is_work && ["/highlights", "/summary", "/description"].iter().any(|part| path.contains(part))
    };
    let is_contact = |path: &str| path.starts_with("/basics/") && path != "/basics/summary" && path != "/basics/label";
    let contacts: Vec<Span> = reading.evidence.iter().filter(|evidence| is_contact(&evidence.path)).map(|evidence| evidence.span).collect();
    let copied_name = profile.basics.name.as_deref().unwrap_or_default().to_lowercase();
    let told = reading.evidence.iter().filter(|evidence| is_told(&evidence.path));
    let mut spans: Vec<Span> = told.flat_map(|evidence| split(&reading.text, evidence.span)).collect();
    spans.retain(|span| {
        let lower = span.quote(&reading.text).unwrap_or_default().to_lowercase();
        let is_private =
            lower.contains('@') || PAY.iter().any(|word| lower.contains(word)) || (!copied_name.is_empty() && lower.contains(&copied_name));
        LENGTHS.contains(&lower.len()) && !is_private && contacts.iter().all(|contact| !overlaps(*contact, *span))
    });
    spans
}

/// The sentences of a place.
fn split(text: &str, place: Span) -> Vec<Span> {
    let Some(whole) = place.quote(text) else { return Vec::new() };
    let mut spans = Vec::new();
    let mut start = 0;
    for (at, _) in whole.match_indices(['.', '!', '?']).chain([(whole.len(), "")]) {
        let end = (at + 1).min(whole.len());
        let next = &whole[end..];
        let ends = next.is_empty() || next.starts_with(char::is_whitespace) && next.trim_start().starts_with(char::is_uppercase);
        if ends && end > start {
            let piece = &whole[start..end];
            let from = place.start as usize + start + (piece.len() - piece.trim_start().len());
            let to = from + piece.trim().len();
            spans.push(Span { start: from as u32, end: to as u32 });
            start = end;
        }
    }
    spans.retain(|span| span.start < span.end);
    spans
}

/// Points that quotes inside the sentence earned; a quote around it shares its points by length.
fn proved(found: &Match, sentence: Span) -> f64 {
    let proofs = found.contributions.iter().flat_map(|contribution| &contribution.evidence);
    proofs
        .map(|proof| {
            let best = proof.resume.iter().map(|quote| shared(quote.span, sentence)).fold(0.0, f64::max);
            proof.points * best
        })
        .sum()
}

fn shared(quote: Span, sentence: Span) -> f64 {
    let both = quote.end.min(sentence.end).saturating_sub(quote.start.max(sentence.start));
    f64::from(both) / f64::from((quote.end - quote.start).max(1))
}

fn overlaps(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

//! What a seeker's thumbs say about other postings: those like one that was voted for move with it.

use std::collections::BTreeMap;

use model::{Posting, Shift, Vote};

use crate::lexicon::Lexicon;
use crate::titles::Title;

/// Most points that votes move a posting by.
const MOST: f64 = 10.0;
/// Likeness below which a vote says nothing about a posting.
const UNLIKE: f64 = 0.25;

/// What is compared of a posting.
struct Traits {
    title: Title,
    /// Weight of each skill that it asks for, required or not.
    skills: BTreeMap<String, f64>,
}

/// How far votes move each posting. A vote moves its own posting by the most there is, and others by how alike they are in title (half),
/// skills (three tenths), place and kind of work (a tenth each). All moves of a posting add up, within the same bounds.
pub fn shifts(postings: &[Posting], votes: &[Vote], lexicon: &Lexicon) -> Vec<Shift> {
    let traits: Vec<Traits> = postings.iter().map(|posting| Traits::of(posting, lexicon)).collect();
    let place = |vote: &Vote| postings.iter().position(|posting| posting.id == vote.posting);
    let voted: Vec<(usize, f64)> = votes.iter().filter_map(|vote| Some((place(vote)?, if vote.up { MOST } else { -MOST }))).collect();
    let moved = |at: usize| {
        let own = voted.iter().rev().find(|(of, _)| *of == at).map(|(_, points)| *points);
        let likeness = |of: usize| likeness((&postings[of], &traits[of]), (&postings[at], &traits[at]));
        own.unwrap_or_else(|| voted.iter().map(|(of, points)| points * likeness(*of)).sum::<f64>().clamp(-MOST, MOST))
    };
    let shift = |(at, posting): (usize, &Posting)| Shift { posting: posting.id.clone(), points: (moved(at) * 100.0).round() / 100.0 };
    postings.iter().enumerate().map(shift).collect()
}

impl Traits {
    fn of(posting: &Posting, lexicon: &Lexicon) -> Self {
        let asked = posting.required.iter().chain(&posting.preferred);
        Self { title: Title::new(&posting.title, lexicon), skills: asked.map(|asked| (asked.name.clone(), asked.weight)).collect() }
    }
}

/// How alike two postings are, 0 to 1, and 0 where that is next to nothing.
fn likeness((a, of_a): (&Posting, &Traits), (b, of_b): (&Posting, &Traits)) -> f64 {
    let is_near = a.places.iter().any(|place| b.places.contains(place));
    let is_same_kind = a.work_place == b.work_place && a.employment_types == b.employment_types;
    let like = 0.5 * of_a.title.similarity(&of_b.title)
        + 0.3 * shared(&of_a.skills, &of_b.skills)
        + if is_near { 0.1 } else { 0.0 }
        + if is_same_kind { 0.1 } else { 0.0 };
    if like < UNLIKE { 0.0 } else { (like - UNLIKE) / (1.0 - UNLIKE) }
}

/// Weight of the skills of both, of that of all.
fn shared(a: &BTreeMap<String, f64>, b: &BTreeMap<String, f64>) -> f64 {
    let both: f64 = a.iter().filter_map(|(id, weight)| Some(weight.min(*b.get(id)?))).sum();
    let all: f64 = a.values().sum::<f64>() + b.values().sum::<f64>() - both;
    if all > 0.0 { both / all } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tests::lexicon;
    use crate::posting;

    const POSTINGS: &str = r#"[
        {"@type": "JobPosting", "identifier": "rust", "title": "Backend Engineer", "description": "Requirements: Rust, PostgreSQL, Docker."},
        {"@type": "JobPosting", "identifier": "go", "title": "Backend Developer", "description": "Requirements: Go, PostgreSQL, Docker."},
        {"@type": "JobPosting", "identifier": "nurse", "title": "Registered Nurse", "description": "Requirements: wound care, patient care."}]"#;

    fn moved(votes: &[(&str, bool)]) -> Vec<f64> {
        let postings = posting::read(POSTINGS, &lexicon()).expect("three postings").postings;
        let votes: Vec<Vote> = votes.iter().map(|(posting, up)| Vote { posting: (*posting).to_owned(), up: *up }).collect();
        shifts(&postings, &votes, &lexicon()).into_iter().map(|shift| shift.points).collect()
    }

    #[test]
    fn without_votes_nothing_moves() {
        assert_eq!(moved(&[]), [0.0; 3]);
    }

    #[test]
    fn a_vote_moves_its_posting_most_those_like_it_less_and_others_not_at_all() {
        let up = moved(&[("rust", true)]);
        assert!(up[0] == MOST && up[1] > 1.0 && up[1] < MOST && up[2] == 0.0, "{up:?}");
        assert_eq!(moved(&[("rust", false)]), up.iter().map(|points| -points).collect::<Vec<_>>());
    }

    #[test]
    fn the_moves_of_many_votes_stay_within_the_bounds() {
        let all = moved(&[("rust", true), ("go", true), ("nurse", false), ("nobody", true)]);
        assert_eq!(all, [MOST, MOST, -MOST]);
        assert!(moved(&[("rust", true), ("rust", true), ("rust", true)]).iter().all(|points| points.abs() <= MOST));
    }

    #[test]
    fn the_last_vote_on_a_posting_is_the_one_that_holds() {
        assert_eq!(moved(&[("rust", true), ("rust", false)])[0], -MOST);
    }
}

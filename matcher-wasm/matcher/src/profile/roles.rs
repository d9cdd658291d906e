//! Which phrase of a job's header is the title, which the employer, which the place. The jobs of a section are written alike, so all of
//! them decide together in which order the three stand and where; then each job is read in that light.

use super::fits::{self, NEVER};
use super::part::Part;
use super::places;

/// Title, employer and place of a job, each where it was found.
pub(crate) type Found = [Option<Part>; 3];

pub(crate) const TITLE: usize = 0;
pub(crate) const EMPLOYER: usize = 1;
pub(crate) const PLACE: usize = 2;

/// Orders of the three, the more usual ones first.
const ORDERS: [[usize; 3]; 6] = [
    [TITLE, EMPLOYER, PLACE],
    [EMPLOYER, TITLE, PLACE],
    [EMPLOYER, PLACE, TITLE],
    [TITLE, PLACE, EMPLOYER],
    [PLACE, EMPLOYER, TITLE],
    [PLACE, TITLE, EMPLOYER],
];

/// What a job loses that names no title, no employer, no place.
const MISSING: [i32; 3] = [-5, -4, 0];

/// Phrases of one header are no more than this, and no more pieces.
const MOST_PARTS: usize = 6;
const MOST_PIECES: usize = 8;

/// Phrases of a header that may be something, with all ways to cut them at commas.
#[derive(Default)]
pub(crate) struct Header {
    runs: Vec<Run>,
    /// The pieces of each part, as bits, and what it costs to leave them out.
    parts: Vec<(u16, i32)>,
}

/// Pieces of one part that stand side by side.
struct Run {
    part: Part,
    pieces: u16,
    /// Rows of the header above it.
    row: usize,
    is_cut: bool,
    fits: [i32; 3],
}

/// How the jobs of a section are usually written.
#[derive(Default)]
struct Usual {
    order: usize,
    /// Row and weight of title, employer, place, and whether each is cut from a longer phrase.
    looks: [Option<(usize, bool, bool)>; 3],
    has_places: bool,
}

impl Header {
    /// Without `with_place` the place is known; `row` tells in which row of the header a part stands.
    pub fn new(parts: &[Part], with_place: bool, row: impl Fn(&Part) -> usize) -> Header {
        let mut header = Header::default();
        let mut n_pieces = 0;
        for part in parts.iter().take(MOST_PARTS) {
            let mut pieces = pieces(&part.text);
            if n_pieces + pieces.len() > MOST_PIECES {
                pieces = vec![(0, part.text.len(), part.text.len())];
            }
            if n_pieces < MOST_PIECES {
                header.add(part, &pieces, n_pieces, row(part));
            }
            n_pieces += pieces.len();
        }
        for run in header.runs.iter_mut().filter(|_| !with_place) {
            run.fits[PLACE] = NEVER;
        }
        header
    }

    fn add(&mut self, part: &Part, pieces: &[(usize, usize, usize)], before: usize, row: usize) {
        let n = pieces.len();
        for from in 0..n {
            for to in from..n {
                let end = if from == to { pieces[to].1 } else { pieces[to].2 };
                let Some(slice) = part.slice(pieces[from].0, if to + 1 == n && from == 0 { part.text.len() } else { end }) else {
                    continue;
                };
                let n_cuts = i32::from(from > 0) + i32::from(to + 1 < n);
                // What stands before a comma tells what stands behind it.
                let behind = (from > 0).then(|| &part.text[..pieces[from - 1].1]);
                let fits = fits::of(&slice.text, behind).map(|fit| fit - n_cuts);
                let pieces = ((1u16 << (to + 1)) - (1u16 << from)) << before;
                self.runs.push(Run { part: slice, pieces, row, is_cut: n_cuts > 0, fits });
            }
        }
        let idle = places::is_anywhere(&part.text) || fits::is_told(&part.text);
        self.parts.push((((1u16 << n) - 1) << before, if idle { 0 } else { -3 }));
    }

    /// The best reading in an order, and what it is worth.
    fn best(&self, order: usize, usual: Option<&Usual>) -> (i32, [Option<usize>; 3]) {
        let mut best = (i32::MIN, [None; 3]);
        self.choose(&ORDERS[order], 0, (0, [None; 3]), usual, &mut best);
        best
    }

    fn choose(
        &self,
        order: &[usize; 3],
        at: usize,
        so_far: (i32, [Option<usize>; 3]),
        usual: Option<&Usual>,
        best: &mut (i32, [Option<usize>; 3]),
    ) {
        let (worth, chosen) = so_far;
        let Some(&role) = order.get(at) else {
            let taken = chosen.iter().flatten().fold(0, |taken, &run| taken | self.runs[run].pieces);
            let worth = worth + self.left_out(taken) + self.neighbours(&chosen);
            if worth > best.0 {
                *best = (worth, chosen);
            }
            return;
        };
        let taken = chosen.iter().flatten().fold(0, |taken, &run| taken | self.runs[run].pieces);
        for (index, run) in self.runs.iter().enumerate() {
            let fit = run.fits[role];
            // Behind all that was taken.
            if fit > NEVER / 2 && run.pieces & (run.pieces.wrapping_neg()) > taken {
                let mut chosen = chosen;
                chosen[role] = Some(index);
                self.choose(order, at + 1, (worth + fit + usual.map_or(0, |usual| usual.favour(role, run)), chosen), usual, best);
            }
        }
        self.choose(order, at + 1, (worth + MISSING[role], chosen), usual, best);
    }

    fn left_out(&self, taken: u16) -> i32 {
        let cost = |&(pieces, cost): &(u16, i32)| {
            let left = (pieces & !taken).count_ones() as i32;
            if pieces & taken == 0 { cost } else { -4 * left }
        };
        self.parts.iter().map(cost).sum()
    }

    /// A place stands behind its employer, or at the end.
    fn neighbours(&self, chosen: &[Option<usize>; 3]) -> i32 {
        let Some(place) = chosen[PLACE].map(|run| self.runs[run].pieces) else { return 0 };
        let all = self.parts.iter().fold(0, |all, (pieces, _)| all | pieces);
        let is_behind = chosen[EMPLOYER].is_some_and(|run| self.runs[run].pieces & (place >> 1) != 0);
        i32::from(is_behind) + i32::from(place << 1 > all) - 2 * i32::from(place & 1 != 0)
    }

    fn parts_of(&self, chosen: &[Option<usize>; 3]) -> Found {
        chosen.map(|run| run.map(|run| self.runs[run].part.clone()))
    }
}

impl Usual {
    /// How much more a phrase is worth that stands where its like do.
    fn favour(&self, role: usize, run: &Run) -> i32 {
        let look = |(row, bold, is_cut)| {
            2 * i32::from(row == run.row) + i32::from(bold == run.part.bold) - 3 * i32::from(role != PLACE && is_cut != run.is_cut)
        };
        self.looks[role].map_or(0, look) + if role == PLACE && self.has_places { 3 } else { 0 }
    }
}

/// Title, employer and place of each job of a section.
pub(crate) fn find(headers: &[Header]) -> Vec<Found> {
    let worth = |order: usize| headers.iter().map(|header| header.best(order, None).0).sum::<i32>();
    let order = (0..ORDERS.len()).rev().max_by_key(|&order| worth(order)).unwrap_or(0);
    let first: Vec<[Option<usize>; 3]> = headers.iter().map(|header| header.best(order, None).1).collect();
    let look = |role: usize| {
        let runs = || headers.iter().zip(&first).filter_map(|(header, chosen)| Some(&header.runs[chosen[role]?]));
        let look = |run: &Run| (run.row, run.part.bold, run.is_cut);
        let n_like = |run: &Run| runs().filter(|other| look(other) == look(run)).count();
        runs().max_by_key(|run| n_like(run)).map(look)
    };
    let n_placed = first.iter().filter(|chosen| chosen[PLACE].is_some()).count();
    let mut usual = Usual { order, looks: [TITLE, EMPLOYER, PLACE].map(look), has_places: true };
    // Towns that nobody knows are towns where nearly every job has one.
    let n_could = headers.iter().filter(|header| header.best(order, Some(&usual)).1[PLACE].is_some()).count();
    usual.has_places = n_placed * 2 >= headers.len().max(2) || n_could > 1 && n_could * 4 >= headers.len() * 3;
    headers.iter().map(|header| header.parts_of(&header.reading(&usual))).collect()
}

impl Header {
    /// A job is read in the usual order unless its words speak clearly against it.
    fn reading(&self, usual: &Usual) -> [Option<usize>; 3] {
        let readings = (0..ORDERS.len()).map(|order| {
            let (worth, chosen) = self.best(order, Some(usual));
            (worth + if order == usual.order { 3 } else { 0 }, chosen)
        });
        readings.reduce(|best, next| if next.0 > best.0 { next } else { best }).map_or([None; 3], |(_, chosen)| chosen)
    }
}

/// Where a phrase may be cut: at commas, and around brackets at its end. Start and end of each piece, and its end with the bracket.
fn pieces(text: &str) -> Vec<(usize, usize, usize)> {
    let mut pieces = Vec::new();
    let (mut from, mut depth) = (0, 0i32);
    let bracket = text.rfind(" (").filter(|_| text.ends_with(')'));
    for (at, c) in text.char_indices() {
        depth += i32::from(c == '(') - i32::from(c == ')');
        if depth == 0 && text[at..].starts_with(", ") {
            pieces.push((from, at, at));
            from = at + 2;
        }
        if Some(at) == bracket && at > from {
            pieces.push((from, at, at));
            from = at + 2;
        }
    }
    let inner = if bracket.is_some_and(|at| from == at + 2) { text.len() - 1 } else { text.len() };
    pieces.push((from.min(inner), inner, text.len()));
    pieces
}

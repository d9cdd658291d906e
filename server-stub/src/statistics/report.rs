use std::collections::{BTreeMap, BTreeSet};

use share_contract::{
    Channel, Comparison, Conversion, CountKind, Counter, Counters, Date, Figure, Hint, Part, PostingId, Requirement, Stage, Statistics,
};

use super::interval::{Noised, share_interval};
use super::{Block, CONFIDENCE, Cell, EPSILON, error, is_last_of_week, page};
use crate::config::TenantConfig;

/// A hint needs so many who were asked.
const LEAST_ASKED: i64 = 40;
/// Nobody, as far as these numbers can tell.
const NOBODY: f64 = 0.25;

/// What may be told: blocks that were released under a smaller k than today's are left out.
fn told(released: Vec<(Cell, Block)>, k: u32) -> BTreeMap<Cell, Vec<Block>> {
    let mut cells = BTreeMap::<Cell, Vec<Block>>::new();
    for (cell, block) in released.into_iter().filter(|(_, block)| block.k >= k) {
        cells.entry(cell).or_default().push(block);
    }
    cells
}

/// Sums over channels and days.
pub(crate) fn counters(tenant: &TenantConfig, released: Vec<(Cell, Block)>) -> Counters {
    let mut sums = BTreeMap::<(PostingId, CountKind), i64>::new();
    for (cell, blocks) in told(released, tenant.k).into_iter().filter(|(cell, _)| cell.posting != page()) {
        *sums.entry((cell.posting, cell.kind)).or_default() += blocks.iter().map(|block| block.noised).sum::<i64>();
    }
    let counters = sums.into_iter().map(|((posting, kind), sum)| Counter { posting, kind, count: Some(clamped(sum)) }).collect();
    Counters { k: tenant.k, counters }
}

fn clamped(sum: i64) -> u64 {
    sum.max(0).unsigned_abs()
}

/// Everything that can be said of what was released. `today` is the day of the next release at the earliest.
pub(crate) fn report(tenant: &TenantConfig, through: Option<Date>, today: Date, released: Vec<(Cell, Block)>) -> Statistics {
    let cells = told(released, tenant.k);
    let sunday = last_sunday(through);
    let conversions = conversions(&cells, tenant.k, sunday);
    Statistics {
        tenant: tenant.id.clone(),
        through,
        next: today.plus_days(1),
        k: tenant.k,
        epsilon: EPSILON,
        confidence: CONFIDENCE,
        comparisons: comparisons(&conversions),
        conversions,
        hints: hints(&cells, tenant.k, sunday),
        figures: cells.iter().map(|(cell, blocks)| figure(cell, blocks)).collect(),
    }
}

fn figure(cell: &Cell, blocks: &[Block]) -> Figure {
    Figure {
        posting: cell.posting.clone(),
        channel: cell.channel.clone(),
        kind: cell.kind,
        count: clamped(blocks.iter().map(|block| block.noised).sum()),
        error: error(blocks.len()),
        parts: blocks.iter().map(|block| Part { through: block.through, count: block.noised, error: error(1) }).collect(),
    }
}

/// The last Sunday up to a day.
fn last_sunday(through: Option<Date>) -> Date {
    let mut sunday = through.unwrap_or(Date::from_days_since_1970(0));
    while !is_last_of_week(sunday) && sunday.days_since_1970() > 0 {
        sunday = sunday.minus_days(1);
    }
    sunday
}

/// Up to the last Sunday: then every cell with k counts was released, so fewer than k are withheld of each.
fn until_sunday(blocks: Option<&Vec<Block>>, k: u32, sunday: Date) -> Noised {
    let blocks = blocks.into_iter().flatten().filter(|block| block.through <= sunday);
    let (sum, n_blocks) = blocks.fold((0, 0), |(sum, n), block| (sum + block.noised, n + 1));
    Noised { sum, n_blocks, withheld: u64::from(k.saturating_sub(1)) }
}

fn conversions(cells: &BTreeMap<Cell, Vec<Block>>, k: u32, sunday: Date) -> Vec<Conversion> {
    let from = Stage::Opened;
    let opened = cells.keys().filter(|cell| cell.kind == CountKind::Stage(from));
    opened
        .flat_map(|cell| [Stage::Matched, Stage::SummarySent, Stage::ApplyClicked].map(|to| (cell, to)))
        .filter_map(|(cell, to)| {
            let blocks = |stage| cells.get(&Cell { kind: CountKind::Stage(stage), ..cell.clone() });
            let (whole, part) = (until_sunday(blocks(from), k, sunday), until_sunday(blocks(to), k, sunday));
            let (share, low, high) = share_interval(part, whole);
            let (posting, channel) = (cell.posting.clone(), cell.channel.clone());
            (whole.n_blocks > 0).then_some(Conversion { posting, channel, from, to, share, low, high })
        })
        .collect()
}

/// Pairs of channels whose intervals do not meet. Two intervals of 19 in 20 that do not meet differ surer than that.
fn comparisons(conversions: &[Conversion]) -> Vec<Comparison> {
    let pairs = conversions.iter().flat_map(|better| conversions.iter().map(move |worse| (better, worse)));
    pairs
        .filter(|(better, worse)| better.posting == worse.posting && better.to == worse.to && better.low > worse.high)
        .map(|(better, worse)| Comparison {
            posting: better.posting.clone(),
            from: better.from,
            to: better.to,
            better: better.channel.clone(),
            worse: worse.channel.clone(),
        })
        .collect()
}

fn hints(cells: &BTreeMap<Cell, Vec<Block>>, k: u32, sunday: Date) -> Vec<Hint> {
    // Over channels: who meets a requirement does not depend on the link.
    let mut asked = BTreeMap::<(PostingId, Requirement), BTreeSet<&Channel>>::new();
    for cell in cells.keys() {
        if let CountKind::Lacks(requirement) | CountKind::Meets(requirement) = cell.kind {
            asked.entry((cell.posting.clone(), requirement)).or_default().insert(&cell.channel);
        }
    }
    asked
        .into_iter()
        .filter_map(|((posting, requirement), channels)| {
            let sum = |kind: CountKind| {
                let of = |channel: &&Channel| {
                    until_sunday(cells.get(&Cell { posting: posting.clone(), channel: (*channel).clone(), kind }), k, sunday)
                };
                channels.iter().map(of).reduce(plus)
            };
            let (lacks, meets) = (sum(CountKind::Lacks(requirement))?, sum(CountKind::Meets(requirement))?);
            let (_, _, meet_at_most) = share_interval(meets, plus(lacks, meets));
            let is_hint = lacks.sum >= LEAST_ASKED && meet_at_most <= NOBODY;
            is_hint.then(|| Hint { posting: posting.clone(), requirement, meet_at_most })
        })
        .collect()
}

fn plus(one: Noised, other: Noised) -> Noised {
    Noised { sum: one.sum + other.sum, n_blocks: one.n_blocks + other.n_blocks, withheld: one.withheld + other.withheld }
}

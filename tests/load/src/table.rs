use std::fmt::Write;

use crate::machine::Machine;
use crate::{Bench, shown};

/// How often each figure is measured.
pub const RUNS: usize = 3;

/// What was aimed at.
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
}

/// The figures, each with its aim, what was measured, under which circumstances and how to measure it again.
pub struct Table {
    command: String,
    rows: String,
}

impl Table {
    pub fn new(bench: &Bench) -> Table {
        let program = std::env::args().next().unwrap_or_default();
        Table { command: format!("{program} {} {}", shown(&bench.server), shown(&bench.folder)), rows: String::new() }
    }

    /// A figure as the runs gave it, measured by this part.
    pub fn add(&mut self, part: &str, figure: &str, unit: &str, aim: Option<Aim>, mut runs: [f64; RUNS], machine: &Machine) {
        runs.sort_unstable_by(f64::total_cmp);
        let median = runs[RUNS / 2];
        let (aim, is_reached) = match aim {
            Some(Aim::AtLeast(least)) => (format!("≥ {}", number(least)), if median >= least { "yes" } else { "no" }),
            Some(Aim::AtMost(most)) => (format!("≤ {}", number(most)), if median <= most { "yes" } else { "no" }),
            None => (String::new(), ""),
        };
        let Machine { disk, load } = machine;
        let row = format!(
            "| {figure} | {aim} | {} {unit} | {} to {} | {is_reached} | {:.2} ms, p99 {:.1} ms | {load:.1} | `{part}` |",
            number(median),
            number(runs[0]),
            number(runs[RUNS - 1]),
            disk.median,
            disk.p99
        );
        println!("{row}");
        _ = writeln!(self.rows, "{row}");
    }

    pub fn text(&self) -> String {
        format!(
            "Medians of {RUNS} runs. `{} PART` measures a part again. The disk's wait is that of 100 `fdatasync` of 8 KiB right before; the load is how many \
             programs wanted the {} cores.\n\n\
             | figure | aim | median | least and most | reached | the disk's wait | load | part |\n|---|---|---|---|---|---|---|---|\n{}",
            self.command,
            std::thread::available_parallelism().map_or(0, usize::from),
            self.rows
        )
    }
}

/// Three digits, or all before the point.
fn number(value: f64) -> String {
    let decimals = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    let text = format!("{value:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

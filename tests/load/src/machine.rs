//! What the machine is like at the moment: what a figure is worth depends on it.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long the disk takes to say that something is on it, and how many programs want the cores.
#[derive(Debug, Clone, Copy)]
pub struct Machine {
    pub disk: Wait,
    /// Programs that ran or wanted to, on average over the last minute, our own among them.
    pub load: f64,
}

/// Waits of `fdatasync` in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Wait {
    pub median: f64,
    pub p99: f64,
}

/// Writes of a size as a small commit has it, each waited for.
const N_PROBES: usize = 100;

impl Machine {
    pub fn now(folder: &Path) -> std::io::Result<Machine> {
        let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().and_then(|load| load.parse().ok()).unwrap_or(f64::NAN);
        Ok(Machine { disk: disk_wait(folder)?, load })
    }
}

fn disk_wait(folder: &Path) -> std::io::Result<Wait> {
    let name = folder.join("disk-wait");
    let mut file = File::create(&name)?;
    let mut waits = [Duration::ZERO; N_PROBES];
    for wait in &mut waits {
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&[0; 8192])?;
        let began = Instant::now();
        file.sync_data()?;
        *wait = began.elapsed();
    }
    std::fs::remove_file(name)?;
    waits.sort_unstable();
    let ms = |at: usize| waits[at].as_secs_f64() * 1e3;
    Ok(Wait { median: ms(N_PROBES / 2), p99: ms(N_PROBES - 1) })
}

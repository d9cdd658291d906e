//! The program; see `tacit-server --help`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use server_stub::backup::{back_up, restore};
use server_stub::clock::{Clock, SystemClock};
use server_stub::command::{Command, HELP, print_token, print_totp};
use server_stub::config::{Config, DatabaseAddress};
use server_stub::logging;
use server_stub::serve::{serve, stop_signal};

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let mut out = std::io::stdout();
    let done = match Command::parse(std::env::args().skip(1)) {
        Some(Command::Help) => out.write_all(HELP.as_bytes()).map_err(Into::into),
        Some(Command::Totp(name)) => print_totp(&name, &mut out).map_err(Into::into),
        Some(Command::Token) => print_token(&mut out).map_err(Into::into),
        Some(Command::Serve(file)) => start(&file),
        Some(Command::BackUp(file, folder)) => on_database(&file, async |database| {
            let file = back_up(database, &folder, SystemClock.today()).await?;
            Ok(writeln!(std::io::stdout(), "{}", file.display())?)
        }),
        Some(Command::Restore(file, backup)) => on_database(&file, async |database| Ok(restore(&backup, database).await?)),
        None => {
            _ = std::io::stderr().write_all(HELP.as_bytes());
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            _ = writeln!(std::io::stderr(), "tacit-server: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Does something with the database that a configuration names.
fn on_database(configuration: &Path, work: impl AsyncFnOnce(&DatabaseAddress) -> Result<(), Failure>) -> Result<(), Failure> {
    let config = Config::load(configuration, |name| std::env::var(name).ok())?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work(&config.database))
}

fn start(file: &Path) -> Result<(), Failure> {
    let config = Config::load(file, |name| std::env::var(name).ok())?;
    logging::start();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(config, stop_signal(), |public, metrics| {
        _ = writeln!(std::io::stdout(), "listening on http://{public}, metrics on http://{metrics}/metrics");
    }))?;
    Ok(())
}

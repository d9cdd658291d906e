//! The program; see `tacit-postings --help`.

use std::io::Write;
use std::process::ExitCode;

use tacit_postings::command::{Command, HELP, run};

fn main() -> ExitCode {
    let Some(command) = Command::parse(std::env::args().skip(1)) else {
        _ = std::io::stderr().write_all(HELP.as_bytes());
        return ExitCode::from(2);
    };
    match run(command, &mut std::io::stdout(), &mut std::io::stderr()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            _ = writeln!(std::io::stderr(), "tacit-postings: {error}");
            ExitCode::FAILURE
        }
    }
}

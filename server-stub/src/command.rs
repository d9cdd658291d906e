//! The command line: what the arguments mean and what is printed.

use std::io::Write;
use std::path::PathBuf;

use crate::digest::{fill_random, hex, sha256_hex};

/// Text of `--help`.
pub const HELP: &str = "\
tacit-server: configuration, sealed summaries, anonymous counters and the files of the widget and the console

usage:
  tacit-server --config FILE   serve until Ctrl-C or SIGTERM
  tacit-server token           print a new employer token and its SHA-256 for the configuration
  tacit-server --help          print this

environment (each goes before the configuration file):
  TACIT_LISTEN         address of the public port, such as 127.0.0.1:8787
  TACIT_METRICS        address of /metrics
  DATABASE_URL         the SQLite file, or postgres://user:password@host/name
  TACIT_DATABASE       the same
  TACIT_SITE           the folder of static files
  TACIT_PUBLIC_ORIGIN  the origin under which browsers see this server

exit status: 0 ended by a signal, 1 cannot start or broke, 2 wrong usage
";

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Serve with this configuration.
    Serve(PathBuf),
    /// Print a new token.
    Token,
    /// Print the help.
    Help,
}

impl Command {
    /// Reads the arguments after the program's name; `None` if they make no sense.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Option<Command> {
        let arguments: Vec<_> = arguments.into_iter().collect();
        match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["--config", file] => Some(Command::Serve(PathBuf::from(file))),
            ["token"] => Some(Command::Token),
            ["--help" | "-h"] => Some(Command::Help),
            _ => None,
        }
    }
}

/// Prints a new random token of 256 bits and the line that the configuration needs.
pub fn print_token(out: &mut impl Write) -> std::io::Result<()> {
    let mut bytes = [0; 32];
    fill_random(&mut bytes);
    let token = hex(&bytes);
    writeln!(out, "token (for the employer, shown once): {token}")?;
    writeln!(out, "tokenSha256 = \"{}\"", sha256_hex(token.as_bytes()))
}

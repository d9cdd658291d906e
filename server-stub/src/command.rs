//! The command line: what the arguments mean and what is printed.

use std::io::Write;
use std::path::PathBuf;

use crate::digest::{fill_random, hex, sha256_hex};
use crate::totp::Secret;

/// Text of `--help`.
pub const HELP: &str = "\
tacit-server: configuration, sealed summaries, anonymous counters and the files of the widget and the console

usage:
  tacit-server --config FILE   serve until Ctrl-C or SIGTERM
  tacit-server --config FILE backup FOLDER    copy the database, of either kind, into the folder's file of today, while servers may run, and delete
                                              the folder's backups that are older than 35 days
  tacit-server --config FILE restore BACKUP   put the backup in the place of what the database holds, without what was taken back since
  tacit-server token           print a new employer token and its SHA-256 for the configuration
  tacit-server totp NAME       print a new secret for an authenticator app, shown there as NAME, and its line for the configuration
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
    /// Back up the database of this configuration into a folder.
    BackUp(PathBuf, PathBuf),
    /// Bring a backup back into the place of the database of this configuration.
    Restore(PathBuf, PathBuf),
    /// Print a new token.
    Token,
    /// Print a new secret of an authenticator app, for this name.
    Totp(String),
    /// Print the help.
    Help,
}

impl Command {
    /// Reads the arguments after the program's name; `None` if they make no sense.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Option<Command> {
        let arguments: Vec<_> = arguments.into_iter().collect();
        match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["--config", file] => Some(Command::Serve(PathBuf::from(file))),
            ["--config", file, "backup", folder] => Some(Command::BackUp(file.into(), folder.into())),
            ["--config", file, "restore", backup] => Some(Command::Restore(file.into(), backup.into())),
            ["totp", name] if is_plain(name) => Some(Command::Totp(name.to_owned())),
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

/// Whether it can stand in an address as it is.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
}

/// Prints a new secret for an authenticator app, the address that apps read (as text or as a picture of it), and the line that the configuration
/// needs beside the token.
pub fn print_totp(name: &str, out: &mut impl Write) -> std::io::Result<()> {
    let mut bytes = vec![0; 20];
    fill_random(&mut bytes);
    let secret = Secret::from_bytes(bytes).expect("20 bytes are more than 16").to_base32();
    writeln!(out, "for the app (shown once): otpauth://totp/Tacit:{name}?secret={secret}&issuer=Tacit")?;
    writeln!(out, "totp = \"{secret}\"")
}

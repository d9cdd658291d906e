//! The command line.

use std::io::Write;
use std::path::{Path, PathBuf};

use matcher::Matcher;
use posting_linter::Language;

use crate::channels::Channels;
use crate::fetch::{self, Limits};
use crate::import::{self, Imported};
use crate::job_posting::JobPosting;
use crate::lint::{self, Report};
use crate::{board, details, feeds, notices};

/// Text of `--help`.
pub const HELP: &str = "\
tacit-postings: an employer's postings, from its systems to its page and its channels

usage:
  tacit-postings import SOURCE... [--employer NAME] [--out FILE] [--details] [--private]
      reads postings and writes them as schema.org JobPosting (JSON-LD) to FILE, or to the standard output;
      with --details the pages of postings that an address lists without their text are fetched too, from the same host (at most 500)
  tacit-postings feeds POSTINGS CHANNELS FOLDER
      writes for each channel of the file CHANNELS (TOML): postings.json and postings.html (JSON-LD), jobs.xml, jobs.json (JSON Feed 1.1)
      and links.json, in a folder of its own; and jobs.tacit, the index for <tacit-match index=\"...\">
  tacit-postings lint SOURCE... [--german] [--json] [--statistics FILE] [--private]
      says what keeps people from applying, where it stands, why, and what could stand there instead; FILE is the server's answer to
      GET /v1/tenants/NAME/statistics, for requirements that hardly anybody meets
  tacit-postings notices --employer NAME --contact ADDRESS [--german] [--out FILE]
      writes what laws on automated tools in hiring want told, from the program's own scoring, as Markdown for the employer's site
  tacit-postings --help

A SOURCE is a file, an address that begins with https://, or a board as SYSTEM:NAME (ashby, greenhouse, lever, personio, pinpoint, recruitee,
rippling, teamtailor, workable). It may hold JSON, XML, a page or plain text, as some twenty applicant-tracking systems write them.
Addresses in private networks, and without TLS, are opened with --private alone.

exit status: 0 done, 1 something could not be read or written (it is said which), 2 wrong usage; findings are no failure
";

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Read postings.
    Import {
        /// Files, addresses and boards.
        sources: Vec<String>,
        /// For postings that name none.
        employer: Option<String>,
        /// Else the standard output.
        out: Option<PathBuf>,
        /// Whether pages of postings without text are fetched too.
        details: bool,
        /// Whether private networks may be opened.
        private: bool,
    },
    /// Write feeds.
    Feeds {
        /// The postings.
        postings: PathBuf,
        /// The file of channels.
        channels: PathBuf,
        /// Where to.
        folder: PathBuf,
    },
    /// Look postings through.
    Lint {
        /// Files, addresses and boards.
        sources: Vec<String>,
        /// How it is told.
        report: Report,
        /// The server's statistics.
        statistics: Option<PathBuf>,
        /// Whether private networks may be opened.
        private: bool,
    },
    /// Write the notices.
    Notices {
        /// Name of the employer.
        employer: String,
        /// Where people can ask and object.
        contact: String,
        /// In German instead of English.
        german: bool,
        /// Else the standard output.
        out: Option<PathBuf>,
    },
    /// Print the help.
    Help,
}

impl Command {
    /// Reads the arguments after the program's name; `None` if they make no sense.
    pub fn parse(arguments: impl IntoIterator<Item = String>) -> Option<Command> {
        let mut arguments: Vec<String> = arguments.into_iter().collect();
        let command = if arguments.is_empty() { String::new() } else { arguments.remove(0) };
        let private = flag(&mut arguments, "--private");
        let details = flag(&mut arguments, "--details");
        let report = Report { german: flag(&mut arguments, "--german"), json: flag(&mut arguments, "--json") };
        let statistics = option(&mut arguments, "--statistics")?.map(PathBuf::from);
        let is_report = report != Report::default() || statistics.is_some();
        let employer = option(&mut arguments, "--employer")?;
        let contact = option(&mut arguments, "--contact")?;
        let out = option(&mut arguments, "--out")?.map(PathBuf::from);
        let is_written = employer.is_some() || out.is_some() || details;
        let is_plain = !private && !is_written && !is_report && contact.is_none();
        if command == "notices" && arguments.is_empty() && !private && !report.json && statistics.is_none() && !details {
            return Some(Command::Notices { employer: employer?, contact: contact?, german: report.german, out });
        }
        let is_unknown = arguments.iter().any(|argument| argument.starts_with("--"));
        match (command.as_str(), &arguments[..]) {
            ("--help" | "-h", []) if is_plain => Some(Command::Help),
            ("lint", [_, ..]) if !is_unknown && !is_written && contact.is_none() => {
                Some(Command::Lint { sources: arguments, report, statistics, private })
            }
            ("import", [_, ..]) if !is_unknown && !is_report && contact.is_none() => {
                Some(Command::Import { sources: arguments, employer, out, details, private })
            }
            ("feeds", [postings, channels, folder]) if is_plain && !is_unknown => {
                Some(Command::Feeds { postings: postings.into(), channels: channels.into(), folder: folder.into() })
            }
            _ => None,
        }
    }
}

fn flag(arguments: &mut Vec<String>, name: &str) -> bool {
    let before = arguments.len();
    arguments.retain(|argument| argument != name);
    arguments.len() < before
}

/// Takes an option and its value out of the arguments; `None` if the value is missing.
#[expect(clippy::option_option, reason = "wrong usage, not there, and a value are three things")]
fn option(arguments: &mut Vec<String>, name: &str) -> Option<Option<String>> {
    let Some(at) = arguments.iter().position(|argument| argument == name) else { return Some(None) };
    arguments.remove(at);
    (at < arguments.len()).then(|| Some(arguments.remove(at)))
}

/// What a person is told: one sentence.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// Does what was asked; results go to `out`, remarks to `remarks`.
///
/// # Errors
/// What could not be read or written, in words.
pub fn run(command: Command, out: &mut impl Write, remarks: &mut impl Write) -> Result<(), Failure> {
    match command {
        Command::Help => Ok(out.write_all(HELP.as_bytes())?),
        Command::Import { sources, employer, out: file, details, private } => {
            let found = import(&sources, employer.as_deref(), details, &Limits { private, ..Limits::default() }, remarks)?;
            print(&format!("{}\n", serde_json::to_string_pretty(&found)?), file.as_deref(), out)
        }
        Command::Notices { employer, contact, german, out: file } => {
            print(&notices::page(&employer, &contact, language(german), &import::lexicon()?), file.as_deref(), out)
        }
        Command::Lint { sources, report, statistics, private } => {
            let statistics = statistics.map(|file| lint::statistics(&file)).transpose()?;
            let limits = Limits { private, ..Limits::default() };
            let matcher = Matcher::new(import::lexicon()?);
            let mut postings = Vec::new();
            for source in &sources {
                let imported = import::read(&document(source, &limits)?, &matcher).map_err(|error| format!("{source}: {error}"))?;
                postings.extend(imported.postings);
            }
            lint::write(&postings, statistics.as_ref(), report, out)
        }
        Command::Feeds { postings, channels, folder } => write_feeds(&postings, &channels, &folder, remarks),
    }
}

/// The language of what is told.
pub(crate) fn language(is_german: bool) -> Language {
    if is_german { Language::German } else { Language::English }
}

fn print(text: &str, file: Option<&Path>, out: &mut impl Write) -> Result<(), Failure> {
    file.map_or_else(|| Ok(out.write_all(text.as_bytes())?), |file| write(file, text.as_bytes()))
}

fn import(
    sources: &[String],
    employer: Option<&str>,
    has_details: bool,
    limits: &Limits,
    remarks: &mut impl Write,
) -> Result<Vec<JobPosting>, Failure> {
    let matcher = Matcher::new(import::lexicon()?);
    let mut found = Vec::new();
    for source in sources {
        let mut imported = import::read(&document(source, limits)?, &matcher).map_err(|error| format!("{source}: {error}"))?;
        if let Some(address) = web_address(source).filter(|_| has_details) {
            runtime()?.block_on(details::complete(&mut imported, &address, limits, &matcher, remarks))?;
        }
        let postings = imported.job_postings(employer, matcher.lexicon());
        remark(source, &imported, &postings, remarks)?;
        found.extend(postings);
    }
    Ok(found)
}

fn remark(source: &str, imported: &Imported, postings: &[JobPosting], remarks: &mut impl Write) -> std::io::Result<()> {
    writeln!(remarks, "{source}: {} postings", postings.len())?;
    for problem in &imported.problems {
        writeln!(remarks, "  number {}: {}", problem.index + 1, problem.error)?;
    }
    for posting in postings.iter().filter(|posting| !posting.missing().is_empty()) {
        writeln!(remarks, "  {}: search engines want {} too", posting.identifier.value, posting.missing().join(", "))?;
    }
    Ok(())
}

/// The text of a source.
fn document(source: &str, limits: &Limits) -> Result<String, Failure> {
    match web_address(source) {
        Some(address) => Ok(runtime()?.block_on(fetch::fetch(&address, limits))?),
        None => Ok(fetch::text(read(Path::new(source))?)),
    }
}

/// The address of a source that is no file.
fn web_address(source: &str) -> Option<String> {
    board::address(source).or_else(|| source.contains("://").then(|| source.to_owned()))
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

fn write_feeds(postings: &Path, channels: &Path, folder: &Path, remarks: &mut impl Write) -> Result<(), Failure> {
    let matcher = Matcher::new(import::lexicon()?);
    let channels = Channels::parse(&fetch::text(read(channels)?)).map_err(|error| format!("{}: {error}", channels.display()))?;
    let mut imported = import::read(&fetch::text(read(postings)?), &matcher).map_err(|error| format!("{}: {error}", postings.display()))?;
    for id in imported.leave_out_doubles() {
        writeln!(remarks, "{id}: another posting has this identifier already; the second is left out")?;
    }
    for feed in feeds::make(&imported, &channels, &matcher)? {
        feed.files.iter().try_for_each(|file| write(&folder.join(&file.path), &file.bytes))?;
        writeln!(remarks, "{}: {} postings, {} contacts left out", feed.channel, feed.n_postings, feed.n_contacts_left_out)?;
        for id in &feed.without_link {
            writeln!(remarks, "  {id}: no page to link to; set link in the file of channels")?;
        }
    }
    let index = feeds::index(&imported, &channels, &matcher);
    write(&folder.join(&index.path), &index.bytes)
}

pub(crate) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    Ok(std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?)
}

/// Written beside and then renamed: a web server never hands out half a feed.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let beside = file.with_extension("part");
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), std::fs::create_dir_all);
    let done = folder.and_then(|()| std::fs::write(&beside, bytes)).and_then(|()| std::fs::rename(&beside, file));
    Ok(done.map_err(|error| format!("{}: {error}", file.display()))?)
}

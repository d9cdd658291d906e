use std::io::{BufRead, BufReader, Error};
use std::process::{Child, Command, Stdio};

use crate::{Bench, shown};

/// SHA-256 of "the token of acme".
const TOKEN: &str = "94f20fc69f3ed92683b46acfbc92c6ccb46ed188286c4b51fea872d1396c4dfe";

/// The program under load; it ends with this value.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    pub fn start(bench: &Bench, database: &str, rows_per_commit: usize) -> std::io::Result<Server> {
        Server::start_by(Command::new(&bench.server), bench, database, rows_per_commit)
    }

    /// As [`Server::start`], and each wait for the disk takes so much longer: strace lets it sleep there, and looks at nothing else.
    pub fn start_on_a_slower_disk(bench: &Bench, database: &str, rows_per_commit: usize, delay_ms: u32) -> std::io::Result<Server> {
        if delay_ms == 0 {
            return Server::start(bench, database, rows_per_commit);
        }
        let mut strace = Command::new("strace");
        // Detached, so that the server stays the child that is ended.
        strace.args(["-D", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e"]);
        strace.arg(format!("inject=fsync,fdatasync:delay_exit={}", delay_ms * 1000)).arg(&bench.server);
        Server::start_by(strace, bench, database, rows_per_commit)
    }

    fn start_by(mut command: Command, bench: &Bench, database: &str, rows_per_commit: usize) -> std::io::Result<Server> {
        let file = bench.folder.join("load.toml");
        let text = format!(
            "listen = \"127.0.0.1:0\"\nmetrics = \"127.0.0.1:0\"\ndatabase = \"{database}\"\nsite = \"{}\"\npublicOrigin = \"http://127.0.0.1\"\n\
             limits = {{ requestsPerMinute = 100000000, requestsAtOnce = 2048, rowsPerCommit = {rows_per_commit} }}\n\
             [[tenant]]\nid = \"acme\"\nname = \"Acme\"\nregion = \"eu\"\nprivacyContact = \"privacy@acme.example\"\norigins = []\n\
             tokenSha256 = \"{TOKEN}\"\npolicy = {{ version = \"1\", text = \"We read it.\" }}\n",
            shown(&bench.folder)
        );
        std::fs::write(&file, text)?;
        // Its log goes nowhere: the disk that takes it would be measured, too.
        let mut child = command.arg("--config").arg(&file).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.as_mut() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let address = line.split("http://").nth(1).and_then(|rest| rest.split(',').next());
        let address = address.ok_or_else(|| Error::other("the server did not start"))?.to_owned();
        Ok(Server { child, address })
    }

    /// Most memory that it ever had, as the system sees it.
    pub fn most_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let kib = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
        kib.unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing more can be done where this fails.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

use std::io::{BufRead, BufReader, Error};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// SHA-256 of "the token of acme".
const TOKEN: &str = "94f20fc69f3ed92683b46acfbc92c6ccb46ed188286c4b51fea872d1396c4dfe";

/// The program under load; it ends with this value.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    pub fn start(program: &Path, folder: &Path, database: &str, rows_per_commit: usize) -> std::io::Result<Server> {
        let file = folder.join("load.toml");
        let text = format!(
            "listen = \"127.0.0.1:0\"\nmetrics = \"127.0.0.1:0\"\ndatabase = \"{database}\"\nsite = \"{}\"\npublicOrigin = \"http://127.0.0.1\"\n\
             limits = {{ requestsPerMinute = 100000000, requestsAtOnce = 2048, rowsPerCommit = {rows_per_commit} }}\n\
             [[tenant]]\nid = \"acme\"\nname = \"Acme\"\nregion = \"eu\"\nprivacyContact = \"privacy@acme.example\"\norigins = []\n\
             tokenSha256 = \"{TOKEN}\"\npolicy = {{ version = \"1\", text = \"We read it.\" }}\n",
            folder.display()
        );
        std::fs::write(&file, text)?;
        // Its log goes nowhere: a line a request would be measured, too.
        let mut child = Command::new(program).arg("--config").arg(&file).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.as_mut() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let address = line.split("http://").nth(1).and_then(|rest| rest.split(',').next());
        let address = address.ok_or_else(|| Error::other("the server did not start"))?.to_owned();
        Ok(Server { child, address })
    }

    /// Memory in use, as the system sees it.
    pub fn resident_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
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

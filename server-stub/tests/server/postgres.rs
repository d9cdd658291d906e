use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use sealing::random_hex;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection};

/// Starts a server of its own in a folder of its own, on a socket there and on no port. It refuses to run as root, so root starts it as nobody.
/// It ends when its standard input does: with this process, however that ends; so it pays no heed to signals meant for all.
const SCRIPT: &str = r#"
folder=$1
trap '' HUP INT TERM
as_somebody() { if [ "$(id -u)" = 0 ]; then exec setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; else exec "$@"; fi; }
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
[ "$(id -u)" = 0 ] && chown nobody "$folder"
cd "$folder" || exit 1
(as_somebody initdb -D "$folder/data" -U tacit -A trust -E UTF8 --locale=C --no-sync) >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
serve() {
    while true; do
        (as_somebody postgres -D "$folder/data" -k "$folder" -h '' -c fsync=$2 -c max_connections=400 -c shared_buffers=64MB) >>"$folder/log" 2>&1 </dev/null
        [ -e "$folder/pause" ] || return
        sleep "$(cat "$folder/pause")"
        rm "$folder/pause"
    done
}
serve "$@" &
for _ in $(seq 200); do [ -S "$folder/.s.PGSQL.5432" ] && break; sleep 0.05; done
echo started
cat >/dev/null
rm -f "$folder/pause"
kill -INT "$(head -n 1 "$folder/data/postmaster.pid")"
wait
rm -rf "$folder"
"#;

/// A PostgreSQL server.
pub struct Cluster {
    pub folder: PathBuf,
    // Held so that its standard input stays open.
    _child: Child,
}

impl Cluster {
    /// A new one; with `fsync` it is as slow and as safe as a real one.
    pub fn start(fsync: bool) -> Cluster {
        let folder = tempfile::Builder::new().prefix("tacit-postgres-").tempdir().unwrap().keep();
        let mut command = Command::new("sh");
        command.args(["-c", SCRIPT, "sh"]).arg(&folder).arg(if fsync { "on" } else { "off" });
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line.trim(), "started", "PostgreSQL did not start; are initdb and postgres there? `./setup.sh postgres` installs them");
        Cluster { folder, _child: child }
    }

    /// The one that all tests of this process share.
    pub fn shared() -> &'static Cluster {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(|| Cluster::start(false))
    }

    pub fn address(&self, database: &str) -> String {
        format!("postgres:///{database}?host={}&user=tacit", self.folder.display())
    }

    /// The address of a new, empty database.
    pub async fn new_database(&self) -> String {
        let name = format!("t{}", random_hex(8));
        let mut connection = self.connect("postgres").await;
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await.unwrap();
        self.address(&name)
    }

    /// It may still be starting.
    pub async fn connect(&self, database: &str) -> PgConnection {
        for _ in 0..100 {
            if let Ok(connection) = PgConnection::connect(&self.address(database)).await {
                return connection;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("PostgreSQL does not answer; see {}/log", self.folder.display());
    }
}

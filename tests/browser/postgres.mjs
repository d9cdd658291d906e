// A PostgreSQL server of its own, in a folder of its own, on a socket there and on no port.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** It refuses to run as root, so root starts it as nobody. */
const isRoot = process.getuid?.() === 0;
const asSomebody = isRoot ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : ["env"];

/** Distributions keep its programs aside. */
function programs() {
  const aside = "/usr/lib/postgresql";
  const versions = existsSync(aside) ? readdirSync(aside).toSorted((one, other) => other - one) : [];
  return [...versions.map((version) => join(aside, version, "bin")), process.env.PATH].join(":");
}

/** Starts one that writes every statement into its log, values included. The result has its `folder`, the `address` of a database, and `stop()`. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), "tacit-postgres-"));
  if (isRoot) chownSync(folder, Number(execFileSync("id", ["-u", "nobody"])), -1);
  chmodSync(folder, 0o700);
  const options = { cwd: folder, env: { ...process.env, PATH: programs() } };
  const [command, ...before] = asSomebody;
  execFileSync(command, [...before, "initdb", "-D", join(folder, "data"), "-U", "tacit", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], { ...options, stdio: "ignore" });
  const settings = ["log_statement=all", "logging_collector=on", `log_directory=${folder}/log`, "fsync=off"].flatMap((setting) => ["-c", setting]);
  const child = spawn(command, [...before, "postgres", "-D", join(folder, "data"), "-k", folder, "-h", "", ...settings], { ...options, stdio: "ignore" });
  for (let attempt = 0; !existsSync(join(folder, ".s.PGSQL.5432")); attempt++) {
    if (child.exitCode !== null || attempt > 200) throw new Error("PostgreSQL did not start; `./setup.sh postgres` installs it");
    await new Promise((done) => setTimeout(done, 50));
  }
  const stop = async () => {
    child.kill("SIGINT");
    await once(child, "exit");
  };
  return { folder, address: `postgres:///postgres?host=${folder}&user=tacit`, stop };
}

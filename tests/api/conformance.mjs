// Asks the server, over every route of its own description, at least 10,000 times, with Schemathesis: what the description allows and what it
// forbids. Nothing may break, and nothing may be answered that the description does not have. `node tests/api/conformance.mjs SERVER [CASES]`.
import { execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
const [server = "target/native/tacit-server", leastCases = "10000"] = process.argv.slice(2);
const token = "the token of acme";

/** A folder with a configuration and the files that a site has. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "tacit-api-"));
  const site = join(folder, "site");
  mkdirSync(site);
  for (const name of ["tacit.js", "shell.html", "app.html", "console.html"]) writeFileSync(join(site, name), "");
  writeFileSync(join(folder, "server.toml"), `
listen = "127.0.0.1:0"
metrics = "127.0.0.1:0"
database = "${join(folder, "tacit.db")}"
site = "${site}"
publicOrigin = "http://127.0.0.1"
limits = { requestsPerMinute = 10000000 }
[[tenant]]
id = "acme"
name = "Acme"
region = "eu"
privacyContact = "privacy@acme.example"
origins = []
tokenSha256 = "${createHash("sha256").update(token).digest("hex")}"
policy = { version = "1", text = "We read it." }
`);
  return folder;
}

async function start(folder) {
  const program = spawn(server, ["--config", join(folder, "server.toml")], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(program.stdout, "data");
  return { program, address: String(line).match(/http:\/\/[^,\s]+/)[0] };
}

/** Without these, all would be refused before it is read. */
async function acquaint(address) {
  const employer = { authorization: `Bearer ${token}` };
  const body = JSON.stringify({ public: randomBytes(32).toString("base64url") });
  const answer = await fetch(`${address}/v1/tenants/acme/key`, { method: "PUT", headers: employer, body });
  const { id } = await answer.json();
  const configuration = await (await fetch(`${address}/v1/tenants/acme/configuration`)).json();
  return { keyId: id, policyHash: configuration.policy.hash };
}

function ask(address, folder, examples, { keyId, policyHash }) {
  const config = join(folder, "schemathesis.toml");
  const credentials = ["employerToken", "requestToken"].map((name) => `[auth.openapi.${name}]\nbearer = "${token}"\n`).join("");
  const shareToken = `[auth.openapi.shareToken]\napi_key = "${"0a".repeat(16)}"\n`;
  // What exists: most other employers, keys, policies and days would be refused before the rest is looked at.
  const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const values = { tenant: "acme", keyId, policyHash, given: day(0), expires: day(20), purpose: "application_summary" };
  const dictionaries = Object.entries(values).map(([name, value]) => `[dictionaries.${name}]\nvalues = ["${value}"]\n`).join("");
  const bound = Object.keys(values).map((name) => `"body.${name}" = { dictionary = "${name}", probability = 0.8 }\n`).join("");
  const known = `${dictionaries}[parameters]\n"path.tenant" = "acme"\n${bound}`;
  writeFileSync(config, readFileSync(join(here, "schemathesis.toml"), "utf8") + credentials + shareToken + known);
  const run = ["--config-file", config, "--no-color", "run", `${address}/openapi.json`, "--max-examples", examples, "--seed", "1"];
  const report = ["--report", "json", "--report-dir", join(folder, "report"), "--generation-database", "none", "--no-shrink", "--continue-on-failure"];
  return execFileSync(join(cache, "schemathesis/bin/schemathesis"), [...run, ...report], { encoding: "utf8", maxBuffer: 1 << 28, cwd: folder });
}

const folder = prepare();
const { program, address } = await start(folder);
try {
  const told = ask(address, folder, process.env.TACIT_API_EXAMPLES ?? "200", await acquaint(address));
  const cases = Number(told.match(/Test cases:\s+([\d,]+)/)?.[1].replaceAll(",", "") ?? told.match(/([\d,]+) generated/)?.[1].replaceAll(",", ""));
  process.stdout.write(told.slice(-1500));
  if (!(cases >= Number(leastCases))) throw new Error(`${cases} cases are fewer than ${leastCases}`);
} catch (error) {
  if (error.stdout) process.stdout.write(error.stdout.slice(-60000));
  process.exitCode = 1;
  process.stderr.write(`${error.message.slice(0, 300)}\n`);
} finally {
  program.kill("SIGTERM");
  await once(program, "exit");
  rmSync(folder, { recursive: true });
}

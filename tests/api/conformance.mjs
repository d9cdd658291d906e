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
/** Of the share and of the request that are there. */
const seekersToken = "0a".repeat(16);

/** A folder with a configuration and the files that a site has. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "tacit-api-"));
  const site = join(folder, "site");
  mkdirSync(site);
  for (const name of ["tacit.js", "shell.html", "app.html", "consent.html", "console.html"]) writeFileSync(join(site, name), "");
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
tokenSha256 = "${sha256(token)}"
policy = { version = "1", text = "We read it." }
`);
  return folder;
}

async function start(folder) {
  const program = spawn(server, ["--config", join(folder, "server.toml")], { stdio: ["ignore", "pipe", "ignore"] });
  const [line] = await once(program.stdout, "data");
  return { program, address: String(line).match(/http:\/\/[^,\s]+/)[0] };
}

const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const key = () => randomBytes(16).toString("hex");

/** What exists: a key, a policy, a share and a request. Without them, nearly all would be refused before the rest is looked at. */
async function acquaint(address) {
  const send = async (method, path, body, headers) => {
    const answer = await fetch(address + path, { method, headers: { "idempotency-key": key(), ...headers }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  const publication = { public: randomBytes(32).toString("base64url") };
  const { id: keyId } = await send("PUT", "/v1/tenants/acme/key", publication, { authorization: `Bearer ${token}` });
  const { policy } = await (await fetch(`${address}/v1/tenants/acme/configuration`)).json();
  const known = { tenant: "acme", keyId, policyHash: policy.hash, given: day(0), expires: day(20), purpose: "application_summary" };
  const sealed = randomBytes(60).toString("base64url");
  const share = await send("POST", "/v1/shares", { ...known, posting: "nurse", revocation: sha256(seekersToken), sealed });
  const request = await send("POST", "/v1/requests", { tenant: "acme", kind: "privacy", keyId, token: sha256(seekersToken), sealed });
  return { ...known, ids: [share.id, request.id] };
}

function configure(folder, { ids, ...known }) {
  const text = (value) => JSON.stringify(value);
  const lines = ["employerToken", "requestToken"].map((name, at) => `[auth.openapi.${name}]\nbearer = ${text([token, seekersToken][at])}`);
  lines.push(`[auth.openapi.shareToken]\napi_key = ${text(seekersToken)}`, `[dictionaries.ids]\nvalues = ${text(ids)}`);
  for (const [name, value] of Object.entries(known)) lines.push(`[dictionaries.${name}]\nvalues = [${text(value)}]`);
  lines.push("[parameters]", `"path.tenant" = "acme"`, `"path.id" = { dictionary = "ids", probability = 0.7 }`);
  for (const name of Object.keys(known)) lines.push(`"body.${name}" = { dictionary = "${name}", probability = 0.95 }`);
  const file = join(folder, "schemathesis.toml");
  writeFileSync(file, `${readFileSync(join(here, "schemathesis.toml"), "utf8")}\n${lines.join("\n")}\n`);
  return file;
}

function ask(address, folder, examples, seed, known) {
  const run = ["--config-file", configure(folder, known), "--no-color", "run", `${address}/openapi.json`, "--max-examples", examples, "--seed", seed];
  const report = ["--generation-database", "none", "--no-shrink", "--continue-on-failure"];
  return execFileSync(join(cache, "schemathesis/bin/schemathesis"), [...run, ...report], { encoding: "utf8", maxBuffer: 1 << 28, cwd: folder });
}

const folder = prepare();
const { program, address } = await start(folder);
try {
  // How many cases a run makes depends on what the server answers, so there are as many runs as are needed, each from another seed.
  let cases = 0;
  for (let seed = 1; seed <= 5 && cases < Number(leastCases); seed++) {
    const told = ask(address, folder, process.env.TACIT_API_EXAMPLES ?? "540", String(seed), await acquaint(address));
    cases += Number(told.match(/([\d,]+) generated/)?.[1].replaceAll(",", "") ?? 0);
    process.stdout.write(told.slice(-1500));
  }
  if (cases < Number(leastCases)) throw new Error(`${cases} cases are fewer than ${leastCases}`);
} catch (error) {
  if (error.stdout) process.stdout.write(error.stdout.slice(-60000));
  process.exitCode = 1;
  process.stderr.write(`${error.message.slice(0, 300)}\n`);
} finally {
  program.kill("SIGTERM");
  await once(program, "exit");
  rmSync(folder, { recursive: true });
}

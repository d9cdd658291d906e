// `make demo`: the server on one origin, the career site on another, and an employer's key for the console to open.
import { execFileSync, spawn } from "node:child_process";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";

const root = fileURLToPath(new URL("..", import.meta.url));
const api = "http://127.0.0.1:8787";
const site = "http://127.0.0.1:8080";
const tenant = "acme";
// Not a secret: its hash stands in server.toml, for the demo alone.
const token = "demo-token-for-this-machine-only";
const keyFile = resolve(root, "target/demo/employer-key.json");

mkdirSync(resolve(root, "target/demo"), { recursive: true });
const children = [];

function start(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  child.on("exit", (code) => stop(code ?? 0));
  children.push(child);
}

function stop(code) {
  for (const child of children) child.kill("SIGTERM");
  process.exit(code);
}

async function until(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  console.error(`${url} does not answer; is the port taken by another program?`);
  stop(1);
}

/** An employer makes the key in the console; the demo makes one beforehand, in the same file format. */
async function publishKey() {
  const { key } = await (await fetch(`${api}/v1/tenants/${tenant}/configuration`)).json();
  if (key && existsSync(keyFile)) return;
  const { x, d } = generateKeyPairSync("x25519").privateKey.export({ format: "jwk" });
  const id = createHash("sha256").update(Buffer.from(x, "base64url")).digest("hex").slice(0, 16);
  const own = generateKeyPairSync("ed25519").privateKey;
  const { x: identity, d: ownHalf } = own.export({ format: "jwk" });
  const signature = sign(null, Buffer.from(`tacit employer key 1\n${tenant}\n${x}`), own).toString("base64url");
  const keys = [{ kind: "tacit employer key", version: 1, id, public: x, private: d }];
  const file = { kind: "tacit employer keys", version: 2, identity: { public: identity, private: ownHalf }, keys };
  writeFileSync(keyFile, JSON.stringify(file), { mode: 0o600 });
  const answer = await fetch(`${api}/v1/tenants/${tenant}/key`, {
    method: "PUT",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ public: x, signed: { identity, signature } }),
  });
  if (!answer.ok) throw new Error(`publishing the key: ${answer.status} ${await answer.text()}`);
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));
start("target/debug/tacit-server", ["--config", "demo-site/server.toml"]);
await until(`${api}/readyz`);
await publishKey();
execFileSync("target/debug/tacit-postings", ["feeds", "demo-site/postings.json", "demo-site/channels.toml", "target/demo/feeds"], { cwd: root });
start(process.execPath, ["demo-site/serve.mjs", "--port", "8080", "--api", api, "--feeds", "target/demo/feeds"]);
await until(site);

console.log(`
  Career site    ${site}/            drop a resume there, or take one of demo-site/resumes/
  Console        ${api}/console/#tenant=${tenant}&token=${token}
  Feeds          ${site}/feeds/newsletter/jobs.xml   and jobs.json, postings.json; also for linkedin and stepstone
  Employer key   ${keyFile}   open it in the console to read what was shared

  Ctrl-C ends both.`);

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { chromium } from "playwright-core";

import { built, document, trappingEngine } from "./package.mjs";

const types = { html: "text/html", js: "text/javascript", wasm: "application/wasm", txt: "text/plain", json: "application/json", bin: "application/octet-stream" };
// The lines of the package's README, and nothing more.
const ofPage = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types tacit-worker";
const ofWorker = "default-src 'none'; script-src 'wasm-unsafe-eval'";

const files = new Map([
  ["/page.html", Buffer.from("<!doctype html><title>page</title>")],
  ["/resume.txt", await readFile(document("resume.txt"))],
  ["/postings.json", await readFile(document("postings.json"))],
  ["/trap.wasm", Buffer.from(await trappingEngine())],
]);
for (const name of ["index.js", "worker.js", "matcher_bg.wasm", "lexicon.bin"]) files.set(`/${name}`, await readFile(join(built, name)));

/** Addresses in the order of their requests; what to answer with 503 once. */
const asked = [];
const broken = new Set();
let server, browser, origin;

function answer(request, response) {
  const path = new URL(request.url, "http://local").pathname;
  asked.push(path);
  if (broken.delete(path)) return response.writeHead(503).end();
  const body = files.get(path);
  if (!body) return response.writeHead(404).end();
  const policy = path === "/worker.js" ? ofWorker : ofPage;
  response.writeHead(200, { "content-type": types[path.split(".").pop()], "content-security-policy": policy }).end(body);
}

async function chromePath() {
  const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
  return process.env.CHROME ?? (await readFile(join(cache, "chrome"), "utf8")).trim();
}

before(async () => {
  server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  browser = await chromium.launch({ executablePath: await chromePath(), args });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs a function in a fresh page; answers with its value and with what the page's policy refused. */
async function inPage(body) {
  const page = await browser.newPage();
  const refused = [];
  page.on("console", (message) => /Content Security Policy|TrustedScriptURL/.test(message.text()) && refused.push(message.text()));
  asked.length = 0;
  try {
    await page.goto(`${origin}/page.html`);
    return { value: await page.evaluate(body), refused };
  } finally {
    await page.close();
  }
}

const fetched = (name) => asked.filter((path) => path === `/${name}`).length;

test("reads and matches under a strict policy with Trusted Types, and compiles the engine once for two matchers", async () => {
  const { value, refused } = await inPage(async () => {
    const { Matcher } = await import("/index.js");
    const [one, two] = await Promise.all([Matcher.load(), Matcher.load()]);
    const file = await (await fetch("/resume.txt")).blob();
    const profile = await one.readResume(file);
    const matches = await two.match(profile, await two.readPostings(await (await fetch("/postings.json")).text()));
    const summary = await two.summarize(profile, matches[0]);
    one.close();
    two.close();
    return { email: profile.basics.email, posting: summary.posting };
  });
  assert.deepEqual(value, { email: "mara.lindqvist@example.org", posting: "data-engineer" });
  assert.deepEqual(refused, []);
  assert.deepEqual([fetched("matcher_bg.wasm"), fetched("lexicon.bin")], [1, 1]);
});

test("a failed download is not remembered", async () => {
  broken.add("/matcher_bg.wasm");
  const { value } = await inPage(async () => {
    const { Matcher } = await import("/index.js");
    const first = await Matcher.load().catch(({ code, message }) => [code, message]);
    const skills = await (await Matcher.load()).findSkills("Python");
    return { first, skills: skills.length };
  });
  assert.deepEqual(value, { first: ["load_failed", "matcher_bg.wasm: HTTP status 503"], skills: 1 });
});

test("a trap ends one worker, not the matcher", async () => {
  const { value } = await inPage(async () => {
    const { Matcher } = await import("/index.js");
    const matcher = await Matcher.load({ module: "/trap.wasm" });
    const code = await matcher.readResume(new Uint8Array([1])).catch((error) => error.code);
    return [code, (await matcher.findSkills("Python")).length];
  });
  assert.deepEqual(value, ["crashed", 1]);
});

test("a worker that the page cannot get is an error with a code", async () => {
  const { value } = await inPage(async () => {
    const { Matcher } = await import("/index.js");
    const code = (promise) => promise.catch((error) => error.code);
    return [await code(Matcher.load({ workerUrl: "/missing.js" })), await code(Matcher.load({ workerUrl: "https://elsewhere.example/worker.js" }))];
  });
  assert.deepEqual(value, ["worker_unavailable", "worker_unavailable"]);
});

test("a page may bring a policy of its own", async () => {
  const { value } = await inPage(async () => {
    const { Matcher } = await import("/index.js");
    const policy = trustedTypes.createPolicy("tacit-worker", { createScriptURL: (url) => url });
    const matcher = await Matcher.load({ trustedTypesPolicy: policy });
    return (await matcher.findSkills("Python")).length;
  });
  assert.equal(value, 1);
});

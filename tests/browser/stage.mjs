// What every browser test stands on: the real server over a fresh SQLite file, the real career site, real Chromium behind a recorder.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { isFirefox, launch } from "./browsers.mjs";
import { Recorder, freePort } from "./recorder.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export { launchProfile as openProfile } from "./browsers.mjs";
export const tenant = "acme";

const server = join(root, "target/debug/tacit-server");

/** What each server of the suite kept and told, for the last test, which looks through all of it: a folder a server. */
export const traces = join(root, "target/traces");

/**
 * Starts everything. `pages` are extra pages of the employer's own origin: `{ "/path": html }`; `origins` are more that may embed the widget.
 * `files` is the folder that the server serves, `database` what it keeps things in. Without `isProxied` the browser connects by itself, and the
 * recorder sees nothing. The result has `api`, `site` and `host` (origins), `recorder`, `browser`, `token`, a `folder` for the test's own files,
 * the folder that the server has `kept` its own in, and `close()`.
 */
export async function open({ pages = {}, config = "", origins = [], isProxied = true, files = join(root, "target/site"), database } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "tacit-"));
  const kept = join(folder, "server");
  await mkdir(kept);
  const token = randomBytes(32).toString("base64url");
  const [apiPort, metricsPort, sitePort] = [await freePort(), await freePort(), await freePort()];
  const [api, site] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${sitePort}`];
  const hostServer = await serve(pages);
  const host = `http://127.0.0.1:${hostServer.address().port}`;
  const configFile = join(kept, "server.toml");
  database ??= join(kept, "tacit.db");
  await writeFile(configFile, serverConfig({ apiPort, metricsPort, database, files, origins: [site, host, ...origins], token }) + config);
  const children = [
    program(server, ["--config", configFile], join(kept, "server.log")),
    program(process.execPath, [join(root, "demo-site/serve.mjs"), "--port", String(sitePort), "--api", api]),
  ];
  const recorder = await Recorder.start();
  const stop = async () => {
    for (const child of children) child.kill("SIGTERM");
    await recorder.close();
    hostServer.closeAllConnections();
    hostServer.close();
    await rm(folder, { recursive: true, force: true });
  };
  // What went on listening would keep a test from ending that cannot begin.
  await Promise.all([until(`${api}/readyz`, children[0]), until(site, children[1])]).catch(async (error) => {
    await stop();
    throw error;
  });
  const browser = await launch(isProxied && recorder.url);
  const close = async () => {
    await browser.close();
    await keepTraces(kept, metricsPort, join(traces, basename(folder)));
    await stop();
    // JT24, JT29, JT30, AJ35, AJ36: of every test that there is.
    assert.deepEqual(recorder.offences, [], "no third party is asked for anything, and no cookie is set or sent");
  };
  return { api, site, host, recorder, browser, token, folder, kept, close };
}

/** Before the server stops, which would empty the database's log. What is missing here, the last test misses. */
async function keepTraces(kept, metricsPort, to) {
  const told = await fetch(`http://127.0.0.1:${metricsPort}/metrics`).catch(() => null);
  if (told) await writeFile(join(kept, "metrics.txt"), await told.text());
  await promisify(execFile)(server, ["--config", join(kept, "server.toml"), "backup", join(kept, "backups")]).catch(() => {});
  await cp(kept, to, { recursive: true });
}

function serverConfig({ apiPort, metricsPort, database, files, origins, token }) {
  const sha256 = createHash("sha256").update(token).digest("hex");
  return `
listen = "127.0.0.1:${apiPort}"
publicOrigin = "http://127.0.0.1:${apiPort}"
metrics = "127.0.0.1:${metricsPort}"
database = "${database}"
site = "${files}"

[[tenant]]
id = "${tenant}"
name = "Acme Harbour Works"
region = "eu"
privacyContact = "privacy@acme.example"
origins = ${JSON.stringify(origins)}
tokenSha256 = "${sha256}"
purposes = ["application_summary", "fit_score", "interview_availability", "practice_evaluation", "background_check_identity",
    "background_check_education", "background_check_employment", "background_check_conduct", "job_board_profile"]

[tenant.policy]
version = "1"
text = "We read what you send us, to decide whether to invite you. We keep it for 90 days."
`;
}

/** A server of static pages on a free port: the employer's site, or somebody else's. */
export async function serve(pages) {
  const server = http.createServer((request, response) => {
    const body = pages[new URL(request.url, "http://host").pathname];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(body ?? "not here");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function program(path, args, log) {
  if (!existsSync(path)) throw new Error(`${path} is missing: run the tests by 'make test'`);
  const child = spawn(path, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      child.output += chunk;
      if (log) writeFile(log, child.output).catch(() => {});
    });
  }
  return child;
}

async function until(url, child) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`${url} did not start: ${child.output}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} does not answer: ${child.output}`);
}

/** What is in the seeker's frame of the widget on `page`. */
export const appOf = (page) => page.frameLocator("tacit-match iframe").frameLocator("iframe");

/** That frame itself, as axe wants it. */
export const frameOf = (page) => page.frames().find((frame) => frame.url().endsWith("/app"));

/** Goes to a page of the widget. */
export const tab = (app, name) => app.getByRole("tab", { name }).click();

/** The seeker's frame of the widget on `page`, after the first interaction. */
export async function openWidget(page) {
  await page.locator("tacit-match").getByRole("button").first().click();
  const app = appOf(page);
  await app.getByRole("heading").first().waitFor();
  return app;
}

/** Gives `file` ({ name, mimeType, buffer }) to the open widget. */
export async function giveResume(app, file) {
  await app.locator("input[type=file]").setInputFiles(file);
}

/** Types into a field and leaves it, as a person does: what `fill` puts there is no change to Firefox. */
export async function type(field, text) {
  await field.fill("");
  await field.pressSequentially(text);
  await field.press("Tab");
}

/** Page errors and refused policies of a page, gathered from now on. */
export function watch(page) {
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted Type|TrustedHTML|TrustedScript/i.test(message.text())) problems.push(message.text());
  });
  return problems;
}

/** Violations that axe finds in a frame of the page; `frame` is a Playwright Frame or Page. */
export async function axe(frame) {
  const source = await readFile(join(root, "tests/node_modules/axe-core/axe.min.js"), "utf8");
  // Frames whose policy forbids eval still take what the debugger evaluates.
  await frame.evaluate(source);
  const result = await frame.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], iframes: false }));
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`);
}

/** The matches once they stand in the list. */
export async function matched(app) {
  const jobs = app.locator(".job-head");
  await jobs.first().waitFor({ timeout: 30_000 });
  return jobs;
}

/** Approves the summary that is open in `detail`. The button sleeps until all of it is in view; Firefox asks in a window of our own origin. */
export async function approve(detail) {
  if (isFirefox) return approveInWindow(detail);
  const button = detail.getByRole("button", { name: "Approve and send" });
  await button.scrollIntoViewIfNeeded();
  // Chromium takes no clicks in a frame that watches for covers until half a second after it moved.
  await detail.page().waitForTimeout(800);
  await button.click();
}

async function approveInWindow(detail) {
  const opening = detail.page().waitForEvent("popup");
  await detail.getByRole("button", { name: "Go on in a window of its own" }).click();
  await pressAndClose(await opening, "Approve and send");
}

/** Presses the button `name` of a window, which closes upon it. */
export async function pressAndClose(window, name) {
  const closed = window.waitForEvent("close");
  // The window may be gone before the browser says that it was pressed.
  await Promise.all([closed, window.getByRole("button", { name }).click().catch((error) => assert.match(error.message, /closed/))]);
}

/** Makes a key in the console, saves its file and publishes it; returns the file's path. */
export async function publishKey(page, { api, token, folder }) {
  await page.goto(`${api}/console/#tenant=${tenant}&token=${token}`);
  await page.getByRole("button", { name: "Key", exact: true }).click();
  await page.getByRole("button", { name: "Make a key" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save key file" }).click();
  const file = join(folder, "employer-key.json");
  await (await download).saveAs(file);
  await page.getByRole("button", { name: "Publish key" }).click();
  await page.getByText("Published key").waitFor();
  await page.locator("dl.facts div", { hasText: "Published key" }).locator("code").waitFor();
  return file;
}

/** The employer publishes a key, on a page that is closed again. */
export async function publishKeyAside(stage) {
  const desk = await stage.browser.newPage();
  await publishKey(desk, stage);
  await desk.close();
}

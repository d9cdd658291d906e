// N1, JT1, JT24, JT29, AJ2, AJ5, AJ41: everything the browser sends during the whole story is recorded and searched.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import http from "node:http";
import { gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { approve, giveResume, matched, open, openWidget, publishKeyAside, root } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { Recorder } from "../recorder.mjs";

let stage;
/** Addresses that pages, frames and workers asked for, by the browser's own account. */
const byPages = [];
before(async () => {
  stage = await open();
  await publishKeyAside(stage);
  stage.recorder.requests.length = 0;
});
after(() => stage?.close());

const resume = () => ({ name: "Quillaya-Marbrook.docx", mimeType: "", buffer: planted.docx() });

test("before consent the API sees one configuration request and nothing else; after it one sealed share", async () => {
  const page = await stage.browser.newPage();
  page.on("request", (request) => byPages.push(request.url()));
  await page.goto(stage.site);
  await page.waitForLoadState("networkidle");
  const engine = () => stage.recorder.to(stage.api).filter(({ url }) => !url.endsWith("/tacit.js"));
  assert.deepEqual(engine().map(({ url }) => url), [], "only the loader comes with the page");

  const app = await openWidget(page);
  await giveResume(app, resume());
  const jobs = await matched(app);
  await app.getByRole("tab", { name: "Your resume" }).click();
  await app.getByLabel("Name", { exact: true }).fill("Quillaya Z. Marbrook");
  await app.getByLabel("Name", { exact: true }).press("Tab");
  await app.getByRole("tab", { name: "Wishes" }).click();
  await app.getByLabel("Places").fill("Osterwieck-Nordheim");
  await app.getByLabel("Places").press("Tab");
  await app.getByRole("tab", { name: "Jobs" }).click();
  await jobs.first().click();
  await app.getByRole("button", { name: /^Prepare a summary/ }).click();
  await app.locator(".bytes pre").waitFor();
  const api = () => stage.recorder.to(stage.api, "/v1/").map(({ method, url, body }) => [method, new URL(url).pathname, body.length]);
  assert.deepEqual(api(), [["GET", "/v1/tenants/acme/configuration", 0]]);

  await app.getByRole("switch", { name: /^Name/ }).check();
  await approve(app.locator("body"));
  await app.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  assert.deepEqual(api().map(([method, path]) => `${method} ${path}`), ["GET /v1/tenants/acme/configuration", "POST /v1/shares"]);

  // The README shows exactly what leaves.
  const readme = await readFile(join(root, "README.md"), "utf8");
  const shown = JSON.parse(readme.match(/```json\n([\s\S]*?)```/)[1]);
  const share = JSON.parse(stage.recorder.to(stage.api, "/v1/shares")[0].body);
  assert.deepEqual(Object.keys(shown), Object.keys(share));

  // AJ45: the ledger shows what the recorder saw.
  await app.getByRole("tab", { name: "Privacy" }).click();
  const ledger = await app.getByRole("tabpanel").innerText();
  for (const path of ["/v1/tenants/acme/configuration", "/v1/shares"]) assert.ok(ledger.includes(path), path);
  await page.close();
});

test("no request of the whole session carries a trace of the resume in any encoding", () => {
  assert.ok(stage.recorder.requests.length > 10, "the session was recorded");
  assert.ok(planted.planted.length >= 20);
  assert.deepEqual(stage.recorder.leaks([...planted.planted, "Quillaya-Marbrook.docx"]), []);
});

// JT29, JT30, AJ36
test("all requests go to the two origins, and no cookie is set or sent", async () => {
  assert.deepEqual(stage.recorder.offences, []);
  const asked = new Set(byPages.map((url) => new URL(url).origin));
  assert.deepEqual([...asked].toSorted(), [stage.api, stage.site].toSorted());
  for (const context of stage.browser.contexts()) assert.deepEqual(await context.cookies(), []);
});

test("the recorder would have seen each string in each encoding", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const encodings = {
    plain: (text) => text,
    base64: (text) => Buffer.from(`x${text}`).toString("base64"),
    base64url: (text) => Buffer.from(`xy${text}`).toString("base64url"),
    percent: (text) => encodeURIComponent(text),
    gzip: (text) => gzipSync(`{"cv":"${text}"}`),
    "gzip in base64": (text) => JSON.stringify({ blob: gzipSync(`some words ${text} and more`).toString("base64") }),
  };
  for (const [name, encode] of Object.entries(encodings)) {
    for (const text of planted.planted) {
      const seen = stage.recorder.requests.length;
      await page.evaluate(async (bytes) => fetch("/nowhere", { method: "POST", body: new Uint8Array(bytes) }), [...Buffer.from(encode(text))]);
      stage.recorder.requests.splice(0, seen);
      assert.notEqual(stage.recorder.leaks([text]).length, 0, `${text} as ${name}`);
    }
  }
  await page.close();
});

test("the recorder would have seen a third party and a cookie", async () => {
  const recorder = await Recorder.start();
  const { port } = new URL(recorder.url);
  const ask = (path, headers) => new Promise((done) => http.get({ host: "127.0.0.1", port, path, headers }, (answer) => done(answer.resume())).on("error", done));
  await ask("http://tracker.example/1.gif");
  await ask(`${stage.site}/`, { cookie: "id=1" });
  assert.deepEqual(recorder.offences, ["tracker.example", `${stage.site}/`]);
  await recorder.close();
});

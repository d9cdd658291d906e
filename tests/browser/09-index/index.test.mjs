// A hundred thousand postings in an index of the employer's own site: ranked in the frame, and a posting's text fetched only when it is opened.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { startEngine } from "../../bench/engine.mjs";
import { made, madeIndex } from "../../bench/made.mjs";
import { axe, frameOf, giveResume, matched, open, openWidget, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

const N = 100_000;
let stage, engine, bytes;
const pages = {};
/** The employer's site: a page for each posting, but for those that are gone. */
const gone = new Set();
const site = new Proxy(pages, {
  get(own, path) {
    const at = /^\/jobs\/(\d+)$/.exec(path)?.[1];
    if (at === undefined || gone.has(path)) return own[path];
    const { url, ...posting } = made(Number(at), stage.host);
    return `<!doctype html><title>Job</title><script type="application/ld+json">${JSON.stringify({ ...posting, url })}</script>`;
  },
});

before(async () => {
  stage = await open({ pages: site });
  engine = await startEngine();
  bytes = Buffer.from(await madeIndex(engine, N, stage.host));
  const page = (attributes) => `<!doctype html><html lang="en"><title>Jobs</title><h1>Jobs</h1><script type="module" src="${stage.api}/tacit.js"></script><tacit-match employer="acme" api="${stage.api}" ${attributes}></tacit-match>`;
  Object.assign(pages, { "/": page('index="/jobs.tacit"'), "/postings": page('postings="/jobs.tacit"'), "/broken": page('index="/broken.tacit"'), "/jobs.tacit": bytes, "/broken.tacit": "no index" });
});
after(async () => {
  engine?.close();
  await stage?.close();
});

const resume = () => ({ name: "cv.docx", mimeType: "", buffer: planted.docx() });
const fetched = () => stage.recorder.to(stage.host, "/jobs/").map(({ url }) => new URL(url).pathname);

async function ranked(path = "/") {
  const page = await stage.browser.newPage();
  page.problems = watch(page);
  await page.goto(`${stage.host}${path}`);
  const app = await openWidget(page);
  await giveResume(app, resume());
  return { page, app, jobs: await matched(app) };
}

test("the thousand best of a hundred thousand are listed, and no text is fetched before a posting is opened", async () => {
  const { page, app, jobs } = await ranked();
  assert.equal(await app.locator(".job").first().getAttribute("aria-setsize"), "1000");
  assert.match(await app.locator(".lead").innerText(), /1,000 best of 100\D000 jobs/);
  assert.match(await jobs.first().innerText(), /Backend Engineer/);
  const scores = (await app.locator(".score-number").allInnerTexts()).map(Number);
  assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
  assert.ok(scores.length <= 100, "only rows near the eye are in the page");
  assert.deepEqual(fetched(), []);
  assert.deepEqual(await axe(frameOf(page)), [], "list");
  assert.ok((await frameOf(page).evaluate(() => document.querySelectorAll("*").length)) < 6_000, "only rows near the eye are in the page");

  // Opened: the page fetches this one, from its own site, and the reasons quote it.
  await jobs.nth(1).click();
  const detail = app.locator(".detail");
  await detail.getByText("Your resume says").first().waitFor({ timeout: 20_000 });
  assert.equal(fetched().length, 1);
  const at = Number(fetched()[0].split("/").at(-1));
  assert.ok((await detail.innerText()).includes(made(at).description.match(/Requirements: \d+ years/)[0].replace("Requirements: ", "")));
  assert.deepEqual(await axe(frameOf(page)), [], "reasons");
  assert.deepEqual(stage.recorder.to(stage.api, "/v1/").map(({ url }) => new URL(url).pathname), ["/v1/tenants/acme/configuration"]);

  // Closed and opened again, it is there; and the ledger says what the page fetched.
  await jobs.nth(1).click();
  await jobs.nth(1).click();
  await detail.getByText("Your resume says").first().waitFor();
  assert.equal(fetched().length, 1);
  await app.getByRole("tab", { name: "Privacy" }).click();
  const ledger = await app.getByRole("tabpanel").innerText();
  assert.ok(ledger.includes(fetched()[0]) && ledger.includes("the employer’s page fetched it from its own site"), ledger);
  assert.deepEqual(stage.recorder.leaks(planted.planted), []);
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("a posting whose page is gone says so, and keeps the score of the index", async () => {
  const { page, app, jobs } = await ranked("/postings");
  for (let at = 0; at < N; at++) gone.add(`/jobs/${at}`);
  await jobs.first().click();
  await app.getByText("could not be fetched").waitFor({ timeout: 20_000 });
  assert.equal(await app.locator(".job").first().getAttribute("aria-setsize"), "1000");
  gone.clear();
  await page.close();
});

test("votes move the postings of an index too", async () => {
  const { page, app, jobs } = await ranked();
  const title = (await app.locator(".job-title").nth(20).innerText()).trim();
  await app.locator(".job").nth(20).getByRole("button", { name: /^More jobs like this/ }).click();
  await app.locator(".moved").first().waitFor();
  assert.ok((await app.locator(".job", { has: app.locator(".moved") }).allInnerTexts()).some((text) => text.includes(title)));
  assert.equal(await app.locator(".job").first().getAttribute("aria-setsize"), "1000");
  await page.close();
});

test("what is no index is said to the page by its code", async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.host}/broken`);
  const code = page.evaluate(() => new Promise((heard) => addEventListener("tacit-error", ({ detail }) => heard(detail.code), { once: true })));
  await openWidget(page);
  assert.equal(await code, "index_damaged");
  await page.close();
});

test("ranking a hundred thousand postings takes a bounded piece of memory", async () => {
  const profile = await engine.readResume(new Uint8Array(planted.docx()), "2026-11");
  const fresh = await startEngine();
  const best = await fresh.rankIndex(profile, new Uint8Array(bytes), {}, 200);
  assert.equal(best.length, 200);
  assert.ok(fresh.memory < 128 * 2 ** 20, `${fresh.memory} bytes`);
  fresh.close();
});

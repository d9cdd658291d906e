// The seeker's resumes: several of them, as files that move between sites, parts that may not be used, reading alone, and the pause.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { axe, frameOf, giveResume, matched, open, openWidget, serve, tab, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
let other;
before(async () => {
  const posting = { "@context": "https://schema.org", "@type": "JobPosting", identifier: "e1", title: "Backend engineer",
    description: "Requirements: Rust, PostgreSQL, 5 years of experience. A master's degree in computer science is required." };
  const pages = { "/": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title>
    <script type="application/ld+json">${JSON.stringify(posting)}</script><script type="module" src="API/tacit.js"></script>
    <main><h1>Jobs</h1><tacit-match employer="acme" api="API"></tacit-match></main></html>` };
  other = await serve(pages);
  stage = await open({ pages, origins: [`http://127.0.0.1:${other.address().port}`] });
  pages["/"] = pages["/"].replaceAll("API", stage.api);
});
after(() => {
  other?.closeAllConnections();
  other?.close();
  return stage?.close();
});

const resume = (name = "cv.docx") => ({ name, mimeType: "", buffer: planted.docx() });
const nurse = { name: "nurse.txt", mimeType: "text/plain", buffer: Buffer.from("Ada Byrne\nada@byrne.example\n\nExperience\nNurse, Ward Four Hospital\n2019 - 2024\n\nSkills\npatient care, triage\n") };

async function opened(url, options = {}) {
  const page = await stage.browser.newPage({ acceptDownloads: true, ...options });
  page.problems = watch(page);
  await page.goto(url);
  return { page, app: await openWidget(page) };
}

const shown = (app) => app.locator(".jobs").innerText();

// JT7, JT19, N8
test("a resume saved on one site is opened on another, and gives the same matches to the letter", async () => {
  const { page, app } = await opened(stage.host);
  await giveResume(app, resume());
  await (await matched(app)).first().click();
  const before = await shown(app);
  await tab(app, "Your resume");
  const download = page.waitForEvent("download");
  await app.getByRole("button", { name: "Save as JSON Resume" }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "cv.resume.json");
  const saved = await readFile(await file.path(), "utf8");
  const json = JSON.parse(saved);
  assert.equal(json.basics.name, planted.person.name);
  assert.equal(json.work[0].position, planted.person.jobs[0].title);
  await page.close();

  const there = await opened(`http://127.0.0.1:${other.address().port}/`);
  await giveResume(there.app, { name: "cv.resume.json", mimeType: "application/json", buffer: Buffer.from(saved) });
  await (await matched(there.app)).first().click();
  assert.equal(await shown(there.app), before);
  await tab(there.app, "Your resume");
  const again = there.page.waitForEvent("download");
  await there.app.getByRole("button", { name: "Save as JSON Resume" }).click();
  assert.deepEqual(JSON.parse(await readFile(await (await again).path(), "utf8")), json, "a round trip changes nothing");
  assert.deepEqual(stage.recorder.leaks(planted.planted), []);
  assert.deepEqual(there.page.problems, []);
  await there.page.close();
});

test("a JSON Resume that others made is read like any file", async () => {
  const { page, app } = await opened(stage.host);
  const theirs = { basics: { name: "Ada Byrne" }, work: [{ name: "Harbour", position: "Backend engineer", startDate: "2019-01" }], skills: [{ name: "Rust" }] };
  await giveResume(app, { name: "ada.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(theirs)) });
  await matched(app);
  await tab(app, "Your resume");
  assert.equal(await app.getByLabel("Name", { exact: true }).first().inputValue(), "Ada Byrne");
  await page.close();
});

// JT19: several versions of a resume, each with its corrections.
test("several resumes wait side by side with their corrections, and the one that is ticked is matched", async () => {
  const { page, app } = await opened(stage.host);
  await giveResume(app, resume());
  await matched(app);
  const engineer = await shown(app);
  await tab(app, "Your resume");
  await app.getByLabel("City", { exact: true }).fill("Oslo");
  await app.getByLabel("City", { exact: true }).blur();
  await giveResume(app, nurse);
  await app.getByText("Read on this device: nurse.txt").waitFor();
  await matched(app);
  assert.notEqual(await shown(app), engineer);
  await tab(app, "Your resume");
  assert.deepEqual(await axe(frameOf(page)), []);
  await app.getByRole("radio", { name: "cv.docx" }).check();
  await app.getByText("Read on this device: cv.docx").waitFor();
  assert.equal(await app.getByLabel("City", { exact: true }).inputValue(), "Oslo");
  await app.getByRole("button", { name: "Take out nurse.txt" }).click();
  assert.equal(await app.getByRole("radio").count(), 1);
  await tab(app, "Jobs");
  await matched(app);
  assert.equal(await shown(app), engineer);
  await page.close();
});

// AJ43: what may not be used is never scored.
test("a part that may not be used moves the score and is quoted nowhere", async () => {
  const { page, app } = await opened(stage.host);
  await giveResume(app, resume());
  await (await matched(app)).first().click();
  const score = async () => Number(await app.locator(".score-number").first().innerText());
  const before = await score();
  // Parts of the score are folded: what is behind them counts, too.
  const detail = () => app.locator(".detail").textContent();
  assert.match(await detail(), /Master of Science/);
  await tab(app, "Your resume");
  await app.getByRole("checkbox", { name: "Education", exact: true }).uncheck();
  await tab(app, "Jobs");
  await app.locator('[aria-busy="false"]').first().waitFor();
  assert.ok((await score()) < before, `${await score()} of ${before}`);
  assert.doesNotMatch(await app.locator(".parts").textContent(), /Master of Science|Brackenfels|Mondviole/);
  await tab(app, "Your resume");
  await app.getByRole("checkbox", { name: "Education", exact: true }).check();
  await tab(app, "Jobs");
  await app.locator('[aria-busy="false"]').first().waitFor();
  assert.equal(await score(), before);
  await page.close();
});

// AJ43: reading alone.
test("reading alone scores nothing", async () => {
  const { page, app } = await opened(stage.host);
  await giveResume(app, resume());
  await matched(app);
  await tab(app, "Your resume");
  await app.getByRole("switch", { name: "Compare with the jobs" }).uncheck();
  await tab(app, "Jobs");
  assert.equal(await app.locator(".job").count(), 0);
  await app.getByText("your resume is only read and shown").waitFor();
  assert.deepEqual(await axe(frameOf(page)), []);
  await tab(app, "Your resume");
  await app.getByRole("switch", { name: "Compare with the jobs" }).check();
  await tab(app, "Jobs");
  await matched(app);
  await page.close();
});

// AJ24: paused, the program is not even loaded; the choice holds on the next visit.
test("while matching is paused the program is not even loaded, by keyboard alone too", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.goto(stage.host);
  const app = await openWidget(page);
  await giveResume(app, resume());
  await matched(app);
  await tab(app, "Privacy");
  await app.getByRole("switch", { name: "Pause matching" }).focus();
  await page.keyboard.press("Space");
  await app.getByText("Matching is paused. Nothing is read or compared.").waitFor();
  assert.equal(page.workers().length, 0, "the program is gone");
  assert.deepEqual(await axe(frameOf(page)), []);

  const engine = [];
  const next = await context.newPage();
  next.on("request", (request) => /worker\.js|matcher_bg|lexicon/.test(request.url()) && engine.push(request.url()));
  await next.goto(stage.host);
  const again = await openWidget(next);
  await again.getByText("Matching is paused. Nothing is read or compared.").waitFor();
  await giveResume(again, resume());
  await again.getByText("Turn it on again to read a file.").first().waitFor();
  assert.deepEqual(engine, []);
  assert.deepEqual(await frameOf(next).evaluate(() => Object.entries(localStorage)), [["tacit-paused", "1"]]);
  await again.getByRole("button", { name: "Go on matching" }).click();
  await giveResume(again, resume());
  await matched(again);
  assert.ok(engine.length >= 3);
  assert.deepEqual(await frameOf(next).evaluate(() => Object.entries(localStorage)), []);
  await context.close();
});

test("at 320 pixels and in the dark nothing of it is cut off", async () => {
  const { page, app } = await opened(stage.host, { viewport: { width: 320, height: 640 }, colorScheme: "dark" });
  await giveResume(app, resume());
  await matched(app);
  await tab(app, "Your resume");
  const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(width <= view, `${width} of ${view} pixels`);
  assert.deepEqual(await axe(frameOf(page)), []);
  await page.close();
});

// The list of jobs: search, order, filters that say what they hide, sliders, both texts, and ten thousand postings.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { axe, frameOf, giveResume, matched, open, openWidget, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

const N = 10_000;

let stage;
before(async () => {
  const trades = ["Rust backend engineer", "Ward nurse", "Pastry cook", "Site electrician", "Payroll clerk", "Data engineer", "Shop assistant"];
  const made = (at) => ({
    "@context": "https://schema.org", "@type": "JobPosting", identifier: `j${at}`, title: `${trades[at % trades.length]} ${at}`,
    datePosted: `2026-${String(1 + (at % 10)).padStart(2, "0")}-15`, description: `Requirements: ${["Rust, PostgreSQL", "patient care", "baking"][at % 3]}. Mentoring and a training budget.`,
    ...(at % 4 === 0 && { jobLocationType: "TELECOMMUTE" }),
    ...(at % 5 === 0 && { baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value: { "@type": "QuantitativeValue", minValue: 30_000 + at, maxValue: 30_000 + at, unitText: "YEAR" } } }),
  });
  const page = (n) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title><script type="module" src="API/tacit.js"></script>
    <script type="application/ld+json">${JSON.stringify(Array.from({ length: n }, (_, at) => made(at)))}</script>
    <main><h1>Jobs</h1><tacit-match employer="acme" api="API"></tacit-match></main></html>`;
  const pages = { "/few": page(21), "/many": page(N) };
  stage = await open({ pages });
  for (const path of Object.keys(pages)) pages[path] = pages[path].replaceAll("API", stage.api);
});
after(() => stage?.close());

const titles = (app) => app.locator(".job-title").allInnerTexts();

async function listed(path, options = {}) {
  const page = await stage.browser.newPage(options);
  page.problems = watch(page);
  await page.goto(`${stage.host}${path}`);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await app.locator(".job-head").first().waitFor({ timeout: 120_000 });
  return { page, app };
}

test("a search narrows the list, says what it hides and why, and gives it back", async () => {
  const { page, app } = await listed("/few");
  await app.getByLabel("Search these jobs").fill("nurse");
  await app.getByText("18 jobs are hidden: 18 without “nurse”.").waitFor();
  assert.ok((await titles(app)).every((title) => title.startsWith("Ward nurse")) && (await titles(app)).length === 3);
  await app.getByLabel("Where you work").selectOption({ label: "Remote" });
  await app.getByText(/without “nurse”, \d not “Remote”/).waitFor();
  await app.getByLabel("Says what it pays").check();
  await app.getByText("No job fits what you are looking for.").waitFor();
  assert.deepEqual(await axe(frameOf(page)), []);
  await app.getByRole("button", { name: "Show all" }).click();
  assert.equal((await titles(app)).length, 21);
  assert.equal(await app.getByLabel("Search these jobs").inputValue(), "");
  await page.close();
});

test("every order is what it says", async () => {
  const { page, app } = await listed("/few");
  const order = app.getByLabel("Order");
  await order.selectOption({ label: "Title, A to Z" });
  const sorted = await titles(app);
  assert.deepEqual(sorted, sorted.toSorted((a, b) => a.localeCompare(b)));
  await order.selectOption({ label: "Highest pay" });
  assert.match((await titles(app))[0], / 20$/);
  await order.selectOption({ label: "Newest" });
  assert.match((await titles(app))[0], / (9|19)$/);
  await order.selectOption({ label: "Fit alone" });
  const scores = (await app.locator(".score-number").allInnerTexts()).map(Number);
  assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
  await page.close();
});

// AJ12, AJ8: growth and wishes are questions of their own; the seeker's sliders move the order, never the fit.
test("a slider moves jobs visibly, by keyboard too, and leaves their fit", async () => {
  const { page, app } = await listed("/few");
  const fits = async () => Object.fromEntries(await app.locator(".job").evaluateAll((jobs) =>
    jobs.map((job) => [job.querySelector(".job-title").innerText, job.querySelector(".score-number").innerText])));
  const before = [await titles(app), await fits()];
  await app.getByText("What else should count?").click();
  const slider = app.getByRole("slider", { name: /^Room to grow/ });
  await slider.focus();
  await page.keyboard.press("End");
  await app.locator(".moved", { hasText: "by your sliders" }).first().waitFor();
  assert.equal(await slider.getAttribute("aria-valuetext"), "10 of 10");
  assert.notDeepEqual(await titles(app), before[0]);
  assert.deepEqual(await fits(), before[1]);
  assert.deepEqual(await axe(frameOf(page)), []);
  await slider.focus();
  await page.keyboard.press("Home");
  assert.deepEqual(await titles(app), before[0]);
  await page.close();
});

// N2, JT9: every point names its place in both texts, and what the posting leaves out is said.
test("both texts are shown with what counts marked, and what the posting does not say", async () => {
  const { page, app } = await listed("/few");
  await app.getByLabel("Search these jobs").fill("rust backend");
  await app.locator(".job-head").first().click();
  await app.getByText("Both texts, with what counts marked").click();
  const marks = (name) => app.getByRole("region", { name, exact: true }).locator("mark").allInnerTexts();
  assert.ok((await marks("The posting")).some((text) => /Rust/.test(text)));
  assert.ok((await marks("Your resume")).some((text) => /Rust/.test(text)));
  const whole = await app.getByRole("region", { name: "The posting", exact: true }).innerText();
  assert.ok(whole.includes("Mentoring and a training budget."), "the whole posting");
  assert.match(await app.locator(".detail").innerText(), /The posting does not say: .*(place|employment)/);
  assert.deepEqual(await axe(frameOf(page)), []);
  await page.close();
});

test("ten thousand postings scroll smoothly: few rows are in the page, by wheel and by keyboard", async () => {
  const { page, app } = await listed("/many", { viewport: { width: 1000, height: 900 } });
  const frame = frameOf(page);
  const rows = () => frame.evaluate(() => document.querySelectorAll(".job").length);
  assert.equal(await app.locator(".job").first().getAttribute("aria-setsize"), String(N));
  const took = await frame.evaluate(async () => {
    const list = document.querySelector(".jobs");
    let worst = 0;
    let most = 0;
    for (let step = 0; step < 60; step++) {
      const began = performance.now();
      list.scrollBy({ top: 3_000, behavior: "instant" });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      worst = Math.max(worst, performance.now() - began);
      most = Math.max(most, document.querySelectorAll(".job").length);
    }
    return { worst, most };
  });
  assert.ok(took.most <= 150, `${took.most} rows at once`);
  assert.ok(took.worst < 1_000, `${took.worst} ms for a screen`);
  await frame.evaluate(() => document.querySelector(".jobs").scrollTo({ top: 1e9, behavior: "instant" }));
  await app.locator(`.job[aria-posinset="${N}"]`).waitFor();
  assert.ok((await rows()) <= 150);
  await frame.evaluate(() => document.querySelector(".jobs").scrollTo({ top: 0, behavior: "instant" }));
  await app.locator('.job[aria-posinset="1"]').waitFor();
  await app.locator(".job-head").first().focus();
  for (let step = 0; step < 80; step++) {
    // As somebody who looks where to go: the next row is there.
    await app.locator(`.job[aria-posinset="${step + 2}"]`).waitFor();
    await page.keyboard.press("ArrowDown");
  }
  assert.equal(await frame.evaluate(() => document.activeElement.closest(".job").ariaPosInSet), "81");
  await page.keyboard.press("Enter");
  await app.locator(".detail").waitFor();
  assert.ok((await rows()) <= 150);
  assert.deepEqual(await axe(frame), []);
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("at 320 pixels, in the dark and in forced colours nothing is cut off or lost", async () => {
  for (const options of [{ colorScheme: "dark" }, { forcedColors: "active" }]) {
    const { page, app } = await listed("/few", { viewport: { width: 320, height: 640 }, ...options });
    // On a phone the filters are folded until they are wanted.
    assert.equal(await app.getByLabel("Order", { exact: true }).isVisible(), false);
    await app.getByText("Filters and order").click();
    await app.getByText("What else should count?").click();
    await app.locator(".job-head").first().click();
    const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= view, `${width} of ${view} pixels`);
    assert.deepEqual(await axe(frameOf(page)), []);
    await page.close();
  }
});

// The statistics that the server released, as charts with their error, tables behind them and a way through by keyboard.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { axe, open, tenant, watch } from "../stage.mjs";
import { release } from "./released.mjs";

let stage;
before(async () => {
  stage = await open({ isProxied: false });
});
after(() => stage?.close());

async function statistics(options = {}) {
  const page = await stage.browser.newPage(options);
  const problems = watch(page);
  await page.goto(`${stage.api}/console/#tenant=${tenant}&token=${stage.token}`);
  await page.getByRole("button", { name: "Statistics" }).click();
  return { page, problems };
}

// N5: before a release there is no number at all.
test("an employer of whom nothing was released sees when the next release is, and no number", async () => {
  const { page } = await statistics();
  await page.getByRole("heading", { name: "Nothing to show yet" }).waitFor();
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.getByRole("slider").count(), 0);
  release(stage, tenant);
  await page.close();
});

// JT4, JT15, JT16, N5, N10
test("funnel, scores, trend and channels show what the server reports, each number with its error", async () => {
  const { page, problems } = await statistics();
  await page.getByLabel("Posting", { exact: true }).selectOption("warehouse-lead-hamburg");
  const answer = await fetch(`${stage.api}/v1/tenants/${tenant}/statistics?posting=warehouse-lead-hamburg`, { headers: { authorization: `Bearer ${stage.token}` } });
  const told = await answer.json();
  const newsletter = told.figures.find(({ channel, stage }) => channel === "newsletter" && stage === "opened");

  await page.getByLabel("Channel", { exact: true }).selectOption("newsletter");
  const card = (name) => page.locator("figure", { has: page.getByRole("heading", { name }) });
  const table = async (name) => {
    await card(name).getByText("As a table").click();
    return card(name).getByRole("row").allInnerTexts();
  };
  const funnel = await table("How far visitors came");
  assert.equal(funnel[1], `Posting opened\t${newsletter.count} ± ${newsletter.error}`);
  assert.equal(funnel.length, 5, "four stages of a channel; views are the page's");
  const scores = await table("Scores");
  assert.equal(scores.length, 11);
  assert.ok(scores.includes("0 to 9\ttoo few to show"), scores.join("; "));

  await page.getByLabel("Channel", { exact: true }).selectOption("");
  const conversions = told.conversions.filter(({ to }) => to === "summary_sent");
  assert.equal((await table("Channels: summary sent")).length, conversions.length + 1);
  for (const { better, worse } of told.comparisons.filter(({ to }) => to === "summary_sent")) await page.getByText(`${better} does better than ${worse}.`).waitFor();
  const sent = told.figures.find(({ channel, stage }) => channel === "newsletter" && stage === "summary_sent");
  assert.equal((await table("Over time")).length, sent.parts.length + 1);
  await page.getByRole("heading", { name: "A requirement that hardly anybody meets" }).waitFor();
  await page.getByText("requirement 4").waitFor();
  assert.deepEqual(problems, []);
  await page.close();
});

test("every chart is one stop of the keyboard, and the arrow keys read its values", async () => {
  const { page } = await statistics();
  await page.getByLabel("Posting", { exact: true }).selectOption("warehouse-lead-hamburg");
  await page.getByRole("button", { name: "Save as CSV" }).focus();
  const names = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => document.activeElement.getAttribute("role") === "slider" && document.activeElement.getAttribute("aria-label"));
    if (name) names.push(name);
  }
  assert.equal(names.length, 4, names.join("; "));
  const scores = page.getByRole("slider", { name: "Scores" });
  await scores.press("Home");
  assert.equal(await scores.getAttribute("aria-valuetext"), "0 to 9: too few to show");
  await scores.press("ArrowRight");
  assert.match(await scores.getAttribute("aria-valuetext"), /^10 to 19: /);
  await scores.press("End");
  assert.equal(await scores.getAttribute("aria-valuenow"), "10");
  await page.close();
});

test("the numbers leave as CSV, a row a release", async () => {
  const { page } = await statistics();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const rows = (await readFile(await (await download).path(), "utf8")).trim().split("\r\n");
  assert.equal(rows[0], '"posting","channel","counted","through","count","error"');
  assert.ok(rows.length > 100 && rows.slice(1).every((row) => /^"[^"=+@-][^"]*","[a-z]+","[^"=+@-][^"]*",\d{4}-\d\d-\d\d,-?\d+,\d+$/.test(row)));
  await page.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the statistics, and nothing is cut off at 320 pixels, ${colorScheme}`, async () => {
    const { page } = await statistics({ colorScheme, viewport: { width: 320, height: 640 } });
    await page.getByLabel("Posting", { exact: true }).selectOption("warehouse-lead-hamburg");
    for (const details of await page.getByText("As a table").all()) await details.click();
    assert.deepEqual(await axe(page), []);
    const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= view, `${width} of ${view} pixels`);
    await page.close();
  });
}

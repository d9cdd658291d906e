// JT3, JT31: counts go only after the seeker's own switch; Global Privacy Control and Do Not Track turn them off for good.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { approve, giveResume, matched, open, openWidget, publishKeyAside } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

const counts = () => stage.recorder.to(stage.api, "/v1/counts");

async function visit(signal) {
  const context = await stage.browser.newContext();
  if (signal) await context.addInitScript((name) => Object.defineProperty(Navigator.prototype, name, { get: () => (name === "doNotTrack" ? "1" : true) }), signal);
  const page = await context.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  await app.getByRole("tab", { name: "Privacy" }).click();
  return { app, page, context };
}

test("without the switch nothing is counted; with it only kinds and tenths, and no id", async () => {
  const { app, page, context } = await visit();
  assert.deepEqual(counts(), []);
  await app.getByRole("switch", { name: /Count me anonymously/ }).check();
  await page.waitForTimeout(1500);
  assert.ok(counts().length > 0);
  for (const { body, headers } of counts()) {
    const batch = JSON.parse(body);
    assert.deepEqual(Object.keys(batch).toSorted(), ["counts", "tenant"]);
    for (const count of batch.counts) assert.match(Object.keys(count).toSorted().join(), /^posting,(scoreBucket|stage)$/);
    assert.doesNotMatch(headers, /^(cookie|authorization)$/im);
  }
  await context.close();
});

// JT25, JT15: the five stages, of which the first is the request for the configuration; no picture of one point, no address that says something.
test("all five stages of the funnel are counted by those who switched it on, and none by a picture", async () => {
  await publishKeyAside(stage);
  stage.recorder.requests.length = 0;
  const { app, page, context } = await visit();
  await app.getByRole("switch", { name: /Count me anonymously/ }).check();
  await app.getByRole("tab", { name: "Jobs" }).click();
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const link = app.getByRole("link", { name: "Apply on the employer’s page" });
  for (let at = 0; at < 8 && !(await link.count()); at++) await app.locator(".job-head").nth(at).click();
  const form = page.waitForEvent("popup");
  await link.click();
  await (await form).close();
  const seen = () => new Set(counts().flatMap(({ body }) => JSON.parse(body).counts.map(({ stage }) => stage)).filter(Boolean));
  for (let waited = 0; waited < 15 && seen().size < 4; waited++) await page.waitForTimeout(500);
  assert.deepEqual([...seen()].toSorted(), ["apply_clicked", "matched", "opened", "summary_sent"]);
  assert.equal(stage.recorder.to(stage.api, "/v1/tenants/acme/configuration").length, 1, "the fifth: the page was viewed");
  for (const { method, url } of stage.recorder.to(stage.api)) assert.doesNotMatch(`${method} ${url}`, /\?|GET .*\.(gif|png|jpe?g|webp)$/);
  await context.close();
});

for (const [name, property] of [["Global Privacy Control", "globalPrivacyControl"], ["Do Not Track", "doNotTrack"]]) {
  test(`${name} keeps the switch off, and nothing is counted`, async () => {
    const before = counts().length;
    const { app, page, context } = await visit(property);
    const toggle = app.getByRole("switch", { name: /Count me anonymously/ });
    assert.equal(await toggle.isDisabled(), true);
    assert.equal(await toggle.isChecked(), false);
    await app.getByText(/Global Privacy Control or Do Not Track/).waitFor();
    await page.waitForTimeout(1000);
    assert.equal(counts().length, before);
    await context.close();
  });
}

test("the server itself refuses to count a request that carries the signal", async () => {
  const batch = { tenant: "acme", counts: [{ posting: "any", stage: "opened" }] };
  for (const [header, value] of [["sec-gpc", "1"], ["dnt", "1"]]) {
    const answer = await fetch(`${stage.api}/v1/counts`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": "0".repeat(31) + "1", [header]: value },
      body: JSON.stringify(batch),
    });
    assert.equal(answer.status, 204);
  }
});

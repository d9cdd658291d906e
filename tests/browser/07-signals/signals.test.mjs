// JT3, JT31: counts go only after the seeker's own switch; Global Privacy Control and Do Not Track turn them off for good.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { giveResume, matched, open, openWidget } from "../stage.mjs";
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

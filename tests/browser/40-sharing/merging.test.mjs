// What was shared before the vault was opened, and what the vault knows: both are listed once, and both can be taken back.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { appOf, giveResume, matched, open, openWidget, tab } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { broken } from "../22-vault/chain.mjs";
import { exported, file, keepHere, openVault, others, send, start } from "../seeker.mjs";

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());

const receipts = (app) => app.locator(".receipt");

// N4, JT24, AJ22, AJ45
test("a share of before the vault was opened and a share in the vault are both there, once, and both are taken back", async () => {
  const context = await stage.browser.newContext();
  const { page, app: first, detail } = await start(stage, { context });
  await keepHere(first);
  await tab(first, "Jobs");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await send(detail);
  const summary = await employer.newest();
  // Locked at once: what was just done is in the vault all the same.
  await tab(first, "Privacy");
  await first.getByRole("button", { name: "Lock" }).click();
  let app = appOf(page);
  await app.getByText("A vault is on this device").waitFor({ timeout: 30_000 });

  await giveResume(app, file());
  await (await matched(app)).first().click();
  const again = app.locator(".detail");
  await others(again);
  await again.getByRole("button", { name: /^Your fit, as a number/ }).click();
  await send(again);
  const score = await employer.newest();
  await openVault(app);
  await tab(app, "Privacy");
  assert.equal(await receipts(app).count(), 2);
  const both = await exported(page, app);
  assert.deepEqual(both.shares.map(({ id }) => id), [summary.id, score.id]);
  assert.deepEqual(both.consents.map(({ kind, share }) => [kind, share]), [["application_summary", summary.id], ["fit_score", score.id]]);
  assert.deepEqual(both.resumes.map(({ id, versions }) => [id, versions.length]), [["cv.docx", 0]]);
  assert.deepEqual(both.log.entries.map(({ event, share }) => [event, share]), [["shared", summary.id], ["shared", score.id]]);
  assert.deepEqual(broken(both.log), []);

  // An export of its own is read in: nothing is there twice.
  await app.getByLabel("Read an export in").setInputFiles({ name: "e.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ $schema: "https://tacit.example/export.schema.json", version: 1, exported: "2026-11-22", vault: both })) });
  await matched(app);
  const same = await exported(page, app);
  for (const part of ["shares", "consents", "resumes", "searches", "requests", "lessons"]) assert.equal(same[part].length, both[part].length, part);
  assert.equal(same.log.head, both.log.head);

  // Both again after a reload, and both taken back.
  await page.waitForTimeout(2500);
  await page.reload();
  app = await openWidget(page);
  await openVault(app);
  await tab(app, "Privacy");
  assert.equal(await receipts(app).count(), 2);
  for (const at of [0, 1]) {
    await receipts(app).nth(at).getByRole("button", { name: "Take it back" }).click();
    await receipts(app).nth(at).getByText(/^Taken back/).waitFor();
  }
  assert.deepEqual(await employer.shares(), []);
  const gone = await exported(page, app);
  assert.ok(gone.consents.every(({ withdrawnAt }) => withdrawnAt) && gone.shares.every(({ withdrawn }) => withdrawn));
  assert.deepEqual(broken(gone.log), []);
  await context.close();
});

// Keeping through the interface: in memory, in the vault, in a file; the share log; deleting.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { appOf, approve, giveResume, matched, open, openWidget, publishKeyAside, tab, type } from "../stage.mjs";
import { PASSPHRASE, file } from "../seeker.mjs";
import * as planted from "../planted.mjs";
import { broken, sha256 } from "./chain.mjs";

let stage;
const pages = {};
before(async () => {
  stage = await open({ pages });
  const html = await (await fetch(stage.site)).text();
  // Another career site with the same jobs.
  pages["/"] = `<!doctype html><html lang="en"><title>other site</title>${html.match(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g).join("")}
    <script type="module" src="${stage.api}/tacit.js"></script><tacit-match employer="acme" api="${stage.api}"></tacit-match>`;
  await publishKeyAside(stage);
});
after(() => stage?.close());

const name = (app) => app.getByLabel("Name", { exact: true });

/** The export, as saved by the button. */
async function exported(page, app) {
  await tab(app, "Privacy");
  const download = page.waitForEvent("download");
  await app.getByRole("button", { name: "Export Data" }).click();
  const saved = await download;
  assert.match(saved.suggestedFilename(), /^tacit-export-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await saved.path(), "utf8");
  return { text, json: JSON.parse(text) };
}

// JT24, JT19, AJ27: kept on request, locked by closing, opened by the passphrase.
test("a vault that was made keeps corrections over a reload and opens with its passphrase alone", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.goto(stage.site);
  let app = await openWidget(page);
  await giveResume(app, file());
  await matched(app);
  await tab(app, "Privacy");
  await app.getByText("Only in the memory of this page").waitFor();
  await app.getByLabel("New passphrase, at least 12 characters").fill("short");
  await app.getByRole("button", { name: "Keep on this device" }).click();
  await app.getByRole("alert").getByText("at least 12 characters").waitFor();
  await app.getByLabel("New passphrase, at least 12 characters").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Keep on this device" }).click();
  await app.getByText("sealed under your passphrase, and open").waitFor({ timeout: 15_000 });
  await tab(app, "Your resume");
  await type(name(app), "Quillaya Zwei");
  await page.waitForTimeout(2500);

  await page.reload();
  app = await openWidget(page);
  await app.getByText("A vault is on this device").waitFor();
  assert.equal(await app.getByText("Quillaya").count(), 0);
  await app.getByLabel("Passphrase").fill("something else entirely");
  await app.getByRole("button", { name: "Open the vault" }).click();
  await app.getByRole("alert").getByText("does not open").waitFor({ timeout: 15_000 });
  await app.getByLabel("Passphrase").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Open the vault" }).click();
  await matched(app);
  await tab(app, "Your resume");
  assert.equal(await name(app).inputValue(), "Quillaya Zwei");

  // Locking drops what is in memory.
  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Lock" }).click();
  app = appOf(page);
  await app.getByText("A vault is on this device").waitFor();
  assert.equal(await app.getByText("Quillaya").count(), 0);

  // AJ23
  await app.getByText("Delete everything").click();
  await app.getByRole("button", { name: "Delete it now" }).click();
  await app.getByText("A vault is on this device").waitFor({ state: "detached" });
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  assert.deepEqual(await frame.evaluate(async () => (await indexedDB.databases()).map((one) => one.name)), []);
  await context.close();
});

// AJ21, AJ45, JT17, JT33: exact bytes, timestamps, recipients; refused ones too.
test("what was sent, refused and taken back stands in the log, byte by byte, and the chain can be checked by anybody", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, file());
  const jobs = await matched(app);
  await jobs.first().click();
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await detail.getByRole("switch", { name: /^E-mail/ }).check();
  const shown = await detail.locator(".bytes pre").innerText();
  let isRefused = true;
  await page.route("**/v1/shares", (route) => (isRefused ? route.fulfill({ status: 422, json: { error: { code: "policy_changed", message: "x" } } }) : route.fallback()));
  await approve(detail);
  await detail.getByRole("alert").first().waitFor({ timeout: 15_000 });
  isRefused = false;
  await approve(detail);
  await detail.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  await detail.getByRole("button", { name: "Take it back" }).click();
  await detail.getByText(/^Taken back/).waitFor();

  const { json } = await exported(page, app);
  const { log, consents, shares } = json.vault;
  assert.deepEqual(log.entries.map(({ event, reason, recipient }) => [event, reason, recipient]), [["refused", "policy_changed", "acme"], ["shared", "", "acme"], ["withdrawn", "", "acme"]]);
  for (const entry of log.entries) assert.match(entry.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.deepEqual(broken(log), []);
  assert.deepEqual(broken({ ...log, entries: log.entries.with(1, { ...log.entries[1], recipient: "evil" }) }), [1]);
  const body = stage.recorder.to(stage.api, "/v1/shares").find(({ method }) => method === "POST").body.toString();
  assert.equal(log.entries[1].request, body, "the bytes that the wire saw");
  assert.equal(log.entries[1].content, shown, "the bytes that were shown");
  assert.equal(consents.length, 1);
  assert.deepEqual([consents[0].kind, consents[0].recipient, consents[0].region, consents[0].contact], ["application_summary", "acme", "eu", "privacy@acme.example"]);
  assert.deepEqual(consents[0].fields.toSorted(), ["email", "sentences"]);
  assert.equal(consents[0].policyHash, JSON.parse(body).policyHash);
  assert.match(consents[0].withdrawnAt, /Z$/);
  assert.deepEqual(shares.map(({ server, withdrawn }) => [server, withdrawn]), [[stage.api, true]]);
  assert.equal(sha256(shares[0].token), JSON.parse(body).revocation);
  await page.close();
});

// N8, JT7, AJ21: out here, in there.
test("an export of one career site is read in on another, with the same resume and the same matches", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  let app = await openWidget(page);
  await giveResume(app, file());
  await matched(app);
  const scores = await app.locator(".job-head").allInnerTexts();
  const { text, json } = await exported(page, app);
  assert.equal(json.vault.resumes[0].profile.basics.name, planted.person.name);
  assert.ok(json.vault.matches.length > 3);

  const other = await stage.browser.newPage();
  await other.goto(stage.host);
  app = await openWidget(other);
  await giveResume(app, { name: "someone.txt", mimeType: "text/plain", buffer: Buffer.from("Jo Doe\njo@example.org\n\nExperience\nCook, Inn, 2019 - 2020\n") });
  await matched(app);
  await tab(app, "Privacy");
  const reader = app.getByLabel("Read an export in");
  await reader.setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(text.replace('"version":1', '"version":9')) });
  await app.getByRole("alert").getByText("no export").waitFor();
  await reader.setInputFiles({ name: "export.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await matched(app);
  await app.locator(".job-head").first().waitFor();
  await other.waitForTimeout(1500);
  assert.deepEqual(await app.locator(".job-head").allInnerTexts(), scores);
  await tab(app, "Your resume");
  assert.equal(await name(app).inputValue(), planted.person.name);
  await other.close();
  await page.close();
});

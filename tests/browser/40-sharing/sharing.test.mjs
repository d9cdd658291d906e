// After sharing: signed, listed after a reload, taken back, answered; each kind of consent by itself.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { approve, axe, frameOf, giveResume, matched, open, openWidget, tab, watch, type } from "../stage.mjs";
import { employ } from "../employer.mjs";
import * as planted from "../planted.mjs";

const PASSPHRASE = "correct horse battery staple";
const file = () => ({ name: "cv.docx", mimeType: "", buffer: planted.docx() });

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());




/** The widget with a resume and its best job open. */
async function start(context = stage.browser) {
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, file());
  const jobs = await matched(app);
  await jobs.first().click();
  return { page, app, detail: app.locator(".detail"), problems };
}

const others = async (detail) => {
  if (!(await detail.locator("details.others[open]").count())) await detail.getByText("Share something else").click();
};
/** Requests of the tests before. */
const earlier = [];
const setAside = () => earlier.push(...stage.recorder.requests.splice(0));
/** What pages asked for; Chromium itself tries to reach its maker, and is refused. */
const ofPages = (recorder) => recorder.requests.filter(({ url }) => url.startsWith("http://127.0.0.1")).map(({ url }) => url);
const bytes = (detail) => detail.locator(".bytes pre");

/** The file that a press saves. Chromium takes no clicks in a frame that watches for covers soon after it moved, so a press may be repeated. */
async function saved(page, press) {
  for (let attempt = 0; attempt < 6; attempt++) {
    const download = page.waitForEvent("download", { timeout: 3000 }).catch(() => null);
    await press();
    const file = await download;
    if (file) return readFile(await file.path(), "utf8");
  }
  throw new Error("no file was saved");
}

// JT17, N4, N7: purpose bound into consent and signature; checked with other people's code.
test("a summary comes signed, for its purpose and no other, and holds exactly what was shown", async () => {
  const { page, detail, problems } = await start();
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  const shown = await bytes(detail).innerText();
  await detail.getByText(`${Buffer.byteLength(shown)} bytes before sealing`).waitFor();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const share = await employer.newest();
  assert.equal(share.text, shown);
  assert.equal(share.purpose, "application_summary");
  assert.equal(share.isSigned, true, "the signature holds");
  for (const other of ["fit_score", "background_check_conduct", "job_board_profile"]) assert.equal(await share.holds(other), false, other);
  const [body] = stage.recorder.to(stage.api, "/v1/shares").slice(-1).map((request) => request.body.toString());
  for (const key of [share.content.replyKey, share.content.consentKey]) assert.ok(!body.includes(key), "no server can link two shares by a key");
  assert.deepEqual(problems, []);
  await page.close();
});

// N4, JT24: account-less control after a reload, answers of the employer, taking back.
test("with a vault, what was shared is there after a reload: answers are read and it is taken back", async () => {
  const context = await stage.browser.newContext();
  let { page, app, detail } = await start(context);
  await tab(app, "Privacy");
  await app.getByLabel("New passphrase, at least 12 characters").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Keep on this device" }).click();
  await app.getByText("sealed under your passphrase, and open").waitFor({ timeout: 15_000 });
  await tab(app, "Jobs");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  await page.waitForTimeout(2000);
  const share = await employer.newest();
  await employer.reply(share, { kind: "invitation", text: "We would like to meet you.\nAda Lund", slots: [["2026-12-01T09:00Z", "2026-12-01T10:00Z"]], link: "https://meet.acme.example/r/17" });
  await employer.reply(share, { kind: "feedback", text: '<img src=x onerror="parent.hacked=1">Good work.' });
  await employer.reply(share, '{"kind":"invitation","text":"x","slots":[],"link":"javascript:alert(1)"}');

  await page.reload();
  app = await openWidget(page);
  await app.getByLabel("Passphrase").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Open the vault" }).click();
  await matched(app);
  await tab(app, "Privacy");
  const receipt = app.locator(".receipt");
  assert.equal(await receipt.count(), 1);
  setAside();
  await receipt.getByRole("button", { name: "Look for answers" }).click();
  await receipt.getByText("We would like to meet you.").waitFor();
  const [asked] = stage.recorder.to(stage.api, "/v1/");
  assert.equal(`${asked.method} ${new URL(asked.url).pathname}`, `GET /v1/shares/${share.id}/replies`);

  // Text of a stranger stays text, a link is never a link, and what is no answer is not shown.
  await receipt.getByText('<img src=x onerror="parent.hacked=1">Good work.').waitFor();
  await receipt.getByText("An answer that does not open").waitFor();
  assert.equal(await receipt.locator("a, img").count(), 0);
  await receipt.getByText("https://meet.acme.example/r/17").waitFor();
  const ics = await saved(page, () => receipt.getByRole("button", { name: /^Save in my calendar/ }).click());
  assert.match(ics, /DTSTART:20261201T090000Z/);
  assert.match(ics, /URL:https:\/\/meet\.acme\.example\/r\/17/);
  assert.deepEqual(await axe(frameOf(page)), []);

  await receipt.getByRole("button", { name: "Take it back" }).click();
  await receipt.getByText(/^Taken back/).waitFor();
  assert.ok(!(await employer.shares()).some(({ id }) => id === share.id), "the server deleted it");
  await context.close();
});

test("without a vault, the control file takes a share back from another browser, and another file does nothing", async () => {
  const { page, app, detail } = await start();
  await others(detail);
  await detail.getByRole("button", { name: /^Your fit, as a number/ }).click();
  await bytes(detail).waitFor();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const control = await saved(page, () => detail.getByRole("button", { name: "Save a control file" }).click());
  const share = await employer.newest();
  assert.deepEqual([share.purpose, Object.keys(share.content).toSorted()], ["fit_score", ["consentKey", "posting", "replyKey", "score"]]);
  assert.equal(share.isSigned, true);
  await page.close();

  const context = await stage.browser.newContext();
  const elsewhere = await start(context);
  await tab(elsewhere.app, "Privacy");
  const reader = elsewhere.app.getByLabel("Read a control file in");
  await reader.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(control.replace("control", "kontrol")) });
  await elsewhere.app.getByText("This is no control file").waitFor();
  await reader.setInputFiles({ name: "control.json", mimeType: "application/json", buffer: Buffer.from(control) });
  await elsewhere.app.locator(".receipt").getByRole("button", { name: "Take it back" }).click();
  await elsewhere.app.getByText(/^Taken back/).waitFor();
  assert.ok(!(await employer.shares()).some(({ id }) => id === share.id));
  await context.close();
});

// AJ18, AJ20: separate kinds; a check needs the name typed, and lives 30 days at most.
test("a background check is asked for by itself, sleeps until the name is typed, and ends within 30 days", async () => {
  const { page, detail } = await start();
  const before = (await employer.shares()).length;
  await others(detail);
  await detail.getByRole("button", { name: /certificate of conduct/ }).click();
  const button = detail.locator("#approve");
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(800);
  assert.equal(await button.getAttribute("aria-disabled"), "true");
  await button.click({ force: true });
  assert.equal((await employer.shares()).length, before, "an untyped check is not sent");
  await detail.getByLabel(/^Type the name/).fill("Acme Harbour");
  assert.equal(await bytes(detail).count(), 0);
  await detail.getByLabel(/^Type the name/).fill("acme harbour works");
  await bytes(detail).waitFor();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  // One consent is one share: none implies another.
  const share = await employer.newest();
  assert.deepEqual([share.purpose, share.content.kind, share.isSigned], ["background_check_conduct", "background_check_conduct", true]);
  assert.ok(Date.parse(share.expires) - Date.parse(share.given) <= 30 * 86_400_000);
  await page.close();
});

// AJ17: the wire is silent, before approval and after it.
test("a job board's profile is a file with what was picked, and no request", async () => {
  const { page, detail } = await start();
  await others(detail);
  await page.waitForTimeout(500);
  setAside();
  await detail.getByRole("button", { name: /job board/ }).click();
  await type(detail.getByLabel("Name of the job board"), "Jobs North");
  await type(detail.getByLabel(/^A line about you/), "Engineer for freight");
  // By keyboard: a frame that has just moved takes no clicks.
  await detail.getByRole("checkbox", { name: "Rust" }).press("Space");
  const button = detail.getByRole("button", { name: "Approve and save the file" });
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1200);
  const text = await saved(page, () => button.click());
  assert.deepEqual(JSON.parse(text), { board: "Jobs North", headline: "Engineer for freight", skills: ["Rust"] });
  assert.deepEqual(ofPages(stage.recorder), []);
  await page.close();
});

// N1, AJ3, AJ41: the recorder over all of it.
test("no request of these flows carries a trace of the resume in any encoding", () => {
  setAside();
  stage.recorder.requests.push(...earlier);
  assert.ok(stage.recorder.to(stage.api, "/v1/shares").filter(({ method }) => method === "POST").length >= 4);
  assert.deepEqual(stage.recorder.leaks(planted.planted), []);
});

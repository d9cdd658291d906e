// After sharing: signed, listed after a reload, taken back, answered; each kind of consent by itself.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { approve, axe, frameOf, open, openWidget, tab, type } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { exported, keepHere, openVault, others, saved, send, start } from "../seeker.mjs";
import * as planted from "../planted.mjs";

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());


/** Requests of the tests before. */
const earlier = [];
const setAside = () => earlier.push(...stage.recorder.requests.splice(0));
/** What pages asked for; Chromium itself tries to reach its maker, and is refused. */
const ofPages = (recorder) => recorder.requests.filter(({ url }) => url.startsWith("http://127.0.0.1")).map(({ url }) => url);
const bytes = (detail) => detail.locator(".bytes pre");

// JT17, N4, N7: purpose bound into consent and signature; checked with other people's code.
test("a summary comes signed, for its purpose and no other, and holds exactly what was shown", async () => {
  const { page, detail, problems } = await start(stage);
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  const shown = await bytes(detail).innerText();
  await detail.getByText(`${Buffer.byteLength(shown)} bytes before sealing`).waitFor();
  await send(detail);
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
  let { page, app, detail } = await start(stage, { context });
  await keepHere(app);
  await tab(app, "Jobs");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await send(detail);
  await page.waitForTimeout(2000);
  const share = await employer.newest();
  await employer.reply(share, { kind: "invitation", text: "We would like to meet you.\nAda Lund", slots: [["2026-12-01T09:00Z", "2026-12-01T10:00Z"]], link: "https://meet.acme.example/r/17" });
  await employer.reply(share, { kind: "feedback", text: '<img src=x onerror="parent.hacked=1">Good work.' });
  await employer.reply(share, '{"kind":"invitation","text":"x","slots":[],"link":"javascript:alert(1)"}');

  await page.reload();
  app = await openWidget(page);
  await openVault(app);
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
  const { page, app, detail } = await start(stage);
  await others(detail);
  await detail.getByRole("button", { name: /^Your fit, as a number/ }).click();
  await send(detail);
  const control = await saved(page, () => detail.getByRole("button", { name: "Save a control file" }).click());
  const share = await employer.newest();
  assert.deepEqual([share.purpose, Object.keys(share.content).toSorted()], ["fit_score", ["consentKey", "posting", "replyKey", "score"]]);
  assert.equal(share.isSigned, true);
  await page.close();

  const context = await stage.browser.newContext();
  const elsewhere = await start(stage, { context });
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
  const { page, detail } = await start(stage);
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
  await send(detail);
  // One consent is one share: none implies another.
  const share = await employer.newest();
  assert.deepEqual([share.purpose, share.content.kind, share.isSigned], ["background_check_conduct", "background_check_conduct", true]);
  assert.ok(Date.parse(share.expires) - Date.parse(share.given) <= 30 * 86_400_000);
  await page.close();
});

// AJ17: the wire is silent, before approval and after it.
test("a job board's profile is a file with what was picked, and no request", async () => {
  const { page, app, detail } = await start(stage);
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

  // AJ18, AJ22: its consent names the board and nobody else, and is taken back by itself: there is no share.
  const [consent] = (await exported(page, app)).consents;
  assert.deepEqual([consent.recipient, consent.name, consent.contact, consent.share], ["Jobs North", "Jobs North", "", ""]);
  await app.getByRole("button", { name: "Consent receipts" }).click();
  await app.getByRole("button", { name: "Take it back: Jobs North" }).click();
  await app.locator("#desk-panel").getByText(/^Taken back on/).waitFor();
  const after = await exported(page, app);
  assert.match(after.consents[0].withdrawnAt, /Z$/);
  assert.deepEqual(after.log.entries.map(({ event, recipient }) => [event, recipient]), [["shared", "Jobs North"], ["withdrawn", "Jobs North"]]);
  assert.deepEqual(stage.recorder.to(stage.api, "/v1/"), []);
  await page.close();
});

// AJ17, AJ25: what nobody gets, no board gets: neither what is picked nor what is typed.
test("a job board's file is held to the sharing settings", async () => {
  const { page, app, detail } = await start(stage);
  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Sharing Settings" }).click();
  await app.locator("#desk-panel").getByRole("group", { name: "What nobody gets" }).getByRole("switch", { name: "E-mail" }).check();
  await tab(app, "Jobs");
  await others(detail);
  await detail.getByRole("button", { name: /job board/ }).click();
  await type(detail.getByLabel("Name of the job board"), "Jobs North");
  const line = detail.getByLabel(/^A line about you/);
  const approveIt = async (text) => {
    await type(line, text);
    const button = detail.getByRole("button", { name: "Approve and save the file" });
    await button.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1200);
    await button.click();
  };
  let isSaved = false;
  page.on("download", () => (isSaved = true));
  await approveIt(`Write to ${planted.person.email.toUpperCase()}`);
  await detail.getByText("Your Sharing Settings keep this back").waitFor();
  assert.equal(isSaved, false);
  const file = page.waitForEvent("download");
  await approveIt("Engineer for freight");
  await file;
  const { log } = await exported(page, app);
  assert.deepEqual(log.entries.map(({ event, reason }) => [event, reason]), [["declined", "kept_back"], ["shared", ""]]);
  await page.close();
});

// N1, AJ3, AJ41: the recorder over all of it.
test("no request of these flows carries a trace of the resume in any encoding", () => {
  setAside();
  stage.recorder.requests.push(...earlier);
  assert.ok(stage.recorder.to(stage.api, "/v1/shares").filter(({ method }) => method === "POST").length >= 4);
  assert.deepEqual(stage.recorder.leaks(planted.planted), []);
});

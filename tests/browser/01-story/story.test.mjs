// The main job: a resume is dropped, postings are ranked with reasons, a summary is approved, the employer opens it.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { approve, giveResume, matched, open, openWidget, publishKey, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage, desk;
before(async () => {
  stage = await open();
  desk = await stage.browser.newPage();
  await publishKey(desk, stage);
});
after(() => stage?.close());

const kinds = [
  ["a PDF", async () => ({ name: "resume.pdf", mimeType: "application/pdf", buffer: await planted.pdf(stage.browser) })],
  ["a DOCX", async () => ({
    name: "resume.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: planted.docx(),
  })],
];

for (const [kind, file] of kinds) {
  // JT6, JT8, JT9, AJ13, N4, N7
  test(`a seeker with ${kind} sees ranked postings with reasons, approves a summary, and the employer opens the same bytes`, async () => {
    const page = await stage.browser.newPage();
    const problems = watch(page);
    const events = [];
    await page.exposeFunction("note", (name, detail) => events.push([name, detail]));
    await page.goto(stage.site);
    await page.evaluate(() => {
      for (const name of ["ready", "read", "matched", "shared", "blocked", "error"]) {
        document.querySelector("tacit-match").addEventListener(`tacit-${name}`, ({ detail }) => window.note(name, JSON.stringify(detail)));
      }
    });
    const app = await openWidget(page);
    await giveResume(app, await file());
    const jobs = await matched(app);

    // Every posting of the page is there, best first, and the best is the obvious one.
    const count = await page.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length);
    assert.equal(await jobs.count(), count);
    const scores = (await app.locator(".score-number").allInnerTexts()).map(Number);
    assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
    assert.match(await jobs.first().innerText(), /backend|software|platform/i);

    // What was read is shown and right.
    await app.getByRole("tab", { name: "Your resume" }).click();
    assert.equal(await app.getByLabel("Name", { exact: true }).inputValue(), planted.person.name);
    assert.equal(await app.getByLabel("E-mail", { exact: true }).inputValue(), planted.person.email);
    assert.ok((await app.getByLabel("Title", { exact: true }).first().inputValue()).includes("Senior Backend Engineer"));
    await app.getByRole("tab", { name: "Jobs" }).click();

    // Reasons quote both texts.
    await jobs.first().click();
    const detail = app.locator(".detail");
    await detail.getByText("Your resume says").first().waitFor();
    const text = await detail.innerText();
    assert.match(text, /The job asks/i);
    assert.match(text, /PostgreSQL|Rust|Kubernetes|Python/);

    // Consent: nothing personal unless switched on; what is shown is what is sealed.
    await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
    const bytes = detail.locator(".bytes pre");
    await bytes.waitFor();
    const untouched = await bytes.innerText();
    for (const personal of [planted.person.name, planted.person.email, "204418", "87,314"]) assert.ok(!untouched.includes(personal), personal);
    await detail.getByRole("switch", { name: /^Name/ }).check();
    await detail.getByRole("switch", { name: /^E-mail/ }).check();
    const shown = await bytes.innerText();
    assert.ok(shown.includes(planted.person.name) && shown.includes(planted.person.email));
    const before = stage.recorder.to(stage.api, "/v1/shares").length;
    await approve(detail);
    await detail.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
    assert.equal(stage.recorder.to(stage.api, "/v1/shares").length, before + 1);

    // The employer opens it, in another page, with the key file.
    await desk.getByRole("button", { name: "Refresh" }).click();
    await desk.getByRole("button", { name: "Inbox" }).click();
    const openButton = desk.getByRole("button", { name: /^Open (it|all)/ });
    await openButton.click();
    const letter = desk.locator(".letter.open", { hasText: planted.person.name }).first();
    await letter.waitFor();
    const received = await letter.innerText();
    const summary = JSON.parse(shown);
    for (const sentence of summary.sentences) assert.ok(received.includes(sentence), sentence);
    assert.ok(received.includes(planted.person.email));
    assert.ok(!received.includes("204418"), "the phone was never switched on");

    // The host learned states and counts, in this order, and nothing else.
    assert.deepEqual(events.map(([name]) => name), ["ready", "read", "matched", "shared"]);
    for (const [, detail] of events) assert.match(detail, /^(null|\{\}|\{"postings":\d+\})$/);
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("a key file that was saved opens the inbox in a fresh console", async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.api}/console/#tenant=acme&token=${stage.token}`);
  await page.getByText("Open your key file to read them").waitFor();
  assert.equal(new URL(page.url()).hash, "", "the token does not stay in the address");
  await page.locator("input[type=file]").first().setInputFiles({
    name: "key.json",
    mimeType: "application/json",
    buffer: await readFile(`${stage.folder}/employer-key.json`),
  });
  await page.getByRole("button", { name: /^Open (it|all)/ }).click();
  await page.locator(".letter.open").first().waitFor();
  await page.close();
});

// AJ22, AJ39: what was sent can be taken back.
test("a share that the seeker takes back is gone from the employer's inbox", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, await kinds[1][1]());
  await (await matched(app)).nth(1).click();
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.getByRole("switch", { name: /^City/ }).check();
  await approve(detail);
  await detail.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  const inbox = async () => {
    const answer = await fetch(`${stage.api}/v1/tenants/acme/shares`, { headers: { authorization: `Bearer ${stage.token}` } });
    return (await answer.json()).shares.length;
  };
  const n = await inbox();
  await detail.getByRole("button", { name: "Take it back" }).click();
  await detail.getByText(/^Taken back/).waitFor();
  assert.equal(await inbox(), n - 1);
  await page.close();
});

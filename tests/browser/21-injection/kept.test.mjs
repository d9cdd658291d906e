// What is kept and what is answered is text, too: exports that somebody made up, the share log, receipts, alerts, requests, replies.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { approve, frameOf, giveResume, matched, open, openWidget, tab, watch } from "../stage.mjs";
import { employ } from "../employer.mjs";
import * as planted from "../planted.mjs";
import { hashOf, sha256 } from "../22-vault/chain.mjs";
import { assertHarmless, assertLaidOut } from "./harmless.mjs";
import { payloads } from "./payloads.mjs";

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());

/** The widget with a resume, as narrow as a phone, on a page that dislikes dialogs and windows. */
async function start() {
  const page = await stage.browser.newPage({ viewport: { width: 360, height: 800 } });
  const problems = watch(page);
  page.on("dialog", (dialog) => (problems.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on("popup", (popup) => problems.push(`popup ${popup.url()}`));
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  return { page, problems, recorder: stage.recorder, app, detail: app.locator(".detail") };
}

async function share({ detail, app }) {
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await approve(detail);
  await app.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
}

/** Texts of what is kept, by its kind; each of them becomes each payload once. */
const TEXTS = {
  matches: ["title", "employer", "resume", "posting"], votes: ["posting"], interviews: ["posting", "resume"], searches: ["name", "words", "place"],
  consents: ["name", "contact", "region", "posting", "policyVersion"], shares: ["title", "posting"], lessons: ["was", "now", "name"], requests: ["text", "posting", "answer"],
};

/** An export in which whatever can be a text is a payload. */
function poisoned(whole) {
  const { vault } = whole;
  const today = whole.exported;
  vault.searches = [{ name: "", words: "", place: "", saysPay: false, isOn: true, lastRun: today, seen: [] }];
  vault.lessons = [{ person: "0".repeat(64), path: "/basics/name", was: "", now: "", name: "" }];
  vault.votes = [{ posting: "", up: true }];
  vault.interviews = [{ posting: "", resume: "", lastActive: today, archived: false, notes: null }];
  vault.requests = [{ id: "0".repeat(32), kind: "misuse", recipient: "acme", posting: "", text: "", answer: "", received: `${today}T10:00Z`, due: `${today}T10:00Z`, token: "1".repeat(64) }];
  for (const [kind, names] of Object.entries(TEXTS)) {
    const [model] = vault[kind];
    assert.ok(model, kind);
    vault[kind] = payloads.map((payload, at) => {
      const one = { ...model, ...Object.fromEntries(names.map((name) => [name, payload])) };
      if ("id" in one) one.id = at.toString(16).padStart(32, "0");
      return one;
    });
  }
  vault.resumes[0].name = payloads[0];
  vault.settings.blocked = payloads.slice(0, 40);
  vault.log = chain(payloads, today);
  return whole;
}

/** A log whose chain holds, of shares, refusals and blocks with payloads in every text. */
function chain(texts, day) {
  let previous = "0".repeat(64);
  const entries = texts.map((text, at) => {
    const entry = { number: at, at: `${day}T10:00:00Z`, event: ["shared", "refused", "blocked"][at % 3], recipient: text, purpose: text, posting: text, share: text, reason: text,
      content: text, contentSha256: sha256(text), request: text, requestSha256: sha256(text), previous };
    previous = entry.hash = hashOf(entry);
    return entry;
  });
  return { version: 1, head: previous, entries };
}

// JT19, AJ26, AJ45: log, receipts, alerts and requests are shown, and none of it runs.
test("an export whose every text is a payload is read in, and its log, receipts, alerts and requests are shown as text", async () => {
  const view = await start();
  const { page, app } = view;
  await share(view);
  await employer.newest();
  await tab(app, "Privacy");
  const download = page.waitForEvent("download");
  await app.getByRole("button", { name: "Export Data", exact: true }).click();
  const whole = poisoned(JSON.parse(await readFile(await (await download).path(), "utf8")));
  await app.getByLabel("Read an export in").setInputFiles({ name: "e.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(whole)) });
  await app.locator(".job-head").first().waitFor();
  await assertLaidOut(frameOf(page), "jobs");
  await tab(app, "Privacy");
  const panel = app.locator("#desk-panel");
  for (const name of ["Manage Data", "Sharing Settings", "Consent receipts", "Alerts", "Requests"]) {
    await app.getByRole("button", { name, exact: true }).click();
    await panel.getByRole("heading").first().waitFor();
    await panel.locator("summary").evaluateAll((all) => all.forEach((one) => (one.parentElement.open = true)));
    assert.match(await app.locator("main").innerText(), /onerror=/, `${name}: the payloads are there`);
    await assertLaidOut(frameOf(page), name);
    await assertHarmless(view, frameOf(page), name);
  }
  // Receipts as they are saved or printed: text of JSON.
  await app.getByRole("button", { name: "Consent receipts", exact: true }).click();
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save the receipt" }).first().click();
  assert.ok(JSON.stringify(JSON.parse(await readFile(await (await saving).path(), "utf8"))).length > 100);
  await page.close();
});

// AJ19, N4: what an employer answers, twenty answers a share.
test("replies whose every text is a payload are shown as text, and no link is one that runs", async () => {
  const view = await start();
  const { page, app, detail } = view;
  await share(view);
  const it = await employer.newest();
  const groups = Array.from({ length: 9 }, (_, at) => payloads.slice(at * 8, at * 8 + 8).map((text) => text.slice(0, 200)));
  for (const [at, group] of groups.entries()) {
    const kind = at % 2 ? "feedback" : "invitation";
    await employer.reply(it, { kind, text: group.join("\n"), ...(at % 2 === 0 && { slots: [["2026-12-01T09:00Z", "2026-12-01T10:00Z"]], link: `https://meet.acme.example/${encodeURIComponent(group[0])}` }) });
  }
  for (const [at, link] of ["javascript:top.pwned=1", "data:text/html,<script>top.pwned=1</script>", 'https://x.example/"onclick="top.pwned=1'].entries()) {
    await employer.reply(it, { kind: "invitation", text: `link ${at}`, slots: [], link });
  }
  const receipt = detail.locator(".receipt");
  await receipt.getByRole("button", { name: "Look for answers" }).click();
  await receipt.getByText("<script>").first().waitFor();
  const text = await receipt.innerText();
  for (const group of groups) assert.ok(text.includes(group.find((one) => /^[\x20-\x7e]+$/.test(one)).slice(0, 40)));
  for (const href of await receipt.locator("a").evaluateAll((all) => all.map((one) => one.protocol))) assert.equal(href, "https:");
  await assertLaidOut(frameOf(page), "replies");
  await assertHarmless(view, frameOf(page), "replies");
  await page.close();
});

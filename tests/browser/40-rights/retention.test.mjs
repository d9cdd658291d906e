// What happens by itself on this device, and when: the four dates of Manage Data, and what is done when a day has come.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { matched, open, tab } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { exported, send, start } from "../seeker.mjs";

let stage;
before(async () => {
  stage = await open();
  await employ(stage);
});
after(() => stage?.close());

const DAY = 86_400_000;
const today = Math.floor(Date.now() / DAY);
const plus = (days) => new Date((today + days) * DAY).toISOString().slice(0, 10);
const read = (app, vault) =>
  app.getByLabel("Read an export in").setInputFiles({ name: "e.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ $schema: "https://tacit.example/export.schema.json", version: 1, exported: plus(0), vault })) });

/** What is said to happen next, by the day on which it does. */
async function next(app) {
  await tab(app, "Privacy");
  if ((await app.getByRole("button", { name: "Manage Data" }).getAttribute("aria-expanded")) !== "true") await app.getByRole("button", { name: "Manage Data" }).click();
  const lines = await app.locator("#desk-panel .due li").allInnerTexts();
  const day = (text) => new Date(`${text} UTC`).toISOString().slice(0, 10);
  return Object.fromEntries(lines.map((line) => line.split(/: (.*)/s)).map(([date, what]) => [what, day(date)]));
}

// AJ37, AJ35: half a year, a year, the share's own end, two years.
test("interviews, matches, shares and the review each show their next date", async () => {
  const { page, app, detail } = await start(stage);
  await detail.getByRole("button", { name: "Practise the interview" }).click();
  const question = detail.locator(".question").first();
  await question.locator("textarea").fill("When I joined, I rebuilt the queue in Rust. As a result it was 41 percent faster in 2023.");
  await question.getByRole("button", { name: "Judge my answer" }).click();
  await question.getByText(/of 4/).first().waitFor();
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await send(detail);
  const vault = await exported(page, app);
  assert.deepEqual(await next(app), {
    "Interviews without a change go into the archive": plus(183),
    "Matches of a year ago are anonymised": plus(365),
    "The secret of a share that has ended is cleared": vault.shares[0].expires,
    "You are asked whether everything shall be deleted": plus(730),
  });
  await page.close();
});

// AJ37: a day before nothing happens, on the day it does.
test("what is due is done when a vault is read in, and what is due tomorrow is not", async () => {
  const { page, app } = await start(stage);
  const vault = await exported(page, app);
  const interview = (posting, days) => ({ posting, resume: "cv.docx", lastActive: plus(-days), archived: false, notes: { answers: [{ question: "?", answer: "!", marks: [] }] } });
  const match = (posting, days) => ({ ...vault.matches[0], posting, title: `Job ${posting}`, day: plus(-days), score: 77.7 });
  const share = (id, days) => ({ id: id.repeat(32), server: stage.api, recipient: "acme", posting: "x", purpose: "fit_score", given: plus(-30), expires: plus(days), token: "f".repeat(64), withdrawn: false, title: "Job", replyKey: "", policyHash: "", sealedSha256: "" });
  await read(app, {
    ...vault, lastUsed: plus(-729), interviews: [interview("old", 183), interview("new", 182)],
    matches: [match("old", 365), match("new", 364)], shares: [share("a", 0), share("b", 1)],
  });
  await matched(app);
  const aged = await exported(page, app);
  assert.deepEqual(aged.interviews.map(({ posting, archived, notes }) => [posting, archived, notes.answers.length]), [["old", true, 1], ["new", false, 1]], "archived, not lost");
  const [old, fresh] = aged.matches.filter(({ day }) => day < plus(0));
  assert.deepEqual([old.posting, old.title, old.employer, old.resume, old.score, old.day], ["", "", "", "", 70, `${plus(-365).slice(0, 8)}01`]);
  assert.deepEqual([fresh.posting, fresh.title, fresh.score], ["new", "Job new", 77.7]);
  assert.deepEqual(aged.shares.map(({ token }) => token.length), [0, 64]);
  await tab(app, "Privacy");
  assert.equal(await app.getByText("You have not been here for two years").count(), 0, "a day before the two years");
  assert.equal((await next(app))["You are asked whether everything shall be deleted"], plus(1));
  await read(app, { ...vault, lastUsed: plus(-730) });
  await matched(app);
  await tab(app, "Privacy");
  await app.getByText("You have not been here for two years").waitFor();
  assert.ok((await exported(page, app)).resumes.length === 1, "a review asks and deletes nothing by itself");
  await page.close();
});

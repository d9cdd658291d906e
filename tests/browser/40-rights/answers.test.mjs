// Requests that are answered in writing: each has a key of its own, the answer is opened on this device alone, and stays a text.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { axe, frameOf, open, openWidget, tab } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { exported, keepHere, openVault, saved, start } from "../seeker.mjs";
import * as planted from "../planted.mjs";

const HOSTILE = `Mended.\n<img src=x onerror="parent.hacked=1"><a href="javascript:alert(1)">here</a> \u202Etfel`;

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());

const panel = (app) => app.locator("#desk-panel");
async function ask(app, text, kind = "privacy") {
  await panel(app).getByLabel("What is it about?").selectOption(kind);
  await panel(app).getByLabel("What you want to say").fill(text);
  await panel(app).getByRole("button", { name: "Seal and send" }).click();
  await panel(app).locator(".kept-line", { hasText: text }).waitFor({ timeout: 15_000 });
}

// AJ39, AJ40, AJ46, JT34
test("the employer's answer to a request is opened with the request's own key, shown as text, and kept in the vault", async () => {
  const context = await stage.browser.newContext();
  const { page, app: first, problems } = await start(stage, { context });
  await keepHere(first);
  await first.getByRole("button", { name: "Requests", exact: true }).click();
  await ask(first, "What do you know of Zitterfalk?");
  await ask(first, "And since when?");
  await ask(first, "Delete it.");
  const requests = (await employer.requests()).toSorted((one, two) => two.text.length - one.text.length);
  assert.deepEqual(requests.map(({ text }) => text), ["What do you know of Zitterfalk?", "And since when?", "Delete it."]);
  assert.equal(new Set(requests.map(({ replyKey }) => replyKey)).size, 3, "a key for each request");
  const bodies = stage.recorder.to(stage.api, "/v1/requests").filter(({ method }) => method === "POST").map(({ body }) => body.toString());
  for (const { replyKey } of requests) assert.ok(bodies.every((body) => !body.includes(replyKey)), "no server can link two requests by a key");

  await employer.answer(requests[0], { text: HOSTILE });
  // Sealed to the key of another request, and something that is no answer: neither is shown.
  await employer.answer({ ...requests[1], replyKey: requests[0].replyKey }, { text: "Not for this one." }, "declined");
  await page.waitForTimeout(2000);
  await page.reload();
  const app = await openWidget(page);
  await openVault(app);
  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Requests", exact: true }).click();
  stage.recorder.requests.length = 0;
  await panel(app).getByText(/both times are the server’s/).first().waitFor();
  assert.deepEqual(stage.recorder.to(stage.api, "/v1/"), [], "nothing is asked unasked");
  await panel(app).getByRole("button", { name: "Look for answers" }).click();
  await panel(app).getByText("Mended.").waitFor();
  const answer = panel(app).locator(".policy");
  assert.equal(await answer.textContent(), HOSTILE);
  assert.equal(await answer.locator("*").count(), 0);
  await panel(app).getByText(/^Done on/).waitFor();
  await panel(app).getByText(/^Declined on/).waitFor();
  await panel(app).getByRole("alert").waitFor();
  assert.equal(await panel(app).getByText("Not for this one.").count(), 0);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.deepEqual(await axe(frameOf(page)), []);

  // The receipt that is saved holds no secret.
  const receipt = JSON.parse(await saved(page, () => panel(app).locator(".kept-line", { hasText: "Zitterfalk" }).getByRole("button", { name: "Save the receipt" }).click()));
  assert.deepEqual([receipt.answer, receipt.token, receipt.replyKey], [HOSTILE, undefined, undefined]);
  const kept = await exported(page, app);
  assert.deepEqual(kept.requests.map(({ outcome, answer }) => [outcome, answer]), [["", ""], ["done", HOSTILE], ["declined", ""]]);
  assert.deepEqual(stage.recorder.leaks([...planted.planted, "Zitterfalk", "Mended"]), []);
  assert.deepEqual(problems, []);
  await context.close();
});

// N1, N4, AJ3, AJ41, the canary's second mode: everything that can be shared is shared, and only sealed bytes leave.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { tab } from "../stage.mjs";
import { Canary, others, send, typed } from "./canary.mjs";

let canary;
before(async () => (canary = await Canary.start()));
after(() => canary?.close());

/** Fields of a share that are not sealed, as the README shows them. */
const OPEN = ["expires", "given", "keyId", "policyHash", "posting", "purpose", "revocation", "sealed", "tenant"];

test("summary, score, free times, marks, a check, a board's profile and a request leave sealed or not at all", async () => {
  const { page, app, detail, problems } = await canary.visit();
  // Everything personal that can be switched on, and a line of the seeker's own.
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  for (const name of [/^Name/, /^E-mail/, /^Phone/, /^City/, /^Links/]) await detail.getByRole("switch", { name }).check();
  await detail.getByLabel(/^A line of your own/).fill(typed.note);
  await detail.getByLabel(/^A line of your own/).press("Tab");
  await send(detail);

  await others(detail);
  await detail.getByRole("button", { name: /^Your fit, as a number/ }).click();
  await send(detail);

  await detail.getByRole("button", { name: "Offer free times" }).click();
  await detail.locator(".week td:not(.busy) input").nth(7).check();
  await detail.getByRole("switch", { name: /may get free times/ }).first().check();
  await detail.getByRole("button", { name: "See what would be sent" }).click();
  await send(detail);

  await detail.getByRole("button", { name: "Practise the interview" }).click();
  const question = detail.locator(".question").first();
  await question.locator("textarea").fill(`When I joined ${typed.answer}, I rebuilt its queue in Rust within 3 weeks. As a result it was 41 percent faster.`);
  await question.getByRole("button", { name: "Judge my answer" }).click();
  await detail.getByRole("button", { name: /^Share the marks/ }).click();
  await send(detail);

  await others(detail);
  await detail.getByRole("button", { name: /certificate of conduct/ }).click();
  await detail.getByLabel(/^Type the name/).fill("acme harbour works");
  await send(detail);

  await others(detail);
  await detail.getByRole("button", { name: /job board/ }).click();
  await detail.getByLabel("Name of the job board").fill("Jobs North");
  await detail.getByLabel("Name of the job board").press("Tab");
  await detail.getByLabel(/^A line about you/).fill(typed.note);
  await detail.getByLabel(/^A line about you/).press("Tab");
  const download = page.waitForEvent("download");
  const button = detail.getByRole("button", { name: "Approve and save the file" });
  await button.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1200);
  await button.click();
  await download;

  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Requests", exact: true }).click();
  const panel = app.locator("#desk-panel");
  await panel.getByLabel("What is it about?").selectOption("privacy");
  await panel.getByLabel("What you want to say").fill(`What do you know of the ${typed.question}?`);
  await panel.getByRole("button", { name: "Seal and send" }).click();
  await panel.getByText(/hours left$/).waitFor({ timeout: 15_000 });
  await panel.getByRole("button", { name: "Look for answers" }).click();
  await page.waitForTimeout(1500);

  // What left was whole: the employer opens it, and there the strings are.
  const shares = Object.fromEntries((await canary.employer.shares()).map(({ purpose, text }) => [purpose, text]));
  assert.deepEqual(Object.keys(shares).toSorted(), ["application_summary", "background_check_conduct", "fit_score", "interview_availability", "practice_evaluation"]);
  for (const text of ["Quillaya", "quillaya.zm@marbrook-post.example", "5557 204418", "qzmarbrook-7731", "Osterwieck-Nordheim", typed.note]) assert.ok(shares.application_summary.includes(text), `${text} was sealed`);
  assert.ok(!shares.practice_evaluation.includes(typed.answer), "answers stay");
  const [request] = await canary.employer.requests();
  assert.ok(request.text.includes(typed.question));

  const posts = canary.asked.filter(({ method }) => method !== "GET");
  const sent = posts.filter(({ url }) => new URL(url).pathname === "/v1/shares").map(({ body }) => JSON.parse(body));
  assert.deepEqual([sent.length, posts.length], [5, 6], "five shares and a request, and nothing for the board");
  for (const share of sent) assert.deepEqual(Object.keys(share).toSorted(), OPEN);
  assert.deepEqual(await canary.leaks(page), []);
  assert.deepEqual(problems, []);
  await page.close();
});

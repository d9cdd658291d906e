// Interviews through the interface: free times that were picked and nothing of the calendar; practice that stays here until it is shared.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { approve, axe, frameOf, giveResume, matched, open, openWidget, watch } from "../stage.mjs";
import { employ } from "../employer.mjs";
import * as planted from "../planted.mjs";

/** Strings of a calendar and of answers that must never be seen on the wire. */
const SECRETS = ["Zahnklinik Hagenwald", "Kellerstrasse 99", "otilie@geheim.example", "Vertragsgespraech", "uid-4711-kastanie", "Ulmenhain storage", "Birkenbruch"];

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());

async function start() {
  const page = await stage.browser.newPage();
  const problems = watch(page);
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  const jobs = await matched(app);
  await jobs.first().click();
  return { page, app, detail: app.locator(".detail"), problems };
}

/** A calendar that is busy at nine and at two tomorrow, in UTC. */
function calendar() {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  const event = (hour, title) => ["BEGIN:VEVENT", "UID:uid-4711-kastanie", `SUMMARY:${title}`, "LOCATION:Kellerstrasse 99", "ATTENDEE:mailto:otilie@geheim.example", `DTSTART:${day}T${hour}0000Z`, "DURATION:PT1H", "END:VEVENT"];
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", ...event("09", "Zahnklinik Hagenwald"), ...event("14", "Vertragsgespraech"), "END:VCALENDAR"];
  return { name: "calendar.ics", mimeType: "text/calendar", buffer: Buffer.from(lines.join("\r\n")) };
}

// AJ15, AJ18, AJ3: the wire is silent until the switch is on and the consent is given; then picked hours leave, sealed, and nothing else.
test("only hours that were picked leave, only to an employer that was switched on, and never a word of the calendar", async () => {
  const { page, detail, problems } = await start();
  await detail.getByRole("button", { name: "Offer free times" }).click();
  const cells = detail.locator(".week input");
  await cells.first().waitFor();
  assert.equal(await cells.count(), 70);
  stage.recorder.requests.length = 0;
  await detail.getByLabel(/^Mark busy hours/).setInputFiles(calendar());
  await detail.locator(".week td.busy").first().waitFor();
  assert.equal(await detail.locator(".week td.busy").count(), 2);
  const free = detail.locator(".week td:not(.busy) input");
  await free.nth(7).check();
  await free.nth(8).check();
  await detail.getByText("2 hours picked").waitFor();
  const prepare = detail.getByRole("button", { name: "See what would be sent" });
  assert.equal(await prepare.isDisabled(), true, "off at first");
  await detail.getByRole("switch", { name: /may get free times/ }).check();
  assert.deepEqual(await axe(frameOf(page)), []);
  await prepare.click();
  const shown = await detail.locator(".bytes pre").innerText();
  assert.equal(JSON.parse(shown).free.length, 2);

  // Switched off again while the consent is open: nothing leaves.
  await detail.locator(".consent").getByRole("switch", { name: /may get free times/ }).uncheck();
  await approve(detail);
  await detail.getByText("are switched off").waitFor();
  assert.deepEqual(stage.recorder.to(stage.api, "/v1/").map(({ url }) => url), []);
  await detail.locator(".consent").getByRole("switch", { name: /may get free times/ }).check();
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const share = await employer.newest();
  assert.deepEqual([share.purpose, share.isSigned, share.text], ["interview_availability", true, shown]);
  assert.deepEqual(Object.keys(share.content), ["posting", "free", "replyKey", "consentKey"]);
  for (const secret of SECRETS) assert.ok(!share.text.includes(secret));
  assert.deepEqual(stage.recorder.leaks([...planted.planted, ...SECRETS]), []);
  assert.deepEqual(problems, []);
  await page.close();
});

test("a file that is no calendar is said to be none, and the grid stays", async () => {
  const { page, detail } = await start();
  await detail.getByRole("button", { name: "Offer free times" }).click();
  await detail.locator(".week input").first().waitFor();
  await detail.getByLabel(/^Mark busy hours/).setInputFiles({ name: "x.ics", mimeType: "text/calendar", buffer: Buffer.from("PK nothing") });
  await detail.getByRole("alert").getByText("no calendar file").waitFor();
  await page.close();
});

// AJ16, AJ3: judged here, silent until it is shared by its own consent; then marks go and answers stay.
test("practice is judged on this device with quotes, and only its marks can be shared", async () => {
  const { page, detail, problems } = await start();
  await detail.getByRole("button", { name: "Practise the interview" }).click();
  const questions = detail.locator(".question");
  await questions.first().waitFor();
  assert.ok((await questions.count()) >= 3);
  const first = questions.first();
  const skill = (await first.locator("label").innerText()).match(/worked with (.+)\. What was/)[1];
  // The rules were fetched with the questions; from here on nothing is asked of anybody.
  await page.waitForTimeout(300);
  const judge = () => first.getByRole("button", { name: "Judge my answer" }).click();
  await first.locator("textarea").fill("Something.");
  await judge();
  await first.getByText("0 of 4").first().waitFor();
  stage.recorder.requests.length = 0;
  const answer = `When I joined Birkenbruch, the Ulmenhain storage stood still every Monday. My task was to make it run within 3 weeks. I built a new pipeline with ${skill} and measured every step. As a result the waiting time fell by 41 percent in 2023.`;
  await first.locator("textarea").fill(answer);
  await judge();
  await first.getByText("4 of 4").first().waitFor();
  for (const quote of await first.locator(".marks q").allInnerTexts()) assert.ok(answer.includes(quote.replace(/^[“"]|[”"]$/g, "")), quote);
  const asked = stage.recorder.requests.filter(({ url }) => url.startsWith("http://127.0.0.1"));
  assert.deepEqual(asked.map(({ url }) => url), [], "the wire is silent");
  assert.deepEqual(await axe(frameOf(page)), []);

  await detail.getByRole("button", { name: /^Share the marks/ }).click();
  const shown = await detail.locator(".bytes pre").innerText();
  for (const secret of SECRETS) assert.ok(!shown.includes(secret), "answers stay");
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const share = await employer.newest();
  assert.deepEqual([share.purpose, share.isSigned, share.text], ["practice_evaluation", true, shown]);
  assert.equal(share.content.answers[0].marks.length, 6);
  assert.deepEqual(stage.recorder.leaks([...planted.planted, ...SECRETS]), []);
  assert.deepEqual(problems, []);
  await page.close();
});

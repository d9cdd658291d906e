// N1, AJ2, AJ3, AJ41, the canary's first mode: a visit that reads, corrects, compares, wishes, votes, practises and exports, and shares nothing.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { tab } from "../stage.mjs";
import { Canary, exported, file, secrets, typed } from "./canary.mjs";

let canary;
before(async () => (canary = await Canary.start()));
after(() => canary?.close());

const calendar = () => {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  const event = ["BEGIN:VEVENT", "UID:1", `SUMMARY:${typed.calendar}`, `DTSTART:${day}T090000Z`, "DURATION:PT1H", "END:VEVENT"];
  return { name: `${typed.calendar}.ics`, mimeType: "text/calendar", buffer: Buffer.from(["BEGIN:VCALENDAR", "VERSION:2.0", ...event, "END:VCALENDAR"].join("\r\n")) };
};

test("a visit that shares nothing asks the server for its configuration and for files, and nothing of the seeker is anywhere outside", async () => {
  const { page, app, detail, problems } = await canary.visit();
  // Practice and free times.
  await detail.getByRole("button", { name: "Offer free times" }).click();
  await detail.getByLabel(/^Mark busy hours/).setInputFiles(calendar());
  await detail.locator(".week td.busy").first().waitFor();
  await detail.getByRole("button", { name: "Practise the interview" }).click();
  const question = detail.locator(".question").first();
  await question.locator("textarea").fill(`When I joined ${typed.answer}, I rebuilt its queue in Rust within 3 weeks. As a result it was 41 percent faster.`);
  await question.getByRole("button", { name: "Judge my answer" }).click();
  await question.getByText(/of 4/).first().waitFor();
  // A draft that is read and closed again.
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await detail.getByRole("switch", { name: /^Name/ }).check();
  await detail.getByRole("button", { name: "Do not send" }).click();
  // Thumbs, a search that is saved and switched on, wishes, a correction, a second file.
  await app.locator(".job").nth(1).getByRole("button", { name: /^More jobs like this/ }).click();
  await app.locator(".moved").first().waitFor();
  await tab(app, "Wishes");
  await app.getByLabel("Places").fill(typed.place);
  await app.getByLabel("Places").press("Tab");
  await tab(app, "Your resume");
  await app.getByLabel("Name", { exact: true }).fill(typed.name);
  await app.getByLabel("Name", { exact: true }).press("Tab");
  await app.getByRole("button", { name: "Save as JSON Resume" }).click();
  await tab(app, "Jobs");
  await app.locator("input[type=file]").first().setInputFiles(file(`${typed.label}.docx`));
  await app.getByText(`Read on this device: ${typed.label}.docx`).first().waitFor({ state: "attached" });
  await app.locator(".job-head").first().waitFor();
  await app.getByLabel("Search these jobs").fill(typed.search);
  await app.getByRole("button", { name: "Save this search" }).click();
  await app.locator("#desk-panel").getByRole("switch", { name: "Tell me about new jobs" }).check();
  const vault = await exported(page, app);
  const kept = JSON.stringify(vault);
  for (const text of [typed.name, typed.place, typed.answer, typed.label, typed.search, "Kreuzlager"]) assert.ok(kept.includes(text), `${text} was really there`);
  await page.waitForTimeout(1500);

  // Nothing but GET, without a body, of files that are the same for everyone; one of them is the configuration.
  const api = canary.asked.filter(({ url }) => url.startsWith(canary.stage.api));
  assert.deepEqual(api.filter(({ method, body }) => method !== "GET" || body.length > 0), []);
  const paths = api.map(({ url }) => url.slice(canary.stage.api.length));
  assert.deepEqual(paths.filter((path) => path.startsWith("/v1/")), ["/v1/tenants/acme/configuration"]);
  assert.deepEqual(paths.filter((path) => !/^\/(tacit\.js|assets\/[\w./-]+|embed\/acme\/\w+|v1\/tenants\/acme\/configuration)$/.test(path)), []);
  assert.ok(secrets.length >= 20);
  assert.deepEqual(await canary.leaks(page), []);
  assert.deepEqual(problems, []);

  // JT3: counting is switched on at last: kinds and tenths, and still nothing of the seeker.
  await tab(app, "Privacy");
  await app.getByRole("switch", { name: /Count me anonymously/ }).check();
  await page.waitForTimeout(1500);
  const counts = canary.asked.filter(({ method }) => method !== "GET");
  assert.ok(counts.length > 0);
  for (const { url, body } of counts) {
    assert.equal(new URL(url).pathname, "/v1/counts");
    for (const count of JSON.parse(body).counts) assert.match(Object.keys(count).toSorted().join(), /^posting,(scoreBucket|stage)$/);
  }
  assert.deepEqual(await canary.leaks(page), []);
  await page.close();
});

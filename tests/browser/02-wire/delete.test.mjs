// N1, AJ22, AJ23, AJ41, the canary's third mode: taking back, deleting one by one and everything at once, here and by a control file elsewhere.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { appOf, giveResume, matched, tab } from "../stage.mjs";
import { PASSPHRASE, keepHere, saved } from "../seeker.mjs";
import { Canary, exported, others, secrets, send, typed } from "./canary.mjs";

let canary;
before(async () => (canary = await Canary.start()));
after(() => canary?.close());

const all = [...secrets, PASSPHRASE];

test("taking back and deleting tell the server numbers and secrets of shares, and nothing of the seeker", async () => {
  const context = await canary.stage.browser.newContext();
  const { page, app, detail, problems } = await canary.visit({ context });
  await tab(app, "Your resume");
  await app.getByLabel("Name", { exact: true }).fill(typed.name);
  await app.getByLabel("Name", { exact: true }).press("Tab");
  await keepHere(app);
  await tab(app, "Jobs");
  if (!(await detail.count())) await app.locator(".job-head").first().click();
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await detail.getByRole("switch", { name: /^Name/ }).check();
  await send(detail);
  await detail.getByRole("button", { name: "Take it back" }).click();
  await detail.getByText(/^Taken back/).waitFor();

  await others(detail);
  await detail.getByRole("button", { name: /^Your fit, as a number/ }).click();
  await send(detail);
  const control = await saved(page, () => detail.getByRole("button", { name: "Save a control file" }).click());

  // Somebody else's resume, so that the page stays when the planted one is gone. Then one thing after the other.
  await giveResume(app, { name: "cook.txt", mimeType: "text/plain", buffer: Buffer.from("Jo Doe\njo@example.org\n\nExperience\nCook, Inn, 2019 - 2020\n") });
  await app.getByText("Read on this device: cook.txt").first().waitFor({ state: "attached" });
  await matched(app);
  const panel = app.locator("#desk-panel");
  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Manage Data" }).click();
  const gone = async (name, part = panel) => {
    await part.getByRole("button", { name }).first().click();
    await app.getByText(/^(Deleted|What was sent is erased)/).first().waitFor();
  };
  await gone("Erase what was sent: 1");
  await panel.locator(".kept-line", { hasText: "cv.docx" }).locator("summary").first().click();
  await gone("Erase from it: Phone");
  await panel.getByText("One by one").click();
  await gone(/^Delete: /, panel.locator("section", { hasText: "Past matches" }));
  await gone(/^Delete: .*Eisvogel/);
  await gone("Delete: cv.docx");
  await page.waitForTimeout(1500);
  const vault = JSON.stringify(await exported(page, app));
  for (const text of ["Kreuzlager", "204418", "Quillaya"]) assert.ok(!vault.replaceAll(/"log":.*?"head"/g, "").includes(text), `${text} is gone`);

  // The other share is taken back by its control file, from another browser.
  const elsewhere = await canary.visit({ context: await canary.stage.browser.newContext() });
  await tab(elsewhere.app, "Privacy");
  await elsewhere.app.getByLabel("Read a control file in").setInputFiles({ name: "control.json", mimeType: "application/json", buffer: Buffer.from(control) });
  await elsewhere.app.locator(".receipt").getByRole("button", { name: "Take it back" }).click();
  await elsewhere.app.getByText(/^Taken back/).waitFor();
  assert.deepEqual(await canary.employer.shares(), []);
  assert.deepEqual(await canary.leaks(elsewhere.page, all), []);

  // Everything.
  await app.getByText("Delete everything", { exact: true }).first().click();
  await app.getByRole("button", { name: "Delete it now" }).click();
  const fresh = appOf(page);
  await fresh.getByText("A vault is on this device").waitFor({ state: "detached" });
  await fresh.getByText("Only in the memory of this page").or(fresh.locator(".drop")).first().waitFor();
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  assert.deepEqual(await frame.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);

  const sent = canary.asked.filter(({ method }) => method !== "GET").map(({ method, url, body }) => [method, new URL(url).pathname.replace(/[0-9a-f]{32}/, "ID"), body.length > 0]);
  assert.deepEqual(sent, [["POST", "/v1/shares", true], ["DELETE", "/v1/shares/ID", false], ["POST", "/v1/shares", true], ["DELETE", "/v1/shares/ID", false]]);
  assert.deepEqual(await canary.leaks(page, all), []);
  assert.deepEqual(problems, []);
  await context.close();
});

// Thumbs: up and down votes move postings in the list, say so, leave scores alone, can be cleared, and are told to nobody.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { axe, frameOf, giveResume, matched, open, openWidget, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
before(async () => {
  stage = await open();
});
after(() => stage?.close());

const list = async (app) => {
  const [titles, scores] = [await app.locator(".job-title").allInnerTexts(), await app.locator(".score-number").allInnerTexts()];
  return titles.map((title, at) => `${scores[at]} ${title}`);
};

for (const colorScheme of ["light", "dark"]) {
  test(`a vote by keyboard moves postings and keeps the focus; clearing brings the order of fit back, ${colorScheme}`, async () => {
    const page = await stage.browser.newPage({ colorScheme });
    const problems = watch(page);
    await page.goto(stage.site);
    const app = await openWidget(page);
    await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
    await matched(app);
    const before = await list(app);
    const toApi = () => stage.recorder.to(stage.api).map(({ method, url }) => `${method} ${url}`);
    const sent = toApi();

    const nth = before.length - 1;
    const button = app.locator(".job").nth(nth).getByRole("button", { name: /^More jobs like this/ });
    const name = await button.getAttribute("aria-label");
    await button.focus();
    await page.keyboard.press("Enter");
    await app.locator(".moved").first().waitFor();
    const pressed = app.getByRole("button", { name, exact: true });
    assert.equal(await pressed.getAttribute("aria-pressed"), "true");
    // The focus stays on the button, though its posting moved.
    await app.locator(`.thumb[aria-label="${name.replaceAll('"', '\\"')}"]:focus`).waitFor();
    const after = await list(app);
    assert.deepEqual(after.toSorted(), before.toSorted(), "every posting keeps its score");
    const moved = app.locator(".job", { has: app.locator(`[aria-label="${name.replaceAll('"', '\\"')}"]`) });
    assert.match(await moved.innerText(), /Moved up by your votes: 10 points/);
    assert.match(await app.getByRole("status").first().innerText(), /Your votes move \d+ jobs?/);
    assert.deepEqual(await axe(frameOf(page)), [], "with votes");

    // A vote down on the best one: it goes down, and says so.
    await app.locator(".job").first().getByRole("button", { name: /^Fewer jobs like this/ }).click();
    await app.getByText(/Moved down by your votes/).first().waitFor();

    await app.getByRole("button", { name: "Clear votes" }).click();
    await app.locator(".moved").first().waitFor({ state: "detached" });
    assert.deepEqual(await list(app), before);
    assert.deepEqual(toApi(), sent, "nothing was sent");
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("a vote stays while wishes and corrections rank anew", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);
  await app.locator(".job").nth(3).getByRole("button", { name: /^Fewer jobs like this/ }).click();
  await app.locator(".moved").first().waitFor();
  await app.getByRole("tab", { name: "Wishes" }).click();
  await app.getByLabel("Places").fill("Oslo");
  await app.getByLabel("Places").press("Tab");
  await app.getByRole("tab", { name: "Jobs" }).click();
  await app.getByText(/Moved down by your votes/).first().waitFor();
  await page.close();
});

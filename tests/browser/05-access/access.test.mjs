// WCAG 2.2 AA by axe on every view, the story by keyboard alone, and a width of 320 pixels.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { appOf, axe, frameOf, giveResume, matched, open, openWidget, publishKey } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
before(async () => {
  stage = await open();
  const desk = await stage.browser.newPage();
  await publishKey(desk, stage);
  assert.deepEqual(await axe(desk), []);
  await desk.getByRole("button", { name: "Inbox" }).click();
  assert.deepEqual(await axe(desk), []);
  await desk.close();
});
after(() => stage?.close());

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in any view, ${colorScheme}`, async () => {
    const page = await stage.browser.newPage({ colorScheme });
    await page.goto(stage.site);
    assert.deepEqual(await axe(page), [], "career site");
    const app = await openWidget(page);
    assert.deepEqual(await axe(frameOf(page)), [], "drop zone");
    await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
    const jobs = await matched(app);
    assert.deepEqual(await axe(frameOf(page)), [], "list");
    await jobs.first().click();
    assert.deepEqual(await axe(frameOf(page)), [], "reasons");
    await app.getByRole("button", { name: /^Prepare a summary/ }).click();
    await app.locator(".bytes pre").waitFor();
    assert.deepEqual(await axe(frameOf(page)), [], "consent");
    for (const name of ["Your resume", "Wishes", "Privacy"]) {
      await app.getByRole("tab", { name }).click();
      assert.deepEqual(await axe(frameOf(page)), [], name);
    }
    await page.close();
  });
}

test("at 320 pixels nothing is cut off", async () => {
  const page = await stage.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  for (const name of ["Jobs", "Your resume", "Wishes", "Privacy"]) {
    await app.getByRole("tab", { name }).click();
    const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= view, `${name}: ${width} of ${view} pixels`);
  }
  await page.close();
});

test("the story works by keyboard alone, with the focus in sight", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  await page.locator("tacit-match").getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  const app = appOf(page);
  await app.getByRole("heading").first().waitFor();
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);
  const focused = () => frameOf(page).evaluate(() => {
    const { activeElement: element } = document;
    const style = element && getComputedStyle(element);
    return { text: (element?.innerText ?? "").trim(), name: element?.getAttribute("aria-label") ?? "", id: element?.id, type: element?.type,
      outline: style && (style.outlineStyle !== "none" || style.boxShadow !== "none") };
  });
  const reach = async (wanted) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (wanted(now)) return now;
    }
    assert.fail("not reached by Tab");
  };
  await frameOf(page).evaluate(() => document.querySelector("[role=tab][aria-selected=true]").focus());
  const job = await reach(({ text }) => /\d/.test(text) && /Engineer|Developer/i.test(text));
  assert.ok(job.outline, "the focus is seen");
  await page.keyboard.press("Enter");
  await reach(({ text }) => text.startsWith("Prepare a summary"));
  await page.keyboard.press("Enter");
  await app.locator(".bytes pre").waitFor();
  await reach(({ text }) => text.startsWith("Approve and send"));
  await page.keyboard.press("Enter");
  await app.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  await page.close();
});

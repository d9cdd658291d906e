// The whole story by keyboard alone: no mouse, no script that moves the focus. The focus is always seen, never lost, and goes down the page.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { isFirefox } from "../browsers.mjs";
import { appOf, frameOf, giveResume, matched, open, openWidget, publishKeyAside } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
before(async () => {
  stage = await open();
  await publishKeyAside(stage);
});
after(() => stage?.close());

/** What has the focus in the widget: what it says, and whether that can be seen. */
const focused = (page) =>
  frameOf(page)?.evaluate(() => {
    const { activeElement: element } = document;
    const style = getComputedStyle(element);
    const label = element.labels?.[0]?.innerText ?? "";
    // A field that is itself unseen shows its focus on its label.
    const shown = [element, element.parentElement, element.nextElementSibling].filter(Boolean).map((one) => getComputedStyle(one));
    return { says: (element.getAttribute("aria-label") || element.innerText || label || "").trim(), role: element.getAttribute("role") ?? element.localName, type: element.type ?? "",
      isHere: document.hasFocus(), isLost: element === document.body, isSeen: shown.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none") && style.visibility === "visible" };
  });

/** Presses Tab until the focus is where it is wanted. */
async function reach(page, wanted, key = "Tab") {
  const passed = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now && !now.isLost && now.isHere) assert.ok(now.isSeen, `the focus is seen on ${now.role} ${now.says}`);
    if (now && wanted(now)) return now;
    passed.push(now?.isLost ? "-" : now?.says?.slice(0, 30));
  }
  assert.fail(`not reached by ${key}: ${passed.join(" | ")}`);
}
const says = (pattern) => ({ says }) => pattern.test(says);

/** Nothing that was pressed may leave the focus nowhere: who does not see would be back at the top. */
const isKept = async (page, where) => assert.equal((await focused(page)).isLost, false, `the focus is kept: ${where}`);

async function approve(page) {
  await reach(page, says(isFirefox ? /^Go on in a window/ : /^Approve and send/));
  // It sleeps until it is in view.
  await page.waitForTimeout(1000);
  if (!isFirefox) return page.keyboard.press("Enter");
  const opening = page.waitForEvent("popup");
  await page.keyboard.press("Enter");
  const window = await opening;
  const yes = window.getByRole("button", { name: "Approve and send" });
  await yes.waitFor();
  await window.waitForTimeout(1200);
  for (let i = 0; i < 5 && !(await yes.evaluate((button) => button === document.activeElement)); i++) await window.keyboard.press("Tab");
  const closed = window.waitForEvent("close");
  await Promise.all([closed, window.keyboard.press("Enter").catch(() => {})]);
}

test("from the career site's first Tab to a share that is taken back, everything is done by keys", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  // The card of the widget, among the links of the page.
  const isCard = () => page.evaluate(() => Boolean(document.activeElement?.shadowRoot?.activeElement));
  for (let i = 0; i < 60 && !(await isCard()); i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const app = appOf(page);
  await app.getByRole("heading").first().waitFor();

  await reach(page, ({ type }) => type === "file");
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  await (await choosing).setFiles({ name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);

  await reach(page, ({ says }) => /\d/.test(says) && /Engineer|Developer/i.test(says));
  await page.keyboard.press("Enter");
  await app.locator(".detail").waitFor();
  await isKept(page, "a job is open");
  await reach(page, says(/^Prepare a summary/));
  await page.keyboard.press("Enter");
  await app.locator(".bytes pre").waitFor();
  await isKept(page, "the summary is there");
  await reach(page, says(/^Name/));
  await page.keyboard.press("Space");
  assert.ok((await app.locator(".bytes pre").innerText()).includes(planted.person.name));
  await approve(page);
  await app.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  await isKept(page, "it is sent");
  await reach(page, says(/^Take it back/));
  await page.keyboard.press("Enter");
  await app.getByText(/^Taken back/).first().waitFor();
  await isKept(page, "it is taken back");

  // The tabs by arrows, a correction, a wish, the privacy page.
  await reach(page, ({ role }) => role === "tab", "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await reach(page, says(/^City/));
  await page.keyboard.press("End");
  await page.keyboard.type("-Sued");
  await reach(page, ({ role }) => role === "tab", "Shift+Tab");
  await page.keyboard.press("ArrowRight");
  await app.locator("#tab-2[aria-selected=true]").waitFor();
  await page.keyboard.press("ArrowRight");
  await reach(page, says(/^Sharing Settings/));
  await page.keyboard.press("Enter");
  await app.getByRole("switch", { name: /^Send nothing to/ }).waitFor();
  await reach(page, says(/^Send nothing to/));
  await page.keyboard.press("Space");
  await app.getByRole("switch", { name: /^Send nothing to/, checked: true }).waitFor();
  await reach(page, says(/^New passphrase/));
  await page.keyboard.type("correct horse battery staple");
  await reach(page, says(/^Keep on this device/));
  await page.keyboard.press("Enter");
  await app.getByText("sealed under your passphrase, and open").waitFor({ timeout: 15_000 });
  await isKept(page, "the vault is made");
  await reach(page, says(/^Delete everything/));
  await page.keyboard.press("Enter");
  await reach(page, says(/^Delete it now/));
  await page.keyboard.press("Enter");
  await app.getByRole("tab").first().waitFor({ state: "detached" });
  await app.getByRole("heading").first().waitFor();
  assert.equal(await app.getByText("Quillaya").count(), 0);
  await page.close();
});

test("the focus goes down the page, and no number of a tab order says otherwise", async () => {
  const page = await stage.browser.newPage({ viewport: { width: 320, height: 900 } });
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  for (const name of ["Jobs", "Your resume", "Wishes", "Privacy"]) {
    await app.getByRole("tab", { name }).click();
    assert.equal(await app.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count(), 0);
    let last = null;
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      const box = await frameOf(page).evaluate(() => {
        const { top, bottom } = document.activeElement.getBoundingClientRect();
        return document.activeElement === document.body || !document.hasFocus() ? null : { top: top + scrollY, bottom: bottom + scrollY, says: document.activeElement.outerHTML.slice(0, 120) };
      });
      if (!box) break;
      // In one line with the one before, or below it.
      if (last) assert.ok(box.bottom > last.top - 2, `${name}: from ${JSON.stringify(last)} up to ${JSON.stringify(box)}`);
      last = box;
    }
    assert.ok(last, name);
  }
  await page.close();
});

test("those who do not see are told what happens: reading, the best match, how many are found, what failed", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  const region = app.getByRole("status").first();
  assert.equal(await region.getAttribute("aria-live"), "polite");
  // The region is there before its words are, and stays the same element: only then are they read out.
  await region.evaluate((element) => {
    globalThis.told = [];
    new MutationObserver(() => told.push(element.isConnected && element.textContent)).observe(element, { childList: true, characterData: true, subtree: true });
  });
  const told = async (pattern) => {
    await frameOf(page).waitForFunction((source) => told.some((text) => new RegExp(source).test(text)), pattern.source);
    await frameOf(page).evaluate(() => void (told.length = 0));
  };
  await giveResume(app, { name: "empty.pdf", mimeType: "", buffer: Buffer.alloc(0) });
  await told(/empty\.pdf.*empty/);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await told(/\d+ jobs.*Engineer.*\d/);
  await app.getByLabel("Search these jobs").fill("rust");
  await told(/\d+ jobs?/);
  await page.close();
});

// Firefox asks in a window, which does not come without a network.
test("what could not be sent is said at once", { skip: isFirefox && "the consent is in a window of its own" }, async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  await app.getByRole("button", { name: /^Prepare a summary/ }).click();
  await app.locator(".bytes pre").waitFor();
  stage.recorder.cut();
  await reach(page, says(/^Approve and send/));
  await page.waitForTimeout(800);
  await page.keyboard.press("Enter");
  await app.getByRole("alert").first().waitFor({ timeout: 15_000 });
  await isKept(page, "it was not sent");
  await page.close();
});

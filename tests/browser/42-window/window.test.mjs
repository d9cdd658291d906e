// Browsers that do not know whether a button in a frame is covered: the consent is given in a window of our own origin.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { axe, giveResume, matched, open, openWidget, pressAndClose } from "../stage.mjs";
import { employ } from "../employer.mjs";
import * as planted from "../planted.mjs";

let stage, employer;
before(async () => {
  stage = await open();
  employer = await employ(stage);
});
after(() => stage?.close());

/** A browser without the second version of IntersectionObserver, as Firefox and Safari are, with a summary ready to be approved. */
async function start() {
  const context = await stage.browser.newContext();
  await context.addInitScript(() => delete IntersectionObserverEntry.prototype.isVisible);
  await context.addInitScript(noteSleep);
  const page = await context.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  const jobs = await matched(app);
  await jobs.first().click();
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  const shown = await detail.locator(".bytes pre").innerText();
  const button = detail.getByRole("button", { name: "Go on in a window of its own" });
  await button.scrollIntoViewIfNeeded();
  return { context, page, detail, shown, button };
}

/** Notes in a page when its buttons are put to sleep and woken. */
function noteSleep() {
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, "disabled");
  const note = function (isAsleep) {
    (globalThis.sleep ??= []).push([isAsleep, performance.now()]);
    set.call(this, isAsleep);
  };
  Object.defineProperty(HTMLButtonElement.prototype, "disabled", { get, set: note });
}

async function popup(page, press) {
  const opening = page.waitForEvent("popup");
  await press();
  const window = await opening;
  await window.getByRole("heading").waitFor();
  return window;
}

// N1, N4, N7: nothing of another page can lie over a window of our own.
test("the window shows recipient, purpose and exact bytes, and its yes sends exactly these", async () => {
  const { context, page, detail, shown, button } = await start();
  const before = (await employer.shares()).length;
  const window = await popup(page, () => button.click());
  assert.equal(new URL(window.url()).origin, stage.api);
  assert.equal(new URL(window.url()).pathname + new URL(window.url()).search, "/embed/acme/consent", "its address says nothing");
  assert.equal(await window.locator("pre").innerText(), shown);
  for (const text of ["Acme Harbour Works", "Judging your application", "We read what you send us"]) await window.getByText(text).first().waitFor();
  assert.deepEqual(await axe(window), []);
  await window.waitForFunction(() => globalThis.sleep?.length === 2);
  const [[isAsleep, from], [isStillAsleep, to]] = await window.evaluate(() => globalThis.sleep);
  assert.deepEqual([isAsleep, isStillAsleep, to - from > 900], [true, false, true], "a press that was meant for the page before does not count");
  assert.equal((await employer.shares()).length, before);
  await pressAndClose(window, "Approve and send");
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  const share = await employer.newest();
  assert.deepEqual([share.text, share.isSigned], [shown, true]);
  await context.close();
});

test("a no, and a closed window, send nothing and say so in the log", async () => {
  const { context, page, detail, button } = await start();
  const before = (await employer.shares()).length;
  let window = await popup(page, () => button.click());
  await pressAndClose(window, "Do not send");
  await detail.getByText("so you decide in a small window").waitFor();
  window = await popup(page, () => button.click());
  await detail.getByText("Waiting for your answer").waitFor();
  await window.close();
  await detail.getByText("so you decide in a small window").waitFor();
  assert.equal((await employer.shares()).length, before);
  await context.close();
});

test("a change after the window was opened makes its yes count for nothing", async () => {
  const { context, page, detail, button } = await start();
  const before = (await employer.shares()).length;
  const window = await popup(page, () => button.click());
  await detail.getByRole("switch", { name: /^E-mail/ }).check();
  await window.bringToFront();
  await pressAndClose(window, "Approve and send");
  await page.waitForTimeout(700);
  assert.equal(await detail.locator(".consent").count(), 1, "it is still open, to be looked at again");
  assert.equal((await employer.shares()).length, before);
  await context.close();
});

test("the page around us can neither open the window nor answer for it", async () => {
  const { context, page, detail } = await start();
  const before = (await employer.shares()).length;
  await page.evaluate((api) => {
    const frame = document.querySelector("tacit-match").shadowRoot.querySelector("iframe");
    for (const message of [{ type: "consent", show: { id: "x", terms: [] } }, { type: "answered", id: "x", answer: "approved" }, { type: "approved", id: "x" }]) {
      frame.contentWindow.postMessage({ tacit: 1, ...message }, api);
      frame.contentWindow.frames[0].postMessage({ tacit: 1, ...message }, api);
    }
  }, stage.api);
  await page.waitForTimeout(700);
  assert.equal(context.pages().length, 1);
  assert.equal(await detail.getByText(/^Sent to/).count(), 0);
  assert.equal((await employer.shares()).length, before);
  await context.close();
});

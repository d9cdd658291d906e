// N1: once loaded, a match needs no network.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { giveResume, matched, open, openWidget } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage?.close());

test("a resume is read and matched with the network off", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const ready = page.evaluate(() => new Promise((done) => document.querySelector("tacit-match").addEventListener("tacit-ready", done, { once: true })));
  const app = await openWidget(page);
  await ready;
  stage.recorder.cut();
  await page.context().setOffline(true);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const sent = stage.recorder.requests.length;
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  const jobs = await matched(app);
  await jobs.first().click();
  await app.getByText("Your resume says").first().waitFor();
  // Chromium itself calls its vendor now and then; what counts are this machine's two origins, and what any page asked for.
  const ours = stage.recorder.requests.slice(sent).map(({ url }) => url).filter((url) => url.startsWith("http://127.0.0.1"));
  assert.deepEqual([...asked, ...ours], [], "reading and matching ask for nothing");
});

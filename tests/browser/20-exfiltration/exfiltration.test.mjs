// N1: from inside the app's frame and from inside the worker, every way out that a browser has, towards a second server that records.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isFirefox } from "../browsers.mjs";
import { frameOf, giveResume, matched, open, openWidget, root } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { Sink } from "./sink.mjs";
import { attempt, ofLeaving, ofPage, ofWorker, probe, tools, tryAll, tryInWorker } from "./channels.mjs";

/** What was started in the background has this long to arrive. */
const PATIENCE_MS = 1500;

let stage, sink, files;
before(async () => {
  sink = await Sink.start();
  // The worker that is shipped, with the probe behind it; what it may do is said by the head of the server's answer.
  files = await mkdtemp(join(tmpdir(), "tacit-site-"));
  // Without the compressed neighbours, which would be served in its place.
  await cp(join(root, "target/site"), files, { recursive: true, filter: (name) => !name.endsWith(".br") });
  await writeFile(join(files, "worker.js"), (await readFile(join(files, "worker.js"), "utf8")) + probe);
  // Without the recording proxy: WebRTC would not obey it, and connections that say nothing would not be seen.
  stage = await open({ pages: { "/": "<!doctype html><title>plain</title><p>A page without a policy.</p>" }, isProxied: false, files });
});
after(async () => {
  await stage?.close();
  sink?.close();
  await rm(files, { recursive: true, force: true });
});

/** A page with the widget after it has read and matched a resume, and its frame. */
async function opened() {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);
  sink.forget();
  return { page, frame: frameOf(page) };
}

/** Nothing at all came: no request, no connection, no datagram. */
async function nothingArrived(what) {
  await wait(PATIENCE_MS);
  assert.deepEqual(sink.arrived, { paths: [], connections: 0, datagrams: 0 }, what);
}

test("nothing gets out of the app's frame by any of its channels", async () => {
  const { page, frame } = await opened();
  const { webrtc, ...channels } = ofPage;
  const outcomes = await tryAll(frame, channels, sink.origin);
  assert.ok(Object.keys(outcomes).length >= 14);
  await nothingArrived(`from the frame: ${JSON.stringify(outcomes)}`);
  await attempt(frame, "webrtc", webrtc, sink.origin);
  // Firefox has no policy against WebRTC yet: code of somebody else in our frame could reach them so, as README says. The worker has none.
  if (!isFirefox) await nothingArrived("from the frame by WebRTC");
  else await wait(PATIENCE_MS).then(() => assert.ok(sink.nDatagrams > 0, "README's sentence on Firefox is out of date"));
  await page.close();
});

test("nothing gets out of the app's frame by leaving for another page", async () => {
  for (const [name, channel] of Object.entries(ofLeaving)) {
    const { page, frame } = await opened();
    await frame.evaluate(tools);
    await attempt(frame, name, channel, sink.origin);
    await nothingArrived(name);
    assert.ok(page.url().startsWith(stage.site), `${name}: the visitor is still at the career site`);
    await page.close();
  }
});

test("nothing gets out of the worker by any of its channels, not even to its own server", async () => {
  const { page, frame } = await opened();
  const outcomes = await tryInWorker(frame, Object.keys(ofWorker), sink.origin);
  assert.ok(Object.keys(outcomes).length >= 14);
  await nothingArrived(`from the worker: ${JSON.stringify(outcomes)}`);
  for (const own of ["own-fetch", "own-relative", "own-import"]) assert.match(outcomes[own], /Error/, own);
  await page.close();
});

// The controls: were the browser not told otherwise, each of them would arrive.
test("from a page without a policy the same channels do arrive", async () => {
  const page = await stage.browser.newPage();
  const popups = [];
  page.on("popup", (popup) => popups.push(popup));
  await page.goto(stage.host);
  // What this browser asks for no page here: it fetches no manifest before one is wanted, and leaves it to chance when to connect ahead.
  const { manifest, preconnect, webtransport, webrtc, ...channels } = ofPage;
  if (isFirefox) delete channels.speculation; // which it does not have
  sink.forget();
  const outcomes = await tryAll(page.mainFrame(), channels, sink.origin);
  await wait(PATIENCE_MS);
  assert.deepEqual(Object.keys(channels).filter((name) => !sink.saw(name)), [], JSON.stringify(outcomes));
  for (const [name, channel] of Object.entries({ webtransport, webrtc })) {
    sink.forget();
    await attempt(page.mainFrame(), name, channel, sink.origin);
    await wait(PATIENCE_MS);
    assert.ok(sink.nDatagrams > 0, `${name} sends datagrams`);
  }
  for (const popup of popups) await popup.close();
  await page.close();
});

test("from a page without a policy leaving for another page arrives too", async () => {
  for (const [name, channel] of Object.entries(ofLeaving)) {
    const page = await stage.browser.newPage();
    await page.goto(stage.host);
    await page.evaluate(tools);
    sink.forget();
    await attempt(page.mainFrame(), name, channel, sink.origin);
    await wait(PATIENCE_MS);
    assert.ok(sink.saw(name), name);
    await page.close();
  }
});

test("from a worker without a policy the same channels do arrive", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.host);
  await page.evaluate((code) => void (globalThis.running = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })))), probe);
  await wait(PATIENCE_MS);
  const names = Object.keys(ofWorker).filter((name) => !/^(own-.*|webtransport|webrtc)$/.test(name));
  sink.forget();
  const outcomes = await tryInWorker(page.mainFrame(), names, sink.origin);
  await wait(PATIENCE_MS);
  assert.deepEqual(names.filter((name) => !sink.saw(name)), [], JSON.stringify(outcomes));
  await page.close();
});

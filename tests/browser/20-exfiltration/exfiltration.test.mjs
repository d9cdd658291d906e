// N1: from inside the app's frame and from inside the worker, every way out that a browser has, towards a second server that records.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { giveResume, matched, open, openWidget } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { Sink } from "./sink.mjs";
import { attempt, ofLeaving, ofPage, ofWorker, tools, tryAll } from "./channels.mjs";

/** What was started in the background has this long to arrive. */
const PATIENCE_MS = 1500;

let stage, sink;
before(async () => {
  sink = await Sink.start();
  // Without the recording proxy: WebRTC would not obey it, and connections that say nothing would not be seen.
  stage = await open({ pages: { "/": "<!doctype html><title>plain</title><p>A page without a policy.</p>" }, isProxied: false });
});
after(async () => {
  await stage?.close();
  sink?.close();
});

/** A page with the widget after it has read and matched a resume, its frames and its worker. */
async function opened() {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  const worker = page.workers().find((one) => one.url().endsWith("/worker.js"));
  assert.ok(frame && worker, "the app's frame and its worker are there");
  sink.forget();
  return { page, frame, worker };
}

/** Nothing at all came: no request, no connection, no datagram. */
async function nothingArrived(what) {
  await wait(PATIENCE_MS);
  assert.deepEqual(sink.arrived, { paths: [], connections: 0, datagrams: 0 }, what);
}

test("nothing gets out of the app's frame by any of its channels", async () => {
  const { page, frame } = await opened();
  const outcomes = await tryAll(frame, ofPage, sink.origin);
  assert.ok(Object.keys(outcomes).length >= 14);
  await nothingArrived(`from the frame: ${JSON.stringify(outcomes)}`);
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
  const { page, worker } = await opened();
  const outcomes = await tryAll(worker, ofWorker, sink.origin);
  assert.ok(Object.keys(outcomes).length >= 14);
  await nothingArrived(`from the worker: ${JSON.stringify(outcomes)}`);
  const answers = await worker.evaluate(async (api) => {
    const ways = { fetch: () => fetch(`${api}/livez`), import: () => import(`${api}/assets/worker.js?again`), worker: () => fetch("/v1/tenants/acme/configuration") };
    const outcomes = await Promise.allSettled(Object.values(ways).map((way) => way()));
    return outcomes.map(({ status }) => status);
  }, stage.api);
  assert.deepEqual(answers, ["rejected", "rejected", "rejected"]);
  await page.close();
});

// The controls: were the browser not told otherwise, each of them would arrive.
test("from a page without a policy the same channels do arrive", async () => {
  const page = await stage.browser.newPage();
  page.on("popup", (popup) => popup.close().catch(() => {}));
  await page.goto(stage.host);
  // What this browser asks for no page here: it fetches no manifest before one is wanted, and leaves it to chance when to connect ahead.
  const { manifest, preconnect, webtransport, webrtc, ...channels } = ofPage;
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
  const started = page.waitForEvent("worker");
  await page.evaluate(() => void (globalThis.running = new Worker(URL.createObjectURL(new Blob([""], { type: "text/javascript" })))));
  const { webtransport, ...channels } = ofWorker;
  sink.forget();
  const outcomes = await tryAll(await started, channels, sink.origin);
  await wait(PATIENCE_MS);
  assert.deepEqual(Object.keys(channels).filter((name) => !sink.saw(name)), [], JSON.stringify(outcomes));
  await page.close();
});

// The control of the canary: a leak that is planted on purpose is found, each string in each encoding, wherever it could come out.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { openWidget } from "../stage.mjs";
import { Canary, secrets } from "./canary.mjs";

const ENCODINGS = {
  plain: (text) => text,
  base64: (text) => Buffer.from(`x${text}`).toString("base64"),
  percent: (text) => encodeURIComponent(text),
  hex: (text) => Buffer.from(text).toString("hex"),
  "UTF-16": (text) => Buffer.from(text, "utf16le").toString("latin1"),
};

/** Ways out, by where the canary names them; each is run in the page with a text of ASCII. */
const PAGE = {
  title: (text) => (document.title = encodeURIComponent(text)),
  address: (text) => history.replaceState(null, "", `#${encodeURIComponent(text)}`),
  state: (text) => history.replaceState({ text }, ""),
  name: (text) => (window.name = text),
  cookie: (text) => (document.cookie = `c=${encodeURIComponent(text)}`),
  local: (text) => localStorage.setItem("a", text),
  session: (text) => sessionStorage.setItem("a", text),
  page: (text) => document.body.setAttribute("data-a", encodeURIComponent(text)),
  console: (text) => console.log(text),
  heard: (text) => postMessage({ text }, "*"),
};
const WIRE = {
  address: (text) => fetch(`/nowhere?q=${encodeURIComponent(text)}`),
  header: (text) => fetch("/nowhere", { headers: { "x-a": encodeURIComponent(text) } }),
  body: (text) => fetch("/nowhere", { method: "POST", body: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) }),
};

let canary, page;
before(async () => {
  canary = await Canary.start();
  page = await canary.stage.browser.newPage();
  canary.listen(page);
  await page.goto(canary.stage.host);
});
after(() => canary?.close());

assert.ok(secrets.length >= 20);
/** What the canary finds now, as `string`s by where. */
const found = async (where) => new Set((await canary.leaks(page)).filter(([, , place]) => place.includes(where)).map(([text]) => text));
const missed = (seen) => secrets.filter((text) => !seen.has(text));

for (const [name, encode] of Object.entries(ENCODINGS)) {
  const all = secrets.map(encode).join(" | ");
  test(`${secrets.length} strings as ${name} are found on the wire: in an address, in a header, in a body`, async () => {
    for (const [where, leak] of Object.entries(WIRE)) {
      canary.stage.recorder.requests.length = 0;
      await page.evaluate(leak, all);
      assert.deepEqual(missed(await found("/nowhere")), [], where);
    }
    canary.stage.recorder.requests.length = 0;
  });

  test(`${secrets.length} strings as ${name} are found in whatever a career site can read of its page, and in a console`, async () => {
    await page.goto(canary.stage.host);
    for (const [where, leak] of Object.entries(PAGE)) {
      canary.said.length = 0;
      await page.evaluate(leak, all);
      await page.waitForTimeout(50);
      assert.deepEqual(missed(await found(where)), [], where);
    }
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      document.cookie = "c=; max-age=0";
      window.name = "";
      history.replaceState(null, "", "/");
    });
    canary.said.length = 0;
    canary.stage.recorder.requests.length = 0;
  });
}

test("what comes out of the seeker's own frame is found, too: a message to the site and a line in its console", async () => {
  await page.goto(canary.stage.host);
  await openWidget(page);
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  assert.deepEqual(await canary.leaks(page), [], "nothing before");
  await frame.evaluate(([one, two]) => {
    top.postMessage({ text: one }, "*");
    console.info(two);
  }, secrets);
  await page.waitForTimeout(200);
  assert.deepEqual([[...(await found("heard"))], [...(await found("console"))]], [[secrets[0]], [secrets[1]]]);
  await page.close();
});

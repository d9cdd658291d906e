// N1: a host page that hooks whatever a page can hook learns nothing of the seeker.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { giveResume, matched, open, openWidget, root, serve } from "../stage.mjs";
import * as planted from "../planted.mjs";

const spy = `
  window.heard = [];
  // Taken before anything is hooked, so that the spy does not hear itself.
  const { isArray } = Array, { keys, getPrototypeOf } = Object, { isView } = ArrayBuffer, decoder = new TextDecoder("latin1"), decode = decoder.decode.bind(decoder);
  const plain = (value) => isArray(value) || getPrototypeOf(value) === Object.prototype;
  const hear = (value, depth = 0) => {
    if (typeof value === "string") heard[heard.length] = value;
    else if (value instanceof ArrayBuffer || isView(value)) heard[heard.length] = decode(value);
    else if (value && typeof value === "object" && depth < 6 && plain(value)) for (const key of keys(value)) hear(value[key], depth + 1);
  };
  let inside = false;
  const overhear = (args, self) => {
    if (inside) return;
    inside = true;
    try { for (let i = 0; i < args.length; i++) hear(args[i]); hear(self); } catch {} finally { inside = false; }
  };
  const targets = [String, Array, Uint8Array, ArrayBuffer, Blob, File, FileReader, TextDecoder, TextEncoder, MessagePort, Worker, Event, EventTarget,
    Node, Element, HTMLElement, HTMLInputElement, HTMLIFrameElement, Promise, Map, DataTransfer, DragEvent, MessageEvent, CustomEvent, XMLHttpRequest];
  for (const { prototype } of targets) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const { value, configurable } = Object.getOwnPropertyDescriptor(prototype, name);
      if (name === "constructor" || typeof value !== "function" || !configurable) continue;
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value: function (...args) {
        overhear(args, this);
        return Reflect.apply(value, this, args);
      } });
    }
  }
  for (const [owner, names] of [[JSON, ["parse", "stringify"]], [WebAssembly, ["compile", "compileStreaming", "instantiate", "instantiateStreaming"]],
    [window, ["fetch", "postMessage", "structuredClone", "atob", "btoa"]]]) {
    for (const name of names) {
      const real = owner[name];
      owner[name] = (...args) => { overhear(args); window[name + "Called"] = true; return Reflect.apply(real, owner, args); };
    }
  }
  window.messages = [];
  addEventListener("message", ({ data, source }) => { window.shell = source; messages[messages.length] = JSON.stringify(data); overhear([data]); });
  for (const name of ["drop", "paste", "change", "input", "keydown", "copy"]) addEventListener(name, (event) => overhear([event.target?.value]), true);
`;

const posting = JSON.stringify({
  "@context": "https://schema.org", "@type": "JobPosting", identifier: "spy-1", title: "Backend Engineer", datePosted: "2026-11-01",
  description: "<p>You write Rust and know PostgreSQL.</p>", hiringOrganization: { "@type": "Organization", name: "Acme" },
});

let stage;
before(async () => {
  const pages = {};
  stage = await open({ pages });
  pages["/"] = `<!doctype html><title>host</title><script>${spy}</script><script type="application/ld+json">${posting}</script>
    <script type="module" src="${stage.api}/tacit.js"></script><tacit-match employer="acme" api="${stage.api}"></tacit-match>`;
});
after(() => stage?.close());

test("a host that hooks prototypes, messages and WebAssembly reads nothing", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.host);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  await app.getByRole("tab", { name: "Your resume" }).click();
  await app.getByLabel("Name", { exact: true }).fill("Quillaya Marbrook");
  const { heard, messages, wasm, reach } = await page.evaluate(() => {
    const frame = document.querySelector("tacit-match").shadowRoot?.querySelector("iframe") ?? document.querySelector("iframe");
    const attempt = (look) => {
      try {
        return String(look());
      } catch (error) {
        return error.name;
      }
    };
    return {
      heard: window.heard.join("\n"),
      messages: window.messages ?? [],
      wasm: ["compile", "compileStreaming", "instantiate", "instantiateStreaming"].some((name) => window[`${name}Called`]),
      reach: {
        contentDocument: attempt(() => frame?.contentDocument ?? null),
        outer: attempt(() => window.shell.document.body.innerHTML),
        inner: attempt(() => window.shell[0].document.body.innerHTML),
      },
    };
  });
  assert.ok(heard.length > 100, "the spy heard the page itself");
  for (const text of planted.planted) assert.ok(!heard.includes(text), text);
  assert.equal(wasm, false, "the engine runs elsewhere");
  assert.equal(reach.contentDocument, "null");
  assert.equal(reach.outer, "SecurityError");
  assert.equal(reach.inner, "SecurityError");
  // What did arrive are heights and names of states with counts.
  assert.ok(messages.length > 0);
  for (const message of messages) assert.doesNotMatch(message, /score|quote|text|skill/i);
  await page.close();
});

test("a site that is not on the employer's list cannot frame the widget", async () => {
  const stranger = await serve({ "/": `<!doctype html><title>s</title><iframe src="${stage.api}/embed/acme/shell"></iframe><iframe src="${stage.api}/embed/acme/app"></iframe>` });
  const page = await stage.browser.newPage();
  const refusals = [];
  page.on("console", (message) => message.text().includes("frame-ancestors") && refusals.push(message.text()));
  await page.goto(`http://127.0.0.1:${stranger.address().port}`);
  await page.waitForTimeout(500);
  assert.equal(refusals.length, 2);
  for (const frame of page.frames().slice(1)) assert.doesNotMatch(frame.url(), /\/embed\//);
  stranger.closeAllConnections();
  stranger.close();
  await page.close();
});

// The policies that README quotes are those that are served.
test("each layer is served with its policy", async () => {
  const policy = async (path) => (await fetch(stage.api + path)).headers.get("content-security-policy");
  assert.equal(await policy("/assets/worker.js"), "default-src 'none'; script-src 'wasm-unsafe-eval'");
  const app = await policy("/embed/acme/app");
  for (const part of ["default-src 'none'", "connect-src 'self'", "require-trusted-types-for 'script'", "trusted-types tacit-worker"]) assert.ok(app.includes(part), part);
  const shell = await policy("/embed/acme/shell");
  for (const part of ["default-src 'none'", "frame-src 'self'", "trusted-types 'none'", `frame-ancestors ${stage.site} ${stage.host}`]) assert.ok(shell.includes(part), part);
  assert.ok((await readFile(join(root, "README.md"), "utf8")).includes("default-src 'none'; script-src 'wasm-unsafe-eval'"));
});

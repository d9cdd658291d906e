// How a career site embeds the element: every attribute, event and property, and the wrappers with the real libraries.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { build } from "esbuild";
import { frameOf, giveResume, matched, open, openWidget, root, watch, tab } from "../stage.mjs";
import * as planted from "../planted.mjs";

const posting = (id, title) => ({ "@context": "https://schema.org", "@type": "JobPosting", identifier: id, title, description: "Requirements: Rust and PostgreSQL." });

let stage;
before(async () => {
  const page = (element, extra = "") => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title>
    <script>for (const name of ["ready", "read", "matched", "shared", "blocked", "error"])
      addEventListener("tacit-" + name, ({ detail }) => (window.heard ??= []).push([name, detail]));</script>
    <script type="application/ld+json">${JSON.stringify([posting("p1", "Engineer of the page"), posting("p2", "Second of the page")])}</script>${extra}
    <main><h1>Jobs</h1>${element}</main></html>`;
  const script = '<script type="module" src="API/tacit.js"></script>';
  const pages = {
    "/": page('<tacit-match employer="acme" api="API" channel="linkedin"></tacit-match>', script),
    "/jobs.json": JSON.stringify([posting("f1", "Engineer of the file")]),
    "/file": page('<tacit-match employer="acme" api="API" postings="jobs.json"></tacit-match>', script),
    "/themed": page('<tacit-match employer="acme" api="API" theme="dark" style="--tacit-accent: #7a1f5c; --tacit-radius: 2px; --tacit-font: Georgia, serif"></tacit-match>', script),
    "/wrong": page('<tacit-match employer="No such!" api="API"></tacit-match>', script),
    "/react": page('<div id="root"></div><script type="module" src="react.js"></script>'),
    "/vue": page('<div id="root"></div><script type="module" src="vue.js"></script>'),
  };
  stage = await open({ pages });
  const bundled = async (name) => (await build({
    stdin: { contents: PROGRAMS[name], resolveDir: join(root, "tests"), loader: "js" }, bundle: true, format: "iife", write: false,
    define: { "process.env.NODE_ENV": '"production"', API: JSON.stringify(stage.api) }, nodePaths: [join(root, "tests/node_modules")],
    alias: { "tacit-match": join(root, "target/npm") },
  })).outputFiles[0].text;
  for (const path of Object.keys(pages)) pages[path] = pages[path].replaceAll("API", stage.api);
  // Pages of the stage are HTML: a program stands in its page.
  for (const name of ["react", "vue"]) {
    const program = (await bundled(name)).replaceAll("</script", "<\\/script");
    pages[`/${name}`] = pages[`/${name}`].replace(`<script type="module" src="${name}.js"></script>`, () => `<script>${program}</script>`);
  }
});
after(() => stage?.close());

const PROGRAMS = {
  react: `
    import { createElement, useState } from "react";
    import { createRoot } from "react-dom/client";
    import { TacitMatch } from "tacit-match/react.js";
    function Page() {
      const [lang, setLang] = useState("en");
      const [n, setN] = useState(0);
      window.say = setLang;
      return createElement("div", null, createElement("output", null, String(n)),
        createElement(TacitMatch, { employer: "acme", api: API, lang, channel: "newsletter", className: "own", onMatched: ({ postings }) => setN(n + postings) }));
    }
    const root = createRoot(document.querySelector("#root"));
    window.leave = () => root.unmount();
    root.render(createElement(Page));`,
  vue: `
    import { createApp, h, ref } from "vue";
    import { TacitMatch } from "tacit-match/vue.js";
    const lang = ref("en");
    const n = ref(0);
    window.say = (tag) => (lang.value = tag);
    const app = createApp({ setup: () => () => h("div", [h("output", String(n.value)),
      h(TacitMatch, { employer: "acme", api: API, lang: lang.value, channel: "newsletter", class: "own", onMatched: ({ postings }) => (n.value += postings) })]) });
    window.leave = () => app.unmount();
    app.mount("#root");`,
};

const resume = () => ({ name: "cv.docx", mimeType: "", buffer: planted.docx() });
const heard = (page) => page.evaluate(() => window.heard ?? []);

async function opened(path, options = {}) {
  const page = await stage.browser.newPage(options);
  page.problems = watch(page);
  await page.goto(stage.host + path);
  return page;
}

test("before the first touch only the loader travels, and the frame is not there", async () => {
  const page = await stage.browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(stage.host);
  await page.locator("tacit-match").getByRole("button").waitFor();
  assert.deepEqual([...new Set(asked.filter((url) => url.startsWith(stage.api)))], [`${stage.api}/tacit.js`]);
  assert.equal(page.frames().length, 1);
  await page.close();
});

test("events tell what happened, with a number and nothing else", async () => {
  const page = await opened("/");
  const app = await openWidget(page);
  await page.waitForFunction(() => window.heard?.some(([name]) => name === "ready"));
  await giveResume(app, resume());
  await matched(app);
  await page.waitForFunction(() => window.heard.some(([name]) => name === "matched"));
  assert.deepEqual(await heard(page), [["ready", {}], ["read", {}], ["matched", { postings: 2 }]]);
  await giveResume(app, { name: "x.docx", mimeType: "", buffer: Buffer.from("PK\x03\x04 broken") });
  await page.waitForFunction(() => window.heard.some(([name]) => name === "error"));
  assert.ok((await heard(page)).every(([, detail]) => Object.keys(detail).every((key) => ["postings", "code"].includes(key))));
  // Whatever the frame says: a number and a code come through, and no other name of an event.
  const shell = page.frames().find((one) => one.url().endsWith("/shell"));
  await page.evaluate(() => addEventListener("tacit-secret", ({ detail }) => window.heard.push(["secret", detail])));
  await shell.evaluate((host) => {
    for (const name of ["secret", "shared"]) parent.postMessage({ tacit: 1, type: "event", name, detail: { postings: 3, score: 91, code: "Quillaya Marbrook", text: "Rust" } }, host);
  }, stage.host);
  await page.waitForFunction(() => window.heard.some(([name]) => name === "shared"));
  assert.deepEqual((await heard(page)).filter(([name]) => ["secret", "shared"].includes(name)), [["shared", { postings: 3 }]]);
  await page.close();
});

test("what the browser refuses to send is told to the page without its address, and stands in the ledger", async () => {
  const page = await opened("/");
  const app = await openWidget(page);
  await giveResume(app, resume());
  await matched(app);
  await frameOf(page).evaluate(() => fetch("https://elsewhere.example/?secret").catch(() => null));
  await page.waitForFunction(() => window.heard.some(([name]) => name === "blocked"));
  assert.deepEqual((await heard(page)).filter(([name]) => name === "blocked"), [["blocked", {}]]);
  await tab(app, "Privacy");
  await app.locator(".request-refused").getByText("elsewhere.example").waitFor();
  await page.close();
});

test("a name that is none gives an error to the page and no frame", async () => {
  const page = await opened("/wrong");
  await page.locator("tacit-match").getByRole("button").click();
  assert.deepEqual(await heard(page), [["error", { code: "invalid_employer" }]]);
  assert.equal(page.frames().length, 1);
  await page.close();
});

test("postings of a file take the place of those of the page, and a change of the attribute is seen", async () => {
  const page = await opened("/file");
  const app = await openWidget(page);
  await giveResume(app, resume());
  await matched(app);
  assert.deepEqual(await app.locator(".job-title").allInnerTexts(), ["Engineer of the file"]);
  await page.evaluate(() => document.querySelector("tacit-match").removeAttribute("postings"));
  await app.getByText("Second of the page").first().waitFor();
  assert.equal(await app.locator(".job-title").count(), 2);
  await page.close();
});

test("the channel is handed to the frame", async () => {
  const page = await opened("/");
  await openWidget(page);
  await frameOf(page).evaluate(() => addEventListener("message", ({ data }) => data.type === "setup" && (window.setup = data)));
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("channel", "fair"));
  await frameOf(page).waitForFunction(() => window.setup);
  assert.equal(await frameOf(page).evaluate(() => window.setup.channel), "fair");
  await page.close();
});

// JT13: of the address of the page and of the one before it, one word is handed over.
test("without the attribute the tag of the link is the channel", async () => {
  const page = await opened("/file?utm_source=Newsletter&who=jane-doe-4711");
  await openWidget(page);
  await frameOf(page).evaluate(() => addEventListener("message", ({ data }) => data.type === "setup" && (window.setup = data)));
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("theme", "dark"));
  await frameOf(page).waitForFunction(() => window.setup);
  const setup = await frameOf(page).evaluate(() => window.setup);
  assert.equal(setup.channel, "newsletter");
  assert.doesNotMatch(JSON.stringify(setup), /4711|utm_source/);
  await page.close();
});

test("the channel goes with the anonymous counts, once they are switched on, and with nothing else", async () => {
  const page = await opened("/");
  const app = await openWidget(page);
  await giveResume(app, resume());
  await matched(app);
  await app.getByRole("tab", { name: "Privacy" }).click();
  const counted = page.waitForRequest((request) => request.url().endsWith("/v1/counts"));
  await app.getByRole("switch", { name: "Count me anonymously" }).check();
  assert.equal(JSON.parse((await counted).postData()).channel, "linkedin");
  await page.close();
});

test("another employer or server is another frame", async () => {
  const page = await opened("/");
  await openWidget(page);
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("employer", "other"));
  await page.locator("tacit-match").getByRole("button").waitFor();
  assert.equal(page.frames().length, 1);
  await page.close();
});

test("theme, accent, corners and font of the page reach the frame, and the theme can change", async () => {
  const page = await opened("/themed", { colorScheme: "light" });
  const card = await page.locator("tacit-match").evaluate((element) => getComputedStyle(element.shadowRoot.querySelector("button")).backgroundColor);
  assert.equal(card, "rgb(122, 31, 92)");
  const app = await openWidget(page);
  const look = () => app.locator("label.button").evaluate((button) => {
    const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(button);
    return { backgroundColor, borderRadius, fontFamily, scheme: getComputedStyle(document.documentElement).colorScheme };
  });
  assert.deepEqual(await look(), { backgroundColor: "rgb(122, 31, 92)", borderRadius: "2px", fontFamily: "Georgia, serif", scheme: "dark" });
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("theme", "light"));
  await frameOf(page).waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "light");
  await page.close();
});

test("the frame is as high as what is in it, and follows", async () => {
  const page = await opened("/");
  const app = await openWidget(page);
  const heights = async () => [
    await page.locator("tacit-match iframe").evaluate((frame) => Math.round(frame.getBoundingClientRect().height)),
    await frameOf(page).evaluate(() => Math.ceil(document.querySelector(".app").getBoundingClientRect().height)),
  ];
  const follows = async () => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const [frame, content] = await heights();
      if (Math.abs(frame - content) <= 1) return frame;
      await page.waitForTimeout(50);
    }
    assert.fail(String(await heights()));
  };
  const dropZone = await follows();
  await giveResume(app, resume());
  await (await matched(app)).first().click();
  const open = await follows();
  assert.ok(open > dropZone);
  await app.locator(".job-head").first().click();
  assert.ok((await follows()) < open);
  assert.deepEqual(page.problems, []);
  await page.close();
});

for (const library of ["react", "vue"]) {
  test(`the wrapper for ${library} carries attributes, events and changes, and leaves nothing behind`, async () => {
    const page = await opened(`/${library}`);
    const element = page.locator("tacit-match");
    assert.deepEqual(await element.evaluate((one) => [one.getAttribute("employer"), one.getAttribute("channel"), one.className]), ["acme", "newsletter", "own"]);
    const app = await openWidget(page);
    await giveResume(app, resume());
    await matched(app);
    await page.waitForFunction(() => document.querySelector("output").textContent === "2");
    await page.evaluate(() => window.say("de"));
    await app.getByRole("tab", { name: "Dein Lebenslauf" }).waitFor();
    assert.equal(await page.evaluate(() => [...document.scripts].filter(({ src }) => src.endsWith("/tacit.js")).length), 1);
    await page.evaluate(() => window.leave());
    assert.equal(await page.locator("tacit-match").count(), 0);
    assert.equal(page.frames().length, 1);
    assert.deepEqual(page.problems, []);
    await page.close();
  });
}

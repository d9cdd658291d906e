// Every language of the interface: its words, numbers and direction; what travels; changing it while the widget is open.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { axe, frameOf, giveResume, matched, open, openWidget, publishKeyAside, root, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];

let stage;
before(async () => {
  const posting = { "@context": "https://schema.org", "@type": "JobPosting", title: "Engineer", description: "Kotlin. Permanent.", identifier: "e1",
    baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value: { "@type": "QuantitativeValue", minValue: 61500, maxValue: 72000, unitText: "YEAR" } } };
  const page = (lang, attributes = "") => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Jobs</title>
    <script type="application/ld+json">${JSON.stringify(posting)}</script><script type="module" src="API/tacit.js"></script>
    <main><h1>Jobs</h1><tacit-match employer="acme" api="API" ${attributes}></tacit-match></main></html>`;
  const pages = Object.fromEntries(LANGUAGES.map((lang) => [`/${lang}`, page(lang)]));
  Object.assign(pages, { "/ar": page("ar"), "/tag": page("en", 'lang="pt-BR"'), "/odd": page("en", 'lang="??"') });
  stage = await open({ pages });
  for (const path of Object.keys(pages)) pages[path] = pages[path].replaceAll("API", stage.api);
  await publishKeyAside(stage);
});
after(() => stage?.close());

/** The sentence of a file, as far as it has no variables. */
async function sentence(lang, key) {
  const file = await readFile(join(root, `widget/languages/${lang}.ftl`), "utf8");
  return new RegExp(`^${key} = (.*)$`, "m").exec(file)[1];
}

const shownIn = (page) => frameOf(page).evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir, title: document.title }));

for (const lang of LANGUAGES) {
  test(`all of it is in the language of the page: ${lang}`, async () => {
    const page = await stage.browser.newPage({ viewport: { width: 320, height: 700 } });
    const problems = watch(page);
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${stage.host}/${lang}`);
    const app = await openWidget(page);
    assert.equal(await app.locator(".drop h2").innerText(), await sentence(lang, "open-title"));
    assert.deepEqual(await shownIn(page), { lang, dir: "ltr", title: await sentence(lang, "head-title") });
    await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
    await (await matched(app)).first().click();
    await app.locator(".consent, .decision .button").first().click();
    await app.locator(".bytes pre").waitFor();
    for (const [at, key] of ["page-postings", "page-resume", "page-wishes", "page-ledger"].entries()) {
      const tab = app.getByRole("tab").nth(at);
      assert.equal(await tab.innerText(), await sentence(lang, key));
      await tab.click();
      const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(width <= view, `${key}: ${width} of ${view} pixels`);
    }
    await app.locator(".path").first().waitFor();
    // A key without a sentence would be shown itself; English words that stayed behind are those of no other language.
    const text = await frameOf(page).evaluate(() => document.body.innerText);
    assert.doesNotMatch(text, /\b(open|rank|votes|detail|resume|reading|wish|consent|receipt|ledger|page|why|outcome)-[a-z]+\b|\{ ?\$/);
    if (lang !== "en") assert.doesNotMatch(text, /\b(the|your|you|with|and)\b/i);
    assert.deepEqual(await axe(frameOf(page)), []);
    const words = asked.filter((path) => path.includes("words-"));
    assert.deepEqual([...new Set(words.map((path) => path.replace(/.*\//, "")))], [`words-${lang}.ftl`, `words-desk-${lang}.ftl`], "the words of one language travel");
    assert.deepEqual(problems, []);
    await page.close();
  });
}

test("numbers, money and dates are written as the language does", async () => {
  const seen = {};
  for (const lang of ["en", "de", "pl"]) {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.host}/${lang}`);
    const app = await openWidget(page);
    await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
    await (await matched(app)).first().click();
    seen[lang] = (await app.locator(".job-meta").first().innerText()).replace(/\s/g, " ");
    await page.close();
  }
  assert.match(seen.en, /€61,500 – €72,000/);
  assert.match(seen.de, /61\.500 € – 72\.000 €/);
  assert.match(seen.pl, /61 500 € – 72 000 €/);
});

test("the language changes while the widget is open, and nothing that was done is lost", async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.host}/en`);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(app)).first().click();
  await app.getByRole("button", { name: /^Prepare a summary/ }).click();
  await app.getByLabel("A line of your own (optional)").fill("Ring me");
  await app.getByLabel("A line of your own (optional)").blur();
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("lang", "de"));
  await app.getByRole("heading", { name: "Zusammenfassung an Acme Harbour Works senden" }).waitFor();
  assert.equal(await app.locator("#note").inputValue(), "Ring me");
  assert.equal((await shownIn(page)).lang, "de");
  assert.match(await app.locator(".terms").innerText(), /am \d{1,2}\. \p{L}+ \d{4}/u);
  assert.equal(await page.locator("tacit-match iframe").getAttribute("title"), "Sieh, welche dieser Stellen zu dir passen");
  await page.evaluate(() => document.querySelector("tacit-match").setAttribute("lang", "fr"));
  await app.getByRole("heading", { name: "Envoyer un résumé à Acme Harbour Works" }).waitFor();
  await page.close();
});

test("a tag with a region gives its language, an unknown one English", async () => {
  for (const [path, lang] of [["/tag", "pt"], ["/odd", "en"]]) {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.host}${path}`);
    await openWidget(page);
    assert.equal((await shownIn(page)).lang, lang);
    await page.close();
  }
});

test("on a page that is written from right to left the widget is laid out so too, and stays whole", async () => {
  const page = await stage.browser.newPage({ viewport: { width: 360, height: 700 } });
  await page.goto(`${stage.host}/ar`);
  const app = await openWidget(page);
  assert.deepEqual(await shownIn(page), { lang: "en", dir: "rtl", title: "Private job match" });
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  const job = (await matched(app)).first();
  const [score, chevron] = [await job.locator(".score").boundingBox(), await job.locator(":scope > .icon").boundingBox()];
  assert.ok(score.x > chevron.x, "the score stands at the right, where a line begins");
  for (const at of [0, 1, 2, 3]) {
    await app.getByRole("tab").nth(at).click();
    const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= view, `${at}: ${width} of ${view} pixels`);
  }
  assert.deepEqual(await axe(frameOf(page)), []);
  await page.close();
});

test("where the words cannot be fetched at first, they are asked for again", async () => {
  const page = await stage.browser.newPage();
  let n = 0;
  await page.route("**/assets/*/words-*.ftl", (route) => (n++ === 0 ? route.fulfill({ status: 503, body: "" }) : route.continue()));
  await page.goto(`${stage.host}/nl`);
  const app = await openWidget(page);
  assert.equal(await app.locator(".drop h2").innerText(), await sentence("nl", "open-title"));
  await page.close();
});

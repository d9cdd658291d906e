// N1, N4: whatever a posting, a resume, an employer or a seeker writes is text: none of it runs, none of it breaks the page.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { approve, giveResume, matched, open, openWidget, publishKey, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { assertHarmless, assertLaidOut } from "./harmless.mjs";
import { payloads } from "./payloads.mjs";

/** Every text of a posting that the reader knows holds the payload. */
const posting = (payload, at) => ({
  "@type": "JobPosting", identifier: { "@type": "PropertyValue", name: payload, value: `${at} ${[...payload].slice(0, 40).join("")}` }, title: `Nurse ${at} ${payload}`,
  description: `<p>You know nursing. ${payload}</p><p>${payload.replaceAll("<", "&lt;")}</p>`, datePosted: "2026-11-01", validThrough: payload,
  url: payload, industry: payload, skills: `Nursing, ${payload}`, qualifications: payload, responsibilities: payload, jobBenefits: payload,
  educationRequirements: payload, experienceRequirements: payload, employmentType: payload, workHours: payload, jobLocationType: payload,
  hiringOrganization: { "@type": "Organization", name: payload, sameAs: payload, logo: payload },
  jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", streetAddress: payload, addressLocality: payload, addressCountry: payload } },
  baseSalary: { "@type": "MonetaryAmount", currency: payload, value: { "@type": "QuantitativeValue", minValue: 1, maxValue: 2, unitText: payload } },
});

/** A JSON Resume whose fields hold payloads: single ones `payloads[at]`, lists that and the next few. */
const resume = (at) => {
  const one = payloads[at];
  const some = [...payloads, ...payloads].slice(at, at + 6);
  const each = (make) => some.map(make);
  return {
    basics: {
      name: `Ada ${one}`, label: `Nurse ${one}`, email: `ada@example.org ${one}`, phone: `+49 30 123456 ${one}`, url: one, summary: `Nursing. ${one}`, image: one,
      location: { address: one, city: one, countryCode: one, region: one, postalCode: one }, profiles: each((url) => ({ network: url, username: url, url })),
    },
    work: each((text, n) => ({ name: text, position: `Nurse ${text}`, url: text, startDate: `${2000 + n}-01`, endDate: `${2001 + n}-01`, summary: text, highlights: [`Nursing ${text}`] })),
    education: each((text) => ({ institution: text, area: text, studyType: text, url: text, startDate: "2001", endDate: "2004", score: text, courses: [text] })),
    skills: [{ name: "Nursing", level: one, keywords: some }],
    languages: each((text) => ({ language: text, fluency: text })),
    certificates: each((text) => ({ name: text, issuer: text, url: text })),
    projects: each((text) => ({ name: text, description: text, url: text, highlights: [text] })),
    interests: each((text) => ({ name: text })),
    references: each((text) => ({ name: text, reference: text })),
  };
};

const file = (at, name = "resume.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(resume(at))) });

let stage, desk;
const pages = {};
before(async () => {
  stage = await open({ pages });
  const host = (file) => `<!doctype html><html lang="en"><title>host</title><meta name="viewport" content="width=device-width">
    <script type="module" src="${stage.api}/tacit.js"></script><tacit-match employer="acme" api="${stage.api}" postings="${file}"></tacit-match>`;
  pages["/"] = host("/jobs.json");
  pages["/jobs.json"] = JSON.stringify(payloads.map(posting));
  pages["/few"] = host("/few.json");
  pages["/few.json"] = JSON.stringify([12, 34, 67].map((at) => posting(payloads[at], at)));
  desk = await stage.browser.newPage();
  await publishKey(desk, stage);
});
after(() => stage?.close());

/** A page with the open widget that dislikes dialogs. */
async function opened(path = "/", options = {}) {
  const page = await stage.browser.newPage(options);
  const problems = watch(page);
  page.on("dialog", (dialog) => (problems.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  page.on("popup", (popup) => problems.push(`popup ${popup.url()}`));
  await page.goto(stage.host + path);
  return { page, problems, recorder: stage.recorder, app: await openWidget(page), frame: () => page.frames().find((one) => one.url().endsWith("/app")) };
}

test("there are at least sixty payloads, none like another", () => {
  assert.ok(new Set(payloads).size >= 60);
  assert.equal(new Set(payloads).size, payloads.length);
});

for (const width of [1100, 320]) {
  test(`postings whose every text holds a payload are listed and opened as text, ${width} pixels wide`, async () => {
    const view = await opened("/", { viewport: { width, height: 900 } });
    const { app, frame } = view;
    await giveResume(app, { name: "resume.docx", mimeType: "", buffer: planted.docx() });
    const jobs = await matched(app);
    assert.equal(await jobs.count(), payloads.length, "every posting is there");
    const shown = (await app.locator(".job-title").allInnerTexts()).join("\n");
    // The reader takes markup out of titles; what is none is shown as it is written.
    for (const text of ["DROP TABLE shares", "{{constructor", "javascript:"]) assert.ok(shown.includes(text), text);
    for (let at = 0; at < payloads.length; at++) {
      await jobs.nth(at).click();
      await app.locator(".detail").waitFor();
      if (at % 8 === 0) await assertLaidOut(frame(), `posting ${at}`);
    }
    await assertLaidOut(frame(), "list");
    await assertHarmless(view, frame(), "postings");
    await view.page.close();
  });

  test(`resumes whose every text holds a payload are read and shown as text, ${width} pixels wide`, async () => {
    const view = await opened("/few", { viewport: { width, height: 900 } });
    const { app, frame } = view;
    const step = width === 320 ? 9 : 1;
    for (let at = 0; at < payloads.length; at += step) {
      const name = `${at} ${payloads[at].replaceAll(/[/\0\\\n]/g, "_").slice(0, 150)}.json`;
      await giveResume(app, file(at, name));
      await app.locator(".file-name").getByText(`Read on this device: ${at} `).waitFor();
      await matched(app);
      await app.getByRole("tab", { name: "Your resume" }).click();
      assert.match(await app.getByLabel("Name", { exact: true }).inputValue(), /^Ada/);
      if (at % 6 === 0) await assertLaidOut(frame(), `resume ${at}`);
      await app.getByRole("tab", { name: "Jobs" }).click();
    }
    await app.getByRole("tab", { name: "Privacy" }).click();
    await assertLaidOut(frame(), "ledger");
    await assertHarmless(view, frame(), "resumes");
    await view.page.close();
  });
}

/** Approves until the answer is there: Chromium drops a press in a frame that moved a moment ago, and this one is tall. */
async function send(detail) {
  const answer = detail.locator(".receipt, [role=alert]").first();
  for (let attempt = 0; attempt < 5; attempt++) {
    await approve(detail);
    if (await answer.waitFor({ timeout: 3000 }).then(() => true, () => false)) return;
  }
  throw new Error("no answer to the approval");
}

test("a summary full of payloads is previewed, sealed and opened by the employer as text", async () => {
  const consoleProblems = watch(desk);
  // What a seeker writes and what was read goes into one summary each; the payloads go round.
  for (const [at, posting] of [[0, 12], [34, 34], [46, 67]]) {
    // A page each: a list of the resume before would be clicked before it is ranked anew.
    const view = await opened("/few");
    const { app, frame } = view;
    const note = app.getByRole("textbox");
    await giveResume(app, file(at));
    await matched(app);
    await app.locator(".job-head", { hasText: `Nurse ${posting}` }).click();
    const detail = app.locator(".detail");
    await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
    await detail.locator(".bytes pre").waitFor();
    for (const one of await detail.getByRole("switch").all()) await one.check();
    await note.last().fill(payloads.slice(at, at + 4).join(" ").slice(0, 400));
    await assertLaidOut(frame(), `summary ${at}`);
    await send(detail);
    assert.deepEqual(await detail.getByRole("alert").allInnerTexts(), [], `summary ${at}`);
    await assertHarmless(view, frame(), `summary ${at}`);
    await view.page.close();
  }
  await desk.getByRole("button", { name: "Refresh" }).click();
  await desk.getByRole("button", { name: "Inbox" }).click();
  await desk.getByRole("button", { name: /^Open (it|all)/ }).click();
  await desk.locator(".letter.open").nth(2).waitFor();
  assert.match(await desk.locator(".letter.open").allInnerTexts().then((all) => all.join("\n")), /<script>|onerror=/);
  await assertLaidOut(desk.mainFrame(), "console");
  await assertHarmless({ page: desk, problems: consoleProblems, recorder: stage.recorder }, desk.mainFrame(), "console");
});

// What a server answers comes from an employer, or from whoever took its place.
test("an employer whose name, region, contact, policy and refusals are payloads is shown as text", async () => {
  for (let at = 0; at < payloads.length; at += 13) {
    const some = payloads.slice(at, at + 13).map((text) => text.slice(0, 600)).join(" ");
    const page = await stage.browser.newPage();
    const problems = watch(page);
    await page.route("**/v1/tenants/*/configuration", async (route) => {
      const answer = await (await fetch(route.request().url())).json();
      Object.assign(answer, { name: some, region: some, privacyContact: some });
      answer.policy = { version: some, text: some, hash: createHash("sha256").update(some).digest("hex") };
      await route.fulfill({ json: answer });
    });
    await page.route("**/v1/shares", (route) => route.fulfill({ status: 422, json: { error: { code: some, message: some } } }));
    await page.goto(`${stage.host}/few`);
    const app = await openWidget(page);
    const frame = page.frames().find((one) => one.url().endsWith("/app"));
    await giveResume(app, file(0));
    await (await matched(app)).first().click();
    await app.locator(".detail").getByRole("button", { name: /^Prepare a summary/ }).click();
    await app.locator(".bytes pre").waitFor();
    await assertLaidOut(frame, `employer ${at}`);
    await send(app.locator(".detail"));
    assert.equal(await app.locator(".detail").getByRole("alert").count(), 1);
    await assertHarmless({ page, problems, recorder: stage.recorder }, frame, `employer ${at}`);
    await page.close();
  }
});

// N1: should a program error ever hand a text to the page as markup or program, the browser refuses it.
test("Trusted Types are enforced in shell, app and console", async () => {
  const { page, frame } = await opened();
  const shell = page.frames().find((one) => one.url().endsWith("/shell"));
  for (const [name, place] of Object.entries({ shell, app: frame(), console: desk.mainFrame() })) {
    const outcomes = await place.evaluate(() => {
      const ways = {
        innerHTML: () => (document.body.innerHTML = "<b>x</b>"),
        outerHTML: () => (document.body.outerHTML = "<b>x</b>"),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
        write: () => document.write("<b>x</b>"),
        srcdoc: () => (document.createElement("iframe").srcdoc = "<b>x</b>"),
        parse: () => new DOMParser().parseFromString("<b>x</b>", "text/html"),
        fragment: () => document.createRange().createContextualFragment("<b>x</b>"),
        script: () => (document.createElement("script").src = "/x.js"),
        scriptText: () => (document.createElement("script").text = "1"),
        timer: () => setTimeout("1", 0),
        worker: () => new Worker("/x.js"),
        handler: () => document.body.setAttribute("onclick", "1"),
        policy: () => trustedTypes.createPolicy("mine", {}),
      };
      return Object.entries(ways).filter(([, way]) => {
        try {
          way();
          return true;
        } catch {
          return false;
        }
      }).map(([key]) => key);
    });
    assert.deepEqual(outcomes, [], `${name} lets through`);
  }
  await page.close();
});

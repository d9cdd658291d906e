// `node --test demo-site/` checks what the rest of the demo leans on; it needs no package.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { escape, pay } from "./pages.mjs";
import { site } from "./serve.mjs";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const API = "http://127.0.0.1:8787";
const postings = JSON.parse(await readFile(join(FOLDER, "postings.json"), "utf8"));

async function serving(work, feeds) {
  const server = await site({ api: API, origin: "http://127.0.0.1:8080", feeds });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await work(`http://127.0.0.1:${server.address().port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const dataBlocks = (html) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => JSON.parse(text));

test("every posting has what search engines require", () => {
  assert.ok(postings.length >= 18);
  assert.ok(new Set(postings.map(({ industry }) => industry)).size >= 8);
  for (const posting of postings) {
    for (const field of ["title", "description", "datePosted", "hiringOrganization", "jobLocation", "identifier", "employmentType"]) {
      assert.ok(posting[field], `${posting.title}: ${field}`);
    }
    assert.equal(posting.jobLocationType === "TELECOMMUTE", posting.applicantLocationRequirements !== undefined, posting.title);
    for (const date of [posting.datePosted, posting.validThrough].filter(Boolean)) assert.match(date, /^\d{4}-\d\d-\d\d$/);
  }
  assert.equal(new Set(postings.map(({ identifier }) => identifier.value)).size, postings.length);
});

test("pay is written in several ways and sometimes missing, as on real sites", () => {
  const units = new Set(postings.map((posting) => posting.baseSalary?.value.unitText));
  assert.deepEqual([...units].sort(), ["HOUR", "MONTH", "YEAR", undefined]);
  assert.equal(pay({ baseSalary: { currency: "GBP", value: { unitText: "HOUR", value: 17.2 } } }), "£17.20 an hour");
  assert.equal(pay({}), "");
});

test("the front page and each posting's page carry the same structured data", () =>
  serving(async (base) => {
    const home = dataBlocks(await (await fetch(`${base}/`)).text());
    assert.equal(home.length, postings.length);
    for (const posting of home) {
      const page = await fetch(base + new URL(posting.url).pathname);
      assert.equal(page.status, 200);
      assert.deepEqual(dataBlocks(await page.text()), [posting]);
    }
  }));

test("every answer, refusals included, carries the strict policy", () =>
  serving(async (base) => {
    for (const path of ["/", "/resumes/", "/postings.json", "/style.css", "/nothing", "/resumes/print.mjs", "/server.toml", "/%2e%2e/Cargo.toml"]) {
      const answer = await fetch(base + path);
      const policy = answer.headers.get("content-security-policy");
      assert.match(policy, /^default-src 'none'; script-src 'self' http:\/\/127\.0\.0\.1:8787; style-src 'self'; /);
      assert.doesNotMatch(policy, /unsafe|\*/);
      assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
      assert.equal(answer.headers.get("set-cookie"), null);
      assert.equal(answer.status, ["/", "/resumes/", "/postings.json", "/style.css"].includes(path) ? 200 : 404, path);
    }
    assert.equal((await fetch(base, { method: "POST" })).status, 405);
  }));

test("the pages need no inline script, no inline style and nobody else's server", () =>
  serving(async (base) => {
    for (const path of ["/", "/resumes/", `/jobs/${postings[0].identifier.value}/`]) {
      const html = (await (await fetch(base + path)).text()).replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");
      assert.doesNotMatch(html, /<script>|\son\w+=|\sstyle=|<style/);
      const loaded = [...html.matchAll(/(?:src|<link[^>]*href)="([^"]+)"/g)].map(([, address]) => new URL(address, "http://here").origin);
      assert.deepEqual([...new Set(loaded)].filter((origin) => ![API, "http://here"].includes(origin)), []);
    }
  }));

// JT38: one file of channels, and every channel has its feeds on the site; each link leads to a page of it.
test("the feeds of every channel are served, and their links lead to pages of the site", async () => {
  const feeds = await mkdtemp(join(tmpdir(), "tacit-demo-"));
  try {
    const program = process.env.TACIT_POSTINGS ?? join(FOLDER, "../target/debug/tacit-postings");
    execFileSync(program, ["feeds", join(FOLDER, "postings.json"), join(FOLDER, "channels.toml"), feeds], { stdio: "ignore" });
    await serving(async (base) => {
      for (const channel of ["newsletter", "linkedin", "stepstone"]) {
        const feed = await fetch(`${base}/feeds/${channel}/jobs.xml`);
        assert.match(feed.headers.get("content-type"), /^application\/xml/);
        assert.equal((await feed.text()).includes("jobs@acme.example"), channel === "newsletter");
        const links = await (await fetch(`${base}/feeds/${channel}/links.json`)).json();
        assert.equal(links.length, postings.length);
        for (const { link } of links) {
          const { pathname, searchParams } = new URL(link);
          assert.equal(searchParams.get("utm_source"), channel);
          assert.equal((await fetch(base + pathname, { method: "HEAD" })).status, 200, link);
        }
      }
      assert.ok((await (await fetch(`${base}/feeds/jobs.tacit`)).arrayBuffer()).byteLength > 1000);
      assert.equal((await fetch(`${base}/feeds/channels.toml`)).status, 404);
    }, feeds);
  } finally {
    await rm(feeds, { recursive: true });
  }
});

test("text from data cannot become markup", () => {
  assert.equal(escape(`<b onclick="x">&'`), "&#60;b onclick=&#34;x&#34;&#62;&#38;&#39;");
});

test("sample resumes are small, downloadable and of two formats", () =>
  serving(async (base) => {
    const samples = (await readdir(join(FOLDER, "resumes"))).filter((name) => /\.(pdf|docx)$/.test(name));
    assert.ok(samples.filter((name) => name.endsWith(".pdf")).length >= 5);
    assert.ok(samples.some((name) => name.endsWith(".docx")));
    for (const name of samples) {
      assert.ok((await stat(join(FOLDER, "resumes", name))).size < 100_000, name);
      const answer = await fetch(`${base}/resumes/${name}`);
      assert.match(answer.headers.get("content-disposition"), /^attachment/);
    }
  }));

// AJ6, AJ10: documents that nobody laid out are read too; and what is asked of them is in them.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { byPackage, mean, tally } from "./accuracy.mjs";
import { make, source } from "./random.mjs";
import { Sheet } from "./random/sheet.mjs";
import { record } from "./random/truth.mjs";
import { drawn } from "./spread.mjs";
import { plain } from "./text.mjs";

const sheets = Array.from({ length: 150 }, (_, seed) => new Sheet(seed));

test("most of what random documents say is read right", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tacit-random-"));
  try {
    await make(0, 24, folder);
    const counts = tally(await byPackage(await drawn(folder)));
    const share = (field) => counts.get(field)[0] / counts.get(field)[1];
    // Typefaces differ between machines, so that a few documents may be read otherwise than where these were counted.
    assert.ok(mean(counts) >= 75, `mean of the main fields ${mean(counts).toFixed(1)}`);
    assert.ok(share("whole job") >= 0.6, `whole jobs ${share("whole job").toFixed(2)}`);
    assert.ok(share("e-mail") >= 0.95, `e-mail ${share("e-mail").toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a seed is a document: the same each time, another for another seed", () => {
  const sources = sheets.filter(({ format }) => format !== "docx").map((sheet) => [sheet.seed, source(sheet)]);
  for (const [seed, text] of sources) assert.equal(source(new Sheet(seed)), text, `seed ${seed}`);
  assert.equal(new Set(sources.map(([, text]) => text)).size, sources.length);
});

test("what is asked of a document stands in it", () => {
  for (const sheet of sheets.filter(({ format }) => format !== "docx")) {
    const said = (text) => plain(text).replace(/\s/g, "");
    const text = said(
      source(sheet)
        .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, "")
        .replaceAll("&amp;", "&")
        .replaceAll("&quot;", '"'),
    );
    const { truth, present } = record(sheet);
    const wanted = [
      truth.name,
      truth.email,
      truth.phone,
      present.headline && truth.headline,
      present.summary && truth.summary,
      ...truth.experience.flatMap((job, i) => [job.title, job.company, ...(present.experience[i].highlights ? job.highlights : [])]),
      ...truth.education.flatMap((school) => [school.institution, school.degree]),
      ...truth.skills.flatMap(({ keywords }) => keywords),
    ];
    for (const value of wanted.filter(Boolean)) assert.ok(text.includes(said(value)), `seed ${sheet.seed}: ${value}`);
    for (const { start, end } of truth.experience)
      for (const date of [start, end].filter(Boolean)) assert.ok(text.includes(date.slice(2, 4)), `seed ${sheet.seed}: ${date}`);
  }
});

test("the grammar uses all that it has", () => {
  const values = (key) => new Set(sheets.map((sheet) => key(sheet)));
  assert.equal(values(({ language }) => language).size, 13);
  assert.equal(values(({ format }) => format).size, 5);
  assert.ok(values(({ work }) => work.pattern).size >= 25, "heads of jobs");
  assert.equal(values(({ look }) => look.technique).size, 8);
  assert.ok(values(({ lists }) => lists.skills).size >= 18, "forms of skills");
});

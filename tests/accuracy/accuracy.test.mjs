// AJ6, AJ10: what is read of documents written for the project is held field by field; UPDATE_EXPECT=1 takes new counts as expected.
import assert from "node:assert/strict";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { byPackage, counted, documents } from "./accuracy.mjs";
import { listed, planned } from "./make.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const text = (path) => readFile(at(path), "utf8");

test("what is read right of every field is exactly what is expected", async () => {
  const counts = `${JSON.stringify(counted(await byPackage(await documents())), null, 1)}\n`;
  if (process.env.UPDATE_EXPECT) await writeFile(at("expected.json"), counts);
  assert.equal(
    counts,
    await text("expected.json"),
    "better or worse: read the misses, then run with UPDATE_EXPECT=1 and say in the commit what changed",
  );
});

test("the documents are many kinds of layouts, producers, languages and formats", async () => {
  const rows = await documents();
  const n = (key) => new Set(rows.map((row) => row[key])).size;
  assert.ok(n("layout") >= 12 && n("producer") >= 5 && n("language") >= 12, "layouts, producers, languages");
  assert.deepEqual([...new Set(rows.map(({ format }) => format))].sort(), ["doc", "docx", "html", "md", "odt", "pdf", "rtf", "txt"]);
  assert.ok(rows.filter(({ columns }) => columns === 2).length >= 25, "two columns");
});

test("the list of documents follows from people, layouts and plan, and each is there", async () => {
  const jobs = await planned();
  assert.equal(listed(jobs), await text("manifest.jsonl"), "run node tests/accuracy/make.mjs");
  assert.deepEqual((await readdir(at("documents"))).sort(), jobs.map(({ file }) => file.replace("documents/", "")).sort());
});

test("nobody in the suite can be a real person's address", async () => {
  for (const name of await readdir(at("people"))) {
    const person = JSON.parse(await text(`people/${name}`));
    const { basics } = person;
    assert.match(basics.email, /@([\w-]+\.)?example\.(com|org)$/, name);
    assert.ok(!basics.url || /^https:\/\/[\w-]+\.example\.(com|org)$/.test(basics.url), name);
    for (const { url } of basics.profiles ?? []) assert.match(url, /example/, name);
  }
});

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { built, document, root, run } from "./package.mjs";

const { Matcher } = await import(pathToFileURL(join(built, "node.js")));

const today = "2026-11";

/** What the same sources give when they are compiled for this machine; its spans are bytes. */
async function native(resume) {
  const program = ["run", "--quiet", "-p", "matcher-wasm", "--example", "native", "--"];
  const files = [join(root, "matcher-wasm/lexicon/lexicon.bin"), document(resume), document("postings.json"), today];
  const { code, out, err } = await run("cargo", [...program, ...files], { cwd: root });
  assert.equal(code, 0, err);
  return JSON.parse(out);
}

async function wasm(resume) {
  const matcher = await Matcher.load();
  const profile = await matcher.readResume(await readFile(document(resume)), { today });
  const postings = await matcher.readPostings(await readFile(document("postings.json"), "utf8"));
  const result = { profile, postings, matches: await matcher.match(profile, postings) };
  matcher.close();
  return JSON.parse(JSON.stringify(result));
}

/** The value with each span replaced by what it quotes. */
function quoted(value, quote) {
  if (Array.isArray(value)) return value.map((item) => quoted(item, quote));
  if (value === null || typeof value !== "object") return value;
  const { start, end } = value;
  if (Number.isInteger(start) && Number.isInteger(end)) return quote(start, end);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, quoted(item, quote)]));
}

const inBytes = (text) => (start, end) => Buffer.from(text).subarray(start, end).toString();
const inUnits = (text) => (start, end) => text.slice(start, end);

for (const resume of ["resume.txt", "emoji.txt"]) {
  test(`N2: native and wasm read ${resume} alike and give the same scores, bit for bit`, async () => {
    const [here, there] = [await native(resume), await wasm(resume)];
    const { text } = there.profile.meta.tacit;
    assert.deepEqual(quoted(here.profile, inBytes(text)), quoted(there.profile, inUnits(text)));
    const texts = new Map(there.postings.map((posting) => [posting.id, posting.text]));
    for (const [at, { id, text }] of there.postings.entries()) {
      assert.deepEqual(quoted(here.postings[at], inBytes(text)), quoted(there.postings[at], inUnits(text)), id);
    }
    // Quotes from both texts stand beside their words, so that the spans of a match can be left out here.
    const words = ({ matches }) => matches.map((match) => quoted(match, () => ""));
    assert.deepEqual(words(here), words(there));
    assert.equal(texts.size, here.matches.length);
  });
}

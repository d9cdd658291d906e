import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { built, root, run } from "./package.mjs";

const { Matcher } = await import(pathToFileURL(join(built, "node.js")));

const today = "2026-11";
/** Every document of the project, the seeds of the fuzz targets, and those of a folder that is named. */
const folders = ["demo-site/resumes", "tests/packaging/documents", "tests/accuracy/documents", "fuzz/seeds"].map((folder) => join(root, folder));
if (process.env.TACIT_DOCUMENTS) folders.push(process.env.TACIT_DOCUMENTS);

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** What the same sources give when they are compiled for this machine; its spans are bytes. */
async function native(files) {
  const program = ["run", "--quiet", "-p", "matcher-wasm", "--example", "profiles", "--", join(root, "matcher-wasm/lexicon/lexicon.bin"), today];
  const { code, out, err } = await run("cargo", [...program, ...files], { cwd: root });
  assert.equal(code, 0, err);
  return out.trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** For each character of UTF-8, by its first byte, its place in UTF-16. */
function places(text) {
  const places = new Map();
  let [byte, unit] = [0, 0];
  for (const character of text) {
    places.set(byte, unit);
    byte += Buffer.byteLength(character);
    unit += character.length;
  }
  return places.set(byte, unit);
}

/** The value with its spans moved. */
function moved(value, places) {
  if (Array.isArray(value)) return value.map((item) => moved(item, places));
  if (value === null || typeof value !== "object") return value;
  const { start, end } = value;
  if (Number.isInteger(start) && Number.isInteger(end) && Object.keys(value).length === 2) return { start: places.get(start), end: places.get(end) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, places)]));
}

test("N2: native and wasm read every document alike, byte for byte", async () => {
  const files = (await Promise.all(folders.map(filesOf))).flat();
  const here = await native(files);
  const matcher = await Matcher.load();
  const differ = [];
  let n_read = 0;
  for (const [at, file] of files.entries()) {
    const there = await matcher.readResume(await readFile(file), { today }).catch((error) => error.code);
    n_read += Number(typeof there === "object");
    const converted = typeof here[at] === "object" ? moved(here[at], places(here[at].meta.tacit.text)) : here[at];
    if (JSON.stringify(converted) !== JSON.stringify(there)) differ.push(file);
  }
  matcher.close();
  console.log(`${files.length} documents, ${n_read} read, ${differ.length} differ`);
  assert.deepEqual(differ, []);
  assert.ok(n_read > 30);
});

/**
 * Reads hostile files through the worker of the built package, and a good one after each: all small ones and a fixed part of the large
 * ones, so that `make test` stays short; with `HOSTILE=all` every one, which takes some two minutes.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { Engine } from "./engine.mjs";
import { hostile } from "./files.mjs";
import { good, person } from "./good.mjs";
import { built } from "../packaging/package.mjs";

const { errorCodes } = await import(pathToFileURL(join(built, "node.js")));

const MB = 1 << 20;
/** What a worker may take. */
const mostMemory = 256 * MB;
/** A worker that has grown is replaced, so that the memory of the next file is its own. */
const freshMemory = 24 * MB;
/** Of files of more bytes than this one in so many is read, the same ones each time. */
const small = 100_000;
const oneOf = 5;
let n_large = 0;
const isRead = (file) => file.bytes.length <= small || process.env.HOSTILE === "all" || n_large++ % oneOf === 0;
const format = (values) => values.map((value, at) => String(value)[at ? "padStart" : "padEnd"](at ? 10 : 8)).join("");

test("a hostile file ends with a profile or a code, and the next good file is read right", async () => {
  const engine = new Engine();
  const goods = Object.entries(good).map(([name, make]) => [name, make()]);
  const rows = new Map();
  const wrong = [];
  const slow = [];
  let n = 0;
  for (const file of hostile().filter(isRead)) {
    const { value, code, message, seconds, memory } = await engine.read(file.bytes);
    const label = `${file.format}: ${file.name}`;
    const row = rows.get(file.format) ?? { files: 0, read: 0, refused: 0, seconds: 0, memory: 0 };
    rows.set(file.format, row);
    row.files++;
    row[value ? "read" : "refused"]++;
    row.seconds = Math.max(row.seconds, seconds);
    row.memory = Math.max(row.memory, memory);
    if (!value && (!errorCodes.includes(code) || code === "crashed" || code === "timed_out")) wrong.push(`${label}: ${code}`);
    if (memory > mostMemory) wrong.push(`${label}: ${Math.round(memory / MB)} MB`);
    if (process.env.HOSTILE_VERBOSE) console.log(`${seconds.toFixed(2)} s ${Math.round(memory / MB)} MB ${value ? "read" : `${code} (${message})`} ${label}`);
    slow.push([seconds, label]);
    const [name, bytes] = goods[n++ % goods.length];
    const next = await engine.read(bytes);
    const { name: found, email } = next.value?.basics ?? {};
    if (found !== person.name || email !== person.email) wrong.push(`the good ${name} after ${label}: ${next.code ?? found}`);
    if (engine.memory > freshMemory) await engine.close();
  }
  await engine.close();
  console.log(format(["format", "files", "read", "refused", "worst s", "worst MB"]));
  for (const [name, row] of rows) console.log(format([name, row.files, row.read, row.refused, row.seconds.toFixed(2), Math.round(row.memory / MB)]));
  console.log(`slowest: ${slow.sort(([a], [b]) => b - a).slice(0, 3).map(([seconds, label]) => `${label} (${seconds.toFixed(2)} s)`).join(", ")}; ${n} files, ${engine.n_workers} workers`);
  assert.ok(n >= 200, `${n} files`);
  assert.deepEqual(wrong, []);
});

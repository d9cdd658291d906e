import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { built, root } from "./package.mjs";

const { errorCodes, MatcherError } = await import(pathToFileURL(join(built, "node.js")));

async function sources(folder, ending) {
  const names = await readdir(join(root, folder), { recursive: true });
  return Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => readFile(join(root, folder, name), "utf8")));
}

/** The codes in every `fn code(&self) -> &'static str` of the Rust sources; the compiler sees to it that each variant has one. */
function rustCodes(source) {
  const bodies = source.match(/fn code\(&self\) -> &'static str \{[^]*?\n    \}\n/g) ?? [];
  return bodies.flatMap((body) => {
    assert.doesNotMatch(body, /\b_ =>/, "a wildcard would hide a variant");
    return [...body.matchAll(/"(\w+)"/g)].map(([, code]) => code);
  });
}

test("every code of the engine is in the list", async () => {
  const codes = (await sources("matcher-wasm/matcher/src", ".rs")).flatMap(rustCodes);
  assert.ok(codes.length >= 8, `only ${codes} were found`);
  assert.deepEqual(codes.filter((code) => !errorCodes.includes(code)), []);
});

test("every code of the list is one that the engine, the bindings or the package give", async () => {
  const engine = (await sources("matcher-wasm/matcher/src", ".rs")).flatMap(rustCodes);
  const rest = [...(await sources("matcher-wasm/bindings/src", ".rs")), ...(await sources("matcher-wasm/npm/src", ".ts"))].join("\n");
  const given = new Set([...engine, ...[...rest.matchAll(/"(\w+)"/g)].map(([, word]) => word)]);
  assert.deepEqual(errorCodes.filter((code) => !given.has(code)), []);
});

test("the README explains every code, and no other", async () => {
  const readme = await readFile(join(root, "matcher-wasm/npm/README.md"), "utf8");
  const section = readme.split("\n## ").find((part) => part.startsWith("Errors"));
  const explained = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code);
  assert.deepEqual(explained.sort(), [...errorCodes].sort());
});

test("an error has a name, a code and a sentence", () => {
  for (const code of errorCodes) {
    const error = new MatcherError(code);
    assert.deepEqual([error.name, error.code, error instanceof Error], ["MatcherError", code, true]);
    assert.ok(error.message.length > 10);
  }
});

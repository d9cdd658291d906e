#!/usr/bin/env node
/**
 * Prints raw, gzip and Brotli sizes of every file in the given folders (default: the package and the site) and fails above the budget of
 * matcher-wasm/npm/sizes.json. A file that lies in two folders counts once.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);

/** `{name, raw, gzip, brotli, group}` of each file. */
export function weigh(folders, budget) {
  const seen = new Set();
  return folders.flatMap(filesIn).flatMap((path) => {
    const bytes = readFileSync(path);
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (seen.has(hash)) return [];
    seen.add(hash);
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
    const group = budget.groups.find(({ files }) => new RegExp(files).test(path))?.name;
    return [{ path, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli, group }];
  });
}

/** `{name, weight, brotli}` of each group and of all together: what it weighs and what it may weigh. */
export function sums(files, { groups, together }) {
  const weight = (names) => files.filter(({ group }) => names.includes(group)).reduce((sum, { brotli }) => sum + brotli, 0);
  const limits = [...groups.map(({ name, brotli }) => ({ names: [name], brotli })), { names: together.groups, brotli: together.brotli }];
  return limits.map(({ names, brotli }) => ({ name: names.join(" + "), weight: weight(names), brotli }));
}

/** Whether the wasm files were built with the standard library that is optimised for size, as those that are shipped. */
export function isSmallBuild() {
  const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
  return readFileSync(join(cache, "std"), "utf8").trim() === "small";
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    // Not what stands beside the files for the server: compressed neighbours, the version, the list of hashes.
    .filter((entry) => entry.isFile() && !/\.br$|^version\.txt$|^integrity\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function print(files, weights) {
  const row = (name, ...numbers) => console.log(name.padEnd(40), ...numbers.map((number) => String(number).padStart(10)));
  row("file", "raw", "gzip", "brotli");
  for (const { path, raw, gzip, brotli } of files) row(path, raw, gzip, brotli);
  for (const { name, weight, brotli } of weights) if (weight) row(`= ${name}, of ${brotli} allowed`, "", "", weight);
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(root));
  const given = process.argv.slice(2);
  const folders = given.length ? given : ["target/npm", "target/site"].filter((folder) => existsSync(folder));
  const budget = JSON.parse(readFileSync("matcher-wasm/npm/sizes.json", "utf8"));
  const files = weigh(folders, budget);
  const weights = sums(files, budget);
  print(files, weights);
  if (!isSmallBuild()) console.log("not held to the budget: what is shipped is built with the small standard library (WASM_STD=debian)");
  for (const { name, weight, brotli } of weights.filter(({ weight, brotli }) => isSmallBuild() && weight > brotli)) {
    console.error(`too large: ${name} weighs ${weight} bytes with Brotli, ${brotli} are allowed`);
    process.exitCode = 1;
  }
}

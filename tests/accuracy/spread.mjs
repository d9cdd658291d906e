// How well random documents are read, by each feature of their layout, the weakest first:
//
//   node tests/accuracy/spread.mjs FOLDER [--misses FILE] [--least N] [-- READER]
//
// FOLDER is what random.mjs made; READER is run with a path added and prints JSON Resume, without it the package in target/npm reads.
// Values of a feature that fewer than N documents have (5) are left out.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { byCommand, byPackage, mean, misses, tally } from "./accuracy.mjs";

/** The list that random.mjs wrote, its files with their whole paths. */
export async function drawn(folder) {
  const lines = (await readFile(join(folder, "manifest.jsonl"), "utf8")).trim().split("\n");
  return lines.map((line) => JSON.parse(line)).map((row) => ({ ...row, file: join(folder, row.file) }));
}

const shares = (judged) => {
  const counts = tally(judged);
  const of = (field) => (counts.has(field) ? (100 * counts.get(field)[0]) / counts.get(field)[1] : NaN);
  return [mean(counts), of("whole job"), of("skills"), of("skills, precision"), of("school")];
};

/** The table: all, then each feature's values from the worst read on. */
export function spread(judged, least = 5) {
  const row = (name, mine) =>
    `${name.padEnd(34)} ${String(mine.length).padStart(5)} ${shares(mine)
      .map((share) => (Number.isNaN(share) ? "–" : share.toFixed(1)).padStart(9))
      .join(" ")}`;
  const lines = [`${"".padEnd(34)} files      main  whole job   skills precision    school`, row("all", judged)];
  const features = (row) => ({ format: row.format, language: row.language, ...row.features });
  for (const feature of Object.keys(features(judged[0].row))) {
    const groups = grouped(judged, (one) => features(one.row)[feature]);
    const ranked = [...groups].filter(([, mine]) => mine.length >= least).map(([value, mine]) => ({ value, mine, main: shares(mine)[0] }));
    ranked.sort((a, b) => a.main - b.main);
    lines.push("", feature, ...ranked.map(({ value, mine }) => row(`  ${value}`, mine)));
  }
  return lines.join("\n");
}

const grouped = (list, key) => {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
};

async function main(values) {
  const cut = values.indexOf("--");
  const [own, command] = cut < 0 ? [values, []] : [values.slice(0, cut), values.slice(cut + 1)];
  const value = (flag) => (own.includes(flag) ? own[own.indexOf(flag) + 1] : undefined);
  const rows = await drawn(own[0]);
  const judged = await (command.length ? byCommand(command)(rows) : byPackage(rows));
  if (value("--misses")) await writeFile(value("--misses"), `${misses(judged)}\n`);
  process.stdout.write(`${spread(judged, Number(value("--least") ?? 5))}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));

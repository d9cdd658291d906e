// How well the package reads the documents of this folder:
//
//   node tests/accuracy/accuracy.mjs [--misses FILE] [--only TEXT] [--documents] [-- COMMAND]
//
// --misses: every miss, to read; --only: part of the documents' names; --documents: a row for each document;
// COMMAND: another reader, run with the path of a document added, that prints JSON Resume.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { score } from "./score.mjs";
import { TODAY } from "./time.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

// The main fields, in whose mean a short word for the whole is looked for.
const MAIN = ["name", "e-mail", "phone", "job title", "job company", "job start", "job end", "school", "degree and area", "skills"];

/** Rows of the list of documents. */
export const documents = async () =>
  (await readFile(at("manifest.jsonl"), "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Reads documents and judges them; `read` takes a path and answers with a profile. */
export async function measure(rows, read) {
  const judged = [];
  for (const row of rows) {
    // A row of random documents has its person in it, and a whole path.
    const person = row.person.basics ? row.person : JSON.parse(await readFile(at(`people/${row.person}.json`), "utf8"));
    let profile, refused;
    try {
      profile = await read(row.person.basics ? row.file : at(row.file));
    } catch (error) {
      [profile, refused] = [{}, error.message];
    }
    judged.push({ row, profile, refused, verdicts: score(person, row, profile) });
  }
  return judged;
}

/** Right and all, by field, over some judged documents. */
export function tally(judged) {
  const counts = new Map();
  for (const { field, right } of judged.flatMap((one) => one.verdicts)) {
    const [rights, all] = counts.get(field) ?? [0, 0];
    counts.set(field, [rights + right, all + 1]);
  }
  return counts;
}

const share = ([right, all] = [0, 0]) => (all ? `${((100 * right) / all).toFixed(1).padStart(5)} %` : "      –");

/** Mean of the main fields' shares. */
export function mean(counts) {
  const shares = MAIN.filter((field) => counts.has(field)).map((field) => counts.get(field)[0] / counts.get(field)[1]);
  return (100 * shares.reduce((a, b) => a + b, 0)) / shares.length;
}

/** The report: by field, then whole jobs and the mean of the main fields by layout, language, producer and format. */
export function report(judged, { each = false } = {}) {
  const lines = [];
  const counts = tally(judged);
  for (const [field, count] of counts) lines.push(`${field.padEnd(26)} ${`${count[0]}/${count[1]}`.padStart(9)}  ${share(count)}`);
  lines.push(`${"mean of the main fields".padEnd(26)} ${"".padStart(9)}  ${mean(counts).toFixed(1).padStart(5)} %`);
  for (const key of ["layout", "language", "producer", "format", "columns", ...(each ? ["file"] : [])]) {
    lines.push("", `${`by ${key}`.padEnd(48)} documents  main fields  whole jobs`);
    for (const value of [...new Set(judged.map(({ row }) => row[key]))].sort()) {
      const mine = judged.filter(({ row }) => row[key] === value);
      const part = tally(mine);
      lines.push(
        `${String(value).replace("documents/", "").padEnd(48)} ${String(mine.length).padStart(9)}  ${mean(part).toFixed(1).padStart(9)} %  ${share(part.get("whole job")).padStart(10)}`,
      );
    }
  }
  return lines.join("\n");
}

/** The counts that the expectation file holds: by field, and whole jobs by layout and by language. */
export function counted(judged) {
  const words = ([right, all]) => `${right}/${all}`;
  const jobsBy = (key) => {
    const values = [...new Set(judged.map(({ row }) => row[key]))].sort();
    return Object.fromEntries(
      values.map((value) => [value, words(tally(judged.filter(({ row }) => row[key] === value)).get("whole job"))]),
    );
  };
  const fields = Object.fromEntries([...tally(judged)].map(([field, count]) => [field, words(count)]));
  return { documents: judged.length, fields, "whole jobs by layout": jobsBy("layout"), "whole jobs by language": jobsBy("language") };
}

/** Every miss in words, document by document. */
export const misses = (judged) =>
  judged
    .map(({ row, refused, verdicts }) => {
      const wrong = verdicts.filter(({ right }) => !right);
      const lines = wrong.map(
        ({ field, want, got }) => `  ${field}: ${JSON.stringify(want) ?? "nothing"} <> ${JSON.stringify(got) ?? "nothing"}`,
      );
      return [`${row.file} (${row.producer}, ${row.language})${refused ? ` REFUSED: ${refused}` : ""}`, ...lines].join("\n");
    })
    .join("\n\n");

async function main(values) {
  const cut = values.indexOf("--");
  const [own, command] = cut < 0 ? [values, []] : [values.slice(0, cut), values.slice(cut + 1)];
  const value = (flag) => (own.includes(flag) ? own[own.indexOf(flag) + 1] : undefined);
  const rows = (await documents()).filter(({ file }) => file.includes(value("--only") ?? ""));
  const judged = await (command.length ? byCommand(command)(rows) : byPackage(rows));
  if (value("--misses")) await writeFile(value("--misses"), `${misses(judged)}\n`);
  process.stdout.write(
    `${rows.length} documents of ${new Set(rows.map(({ person }) => person)).size} people\n${report(judged, { each: own.includes("--documents") })}\n`,
  );
}

/** Through another program, run for each document. */
export const byCommand =
  ([program, ...rest]) =>
  (rows) =>
    measure(rows, async (path) => JSON.parse((await run(program, [...rest, path], { maxBuffer: 2 ** 26 })).stdout));

/** Through the package in target/npm, as its users call it. */
export async function byPackage(rows) {
  const { Matcher } = await import("../../target/npm/node.js");
  const matcher = await Matcher.load();
  try {
    return await measure(rows, async (path) => matcher.readResume(new Uint8Array(await readFile(path)), { today: TODAY }));
  } finally {
    await matcher.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));

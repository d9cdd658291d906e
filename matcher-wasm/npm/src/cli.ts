#!/usr/bin/env node
/** The command line: the same engine, in this process. */
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import { failureOf, openEngine } from "./engine.js";
import type { Calls } from "./protocol.js";
import { currentMonth } from "./today.js";
import type { Match, Posting, Preferences, Profile } from "./values.js";

const usage = `tacit-match: private job matching on this machine

  tacit-match read FILE [--today YYYY-MM]                   the resume as JSON Resume 1.0.0, with evidence
  tacit-match match RESUME POSTINGS [--preferences FILE] [--today YYYY-MM]
                                                            a JSON array of matches, best first
  tacit-match match RESUME INDEX [--limit N] [--preferences FILE] [--today YYYY-MM]
                                                            the same, from an index: the N best (100)
  tacit-match index POSTINGS -o FILE                        packs postings into an index
  tacit-match skills TEXTFILE                               for each line a JSON array of the skills found
  tacit-match titles QUERIES [CORPUS]                       for each query [[line, score], ...], best first
  tacit-match --help | --version

RESUME is a PDF, DOCX, DOC, ODT, RTF or text file; POSTINGS is JSON-LD, JSON (for an index also a
posting a line) or an HTML page with JSON-LD; an INDEX fits the version of this program that made it; QUERIES and CORPUS hold a
title a line (without CORPUS: the occupations of the lexicon). Jobs that go on count to the month --today, which is the
current one if left out. Exit codes: 0 fine, 1 the input cannot be read, 2 usage.
`;

/** A reason to stop that is no defect: what to say, and the exit code. */
class Stop extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The values of options. */
interface Given {
  limit?: string | undefined;
  output?: string | undefined;
  preferences?: string | undefined;
  today?: string | undefined;
}

type Command = (engine: Calls, files: string[], given: Given) => Promise<void>;

const commands: Record<string, { files: [least: number, most: number]; options: (keyof Given)[]; run: Command }> = {
  read: { files: [1, 1], options: ["today"], run: read },
  match: { files: [2, 2], options: ["limit", "preferences", "today"], run: match },
  index: { files: [1, 1], options: ["output"], run: index },
  skills: { files: [1, 1], options: [], run: skills },
  titles: { files: [1, 2], options: [], run: titles },
};

async function read(engine: Calls, [file = ""]: string[], { today }: Given): Promise<void> {
  await print(JSON.stringify(resumeOf(engine, file, await bytesOf(file), today), null, 2));
}

async function match(engine: Calls, [resume = "", jobs = ""]: string[], { limit, preferences, today }: Given): Promise<void> {
  const [bytes, jobBytes] = [await bytesOf(resume), await bytesOf(jobs)];
  const most = limitOf(limit);
  const wishes = preferences === undefined ? {} : parsed(preferences, await textOf(preferences));
  const profile = resumeOf(engine, resume, bytes, today);
  if (isIndex(jobBytes)) {
    const ranked = ask(jobs, () => engine.rankIndex(profile, jobBytes, wishes, most));
    return print(`[${ranked.map(({ place, url, match }) => `\n${JSON.stringify({ place, url: url ?? null, ...row(match) })}`).join(",")}\n]`);
  }
  if (limit !== undefined) throw new Stop("--limit is for an index", 2);
  const postings = postingsOf(engine, jobs, new TextDecoder().decode(jobBytes));
  const matches = ask(preferences ?? jobs, () => engine.match(profile, postings, wishes));
  await print(`[${matches.map((found) => `\n${JSON.stringify(row(found))}`).join(",")}\n]`);
}

function postingsOf(engine: Calls, file: string, text: string): Posting[] {
  const { postings, problems } = ask(file, () => engine.readPostings(text));
  for (const { index, code, message } of problems) complain(`${basename(file)}: posting ${index}: ${message} (${code})`);
  return postings;
}

function isIndex(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 8)) === "TACITIDX";
}

function limitOf(limit = "100"): number {
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new Stop(`--limit is a number from 1 to 999999, not "${limit}"`, 2);
  return Number(limit);
}

/** Postings that are read at a time: the engine has 256 MiB. */
const portion = 200;

async function index(engine: Calls, [file = ""]: string[], { output }: Given): Promise<void> {
  if (output === undefined) throw new Stop("-o FILE is missing: where the index is written to", 2);
  const parts = portionsOf(await textOf(file)).map((text) => ask(file, () => engine.packIndex(postingsOf(engine, file, text))));
  const joined = parts.length === 1 ? parts[0]! : ask(file, () => engine.joinIndexes(parts));
  await writeFile(output, joined).catch((cause: NodeJS.ErrnoException) => {
    throw new Stop(`${output}: cannot be written (${cause.code})`, 1);
  });
}

/** A list, in JSON or a line each, in parts; anything else as it is. */
function portionsOf(text: string): string[] {
  const list = listOf(text);
  if (!list) return [text];
  const count = Math.ceil(list.length / portion);
  return Array.from({ length: count }, (_, n) => JSON.stringify(list.slice(n * portion, (n + 1) * portion)));
}

function listOf(text: string): unknown[] | undefined {
  const whole = json(text);
  if (whole !== undefined) return Array.isArray(whole) && whole.length > portion ? whole : undefined;
  const lines = linesOf(text).filter((line) => line.trim()).map(json);
  return lines.length > 0 && !lines.includes(undefined) ? lines : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The documented order of fields, then what proves them; `culture` is null without chosen cues. */
function row({ posting, title, score, growth, preferences, culture, contributions, missing, advice, flags, ...proofs }: Match) {
  return { posting, title, score, growth, preferences, culture: culture ?? null, contributions, missing, advice, flags, ...proofs };
}

async function skills(engine: Calls, [file = ""]: string[]): Promise<void> {
  for (const line of linesOf(await textOf(file))) await print(JSON.stringify(ask(file, () => engine.findSkills(line))));
}

/** Queries a call: the corpus is prepared once for each call, and the rankings of one are held at a time. */
const chunk = 100;

async function titles(engine: Calls, [queries = "", corpus]: string[]): Promise<void> {
  const lines = linesOf(await textOf(queries));
  const among = corpus === undefined ? null : linesOf(await textOf(corpus));
  for (let at = 0; at < lines.length; at += chunk) {
    for (const ranked of ask(queries, () => engine.rankTitles(lines.slice(at, at + chunk), among))) await print(JSON.stringify(ranked));
  }
}

/** A month that is none is wrong usage; anything else is the file's fault. */
function resumeOf(engine: Calls, file: string, bytes: Uint8Array, today = currentMonth()): Profile {
  return ask(file, () => {
    try {
      return engine.readResume(bytes, today);
    } catch (thrown) {
      const { code, message } = failureOf(thrown);
      throw code === "invalid_today" ? new Stop(`${message} (${code})`, 2) : thrown;
    }
  });
}

function ask<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof Stop) throw thrown;
    const { code, message } = failureOf(thrown);
    throw new Stop(`${basename(file)}: ${message} (${code})`, 1);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Stop(`${file}: cannot be opened (${(cause as NodeJS.ErrnoException).code})`, 1);
  }
}

async function textOf(file: string): Promise<string> {
  return new TextDecoder().decode(await bytesOf(file));
}

function parsed(file: string, text: string): Preferences {
  try {
    return JSON.parse(text) as Preferences;
  } catch {
    throw new Stop(`${basename(file)}: not valid JSON (invalid_value)`, 1);
  }
}

/** The lines of a text file; a line break at its end starts no further line. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Waits while the reader is slow, so that nothing is cut off and nothing piles up. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

function complain(line: string): void {
  process.stderr.write(`tacit-match: ${line}\n`);
}

async function open(): Promise<Calls> {
  const beside = (name: string) => readFile(new URL(`./${name}`, import.meta.url));
  const [module, lexicon] = await Promise.all([beside("matcher_bg.wasm"), beside("lexicon.bin")]);
  return openEngine(new WebAssembly.Module(module as Uint8Array<ArrayBuffer>), lexicon);
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = argumentsOf(args);
  if (values.help) return print(usage.trimEnd());
  if (values.version) return print(await version());
  const [name = "", ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Stop(name ? `there is no command "${name}"` : "a command is missing", 2);
  const [least, most] = command.files;
  if (files.length < least || files.length > most) throw new Stop(`"${name}" takes ${least === most ? least : `${least} or ${most}`} file(s), not ${files.length}`, 2);
  const given: Given = values;
  for (const option of ["limit", "output", "preferences", "today"] as const) {
    if (given[option] !== undefined && !command.options.includes(option)) throw new Stop(`"${name}" takes no --${option}`, 2);
  }
  await command.run(await open(), files, given);
}

function argumentsOf(args: string[]) {
  const options = { help: { type: "boolean", short: "h" }, version: { type: "boolean" }, limit: { type: "string" }, output: { type: "string", short: "o" }, preferences: { type: "string" }, today: { type: "string" } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new Stop((cause as Error).message, 2);
  }
}

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL("./package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}

// A reader that closed the pipe has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Stop)) throw error;
  complain(error.exitCode === 2 ? `${error.message}\n\n${usage}` : error.message);
  // Not process.exit(): what is still to be written would be cut off.
  process.exitCode = error.exitCode;
});
